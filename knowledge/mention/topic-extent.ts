import type { Token } from '../article.ts';
import { purposeVerbs, wayNouns } from '../lexicon/topic-cues.ts';
import { determiners, finiteWords, isAdverb, isGerund, prepositions, subordinators } from '../lexicon/word-classes.ts';
import { closing } from './brackets.ts';
import { beforePlace, opensAdjunct } from './topic-adjunct.ts';
import { isFiniteVerb, opensClause } from './topic-clause.ts';

/** No list of topics in one sentence is longer than this, in tokens. */
const REACH = 160;

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);
const QUOTES = new Set(['"', '”', '“', '»', '«']);
const CAPITAL = /^\p{Lu}/u;

/**
 * Index after the last token of the noun phrases that start at `start`: before a verb of a new clause, a relative clause,
 * a purpose ("to deter piracy"), a date, a place of meeting ("at the talks").
 * `subject`: the phrases are the subject of a verb to come, so that the verb ends them, all of them.
 */
export const topicsEnd = (tokens: readonly Token[], start: number, subject: boolean): number => {
  const limit = Math.min(tokens.length, start + REACH);
  const gerundList = isGerund(keyAfterAdverbs(tokens, start));
  /** After a colon, semicolons part the topics. */
  const listed = tokens[start - 1]?.key === ':';
  /** Last separator so far: a comma, or the "and" after it. */
  let separator = -1;
  let itemStart = start;
  let wayNoun = false;
  for (let i = start; i < limit; i++) {
    const token = tokens[i] as Token;
    const { key } = token;
    const next = tokens[i + 1]?.key ?? '';
    if (token.kind === 'mark') {
      if (key === '(' || key === '[') {
        const close = closing(tokens, i);
        if (close < 0) return i;
        i = close;
      } else if (key === ',') {
        if (QUOTES.has(next)) return i;
        if (opensClause(tokens, i + 1, !gerundList)) return i;
        separator = i;
        itemStart = i + 1;
        wayNoun = false;
      } else if (key === ';' && (listed || moreSemicolons(tokens, i))) {
        separator = i;
        itemStart = i + 1;
        wayNoun = false;
      } else if (endsSentence(tokens, i)) return i;
      continue;
    }
    if (wayNouns.has(key)) wayNoun = true;
    if (key === 'and' || key === 'or' || key === 'while') {
      if (key === 'while' || opensClause(tokens, i + 1, false)) return separator === i - 1 ? i - 1 : i;
      if (separator !== i - 1) separator = i;
      itemStart = i + 1;
      continue;
    }
    if (key === 'as' && next === 'well' && tokens[i + 2]?.key === 'as') {
      separator = i;
      i += 2;
      itemStart = i + 1;
      continue;
    }
    if (subordinators.has(key) && !(key === 'as' && tokens[i - 1]?.key === 'such'))
      return separator === i - 1 ? i - 1 : i;
    if (i === start) continue;
    if (finiteWords.has(key) && token.text !== 'May') return subject ? i : newClauseAt(tokens, separator, i);
    if (SUBJECT_PRONOUNS.has(key) && !prepositions.has(tokens[i - 1]?.key ?? ''))
      return newClauseAt(tokens, separator, i);
    if (isFiniteVerb(tokens, i, separator >= 0 && determiners.has(tokens[separator + 1]?.key ?? '')))
      return subject ? i : newClauseAt(tokens, separator, i);
    if (key === 'to' && i > itemStart && !wayNoun && purposeVerbs.has(keyAfterAdverbs(tokens, i + 1))) return i;
    if (opensAdjunct(tokens, i)) return beforePlace(tokens, start, i);
  }
  return limit;
};

/** A finite verb was met at `verb`: where the clause it belongs to begins. "discussed trade | and the ministers agreed to …". */
const newClauseAt = (tokens: readonly Token[], separator: number, verb: number): number => {
  if (separator < 0) return verb;
  const first = tokens[tokens[separator + 1]?.key === 'and' ? separator + 2 : separator + 1];
  if (!first) return verb;
  return determiners.has(first.key) || SUBJECT_PRONOUNS.has(first.key) || CAPITAL.test(first.text) ? separator : verb;
};

/** "tourism; aviation; and labour mobility" */
const moreSemicolons = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.key === 'and' || tokens.slice(index + 1, index + 12).some(({ key }) => key === ';');

const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const { key, start } = tokens[index] as Token;
  const before = tokens[index - 1];
  if (key === '.') {
    if (index === tokens.length - 1) return true;
    // "U.S.", "Lt.", "St." are abbreviations.
    return before === undefined || before.text.length > 3 || !CAPITAL.test(before.text);
  }
  if (key === '-' || key === '–' || key === '—') return key === '—' || (before !== undefined && before.end < start);
  return key === ';' || key === ':' || key === '!' || key === '?' || key === '|' || key === '…';
};

const keyAfterAdverbs = (tokens: readonly Token[], index: number): string => {
  let i = index;
  while (i < tokens.length && isAdverb(tokens[i]?.key ?? '')) i++;
  return tokens[i]?.key ?? '';
};
