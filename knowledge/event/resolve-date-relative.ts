import type { IsoDate } from '../article.ts';
import type { RelativeMeaning } from '../lexicon/relative-dates.ts';
import { relativeMeaning } from '../mention/date-relative.ts';
import type { DateMention, ResolvedDate } from '../mention/mention.ts';
import { twoDigits } from '../read/calendar.ts';
import type { Why } from '../reason.ts';
import { type DateAnchor, whyOf } from './resolve-date-anchor.ts';
import { closedDay, closedMonth, openDay, openShift, shiftDay } from './resolve-date-day.ts';

/**
 * "yesterday", "last month", "later this year" as seen from the day of the text. Null for what counts from another date
 * ("the same day", "a week earlier") and where the anchor says too little ("last year" with an open year).
 */
export const resolveRelative = (
  words: string,
  anchor: DateAnchor,
  tense: 'past' | 'future' | null = null,
): ResolvedDate | null => {
  const meaning = relativeMeaning(words);
  if (!meaning || meaning.context || anchor.date === null) return null;
  const why = whyOf(anchor);
  // "later in the month" of a past event counts from a date named before it.
  if (tense === 'past' && words.startsWith('later in the ')) return null;
  if (meaning.unit === 'weekend') return weekend(words, meaning.shift, anchor.date, tense, why);
  if (meaning.unit === 'season' && meaning.shift !== 0) return season(words, meaning.shift, anchor.date, why);
  const found = shifted(meaning, anchor.date, why);
  return meaning.unit === 'year' && found ? partOf(words, found) : found;
};

/** Saturday and Sunday: those just past, or those to come where the words look ahead. "Next weekend" may be either of two. */
const weekend = (
  words: string,
  shift: number,
  from: IsoDate,
  tense: 'past' | 'future' | null,
  why: Why,
): ResolvedDate | null => {
  const day = closedDay(from);
  if (!day || shift > 0) return null;
  const since = (day.weekday + 1) % 7;
  const ahead = shift === 0 && (tense === 'future' || (tense === null && words.startsWith('this')));
  const back = since <= 1 ? (shift === 0 ? -since : -since - 7) : ahead ? 7 - since : -since;
  return { start: shiftDay(day, back), end: shiftDay(day, back + 1), basis: 'inferred', why };
};

/** First month of a season north of the equator, and the last. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** "last autumn" before this year's has begun, "next spring" after it has ended: a year; else it may be either of two. */
const season = (words: string, shift: number, from: IsoDate, why: Why): ResolvedDate | null => {
  const now = closedMonth(from);
  const [first, last] = SEASONS[words.slice(words.lastIndexOf(' ') + 1)] ?? [];
  if (!now || first === undefined || last === undefined) return null;
  if (shift === -1 ? now.month >= first : now.month <= last) return null;
  const year = String(now.year + shift);
  return { start: year, end: year, basis: 'inferred', why };
};

const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^first half/, 1, 6],
  [/^(?:second|latter) half/, 7, 12],
  [/^first quarter/, 1, 3],
  [/^second quarter/, 4, 6],
  [/^third quarter/, 7, 9],
  [/^(?:fourth|last|final) quarter/, 10, 12],
];

/** "the first half of next year": the months of it. */
const partOf = (words: string, year: ResolvedDate): ResolvedDate => {
  const part = PARTS.find(([pattern]) => pattern.test(words));
  return part && /^\d{4}$/.test(year.start)
    ? { ...year, start: `${year.start}-${twoDigits(part[1])}`, end: `${year.start}-${twoDigits(part[2])}` }
    : year;
};

/**
 * "the same day", "a day earlier", "the following year" as seen from another date of the text; null for other mentions.
 * "The next day" counts from that date's last day.
 */
export const relativeTo = (mention: DateMention, other: ResolvedDate): ResolvedDate | null => {
  const meaning = mention.form === 'relative' ? relativeMeaning(mention.relative ?? '') : undefined;
  if (!meaning?.context) return null;
  return shifted(meaning, meaning.shift > 0 ? other.end : other.start, [{ because: 'beside other date' }]);
};

const shifted = ({ unit, shift }: RelativeMeaning, from: IsoDate, why: Why): ResolvedDate | null => {
  const one = (date: IsoDate | null | undefined): ResolvedDate | null =>
    date ? { start: date, end: date, basis: 'inferred', why } : null;
  switch (unit) {
    case 'day':
      return one(dayShift(from, shift));
    case 'week':
      return weekShift(from, shift, why);
    case 'fortnight':
    case 'weekend':
      return null;
    case 'month':
      return one(monthShift(from, shift));
    case 'quarter':
      return shift === 0 ? quarterOf(from, why) : null;
    case 'year':
      return one(yearShift(from, shift));
    case 'season':
      return shift === 0 ? one(yearShift(from, 0)) : null;
    case 'fiscal':
      return null;
  }
};

const dayShift = (from: IsoDate, shift: number): IsoDate | undefined => {
  const day = closedDay(from);
  if (day) return shiftDay(day, shift);
  const open = openDay(from);
  return open && openShift(open, shift);
};

/** Monday to Sunday. */
const weekShift = (from: IsoDate, shift: number, why: Why): ResolvedDate | null => {
  const day = closedDay(from);
  if (!day) return null;
  const monday = -((day.weekday + 6) % 7) + shift * 7;
  return { start: shiftDay(day, monday), end: shiftDay(day, monday + 6), basis: 'inferred', why };
};

const monthShift = (from: IsoDate, shift: number): IsoDate | undefined => {
  const closed = closedMonth(from);
  if (closed) {
    const count = closed.year * 12 + closed.month - 1 + shift;
    return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`;
  }
  const month = /^--(\d\d)/.exec(from)?.[1];
  return month && Math.abs(shift) < 12 ? `--${twoDigits(((Number(month) - 1 + shift + 12) % 12) + 1)}` : undefined;
};

const quarterOf = (from: IsoDate, why: Why): ResolvedDate | null => {
  const closed = closedMonth(from);
  if (!closed) return null;
  const first = closed.month - ((closed.month - 1) % 3);
  return {
    start: `${closed.year}-${twoDigits(first)}`,
    end: `${closed.year}-${twoDigits(first + 2)}`,
    basis: 'inferred',
    why,
  };
};

const yearShift = (from: IsoDate, shift: number): IsoDate | undefined => {
  const year = /^\d{4}/.exec(from)?.[0];
  return year ? String(Number(year) + shift) : undefined;
};
