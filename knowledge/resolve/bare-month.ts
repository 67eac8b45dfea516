import { months } from '../lexicon/calendar.ts';
import { twoDigits } from '../read/calendar.ts';
import type { Correction } from './resolution.ts';

const MONTH = [...months.keys()].filter((name) => /^\p{L}{3,}$/u.test(name)).join('|');
const YEAR = '(?:19|20)\\d\\d';
/** "October", "28 October", "October 28th" */
const BARE = `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(${MONTH})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?`;
/** What may stand behind a month that is a time by itself: not "the October phone call", "October of 2024". */
const ALONE =
  '(?=\\W*$|\\s*[,;:?!)]|\\s+(?:on|onwards?|forward|did|do|does|was|were|is|are|has|have|had|in|at|for|by|with|they|there|the|both|which|what|who|where|when|how|that)\\b)';

/** "since October", "by the end of March", "from May on" */
const BOUND = new RegExp(
  `\\b(since|after|before|prior\\s+to|following|until|till|up\\s+to|through|as\\s+of|by|(?:no|not)\\s+later\\s+than|from(?=[^?]*\\bon(?:wards?)?\\b))(\\s+(?:the\\s+)?(?:(?:very\\s+)?(?:end|start|beginning)\\s+of\\s+)?)${BARE}${ALONE}`,
  'gi',
);
/** "between September and December", "from May until July 2024" */
const RANGE = new RegExp(
  `\\b(between|from)\\s+(${MONTH})(?:\\s+(${YEAR}))?\\s+(?:and|to|until|till|through)\\s+(${MONTH})(?:\\s+(${YEAR}))?(?=\\W*$|\\s*[,;:?!)]|\\s+(?!\\d|of\\b))`,
  'i',
);
/** What is still to be done by March is of no March that has been. */
const AHEAD = /\b(?:will|shall|going\s+to|expected|planned|scheduled|due|upcoming|coming)\b/i;
const AHEAD_BY = /^(?:by|until|till|no|not|as|up|through)/i;

export type Dated = { readonly text: string; readonly corrections: readonly Correction[] };

/**
 * A month without a year, or a day of it, that bounds a time is the latest such month before the clock: "since October" → "since 2025-10". Both bounds
 * of a range are of one run of months. "in October" is of any year, and stays.
 */
export const withYears = (typed: string, now: Date): Dated => {
  const corrections: Correction[] = [];
  const read = (words: string, date: string): string => {
    corrections.push({ typed: words, as: named(date) });
    return date;
  };
  const ranged = typed.replace(
    RANGE,
    (whole, _way: string, first: string, firstYear: string | undefined, second: string, secondYear?: string) => {
      if (firstYear !== undefined && secondYear !== undefined) return whole;
      const [from, to] = [monthOf(first), monthOf(second)];
      const start =
        firstYear !== undefined
          ? Number(firstYear)
          : secondYear !== undefined
            ? Number(secondYear) - (from > to ? 1 : 0)
            : latest(from, now);
      const end = secondYear !== undefined ? Number(secondYear) : start + (from > to ? 1 : 0);
      const [one, other] = [`${start}-${twoDigits(from)}`, `${end}-${twoDigits(to)}`];
      return `between ${firstYear === undefined ? read(first, one) : one} and ${secondYear === undefined ? read(second, other) : other}`;
    },
  );
  const text = ranged.replace(
    BOUND,
    (whole, way: string, gap: string, before: string | undefined, name: string, after: string | undefined) => {
      if (AHEAD_BY.test(way) && AHEAD.test(typed)) return whole;
      // "by may": who may, is no month.
      if (/^(?:may|march|mar)$/.test(name) && before === undefined && after === undefined) return whole;
      const day = before ?? after;
      if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return whole;
      const month = monthOf(name);
      const date = `${latest(month, now)}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(Number(day))}`}`;
      const words = whole.slice(way.length + gap.length);
      return `${way}${gap}${read(words, date)}`;
    },
  );
  return { text, corrections };
};

const monthOf = (name: string): number => months.get(name.toLowerCase())?.value ?? 0;

/** The year of the latest such month that has begun. */
const latest = (month: number, now: Date): number => now.getUTCFullYear() - (month > now.getUTCMonth() + 1 ? 1 : 0);

/** `2025-10` → "October 2025", as it would be typed. */
const named = (date: string): string => {
  const [year = '', month = '', day] = date.split('-');
  const name = [...months].find(([, { value, full }]) => full && value === Number(month))?.[0] ?? '';
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `${day === undefined ? '' : `${Number(day)} `}${capital} ${year}`;
};
