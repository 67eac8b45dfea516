import { z } from 'zod';
import { fold } from '../read/token.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const lists = table(
  'venues.yaml',
  z.strictObject({
    buildings: words,
    institutions: words,
    small: words,
    heads: words,
    alone: words,
    ships: words,
    notNames: words,
    people: words,
    after: words,
  }),
);

export type VenueWord = 'building' | 'institution';

/** "Centre", "Air Base", "Ministry": the word that ends a venue's name. */
export const venueWords = phrases<VenueWord>([
  ...lists.institutions.map((word) => [word, 'institution'] as const),
  ...lists.buildings.map((word) => [word, 'building'] as const),
]);
/** "headquarters", "building": building words that may be in small letters. */
export const smallVenueWords = phrases(lists.small.map((word) => [word, true] as const));
/** "Hotel", "Palais", "INS": words that a venue's name follows. */
export const venueHeads = phrases<'head' | 'ship'>([
  ...lists.heads.map((word) => [word, 'head'] as const),
  ...lists.ships.map((word) => [word, 'ship'] as const),
]);
/** "Kremlin", "White House". */
export const venueNames = phrases(lists.alone.map((word) => [word, true] as const));

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
export const notVenueNames = set(lists.notNames);
export const venuePeople = set(lists.people);
export const afterNoVenue = set(lists.after);
