import { findPassages } from '../../passages.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { slotOfHeld } from '../anchor-meeting.ts';
import { type Asking, asksElse, type Intent, NEVER, type Rule, shaped, statement } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { type Question, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot, statementWords, twoSlots } from '../slots.ts';
import { unlisted } from './not.ts';
import { asksVenue } from './several.ts';

/** "how long between the 3rd and the 4th", "compare 3 and 5". */
export const pair: Rule = (asking) => {
  const { question, heading } = asking;
  const between = question.all.has('between');
  if (!between && !question.all.has('compare') && !sinceThen(question)) return undefined;
  const slots = twoSlots(question) ?? sinceThen(question) ?? onlyTwo(asking);
  // "how long between her two visits": one date alone does not tell it.
  if (!slots && between && (contentOf(question).length > 0 || hasPerson(question)))
    return { query: { ask: 'statement', words: statementWords(question), question: heading, before: NEVER } };
  if (!slots)
    return namesMeeting(question) || contentOf(question).length === 0 ? { which: 'meeting' } : statement(asking);
  const [first, second] = slots;
  return { query: { ask: between ? 'between' : 'compare', first, second } };
};

/** "between the two meetings": of a forum that has met twice. */
const onlyTwo = ({ question, knowledge }: Asking): readonly [string, string] | undefined => {
  const { reference } = question;
  if (reference.ordinals.some((ordinal) => ordinal !== 2) || !/\b(?:two|both)\b/i.test(question.text)) return undefined;
  const { forums, inOrder } = catalogueOf(knowledge);
  const name = meetingSlot({ words: question.words.filter(({ label }) => label.is !== 'ordinal') });
  const named = name === '' ? undefined : resolveForum(name, knowledge);
  const all = named?.is === 'one' ? (forums.get(named.value.id)?.meetings ?? []) : inOrder;
  const [first, second, third] = all.filter(({ status }) => status === 'held');
  return first && second && !third ? [first.id, second.id] : undefined;
};

/** "what changed since the 4th": against the latest. */
const sinceThen = (question: Question): readonly [string, string] | undefined =>
  /\bchang\w*\s+(?:since|after)\b/i.test(question.text) && question.reference.ordinals.length === 1
    ? [meetingSlot(question), 'latest']
    : undefined;

/** "which came first, the land meeting or the 4th" */
const ORDER =
  /\b(?:first|earlier|later|older|newer|sooner|before|after)\b.*\bor\b|\bor\b.*\b(?:first|earlier|later|older|newer|sooner)\b/i;

/** "was the land meeting before or after the 3rd", "did the 4th come later than the summit". */
const BEFORE_OR_AFTER =
  /\b(?:before|after|earlier|later|prior|sooner|preced(?:e|ed)|follow(?:ed)?)(?:\s+(?:or|than|to|rather))*(?:\s+(?:before|after|earlier|later))?(?:\s+(?:than|to))?\b/i;

const TOLD_OF = /\b(?:announced|confirmed|made\s+public|revealed|disclosed|reported)\b/i;

const YEAR_ALONE = /^(?:(?:in|of|the|year|before|after|since|than)\s+)*(?:19|20)\d\d$/i;

/** Which of two meetings was first: asked of the one, with the other as a bound. */
export const sequence: Rule = shaped([BEFORE_OR_AFTER], (asking) => {
  const { question, knowledge } = asking;
  const { words, yes, text } = question;
  if (!yes || hasPerson(question) || contentOf(question).length > 0 || !BEFORE_OR_AFTER.test(text)) return undefined;
  // "was the summit announced before the 5th": of the word, and not of the summit.
  if (TOLD_OF.test(text)) return unlisted(asking, undefined);
  const isBound = ({ text: own }: { readonly text: string }): boolean =>
    /^(?:before|after|earlier|later|prior|sooner|preceded?|followed|follow|precede|or|than)$/i.test(own);
  const from = words.findIndex(isBound);
  const to = words.findLastIndex(isBound);
  const [first, second] = [words.slice(0, from), words.slice(to + 1)].map((own) => ({ words: own }));
  if (from < 1 || !first || !second || !namesMeeting(first) || !namesMeeting(second)) return undefined;
  const [one, other] = [meetingSlot(first), meetingSlot(second)];
  // "was the 3rd before 2020": a year, and no meeting of it.
  if (YEAR_ALONE.test(other)) return { query: { ask: 'check', meeting: one, unsure: true }, named: true };
  const [earlier, later] = [slotOfHeld(one, knowledge), slotOfHeld(other, knowledge)];
  if (earlier === undefined || later === undefined) return undefined;
  return { query: { ask: 'between', first: earlier, second: later, order: true }, named: true };
});

