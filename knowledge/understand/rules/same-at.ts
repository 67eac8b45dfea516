import type { Knowledge, Meeting } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, sameOfTwo, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { SAME, sameFacet } from './several.ts';

const AT = '((?:in|at|for|during)\\s+[^?,:;]{3,40}?)';
/** "same Chilean chair in 2019 as at the Oslo round", "was the hall the same in 2019 and at the 4th, or another one" */
const TWO = new RegExp(
  `\\b${AT}\\s+(?:as|and|or|vs\\.?|than)\\s+${AT}\\s*(?:[,;:–—-]\\s*(?:or\\s+)?(?:not|an?\\s+(?:different|other|new)\\b|another\\b|someone\\b|somebody\\b|different\\b)[^?]{0,30})?\\W*$`,
  'i',
);
const ODD = /^(?:different|another|face|someone|somebody|else|new|other|officers?|generals?|man|men|same|identical)$/i;

const meetingOf = (typed: string, knowledge: Knowledge): Meeting | undefined => {
  const slot = meetingSlot(readQuestion(typed, knowledge));
  const found = slot === '' ? undefined : resolveMeeting(slot, knowledge);
  return found?.is === 'one' ? found.value : undefined;
};

/** Whether something was the same at two meetings, each called by its own time, place or number. */
export const sameAt: Rule = shaped([SAME], ({ question, knowledge, heading }) => {
  const part = sameFacet(question);
  const [, first, second] = TWO.exec(question.text) ?? [];
  if (part === undefined || part === 'date' || first === undefined || second === undefined || hasPerson(question))
    return undefined;
  if (contentOf(question).some((word) => !ODD.test(word))) return undefined;
  const meetings = [first, second].map((typed) => meetingOf(typed, knowledge)?.id);
  const [one, two] = meetings;
  if (one === undefined || two === undefined || one === two) return undefined;
  return sameOfTwo(heading, [one, two], part, question.reference.parties);
});
