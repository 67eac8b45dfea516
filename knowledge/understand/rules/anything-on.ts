import { contentWords } from '../../passages.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

/** "anything on cables at the 2024 talks", "what was said about cables at the fifth meeting" */
const ANYTHING =
  /^\W*(?:(?:(?:is|was)\s+there\s+|have\s+you\s+got\s+|do\s+you\s+have\s+)?(?:anything|something)\s+(?:(?:was|is)\s+)?(?:said\s+|written\s+|discussed\s+)?|what\s+(?:was|is|were)\s+(?:said|written|reported)\s+)(?:on|about|regarding|concerning)\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:at|in|from|during)\s+((?:the\s+)?[^?,:;]{3,60}?)\W*$/i;

/** Words that single a meeting out; a time or a place alone may be of what is asked about. */
const NAMES = /\b(?:meetings?|rounds?|sessions?|summits?|talks|dialogues?|editions?|consultations?)\b/i;

/** A topic at one meeting: of that topic, in one piece. */
export const anythingOn: Rule = shaped([ANYTHING], ({ question, knowledge, missing }) => {
  const [, topic, at] = ANYTHING.exec(question.text) ?? [];
  if (topic === undefined || at === undefined || hasPerson(question) || missing.length > 0) return undefined;
  const [own, setting] = [readQuestion(topic, knowledge), readQuestion(at, knowledge)];
  const isMeeting = namesMeeting(setting) && contentOf(setting).length === 0;
  if (!isMeeting || contentOf(own).length === 0 || namesMeeting(own)) return undefined;
  if (!NAMES.test(at) && setting.reference.ordinals.length === 0) return undefined;
  // "what was said on cables": of one word its sentences; two may stand apart in one.
  if (/^\W*what\b/i.test(question.text) && contentWords(topic).length < 2) return undefined;
  const meeting = meetingSlot(setting);
  return resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'discussed', topic, meeting, what: true }, named: true }
    : undefined;
});
