import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const entries = table(
  'branches.yaml',
  z.array(z.strictObject({ branch: z.string(), words: z.array(z.string().min(1)) })),
);

/** "Land", "Army-to-Army" → `land`. */
export const branches = phrases(entries.flatMap(({ branch, words }) => words.map((word) => [word, branch] as const)));
