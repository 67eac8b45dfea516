import type { Rule } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { contentOf, hasPerson } from '../slots.ts';

/** "which source says …", "what article has it that …" */
const WHICH_SAYS =
  /^\W*(?:which|what)\s+(?:of\s+(?:the|your|these)\s+)?(?:sources?|articles?|reports?|outlets?|newspapers?|papers?|pieces?|agency|agencies)\s+(?:says?|said|reports?|reported|states?|stated|mentions?|mentioned|writes?|wrote|claims?|claimed|has|have|tells?|told)\b/i;
const OF_LENGTH = /^(?:long|days?|source|article|report|lasted|took)$/i;

/** "… that it was two days", "… it was a two-day meeting" */
const WAS_DAYS =
  /\b(?:was|were|is|being|for|of)\s+(?:an?\s+)?(one|two|three|four|five|six|seven|[1-9])[\s-]days?(?:\s+(?:meeting|event|round|session|affair|dialogue|talks))?\W*$/i;

/** "which article says the meeting was two days long": those that have "two-day"; of a meeting that is named, its length. */
export const saidLength: Rule = ({ question }) => {
  const [, bare] = WAS_DAYS.exec(question.text) ?? [];
  const { days = bare && String(countOf(bare)) } = filterOf(question);
  if (days === undefined || !WHICH_SAYS.test(question.text) || hasPerson(question)) return undefined;
  const { dates, places, kinds, ordinals } = question.reference;
  // "two days": no second meeting.
  const isNamed = dates.length + places.length + kinds.length > 0 || ordinals.some((number) => number !== Number(days));
  if (isNamed || contentOf(question).some((word) => !OF_LENGTH.test(word))) return undefined;
  return { query: { ask: 'mentions', of: `${COUNTS[Number(days)] ?? days}-day` }, named: true };
};
