import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const lists = table(
  'attributions.yaml',
  z.strictObject({
    strong: words,
    weak: words,
    reports: words,
    verbs: words,
    about: words,
    none: words,
    outlets: words,
  }),
);

const of = (list: readonly string[]) => phrases(list.map((phrase) => [phrase, true] as const));

/** "according to", "in": before the name of a publisher; `strong` ones before any name. */
export const attributionFrames = phrases([
  ...lists.strong.map((phrase) => [phrase, 'strong'] as const),
  ...lists.weak.map((phrase) => [phrase, 'weak'] as const),
]);
/** "report", "story". */
export const reportNouns = of(lists.reports);
/** "say", "wrote": what a report does. */
export const reportVerbs = of(lists.verbs);
/** "about", "on". */
export const aboutWords = of(lists.about);
/** "the articles": names no publisher. */
export const noPublisher = of(lists.none);
/** "times", "bbc": words of the names of outlets. */
export const outletWords = of(lists.outlets);
