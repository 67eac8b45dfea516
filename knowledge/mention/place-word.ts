import type { Token } from '../article.ts';
import { cityAt, countryAt, countryNameAt } from '../lexicon/country-at.ts';
import { capitalKinds, notCapital } from '../lexicon/places.ts';
import { isCapital } from '../read/token.ts';
import { type FoundPlace, startsPlace } from './place-name.ts';

/**
 * Words for a place that must be resolved: "here", "the capital", "the national capital", "the Russian capital", "Russia's capital",
 * "the capital of Russia". Not where the city follows: "the Russian capital of Moscow", "the capital, Moscow".
 */
export const placeWordAt = (tokens: readonly Token[], i: number): FoundPlace | undefined => {
  const token = tokens[i];
  if (token?.key === 'here')
    return isHere(tokens, i) ? { from: i, to: i + 1, form: 'word', name: '', country: null, word: 'here' } : undefined;
  if (token?.key === 'this') return thisCity(tokens, i);
  if (!isCapitalNear(tokens, i)) return undefined;
  if (token?.key === 'the') return capitalAfter(tokens, i, i + 1);
  const country = startsPlace(token) ? countryNameAt(tokens, i) : undefined;
  return country && tokens[country.end]?.key === "'s" ? capitalAfter(tokens, i, i) : undefined;
};

/** "took place in this city", "met in this town on Monday": where the reporter is. */
const thisCity = (tokens: readonly Token[], i: number): FoundPlace | undefined => {
  const kind = tokens[i + 1]?.key ?? '';
  if (tokens[i - 1]?.key !== 'in' || !TOWNS.has(kind) || isCapital(tokens[i + 2]) || tokens[i + 2]?.key === "'s")
    return undefined;
  const end = tokens[i + 2]?.key === 'city' ? i + 3 : i + 2;
  return { from: i, to: end, form: 'word', name: '', country: null, word: 'here' };
};

const TOWNS = new Set(['city', 'town', 'capital']);

/** A gate: "capital" within the next tokens, as far as the longest country's name reaches. */
const isCapitalNear = (tokens: readonly Token[], i: number): boolean => {
  for (let j = i + 1; j < i + 8; j++) if (tokens[j]?.key === 'capital') return true;
  return false;
};

const capitalAfter = (tokens: readonly Token[], from: number, at: number): FoundPlace | undefined => {
  let i = at;
  const country = isCapital(tokens[i]) ? countryAt(tokens, i) : undefined;
  if (country) i = tokens[country.end]?.key === "'s" ? country.end + 1 : country.end;
  if (tokens[i]?.key === 'country' && tokens[i + 1]?.key === "'s") i += 2;
  if (capitalKinds.has(tokens[i]?.key ?? '')) i++;
  if (tokens[i]?.key !== 'capital') return undefined;
  let end = tokens[i + 1]?.key === 'city' ? i + 2 : i + 1;
  if (notCapital.has(tokens[end]?.key ?? '') || tokens[end]?.key === '-') return undefined;
  let name = country?.value.name ?? null;
  if (tokens[end]?.key === 'of') {
    const owner = countryNameAt(tokens, end + 1);
    if (owner && !cityAt(tokens, end + 1)) {
      name = owner.value.name;
      end = owner.end;
    }
  }
  const next = tokens[end]?.key === ',' || tokens[end]?.key === 'of' ? end + 1 : end;
  if (cityAt(tokens, next) || (next === end && isCapital(tokens[next]))) return undefined;
  return { from, to: end, form: 'word', name: '', country: name, word: 'capital' };
};

const NO_PLACE_BEFORE = new Set([
  'click',
  'tap',
  'read',
  'listen',
  'watch',
  'see',
  'register',
  'subscribe',
  'find',
  'down',
  'neither',
  'nor',
  'and',
]);
const NO_PLACE_AFTER = new Set(['is', 'are', "'s", 'comes', 'goes', '!']);

/** "was held here", "the Commission (NPPC) here", "arrived here on Monday"; not "Here is", "click here". */
const isHere = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  if (!before || isCapital(tokens[i]) || (before.kind === 'mark' && before.key !== ')')) return false;
  return !NO_PLACE_BEFORE.has(before.key) && !NO_PLACE_AFTER.has(tokens[i + 1]?.key ?? '');
};
