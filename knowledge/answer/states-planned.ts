/*
 * What is arranged, made or wanted together: sentences that have the words of a question and tell of a visit that was, of one alone, of another order.
 */

/** A question of one of these shapes is answered by a sentence that tells of just that and by no other. */
export const PLANNED: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "whose visit are they arranging": a visit that once took place tells of nothing being arranged.
  [
    /\b(?:arrang(?:e[ds]?|ing)|organi[sz](?:e[ds]?|ing)|prepar(?:e[ds]?|ing))\b(?=\W*$|\s+for\b)/i,
    /\b(?:arrang|prepar|plan|organi[sz]|schedul)/i,
  ],
  // "which visit would be her first since 2019": one that she made since then is no first.
  [
    /^\W*(?:which|what|whose)\b[^?]{0,60}\b(?:first|maiden)\b[^?]{0,30}\bsince\b/i,
    /\b(?:first|maiden|inaugural)\b[^.]*\bsince\b/i,
  ],
  // "what do they aim to co-produce": what one of them makes with the help of others is another thing.
  [
    /\bco-?\s?produc/i,
    /\bco-?produc|\bjoint(?:ly)?\s+(?:\p{L}+\s+){0,2}?(?:produc|manufactur|develop)|\bproduc\p{L}+\s+(?:jointly|together)/iu,
  ],
  // "which world order do they want": whatever the world else faces.
  [/^\W*(?:which|what)\s+(?:kind\s+of\s+)?(?:world|global)\s+order\b/i, /\b(?:world|global|international)\s+order\b/i],
];
