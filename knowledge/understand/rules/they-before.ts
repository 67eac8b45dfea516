import { resolveMeeting } from '../../resolve/meeting.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { meetingSlot } from '../slots.ts';

/** "where did they meet before Lima", "when had they last met before the encounter in Lima" */
const THEY_MET =
  /^\W*(?:(?:and|so)\s+)?(?:where|when|how\s+often|in\s+(?:what|which)\s+\p{L}+)\s+(?:did|had|have|do)\s+they\s+(?:last\s+|previously\s+)?(?:meet|met)\b[^?]{0,30}?\b(?:before|prior\s+to|ahead\s+of|after)\s+([^?,:;]{3,60}?)\W*$/iu;

/** Of people who met at what is no meeting on record, "they" are these, and not the officials of the meetings that are: none of those is told. */
export const theyBefore: Rule = shaped([THEY_MET], ({ knowledge, heading }) => {
  const [, bound] = THEY_MET.exec(heading) ?? [];
  if (bound === undefined) return undefined;
  const words = readQuestion(bound, knowledge);
  const { ordinals, dates } = words.reference;
  if (ordinals.length + dates.length > 0) return undefined;
  const isPlace = words.words.some(({ label, cue }) => cue === null && ['city', 'place', 'unknown'].includes(label.is));
  // A city where a meeting was, or a forum that is named, is of the officials.
  const slot = meetingSlot(words);
  const { is } = slot === '' ? { is: 'none' } : resolveMeeting(slot, knowledge);
  if (!isPlace || is === 'one' || is === 'several') return undefined;
  return { query: { ask: 'statement', words: `met ${bound}`, question: heading, before: NEVER }, named: true };
});
