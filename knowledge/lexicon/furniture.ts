import { z } from 'zod';
import { fold } from '../read/token.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';
import { wordSet } from './word-set.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'furniture.yaml',
  z.strictObject({
    whole: words,
    start: words,
    web: words,
    perhaps: words,
    talks: words,
    caption: words,
    byline: words,
    desk: words,
    letterhead: words,
    published: words,
    updated: words,
    header: words,
  }),
);

const set = (list: readonly string[]) => phrases(list.map((word) => [word, true] as const));

/** What a line starts with → what it is then. */
export const openings = phrases([
  ...lists.byline.map((word) => [word, 'byline'] as const),
  ...lists.caption.map((word) => [word, 'caption'] as const),
  ...lists.start.map((word) => [word, 'boilerplate'] as const),
]);
export const wholeLines = set(lists.whole);
/** Words anywhere in a line → whether they tell enough alone (`web`) or not (`perhaps`). */
export const webWords = phrases([
  ...lists.perhaps.map((word) => [word, 'perhaps'] as const),
  ...lists.web.map((word) => [word, 'web'] as const),
]);
export const talkWords = wordSet(lists.talks.map(fold));
export const deskWords = set(lists.desk);
export const letterheads = set(lists.letterhead);
/** "Posted On", "Updated on": the label before a date of publication. */
export const dateLabels = phrases([
  ...lists.updated.map((word) => [word, 'updated'] as const),
  ...lists.published.map((word) => [word, 'published'] as const),
]);
export const headerWords: ReadonlySet<string> = new Set(lists.header.map(fold));
