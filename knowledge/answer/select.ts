import { countryWords } from '../lexicon/countries.ts';
import type { Facet, Filter } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge, Meeting, Person } from '../record.ts';
import { type Catalogue, catalogueOf } from '../resolve/catalogue.ts';
import { isLeftOut } from '../resolve/except.ts';
import { jointForums, resolveForum } from '../resolve/forum.ts';
import { resolvePerson } from '../resolve/person.ts';
import { inPlace } from '../resolve/place.ts';
import { oneWord, readReference } from '../resolve/reference.ts';
import type { Correction } from '../resolve/resolution.ts';
import { publishersOf } from '../resolve/source.ts';
import { isHeld, isOn, days as lengthOf, timeOf } from '../resolve/time.ts';
import { absolute } from '../resolve/when.ts';
import type { Condition } from '../words/said.ts';
import { type Context, findMeeting, meetingChoices } from './context.ts';
import { type Draft, make } from './make.ts';

/** Meetings that a filter leaves, in order of time, and the filter as it was understood. */
export type Selected = {
  readonly is: 'selected';
  readonly meetings: readonly Meeting[];
  readonly said: readonly Condition[];
  /** Person id, where a chair was asked for. */
  readonly chair: string | undefined;
  readonly corrections: readonly Correction[];
  /** Other meetings that the words of a bound may mean. */
  readonly others: readonly Meeting[];
};

type Test = {
  readonly fits: (meeting: Meeting) => boolean;
  readonly said: Condition;
  readonly others?: readonly Meeting[];
};
type Part = Test | { readonly refusal: Draft };

/** A period as it is written in a query: `2024`, `--12`, `2023-07..2024-11`, `--06..--08`. */
const PERIOD = /^(?:--\d\d(?:-\d\d|\.\.--\d\d)?|\d{4}(?:-\d\d){0,2}\.\.\d{4}(?:-\d\d){0,2})$/;

/** The period of typed words: "2024", "July 2023", "last autumn" after the clock is read. */
const periodOf = (typed: string, { knowledge, now }: Context): string | undefined =>
  PERIOD.exec(typed)?.[0] ?? readReference(absolute(typed, now), catalogueOf(knowledge)).dates[0];

const chairs = (meeting: Meeting, id: string): boolean =>
  meeting.chairs.some((one) => one.person === id && one.basis !== 'to co-chair');

/** "which Tanaka chaired in 2019": the only one of several who chaired such a meeting. */
const someone = (people: readonly Person[], { chair: _, ...rest }: Filter, context: Context): Person | undefined => {
  if (Object.keys(rest).length === 0) return undefined;
  const left = select(context, rest, '');
  if (left.is === 'refused') return undefined;
  const [only, second] = people.filter(({ id }) => left.meetings.some((meeting) => chairs(meeting, id)));
  return second === undefined ? only : undefined;
};

