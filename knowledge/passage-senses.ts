import type { Entry, Index } from './passage-index.ts';
import { contentWords, termOf, termsOf } from './passage-terms.ts';

type Shared = { readonly sense: string; readonly count: number };
const senseOf = (word: string): string => termsOf(word)?.[1] ?? '';

/** The senses that several of the words have, and how many have them. */
const sharedSenses = (words: readonly string[]): readonly Shared[] => {
  const senses = words.map(senseOf);
  return [...new Set(senses)]
    .map((sense) => ({ sense, count: senses.filter((each) => each === sense).length }))
    .filter(({ sense, count }) => sense !== '' && count > 1);
};

const sensesIn = new WeakMap<Entry, readonly string[]>();

/** The sense of each word of a sentence that has one. */
const sensesOf = (entry: Entry): readonly string[] => {
  const known = sensesIn.get(entry);
  if (known) return known;
  const senses = contentWords(entry.text)
    .map(senseOf)
    .filter((sense) => sense !== '');
  sensesIn.set(entry, senses);
  return senses;
};

const holdsApart = (entry: Entry, shared: readonly Shared[]): boolean =>
  shared.every(({ sense, count }) => sensesOf(entry).filter((each) => each === sense).length >= count);

/** "phone call", two words of one sense, is not said by "called" alone: as many words of that sense as are typed. */
export const holdingApart = (words: readonly string[]): ((entry: Entry) => boolean) => {
  const shared = sharedSenses(words);
  return (entry) => holdsApart(entry, shared);
};

/** The same, and "spoke by phone", with one of the words themselves, may be one; "called him to follow the path" is none. */
export const calledSo = (words: readonly string[], { numbers }: Index): ((entry: Entry) => boolean) => {
  const shared = sharedSenses(words);
  if (shared.length === 0) return () => true;
  const numbersOf = (terms: readonly string[]): ReadonlySet<number> =>
    new Set(terms.flatMap((term) => numbers.get(term) ?? []));
  const own = numbersOf(words.filter((word) => termsOf(word)?.[1] !== undefined).flatMap((word) => termOf(word) ?? []));
  const senses = numbersOf(shared.map(({ sense }) => sense));
  return (entry) => {
    const here = entry.terms.subarray(0, entry.own);
    if (here.some((term) => own.has(term))) return true;
    return here.filter((term) => senses.has(term)).length === shared.length && holdsApart(entry, shared);
  };
};
