import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-01-15'));

describe('a time that is counted from a meeting', () => {
  test.each([
    ['what happened in the week before the fifth meeting', { since: '2025-10-21', before: 'fifth meeting' }],
    [
      'in the two months after the land meeting, which rounds were held',
      { after: 'land meeting', before: '2024-08-28' },
    ],
    ['which talks were there within a year of the third meeting', { since: '2022-07-18', before: '2024-07-20' }],
    ['what was held less than three months after the summit', { after: 'summit', before: '2024-10-10' }],
    ['how many rounds were held within twelve months of the summit', { ask: 'count', since: '2023-07-08' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', ...query });
  });

  test.each([
    ['who chaired in the year after the land meeting', { after: 'land meeting', before: '2025-06-28' }, ['chairs']],
    ['what was discussed in the six months after the summit', { after: 'summit', before: '2025-01-10' }, ['topics']],
  ])('%s', (typed, filter, parts) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', filter, parts });
  });

  test('nothing outside it is listed', () => {
    const list = told('which rounds were held in the month after the sub-working group meeting');
    expect(list).toContain('22nd');
    expect(list).not.toContain('4th');
  });

  test('a day so far from it has no list', () => {
    expect(ask('which talks took place two months after the land meeting').status).toBe('not-in-sources');
  });
});

describe('since a meeting: what came after it, not the meeting itself', () => {
  test.each([
    ['what has happened since the fourth meeting', { ask: 'timeline', after: 'fourth meeting' }],
    ['any news since the summit in July 2024', { ask: 'timeline', after: 'summit in July 2024' }],
    ['any developments since November?', { ask: 'timeline', since: '2025-11' }],
    [
      'who has chaired since the third meeting',
      { ask: 'several', filter: { after: 'third meeting' }, parts: ['chairs'] },
    ],
    ['how many rounds were held since the third meeting', { ask: 'count', after: 'third meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['how long has it been since the fourth meeting', 'ago'],
    ['what has changed since the fourth meeting', 'compare'],
    ['what happened at the fourth meeting', 'meeting'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('people since a time', () => {
  test('what is older is left out', () => {
    const answer = told('have Modi and Putin spoken since October?');
    expect(answer).toContain('telephone conversation');
    expect(answer).not.toContain('Samarkand');
  });

  test.each(["was the trip in 2024 Modi's first since 2019", 'when did Modi last visit Russia before 2022'])(
    'but no bound: %s',
    (typed) => {
      expect(queryOf(typed)).not.toHaveProperty('since');
    },
  );
});
