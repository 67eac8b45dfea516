import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf, segmentAt } from '../../knowledge/read/quote.ts';
import { readingOf } from '../support/article.ts';

const TEXT = `Norway and Peru hold talks

OSLO, May 3 (AP) — The fifth dialogue was held on Monday. It was led by Dr. A. Berg. Both sides left.

The next one is due in Lima.`;
const reading = readingOf(TEXT);
const quote = (from: string, to = from): string =>
  quoteOf(reading, { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length }).quote;

describe('a quote', () => {
  it.each([
    ['Monday', 'Monday', 'The fifth dialogue was held on Monday.'],
    ['Berg', 'Berg', 'It was led by Dr. A. Berg.'],
    ['fifth', 'Berg', 'The fifth dialogue was held on Monday. It was led by Dr. A. Berg.'],
    ['May 3', 'May 3', 'OSLO, May 3 (AP) — The fifth dialogue was held on Monday.'],
    ['OSLO', 'Berg', 'OSLO, May 3 (AP) — The fifth dialogue was held on Monday. It was led by Dr. A. Berg.'],
    ['left', 'Lima', 'Both sides left.\n\nThe next one is due in Lima.'],
    ['Peru', 'Peru', 'Norway and Peru hold talks'],
  ])('from %j to %j is whole segments', (from, to, words) => {
    expect(quote(from, to)).toBe(words);
  });

  it('of a dateline on a line of its own is that line', () => {
    const text = 'Norway and Peru hold talks\nUpdated on: 3 May 2021\nThe talks were held in Oslo.';
    const start = text.indexOf('3 May');
    expect(quoteOf(readingOf(text), { start, end: start + 5 }).quote).toBe('Updated on: 3 May 2021');
  });

  it('holds its span, stands in the text, and begins and ends with segments', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const citation = quoteOf(reading, span);
        expect(citation.quote).toBe(TEXT.slice(citation.start, citation.end));
        expect(reading.segments.some((segment) => segment.span.start === citation.start)).toBe(true);
        expect(reading.segments.some((segment) => segment.span.end === citation.end)).toBe(true);
        const words = TEXT.slice(span.start, span.end).trim();
        expect(citation.quote).toContain(words);
      }),
    );
  });
});

it('the segment at an offset is the one that holds it, or the next', () => {
  for (const { span, index } of reading.segments) {
    expect(segmentAt(reading, span.start)?.index).toBe(index);
    expect(segmentAt(reading, span.end - 1)?.index).toBe(index);
  }
  expect(segmentAt(reading, TEXT.indexOf('\n'))?.index).toBe(1);
  expect(segmentAt(reading, TEXT.length + 5)?.text).toBe('The next one is due in Lima.');
});
