import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

/** What offices are made of: see the table. */
export const offices = table(
  'offices.yaml',
  z.strictObject({
    heads: words,
    modifiers: words,
    organs: words,
    fields: words,
    short: z.record(z.string(), z.string()),
  }),
);

/** "Secretary General", "Deputy", "Joint Chiefs" → true where an office's noun stands. */
export const officeWords = phrases(offices.heads.map((head) => [head, head] as const));
