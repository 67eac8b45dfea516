import type { IsoDate } from '../article.ts';
import type { Meeting } from '../record.ts';

/** `2024` of any date with a year, `--` of one without. */
export const yearOf = (date: IsoDate): string => (date.startsWith('--') ? '--' : date.slice(0, 4));

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
 * `2025-09..2025-11`. A date that says less than the period (`2025-12` for `2025-12-04`) may fall within it.
 */
export const isWithin = (date: IsoDate, period: string): boolean => {
  const [from = '', to] = period.split('..');
  if (to !== undefined)
    return !date.startsWith('--') && date.slice(0, from.length || 4) >= from && date.slice(0, to.length) <= to;
  if (from.startsWith('--')) return (date.startsWith('--') ? date : `--${date.slice(5)}`).startsWith(from);
  return date.startsWith(from) || (date.length < from.length && date.length > 4 && from.startsWith(date));
};

/** Whether a meeting was on, in or during a typed period; by its report's date where its own is not stated. */
export const isOn = (meeting: Meeting, period: string): boolean => {
  const days =
    meeting.dates.length > 0
      ? meeting.dates.flatMap(({ start, end }) => [start, end])
      : meeting.reported
        ? [meeting.reported.date]
        : [];
  const between = meeting.dates.some(
    ({ start, end }) =>
      start.length === 10 && !start.startsWith('--') && period.length === 10 && start <= period && period <= end,
  );
  return between || days.some((day) => isWithin(day, period));
};
