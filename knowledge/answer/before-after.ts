/** "before it was raised", "after the summit": what is asked stands on one side of something that happened; but "before 2010", "after the age of forty". */
const SIDE =
  /\b(before|prior\s+to|ahead\s+of|previous\s+to|after|following|subsequent\s+to|in\s+the\s+(?:wake|aftermath)\s+of)\s+(?:(?:the|their|its|his|a|an|that|this|it|they|he|she)\s+|\p{Lu}|\p{L}+ing\b)/iu;
const ASKS =
  /^\W*(?:(?:and|so|but|please\s+give)\s+)?(?:the\s+)?(?:what|which|whom?|whose|titles?|names?|how\s+is|joint\s+statement)\b/i;
const IS_BEFORE = /^(?:before|prior|ahead|previous)/i;

/** Whether a sentence tells of what was before or after something, in any word for it. */
export const sideWords = (word: string): RegExp | undefined => {
  if (/^(?:before|prior)$/i.test(word)) return TELLS_BEFORE;
  return /^(?:after|following)$/i.test(word) ? TELLS_AFTER : undefined;
};

const TELLS_BEFORE = /\b(?:before|prior|previous(?:ly)?|earlier|until|till|ahead\s+of|beforehand|formerly|already)\b/i;
const TELLS_AFTER =
  /\b(?:after|following|since|subsequent(?:ly)?|later|afterwards|thereafter|in\s+the\s+(?:wake|aftermath))\b/i;

/** "founded in 2000, and raised in 2010": two years tell the order of two things. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/** "what was it called before 2010": the year that bounds a name or a level. */
const NAMED_THEN =
  /^\W*(?:what|which)\b[^?,:;]{0,60}?\b(?:called|named|known|termed|level|status|rank|name|title)\b[^?,:;]{0,60}?\b(before|prior\s+to|until|after|since|following)\s+((?:19|20)\d\d)\W*$/i;

/** Whether what a question asks of stands before or after something that happened. */
export const isOnOneSide = (question: string): boolean => ASKS.test(question) && SIDE.test(question);

/** "what was released before the summit": a sentence on what followed it, or on the summit alone, tells nothing of that. */
export const onItsSide = (question: string): ((quote: string) => boolean) => {
  const [, way, bound = ''] = NAMED_THEN.exec(question) ?? [];
  if (way !== undefined)
    return (quote) =>
      (quote.match(YEAR) ?? []).some((year) => (/^(?:before|prior|until)/i.test(way) ? year < bound : year >= bound));
  const [, side] = isOnOneSide(question) ? (SIDE.exec(question) ?? []) : [];
  if (side === undefined) return () => true;
  const tells = IS_BEFORE.test(side) ? TELLS_BEFORE : TELLS_AFTER;
  return (quote) => tells.test(quote) || new Set(quote.match(YEAR) ?? []).size > 1;
};
