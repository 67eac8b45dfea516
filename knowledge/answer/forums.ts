import type { Query } from '../query.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Context } from './context.ts';
import { claim, type Draft, make } from './make.ts';

/** Forums, each with the one that it is part of: those of `names` (ids), or all. */
export const answerForums = (
  context: Context,
  { question: heading, names, count }: Extract<Query, { ask: 'forums' }>,
): Draft => {
  const { knowledge, words } = context;
  const { forums } = catalogueOf(knowledge);
  const asked = names?.flatMap((id) => forums.get(id)?.forum ?? []) ?? knowledge.forums;
  const claims = asked.flatMap((forum) => {
    const parent = forum.parent === null ? undefined : forums.get(forum.parent)?.forum;
    return claim(words.statements.forum(forum, parent), [], forum.citations.slice(0, 2));
  });
  return claims.length === 0
    ? make(context, 'not-in-sources', { heading, lead: words.statements.nothing })
    : make(context, 'answered', { heading, claims, lead: count ? words.several.forums(claims.length) : null });
};
