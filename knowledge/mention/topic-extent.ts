import type { Token } from '../article.ts';
import { cityWords } from '../lexicon/countries.ts';
import { purposeVerbs, wayNouns } from '../lexicon/topic-cues.ts';
import {
  determiners,
  finiteWords,
  isAdverb,
  isClauseVerb,
  isGerund,
  monthNames,
  participleAdjectives,
  prepositions,
  subordinators,
  weekdayNames,
} from '../lexicon/word-classes.ts';
import { closing } from './brackets.ts';

/** No list of topics in one sentence is longer than this, in tokens. */
const REACH = 160;

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);
const GATHERINGS = new Set([
  'meeting',
  'talks',
  'summit',
  'session',
  'dialogue',
  'event',
  'occasion',
  'discussions',
  'forum',
  'conference',
  'consultations',
]);
/** "in detail", "in order to", "in line with": what follows "in" where it opens an adjunct. */
const IN_ADJUNCT = new Set([
  'detail',
  'depth',
  'length',
  'order',
  'line',
  'accordance',
  'view',
  'light',
  'keeping',
  'addition',
  'particular',
  'brief',
  'attendance',
  'person',
]);
/** "with a view to", "with the aim of", "with both sides agreeing". */
const WITH_ADJUNCT = new Set([
  'view',
  'aim',
  'objective',
  'goal',
  'focus',
  'emphasis',
  'purpose',
  'intention',
  'sides',
  'hope',
  'discussions',
]);
const PERIODS = new Set(['week', 'month', 'year', 'quarter', 'evening', 'morning', 'afternoon']);
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

/** After a comma or "and": a verb, a pronoun, a relative, "with", a participle ("marking …") where the list has no gerunds. */
const opensClause = (tokens: readonly Token[], index: number, participles: boolean): boolean => {
  let i = index;
  if (tokens[i]?.key === 'and' || tokens[i]?.key === 'or') return opensClause(tokens, i + 1, false);
  const direct = tokens[i]?.key ?? '';
  while (i < tokens.length && isAdverb(tokens[i]?.key ?? '')) i++;
  const key = tokens[i]?.key ?? '';
  if (key === 'with' || key === 'to' || SUBJECT_PRONOUNS.has(key)) return true;
  if (subordinators.has(key) && !(key === 'as' && direct === 'as')) return true;
  if (key === 'while' || key === 'in' || key === 'at' || key === 'by') return key !== 'in' || direct === 'in';
  if (participles && isGerund(key)) return true;
  if (finiteWords.has(key)) return true;
  return isClauseVerb(key) && CAPITAL.test(tokens[i]?.text ?? '') === false && verbal(tokens, i);
};

/** A past form that is often an adjective counts as a verb only before "to", "that", "on" or a determiner. */
const verbal = (tokens: readonly Token[], index: number): boolean => {
  const key = tokens[index]?.key ?? '';
  const next = tokens[index + 1]?.key ?? '';
  if (participleAdjectives.has(key) || !/(?:ed|t|d|s|w|n|e|k)$/.test(key))
    return followsVerb(next) && key.endsWith('ed');
  if (key.endsWith('s')) return followsVerb(next) && !participleAdjectives.has(key.slice(0, -1));
  return key.endsWith('ed') || followsVerb(next) || next === 'on' || next === 'with';
};

const followsVerb = (key: string): boolean => key === 'to' || key === 'that' || key === 'upon' || determiners.has(key);

/** "the ministers agreed to": a verb right after its subject; "the issues raised by" is none. `fresh`: after a comma and a determiner any past form counts. */
const isFiniteVerb = (tokens: readonly Token[], index: number, fresh: boolean): boolean => {
  const key = tokens[index]?.key ?? '';
  if (key === 'said' || key === 'says') return true;
  if (!key.endsWith('ed') || !isClauseVerb(key)) return false;
  const next = tokens[index + 1]?.key ?? '';
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || determiners.has(before.key)) return false;
  return (
    followsVerb(next) ||
    (fresh &&
      !participleAdjectives.has(key) &&
      tokens[index + 1]?.kind === 'word' &&
      !prepositions.has(next) &&
      !finiteWords.has(next))
  );
};

const opensAdjunct = (tokens: readonly Token[], index: number): boolean => {
  const { key, text } = tokens[index] as Token;
  const next = tokens[index + 1]?.key ?? '';
  if (weekdayNames.has(key) && CAPITAL.test(text) && text.length > 3) return true;
  if (key === 'here' || key === 'today' || key === 'yesterday' || key === 'tomorrow')
    return tokens[index + 1]?.key !== "'s";
  if (key === 'on')
    return (
      weekdayNames.has(next) ||
      monthNames.has(next) ||
      /^\d/.test(next) ||
      (next === 'the' && /^(?:sidelines|margins)$/.test(tokens[index + 2]?.key ?? ''))
    );
  if (key === 'in')
    return (
      IN_ADJUNCT.has(next) ||
      (monthNames.has(next) && next !== 'may') ||
      (next === 'the' && GATHERINGS.has(tokens[index + 2]?.key ?? ''))
    );
  if (key === 'at') return next === 'length' || gathering(tokens, index + 1);
  if (key === 'with') return [1, 2].some((step) => WITH_ADJUNCT.has(tokens[index + step]?.key ?? ''));
  if (key === 'by') return isGerund(next);
  if (key === 'last' || key === 'next' || key === 'this' || key === 'earlier' || key === 'later')
    return PERIODS.has(next) || next === 'this';
  return key === 'among' && next === 'others' ? true : key === 'inter' && next === 'alia';
};

/** "the meeting", "a virtual summit", "their third round of talks". */
const gathering = (tokens: readonly Token[], index: number): boolean => {
  if (!determiners.has(tokens[index]?.key ?? '')) return false;
  for (let i = index + 1; i <= index + 4; i++) if (GATHERINGS.has(tokens[i]?.key ?? '')) return true;
  return false;
};

/** "… cooperation | in Lisbon on Tuesday": the city goes with the date. */
const beforePlace = (tokens: readonly Token[], start: number, end: number): number => {
  for (let i = end - 1; i > start && i >= end - 4; i--) {
    if (tokens[i]?.key !== 'in') continue;
    return cityWords.at(tokens, i + 1)?.end === end ? i : end;
  }
  return end;
};

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
