import type { IsoDate, SegmentKind, Span, Token } from '../article.ts';
import { letterheads } from '../lexicon/furniture.ts';
import { type DatelineHead, datelineOf } from './dateline.ts';
import { agencyIn, furnitureOf, hasTalk } from './furniture.ts';
import { type Header, headerOf } from './header.ts';
import { unitsOf } from './line.ts';
import { sentencesOf } from './sentence.ts';
import { tokenize } from './token.ts';

/** A segment before it is numbered. */
export type Piece = {
  readonly kind: SegmentKind;
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
};

/** What a text consists of, and what its head says about itself. */
export type Layout = {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly agency: string | null;
  readonly published: { readonly date: IsoDate; readonly span: Span } | null;
  readonly dateline: {
    readonly places: readonly string[];
    readonly date: IsoDate | null;
    readonly piece: number;
  } | null;
  readonly warnings: readonly string[];
};

/** One unit on its way to being known; `role` of a `title` is settled by what stands around it. */
type Block = {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The mark of a heading or list item, left out of `text`: "##", "-". */
  readonly mark: Pick<Piece, 'span' | 'tokens'> | undefined;
  readonly role:
    | 'prose'
    | 'title'
    | 'header'
    | Exclude<SegmentKind, 'sentence' | 'headline' | 'subheading' | 'dateline'>;
  /** Ends like a sentence. */
  readonly closed: boolean;
  readonly header: Header | undefined;
};

export const layoutOf = (text: string): Layout => {
  const tokens = tokenize(text);
  const blocks = blocksOf(text, tokens);
  const kinds = titleKinds(blocks);
  const pieces: Piece[] = [];
  let head: { readonly dateline: DatelineHead; readonly piece: number; readonly tokens: readonly Token[] } | undefined;
  let prose = 0;
  for (const [paragraph, block] of blocks.entries()) {
    const { mark, role, span } = block;
    if (mark) pieces.push({ kind: 'boilerplate', ...mark, paragraph });
    if (role !== 'prose') {
      const kind = role === 'title' ? (kinds.get(block) ?? 'subheading') : role === 'header' ? 'dateline' : role;
      pieces.push({ kind, span, paragraph, tokens: block.tokens });
      continue;
    }
    let start = span.start;
    const dateline = head || prose >= DATELINE_WITHIN ? undefined : datelineFor(block, blocks[paragraph + 1]);
    prose++;
    if (dateline) {
      const end = block.tokens[dateline.end - 1]?.end ?? start;
      head = { dateline, piece: pieces.length, tokens: block.tokens };
      pieces.push({ kind: 'dateline', span: { start, end }, paragraph, tokens: block.tokens.slice(0, dateline.end) });
      start = block.tokens[dateline.end]?.start ?? span.end;
    }
    if (start < span.end) pushSentences(pieces, text, block.tokens, { start, end: span.end }, paragraph);
  }
  return { tokens, pieces, ...headOf(blocks, kinds, pieces, head) };
};

/** A dateline is looked for in the first paragraphs of prose; a list of days ("3 April 2019 – …") further down has none. */
const DATELINE_WITHIN = 4;

const datelineFor = (block: Block, next: Block | undefined): DatelineHead | undefined => {
  const dateline = datelineOf(block.tokens);
  // Two paragraphs that both begin with a day and nothing else are a list of events.
  if (dateline && dateline.places.length === 0 && dateline.agency === null && next) {
    const other = datelineOf(next.tokens);
    if (other && other.places.length === 0) return undefined;
  }
  return dateline;
};

const blocksOf = (text: string, tokens: readonly Token[]): readonly Block[] => {
  let at = 0;
  return unitsOf(text).map((unit): Block => {
    while (at < tokens.length && (tokens[at] as Token).start < unit.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < unit.end) at++;
    return blockOf(text, unit, tokens.slice(from, at));
  });
};

/** "## Outcome", "- The sides agreed", "2. The Secretary said", "> quoted": the mark and the white space after it. */
const MARK = /^(?:#{1,6}|[-*•◦▪●·>]|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)|\d{1,2}\.)\s+(?=\S)/;

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
  const block = { span, text: words, tokens, mark, closed: CLOSED.test(words.slice(-12)), header: undefined };
  const header = tokens.length <= 48 && /\d/.test(words) ? headerOf(tokens) : undefined;
  if (header && !(block.closed && hasTalk(tokens))) return { ...block, role: 'header', header };
  // A long paragraph that speaks of talks is told apart sentence by sentence.
  const furniture = block.closed && isLong(tokens) && hasTalk(tokens) ? undefined : furnitureOf(words, tokens);
  if (furniture) return { ...block, role: furniture };
  return { ...block, role: !heading && isProse(block, tokens) ? 'prose' : 'title' };
};

const CLOSED = /[.!?…。।！？;:]["'”’»)\]*_]*$/;
const isLong = (tokens: readonly Token[]): boolean => tokens.length > 24;

/** Words that titles seldom have: "was held", "they have agreed". */
const FINITE = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'been', 'said', 'which']);

/** Ends like a sentence, or is so long, or has the verbs of one, that it is one without its full stop. */
const isProse = ({ text, closed }: Pick<Block, 'text' | 'closed'>, tokens: readonly Token[]): boolean => {
  let words = 0;
  let small = 0;
  let finite = false;
  for (const { kind, text: word, key } of tokens) {
    if (kind === 'mark') continue;
    words++;
    if (word === key) {
      small++;
      finite ||= FINITE.has(key);
    }
  }
  if (closed) return words >= 3 || text.length >= 25 || /[।。]$/.test(text);
  return words >= 40 || (words >= 8 && small * 2 >= words && finite);
};

