import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const events = table(
  'other-events.yaml',
  z.strictObject({
    own: z.array(z.string()),
    'takes-over': z.array(z.string()),
    beside: z.array(z.string()),
    earlier: z.array(z.string()),
    first: z.array(z.string()),
  }),
);

/** Words of an event that is no meeting of a series → whether the sentences after it go on about it. */
export const otherEvents = phrases([
  ...events.own.map((word) => [word, 'own'] as const),
  ...events.beside.map((word) => [word, 'beside'] as const),
  ...events.earlier.map((word) => [word, 'earlier'] as const),
  ...events.first.map((word) => [word, 'first'] as const),
  ...events['takes-over'].map((word) => [word, 'takes over'] as const),
]);
