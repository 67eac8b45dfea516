import type { Token } from '../article.ts';
import {
  determiners,
  finiteWords,
  isAdverb,
  isClauseVerb,
  isGerund,
  participleAdjectives,
  prepositions,
  subordinators,
} from '../lexicon/word-classes.ts';

const CAPITAL = /^\p{Lu}/u;
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);

/** After a comma or "and": a verb, a pronoun, a relative, "with", a participle ("marking …") where the list has no gerunds. */
export const opensClause = (tokens: readonly Token[], index: number, participles: boolean): boolean => {
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
export const isFiniteVerb = (tokens: readonly Token[], index: number, fresh: boolean): boolean => {
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
