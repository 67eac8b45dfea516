import type { Token } from '../article.ts';
import { type Lead, newTable, noteLead } from '../read/lead.ts';

/** A set of single folded words that tokens are asked for again and again: a bit of the token instead of a look-up. */
export type WordSet = {
  readonly has: (token: Token | undefined) => boolean;
  /** Whether it has any of the words whose lead this is. */
  readonly hasAny: (lead: Lead) => boolean;
  readonly words: ReadonlySet<string>;
};

/** @throws Error where more sets and tables are made than a token has bits for. */
export const wordSet = (folded: Iterable<string>): WordSet => {
  const words = new Set(folded);
  const bit = newTable();
  for (const word of words) noteLead(word, bit);
  const { field, mask } = bit;
  return {
    words,
    has: (token) => token !== undefined && ((token.lead[field] as number) & mask) !== 0,
    hasAny: (lead) => ((lead[field] as number) & mask) !== 0,
  };
};
