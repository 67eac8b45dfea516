import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const UNITS = ['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'season', 'fiscal', 'year'] as const;
export type RelativeUnit = (typeof UNITS)[number];

/** How many `unit`s after (or, below zero, before) the day of the report or, with `context`, another date in the text. */
export type RelativeMeaning = { readonly unit: RelativeUnit; readonly shift: number; readonly context: boolean };

const words = z.array(z.string().min(1));
const counts = z.record(z.string(), z.number().int());

const relative = table(
  'relative-dates.yaml',
  z.strictObject({
    fixed: z.array(
      z.strictObject({ words, unit: z.enum(UNITS), shift: z.number().int(), context: z.boolean().optional() }),
    ),
    which: counts,
    units: z.record(z.string(), z.enum(UNITS)),
    leads: words,
    numbers: counts,
  }),
);

const whichUnit = Object.entries(relative.which).flatMap(([which, shift]) =>
  Object.entries(relative.units).map(([word, unit]) => [`${which} ${word}`, { unit, shift, context: false }] as const),
);

/** "yesterday", "last month", "the end of the year". */
export const relativePhrases = phrases<RelativeMeaning>([
  ...whichUnit,
  ...relative.fixed.flatMap(({ words, unit, shift, context }) =>
    words.map((word) => [word, { unit, shift, context: context ?? false }] as const),
  ),
]);

/** "this year", "last month", "next week": what may also stand after a month or day. */
export const whichUnits = phrases<RelativeMeaning>(whichUnit);

export const relativeLeads = phrases(relative.leads.map((lead) => [lead, true] as const));
export const countWords: ReadonlyMap<string, number> = new Map(Object.entries(relative.numbers));

/** Folded first words of all of these: nothing else can begin a relative date. */
export const relativeStarts: ReadonlySet<string> = new Set(
  [
    ...relative.fixed.flatMap((entry) => entry.words),
    ...Object.keys(relative.which),
    ...relative.leads,
    ...Object.keys(relative.numbers),
  ].map((phrase) => phrase.split(/[ ']/)[0] ?? ''),
);
