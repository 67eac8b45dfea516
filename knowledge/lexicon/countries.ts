import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

export type Country = {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capital: string | null;
  readonly cities: readonly string[];
  /** States, provinces and islands that reports name like a city: "Bali", "Hawaii". */
  readonly regions: readonly string[];
  readonly aliases: readonly string[];
  /** The EU, ASEAN: a party like a country, with no capital. */
  readonly organisation?: boolean | undefined;
};

/** `region`: true for a state, province or island, within which a city may be named too ("Nusa Dua, Bali"). */
export type City = { readonly name: string; readonly country: Country; readonly region: boolean };

const words = z.array(z.string().min(1));

const rows = table(
  'countries.yaml',
  z.array(
    z.strictObject({
      name: z.string().min(1),
      adjectives: words,
      capital: z.string().nullable(),
      cities: words,
      regions: words.optional(),
      aliases: words,
      organisation: z.boolean().optional(),
    }),
  ),
);

/** "Mumbai = Bombay" → ["Mumbai", "Bombay"]: the first is the one that answers show. */
const spellings = (entry: string): readonly string[] => entry.split(' = ');
const shown = (entry: string): string => spellings(entry)[0] ?? entry;
const isPrefix = (adjective: string): boolean => adjective.endsWith('-');
const bare = (adjective: string): string => adjective.replace(/-$/, '');

const read = rows.map((row) => ({
  row,
  country: {
    name: row.name,
    adjectives: row.adjectives.map(bare),
    capital: row.capital === null ? null : shown(row.capital),
    cities: row.cities.map(shown),
    regions: (row.regions ?? []).map(shown),
    aliases: row.aliases,
    organisation: row.organisation,
  } satisfies Country,
}));

export const countries: readonly Country[] = read.map(({ country }) => country);

/** Folded forms that mean a country only before a hyphen or another party: "sino", "indo", "franco". */
export const prefixes: ReadonlySet<string> = new Set(
  rows.flatMap((row) =>
    row.adjectives
      .filter(isPrefix)
      .map(bare)
      .map((word) => word.toLowerCase()),
  ),
);

/** Names, aliases and adjectives → the country: "Russia", "Russian Federation", "Russian", "Indo". Knows no case: see `countryAt`. */
export const countryWords = phrases(
  countries.flatMap((country) =>
    [...country.adjectives, ...country.aliases, country.name].map((word) => [word, country] as const),
  ),
);

/** Names and aliases only: "in Russia", never "in Russian waters". Knows no case: see `countryNameAt`. */
export const countryNames = phrases(
  countries.flatMap((country) => [...country.aliases, country.name].map((word) => [word, country] as const)),
);

/** Regions, cities and capitals, in every spelling → the city. Of two alike, the capital wins. Knows no case: see `cityAt`. */
export const cityWords = phrases(
  (['regions', 'cities', 'capital'] as const).flatMap((field) =>
    read.flatMap(({ row, country }) =>
      [row[field] ?? []].flat().flatMap((entry) => {
        const city: City = { name: shown(entry), country, region: field === 'regions' };
        return spellings(entry).map((word) => [word, city] as const);
      }),
    ),
  ),
);
