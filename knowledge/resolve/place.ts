import { cityWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { wordsOf } from './catalogue.ts';
import { oneWord } from './reference.ts';

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
