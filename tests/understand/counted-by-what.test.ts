import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('which had most, fewest or so many', () => {
  test.each([
    ['In which year were there most meetings?', /2024, 3 times/],
    ['Which year saw the most meetings?', /2024, 3 times/],
    ['Which year had the fewest meetings?', /2023 and 2025, 1 time/],
    ['Which city hosted the most meetings?', /New Delhi, 3 times/],
    ['Which country has hosted more meetings?', /India, 3 times/],
    ['Which forum met most often?', /Working Group on Military Cooperation, 3 times/],
    ['Which venue was used twice?', /Manekshaw Centre, 2 meetings/],
    ['Which city was used only once?', /^None.*New Delhi, 3 meetings; Moscow, 2/],
    ['Which city hosted the most meetings of the working group?', /New Delhi, 2 times/],
    ['Which year had no meeting of the working group between 2023 and 2025?', /^None.*2023, 1 meeting; 2024, 1/],
    ['Did India host more often than Russia?', /India, 3 meetings; Russia, 2/],
    ['How many forums are there?', /5 forums/],
    ['How many meetings had a Russian co-chair?', /Russia, 3 meetings/],
    ['Has every working group been in Delhi?', /^No, not all.*4th/],
    ['Did both the third and fifth take place in Delhi?', /^Yes.*3rd.*5th/],
    ['Did both the third and the fourth take place in Delhi?', /^No, not all.*4th/],
  ])('%s', (typed, lead) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    'Which country bought the most oil?',
    'Which city was mentioned most often?',
    'Which year had the most meetings before 2024?',
    'Which forum never met in Moscow?',
    'Which year had no meeting of the working group between 2018 and 2025?',
    'Which country hosted most meetings chaired by Dixit?',
  ])('but nothing else: %s', (typed) => {
    expect(queryOf(typed)?.ask === 'most' && statusOf(typed) === 'answered').toBe(false);
  });

  test('a list of forums has no number where none is asked', () => {
    expect(told('list all forums')).not.toContain('5 forums');
  });
});
