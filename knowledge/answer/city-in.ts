import { cityWords, countryNames, countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';

/** "in which city in Chile", "which Chilean town" */
const CITY_IN =
  /\b(?:which|what)\s+(?:(?:city|town)\s+(?:in|of)\s+(?:the\s+)?(\p{L}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)|(\p{L}[\p{L}-]+)\s+(?:city|town))\b/iu;

const countryIn = (question: string): string | undefined => {
  const [, name, adjective] = CITY_IN.exec(question) ?? [];
  return countryWords.at(tokenize(name ?? adjective ?? ''), 0)?.value.name;
};

/** "in which Chilean city did they meet": that they met in a city of another country tells nothing of it. */
export const inCityOf = (question: string): ((quote: string) => boolean) => {
  const country = countryIn(question);
  if (country === undefined) return () => true;
  return (quote) => {
    const tokens = tokenize(quote);
    return tokens.some(
      (_, i) =>
        cityWords.at(tokens, i)?.value.country.name === country ||
        (countryNames.at(tokens, i)?.value.name === country && /^(?:in|,)$/.test(tokens[i - 1]?.key ?? '')),
    );
  };
};
