import type { Token } from '../article.ts';
import { countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';

/** A country as it is typed: "Russia", "Russian", "the Russians", "Fijis" without its apostrophe. */
export const typedCountryAt = (tokens: readonly Token[], i: number): ReturnType<typeof countryWords.at> => {
  const written = countryWords.at(tokens, i);
  if (written) return written;
  const key = tokens[i]?.key ?? '';
  const found = key.length > 4 && key.endsWith('s') ? countryWords.at(tokenize(key.slice(0, -1)), 0) : undefined;
  return found && { ...found, end: i + 1 };
};
