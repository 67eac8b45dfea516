import { z } from 'zod';
import { tokenize } from '../read/token.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

/** Rank in full → other ways of writing it. */
const ranks: Readonly<Record<string, readonly string[]>> = table(
  'ranks.yaml',
  z.record(z.string().min(1), z.array(z.string().min(1))),
);

/** Every way of writing a rank, with the rank in full. */
export const rankWordings: readonly (readonly [string, string])[] = Object.entries(ranks).flatMap(([rank, written]) =>
  [rank, ...written].map((words) => [words, rank] as const),
);

/** "Lt. Gen." → "Lieutenant General". */
export const rankWords = phrases(rankWordings);

/** "Lt. General", "Lt Gen", "Lieutenant-General" → "Lieutenant General"; a rank that the table lacks stays as it is. */
export const normaliseRank = (rank: string): string => {
  const tokens = tokenize(rank.trim());
  const found = rankWords.at(tokens, 0);
  const end = tokens.length - (tokens.at(-1)?.text === '.' ? 1 : 0);
  return found && found.end >= end ? found.value : rank.trim().replace(/\s+/g, ' ');
};
