import type { Token } from '../article.ts';
import { finiteWords, isClauseVerb, openers, participleAdjectives } from '../lexicon/word-classes.ts';

/** Words that a subject stands after. */
const BREAKS = new Set([
  'that',
  'while',
  'where',
  'when',
  'whereas',
  'although',
  'though',
  'because',
  'which',
  'but',
  ';',
  ':',
  '—',
]);

/** No subject is longer than this, in tokens. */
const REACH = 60;

/**
 * Index of the first token of the subject of the verb at `verb`: "During the talks, | X and Y were discussed"; -1 if another verb
 * stands between.
 */
export const topicsStart = (tokens: readonly Token[], verb: number): number => {
  const floor = Math.max(0, verb - REACH);
  let start = floor;
  for (let i = verb - 1; i >= floor; i--) {
    if (BREAKS.has(tokens[i]?.key ?? '')) {
      start = i + 1;
      break;
    }
  }
  start = afterOpening(tokens, start, verb);
  for (let i = verb - 1; i > start; i--) {
    const token = tokens[i] as Token;
    if (finiteWords.has(token.key) && token.text !== 'May') return clauseAfter(tokens, i, verb);
    if (
      /(?:ed|met|held)$/.test(token.key) &&
      isClauseVerb(token.key) &&
      !participleAdjectives.has(token.key) &&
      tokens[i + 1]?.kind === 'word' &&
      !follows(tokens[i + 1]?.key ?? '')
    )
      return clauseAfter(tokens, i, verb);
  }
  return start;
};

/** After "At the meeting held on Monday,": the last comma of the adjunct is the one that no "and" follows. */
const afterOpening = (tokens: readonly Token[], start: number, verb: number): number => {
  let from = start;
  for (let turn = 0; turn < 3; turn++) {
    const key = tokens[from]?.key ?? '';
    if (key === 'and' || key === ',') {
      from++;
      continue;
    }
    if (!openers.has(key)) break;
    const comma = tokens.findIndex((token, i) => i > from && i < verb && token.key === ',');
    if (comma < 0) break;
    from = comma + 1;
  }
  return from;
};

/** "The sides met and | trade was discussed". */
const clauseAfter = (tokens: readonly Token[], finite: number, verb: number): number => {
  for (let i = finite + 1; i < verb; i++) {
    const key = tokens[i]?.key;
    if (key === 'and' && tokens[i - 1]?.key === ',') return i + 1;
  }
  for (let i = finite + 1; i < verb; i++) if (tokens[i]?.key === 'and') return i + 1;
  return -1;
};

/** "issues raised by": no finite verb. */
const follows = (key: string): boolean => /^(?:by|at|in|during|with|between|from|under|for|of)$/.test(key);
