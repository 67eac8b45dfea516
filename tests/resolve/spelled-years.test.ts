import { describe, expect, test } from 'vitest';
import { withYearsInDigits } from '../../knowledge/resolve/spelled-years.ts';

describe('years in words', () => {
  test.each([
    ['twenty twenty-four', '2024'],
    ['in Twenty Twenty Five?', 'in 2025?'],
    ['twenty ten', '2010'],
    ['twenty nineteen', '2019'],
    ['twenty twenty', '2020'],
    ['nineteen ninety-nine', '1999'],
    ['nineteen oh five', '1905'],
    ['two thousand and ten', '2010'],
    ['two thousand three', '2003'],
  ])('%s', (typed, digits) => {
    expect(withYearsInDigits(typed)).toBe(digits);
  });

  test.each([
    'the twenty-third summit',
    'twenty three meetings',
    'nineteen meetings',
    'twenty or thirty',
    'two thousand men',
  ])('no year: %s', (typed) => {
    expect(withYearsInDigits(typed)).toBe(typed);
  });
});
