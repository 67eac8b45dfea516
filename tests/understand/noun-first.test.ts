import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const shown = (typed: string): string => [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');

describe('a question may begin with the thing asked for, and name a place by two nouns', () => {
  test.each([
    ['building where the fifth was held, name?', ['Manekshaw'], ['Moscow']],
    ['city where the fourth took place', ['Moscow'], ['Delhi']],
    ['in which city and building was the 5th held?', ['Manekshaw', 'New Delhi'], []],
    ['city and hall of the 3rd', ['Manekshaw'], []],
    ['third vs fourth working group, differences', ['3rd', '4th', 'Moscow'], ['5th']],
    ['time line', ['3rd', '5th', '23rd'], []],
    ['name of the Russian co-chair at the working group meetings', ['Dylevsky'], ['Dixit']],
    ['Mathew - number of working group meetings chaired?', ['2 held'], []],
    ['is there a fixed interval between the summits?', ['do not say how often'], ['5th']],
    ['how many working group meetings were at manekshaw center', ['2 held', '3rd', '5th'], ['4th']],
    ['do the accounts disagree on where the 5th was', ['They agree', 'Manekshaw'], []],
    ['quote on interoperability for my essay', ['interoperability'], []],
    ['something quotable about cybersecurity for our newsletter', ['cybersecurity'], []],
    ['which meetings did Dylevsky co-chair, all of em pls', ['3rd', '4th', '5th'], ['Land']],
    ['what traditional areas did the 5th want to move beyond?', ['naval systems'], []],
    ['why did India boost Russian crude buying?', ['control domestic oil prices'], []],
    ['why did India raise its imports of Russian oil?', ['control domestic oil prices'], []],
    ['when did PM modi go to moscow for the 22nd summit', ['July 8-9, 2024'], []],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
    for (const text of lacks) expect(shown(typed)).not.toContain(text);
  });

  test.each([
    'building where the fourth was held',
    'what city and building was the sixth in?',
    'who was the French co-chair at the working group meetings',
    'did they raise the oil imports at the fifth?',
    'quote on wheat for my essay',
    'how many working group meetings were at the harbour center',
  ])('what is not told is refused: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('what only looks like it stays as it is', () => {
  test.each([
    'which article is based on a wire report?',
    'why did Chile step up its buying of oil?',
    'which article rests on a report?',
  ])('%s', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});
