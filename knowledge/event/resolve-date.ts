import type { IsoDate } from '../article.ts';
import type { DateMention, DateParts, ResolvedDate } from '../mention/mention.ts';
import { twoDigits } from '../read/calendar.ts';
import type { Why } from '../reason.ts';
import { type DateAnchor, whyOf } from './resolve-date-anchor.ts';
import { closedDay, closedMonth, openDay, shiftDay } from './resolve-date-day.ts';
import { resolveRelative } from './resolve-date-relative.ts';

export type { DateAnchor } from './resolve-date-anchor.ts';
export { conflicts, narrower, sameOrInside } from './resolve-date-compare.ts';
export { endedOn, yearsFor } from './resolve-date-day.ts';
export { relativeTo } from './resolve-date-relative.ts';

/** Whether the words speak of the past or the future; null where they don't say. */
export type Tense = 'past' | 'future' | null;

/**
 * The date that a mention means, seen from the day of its text. Null where nothing fixes it ("the same day", "on Wednesday" undated).
 * What the words leave open and the anchor can't close stays open: `--10-28`.
 */
export const resolveDate = (mention: DateMention, anchor: DateAnchor, tense: Tense): ResolvedDate | null => {
  if (mention.form === 'relative') return resolveRelative(mention.relative ?? '', anchor, tense);
  if (mention.form === 'weekday') return resolveWeekday(mention, anchor, tense);
  return resolveCalendar(mention, anchor, tense);
};

const resolveCalendar = (mention: DateMention, anchor: DateAnchor, tense: Tense): ResolvedDate | null => {
  const { start, end, weekday, relative } = mention;
  if (start.month === undefined && start.day !== undefined) return resolveBareDay(mention, anchor);
  if (start.year !== undefined)
    return { start: isoOf(start), end: isoOf(end), basis: 'stated', why: weekdayDiffers(start, weekday) };
  const year = relative === null ? yearOf(start, end, weekday, anchor, tense) : yearSaid(start, relative, anchor);
  if (year === undefined) return { start: isoOf(start), end: isoOf(end), basis: 'stated', why: null };
  const turns = (end.month ?? 0) * 32 + (end.day ?? 0) < (start.month ?? 0) * 32 + (start.day ?? 0);
  return {
    start: isoOf({ ...start, year }),
    end: isoOf({ ...end, year: turns ? year + 1 : year }),
    basis: 'inferred',
    why: [{ because: 'year of text', by: anchor.kind, date: anchor.date ?? '' }],
  };
};

