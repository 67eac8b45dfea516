import Fuse from 'fuse.js';

/** A closed list of folded words, and the one that a misspelt word most likely stands for. */
export type WordList = {
  readonly has: (word: string) => boolean;
  /** The nearest word of the list; undefined where none is near or two are equally near. */
  readonly nearest: (word: string) => string | undefined;
};

/** Shorter words are taken as typed: with three letters every word is near another. */
const SHORTEST = 4;
/** Letters by which a misspelling may be longer or shorter; keeps "nix" from becoming "phoenix". */
const LENGTH_SLACK = 2;
/** Fuse's score is about errors per letter; beyond this a word is another word. */
const WORST = 0.36;
/** How much better the best must be than the runner-up. */
const MARGIN = 0.04;

export const wordList = (words: Iterable<string>): WordList => {
  const all = new Set(words);
  let fuse: Fuse<string> | undefined;
  const memo = new Map<string, string | undefined>();
  const search = (word: string): string | undefined => {
    fuse ??= new Fuse(
      [...all].filter((known) => known.length >= SHORTEST && !/^\d/.test(known)),
      { includeScore: true, threshold: 0.4, ignoreLocation: true, isCaseSensitive: true },
    );
    const near = fuse
      .search(word, { limit: 8 })
      .filter(({ item, score = 1 }) => score <= WORST && Math.abs(item.length - word.length) <= LENGTH_SLACK)
      .map(({ item, score = 1 }) => ({ item, score: score + Math.abs(item.length - word.length) * 0.05 + (item[0] === word[0] ? 0 : 0.05) }))
      .sort((a, b) => a.score - b.score);
    const [first, second] = near;
    if (!first) return undefined;
    return !second || second.score - first.score >= MARGIN ? first.item : undefined;
  };
  return {
    has: (word) => all.has(word),
    nearest: (word) => {
      if (word.length < SHORTEST || word.length > 32 || /\d/.test(word)) return undefined;
      if (memo.has(word)) return memo.get(word);
      const found = search(word);
      if (memo.size < 10_000) memo.set(word, found);
      return found;
    },
  };
};
