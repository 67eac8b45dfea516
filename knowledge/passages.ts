import MiniSearch, { type Query } from 'minisearch';
import type { Citation } from './article.ts';
import { sensesOf } from './lexicon/question-synonyms.ts';
import { smallWords } from './lexicon/question-words.ts';
import { fold } from './read/token.ts';
import type { Knowledge, Statement } from './record.ts';
import { forums, people } from './speaking-of.ts';

/** A whole sentence that speaks of what was asked, and how well it fits. */
export type Passage = {
  readonly citation: Citation;
  readonly score: number /** Words asked for that it holds, as indexed. */;
  readonly terms: readonly string[];
  readonly statements: readonly Statement[] /** Whom and what its "it", "both leaders" stand for. */;
  readonly context: string;
};

type Entry = {
  readonly id: number;
  readonly text: string /** Whom and what "it", "both leaders" stand for. */;
  readonly context: string;
  readonly citation: Citation;
  readonly statements: readonly Statement[];
};
type Index = {
  readonly search: MiniSearch<Entry>;
  readonly entries: readonly Entry[];
  readonly terms: ReadonlySet<string>;
};

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

/** The form under which a word is indexed, null for words that any sentence holds. */
const termOf = (word: string): string | null => {
  const folded = fold(word);
  // "US" is no "us".
  if (smallWords.has(folded) && !/^\p{Lu}{2,}$/u.test(word)) return null;
  let term = folded;
  for (const [ending, instead] of PLURALS) if (term.length > 3) term = term.replace(ending, instead);
  return term === '' ? null : term;
};

/** All forms under which a sentence is found by a word: its own, and those of words of the same sense. */
const termsOf = (word: string): string[] | null => {
  const term = termOf(word);
  return term === null ? null : [term, ...sensesOf(fold(word))];
};

const split = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+\p{L}*/gu) ?? [];

/** The words of a text that single a sentence out, as typed. */
export const contentWords = (text: string): string[] => split(text).filter((word) => termOf(word) !== null);

const made = new WeakMap<Knowledge, Index>();

const keyOf = ({ article, start }: Citation): string => `${article}@${start}`;

const indexOf = (knowledge: Knowledge): Index => {
  const known = made.get(knowledge);
  if (known) return known;
  const stated = new Map<string, Statement[]>();
  for (const statement of knowledge.statements) {
    const key = keyOf(statement.citations[0]);
    const list = stated.get(key);
    if (list) list.push(statement);
    else stated.set(key, [statement]);
  }
  const entries: Entry[] = [];
  for (const reading of knowledge.readings)
    for (const segment of reading.segments) {
      if (segment.kind !== 'sentence') continue;
      const citation = { article: reading.article.id, quote: segment.text, ...segment.span };
      const statements = stated.get(keyOf(citation)) ?? [];
      const subjects = statements.map(({ subject }) => subject);
      const context = [
        ...subjects,
        ...people(reading, segment, knowledge),
        ...forums(citation.article, subjects, knowledge),
      ].join(' ');
      entries.push({ id: entries.length, text: segment.text, context, citation, statements });
    }
  const terms = new Set<string>();
  const search = new MiniSearch<Entry>({
    fields: ['text', 'context'],
    tokenize: split,
    processTerm: (word) => {
      const own = termsOf(word);
      if (own?.[0]) terms.add(own[0]);
      return own;
    },
  });
  search.addAll(entries);
  const index = { search, entries, terms };
  made.set(knowledge, index);
  return index;
};

/** True for a word that some sentence of the articles holds, in any form or in another word of the same sense. */
export const isInArticles = (knowledge: Knowledge, word: string): boolean => {
  const { search, terms } = indexOf(knowledge);
  const own = termsOf(word);
  if (own === null || terms.has(own[0] ?? '')) return true;
  if (
    own.length > 1 &&
    search.search({ combineWith: 'OR', queries: own }, { tokenize: whole, processTerm: same }).length > 0
  )
    return true;
  const [term = ''] = own;
  return term.length > 4 && hasBeginning(terms, term);
};

const whole = (text: string): string[] => [text];
const same = (term: string): string => term;

/** "cybersecur…": a longer form of the same word. Only for terms that hardly any other begins with. */
const hasBeginning = (terms: ReadonlySet<string>, term: string): boolean => {
  for (const ending of ['ing', 'ed', 'd', 'al', 'ment', 'ion', 'ation', 'ly', 'ist', 'er', 'ers', 'n'])
    if (terms.has(term + ending)) return true;
  return (
    /(?:ing|ed|al|ly)$/.test(term) &&
    [term.replace(/(?:ing|ed|al|ly)$/, ''), term.replace(/(?:ing|ed)$/, 'e')].some(
      (stem) => stem.length > 3 && terms.has(stem),
    )
  );
};

