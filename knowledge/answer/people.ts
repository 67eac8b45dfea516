import { isOfState } from '../lexicon/offices.ts';
import type { Query } from '../query.ts';
import type { Person, Post } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank, serviceIn } from '../resolve/rank.ts';
import type { Context } from './context.ts';
import { claim, type Draft, type DraftClaim, make } from './make.ts';

/** How many people one answer lists. */
const MOST = 40;

type Found = { readonly person: Person; readonly post: Post };

/** Everybody whom the articles name with a post, by the latest of their posts; who chaired most stands first. `side`: those of one country; `rank`: "generals"; `ofState`: politicians. */
export const answerPeople = (
  context: Context,
  { side, rank, ofState, but }: Omit<Extract<Query, { ask: 'people' }>, 'ask'>,
): Draft => {
  const { knowledge, words } = context;
  const { chaired } = catalogueOf(knowledge);
  const left = but === undefined ? undefined : resolvePerson(but, knowledge);
  const not = left?.is === 'one' ? left.value : undefined;
  const times = (id: string): number => chaired.get(id)?.length ?? 0;
  const fits = ({ side: own, rank: held, role }: Post, of: string | null | undefined): boolean =>
    (of === undefined || own === of) &&
    (rank === undefined || isOfRank(held, rank)) &&
    (ofState !== true || (held === null && isOfState(role)));
  const fitting = (of: string | null | undefined): readonly Found[] =>
    knowledge.people
      .filter((person) => person !== not)
      .flatMap((person) => {
        const post = person.posts.at(-1);
        return post && fits(post, of) ? [{ person, post }] : [];
      })
      .sort((a, b) => times(b.person.id) - times(a.person.id));
  const told = (all: readonly Found[]): readonly DraftClaim[] =>
    all
      .slice(0, MOST)
      .flatMap(({ person, post }) =>
        claim(words.people.inOffice({ name: person.name, ...post }), [post], post.citations),
      );
  const found = fitting(side);
  const heading = words.people.allHeading;
  if (found.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: side === undefined && rank === undefined && !ofState ? words.people.none : words.people.noneSuch,
      // Of what country they are no article says.
      claims: ofState && side !== undefined ? told(fitting(null)) : [],
    });
  return make(context, 'answered', {
    heading,
    lead: not ? words.chairs.withoutOne(not.name) : null,
    claims: told(found),
    notices: [
      ...(found.length > MOST ? [{ kind: 'missing' as const, text: words.people.allLeftOut(MOST, found.length) }] : []),
      ...(rank !== undefined && serviceIn(rank) !== undefined
        ? [{ kind: 'inferred' as const, text: words.chairs.byRank }]
        : []),
    ],
  });
};
