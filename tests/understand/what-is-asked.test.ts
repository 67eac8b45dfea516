import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

/** The claims and the lead, without quotes. */
const said = (typed: string): string => {
  const { lead, claims } = ask(typed);
  return [lead ?? '', ...claims.map(({ text }) => text)].join('\n');
};

describe('a list is of what it names', () => {
  test.each([
    ['Give me every quotation by the Indian Army', { ask: 'quote', speaker: 'Indian Army' }],
    ['Any quotations from the 4th meeting?', { ask: 'quote', topic: '', meeting: expect.stringContaining('4th') }],
    ['List all quotes on logistics', { ask: 'quote', topic: 'logistics' }],
    ['Tell me everything about cybersecurity', { ask: 'quote', topic: 'cybersecurity' }],
    ['List all the acronyms used', { ask: 'unkept' }],
    ['Show me the reports on the 4th meeting', { ask: 'sources' }],
    ['Which forums exist?', { ask: 'forums' }],
    ['List the cities where Putin and Modi met', { ask: 'statement', wants: 'where' }],
    ["List Modi's trips to Russia", { ask: 'statement', wants: 'when' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['Tell me everything about the fifth meeting', 'meeting'],
    ['List all meetings', 'timeline'],
    ['List all topics', 'several'],
    ['Tell me all about Dixit', 'person'],
    ['Quotes on training', 'quote'],
    ['What is the working group?', 'forum'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });

  test('of one sentence that came up elsewhere too', () => {
    expect(told('List all quotes on Ukraine')).toContain('latest developments');
  });
});

describe('words of a speaker or a meeting are theirs alone', () => {
  test.each([
    'A quote by Putin on the partnership, please',
    'Give me a quotation on Ukraine by Putin',
    'Any quotes from the fourth meeting?',
    'Give me a quote by the Ministry of Defence on logistics',
  ])('none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).claims).toEqual([]);
  });

  test.each([
    ['Give me a quote from the Land meeting', 'posted on X', 'Notable examples'],
    ['What did the diplomatic source indicate?', 'may take place in July', 'cornerstone'],
    ['What has RIA reported?', 'a diplomatic source indicated', 'Samarkand'],
    ['What did Modi convey?', 'looking forward', 'Samarkand'],
    ['What did the co-chairs say in Moscow?', 'Both leaders highlighted', 'was co-chaired'],
  ])('%s', (typed, own, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(said(typed)).toContain(own);
    expect(said(typed)).not.toContain(other);
  });

  test('of one to whom something was said, nothing', () => {
    expect(statusOf('What did Putin tell Modi by phone?')).toBe('not-in-sources');
    expect(said('What did Putin tell Modi by phone?')).not.toContain('birthday');
  });

  test('of chairs who are not told to have said anything, nothing', () => {
    expect(statusOf('What did the co-chairs say at the fifth meeting?')).toBe('not-in-sources');
  });

  test.each([
    ['What did both sides say at the fifth?', 'positions'],
    ['What did the Indian Army say?', 'quote'],
    ['What did Modi say?', 'quote'],
    ['What did India say?', 'positions'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('a verb that no sentence has is not answered by another', () => {
  test.each([
    ['When did the Indian Army tweet about the Land round?', 'not say when'],
    ['When did Reuters report the trip?', 'not say when'],
    ['When was the picture of the third meeting taken?', 'not say when'],
    ['Who drafted the joint statement?', 'not say who'],
    ['Who released the joint statement?', 'not say who'],
    ['Why was cybersecurity raised at the fourth meeting?', 'not say why'],
    ["Has India's stance on Ukraine shifted?", 'not say so'],
    ['Is the Ukraine conflict settled?', 'not say so'],
    ['At what price does India purchase Russian crude?', 'how much'],
    ['How will training be strengthened?', 'not say that'],
    ['Whom is the Manekshaw Centre named after?', 'not say'],
    ['What is the goal of the partnership?', 'not say that'],
    ['Was INDRA conducted in Moscow?', 'not say so'],
    ['How often are the INDRA drills held?', 'how many times'],
    ['Which exercises were held in 2024?', 'not say that'],
    ['Was Putin present at the land meeting?', 'not say so'],
    ['What is Grow in India?', 'No article has these very words'],
  ])('%s', (typed, lead) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead).toContain(lead);
  });

  test.each([
    ['Who issued the official statement?', 'issued by the Ministry of Defence'],
    ['Who discussed Ukraine?', 'also discussed regional and global issues'],
    ['When did the Kremlin announce the invitation?', 'announced in March'],
    ['Where did the Indian Army announce the land meeting?', 'posted on X'],
    ['What was the reason for India’s buying of Russian oil?', 'to control domestic oil prices'],
    ['Why did New Delhi step up its buying of Russian oil?', 'to control domestic oil prices'],
    ['What have the drills improved?', 'interoperability'],
    ['What part did the INDRA exercises play?', 'critical role'],
    ['What was the aim of the land meeting?', 'to further enhance'],
    ['Has the partnership been elevated?', 'elevated'],
    ['Which exercises were named at the fourth meeting?', 'AVIA INDRA'],
    ['Whose photo is it in the report of the third?', 'Ministry of Defence'],
    ['Which article uses the word milestone?', 'A Milestone in'],
  ])('but what a sentence has is told: %s', (typed, own) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(own);
  });
});

describe('what happened to a thing at a time', () => {
  test.each([
    ['What happened to the partnership in 2010?', 'elevated', 'formalized'],
    ['What became of the partnership in 2000?', 'formalized', 'elevated'],
  ])('%s', (typed, own, other) => {
    expect(said(typed)).toContain(own);
    expect(said(typed)).not.toContain(other);
  });

  test('and at a time of which nothing is told', () => {
    expect(statusOf('What happened to the partnership in 2015?')).toBe('not-in-sources');
  });
});

describe('one side of those who were there', () => {
  test.each([
    ['Name the Indian participants of the fifth meeting', 'Dixit', 'Dylevsky'],
    ['Who was there from Russia at the fourth meeting?', 'Dylevsky', 'Mathew'],
    ['Who was at the third meeting for India?', 'Mathew', 'Dylevsky'],
    ['Did any Russian officials attend the fifth meeting?', 'Dylevsky', 'Dixit'],
    ['Which Indians has Dylevsky co-chaired with?', 'Dixit', 'Dylevsky Igor'],
  ])('%s', (typed, own, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(said(typed)).toContain(own);
    expect(said(typed)).not.toContain(other);
  });

  test('counted', () => {
    expect(ask('How many Indians co-chaired with Dylevsky?').lead).toContain('2 people');
  });

  test.each([
    ['Which Indian service took part in the June 2024 talks?', 'Indian Army'],
    ['Name the two armies in the sub-working group', 'Land Forces'],
  ])('a service: %s', (typed, own) => {
    expect(told(typed)).toContain(own);
  });

  test.each([
    ['Who attended the fifth meeting?', { ask: 'attendance' }],
    ['Who represented Russia at the third meeting?', { ask: 'chairs', side: 'Russia' }],
    ['How many meetings did Dixit chair?', { ask: 'count' }],
  ])('but %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(queryOf(typed)).not.toHaveProperty('kind');
  });
});

describe('exercises and venues of one kind', () => {
  test.each(['Which naval exercises are there?', "What's the navy drill called?", 'Which exercise is naval?'])(
    'by the name: %s',
    (typed) => {
      expect(said(typed)).toContain('INDRA NAVY');
      expect(said(typed)).not.toContain('AVIA');
    },
  );

  test('where no name says so, none', () => {
    expect(statusOf('Which coast guard exercises are there?')).toBe('not-in-sources');
  });

  test.each([
    ['Which venues hosted more than one meeting?', 'venue'],
    ['Which towns held several rounds?', 'place'],
  ])('%s', (typed, part) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'shared', part });
  });

  test.each([
    ['Which exercises are there?', { ask: 'exercises' }],
    ['Which joint exercises were named?', { ask: 'exercises' }],
  ])('but %s', (typed, query) => {
    expect(queryOf(typed)).toEqual(query);
  });

  test.each([
    'What came out of the fourth meeting regarding exercises?',
    'What was said about drills at the third meeting?',
  ])('what a meeting has on them: %s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'discussed', what: true, meeting: expect.any(String) });
  });
});

