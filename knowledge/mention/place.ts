import type { Article, Dateline, Segment, Token } from '../article.ts';
import { countries } from '../lexicon/countries.ts';
import { cityAt } from '../lexicon/country-at.ts';
import { seats } from '../lexicon/places.ts';
import { fold, isCapital, tokenize } from '../read/token.ts';
import type { PlaceMention } from './mention.ts';
import { contextOf, isPartOfName } from './place-context.ts';
import { type FoundPlace, namedPlaceAt, startsPlace } from './place-name.ts';
import { unknownPlaceAt } from './place-unknown.ts';
import { placeWordAt } from './place-word.ts';

/**
 * Cities, countries and words for them ("here", "the Russian capital") in text order, each with the preposition that it stands after.
 * - "at Samarkand in Uzbekistan", "in Bandung, Indonesia", "in the Black Sea resort of Sochi"
 * - a place that stands for a government ("Moscow said") has no preposition; one inside a name ("Paris Agreement", "Delhi-based") is none
 */
export const findPlaces = (_article: Article, { tokens }: Segment): PlaceMention[] => {
  const mentions: PlaceMention[] = [];
  let previous: { readonly to: number; readonly preposition: string | null } | undefined;
  for (let i = 0; i < tokens.length; ) {
    const found = placeAt(tokens, i);
    if (!found) {
      i++;
      continue;
    }
    if (!isPartOfName(tokens, found)) {
      const context = contextOf(tokens, found, previous);
      if (found.form !== 'word' || context.preposition !== null || context.hosts || found.word === 'here')
        mentions.push(mentionOf(tokens, found, context));
      previous = { to: found.to, preposition: context.preposition };
    }
    i = found.to;
  }
  return mentions;
};

const placeAt = (tokens: readonly Token[], i: number): FoundPlace | undefined => {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  const isWord = token.key === 'here' || token.key === 'the' || token.key === 'this' || startsPlace(token);
  if (!isWord && !isCapital(token)) return undefined;
  return (isWord ? (placeWordAt(tokens, i) ?? namedPlaceAt(tokens, i)) : undefined) ?? unknownPlaceAt(tokens, i);
};

const mentionOf = (
  tokens: readonly Token[],
  found: FoundPlace,
  context: { readonly preposition: string | null; readonly hosts: boolean },
): PlaceMention => ({
  kind: 'place',
  span: { start: tokens[found.from]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 },
  form: found.form,
  name: found.name,
  country: found.country,
  preposition: context.preposition,
  ...(found.word === undefined ? {} : { word: found.word }),
  ...(context.hosts ? { hosts: true as const } : {}),
});

/**
 * The city that a `word` mention means: "here" → where the dateline is, "the Russian capital" → Moscow, "the national capital" → the
 * capital of the dateline's country. Null where neither tells.
 * @param publishedSide country of the publisher or agency, for "the national capital" where the dateline names no city
 */
export const resolvePlaceWord = (
  mention: PlaceMention,
  dateline: Dateline | null,
  publishedSide?: string | null,
): string | null => {
  if (mention.form !== 'word') return mention.name === '' ? null : mention.name;
  const reporter = cityNamed(dateline?.places[0]);
  if (mention.word === 'here') return reporter?.name ?? dateline?.places[0] ?? null;
  return capitalOf(mention.country ?? reporter?.country ?? publishedSide ?? null);
};

const cityNamed = (written: string | undefined): { readonly name: string; readonly country: string } | undefined => {
  const name = written === undefined ? undefined : (seats.at(tokenize(written), 0)?.value ?? written);
  const words =
    name === undefined ? undefined : tokenize(`in ${name === name.toLowerCase() ? capitalised(name) : name}`);
  const city = words && cityAt(words, 1);
  return city && { name: city.value.name, country: city.value.country.name };
};

const capitalised = (name: string): string => name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

const CAPITALS: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, capital }) => (capital === null ? [] : [[fold(name), capital] as const])),
);

const capitalOf = (country: string | null): string | null =>
  country === null ? null : (CAPITALS.get(fold(country)) ?? null);
