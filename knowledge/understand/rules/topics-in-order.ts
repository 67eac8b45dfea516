import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

const PLACE = '(?:very\\s+)?(?:first|last|second|third|final|opening|closing|next)';
const THING = '(?:topics?|things?|items?|points?|issues?|subjects?|themes?|questions?|matters?)';
const TOLD =
  '(?:discussed|raised|covered|addressed|mentioned|taken\\s+up|brought\\s+up|talked\\s+about|considered|on\\s+the\\s+agenda|(?:that\\s+)?(?:they|both\\s+sides|the\\s+two\\s+sides)\\s+(?:discussed|talked\\s+about|raised|covered|took\\s+up))';

/** "what was the first topic discussed at the 4th", "which item was taken up last in Oslo", "what did they discuss first at the 3rd" */
const IN_ORDER: readonly RegExp[] = [
  /^\W*(?:what|which)(?:[’']s|\s+(?:was|is))?\s+(?:the\s+)?(?:very\s+)?(?:first|opening|closing|final|last)\s+(?:topics?|items?|points?|subjects?|themes?)\s+(?:of|at|in|on\s+the\s+agenda\s+(?:of|at|for))\s+([^?,:;]{3,60}?)\W*$/i,
  new RegExp(
    `^\\W*(?:(?:what|which)(?:[’']s|\\s+(?:was|is|were))?|name|tell\\s+me)\\s+(?:the\\s+)?${PLACE}\\s+(?:[\\p{L}-]+\\s+)?${THING}\\s+(?:(?:to\\s+be|that\\s+was|that\\s+were|was|were|they|being)\\s+)?${TOLD}\\s+(?:at|in|during|of|for|by)\\s+([^?,:;]{3,60}?)\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:what|which)\\s+(?:${THING}\\s+)?(?:(?:was|were)\\s+${TOLD}|came\\s+up|was\\s+up)\\s+(?:${PLACE})\\s+(?:at|in|during)\\s+([^?,:;]{3,60}?)\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:what|which)\\s+(?:${THING}\\s+)?(?:was|were)\\s+${TOLD}\\s+(?:at|in|during)\\s+([^?,:;]{3,60}?)\\s+(?:first|last)\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:what|which\\s+${THING})\\s+did\\s+(?:they|both\\s+sides|the\\s+two\\s+sides|the\\s+sides)\\s+(?:discuss|talk\\s+about|raise|cover|take\\s+up|start\\s+with|begin\\s+with|end\\s+with)\\s+(?:first|last)\\s+(?:at|in|during)\\s+([^?,:;]{3,60}?)\\W*$`,
    'i',
  ),
];

/** The place of a topic among the others of a meeting: reports list topics, and in which order they came up none tells. */
export const topicsInOrder: Rule = shaped(IN_ORDER, ({ heading, knowledge }): Intent | undefined => {
  const typed = IN_ORDER.map((shape) => shape.exec(heading)?.[1]).find((found) => found !== undefined);
  if (typed === undefined) return undefined;
  const meeting = readQuestion(typed, knowledge);
  if (!namesMeeting(meeting) || hasPerson(meeting)) return undefined;
  const found = resolveMeeting(meetingSlot(meeting), knowledge);
  const near = found.is === 'one' ? found.value.topics[0]?.value : undefined;
  return near === undefined
    ? undefined
    : { query: { ask: 'statement', words: near, question: heading, before: NEVER }, named: true };
});
