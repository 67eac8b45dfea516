import type { Token } from '../article.ts';
import { type StatementCue, statementCopulas, statementVerbs } from '../lexicon/statement-properties.ts';
import {
  auxiliaries,
  determiners,
  isAdjective,
  isAdverb,
  maybeNoun,
  possessives,
  prepositions,
} from '../lexicon/word-classes.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** Cues whose words stand at a token as the verb they look like. */
export type CueMatch = {
  readonly cues: readonly StatementCue[];
  /** Index of the verb that has the subject before it. */
  readonly verb: number;
  /** Index after the last token of the cue. */
  readonly end: number;
  /** "…, paving the way": the verb has the subject of the clause before. */
  readonly participle: boolean;
  /** "…, set up in 1999, …": a passive without its auxiliary. */
  readonly reduced: boolean;
};

const BE_FORMS = ['is', 'are', 'was', 'were', 'been', 'being', 'be', "isn't", "wasn't", "weren't", "aren't"];
const BE = new Set(BE_FORMS);
const formsOfBe = wordSet(BE_FORMS);
const FUTURE = new Set(['will', 'would', 'may', 'might', 'could', "won't"]);
const PRESENT = new Set(['is', 'are']);
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'do',
  'does',
  'did',
  "didn't",
  "doesn't",
  "don't",
  "won't",
  'cannot',
  "can't",
]);
/** "has not been held": said of what did not take place. */
const NEGATIVE = new Set([
  'not',
  'never',
  "hasn't",
  "haven't",
  "hadn't",
  "wasn't",
  "weren't",
  "didn't",
  "won't",
  "isn't",
]);
const notHeldWords = wordSet(['held', 'met', 'convened', 'visited', 'organised', 'organized']);
const notHeld: StatementCue = {
  property: 'postponed or not held',
  voice: 'passive',
  form: 'past',
  participle: false,
  needs: new Set(),
};

/** What every cue begins with: nothing else is looked at. */
export const cueStarts = wordSet([...BE_FORMS, ...statementVerbs.starts, ...notHeldWords.words, 'take']);

/** The cue at token `index`, if its words are a verb there and not a noun ("a visit"), a participle ("the summit held in May") or an infinitive. */
export const cueAt = (tokens: readonly Token[], index: number): CueMatch | undefined => {
  const token = tokens[index] as Token;
  if (formsOfBe.has(token)) {
    let after = index + 1;
    while (isAdverb(tokens[after]?.key ?? '')) after++;
    const copula = token.key === 'be' ? undefined : statementCopulas.at(tokens, after);
    if (copula && token.key !== 'being' && index > 0)
      return { cues: copula.value, verb: index, end: copula.end, participle: false, reduced: false };
    if (token.key !== 'be') return undefined;
  }
  if (index === 0) return openingAt(tokens);
  if (tokens[index - 1]?.key === '-') return undefined;
  const verb = statementVerbs.opens(token);
  if (!verb && !notHeldWords.has(token) && token.key !== 'take') return undefined;
  const match = verb ? statementVerbs.at(tokens, index) : undefined;
  const held = notHeldWords.has(token) || (token.key === 'take' && tokens[index + 1]?.key === 'place');
  if (!match && !held) return undefined;
  const auxiliary = auxiliaryBefore(tokens, index);
  if (held && auxiliary !== '' && NEGATIVE.has(negationBefore(tokens, index)))
    return { cues: [notHeld], verb: index, end: index + 1, participle: false, reduced: false };
  if (!match) return undefined;
  if (tokens[index - 1]?.key === ',' && prepositions.has(tokens[match.end]?.key ?? tokens[match.end - 1]?.key ?? '')) {
    const passive = match.value.filter(({ voice, needs }) => voice === 'passive' && needs.size === 0);
    if (passive.length > 0) return { cues: passive, verb: index, end: match.end, participle: false, reduced: true };
  }
  const participle =
    tokens[index - 1]?.key === ',' || (tokens[index - 1]?.key === 'and' && tokens[index - 2]?.key === ',');
  if (match.end === index + 1 && /^[,.;:)]$/.test(tokens[match.end]?.key ?? '') && !BE.has(auxiliary)) return undefined;
  const cues = suited(tokens, index, match.value, auxiliary, participle);
  if (cues.length === 0) return undefined;
  return {
    cues,
    verb: index,
    end: match.end,
    participle: cues.every(({ form }) => form === 'ing') && !BE.has(auxiliary),
    reduced: false,
  };
};

