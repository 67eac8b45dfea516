import type { IsoDate } from '../article.ts';
import type { ResolvedDate } from '../mention/mention.ts';

/**
 * Whether two dates can both be right because they are equal or one merely says less: a day inside a range, a month that
 * contains it, the same days with the year open. Neighbouring or overlapping ranges are not.
 */
export const sameOrInside = (a: ResolvedDate, b: ResolvedDate): boolean =>
  (a.start === b.start && a.end === b.end) || isInside(a, b) || isInside(b, a);

/** Whether two dates cannot both be right. */
export const conflicts = (a: ResolvedDate, b: ResolvedDate): boolean => !sameOrInside(a, b);

/**
 * What two dates that don't conflict say together: the one that says more, with the year that the other gives.
 * `--10-29` and `2025` → `2025-10-29`, inferred. Undefined where they conflict.
 */
export const narrower = (a: ResolvedDate, b: ResolvedDate): ResolvedDate | undefined => {
  if (conflicts(a, b)) return undefined;
  const open = isOpen(a) ? a : isOpen(b) ? b : undefined;
  const closed = open === a ? b : a;
  if (!open || isOpen(closed)) return isInside(a, b) ? a : b;
  if (isInside(closed, open)) return closed;
  const year = Number(closed.start.slice(0, 4));
  const [first, last] = days(open, year);
  const within = days(closed, year);
  const startYear = first >= within[0] && last <= within[1] ? year : year + 1;
  const turns = open.end < open.start;
  const start = `${startYear}${open.start.slice(1)}`;
  const end = `${turns ? startYear + 1 : startYear}${open.end.slice(1)}`;
  return { start, end, basis: 'inferred', why: [{ because: 'year of other date' }] };
};

const isOpen = ({ start }: ResolvedDate): boolean => start.startsWith('--');

/** Whether all days of `a` are days of `b`; with an open year on one side, in a year of the other. */
const isInside = (a: ResolvedDate, b: ResolvedDate): boolean => {
  for (const year of yearsOf(a, b)) {
    const [first, last] = days(a, year);
    const [from, to] = days(b, year);
    if (first >= from && last <= to) return true;
  }
  return false;
};

/** Years to try: those of the date that has one; two open dates are compared in a leap year. */
const yearsOf = (a: ResolvedDate, b: ResolvedDate): readonly number[] => {
  const closed = isOpen(a) ? b : a;
  if (isOpen(closed)) return [2024];
  const [from, to] = [Number(closed.start.slice(0, 4)), Number(closed.end.slice(0, 4))];
  if (from === to || !(isOpen(a) || isOpen(b))) return [from];
  return to - from > 50 ? [from, to] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

/** First and last day, `2025-10-28`, which compare as text; an open year is taken to be `year`, and an end before its start the year after. */
const days = (date: ResolvedDate, year: number): readonly [string, string] => {
  const first = edge(date.start, year, '-01-01');
  const last = edge(date.end, year, '-12-31');
  return [first, last < first && isOpen(date) ? edge(date.end, year + 1, '-12-31') : last];
};

/** `2025` and `-12-31` → `2025-12-31`; the last day of a month is the month's own. */
const edge = (date: IsoDate, year: number, rest: string): string => {
  const closed = date.startsWith('--') ? `${year}${date.slice(1)}` : date;
  if (closed.length === 10) return closed;
  if (closed.length === 7 && rest === '-12-31')
    return `${closed}-${lastDay(Number(closed.slice(0, 4)), Number(closed.slice(5)))}`;
  return `${closed}${rest.slice(closed.length - 4)}`;
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
