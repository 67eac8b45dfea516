import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { asChaired, asSpelt, withOffices, withSides } from '../../knowledge/understand/names-in-short.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { articleOf } from '../support/article.ts';
import { askedAt } from '../support/asked.ts';

const invented = build([
  articleOf(
    'Chile and Norway held the 2nd meeting of the Joint Maritime Commission in Oslo on 4 May 2021.\n\nThe meeting was co-chaired by Rear Admiral Anna B Lund, Chief of Integrated Naval Staff of Chile, and Major General Olav Berg, Director of the Norwegian Coast Guard.',
    { id: 'a' },
  ),
]);
const { told, ask, statusOf } = askedAt(new Date('2026-11-22'));

describe('what is jotted down is put in plain order', () => {
  test.each([
    ['who is the admiral from Chile', 'who is the Chilean admiral?'],
    ["who's the norwegian lt gen", 'who is the Norwegian lieutenant general?'],
    ['which air marshal is Norwegian', 'who is the Norwegian air marshal?'],
    ['Air Mshl Berg, which edition was his?', 'which meetings did Air Mshl Berg chair?'],
    ['PM when did he visit Lima', 'when did the PM visit Lima?'],
    ['Norwegian Director of the Coast Guard: name?', 'who is the Norwegian Director of the Coast Guard?'],
    ['meeting without Berg which', 'which meetings were without Berg?'],
    ['rounds with Lund - which ones', 'which meetings were with Lund?'],
    ['round minus Berg', 'which meetings were without Berg?'],
    ["which one didn't have Berg as chair", 'which meetings were without Berg?'],
    ['Berg Hall hosted which numbered meetings?', 'Berg Hall hosted which meetings?'],
    ['how many days ago did the 5th meeting close?', 'how many days ago did the 5th meeting end?'],
    ['Berg, Lund: which meetings together?', 'which meetings did Berg and Lund chair together?'],
    ['22nd summit: place and dates?', '22nd summit: where and when?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'did the ministry close the account',
    'when will the 6th take place and date',
    'which edition was longest',
    'meeting without an agenda',
  ])('%s stays', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('names in short', () => {
  test.each([
    ['Lund: meetings?', 'meetings Lund chaired'],
    ['meetings of Berg', 'meetings Berg chaired'],
    ['Vice Adm Lund: meetings', 'meetings Vice Adm Lund chaired'],
    ['meetings of the commission', 'meetings of the commission'],
    ['Lund Berg meetings', 'Lund Berg meetings'],
    ['Oslo meetings', 'Oslo meetings'],
  ])('%s', (typed, plain) => {
    expect(asChaired(typed, invented)).toBe(plain);
  });

  test.each([
    ['is it Anna B Lund or Anna Lund', 'who is Anna B Lund?'],
    ['is Lund Anna or Maria', 'is Lund Anna or Maria'],
    ['was it Lund or Berg', 'was it Lund or Berg'],
  ])('%s', (typed, plain) => {
    expect(asSpelt(typed, invented)).toContain(plain);
  });

  test.each([
    ['nor. chair of the 2nd', 'Norway chair of the 2nd'],
    ['2nd meeting, chi side', '2nd meeting, Chile side'],
    ['the new chair', 'the new chair'],
    ['ind chair', 'ind chair'],
  ])('%s', (typed, plain) => {
    expect(withSides(typed, invented)).toBe(plain);
  });

  test.each([
    ['Chief of Int. Nav. Staff', 'Chief of integrated naval Staff'],
    ['Chief of Int. Def. Staff', 'Chief of Int. Def. Staff'],
    ['Lt. Gen. Lund', 'Lt. Gen. Lund'],
  ])('%s', (typed, plain) => {
    expect(withOffices(typed, invented)).toBe(plain);
  });
});

describe('the articles that come with the bot', () => {
  test.each([
    ['IRIGC-M&MTC WG 4th meeting: when?', 'reported on 28 November 2024'],
    ['commission working group 4th meeting, where', 'Moscow'],
    ['who iz the indian chair of the 5ft meeting', 'Ashutosh Dixit'],
    ['rus chair 4th', 'Dylevsky Igor Nikolaevich'],
    ['Rd 5 chairs', 'Ashutosh Dixit'],
    ['Mtg. nos. 3 & 5 - same venue?', 'Manekshaw Centre'],
    ['CISC in Nov 2024?', 'JP Mathew'],
    ['financial express date of publication', '19 July 2023'],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
  });

  test.each([
    'how many meetings of the commission and the working group',
    'IRIGC summit 22 date',
    'was there a meeting the day before yesterday?',
    'def min attended the 5th?',
  ])('%s is refused', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('a rank of one side singles out who has it', () => {
    expect(told('Who is the lieutenant general from India?')).toContain('Johnson P Mathew');
    expect(told('Who is the lieutenant general from India?')).not.toContain('Dylevsky');
    expect(statusOf('Who is the admiral from India?')).toBe('not-in-sources');
    expect(statusOf('Who is the air marshal from Russia?')).toBe('not-in-sources');
  });

  test('of an army general no article speaks: the rank is told, and no yes', () => {
    const { lead, notices } = ask('is mathew an army general');
    expect(lead).toBe('Johnson P Mathew is given as Lieutenant General.');
    expect(notices.map(({ text }) => text)).toContain(
      'The service is told by the rank alone; the articles do not name it.',
    );
    expect(ask('is dixit an army general').lead).toMatch(/^Not by the articles/);
    expect(ask('is mathew a general').lead).toBe('Yes, by the articles.');
  });

  test('topics of one place and not of another are not told of the one alone', () => {
    for (const typed of [
      'Which topics came up in Moscow, not in New Delhi',
      'which topics were raised in 2024, not in 2025?',
    ])
      expect(told(typed)).toContain('The articles do not say which topics came up at one of these meetings alone');
  });

  test.each([
    ['last-but-one WG meeting: chairs?', 'JP Mathew'],
    ['antepenultimate WG meeting, where?', 'New Delhi'],
    ['meeting № 4 place', 'Moscow'],
    ['V-th meeting where', 'Manekshaw Centre'],
    ['XXII annual summit (Modi + Putin): place and dates?', '8–9 July 2024'],
    ['Indian Chief of Int. Def. Staff: name?', 'Ashutosh Dixit'],
    ["Is Dylevsky 'Nikolayevich' or 'Nikolaevich'?", 'Also written Dylevsky Igor Nikolaevich'],
    ['Manekshaw Ctr. hosted which numbered meetings?', '18–19 July 2023'],
    ['Gen Col Dylevsky, which meetings?', 'Dylevsky Igor Nikolayevich is given as Lieutenant General'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
  });
});