/** Those that suit, modal ones first. */
const suited = (
  tokens: readonly Token[],
  index: number,
  cues: readonly StatementCue[],
  auxiliary: string,
  participle: boolean,
): readonly StatementCue[] =>
  cues
    .filter((cue) => suits(tokens, index, cue, auxiliary, participle))
    .sort((a, b) => Number(b.voice === 'modal') - Number(a.voice === 'modal'));

/** "Designed to advance …, the forum serves": said of the subject after the comma. */
const openingAt = (tokens: readonly Token[]): CueMatch | undefined => {
  const match = statementVerbs.at(tokens, 0);
  const cues =
    match?.value.filter(({ voice, form, needs }) => voice === 'passive' && form === 'past' && needs.size === 0) ?? [];
  return match && cues.length > 0 ? { cues, verb: 0, end: match.end, participle: false, reduced: false } : undefined;
};

const suits = (
  tokens: readonly Token[],
  index: number,
  { voice, form, participle: may }: StatementCue,
  auxiliary: string,
  afterComma: boolean,
): boolean => {
  const before = tokens[index - 1]?.key ?? '';
  switch (voice) {
    case 'modal':
      return FUTURE.has(auxiliary);
    case 'passive':
      return BE.has(auxiliary);
    case 'present':
      return PRESENT.has(auxiliary);
    case 'copula':
      return false;
    case 'active':
      break;
  }
  switch (form) {
    case 'past':
      return !BE.has(auxiliary) && !determiners.has(before) && !prepositions.has(before) && !MODALS.has(auxiliary);
    case 's':
      if (
        maybeNoun(tokens[index]?.key ?? '') &&
        (!namesOne(tokens, index) || prepositions.has(tokens[index + 1]?.key ?? ''))
      )
        return false;
      return (
        auxiliary === '' &&
        !determiners.has(before) &&
        !prepositions.has(before) &&
        !isAdjective(before) &&
        tokens[index - 1]?.kind !== 'number'
      );
    case 'base':
      return MODALS.has(auxiliary) || (auxiliary === '' && pluralBefore(tokens, index));
    case 'ing':
      return (may && afterComma) || (BE.has(auxiliary) && auxiliary !== 'being');
    case 'fixed':
      return false;
  }
};

/** "India exports", "which supports", "the group supports a": not "defence exports". */
const namesOne = (tokens: readonly Token[], index: number): boolean => {
  let i = index - 1;
  while (i > 0 && isAdverb(tokens[i]?.key ?? '')) i--;
  const before = tokens[i];
  const next = tokens[index + 1]?.key ?? '';
  return (
    (before !== undefined && (/^\p{Lu}/u.test(before.text) || /^(?:which|who|that|it|he|she)$/.test(before.key))) ||
    determiners.has(next)
  );
};

/** "Both sides | support", "they | call for": no determiner of its own, as "the sides' | support" has. */
const pluralBefore = (tokens: readonly Token[], index: number): boolean => {
  let i = index - 1;
  while (i > 0 && isAdverb(tokens[i]?.key ?? '')) i--;
  const key = tokens[i]?.key ?? '';
  if (key === 'they' || key === 'we') return true;
  if (possessives.has(key) || tokens[i]?.kind !== 'word') return false;
  return /(?:sides|countries|nations|leaders|ministers|partners|parties|states|members|governments|officials|delegations|forces|navies|armies|militaries)$/.test(
    key,
  );
};

/** The auxiliary nearest before the verb, adverbs apart: "has been", "will"; empty if none. */
const auxiliaryBefore = (tokens: readonly Token[], index: number): string => {
  let i = index - 1;
  while (i >= 0 && (isAdverb(tokens[i]?.key ?? '') || (tokens[i]?.key === 'and' && tokens[i - 1]?.key === 'time'))) i--;
  const key = tokens[i]?.key ?? '';
  return auxiliaries.has(key) ? key : '';
};

const negationBefore = (tokens: readonly Token[], index: number): string => {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const key = tokens[i]?.key ?? '';
    if (NEGATIVE.has(key)) return key;
    if (!auxiliaries.has(key) && !isAdverb(key)) return '';
  }
  return '';
};
