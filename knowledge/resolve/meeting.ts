import { dateText, listText, ordinalText, theMeeting } from '../answer/words.ts';
import { cityWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { type Catalogue, catalogueOf, type ForumEntry, wordsOf } from './catalogue.ts';
import { forumsFor } from './forum.ts';
import type { Recency } from './label.ts';
import { isEmpty, oneWord, type Reference, readReference } from './reference.ts';
import type { Resolution } from './resolution.ts';
import { byTime, isOn } from './time.ts';

const hasNumber = (meeting: Meeting, ordinal: number): boolean =>
  meeting.ordinal === ordinal || meeting.ordinals.some(({ value }) => value === ordinal);

const known = new Map<string, string>();

/** Of a city that the lexicon knows, as one word; empty for others. */
const countryOf = (city: string): string => {
  const found = known.get(city) ?? oneWord(cityWords.at(tokenize(city), 0)?.value.country.name ?? '');
  if (known.size < 10_000) known.set(city, found);
  return found;
};

/** Whether a meeting was in a city, country or venue that someone names. */
export const isIn = ({ cities, countries, venues }: Meeting, place: string): boolean => {
  const wanted = oneWord(place);
  if ([...cities, ...countries].some(({ value }) => oneWord(value) === wanted)) return true;
  if (cities.some(({ value }) => countryOf(value) === wanted)) return true;
  return [...venues, ...cities].some(({ value }) => wordsOf(value).some((word) => word === wanted));
};

/** What the record covers, for refusals: "the articles cover the 3rd to the 5th". */
export const coverage = (knowledge: Knowledge): string => {
  const { mainForum, forums, inOrder } = catalogueOf(knowledge);
  const series = (forums.get(mainForum ?? '')?.meetings ?? []).filter(
    ({ ordinal, status }) => ordinal !== null && status === 'held',
  );
  const [first, last] = [series[0], series.at(-1)];
  if (first?.ordinal && last?.ordinal && first !== last)
    return `the articles cover the ${ordinalText(first.ordinal)} to ${theMeeting(last)}`;
  if (inOrder.length === 0) return 'the articles report no meeting';
  return `the articles cover ${listText(inOrder.slice(-4).map(theMeeting))}${inOrder.length > 4 ? ` and ${inOrder.length - 4} more` : ''}`;
};

const nothing = (knowledge: Knowledge, what: string, nearest: readonly Meeting[]): Resolution<Meeting> => ({
  is: 'none',
  why: `Nothing on record for ${what}; ${coverage(knowledge)}.`,
  nearest,
});

/** "No 6th meeting is on record; the latest is the 5th." */
const noNumber = (knowledge: Knowledge, ordinal: number, near: readonly Meeting[]): Resolution<Meeting> => {
  const { mainForum } = catalogueOf(knowledge);
  const own = near.filter(({ forum }) => forum === mainForum);
  const numbered = (own.length > 0 ? own : near).filter((meeting) => meeting.ordinal !== null);
  const held = numbered.filter(({ status }) => status === 'held');
  const [first, last] = [held[0] ?? numbered[0], held.at(-1) ?? numbered.at(-1)];
  if (!first?.ordinal || !last?.ordinal) return nothing(knowledge, `a ${ordinalText(ordinal)} meeting`, near);
  const other =
    ordinal > last.ordinal
      ? `the latest is ${theMeeting(last)}`
      : ordinal < first.ordinal
        ? `the earliest is ${theMeeting(first)}`
        : coverage(knowledge);
  return { is: 'none', why: `No ${ordinalText(ordinal)} meeting is on record; ${other}.`, nearest: near };
};

const pick = ({ mainForum }: Catalogue, found: readonly Meeting[], { corrections }: Reference): Resolution<Meeting> => {
  const [only, ...rest] = found;
  if (only && rest.length === 0) return { is: 'one', value: only, others: [], corrections };
  const main = found.filter(({ forum }) => forum === mainForum);
  const [likely] = main;
  if (likely && main.length === 1)
    return { is: 'one', value: likely, others: found.filter((meeting) => meeting !== likely), corrections };
  return { is: 'several', values: found, corrections };
};

/** `meetings` in order of time. */
const byRecency = (recency: Recency, meetings: readonly Meeting[]): Meeting | undefined => {
  const held = meetings.filter(({ status }) => status === 'held');
  switch (recency) {
    case 'latest':
      return held.at(-1);
    case 'previous':
      return held.at(-2);
    case 'first':
      return held[0];
    case 'next':
      return meetings.find(({ status }) => status !== 'held');
  }
};

type Trait = 'place' | 'date' | 'chair';

const fits = (meeting: Meeting, trait: Trait, reference: Reference, chairs: ReadonlySet<string> | null): boolean => {
  switch (trait) {
    case 'place':
      return (
        reference.places.length === 0 ||
        (reference.either
          ? reference.places.some((place) => isIn(meeting, place))
          : reference.places.every((place) => isIn(meeting, place)))
      );
    case 'date':
      return reference.dates.length === 0 || reference.dates.some((date) => isOn(meeting, date));
    case 'chair':
      return chairs === null || meeting.chairs.some(({ person }) => chairs.has(person));
  }
};

/** Ids of the people whose names hold all the words; null where none are typed. */
const peopleOf = ({ people }: Reference, { byName }: Catalogue): ReadonlySet<string> | null => {
  if (people.length === 0) return null;
  const lists = people.map((word) => new Set((byName.get(word) ?? []).map(({ person }) => person.id)));
  const [first = new Set<string>(), ...rest] = lists;
  return new Set([...first].filter((id) => rest.every((list) => list.has(id))));
};

/** The full names of the people that the words fit: "Johnson P Mathew". */
const namesOf = (reference: Reference, catalogue: Catalogue): string => {
  const ids = [...(peopleOf(reference, catalogue) ?? [])];
  return ids.length === 0
    ? reference.people.join(' ')
    : ids.map((id) => catalogue.people.get(id)?.name ?? id).join(' or ');
};

/** "The 4th meeting … took place in Moscow, not in New Delhi." */
const contradiction = (meeting: Meeting, trait: Trait, reference: Reference, catalogue: Catalogue): string => {
  const the = theMeeting(meeting);
  const opening = the.charAt(0).toUpperCase() + the.slice(1);
  const typed = {
    place: listText(reference.places),
    date: listText(reference.dates.map(periodText)),
    chair: namesOf(reference, catalogue),
  }[trait];
  switch (trait) {
    case 'place': {
      const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
      return place
        ? `${opening} took place in ${place.value}; no article places it in ${typed}.`
        : `No article says that ${the} was in ${typed}.`;
    }
    case 'date': {
      const [date] = meeting.dates;
      if (date)
        return `${opening} ${meeting.status === 'held' ? 'was held' : 'is announced for'} ${dateText(date.start, date.end)}; no article dates it to ${typed}.`;
      return meeting.reported
        ? `${opening} was reported on ${dateText(meeting.reported.date)}; no article dates it to ${typed}.`
        : `No article dates ${the} to ${typed}.`;
    }
    case 'chair':
      return `No article says that ${typed} chaired ${the}.`;
  }
};

export const periodText = (period: string): string => {
  const [from = '', to] = period.split('..');
  return dateText(from, to ?? from).replace(' (year not stated)', '');
};

const meetingsOf = (entries: readonly ForumEntry[], catalogue: Catalogue): readonly Meeting[] =>
  entries.length === catalogue.forums.size ? catalogue.inOrder : inTime(entries);

/** Of one forum as they are; of several put in order. */
const inTime = (entries: readonly ForumEntry[]): readonly Meeting[] => {
  const [only, second] = entries;
  return only && !second ? only.meetings : entries.flatMap(({ meetings }) => meetings).sort(byTime);
};

/** Forums that are part of the named ones. */
const partsOf = (entries: readonly ForumEntry[], { forums }: Catalogue): ForumEntry[] => {
  const ids = new Set(entries.map(({ forum }) => forum.id));
  return [...forums.values()].filter(({ forum }) => forum.parent !== null && ids.has(forum.parent));
};

/** Which meeting the typed words mean: a number in any form, a date, a place, a forum's words, a chair's name, or "latest". */
export const resolveMeeting = (typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const exact = catalogue.meetings.get(typed.trim());
  if (exact) return { is: 'one', value: exact, others: [], corrections: [] };
  return meetingFor(readReference(typed, catalogue), typed, knowledge);
};

const meetingFor = (reference: Reference, typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const { inOrder: all } = catalogue;
  const shown = typed.trim().slice(0, 80);
  if (reference.unknown.length > 0)
    return nothing(knowledge, `“${reference.unknown.slice(0, 6).join(' ').slice(0, 80)}”`, all);
  if (isEmpty(reference)) return only(all, knowledge, shown);
  const entries = forumsFor(reference, catalogue);
  const own = meetingsOf(entries, catalogue);
  const inherited = own.length > 0 ? own : meetingsOf(partsOf(entries, catalogue), catalogue);
  const [ordinal] = reference.ordinals;
  if (inherited.length === 0) {
    const what = entries[0] && entries.length === 1 ? `a meeting of the ${entries[0].forum.name} itself` : `“${shown}”`;
    return nothing(knowledge, what, all);
  }
  const chairs = peopleOf(reference, catalogue);
  const counted = ordinal === undefined ? inherited : inherited.filter((meeting) => hasNumber(meeting, ordinal));
  if (ordinal !== undefined && counted.length === 0) return noNumber(knowledge, ordinal, inherited);
  const traits: readonly Trait[] = ['place', 'date', 'chair'];
  const found = counted.filter((meeting) => traits.every((trait) => fits(meeting, trait, reference, chairs)));
  if (found.length === 0) return premise(reference, typed, counted, inherited, chairs, knowledge);
  const resolved =
    reference.recency === null
      ? pick(catalogue, found, reference)
      : recent(reference.recency, found, reference, knowledge);
  if (own.length === 0 && resolved.is === 'one' && resolved.others.length === 0)
    return { is: 'several', values: [resolved.value], corrections: resolved.corrections };
  return reference.beside === null || resolved.is !== 'one'
    ? resolved
    : neighbour(resolved.value, reference.beside, knowledge);
};

/** Nothing typed that singles one out: fine where there is but one. */
const only = (all: readonly Meeting[], knowledge: Knowledge, shown: string): Resolution<Meeting> => {
  const [first, second] = all;
  if (first && !second) return { is: 'one', value: first, others: [], corrections: [] };
  if (first && shown !== '') return { is: 'several', values: [...all].reverse().slice(0, 10), corrections: [] };
  return nothing(knowledge, 'an empty name', all);
};

const recent = (
  recency: Recency,
  found: readonly Meeting[],
  reference: Reference,
  knowledge: Knowledge,
): Resolution<Meeting> => {
  const { mainForum } = catalogueOf(knowledge);
  const main = found.filter(({ forum }) => forum === mainForum);
  const series = main.length > 0 && recency !== 'next' ? main : found;
  const value = byRecency(recency, series);
  if (!value) return nothing(knowledge, recency === 'next' ? 'a coming meeting' : `a ${recency} meeting`, found);
  const overall = byRecency(recency, found);
  return {
    is: 'one',
    value,
    others: overall && overall !== value ? [overall] : [],
    corrections: reference.corrections,
  };
};

const neighbour = (meeting: Meeting, beside: 'before' | 'after', knowledge: Knowledge): Resolution<Meeting> => {
  const series = catalogueOf(knowledge).forums.get(meeting.forum)?.meetings ?? [];
  const wanted = meeting.ordinal === null ? undefined : meeting.ordinal + (beside === 'before' ? -1 : 1);
  const at = series.indexOf(meeting) + (beside === 'before' ? -1 : 1);
  const value = wanted === undefined ? series[at] : series.find((other) => hasNumber(other, wanted));
  if (value) return { is: 'one', value, others: [], corrections: [] };
  return nothing(knowledge, `a meeting ${beside} ${theMeeting(meeting)}`, [meeting]);
};

/** No meeting has all that was typed: which part of it the record contradicts. */
const premise = (
  reference: Reference,
  typed: string,
  counted: readonly Meeting[],
  series: readonly Meeting[],
  chairs: ReadonlySet<string> | null,
  knowledge: Knowledge,
): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const traits = (['place', 'date', 'chair'] as const).filter((trait) =>
    counted.some((meeting) => !fits(meeting, trait, reference, chairs)),
  );
  const meant = reference.ordinals.length === 0 && counted.length > 1 ? undefined : pick(catalogue, counted, reference);
  const wrong = meant?.is === 'one' ? traits.find((trait) => !fits(meant.value, trait, reference, chairs)) : undefined;
  if (meant?.is === 'one' && wrong) {
    const fitting = series.filter((meeting) => traits.every((trait) => fits(meeting, trait, reference, chairs)));
    return {
      is: 'contrary',
      value: meant.value,
      to: wrong,
      why: contradiction(meant.value, wrong, reference, catalogue),
      fitting,
    };
  }
  const said = [
    ...(reference.places.length > 0 ? [`in ${listText(reference.places)}`] : []),
    ...(reference.dates.length > 0
      ? [`in ${listText(reference.dates.map(periodText))}`.replace(/^in (?=\d{1,2} )/, 'on ')]
      : []),
    ...(reference.people.length > 0 ? [`with ${reference.people.join(' ')}`] : []),
  ].join(' ');
  return nothing(knowledge, `a meeting ${said || `“${typed.trim().slice(0, 80)}”`}`, series);
};
