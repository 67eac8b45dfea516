import { z } from 'zod';
import { inflect } from './inflect.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'idle-words.yaml',
  z.strictObject({ verbs: words, adjectives: words, adverbs: words, claims: words }),
);

/** Of these forms some are nouns as often: "the draws", "a label". */
export const idleVerbForms: ReadonlySet<string> = new Set(
  lists.verbs.flatMap((verb) =>
    inflect(verb).flatMap(({ words: form, form: kind }) => (kind === 'past' || kind === 'ing' ? [form] : [])),
  ),
);

/** The plain forms and those in -s, which are verbs where one must stand. */
export const idleVerbs: ReadonlySet<string> = new Set(
  lists.verbs.flatMap((verb) =>
    inflect(verb).flatMap(({ words: form, form: kind }) => (kind === 'base' || kind === 's' ? [form] : [])),
  ),
);

export const idleModifiers: ReadonlySet<string> = new Set([...lists.adjectives, ...lists.adverbs]);

/** "secretly", "unanimously": what is asked hangs on them. */
export const claimingAdverbs: ReadonlySet<string> = new Set(lists.claims);