/** "the third and fourth meetings were in Oslo": what is claimed of both is told of each. */
const claimedOfBoth = ({ reference, text, asked }: Question): 'place' | 'date' | undefined => {
  const { ordinals, places, dates } = reference;
  if (ordinals.length !== 2 || places.length + dates.length !== 1 || asked !== null) return undefined;
  if (!/\b(?:were|was)\b/i.test(text) || /\b(?:who|what|which|when|where|why|how|or|between)\b/i.test(text))
    return undefined;
  return places.length > 0 ? 'place' : 'date';
};

/** "who chaired the 3rd and the 4th", "what happened between the 3rd and the 4th": two meetings are named. */
export const two: Rule = ({ question, knowledge, heading }) => {
  const { reference, text } = question;
  const isOrder = ORDER.test(text);
  if ((reference.ordinals.length !== 2 && !isOrder) || hasPerson(question) || contentOf(question).length > 0)
    return undefined;
  const slots = twoSlots(
    isOrder ? { ...question, words: question.words.filter(({ text: own }) => !/^first$/i.test(own)) } : question,
  );
  if (!slots) return undefined;
  const [first, second] = slots;
  const part = claimedOfBoth(question);
  if (part)
    return {
      query: { ask: 'several', question: heading, meetings: reference.ordinals.map(String), parts: [part] },
      named: true,
    };
  const [one, other] = slots.map((slot) => (YEAR_ALONE.test(slot) ? undefined : slotOfHeld(slot, knowledge)));
  if (isOrder && one !== undefined && other !== undefined)
    return { query: { ask: 'between', first: one, second: other, order: true }, named: true };
  // "the earlier one, in Delhi or Moscow": no two meetings.
  if (isOrder && reference.ordinals.length < 2) return undefined;
  if (/\bbetween\b/i.test(text) && !/\bchang/i.test(text))
    return { query: { ask: /\bhow\s+many\b/i.test(text) ? 'count' : 'timeline', after: first, before: second } };
  return { query: { ask: 'compare', first, second } };
};

/** "one day or two", "1 day or 2 days", "a two-day meeting?", "did it last more than a day": its length. */
const DAYS =
  /\b(?:one|two|three|four|1|2|3|4|a\s+single|single)(?:[-\s]?days?)?\s+or\s+(?:a\s+)?(?:one|two|three|four|several|more|1|2|3|4)(?:[-\s]?days?)?\b(?=.*\bdays?\b|\W*$)|^\W*(?:was|is|were|did)\b.*\b(?:a|an)\s+(?:one|two|three|four|single|multi|[1-4])[-\s]days?\b|\b(?:last(?:ed)?|take|took)\s+(?:for\s+)?(?:one|two|three|four|[1-4])\s+days?\W*$|\b(?:more\s+than|over|within|in|longer\s+than|just|only)\s+(?:a|one|two|three|1|2|3)\s+days?\W*$/i;
const DAYS_WORD =
  /^(?:one|two|three|four|several|more|single|multi|[1-4]|days?|day-long|or|than|over|within|just|only|longer|shorter|take|took|last(?:ed)?|affair|event|(?:one|two|three|four|single|multi|[1-4])-?days?)$/i;

const LIST =
  /\b(?:which|what|list|all|any|show|name)\b.*\b(?:meetings|summits|rounds|sessions|dialogues|editions|talks|ones|conferences)\b/i;

/** "how long ago was the 3rd meeting", "how long was it". */
export const length: Rule = (asking) => {
  const { question, heading } = asking;
  // "how many days did the 3rd and the 5th take in total": the dates of each tell, and no sum.
  const { ordinals } = question.reference;
  if (question.asked === 'duration' && ordinals.length > 1 && !hasPerson(question) && contentOf(question).length === 0)
    return {
      query: { ask: 'several', question: heading, meetings: ordinals.map(String), parts: ['date'] },
      named: true,
    };
  // "list meetings that lasted two days": of those of that length.
  if (filterOf(question).days !== undefined && LIST.test(question.text) && question.reference.ordinals.length === 0)
    return undefined;
  const isDays = DAYS.test(question.text);
  if (isDays) {
    const words = question.words.filter(({ text }) => !DAYS_WORD.test(text));
    if (hasPerson(question) || contentOf({ ...question, words }).length > 0 || !namesMeeting({ words }))
      return undefined;
    return { query: { ask: 'duration', meeting: meetingSlot({ words }) }, named: true };
  }
  const ask = question.all.has('ago') ? 'ago' : question.all.has('duration') ? 'duration' : undefined;
  if (!ask || hasPerson(question) || contentOf(question).length > 0) return undefined;
  if (!namesMeeting(question)) return { which: ask === 'ago' ? 'How long ago was %?' : 'How long was %?' };
  return { query: { ask, meeting: meetingSlot(question) } };
};

