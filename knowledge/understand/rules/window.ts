import type { Filter, Query } from '../../query.ts';
import { timeOf } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { countOf } from '../filter.ts';
import { ofWords, type Question, type Word } from '../question.ts';
import { seriesIn } from '../series-in.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

const NUMBER = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';
const UNIT = '(day|week|fortnight|month|quarter|year)s?';
const BEFORE = 'before|preceding|prior\\s+to|leading\\s+up\\s+to|ahead\\s+of';
const AFTER = 'after|following|since|from';

/** "in the month before the 5th", "within six months of the summit", "less than a year after it" */
const WINDOW = new RegExp(
  `\\b(?:(?:in|during|over|within)\\s+the\\s+(?:(${NUMBER})\\s+)?|(?:within|inside|in\\s+under|less\\s+than|under|no\\s+more\\s+than|not\\s+more\\s+than|at\\s+most)\\s+(${NUMBER})\\s+)${UNIT}\\s+(?:(?:right|just|immediately|directly|that\\s+came|either\\s+side)\\s+)?(?:(${BEFORE})|(${AFTER})|of)\\s+`,
  'i',
);

const OF_HAPPENING =
  /^(?:happen(?:ed|s|ing)?|occur(?:red|s|ring)?|news|developments?|updates?|events?|anything|going|gone|new|took|taken|place|else|within|days?|weeks?|months?|years?|fortnight|quarter|inside|lead(?:ing)?|preceding)$/i;

type Parted = { readonly outside: Question; readonly anchor: { readonly words: readonly Word[] } };

/** The words that name what a time is counted from, up to a comma, and the others. */
const parted = (question: Question, from: number, to: number): Parted => {
  const { words, tokens } = question;
  const startOf = (word: Word): number => tokens[word.from]?.start ?? 0;
  const comma = words.find((word) => startOf(word) >= to && word.text === ',');
  const end = comma ? startOf(comma) : Number.POSITIVE_INFINITY;
  const isAnchor = (word: Word): boolean => startOf(word) >= to && startOf(word) < end;
  const isOutside = (word: Word): boolean => startOf(word) < from || startOf(word) >= end;
  return {
    outside: ofWords(question, words.filter(isOutside)),
    anchor: { words: words.filter(isAnchor) },
  };
};

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A day so many units away; the last of a month that is too short for it. */
const shifted = (day: string, count: number, unit: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = DAYS[unit];
  if (days !== undefined) return new Date(Date.UTC(year, month - 1, date + count * days)).toISOString().slice(0, 10);
  const at = month - 1 + count * (MONTHS[unit] ?? 0);
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, at, Math.min(date, last))).toISOString().slice(0, 10);
};

/** What is asked of the meetings that are left: who chaired them, what they discussed, where or when they were, how many there were. */
const askedOf = (question: Question, filter: Filter, heading: string): Query => {
  const { all } = question;
  if (all.has('count')) return { ask: 'count', ...filter };
  const part = all.has('chairs')
    ? 'chairs'
    : all.has('topics')
      ? 'topics'
      : all.has('where')
        ? 'place'
        : all.has('when')
          ? 'date'
          : undefined;
  return part === undefined
    ? { ask: 'timeline', ...filter }
    : { ask: 'several', question: heading, meetings: [], filter, parts: [part] };
};

/** "what happened two weeks before the 5th": no day is told of exactly, and a list of all that came before it is no answer. */
const DISTANCE = new RegExp(
  `^\\W*(?:what|which|who|where|list|any)\\b[^?]*\\b(?:${NUMBER})\\s+${UNIT}\\s+(?:${BEFORE}|after|following)\\s+`,
  'i',
);

