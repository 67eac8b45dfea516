import { unitWords } from '../mention/ordinal.ts';

/** "three", "12", "a": how many; not a number for other words. */
export const countOf = (word: string): number => {
  const key = word.toLowerCase();
  return /^an?$/.test(key) ? 1 : unitWords.includes(key) ? unitWords.indexOf(key) + 1 : Number(key);
};

/** The words of a count, as a piece of a pattern. */
export const COUNT = `an?|${unitWords.join('|')}|\\d{1,3}`;
