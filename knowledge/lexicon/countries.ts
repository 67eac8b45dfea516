import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

export type Country = {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capital: string | null;
  readonly cities: readonly string[];
  readonly aliases: readonly string[];
  /** The EU, ASEAN: a party like a country, with no capital. */
  readonly organisation?: boolean | undefined;
};

const words = z.array(z.string().min(1));

export const countries: readonly Country[] = table(
  'countries.yaml',
  z.array(
    z.strictObject({
      name: z.string().min(1),
      adjectives: words,
      capital: z.string().nullable(),
      cities: words,
      aliases: words,
      organisation: z.boolean().optional(),
    }),
  ),
);

/** Names, aliases and adjectives → the country: "Russia", "Russian Federation", "Russian", "Indo". */
export const countryWords = phrases(
  countries.flatMap((country) => [country.name, ...country.aliases, ...country.adjectives].map((word) => [word, country] as const)),
);

export type City = { readonly name: string; readonly country: Country };

/** Capitals and other cities → the city. */
export const cityWords = phrases(
  countries.flatMap((country) =>
    [...(country.capital === null ? [] : [country.capital]), ...country.cities].map((name) => [name, { name, country } satisfies City] as const),
  ),
);
