import { findPassages } from '../../passages.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson, meetingSlot } from '../slots.ts';
import { topics } from './meeting.ts';
import { outletsIn } from './sources.ts';

/** What is more than to have spoken of it. */
const AGREED = /\b(?:agree(?:d|ments?)?|decided?|decisions?|settled?|concluded?|signed?)\b/i;
const SPOKEN =
  /\b(?:discuss|talk|topic|agenda|mention|raise|cover|agreed\s+(?:upon\s+)?date|sources?|articles?|outlets?)/i;

/** "what was agreed about cables", "did they agree on cables": that a topic came up is said to be no agreement on it. */
export const agreedOn: Rule = shaped([AGREED], (asking) => {
  const { text } = asking.question;
  if (!AGREED.test(text) || SPOKEN.test(text) || /\b(?:when|where|why|how|which\s+meetings?)\b/i.test(text))
    return undefined;
  // "do the two papers agree on the date": whether they do.
  if (outletsIn(asking.question, asking.knowledge).length > 0) return undefined;
  const found = topics(asking);
  return found && 'query' in found && found.query.ask === 'discussed'
    ? { ...found, query: { ...found.query, agreed: true } }
    : undefined;
});

/** "what was the main focus of the third meeting" */
const FOCUS =
  /^\W*(?:what|which)\s+(?:was|were|is|are)\s+(?:the\s+)?(main|primary|chief|central|key|principal|major)\s+(?:focus|emphasis|thrust)\s+(?:of|at|in|during)\s+([^?,:;]{3,60}?)\W*$/i;

/** The sentences of a meeting's reports that call something its focus: the main one where they say so. */
export const focusOf: Rule = shaped([FOCUS], ({ question, knowledge }) => {
  const [, , typed] = FOCUS.exec(question.text) ?? [];
  if (typed === undefined || hasPerson(question)) return undefined;
  const meeting = meetingSlot(readQuestion(typed, knowledge));
  const found = meeting === '' ? undefined : resolveMeeting(meeting, knowledge);
  if (found?.is !== 'one') return undefined;
  const articles = new Set(found.value.articles);
  const topic = ['primary focus', 'main focus', 'focus'].find(
    (each) => findPassages(knowledge, each, { articles }).length > 0,
  );
  return topic === undefined ? undefined : { query: { ask: 'quote', topic, meeting }, named: true };
});
