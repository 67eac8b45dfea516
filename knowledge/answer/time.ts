import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import type { IsoDate } from '../article.ts';

/** The instant at which a day, month or year is over, in UTC; undefined where the year is open. */
export const endOfPeriod = (date: IsoDate): Date | undefined => {
  if (date.startsWith('--')) return undefined;
  const start = new Date(`${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}T00:00:00Z`);
  return date.length === 4 ? addYears(start, 1) : date.length === 7 ? addMonths(start, 1) : addDays(start, 1);
};
