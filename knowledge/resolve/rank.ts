import { normaliseRank } from '../lexicon/ranks.ts';
import { wordsOf } from './catalogue.ts';

/** The rank of which a question asks for several: "generals", "air marshals". */
export const ranksIn = (text: string): string | undefined => {
  const [found] = RANKS.exec(text) ?? [];
  return found?.replace(/s$/i, '');
};

const RANKS =
  /\b(?:(?:lieutenant|lt|major|brigadier|colonel|air|vice|rear|field)\.?[ -]+(?:chief\s+)?)?(?:generals|gens|admirals|marshals|colonels|brigadiers|commodores|majors|officers)\b/i;

/** "officers": whoever has a rank. */
const ANY_RANK = /^(?:\p{L}+\s+)?officer$/iu;

/**
 * Whether someone of a rank may be called by another wording of it: by its last words. A lieutenant general is a general,
 * and no lieutenant; a marshal is no air marshal.
 */
export const isOfRank = (rank: string | null, asked: string): boolean => {
  const own = wordsOf(normaliseRank(rank ?? ''));
  if (ANY_RANK.test(asked)) return own.length > 0;
  const last = wordsOf(normaliseRank(asked));
  return last.length > 0 && own.slice(-last.length).join(' ') === last.join(' ');
};
