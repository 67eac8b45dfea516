import { contentWords } from '../../passages.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

/** "was the 4th about cables", "were the Oslo talks on wheat": not "about a year ago". */
const WAS_ABOUT =
  /^\W*(?:was|were|is|are)\s+([^?,;:\s][^?,;:]{2,80}?)\s+(?:(?:all|mainly|mostly|only|just|solely|exclusively|entirely|primarily|chiefly)\s+)?about\s+([^?,;:\s][^?,;:]{2,80}?)\W*$/i;
const TIME = /\d|\b(?:years?|months?|weeks?|days?|hours?|ago|half|to)\b/i;

/** "was the 4th only about cables": all that it was about tells. */
const ALONE =
  /\b(?:only|just|solely|exclusively|entirely|nothing\s+but|mainly|mostly|primarily|chiefly|all\s+about)\b/i;

/** Whether a meeting was about something: what its report says of it, with no yes of all that it was. */
export const wasAbout: Rule = shaped([WAS_ABOUT], ({ question, knowledge }) => {
  const [, before = '', topic = ''] = WAS_ABOUT.exec(question.text) ?? [];
  if (topic === '' || TIME.test(topic) || contentWords(topic).length === 0 || hasPerson(question)) return undefined;
  const meeting = readQuestion(before, knowledge);
  if (!namesMeeting(meeting) || contentOf(meeting).length > 0) return undefined;
  if (ALONE.test(question.text)) return { query: { ask: 'topics', meeting: meetingSlot(meeting) }, named: true };
  return { query: { ask: 'discussed', topic, meeting: meetingSlot(meeting), unsure: true } };
});
