import { expect, test } from 'vitest';
import { isWithin } from '../../knowledge/resolve/time.ts';
import { absolute } from '../../knowledge/resolve/when.ts';

const now = new Date('2026-11-22T10:00:00Z');

test.each([
  ['the meeting last autumn', 'the meeting 2025-09..2025-11'],
  ['in the summer of 2024', '2024-06..2024-08'],
  ['who chaired two years ago', 'who chaired 2024'],
  ['meetings last year', 'meetings 2025'],
  ['this year', '2026'],
  ['last month', '2026-10'],
  ['last october', '2026-10'],
  ['last december', '2025-12'],
  ['yesterday', '2026-11-21'],
  ['three months ago', '2026-08'],
  ['last winter', '2025-12..2026-02'],
])('%s', (typed, meant) => {
  expect(absolute(typed, now)).toBe(meant);
});

test.each(['the last meeting', 'July 18 2023', 'the autumn meeting', 'in 2023', 'next meeting', 'fall back'])(
  '%s stays as typed',
  (typed) => {
    expect(absolute(typed, now)).toBe(typed);
  },
);

test.each([
  ['2025-10-28', '2025', true],
  ['2025-10-28', '2025-10', true],
  ['2025-10-28', '--10', true],
  ['--10-28', '--10', true],
  ['2025-10-28', '2025-09..2025-11', true],
  ['2025-12', '2025-12-04', true],
  ['2025-10-28', '2024', false],
  ['2025-12-01', '2025-09..2025-11', false],
  ['2024', '2024-06..2024-08', false],
])('%s within %s: %s', (date, period, within) => {
  expect(isWithin(date, period)).toBe(within);
});
