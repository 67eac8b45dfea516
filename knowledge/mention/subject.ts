import type { Token } from '../article.ts';
import { auxiliaries, determiners, finiteWords, isAdverb, openers, prepositions } from '../lexicon/word-classes.ts';
import {
  afterOpening,
  antecedent,
  commaBetween,
  firstFinite,
  isVerb,
  PRONOUNS,
  RELATIVES,
  withoutApposition,
} from './subject-phrase.ts';

/** Token range `[start, end)` of a subject, and where its verb group ("has also been") begins. */
export type Subject = { readonly start: number; readonly end: number; readonly group: number };

const REACH = 60;
const LONGEST = 18;
/** A clause starts after one of these. */
const BREAKS = new Set([
  'that',
  'while',
  'whilst',
  'where',
  'when',
  'whereas',
  'although',
  'though',
  'because',
  'since',
  'if',
  'unless',
  'whether',
  'but',
  'so',
  'as',
  ';',
  ':',
  '—',
  '"',
  '”',
  '“',
  '»',
  '«',
  'said',
  'says',
  '|',
  '…',
]);
const CAPITAL = /^\p{Lu}/u;

/**
 * The words that are the subject of the verb at `verb`, as far as its own clause shows:
 * "Meanwhile, | the two sides | have also agreed", "The forum, set up in 1999, meets", "X reviewed A and agreed", "the summit, which was held".
 */
export const subjectBefore = (tokens: readonly Token[], verb: number, floor = 0): Subject | undefined => {
  const group = groupStart(tokens, verb, floor);
  const before = tokens[group - 1];
  if (!before || group <= floor) return undefined;
  if (RELATIVES.has(before.key)) return checked(tokens, antecedent(tokens, group - 1, floor), group);
  // "…, paving the way": the subject of the whole clause
  const start = clauseStart(tokens, group, floor);
  return checked(tokens, nounPhrase(tokens, start, group), group);
};

/** Subject of the first verb of a sentence that stands before token `end`. */
export const mainSubject = (tokens: readonly Token[], end = tokens.length): Subject | undefined => {
  for (let i = 1; i < Math.min(end, REACH); i++) {
    if (!isVerb(tokens, i)) continue;
    const subject = subjectBefore(tokens, i);
    if (subject) return subject;
  }
  return undefined;
};

/** Back over "has", "also", "time and again". */
const groupStart = (tokens: readonly Token[], verb: number, floor: number): number => {
  let i = verb;
  while (i > floor) {
    const key = tokens[i - 1]?.key ?? '';
    if (key === 'and' && tokens[i - 2]?.key === 'time') i -= 2;
    else if (auxiliaries.has(key) || (isAdverb(key) && !PRONOUNS.has(key))) i--;
    else break;
  }
  return i;
};

const clauseStart = (tokens: readonly Token[], end: number, floor: number): number => {
  const lowest = Math.max(floor, end - REACH);
  for (let i = end - 1; i >= lowest; i--) {
    const token = tokens[i] as Token;
    if (token.key === 'as' && tokens[i - 1]?.key === 'well') continue;
    // "hailed as constructive" opens no clause; "as the world changes" does
    if (token.key === 'as' && i > lowest && !opensClause(tokens[i + 1])) continue;
    // "which was founded in 1990 and": a relative clause in between is skipped by its finite verb
    const inner = quoted(tokens, i, lowest);
    if (inner >= 0) {
      i = inner;
      continue;
    }
    if (BREAKS.has(token.key) && i < end - 1)
      return openers.has(token.key) && afterOpening(tokens, i, end) >= 0 && commaBetween(tokens, i, end) >= 0
        ? i
        : i + 1;
    if ((token.key === '–' || token.key === '-') && (tokens[i - 1]?.end ?? token.start) < token.start && i < end - 1)
      return i + 1;
  }
  return lowest;
};

const opensClause = (next: Token | undefined): boolean =>
  next !== undefined && (/^(?:the|both|they|it|he|she|these|their|its)$/.test(next.key) || CAPITAL.test(next.text));

/** Start of the title in marks that ends at `index` ("a statement titled “A: B” | was issued"); -1 if none ends there. */
const quoted = (tokens: readonly Token[], index: number, lowest: number): number => {
  const mark = tokens[index]?.key;
  if ((mark !== '”' && mark !== '"' && mark !== '»') || /^[,.!?]$/.test(tokens[index - 1]?.key ?? '')) return -1;
  for (let i = index - 1; i >= Math.max(lowest, index - 25); i--) {
    const key = tokens[i]?.key;
    if (key === (mark === '”' ? '“' : mark === '»' ? '«' : '"')) return i;
  }
  return -1;
};

const nounPhrase = (tokens: readonly Token[], from: number, end: number): readonly [number, number] | undefined => {
  const start = afterOpening(tokens, from, end);
  if (start < 0) return undefined;
  const finite = firstFinite(tokens, start, end);
  if (finite < 0) return withoutApposition(tokens, start, end);
  const last = tokens[end - 1]?.key ?? '';
  const own = groupStart(tokens, finite, start);
  if (last !== 'and' && last !== ',' && last !== 'or') {
    // "trade was reviewed and | both sides | agreed"
    for (let i = end - 1; i > finite; i--) {
      const key = tokens[i]?.key;
      const next = tokens[i + 1];
      if (
        (key === 'and' || key === ',') &&
        next &&
        (determiners.has(next.key) || PRONOUNS.has(next.key) || CAPITAL.test(next.text))
      )
        return withoutApposition(tokens, afterOpening(tokens, i + 1, end), end);
    }
  }
  return withoutApposition(tokens, start, RELATIVES.has(tokens[own - 1]?.key ?? '') ? own - 1 : own);
};

const checked = (
  tokens: readonly Token[],
  range: readonly [number, number] | undefined,
  group: number,
): Subject | undefined => {
  if (!range) return undefined;
  let [start, end] = range;
  while (start < end && (isAdverb(tokens[start]?.key ?? '') || tokens[start]?.kind === 'mark')) start++;
  while (
    end > start &&
    (/^[,;:–—-]$/.test(tokens[end - 1]?.key ?? '') ||
      /^(?:and|or|to)$/.test(tokens[end - 1]?.key ?? '') ||
      isAdverb(tokens[end - 1]?.key ?? ''))
  )
    end--;
  const first = tokens[start];
  if (!first || end <= start || end - start > LONGEST) return undefined;
  if (
    prepositions.has(first.key) ||
    finiteWords.has(first.key) ||
    /^(?:to|not|there|what|how|who|which)$/.test(first.key)
  )
    return undefined;
  for (let i = start; i < end; i++) if (tokens[i]?.kind === 'word') return { start, end, group };
  return undefined;
};
