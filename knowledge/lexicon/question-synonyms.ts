import { z } from 'zod';
import { inflect } from './inflect.ts';
import { table } from './table.ts';

const classes = table('question-synonyms.yaml', z.array(z.array(z.string().min(1)).min(2)));

const pluralOf = (word: string): string => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

const byWord = new Map<string, string[]>();
for (const words of classes)
  for (const form of new Set(
    words.flatMap((word) => [word, pluralOf(word), ...inflect(word).map((inflected) => inflected.words)]),
  )) {
    const known = byWord.get(form);
    if (known) known.push(`=${words[0]}`);
    else byWord.set(form, [`=${words[0]}`]);
  }

/** Every form of the words. */
export const senseWords: readonly string[] = [...byWord.keys()];

const none: readonly string[] = [];

/** The classes of words of one sense that a folded word belongs to: "purchased" → `["=buy"]`. */
export const sensesOf = (word: string): readonly string[] => byWord.get(word) ?? none;
