import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

const lists = table(
  'exercise-words.yaml',
  z.strictObject({
    nouns: words,
    between: words,
    lists: words,
    naming: words,
    examples: words,
    notNames: words,
    halfNames: words,
  }),
);

const set = (list: readonly string[]) => phrases(list.map((word) => [word, true as const]));

export const exerciseNouns = set(lists.nouns);
/** "the X <naval> drill". */
export const exerciseBetween: ReadonlySet<string> = new Set(lists.between.flatMap((word) => word.split('-')));
/** "exercises <such as> X". */
export const exerciseLists = set(lists.lists);
/** "an exercise <named> X". */
export const exerciseNaming = set(lists.naming);
/** "Notable <examples include> X", a sentence after one about exercises. */
export const exerciseExamples = set(lists.examples);
export const notExerciseNames: ReadonlySet<string> = new Set(lists.notNames);
/** "Sea" in "Sea Breeze": part of a name, never all of it. */
export const halfExerciseNames: ReadonlySet<string> = new Set(lists.halfNames);
