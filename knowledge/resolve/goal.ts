import type { Token } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { tokenize } from '../read/token.ts';
import { typedCountryAt } from './country.ts';

const TO = /^(?:to|in|visit|visits|visiting)$/;

const before = (tokens: readonly Token[], i: number): string => {
  const word = tokens[i - 1]?.key ?? '';
  return word === 'the' ? (tokens[i - 2]?.key ?? '') : word;
};

/** Countries that somebody is said to go to, by name: "going to Chile", "expected in Chile". `typed`: in any letters. */
export const goalsIn = (text: string, typed: boolean): readonly string[] => {
  const tokens = tokenize(text);
  return tokens.flatMap((_, i) => {
    const country = typed ? typedCountryAt(tokens, i) : countryAt(tokens, i);
    return country && TO.test(before(tokens, i)) ? [country.value.name] : [];
  });
};
