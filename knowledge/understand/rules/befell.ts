import { resolveMeeting } from '../../resolve/meeting.ts';
import { findRuns } from '../../verbatim.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';

/** "what happened to the partnership in 2010", "what became of it in 2010", "what was done to it in 2010" */
const BEFELL =
  /^\W*(?:(?:and|so)\s+)?what\s+(?:(?:has\s+|had\s+)?happened\s+(?:to|with)|became\s+of|(?:was|were)\s+done\s+(?:to|with)|changed\s+(?:in|about|for))\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:back\s+)?(?:in|on|during)\s+([^?,:;]{3,30}?)\W*$/i;

/** What happened to a thing at a time: sentences that have both. */
export const befell: Rule = shaped([BEFELL], ({ question, knowledge, heading, missing }) => {
  const [, thing = '', time] = BEFELL.exec(question.text) ?? [];
  if (time === undefined || missing.length > 0 || hasPerson(question)) return undefined;
  const when = readQuestion(time, knowledge);
  const [date] = when.reference.dates;
  const what = readQuestion(thing, knowledge);
  if (date === undefined || contentOf(when).length > 0 || contentOf(what).length === 0) return undefined;
  return {
    query: { ask: 'statement', words: `${thing} ${time}`, question: heading, on: date, of: thing },
    named: true,
  };
});

/** "what did the co-chairs say in Moscow", "what did the two leaders stress at the fourth" */
const CHAIRS_SAID =
  /^\W*(?:(?:and|so)\s+)?what\s+(?:did|do|have|had)\s+(?:the\s+|both\s+)*(?:two\s+)?(?:co-?\s?chairs?|chairmen|chairpersons|co-?\s?chairmen|leaders|heads\s+of\s+(?:the\s+)?delegations?|delegation\s+heads|generals)\s+(?:say|said|state|stated|tell|told|stress|stressed|highlight|highlighted|emphasi[sz]ed?|underline|underlined|express|expressed|have\s+to\s+say)\s+((?:at|in|during|after)\s+[^?,:;]{3,60}?)\W*$/i;

/** What those who chaired a meeting are told to have said there: not who they were, and nothing of both sides. */
export const chairsSaid: Rule = shaped([CHAIRS_SAID], ({ question, knowledge, heading }) => {
  const [, at] = CHAIRS_SAID.exec(question.text) ?? [];
  if (at === undefined || hasPerson(question)) return undefined;
  const meeting = meetingSlot(readQuestion(at, knowledge));
  return meeting !== '' && resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'positions', question: heading, meeting, chairs: true }, named: true }
    : undefined;
});

/** "what is Grow for Chile": a name of several words with a small one among them */
const NAME =
  /^\W*[Ww]hat(?:['’]?s|\s+is|\s+was)\s+(?:the\s+)?["“]?(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}\s+(?:in|for|of|on|to|by|with)\s+(?:the\s+)?\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})["”]?\W*$/u;

/** A name that no article has is no meeting at the place that it ends with. */
export const nameNowhere: Rule = shaped([NAME], ({ question, knowledge, heading }) => {
  const [, name] = NAME.exec(question.text) ?? [];
  if (name === undefined || hasPerson(question) || question.asked === 'topics') return undefined;
  const first = readQuestion(name, knowledge).words[0];
  const isThing = first !== undefined && ['unknown', 'small', 'generic'].includes(first.label.is);
  return isThing && findRuns(knowledge, name).length === 0
    ? { query: { ask: 'verbatim', words: name, question: heading }, named: true }
    : undefined;
});
