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
  /** One fits but for what the words take for granted: "the 4th in Delhi" was in Moscow. `why` is a whole sentence. */
  | {
      readonly is: 'contrary';
      readonly value: T;
      readonly to: 'place' | 'date' | 'chair' | 'forum';
      readonly why: string;
      readonly fitting: readonly T[];
    }
  /** `why` is a whole sentence; `nearest` is what is on record instead. */
  | { readonly is: 'none'; readonly why: string; readonly nearest: readonly T[] };
