import { z } from 'zod';
import { inflect } from './inflect.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1)).min(1);

const KINDS = ['country', 'agency', 'month', 'year', 'region', 'event', 'reason', 'aim'] as const;

/** What a noun of a question may ask for one of. */
export type Kind = (typeof KINDS)[number];

const read = table(
  'other-words.yaml',
  z.strictObject({
    words: z.array(z.strictObject({ asked: words, told: words })),
    kinds: z.record(z.enum(KINDS), words),
    members: z.array(z.strictObject({ kinds: words, of: words })),
  }),
);

const plurals = (word: string): readonly string[] => [
  word,
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`,
];

const forms = (word: string): readonly string[] => [...plurals(word), ...inflect(word).map((each) => each.words)];

/** Wordings → the numbers of their classes. */
const classed = (side: 'asked' | 'told') => {
  const byWording = new Map<string, Set<number>>();
  read.words.forEach((each, number) => {
    for (const wording of each[side].flatMap(forms))
      byWording.set(wording, (byWording.get(wording) ?? new Set()).add(number));
  });
  return phrases<ReadonlySet<number>>(byWording);
};

/** Every word of theirs that stands by itself: "sharpened". */
export const otherWordForms: ReadonlySet<string> = new Set(
  read.words
    .flatMap(({ asked, told }) => [...asked, ...told])
    .flatMap(forms)
    .filter((wording) => /^\p{L}+$/u.test(wording)),
);

/** "leaned on" → the classes in which it is asked with. */
export const askedWith = classed('asked');

/** "pressure" → the classes in which a sentence has it instead. */
export const toldWith = classed('told');

/** "countries" → "country". */
export const kindWords = phrases<Kind>(
  KINDS.flatMap((kind) => read.kinds[kind].flatMap((word) => plurals(word).map((form) => [form, kind] as const))),
);

/** "fuel" → "crude", "gas", … */
export const memberWords = phrases<readonly string[]>(
  read.members.flatMap(({ kinds, of }) =>
    kinds.flatMap((kind) => plurals(kind).map((form) => [form, of.flatMap(plurals)] as const)),
  ),
);
