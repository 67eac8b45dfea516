import type { Token } from '../article.ts';
import { meetingAcronyms } from '../lexicon/forum-kinds.ts';
import { notForumOccasions } from '../lexicon/not-forums.ts';
import { isCapital } from '../read/token.ts';
import { isMet } from './forum-met.ts';
import { clauseParties } from './forum-parties.ts';
import { partyAt } from './forum-party.ts';
import { addParties, type ForumPhrase, isDistinct } from './forum-phrase.ts';
import { type Determiner, determinerBefore } from './forum-start.ts';

/** A phrase that is a forum or its meeting, and how it is introduced. */
export type Reported = { readonly phrase: ForumPhrase; readonly determiner: Determiner };

/** Decides whether the phrase is a forum at all, and takes the sides from its clause. */
export const report = (
  tokens: readonly Token[],
  start: number,
  phrase: ForumPhrase,
  floor: number,
  isLine: boolean,
): Reported | undefined => {
  const determiner = determinerBefore(tokens, start);
  const { kind } = phrase;
  phrase.edition ??= yearOf(tokens, start);
  const isCounted = phrase.counts.length > 0 || phrase.edition !== null;
  const isBare = !isDistinct(phrase) && !isCounted;
  const reported = { phrase, determiner };
  if (isBare && phrase.levels.length === 0 && phrase.other) return undefined;
  // "the meeting between Ms A and Mr B", "the talks with his counterpart" are somebody's, not the forum's.
  if (isBare && isPersonal(tokens, phrase.to)) return undefined;
  // "the Ministerial Consultations" is a name; "the consultations" point back.
  const pointsBack = isBare && determiner === 'definite' && !phrase.unit;
  if (
    phrase.parties.length < 2 &&
    (!pointsBack || (kind?.role === 'event' && phrase.capital && phrase.levels.length > 0))
  ) {
    const parties = clauseParties(tokens, start, phrase.to, floor, isLine);
    if ((phrase.parties.length === 0 && parties.length > 1) || parties.includes(phrase.parties[0] ?? ''))
      addParties(phrase, parties);
    else if (phrase.members === true && phrase.parties.length === 0) phrase.parties = [...parties];
    else if (phrase.isWith === true && parties.length === 1) phrase.parties = [...parties, ...phrase.parties];
  }
  if (kind === undefined) return reported;
  const isJoint = phrase.levels.some((level) => JOINT.has(level));
  const isTwoSided = phrase.parties.length > 1;
  const isTopical = phrase.topic.length > 0 || phrase.branch !== null || phrase.acronym !== null;
  if (kind.weak) {
    if (phrase.isHost === true) return reported;
    if (kind.kind === 'group' && !isTwoSided && phrase.acronym === null) return undefined;
    if (phrase.capital && (isTwoSided || isJoint || (isCounted && isDistinct(phrase)) || (phrase.unit && isTopical)))
      return reported;
    if (phrase.capital && phrase.acronym !== null && isTopical && phrase.topic.length > 0) return reported;
    if (isTwoSided && (isCounted || phrase.unit || isJoint)) return reported;
    if (
      !isDistinct(phrase) &&
      determiner === 'definite' &&
      (phrase.capital || kind.kind === 'commission' || kind.kind === 'committee')
    )
      return reported;
    return !isDistinct(phrase) && phrase.unit && isCounted ? reported : undefined;
  }
  if (kind.role === 'body') {
    if (determiner === 'indefinite' && !isTwoSided && !isCounted && !phrase.unit) return undefined;
    return kind.sure || phrase.capital || isTwoSided || isCounted ? reported : undefined;
  }
  if (phrase.plural && !isTwoSided && !(phrase.capital && isTopical) && !isCounted) return undefined;
  if (isCounted && (phrase.plural ? phrase.counts.length > 0 : true)) return reported;
  if (isTwoSided) return reported;
  // "deepened their strategic dialogue": what they do, not a meeting
  if (isTopical && !phrase.capital && phrase.parties.length === 0 && POSSESSIVE.has(tokens[start - 1]?.key ?? ''))
    return undefined;
  // "the strategic discussions", "the defence meeting" in small letters only point back.
  if (determiner === 'definite')
    return !isTopical ||
      phrase.capital ||
      phrase.members === true ||
      phrase.parties.length > 0 ||
      phrase.branch !== null
      ? reported
      : { phrase: { ...phrase, topic: [] }, determiner };
  if (phrase.capital && (isTopical || phrase.parties.length > 0 || isJoint)) return reported;
  // "hosted an informal meeting of their climate ministers"
  if (phrase.members === true && phrase.parties.length > 0) return reported;
  if (isTopical && determiner === 'none' && isEnded(tokens, phrase.to)) {
    const sides = onlySides(tokens);
    if (sides !== undefined) {
      addParties(phrase, sides);
      return reported;
    }
  }
  return kind.sure && (isTopical || phrase.levels.length > 0) ? reported : undefined;
};

