import type { Article, Reading, Segment } from '../article.ts';
import { tokenize } from './token.ts';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

export const readSegments = (article: Article): Reading => {
  const segments: Segment[] = [];
  let paragraph = 0;
  for (const line of article.text.matchAll(/[^\n]+/g)) {
    for (const piece of SENTENCES.segment(line[0])) {
      const text = piece.segment.trim();
      if (text === '') continue;
      const start = line.index + piece.index + piece.segment.indexOf(text);
      const span = { start, end: start + text.length };
      segments.push({ kind: 'sentence', index: segments.length, paragraph, span, text, tokens: tokenize(text, start) });
    }
    paragraph++;
  }
  return { article, segments, dateline: null, warnings: [] };
};
