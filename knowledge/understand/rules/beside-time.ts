import { anchorMeeting } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { dateOfOutbreak } from '../outbreak.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';

/** "was the 3rd held before 2022", "did the 5th take place after the start of the war" */
const BESIDE =
  /^\W*(?:was|is|were|did|has)\s+(?!there\b)((?:the\s+)?[^?,:;]{2,60}?)\s+(?:held\s+|taken?\s+place\s+|happen(?:ed)?\s+|occur(?:red)?\s+|convened?\s+)?(?:before|after|prior\s+to|earlier\s+than|later\s+than)\s+([^?,:;]{3,60}?)\W*$/i;

/** Whether a meeting was before or after a time: when it was; of a war, the start of which the articles date, both in their order. */
export const besideTime: Rule = shaped([BESIDE], ({ question, knowledge, heading }) => {
  const [, subject = '', bound = ''] = BESIDE.exec(question.text) ?? [];
  if (subject === '' || hasPerson(question)) return undefined;
  const time = readQuestion(bound, knowledge);
  const isDate =
    time.reference.dates.length === 1 &&
    time.words.every(({ label }) => ['date', 'small', 'generic'].includes(label.is));
  const isOutbreak = !isDate && dateOfOutbreak(bound, knowledge) !== undefined;
  if (!isDate && !isOutbreak) return undefined;
  const anchor = readQuestion(subject, knowledge);
  const isOne = anchor.words.some(({ label }) => ['ordinal', 'recency', 'branch', 'forum'].includes(label.is));
  if (!isOne || contentOf(anchor).length > 0 || !anchorMeeting(anchor, knowledge)) return undefined;
  const meeting = meetingSlot(anchor);
  return {
    query: isOutbreak ? { ask: 'earlier', first: meeting, second: bound, question: heading } : { ask: 'when', meeting },
    named: true,
  };
});