/** "when do they meet again" */
const AGAIN = /\b(?:do|does|will|to|should)\b.*\b(?:meet|sit|convene|gather|talk|resume)\w*\s+again\b/i;

/** "any summit still ahead of us", "is there a meeting planned": of what is to come. */
const AHEAD =
  /\b(?:ahead(?:\s+of\s+us)?|planned|scheduled|coming\s+up|on\s+the\s+(?:horizon|calendar|cards)|in\s+the\s+(?:pipeline|works|offing)|yet\s+to\s+(?:come|be\s+held)|to\s+come|lined\s+up|still\s+to\s+be\s+held)\b/i;

const AHEAD_WORD = /^(?:ahead|us|planned|horizon|calendar|cards|pipeline|works|offing|lined)$/i;

const isAhead = ({ text, reference, words }: Question): boolean =>
  AHEAD.test(text) &&
  !/\b(?:was|were|did|had|why|who|how|originally|initially)\b/i.test(text) &&
  reference.dates.length + reference.places.length === 0 &&
  words.some(({ label, cue }) => cue === null && (label.is === 'meeting' || label.is === 'kind'));

/** "next meeting", "when is the upcoming summit". */
/** "the next Modi Putin summit": those whom a sentence names with one. */
const isOfThose = ({ question, knowledge }: Asking): boolean =>
  question.reference.kinds.includes('summit') &&
  question.reference.recency === 'next' &&
  findPassages(knowledge, `${contentOf(question).join(' ')} ${personSlot(question)} summit`).length > 0;

/** "the officer who keeps coming to the talks", "which general is coming to the round": somebody comes, and not the meeting. */
const COMES_TO =
  /\b(?:keeps?|kept)\s+(?:on\s+)?coming\b|\b(?:who|whom|which\s+\p{L}+|what\s+\p{L}+|general|officer|admiral|marshal|delegations?|people|team)\s+(?:(?:who|that)\s+)?(?:is|are|was|were|will\s+be)\s+(?:also\s+|all\s+)?coming\s+(?:to|along|from)\b/iu;
const NEXT = /\b(?:next|upcoming|forthcoming|future)\b/i;

export const next: Rule = (asking) => {
  const { question } = asking;
  if (COMES_TO.test(question.text) && !NEXT.test(question.text)) return undefined;
  const { reference, words } = question;
  if (
    (reference.recency !== 'next' && !AGAIN.test(question.text) && !isAhead(question)) ||
    reference.ordinals.length > 0 ||
    ((hasPerson(question) || contentOf(question).some((word) => !AHEAD_WORD.test(word))) && !isOfThose(asking))
  )
    return undefined;
  const forum = textOf(
    words,
    ({ label, cue }) => cue === null && ['kind', 'forum', 'branch', 'country'].includes(label.is),
  );
  return { query: { ask: 'next', ...(forum === '' ? {} : { forum }) } };
};

/** "on which dates was the Grieg Hall used" */
const SEVERAL = /\b(?:dates|days|times|cities|places|venues|meetings|summits|rounds)\b/i;

/** "where is the navy based", "how long has the army existed": of a body, and of no meeting. */
const BODY = /^(?:army|armies|navy|navies|force|forces|military)$/i;

/** "where is the navy based", anywhere in the question. */
const NAMES_BODY = /\b(?:army|armies|navy|navies|forces?|military)\b/i;

const isBodyAlone = ({ words, asked, text }: Question): boolean =>
  !/\bone\b/i.test(text) &&
  (asked === 'when' || asked === 'where' || asked === 'duration' || asked === 'ago') &&
  words.some(
    ({ label, cue, text }) => cue === null && label.is === 'branch' && BODY.test(text.split(/\s/).at(-1) ?? ''),
  ) &&
  !words.some(
    ({ label, cue }) => cue === null && ['meeting', 'kind', 'ordinal', 'recency', 'date', 'forum'].includes(label.is),
  );

/** What is asked of an army, where no meeting is spoken of. */
export const ofBody: Rule = shaped([NAMES_BODY], (asking) =>
  isBodyAlone(asking.question) ? statement(asking) : undefined,
);

