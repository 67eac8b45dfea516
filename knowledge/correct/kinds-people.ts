import { personId } from '../link/person.ts';
import type { Chair, Person, Post } from '../record.ts';
import { type Refusal, type Typed, typedText, type Who } from './correction.ts';
import { saysWords } from './support.ts';
import { sameWords } from './typed.ts';
import type { Kind } from './values.ts';

const whoOf = (typed: Typed): Who => (typeof typed === 'string' ? { name: typed } : typed);

type Identified = Pick<Person, 'id' | 'name' | 'aliases'>;

/** The person on record that a chair is, or a new one of that name. */
const personOf = ({ person, name = '' }: Who, people: readonly Person[]): Identified | Refusal => {
  if (person !== undefined)
    return people.find(({ id }) => id === person) ?? { why: `there is no person ${JSON.stringify(person)} on record` };
  const found = people.filter((one) => [one.name, ...one.aliases].some((alias) => sameWords(alias, name)));
  const [one, ...more] = found;
  if (one && more.length > 0)
    return {
      why: `“${name}” names several people, ${found.map(({ id }) => id).join(', ')}; say which in "person"`,
    };
  if (one) return one;
  const base = personId(name);
  const taken = new Set(people.map(({ id }) => id));
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return { id, name, aliases: [] };
};

/** What a correction leaves out of a chair is not known: the old chair's post may be another person's. */
export const chair: Kind<Chair> = {
  many: 'list',
  text: ({ name }) => name,
  same: (value, typed) => {
    const { person, name } = whoOf(typed);
    if (person !== undefined) return value.person === person;
    return value.person === name || [value.name, ...value.aliases].some((alias) => sameWords(alias, name));
  },
  make: (typed, { citation }, { people }, old) => {
    const who = whoOf(typed);
    const person = personOf(who, people);
    if ('why' in person) return person;
    const name = who.name ?? person.name;
    return {
      person: person.id,
      name,
      rank: who.rank ?? null,
      role: who.role ?? null,
      side: who.side ?? null,
      aliases: [person.name, ...person.aliases].filter((alias) => alias !== name),
      basis: who.basis ?? old?.basis ?? 'chaired',
      citations: [citation],
    };
  },
  says: ({ name, role }, { citation: { quote } }) =>
    saysWords(quote, name) && (role === null || saysWords(quote, role)),
};

const postWho = (typed: Typed): Who => (typeof typed === 'string' ? { role: typed } : typed);

export const post: Kind<Post> = {
  many: 'list',
  text: ({ rank, role, side }) =>
    typedText({
      ...(rank === null ? {} : { rank }),
      ...(role === null ? {} : { role }),
      ...(side === null ? {} : { side }),
    }),
  same: (value, typed) => {
    const { rank, role } = postWho(typed);
    return role === undefined ? value.role === null && sameWords(value.rank, rank) : sameWords(value.role, role);
  },
  make: (typed, { citation }) => {
    const { rank = null, role = null, side = null } = postWho(typed);
    return { rank, role, side, citations: [citation] };
  },
  says: ({ rank, role }, { citation: { quote } }) => saysWords(quote, role ?? rank ?? ''),
};

/** The people, and anyone whom a correction made a chair and no article's reading knows. */
export const withChairs = (people: readonly Person[], chairs: readonly Chair[]): readonly Person[] => {
  const known = new Set(people.map(({ id }) => id));
  const added = chairs.flatMap(({ person: id, name, aliases, rank, role, side, citations, checked }): Person[] => {
    if (!checked || known.has(id)) return [];
    known.add(id);
    return [{ id, name, aliases, posts: rank === null && role === null ? [] : [{ rank, role, side, citations }] }];
  });
  return added.length > 0 ? [...people, ...added] : people;
};
