import type { Article, PlainReading, PlainSegment, Reading, Segment } from '../article.ts';
import { type Layout, layoutOf } from './layout.ts';
import { leadOfAll } from './lead.ts';
import { tokenize } from './token.ts';

/** Layouts made while reading the file, until `readSegments` takes them: a text is cut once. */
const made = new WeakMap<Article, Layout>();

export const keepLayout = (article: Article, layout: Layout): Article => {
  made.set(article, layout);
  return article;
};

/** Cuts an article into segments: every character that is not white space lies in exactly one. */
export const readSegments = (article: Article): Reading => {
  const { pieces, dateline, warnings } = made.get(article) ?? layoutOf(article.text);
  made.delete(article);
  return {
    article,
    segments: pieces.map(({ kind, span, paragraph, tokens }, index) => ({
      kind,
      index,
      paragraph,
      span,
      text: article.text.slice(span.start, span.end),
      tokens,
      lead: leadOfAll(tokens),
    })),
    dateline: dateline && { places: dateline.places, date: dateline.date, segment: dateline.piece },
    warnings: warnings.map((message) => ({ article: article.id, message })),
  };
};

/** The reading without the tokens of its segments. */
export const withoutTokens = ({ article, segments, dateline, warnings }: Reading): PlainReading => ({
  article,
  segments: segments.map(({ kind, index, paragraph, span, text }) => ({ kind, index, paragraph, span, text })),
  dateline,
  warnings,
});

/** A kept segment with its tokens made anew. */
export const tokenized = (segment: PlainSegment): Segment => {
  const tokens = tokenize(segment.text, segment.span.start);
  return { ...segment, tokens, lead: leadOfAll(tokens) };
};
