import { cityWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { wordsOf } from './catalogue.ts';
import { oneWord } from './reference.ts';

/** A name as one word, as it is spelt in Britain: "Harbour Center" is the Harbour Centre. */
const asOne = (name: string): string =>
  oneWord(name)
    .replace(/center/g, 'centre')
    .replace(/theater/g, 'theatre')
    .replace(/harbor/g, 'harbour');

/** Of a city that the lexicon knows, as one word; none for others. */
const countryOf = (city: string): readonly string[] => {
  const country = cityWords.at(tokenize(city), 0)?.value.country.name;
  return country === undefined ? [] : [asOne(country)];
};

const made = new WeakMap<Meeting, ReadonlySet<string>>();

/** All that names where a meeting was: its cities, their countries and its own as one word each, and every word of its venues and cities. */
const namesOf = (meeting: Meeting): ReadonlySet<string> => {
  const known = made.get(meeting);
  if (known) return known;
  const { cities, countries, venues } = meeting;
  const names = new Set([
    ...[...cities, ...countries, ...venues].map(({ value }) => asOne(value)),
    ...cities.flatMap(({ value }) => countryOf(value)),
    ...[...venues, ...cities].flatMap(({ value }) => wordsOf(value).map(asOne)),
  ]);
  made.set(meeting, names);
  return names;
};

/** The same as `isIn`, for many meetings: the place is read once. */
export const inPlace = (place: string): ((meeting: Meeting) => boolean) => {
  const wanted = asOne(place);
  return (meeting) => namesOf(meeting).has(wanted);
};

/** Whether a meeting was in a city, country or venue that someone names. */
export const isIn = (meeting: Meeting, place: string): boolean => inPlace(place)(meeting);
