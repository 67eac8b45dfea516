import type { Token } from '../article.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { cityWords, countryNames } from '../lexicon/countries.ts';
import { cityAt, countryAt, countryNameAt } from '../lexicon/country-at.ts';
import { notPlaces } from '../lexicon/places.ts';
import { isCapital } from '../read/token.ts';
import type { PlaceMention } from './mention.ts';

/** A place in tokens `[from, to)`. */
export type FoundPlace = {
  readonly from: number;
  readonly to: number;
  readonly form: PlaceMention['form'];
  readonly name: string;
  readonly country: string | null;
  readonly word?: 'here' | 'capital';
};

/** "Moscow", "Honolulu, Hawaii", "Samarkand in Uzbekistan", "Geneva (Switzerland)", "the Netherlands". */
export const namedPlaceAt = (tokens: readonly Token[], i: number): FoundPlace | undefined => {
  if (!startsPlace(tokens[i])) return undefined;
  const city = cityAt(tokens, i);
  const country = countryNameAt(tokens, i);
  if (city && (!country || country.end <= city.end)) {
    const { name } = city.value;
    if (isNamedCity(tokens, city.end) && !city.value.region)
      return { from: i, to: city.end + 1, form: 'city', name, country: city.value.country.name };
    const own = city.value.country.name;
    const inside = whereabouts(tokens, city.end, own) ?? beyondRegion(tokens, city.end, own);
    const isList = inside !== undefined && inside.country !== own && (country !== undefined || !isLocated(tokens, i));
    if (!inside || isList) return { from: i, to: withDot(tokens, city.end), form: 'city', name, country: own };
    return { from: i, to: inside.to, form: 'city', name, country: inside.country };
  }
  if (!country || country.value.organisation) return undefined;
  return { from: i, to: country.end, form: 'country', name: country.value.name, country: country.value.name };
};

/** "Davao | City" */
const isNamedCity = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === 'City' && !isCapital(tokens[end + 1]);

/** A gate: whether a name of the lexicon can begin here. */
export const startsPlace = (token: Token | undefined): boolean =>
  token !== undefined && (cityWords.opens(token) || countryNames.opens(token)) && isCapital(token);

/** "Washington, D.C.": the last dot is the abbreviation's. */
const withDot = (tokens: readonly Token[], end: number): number => {
  const dot = tokens[end];
  return dot?.key === '.' &&
    tokens[end - 2]?.key === '.' &&
    tokens[end - 1]?.text.length === 1 &&
    dot.start === tokens[end - 1]?.end
    ? end + 1
    : end;
};

const isLocated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.key === 'in' || tokens[i - 1]?.key === 'at';

/** What may follow a place that a comma or "in" has placed in its country, so that the country isn't the next clause's subject. */
export const CLOSES = new Set([
  ',',
  '.',
  ';',
  ')',
  ':',
  '–',
  '—',
  '-',
  'on',
  'from',
  'for',
  'to',
  'during',
  'where',
  'this',
  'last',
  'with',
  'between',
  'today',
  'yesterday',
  'next',
  'in',
  'as',
  'under',
]);

/** ", Hawaii", ", Australia", " in Uzbekistan", " (Switzerland)", ", New South Wales, Australia" after a city of `own`. */
export const whereabouts = (
  tokens: readonly Token[],
  end: number,
  own: string,
): { readonly to: number; readonly country: string } | undefined => {
  const mark = tokens[end]?.key;
  if (mark !== ',' && mark !== 'in' && mark !== '(') return undefined;
  const region = cityAt(tokens, end + 1);
  if (region?.value.region && region.value.country.name === own && mark === ',') {
    return whereabouts(tokens, region.end, own) ?? { to: region.end, country: own };
  }
  const country = countryNameAt(tokens, end + 1);
  if (!country || country.value.organisation) return undefined;
  const after = tokens[country.end];
  const closes = after === undefined || CLOSES.has(after.key);
  const { name } = country.value;
  if (mark === '(') return after?.key === ')' ? { to: country.end + 1, country: name } : undefined;
  if (!closes || (name !== own && after?.key === ',')) return undefined;
  return { to: country.end, country: name };
};

/** ", West Java, Indonesia": a region that the lexicon lacks, with its country after it; `own` null for any country. */
export const beyondRegion = (
  tokens: readonly Token[],
  end: number,
  own: string | null,
): { readonly to: number; readonly country: string } | undefined => {
  if (tokens[end]?.key !== ',') return undefined;
  let second = end + 1;
  while (second < end + 4 && isNameWord(tokens, second)) second++;
  const country = second > end + 1 && tokens[second]?.key === ',' ? countryNameAt(tokens, second + 1) : undefined;
  if (!country || country.value.organisation || (own !== null && country.value.name !== own)) return undefined;
  const after = tokens[country.end];
  return after === undefined || CLOSES.has(after.key) ? { to: country.end, country: country.value.name } : undefined;
};

export const isNameWord = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || !isCapital(token) || notPlaces.has(token.key) || months.has(token.key) || weekdays.has(token.key))
    return false;
  return token.text.length > 2 && token.text !== token.text.toUpperCase() && !countryAt(tokens, i);
};
