import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*)(?:\\s+(?:of\\s+|de\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,3}";
/** "…: Grieg Hall or Town House?", "in the Grieg Hall or in Town House": two names at the end, of which one is to be picked. */
const EITHER = new RegExp(
  `[\\s,:;–—-]*(?:(?:in|at)\\s+)?(?:the\\s+)?(${NAME})\\s*,?\\s+or\\s+(?:(?:in|at)\\s+)?(?:the\\s+)?(${NAME})\\W*$`,
  'u',
);

/** A meeting and two names, of which one is its place on record: where it was, also if the articles lack the other. */
export const eitherPlace: Rule = shaped([EITHER], ({ question, knowledge }) => {
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
});

/** "Berg or Lund" */
export const OR = /\bor\b/i;

/** "was it Berg or Lund at the 3rd", "who chaired the 3rd, Berg or Lund": who chaired that meeting. */
export const eitherPerson: Rule = shaped([OR], ({ question, knowledge }) => {
  const { words, asked } = question;
  if ((asked !== null && asked !== 'chairs' && asked !== 'person') || contentOf(question).length > 0) return undefined;
  const either = words.findIndex(({ text }) => /^or$/i.test(text));
  const [before, after] = [words.slice(0, either), words.slice(either + 1)].map((part) =>
    part.some(({ label, cue }) => cue === null && label.is === 'person'),
  );
  if (either < 0 || !before || !after) return undefined;
  const rest = { words: words.filter(({ text, label }) => !/^or$/i.test(text) && label.is !== 'rank') };
  const meeting = meetingSlot(rest);
  // "is it General Berg or Admiral Berg"
  const surnames = [
    ...new Set(words.filter(({ label }) => label.is === 'person').map(({ text }) => text.toLowerCase())),
  ];
  const [name = ''] = surnames;
  if (!namesMeeting(rest) && surnames.length === 1) return { query: { ask: 'person', name }, named: true };
  return namesMeeting(rest) && resolveMeeting(meeting, knowledge).is === 'one'
    ? { query: { ask: 'chairs', meeting }, named: true }
    : undefined;
});
