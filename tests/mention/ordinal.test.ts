import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalAt, parseOrdinal } from '../../knowledge/mention/ordinal.ts';
import { tokenize } from '../../knowledge/read/token.ts';

const first = (text: string): number | undefined => ordinalAt(tokenize(text), 0)?.ordinal;

describe('the number of a meeting in an article', () => {
  it.each([
    ['fifth meeting', 5],
    ['Fourteenth session', 14],
    ['twenty-first round', 21],
    ['Thirty Second edition', 32],
    ['twentieth meeting', 20],
    ['5th meeting', 5],
    ['3rd Army-to-Army talks', 3],
    ['10ᵗʰ round', 10],
    ['XIII Session', 13],
    ['XXIV meeting', 24],
    ['IVth session', 4],
    ['No. 4', 4],
    ['number four', 4],
    ['first-ever dialogue', 1],
    ['first ever dialogue', 1],
    ['inaugural dialogue', 1],
    ['eigth meeting', 8],
  ])('%s → %i', (text, ordinal) => {
    expect(first(text)).toBe(ordinal);
  });

  it.each([
    'second half of the year',
    'second-half results',
    'third party',
    'third-party countries',
    'third country',
    'first quarter',
    'first day',
    'third time',
    '21st century',
    '5th July',
    '5th of July',
    '23 meetings',
    'VIP meeting',
    'meeting',
    'secondly the meeting',
    '2024 meeting',
  ])('%s is no number of a meeting', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it('tells where the number ends', () => {
    const tokens = tokenize('its twenty-first meeting');
    expect(ordinalAt(tokens, 1)).toEqual({ ordinal: 21, end: 4 });
  });

  it('takes "July 5th" for a date', () => {
    expect(ordinalAt(tokenize('July 5th meeting'), 1)).toBeUndefined();
  });
});

describe('the number of a meeting as a person types it', () => {
  it.each([
    ['4', 4],
    [' 4th ', 4],
    ['#4', 4],
    ['the fourth', 4],
    ['Fourth', 4],
    ['four', 4],
    ['number four', 4],
    ['No. 4', 4],
    ['no 4', 4],
    ['IV', 4],
    ['iv', 4],
    ['v', 5],
    ['X', 10],
    ['twenty one', 21],
    ['twenty-first', 21],
    ['10ᵗʰ', 10],
    ['inaugural', 1],
  ])('%s → %i', (text, ordinal) => {
    expect(parseOrdinal(text)).toBe(ordinal);
  });

  it.each(['', '0', '2024', 'the', 'fourth meeting', 'moscow', '4.5', '-1', 'first second', 'half'])(
    '%s is none',
    (text) => {
      expect(parseOrdinal(text)).toBeNull();
    },
  );

  it('reads every number in digits, with the ending of an ordinal, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
        const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
        expect(parseOrdinal(`${number}`)).toBe(number);
        expect(parseOrdinal(`${number}${ending}`)).toBe(number);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ordinal = parseOrdinal(text);
        expect(ordinal === null || (Number.isInteger(ordinal) && ordinal > 0)).toBe(true);
      }),
    );
  });
});
