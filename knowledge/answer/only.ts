import type { Citation, Evidence } from '../article.ts';
import type { Publisher } from '../resolve/source.ts';
import type { Context } from './context.ts';
import { type Draft, type DraftClaim, make } from './make.ts';

/** An answer cut down to what the articles of one publisher bear out; where they bear out nothing, what the others say beside the refusal. */
export const only = (draft: Draft, publisher: Publisher | undefined, context: Context): Draft => {
  if (!publisher || draft.status !== 'answered' || draft.claims.length === 0) return draft;
  const { words } = context;
  const own = draft.claims.flatMap((claim) => claimOf(claim, publisher));
  const { heading, notices, choices } = draft;
  if (own.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.sources.notOf(publisher.name),
      claims: draft.claims.slice(0, 3),
      notices,
      choices,
    });
  return make(context, 'answered', {
    heading,
    lead: draft.lead,
    claims: own,
    notices: [{ kind: 'other-reading', text: words.sources.onlyOf(publisher.name) }, ...notices],
    choices,
  });
};

const claimOf = (claim: DraftClaim, { articles }: Publisher): DraftClaim[] => {
  const [first, ...rest] = claim.citations.filter(({ article }: Citation) => articles.has(article));
  const citations: Evidence | undefined = first && [first, ...rest];
  return citations ? [{ ...claim, citations }] : [];
};
