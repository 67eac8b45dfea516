import type { Edge } from '../../query.ts';
import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';

const LENGTH =
  '(?:how\\s+(?:long|much\\s+time|far\\s+apart|many\\s+(?:\\p{L}+\\s+)?(?:days|weeks|months|years))|(?:days|weeks|months|time|gap|interval|span|period|break|pause))';
const OF_EDGE =
  '(?:the\\s+)?(?:very\\s+)?(end|close|closing(?:\\s+day)?|conclusion|finish|(?:last|final|first|opening)(?:\\s+day)?|start|beginning|opening|outset)\\s+of\\s+';
const PART = '([^?,:;]{3,60}?)';
const ENDS = '(?:end|clos|conclud|finish|wrapp?)';
const BEGINS = '(?:start|beg[aiu]n|open|kick)';
const DID = `(?:\\s+(${ENDS}(?:ed|e?s?|ing)|${BEGINS}(?:ed|s|n?ing)?|was\\s+over)(?:\\s+(?:off|up))?)?`;

/** "between the end of the 3rd and the start of the 4th", "from the first day of the 3rd to the last day of the 4th", "between the 3rd ending and the 4th starting" */
const BETWEEN = new RegExp(
  `\\b${LENGTH}\\b[^?,:;]{0,40}?\\b(?:between|from|after|since)\\s+(?:${OF_EDGE})?${PART}${DID}\\s+(?:and|(?:up\\s+|through\\s+)?to|until|till)\\s+(?:${OF_EDGE})?${PART}${DID}\\W*$`,
  'iu',
);
/** "how many days after the 3rd ended did the 4th start" */
const BESIDE = new RegExp(
  `\\b${LENGTH}\\s+(?:after|before)\\s+(?:${OF_EDGE})?${PART}${DID}\\s*,?\\s+(?:did|was|were|do|does|is)\\s+${PART}(?:\\s+(${ENDS}e?|${BEGINS}|take\\s+place|held|happen|come|follow|meet|convened?|occur)(?:\\s+(?:off|up))?)?\\W*$`,
  'iu',
);

const AT_END = new RegExp(`^(?:${ENDS}|conclusion|last|final|was\\s+over)`, 'i');
const edgeOf = (...typed: readonly (string | undefined)[]): Edge =>
  typed.some((word) => word !== undefined && AT_END.test(word)) ? 'end' : 'start';

type Bounds = {
  readonly first: string;
  readonly second: string;
  readonly edges: readonly [Edge, Edge];
};

const boundsIn = (text: string): Bounds | undefined => {
  const [, from, one, oneDid, to, two, twoDid] = BETWEEN.exec(text) ?? [];
  if (one !== undefined && two !== undefined)
    return { first: one, second: two, edges: [edgeOf(from, oneDid), edgeOf(to, twoDid)] };
  const [, edge, before, did, other, verb] = BESIDE.exec(text) ?? [];
  return before === undefined || other === undefined
    ? undefined
    : { first: before, second: other, edges: [edgeOf(edge, did), edgeOf(verb)] };
};

/** The one meeting that the words single out, and nothing beside it. */
const meetingIn = (typed: string, knowledge: Knowledge): string | undefined => {
  const part = readQuestion(typed, knowledge);
  const slot = hasPerson(part) || contentOf(part).length > 0 ? '' : meetingSlot(part);
  const found = slot === '' ? undefined : resolveMeeting(slot, knowledge);
  return found?.is === 'one' ? found.value.id : undefined;
};

/** The time from the first or the last day of one meeting to that of another. */
export const betweenEdges: Rule = shaped([BETWEEN, BESIDE], ({ question, knowledge }) => {
  const bounds = boundsIn(question.text);
  if (!bounds?.edges.includes('end')) return undefined;
  const [first, second] = [bounds.first, bounds.second].map((typed) => meetingIn(typed, knowledge));
  return first === undefined || second === undefined || first === second
    ? undefined
    : { query: { ask: 'between', first, second, edges: bounds.edges }, named: true };
});
