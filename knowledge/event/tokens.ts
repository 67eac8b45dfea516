import type { Segment, Span, Token } from '../article.ts';

/** Index of the first token of `segment` that ends after `offset`; the number of tokens if none does. */
export const tokenAt = ({ tokens }: Segment, offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Token indices of a span: `[first, after the last)`. */
export const tokenRange = (segment: Segment, { start, end }: Span): readonly [number, number] => [
  tokenAt(segment, start),
  tokenAt(segment, end - 1) + 1,
];

/** The folded words from token `from` to before `to`, joined by single spaces, hyphens left out: "co chaired by". */
export const wordsBetween = ({ tokens }: Segment, from: number, to: number): string => {
  let words = '';
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    const { key, kind } = tokens[i] as Token;
    if (kind === 'mark' && (key === '-' || key === '‑' || key === '–' || key === '.')) continue;
    words += words === '' ? key : ` ${key}`;
  }
  return words;
};
