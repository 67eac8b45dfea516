import { z } from 'zod';
import { fold } from '../read/token.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const lists = table(
  'places.yaml',
  z.strictObject({
    prepositions: words,
    between: words,
    held: words,
    afterPlace: words,
    notPlaces: words,
    capitals: words,
    notCapital: words,
    host: words,
    acts: words,
  }),
);

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));

/** Folded words, as `places.yaml` describes them. */
export const placePrepositions = set(lists.prepositions);
export const betweenPlace = set(lists.between);
export const heldWords = set(lists.held);
export const afterPlace = set(lists.afterPlace);
export const notPlaces = set(lists.notPlaces);
export const capitalKinds = set(lists.capitals);
export const notCapital = set(lists.notCapital);
export const hostVerbs = set(lists.host);
export const placeActs = set(lists.acts);
