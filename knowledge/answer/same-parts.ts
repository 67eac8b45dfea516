import { normaliseRank } from '../lexicon/ranks.ts';
import { contentWords } from '../passages.ts';
import type { Facet, Query } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Chair, Knowledge, Meeting } from '../record.ts';
import { resolvePerson } from '../resolve/person.ts';
import type { Words } from '../words/words.ts';
import { differ } from './differ.ts';
import { chairsFor } from './facts.ts';
import type { DraftClaim } from './make.ts';
import { holds } from './office.ts';

type Asked = Extract<Query, { readonly ask: 'several' }>;

/** "both the venue and the chairs", "the posts": whether things of several meetings are the same, each for itself. */
type Same =
  | { readonly is: 'same'; readonly values: readonly string[] }
  | { readonly is: 'other' | 'worded' | 'unsaid' };

const UNITS = { year: 4, month: 7, day: 10 } as const;

/** What a meeting's venue, city or first day is, by the first that its reports give. */
export const facetValue = (
  { dates, cities, venues }: Meeting,
  part: Facet,
  unit: 'year' | 'month' | 'day' = 'day',
): string | undefined => {
  if (part === 'venue') return venues[0]?.value;
  if (part === 'place') return cities[0]?.value;
  const start = dates[0]?.start;
  return start === undefined || start.startsWith('--') || start.length < UNITS[unit]
    ? undefined
    : start.slice(0, UNITS[unit]);
};

const ofValues = (values: readonly (string | undefined)[]): Same => {
  const known = values.filter((value) => value !== undefined);
  if (differ(known)) return { is: 'other' };
  return known.length < values.length
    ? { is: 'unsaid' }
    : { is: 'same', values: [...known].sort((a, b) => b.length - a.length).slice(0, 1) };
};

/** A hall in another city is another one, though no report names it. */
const ofVenues = (meetings: readonly Meeting[]): Same => {
  const found = ofValues(meetings.map((meeting) => facetValue(meeting, 'venue')));
  const cities = ofValues(meetings.map((meeting) => facetValue(meeting, 'place')));
  return found.is === 'unsaid' && cities.is === 'other' ? cities : found;
};

/** The chairs who are asked about: of a side, or one person. */
const chairsIn = (meeting: Meeting, { side, of }: Asked, knowledge: Knowledge): readonly Chair[] => {
  if (of === undefined) return chairsFor(meeting, side);
  const found = resolvePerson(of, knowledge);
  return found.is === 'one' ? meeting.chairs.filter(({ person }) => person === found.value.id) : [];
};

const ofPeople = (lists: readonly (readonly Chair[])[]): Same => {
  const known = lists.filter((list) => list.length > 0);
  const keys = new Set(
    known.map((list) =>
      list
        .map(({ person }) => person)
        .sort()
        .join(),
    ),
  );
  if (keys.size > 1) return { is: 'other' };
  return known.length < lists.length
    ? { is: 'unsaid' }
    : { is: 'same', values: [...new Set((lists[0] ?? []).map(({ name }) => name))] };
};

/** By side, as a rank of the one side is none of the other. */
const keyed = (list: readonly Chair[], value: (chair: Chair) => string | null): string | undefined => {
  const values = list.map((chair) => ({ side: chair.side ?? '', value: value(chair) }));
  if (values.length === 0 || values.some((one) => one.value === null)) return undefined;
  return values
    .map((one) => `${one.side}:${one.value}`)
    .sort()
    .join('; ');
};

/** "Lt. Gen." and "Lieutenant General" are one rank. */
const ofRanks = (lists: readonly (readonly Chair[])[]): Same => {
  const keys = lists.map((list) => keyed(list, ({ rank }) => (rank === null ? null : normaliseRank(rank))));
  const known = keys.filter((key) => key !== undefined);
  if (new Set(known).size > 1) return { is: 'other' };
  return known.length < keys.length
    ? { is: 'unsaid' }
    : {
        is: 'same',
        values: [...new Set((lists[0] ?? []).flatMap(({ rank }) => (rank === null ? [] : normaliseRank(rank))))],
      };
};

/** The words of a post, whatever their order: "Chief of Staff of the Army" is "Army Chief of Staff". */
const wordsOf = (role: string): string => [...new Set(contentWords(role).map((word) => fold(word)))].sort().join(' ');

/** One post only in the same words; another only where no word is the same: "head of a delegation and deputy chief" may be the deputy chief. */
const ofPosts = (lists: readonly (readonly Chair[])[]): Same => {
  const keys = lists.map((list) => keyed(list, ({ role }) => (role === null ? null : wordsOf(role))));
  const known = keys.filter((key) => key !== undefined);
  if (known.length < keys.length) return { is: 'unsaid' };
  if (new Set(known).size === 1)
    return { is: 'same', values: [...new Set((lists[0] ?? []).flatMap(({ role }) => role ?? []))] };
  const roles = lists.map((list) => new Set(list.flatMap(({ role }) => wordsOf(role ?? '').split(' '))));
  const apart = roles.length === 2 && ![...(roles[0] ?? [])].some((word) => roles[1]?.has(word));
  return { is: apart ? 'other' : 'worded' };
};

/** How somebody's name is written: one spelling, or several. */
const spellings = ({ of }: Asked, knowledge: Knowledge): readonly string[] => {
  const found = of === undefined ? undefined : resolvePerson(of, knowledge);
  return found?.is === 'one' ? [found.value.name, ...found.value.aliases] : [];
};

const judge = (asked: Asked, meetings: readonly Meeting[], knowledge: Knowledge): readonly Same[] => {
  const lists = meetings.map((meeting) => chairsIn(meeting, asked, knowledge));
  return [
    ...asked.parts.map((part) => {
      if (part === 'chairs') return ofPeople(lists);
      if (part === 'venue') return ofVenues(meetings);
      return ofValues(meetings.map((meeting) => facetValue(meeting, part, asked.unit)));
    }),
    ...(asked.held ?? []).map((held) => (held === 'rank' ? ofRanks(lists) : ofPosts(lists))),
  ];
};

/** Yes only where each thing that is asked is the same at each meeting; no where one of them is another. */
export const sameParts = (
  asked: Asked,
  meetings: readonly Meeting[],
  turned: boolean,
  { knowledge, words: { several } }: { readonly knowledge: Knowledge; readonly words: Words },
): { readonly lead: string; readonly known: boolean } => {
  if (asked.held?.includes('name')) {
    const written = spellings(asked, knowledge);
    return written.length > 0
      ? { lead: several.written(written), known: true }
      : { lead: several.notSaid, known: false };
  }
  const each = judge(asked, meetings, knowledge);
  if (each.some(({ is }) => is === 'other')) return { lead: several.notSame(turned), known: true };
  if (each.some(({ is }) => is === 'unsaid')) return { lead: several.notSaid, known: false };
  if (each.some(({ is }) => is === 'worded')) return { lead: several.worded, known: true };
  return {
    lead: several.same(
      each.flatMap((one) => (one.is === 'same' ? one.values : [])),
      turned,
    ),
    known: true,
  };
};

/** Each chair who is asked about with rank and post, as the reports of each meeting have it. */
export const heldClaims = (
  asked: Asked,
  meetings: readonly Meeting[],
  knowledge: Knowledge,
  words: Words,
): DraftClaim[] =>
  asked.held === undefined || asked.held.includes('name')
    ? []
    : meetings.flatMap((meeting) =>
        chairsIn(meeting, asked, knowledge).flatMap((chair) => holds(chair, meeting, words)),
      );
