import { normaliseRank } from '../lexicon/ranks.ts';
import type { Query } from '../query.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank, serviceIn } from '../resolve/rank.ts';
import type { Context } from './context.ts';
import { claim, type Draft, make } from './make.ts';
import { answerPerson } from './person.ts';

/** Whether someone has the rank asked about, or which of several: by the posts that the articles give them. */
export const answerRank = (
  context: Context,
  { name, ranks, question, exact = false }: Extract<Query, { ask: 'rank' }>,
): Draft => {
  const { knowledge, words } = context;
  const found = resolvePerson(name, knowledge);
  if (found.is !== 'one') return answerPerson(context, name);
  const { name: called, posts } = found.value;
  const ranked = posts.filter((post) => post.rank !== null && post.rank !== '');
  const own = [...new Set(ranked.flatMap((post) => (post.rank ? [normaliseRank(post.rank)] : [])))];
  if (own.length === 0) return answerPerson(context, name);
  const has = words.people.ranked(called, own);
  const fits = ranks.some((asked) =>
    own.some((rank) => (exact ? rank === normaliseRank(asked) : isOfRank(rank, asked))),
  );
  // "is Berg an army general": no article names the service, and the rank alone is no yes.
  const isByRank = fits && ranks.some((asked) => serviceIn(asked) !== undefined);
  return make(context, 'answered', {
    heading: question,
    notices: isByRank ? [{ kind: 'inferred', text: words.chairs.byRank }] : [],
    lead: ranks.length > 1 || isByRank ? has : fits ? words.meetings.confirmed : words.meetings.denied(has),
    claims: ranked.flatMap((post) => claim(words.people.post(called, post), [post], post.citations)),
  });
};
