import { type Entry, type Index, indexOf } from './passage-index.ts';
import { inflections, termsOf } from './passage-terms.ts';
import type { Knowledge } from './record.ts';

/** One word of a question: the terms that it is found by, each with its weight. */
type Group = ReadonlyMap<number, number>;

export type Hit = {
  readonly entry: Entry;
  readonly score: number /** Share of the words that it holds. */;
  readonly share: number;
};

/** What a longer form of a word weighs against the word itself. */
const LONGER = 0.4;
/** How many longer forms of a word are looked for, and how many sentences are weighed at most: bounds on the work. */
const MOST_FORMS = 40;
const MOST_WEIGHED = 3000;
/** All sentences of so many articles are weighed; of more, those that hold a word. */
const FEW_ARTICLES = 100;

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

const sizeOf = (group: Group, { postings }: Index): number => {
  let size = 0;
  for (const term of group.keys()) size += postings[term]?.length ?? 0;
  return size;
};

/** Sentences of the given articles, where these are few, else those that may hold `least` of the groups: each holds one of the rarest. */
const candidates = (
  groups: readonly Group[],
  least: number,
  index: Index,
  articles: ReadonlySet<string> | undefined,
): ReadonlySet<number> => {
  const found = new Set<number>();
  if (articles && articles.size <= FEW_ARTICLES) {
    for (const article of articles) for (const number of index.byArticle.get(article) ?? []) found.add(number);
    return found;
  }
  const isAsked = (number: number): boolean =>
    articles === undefined || (index.entries[number]?.citations.some(({ article }) => articles.has(article)) ?? false);
  const rarest = [...groups].sort((a, b) => sizeOf(a, index) - sizeOf(b, index)).slice(0, groups.length - least + 1);
  for (const group of rarest)
    for (const term of group.keys())
      for (const number of index.postings[term] ?? []) {
        if (found.size >= MOST_WEIGHED) return found;
        if (isAsked(number)) found.add(number);
      }
  return found;
};

/** Rarer terms weigh more, and any term in a shorter sentence. */
const weightOf = (term: number, { own }: Entry, { postings, entries, mean }: Index): number => {
  const count = postings[term]?.length ?? 0;
  const rarity = Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
  return rarity * (0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * own) / mean)));
};

/** The sentences that hold at least `share` of the words, not in order. */
export const search = (
  knowledge: Knowledge,
  typed: readonly string[],
  share: number,
  articles?: ReadonlySet<string>,
): readonly Hit[] => {
  const index = indexOf(knowledge);
  const groups = typed.map((word) => groupOf(word, index));
  const least = Math.max(1, Math.ceil(share * groups.length - 1e-9));
  if (groups.filter(({ size }) => size > 0).length < least) return [];
  const hits: Hit[] = [];
  for (const number of candidates(groups, least, index, articles)) {
    const entry = index.entries[number] as Entry;
    const held = new Set<number>();
    let score = 0;
    let matched = 0;
    for (const term of entry.terms)
      groups.forEach((group, i) => {
        const weight = group.get(term);
        if (weight === undefined) return;
        held.add(i);
        matched++;
        score += weight * weightOf(term, entry, index);
      });
    if (held.size >= least) hits.push({ entry, score: score * matched, share: held.size / groups.length });
  }
  return hits;
};
