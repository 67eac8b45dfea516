import { z } from 'zod';
import { table } from './table.ts';

const letters = z.record(z.string(), z.string());
/** What is meant → the words for it. */
const meanings = z.record(z.string(), z.array(z.string().min(1)));

const lists = table(
  'transliteration.yaml',
  z.strictObject({
    russian: meanings,
    hindi: meanings,
    names: meanings,
    romanised: meanings,
    sure: z.array(z.string().min(1)),
    cyrillic: letters,
    devanagari: z.strictObject({ consonants: letters, vowels: letters, signs: letters }),
  }),
);

const composed = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(record).map(([from, to]) => [from.normalize('NFC'), to]));

/** @throws Error where a word is given two meanings. */
const byWord = (...tables: readonly Readonly<Record<string, readonly string[]>>[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [meaning, words] of tables.flatMap(Object.entries<readonly string[]>))
    for (const word of words.map((one) => one.normalize('NFC'))) {
      if (found.has(word)) throw new Error(`transliteration.yaml: “${word}” is given twice`);
      found.set(word, meaning);
    }
  return found;
};

/** Whole words in Cyrillic or Devanagari → what is meant. */
export const foreignWords = byWord(lists.russian, lists.hindi, lists.names);
export const cyrillic = composed(lists.cyrillic);
export const devanagari = {
  consonants: composed(lists.devanagari.consonants),
  vowels: composed(lists.devanagari.vowels),
  signs: composed(lists.devanagari.signs),
} as const;

/** "kab" → "when": Hindi in Latin letters. */
export const romanisedWords: ReadonlyMap<string, string> = byWord(lists.romanised);
/** Words of it that are no words of English. */
export const surelyHindi: ReadonlySet<string> = new Set(lists.sure);
