/** One shape of sentence, and the plain one that asks the same. Never longer than a few words more than what was typed. */
export type Recast = readonly [shape: RegExp, plain: (found: readonly string[]) => string];
