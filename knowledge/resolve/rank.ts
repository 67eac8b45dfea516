import { normaliseRank } from '../lexicon/ranks.ts';
import { wordsOf } from './catalogue.ts';

/**
 * Whether someone of a rank may be called by another wording of it: by its last words. A lieutenant general is a general,
 * and no lieutenant; a marshal is no air marshal.
 */
export const isOfRank = (rank: string | null, asked: string): boolean => {
  const own = wordsOf(normaliseRank(rank ?? ''));
  const last = wordsOf(normaliseRank(asked));
  return last.length > 0 && own.slice(-last.length).join(' ') === last.join(' ');
};
