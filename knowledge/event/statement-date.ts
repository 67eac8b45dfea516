import type { Span, Token } from '../article.ts';
import { monthNames, weekdayNames } from '../lexicon/word-classes.ts';

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const RELATIVE = new Set(['yesterday', 'today', 'tomorrow']);
const PERIODS = new Set(['week', 'month', 'year']);

/** The first date expression among tokens `[start, end)`: "in 2010", "September 16, 2022", "earlier this month". Null if none. */
export const dateIn = (tokens: readonly Token[], start: number, end: number): Span | null => {
  for (let i = start; i < end; i++) {
    const { key, text, kind } = tokens[i] as Token;
    if (kind === 'number' ? YEAR.test(key) : monthNames.has(key) && /^\p{Lu}/u.test(text))
      return around(tokens, i, start, end);
    if (RELATIVE.has(key) || (weekdayNames.has(key) && /^\p{Lu}/u.test(text) && text.length > 4))
      return span(tokens, i, i + 1);
    if (PERIODS.has(key) && /^(?:this|last|next)$/.test(tokens[i - 1]?.key ?? '') && i > start)
      return span(tokens, /^(?:earlier|later)$/.test(tokens[i - 2]?.key ?? '') ? Math.max(start, i - 2) : i - 1, i + 1);
  }
  return null;
};

/** Grows over days, months, years and what joins them: "8", "-", "9", ",". */
const around = (tokens: readonly Token[], index: number, start: number, end: number): Span => {
  const isPart = (i: number): boolean => {
    const key = tokens[i]?.key ?? '';
    return YEAR.test(key) || DAY.test(key) || monthNames.has(key);
  };
  let from = index;
  let to = index + 1;
  while (from > start && isPart(from - 1)) from--;
  if (
    from - 2 >= start &&
    /^(?:[-–]|to|and)$/.test(tokens[from - 1]?.key ?? '') &&
    DAY.test(tokens[from - 2]?.key ?? '')
  )
    from -= 2;
  while (to < end) {
    if (isPart(to)) to++;
    else if (/^(?:,|[-–]|to)$/.test(tokens[to]?.key ?? '') && to + 1 < end && isPart(to + 1)) to += 2;
    else break;
  }
  return span(tokens, from, to);
};

const span = (tokens: readonly Token[], start: number, end: number): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
