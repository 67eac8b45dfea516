import { z } from 'zod';
import { table } from './table.ts';

const letters = z.record(z.string(), z.string());

const lists = table(
  'transliteration.yaml',
  z.strictObject({
    words: letters,
    romanised: letters,
    sure: z.array(z.string().min(1)),
    cyrillic: letters,
    devanagari: z.strictObject({ consonants: letters, vowels: letters, signs: letters }),
  }),
);

const composed = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(record).map(([from, to]) => [from.normalize('NFC'), to]));

/** Whole words in Cyrillic or Devanagari → what is meant. */
export const foreignWords = composed(lists.words);
export const cyrillic = composed(lists.cyrillic);
export const devanagari = {
  consonants: composed(lists.devanagari.consonants),
  vowels: composed(lists.devanagari.vowels),
  signs: composed(lists.devanagari.signs),
} as const;

/** "kab" → "when": Hindi in Latin letters. */
export const romanisedWords: ReadonlyMap<string, string> = new Map(Object.entries(lists.romanised));
/** Words of it that are no words of English. */
export const surelyHindi: ReadonlySet<string> = new Set(lists.sure);
