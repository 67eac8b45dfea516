import { z } from 'zod';
import { inflect } from './inflect.ts';
import { table } from './table.ts';

const pairs = z.record(z.string(), z.string());

const lists = table(
  'question-spellings.yaml',
  z.strictObject({
    slips: pairs,
    beforeMeeting: pairs,
    short: pairs,
    targets: z.array(z.string().min(1)),
    real: z.array(z.string().min(1)),
    realVerbs: z.array(z.string().min(1)),
  }),
);

/** "chaird" → "chaired", "wg" → "working group". */
export const slips: ReadonlyMap<string, string> = new Map(Object.entries(lists.slips));
/** "forth" → "fourth", where a word for a meeting follows. */
export const slipsBeforeMeeting: ReadonlyMap<string, string> = new Map(Object.entries(lists.beforeMeeting));
/** What an unknown word of a question may be a misspelling of. */
export const spellingTargets: readonly string[] = lists.targets;
/** "hr" → "human resource": only where the articles lack the one and hold the other. */
export const shortForms: ReadonlyMap<string, string> = new Map(Object.entries(lists.short));
/** "president": near "presiding", and no slip. */
export const realWords: ReadonlySet<string> = new Set([
  ...lists.real,
  ...lists.realVerbs.flatMap((verb) => inflect(verb).map(({ words }) => words)),
]);