/** Settles what each title is: headline in front of the body, subheading within, furniture behind it. */
const titleKinds = (blocks: readonly Block[]): ReadonlyMap<Block, SegmentKind> => {
  const kinds = new Map<Block, SegmentKind>();
  const isBody = (block: Block): boolean => block.role === 'prose' && block.closed;
  let first = blocks.findIndex(
    (block) => isBody(block) || (block.role === 'prose' && datelineOf(block.tokens) !== undefined),
  );
  // A title that ends in a question or exclamation mark: "Will they meet?"
  if (first === -1) first = blocks.findIndex(({ role }) => role === 'prose');
  const last = blocks.findLastIndex(({ role }) => role === 'prose');
  const ahead = blocks.slice(0, first === -1 ? blocks.length : first).filter(({ role }) => role === 'title');
  const telling = ahead.filter(({ tokens }) => tokens.length >= 3 && hasTalk(tokens));
  const headlines = new Set(
    telling.length > 0 ? telling.map(plain) : [longest(ahead)].flatMap((block) => (block ? [plain(block)] : [])),
  );
  const repeats = new Map<string, number>();
  for (const block of blocks)
    if (block.role === 'title') repeats.set(plain(block), (repeats.get(plain(block)) ?? 0) + 1);
  let related = false;
  for (const [i, block] of blocks.entries()) {
    if (block.role === 'boilerplate') related = true;
    else if (block.role === 'prose') related = false;
    if (block.role !== 'title') continue;
    const words = plain(block);
    if (headlines.has(words))
      kinds.set(block, i < first && isLetterhead(block) && telling.length > 1 ? 'byline' : 'headline');
    else if (i < first || first === -1) kinds.set(block, 'boilerplate');
    else if (i > last || (repeats.get(words) ?? 0) > 1 || related) kinds.set(block, 'boilerplate');
    else kinds.set(block, 'subheading');
  }
  return kinds;
};

/** "Ministry of Foreign Affairs of the Republic", "Government of India" above the title. */
const isLetterhead = ({ tokens }: Block): boolean =>
  letterheads.at(tokens, 0) !== undefined && tokens.length <= 10 && !tokens.some(({ kind }) => kind === 'number');

const longest = (blocks: readonly Block[]): Block | undefined =>
  blocks
    .filter(({ tokens }) => tokens.length >= 3)
    .reduce<Block | undefined>(
      (best, block) => (best && best.text.length >= block.text.length ? best : block),
      undefined,
    );

/** Words of a title without markdown's marks. */
const plain = ({ text }: Pick<Block, 'text'>): string => text.replace(/^[#*_\s]+|[#*_\s]+$/g, '').replace(/\s+/g, ' ');

const pushSentences = (
  pieces: Piece[],
  text: string,
  tokens: readonly Token[],
  span: Span,
  paragraph: number,
): void => {
  let at = 0;
  const take = (start: number, end: number): Pick<Piece, 'span' | 'paragraph' | 'tokens'> => {
    while (at < tokens.length && (tokens[at] as Token).start < start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
    return { span: { start, end }, paragraph, tokens: tokens.slice(from, at) };
  };
  for (const { start, end } of sentencesOf(text, span)) {
    const mark = MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
    const from = start + mark.length < end ? start + mark.length : start;
    if (from > start) pieces.push({ kind: 'boilerplate', ...take(start, start + mark.trimEnd().length) });
    const piece = take(from, end);
    pieces.push({ kind: furnitureOf(text.slice(from, end), piece.tokens) ?? 'sentence', ...piece });
  }
};

const headOf = (
  blocks: readonly Block[],
  kinds: ReadonlyMap<Block, SegmentKind>,
  pieces: readonly Piece[],
  head: { readonly dateline: DatelineHead; readonly piece: number; readonly tokens: readonly Token[] } | undefined,
): Omit<Layout, 'tokens' | 'pieces'> => {
  const headers = blocks.filter(({ header }) => header !== undefined);
  const header =
    headers.find((block) => block.header?.label === 'published' && block.header.date) ??
    headers.find((block) => block.header?.date) ??
    headers[0];
  const warnings = headers
    .filter((block) => block.header?.date === null && block === header)
    .map(({ text }) => `"${text}" gives no date that can be read; write it like 28 June 2024.`);
  const date = head?.dateline.date ?? null;
  const headlines = blocks.filter((block) => kinds.get(block) === 'headline');
  const title = headlines.find(({ tokens }) => tokens.length >= 5) ?? headlines[0];
  const bylines = pieces.filter(({ kind }) => kind === 'byline');
  return {
    title: title ? plain(title) : null,
    agency:
      head?.dateline.agency ??
      headers.map((block) => block.header?.agency).find((agency) => agency != null) ??
      bylines.map((piece) => agencyIn(piece.tokens)).find((agency) => agency !== undefined) ??
      null,
    published:
      publishedIn(header) ??
      (head && date?.full && !date.range && date.date !== null
        ? { date: date.date, span: dateSpan(head.tokens, head.dateline.dateAt, date.end) }
        : null),
    dateline:
      head !== undefined
        ? {
            places: head.dateline.places.length > 0 ? head.dateline.places : (header?.header?.places ?? []),
            date: date?.date ?? header?.header?.date ?? null,
            piece: head.piece,
          }
        : header?.header
          ? {
              places: header.header.places,
              date: header.header.date,
              piece: pieces.findIndex(({ span }) => span.start === header.span.start),
            }
          : null,
    warnings,
  };
};

const publishedIn = (block: Block | undefined): Layout['published'] =>
  block?.header?.date
    ? { date: block.header.date, span: dateSpan(block.tokens, block.header.from, block.header.to) }
    : null;

const dateSpan = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
