import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-11-22'));

describe('years named together', () => {
  test.each([
    ['which of 2023, 2024 and 2025 had no summit', /2023, 0.*2025, 0/, /2024/],
    ['which of 2023, 2024 and 2025 had the most meetings', /2024, 3/, /2023|2025/],
    ['in which of these years did they meet in Moscow: 2023, 2024, 2025', /2024, 2/, /2023|2025/],
    ['which of 2023 and 2025 had a working group meeting', /2023, 1.*2025, 1/, /2024/],
    ['which of 2023 and 2024 saw the fewest meetings', /2023, 1/, /2024/],
  ])('%s', (typed, lead, other) => {
    expect(ask(typed).lead).toMatch(lead);
    expect(ask(typed).lead).not.toMatch(other);
  });

  test('one that was announced for such a year is told of', () => {
    expect(told('which of 2023, 2024 and 2025 had no summit')).toMatch(/announced for December 2025/);
  });

  test.each([
    'which of 2023 and 2024 had no meeting outside India',
    'which of 2023, 2024 and 2025 did Mathew chair in',
    'which of 2023 and 2024 had a treaty signed',
    'which of 2023 and 2024 was the 4th meeting in',
  ])('but not what else there was: %s', (typed) => {
    expect(queryOf(typed)).not.toMatchObject({ ask: 'most' });
  });
});

describe('who chaired so many meetings before or after one', () => {
  test.each([
    ['who chaired two meetings before the fifth', /Mathew, 2.*Dylevsky.*, 2/, /Dixit/],
    ['who chaired exactly one round after 2023', /Mathew, 1 .*Dixit, 1/, /Dylevsky/],
    ['who chaired at least one meeting after the 4th', /Dixit, 1/, /Mathew/],
    ['who has chaired more than two meetings before the fifth', /no|none|nobody/i, /Dixit/],
  ])('%s', (typed, lead, other) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'all-chairs' });
    expect(ask(typed).lead).toMatch(lead);
    expect(ask(typed).lead).not.toMatch(other);
  });

  test.each(['who chaired the meeting two before the fifth', 'where was the meeting two rounds before the fifth'])(
    'but not a distance: %s',
    (typed) => {
      expect(queryOf(typed)).not.toMatchObject({ ask: 'all-chairs' });
    },
  );
});
