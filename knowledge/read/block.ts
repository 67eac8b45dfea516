import type { SegmentKind, Span, Token } from '../article.ts';
import { furnitureOf, hasTalk } from './furniture.ts';
import { type Header, headerOf } from './header.ts';
import { unitsOf } from './line.ts';
import { sentencesOf } from './sentence.ts';

/** One unit on its way to being known: what its own words say. What a `title` is depends on what stands around it. */
export type Block = {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The mark of a heading or list item, left out of `text`: "##", "-". */
  readonly mark: { readonly span: Span; readonly tokens: readonly Token[] } | undefined;
  readonly role: 'prose' | 'title' | 'header' | Extract<SegmentKind, 'byline' | 'caption' | 'boilerplate'>;
  /** Ends like a sentence. */
  readonly closed: boolean;
  readonly header: Header | undefined;
};

/** `tokens` are those of the whole text. */
export const blocksOf = (text: string, tokens: readonly Token[]): readonly Block[] => {
  const rest: Rest = { tokens, at: 0 };
  return unitsOf(text).map((unit) => blockOf(text, unit, takeWithin(rest, unit.start, unit.end)));
};

/** Tokens from `at` on are yet to be taken. */
export type Rest = { readonly tokens: readonly Token[]; at: number };

/** Those that start from `start` up to `end`, offsets in the text; taken from front to back. */
export const takeWithin = (rest: Rest, start: number, end: number): readonly Token[] => {
  const { tokens } = rest;
  let from = rest.at;
  while (from < tokens.length && (tokens[from] as Token).start < start) from++;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  rest.at = to;
  return tokens.slice(from, to);
};

/** "## Outcome", "- The sides agreed", "2. The Secretary said", "> quoted": the mark and the white space after it. */
export const MARK = /^(?:#{1,6}|[-*•◦▪●·>]|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)|\d{1,2}\.)\s+(?=\S)/;

const blockOf = (text: string, unit: Span, all: readonly Token[]): Block => {
  let span = unit;
  let mark: Block['mark'];
  let words = text.slice(span.start, span.end);
  let tokens = all;
  const leading = MARK.exec(words.slice(0, 40))?.[0];
  const heading = leading?.startsWith('#') ?? false;
  if (leading && words.length > leading.length) {
    const start = unit.start + leading.length;
    const behind = all.findIndex((token) => token.start >= start);
    mark = { span: { start: unit.start, end: unit.start + leading.trimEnd().length }, tokens: all.slice(0, behind) };
    span = { start, end: unit.end };
    words = text.slice(start, span.end);
    tokens = all.slice(behind);
  }
  const closed = CLOSED.test(words.slice(-12));
  const own: Own = { span, text: words, tokens, mark, closed };
  if (words.startsWith('|') && TABLE_ROW.test(words))
    return blockAs(own, /[\p{L}\p{N}]/u.test(words) ? 'prose' : 'boilerplate');
  const header = headerOf(tokens);
  if (header && !(closed && hasTalk(tokens))) return blockAs(own, 'header', header);
  // A long paragraph that speaks of talks is told apart sentence by sentence.
  const furniture = closed && tokens.length > 24 && hasTalk(tokens) ? undefined : furnitureOf(words, tokens);
  if (furniture) return blockAs(own, furniture);
  if (!heading && isProse(words, closed, tokens)) return blockAs(own, 'prose');
  const stamp = mark ? undefined : STAMP.exec(words.slice(0, 40))?.[0];
  return stamp === undefined ? blockAs(own, 'title') : stamped(own, stamp);
};

/** "date 2023-07-19 Ministers revive border talks": a collector's date glued to the front of a headline. */
const STAMP = /^date:?\s+\d{4}-\d\d-\d\d\s+(?=\S)/i;

/** The headline without its stamp, which is kept as the block's mark. */
const stamped = ({ span, text, tokens, closed }: Own, stamp: string): Block => {
  const start = span.start + stamp.length;
  const behind = tokens.findIndex((token) => token.start >= start);
  const mark = {
    span: { start: span.start, end: span.start + stamp.trimEnd().length },
    tokens: tokens.slice(0, behind),
  };
  return blockAs(
    { span: { start, end: span.end }, text: text.slice(stamp.length), tokens: tokens.slice(behind), mark, closed },
    'title',
  );
};

type Own = Omit<Block, 'role' | 'header'>;

/** Key by key: objects of one shape are read faster than spread ones. */
const blockAs = ({ span, text, tokens, mark, closed }: Own, role: Block['role'], header?: Header): Block => ({
  span,
  text,
  tokens,
  mark,
  role,
  closed,
  header,
});

/** "| 5th | Muscat | 11 January 2023 |". */
const TABLE_ROW = /^\|.*\|$/;
const CLOSED = /[.!?…。।！？;:]["'”’»)\]*_]*$/;

/** Words that titles seldom have: "was held", "they have agreed". */
const FINITE = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'been', 'said', 'which']);
/** A list with the words that introduce it. */
const LIST = /:[ \t]*[\r\n]/;
const INNER_END = /[.!?]\s/;

/** Ends like a sentence, or is so long, or has the verbs of one, that it is one without its full stop. */
const isProse = (text: string, closed: boolean, tokens: readonly Token[]): boolean => {
  let words = 0;
  let small = 0;
  let finite = false;
  for (const { kind, text: word, key } of tokens) {
    if (kind === 'mark') continue;
    words++;
    if (word !== key) continue;
    small++;
    finite ||= FINITE.has(key);
  }
  if (closed) return words >= 3 || text.length >= 25 || /[।。]$/.test(text);
  if (words >= 40 || LIST.test(text) || (words >= 8 && small * 2 >= words && finite)) return true;
  return words >= 8 && INNER_END.test(text) && sentencesOf(text, { start: 0, end: text.length }).length > 1;
};