describe('to have spoken of something is no agreement on it', () => {
  test.each([
    'What was agreed about cybersecurity?',
    'Did they agree on AI?',
    'What was decided on logistics at the 4th?',
  ])('%s', (typed) => {
    expect(ask(typed).lead).toContain('do not say that anything was agreed');
    expect(ask(typed).claims.length).toBeGreaterThan(0);
  });

  test.each([
    ['What was agreed at the fifth meeting?', 'topics'],
    ['Do IANS and PTI agree on the date of the fifth?', 'agreement'],
    ['What was discussed about cybersecurity?', 'discussed'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
    expect(queryOf(typed)).not.toMatchObject({ ask: 'discussed', agreed: true });
  });

  test('the main focus is the sentence that calls it so', () => {
    expect(said('What was the main focus of the third meeting?')).toContain('The primary focus');
  });
});

describe('which body is part of which', () => {
  test.each([
    ['Is the working group part of the IRIGC?', 'Working Group on Military Cooperation, part of the'],
    ['Is the Land group part of the Working Group on Military Cooperation?', '(Land), part of the India-Russia Inter'],
    ['Is the sub-working group the same as the working group?', '(Land), part of'],
    ['What is the difference between the working group and the sub-working group?', '(Land), part of'],
    ['Which commission is above the working group?', 'part of the India-Russia Inter-Governmental Commission on'],
  ])('%s', (typed, own) => {
    expect(queryOf(typed)?.ask).toBe('forums');
    expect(said(typed)).toContain(own);
    expect(ask(typed).lead).toBeNull();
  });

  test('two meetings, each by its forum', () => {
    expect(queryOf('Was the June 2024 meeting part of the same series as the November 2024 one?')?.ask).toBe('compare');
  });

  test.each([
    ['What is the difference between the third and the fifth meeting?', 'compare'],
    ['Is Johnson Mathew the same as JP Mathew?', 'same-person'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

test('long runs of words cost nothing', () => {
  const start = performance.now();
  for (const typed of ['what did the ', 'list all quotes on ', 'who was from ', 'is the ', 'what is the goal of the '])
    queryOf(`${typed}${'group and '.repeat(60)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});
