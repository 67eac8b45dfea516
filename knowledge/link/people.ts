import type { Evidence } from '../article.ts';
import type { Told } from '../event/told.ts';
import { isOfState } from '../lexicon/offices.ts';
import type { PersonMention } from '../mention/mention.ts';
import { quoteOf } from '../read/quote.ts';
import { fold } from '../read/token.ts';
import type { Person, Post } from '../record.ts';
import type { Group } from './group.ts';
import { hostSide } from './host-side.ts';
import { type PersonName, personId, personName, samePerson } from './person.ts';
import { sameOffice } from './person-office.ts';
import { join } from './said-date.ts';

type Said = { readonly told: Told; readonly mention: PersonMention };
type Cluster = { readonly said: Said[]; readonly names: Map<string, PersonName> };

const tokensOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const isBare = (name: string): boolean => tokensOf(name).length === 1;

/** Same office and side: with a name that may be the same, enough to be one person. */
const officesMeet = (a: Cluster, b: Cluster): boolean =>
  a.said.some(({ mention: x }) =>
    b.said.some(
      ({ mention: y }) => x.role !== null && y.role !== null && x.side === y.side && sameOffice(x.role, y.role),
    ),
  );

/** Chairs of one meeting with names that may be the same are one person. */
const chairsTogether = (groups: readonly Group[]): ((a: Cluster, b: Cluster) => boolean) => {
  const rooms = new Map<PersonMention, Group>();
  for (const group of groups)
    for (const { draft } of group.members) for (const { person } of draft.chairs) rooms.set(person, group);
  const inRooms = ({ said }: Cluster): Set<Group> => new Set(said.flatMap(({ mention }) => rooms.get(mention) ?? []));
  return (a, b) => {
    const others = inRooms(b);
    return [...inRooms(a)].some((room) => others.has(room));
  };
};

const postsOf = (said: readonly Said[]): Post[] => {
  const posts: Post[] = [];
  for (const { told, mention } of said) {
    if (mention.role === null && mention.rank === null) continue;
    const citation = quoteOf(told.reading, mention.span);
    const index = posts.findIndex((post) =>
      post.role === null || mention.role === null
        ? post.rank === mention.rank && post.role === mention.role
        : sameOffice(post.role, mention.role),
    );
    const known = posts[index];
    if (!known) posts.push({ rank: mention.rank, role: mention.role, side: mention.side, citations: [citation] });
    else
      posts[index] = {
        rank: known.rank ?? mention.rank,
        role: known.role,
        side: known.side ?? mention.side,
        citations: join(known.citations, [citation]) as Evidence,
      };
  }
  // A rank alone is no post beside one that has a role.
  const roles = posts.filter(({ role }) => role !== null);
  return withHost(roles.length > 0 ? roles : posts, said);
};

/** A prime minister whose country no words give beside the office: the one to which they welcome a guest. */
const withHost = (posts: Post[], said: readonly Said[]): Post[] => {
  if (!posts.every(({ side, role, rank }) => side === null && rank === null && isOfState(role))) return posts;
  const [side, other] = new Set(said.flatMap(({ told, mention }) => hostSide(told, mention) ?? []));
  return side === undefined || other !== undefined ? posts : posts.map((post) => ({ ...post, side }));
};

/** Everyone named, each once, and who each mention is. A name that only may be someone's merges on the same office or the same chair, else not. */
export const linkPeople = (
  tolds: readonly Told[],
  groups: readonly Group[],
): { readonly people: Person[]; readonly of: ReadonlyMap<PersonMention, Person> } => {
  const clusters: Cluster[] = [];
  const byToken = new Map<string, Set<Cluster>>();
  const byName = new Map<string, Cluster>();
  const together = chairsTogether(groups);
  const near = (name: string): Cluster[] => [
    ...new Set(tokensOf(name).flatMap((token) => [...(byToken.get(token.slice(0, 3)) ?? [])])),
  ];
  const keep = (cluster: Cluster, said: Said): void => {
    cluster.said.push(said);
    if (cluster.names.has(said.mention.name)) return;
    cluster.names.set(said.mention.name, personName([said.mention.name]));
    for (const token of tokensOf(said.mention.name))
      byToken.set(token.slice(0, 3), (byToken.get(token.slice(0, 3)) ?? new Set()).add(cluster));
  };
  const place = (said: Said): void => {
    const { name } = said.mention;
    const own = personName([name]);
    const alone: Cluster = { said: [said], names: new Map([[name, own]]) };
    const known = byName.get(name);
    const candidates = known ? [known] : near(name);
    const same =
      known ?? candidates.find(({ names }) => [...names.values()].some((other) => samePerson(own, other) === 'same'));
    const maybe = same
      ? undefined
      : candidates.filter(
          (cluster) =>
            [...cluster.names.values()].some((other) => samePerson(own, other) === 'maybe') &&
            (officesMeet(cluster, alone) || together(cluster, alone)),
        );
    const merged = same ?? (maybe?.length === 1 ? maybe[0] : undefined);
    const cluster = merged ?? { said: [], names: new Map<string, PersonName>() };
    if (!merged) clusters.push(cluster);
    keep(cluster, said);
    byName.set(name, cluster);
  };
  const named = tolds.flatMap((told) =>
    told.mentions.flatMap(({ people }) =>
      people.filter(({ name }) => name !== '').map((mention) => ({ told, mention })),
    ),
  );
  for (const said of named) if (!isBare(said.mention.name)) place(said);
  // A surname alone is whoever of the same article bears it, if only one does.
  for (const said of named) {
    if (!isBare(said.mention.name)) continue;
    const [token = ''] = tokensOf(said.mention.name);
    const bearers = [...(byToken.get(token.slice(0, 3)) ?? [])].filter(
      ({ said: others, names }) =>
        others.some(({ told }) => told === said.told) &&
        [...names.keys()].some((name) => tokensOf(name).includes(token)),
    );
    const [only] = bearers;
    if (only && bearers.length === 1) only.said.push(said);
    else if (bearers.length === 0) place(said);
  }
  const ids = new Set<string>();
  const of = new Map<PersonMention, Person>();
  const people = clusters.map(({ said, names }): Person => {
    const {
      display: name,
      aliases: [, ...aliases],
    } = personName([...names.keys()]);
    const base = personId(name);
    let id = base;
    for (let i = 2; ids.has(id); i++) id = `${base}-${i}`;
    ids.add(id);
    const person = { id, name, aliases, posts: postsOf(said) };
    for (const { mention } of said) of.set(mention, person);
    return person;
  });
  // A chair whose office the words before it make whole is not the mention itself, but bears its name at its place.
  for (const { members } of groups)
    for (const { told, draft } of members)
      for (const { person: chair } of draft.chairs) {
        if (of.has(chair) || chair.name === '') continue;
        const mention = told.mentions
          .flatMap(({ people: mentioned }) => mentioned)
          .find(({ nameSpan }) => nameSpan.start === chair.nameSpan.start);
        const person = mention && of.get(mention);
        if (person) of.set(chair, person);
      }
  return { people, of };
};
