import type { Token } from '../article.ts';

/** A bracket that holds more than this many tokens is no aside of a phrase. */
const REACH = 16;

/** Index of the bracket that closes the one at `index`; -1 if none is near. */
export const closing = (tokens: readonly Token[], index: number): number => {
  const open = tokens[index]?.key;
  const close = open === '(' ? ')' : ']';
  for (let i = index + 1; i < Math.min(tokens.length, index + REACH); i++) {
    const key = tokens[i]?.key;
    if (key === close) return i;
    if (key === open) return -1;
  }
  return -1;
};
