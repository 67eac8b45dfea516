/*
 * Who said what to whom, what lies beyond what: sentences that hold the words of a question and tell of another deed.
 */

/** A question of one of these shapes is answered by a sentence that tells of just that and by no other. */
export const CLAUSES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "what did Berg say to Lund in Oslo", "what did Berg tell Lund there": what the two discussed is the word of neither alone.
  [
    /^\W*[Ww]hat\s+(?:did|has|had)\s+(?:the\s+)?(?:\p{L}+\s+){1,3}?(?:say|said|whisper|remark)\s+to\s+(?:\p{Ll}+\s+)?\p{Lu}|^\W*[Ww]hat\s+(?:did|has|had)\s+(?:the\s+)?(?:\p{L}+\s+){1,3}?(?:tell|told)\s+(?:\p{Ll}+\s+)?\p{Lu}/u,
    /\b(?:said|says|told|tells|convey\p{L}*|call(?:ed|s|ing)\s+(?:on|upon|him|her|them)|urg(?:ed|es|ing)|ask(?:ed|s|ing)|stat(?:ed|es)|express(?:ed|es|ing)|wish(?:ed|es)|congratulat\p{L}+|assur\p{L}+|inform(?:ed|s)|remind\p{L}*|warn\p{L}*|invit\p{L}+)\b/iu,
  ],
  // "which new fields go beyond the old ones": those beyond which they go are not they.
  [
    /^\W*(?:which|what)\s+(?:(?!do\b|does\b|did\b|they\b|want\b|to\b)\p{L}+\s+){1,3}?(?:go(?:es)?|lies?|are|is|reach(?:es)?|extends?)\s+beyond\s+\p{L}/iu,
    /^(?!.*\bbeyond\s+(?:\p{L}+\s+){1,4}(?:such\s+as|including|like)\b)/isu,
  ],
  // "what has Chile advocated": what it agreed to go on with is another thing.
  [
    /^\W*(?:what|which)\b[^?]{0,60}?\b(?:advocat(?:e[ds]?|ing)|plead(?:ed|s|ing)?\s+for|call(?:ed|s|ing)\s+for|urg(?:e[ds]?|ing))\W*$/i,
    /\b(?:advocat|plead|call(?:s|ed|ing)?\s+for|urg(?:e|ing)|appeal|support|push(?:ed|ing)?\s+for|demand)/i,
  ],
  // "what did they reflect on": what reflects an approach reflects on nothing.
  [/\breflect(?:s|ed|ing)?\b[^?]{0,20}?\b(?:up)?on\b/i, /\breflect(?:s|ed|ing)?\s+(?:up)?on\b/i],
  [/^\W*on\s+what\b[^?]{0,60}\breflect(?:ed|ing)?\b/i, /\breflect(?:s|ed|ing)?\s+(?:up)?on\b/i],
  // "what did Chile step up", "what has it increased": what grows by itself was stepped up by nobody.
  [
    /^\W*what\s+(?:did|has|have|had)\s+[^?,:;]{2,40}?\s(?:(?:ramp|step|scale|beef)(?:p?ed|d)?\s+up|increased?)\W*$/i,
    /\b(?:ramp(?:ed|s|ing)?\s+up|step(?:s|ped|ping)?\s+up|scal(?:ed|es|ing)\s+up|increas(?:e[ds]?|ing)|boost(?:s|ed|ing)?|rais(?:ed|es|ing)|intensif\p{L}+)\b/iu,
  ],
  // "who may visit Chile in May", "whose visit will take place": one that took place is none to come.
  [
    /^\W*(?:[Ww]hom?|[Ww]hose|[Ww]hich|[Ww]hat)\b[^?]{0,30}?\b(?:may|might|will|would|could)\s+(?:be\s+)?(?:visit|travel|come|coming|go|going|fly|take\s+place)/,
    /\b(?:may|might|will|would|upcoming|to\s+take\s+place|set\s+to|due\s+to|looking\s+forward)\b|\b(?:expect|schedul|plann|invit|arrang)\p{L}*/iu,
  ],
  // "as what do they work together": that they speak together tells of nothing as which they do.
  [/\btogether\b[^?]{0,20}\bas\b|^\W*as\s+what\b[^?]{0,60}\btogether\b/i, /\btogether\s+as\b/i],
  // "what step did the talks mark"
  [/^\W*(?:what|which)\s+(?:\p{L}+\s+)?step\s+(?:did|does|has|was|is)\b/iu, /\bsteps?\b/i],
];
