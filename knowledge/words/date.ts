import type { IsoDate } from '../article.ts';

/** From a day to a day, a month to a month, a year to a year; equal where it is one. */
export type DateSpan = { readonly start: IsoDate; readonly end: IsoDate };

/** What a date says: `year` is empty where it is open, `month` 1-12 and `day` are 0 where the date is less precise. */
export type DateParts = { readonly year: string; readonly month: number; readonly day: number };

/** `2025-10-28`, `2025-12`, `2025`, `--10-28` in their parts. */
export const partsOf = (date: IsoDate): DateParts => {
  const open = date.startsWith('--');
  const [year = '', month = '0', day = '0'] = open ? ['', ...date.slice(2).split('-')] : date.split('-');
  return { year, month: Number(month), day: Number(day) };
};

/** `2025-09..2025-11`, as typed periods are kept, or one date, as a span. */
export const spanOf = (period: string): DateSpan => {
  const [start = '', end = start] = period.split('..');
  return { start, end };
};

/** What was typed for a period, `2024` or `2025-09..2025-11`, and not a name. */
export const isPeriod = (typed: string): boolean => PERIOD.test(typed);

const PERIOD = /^(?:\d{4}|-)(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:\.\.(?:\d{4}|-)(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)?$/;

/** Days in the middle of which an instant falls in UTC: `2026-11-22`. */
export const dayOf = (instant: Date): IsoDate => instant.toISOString().slice(0, 10);

/** Words of a date, the empty ones left out. */
export const joined = (...words: readonly (string | number)[]): string =>
  words.filter((word) => word !== '' && word !== 0).join(' ');
