import type { Facet, Filter, Query } from '../../query.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import type { Asking, Rule } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { type Question, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';

/** A question that names more meetings than this is none: each is looked up. */
const MOST = 40;

/** Cues that ask for a time between meetings, or for a difference of sources. */
const OTHERWISE = [
  'between',
  'compare',
  'ago',
  'agreement',
  'expand',
  'quote',
  'sources',
  'count',
  'succession',
  'duration',
] as const;

/** "same city", "the same Russian general", "the identical venue". */
export const SAME = /\b(?:the\s+)?(?:same|identical)\b/i;

const OF_SAME: readonly (readonly [Facet, RegExp])[] = [
  ['venue', /\b(?:same|identical)\s+(?:\p{L}+\s+)?(?:venue|hall|building|cent(?:re|er)|site|hotel|room)\b/iu],
  ['place', /\b(?:same|identical)\s+(?:\p{L}+\s+)?(?:city|place|town|location|capital)\b/iu],
  ['date', /\b(?:same|identical)\s+(?:\p{L}+\s+)?(?:dates?|days?|months?|years?)\b/iu],
  [
    'chairs',
    /\b(?:same|identical)\s+(?:\S+\s+){0,3}(?:co-?\s?chairs?|chair\p{L}*|persons?|people|generals?|officers?|officials?|man|men|woman|women|heads?|leaders?|delegat\p{L}+|representatives?|ministers?|secretar\p{L}+|ambassadors?|marshals?|pair|duo|two)\b/iu,
  ],
];

/** "the venue", "which hall", "in what building": of a house, not of a city. */
const BUILDING =
  /\b(?:venues?|halls?|buildings?|hotels?|rooms?|auditoriums?|palaces?|complex|premises|conference\s+cent(?:re|er)s?|(?:which|what|at\s+which|at\s+what)\s+cent(?:re|er)s?)\b/i;

export const asksVenue = ({ text }: Question): boolean =>
  BUILDING.test(text) &&
  !/\b(?:city|town|country|(?<!\b(?:take|takes|took|taken|taking)\s)place|capital)\b/i.test(text);

/** "both", "each of the three", "meeting by meeting": all that are meant. */
const EVERY =
  /\b(?:both|each|every|always|throughout|all(?:\s+(?:the|of|these|those|two|three|four|five))?)\b(?!\s+(?:sides?|countr|nations?|leaders?|armies|delegations?|part(?:y|ies)\b|topics?|issues?|subjects?))|\b(\p{L}{3,})\s+(?:by|after)\s+\1\b/iu;

export const has = (question: Question, cues: readonly string[]): boolean =>
  cues.some((cue) => (question.all as ReadonlySet<string>).has(cue));

/** "dates + place": a thing asked for, not "took place". */
const PLACE = /(?<!\b(?:take|takes|taking|took|taken)\s+)\bplaces?\b/i;

/** "who/where/when", "who, when and what": bare words for what one wants to know. */
const QUERIES =
  /\b(?:who|what|when|where)\s*(?:[/,&+.;]|,?\s*and\b)\s*(?:who|what|when|where)\b(?!\s+(?:is|was|were|did|does|do|has|have|had|will|kind|sort))/i;

/** What is asked of the meetings: in the order in which it is told. */
export const facetsOf = (question: Question): Facet[] => {
  const { words } = question;
  const all = new Set(question.all);
  if (QUERIES.test(question.text)) {
    if (/\bwho\b/i.test(question.text)) all.add('chairs');
    if (/\bwhat\b/i.test(question.text)) all.add('topics');
  }
  const hosted = words.some(({ cue, text }) => cue === 'where' && /^host/i.test(text));
  return [
    ...(all.has('when') ? (['date'] as const) : []),
    ...((all.has('where') || PLACE.test(question.text)) && !(hosted && all.has('chairs'))
      ? ([asksVenue(question) ? 'venue' : 'place'] as const)
      : []),
    ...(all.has('chairs') ? (['chairs'] as const) : []),
    ...(all.has('topics') ? (['topics'] as const) : []),
  ];
};

/** The words of a forum, without the one country that is a side. */
export const forumWords = ({ words, reference }: Question): string =>
  textOf(
    words,
    ({ label, cue }) =>
      cue === null &&
      (['kind', 'forum', 'branch'].includes(label.is) || (label.is === 'country' && reference.parties.length > 1)),
  );

