import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson, meetingSlot, namesChair, personSlot } from '../slots.ts';

/*
 * Questions that take for granted what the record has otherwise, or asks for what it has by another word: it is told as it stands, with no yes or no.
 */

/** "did Berg travel to Oslo", where she chaired talks there: that she did so is told, and not how she came. */
const WENT =
  /^\W*(?:did|has|had)\s+[^?,:;]{2,50}?\s(?:ever\s+|actually\s+|also\s+)?(?:travel(?:led|ed)?|go|gone|fly|flown|come|journey(?:ed)?|been)\s+to\s+(?:the\s+)?[\p{L}\s-]{3,30}?\W*$/iu;

export const chairWent: Rule = shaped([WENT], ({ question, knowledge }) => {
  const { text, reference } = question;
  if (!WENT.test(text) || !hasPerson(question) || /\b(?:not|never)\b|n['’]t\b/i.test(text)) return undefined;
  const { places, dates, ordinals } = reference;
  const [place, second] = places;
  if (place === undefined || second !== undefined || dates.length + ordinals.length > 0) return undefined;
  const name = personSlot(question);
  if (!namesChair(question, knowledge)) return undefined;
  const meeting = `in ${place} ${name}`;
  const found = resolveMeeting(meeting, knowledge);
  if (found.is === 'several') return { query: { ask: 'timeline', place, chair: name }, named: true };
  return found.is === 'one' ? { query: { ask: 'check', meeting, unsure: true }, named: true } : undefined;
});

/** "was the third meeting held at the palace": at which building it was. */
const HELD_AT =
  /^\W*(?:[Ww]as|[Ww]ere)\s+([^?,:;]{3,60}?)\s+(?:held|hosted|convened|conducted)\s+(?:at|in|inside)\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\W*$/u;

export const otherVenue: Rule = shaped([HELD_AT], ({ question, knowledge, missing }) => {
  const [, typed] = HELD_AT.exec(question.text) ?? [];
  if (typed === undefined || missing.length > 0 || hasPerson(question)) return undefined;
  const { ordinals, places, dates } = question.reference;
  if (ordinals.length !== 1 || places.length + dates.length > 0) return undefined;
  const meeting = meetingSlot(readQuestion(typed, knowledge));
  return meeting !== '' && resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'where', meeting, venue: true }, named: true }
    : undefined;
});

/** "how many times is the strait mentioned": no record counts words. */
const TIMES_NAMED =
  /^\W*how\s+(?:many\s+times|often)\s+(?:(?:is|are|was|were|has|have|does|do|did)\s+)[^?,:;]{2,50}?\s(?:been\s+)?(?:mentioned|named|cited|referenced|referred\s+to|written|printed|occur|appear|crop\s+up)(?:\s+(?:in|by|across)\s+[^?,:;]{3,40})?\W*$/i;

export const timesNamed: Rule = shaped([TIMES_NAMED], ({ question, heading }) =>
  TIMES_NAMED.test(question.text) ? { query: { ask: 'unkept', question: heading }, named: true } : undefined,
);
