import type { Citation, PlainReading } from './article.ts';
import { type Entry, indexOf } from './passage-index.ts';
import { holdingAll, search } from './passage-search.ts';
import { calledSo, holdingApart } from './passage-senses.ts';
import { contentWords, holder, inflections, split, termOf, termsOf } from './passage-terms.ts';
import { fold } from './read/token.ts';
import type { Knowledge, Statement } from './record.ts';

export { contentWords, holder, holdsAll, termHolder, termSet, termsOf } from './passage-terms.ts';

/** A whole sentence that speaks of what was asked, and how well it fits. */
export type Passage = {
  readonly citation: Citation;
  /** In every article that prints it. */
  readonly citations: readonly Citation[];
  readonly score: number;
  readonly statements: readonly Statement[];
  /** Whom and what its "it", "both leaders" stand for. */
  readonly context: string;
};

/** How many sentences are found at most. */
const MOST = 60;
/** How many words of a question are looked for. */
const MOST_WORDS = 16;

/** True for a word that some sentence of the articles holds, in any form or in another word of the same sense. */
export const isInArticles = (knowledge: Knowledge, word: string): boolean => {
  const { numbers } = indexOf(knowledge);
  const own = termsOf(word);
  if (own === null || own.some((term) => numbers.has(term))) return true;
  const [term = ''] = own;
  return term.length > 4 && (hasBeginning(numbers, term) || inflections(term).some((form) => numbers.has(form)));
};

const ENDINGS = ['ing', 'ed', 'd', 'al', 'ment', 'ion', 'ation', 'ly', 'ist', 'er', 'ers', 'n'];

/** "cybersecur…": a longer form of the same word. Only for terms that hardly any other begins with. */
const hasBeginning = (terms: Pick<ReadonlyMap<string, number>, 'has'>, term: string): boolean =>
  ENDINGS.some((ending) => terms.has(term + ending)) ||
  (/(?:ing|ed|al|ly)$/.test(term) &&
    [term.replace(/(?:ing|ed|al|ly)$/, ''), term.replace(/(?:ing|ed)$/, 'e')].some(
      (stem) => stem.length > 3 && terms.has(stem),
    ));

/** The word of the articles that a misspelt one stands for, if one alone is near: long words only. */
export const nearestInArticles = (knowledge: Knowledge, word: string): string | undefined => {
  const folded = termOf(word.slice(0, 40)) ?? '';
  if (word.length < 6 || folded.length < 5 || folded.length > 30) return undefined;
  const { words, terms, written } = indexOf(knowledge);
  const nearest = (edits: number): number[] =>
    words
      .search(folded, { fuzzy: edits, prefix: false })
      .map(({ id }) => Number(id))
      .filter((number) => terms[number]?.[0] === folded[0]);
  const near = folded.length < 6 ? [] : nearest(folded.length > 9 ? 2 : 1);
  // Two letters swapped are one slip, counted as two edits.
  const found =
    near.length > 0 || folded.length > 9 ? near : nearest(2).filter((number) => isSwapped(folded, terms[number] ?? ''));
  const [only] = found;
  return only !== undefined && found.length === 1 ? written[only] : undefined;
};

/** "logisitcs" and "logistics": alike but for two neighbours that changed places. */
const isSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
};

type Options = {
  /** Only sentences of these articles. */
  readonly articles?: ReadonlySet<string> | undefined;
  /** The least share of the words that a sentence must hold; 1 if left out. */
  readonly share?: number;
};

/** The sentences that hold the words of `typed`, or their share, best first. A word may stand in the sentence in another form, or in another word of the same sense. */
export const findPassages = (knowledge: Knowledge, typed: string, { articles, share = 1 }: Options = {}): Passage[] => {
  const words = [...new Map(contentWords(typed).map((word) => [termOf(word), word])).values()].slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const phrase = words.map((word) => termOf(word) ?? '').join(' ');
  const speaks = calledSo(words, indexOf(knowledge));
  const hits = search(knowledge, words, share, articles);
  const few = hits.best(MOST * 4);
  const found = firstFew(few, MOST, ({ entry }) => speaks(entry));
  const isShort = found.length < MOST && few.length < hits.size;
  return (isShort ? firstFew(hits.best(hits.size), MOST, ({ entry }) => speaks(entry)) : found)
    .map(({ entry, score, share: held }) => ({
      citation: (articles && entry.citations.find(({ article }) => articles.has(article))) ?? entry.citations[0],
      citations: entry.citations,
      score: (words.length > 1 && running(entry).includes(phrase) ? 2 : 1) * score * (held * words.length) ** 2,
      statements: entry.statements,
      context: entry.context,
    }))
    .sort((a, b) => b.score - a.score);
};

/** The first so many that pass a test: no more are tested than it takes. */
const firstFew = <T>(all: readonly T[], most: number, passes: (one: T) => boolean): readonly T[] => {
  const found: T[] = [];
  for (const one of all) {
    if (found.length >= most) break;
    if (passes(one)) found.push(one);
  }
  return found;
};

