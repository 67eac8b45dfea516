import type { IsoDate, SegmentKind, Span, Token } from '../article.ts';
import { type Block, blocksOf, MARK, type Rest, takeWithin } from './block.ts';
import { type DatelineHead, datelineOf } from './dateline.ts';
import { furnitureOf } from './furniture.ts';
import { type FoundDateline, headOf } from './head.ts';
import { sentencesOf } from './sentence.ts';
import { kindsOf } from './title.ts';
import { tokenize } from './token.ts';

/** A segment before it is numbered. */
export type Piece = {
  readonly kind: SegmentKind;
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
};

const pieceOf = (kind: SegmentKind, span: Span, paragraph: number, tokens: readonly Token[]): Piece => ({
  kind,
  span,
  paragraph,
  tokens,
});

/** What a text consists of, and what its head says about itself. */
export type Layout = {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly agency: string | null;
  readonly published: { readonly date: IsoDate; readonly span: Span } | null;
  readonly dateline: {
    readonly places: readonly string[];
    readonly date: IsoDate | null /** Index of the piece that says it. */;
    readonly piece: number;
  } | null;
  readonly warnings: readonly string[];
};

export const layoutOf = (text: string): Layout => {
  const tokens = tokenize(text);
  const blocks = blocksOf(text, tokens);
  const kinds = kindsOf(blocks);
  const pieces: Piece[] = [];
  let found: FoundDateline | undefined;
  let prose = 0;
  for (const [paragraph, block] of blocks.entries()) {
    const { mark, span } = block;
    const kind = kinds[paragraph];
    if (mark) pieces.push(pieceOf('boilerplate', mark.span, paragraph, mark.tokens));
    if (kind !== undefined) {
      pieces.push(pieceOf(kind, span, paragraph, block.tokens));
      continue;
    }
    const dateline =
      found || block.header || prose >= DATELINE_WITHIN
        ? undefined
        : datelineFor(block, [blocks[paragraph - 1], blocks[paragraph + 1]]);
    prose++;
    let from = 0;
    if (dateline) {
      from = dateline.end;
      found = { dateline, piece: pieces.length, tokens: block.tokens };
      const end = block.tokens[from - 1]?.end ?? span.end;
      pieces.push(pieceOf('dateline', { start: span.start, end }, paragraph, block.tokens.slice(0, from)));
    }
    const start = from === 0 ? span.start : (block.tokens[from]?.start ?? span.end);
    if (start < span.end) pushSentences(pieces, text, block.tokens, { start, end: span.end }, paragraph);
  }
  return { tokens, pieces, ...headOf(blocks, kinds, pieces, found) };
};

/** A dateline is looked for in the first paragraphs of prose; a list of days ("3 April 2019 – …") further down has none. */
const DATELINE_WITHIN = 4;

const datelineFor = (block: Block, neighbours: readonly (Block | undefined)[]): DatelineHead | undefined => {
  const dateline = datelineOf(block.tokens);
  if (dateline?.places.length !== 0 || dateline.agency !== null) return dateline;
  // Two paragraphs that both begin with a day and nothing else are a list of events.
  return neighbours.some((other) => other?.role === 'prose' && datelineOf(other.tokens)?.places.length === 0)
    ? undefined
    : dateline;
};

const pushSentences = (
  pieces: Piece[],
  text: string,
  tokens: readonly Token[],
  span: Span,
  paragraph: number,
): void => {
  const rest: Rest = { tokens, at: 0 };
  for (const { start, end } of sentencesOf(text, span)) {
    const mark = MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
    const from = start + mark.length < end ? start + mark.length : start;
    if (from > start) {
      const markEnd = start + mark.trimEnd().length;
      pieces.push(pieceOf('boilerplate', { start, end: markEnd }, paragraph, takeWithin(rest, start, markEnd)));
    }
    const own = takeWithin(rest, from, end);
    const kind = furnitureOf(text.slice(from, end), own) ?? 'sentence';
    pieces.push(pieceOf(kind, { start: from, end }, paragraph, own));
  }
};
