import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { days as daysOf } from '../../resolve/time.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';

/** "which source says …", "what article has it that …" */
const WHICH_SAYS =
  /^\W*(?:which|what)\s+(?:of\s+(?:the|your|these)\s+)?(?:sources?|articles?|reports?|outlets?|newspapers?|papers?|pieces?|agency|agencies)\s+(?:says?|said|reports?|reported|states?|stated|mentions?|mentioned|writes?|wrote|claims?|claimed|has|have|tells?|told)\b/i;
const OF_LENGTH = /^(?:long|days?|source|article|report|lasted|took)$/i;

/** "… that it was two days", "… it was a two-day meeting" */
const WAS_DAYS =
  /\b(?:was|were|is|being|for|of)\s+(?:an?\s+)?(one|two|three|four|five|six|seven|[1-9])[\s-]days?(?:\s+(?:meeting|event|round|session|affair|dialogue|talks))?\W*$/i;

/** "which article says the meeting was two days long": those that have "two-day"; of a meeting that is named, its length. */
export const saidLength: Rule = shaped([WHICH_SAYS], ({ question, knowledge, heading }) => {
  const [, bare] = WAS_DAYS.exec(question.text) ?? [];
  const { days = bare && String(countOf(bare)) } = filterOf(question);
  if (days === undefined || !WHICH_SAYS.test(question.text) || hasPerson(question)) return undefined;
  const { dates, places, kinds, ordinals, branch, forum } = question.reference;
  // "two days": no second meeting.
  const isNamed =
    branch !== null ||
    dates.length + places.length + kinds.length + forum.length > 0 ||
    ordinals.some((number) => number !== Number(days));
  if (contentOf(question).some((word) => !OF_LENGTH.test(word))) return undefined;
  if (isNamed) return ofMeeting(question, Number(days), knowledge, heading);
  return { query: { ask: 'mentions', of: `${COUNTS[Number(days)] ?? days}-day` }, named: true };
});

/** "which source says the fifth lasted two days": those alone whose own dates, or words, are of so many days. */
const ofMeeting = (question: Question, days: number, knowledge: Knowledge, heading: string): Intent | undefined => {
  const meeting = meetingSlot(question);
  const found = resolveMeeting(meeting, knowledge);
  if (found.is !== 'one') return undefined;
  const { wordings } = found.value;
  const fitting = wordings.filter((wording) => daysOf(wording) === days);
  // A report of one day tells of no length; of no other either, where nothing has so many days.
  if (days < 2 || fitting.length === 0) return { query: { ask: 'unkept', question: heading }, named: true };
  return fitting.length === wordings.length
    ? { query: { ask: 'agreement', meeting, property: 'date' }, named: true }
    : { query: { ask: 'mentions', of: `${COUNTS[days] ?? days}-day`, meeting }, named: true };
};
