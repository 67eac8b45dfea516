import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-01-15'));

const shown = (typed: string): string => [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');

describe('one odd word', () => {
  test.each([
    ['Which working groups weren’t in Moscow?', ['3rd', '5th'], ['4th']],
    ['Is the third working group older than the third sub-working group?', ['18–19 July 2023', '26–27 June 2024'], []],
    ['How long was it from the third to the fifth working group, in months?', ['27 months'], []],
    ['Where was the meeting two before the fifth?', ['3rd'], ['4th']],
    ['What working group meetings came after the third?', ['4th', '5th'], ['Land']],
    ['Which working group rounds preceded the fifth?', ['3rd', '4th'], ['5th India']],
    ["where'd the fifth round take place", ['Manekshaw'], ['Moscow']],
    ['where was the meeting held last year?', ['Manekshaw'], []],
    ["Dixit's meeting: what was discussed", ['Topics of the 5th'], ['4th']],
    ['In whose place did Dixit come?', ['Mathew'], []],
    ['What were the exercises good for?', ['interoperability'], []],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
    for (const text of lacks) expect(shown(typed)).not.toContain(text);
  });

  test.each([
    'Which general is Chief of General Staff of Russia?',
    'List all joint exercises at sea',
    'Name one exercise held at sea.',
    'What took place on 29 October 2025 besides the meeting?',
    'What was announced in the headline?',
  ])('no one is taken for what is asked: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['how many working groups are there', 'which sub-working groups exist'])(
    'forums stay forums: %s',
    (typed) => {
      expect(recast(typed)).not.toContain('group meetings');
    },
  );
});
