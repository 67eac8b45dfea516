import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

/** Without the marks and the “please” at its end. */
const bare = (text: string): string => text.replace(/(?:,\s*please)?[?.!]*$/i, '');

describe('whoever chaired or attended, in another order of words', () => {
  test.each([
    ['Besides Lund, who else chaired the 7th?', 'who co-chaired the 7th with Lund?'],
    ['Who else led the 7th round, apart from Lund?', 'who co-chaired the 7th round with Lund?'],
    ['Alongside whom did Lund preside in Oslo?', "who was Lund's counterpart in Oslo?"],
    ['in Oslo the chair was shared by which two admirals?', 'which admiral chaired in Oslo?'],
    ['The chair was held by whom in Oslo?', 'who chaired in Oslo?'],
    ['There were two chairmen at the 2019 talks; their names would help.', 'who chaired the 2019 talks?'],
    ['For Chile: who? (7th meeting)', 'who represented Chile at 7th meeting?'],
    ['Who from Chile, who from Peru: the 7th meeting?', 'who chaired the 7th meeting?'],
    ["Please name Chile's man at the 7th.", 'who represented Chile at the 7th?'],
    ['whos chiles guy at the 7th', 'who represented chile at the 7th?'],
    ['Which Chilean admiral chaired all three meetings?', 'has the same Chilean chaired every time?'],
    ['Who co-chaired only the seventh meeting for Chile?', 'who chaired for Chile?'],
    ['Names of the officers at the 7th meeting', 'who chaired the 7th meeting?'],
    ['Names of all participants at the 7th meeting', 'who attended the 7th meeting?'],
    ['Which senior officers are named in the account of the 7th?', 'who attended the 7th?'],
    ['Who assembled in Oslo for the 7th?', 'who attended the 7th in Oslo?'],
    ['Who was present at the Oslo talks?', 'who attended the Oslo talks?'],
    ['Whose armies were at the table in June 2019?', 'who attended the meeting in June 2019?'],
    [
      'The army of which country met the Chilean army in June 2019?',
      'who attended the meeting in June 2019 from the side of Chile?',
    ],
    ['Is there anyone who chaired the 6th, the 7th and the 8th alike?', 'who chaired the 6th, the 7th and the 8th?'],
    ['Which of Lund, Berg and Olsen was in the chair at every round?', 'who chaired every round?'],
    ['Who stepped down as Chilean co-chair after the Oslo meeting?', 'who chaired for Chilean?'],
    ['Were the co-chairs of the 7th of equal rank?', 'what ranks had the co-chairs of the 7th?'],
    ['who chaired meeting no. 7', 'who chaired the 7th meeting'],
    ['Which Chilean held the gavel in Oslo?', 'Which Chilean chaired in Oslo?'],
    ['Name of the officer who co-chaired the 7th round', 'who co-chaired the 7th round?'],
  ])('%s', (typed, plain) => {
    expect(bare(recast(typed))).toBe(bare(plain));
  });

  test.each([
    'apart from the 7th meeting, who else chaired in Oslo?',
    'how many people co-chaired the 7th',
    'who chaired the 7th',
    'which navies took part in June 2019',
  ])('%s: as it is', (typed) => {
    expect(bare(recast(typed))).toBe(bare(typed));
  });

  test.each([
    ['Which Indian officer chaired all three meetings?', /same/],
    ['Who else chaired the fifth meeting besides Dylevsky?', /Dixit/],
    ["Name Russia's man at the fourth round.", /Dylevsky/],
    ['Did Mathew take part in the fourth meeting?', /Yes/],
    ['Names of officers at the third meeting', /Mathew/],
    ['Whose troops met in June 2024?', /Land Forces/],
  ])('%s is answered', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toMatch(holds);
  });

  test.each([
    'How many women have chaired?',
    'Which lady co-chaired the fourth meeting?',
    'Names of officers at the June 2024 meeting',
    'The army of which country met the Chinese army in June 2024?',
    'How many admirals co-chaired the third meeting?',
    'Besides Modi, who else chaired the fifth meeting?',
    "Name China's man at the fifth round.",
    'Did Dixit attend the third meeting?',
  ])('%s is not on record', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('the same at two meetings, each called by its own time, place or number', () => {
  test.each([
    ['Same Indian co-chair in 2023 as at the Moscow round, or another one?', 'India', 'same each time'],
    ["Same Russian chair in '23 and in Moscow?", 'Russia', 'same each time'],
    ['Was it the same Indian chair in Moscow and at the fifth meeting?', 'India', 'No'],
  ])('%s', (typed, side, verdict) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', same: true, side, parts: ['chairs'] });
    expect(told(typed)).toContain(verdict);
  });

  test.each(['Same Indian chair in 2023 and in Paris?', 'Same French chair in 2023 and in Moscow?'])(
    '%s: not on record',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('ranks, posts and names', () => {
  test.each([
    ['Anna Berg: colonel, general or admiral?', 'what rank does Anna Berg hold?'],
    ["Berg's office?", 'give the designation of Berg'],
    [
      "Give Berg's full appointment as worded in the 2019 account.",
      'give the designation of Berg as per the 2019 article',
    ],
    ['State the office held by Admiral Berg.', 'what post does Admiral Berg hold?'],
    ['With which office is Anna Berg associated?', 'what post does Anna Berg hold?'],
    ['Anna Berg, which duty has she in the ministry?', 'what post does Anna Berg hold?'],
    ['Of what is Berg the chief?', 'what post does Berg hold?'],
    ['Berg belongs to which staff?', 'what post does Berg hold?'],
    ['How senior is Berg?', 'what rank does Berg hold?'],
    ['Under what title does the Oslo Times introduce Berg?', 'according to the Oslo Times, what post does Berg hold?'],
    ['Who is abbreviated as CDS?', 'what does CDS stand for?'],
    ['Identify Anna Berg.', 'who is Anna Berg?'],
    ['berg - who dat', 'who is berg?'],
    ['J Berg and John Berg, one and the same officer?', 'are J Berg and John Berg the same person?'],
    ['Is J Berg identical with John Berg?', 'are J Berg and John Berg the same person?'],
    ["Under what spellings does the Chilean co-chair's patronymic appear?", 'who chaired for Chilean?'],
    ['By March 2019 who had Berg’s job?', 'who replaced Berg?'],
    ['Berg: still chief of staff in 2019?', 'was Berg still chief of staff in 2019?'],
    ['Olesen, Olesun - which article uses which?', 'is it Olesen or Olesun?'],
  ])('%s', (typed, plain) => {
    expect(bare(recast(typed))).toBe(bare(plain));
  });

  test.each(['who identified Anna Berg', 'the 4th: general or technical?', 'how is wheat spelt'])(
    '%s: as it is',
    (typed) => {
      expect(bare(recast(typed))).toBe(bare(typed));
    },
  );

  test.each([
    ['Who was Chief of Integrated Defence Staff as of October 2025?', /Dixit/],
    ["How is the Russian general's name rendered across the texts?", /Nikolaevich[\s\S]*Nikolayevich/],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toMatch(holds);
  });
});

describe('words as they stand, and whose they are', () => {
  test.each([
    ['Please furnish the exact wording employed about wheat.', 'quote on wheat'],
    ["Reproduce verbatim the sentence containing the word 'wheat'.", 'quote wheat'],
    ['quote me the words on wheat', 'quote on wheat'],
    ['What does the tweet by the Chilean navy say?', 'what did the Chilean navy post on X'],
    ['Quote the navy on the drill.', 'what did the navy say about the drill?'],
    ['The diplomat cited by the agency: what did he say?', 'what did The diplomat say?'],
    ['How is the clause on wheat worded?', 'exact wording about the clause on wheat'],
    ['who put out the tweet on X about the drill', 'who posted about the drill on X?'],
    ['quote the post the Chilean navy put on X', 'what did the Chilean navy post on X'],
    ["So there's this navy tweet that everybody shares, can you give me the text?", 'what did the navy post on X?'],
    ['On which platform did the navy publish its post?', 'what did the navy post on X?'],
    ['Which article calls the two countries good neighbours?', 'which article mentions good neighbours?'],
    ['good neighbours - who said that and where?', 'which article mentions good neighbours?'],
  ])('%s', (typed, plain) => {
    expect(bare(recast(typed))).toBe(bare(plain));
  });

  test.each([
    'give me the words of the navy',
    'quote the text by Berg on wheat',
    'how is it worded',
    'what is the post of Berg',
    'which article calls',
  ])('%s: as it is', (typed) => {
    expect(bare(recast(typed))).toBe(bare(typed));
  });

  test.each([
    'There is this navy post on X, can you give me the exact wording?',
    'Did the Indian Army tweet about the fifth meeting?',
    "Reproduce the sentence containing the word 'submarine'.",
    'Which article calls the two countries enemies?',
  ])('%s is not on record', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('people who met, called or visited one another', () => {
  test.each([
    ['Reconstruct the sequence of Berg–Lund encounters, with dates.', 'list all meetings between Berg and Lund'],
    ['A chronology of the meetings between Berg and Lund, please', 'list the meetings between Berg and Lund'],
    ["Lund's last visit to Oslo: which year?", 'when did Lund last visit Oslo?'],
    ['On the phone, what did Berg tell Lund?', 'what did Berg tell Lund on the phone?'],
    ['When was the call in which Berg wished Lund a happy birthday?', 'when did Berg phone Lund?'],
    ['which birthday was it, Lund’s 61st or 62nd', 'which birthday of Lund is mentioned?'],
    ['Lund turned how many years in 2019?', 'how old did Lund turn in 2019?'],
    ['who rang Lund with birthday wishes', 'who congratulated Lund on the birthday?'],
    ['What word came from the palace in March 2019?', 'what did the palace say in March 2019?'],
    ['What occasion took Lund to Chile in 2019?', 'why did Lund travel to Chile in 2019?'],
    ['Lund was last in Oslo when, and why?', 'when did Lund last visit Oslo?'],
    ['Give the gist of the Berg-Lund call.', 'what was the Berg-Lund call about?'],
    ['Which path did Berg urge Lund to take?', 'what did Berg urge Lund to do?'],
  ])('%s', (typed, plain) => {
    expect(bare(recast(typed))).toBe(bare(plain));
  });

  test.each([
    ['What did the Kremlin announce in March 2024?', /invitation/],
    ['What was announced in March 2024?', /invitation/],
    ['Which path did Modi ask Putin to pursue?', /dialogue/],
    ['Who highlighted continuous knowledge-sharing?', /Both leaders/],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toMatch(holds);
  });

  test.each([
    'What did the Kremlin announce in April 2024?',
    'What was announced in March 2023?',
    'What did Modi announce in March 2024?',
    'What did Reuters report in March 2024?',
    'How old did Modi turn in 2025?',
    'Who congratulated Modi?',
    'What did Modi tell Xi on the phone?',
    'How long did the phone call last?',
    'Who wrote the joint statement?',
    'Whose birthday was it when Modi and Xi spoke by telephone?',
  ])('%s is not on record', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
