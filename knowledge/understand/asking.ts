import type { Facet, Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { timeOf } from '../resolve/time.ts';
import { dateOfHappening } from './happening.ts';
import { ofWords, type Question } from './question.ts';
import { sinceOf } from './since-of.ts';
import { contentOf, coreWords, hasPerson, meetingSlot, namesMeeting, personSlot, statementWords } from './slots.ts';

/** What a question means. `named`: a word that the articles lack is what is asked about, and the answer itself says that it is not there. */
export type Intent =
  | { readonly query: Query; readonly named?: boolean }
  /** Of a meeting, but of which? `ask` is the command that a choice runs, or a question with `%` for the meeting. */
  | { readonly which: string };

/** Who somebody is: by the words of the name alone, no rank beside it. */
export const card = (question: Question): Intent => ({
  query: {
    ask: 'person',
    name: personSlot({ ...question, words: question.words.filter(({ label }) => label.is === 'person') }),
  },
  named: true,
});

/** What each rule may use. */
export type Asking = {
  readonly question: Question;
  readonly knowledge: Knowledge;
  readonly missing: readonly string[];
  readonly heading: string;
};

/** `shapes`: patterns of which the question's text or its heading must match one for the rule to find anything; any, where there are none. */
export type Rule = ((asking: Asking) => Intent | undefined) & { readonly shapes?: readonly RegExp[] };

/** A rule of sentences of some shapes: where none of these may match, it is not tried at all. */
export const shaped = (shapes: readonly RegExp[], rule: (asking: Asking) => Intent | undefined): Rule =>
  Object.assign((asking: Asking) => rule(asking), { shapes });

/** Whether a part of two meetings, by their ids, is the same; of a side, where one alone is named. */
export const sameOfTwo = (
  heading: string,
  meetings: readonly [string, string],
  part: Facet,
  parties: readonly string[],
): Intent => {
  const [side, other] = part === 'chairs' ? parties : [];
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings,
      parts: [part],
      ...(side === undefined || other !== undefined ? {} : { side }),
      same: true,
    },
    named: true,
  };
};

/** Earlier than any date: nothing was before it. */
export const NEVER = '0000';

/** "when did they last meet before the 2024 talks": the date that limits it, and the words without it. */
const bounded = (
  question: Question,
  knowledge: Knowledge,
): { readonly words: string; readonly before: string } | undefined => {
  if (!hasPerson(question) || question.all.has('succession')) return undefined;
  const at = question.words.findIndex(({ text }) => /^(?:before|prior|until)$/i.test(text));
  if (at < 0) return undefined;
  const comma = question.words.findIndex(({ text }, i) => i > at && text === ',');
  // "before the Tianjin meeting, when did they meet"
  // "before 2024 she last went there when": the date alone.
  const run = question.words.findIndex(({ label }, i) => i > at && !['date', 'small', 'generic'].includes(label.is));
  const isDateFirst = at <= 1 && comma < 0 && question.words[at + 1]?.label.is === 'date' && run > at + 1;
  // "when, before 2024, did she last go there"
  const isAside = question.words[at - 1]?.text === ',' && comma > 0;
  const end = (at === 0 || isAside) && comma > 0 ? comma : isDateFirst ? run : question.words.length;
  const limit = { words: question.words.slice(at + 1, end) };
  // "before 2024" is no meeting of that year.
  const isDate = limit.words.every(({ label }) => ['date', 'small', 'generic'].includes(label.is));
  // "before the planned 2024 trip": of no meeting of that year.
  const isTrip = limit.words.some(({ text }) => TRIP.test(text));
  const found = namesMeeting(limit) && !isDate && !isTrip ? resolveMeeting(meetingSlot(limit), knowledge) : undefined;
  const years = limit.words.flatMap(({ label }) =>
    label.is === 'date' && /^\d{4}/.test(label.date) ? [label.date] : [],
  );
  const before =
    found?.is === 'one' ? timeOf(found.value) : (years[0]?.split('..')[0] ?? dateOfHappening(limit.words, knowledge));
  const words = statementWords({ ...question, words: question.words.filter((_, i) => i < at || i >= end) });
  if (before !== undefined && before !== '' && !before.startsWith('--')) return { words, before };
  // What it was before is on record under no date: nothing can be told to have been earlier.
  const isPlaced = limit.words.some(({ label }) => ['city', 'place', 'unknown'].includes(label.is));
  return isPlaced && question.last ? { words, before: NEVER } : undefined;
};

const TRIP = /^(?:trips?|visits?|journeys?|tours?|calls?|conversations?)$/i;

/** "by whom was it signed", "it was signed by whom" */
const BY_WHOM =
  /\bby\s+whom?\b(?!.*\b(?:put\s+out|post(?:ed)?|publish(?:ed)?|issued|released|said|written|reported|quoted)\b)/i;

export const statement = (asking: Asking): Intent => {
  const bound = hasPerson(asking.question) ? sinceOf(asking.question) : undefined;
  if (!bound) return statementOf(asking);
  const found = statementOf({ ...asking, question: ofWords(asking.question, bound.words) });
  return 'query' in found && found.query.ask === 'statement'
    ? { ...found, query: { ...found.query, since: bound.since } }
    : found;
};

