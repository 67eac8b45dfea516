import { createHash } from 'node:crypto';
import type { Answer, Citation, Source } from '../../knowledge/index.ts';

/** A quotation of an answer, numbered from 1 in order of first use, and where it appeared. */
export type Cited = { readonly number: number; readonly citation: Citation; readonly source: Source };

const keyOf = ({ article, start, end, quote }: Citation): string => `${article} ${start} ${end} ${quote}`;

/** Every quotation of an answer once, by `citationOf`. */
export type Cites = { readonly of: (citation: Citation) => Cited; readonly all: readonly Cited[] };

export const citesOf = (answer: Pick<Answer, 'claims' | 'sources'>): Cites => {
  const sources = new Map(answer.sources.map((source) => [source.article, source]));
  const cites = new Map<string, Cited>();
  const of = (citation: Citation): Cited => {
    const key = keyOf(citation);
    const known = cites.get(key);
    if (known) return known;
    const source = sources.get(citation.article) ?? unknown(citation.article);
    const cited = { number: cites.size + 1, citation, source };
    cites.set(key, cited);
    return cited;
  };
  for (const { citations } of answer.claims) for (const citation of citations) of(citation);
  return { of, all: [...cites.values()] };
};

/** Sources in order of their first quotation, each with the numbers of its own. */
export const bySource = (
  cites: readonly Cited[],
): readonly { readonly source: Source; readonly numbers: readonly number[] }[] => {
  const groups = new Map<string, { readonly source: Source; readonly numbers: number[] }>();
  for (const { number, citation, source } of cites) {
    const group = groups.get(citation.article) ?? { source, numbers: [] };
    group.numbers.push(number);
    groups.set(citation.article, group);
  }
  return [...groups.values()];
};

const unknown = (article: string): Source => ({
  article,
  title: null,
  publisher: null,
  agency: null,
  published: null,
  url: null,
});

/** "[1][4–6]": numbers in order, three or more in a row as a range. */
export const marks = (numbers: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? `[${first}]` : last === first + 1 ? `[${first}][${last}]` : `[${first}–${last}]`,
    )
    .join('');
};

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 11);

/** A quotation's place in its article, in at most 50 characters: enough to find it again, and to see that it is still there. */
export const placeOf = ({ article, start, end, quote }: Citation): string =>
  [hash(article), start.toString(36), end.toString(36), hash(quote)].join('.');

/** The place as `placeOf` wrote it, read again; undefined for anything else. */
export const readPlace = (
  place: string,
):
  | {
      readonly start: number;
      readonly end: number;
      readonly isOf: (article: string) => boolean;
      readonly says: (quote: string) => boolean;
    }
  | undefined => {
  const [, article, start = '', end = '', quote] =
    /^([\w-]{11})\.([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.([\w-]{11})$/.exec(place) ?? [];
  if (article === undefined) return undefined;
  return {
    start: Number.parseInt(start, 36),
    end: Number.parseInt(end, 36),
    isOf: (id) => hash(id) === article,
    says: (text) => hash(text) === quote,
  };
};
