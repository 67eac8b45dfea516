import { cityWords, countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from './catalogue.ts';
import { forumsFor } from './forum.ts';
import { inPlace, isIn } from './place.ts';
import { plain } from './plain.ts';
import { readReference } from './reference.ts';
import { isOn } from './time.ts';
import { peopleOf } from './trait.ts';

/** Stands in a reference between what is meant and what is not: "3rd meeting except land". */
export const EXCEPT = ' except ';

/** "not in Oslo", of a meeting somewhere in Norway. */
const mayBeIn = (meeting: Meeting, city: string): boolean => {
  const own = cityWords.at(tokenize(city), 0)?.value.country.name;
  return own !== undefined && isIn(meeting, own) && !isIn(meeting, city);
};

/** Whether a place is a building or a hall that some meeting was in: of a meeting in the same city whose venue is not told, it may be the one. */
const mayBeAt = (place: string, knowledge: Knowledge): ((meeting: Meeting) => boolean) => {
  const isThere = inPlace(place);
  const cities = new Set(
    catalogueOf(knowledge).held.flatMap((meeting) =>
      meeting.venues.length > 0 && isThere(meeting) && !isCity(meeting, place)
        ? meeting.cities.map(({ value }) => value)
        : [],
    ),
  );
  return ({ cities: own, venues }) =>
    cities.size > 0 && venues.length === 0 && (own.length === 0 || own.some(({ value }) => cities.has(value)));
};

const isCity = (meeting: Meeting, place: string): boolean => inPlace(place)({ ...meeting, venues: [] });

/** What kinds of thing words name: a place, a time, a number, a forum, a person. */
const kindsIn = (typed: string, knowledge: Knowledge): readonly string[] => {
  const { places, dates, ordinals, kinds, forum, branch, people, unknown } = readReference(
    plain(typed, 400),
    catalogueOf(knowledge),
  );
  return unknown.length > 0
    ? []
    : [
        ...(places.length > 0 ? ['place'] : []),
        ...(dates.length > 0 ? ['date'] : []),
        ...(ordinals.length > 0 ? ['ordinal'] : []),
        ...(kinds.length + forum.length > 0 || branch !== null ? ['forum'] : []),
        ...(people.length > 0 ? ['person'] : []),
      ];
};

/**
 * "in Oslo and not a summit": each by itself. So are a place and a time, "in Oslo or in 2023", where "in Oslo in 2023" is one; two of a kind are
 * read together.
 */
export const partsOf = (typed: string, knowledge: Knowledge): readonly string[] => {
  const parts = typed.split(/\s+(?:and|or|nor|but)\s+not\s+/i);
  if (parts.length > 1) return parts;
  const [one = '', other = '', third] = typed.split(/\s+(?:and|or|nor)\s+/i);
  if (other === '' || third !== undefined) return parts;
  const [own, others] = [one, other].map((part) => kindsIn(part, knowledge));
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0) return parts;
  const areApart = !own.some((kind) => others.includes(kind));
  // "summits or group meetings": of two kinds of forum no meeting is.
  const areForums = [one, other].every((part) => readReference(part, catalogueOf(knowledge)).kinds.length > 0);
  return areApart || areForums ? [one, other] : parts;
};

/**
 * Whether a meeting is one of those that typed words leave out: "the summits", "in New Delhi", "2024", "chaired by Mathew";
 * undefined where the record does not tell.
 */
export const isLeftOut = (typed: string, knowledge: Knowledge): ((meeting: Meeting) => boolean | undefined) => {
  // "not in Oslo and not a summit": neither.
  const parts = partsOf(typed, knowledge);
  if (parts.length > 1) {
    const all = parts.map((part) => isLeftOut(part, knowledge));
    return (meeting) => {
      const found = all.map((left) => left(meeting));
      return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
    };
  }
  const catalogue = catalogueOf(knowledge);
  const reference = readReference(plain(typed, 400), catalogue);
  const { ordinals, dates, kinds, forum, branch, parties } = reference;
  // "those in India" names a place, "not India" too.
  const places = [...reference.places, ...(parties.length === 1 && kinds.length + forum.length === 0 ? parties : [])];
  const ofForum = kinds.length + forum.length > 0 || branch !== null || parties.length > 1;
  const forums = new Set(forumsFor(reference, catalogue).map(({ forum: { id } }) => id));
  const chairs = peopleOf(reference, catalogue);
  const unsure = places.map((place) => mayBeAt(place, knowledge));
  const country = (place: string): string => countryWords.at(tokenize(place), 0)?.value.name ?? place;
  return (meeting) => {
    const tests: (boolean | undefined)[] = [
      ...(ofForum ? [forums.has(meeting.forum)] : []),
      ...(ordinals.length > 0 ? [meeting.ordinal !== null && ordinals.includes(meeting.ordinal)] : []),
      ...(places.length > 0
        ? [
            meeting.cities.length + meeting.countries.length === 0 ||
            unsure.some((isUnsure) => isUnsure(meeting)) ||
            (meeting.cities.length + meeting.venues.length === 0 && places.some((place) => mayBeIn(meeting, place)))
              ? undefined
              : places.some((place) => isIn(meeting, country(place))),
          ]
        : []),
      ...(dates.length > 0
        ? [
            meeting.dates.length === 0 && meeting.reported === null
              ? undefined
              : dates.some((date) => isOn(meeting, date)),
          ]
        : []),
      ...(chairs !== null
        ? [meeting.chairs.length === 0 ? undefined : meeting.chairs.some(({ person }) => chairs.has(person))]
        : []),
    ];
    if (tests.includes(false)) return false;
    return tests.length === 0 || tests.includes(undefined) ? undefined : true;
  };
};