/** The meetings that fit everything given, or the answer that says why a part of it can't be read. */
export const select = (
  context: Context,
  filter: Filter,
  heading: string,
): Selected | { readonly is: 'refused'; readonly answer: Draft } => {
  const { knowledge, words } = context;
  const catalogue = catalogueOf(knowledge);
  const refused = (lead: string): Part => ({ refusal: make(context, 'not-in-sources', { heading, lead }) });
  const parts: Part[] = [];
  let chair: string | undefined;
  let corrections: readonly Correction[] = [];
  let from = catalogue.inOrder;
  if (filter.forum !== undefined) {
    const joint = jointForums(filter.forum, knowledge);
    const forum = joint.length > 1 ? { is: 'several' as const, values: joint } : resolveForum(filter.forum, knowledge);
    if (forum.is === 'none') parts.push(refused(words.refusals.refused(forum.why)));
    else if (forum.is === 'one' || forum.is === 'several') {
      const forums = forum.is === 'one' ? [forum.value] : forum.values;
      const ids = new Set(forums.map(({ id }) => id));
      const [only] = forums;
      if (only && forums.length === 1) from = catalogue.forums.get(only.id)?.meetings ?? [];
      parts.push({
        fits: (meeting) => ids.has(meeting.forum),
        said:
          only && forums.length === 1
            ? { is: 'forum', name: only.name, typed: filter.forum.trim() }
            : { is: 'forums', typed: filter.forum.trim() },
      });
    }
  }
  if (filter.chair !== undefined) {
    const person = resolvePerson(filter.chair, knowledge);
    if (person.is === 'none') parts.push(refused(words.refusals.refused(person.why)));
    else if (person.is === 'several' && someone(person.values, filter, context)) {
      const { id, name } = someone(person.values, filter, context) as Person;
      chair = id;
      parts.push({ fits: (meeting) => chairs(meeting, id), said: { is: 'chair', name } });
    } else if (person.is === 'several')
      parts.push({
        refusal: make(context, 'ambiguous', {
          heading,
          lead: words.people.several,
          choices: person.values.map(({ name, id }) => ({ label: name, ask: `/person ${id}` })),
        }),
      });
    else if (person.is === 'one') {
      const { id, name } = person.value;
      [chair, corrections] = [id, person.corrections];
      if (filter.forum === undefined) from = catalogue.chaired.get(id) ?? [];
      parts.push({ fits: (meeting) => chairs(meeting, id), said: { is: 'chair', name } });
    }
  }
  if (filter.year !== undefined) {
    const period = periodOf(filter.year, context);
    if (period !== undefined && from === catalogue.inOrder) from = during(period, catalogue);
    parts.push(
      period === undefined
        ? refused(words.series.noYear(filter.year.trim().slice(0, 40)))
        : { fits: (meeting) => isOn(meeting, period), said: { is: 'period', period } },
    );
  }
  if (filter.place !== undefined) {
    const [country] = [countryWords.at(tokenize(filter.place), 0)?.value.name];
    const place = country ?? filter.place;
    parts.push({ fits: inPlace(place), said: { is: 'place', place } });
  }
  if (filter.with !== undefined) {
    const other = resolvePerson(filter.with, knowledge);
    if (other.is === 'one') {
      const { id, name } = other.value;
      const one = parts.findIndex((part) => 'said' in part && part.said.is === 'chair');
      const first = parts[one];
      const names = first && 'said' in first && first.said.is === 'chair' ? [first.said.name, name] : [name];
      const fits = (meeting: Meeting): boolean =>
        chairs(meeting, id) && (first === undefined || !('fits' in first) || first.fits(meeting));
      parts.splice(one < 0 ? parts.length : one, one < 0 ? 0 : 1, { fits, said: { is: 'chairs', names } });
    } else parts.push(refused(words.refusals.refused({ because: 'nobody', typed: filter.with.trim().slice(0, 60) })));
  }
  if (filter.days !== undefined) {
    const wanted = Number(filter.days);
    parts.push({
      fits: ({ dates }) => dates.some((date) => lengthOf(date) === wanted),
      said: { is: 'days', days: wanted },
    });
  }
  if (filter.articles !== undefined) parts.push(inSoMany(filter.articles));
  if (filter.outlets !== undefined) {
    const told = toldIn(filter.outlets, knowledge);
    parts.push(typeof told === 'string' ? refused(words.sources.notOnRecord(told, [])) : told);
  }
  if (filter.except !== undefined) {
    const left = isLeftOut(filter.except, knowledge);
    const person = resolvePerson(filter.except.replace(/^those of /, ''), knowledge);
    const said: Condition =
      person.is === 'one'
        ? { is: 'not chair', name: person.value.name }
        : { is: 'except', typed: filter.except.trim() };
    parts.push({ fits: (meeting) => left(meeting) === false, said });
  }
  if (filter.lacks !== undefined) {
    const part = filter.lacks;
    parts.push({ fits: (meeting) => isHeld(meeting) && isUntold(meeting, part), said: { is: 'lacks', part } });
  }
  for (const way of ['since', 'after', 'before'] as const) {
    const typed = filter[way];
    if (typed !== undefined)
      parts.push(bound(context, way, typed, heading) ?? refused(words.series.noBound(typed.trim().slice(0, 60))));
  }
  for (const part of parts) if ('refusal' in part) return { is: 'refused', answer: part.refusal };
  const tests = parts.filter((part): part is Test => 'fits' in part);
  const fitting = tests.length === 0 ? from : from.filter((meeting) => tests.every(({ fits }) => fits(meeting)));
  return {
    is: 'selected',
    meetings: filter.held === undefined ? fitting : fitting.filter(isHeld),
    said: tests.map(({ said }) => said),
    others: tests.flatMap(({ others = [] }) => others),
    chair,
    corrections,
  };
};

/** "2", "2..": meetings that so many articles tell of, or more. */
const inSoMany = (typed: string): Test => {
  const [count, more] = [Number.parseInt(typed, 10), typed.endsWith('..')];
  return {
    fits: ({ articles: { length } }) => length === count || (more && length > count),
    said: { is: 'articles', count, more },
  };
};

