import type { Article, Segment, SegmentKind } from '../../knowledge/article.ts';
import { plainArticle, segmentOf } from '../support/segment.ts';

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
      segments.push(segmentOf(sentence, { kind, index: segments.length, paragraph, start }));
    });
  });
  return { article: plainArticle(text), segments };
};
