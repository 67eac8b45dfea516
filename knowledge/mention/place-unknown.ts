import type { Token } from '../article.ts';
import { cityAt, countryNameAt } from '../lexicon/country-at.ts';
import { heldWords } from '../lexicon/places.ts';
import { venueHeads, venueWords } from '../lexicon/venues.ts';
import { isCapital } from '../read/token.ts';
import { beyondRegion, CLOSES, type FoundPlace, isNameWord, whereabouts } from './place-name.ts';

/**
 * A city that the lexicon lacks: "in Bandung, Indonesia", "at Kubinka in Russia", "in Tumakuru, Karnataka", "held in Windermere on Friday".
 * With no country after it, only right after a word for holding a meeting.
 */
export const unknownPlaceAt = (tokens: readonly Token[], i: number): FoundPlace | undefined => {
  const before = tokens[i - 1]?.key;
  const settled = before === 'of' && isSettlement(tokens, i - 2);
  if ((before !== 'in' && before !== 'at' && !settled) || !isCapital(tokens[i])) return undefined;
  let end = i;
  while (end < i + 4 && isNameWord(tokens, end)) end = isHyphen(tokens, end + 1) ? end + 2 : end + 1;
  if (end === i || end >= i + 4 || isCapital(tokens[end])) return undefined;
  if (isBuilding(tokens, i, end)) return undefined;
  const place = { from: i, form: 'city', name: textOf(tokens, i, end) } as const;
  const where = regionOrCountry(tokens, end);
  if (where) return { ...place, to: where.to, country: where.country };
  const region = inRegion(tokens, end);
  if (region !== undefined) return { ...place, to: region, country: null };
  const after = tokens[end]?.key;
  const isHeld = before === 'in' && (heldWords.has(tokens[i - 2]?.key ?? '') || isAfterVenue(tokens, i - 2));
  const closes = after === undefined || (CLOSES.has(after) && after !== '-' && after !== 'with');
  const called = isCalledCity(tokens, end) || (end > i + 1 && tokens[end - 1]?.key === 'city');
  return (isHeld || settled || called) && closes ? { ...place, to: end, country: null } : undefined;
};

/** "in the western Norwegian town | of Florø". */
const isSettlement = (tokens: readonly Token[], at: number): boolean => {
  if (!SETTLEMENTS.has(tokens[at]?.key ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const key = tokens[i]?.key ?? '';
    if (key === 'in' || key === 'at') return true;
    if (tokens[i]?.kind === 'mark' && key !== '-') return false;
  }
  return false;
};
/** "in Florø, | a small port town on the west coast": told to be one. */
const isCalledCity = (tokens: readonly Token[], end: number): boolean => {
  if (tokens[end]?.key !== ',' || !/^(?:an?|the)$/.test(tokens[end + 1]?.key ?? '')) return false;
  for (let i = end + 2; i < end + 8; i++) {
    const token = tokens[i];
    if (SETTLEMENTS.has(token?.key ?? '')) return BEYOND.has(tokens[i + 1]?.key ?? '');
    if (token?.kind !== 'word' && token?.key !== '-' && token?.key !== "'s") return false;
  }
  return false;
};
const BEYOND = new Set(['in', 'on', 'of', 'near', 'by', 'at', 'off', 'some', 'north', 'south', 'east', 'west', ',']);

const SETTLEMENTS = new Set(['town', 'city', 'village', 'resort', 'port', 'municipality', 'suburb']);

/** ", Indonesia", ", Karnataka", ", West Java, Indonesia", " in Russia" after an unknown city. */
const regionOrCountry = (
  tokens: readonly Token[],
  end: number,
): { readonly to: number; readonly country: string } | undefined => {
  const mark = tokens[end]?.key;
  if (mark !== ',' && mark !== 'in') return undefined;
  const region = cityAt(tokens, end + 1);
  if (region?.value.region)
    return (
      whereabouts(tokens, region.end, region.value.country.name) ?? {
        to: region.end,
        country: region.value.country.name,
      }
    );
  const known = whereabouts(tokens, end, '');
  if (known) return known;
  if (mark !== ',') return undefined;
  if (countryNameAt(tokens, end + 1)) return oneClosed(tokens, end);
  return beyondRegion(tokens, end, null);
};

/** "Ho in the Volta Region", "Umroi in the East Khasi Hills district": up to the end of it. */
const inRegion = (tokens: readonly Token[], end: number): number | undefined => {
  if (tokens[end]?.key !== 'in' || tokens[end + 1]?.key !== 'the') return undefined;
  let i = end + 2;
  while (i < end + 6 && isNameWord(tokens, i) && !REGIONS.has(tokens[i]?.key ?? '')) i++;
  return i > end + 2 && REGIONS.has(tokens[i]?.key ?? '') ? i + 1 : undefined;
};
const REGIONS = new Set(
  'region province district state county oblast governorate prefecture canton emirate'.split(' '),
);

/** "at the Lotus Hall in Tarvo": a building stands before "in". */
const isAfterVenue = (tokens: readonly Token[], last: number): boolean => {
  if (!isCapital(tokens[last])) return false;
  let i = last;
  while (i > last - 8 && (isCapital(tokens[i]) || tokens[i]?.key === 'of')) i--;
  if (tokens[i]?.key === 'the') i--;
  if (tokens[i]?.key !== 'at') return false;
  for (let at = i + 1; at <= last; at++)
    if (venueWords.at(tokens, at) !== undefined || venueHeads.at(tokens, at) !== undefined) return true;
  return false;
};

/** "at Manekshaw Centre, India", "at Camp Lemonnier, Djibouti": the place is what follows. */
const isBuilding = (tokens: readonly Token[], from: number, to: number): boolean =>
  venueWords.at(tokens, to - 1) !== undefined || venueHeads.at(tokens, from) !== undefined;

const isHyphen = (tokens: readonly Token[], i: number): boolean => {
  const mark = tokens[i];
  return mark?.key === '-' && mark.start === tokens[i - 1]?.end && tokens[i + 1]?.start === mark.end;
};

const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    text += (i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text;
  }
  return text;
};

/** ", Indonesia," closes by a comma as well: "in Bandung, Indonesia, on Friday". */
const oneClosed = (
  tokens: readonly Token[],
  end: number,
): { readonly to: number; readonly country: string } | undefined => {
  const country = countryNameAt(tokens, end + 1);
  if (!country || country.value.organisation || tokens[country.end]?.key !== ',') return undefined;
  const next = tokens[country.end + 1];
  return next !== undefined && CLOSES.has(next.key) ? { to: country.end, country: country.value.name } : undefined;
};
