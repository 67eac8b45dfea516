import { isOfState } from '../lexicon/offices.ts';
import type { Query } from '../query.ts';
import type { Person, Post } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { officesNamed } from '../resolve/office.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank, serviceIn } from '../resolve/rank.ts';
import type { Context } from './context.ts';
import { claim, type Draft, type DraftClaim, make } from './make.ts';

/** How many people one answer lists. */
const MOST = 40;

type Found = { readonly person: Person; readonly post: Post };
type Asked = Omit<Extract<Query, { ask: 'people' }>, 'ask'>;
type Kind = Pick<Asked, 'side' | 'notSide' | 'rank' | 'notRank' | 'ofState'>;

const fits = ({ side: own, rank: held, role }: Post, { side, notSide, rank, notRank, ofState }: Kind): boolean =>
  (side === undefined || own === side) &&
  // Of whom no side is told nobody knows that it is not theirs.
  (notSide === undefined || (own !== null && own !== notSide)) &&
  (rank === undefined || isOfRank(held, rank)) &&
  (notRank === undefined || !isOfRank(held, notRank)) &&
  (ofState !== true || (held === null && isOfState(role)));

/** In how many articles the posts of somebody are told. */
const articlesOf = ({ posts }: Person): number =>
  new Set(posts.flatMap(({ citations }) => citations.map(({ article }) => article))).size;

/** Those who are named in most articles, and in how many. */
const inMost = (found: readonly Found[]): { readonly found: readonly Found[]; readonly articles: number } => {
  const articles = Math.max(0, ...found.map(({ person }) => articlesOf(person)));
  return { articles, found: found.filter(({ person }) => articlesOf(person) === articles) };
};

/** Who is nearest to a kind of which there is nobody: the officers of that side, or of that service. */
const nearestTo = ({ side, rank, ofState }: Asked): Kind | undefined => {
  if (ofState && side !== undefined) return { ofState };
  const service = rank === undefined ? undefined : serviceIn(rank);
  if (service !== undefined && !/officer$/i.test(rank ?? '')) return { ...sideOf(side), rank: `${service} officer` };
  return rank !== undefined && side !== undefined ? { side, rank: 'officer' } : undefined;
};

const sideOf = (side: string | undefined): Kind => (side === undefined ? {} : { side });

/** What stands before the people: their number, whom they leave out. */
const leadOf = (found: readonly Found[], asked: Asked, { words, knowledge }: Context): string | null => {
  const { but, notSide, notChairs, notRank, count, most } = asked;
  const left = but === undefined ? undefined : resolvePerson(but, knowledge);
  const parts = [
    ...(count ? [words.chairs.people(found.length)] : []),
    ...(most ? [words.people.inMost(inMost(found).articles)] : []),
    ...(left?.is === 'one' ? [words.chairs.withoutOne(left.value.name)] : []),
    ...(notSide === undefined ? [] : [words.people.notOfSide(notSide)]),
    ...(notChairs ? [words.people.notChairs] : []),
    ...(notRank === undefined ? [] : [notRank === 'officer' ? words.people.noRank : words.chairs.withoutRank(notRank)]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
};

/** Everybody whom the articles name with a post, by the latest of their posts; who chaired most stands first. */
export const answerPeople = (context: Context, asked: Asked): Draft => {
  const { knowledge, words } = context;
  const { side, rank, notRank, ofState, office, but, most, inArticles, notChairs = false, notSide } = asked;
  const { chaired } = catalogueOf(knowledge);
  const left = but === undefined ? undefined : resolvePerson(but, knowledge);
  const not = left?.is === 'one' ? left.value : undefined;
  const times = (id: string): number => chaired.get(id)?.length ?? 0;
  const holders =
    office === undefined
      ? undefined
      : new Set(officesNamed(office, knowledge).flatMap(({ posts }) => posts.map(({ person }) => person.id)));
  const fitting = (kind: Kind): readonly Found[] =>
    knowledge.people
      .filter((person) => person !== not && holders?.has(person.id) !== false && !(notChairs && times(person.id) > 0))
      .flatMap((person) => {
        const post = person.posts.at(-1);
        return post && fits(post, kind) ? [{ person, post }] : [];
      })
      .sort((a, b) => times(b.person.id) - times(a.person.id));
  const told = (all: readonly Found[]): readonly DraftClaim[] =>
    all
      .slice(0, MOST)
      .flatMap(({ person, post }) =>
        claim(words.people.inOffice({ name: person.name, ...post }), [post], post.citations),
      );
  const all = fitting(asked).filter(({ person }) => inArticles === undefined || articlesOf(person) === inArticles);
  const found = most ? inMost(all).found : all;
  const heading = words.people.allHeading;
  const isAnybody =
    !notChairs && [side, notSide, rank, notRank, ofState, office, inArticles].every((kind) => kind === undefined);
  if (found.length === 0) {
    const near = nearestTo(asked);
    // Of what country a politician is no article may say.
    const claims = near ? told(fitting(near)) : [];
    const none = claims.length > 0 ? words.people.noneSuchBut : words.people.noneSuch;
    return make(context, 'not-in-sources', { heading, lead: isAnybody ? words.people.none : none, claims });
  }
  return make(context, 'answered', {
    heading,
    lead: leadOf(found, asked, context),
    claims: told(found),
    notices: [
      ...(found.length > MOST ? [{ kind: 'missing' as const, text: words.people.allLeftOut(MOST, found.length) }] : []),
      ...(rank !== undefined && serviceIn(rank) !== undefined
        ? [{ kind: 'inferred' as const, text: words.chairs.byRank }]
        : []),
    ],
  });
};