/** Meetings that each of some outlets tells of, or any news agency; the name of an outlet that there is none of. */
const toldIn = (typed: string, knowledge: Knowledge): Test | string => {
  if (typed === 'agency') {
    const { articles } = catalogueOf(knowledge);
    const isOfAgency = (id: string): boolean => (articles.get(id)?.agency ?? null) !== null;
    return { fits: (meeting) => meeting.articles.some(isOfAgency), said: { is: 'agency' } };
  }
  const outlets = typed.split(' + ');
  const publishers = outlets.map((name) => publishersOf(knowledge).get(oneWord(name)));
  const unknown = outlets.find((_, i) => publishers[i] === undefined);
  return (
    unknown ?? {
      fits: (meeting) => publishers.every((one) => meeting.articles.some((id) => one?.articles.has(id))),
      said: { is: 'outlets', names: publishers.flatMap((one) => one?.name ?? []) },
    }
  );
};

/** Whether the articles leave a part of a meeting open: a month is no day. */
const isUntold = ({ dates, cities, countries, venues, chairs: own, topics }: Meeting, part: Facet): boolean => {
  switch (part) {
    case 'date':
      return !dates.some(({ start }) => start.length === FULL_DAY && !start.startsWith('--'));
    case 'place':
      return cities.length + countries.length === 0;
    case 'venue':
      return venues.length === 0;
    case 'chairs':
      return own.length === 0;
    case 'topics':
      return topics.length === 0;
  }
};
/** Of `2024-07-18`. */
const FULL_DAY = 10;

/** Of all meetings those that may lie in a period: a year leaves out most. */
const during = (period: string, { byYear, inOrder }: Catalogue): readonly Meeting[] =>
  /^\d{4}(?:-|$)/.test(period) && !period.includes('..') ? (byYear.get(period.slice(0, 4)) ?? []) : inOrder;

/** "July 2023", and not "the Oslo meeting in 2023": a time by itself. */
const isTimeAlone = (typed: string, { knowledge, now }: Context): boolean => {
  const { ordinals, places, kinds, forum, branch } = readReference(absolute(typed, now), catalogueOf(knowledge));
  return ordinals.length + places.length + kinds.length + forum.length === 0 && branch === null;
};

const bound = (
  context: Context,
  way: 'before' | 'after' | 'since',
  typed: string,
  heading: string,
): Part | undefined => {
  const found = isTimeAlone(typed, context) ? undefined : findMeeting(context, typed);
  const period = found?.is === 'one' || found?.is === 'several' ? undefined : periodOf(typed, context);
  if (period !== undefined) {
    const date = period.split('..')[way === 'after' ? 1 : 0] ?? period;
    return {
      fits: (meeting) => {
        const time = timeOf(meeting);
        if (time === '' || way === 'before') return time !== '' && time < date;
        const own = time.slice(0, date.length);
        return way === 'since' ? own >= date : own > date;
      },
      said: { is: way, than: date },
    };
  }
  const meant = found ?? findMeeting(context, typed);
  const one = meant.is === 'one' ? meant.value : meant.is === 'several' ? onlyHeld(meant.values) : undefined;
  if (meant.is === 'several' && !one) return { refusal: whichBound(context, way, meant.values, heading) };
  if (!one) return undefined;
  const limit = timeOf(one);
  return {
    fits: (meeting) =>
      meeting !== one &&
      timeOf(meeting) !== '' &&
      (way === 'before' ? timeOf(meeting) < limit : timeOf(meeting) > limit),
    said: { is: way, than: one },
    others: meant.is === 'one' ? meant.others : meant.is === 'several' ? meant.values.filter((own) => own !== one) : [],
  };
};

/** "after the summit", where one was held and another is to come. */
const onlyHeld = (meetings: readonly Meeting[]): Meeting | undefined => {
  const [one, second] = meetings.filter(isHeld);
  return second === undefined ? one : undefined;
};

const WHICH = {
  before: 'Which meetings were before %?',
  after: 'Which meetings were after %?',
  since: 'Which meetings were after %?',
} as const;

/** "after the Oslo meeting", where there were several: asked back. */
const whichBound = (
  context: Context,
  way: 'before' | 'after' | 'since',
  meetings: readonly Meeting[],
  heading: string,
): Draft =>
  make(context, 'ambiguous', {
    heading,
    lead: context.words.meetings.several,
    choices: meetingChoices(meetings.slice(0, 20), WHICH[way], context.words),
  });
