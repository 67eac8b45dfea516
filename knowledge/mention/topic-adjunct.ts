import type { Token } from '../article.ts';
import { cityWords } from '../lexicon/countries.ts';
import { determiners, isGerund, monthNames, weekdayNames } from '../lexicon/word-classes.ts';

const CAPITAL = /^\p{Lu}/u;
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

export const opensAdjunct = (tokens: readonly Token[], index: number): boolean => {
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
export const beforePlace = (tokens: readonly Token[], start: number, end: number): number => {
  for (let i = end - 1; i > start && i >= end - 4; i--) {
    if (tokens[i]?.key !== 'in') continue;
    return cityWords.at(tokens, i + 1)?.end === end ? i : end;
  }
  return end;
};