/** 3 to 5 → 3, 4, 5, where "to", "-" or "through" stands between two numbers; undefined where there are too many. */
const ordinalsOf = ({ words, reference, text }: Question): readonly number[] => {
  const at = words.flatMap(({ label }, i) => (label.is === 'ordinal' ? [i] : []));
  const [first, second, third] = at;
  if (first === undefined || second === undefined || third !== undefined) return reference.ordinals;
  const [one, two] = reference.ordinals;
  const between = words.slice(first + 1, second);
  const isRange =
    between.some(({ text: own }) => /^(?:to|-|–|—|through|thru|till|until|up to)$/i.test(own)) &&
    between.every(
      ({ label, cue }) => cue === null && ['small', 'generic', 'kind', 'meeting', 'forum'].includes(label.is),
    );
  if (
    !isRange ||
    one === undefined ||
    two === undefined ||
    two - one < 1 ||
    two - one >= MOST ||
    /\bbetween\b/i.test(text)
  )
    return reference.ordinals;
  return Array.from({ length: two - one + 1 }, (_, i) => one + i);
};

const yearsOf = ({ reference }: Question): readonly string[] => reference.dates.filter((date) => /^\d{4}$/.test(date));

const COUNTS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/** "the last two meetings", "three most recent rounds", "the past 2 summits" */
export const LAST_FEW =
  /\b(?:(?:last|latest|past|previous|recent)\s+(two|three|four|five|[2-9])|(two|three|four|five|[2-9])\s+(?:most\s+recent|latest|last|newest))\s+(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits|editions|dialogues|talks|ones)\b/iu;

/** Ids of the last few held meetings of the named forum, or of the main one. */
export const lastFew = ({ question, knowledge }: Asking): readonly string[] | undefined => {
  const [, before, after] = LAST_FEW.exec(question.text) ?? [];
  const typed = (before ?? after ?? '').toLowerCase();
  if (typed === '') return undefined;
  const { mainForum, forums, inOrder } = catalogueOf(knowledge);
  const forum = forumWords(question);
  const found = forum === '' ? undefined : resolveForum(forum, knowledge);
  const id = found === undefined ? mainForum : found.is === 'one' ? found.value.id : undefined;
  if (id === undefined) return undefined;
  const all = id === null ? inOrder : (forums.get(id)?.meetings ?? []);
  const held = all.filter(({ status }) => status === 'held').slice(-(COUNTS.get(typed) ?? Number(typed)));
  return held.length > 0 ? held.map((meeting) => meeting.id) : undefined;
};

/** "when were the group meetings", "where has the group met", "group dates": of more than one. */
const MANY =
  /\b(?:meetings|rounds|sessions|sittings|dialogues|editions|mtgs)\b|\b(?:has|have)\s+[^?]{0,60}?\b(?:met|convened|gathered|sat)\b|^[^?]{2,60}\s(?:dates|venues|places|cities|locations)\W*$/i;

const isOfMany = (question: Question, knowledge: Knowledge): boolean => {
  const forum = forumWords(question);
  if (forum === '' || !MANY.test(question.text)) return false;
  const found = resolveForum(forum, knowledge);
  const meetings = found.is === 'one' ? (catalogueOf(knowledge).forums.get(found.value.id)?.meetings ?? []) : [];
  return meetings.filter(({ status }) => status === 'held').length > 1;
};

/** Which meetings are meant: their references, or a filter for all of a forum; undefined where only one is. */
export const meant = (asking: Asking): Pick<Extract<Query, { ask: 'several' }>, 'meetings' | 'filter'> | undefined => {
  const { question, knowledge } = asking;
  const { reference, text } = question;
  const forum = forumWords(question);
  const ordinals = ordinalsOf(question);
  const different = [...new Set(ordinals)];
  const few = lastFew(asking);
  if (few) return { meetings: few };
  if (different.length > MOST) return undefined;
  if (ordinals.length > 1) return { meetings: different.map((ordinal) => `${ordinal} ${forum}`.trim()) };
  if (ordinals.length === 1 || reference.recency !== null) return undefined;
  const { mainForum, inOrder } = catalogueOf(knowledge);
  const main = forum === '' ? (mainForum ?? undefined) : forum;
  const years = yearsOf(question);
  if (years.length > 1 && !/\b(?:between|from)\b/i.test(text)) {
    const meetings = years.flatMap((year) => {
      const own = inOrder.filter(
        (meeting) => (forum !== '' || mainForum === null || meeting.forum === mainForum) && meeting.status === 'held',
      );
      return own.filter(({ dates, reported }) => (dates[0]?.start ?? reported?.date ?? '').startsWith(year));
    });
    if (forum === '') return meetings.length > 1 ? { meetings: meetings.map(({ id }) => id) } : undefined;
    return { meetings: years.map((year) => `${forum} in ${year}`) };
  }
  if (reference.places.length + reference.dates.length > 0) return undefined;
  if (!EVERY.test(text) && !isOfMany(question, knowledge)) return undefined;
  const filter: Filter = main === undefined ? {} : { forum: main };
  return { meetings: [], filter };
};