/** `2025-10-28`, `2025-10`, `2025`, `--10-28`, `--10`. */
const isoOf = ({ year, month, day }: DateParts): IsoDate => {
  if (month === undefined) return String(year);
  return `${year ?? '-'}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
};

const weekdayDiffers = ({ year, month, day }: DateParts, weekday: number | null): Why | null => {
  if (weekday === null || year === undefined || month === undefined || day === undefined) return null;
  const real = closedDay(isoOf({ year, month, day }))?.weekday;
  return real === undefined || real === weekday ? null : [{ because: 'other weekday', said: weekday, real }];
};

/** Days further back than this are not what "held on 29 October" means in a report: more likely the report is misdated. */
const LONGEST_PAST_DAYS = 240;
/** Nor is a day further ahead what "will meet on 29 October" means; a few days back, the words were written before they were published. */
const LONGEST_AHEAD_DAYS = 330;
const STALE_DAYS = 31;
/** With no tense to go by, a day further off than this may as well be in the next or last year. */
const NEAR_DAYS = 120;
/** Reports are dated before or after the event by time zones. */
const SLACK_DAYS = 1;

/** The year of a day or month, from the anchor's year and the tense; undefined where they leave it open. */
const yearOf = (
  start: DateParts,
  end: DateParts,
  weekday: number | null,
  anchor: DateAnchor,
  tense: Tense,
): number | undefined => {
  const today = closedDay(anchor.date);
  if (start.day === undefined || start.month === undefined) return yearOfMonth(start.month ?? 0, anchor, tense);
  if (!today) return undefined;
  const distances = [-1, 0, 1]
    .map((step) => today.year + step)
    .flatMap((year) => {
      const first = closedDay(isoOf({ ...start, year }));
      if (!first || (weekday !== null && first.weekday !== weekday)) return [];
      const turns = (end.month ?? 0) < (start.month ?? 0);
      const last = closedDay(isoOf({ ...end, year: turns ? year + 1 : year })) ?? first;
      return [{ year, first: first.number - today.number, last: last.number - today.number }];
    });
  if (tense === 'past')
    return distances.findLast(({ first }) => first <= SLACK_DAYS && first >= -LONGEST_PAST_DAYS)?.year;
  if (tense === 'future')
    return (
      distances.find(({ first, last }) => last >= -SLACK_DAYS && first <= LONGEST_AHEAD_DAYS) ??
      distances.find(({ first, last }) => last < 0 && first >= -STALE_DAYS)
    )?.year;
  const near = distances.filter(({ first }) => Math.abs(first) <= NEAR_DAYS);
  return near.length === 1 ? near[0]?.year : undefined;
};

const yearOfMonth = (month: number, anchor: DateAnchor, tense: Tense): number | undefined => {
  const now = closedMonth(anchor.date);
  if (!now) return undefined;
  const passed = month <= now.month;
  if (tense === 'past') return passed ? now.year : now.year - 1;
  if (tense === 'future') return month >= now.month ? now.year : now.year + 1;
  return Math.abs(month - now.month) <= 4 ? now.year : undefined;
};

/** "October last year", "last October", "next May". */
const yearSaid = (start: DateParts, relative: string, anchor: DateAnchor): number | undefined => {
  const now = closedMonth(anchor.date);
  if (!now) return undefined;
  const month = start.month ?? 0;
  if (relative === 'this') return now.year;
  if (relative === 'last') return month < now.month ? now.year : now.year - 1;
  if (relative === 'next') return month > now.month ? now.year : now.year + 1;
  const year = resolveRelative(relative, anchor)?.start;
  return year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined;
};

/** "the 18th of this month", "on the 28th": a day of the anchor's month. */
const resolveBareDay = ({ start, relative }: DateMention, anchor: DateAnchor): ResolvedDate | null => {
  if (relative === null) return null;
  const month = resolveRelative(relative, anchor)?.start;
  if (!month || start.day === undefined || !/^(?:-|\d{4})-\d\d$/.test(month)) return null;
  const date = `${month}-${twoDigits(start.day)}`;
  return closedDay(date) || openDay(date) ? { start: date, end: date, basis: 'inferred', why: whyOf(anchor) } : null;
};

/** "Tuesday next week"; "on Wednesday": the last such day up to the anchor, or the first from it where the words look ahead. */
const resolveWeekday = (
  { weekday, endWeekday, relative }: DateMention,
  anchor: DateAnchor,
  tense: Tense,
): ResolvedDate | null => {
  if (weekday === null || anchor.date === null || relative === 'previous' || relative === 'following') return null;
  const today = closedDay(anchor.date);
  const why = whyOf(anchor);
  if (!today) {
    const bare =
      openDay(anchor.date) &&
      anchor.kind === 'dateline' &&
      tense !== 'future' &&
      relative === null &&
      endWeekday === undefined;
    return bare ? { start: anchor.date, end: anchor.date, basis: 'inferred', why } : null;
  }
  const week = relative?.endsWith('week') ? resolveRelative(relative, anchor) : null;
  const monday = closedDay(week?.start ?? null);
  if (monday) {
    const first = (weekday + 6) % 7;
    const days = endWeekday === undefined ? 0 : (endWeekday - weekday + 7) % 7;
    return { start: shiftDay(monday, first), end: shiftDay(monday, first + days), basis: 'inferred', why };
  }
  const length = endWeekday === undefined ? 0 : (endWeekday - weekday + 7) % 7;
  const ahead = tense === 'future' || relative === 'next';
  let offset: number;
  if (ahead) {
    offset = (weekday - today.weekday + 7) % 7;
    if (relative === 'next' && offset === 0) offset = 7;
  } else {
    offset = -((today.weekday - ((weekday + length) % 7) + 7) % 7) - length;
    if (relative === 'last' && offset === 0) offset = -7;
  }
  return { start: shiftDay(today, offset), end: shiftDay(today, offset + length), basis: 'inferred', why };
};
