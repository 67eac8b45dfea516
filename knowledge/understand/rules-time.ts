import { asksElse, type Rule, statement } from './asking.ts';
import { type Question, textOf } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, twoSlots } from './slots.ts';

/** "how long between the 3rd and the 4th", "compare 3 and 5". */
export const pair: Rule = (asking) => {
  const { question } = asking;
  const between = question.all.has('between');
  if (!between && !question.all.has('compare') && !sinceThen(question)) return undefined;
  const slots = twoSlots(question) ?? sinceThen(question);
  if (!slots)
    return namesMeeting(question) || contentOf(question).length === 0 ? { which: 'meeting' } : statement(asking);
  const [first, second] = slots;
  return { query: { ask: between ? 'between' : 'compare', first, second } };
};

/** "what changed since the 4th": against the latest. */
const sinceThen = (question: Question): readonly [string, string] | undefined =>
  /\bchang\w*\s+(?:since|after)\b/i.test(question.text) && question.reference.ordinals.length === 1
    ? [meetingSlot(question), 'latest']
    : undefined;

/** "who chaired the 3rd and the 4th", "what happened between the 3rd and the 4th": two meetings are named. */
export const two: Rule = ({ question }) => {
  const { reference, text } = question;
  if (reference.ordinals.length !== 2 || hasPerson(question) || contentOf(question).length > 0) return undefined;
  const slots = twoSlots(question);
  if (!slots) return undefined;
  const [first, second] = slots;
  if (/\bbetween\b/i.test(text) && !/\bchang/i.test(text))
    return { query: { ask: 'timeline', after: first, before: second } };
  return { query: { ask: 'compare', first, second } };
};

/** "how long ago was the 3rd meeting", "how long was it". */
export const length: Rule = (asking) => {
  const { question } = asking;
  const ask = question.all.has('ago') ? 'ago' : question.all.has('duration') ? 'duration' : undefined;
  if (!ask || hasPerson(question) || contentOf(question).length > 0) return undefined;
  if (!namesMeeting(question)) return { which: ask === 'ago' ? 'How long ago was %?' : 'How long was %?' };
  return { query: { ask, meeting: meetingSlot(question) } };
};

/** "next meeting", "when is the upcoming summit". */
export const next: Rule = (asking) => {
  const { question } = asking;
  const { reference, words } = question;
  if (
    reference.recency !== 'next' ||
    reference.ordinals.length > 0 ||
    hasPerson(question) ||
    contentOf(question).length > 0
  )
    return undefined;
  const forum = textOf(
    words,
    ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
  );
  return { query: { ask: 'next', ...(forum === '' ? {} : { forum }) } };
};

/** "where was the 4th", "when did they meet in Moscow". */
export const whenOrWhere: Rule = (asking) => {
  const { question } = asking;
  const ask = question.all.has('where') ? 'where' : question.all.has('when') ? 'when' : undefined;
  if (!ask || (question.all.has('topics') && contentOf(question).length > 0)) return undefined;
  if (hasPerson(question) || contentOf(question).length > 0 || asksElse(question)) return statement(asking);
  if (!namesMeeting(question)) return { which: ask };
  if (question.all.has('where') && question.all.has('when'))
    return { query: { ask: 'meeting', meeting: meetingSlot(question) } };
  return { query: { ask, meeting: meetingSlot(question) } };
};