/** What was in a time that is counted from a meeting. */
export const inWindow: Rule = shaped([WINDOW, DISTANCE], ({ question, knowledge, heading }): Intent | undefined => {
  const found = WINDOW.exec(question.text);
  if (!found) return atDistance(question, heading);
  const [whole, first, second, unit = '', before, after] = found;
  const { outside, anchor } = parted(question, found.index, found.index + whole.length);
  const meeting = anchorMeeting(anchor, knowledge);
  if (!meeting || hasPerson(outside) || contentOf(outside).some((word) => !OF_HAPPENING.test(word))) return undefined;
  const start = timeOf(meeting);
  const end = meeting.dates[0]?.end ?? start;
  const typed = first ?? second ?? 'one';
  const count = /^an?$/i.test(typed) ? 1 : numberOf(typed);
  if (start.length < 10 || end.length < 10 || start.startsWith('--') || !(count > 0)) return undefined;
  const slot = meetingSlot(anchor);
  const from = shifted(start, 0 - count, unit.toLowerCase());
  const to = shifted(shifted(end, count, unit.toLowerCase()), 1, 'day');
  const filter: Filter = {
    ...seriesIn(outside),
    ...(before === undefined ? (after === undefined ? { since: from } : { after: slot }) : { since: from }),
    before: before === undefined ? to : slot,
  };
  return { query: askedOf(outside, filter, heading), named: true };
});

const atDistance = (question: Question, heading: string): Intent | undefined => {
  if (!DISTANCE.test(question.text) || hasPerson(question) || !namesMeeting(question)) return undefined;
  if (contentOf(question).some((word) => !OF_HAPPENING.test(word))) return undefined;
  return { query: { ask: 'statement', words: question.text, question: heading, before: NEVER }, named: true };
};

const MORE_NUMBERS = ['eight', 'nine', 'ten', 'eleven', 'twelve'];

const numberOf = (typed: string): number => {
  const at = MORE_NUMBERS.indexOf(typed.toLowerCase());
  return at < 0 ? countOf(typed) : at + 8;
};

/** "since the 4th was in Oslo": a reason, and no time. */
const FINITE = /^(?:was|were|is|are|has|have|had|did|does|do)$/i;

/** A time with its year, and nothing beside it. */
const dateAlone = (words: readonly Word[]): string | undefined => {
  const own = words.filter(({ label }) => label.is !== 'small' && label.is !== 'generic');
  const [only, second] = own.map(({ label }) => label);
  return second === undefined && only?.is === 'date' && /^\d{4}/.test(only.date) ? only.date : undefined;
};

const SINCE = /\b(?:ever\s+)?since\s+/i;

/** "what has happened since the 4th", "who has chaired since the summit": of all that came after it. */
export const sinceMeeting: Rule = shaped([SINCE], ({ question, knowledge, heading }): Intent | undefined => {
  const { text, all } = question;
  const found = SINCE.exec(text);
  if (!found || /\bchang|\bhow\s+long\b|\bfirst\b|\bn(?:ot|ever)\b|n[’']t\b/i.test(text)) return undefined;
  if ((['ago', 'duration', 'between', 'compare', 'quote', 'sources', 'exercises'] as const).some((cue) => all.has(cue)))
    return undefined;
  const { outside, anchor } = parted(question, found.index, found.index + found[0].length);
  if (anchor.words.some(({ text: own }) => FINITE.test(own))) return undefined;
  if (hasPerson(outside) || contentOf(outside).some((word) => !OF_HAPPENING.test(word))) return undefined;
  if (outside.reference.ordinals.length + outside.reference.dates.length > 0) return undefined;
  const date = dateAlone(anchor.words);
  const meeting = date === undefined ? anchorMeeting(anchor, knowledge) : undefined;
  // Without words of happening the other rules know what is asked of a time.
  if (!meeting && (date === undefined || contentOf(outside).length === 0)) return undefined;
  const filter: Filter = {
    ...seriesIn(outside),
    ...(date === undefined ? { after: meetingSlot(anchor) } : { since: date }),
  };
  return { query: askedOf(outside, filter, heading), named: true };
});
