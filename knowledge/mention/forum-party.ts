import type { Token } from '../article.ts';
import { countryWords } from '../lexicon/countries.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { partyRegions } from '../lexicon/party-regions.ts';
import { isCapital } from '../read/token.ts';
import { HYPHENS } from './forum-phrase.ts';

export type PartyMatch = { readonly name: string /** Index after the last token. */; readonly end: number };

/**
 * The side whose name stands at token `i`: a country, an organisation, or a group of countries that is joined to another side
 * ("India-*Central Asia* Dialogue", "*Central Asia* + Japan"). "the African Development Bank" → undefined.
 */
export const partyAt = (tokens: readonly Token[], i: number): PartyMatch | undefined => {
  const country = countryOf(tokens, i);
  if (country !== undefined) return country;
  const region = regionAt(tokens, i);
  if (region === undefined) return undefined;
  const isJoined =
    (isJoint(tokens[region.end]) && sideAt(tokens, region.end + 1) !== undefined) ||
    (isJoint(tokens[i - 1]) && endsSide(tokens, i - 1));
  return isJoined ? region : undefined;
};

/** As `partyAt`, where the words around already say that a side follows: "between India and *the Pacific Islands*". */
export const sideAt = (tokens: readonly Token[], i: number): PartyMatch | undefined => {
  return countryOf(tokens, i) ?? regionAt(tokens, i);
};

const countryOf = (tokens: readonly Token[], i: number): PartyMatch | undefined => {
  const token = tokens[i];
  if (token === undefined || !countryWords.opens(token)) return undefined;
  const country = countryAt(tokens, i);
  if (country !== undefined) return { name: country.value.name, end: country.end };
  // "US-Pacific" is the name of a sea, but in "US-Pacific Islands" two sides meet.
  const found = isCapital(token) ? countryWords.at(tokens, i) : undefined;
  if (found === undefined || !HYPHENS.has(tokens[found.end]?.text ?? '')) return undefined;
  const region = regionAt(tokens, found.end + 1);
  return region !== undefined && region.end > found.end + 2 ? { name: found.value.name, end: found.end } : undefined;
};

const regionAt = (tokens: readonly Token[], i: number): PartyMatch | undefined => {
  const token = tokens[i];
  if (token === undefined || !partyRegions.opens(token) || !isCapital(token)) return undefined;
  const found = partyRegions.at(tokens, i);
  // A hyphen after the last word joins, it is no part of the name.
  return found === undefined ? undefined : { name: found.value, end: found.end };
};

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (HYPHENS.has(token.text) || token.text === '+' || token.text === '/');

const endsSide = (tokens: readonly Token[], end: number): boolean => {
  for (let from = end - 1; from >= Math.max(0, end - 6); from--)
    if (isCapital(tokens[from]) && sideAt(tokens, from)?.end === end) return true;
  return false;
};
