import { SOMEBODY } from './pieces.ts';
import type { Recast } from './shape.ts';

const ROUND = '(?:meetings?|rounds?|sessions?|summits?|editions?)';
const ROUNDS =
  '(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogue|wg|(?:sub-?\\s?)?(?:working\\s+)?group)';

/** Questions that name what they are about, and then ask of “it”, of “him”, or for a number. */
export const ofTopicFirst: readonly Recast[] = [
  // "Berg - number of meetings chaired", "Berg: how many rounds chaired?"
  [
    new RegExp(
      `^\\W*([\\p{L}.’' -]{3,40}?)\\s*(?:[:,–]|\\s-)\\s*(?:the\\s+)?(?:number|count|total)\\s+of\\s+((?:[\\p{L}-]+\\s+){0,4}?${ROUND})\\s+(co-?chaired|chaired|led|headed|attended)\\W*$`,
      'iu',
    ),
    ([, who = '', what = '', did = '']) => `how many ${what} did ${who} ${did}?`,
  ],
  // "land talks - was it in Oslo?", "5th round: did they discuss cables?", "Berg - is he Chilean?"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?(?:[\\p{L}\\d.-]+\\s+){0,5}?${ROUNDS}(?:\\s+\\d{1,3})?)\\s*(?:[:,–—]|\\s-)\\s*(?:so\\s+|and\\s+)?(was|were|did|is|does|has|had)\\s+(?:it|this|that)\\s+([^?]{3,80}?)\\W*$`,
      'iu',
    ),
    ([, what = '', was = '', rest = '']) => `${was} ${what} ${rest}?`,
  ],
  [
    new RegExp(
      `^\\W*${SOMEBODY}\\s*(?:[:,–—]|\\s-)\\s*(?:so\\s+|and\\s+)?(was|did|is|does|has|had)\\s+(?:he|she)\\s+([^?]{3,80}?)\\W*$`,
      'iu',
    ),
    ([, who = '', was = '', rest = '']) => `${was} ${who} ${rest}?`,
  ],
  // "General Berg of the Chilean side, what is his function", "Berg: her rank?"
  [
    /^\W*([^?,:;]{3,60}?)\s*(?:[:,–—]|\s-)\s*(?:and\s+)?(?:what(?:['’]?s|\s+is|\s+was|\s+are)\s+)?(?:his|her|their)\s+(?:exact\s+|full\s+|current\s+)?(ranks?|posts?|titles?|roles?|positions?|functions?|jobs?|offices?|designations?)\W*$/iu,
    ([, who = '', post = '']) => `what is the ${/^(?:function|job)/i.test(post) ? 'post' : post} of ${who}?`,
  ],
  // "cables: any word of them in 2023", "any word on cables"
  [
    /^\W*([^?,:;]{3,40}?)\s*(?:[:,–—]|\s-)\s*any\s+(?:word|mention|talk|trace|sign)\s+(?:of|on|about)\s+(?:them|it|that|those)\b/i,
    ([, what = '']) => `anything about ${what}`,
  ],
];
