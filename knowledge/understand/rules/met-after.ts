import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesChair, namesMeeting } from '../slots.ts';
import { unlisted } from './not.ts';

const LEADERS = '(?:the\\s+|both\\s+)?(?:two\\s+)?leaders(?:\\s+of\\s+the\\s+two\\s+(?:countries|nations|sides))?';
/** "where did the leaders meet after the 3rd summit", "have Berg and Lund met since the Oslo summit" */
const MET_AFTER = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:(?:where|when|(?:in\\s+)?(?:which|what)\\s+(?:city|place|country|year|month)|on\\s+which\\s+occasions?)\\s+)?(?:did|have|had)\\s+(${LEADERS}|[^?,:;]{2,60}?\\s+and\\s+[^?,:;]{2,40}?)\\s+(?:next\\s+|ever\\s+)?(?:meet|met|see|seen)(?:\\s+(?:each\\s+other|one\\s+another|again|next|in\\s+person|face\\s+to\\s+face))*\\s+(?:after|since|following)\\s+([^?,:;]{3,60}?)\\W*$`,
  'i',
);
const SAYS_MORE = /\b(?:not|never|only|first|last|before|until|without|besides|except|by)\b|n[’']t\b/i;

/** A day, a month or a year, or the one meeting that the words single out. */
const boundIn = (typed: string, knowledge: Knowledge): string | undefined => {
  const part = readQuestion(typed, knowledge);
  if (hasPerson(part) || contentOf(part).length > 0) return undefined;
  const [date, second] = part.reference.dates;
  const isDate = part.words.every(({ label }) => ['date', 'small', 'generic'].includes(label.is));
  if (isDate) return second === undefined && date !== undefined && /^\d{4}/.test(date) ? typed : undefined;
  const slot = meetingSlot(part);
  const found = slot === '' ? undefined : resolveMeeting(slot, knowledge);
  return found?.is === 'one' ? found.value.id : undefined;
};

/** Where or when those who meet on record met after a date or a meeting: what the articles date later than that. */
export const metAfter: Rule = shaped([MET_AFTER], (asking) => {
  const { question, knowledge, heading, missing } = asking;
  const [, who, bound = ''] = MET_AFTER.exec(question.text) ?? [];
  if (who === undefined || missing.length > 0 || SAYS_MORE.test(question.text)) return undefined;
  const people = readQuestion(who, knowledge);
  const names = new RegExp(`^${LEADERS}$`, 'iu').test(who) ? ['both leaders'] : groupsOf(people);
  if (names.length === 0 || names.length > 2 || namesChair(people, knowledge)) return undefined;
  if (names.length === 1 && hasPerson(people)) return undefined;
  const after = boundIn(bound, knowledge);
  // "after the summit", of several: which of them is not said.
  if (after === undefined)
    return namesMeeting(readQuestion(bound, knowledge)) ? unlisted(asking, undefined) : undefined;
  return { query: { ask: 'met', question: heading, names, way: 'met', filter: { after } }, named: true };
});
