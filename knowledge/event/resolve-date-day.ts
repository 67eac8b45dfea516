import type { IsoDate } from '../article.ts';
import type { ResolvedDate } from '../mention/mention.ts';
import { twoDigits } from '../read/calendar.ts';
import type { Why } from '../reason.ts';

/*
 * Days are counted in UTC from 1970-01-01, so that the machine's time zone never shifts one.
 */

/** A day whose year is known. `number` counts days; `weekday` is 0 Sunday … 6 Saturday. */
export type ClosedDay = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: number;
  readonly weekday: number;
};

const DAY_MS = 86_400_000;

/** `2025-10-28`, checked against the calendar; undefined for a month, a year, an open year or 30 February. */
export const closedDay = (date: IsoDate | null): ClosedDay | undefined => {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '');
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return undefined;
  return { year, month, day, number: utc.getTime() / DAY_MS, weekday: utc.getUTCDay() };
};

/** The year and month of `2025-10-28` or `2025-10`. */
export const closedMonth = (date: IsoDate | null): { readonly year: number; readonly month: number } | undefined => {
  const found = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(date ?? '');
  return found ? { year: Number(found[1]), month: Number(found[2]) } : undefined;
};

/** `--10-28`: a day of a month with its year open. */
export const openDay = (date: IsoDate | null): { readonly month: number; readonly day: number } | undefined => {
  const found = /^--(\d\d)-(\d\d)$/.exec(date ?? '');
  return found ? { month: Number(found[1]), day: Number(found[2]) } : undefined;
};

const isoOfNumber = (number: number): IsoDate => new Date(number * DAY_MS).toISOString().slice(0, 10);

export const shiftDay = (day: ClosedDay, days: number): IsoDate => isoOfNumber(day.number + days);

/** 0 Sunday … 6 Saturday; undefined where the date is no full day. */
const weekdayOf = (date: IsoDate): number | undefined => closedDay(date)?.weekday;

/**
 * The years from `from` to `to` (both included) in which `day`.`month` falls on `weekday` (0 Sunday … 6 Saturday), ascending.
 * 29 October on a Wednesday, 2013-2026: 2014, 2025.
 */
export const yearsFor = (month: number, day: number, weekday: number, from: number, to: number): number[] => {
  const years: number[] = [];
  const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
  for (let year = from; year <= to; year++) if (weekdayOf(`${year}-${monthDay}`) === weekday) years.push(year);
  return years;
};

/** "The three-day talks ended on Friday": the days up to `end`, both included. Null where `end` is no day or `days` makes no sense. */
export const endedOn = (end: IsoDate, days: number): ResolvedDate | null => {
  if (!Number.isInteger(days) || days < 1) return null;
  const why: Why = [{ because: 'length to last', days }];
  const last = closedDay(end);
  if (last) return { start: shiftDay(last, 1 - days), end, basis: 'inferred', why };
  const open = openDay(end);
  const first = open && openShift(open, 1 - days);
  return first ? { start: first, end, basis: 'inferred', why } : null;
};

/** A day of an open year moved by some days; undefined where it would depend on 29 February. */
export const openShift = (
  { month, day }: { readonly month: number; readonly day: number },
  days: number,
): IsoDate | undefined => {
  const move = (year: number): string => isoOfNumber(Date.UTC(year, month - 1, day) / DAY_MS + days).slice(5);
  return move(2023) === move(2024) ? `--${move(2023)}` : undefined;
};
