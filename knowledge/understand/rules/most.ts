import { weekdays } from '../../lexicon/calendar.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { has } from './several.ts';

/** "what day of the week was the 5th", "was it on a Friday". */
const WEEKDAY = /\b(?:day\s+of\s+(?:the\s+)?week|week\s?day|weekdays)\b/i;

/** "was it on a Friday": the whole name of a day. */
export const NAMED_DAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** "2023-07" */
const MONTH = 7;

export const weekday: Rule = shaped([WEEKDAY, NAMED_DAY], (asking): Intent | undefined => {
  const { question } = asking;
  const { tokens, text, yes } = question;
  const days = tokens.flatMap(({ key }) => (weekdays.get(key)?.full ? [weekdays.get(key)?.value ?? 0] : []));
  const [day, second] = days;
  const asksDay = WEEKDAY.test(text);
  if (!asksDay && !(yes && day !== undefined && second === undefined)) return undefined;
  // "what weekday was the July 2023 meeting": of the meeting; of a day that is named, nothing is told.
  if (hasPerson(question) || question.reference.dates.some((date) => !asksDay || date.length > MONTH)) return undefined;
  const rest: Question = {
    ...question,
    words: question.words.filter(
      ({ text: own }) => !weekdays.has(own.toLowerCase()) && !/^(?:week|weekdays?)$/i.test(own),
    ),
  };
  if (contentOf(rest).length > 0 || has(question, ['topics', 'chairs', 'attendance', 'next'])) return undefined;
  if (!namesMeeting(rest)) return asksDay ? { which: 'What day of the week was %?' } : undefined;
  return {
    query: { ask: 'weekday', meeting: meetingSlot(rest), ...(day !== undefined && yes ? { day } : {}) },
    named: true,
  };
});

const LONGEST = /\b(longest|lengthiest|shortest|briefest)\b/i;
const OF_ARTICLES = /\b(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?|write-?ups?|headlines?)\b/i;
const OFTEN =
  /\bmost\s+(?:often|frequently|times|meetings|rounds|sessions|of\s+the(?:se|m)?\s*(?:meetings)?)\b|\b(?:hosted|held|met|meet|seen|had|been)\b.*\bthe\s+most\W*$/i;

const MOST_PRESENT =
  /\b(?:most|fewest|least|(?<=\b(?:which|what|who|had|has|have|were|did)\b[^?]{0,60}?\s)(?<!\bto\s+(?:hold|have|run|organi[sz]e|conduct|stage)\s)(?:more|fewer))\s+(?:(?:different|distinct|varied|of\s+the)\s+)?(?:topics|subjects|issues|themes|agenda\s+items|participants|delegates|attendees|officers|officials|delegations|members|guests|exercises|drills)\b|\b(?:longest|broadest|widest|fullest)\s+(?:agenda|list\s+of\s+topics)\b|\b(?:larger|largest|bigger|biggest|smaller|smallest|better|best)[\s-]+(?:attended|attendance|turnout|delegations?|participation|audience)\b/i;

/** "which meeting discussed the most topics", "which had more delegates": what reports happen to name is no count of all that came up or came. */
export const mostPresent: Rule = shaped([MOST_PRESENT], ({ question, heading }) =>
  MOST_PRESENT.test(question.text) && !hasPerson(question) && (namesMeeting(question) || MEETING.test(question.text))
    ? { query: { ask: 'unkept', question: heading }, named: true }
    : undefined,
);

const MEETING = /\b(?:meetings?|rounds?|sessions?|summits?|editions?|dialogues?|talks)\b/i;

const MORE = /\b(?:more|most|oftener)\b/i;

/** "which was the longest meeting", "which city hosted most often". */
export const most: Rule = shaped([LONGEST, OFTEN, MORE], (asking): Intent | undefined => {
  const { question } = asking;
  const { text, reference } = question;
  if (hasPerson(question) || reference.ordinals.length > 0) return undefined;
  const [, way] = LONGEST.exec(text) ?? [];
  const content = contentOf(question).filter((word) => !LONGEST.test(word) && !/^(?:cities|city|venues?)$/i.test(word));
  if (content.length > 0) return undefined;
  const { chair: _, ...filter } = filterOf(question);
  // "which of the articles is longest": how long an article is, nobody counted.
  if (way !== undefined && OF_ARTICLES.test(text))
    return { query: { ask: 'unkept', question: asking.heading }, named: true };
  if (way !== undefined)
    return {
      query: {
        ask: 'most',
        of: /^(?:short|brief)/i.test(way) ? 'shortest' : 'longest',
        question: asking.heading,
        filter,
      },
      named: true,
    };
  // "hosted more, Delhi or Moscow": all cities are told, the two among them.
  const isChoice = MORE.test(text) && reference.places.length > 1;
  if (
    !(OFTEN.test(text) || isChoice) ||
    !/\b(?:which|what)\s+(?:city|town|capital|place|location)\b|\bwhere\b/i.test(text)
  )
    return undefined;
  const { place: _place, ...anywhere } = filter;
  return { query: { ask: 'most', of: 'city', question: asking.heading, filter: isChoice ? anywhere : filter } };
});
