import type { Citation } from '../article.ts';
import type { Context } from './context.ts';

/** "During their meeting, they …", "Both sides discussed …": goes on about what the sentence before tells of. */
const GOES_ON =
  /^(?:(?:during|in|at|over|amid|throughout)\s+(?:their|the|this|that|these)\s+(?:[\p{L}-]+\s+)?(?:meetings?|talks|conversation|call|visit|summit|discussions?|session)\b|(?:they|both\s+(?:sides|leaders|countries|nations)|the\s+two\s+(?:sides|leaders|countries|nations)|the\s+(?:sides|leaders|ministers))\b)/iu;

/** The sentence after one that a claim rests on, where it goes on about the same. */
export const nextOf = ({ article, start }: Citation, { knowledge }: Context): Citation | undefined => {
  const reading = knowledge.readings.find((each) => each.article.id === article);
  const at = reading?.segments.findIndex(({ span }) => span.start <= start && start < span.end) ?? -1;
  const next = reading?.segments[at + 1];
  return at >= 0 && next?.kind === 'sentence' && GOES_ON.test(next.text)
    ? { article, quote: next.text, ...next.span }
    : undefined;
};
