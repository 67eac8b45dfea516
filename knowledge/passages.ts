import MiniSearch from 'minisearch';
import type { Citation } from './article.ts';
import { fold } from './read/token.ts';
import type { Knowledge } from './record.ts';

/** A whole sentence that speaks of what was asked, and how well it fits. */
export type Passage = { readonly citation: Citation; readonly score: number; /** The typed words that it holds. */ readonly terms: readonly string[] };

type Entry = { readonly id: number; readonly text: string; readonly citation: Citation };
type Index = { readonly search: MiniSearch<Entry>; readonly entries: readonly Entry[] };

/** Words that any sentence holds. */
const STOP = new Set(
  `a an the of on in at to for from by with and or as is are was were be been being it its this that these those which who whom whose what when where why how did do does has have had
  will would shall should can could may might not no about into over under between than then there their they them he she his her we our you your i me my us any some all also more most such
  say said says tell told talk talked know please anything something articles article sources source text texts there's`.split(/\s+/),
);

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/'s$/, ''],
  [/ies$/, 'y'],
  [/(?<=ss|sh|ch|x)es$/, ''],
  [/(?<![su])s$/, ''],
  [/isation$/, 'ization'],
  [/ise$/, 'ize'],
  [/ised$/, 'ized'],
  [/ence$/, 'ense'],
];

/** The form under which a word is indexed, null for words that any sentence holds. */
export const termOf = (word: string): string | null => {
  const folded = fold(word);
  if (STOP.has(folded)) return null;
  let term = folded;
  for (const [ending, instead] of PLURALS) if (term.length > 3) term = term.replace(ending, instead);
  return term === '' ? null : term;
};

const split = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu) ?? [];

/** The words of a text that single a sentence out, as typed. */
export const contentWords = (text: string): string[] => split(text).filter((word) => termOf(word) !== null);

const made = new WeakMap<Knowledge, Index>();

const indexOf = (knowledge: Knowledge): Index => {
  const known = made.get(knowledge);
  if (known) return known;
  const entries: Entry[] = [];
  for (const { article, segments } of knowledge.readings)
    for (const { kind, text, span } of segments)
      if (kind === 'sentence') entries.push({ id: entries.length, text, citation: { article: article.id, quote: text, ...span } });
  const search = new MiniSearch<Entry>({ fields: ['text'], tokenize: split, processTerm: termOf });
  search.addAll(entries);
  const index = { search, entries };
  made.set(knowledge, index);
  return index;
};

/** True for a word that some sentence of the articles holds. */
export const isInArticles = (knowledge: Knowledge, word: string): boolean => {
  const term = termOf(word);
  return term === null || indexOf(knowledge).search.search(word, { prefix: false, fuzzy: false }).length > 0;
};

/**
 * The sentences that hold all the words of `typed`, best first; a word may be a form or a misspelling of the one in the text
 * where nothing holds it as typed. Empty where no sentence holds them all.
 * @param articles only sentences of these articles
 */
export const findPassages = (knowledge: Knowledge, typed: string, articles?: ReadonlySet<string>): Passage[] => {
  const { search, entries } = indexOf(knowledge);
  const words = contentWords(typed).slice(0, 24);
  if (words.length === 0) return [];
  const filter = (result: { id: number }): boolean => articles === undefined || articles.has((entries[result.id] as Entry).citation.article);
  const ask = (fuzzy: number | false) =>
    search.search(words.join(' '), { combineWith: 'AND', prefix: (term) => term.length > 4, fuzzy: (term) => (fuzzy !== false && term.length > 4 ? fuzzy : false), filter });
  const exact = ask(false);
  const results = exact.length > 0 ? exact : ask(0.2);
  const phrase = words.map(fold).join(' ');
  return results
    .map(({ id, score, queryTerms }) => {
      const { citation, text } = entries[id] as Entry;
      const near = split(text).map(fold).join(' ').includes(phrase);
      return { citation, score: near ? score * 2 : score, terms: queryTerms };
    })
    .sort((a, b) => b.score - a.score);
};

/** The sentences that hold most of the words, for questions; at least `share` of them. */
export const findLoosely = (knowledge: Knowledge, typed: string, share: number): Passage[] => {
  const { search, entries } = indexOf(knowledge);
  const words = [...new Set(contentWords(typed))].slice(0, 24);
  if (words.length === 0) return [];
  return search
    .search(words.join(' '), { combineWith: 'OR', prefix: (term) => term.length > 4, fuzzy: (term) => (term.length > 5 ? 0.2 : false) })
    .filter(({ queryTerms }) => new Set(queryTerms).size >= share * new Set(words.map(termOf)).size)
    .slice(0, 20)
    .map(({ id, score, queryTerms }) => ({ citation: (entries[id] as Entry).citation, score, terms: queryTerms }));
};
