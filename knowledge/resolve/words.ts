import Fuse from 'fuse.js';

/** A closed list of folded words, and what a misspelt word most likely stands for. */
export type WordList = {
  readonly has: (word: string) => boolean;
  /** The words that are equally near and nearer than all others; empty where none is near. */
  readonly nearest: (word: string) => readonly string[];
};

/** The words of several lists that are nearest of all, those with the same first letter before others. */
export const nearestOf = (word: string, lists: readonly WordList[]): readonly string[] => {
  const found = [...new Set(lists.flatMap((list) => list.nearest(word)))];
  if (found.length < 2) return found;
  const far = found.map((each) => edits(word, each, 3));
  const least = Math.min(...far);
  const near = found.filter((_, i) => far[i] === least);
  const same = near.filter((each) => each[0] === word[0]);
  return same.length === 1 ? same : near;
};

/** True where at most two letters are wrong between words of four or more: enough only beside other words that single something out. */
export const isLike = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 4 && edits(a, b, 2) <= 2;

/** Shorter words are taken as typed: with three letters every word is near another. */
const SHORTEST = 4;

/** How many letters may be wrong, missing, too many or swapped; keeps "nix" from becoming "phoenix". */
const slack = (length: number): number => (length < 6 ? 1 : 2);

/**
 * Fuse.js proposes among the words of about the same length, the number of edits decides; what is not clearly nearer than the
 * runner-up is not taken alone.
 */
export const wordList = (words: Iterable<string>): WordList => {
  const all = new Set(words);
  const byLength = new Map<number, string[]>();
  for (const word of all) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const same = byLength.get(word.length);
    if (same) same.push(word);
    else byLength.set(word.length, [word]);
  }
  const lettersByLength = new Map(
    [...byLength].map(([length, list]) => [length, Int32Array.from(list, lettersOf)] as const),
  );
  /** False where no word of about the length has nearly the same letters: most words are near none, and are done with here. */
  const mayBeNear = (word: string, most: number): boolean => {
    const own = lettersOf(word);
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const other of lettersByLength.get(length) ?? [])
        if (bits(own & ~other) <= most && bits(other & ~own) <= most) return true;
    return false;
  };
  const indexes = new Map<number, Fuse<string>>();
  const indexOf = (length: number): Fuse<string> | undefined => {
    const list = byLength.get(length);
    if (!list) return undefined;
    let index = indexes.get(length);
    if (!index) {
      index = new Fuse(list, { threshold: 0.6, ignoreLocation: true, isCaseSensitive: true });
      indexes.set(length, index);
    }
    return index;
  };
  const memo = new Map<string, readonly string[]>();
  const search = (word: string): readonly string[] => {
    let best = slack(word.length);
    let found: string[] = [];
    if (!mayBeNear(word, best)) return found;
    for (let length = word.length - best; length <= word.length + slack(word.length); length++)
      for (const { item } of indexOf(length)?.search(word, { limit: 12 }) ?? []) {
        if (item[0] !== word[0] && item[1] !== word[1] && item[0] !== word[1] && item[1] !== word[0]) continue;
        const count = edits(word, item, Math.min(slack(item.length), best));
        if (count > Math.min(best, slack(item.length))) continue;
        if (count < best || found.length === 0) [best, found] = [count, [item]];
        else found.push(item);
      }
    const sameStart = found.filter((item) => item[0] === word[0]);
    return sameStart.length === 1 ? sameStart : found;
  };
  return {
    has: (word) => all.has(word),
    nearest: (word) => {
      if (word.length < SHORTEST || word.length > 32 || /\d/.test(word)) return [];
      const known = memo.get(word);
      if (known) return known;
      const found = search(word);
      if (memo.size < 10_000) memo.set(word, found);
      return found;
    },
  };
};

/** One bit for each letter that a word has, letters beyond the alphabet sharing bits. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
};

const bits = (number: number): number => {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
};

/** Letters wrong, missing, too many or swapped between two words; more than `most` is `most + 1`. */
export const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
};
