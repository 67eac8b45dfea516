import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';

/** "since the 4th was in Delhi, who …", "given that Rao chaired the 3rd, when …", "now that the 9th was in Oslo, what …" */
const OPENING =
  /^\W*(?:(?:and|but|so|ok)\s+)?(?:since|as|given(?:\s+that)?|considering(?:\s+that)?|seeing(?:\s+(?:that|as))?|now\s+that|because|assuming(?:\s+that)?|if|knowing\s+that|granted(?:\s+that)?)\s+[^?]+?,\s*(?=(?:who|whom|what|when|where|why|how|which|did|was|were|is|are|has|have|does|do|in|at|on|by)\b)/i;
/** "the 4th was in Delhi, so who …" */
const BEFORE_SO =
  /^[^?]+?(?:,|;|\s[–—-])\s*(?:so|then|hence|therefore)\s+(?=(?:who|whom|what|when|where|why|how|which|did|was|were|is|are|has|does)\b)/i;

/** What a clause before the question takes for granted of a meeting, where the record has it otherwise: that is told, not what hangs on it. */
export const granted: Rule = shaped([OPENING, BEFORE_SO], ({ question, knowledge }) => {
  const [clause] = OPENING.exec(question.text) ?? BEFORE_SO.exec(question.text) ?? [];
  if (clause === undefined) return undefined;
  const words = question.words.filter(({ from }) => (question.tokens[from]?.end ?? 0) <= clause.length);
  const said = { ...question, words };
  if (!namesMeeting(said)) return undefined;
  const chaired = hasPerson(said) && words.some(({ cue }) => cue === 'chairs') ? personSlot(said) : '';
  const meeting = `${meetingSlot(said)} ${chaired}`.trim();
  return resolveMeeting(meeting, knowledge).is === 'contrary'
    ? { query: { ask: 'check', meeting }, named: true }
    : undefined;
});
