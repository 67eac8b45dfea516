import type { Article, PlainSegment, Segment } from '../../knowledge/article.ts';
import { tokenized } from '../../knowledge/read/segment.ts';

/** A text as one segment: a sentence, and the whole of its article, unless said otherwise. `start` is its offset there. */
export const segmentOf = (
  text: string,
  {
    start = 0,
    ...given
  }: Partial<Pick<PlainSegment, 'kind' | 'index' | 'paragraph'>> & { readonly start?: number } = {},
): Segment =>
  tokenized({
    kind: 'sentence',
    index: 0,
    paragraph: 0,
    ...given,
    span: { start, end: start + text.length },
    text,
  });

/** An article of nothing but its text, exactly as given: no front matter, no head is looked for. */
export const plainArticle = (text: string): Article => ({
  id: 'a',
  file: 'a.md',
  title: null,
  publisher: null,
  agency: null,
  url: null,
  published: null,
  text,
  textStart: 0,
  language: 'en',
});
