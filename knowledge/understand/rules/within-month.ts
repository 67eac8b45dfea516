import { months } from '../../lexicon/calendar.ts';
import { fold } from '../../read/token.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { NEVER, type Rule, shaped } from '../asking.ts';
import { ofWords, type Question, readQuestion } from '../question.ts';
import { seriesIn } from '../series-in.ts';
import { contentOf, hasPerson, meetingSlot, statementWords } from '../slots.ts';

const WAY = '(before|prior\\s+to|ahead\\s+of|after|following|from|since)';
const MONTH = '(\\p{L}{3,9})\\.?,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)';
/** "in March 2024 before the 8th", "during March 2024, after the summit" */
const IN_MONTH = new RegExp(
  `\\b(?:in|during|of)\\s+${MONTH}\\s*,?\\s+(?:but\\s+|and\\s+)?${WAY}\\s+([^?,:;]{2,60}?)\\W*$`,
  'iu',
);
/** "before the 8th in March 2024", "after the fourth meeting in March 2024" */
const THEN_MONTH = new RegExp(`\\b${WAY}\\s+([^?,:;]{2,60}?)\\s+(?:in|of|during)\\s+${MONTH}\\W*$`, 'iu');
/** "the 8th", "day 8", "the 8th of that month" */
const DAY = /^(?:the\s+|day\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:day\s+)?of\s+(?:that|the|this)\s+month)?$/i;
const OF_HAPPENING =
  /^(?:happen(?:ed)?|occur(?:red)?|took|taken|place|events?|else|anything|something|come|came|went|going|meetings?)$/i;
const OTHERWISE = ['chairs', 'topics', 'where', 'when', 'count', 'sources', 'agreement', 'between', 'compare', 'quote'];

type Found = { readonly at: number; readonly month: string; readonly way: string; readonly bound: string };

/** `2024-03` of the words of a month and a year. */
const monthOf = (name: string, year: string): string | undefined => {
  const value = months.get(fold(name))?.value;
  return value === undefined ? undefined : `${year}-${String(value).padStart(2, '0')}`;
};

const findIn = (text: string): Found | undefined => {
  const first = IN_MONTH.exec(text);
  const [, name = '', year = '', way = '', bound = ''] = first ?? [];
  const month = monthOf(name, year);
  if (first && month !== undefined) return { at: first.index, month, way, bound };
  const then = THEN_MONTH.exec(text);
  const [, thenWay = '', thenBound = '', thenName = '', thenYear = ''] = then ?? [];
  const thenMonth = monthOf(thenName, thenYear);
  // "which round came after the one in March 2024": the month is what says after which.
  const isOfHappenings = /\b(?:what|anything)\s+(?:else\s+)?(?:happen(?:ed)?|occur(?:red)?|took\s+place)\b/i.test(text);
  return then && thenMonth !== undefined && isOfHappenings && !DAY.test(thenBound)
    ? { at: then.index, month: thenMonth, way: thenWay, bound: thenBound }
    : undefined;
};

const isOfAll = (head: Question): boolean => {
  const { ordinals, dates, places } = head.reference;
  return (
    !hasPerson(head) &&
    ordinals.length + dates.length + places.length === 0 &&
    contentOf(head).every((word) => OF_HAPPENING.test(word)) &&
    !OTHERWISE.some((cue) => head.all.has(cue as 'topics')) &&
    /\b(?:what|which|any|anything|events?|list|show|were\s+there|was\s+there)\b/i.test(head.text)
  );
};

/** What was in a month before or after one of its days or a meeting: both bounds are kept; where the second can't be read, nothing is told. */
export const withinMonth: Rule = shaped([IN_MONTH, THEN_MONTH], ({ question, knowledge, heading }) => {
  const found = findIn(question.text);
  if (!found) return undefined;
  const head = readQuestion(question.text.slice(0, found.at), knowledge);
  if (!isOfAll(head)) return undefined;
  // "after the one of July 2023": the month is what says which.
  if (/^(?:the\s+|that\s+)?(?:one|meeting|round|session)$/i.test(found.bound)) return undefined;
  const way = /^(?:after|following)/i.test(found.way)
    ? 'after'
    : /^(?:from|since)/i.test(found.way)
      ? 'since'
      : 'before';
  const [, day] = DAY.exec(found.bound) ?? [];
  const anchor = readQuestion(found.bound, knowledge);
  const bound =
    day !== undefined
      ? `${found.month}-${day.padStart(2, '0')}`
      : /^\d{4}-\d\d-\d\d$/.test(found.bound)
        ? found.bound
        : anchorMeeting(anchor, knowledge)
          ? meetingSlot(anchor)
          : undefined;
  if (bound === undefined || (way === 'since' && day === undefined))
    return {
      query: { ask: 'statement', words: statementWords(question), question: heading, before: NEVER },
      named: true,
    };
  return {
    query: { ask: 'timeline', ...seriesIn(ofWords(head, head.words)), year: found.month, [way]: bound },
    named: true,
  };
});
