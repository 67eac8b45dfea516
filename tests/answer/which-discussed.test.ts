import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf, queryOf } = askedAt(new Date('2026-01-15'));

const FIFTH = '5th meeting of the India-Russia Working Group';
const FOURTH = '4th meeting of the India-Russia Working Group';
const LAND = '3rd meeting of the India-Russia Sub-Working Group';

const claims = (question: string): string =>
  ask(question)
    .claims.map(({ text }) => text)
    .join('\n');

describe('which meetings of some discussed a topic', () => {
  test.each([
    ['a city', 'which meetings in Moscow discussed training', [FOURTH], [FIFTH, LAND]],
    ['a city, at the end', 'which rounds discussed training in New Delhi', [FIFTH, LAND], [FOURTH]],
    ['a year', 'what meetings in 2024 discussed joint exercises', [FOURTH, LAND], [FIFTH]],
    ['a bound', 'which meetings before 2025 talked about training', [FOURTH, LAND], [FIFTH]],
    ['a forum', 'which working group meetings covered training', [FOURTH, FIFTH], [LAND]],
    ['a chair', 'which meetings chaired by Mathew discussed training', [FOURTH], [FIFTH, LAND]],
    ['a length', 'which two-day meetings discussed training', [FIFTH, LAND], [FOURTH]],
    ['a passive', 'at which meetings in Moscow was logistics discussed', [FOURTH], [FIFTH]],
  ])('%s: %s', (_, question, held, not) => {
    expect(statusOf(question)).toBe('answered');
    for (const one of held) expect(claims(question)).toContain(one);
    for (const one of not) expect(claims(question)).not.toContain(one);
  });

  test.each([
    'which meetings in 2023 discussed training',
    'which meetings in 2025 discussed cybersecurity',
    'what meetings at Manekshaw Centre discussed counter-terrorism',
    'which meeting chaired by Mathew discussed artificial intelligence',
  ])('none of these: %s', (question) => {
    expect(statusOf(question)).toBe('not-in-sources');
    expect(ask(question).claims.length).toBeGreaterThan(0);
  });

  test('without a condition, of all', () => {
    expect(queryOf('which meetings discussed training')).toEqual({ ask: 'discussed', topic: 'training' });
  });
});

describe('at all meetings', () => {
  test.each([
    'was training discussed at all meetings',
    'did every working group meeting discuss logistics',
    'was cybersecurity always discussed',
  ])('names those of which no article says so: %s', (question) => {
    expect(ask(question).lead).toMatch(/^Not on record for all/);
  });

  test('“at all” alone is no “all”', () => {
    expect(queryOf('was training discussed at all')).toEqual({ ask: 'discussed', topic: 'training' });
  });
});

test('two bounds of a time', () => {
  expect(queryOf('which meetings were in New Delhi after July 2023 and before 2025')).toEqual({
    ask: 'timeline',
    place: 'New Delhi',
    after: '2023-07',
    before: '2025',
  });
  expect(queryOf('which meetings were held before 2025')).toEqual({
    ask: 'timeline',
    before: '2025',
    held: 'yes',
  });
});
