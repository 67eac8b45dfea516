import type { Citation, Token } from './article.ts';
import { indexOf } from './passage-index.ts';
import { findPassages } from './passages.ts';
import { tokenize } from './read/token.ts';
import type { Knowledge } from './record.ts';
import { catalogueOf } from './resolve/catalogue.ts';

/** A run of typed words in an article, in their order and with none between, and the sentences that it stands in. */
export type Run = {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly citations: readonly [Citation, ...Citation[]];
};

/** How many sentences are looked at, and how much of the typed words one must hold: a run may go over the end of a sentence. */
const MOST = 20;
const SHARE = 0.4;

/** Words without marks and large letters; "&" is "and". */
const keysOf = (text: string): readonly Token[] =>
  tokenize(text).filter(({ kind, key }) => kind !== 'mark' || key === '&');

const same = (a: string, b: string): boolean => (a === '&' ? 'and' : a) === (b === '&' ? 'and' : b);

/** Where the words of `typed` stand in `text`, offsets in `text`. */
const runIn = (text: string, typed: readonly Token[]): { readonly start: number; readonly end: number } | undefined => {
  const tokens = keysOf(text);
  for (let i = 0; i + typed.length <= tokens.length; i++) {
    if (!typed.every(({ key }, j) => same(key, tokens[i + j]?.key ?? ''))) continue;
    return { start: tokens[i]?.start ?? 0, end: tokens[i + typed.length - 1]?.end ?? 0 };
  }
  return undefined;
};

/** Every place where articles have the typed words as they are, but for large letters and marks; none where `typed` has no word. */
export const findRuns = (knowledge: Knowledge, typed: string): readonly Run[] => {
  const words = keysOf(typed);
  if (words.length === 0) return [];
  const { articles } = catalogueOf(knowledge);
  const index = indexOf(knowledge);
  const found = new Map<string, Run>();
  for (const { citations } of findPassages(knowledge, typed, { share: SHARE }).slice(0, MOST))
    for (const { article, start, end } of citations) {
      const from = Math.max(0, start - typed.length);
      const run = runIn((articles.get(article)?.text ?? '').slice(from, end + typed.length), words);
      if (!run) continue;
      const [first, last] = [from + run.start, from + run.end];
      const [one, ...others] = (index.byArticle.get(article) ?? [])
        .flatMap((number) => index.entries[number]?.citations.filter((each) => each.article === article) ?? [])
        .filter((each) => each.start < last && first < each.end)
        .sort((a, b) => a.start - b.start);
      if (one) found.set(`${article}@${first}`, { article, start: first, end: last, citations: [one, ...others] });
    }
  return [...found.values()];
};
