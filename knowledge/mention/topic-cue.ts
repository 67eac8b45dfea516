import type { Segment, Token } from '../article.ts';
import { fillers, headWords, objectNouns, passiveCues, type TopicCue, wayNouns } from '../lexicon/topic-cues.ts';
import {
  auxiliaries,
  determiners,
  isAdjective,
  isAdverb,
  isAdverbToken,
  isGerund,
  possessives,
  prepositions,
} from '../lexicon/word-classes.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { topicsEnd } from './topic-extent.ts';

export const formsOfBe = wordSet(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

/** Whether the subject of the cue is a list that a later "were discussed" closes. */
export const passiveEnds = (tokens: readonly Token[], start: number): boolean => {
  const end = topicsEnd(tokens, start, true);
  if (!formsOfBe.has(tokens[end])) return false;
  let i = end + 1;
  while (isAdverb(tokens[i]?.key ?? '') || tokens[i]?.key === 'been') i++;
  return passiveCues.at(tokens, i) !== undefined;
};

/** "was discussed" takes no object: "was considered a success" is another verb. */
export const followedByObject = (tokens: readonly Token[], index: number): boolean => {
  const key = tokens[index]?.key ?? '';
  const before = tokens[index - 1]?.key ?? '';
  return /^(?:considered|deliberated|covered)$/.test(before)
    ? determiners.has(key) || isAdjective(key) || key === 'as'
    : key === 'on' && before === 'focused';
};

/** Whether the words of a cue are the verb they look like: "to review", "both sides reviewed", not "a review", "was reviewed". */
export const applies = (
  tokens: readonly Token[],
  index: number,
  end: number,
  cue: TopicCue,
  { kind }: Segment,
): boolean => {
  const next = tokens[end]?.key ?? '';
  const endsInPreposition = prepositions.has(tokens[end - 1]?.key ?? '');
  if (cue.topics === 'head' && tokens.slice(Math.max(0, index - 4), index).some(({ key }) => key === 'beyond'))
    return false;
  if (cue.form === 'fixed')
    return (
      !/^\p{Lu}/u.test(tokens[index]?.text ?? '') ||
      index === 0 ||
      kind === 'headline' ||
      cue.topics === 'head' ||
      !endsInPreposition
    );
  // "the issues discussed at the talks", "topics discussed were"
  if (next === 'and' || next === 'or') return false;
  if (!endsInPreposition && (prepositions.has(next) || auxiliaries.has(next) || next === 'included')) return false;
  const before = tokens[index - 1];
  const key = before?.key ?? '';
  switch (cue.form) {
    case 'past':
      return endsInPreposition || !formsOfBe.has(before);
    case 'base':
      if (!before) return false;
      if (auxiliaries.has(key)) return key !== 'have' && key !== 'has' && key !== 'is';
      return (
        !determiners.has(key) &&
        !possessives.has(key) &&
        !prepositions.has(key) &&
        !isAdjective(key) &&
        (key.endsWith('s') || key === 'and' || key === 'they' || key === 'we' || /^\p{Lu}/u.test(before.text))
      );
    case 's':
      return (
        before !== undefined &&
        !determiners.has(key) &&
        !prepositions.has(key) &&
        !isAdjective(key) &&
        before.kind !== 'number'
      );
    case 'ing':
      // "a platform for reviewing" says what a body is for
      return !determiners.has(key) && key !== 'for';
  }
};

/** "emphasised | further enhancing", "identified | new areas for". */
export const gerundFollows = (tokens: readonly Token[], index: number): boolean => {
  let i = index;
  while (isAdverb(tokens[i]?.key ?? '')) i++;
  if (isGerund(tokens[i]?.key ?? '')) return true;
  return tokens
    .slice(i, i + 4)
    .some(({ key }) => headWords.has(key) || objectNouns.has(key) || (wayNouns.has(key) && key.endsWith('s')));
};

/** Tokens that cues are looked up in, and where each stands among all: "exchanged <frank> views <also> on" reads "exchanged views on". */
export const withoutFillers = (tokens: readonly Token[]): { readonly tokens: Token[]; readonly index: number[] } => {
  const kept: Token[] = [];
  const index: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (fillers.has(token) || isAdverbToken(token)) continue;
    kept.push(token);
    index.push(i);
  }
  return { tokens: kept, index };
};
