import { hash } from 'node:crypto';
import type { Answer, Citation, Source } from '../../knowledge/index.ts';
import { escapeLine, oneLine } from './escape.ts';

/** A quotation of an answer, numbered from 1 in order of first use, and where it appeared. */
export type Cited = { readonly number: number; readonly citation: Citation; readonly source: Source };

/** Every quotation of an answer once, by its place. */
export type Cites = { readonly of: (citation: Citation) => Cited; readonly all: readonly Cited[] };

export const citesOf = (answer: Pick<Answer, 'claims' | 'sources'>): Cites => {
  const sources = new Map(answer.sources.map((source) => [source.article, source]));
  const cites = new Map<string, Cited>();
  /** Mostly the same objects come again. */
  const seen = new Map<Citation, Cited>();
  const of = (citation: Citation): Cited => {
    const same = seen.get(citation);
    if (same) return same;
    const key = placeOf(citation);
    const cited = cites.get(key) ?? {
      number: cites.size + 1,
      citation,
      source: sources.get(citation.article) ?? unknown(citation.article),
    };
    cites.set(key, cited);
    seen.set(citation, cited);
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

/** Of a text, in so many characters, six bits each. */
export const digest = (text: string, characters: number): string =>
  hash('sha256', text, 'base64url').slice(0, characters);

const DIGEST = 11;

/** A quotation's place in its article, in at most 50 characters: enough to find it again, and to see that it is still there. */
export const placeOf = (citation: Citation): string => quotedOf(citation).place;

/** A quotation as it is shown: its words on one line, the same escaped, and its place. */
export type Quoted = { readonly line: string; readonly escaped: string; readonly place: string };

export const quotedOf = (citation: Citation): Quoted => {
  const known = quotations.get(citation);
  if (known) return known;
  const { article, start, end, quote } = citation;
  const line = oneLine(quote);
  const place = [digest(article, DIGEST), start.toString(36), end.toString(36), digest(quote, DIGEST)].join('.');
  const quoted = { line, escaped: escapeLine(line), place };
  quotations.set(citation, quoted);
  return quoted;
};

/** They are part of the records, and shown again and again. */
const quotations = new WeakMap<Citation, Quoted>();

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
    isOf: (id) => digest(id, DIGEST) === article,
    says: (text) => digest(text, DIGEST) === quote,
  };
};
