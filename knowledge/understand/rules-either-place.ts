import { resolveMeeting } from '../resolve/meeting.ts';
import type { Rule } from './asking.ts';
import { readQuestion } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from './slots.ts';

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*)(?:\\s+(?:of\\s+|de\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,3}";
/** "…: Grieg Hall or Town House?", "in the Grieg Hall or in Town House": two names at the end, of which one is to be picked. */
const EITHER = new RegExp(
  `[\\s,:;–—-]*(?:(?:in|at)\\s+)?(?:the\\s+)?(${NAME})\\s*,?\\s+or\\s+(?:(?:in|at)\\s+)?(?:the\\s+)?(${NAME})\\W*$`,
  'u',
);

/** A meeting and two names, of which one is its place on record: where it was, also if the articles lack the other. */
export const eitherPlace: Rule = ({ question, knowledge }) => {
  const found = EITHER.exec(question.text);
  const [, first = '', second = ''] = found ?? [];
  if (!found || question.yes || hasPerson(question)) return undefined;
  if (/\b(?:who|when|why|how|what|which\s+(?!place|city|venue|hall|building))\b/i.test(question.text)) return undefined;
  const rest = readQuestion(question.text.slice(0, found.index), knowledge);
  if (!namesMeeting(rest) || contentOf(rest).length > 0 || rest.asked === 'chairs' || rest.asked === 'topics')
    return undefined;
  const meeting = resolveMeeting(meetingSlot(rest), knowledge);
  if (meeting.is !== 'one') return undefined;
  const { venues, cities } = meeting.value;
  const isOf = (values: readonly { readonly value: string }[]): boolean =>
    values.some(({ value }) => [first, second].some((name) => value.toLowerCase() === name.toLowerCase()));
  if (!isOf(venues) && !isOf(cities)) return undefined;
  return { query: { ask: 'where', meeting: meeting.value.id, ...(isOf(venues) ? { venue: true } : {}) }, named: true };
};
