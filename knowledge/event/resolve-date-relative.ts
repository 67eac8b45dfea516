import type { IsoDate } from '../article.ts';
import type { RelativeMeaning } from '../lexicon/relative-dates.ts';
import { relativeMeaning } from '../mention/date-relative.ts';
import type { DateMention, ResolvedDate } from '../mention/mention.ts';
import { type DateAnchor, whyOf } from './resolve-date-anchor.ts';
import { closedDay, closedMonth, openDay, openShift, shiftDay } from './resolve-date-day.ts';

/**
 * "yesterday", "last month", "later this year" as seen from the day of the text. Null for what counts from another date
 * ("the same day", "a week earlier") and where the anchor says too little ("last year" with an open year).
 */
export const resolveRelative = (words: string, anchor: DateAnchor): ResolvedDate | null => {
  const meaning = relativeMeaning(words);
  if (!meaning || meaning.context || anchor.date === null) return null;
  return shifted(meaning, anchor.date, `${upper(whyOf(anchor))}.`);
};

/**
 * "the same day", "a day earlier", "the following year" as seen from another date of the text; null for other mentions.
 * "The next day" counts from that date's last day.
 */
export const relativeTo = (mention: DateMention, other: ResolvedDate): ResolvedDate | null => {
  const meaning = mention.form === 'relative' ? relativeMeaning(mention.relative ?? '') : undefined;
  if (!meaning?.context) return null;
  return shifted(meaning, meaning.shift > 0 ? other.end : other.start, 'Counted from the date named beside it.');
};

const shifted = ({ unit, shift }: RelativeMeaning, from: IsoDate, why: string): ResolvedDate | null => {
  const one = (date: IsoDate | null | undefined): ResolvedDate | null =>
    date ? { start: date, end: date, basis: 'inferred', why } : null;
  switch (unit) {
    case 'day':
      return one(dayShift(from, shift));
    case 'week':
      return weekShift(from, shift, why);
    case 'fortnight':
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
const weekShift = (from: IsoDate, shift: number, why: string): ResolvedDate | null => {
  const day = closedDay(from);
  if (!day) return null;
  const monday = -((day.weekday + 6) % 7) + shift * 7;
  return { start: shiftDay(day, monday), end: shiftDay(day, monday + 6), basis: 'inferred', why };
};

const monthShift = (from: IsoDate, shift: number): IsoDate | undefined => {
  const closed = closedMonth(from);
  if (closed) {
    const count = closed.year * 12 + closed.month - 1 + shift;
    return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
  }
  const month = /^--(\d\d)/.exec(from)?.[1];
  return month && Math.abs(shift) < 12 ? `--${two(((Number(month) - 1 + shift + 12) % 12) + 1)}` : undefined;
};

const quarterOf = (from: IsoDate, why: string): ResolvedDate | null => {
  const closed = closedMonth(from);
  if (!closed) return null;
  const first = closed.month - ((closed.month - 1) % 3);
  return { start: `${closed.year}-${two(first)}`, end: `${closed.year}-${two(first + 2)}`, basis: 'inferred', why };
};

const yearShift = (from: IsoDate, shift: number): IsoDate | undefined => {
  const year = /^\d{4}/.exec(from)?.[0];
  return year ? String(Number(year) + shift) : undefined;
};

const two = (value: number): string => String(value).padStart(2, '0');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
