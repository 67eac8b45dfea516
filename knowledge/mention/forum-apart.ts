import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';

/**
 * Where a body's name starts that place and time part from its sitting, which ends at token `to`: "meeting [in Geneva] of the Consultative
 * Group", "meeting[, in Oslo,] of the Dialogue", "meeting [was held on 3 May] of the Joint Commission". Undefined where other words stand between.
 */
export const bodyApart = (tokens: readonly Token[], to: number): number | undefined => {
  let at = to;
  for (; tokens[at]?.key !== 'of'; at++) {
    const token = tokens[at];
    if (token === undefined || at - to > 12) return undefined;
    if (token.kind === 'word' && !isCapital(token) && !BETWEEN.has(token.key)) return undefined;
    if (token.kind === 'mark' && token.text !== ',') return undefined;
  }
  if (at === to) return undefined;
  do at++;
  while (SMALL.has(tokens[at]?.key ?? ''));
  return at;
};

const SMALL = new Set(['the', 'their', 'its', 'our']);
const BETWEEN = new Set([
  'in',
  'on',
  'at',
  'today',
  'yesterday',
  'here',
  'held',
  'was',
  'took',
  'place',
  'being',
  'virtually',
  'online',
  'the',
  'this',
  'last',
  'week',
  'month',
  'to',
  'and',
  'from',
]);
