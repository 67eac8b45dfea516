import type { Filter } from '../../query.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { type Asking, type Intent, type Rule, shaped } from '../asking.ts';
import { COUNTS, filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { type Question, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { timesOf } from './chairs.ts';
import { has, sameFacet, sameFacets } from './several.ts';

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|editions?|dialogues?|talks|ones?)';

/** "all the working group meetings", "every round", "each of the summits". */
const EVERY = new RegExp(
  `\\b(?:all|every|each)\\b(?!\\s+(?:of\\s+)?(?:the\\s+|these\\s+)?(?:sides?|delegat|participants?|attendees|officers|people|countr|nations?|leaders?|co-?chairs?|chair|topics?|days?|time)\\p{L}*\\b)[^?]{0,60}\\b(?:${MEETINGS}|(?:working|expert)\\s+groups?)\\b`,
  'iu',
);

/** A claim that is no plain one of place, time or length. */
const SAYS_MORE =
  /\b(?:not|never|outside|only|other|except|more|less|fewer|longer|shorter|than|least|over|under|near|or)\b|n[’']t\b/i;

const DAYS = /\b(?:one|two|three|four|five|six|seven|[1-9])[\s-]days?\b/i;

/** "two days long", "last two days", "a two-day meeting". */
const daysIn = (text: string): Pick<Filter, 'days'> => {
  const [typed = ''] = (DAYS.exec(text)?.[0] ?? '').toLowerCase().split(/[\s-]/);
  const count = COUNTS.indexOf(typed);
  return typed === '' ? {} : { days: count < 0 ? typed : String(count) };
};

/** The last word of a venue: "Berg Centre". */
const BUILDING = /^(?:venues?|halls?|buildings?|cent(?:re|er)|palace|house|hotel)$/i;

/** The question without the words of a length: "two" is no second meeting, "long" no topic. */
const isPlain = (question: Question): boolean =>
  contentOf(question).every((word) => /^(?:long|days?)$/i.test(word) || BUILDING.test(word)) && !hasPerson(question);

/** "were all meetings in Oslo", "was every round two days long": a yes or no of each of them. */
export const every: Rule = shaped([EVERY], ({ question, heading }): Intent | undefined => {
  const { text, yes, reference } = question;
  if (!yes || !EVERY.test(text)) return undefined;
  // "were all meetings chaired by two people": who chaired each.
  if (
    question.all.has('chairs') &&
    !sameFacet(question) &&
    contentOf(question).every((word) => PERSONS.test(word)) &&
    isOfAny(question)
  )
    return { query: { ask: 'several', question: heading, meetings: [], filter: forumIn(question), parts: ['chairs'] } };
  if (SAYS_MORE.test(text) || !isPlain(question)) return undefined;
  if (has(question, ['topics', 'chairs', 'between', 'agreement', 'compare', 'sources', 'quote'])) return undefined;
  const places = reference.places.filter((name) => !BUILDING.test(name));
  if (places.length > 1 || reference.dates.length > 1) return undefined;
  const { place, year, forum, days: _, ...bounds } = filterOf(question);
  const claim: Filter = {
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...daysIn(text),
  };
  if (Object.keys(claim).length !== 1 || Object.keys(bounds).length > 0) return undefined;
  // "last two days": no last and no second meeting.
  if ((reference.ordinals.length > 0 || reference.recency !== null) && claim.days === undefined) return undefined;
  return {
    query: { ask: 'every', question: heading, scope: forum === undefined ? {} : { forum }, claim },
    named: true,
  };
});

/** "is the Harbour Centre in Oslo", "the hall is located in Oslo, right" */
const HOUSE_IN =
  /^\W*(?:is|was|whether)\s+(?:the\s+)?((?:[\p{L}-]+\s+){0,2}?(?:cent(?:re|er)|hall|palace|house|hotel))\s+(?:(?:is|was)\s+)?(?:located\s+|situated\s+)?in\s+([^?,:;]{3,30}?)\W*$/iu;

/** Where a venue is: in the city of the meetings that were held there. */
export const houseIn: Rule = shaped([HOUSE_IN], ({ question, heading }) => {
  const [, house = ''] = HOUSE_IN.exec(question.text) ?? [];
  const [city, second] = question.words.flatMap(({ label }) =>
    label.is === 'city' || label.is === 'country' ? [label.name] : [],
  );
  if (house === '' || city === undefined || second !== undefined || hasPerson(question)) return undefined;
  return { query: { ask: 'every', question: heading, scope: { place: house }, claim: { place: city } }, named: true };
});

/** No person, place or time beside the meetings. */
const isOfAny = ({ reference, words }: Question): boolean =>
  !words.some(({ label, cue }) => cue === null && label.is === 'person') &&
  reference.dates.length + reference.places.length === 0;

/** "how long do meetings usually last", "how many days does a round take": of none alone. */
const HOW_LONG =
  /\bhow\s+(?:long|many\s+days)\b[^?]{0,40}\b(?:do|does|did|are|is|were)\b|\b(?:usual|typical|average|normal)\s+(?:length|duration)\b/i;
const PLURAL = /\b(?:meetings|rounds|sessions|summits|editions|dialogues|talks|they)\b/i;
const MEETING = new RegExp(`\\b(?:${MEETINGS}|they)\\b`, 'i');
/** "how long did the meetings last": more than one, where "the talks" may be one. */
const DID = /\b(?:did|were)\b/i;
const SEVERAL = /(?<!\b(?:two|three|four|five|\d)\s)\b(?:meetings|rounds|sessions|summits|editions|dialogues)\b/i;
const USUALLY = /\b(?:usually|normally|generally|typically|mostly|on\s+average|as\s+a\s+rule|customarily)\b/i;
const LASTS =
  /^(?:usual|usually|normal|normally|generally|typical|typically|mostly|average|rule|customarily|long|length|duration|last|take|run)$/i;

export const lengths: Rule = shaped([HOW_LONG], ({ question, heading }) => {
  const { text, reference } = question;
  const isEach = USUALLY.test(text) || (DID.test(text) ? SEVERAL.test(text) : PLURAL.test(text));
  if (!HOW_LONG.test(text) || !isEach || hasPerson(question)) return undefined;
  if (reference.ordinals.length + reference.dates.length > 0 || has(question, ['ago', 'between', 'topics']))
    return undefined;
  if (!MEETING.test(text)) return undefined;
  if (contentOf(question).some((word) => !LASTS.test(word))) return undefined;
  const { forum, place } = filterOf(question);
  const filter: Filter = { ...(forum === undefined ? {} : { forum }), ...(place === undefined ? {} : { place }) };
  return { query: { ask: 'lengths', question: heading, filter }, named: true };
});

/** "which meetings had the same chairs", "did any two rounds have the same venue": of none that is named. */
const WHICH_OF = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:which|what|list|name|did|do|were|are|have|has)\\s+(?:(?:any|of|the|all|two|are|were)\\s+){0,4}(?:[\\p{L}-]+\\s+){0,5}?${MEETINGS}\\b`,
  'iu',
);
const ANY = /\bany\b/i;

export const shared: Rule = shaped([WHICH_OF], ({ question, heading }) => {
  const { text, yes, reference } = question;
  const part = WHICH_OF.test(text) && (!yes || ANY.test(text)) ? sameFacet(question) : undefined;
  if (part === undefined || part === 'date' || hasPerson(question)) return undefined;
  const numbers = reference.ordinals.filter((ordinal) => ordinal !== 2 || !/\btwo\b/i.test(text));
  if (numbers.length + reference.dates.length > 0 || reference.recency !== null) return undefined;
  if (/\bas\b/i.test(text) || has(question, ['topics', 'agreement', 'sources'])) return undefined;
  const forum = forumIn(question);
  const [side, other] = reference.parties;
  const [place, another] = reference.places;
  // "the same venue and the same chairs": all of both, as what two have in common is told of one thing alone.
  const parts = sameFacets(text);
  if (parts.length > 1)
    return { query: { ask: 'several', question: heading, meetings: [], filter: forum, parts }, named: true };
  return {
    query: {
      ask: 'shared',
      question: heading,
      part,
      ...(part === 'chairs' && side !== undefined && other === undefined ? { side } : {}),
      filter: { ...forum, ...(place === undefined || another !== undefined ? {} : { place }) },
    },
    named: true,
  };
});

/** "the longest gap between rounds": a time in which there was none. */
const GAP =
  /\b(longest|largest|biggest|greatest|shortest|smallest)\s+(?:time\s+)?(?:gap|interval|break|pause|wait|time|period|distance|stretch|span)s?\b[^?]{0,30}\b(?:between|without|from|of|for)\b/i;

export const gap: Rule = shaped([GAP], ({ question, heading }) => {
  const [, way] = GAP.exec(question.text) ?? [];
  if (way === undefined || hasPerson(question) || question.reference.dates.length > 0) return undefined;
  const forum = textOf(
    question.words,
    ({ label, cue }) => cue === null && ['kind', 'forum', 'branch'].includes(label.is),
  );
  return {
    query: {
      ask: 'gap',
      of: /^(?:shortest|smallest)/i.test(way) ? 'shortest' : 'longest',
      question: heading,
      ...(forum === '' ? {} : { forum }),
    },
    named: true,
  };
});

const MORE = /\b(?:more|fewer|less|as\s+(?:many|often)|oftener|equally|most)\b/i;

/** Of whom or of what the meetings are counted: two people, two places, or a host and all others. */
const counted = ({
  question,
}: Asking): { readonly of: 'chair' | 'place' | 'year'; readonly names: readonly string[] } | undefined => {
  const people = groupsOf(question);
  if (people.length > 1) return { of: 'chair', names: people };
  const places = [
    ...new Set(
      question.words.flatMap(({ label, cue }) =>
        cue === null && (label.is === 'country' || label.is === 'city') ? [label.name] : [],
      ),
    ),
  ];
  if (places.length > 1) return { of: 'place', names: places };
  const years = question.reference.dates.filter((date) => /^\d{4}$/.test(date));
  return years.length > 1 && places.length === 0 ? { of: 'year', names: years } : undefined;
};

/** "did both Berg and Lund chair in Oslo" */
const BOTH = /\bboth\b/i;

/** "did Berg chair more meetings than Lund", "have more been held in Oslo than in Lima", "did both Berg and Lund chair in Oslo". */
export const tally: Rule = shaped([MORE, BOTH, EVERY], (asking) => {
  const { question, heading } = asking;
  const { text, reference, all } = question;
  const found = counted(asking);
  if (!found || reference.ordinals.length > 0 || reference.recency !== null) return undefined;
  const isBoth = all.has('chairs') && question.yes && BOTH.test(text);
  // "were all meetings in Chile or Norway"
  const isEither = found.of === 'place' && question.yes && EVERY.test(text) && /\bor\b/i.test(text);
  if (TOGETHER.test(text) || (!MORE.test(text) && !isBoth && !isEither)) return undefined;
  // "which city hosted more, Oslo or Lima": of all cities the most.
  if (found.of === 'chair' ? !all.has('chairs') : !question.yes || !(HELD.test(text) || all.has('chairs')))
    return undefined;
  if (contentOf(question).some((word) => !COMPARING.test(word)) || has(question, ['topics', 'agreement', 'sources']))
    return undefined;
  const { chair, place, forum, year, ...filter } = filterOf(question);
  const scope: Filter = {
    ...filter,
    ...(found.of === 'chair' && place !== undefined ? { place } : {}),
    ...(found.of === 'chair' && forum !== undefined ? { forum } : {}),
    // "did Berg chair more often in Oslo than in Lima"
    ...(found.of !== 'chair' && chair !== undefined ? { chair } : {}),
    ...(found.of !== 'year' && year !== undefined ? { year } : {}),
    ...(found.of === 'chair' ? {} : forumIn(question)),
  };
  return { query: { ask: 'tally', question: heading, ...found, filter: scope }, named: true };
});

/** "the 3rd was co-chaired by Berg and Lund", "Berg and Lund led the 3rd"; but not "the last meeting Berg and Lund chaired". */
const CHAIR_CLAIM =
  /\b(?:was|were|is|got|been)\s+(?:\p{L}+\s+){0,2}?(?:co-?\s?)?(?:chaired|led|headed|presided)\s+(?:\p{L}+\s+){0,2}?by\b|\b(?:co-?\s?)?(?:chaired|led|headed|presided\s+over)\s+the\b/iu;
const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how|list|show|tell|name)\b/i;
const isChairClaim = ({ text }: Question): boolean => CHAIR_CLAIM.test(text) && !ASKS.test(text);

/** "did Berg and Lund chair the 3rd": the chairs of that meeting; the two names are not those of one person. */
export const bothAt: Rule = ({ question }) => {
  const { text, yes, all, reference } = question;
  const isOne = reference.ordinals.length === 1 || (reference.ordinals.length === 0 && reference.recency === 'latest');
  if (
    !(yes || isChairClaim(question)) ||
    !isOne ||
    !all.has('chairs') ||
    groupsOf(question).length < 2 ||
    /\bor\b/i.test(text)
  )
    return undefined;
  return contentOf(question).length === 0 &&
    !has(question, ['topics', 'agreement', 'sources', 'succession', ...(yes ? [] : ['when', 'where', 'count'])])
    ? { query: { ask: 'chairs', meeting: meetingSlot(question) }, named: true }
    : undefined;
};

const TOGETHER = /\b(?:together|same|jointly)\b/i;
const HELD = /\b(?:held|host(?:s|ed)?|met|meet|meetings?|summits?|rounds?|sessions?|place)\b/i;
const COMPARING = /^(?:more|fewer|less|most|often|oftener|equally|many)$/i;

/** The forum, without the two countries that are compared. */
const forumIn = ({ words }: Question): Pick<Filter, 'forum'> => {
  const forum = textOf(words, ({ label, cue }) => cue === null && ['kind', 'forum', 'branch'].includes(label.is));
  return forum === '' ? {} : { forum };
};

/** "did Chile host more meetings": more than the others of whom nothing is said. */
const HOST = /^\W*(?:did|does|do|has|have)\s+[^?]{3,30}\s+host(?:ed)?\s+(?:more|fewer|most)\b/i;

export const hostedMore: Rule = shaped([HOST], ({ question, knowledge, heading }) => {
  const { words, text } = question;
  const [host, other] = words.flatMap(({ label }) => (label.is === 'country' ? [label.name] : []));
  if (
    !HOST.test(text) ||
    host === undefined ||
    other !== undefined ||
    hasPerson(question) ||
    contentOf(question).some((word) => !COMPARING.test(word))
  )
    return undefined;
  const names = [host, ...[...catalogueOf(knowledge).parties].filter((party) => party !== host)];
  return { query: { ask: 'tally', question: heading, of: 'place', names, filter: forumIn(question) }, named: true };
});

/** "how many people chaired", "how many Indians have chaired the group": everybody who did, each once. */
const HOW_MANY_WHO =
  /\bhow\s+many\b[^?]{0,40}\b(?:co-?\s?)?(?:chair(?:s|ed|ing|person|persons|men)?|led|headed|presided)\b/i;
const OF_MEETINGS = new RegExp(
  `\\bhow\\s+many\\s+(?:(?!co-?\\s?chair|chair|led\\b|head|presid)[\\p{L}-]+\\s+){0,4}?(?:${MEETINGS}|times|days)\\b`,
  'iu',
);
const PERSONS =
  /^(?:people|persons?|individuals|men|women|officers?|officials?|generals?|different|distinct|separate|various)$/i;

export const howManyChaired: Rule = shaped([HOW_MANY_WHO], ({ question }) => {
  const { text, reference, words } = question;
  if (!HOW_MANY_WHO.test(text) || OF_MEETINGS.test(text) || hasPerson(question)) return undefined;
  if (reference.ordinals.length + reference.dates.length + reference.places.length > 0 || reference.recency !== null)
    return undefined;
  if (words.some(({ label, cue }) => cue === null && label.is === 'rank')) return undefined;
  if (contentOf(question).some((word) => !PERSONS.test(word))) return undefined;
  const [side, other] = reference.parties;
  return {
    query: {
      ask: 'all-chairs',
      ...forumIn(question),
      ...(side === undefined || other !== undefined ? {} : { side }),
      times: timesOf(question) ?? { least: 1 },
      counted: true,
    },
    named: true,
  };
});
