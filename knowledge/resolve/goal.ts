import type { Token } from '../article.ts';
import { cityAt, countryAt } from '../lexicon/country-at.ts';
import { tokenize } from '../read/token.ts';
import { typedCountryAt } from './country.ts';

const TO = /^(?:to|in|visit|visits|visited|visiting)$/;

const before = (tokens: readonly Token[], i: number): string => {
  const word = tokens[i - 1]?.key ?? '';
  return word === 'the' ? (tokens[i - 2]?.key ?? '') : word;
};

/** Countries that somebody is said to go to, by name or by a city there: "going to Chile", "visited Santiago". `typed`: in any letters. */
export const goalsIn = (text: string, typed: boolean): readonly string[] => {
  const tokens = tokenize(text);
  return tokens.flatMap((_, i) => {
    const country = typed ? typedCountryAt(tokens, i) : countryAt(tokens, i);
    const name = country?.value.name ?? cityAt(tokens, i)?.value.country.name;
    return name !== undefined && TO.test(before(tokens, i)) ? [name] : [];
  });
};