const statementOf = ({ question, knowledge, heading }: Asking): Intent => {
  const { wants, properties, yes } = question;
  const year = isOwnDate(question) && WHICH_YEAR.test(question.text) ? ('when' as const) : undefined;
  if (year)
    return { query: { ask: 'statement', words: undated(question), question: heading, properties, wants: year } };
  const limit = bounded(question, knowledge);
  const last = question.last || limit !== undefined;
  const words = limit?.words || statementWords(question) || heading;
  const future = FUTURE.test(question.text) ? ('future' as const) : undefined;
  const times = /\bhow (?:many times|often|frequently)\b/i.test(question.text)
    ? ('how many times' as const)
    : undefined;
  const who =
    (/^\W*whom?\b(?!['’]s|\s+(?:is|was|did|does|has|have|had)\b)/i.test(question.text) &&
      !question.all.has('attendance')) ||
    BY_WHOM.test(question.text)
      ? ('who' as const)
      : undefined;
  const mentioned = wants === 'where' && MENTIONED.test(question.text);
  const asked = mentioned ? undefined : (future ?? times ?? wants ?? who ?? (yes ? ('yes' as const) : undefined));
  // "why did Dixit chair the third": that they did is taken for granted.
  const chair = wants === 'why' && question.all.has('chairs') ? personSlot(question) : '';
  const slot = `${meetingSlot(question)} ${chair}`.trim();
  return {
    query: {
      ask: 'statement',
      words,
      question: heading,
      ...(question.text === heading ? {} : { read: question.text }),
      ...(namesMeeting(question) && !isOwnDate(question) ? { meeting: slot, core: coreWords(question) } : {}),
      ...(properties.length > 0 ? { properties } : {}),
      ...(asked ? { wants: asked } : {}),
      ...(last ? { last } : {}),
      ...(limit ? { before: limit.before } : {}),
    },
  };
};

/** "when will …", "is Putin coming to India", "when is she due in Oslo": what is to come, not what was. */
const FUTURE =
  /(?:^|[,;:])\W*(?:(?:when|where|why|who|(?:which|what)\s+(?:country|city|place|month|year|day))\s+)?(?:will|might|may(?!\s+\d))\b|\b(?:going to|plans? to|planning to)\b|\b(?:is|are|['’]s|['’]re)\s+(?:[\p{L}.-]+\s+){0,4}?(?:due|expected|coming|arriving|visiting|travelling|traveling|scheduled|slated|set\s+to|supposed\s+to|likely\s+to|to\s+(?:visit|come|travel|arrive|meet|sign|attend))\b/iu;

/** "where is it mentioned": in which words, not at which place. */
const MENTIONED = /\b(?:mention|speak|spoken|spoke|written|write|refer|occur|appear|described?|come up|came up)\w*\b/i;

/** Verbs of other things than a meeting: "when was the working group founded". */
const OF_ELSE = [
  'established',
  'upgraded',
  'postponed or not held',
  'purchase',
  'invitation',
  'document',
  'run by',
  'purpose',
];

export const asksElse = ({ properties, reference }: Question): boolean =>
  reference.ordinals.length === 0 && properties.some((property) => OF_ELSE.includes(property));

/** "in 2010 or 2020", "was 2010 the year of": which year it was. */
const WHICH_YEAR = /\b\d{4}\s*(?:,|\/|or)\s*(?:in\s+)?\d{4}\b|\b\d{4}\s+(?:really\s+)?the\s+year\b/i;

/** The words without years, and without the alternative between them. */
const undated = (question: Question): string =>
  statementWords({
    ...question,
    words: question.words.filter(({ label, text }) => label.is !== 'date' && !/^(?:years?|or|really)$/i.test(text)),
  });

/** "was the partnership elevated in 2010": the year is that of what is asked, and no meeting's. */
const isOwnDate = (question: Question): boolean =>
  asksElse(question) &&
  question.words.every(
    ({ label }) => !['kind', 'ordinal', 'meeting', 'branch', 'forum', 'recency'].includes(label.is),
  ) &&
  question.reference.places.length === 0 &&
  question.reference.dates.length > 0;

/** True where the person named chaired the meeting named: then they were there. */
export const chairedIt = ({ question, knowledge }: Asking): boolean => {
  const words = `${meetingSlot(question)} ${personSlot(question)}`;
  return namesMeeting(question) && question.yes && resolveMeeting(words, knowledge).is === 'one';
};

/** "why hasn't the summit been held": only a sentence can say. */
export const why: Rule = (asking) => (asking.question.wants === 'why' ? statement(asking) : undefined);

/** "who did not chair the 5th", "what wasn't discussed at the 4th". */
const NEGATED =
  /^\W*(?:(?:and|so|but)\s+)?(?:who|whom|what|(?:which|whose)\s+[\p{L}'’]+)\s+(?:\p{L}+\s+)?(?:did|do|does|was|were|is|are|has|have|had)(?:\s+(?:not|never)\b|n[’']?t\b)/iu;

/** "which meeting had no chairs named", "any round without a venue". */
const LACKS =
  /\b(?:which|what|any|list|all)\b.{0,90}?\b(?:meetings?|summits?|rounds?|sessions?|editions?|talks|ones?)\b.{0,90}?\b(?:no|without|lack(?:s|ed|ing)?|missing)\s+(?:(?:any|a|an|named|known|stated|given|listed)\s+)*(?:co-?\s?)?(?:chair\p{L}*|dates?|places?|venues?|topics?|agenda|city|heads?|leaders?)\b/iu;

/** No article lists what was not: nothing but the nearest sentences. */
export const negated: Rule = ({ question, heading }) =>
  ((NEGATED.test(question.text) && namesMeeting(question)) || LACKS.test(question.text)) &&
  contentOf(question).length === 0
    ? {
        query: {
          ask: 'statement',
          words: question.text,
          question: heading,
          ...(/^\W*(?:(?:and|so|but)\s+)?whom?\b/i.test(question.text) ? { wants: 'who' as const } : {}),
          before: NEVER,
        },
      }
    : undefined;
