import type { Facet } from '../../query.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson, personSlot } from '../slots.ts';
import { meant, SAME, sameFacet } from './several.ts';

const RANK = /\b(?:ranks?|grades?)\b/i;
const POST = /\b(?:posts?|positions?|offices?|roles?|jobs?|designations?|appointments?|titles?)\b/i;
const LENGTH = /\b(?:lengths?|durations?)\b|\bsame\s+(?:number|count)\s+of\s+days\b/i;
const VENUE = /\b(?:venues?|halls?|buildings?|hotels?)\b/i;
const PLACE = /\b(?:city|cities|towns?|locations?)\b|\b(?:the|same)\s+places?\b/i;
const DATE = /\b(?:dates?|days?|months?|years?)\b/i;
/** "the same Chilean chair", "the co-chairs the same", "the same general"; who co-chaired is no such noun. */
const CHAIRS =
  /\b(?:the|same|identical|both|and|or)\s+(?:\p{L}+\s+)?(?:co-?\s?)?chair(?:s|m[ae]n|persons?)?\b(?!\s+(?:the|both|all|an?)\b)|\bsame\s+(?:\p{L}+\s+)?(?:persons?|people|generals?|officers?|man|men|heads?|leaders?)\b/iu;
const SAME_CHAIRS =
  /\b(?:same|identical)\s+(?:\p{L}+\s+)?(?:co-?\s?)?(?:chairs?|chairm[ae]n|chairpersons?|persons?|people|generals?|officers?|man|men)\b(?!['’])/iu;

/** "the post and the person" */
const PERSON = /\b(?:persons?|people|individuals?|who)\b/i;

const CHANGED = /\b(?:did|has|have|was|were|is)\b[^?]{2,80}?\b(?:chang(?:e|ed)|differ(?:ed|ent)?|vary|varied)\b/i;

/** What a yes to the whole would not be a yes to. */
const BOUND = /\b(?:not|never|only|but|except|without|before|after|until|unlike)\b|n[’']t\b/i;

/** "did both chairs have the same rank": the one as the other, and not as at another meeting. */
const OF_BOTH = /\b(?:both|two)\s+(?:of\s+)?(?:the\s+)?(?:co-?\s?)?(?:chair|side|general|officer|delegation)\p{L}*\b/iu;

/** Words that may stand beside what is asked, and claim nothing more. */
const ODD =
  /^(?:same|identical|chang(?:e|ed)|differ(?:ed|ent)?|vary|varied|hold|held|has|have|had|having|keep|kept|ranks?|grades?|posts?|positions?|offices?|roles?|jobs?|designations?|appointments?|titles?|lengths?|durations?|number|count|days?|venues?|halls?|buildings?|hotels?|towns?|locations?|military|official|officers?|generals?|persons?|people|man|men|heads?|leaders?|individuals?|share[ds]?|stay(?:ed)?|remain(?:ed)?|co-?chairs|too|well|also|equal|equally)$/i;

/** What is asked of each meeting: things of the record, and what those who chaired were. */
const partsIn = (text: string): { readonly parts: readonly Facet[]; readonly held: readonly ('rank' | 'post')[] } => {
  const held = [...(RANK.test(text) ? (['rank'] as const) : []), ...(POST.test(text) ? (['post'] as const) : [])];
  // "the Chilean chair's rank": whose it is, and not who that was.
  const isOfChairs = held.length > 0 ? SAME_CHAIRS.test(text) || PERSON.test(text) : CHAIRS.test(text);
  return {
    held,
    parts: [
      ...(VENUE.test(text) ? (['venue'] as const) : []),
      ...(PLACE.test(text) ? (['place'] as const) : []),
      ...(DATE.test(text) ? (['date'] as const) : []),
      ...(isOfChairs ? (['chairs'] as const) : []),
    ],
  };
};

const isOfSameness = ({ text, yes }: Question): boolean => SAME.test(text) || (yes && CHANGED.test(text));

const unitIn = (text: string): 'year' | 'month' | 'day' =>
  /\byears?\b/i.test(text) ? 'year' : /\bmonths?\b/i.test(text) ? 'month' : 'day';

/**
 * "the same post at the 3rd and the 5th", "the same chairs and the same city", "did her rank change between the 3rd and the 4th": exactly what is
 * named, all of it, and of the side or the person named.
 */
export const sameParts: Rule = shaped([SAME, CHANGED], (asking) => {
  const { question, heading } = asking;
  const { text, yes, reference } = question;
  if (reference.ordinals.length < 2 && !yes) return undefined;
  if (!isOfSameness(question) || /^\W*(?:which|what|who|how|list)\b/i.test(text)) return undefined;
  const { parts, held } = partsIn(text);
  const which = meant(asking);
  if (which === undefined || contentOf(question).some((word) => !ODD.test(word))) return undefined;
  // "did both chairs have the same rank at the 4th and the 5th": who they were at each.
  if (OF_BOTH.test(text) && reference.parties.length !== 1)
    return held.length > 0
      ? { query: { ask: 'several', question: heading, ...which, parts: ['chairs'] }, named: true }
      : undefined;
  const [first, second, third] = which.meetings;
  if (LENGTH.test(text) && parts.every((part) => part === 'date') && held.length === 0 && !hasPerson(question))
    return first !== undefined && second !== undefined && third === undefined
      ? { query: { ask: 'longer', first, second }, named: true }
      : { query: { ask: 'lengths', question: heading, filter: which.filter ?? {} }, named: true };
  // "the same venue and length": each as it was, with no verdict.
  if (LENGTH.test(text) && held.length === 0 && !hasPerson(question))
    return {
      query: { ask: 'several', question: heading, ...which, parts: [...new Set([...parts, 'date' as const])] },
      named: true,
    };
  // "the venue the same": as "the same venue", which has a rule of its own.
  const isOwn = held.length > 0 || parts.length > 1 || (parts.length === 1 && sameFacet(question) === undefined);
  if (LENGTH.test(text) || !isOwn || (held.length === 0 && (!yes || !(SAME.test(text) || parts.length > 1))))
    return undefined;
  const people = groupsOf(question);
  // "the same at the 3rd and the 4th but not at the 5th": who they were at each.
  if (BOUND.test(text))
    return {
      query: { ask: 'several', question: heading, ...which, parts: [...new Set([...parts, 'chairs' as const])] },
      named: true,
    };
  const [side, other] = [...new Set(reference.parties)];
  if (people.length > 1 || (people.length === 1 && (held.length === 0 || side !== undefined))) return undefined;
  return {
    query: {
      ask: 'several',
      question: heading,
      ...which,
      parts,
      ...(held.length > 0 ? { held } : {}),
      ...(people.length === 1 ? { of: personSlot(question) } : {}),
      ...(side === undefined || other !== undefined ? {} : { side }),
      ...(parts.includes('date') ? { unit: unitIn(text) } : {}),
      same: true,
    },
    named: true,
  };
});
