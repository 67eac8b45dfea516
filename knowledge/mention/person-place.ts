import type { Token } from '../article.ts';
import { type Country, cityWords, countryWords, prefixes } from '../lexicon/countries.ts';
import { fold, isCapital } from '../read/token.ts';

export type CountryFound = { readonly country: Country; readonly end: number; readonly adjective: boolean };

/** The country whose name or adjective starts at token `i`, written with a capital: "us" is not the US. */
export const countryFrom = (tokens: readonly Token[], i: number): CountryFound | undefined => {
  const token = tokens[i];
  if (!isCapital(token)) return undefined;
  const found = countryWords.at(tokens, i);
  if (!found || token?.text === 'Us' || (found.end === i + 1 && prefixes.has(token?.key ?? ''))) return undefined;
  const last = tokens[found.end - 1];
  const dotted = last?.text.length === 1 && tokens[found.end]?.text === '.' && tokens[found.end]?.start === last.end;
  return {
    country: found.value,
    end: dotted ? found.end + 1 : found.end,
    adjective: isAdjective(found.value, tokens.slice(i, found.end)),
  };
};

/** Index after the city that starts at token `i`. */
export const cityFrom = (tokens: readonly Token[], i: number): number | undefined => {
  const token = tokens[i];
  if (!isCapital(token)) return undefined;
  return cityWords.at(tokens, i)?.end;
};

/** The country whose words end right before token `end`: "the Russian Federation" before "'s". */
export const countryBefore = (
  tokens: readonly Token[],
  end: number,
  floor: number,
): { readonly found: CountryFound; readonly start: number } | undefined => {
  for (let start = Math.max(floor, end - 5); start < end; start++) {
    const found = countryFrom(tokens, start);
    if (found?.end === end) return { found, start };
  }
  return undefined;
};

const ADJECTIVES = new Map<Country, ReadonlySet<string>>();

const isAdjective = (country: Country, words: readonly Token[]): boolean => {
  let known = ADJECTIVES.get(country);
  if (!known) {
    known = new Set(country.adjectives.map((word) => fold(word).replace(/[^\p{L}]/gu, '')));
    ADJECTIVES.set(country, known);
  }
  return known.has(words.map(({ key, kind }) => (kind === 'word' ? key : '')).join(''));
};
