import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));

describe('the time from the first or the last day of one meeting to that of another', () => {
  test.each([
    ['how many days between the end of the land talks and the start of the Moscow summit?', '11 days', 'last', 'first'],
    [
      'how many days from the first day of the land talks to the last day of the 22nd summit?',
      '13 days',
      'first',
      'last',
    ],
    ['how many days passed between the land meeting ending and the 22nd summit starting?', '11 days', 'last', 'first'],
    ['how many days before the 22nd summit started did the land talks end?', '11 days', 'last', 'first'],
    ['from the close of the 3rd to the opening of the land meeting, how many days?', '343 days', 'last', 'first'],
    ['how long after the land sub-working group ended did the 22nd summit begin?', '11 days', 'last', 'first'],
  ])('%s', (typed, length, from, to) => {
    expect(ask(typed).lead).toBe(
      `${length}, from the ${from} day of the one to the ${to} day of the other.`.replace(/^./u, (first) =>
        first.toUpperCase(),
      ),
    );
  });

  test('by the last days of both', () => {
    expect(ask('how many days between the end of the land talks and the end of the 22nd summit?').lead).toBe(
      '12 days, by their last days.',
    );
  });

  test('by the first days where nothing else is said', () => {
    expect(ask('how many days between the land talks and the 22nd summit?').lead).toBe('12 days, by their first days.');
    expect(ask('how many days between the start of the land talks and the start of the 22nd summit?').lead).toBe(
      '12 days, by their first days.',
    );
  });

  test('of a meeting without a day of its own, by that of its report', () => {
    expect(ask('how many days after the 22nd summit ended did the 4th meeting start?').lead).toBe(
      'About 142 days, by their days on record.',
    );
  });

  test.each([
    'how many days between the end of the 6th and the start of the 5th?',
    'how many days between the end of the war and the start of the 5th?',
    'how many days between the end of the Paris talks and the start of the 5th?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('each edge stays with its own meeting, whichever was earlier', () => {
    expect(queryOf('how many days between the start of the 22nd summit and the end of the land talks?')).toMatchObject({
      ask: 'between',
      edges: ['start', 'end'],
    });
    expect(ask('how many days between the start of the 22nd summit and the end of the land talks?').lead).toContain(
      '11 days',
    );
  });
});
