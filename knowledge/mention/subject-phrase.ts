import type { Token } from '../article.ts';
import {
  determiners,
  finiteWords,
  isAdverb,
  isClauseVerb,
  maybeNoun,
  openers,
  participleAdjectives,
  prepositions,
} from '../lexicon/word-classes.ts';

const CAPITAL = /^\p{Lu}/u;
export const RELATIVES = new Set(['which', 'who']);
export const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** Past "In March,", "Meanwhile,", "Set up in 1999,"; -1 if the adjunct has no comma and no clear end. */
export const afterOpening = (tokens: readonly Token[], start: number, end: number): number => {
  let from = start;
  for (let turn = 0; turn < 4; turn++) {
    const token = tokens[from];
    if (!token || from >= end) return -1;
    if (
      token.key === ',' ||
      token.key === 'and' ||
      (isAdverb(token.key) && !openers.has(token.key)) ||
      token.key === '-'
    ) {
      from++;
      continue;
    }
    if (!openers.has(token.key)) return from;
    const comma = commaBetween(tokens, from, end);
    if (comma < 0) {
      if (isAdverb(token.key) && !prepositions.has(token.key)) {
        from++;
        continue;
      }
      for (let i = from + 1; i < Math.min(end, from + 12); i++) {
        const key = tokens[i]?.key ?? '';
        if (
          PRONOUNS.has(key) ||
          (i > from + 1 && (key === 'both' || key === 'the') && !prepositions.has(tokens[i - 1]?.key ?? ''))
        )
          return i;
      }
      return -1;
    }
    from = comma + 1;
  }
  return from;
};

export const commaBetween = (tokens: readonly Token[], start: number, end: number): number => {
  for (let i = start; i < end - 1; i++)
    if (tokens[i]?.key === ',' && !/^\d{4}$/.test(tokens[i + 1]?.key ?? '')) return i;
  return -1;
};

export const firstFinite = (tokens: readonly Token[], start: number, end: number): number => {
  for (let i = start + 1; i < end; i++) if (isVerb(tokens, i)) return i;
  return -1;
};

export const isVerb = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (finiteWords.has(token.key)) return token.text !== 'May';
  if (!isClauseVerb(token.key) || CAPITAL.test(token.text) || participleAdjectives.has(token.key)) return false;
  const before = tokens[i - 1]?.key ?? '';
  const next = tokens[i + 1]?.key ?? '';
  if (determiners.has(before) || prepositions.has(before)) return false;
  if (/(?:ed|held|met|took|made|led|said|told|laid)$/.test(token.key))
    return !/^(?:by|at|in|during|between|from|under|with|of)$/.test(next);
  if (!token.key.endsWith('s')) return false;
  return maybeNoun(token.key) ? determiners.has(next) || next === 'to' || next === 'that' : true;
};

/** "The forum, set up in 1999," → "The forum"; "India, Nepal and Bhutan" stays; "on Tuesday, the ministers" → "the ministers". */
export const withoutApposition = (
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined => {
  if (from < 0) return undefined;
  let start = from;
  let end = to;
  while (end > start && /^(?:and|or|,|but)$/.test(tokens[end - 1]?.key ?? '') && tokens[end - 1]?.key !== ',') end--;
  while (start < end && (tokens[start]?.kind === 'mark' || tokens[start]?.key === 'and')) start++;
  let first = -1;
  let last = -1;
  for (let i = start; i < end; i++)
    if (tokens[i]?.key === ',') {
      if (first < 0) first = i;
      last = i;
    }
  if (first < 0) return [start, end];
  if (last === end - 1) return [start, first];
  const next = tokens[last + 1];
  if (
    next &&
    (RELATIVES.has(next.key) ||
      (/(?:ed|set|held|led)$/.test(next.key) &&
        next.text === next.key &&
        prepositions.has(tokens[last + 2]?.key ?? '')))
  )
    return [start, first];
  for (let i = last + 1; i < end; i++) if (tokens[i]?.key === 'and' || tokens[i]?.key === '&') return [start, end];
  return [last + 1, end];
};

/** "for the annual summit | , which": back to a determiner or a preposition other than "of". */
export const antecedent = (
  tokens: readonly Token[],
  relative: number,
  floor: number,
): readonly [number, number] | undefined => {
  let end = relative;
  if (tokens[end - 1]?.key === ',') end--;
  for (let i = end - 1; i >= Math.max(floor, end - 14); i--) {
    const key = tokens[i]?.key ?? '';
    if (determiners.has(key)) return [i, end];
    if (key === ',' && tokens[i + 1]?.key === 'and') return undefined;
    if (key === 'of' && i < end - 2) return [i + 1, end];
    if (key === ',' || (prepositions.has(key) && key !== 'of') || isVerb(tokens, i)) return [i + 1, end];
  }
  return undefined;
};
