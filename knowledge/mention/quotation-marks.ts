import type { Article, Segment, Span } from '../article.ts';

/** Words between a pair of marks, marks left out; `paragraphs` counts those it runs through. */
export type Marked = Span & { readonly first: Segment; readonly last: Segment; readonly single: boolean };

type Open = { readonly at: number; readonly segment: Segment; readonly mark: string; paragraph: number };

const MARK = /["“”„«»‘’']/g;
/** No quotation in a news text is longer than this, in UTF-16 units. */
const LONGEST = 4000;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”"', '«': '»', '‘': '’', "'": "'" };
const SPOKEN = new Set<Segment['kind']>(['sentence', 'headline', 'subheading', 'caption', 'dateline']);

/**
 * Pairs of quotation marks in the prose of an article, outermost only. A quotation that runs on over paragraphs has an opening mark at the
 * head of each. A mark without its fellow is passed over; nothing runs past the end of a paragraph by accident.
 */
export const markedWords = ({ text }: Article, segments: readonly Segment[]): Marked[] => {
  const marked: Marked[] = [];
  let current = 0;
  let open: Open | undefined;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    while (current < segments.length && (segments[current]?.span.end ?? 0) <= index) current++;
    const segment = segments[current];
    if (!segment) break;
    if (index < segment.span.start) continue;
    if (!SPOKEN.has(segment.kind)) {
      open = undefined;
      continue;
    }
    if (open && (index - open.at > LONGEST || segment.paragraph > open.paragraph + 1)) open = undefined;
    if (open && segment.paragraph === open.paragraph + 1) {
      if (mark !== "'" && mark !== '’' && mark !== '‘' && headsParagraph(text, index, segments, current)) {
        open.paragraph = segment.paragraph;
        continue;
      }
      open = undefined;
    }
    if (open) {
      if (CLOSERS[open.mark]?.includes(mark) && closes(text, index, open)) {
        marked.push({
          start: open.at + 1,
          end: index,
          first: open.segment,
          last: segment,
          single: open.mark === '‘' || open.mark === "'",
        });
        open = undefined;
      } else if (mark === open.mark && opens(text, index, mark))
        open = { at: index, segment, mark, paragraph: segment.paragraph };
      else if (isSingle(open.mark) && !isSingle(mark) && opens(text, index, mark))
        open = { at: index, segment, mark, paragraph: segment.paragraph };
      continue;
    }
    if (opens(text, index, mark)) open = { at: index, segment, mark, paragraph: segment.paragraph };
  }
  return marked;
};

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

const headsParagraph = (text: string, index: number, segments: readonly Segment[], current: number): boolean => {
  const segment = segments[current];
  const before = segments[current - 1];
  if (!segment || (before && before.paragraph === segment.paragraph)) return false;
  return text.slice(segment.span.start, index).trim() === '';
};

const opens = (text: string, index: number, mark: string): boolean => {
  if (mark === '”' || mark === '»' || mark === '’') return false;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (mark === '“' || mark === '„' || mark === '«') return true;
  return /[\s([—–\-/:,]/.test(before) && !/[\s,.;:!?)]/.test(after);
};

/** A single mark may be an apostrophe: it closes after the end of speech or before a mark. */
const closes = (text: string, index: number, open: Open): boolean => {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (open.mark === '"') return !(/[\s([]/.test(before) && /[\p{L}\p{N}#]/u.test(after));
  if (!isSingle(open.mark)) return true;
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  return /[,.!?…]/.test(before) || /[,.;:!?)]/.test(after) || (after === ' ' && !/s/.test(before));
};
