import { describe, expect, test } from 'vitest';
import { onSameDay } from '../../knowledge/resolve/same-day.ts';

const now = new Date('2026-11-22T23:30:00Z');

describe('the day or the month of today in other years', () => {
  test.each([
    ['a year ago today', '2025-11-22'],
    ['two years ago to the day', '2024-11-22'],
    ['exactly three years ago', '2023-11-22'],
    ['on this day in 2019', '2019-11-22'],
    ['on the same day last year', '2025-11-22'],
    ['in the same month last year', 'in 2025-11'],
    ['this month two years ago', 'in 2024-11'],
    ['the same month of 2024', 'in 2024-11'],
    ['a year and a month ago', '2025-10'],
    ['two years and three months ago', '2024-08'],
  ])('%s', (typed, date) => {
    expect(onSameDay(typed, now)).toBe(date);
  });

  test.each(['a year ago', 'two months ago', 'the same month', 'on this day', 'exactly two meetings'])(
    'left as it is: %s',
    (typed) => {
      expect(onSameDay(typed, now)).toBe(typed);
    },
  );
});
