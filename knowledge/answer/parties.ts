import type { Token } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { fold } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { typedCountryAt } from '../resolve/country.ts';

/** A country by its name, or a person by their id, at tokens `from` to `to`. */
export type Party = {
  readonly is: 'country' | 'person';
  readonly id: string;
  readonly from: number;
  readonly to: number;
};

/** The party that begins at a token; names of people by any word of theirs. */
export const partyAt = (
  tokens: readonly Token[],
  i: number,
  knowledge: Knowledge,
  typed: boolean,
): Party | undefined => {
  const country = typed ? typedCountryAt(tokens, i) : countryAt(tokens, i);
  if (country) return { is: 'country', id: country.value.name, from: i, to: country.end };
  const key = fold((tokens[i]?.text ?? '').replace(/['’]s$/, ''));
  const [only, second] = catalogueOf(knowledge).byName.get(key) ?? [];
  return only && !second && key.length > 2 && (typed || /^\p{Lu}/u.test(tokens[i]?.text ?? ''))
    ? { is: 'person', id: only.person.id, from: i, to: i + 1 }
    : undefined;
};

/** The parties of a sentence; the words of one name are one. */
export const partiesIn = (tokens: readonly Token[], knowledge: Knowledge): readonly Party[] => {
  const found: Party[] = [];
  tokens.forEach((_, i) => {
    const party = partyAt(tokens, i, knowledge, false);
    const last = found.at(-1);
    if (party && last?.is === 'person' && last.id === party.id && last.to === i)
      found.splice(-1, 1, { ...last, to: party.to });
    else if (party) found.push(party);
  });
  return found;
};
