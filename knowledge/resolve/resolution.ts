import type { Refusal } from './refusal.ts';
import type { Trait } from './trait.ts';

/** A word that was taken for another: "Moscw" for "moscow". */
export type Correction = { readonly typed: string; readonly as: string };

/** What the words that someone typed stand for. */
export type Resolution<T> =
  /** `others`: what they may also stand for, though less likely. */
  | {
      readonly is: 'one';
      readonly value: T;
      readonly others: readonly T[];
      readonly corrections: readonly Correction[];
    }
  | { readonly is: 'several'; readonly values: readonly T[]; readonly corrections: readonly Correction[] }
  /** One fits but for what the words take for granted: "the 4th in Delhi" was in Moscow. `typed`: places, periods or names. */
  | {
      readonly is: 'contrary';
      readonly value: T;
      readonly to: Trait;
      readonly typed: readonly string[];
      readonly fitting: readonly T[];
    }
  /** `nearest` is what is on record instead. */
  | { readonly is: 'none'; readonly why: Refusal; readonly nearest: readonly T[] };
