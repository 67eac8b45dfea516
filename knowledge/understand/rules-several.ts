import { weekdays } from '../lexicon/calendar.ts';
import type { Facet, Filter, Query } from '../query.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import type { Asking, Intent, Rule } from './asking.ts';
import { filterOf } from './filter.ts';
import { type Question, textOf, type Word } from './question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from './slots.ts';

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
const SAME = /\b(?:the\s+)?(?:same|identical)\b/i;

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
  BUILDING.test(text) && !/\b(?:city|town|country|place|capital)\b/i.test(text);

/** "both", "each of the three", "meeting by meeting": all that are meant. */
const EVERY =
  /\b(?:both|each|every|always|throughout|all(?:\s+(?:the|of|these|those|two|three|four|five))?)\b(?!\s+(?:sides?|countr|nations?|leaders?|armies|delegations?|part(?:y|ies)\b|topics?|issues?|subjects?))|\b(\p{L}{3,})\s+(?:by|after)\s+\1\b/iu;

const has = (question: Question, cues: readonly string[]): boolean =>
  cues.some((cue) => (question.all as ReadonlySet<string>).has(cue));

/** "dates + place": a thing asked for, not "took place". */
const PLACE = /(?<!\b(?:take|takes|taking|took|taken)\s+)\bplaces?\b/i;

/** "who/where/when", "who, when and what": bare words for what one wants to know. */
const QUERIES =
  /\b(?:who|what|when|where)\s*(?:[/,&+]|,?\s*and\b)\s*(?:who|what|when|where)\b(?!\s+(?:is|was|were|did|does|do|has|have|had|will|kind|sort))/i;

