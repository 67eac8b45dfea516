import type { Source } from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';
import { marks } from './citation.ts';
import { ago, dateText } from './date.ts';
import { escapeText } from './escape.ts';
import { linkTarget } from './link.ts';
import { shorten } from './split.ts';

/** "-# [1][3] Harbour Courier (TNA), “Talks end”, 28 November 2024 (8 months ago) · Read the article" */
export const sourceLine = (numbers: readonly number[], source: Source, words: Words): string => {
  const { brief } = sourceText(source, words);
  return numbers.length === 0 ? `-# ${brief}` : `-# ${escapeText(marks(numbers))} ${brief}`;
};

/** Discord markdown. `brief` stands on every page that cites the source; `whole` is set where `brief` had to leave something out. */
export type SourceText = { readonly brief: string; readonly whole: string | undefined };

export const sourceText = (source: Source, words: Words): SourceText => {
  const known = texts.get(source);
  if (known?.words === words) return known.text;
  const text = textOf(source, words);
  texts.set(source, { words, text });
  return text;
};

/** A source is asked for by every page that may cite it. */
const texts = new WeakMap<Source, { readonly words: Words; readonly text: SourceText }>();

const textOf = (source: Source, words: Words): SourceText => {
  const target = source.url === null ? undefined : linkTarget(source.url);
  const whole = named(source, target, Number.POSITIVE_INFINITY);
  const short = whole.length <= LONGEST ? whole : named(source, target, LONGEST);
  const said = `${escapeText(short)}, ${when(source, words)}`;
  return {
    brief: target === undefined ? said : `${said} · [${words.readArticle}](${target})`,
    whole: short === whole ? undefined : whole,
  };
};

const LONGEST = 150;

/** Each part at most `limit` code points. */
const named = (source: Source, target: string | undefined, limit: number): string =>
  [
    shorten(`${source.publisher ?? source.agency ?? source.article}${agency(source)}`, limit),
    source.title === null ? '' : `“${shorten(source.title, limit)}”`,
    target === undefined && source.url !== null ? shorten(source.url, limit) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

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
