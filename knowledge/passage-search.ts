import { type Entry, type Index, indexOf } from './passage-index.ts';
import { inflections, termsOf } from './passage-terms.ts';
import type { Knowledge } from './record.ts';

/** One word of a question: the terms that it is found by, each with its weight. */
type Group = ReadonlyMap<number, number>;

export type Hit = {
  readonly entry: Entry;
  readonly score: number;
  /** Share of the words that it holds. */
  readonly share: number;
};

/** Sentences found, of which as many are put in order as are asked for. */
export type Hits = {
  readonly size: number;
  /** About so many of the best, best first: of thousands that hold a word, few are ever shown. */
  readonly best: (most: number) => readonly Hit[];
  /** So many in the order of the articles. */
  readonly first: (most: number) => readonly Hit[];
};

/** What a longer form of a word weighs against the word itself. */
const LONGER = 0.4;
/** How many longer forms of a word are looked for: a bound on the work. */
const MOST_FORMS = 40;

/** "cyber" → "cybersecurity": longer forms count less. Words of the same sense count as the word. */
const groupOf = (word: string, { numbers, words }: Index): Group => {
  const group = new Map<number, number>();
  const [term = '', ...senses] = termsOf(word) ?? [];
  for (const form of [term, ...senses]) {
    const number = numbers.get(form);
    if (number !== undefined) group.set(number, 1);
  }
  if (group.size === 0)
    for (const form of inflections(term)) {
      const number = numbers.get(form);
      if (number !== undefined) group.set(number, 1);
    }
  if (term.length > 4)
    for (const { id } of words.search(term, { prefix: true }).slice(0, MOST_FORMS))
      if (!group.has(id)) group.set(id, LONGER);
  return group;
};

/** So many words of late questions are kept with what they are found by. */
const MOST_WORDS = 2000;

const knownGroups = new WeakMap<Index, Map<string, Group>>();

/** A question looks its words up several times, and questions have most of their words in common. */
const knownGroupOf = (word: string, index: Index): Group => {
  const known = knownGroups.get(index) ?? new Map<string, Group>();
  if (!knownGroups.has(index)) knownGroups.set(index, known);
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_WORDS) known.clear();
  const made = groupOf(word, index);
  known.set(word, made);
  return made;
};

/** What is summed up for each sentence, by its number, while the words of one question are looked up. */
type Sums = {
  /** Of the weights of the terms that it holds. */
  readonly score: Float64Array;
  /** How many terms, and how many words, it holds. */
  readonly terms: Uint16Array;
  readonly words: Uint16Array;
  /** The word, counted from one, that was counted last. */
  readonly last: Uint16Array;
};

const sums = new WeakMap<Index, Sums>();

/** All nought: whoever uses it leaves it so. */
const sumsOf = (index: Index): Sums => {
  const known = sums.get(index);
  if (known) return known;
  const { length } = index.entries;
  const made = {
    score: new Float64Array(length),
    terms: new Uint16Array(length),
    words: new Uint16Array(length),
    last: new Uint16Array(length),
  };
  sums.set(index, made);
  return made;
};

/** Rarer terms weigh more. */
const rarityOf = (term: number, { postings, entries }: Index): number => {
  const count = postings[term]?.length ?? 0;
  return Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
};

/** Any term weighs more in a shorter sentence. */
const lengthWeight = ({ own }: Entry, { mean }: Index): number => 0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * own) / mean));

/** Adds up what each word of a question gives the sentences that hold it; the numbers of those that were touched. */
const sumUp = (groups: readonly Group[], { score, terms, words, last }: Sums, index: Index): readonly number[] => {
  const touched: number[] = [];
  groups.forEach((group, i) => {
    for (const [term, weight] of group) {
      const gain = weight * rarityOf(term, index);
      for (const number of index.postings[term] ?? []) {
        if (terms[number] === 0) touched.push(number);
        score[number] = (score[number] ?? 0) + gain;
        terms[number] = (terms[number] ?? 0) + 1;
        if (last[number] !== i + 1) words[number] = (words[number] ?? 0) + 1;
        last[number] = i + 1;
      }
    }
  });
  return touched;
};

/** The sentences that hold at least `share` of the words, of the given articles or of all. */
export const search = (
  knowledge: Knowledge,
  typed: readonly string[],
  share: number,
  articles?: ReadonlySet<string>,
): Hits => {
  const index = indexOf(knowledge);
  const asked = typed.map((word) => knownGroupOf(word, index));
  const least = Math.max(1, Math.ceil(share * asked.length - 1e-9));
  if (asked.filter(({ size }) => size > 0).length < least) return nothing;
  const own = sumsOf(index);
  const touched = sumUp(asked, own, index);
  const isAsked = (number: number): boolean =>
    articles === undefined || (index.entries[number]?.citations.some(({ article }) => articles.has(article)) ?? false);
  const found = touched.filter((number) => (own.words[number] ?? 0) >= least && isAsked(number));
  const shares = Float64Array.from(found, (number) => (own.words[number] ?? 0) / asked.length);
  const scores = Float64Array.from(
    found,
    (number) =>
      (own.score[number] ?? 0) * (own.terms[number] ?? 0) * lengthWeight(index.entries[number] as Entry, index),
  );
  for (const number of touched) for (const each of [own.score, own.terms, own.words, own.last]) each[number] = 0;
  const hitAt = (i: number): Hit => ({
    entry: index.entries[found[i] as number] as Entry,
    score: scores[i] ?? 0,
    share: shares[i] ?? 0,
  });
  return {
    size: found.length,
    best: (most) => bestOf(shares, scores, most).map(hitAt),
    first: (most) =>
      [...found.keys()]
        .sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0))
        .slice(0, most)
        .map(hitAt),
  };
};

const nothing: Hits = { size: 0, best: () => [], first: () => [] };

/** The places of about so many of the greatest shares, and of these of the greatest scores, greatest first. */
const bestOf = (shares: Float64Array, scores: Float64Array, most: number): readonly number[] => {
  const isBefore = (a: number, b: number): number =>
    (shares[b] ?? 0) - (shares[a] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0);
  const all = [...shares.keys()];
  if (all.length <= most) return all.sort(isBefore);
  const least = nthGreatest(shares, most);
  const [above, level] = [all.filter((i) => (shares[i] ?? 0) > least), all.filter((i) => (shares[i] ?? 0) === least)];
  const lowest = nthGreatest(
    Float64Array.from(level, (i) => scores[i] ?? 0),
    most - above.length,
  );
  return [...above, ...level.filter((i) => (scores[i] ?? 0) >= lowest)].sort(isBefore);
};

const nthGreatest = (values: Float64Array, nth: number): number => {
  const sorted = values.slice().sort();
  return sorted[Math.max(0, sorted.length - Math.max(1, nth))] ?? 0;
};

/** Whether a sentence itself holds all the words, in any form or in another word of the same sense. */
export const holdingAll = (typed: readonly string[], { numbers, words }: Index): ((entry: Entry) => boolean) => {
  const forms = typed.map((word) => {
    const [term = '', ...senses] = termsOf(word) ?? [];
    const longer = term.length > 4 ? words.search(term, { prefix: true }).map(({ id }) => Number(id)) : [];
    return new Set([...[term, ...senses].flatMap((form) => numbers.get(form) ?? []), ...longer]);
  });
  return ({ terms, own }) => {
    const here = terms.subarray(0, own);
    return forms.every((form) => here.some((term) => form.has(term)));
  };
};
