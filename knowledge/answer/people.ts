import type { Query } from '../query.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank } from '../resolve/rank.ts';
import type { Context } from './context.ts';
import { claim, type Draft, make } from './make.ts';

/** How many people one answer lists. */
const MOST = 40;

/** Everybody whom the articles name with a post, by the latest of their posts; who chaired most stands first. `side`: those of one country; `rank`: "generals". */
export const answerPeople = (
  context: Context,
  { side, rank, but }: Omit<Extract<Query, { ask: 'people' }>, 'ask'>,
): Draft => {
  const { knowledge, words } = context;
  const { chaired } = catalogueOf(knowledge);
  const times = (id: string): number => chaired.get(id)?.length ?? 0;
  const left = but === undefined ? undefined : resolvePerson(but, knowledge);
  const not = left?.is === 'one' ? left.value : undefined;
  const found = knowledge.people
    .filter((person) => person !== not)
    .flatMap((person) => {
      const post = person.posts.at(-1);
      const isOne =
        (side === undefined || post?.side === side) && (rank === undefined || isOfRank(post?.rank ?? null, rank));
      return post && isOne ? [{ person, post }] : [];
    })
    .sort((a, b) => times(b.person.id) - times(a.person.id));
  const heading = words.people.allHeading;
  if (found.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: side === undefined && rank === undefined ? words.people.none : words.people.noneSuch,
    });
  return make(context, 'answered', {
    heading,
    lead: not ? words.chairs.withoutOne(not.name) : null,
    claims: found
      .slice(0, MOST)
      .flatMap(({ person, post }) =>
        claim(words.people.inOffice({ name: person.name, ...post }), [post], post.citations),
      ),
    notices: found.length > MOST ? [{ kind: 'missing', text: words.people.allLeftOut(MOST, found.length) }] : [],
  });
};
