import type { Token } from '../article.ts';
import {
  determiners,
  finiteWords,
  isAdverb,
  isClauseVerb,
  isGerund,
  maybeNoun,
  monthNames,
  participleAdjectives,
  resultParticiples,
  subordinators,
} from '../lexicon/word-classes.ts';
import { cueAt } from './statement-cue.ts';

/** No value runs on for more than this, in tokens. */
const REACH = 70;
const QUOTES = new Set(['"', '”', '“', '«', '»']);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we']);
const CAPITAL = /^\p{Lu}/u;

/**
 * Index after the last token of the clause whose verb phrase ends before `after`. It ends before a new clause with a subject of its own,
 * a relative or participle clause after a comma ("…, paving the way"), or the end of the sentence.
 */
export const valueEnd = (tokens: readonly Token[], after: number): number => {
  const limit = Math.min(tokens.length, after + REACH);
  let inside = 0;
  for (let i = after; i < limit; i++) {
    const { key, kind } = tokens[i] as Token;
    if (kind === 'mark') {
      if (key === '“' || key === '«') inside++;
      else if (key === '”' || key === '»') inside--;
      else if (inside > 0) continue;
      else if (key === ',' && afterComma(tokens, i)) return i;
      else if (endsClause(tokens, i)) return i;
      continue;
    }
    if (inside > 0) continue;
    if (key === 'and' && i > after && finiteWords.has(tokens[i + 1]?.key ?? '')) return i;
    if (key === 'and' && (newClause(tokens, i + 1) || nextStatement(tokens, i + 1)))
      return tokens[i - 1]?.key === ',' ? i - 1 : i;
    if (i > after && (key === 'while' || key === 'whereas' || key === 'but' || key === 'although'))
      return tokens[i - 1]?.key === ',' ? i - 1 : i;
    if (
      i > after &&
      key === 'as' &&
      (SUBJECTS.has(tokens[i + 1]?.key ?? '') || (tokens[i + 1]?.key === 'the' && tokens[i + 2]?.key === 'two'))
    )
      return i;
  }
  return trimmedEnd(tokens, limit);
};

/** "as the two leaders reviewed": a clause of its own, where "as the host" is not one. */
const SUBJECTS = new Set(['they', 'it', 'he', 'she', 'both']);

const trimmedEnd = (tokens: readonly Token[], end: number): number => {
  let to = end;
  while (
    to > 0 &&
    (tokens[to - 1]?.key === '.' ||
      tokens[to - 1]?.key === ',' ||
      QUOTES.has(tokens[to - 1]?.key ?? '') ||
      tokens[to - 1]?.key === '!')
  ) {
    if (QUOTES.has(tokens[to - 1]?.key ?? '') && tokens[to - 1]?.key !== '"') break;
    to--;
  }
  return to;
};

/** "…, and | also reaffirmed": a statement of its own. */
const nextStatement = (tokens: readonly Token[], index: number): boolean => {
  let i = index;
  while (isAdverb(tokens[i]?.key ?? '')) i++;
  return finite(tokens, i) && cueAt(tokens, i) !== undefined;
};

/** What a comma leads into: a relative, a participle, a new subject with its verb, "he said". */
const afterComma = (tokens: readonly Token[], comma: number): boolean => {
  const next = tokens[comma + 1];
  if (!next) return true;
  const { key } = next;
  if (QUOTES.has(key) || key === 'with' || key === 'according' || PRONOUNS.has(key)) return true;
  if (/^\d{4}$/.test(key) || monthNames.has(key)) return false;
  if (key === 'including' || key === 'especially' || key === 'particularly' || key === 'as')
    return key === 'as' && tokens[comma + 2]?.key !== 'well';
  if (subordinators.has(key)) return true;
  if (key === 'and') return newClause(tokens, comma + 2) || nextStatement(tokens, comma + 2);
  if (resultParticiples.has(key)) return true;
  if (isGerund(key) && !gerundBefore(tokens, comma)) return true;
  if (finite(tokens, comma + 1) || (key.endsWith('s') && isClauseVerb(key) && !maybeNoun(key))) return true;
  return saysSoon(tokens, comma + 1) || newClause(tokens, comma + 1);
};

/** "…, the ministry said in a statement". */
const saysSoon = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < Math.min(tokens.length, index + 9); i++) {
    const key = tokens[i]?.key ?? '';
    if (key === ',' || key === '.') return false;
    if (/^(?:said|says|told|added|reported|noted|announced|stated|posted)$/.test(key) && i > index) return true;
  }
  return false;
};

const gerundBefore = (tokens: readonly Token[], comma: number): boolean => {
  for (let i = comma - 1; i > Math.max(0, comma - 14); i--) {
    const key = tokens[i]?.key ?? '';
    if (isGerund(key)) return true;
    if (key === ',') return false;
  }
  return false;
};

/** A subject and a finite verb within a few words: "both sides would continue", "the ministers agreed". */
const newClause = (tokens: readonly Token[], index: number): boolean => {
  const first = tokens[index];
  if (!first) return false;
  if (PRONOUNS.has(first.key)) return true;
  if (first.key === 'in' || first.key === 'on' || first.key === 'at') {
    for (let i = index + 1; i < index + 6; i++)
      if (tokens[i]?.key === ',') return PRONOUNS.has(tokens[i + 1]?.key ?? '') || newClause(tokens, i + 1);
    return false;
  }
  if (!determiners.has(first.key) && !CAPITAL.test(first.text)) return false;
  for (let i = index + 1; i < Math.min(tokens.length, index + 8); i++) {
    const token = tokens[i] as Token;
    if (
      /^[,.;:]$/.test(token.key) ||
      token.key === 'and' ||
      token.key === 'that' ||
      token.key === 'which' ||
      token.key === 'who'
    )
      return false;
    if (finiteWords.has(token.key) && token.text !== 'May') return true;
    if (
      /(?:ed|set|held|met|took|made|led|said|told|laid|gave)$/.test(token.key) &&
      finite(tokens, i) &&
      !/^(?:by|at|in|during|between|from|with|under)$/.test(tokens[i + 1]?.key ?? '')
    )
      return true;
  }
  return false;
};

const finite = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token) return false;
  if (token.key === 'also') return finite(tokens, index + 1);
  return (
    finiteWords.has(token.key) ||
    (isClauseVerb(token.key) &&
      (!participleAdjectives.has(token.key) || token.key === 'set') &&
      !CAPITAL.test(token.text) &&
      /(?:ed|set|held|met|took|made|led|said|told|laid|gave)$/.test(token.key))
  );
};

const endsClause = (tokens: readonly Token[], index: number): boolean => {
  const { key, start } = tokens[index] as Token;
  const before = tokens[index - 1];
  if (key === '.')
    return (
      index === tokens.length - 1 ||
      (before !== undefined && before.text.length > 4 && CAPITAL.test(tokens[index + 1]?.text ?? ''))
    );
  if (key === '–' || key === '-' || key === '—') return key === '—' || (before !== undefined && before.end < start);
  return key === ';' || key === '?' || key === '|';
};
