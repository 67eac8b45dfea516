import { z } from 'zod';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'abbreviations.yaml',
  z.strictObject({ never: words, number: words, perhaps: words, starters: words }),
);

/** Does a full stop after the abbreviation end the sentence? `number`: unless a number follows; `perhaps`: if a starter follows. */
export type Stop = 'never' | 'number' | 'perhaps';

const stops = new Map<string, Stop>();
for (const stop of ['perhaps', 'number', 'never'] as const)
  for (const word of lists[stop]) {
    stops.set(word, stop);
    if (word.length > 1 && /^\p{Lu}/u.test(word)) stops.set(word.toUpperCase(), stop);
  }

export const stopAfter = (word: string): Stop | undefined => stops.get(word);

export const starters: ReadonlySet<string> = new Set(lists.starters);