/** The word of the articles that a misspelt one stands for, if one alone is near: long words only. */
export const nearestInArticles = (knowledge: Knowledge, word: string): string | undefined => {
  const folded = fold(word);
  if (folded.length < 7 || folded.length > 30) return undefined;
  const { search } = indexOf(knowledge);
  const found = search.search(folded, {
    fuzzy: folded.length > 9 ? 2 : 1,
    prefix: false,
    tokenize: whole,
    processTerm: same,
    fields: ['text'],
  });
  const near = new Set(
    found
      .slice(0, 50)
      .flatMap(({ terms }) => terms)
      .filter((term) => !term.startsWith('=') && term[0] === folded[0]),
  );
  const [only] = near;
  return near.size === 1 ? only : undefined;
};

/** One word of a question: any of its senses does, and a longer form of it. */
const queryOf = (word: string): Query => {
  const [term = '', ...senses] = termsOf(word) ?? [];
  return {
    combineWith: 'OR',
    queries: [
      { queries: [term], prefix: term.length > 4, fuzzy: false },
      ...(senses.length > 0 ? [{ queries: senses, combineWith: 'OR' as const, prefix: false }] : []),
    ],
  };
};

type Options = {
  /** Only sentences of these articles. */
  readonly articles?: ReadonlySet<string> | undefined;
  /** The least share of the words that a sentence must hold; 1 if left out. */
  readonly share?: number;
};

/** The sentences that hold the words of `typed`, or their share, best first. A word may stand in the sentence in another form, or in another word of the same sense. */
export const findPassages = (knowledge: Knowledge, typed: string, { articles, share = 1 }: Options = {}): Passage[] => {
  const { search, entries } = indexOf(knowledge);
  const words = [...new Map(contentWords(typed).map((word) => [termOf(word), word])).values()].slice(0, 16);
  if (words.length === 0) return [];
  const filter =
    articles === undefined
      ? {}
      : { filter: ({ id }: { id: number }) => articles.has((entries[id] as Entry).citation.article) };
  const found = search.search(
    { combineWith: share === 1 ? 'AND' : 'OR', queries: words.map(queryOf) },
    { tokenize: whole, processTerm: same, ...filter },
  );
  const phrase = words.map((word) => termOf(word) ?? '').join(' ');
  const groups = words.map((word) => termsOf(word) ?? []);
  const held = (terms: readonly string[]): number =>
    groups.filter((group) =>
      group.some((term) => terms.includes(term) || (term.length > 4 && terms.some((own) => own.startsWith(term)))),
    ).length;
  return found
    .slice(0, 60)
    .filter(({ terms }) => share === 1 || held(terms) >= share * words.length)
    .map(({ id, score, terms }) => {
      const { citation, text, statements, context } = entries[id] as Entry;
      const near =
        words.length > 1 &&
        split(text)
          .map((word) => termOf(word) ?? '')
          .filter(Boolean)
          .join(' ')
          .includes(phrase);
      const count = share === 1 ? 1 : held(terms);
      return { citation, score: (near ? score * 2 : score) * count * count, terms, statements, context };
    })
    .sort((a, b) => b.score - a.score);
};

/** Whether a text holds all the words of `typed`, in any form or in another word of the same sense. */
export const holdsAll = (text: string, typed: string): boolean => {
  const own = new Set(split(text).flatMap((word) => termsOf(word) ?? []));
  return contentWords(typed).every((word) => {
    const terms = termsOf(word) ?? [];
    const [first = ''] = terms;
    return terms.some((term) => own.has(term)) || (first.length > 4 && [...own].some((term) => term.startsWith(first)));
  });
};

/** Sentences that hold an abbreviation as it is typed, letters only compared: "IRIGC-M&MTC". */
export const findMention = (knowledge: Knowledge, typed: string): Citation[] => {
  const { search, entries } = indexOf(knowledge);
  const words = split(typed).map(fold);
  if (words.length === 0) return [];
  return search
    .search(
      { combineWith: 'AND', queries: words },
      { tokenize: whole, processTerm: (word) => termOf(word) ?? word, fields: ['text'] },
    )
    .slice(0, 40)
    .map(({ id }) => (entries[id] as Entry).citation);
};

/** True for a word that stands in the articles in this form, or with a plural. */
export const isExactlyInArticles = (knowledge: Knowledge, word: string): boolean =>
  indexOf(knowledge).terms.has(termOf(word) ?? '');
