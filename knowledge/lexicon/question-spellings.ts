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
    common: z.array(z.string().min(3)),
    lookalikes: z.array(z.string().min(1)),
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

/** The keys beside each letter. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const beside = (letter: string): readonly string[] => {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const at = ROWS[row]?.indexOf(letter) ?? 0;
  return [
    ROWS[row]?.[at - 1],
    ROWS[row]?.[at + 1],
    ...[row - 1, row + 1].flatMap((other) => [ROWS[other]?.[at], ROWS[other]?.[at + (other < row ? 1 : -1)]]),
  ].filter((key) => key !== undefined);
};

/** What one slip of the finger makes of a word, the likelier kind first: two letters that changed places, one typed twice, one left out, one from the key beside it. */
const slipsOf = (word: string): readonly (readonly string[])[] => {
  const letters = [...word];
  const put = (at: number, typed: string, instead = 1): string => word.slice(0, at) + typed + word.slice(at + instead);
  return [
    letters.flatMap((letter, i) => (word[i + 1] === undefined ? [] : [put(i, `${word[i + 1]}${letter}`, 2)])),
    letters.map((letter, i) => put(i, `${letter}${letter}`)),
    letters.map((_, i) => put(i, '')),
    letters.flatMap((letter, i) => beside(letter).map((key) => put(i, key))),
  ];
};

const SHORTEST = 3;

/** "hwo" → "who", "thr" → "the": what is one slip away from a common word of questions, and from no other that is as near. */
export const commonSlips: ReadonlyMap<string, string> = (() => {
  const meant = new Map<string, { readonly word: string | null; readonly kind: number }>();
  const real = new Set([...lists.common, ...lists.lookalikes]);
  for (const word of lists.common)
    slipsOf(word).forEach((typed, kind) => {
      for (const slip of new Set(typed)) {
        const known = meant.get(slip);
        if (slip.length < SHORTEST || real.has(slip) || (known && known.kind < kind)) continue;
        meant.set(slip, { kind, word: known?.kind === kind && known.word !== word ? null : word });
      }
    });
  return new Map([...meant].flatMap(([slip, { word }]) => (word === null ? [] : [[slip, word] as const])));
})();
