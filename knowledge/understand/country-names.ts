import { z } from 'zod';
import { countries, countryNames } from '../lexicon/countries.ts';
import { phrases } from '../lexicon/phrases.ts';
import { table } from '../lexicon/table.ts';
import { contentWords, isExactlyInArticles } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';

const { names: nicknames } = table(
  'country-nicknames.yaml',
  z.strictObject({ names: z.record(z.string(), z.string()) }),
);
const nicknameWords = phrases(
  Object.entries(nicknames).flatMap(([nickname, name]) =>
    countries.flatMap((country) => (country.name === name ? [[nickname, country] as const] : [])),
  ),
);

const isHeld = (name: string, knowledge: Knowledge): boolean => {
  const words = contentWords(name);
  return words.length > 0 && words.every((word) => isExactlyInArticles(knowledge, word));
};

/** "the United States" → "the US", where the articles have the country under that name alone. */
export const asArticlesHave = (text: string, knowledge: Knowledge): string => {
  const tokens = tokenize(text);
  let out = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const found = nicknameWords.at(tokens, i) ?? countryNames.at(tokens, i);
    const [first, last] = [tokens[i], found && tokens[found.end - 1]];
    if (!found || !first || !last || !/^\p{Lu}|^the$/u.test(first.text)) continue;
    const { name, aliases } = found.value;
    const typed = text.slice(first.start, last.end);
    const own = isHeld(typed, knowledge) ? undefined : [name, ...aliases].find((each) => isHeld(each, knowledge));
    if (own !== undefined) {
      const isBare = nicknameWords.at(tokens, i) !== undefined && /^\p{Lu}{2,3}$/u.test(own);
      out += `${text.slice(at, first.start)}${isBare ? 'the ' : ''}${own}`;
      at = last.end;
    }
    i = found.end - 1;
  }
  return out + text.slice(at);
};
