import type { SegmentKind } from '../article.ts';
import { letterheads } from '../lexicon/furniture.ts';
import type { Block } from './block.ts';
import { datelineOf } from './dateline.ts';
import { hasTalk } from './furniture.ts';
import { singleSpaced } from './line.ts';

/**
 * What each block is, in their order; undefined for prose, which is still to be cut into sentences. A title is a headline in front of the body
 * (and wherever it is repeated), a subheading within, furniture behind it or in a list of other stories.
 */
export const kindsOf = (blocks: readonly Block[]): readonly (SegmentKind | undefined)[] => {
  const headline = verbalHeadline(blocks);
  const first = bodyStart(blocks, headline);
  const last = blocks.findLastIndex(({ role }) => role === 'prose');
  const ahead = blocks.slice(0, first).filter((block) => block.role === 'title' || block === headline);
  const telling = ahead.filter(({ tokens }) => tokens.length >= 3 && hasTalk(tokens));
  const headlines = new Set((telling.length > 0 ? telling : longest(ahead)).map(plainTitle));
  const repeats = new Map<string, number>();
  for (const block of blocks)
    if (block.role === 'title') repeats.set(plainTitle(block), (repeats.get(plainTitle(block)) ?? 0) + 1);
  /** Since the last prose, something that is not news stood there: titles after it are those of other stories. */
  let related = false;
  let facts = false;
  let headed = headline !== undefined && blocks.indexOf(headline) === 0;
  return blocks.map((block, i): SegmentKind | undefined => {
    const { role } = block;
    if (role === 'boilerplate') related = true;
    else if (role === 'prose') related = false;
    const wasFacts = facts;
    facts =
      (role === 'prose' && i >= first) ||
      (role === 'header' && i > first) ||
      (wasFacts && (role === 'title' || role === 'byline'));
    if (block === headline) return 'headline';
    if (role === 'prose') return undefined;
    if (role === 'header')
      return i > last && !wasFacts && block.header?.label === 'none'
        ? 'boilerplate'
        : headerKind(block, i > first, wasFacts);
    if (role !== 'title') return role;
    const words = plainTitle(block);
    if (i > first && wasFacts && !related && KEY_VALUE.test(block.text)) return undefined;
    facts = facts && i < last;
    if (headlines.has(words) && (i < first || !related)) {
      headed = true;
      if (i < first) related = false;
      return i < first && isLetterhead(block) && telling.length > 1 ? 'byline' : 'headline';
    }
    if (i < first && headed && !related && isKicker(block)) return 'subheading';
    return i > first && i < last && !related && (repeats.get(words) ?? 0) === 1 ? 'subheading' : 'boilerplate';
  });
};

/** "The pacts include one to produce rifles": words under a headline, most of them small. */
const isKicker = ({ tokens }: Block): boolean => {
  let words = 0;
  let small = 0;
  for (const { kind, text, key } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (text === key) small++;
  }
  return words >= 5 && small * 2 >= words;
};

/** Words of a title without markdown's marks. */
export const plainTitle = ({ text }: Pick<Block, 'text'>): string =>
  singleSpaced(text.replace(/^[#*_\s]+|[#*_\s]+$/g, ''));

/** "Venue: Egmont Palace", "Co-chairs: A (Norway); B (Peru)". */
const KEY_VALUE = /^\p{Lu}[\p{L} -]{2,30}: ?\S/u;

const headerKind = ({ tokens, header }: Block, behind: boolean, facts: boolean): SegmentKind | undefined => {
  if (header?.from === header?.to) return behind ? 'boilerplate' : 'dateline';
  return behind && facts && tokens[0]?.key === 'date' ? undefined : 'dateline';
};

/** A title that could be a sentence, at the head of the text: "Talks will be held in May, says minister", "Will they meet?" */
const verbalHeadline = (blocks: readonly Block[]): Block | undefined => {
  const at = blocks.findIndex(({ role, tokens }) => role === 'prose' || (role === 'title' && hasTalk(tokens)));
  const block = blocks[at];
  if (
    block?.role !== 'prose' ||
    (block.closed && !/[?!]$/.test(block.text)) ||
    block.tokens.length > 28 ||
    /[\r\n]/.test(block.text)
  )
    return undefined;
  if (!blocks.slice(at + 1).some(({ role, closed }) => role === 'prose' && closed)) return undefined;
  return datelineOf(block.tokens) === undefined ? block : undefined;
};

/** Index of the first block of the body; their number where there is none. */
const bodyStart = (blocks: readonly Block[], headline: Block | undefined): number => {
  let titled = headline !== undefined;
  for (const [i, block] of blocks.entries()) {
    if (block.role === 'title') titled ||= hasTalk(block.tokens);
    if (
      block.role === 'prose' &&
      block !== headline &&
      (block.closed || titled || datelineOf(block.tokens) !== undefined)
    )
      return i;
  }
  const prose = blocks.findIndex(({ role }) => role === 'prose');
  return prose === -1 ? blocks.length : prose;
};

/** "Ministry of Foreign Affairs of the Republic", "Government of India" above the title. */
const isLetterhead = ({ tokens }: Block): boolean =>
  letterheads.at(tokens, 0) !== undefined && tokens.length <= 10 && !tokens.some(({ kind }) => kind === 'number');

const longest = (blocks: readonly Block[]): readonly Block[] => {
  let best: Block | undefined;
  for (const block of blocks)
    if (block.tokens.length >= 3 && block.text.length > (best?.text.length ?? 0)) best = block;
  return best ? [best] : [];
};
