import { normaliseRank } from '../lexicon/ranks.ts';
import { serviceCalled, serviceNames, serviceOf } from '../lexicon/services.ts';
import { wordsOf } from './catalogue.ts';

/** The rank of which a question asks for several: "generals", "air marshals". */
export const ranksIn = (text: string): string | undefined => {
  const [found] = RANKS.exec(text) ?? [];
  return found?.replace(/s$/i, '');
};

const RANKS =
  /\b(?:(?:lieutenant|lt|major|brigadier|colonel|air|vice|rear|field)\.?[ -]+(?:chief\s+)?)?(?:generals|gens|admirals|marshals|colonels|brigadiers|commodores|majors|officers)\b/i;

/** "air force officer", "army general": of a service, told by the rank. */
const OF_SERVICE = new RegExp(`^(${serviceNames})\\s+(.+)$`, 'i');

/** The service of "naval officer", by which a rank is asked for. */
export const serviceIn = (asked: string): string | undefined => serviceCalled(OF_SERVICE.exec(asked)?.[1] ?? '');

/** "officers": whoever has a rank. */
const ANY_RANK = /^(?:\p{L}+\s+)?officer$/iu;

/**
 * Whether someone of a rank may be called by another wording of it: by its last words. A lieutenant general is a general,
 * and no lieutenant; a marshal is no air marshal.
 */
export const isOfRank = (rank: string | null, asked: string): boolean => {
  const service = serviceIn(asked);
  if (service !== undefined)
    return serviceOf(rank) === service && isOfRank(rank, OF_SERVICE.exec(asked)?.[2] ?? 'officer');
  const own = wordsOf(normaliseRank(rank ?? ''));
  if (ANY_RANK.test(asked)) return own.length > 0;
  const last = wordsOf(normaliseRank(asked));
  return last.length > 0 && own.slice(-last.length).join(' ') === last.join(' ');
};