/** "when was the 3rd announced", "when did they post it": of other things than the day of a meeting. */
const OF_TELLING =
  /\b(?:announc(?:ed|ement)|post(?:ed)?|tweet(?:ed)?|publici[sz]ed|made\s+public|confirmed|revealed|unveiled|declared)\W*(?:on\s+(?:x|twitter)\W*)?(?:(?:and\s+)?(?:by\s+)?(?:who(?:m)?|where|how)(?:\s+(?:by|announced\s+it|was\s+it))?\W*)?$/i;

/** "how far back do the articles go", "since when are there meetings" */
const FAR_BACK = /\bhow far back\b|\bsince when\b.*\b(?:meetings?|talks|record|articles)\b/i;

/** "where was the 4th", "when did they meet in Moscow". */
export const whenOrWhere: Rule = (asking) => {
  const { question } = asking;
  const ask = question.all.has('where') ? 'where' : question.all.has('when') ? 'when' : undefined;
  if (
    FAR_BACK.test(question.text) &&
    contentOf(question).length === 0 &&
    !namesMeeting(question) &&
    !hasPerson(question)
  )
    return { query: { ask: 'when', meeting: 'earliest' } };
  if (!ask || (question.all.has('topics') && contentOf(question).length > 0)) return undefined;
  if (OF_TELLING.test(question.text)) return statement(asking);
  const there = ask === 'where' ? whereTheyChaired(asking) : undefined;
  if (there) return there;
  if (hasPerson(question) || contentOf(question).length > 0 || asksElse(question)) return statement(asking);
  if (!namesMeeting(question)) return { which: ask };
  const { ordinals, recency, places, dates } = question.reference;
  if (ordinals.length === 0 && recency === null && places.length + dates.length > 0 && SEVERAL.test(question.text))
    return { query: { ask: 'timeline', ...filterOf(question) } };
  if (question.all.has('where') && question.all.has('when'))
    return { query: { ask: 'meeting', meeting: meetingSlot(question) } };
  if (ask === 'where' && (asksVenue(question) || isWithinCity(question)))
    return { query: { ask, meeting: meetingSlot(question), venue: true } };
  if (ask === 'where' && ASKS_CITY.test(question.text))
    return { query: { ask, meeting: meetingSlot(question), city: true } };
  return { query: { ask, meeting: meetingSlot(question) } };
};

/** "where was Berg in November 2024": at the one meeting of that time that they chaired. */
const WHERE_WAS = /^\W*where(?:abouts)?\s+(?:was|were)\s+[^?,:;]{3,40}?\s+(?:in|on|during)\s+[^?,:;]{3,30}\W*$/i;

const whereTheyChaired = ({ question, knowledge, heading }: Asking): Intent | undefined => {
  const { dates, places, ordinals } = question.reference;
  if (!WHERE_WAS.test(question.text) || !hasPerson(question) || contentOf(question).length > 0) return undefined;
  if (dates.length !== 1 || places.length + ordinals.length > 0) return undefined;
  const found = resolveMeeting(`${meetingSlot(question)} ${personSlot(question)}`, knowledge);
  return found.is === 'one'
    ? {
        query: { ask: 'several', question: heading, meetings: [found.value.id], parts: ['place', 'date', 'chairs'] },
        named: true,
      }
    : undefined;
};

/** "which city will host it", "in what town": of no country. */
const ASKS_CITY = /\b(?:which|what|whose)\s+(?:\p{L}+\s+)?(?:city|town|capital)\b/iu;

/** "where in Oslo was the round", "in which part of Oslo": of a city that is named, the place in it. */
const isWithinCity = ({ words, text, tokens }: Question): boolean =>
  words.some(({ label, cue, from }) => {
    if (cue !== null || label.is !== 'city') return false;
    return WITHIN.test(text.slice(0, tokens[from]?.start));
  });
const WITHIN = /\bwhere(?:abouts)?(?:\s+exactly|\s+precisely)?,?\s+in\s+(?:the\s+(?:city\s+of\s+)?)?$/i;

/** "at what address was the round", "in which district of Oslo", "on which floor": finer than a hall, which no record has. */
const FINER =
  /^\W*(?:(?:and|so)\s+)?(?:(?:in|at|on)\s+)?(?:what|which)\s+(?:(?:part|district|area|quarter|suburb|neighbou?rhood|corner)\s+of\s|(?:exact\s+|street\s+|postal\s+)*(?:address|street|road|avenue|floor|district|suburb|neighbou?rhood)\b)/i;

export const finerPlace: Rule = shaped([FINER], ({ question, heading }) =>
  FINER.test(question.text) && namesMeeting(question) && !hasPerson(question)
    ? {
        query: {
          ask: 'statement',
          words: `${meetingSlot(question)} held`,
          question: heading,
          wants: 'where',
          before: NEVER,
        },
        named: true,
      }
    : undefined,
);

