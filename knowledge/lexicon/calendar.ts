import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const month = z.number().int().min(1).max(12);

const calendar = table(
  'calendar.yaml',
  z.strictObject({
    months: z.array(words).length(12),
    weekdays: z.array(words).length(7),
    days: words.length(31),
    part: words,
    halves: z.record(z.string(), z.tuple([month, month])),
    seasons: words,
    notYear: words,
    names: words,
    nameStarts: words,
  }),
);

/** `full`: the whole name, not an abbreviation. `value`: 1-12, or 0 Sunday … 6 Saturday. */
export type CalendarWord = { readonly value: number; readonly full: boolean };

const numbered = (lists: readonly (readonly string[])[], first: number): ReadonlyMap<string, CalendarWord> =>
  new Map(lists.flatMap((list, i) => list.map((word, j) => [word, { value: i + first, full: j === 0 }] as const)));

/** Folded word → month 1-12. */
export const months = numbered(calendar.months, 1);
/** Folded word → weekday, 0 Sunday … 6 Saturday. */
export const weekdays = numbered(calendar.weekdays, 0);
/** "twenty-first" → 21. */
export const dayWords = phrases(calendar.days.map((word, i) => [word, i + 1] as const));

/** What narrows a month or year: null for "late", "mid" (which fix nothing), from and to month for halves and quarters. */
export const dateLeads = phrases<readonly [number, number] | 'part' | 'season'>([
  ...calendar.part.map((word) => [word, 'part'] as const),
  ...calendar.seasons.map((word) => [word, 'season'] as const),
  ...Object.entries(calendar.halves),
]);

export const notYear = phrases(calendar.notYear.map((word) => [word, true] as const));
export const dateNames: ReadonlySet<string> = new Set(calendar.names);
export const dateNameStarts: ReadonlySet<string> = new Set(calendar.nameStarts);

/** Names as an answer says them: January is 0. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Sunday is 0, as for `Date`. */
export const weekdayNames: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
