/** Things under the words that name them. */
export type WordIndex<T> = {
  /** Those that hold every word, in their order; none for no words. */
  readonly withAll: (words: readonly string[]) => readonly T[];
  /** All of them, in their order. */
  readonly all: readonly T[];
};

type Held<T> = { readonly value: T; readonly words: ReadonlySet<string> };

const none: readonly never[] = [];

export const wordIndex = <T>(values: readonly T[], wordsOf: (value: T) => readonly string[]): WordIndex<T> => {
  const byWord = new Map<string, Held<T>[]>();
  for (const value of values) {
    const held = { value, words: new Set(wordsOf(value)) };
    for (const word of held.words) {
      const list = byWord.get(word);
      if (list) list.push(held);
      else byWord.set(word, [held]);
    }
  }
  return {
    all: values,
    withAll: (words) => {
      const lists = words.map((word) => byWord.get(word) ?? none).sort((a, b) => a.length - b.length);
      const [rarest = none] = lists;
      return rarest.filter((held) => words.every((word) => held.words.has(word))).map(({ value }) => value);
    },
  };
};

/** Values under each of their keys, order kept. */
export const grouped = <T, K extends string | number>(
  values: Iterable<T>,
  keysOf: (value: T) => readonly K[],
): Map<K, T[]> => {
  const found = new Map<K, T[]>();
  for (const value of values)
    for (const key of new Set(keysOf(value))) {
      const list = found.get(key);
      if (list) list.push(value);
      else found.set(key, [value]);
    }
  return found;
};