/** "did anything follow the 4th", "what followed the 3rd round", "has there been one since the 5th": the next to it. */
const FOLLOWS =
  /\b(?:anything|something|any|another|one|what|which|was there|has there been)\b.*\b(follow(?:s|ed|ing)?|preced(?:e|es|ed|ing)|since|come\s+after|came\s+after|come\s+before|came\s+before)\b/i;
const FOLLOWS_WORD = /^(?:follow(?:s|ed|ing)?|preced(?:e|es|ed|ing)|up)$/i;

export const follows: Rule = shaped([FOLLOWS], ({ question }) => {
  const { reference, text, words } = question;
  const [, verb] = /\bchang/i.test(text) ? [] : (FOLLOWS.exec(text) ?? []);
  if (verb === undefined || hasPerson(question) || reference.ordinals.length !== 1 || reference.beside !== null)
    return undefined;
  if (['topics', 'chairs', 'when', 'where', 'count', 'list', 'compare'].some((cue) => question.asked === cue))
    return undefined;
  const rest = { ...question, words: words.filter(({ text: own }) => !FOLLOWS_WORD.test(own)) };
  if (contentOf(rest).length > 0 || !namesMeeting(rest) || reference.dates.length + reference.places.length > 0)
    return undefined;
  const way = /before|preced/i.test(verb) ? 'before' : 'after';
  return {
    query: { ask: 'meeting', meeting: `${way} ${meetingSlot(rest).replace(/^(?:before|after)\s+/i, '')}` },
    named: true,
  };
});

const ANCHORED =
  /\b(?:came|was|is|were|comes)\s+(?:right\s+|just\s+|directly\s+)?(after|before)\s+|\b(followed|preceded)\s+/i;

/** "which meeting followed the land one": of any forum, unless the words before the verb name one. */
export const anchored: Rule = shaped([ANCHORED], ({ question, knowledge }) => {
  const { text, yes, tokens } = question;
  const found = ANCHORED.exec(text);
  if (!found || yes || !/^\W*(?:what|which)\b/i.test(text) || hasPerson(question)) return undefined;
  if (contentOf(question).some((word) => !FOLLOWS_WORD.test(word))) return undefined;
  const end = found.index + found[0].length;
  const startOf = ({ from }: { readonly from: number }): number => tokens[from]?.start ?? 0;
  const anchor = { words: question.words.filter((word) => startOf(word) >= end) };
  const isOwn = anchor.words.some(({ label, cue }) => cue === null && ['kind', 'branch', 'forum'].includes(label.is));
  const slot = meetingSlot(anchor);
  if (!isOwn || question.reference.ordinals.length > 0 || resolveMeeting(slot, knowledge).is !== 'one')
    return undefined;
  const forum = textOf(
    question.words,
    (word) => startOf(word) < found.index && word.cue === null && ['kind', 'forum', 'branch'].includes(word.label.is),
  );
  const way = /after|followed/i.test(found[0]) ? 'after' : 'before';
  return { query: { ask: 'timeline', ...(forum === '' ? {} : { forum }), [way]: slot }, named: true };
});

const LATEST = /\bthe\s+(?:very\s+)?(last|latest|newest|most\s+recent|earliest|oldest)\b/i;

/** "is the 4th the latest meeting": told by the one that is. */
export const isLatest: Rule = shaped([LATEST], ({ question, knowledge }) => {
  const { reference, words, text, yes, asked } = question;
  const [, way = ''] = LATEST.exec(text) ?? [];
  if (way === '' || !yes || asked !== null || hasPerson(question) || reference.ordinals.length !== 1) return undefined;
  if (contentOf(question).length > 0 || reference.places.length + reference.dates.length > 0) return undefined;
  const meeting = meetingSlot({ words: words.filter(({ label }) => label.is !== 'recency') });
  const rest = {
    words: words.filter(({ label }) => label.is === 'kind' || label.is === 'forum' || label.is === 'branch'),
  };
  const second = `${/earliest|oldest/i.test(way) ? 'earliest' : 'latest'} ${meetingSlot(rest)}`.trim();
  const [one, other] = [resolveMeeting(meeting, knowledge), resolveMeeting(second, knowledge)];
  if (one.is === 'one' && other.is === 'one' && one.value === other.value)
    return { query: { ask: 'check', meeting: one.value.id }, named: true };
  return { query: { ask: 'between', first: meeting, second, order: true }, named: true };
});
