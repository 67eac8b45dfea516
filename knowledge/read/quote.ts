import type { Citation, PlainReading, PlainSegment, Span } from '../article.ts';

/** The segment that holds `offset`, or, between segments, the next one; the last one past the end. */
export const segmentAt = (reading: PlainReading, offset: number): PlainSegment | undefined => {
  const { segments } = reading;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return segments[low] ?? segments.at(-1);
};

/**
 * The smallest run of whole segments that covers `span`, as it stands in the text. A dateline brings the sentence
 * that follows it on its line: "New Delhi, Oct 29 (IANS)" alone says nothing about the talks.
 */
export const quoteOf = (reading: PlainReading, span: Span): Citation => {
  const { id, text } = reading.article;
  const first = segmentAt(reading, span.start);
  let last = segmentAt(reading, Math.max(span.start, span.end - 1));
  if (last?.kind === 'dateline') {
    const next = reading.segments[last.index + 1];
    if (next?.kind === 'sentence' && next.paragraph === last.paragraph) last = next;
  }
  const start = first?.span.start ?? 0;
  const end = Math.max(start, last?.span.end ?? text.length);
  return { article: id, quote: text.slice(start, end), start, end };
};
