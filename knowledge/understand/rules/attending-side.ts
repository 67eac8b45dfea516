import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';
import { rankTaken } from './chairs.ts';

/** "who was at the third for Chile", "who was there from Chile at the third" */
const WAS_THERE =
  /^\W*(?:(?:and|so)\s+)?who\s+(?:all\s+)?(?:(?:from|of|for|on)\s+(?:the\s+)?\p{L}+\s+(?:(?:side|delegation|team|party|contingent)\s+)?)?(?:was|were)\s+(?:(?:present|there)\s+)?(?:at|in|for|from)\b/iu;
/** "which service took part on the Chilean side" */
const WHICH_BODY =
  /\b(?:which|what)\s+(?:\p{L}+\s+)?(?:services?|army|armies|forces?|branch(?:es)?|bod(?:y|ies))\s+(?:took\s+part|participated|attended|was\s+(?:there|represented|present)|were\s+(?:there|represented|present)|sat)\b/iu;
/** "did any Chilean officers attend": those who did are told, with no verdict on others. */
const ANY_OF =
  /\b(?:any|some)\b[^?]{0,60}\b(?:officers?|officials?|delegates?|representatives?|participants?)\b[^?]{0,60}\b(?:attend|take\s+part|participate|present|there)\b/i;
const THERE_WORD =
  /^(?:services?|bod(?:y|ies)|officers?|officials?|participants?|attendees?|delegates?|represented|present)$/i;

/** Who was there of one side: what is told of that side, and of no other. */
export const attendingSide: Rule = ({ question, knowledge }) => {
  const { all, text, yes, reference, words } = question;
  const [side, other] = [...new Set(reference.parties)];
  if (other !== undefined || hasPerson(question) || all.has('chairs') || all.has('count')) return undefined;
  if (side === undefined ? !WHICH_BODY.test(text) : yes && !ANY_OF.test(text)) return undefined;
  if (!all.has('attendance') && !WAS_THERE.test(text) && !WHICH_BODY.test(text)) return undefined;
  const rest = words.filter(
    ({ label, text: own }) => !(label.is === 'country' && label.name === side) && !THERE_WORD.test(own),
  );
  if (contentOf({ ...question, words: rest }).length > 0 || !namesMeeting({ words: rest })) return undefined;
  const meeting = meetingSlot({ words: rest });
  const rank = rankTaken(question);
  return resolveMeeting(meeting, knowledge).is === 'none'
    ? undefined
    : {
        query: {
          ask: 'attendance',
          meeting,
          ...(side === undefined ? { others: true } : { side }),
          ...(rank === undefined ? {} : { rank }),
        },
        named: true,
      };
};

/** "co-chaired with Berg", "chaired alongside Berg" */
const WITH = /\b(?:with|alongside|beside)\b/i;

/** "which Chileans has Berg co-chaired with", "how many Chileans co-chaired with Berg": the other chairs of the meetings that Berg chaired. */
export const coChairsOfSide: Rule = shaped([WITH], ({ question, heading }) => {
  const { all, text, yes, reference, words } = question;
  const [side, other] = [...new Set(reference.parties)];
  if (side === undefined || other !== undefined || yes || !all.has('chairs') || !hasPerson(question)) return undefined;
  if (!WITH.test(text)) return undefined;
  const rest = words.filter(({ label }) => label.is !== 'country');
  if (namesMeeting({ words: rest })) return undefined;
  const filter = { chair: personSlot({ ...question, words: rest.filter(({ label }) => label.is === 'person') }) };
  if (/\bhow\s+many\b/i.test(text))
    return /\bhow\s+many\s+(?:\p{L}+\s+)?(?:meetings|rounds|times|sessions)\b/iu.test(text)
      ? undefined
      : { query: { ask: 'count-of', of: 'chairs', filter, side }, named: true };
  return {
    query: { ask: 'several', question: heading, meetings: [], filter, parts: ['chairs'], side },
    named: true,
  };
});

/** "name the two armies in the land group" */
const TWO_BODIES =
  /^\W*(?:name|list|give|tell|which|what)\s+(?:me\s+)?(?:are\s+|were\s+)?(?:the\s+)?two\s+(?:armies|navies|services|forces|armed\s+forces)\s+(?:that\s+)?(?:(?:are|is|were|met|meet|take\s+part|took\s+part|participated?)\s+)?(?:in|of|at)\s+([^?,:;]{3,60}?)\W*$/i;

/** The services that a meeting is of: who took part in it. */
export const twoBodies: Rule = shaped([TWO_BODIES], ({ question, knowledge }) => {
  const [, at] = TWO_BODIES.exec(question.text) ?? [];
  const meeting = at === undefined || hasPerson(question) ? '' : meetingSlot(readQuestion(at, knowledge));
  return meeting !== '' && resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'attendance', meeting }, named: true }
    : undefined;
});
