import type { Answer, Source } from '../../knowledge/index.ts';
import { ago, dateText } from './date.ts';
import { escapeText } from './escape.ts';
import { linkTarget } from './link.ts';
import { shorten } from './split.ts';

/** `brief` stands on every page that cites the source; `whole` is set where `brief` had to leave something out. */
export type SourceLine = { readonly brief: string; readonly whole: string | undefined };

/** The sources of an answer by number, from 1: its own, then any cited article that it doesn't list. */
export const numbered = (answer: Answer): ReadonlyMap<string, { readonly number: number; readonly source: Source }> => {
  const cited = answer.claims.flatMap((claim) => claim.citations.map((citation) => citation.article));
  const listed = new Map(answer.sources.map((source) => [source.article, source]));
  const ids = [...new Set([...listed.keys(), ...cited])];
  return new Map(
    ids.map((article, i) => [article, { number: i + 1, source: listed.get(article) ?? unknown(article) }]),
  );
};

const unknown = (article: string): Source => ({
  article,
  title: null,
  publisher: null,
  agency: null,
  published: null,
  url: null,
});

/** "[1] Harbour Courier (TNA), “Talks end”, 28 November 2024 (8 months ago) · Read the article" */
export const sourceLine = (number: number, source: Source): SourceLine => {
  const target = source.url === null ? undefined : linkTarget(source.url);
  const words = (limit: number): string =>
    [
      shorten([source.publisher ?? source.agency ?? source.article, agency(source)].join(''), limit),
      source.title === null ? '' : `“${shorten(source.title, limit)}”`,
      target === undefined && source.url !== null ? shorten(source.url, limit) : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  const whole = words(Number.POSITIVE_INFINITY);
  const short = words(LONGEST);
  const brief = [
    `-# ${escapeText(`[${number}]`)} ${escapeText(short)}, ${when(source)}`,
    target && `[Read the article](${target})`,
  ];
  return { brief: brief.filter(Boolean).join(' · '), whole: short === whole ? undefined : `[${number}] ${whole}` };
};

const LONGEST = 150;

const agency = (source: Source): string =>
  source.publisher !== null && source.agency !== null && source.agency !== source.publisher
    ? ` (${source.agency})`
    : '';

const when = ({ published }: Source): string => {
  if (published === null) return 'undated';
  const relative = ago(published.date);
  const basis = published.basis === 'inferred' ? ', inferred' : '';
  return `${escapeText(dateText(published.date))}${basis}${relative === undefined ? '' : ` (${relative})`}`;
};