/** Every article with a sentence that itself holds the words of `typed`, and the sentence that fits best. */
export const findArticles = (knowledge: Knowledge, typed: string): ReadonlyMap<string, Citation> => {
  const words = contentWords(typed);
  const [holds, isApart] = [holdingAll(words, indexOf(knowledge)), holdingApart(words)];
  const found = new Map<string, Citation>();
  const hits = search(knowledge, words.slice(0, MOST_WORDS), 1);
  for (const { entry } of hits.best(hits.size))
    if (holds(entry) && isApart(entry))
      for (const citation of entry.citations) if (!found.has(citation.article)) found.set(citation.article, citation);
  return found;
};

const headings = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** What stands in each article beside its sentences, folded: headlines, captions, bylines. */
const besideSentences = (knowledge: Knowledge): ReadonlyMap<string, string> => {
  const known = headings.get(knowledge);
  if (known) return known;
  const texts = new Map(
    knowledge.readings.map(({ article, segments }) => [
      article.id,
      fold(segments.flatMap(({ kind, text }) => (kind === 'sentence' ? [] : [text])).join('\n')),
    ]),
  );
  headings.set(knowledge, texts);
  return texts;
};

const readingsByTerm = new WeakMap<Knowledge, ReadonlyMap<string, readonly PlainReading[]>>();

/** Articles by the terms of what stands in them beside their sentences. */
const byTermBeside = (knowledge: Knowledge): ReadonlyMap<string, readonly PlainReading[]> => {
  const known = readingsByTerm.get(knowledge);
  if (known) return known;
  const texts = besideSentences(knowledge);
  const made = new Map<string, PlainReading[]>();
  for (const reading of knowledge.readings)
    for (const term of new Set(split(texts.get(reading.article.id) ?? '').map(termOf))) {
      if (term === null) continue;
      const list = made.get(term);
      if (list) list.push(reading);
      else made.set(term, [reading]);
    }
  readingsByTerm.set(knowledge, made);
  return made;
};

/** Of each article the first line beside its sentences that holds the words of `typed`: a headline, a caption, a notice at its end. */
export const findLines = (knowledge: Knowledge, typed: string): ReadonlyMap<string, Citation> => {
  const holds = holder(typed);
  const byTerm = byTermBeside(knowledge);
  // Another word of the same sense is none of these.
  const [rarest = []] = contentWords(typed)
    .map((word) => byTerm.get(termOf(word) ?? '') ?? [])
    .sort((one, two) => one.length - two.length);
  const found = new Map<string, Citation>();
  for (const { article, segments } of rarest) {
    const own = segments.find((segment) => segment.kind !== 'sentence' && holds(segment.text));
    if (own) found.set(article.id, { article: article.id, quote: own.text, ...own.span });
  }
  return found;
};

/** The articles that hold a word anywhere, also as a part of a longer one. */
const holding = (knowledge: Knowledge, word: string): ReadonlySet<string> => {
  const { terms, postings, entries } = indexOf(knowledge);
  const [wanted, term = wanted] = [fold(word), termOf(word) ?? undefined];
  const found = new Set<string>();
  terms.forEach((own, number) => {
    if (own.startsWith('=') || !own.includes(term)) return;
    for (const at of postings[number] ?? []) for (const { article } of entries[at]?.citations ?? []) found.add(article);
  });
  for (const [article, text] of besideSentences(knowledge)) if (text.includes(wanted)) found.add(article);
  return found;
};

/** The articles in which every word of `typed` stands somewhere, in a sentence or not: of the others it is sure that they do not speak of it. */
export const articlesHolding = (knowledge: Knowledge, typed: string): ReadonlySet<string> => {
  const [first = new Set<string>(), ...rest] = contentWords(typed).map((word) => holding(knowledge, word));
  return new Set([...first].filter((article) => rest.every((other) => other.has(article))));
};

const runs = new WeakMap<Entry, string>();

/** The terms of a sentence in their order. */
const running = (entry: Entry): string => {
  const known = runs.get(entry);
  if (known !== undefined) return known;
  const run = split(entry.text)
    .flatMap((word) => termOf(word) ?? [])
    .join(' ');
  runs.set(entry, run);
  return run;
};

/** Sentences that hold an abbreviation as it is typed, letters only compared: "IRIGC-M&MTC". */
export const findMention = (knowledge: Knowledge, typed: string): Citation[] =>
  search(
    knowledge,
    split(typed).filter((word) => termOf(word) !== null),
    1,
  )
    .first(40)
    .map(({ entry }) => entry.citations[0]);

/** True for a word that stands in the articles in this form, or with a plural. */
export const isExactlyInArticles = (knowledge: Knowledge, word: string): boolean =>
  indexOf(knowledge).numbers.has(termOf(word) ?? '');
