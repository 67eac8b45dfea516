import { z } from 'zod';
import { fold } from '../read/token.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const lists = table(
  'places.yaml',
  z.strictObject({
    prepositions: words,
    between: words,
    seats: z.record(z.string(), z.string()),
    held: words,
    afterPlace: words,
    notPlaces: words,
    capitals: words,
    notCapital: words,
    host: words,
    saw: words,
    gatherings: words,
    adverbials: words,
    acts: words,
  }),
);

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));

/** Folded words, as `places.yaml` describes them. */
export const placePrepositions = set(lists.prepositions);
export const betweenPlace = set(lists.between);
/** "UNITED NATIONS" as a dateline → New York. */
export const seats = phrases(Object.entries(lists.seats));
export const heldWords = set(lists.held);
export const afterPlace = set(lists.afterPlace);
export const notPlaces = set(lists.notPlaces);
export const capitalKinds = set(lists.capitals);
export const notCapital = set(lists.notCapital);
export const hostPhrases = phrases(lists.host.map((phrase) => [phrase, true] as const));
/** Folded first words of these. */
export const hostVerbs: ReadonlySet<string> = new Set(['hosted', 'hosts', 'hosting']);
export const sawVerbs = set(lists.saw);
export const gatherings = set(lists.gatherings);
export const hostAdverbials = set(lists.adverbials);
export const placeActs = set(lists.acts);
