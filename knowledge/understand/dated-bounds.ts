import { meetingWords } from '../lexicon/question-words.ts';
import { fold } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Correction } from '../resolve/resolution.ts';
import { timeOf } from '../resolve/time.ts';
import { anchorMeeting } from './anchor-meeting.ts';
import { dateOfHappening } from './happening.ts';
import { dateOfOutbreak } from './outbreak.ts';
import { readQuestion, type Word } from './question.ts';

/** A question with its bounds put as dates, and how these were read. */
type Bounded = { readonly text: string; readonly corrections: readonly Correction[] };

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|talks|gatherings?|editions?|sub-?groups?|groups?)';
const HELD =
  '(?:met|meet|convened?|gather(?:ed)?|sit|sat|held|happen(?:ed)?|take\\s+place|took\\s+place|occur(?:red)?|came|come|next|was|were)';
const WAY = 'after|following|since|before|prior\\s+to|preceding';
/** "which meetings came after the Oslo visit", "when did the group meet after the phone call", "what happened before the invasion" */
const TRAILING = new RegExp(
  `^(\\W*(?:which|what|any|list|name|show|when|where|how\\s+many|who|did|was|were|is|has|have)\\b[^?,;:]{0,90}?(?:\\b${MEETINGS}|\\b${HELD})\\b[^?,;:]{0,40}?\\s(?:right\\s+|just\\s+|directly\\s+|immediately\\s+)?(?:${WAY})\\s+)([^?,;:]{3,80}?)(\\W*)$`,
  'i',
);
/** "After Oslo, when did the group meet next?", "After Oslo but before the end of 2023, which meetings were there?" */
const FRONTED = new RegExp(
  `^(\\W*(?:${WAY})\\s+)([^?,;:]{3,70}?)((?:\\s+(?:but|and)\\s+(?:${WAY})\\s[^?,;:]{3,50})?,\\s[^?]{0,60}\\b(?:${MEETINGS}|${HELD})\\b[^?]{0,80}\\W*)$`,
  'i',
);
/** "which meetings were held between the Oslo visit and the 5th", "Between Oslo and Lima, what was held?" */
const BETWEEN = /^([^?,;:]{0,90}?\bbetween\s+)([^?,;:]{3,70}?)\s+and\s+([^?,;:]{3,70}?)((?:\s*,[^?]{3,90})?\W*)$/i;
const LISTS = new RegExp(`\\b(?:which|what|any|list|how\\s+many)\\b[^?]{0,80}\\b(?:${MEETINGS}|${HELD})\\b`, 'i');
/** Of how long it was, or who of two was first, other rules tell. */
const OF_LENGTH =
  /\bhow\s+(?:long|much\s+time|many\s+(?:days|weeks|months|years))\b|\bor\b|^\W*(?:was|were|is|are)\s+(?!there\b|any\p{L}*\b)|^\W*(?:did|had|have|has)\s+(?!(?:the|any\p{L}*|another|an?)\b)|\b(?:who|whom)\s+(?:met|visited|called)\b|\bdiscuss\p{L}*|\btopics?\b/iu;

/** A longer text is no plain question. */
const MOST = 300;
const ISO = /^\d{4}(?:-\d\d){0,2}$/;

/** A meeting of those who are no party to the talks' places: "the Samarkand meeting" is on no record of talks. */
const isElsewhere = (words: readonly Word[], places: ReadonlySet<string>): boolean =>
  !words.some(({ label }) => ['ordinal', 'forum', 'branch', 'recency'].includes(label.is)) &&
  words.some(({ label, text }) =>
    label.is === 'city' ? !places.has(label.name) : label.is === 'unknown' && /^\p{Lu}/u.test(text),
  );

/** The date of what a bound names, where it is on no record of talks and the articles give it one date alone. */
const dateIn = (bound: string, knowledge: Knowledge): string | undefined => {
  const question = readQuestion(bound, knowledge);
  const { words, reference } = question;
  if (reference.dates.length > 0 || reference.ordinals.length > 0 || anchorMeeting(question, knowledge))
    return undefined;
  const own = isElsewhere(words, catalogueOf(knowledge).meetingPlaces)
    ? words.filter(({ label, text }) => label.is !== 'meeting' && label.is !== 'kind' && !meetingWords.has(fold(text)))
    : words;
  const date = dateOfHappening(own, knowledge);
  return date !== undefined && ISO.test(date) ? date : undefined;
};

