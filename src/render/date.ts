import { format, parseISO } from 'date-fns';
import type { IsoDate } from '../../knowledge/index.ts';

const FULL = /^\d{4}-\d\d-\d\d$/;

/** `2024-11-28` → "28 November 2024", `2024-11` → "November 2024", `--10-28` → "28 October, year not stated". */
export const dateText = (date: IsoDate): string => {
  // A leap year: 29 February is a day of it.
  const parsed = parseISO(date.startsWith('--') ? `2024${date.slice(1)}` : date);
  if (Number.isNaN(parsed.getTime())) return date;
  if (date.startsWith('--')) return `${format(parsed, date.length > 4 ? 'd MMMM' : 'MMMM')}, year not stated`;
  return format(parsed, date.length > 7 ? 'd MMMM yyyy' : date.length > 4 ? 'MMMM yyyy' : 'yyyy');
};

/**
 * Discord's own timestamp for a full date, shown as "8 months ago" in the reader's language; undefined for less than a day.
 * It stands at 10:00 UTC, which is the same day nearly everywhere.
 */
export const ago = (date: IsoDate): string | undefined => {
  if (!FULL.test(date)) return undefined;
  const seconds = Date.parse(`${date}T10:00:00Z`) / 1000;
  return Number.isNaN(seconds) ? undefined : `<t:${seconds}:R>`;
};
