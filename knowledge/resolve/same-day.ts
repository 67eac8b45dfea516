import { format, setYear, subMonths, subYears } from 'date-fns';
import { COUNT, countOf } from './count-words.ts';

const YEAR = '((?:19|20)\\d\\d)';
const THIS_DAY = "(?:on\\s+)?(?:this|the\\s+same|today['’]?s)\\s+(?:very\\s+)?(?:day|date)";
const THIS_MONTH = '(?:in\\s+)?(?:this|the\\s+same|the\\s+current)\\s+month';

const dayOf = (date: Date): string => format(date, 'yyyy-MM-dd');
const monthOf = (date: Date): string => format(date, 'yyyy-MM');

type Reading = readonly [said: RegExp, read: (found: readonly string[], now: Date) => string];

const READINGS: readonly Reading[] = [
  // "a year and a month ago", "two years and three months ago"
  [
    new RegExp(`\\b(${COUNT})\\s+years?\\s+and\\s+(${COUNT})\\s+months?\\s+ago\\b`, 'gi'),
    ([, years = '', months = ''], now) => monthOf(subMonths(subYears(now, countOf(years)), countOf(months))),
  ],
  // "a year ago today", "two years ago to the day"
  [
    new RegExp(
      `\\b(?:exactly\\s+)?(${COUNT})\\s+years?\\s+ago\\s*,?\\s+(?:today|to\\s+the\\s+(?:very\\s+)?day|on\\s+this\\s+(?:very\\s+)?day)\\b`,
      'gi',
    ),
    ([, years = ''], now) => dayOf(subYears(now, countOf(years))),
  ],
  // "exactly a year ago", "today a year ago", "on this day two years ago"
  [
    new RegExp(`(?:\\bexactly|\\btoday|\\b${THIS_DAY})\\s+(${COUNT})\\s+years?\\s+ago\\b`, 'gi'),
    ([, years = ''], now) => dayOf(subYears(now, countOf(years))),
  ],
  // "on this day last year", "on this day in 2025"
  [new RegExp(`\\b${THIS_DAY}\\s+last\\s+year\\b`, 'gi'), (_, now) => dayOf(subYears(now, 1))],
  [
    new RegExp(`\\b${THIS_DAY}\\s+(?:in|of)\\s+${YEAR}\\b`, 'gi'),
    ([, year = ''], now) => dayOf(setYear(now, Number(year))),
  ],
  // "this time last year", "the same time two years ago": in that month
  [
    /\b(?:(?:at|around|about|by)\s+)?(?:this|the\s+same)\s+time\s+(?:of\s+(?:the\s+)?year\s+)?last\s+year\b/gi,
    (_, now) => `in ${monthOf(subYears(now, 1))}`,
  ],
  [
    new RegExp(
      `\\b(?:(?:at|around|about|by)\\s+)?(?:this|the\\s+same)\\s+time\\s+(${COUNT})\\s+years?\\s+ago\\b`,
      'gi',
    ),
    ([, years = ''], now) => `in ${monthOf(subYears(now, countOf(years)))}`,
  ],
  // "in the same month last year", "this month two years ago", "in the same month of 2024"
  [new RegExp(`\\b${THIS_MONTH}\\s+(?:of\\s+)?last\\s+year\\b`, 'gi'), (_, now) => `in ${monthOf(subYears(now, 1))}`],
  [
    new RegExp(`\\b${THIS_MONTH}\\s+(${COUNT})\\s+years?\\s+ago\\b`, 'gi'),
    ([, years = ''], now) => `in ${monthOf(subYears(now, countOf(years)))}`,
  ],
  [
    new RegExp(`\\b${THIS_MONTH}\\s+(?:of|in)\\s+${YEAR}\\b`, 'gi'),
    ([, year = ''], now) => `in ${monthOf(setYear(now, Number(year)))}`,
  ],
];

/**
 * Days and months told from the day of today in other years: "a year ago today" → "2025-11-22", "in the same month of 2024" → "in 2024-11",
 * "a year and a month ago" → "2025-10". Days are those of UTC, as elsewhere.
 */
export const onSameDay = (typed: string, now: Date): string => {
  const today = new Date(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return READINGS.reduce(
    (text, [said, read]) => text.replace(said, (...found) => read(found.slice(0, -2) as string[], today)),
    typed,
  );
};