const limitOf = (bound: string, knowledge: Knowledge): string | undefined => {
  const meeting = anchorMeeting(readQuestion(bound, knowledge), knowledge);
  const time = meeting ? timeOf(meeting) : undefined;
  return time !== undefined && ISO.test(time) ? time : undefined;
};

/** "in the month of the 5th meeting", "during the year in which the summit was held" */
const TIME_OF =
  /\b(in|during)\s+the\s+(?:very\s+|same\s+)?(month|year)\s+(?:of|as|in\s+which|when|that\s+saw)\s+(the\s+[^?,;:]{3,60}?)(?:\s+(?:was\s+held|took\s+place|met|happened))?(?=\s*[,?.]|\W*$)/i;

/** The month or the year of a meeting, where no more than its month is asked for. */
const withTimeOf = (text: string, knowledge: Knowledge): Bounded | undefined => {
  const [whole, at = '', unit = '', typed = ''] = TIME_OF.exec(text) ?? [];
  const limit = whole === undefined ? undefined : (limitOf(typed, knowledge) ?? dateIn(typed, knowledge));
  const length = unit.toLowerCase() === 'year' ? 'yyyy'.length : 'yyyy-mm'.length;
  if (whole === undefined || limit === undefined || limit.length < length) return undefined;
  const time = limit.slice(0, length);
  return { text: text.replace(whole, `${at} ${time}`), corrections: [{ typed: whole, as: `${at} ${time}` }] };
};

/** "did she visit Chile after the war started", "has she been there since the invasion", "what happened before it" */
const SINCE_OUTBREAK =
  /^(\W*(?:(?:so|and|but)\s+)?(?:did|has|have|had|when|where|who|which|what|how\s+many)\b[^?,;:]{3,90}?\s(?:after|since|following|before|prior\s+to)\s+)((?=[^?,;:]{0,50}\b(?:war|invasion)\b)[^?,;:]{3,60}?)(\W*)$/i;

const FIRST_SINCE =
  /\b(?:first|maiden)\s+(?:[\p{L}-]+\s+){0,2}?(?:visit|trip|journey|tour)\b[^?]{0,60}\ssince\s+[^?]{0,40}\b(?:war|invasion)\b/iu;

/** The month in which the war began, where that is what bounds the question. */
const sinceOutbreak = (text: string, knowledge: Knowledge): Bounded | undefined => {
  const [, head = '', bound = '', rest = ''] = SINCE_OUTBREAK.exec(text) ?? [];
  const date = bound === '' ? undefined : dateOfOutbreak(bound, knowledge);
  return date === undefined ? undefined : { text: `${head}${date}${rest}`, corrections: [{ typed: bound, as: date }] };
};

/**
 * "which meetings came after the Oslo visit": where the articles date that visit and it is no meeting of the record, the date stands for it, and is said to.
 * Two meetings of the record bound what lies between them themselves.
 */
export const withDatedBounds = (text: string, knowledge: Knowledge): Bounded => {
  const as = { text, corrections: [] };
  if (text.length > MOST) return as;
  const timed = withTimeOf(text, knowledge);
  if (timed) return timed;
  // "the first visit since the war": a sentence that has it so has the war, and no month.
  if (FIRST_SINCE.test(text)) return as;
  const begun = sinceOutbreak(text, knowledge);
  if (begun) return begun;
  if (OF_LENGTH.test(text)) return as;
  const between = LISTS.test(text) ? BETWEEN.exec(text) : null;
  if (between) {
    const [, head = '', first = '', second = '', rest = ''] = between;
    const [one, two] = [dateIn(first, knowledge), dateIn(second, knowledge)];
    if (one === undefined && two === undefined) return as;
    const [from, to] = [one ?? limitOf(first, knowledge), two ?? limitOf(second, knowledge)];
    if (from === undefined || to === undefined) return as;
    const [start, end] = from < to ? [from, to] : [to, from];
    const asked = `${head.replace(/between\s+$/i, '')}after ${start} and before ${end}`;
    return {
      text: /^\W*between/i.test(head)
        ? `${rest.replace(/^\s*,\s*|[?\s]+$/gu, '')} after ${start} and before ${end}?`
        : `${asked}${rest}`,
      corrections: [
        { typed: first, as: from },
        { typed: second, as: to },
      ],
    };
  }
  const [, head = '', bound = '', rest = ''] = TRAILING.exec(text) ?? FRONTED.exec(text) ?? [];
  const date = bound === '' ? undefined : dateIn(bound, knowledge);
  return date === undefined ? as : { text: `${head}${date}${rest}`, corrections: [{ typed: bound, as: date }] };
};
