import { ranksIn } from '../../resolve/rank.ts';
import { type Rule, shaped } from '../asking.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { serviceAsked } from './of-rank.ts';

/** "which navy officers are named", "list the Chilean politicians", "name every politician mentioned", "who are the air force generals" */
const LISTED =
  /^\W*(?:please\s+)?(?:list|name|show|give|tell|enumerate|which|what|who\s+(?:are|is|were)|are|were|is)\s+(?:(?:me|us|all|every|any|both|two|of|the|there|an?)\s+){0,4}(?:[\p{L}-]+\s+){0,4}?(?:officers?|generals?|admirals?|marshals?|colonels?|commodores?|brigadiers?|politicians?|statesm[ae]n)\b[^?]{0,60}\W*$/iu;
const POLITICIANS = /\b(?:politicians?|statesm[ae]n)\b/i;
const OFFICERS = /\bofficers?\b/i;
const OTHERWISE =
  /\b(?:not|never|no|nor|other|else|besides|except|most|only|first|last|how|when|where|why|before|after|since|said|say|says|met|meet|former|new|retired|bec[ao]mes?|becoming|promoted|appointed|made)\b|n[’']t\b/i;
const OF_LISTING =
  /^(?:officers?|generals?|admirals?|marshals?|colonels?|commodores?|brigadiers?|politicians?|statesm[ae]n|people|persons?|named?|names|mentioned|listed|list|record|articles?|reports?|air|force|forces|army|armies|navy|navies|naval|land|ground|airforce|fleet|military|every|there)$/i;

/** Whether people are asked for by what they are. */
export const asksKind = ({ text }: Question): boolean => LISTED.test(text);

/** Officers of a service, of a side or of any, and politicians: those alone, by the ranks and the offices that the articles give. */
export const kindsOfPeople: Rule = shaped([LISTED], ({ question }) => {
  const { text, reference, words, all } = question;
  if (!LISTED.test(text) || OTHERWISE.test(text) || hasPerson(question) || all.has('chairs')) return undefined;
  const service = serviceAsked(text);
  const isOfState = POLITICIANS.test(text);
  if (isOfState && (service !== undefined || OFFICERS.test(text))) return undefined;
  if (!isOfState && service === undefined && !OFFICERS.test(text)) return undefined;
  const { ordinals, dates, places, kinds, forum, recency, parties } = reference;
  const isOfMeeting = [ordinals, dates, places, kinds, forum].some(({ length }) => length > 0) || recency !== null;
  const isBare = words.every(
    ({ label, cue, text: own }) =>
      cue !== null || ['small', 'generic', 'country', 'rank', 'branch'].includes(label.is) || OF_LISTING.test(own),
  );
  const [side, other] = [...new Set(parties)];
  if (isOfMeeting || !isBare || other !== undefined || contentOf(question).some((word) => !OF_LISTING.test(word)))
    return undefined;
  const rank = service ?? ranksIn(text) ?? 'officer';
  return {
    query: {
      ask: 'people',
      ...(side === undefined ? {} : { side }),
      ...(isOfState ? { ofState: true } : { rank }),
    },
    named: true,
  };
});
