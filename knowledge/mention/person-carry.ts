import { type PersonName, samePerson } from '../link/person.ts';
import type { PersonMention } from './mention.ts';

type Known = { readonly name: PersonName; readonly sides: Set<string> };
/** By the first letters of every part of a name but initials: only these can be one person. */
type Index = Map<string, Known[]>;

/** More people than this with names that begin alike: nobody can be told apart, and nothing is given. */
const MOST_ALIKE = 12;

/**
 * Gives a mention without a side the one that the same article gives the same person elsewhere: "Defence Minister R. Holm" where another
 * sentence has "Norwegian Defence Minister Rolf Holm". Nothing is given where two people of that surname, or two sides, come into question.
 * @param nameOf the parts of a name, kept by the caller.
 */
export const carrySides = (people: Map<number, PersonMention[]>, nameOf: (name: string) => PersonName): void => {
  const all = [...people.values()].flat();
  if (!all.some(({ name, side }) => name !== '' && side === null) || !all.some(({ side }) => side !== null)) return;
  const known = knownPeople(all, nameOf);
  for (const [index, mentions] of people) {
    if (!mentions.some(({ name, side }) => name !== '' && side === null)) continue;
    people.set(
      index,
      mentions.map((mention) => {
        if (mention.side !== null || mention.name === '') return mention;
        const side = onlySide(known, nameOf(mention.name));
        return side === null ? mention : { ...mention, side };
      }),
    );
  }
};

/** Everyone of the article, fullest names first, with the sides that their mentions give. */
const knownPeople = (all: readonly PersonMention[], nameOf: (name: string) => PersonName): Index => {
  const known: Index = new Map();
  const sides = new Map<string, Set<string>>();
  for (const { name, side } of all) {
    if (name === '') continue;
    const of = sides.get(name) ?? new Set();
    sides.set(name, of);
    if (side !== null) of.add(side);
  }
  const names = [...sides.keys()].map(nameOf).sort((a, b) => b.tokens.length - a.tokens.length);
  for (const name of names) {
    const own = sides.get(name.display) ?? new Set<string>();
    const same = alike(known, name);
    if (same === undefined) continue;
    if (same.length === 1) for (const side of own) same[0]?.sides.add(side);
    else if (same.length === 0) keep(known, { name, sides: new Set(own) });
  }
  return known;
};

const prefixes = ({ tokens }: PersonName): Set<string> =>
  new Set(tokens.filter(({ initial }) => !initial).map(({ key }) => key.slice(0, 4)));

const keep = (known: Index, person: Known): void => {
  for (const prefix of prefixes(person.name)) {
    const others = known.get(prefix);
    if (others) others.push(person);
    else known.set(prefix, [person]);
  }
};

/** Those who may be the bearer of a name; undefined where too many begin alike. */
const alike = (known: Index, name: PersonName): Known[] | undefined => {
  const same = new Set<Known>();
  for (const prefix of prefixes(name)) {
    const others = known.get(prefix) ?? [];
    if (others.length > MOST_ALIKE) return undefined;
    for (const other of others) if (samePerson(name, other.name) !== 'different') same.add(other);
  }
  return [...same];
};

const onlySide = (known: Index, name: PersonName): string | null => {
  const same = alike(known, name) ?? [];
  const [one] = same;
  if (same.length !== 1 || one === undefined || one.sides.size !== 1) return null;
  return [...one.sides][0] ?? null;
};
