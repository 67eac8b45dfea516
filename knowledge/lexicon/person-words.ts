import { z } from 'zod';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

/** Words that help to tell a name from other capitalised words: see the table. */
export const personWords = table(
  'person-words.yaml',
  z.strictObject({ never: words, surnames: words, things: words, verbs: words, before: words }),
);
