import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from '../article.ts';
import type { Meeting, MeetingDate } from '../record.ts';

/** `2024` of any date with a year, `--` of one without. */
export const yearOf = (date: IsoDate): string => (date.startsWith('--') ? '--' : date.slice(0, 4));

export const isHeld = ({ status }: Meeting): boolean => status === 'held';

/** The day that orders meetings: its start, else when it was reported; meetings with neither come first. */
export const timeOf = (meeting: Meeting): IsoDate => meeting.dates[0]?.start ?? meeting.reported?.date ?? '';

export const byTime = (a: Meeting, b: Meeting): number => {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (a.forum === b.forum && a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal)
    return a.ordinal - b.ordinal;
  return x < y ? -1 : x > y ? 1 : (a.ordinal ?? 0) - (b.ordinal ?? 0);
};

/**
 * Whether a day, month or year falls within a typed period: `2023`, `--07`, `2023-07`, `2023-07-18`, `--07-18`, or a range
 * `2025-09..2025-11`, `--12..--02` (in any year). A date that says less than the period (`2025-12` for `2025-12-04`) may fall within it.
 */
export const isWithin = (date: IsoDate, period: string): boolean => {
  const dots = period.indexOf('..');
  if (dots >= 0) {
    const [from, to] = [period.slice(0, dots), period.slice(dots + 2)];
    if (period.startsWith('--')) return isInMonths(date, from, to);
    return !date.startsWith('--') && date.slice(0, from.length || 4) >= from && date.slice(0, to.length) <= to;
  }
  if (period.startsWith('--')) return (date.startsWith('--') ? date : `--${date.slice(5)}`).startsWith(period);
  return date.startsWith(period) || (date.length < period.length && date.length > 4 && period.startsWith(date));
};

/** Months of any year, over its end too: `--12` to `--02`. */
const isInMonths = (date: IsoDate, from: string, to: string): boolean => {
  const month = date.startsWith('--') ? date.slice(0, 4) : `--${date.slice(5, 7)}`;
  if (month.length < 4) return false;
  return from <= to ? from <= month && month <= to : month >= from || month <= to;
};

/** Whether a meeting was on, in or during a typed period; by its report's date where its own is not stated. */
export const isOn = ({ dates, reported }: Meeting, period: string): boolean => {
  if (dates.length === 0) return reported !== null && isWithin(reported.date, period);
  const isDay = period.length === 10 && !period.includes('..');
  return dates.some(
    ({ start, end }) =>
      isWithin(start, period) ||
      (end !== start && isWithin(end, period)) ||
      (isDay && start.length === 10 && !start.startsWith('--') && start <= period && period <= end),
  );
};

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

/** From the first day to the last: also of days whose year is not stated. */
export const days = ({ start, end }: Pick<MeetingDate, 'start' | 'end'>): number | undefined =>
  isDay(start) && isDay(end)
    ? differenceInCalendarDays(parseISO(end), parseISO(start)) + 1
    : /^--\d\d-\d\d$/.test(start) && start.slice(0, 5) === end.slice(0, 5)
      ? Number(end.slice(5)) - Number(start.slice(5)) + 1
      : undefined;