/** "negotiations on fisheries | that ended here on Friday", "talks on trade | held in Lima": a relative clause that says they took place. */
const isEnded = (tokens: readonly Token[], to: number): boolean => {
  let at = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[at]?.key === 'that' || tokens[at]?.key === 'which') {
    at++;
    while (tokens[at]?.key === 'were' || tokens[at]?.key === 'have' || tokens[at]?.key === 'been') at++;
    return TOOK_PLACE.has(tokens[at]?.key ?? '');
  }
  return tokens[at]?.key === 'held' && /^(?:in|at|here|on|from|today|yesterday)$/.test(tokens[at + 1]?.key ?? '');
};

const TOOK_PLACE = new Set(['ended', 'concluded', 'closed', 'finished', 'took', 'held', 'opened', 'began', 'wound']);

/** The two sides that a sentence names, where it names no third. */
const onlySides = (tokens: readonly Token[]): readonly string[] | undefined => {
  const sides: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const side = partyAt(tokens, at);
    if (side === undefined) continue;
    if (!sides.includes(side.name)) sides.push(side.name);
    if (sides.length > 2) return undefined;
    at = side.end - 1;
  }
  return sides.length === 2 ? sides : undefined;
};

/** "next year's consultation", "last year’s summit" */
const yearOf = (tokens: readonly Token[], start: number): ForumPhrase['edition'] => {
  if (tokens[start - 1]?.key !== "'s" || tokens[start - 2]?.key !== 'year') return null;
  const key = tokens[start - 3]?.key;
  return key === 'next' ? 'next' : key === 'last' || key === 'previous' ? 'previous' : null;
};

const POSSESSIVE = new Set(['their', 'its', 'our', 'his', 'her']);

const isPersonal = (tokens: readonly Token[], to: number): boolean => {
  const key = tokens[to]?.key;
  if (key !== 'between' && key !== 'with') return false;
  const next = tokens[to + 1];
  return isCapital(next) || next?.key === 'his' || next?.key === 'her';
};

const JOINT = new Set([
  'joint',
  'bilateral',
  'mixed',
  'intergovernmental',
  'governmental',
  'trilateral',
  'quadrilateral',
  'permanent',
  'ministerial',
  'high',
  'supreme',
]);

/**
 * An acronym alone is a forum if the article says so, or a number, a meeting word or two sides stand beside it: "the 12th Laos-Nepal JBCC",
 * "COP28", "AUSMIN 2024 took place", "hosted the 33rd AUSMIN". Not "RIMPAC 2024", where the sentence tells of an exercise.
 */
export const isForumAcronym = (
  tokens: readonly Token[],
  start: number,
  phrase: ForumPhrase,
  known: ReadonlyMap<string, string>,
): boolean => {
  const acronym = phrase.acronym ?? '';
  const isCounted = phrase.counts.length > 0;
  if (known.has(acronym) || phrase.unit) return true;
  if (meetingAcronyms.has(acronym)) return isCounted;
  if (acronym.length < 3) return false;
  if (FORUM_ENDING.test(acronym) && (isCounted || phrase.parties.length > 1)) return true;
  const isYear = /^20\d\d$/.test(tokens[phrase.to]?.key ?? '');
  return (
    (isCounted || isYear) &&
    isMet(tokens, start, isYear ? phrase.to + 1 : phrase.to, isCounted) &&
    !tokens.some(({ key }) => notForumOccasions.has(key))
  );
};

/** Group, Commission or Committee or Council or Consultations, Dialogue, Meeting or Mechanism, Talks. */
const FORUM_ENDING = /(?:[GCDMTF]|plus)$/i;
