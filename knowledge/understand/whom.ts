import type { Knowledge } from '../record.ts';
import { type Question, readQuestion } from './question.ts';

const PRONOUN = /\b(?:he|him|his|she|her|hers)\b/i;

const PRONOUNS = /\b(?:he|him|his|she|her|hers)\b/gi;
const ASKS = /^\W*(?:(?:and|so|but|ok|then)\s+)?(?:who|what|which|when|where|how|was|is|did|does|has|name|tell)\b/i;

/** What may be asked of somebody: no word that tells who is meant. */
const OF_SOMEBODY =
  /^(?:ranks?|posts?|roles?|titles?|positions?|jobs?|offices?|sides?|country|countries|nationality|names?|chair|hold|holds|held|hold|come|comes|from|represent|represents)$/i;

const MAY_STAND: ReadonlySet<string> = new Set(['small', 'generic', 'rank']);

/** "and what was his rank?", "who is he": of somebody whom nothing in the question names. */
const isOfNobodyNamed = ({ text, words, reference }: Question): boolean =>
  PRONOUN.test(text) &&
  reference.ordinals.length + reference.dates.length + reference.places.length + reference.parties.length === 0 &&
  words.every(
    ({ label, cue, text: word }) =>
      cue !== null || MAY_STAND.has(label.is) || PRONOUN.test(word) || OF_SOMEBODY.test(word.replace(/['’]s$/, '')),
  );

/**
 * A question of "him" or "her" that names nobody, with a gap for the name in each place where a pronoun stands: `what was %'s rank`.
 * Undefined where somebody, a meeting, a time or a place is named, which may tell who is meant.
 */
export const ofNobodyNamed = (text: string, knowledge: Knowledge): string | undefined => {
  if (!ASKS.test(text) || (text.match(PRONOUNS)?.length ?? 0) !== 1 || !isOfNobodyNamed(readQuestion(text, knowledge)))
    return undefined;
  return text.replace(/\b(?:his|hers?(?=\s+\p{L}))\b/giu, "%'s").replace(/\b(?:he|him|she|hers?)\b/gi, '%');
};
