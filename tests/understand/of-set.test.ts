import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('meetings named together', () => {
  test.each([
    ['Of the third, fourth and fifth, how many were in New Delhi?', /^2 of these 3.*3rd.*5th/],
    ['How many of the 3rd, 4th and 5th did Mathew chair?', /^2 of these 3.*3rd.*4th/],
    ['How many of the 3rd, 4th and 5th meetings were chaired by Dixit?', /^1 of these 3.*5th/],
    ['which of the 3rd, 4th and 5th was in Moscow', /^1 of these 3.*4th/],
    ['which of the 3rd, 4th and 5th took place in 2024', /^1 of these 3.*4th/],
    ['which of the 3rd and 5th lasted two days', /^2 of these 2/],
    ['were all of the 3rd, 4th and 5th in New Delhi?', /^No, not all .*4th/],
    ['were the 3rd and 5th in Delhi', /^Yes.*3rd.*5th/],
    ['were both the 4th and the 22nd summit in Moscow', /^Yes.*22nd.*4th/],
    ['was either the 3rd or the 4th in Moscow', /^Yes.*4th/],
    ['neither the 3rd nor the 5th was in Moscow, right?', /^Yes, at none.*3rd.*5th/],
    ['was neither the 3rd nor the 4th in Moscow', /^No, .*4th/],
    ['were neither the 3rd nor the 5th chaired by Dixit', /^No, .*5th/],
    ['did Modi chair either the 3rd or the 4th', /^No, at none/],
    ['did Mathew chair all of the 3rd, 4th and 5th?', /^No, not all .*5th/],
  ])('%s', (typed, lead) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    ['what share of the meetings were in Delhi', /^3 of these 5/],
    ['were most of the meetings held in Delhi?', /^3 of these 5/],
    ['what percentage of the working group meetings did Mathew chair', /^2 of these 3/],
    ['which of the three working group meetings was in Moscow', /^1 of these 3.*4th/],
    ['were any of the three rounds held in Moscow', /^Yes.*4th/],
    ['did Mathew chair any of the last two working group meetings', /^Yes.*4th/],
    ['every meeting but the 4th was in Delhi, right?', /^No, not all .*22nd/],
    ['was every working group meeting except the 4th in Delhi?', /^Yes.*3rd.*5th/],
  ])('all of a kind, or some: %s', (typed, lead) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    'did Dixit chair any of the first four working group meetings',
    'how many of the first three working group meetings did Dixit chair',
  ])('the first of a series are those of its numbers, and some are not on record: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead).toMatch(/^No more than/);
    expect(ask(typed).lead).not.toMatch(/\bNo, /);
  });

  test.each([
    'were the 3rd and the 5th summit both in Moscow',
    'were the 5th and 6th both in Delhi',
    'was the 4th or the 6th in Moscow',
    'which of the 4th, 5th and 9th was in Moscow',
  ])('one that is not on record is told of, with no verdict: %s', (typed) => {
    expect(queryOf(typed)).not.toMatchObject({ ask: 'every' });
    expect(told(typed)).toMatch(/No \d+(?:st|nd|rd|th) .*is on record/);
  });

  test.each([
    'how many of the 3rd, 4th and 5th were not in Delhi',
    'which of the 3rd, 4th and 5th was held only in Delhi',
    'how many of the 3rd, 4th and 5th discussed training',
    'which of the 3rd, 4th and 5th did Dixit and Dylevsky chair',
    'how many of the 3rd, 4th and 5th were chaired by a marshal',
    'which of the three meetings of 2024 was in Delhi',
    'the third of the three meetings of 2024: where',
    'were most of the meetings in 2024 in Delhi',
    'which of the 3rd, 4th and 5th was in Delhi or Moscow',
    'which of the 3rd and the 5th was first',
  ])('but not with more, or with something else, said of them: %s', (typed) => {
    expect(queryOf(typed)).not.toMatchObject({ ask: 'every' });
  });
});

describe('places and years that had so many', () => {
  test.each([
    ['which city had more than two meetings', /New Delhi, 3/, /Moscow/],
    ['which city had at least two meetings', /New Delhi, 3.*Moscow, 2/, /None/],
    ['which city hosted three or more meetings', /New Delhi, 3/, /Moscow/],
    ['which year had fewer than two meetings', /2023, 1.*2025, 1/, /2024/],
    ['which city had more than three meetings', /^None/, /Oslo/],
  ])('%s', (typed, lead, other) => {
    expect(ask(typed).lead).toMatch(lead);
    expect(ask(typed).lead).not.toMatch(other);
  });
});
