import { contentWords } from '../../passages.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson } from '../slots.ts';

const SAY = '(announce|declare|disclose|reveal|confirm|report)';
/** "what did the palace announce in March 2024" */
const BY = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?what\\s+(?:did|had|has)\\s+(?:the\\s+)?([^?,:;]{3,40}?)\\s+${SAY}d?(?:ed)?\\s+(?:back\\s+)?in\\s+([^?,:;]{3,20}?)\\W*$`,
  'i',
);
/** "what was announced in March 2024" */
const BY_ANYONE = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?what\\s+(?:was|were|had\\s+been|got)\\s+${SAY}d?(?:ed)?\\s+(?:back\\s+)?in\\s+([^?,:;]{3,20}?)\\W*$`,
  'i',
);
const MONTH = /^(?:(?:19|20)\d\d-|--)\d\d$/;

/** What was announced in a month: of sentences of that month alone. */
export const announcedIn: Rule = shaped([BY, BY_ANYONE], ({ question, knowledge, heading, missing }) => {
  const [, who = '', verb, time] = BY.exec(question.text) ?? [];
  const [, verbAlone, timeAlone] = verb === undefined ? (BY_ANYONE.exec(question.text) ?? []) : [];
  const said = verb ?? verbAlone;
  const when = time ?? timeAlone;
  if (said === undefined || when === undefined || missing.length > 0) return undefined;
  const read = readQuestion(when, knowledge);
  const [date] = read.reference.dates;
  if (date === undefined || !MONTH.test(date) || hasPerson(read)) return undefined;
  const of = `${contentWords(who).join(' ')} ${said}`.trim();
  return { query: { ask: 'statement', words: `${of} ${when}`, question: heading, on: date, of }, named: true };
});
