import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from '../article.ts';
import { parseOrdinal } from '../mention/ordinal.ts';
import type { MeetingStatus } from '../record.ts';
import { letters } from '../verify.ts';
import type { Typed } from './correction.ts';

const STATUSES: readonly MeetingStatus[] = ['held', 'scheduled', 'proposed'];

const isDate = (text: string): boolean =>
  /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?)$/.test(text) && isValid(parseISO(text.replace(/^--/, '2024-')));

/** "2025-10-28", "2025-10", "2025", "--10-28" (year not known), "2025-10-28/2025-10-29"; undefined for anything else. */
export const dateOf = (typed: Typed): { readonly start: IsoDate; readonly end: IsoDate } | undefined => {
  if (typeof typed !== 'string') return undefined;
  const [start = '', end = start, ...more] = typed.split('/').map((part) => part.trim());
  if (more.length > 0 || !isDate(start) || !isDate(end) || start.length !== end.length) return undefined;
  return start.startsWith('--') !== end.startsWith('--') || (end < start && !start.startsWith('--'))
    ? undefined
    : { start, end };
};

/** "5", "5th", "fifth". */
export const ordinalOf = (typed: Typed): number | undefined =>
  typeof typed === 'string' ? (parseOrdinal(typed) ?? undefined) : undefined;

export const statusOf = (typed: Typed): MeetingStatus | undefined => STATUSES.find((status) => status === typed);

/** Whether both are the same letters and digits. */
export const sameWords = (value: string | null | undefined, typed: string | undefined): boolean =>
  typeof value === 'string' && typed !== undefined && letters(value) === letters(typed);

/** What a value of this property must look like; undefined where it does. */
export const misshapen = (property: string, typed: Typed): string | undefined => {
  switch (property) {
    case 'date':
      return dateOf(typed)
        ? undefined
        : 'is a date like 2025-10-28, 2025-10, 2025, --10-28 or, for several days, 2025-10-28/2025-10-29';
    case 'ordinal':
      return ordinalOf(typed) === undefined ? 'is a number like 5' : undefined;
    case 'status':
      return statusOf(typed) ? undefined : `is one of ${STATUSES.join(', ')}`;
    case 'chair':
      return typeof typed === 'string' || typed.name !== undefined || typed.person !== undefined
        ? undefined
        : 'is a name, or has a name or person, with rank, role, side and basis where they are known';
    case 'post':
      return typeof typed === 'string' || typed.role !== undefined || typed.rank !== undefined
        ? undefined
        : 'is a role, or has a role or rank';
    default:
      return typeof typed === 'string' ? undefined : 'is words';
  }
};
