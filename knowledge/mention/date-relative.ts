import type { Token } from '../article.ts';
import {
  countWords,
  type RelativeMeaning,
  type RelativeUnit,
  relativeLeads,
  relativePhrases,
  relativeStarts,
} from '../lexicon/relative-dates.ts';
import { tokenize } from '../read/token.ts';
import { key, type Read } from './date-atoms.ts';
import { type FoundDate, foldedWords } from './date-found.ts';

/**
 * "yesterday", "earlier this month", "by the end of next year", "two weeks ago", "three days later". Undefined if none begins at `i`.
 * Not "the last year" or "over the past month": spans of time, not dates.
 */
export const relativeDateAt = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const found = meaningAt(tokens, i);
  if (!found) return undefined;
  const { end } = found;
  return {
    from: i,
    to: end,
    form: 'relative',
    start: {},
    end: {},
    weekday: null,
    relative: foldedWords(tokens, i, end),
  };
};

/** What the folded words of a relative date mean: "earlier this month" → this month. Undefined for any other words. */
export const relativeMeaning = (words: string): RelativeMeaning | undefined => meaningAt(tokenize(words), 0)?.value;

const meaningAt = (tokens: readonly Token[], i: number): Read<RelativeMeaning> | undefined => {
  if (!relativeStarts.has(key(tokens, i))) return undefined;
  const lead = relativeLeads.at(tokens, i);
  const led = lead && relativePhrases.at(tokens, key(tokens, lead.end) === '-' ? lead.end + 1 : lead.end);
  if (led) return led;
  const found = relativePhrases.at(tokens, i);
  if (found) return isSpan(tokens, i, found) ? undefined : found;
  return countedAt(tokens, i);
};

/** "the last year", "these last months"; "over the next year". */
const isSpan = (tokens: readonly Token[], i: number, { value }: Read<RelativeMeaning>): boolean =>
  value.unit !== 'day' && value.shift !== 0 && !value.context && SPANNING.has(key(tokens, i - 1));
const SPANNING = new Set(['the', 'these', 'over', 'within']);

/** "two weeks ago", "10 days later", "three months earlier", "in five days' time". */
const countedAt = (tokens: readonly Token[], i: number): Read<RelativeMeaning> | undefined => {
  const unit = COUNTED.get(key(tokens, i + 1));
  const token = tokens[i];
  if (!unit || !token) return undefined;
  const count = token.kind === 'number' && /^\d{1,3}$/.test(token.key) ? Number(token.key) : countWords.get(token.key);
  const direction = DIRECTION.get(key(tokens, i + 2));
  // "in three weeks' time", "in a month's time"
  const time = /^'s?$/.test(key(tokens, i + 2)) ? i + 3 : i + 2;
  if (count !== undefined && key(tokens, time) === 'time')
    return { value: { unit, shift: count, context: false }, end: time + 1 };
  if (count === undefined || !direction) return undefined;
  return { value: { unit, shift: count * direction.sign, context: direction.context }, end: i + 3 };
};

const COUNTED: ReadonlyMap<string, RelativeUnit> = new Map(
  (['day', 'week', 'month', 'year'] as const).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
);
const DIRECTION: ReadonlyMap<string, { readonly sign: number; readonly context: boolean }> = new Map([
  ['ago', { sign: -1, context: false }],
  ['earlier', { sign: -1, context: true }],
  ['later', { sign: 1, context: true }],
]);
