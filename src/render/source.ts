import type { Source } from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';
import { marks } from './citation.ts';
import { ago, dateText } from './date.ts';
import { escapeText } from './escape.ts';
import { linkTarget } from './link.ts';
import { shorten } from './split.ts';

/** `brief` stands on every page that cites the source; `whole` is set where `brief` had to leave something out. */
export type SourceLine = { readonly brief: string; readonly whole: string | undefined };

/** "[1][3] Harbour Courier (TNA), “Talks end”, 28 November 2024 (8 months ago) · Read the article" */
export const sourceLine = (numbers: readonly number[], source: Source, words: Words): SourceLine => {
  const target = source.url === null ? undefined : linkTarget(source.url);
  const named = (limit: number): string =>
    [
      shorten([source.publisher ?? source.agency ?? source.article, agency(source)].join(''), limit),
      source.title === null ? '' : `“${shorten(source.title, limit)}”`,
      target === undefined && source.url !== null ? shorten(source.url, limit) : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  const whole = named(Number.POSITIVE_INFINITY);
  const short = named(LONGEST);
  const numbered = numbers.length === 0 ? '' : `${escapeText(marks(numbers))} `;
  const brief = [
    `-# ${numbered}${escapeText(short)}, ${when(source, words)}`,
    target && `[${words.readArticle}](${target})`,
  ];
  return { brief: brief.filter(Boolean).join(' · '), whole: short === whole ? undefined : whole };
};

const LONGEST = 150;

const agency = (source: Source): string =>
  source.publisher !== null && source.agency !== null && source.agency !== source.publisher
    ? ` (${source.agency})`
    : '';

const when = ({ published }: Source, words: Words): string => {
  if (published === null) return escapeText(words.undated);
  const relative = ago(published.date);
  const basis = published.basis === 'inferred' ? `, ${escapeText(words.inferred)}` : '';
  return `${escapeText(dateText(published.date, words))}${basis}${relative === undefined ? '' : ` (${relative})`}`;
};
