import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

/** Words around a name: see the table. */
export const honorifics = table(
  'honorifics.yaml',
  z.strictObject({ before: words, titles: words, after: words, retired: words, particles: words, suffixes: words }),
);

/** "His Excellency", "Dato' Seri" → `honorific`; "Ambassador" → `title`, a role where no other is given. */
export const honorificWords = phrases<'honorific' | 'title'>([
  ...honorifics.before.map((word) => [word, 'honorific'] as const),
  ...honorifics.titles.map((word) => [word, 'title'] as const),
]);

export const postNominalWords = phrases(honorifics.after.map((word) => [word, true] as const));
