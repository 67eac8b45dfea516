import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

/** Offices and bodies that only one country has. */
export const sides = table(
  'sides.yaml',
  z.array(z.strictObject({ side: z.string().min(1), words: z.array(z.string().min(1)).min(1) })),
);

/** "Integrated Defence Staff" → "India". */
export const sideWords = phrases(sides.flatMap(({ side, words }) => words.map((word) => [word, side] as const)));
