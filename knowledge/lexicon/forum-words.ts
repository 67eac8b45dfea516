import { z } from 'zod';
import { fold } from '../read/token.ts';
import { phrases } from './phrases.ts';
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
    topicPhrases: words,
    levelPhrases: words,
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

const fixed = [
  ...lists.topicPhrases.map((phrase) => [phrase, 'topic'] as const),
  ...lists.levelPhrases.map((phrase) => [phrase, 'level'] as const),
];

/** "Heads of Government", "Bi-National": words that stand in a name together, small ones among them. */
export const forumPhrases = phrases<'topic' | 'level'>(fixed);

/** Folded last words of those phrases: a cheap gate before a look to the left. */
export const forumPhraseEnds: ReadonlySet<string> = new Set(
  fixed.map(([phrase]) => fold(phrase.split(/[ -]/).at(-1) ?? '')),
);
