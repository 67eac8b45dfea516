import { z } from 'zod';
import { fold } from '../read/token.ts';
import { table } from './table.ts';

/** What a word does in the name of a forum. */
export type ForumWord = 'level' | 'topic' | 'neutral' | 'next' | 'previous' | 'latest' | 'other' | 'end';

const words = z.array(z.string().min(1));
const lists = table(
  'forum-words.yaml',
  z.strictObject({
    levels: words,
    topics: words,
    neutral: words,
    next: words,
    previous: words,
    latest: words,
    others: words,
    ends: words,
  }),
);

const classes: readonly (readonly [ForumWord, readonly string[]])[] = [
  // The later list wins where a word stands in two.
  ['end', lists.ends],
  ['neutral', lists.neutral],
  ['topic', lists.topics],
  ['level', lists.levels],
  ['other', lists.others],
  ['latest', lists.latest],
  ['previous', lists.previous],
  ['next', lists.next],
];

/** Folded word → what it does in the name of a forum; words that can only stand in a name by their capital are absent. */
export const forumWords: ReadonlyMap<string, ForumWord> = new Map(
  classes.flatMap(([kind, list]) => list.map((word) => [fold(word), kind] as const)),
);
