import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { isHeld, timeOf } from '../../resolve/time.ts';
import { type Rule, shaped } from '../asking.ts';
import { hasPerson } from '../slots.ts';

const KIND = '(?:meeting|round|session|talks|one|sitting)s?';
const OF = '((?:[\\p{L}&()-]+\\s+){0,5}?[\\p{L}&()-]+)';
/** "in which year did both a group meeting and a summit take place", "which year had a summit as well as a group meeting" */
const YEAR_OF_BOTH = new RegExp(
  `^\\W*(?:in\\s+)?(?:which|what)\\s+years?\\s+(?:did|had|has|saw|have|were|was|there\\s+were|brought)\\s+(?:there\\s+)?(?:held\\s+)?(both\\s+)?(?:an?\\s+|the\\s+)?${OF}(?:\\s+${KIND})?\\s+(and|as\\s+well\\s+as|together\\s+with)\\s+(?:also\\s+)?(?:an?\\s+|the\\s+)?${OF}(?:\\s+${KIND})?(?:\\s+(?:take|took)\\s+place|\\s+happen(?:ed)?|\\s+(?:been\\s+)?held|\\s+meet|\\s+occur(?:red)?)?\\W*$`,
  'iu',
);

const yearOf = (meeting: Meeting): string => timeOf(meeting).slice(0, 4);

/** The years in which each of two forums met: the meetings of both in them, with their dates. */
export const yearOfBoth: Rule = shaped([YEAR_OF_BOTH], ({ question, knowledge, heading }) => {
  const [, both, first = '', , second = ''] = YEAR_OF_BOTH.exec(question.text) ?? [];
  if (first === '' || hasPerson(question) || (both === undefined && !/\bas\s+well\b|\btogether\b/i.test(question.text)))
    return undefined;
  const forums = [first, second].map((typed) => resolveForum(typed.replace(/\s+meetings?$/i, ''), knowledge));
  const ids = forums.flatMap((found) => (found.is === 'one' ? [found.value.id] : []));
  const [one, other] = ids;
  if (one === undefined || other === undefined || one === other) return undefined;
  const held = catalogueOf(knowledge).inOrder.filter((meeting) => isHeld(meeting) && ids.includes(meeting.forum));
  const hasBoth = (year: string): boolean =>
    /^\d{4}$/.test(year) && ids.every((id) => held.some((meeting) => meeting.forum === id && yearOf(meeting) === year));
  const meetings = held.filter((meeting) => hasBoth(yearOf(meeting))).map(({ id }) => id);
  return meetings.length === 0
    ? undefined
    : { query: { ask: 'several', question: heading, meetings, parts: ['date'] }, named: true };
});
