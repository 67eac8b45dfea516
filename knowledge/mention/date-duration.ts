import type { Article, Segment, Token } from '../article.ts';
import { heldWords } from '../lexicon/places.ts';
import { countWords } from '../lexicon/relative-dates.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { key } from './date-atoms.ts';
import type { DurationMention } from './mention.ts';

const LONGEST = 31;

/**
 * Lengths in days, in text order: "two-day", "3-day-long", "day-long", "week-long", "for two days", "three days of talks".
 * Not "within ten days", "two days ago", "the second day".
 */
export const findDurations = (_article: Article, { tokens, lead }: Segment): DurationMention[] => {
  const found: DurationMention[] = [];
  if (!units.hasAny(lead)) return found;
  for (let i = 0; i < tokens.length; i++) {
    const days = WORDS.get(key(tokens, i));
    if (days === undefined) continue;
    const duration = durationAround(tokens, i, days);
    if (duration) found.push(duration);
  }
  return found;
};

/** The word that ends in "day" or "week" → its days. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['daylong', 1],
  ['week', 7],
  ['weeks', 7],
  ['weeklong', 7],
  ['fortnight', 14],
]);
const units = wordSet(WORDS.keys());
const BEFORE = new Set(
  'for over lasted lasting last spanning spanned during through across the of these after'.split(' '),
);
const DIRECTION = new Set('ago later earlier before after from prior'.split(' '));
const DASH = /^[-‐‑–—]$/;

const durationAround = (tokens: readonly Token[], i: number, unit: number): DurationMention | undefined => {
  const word = key(tokens, i);
  const long = longEnd(tokens, i);
  const dash = DASH.test(key(tokens, i - 1));
  const at = dash ? i - 2 : i - 1;
  const count = countAt(tokens[at]);
  const isOne = word === 'day' || word === 'week';
  // "a week of talks", "a fortnight of negotiations"
  if (count === undefined && unit > 1 && key(tokens, i + 1) === 'of' && heldWords.has(key(tokens, i + 2)))
    return mention(tokens, i, i + 1, unit);
  if (count === undefined || count * unit > LONGEST)
    return long > i + 1 || word.endsWith('long') ? mention(tokens, i, long, unit) : undefined;
  // "2-3 days" is no length to count with.
  if (DASH.test(key(tokens, at - 1)) && tokens[at - 2]?.kind === 'number') return undefined;
  const days = count * unit;
  if (isOne && (dash || long > i + 1 || (count > 1 && tokens[at]?.kind === 'number') || count > 1))
    return mention(tokens, at, long, days);
  if (isOne || DIRECTION.has(key(tokens, i + 1)) || key(tokens, i + 1) === "'") return undefined;
  const isOf = key(tokens, i + 1) === 'of' || key(tokens, i + 1) === 'long';
  return isOf || BEFORE.has(key(tokens, at - 1)) ? mention(tokens, at, i + 1, days) : undefined;
};

/** After "day": "-long", " long". */
const longEnd = (tokens: readonly Token[], i: number): number => {
  const dash = DASH.test(key(tokens, i + 1)) ? i + 2 : i + 1;
  return key(tokens, dash) === 'long' && dash > i + 1 ? dash + 1 : i + 1;
};

const countAt = (token: Token | undefined): number | undefined => {
  if (!token || token.key === 'a' || token.key === 'an') return undefined;
  return token.kind === 'number' && /^\d{1,2}$/.test(token.key) ? Number(token.key) : countWords.get(token.key);
};

const mention = (tokens: readonly Token[], from: number, to: number, days: number): DurationMention => ({
  kind: 'duration',
  span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  days,
});