/** "each meeting", "all of the meetings", of no forum that is named. */
const EACH_MEETING =
  /\b(?:each|every|all)\s+(?:single\s+)?(?:one\s+)?(?:of\s+)?(?:(?:the|these|those|your|their)\s+)?(?:held\s+|recorded\s+)?(?:meetings?|rounds?|sessions?|gatherings?)\b/i;

/** "when was each meeting held": of all forums, and only those that were held. */
const ofEachMeeting = (question: Question): Filter | undefined =>
  EACH_MEETING.test(question.text) && forumWords(question) === '' ? { held: 'yes' } : undefined;

/** "who chaired the 3rd and the 4th", "did the same general co-chair the 3rd, 4th and 5th", "when and where was the 3rd". */
export const several: Rule = (asking) => {
  const found = ofSeveral(asking);
  return found && { ...found, named: true };
};

const ofSeveral: Rule = (asking) => {
  const { question } = asking;
  const same = question.yes || SAME.test(question.text) ? sameFacet(question) : undefined;
  if (has(question, OTHERWISE) && !(same && !has(question, ['between', 'agreement', 'compare']))) return undefined;
  if (contentOf(question).some((word) => !PEOPLE.test(word))) return undefined;
  const { parties } = question.reference;
  const [only] = parties.length === 1 ? parties : [];
  const side = only === undefined ? {} : { side: only };
  const found = meant(asking);
  const isEach = !question.yes && !same && found?.meetings.length === 0;
  const every = isEach ? ofEachMeeting(question) : undefined;
  const which = every ? { meetings: [], filter: every } : found;
  if (hasPerson(question)) {
    const isAsked = which && question.yes && question.all.has('chairs') && groupsOf(question).length === 1;
    return isAsked
      ? {
          query: {
            ask: 'several',
            question: asking.heading,
            ...which,
            ...(isOfAny(question) ? { filter: {} } : {}),
            parts: ['chairs'],
            chair: personSlot(question),
          },
        }
      : undefined;
  }
  if (same) {
    const unit = /\byears?\b/i.test(question.text) ? 'year' : /\bmonths?\b/i.test(question.text) ? 'month' : 'day';
    if (which)
      return {
        query: {
          ask: 'several',
          question: asking.heading,
          ...which,
          parts: [same],
          ...(same === 'chairs' ? side : {}),
          same: true,
          ...(same === 'date' ? { unit } : {}),
        },
      };
    return undefined;
  }
  const isTopics = every !== undefined && question.all.has('topics');
  if (question.yes || (question.all.has('list') && !question.all.has('chairs') && !isTopics)) return undefined;
  const parts = facetsOf(question);
  if (parts.length === 0) return undefined;
  if (which && (which.meetings.length > 0 || !parts.includes('chairs') || parts.length > 1))
    return {
      query: { ask: 'several', question: asking.heading, ...which, parts, ...(parts.includes('chairs') ? side : {}) },
    };
  // "date, venue and chairs": of one meeting; "when and where" is told with all of it.
  if (parts.join() === 'date,place') return undefined;
  if (which || parts.length < 2 || !JOINED.test(question.text) || !namesMeeting(question)) return undefined;
  const rest =
    only === undefined
      ? question
      : { words: question.words.filter(({ label }) => !(label.is === 'country' && label.name === only)) };
  if (!namesMeeting(rest)) return undefined;
  return {
    query: {
      ask: 'several',
      question: asking.heading,
      meetings: [meetingSlot(rest)],
      parts,
      ...(parts.includes('chairs') ? side : {}),
    },
  };
};

/** "did Berg chair every meeting": of whichever forum; "all three" are those of the main one. */
const isOfAny = (question: Question): boolean =>
  forumWords(question) === '' &&
  question.reference.ordinals.length + question.reference.dates.length === 0 &&
  !/\b(?:both|two|three|four|five|\d)\b/i.test(question.text);

const PEOPLE =
  /^(?:officers?|generals?|leaders?|ministers?|diplomats?|pair|duo|same|identical|venues?|building|hall)$/i;
const JOINED = /\band\b|[&+,/.;]/i;

/** "the same venue and the same chairs": all that is said to be the same. */
export const sameFacets = (text: string): readonly Facet[] =>
  OF_SAME.flatMap(([facet, words]) => (words.test(text) ? [facet] : []));

export const sameFacet = ({ text, all }: Question): Facet | undefined =>
  OF_SAME.find(([, words]) => words.test(text))?.[0] ?? (SAME.test(text) && all.has('chairs') ? 'chairs' : undefined);
