import { monthNames } from '../../lexicon/calendar.ts';
import type { Recast } from './shape.ts';

const NTH = ['first', 'second', 'third', 'fourth'];

/** The months of a quarter of a year, 0 to 3. */
const monthsOf = (quarter: number, year: string): string =>
  `from ${monthNames[quarter * 3]} to ${monthNames[quarter * 3 + 2]} ${year.length === 2 ? `20${year}` : year}`;

/** Quarters and decades, by their months and years. */
export const ofQuarters: readonly Recast[] = [
  // "in Q4 2025", "Q3 '24"
  [
    /\b(?:in\s+|during\s+)?Q([1-4])\s*(?:of\s+|['’/-])?((?:20)?\d\d)\b/i,
    ([, quarter = '', year = '']) => monthsOf(Number(quarter) - 1, year),
  ],
  // "in the last quarter of 2025"
  [
    /\b(?:in|during)\s+the\s+(first|second|third|fourth|last)\s+quarter\s+of\s+((?:19|20)\d\d)\b/i,
    ([, nth = '', year = '']) => monthsOf(/^last/i.test(nth) ? 3 : NTH.indexOf(nth.toLowerCase()), year),
  ],
  // "in the 2020s"
  [/\b(?:in\s+|during\s+)?the\s+((?:19|20)\d)0s\b/i, ([, decade = '']) => `between ${decade}0 and ${decade}9`],
];