/** What is asked of the meetings: in the order in which it is told. */
const facetsOf = (question: Question): Facet[] => {
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
const forumWords = ({ words, reference }: Question): string =>
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

/** Which meetings are meant: their references, or a filter for all of a forum; undefined where only one is. */
const meant = (asking: Asking): Pick<Extract<Query, { ask: 'several' }>, 'meetings' | 'filter'> | undefined => {
  const { question, knowledge } = asking;
  const { reference, text } = question;
  const forum = forumWords(question);
  const ordinals = ordinalsOf(question);
  const different = [...new Set(ordinals)];
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
  if (reference.places.length + reference.dates.length > 0 || !EVERY.test(text)) return undefined;
  const filter: Filter = main === undefined ? {} : { forum: main };
  return { meetings: [], filter };
};

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
  const which = meant(asking);
  if (hasPerson(question)) {
    const isAsked = which && question.yes && question.all.has('chairs') && groupsOf(question).length === 1;
    return isAsked
      ? {
          query: {
            ask: 'several',
            question: asking.heading,
            ...which,
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
  if (question.yes || (question.all.has('list') && !question.all.has('chairs'))) return undefined;
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

const PEOPLE =
  /^(?:officers?|generals?|leaders?|ministers?|diplomats?|pair|duo|same|identical|venues?|building|hall)$/i;
const JOINED = /\band\b|[&+,/]/i;

const sameFacet = ({ text, all }: Question): Facet | undefined =>
  OF_SAME.find(([, words]) => words.test(text))?.[0] ?? (SAME.test(text) && all.has('chairs') ? 'chairs' : undefined);

/** Names that stand together, one run a person. */
const groupsOf = ({ words }: Question): readonly string[] => {
  const groups: Word[][] = [];
  let open = false;
  for (const word of words) {
    const { label, cue, text } = word;
    const isName = cue === null && (label.is === 'person' || label.is === 'rank');
    if (isName && open) groups.at(-1)?.push(word);
    else if (isName) groups.push([word]);
    open = isName || (open && text === '.');
  }
  return groups
    .filter((group) => group.some(({ label }) => label.is === 'person'))
    .map((group) => group.map(({ text }) => text).join(' '));
};

/** "which year did Mathew and Dylevsky meet in Moscow", "how many times did they co-chair": the meetings of two. */
export const together: Rule = (asking): Intent | undefined => {
  const { question, knowledge } = asking;
  const [first, second, third] = groupsOf(question);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  if (has(question, ['topics', 'agreement', 'succession', 'compare', 'between', 'quote', 'person', 'sources']))
    return undefined;
  const { recency } = question.reference;
  if (contentOf(question).some((word) => !/^down$/i.test(word)) || /\bor\b/i.test(question.text)) return undefined;
  if (recency !== null && recency !== 'latest' && recency !== 'first') return undefined;
  if (
    !/\b(?:meet|met|meets|sit|sat|together|co-?\s?chair\w*|chair\w*|led|lead|with|alongside|jointly|preside\w*)\b/i.test(
      question.text,
    )
  )
    return undefined;
  const { chaired } = catalogueOf(knowledge);
  const people = [first, second].map((name) => resolvePerson(name, knowledge));
  const [one, other] = people;
  if (one?.is !== 'one' || other?.is !== 'one' || one.value === other.value) return undefined;
  if (!chaired.has(one.value.id) || !chaired.has(other.value.id)) return undefined;
  const { chair: _, ...rest } = filterOf(question);
  const ordinals = question.reference.ordinals;
  if (ordinals.length > 0) return undefined;
  const filter: Filter = { ...rest, chair: one.value.name, with: other.value.name };
  if (recency !== null) {
    const own = (chaired.get(one.value.id) ?? []).filter(
      ({ chairs, status }) => status === 'held' && chairs.some(({ person }) => person === other.value.id),
    );
    const meeting = recency === 'first' ? own[0] : own.at(-1);
    if (!meeting || Object.keys(rest).length > 0 || question.yes) return undefined;
    const asked = facetsOf(question).filter((part) => part !== 'chairs');
    const parts: readonly Facet[] = asked.length > 0 ? asked : ['date', 'place'];
    return {
      query: { ask: 'several', question: asking.heading, meetings: [meeting.id], parts: [...parts, 'chairs'] },
    };
  }
  if (question.all.has('count')) return { query: { ask: 'count', ...filter } };
  const parts = facetsOf(question).filter((part) => part !== 'chairs');
  if (parts.length === 0 || question.yes || question.all.has('list')) return { query: { ask: 'timeline', ...filter } };
  return { query: { ask: 'several', question: asking.heading, meetings: [], filter, parts: [...parts, 'chairs'] } };
};

/** "what day of the week was the 5th", "was it on a Friday". */
const WEEKDAY = /\b(?:day\s+of\s+(?:the\s+)?week|week\s?day|weekdays)\b/i;

export const weekday: Rule = (asking): Intent | undefined => {
  const { question } = asking;
  const { tokens, text, yes } = question;
  const days = tokens.flatMap(({ key }) => (weekdays.get(key)?.full ? [weekdays.get(key)?.value ?? 0] : []));
  const [day, second] = days;
  const asksDay = WEEKDAY.test(text);
  if (!asksDay && !(yes && day !== undefined && second === undefined)) return undefined;
  if (hasPerson(question) || question.reference.dates.length > 0) return undefined;
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
};

const LONGEST = /\b(longest|lengthiest|shortest|briefest)\b/i;
const OFTEN =
  /\bmost\s+(?:often|frequently|times|meetings|rounds|sessions|of\s+the(?:se|m)?\s*(?:meetings)?)\b|\b(?:hosted|held|met|meet|seen|had|been)\b.*\bthe\s+most\W*$/i;

/** "which was the longest meeting", "which city hosted most often". */
export const most: Rule = (asking): Intent | undefined => {
  const { question } = asking;
  const { text, reference } = question;
  if (hasPerson(question) || reference.ordinals.length > 0) return undefined;
  const [, way] = LONGEST.exec(text) ?? [];
  const content = contentOf(question).filter((word) => !LONGEST.test(word) && !/^(?:cities|city|venues?)$/i.test(word));
  if (content.length > 0) return undefined;
  const { chair: _, ...filter } = filterOf(question);
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
  if (!OFTEN.test(text) || !/\b(?:which|what)\s+(?:city|town|capital|place|location)\b|\bwhere\b/i.test(text))
    return undefined;
  return { query: { ask: 'most', of: 'city', question: asking.heading, filter } };
};
