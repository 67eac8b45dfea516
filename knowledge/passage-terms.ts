import { sensesOf } from './lexicon/question-synonyms.ts';
import { smallWords } from './lexicon/question-words.ts';
import { fold } from './read/token.ts';

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/'s$/, ''],
  [/ies$/, 'y'],
  [/(?<=ss|sh|ch|x)es$/, ''],
  [/(?<![sui])s$/, ''],
  [/isation$/, 'ization'],
  [/ise$/, 'ize'],
  [/ised$/, 'ized'],
  [/ence$/, 'ense'],
];

/** No word is longer: what is, is looked for by its beginning. */
const LONGEST = 60;

/** The form under which a word is indexed, null for words that any sentence holds. */
export const termOf = (word: string): string | null => {
  const folded = fold(word.slice(0, LONGEST));
  // "US" is no "us".
  if (smallWords.has(folded) && !/^\p{Lu}{2,}$/u.test(word)) return null;
  let term = folded;
  for (const [ending, instead] of PLURALS) if (term.length > 3) term = term.replace(ending, instead);
  return term === '' ? null : term;
};

/** All forms under which a sentence is found by a word: its own, and those of words of the same sense ("=buy"). */
export const termsOf = (word: string): readonly string[] | null => {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const term = termOf(word);
  const terms = term === null ? null : [term, ...sensesOf(fold(word.slice(0, LONGEST)))];
  if (seen.size >= MOST_SEEN) seen.clear();
  if (word.length < LONGEST) seen.set(word, terms);
  return terms;
};

/** The same words are met in sentence after sentence. */
const seen = new Map<string, readonly string[] | null>();
const MOST_SEEN = 20_000;

/** "assessed" → "assess", "assessing", "assesses": other forms of a verb, none of a word that is no form of one. */
export const inflections = (term: string): readonly string[] => {
  // "identified" → "identifying"
  const stem = /^(\p{L}{4,})(?:ed|ing)$/u.exec(term)?.[1]?.replace(/i$/, 'y');
  return stem === undefined
    ? []
    : ['', 'e', 'ed', 'ing', 's', 'es'].map((ending) => stem + ending).filter((form) => form !== term);
};

export const split = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+\p{L}*/gu) ?? [];

/** The words of a text that single a sentence out, as typed. */
export const contentWords = (text: string): string[] => split(text).filter((word) => termsOf(word) !== null);

/** Whether a text holds all the words of `typed`, in any form or in another word of the same sense. */
export const holdsAll = (text: string, typed: string): boolean => holder(typed)(text);

/** The same for many texts: the words are read once. */
export const holder = (typed: string): ((text: string) => boolean) => {
  const holds = termHolder(typed);
  return (text) => holds(termsIn(text));
};

/** The same for texts whose terms are at hand: `termSet`. */
export const termHolder = (typed: string): ((terms: ReadonlySet<string>) => boolean) => {
  const words = contentWords(typed).map((word) => {
    const terms = termsOf(word) ?? [];
    const [term = ''] = terms;
    // "refined" → "refining": of a past form only, as many a word in -ing is a noun.
    return { term, terms: term.endsWith('ed') ? [...terms, ...inflections(term)] : terms };
  });
  return (own) => words.every(({ term, terms }) => terms.some((each) => own.has(each)) || hasLonger(own, term));
};

const hasLonger = (own: ReadonlySet<string>, term: string): boolean => {
  if (term.length > 4) for (const other of own) if (other.startsWith(term)) return true;
  return false;
};

const read = new Map<string, ReadonlySet<string>>();

/** All forms under which a text is found by its words. */
export const termSet = (text: string): ReadonlySet<string> =>
  new Set(split(text).flatMap((word) => termsOf(word) ?? []));

/** The same texts are asked about again and again. */
const termsIn = (text: string): ReadonlySet<string> => {
  const known = read.get(text);
  if (known) return known;
  const found = termSet(text);
  if (read.size >= 5000) read.clear();
  if (text.length < 600) read.set(text, found);
  return found;
};
