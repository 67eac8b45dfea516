import type { Token } from '../article.ts';

/**
 * Whether the words around tokens `[start, to)` say that a meeting of that name is held: "… took place", "… will be held", "hosted the …",
 * "this year's …"; `isAt`: "at the …" says it too.
 */
export const isMet = (tokens: readonly Token[], start: number, to: number, isAt: boolean): boolean => {
  let at = to;
  while (/^(?:was|were|is|will|be|being|to|has|been)$/.test(tokens[at]?.key ?? '') && at < to + 3) at++;
  const key = tokens[at]?.key ?? '';
  if (/^(?:held|convened|concluded|hosted|chaired)$/.test(key)) return true;
  if (/^(?:took|take|takes|taking)$/.test(key) && tokens[at + 1]?.key === 'place') return true;
  const first = /^(?:the|this|their|its)$/.test(tokens[start - 1]?.key ?? '') ? start - 2 : start - 1;
  const before = tokens[first]?.key ?? '';
  if (before === "'s") return tokens[first - 1]?.key === 'year';
  return HOSTING.has(before) || (isAt && (before === 'at' || before === 'during'));
};

const HOSTING = new Set(
  'host hosts hosted hosting attend attended attending chair chaired convene convened hold held holding'.split(' '),
);
