import type { Article, Segment, SegmentKind } from '../../knowledge/article.ts';
import { tokenize } from '../../knowledge/read/token.ts';

/** An article of the given paragraphs, each a list of sentences: one segment a sentence. */
export const toldIn = (
  paragraphs: readonly (readonly string[])[],
  kind: SegmentKind = 'sentence',
): { readonly article: Article; readonly segments: readonly Segment[] } => {
  const segments: Segment[] = [];
  let text = '';
  paragraphs.forEach((sentences, paragraph) => {
    if (paragraph > 0) text += '\n\n';
    sentences.forEach((sentence, n) => {
      if (n > 0) text += ' ';
      const start = text.length;
      text += sentence;
      segments.push({
        kind,
        index: segments.length,
        paragraph,
        span: { start, end: text.length },
        text: sentence,
        tokens: tokenize(sentence, start),
      });
    });
  });
  const article: Article = {
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
  };
  return { article, segments };
};
