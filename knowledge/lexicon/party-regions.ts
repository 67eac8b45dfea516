import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const rows = table(
  'party-regions.yaml',
  z.array(z.strictObject({ name: z.string().min(1), words: z.array(z.string().min(1)) })),
);

/** The names of the groups as an answer shows them. */
export const regionNames: ReadonlySet<string> = new Set(rows.map(({ name }) => name));

/** "Central Asia", "Nordic" → the group of countries. Knows no case and not whether another party stands beside it. */
export const partyRegions = phrases(rows.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));
