import type { SegmentKind, Span, Token } from '../article.ts';
import type { Block } from './block.ts';
import { headDate } from './calendar.ts';
import type { DatelineHead } from './dateline.ts';
import { agencyIn } from './furniture.ts';
import type { Layout, Piece } from './layout.ts';
import { plainTitle } from './title.ts';

/** The dateline in front of the first sentence: the piece that it became, and the tokens of its paragraph. */
export type FoundDateline = {
  readonly dateline: DatelineHead;
  readonly piece: number;
  readonly tokens: readonly Token[];
};

/** What a text says about itself: title, agency, day of publication. A day without its year is no day of publication. */
export const headOf = (
  blocks: readonly Block[],
  kinds: readonly (SegmentKind | undefined)[],
  pieces: readonly Piece[],
  found: FoundDateline | undefined,
): Omit<Layout, 'tokens' | 'pieces'> => {
  const headers = blocks.filter(({ header }, i) => header !== undefined && kinds[i] === 'dateline');
  const dated = headers.filter(({ header }) => header !== undefined && header.to > header.from);
  const header =
    dated.find((block) => block.header?.label === 'published' && block.header.date) ??
    dated.find((block) => block.header?.date) ??
    dated[0];
  const headlines = blocks.filter((_, i) => kinds[i] === 'headline');
  const title = headlines.find(({ tokens }) => tokens.length >= 5) ?? headlines[0];
  return {
    title: title ? plainTitle(title) : null,
    agency: agencyOf(headers, pieces, found),
    published: (header && publishedIn(header)) ?? (found ? datedBy(found) : null) ?? stampOf(blocks[0]),
    dateline: datelineOf(headers, header, pieces, found),
    warnings:
      header && header.header?.day === null
        ? [`"${header.text}" gives no day of publication; a day is written like 28 June 2024`]
        : [],
  };
};

const agencyOf = (
  headers: readonly Block[],
  pieces: readonly Piece[],
  found: FoundDateline | undefined,
): string | null => {
  if (found?.dateline.agency) return found.dateline.agency;
  for (const { header } of headers) if (header?.agency) return header.agency;
  for (const { kind, tokens } of pieces) {
    const agency = kind === 'byline' ? agencyIn(tokens) : undefined;
    if (agency !== undefined) return agency;
  }
  return null;
};

const datelineOf = (
  headers: readonly Block[],
  header: Block | undefined,
  pieces: readonly Piece[],
  found: FoundDateline | undefined,
): Layout['dateline'] => {
  const located =
    header && header.header?.places.length !== 0 ? header : headers.find((block) => block.header?.places.length !== 0);
  const places = found && found.dateline.places.length > 0 ? found.dateline.places : (located?.header?.places ?? []);
  const date = found?.dateline.written ?? found?.dateline.date?.date ?? header?.header?.day ?? null;
  if (found) return { places, date, piece: found.piece };
  const says = header ?? located;
  return says ? { places, date, piece: pieces.findIndex(({ span }) => span.start === says.span.start) } : null;
};

const publishedIn = ({ header, tokens }: Block): Layout['published'] =>
  header?.date ? { date: header.date, span: tokenSpan(tokens, header.from, header.to) } : null;

const datedBy = ({ dateline: { date, dateAt }, tokens }: FoundDateline): Layout['published'] =>
  date?.full && !date.range && date.date !== null
    ? { date: date.date, span: tokenSpan(tokens, dateAt, date.end) }
    : null;

/** "date 2023-07-19 Ministers revive border talks": the day in front of the first headline. */
const stampOf = (block: Block | undefined): Layout['published'] => {
  const tokens = block?.mark?.tokens ?? [];
  const at = tokens[1]?.text === ':' ? 2 : 1;
  const date = tokens[0]?.key === 'date' ? headDate(tokens, at) : undefined;
  return date?.full && date.date !== null ? { date: date.date, span: tokenSpan(tokens, at, date.end) } : null;
};

const tokenSpan = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
