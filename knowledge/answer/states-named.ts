/** What is new somewhere, and what a sentence that tells so has. */
const MADE = 'introduced|launched|established|created|instituted|inaugurated|set\\s+up|added|adopted|opened';

/** A question of one of these shapes is answered by a sentence that names just that and by no other. */
export const NAMED: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "which formats were introduced at the third meeting": what it laid the ground for introducing was not.
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:new\\s+)?(?:\\p{L}+\\s+){1,2}?(?:(?:was|were|got|has\\s+been|have\\s+been)\\s+)(?:newly\\s+)?(?:${MADE})\\b`,
      'iu',
    ),
    new RegExp(`\\b(?:${MADE}|formali[sz]ed|formed|founded|elevated)\\b`, 'i'),
  ],
  // "what do the articles expect of the union": that it was founded tells of nothing to come.
  [
    /^\W*what\s+(?:do|does)\s+[^?,:;]{3,30}?\s(?:expect|predict|foresee)\s+(?:of|for|from|about)\b/i,
    /\b(?:expect\p{L}*|poised|set\s+to|will|would|may|might|could|future|likely|going\s+to|aim\p{L}*|looking\s+forward|promis\p{L}+)\b/iu,
  ],
  // "which cities in the north are named": that the north is named tells of none.
  [
    /^\W*(?:which|what|name\s+the)\s+(?:cit(?:y|ies)|towns?|capitals?)\s+(?:in|of)\s+(?:the\s+)?\p{Lu}/iu,
    /\b(?:in|at|near|to|from|of)\s+\p{Lu}\p{Ll}+(?:,|\s+in)\s+(?:the\s+)?\p{Lu}/u,
  ],
];

const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "in which three domains", "which four areas": how many things are to be named. */
const ASKED =
  /^\W*(?:(?:in|across|over|on|under|at)\s+)?(?:which|what)\s+((?<=[^\s]\s+(?:which|what)\s+)two|three|four|five|six)\s+(\p{L}+s)\b/iu;
/** "land, air, and sea": what is told one by one. */
const LIST = /\b(?:\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,3},\s+){1,6}(?:and\s+)?\p{L}+|\b\p{L}+,?\s+and\s+\p{L}+/giu;

/** What a list stands behind: "several domains, including land, air, and sea". */
const OPENS = /\b(?:including|includes?|such\s+as|namely|like)\b|:/i;

/** How many things the longest list of a sentence has. */
const listed = (quote: string): number =>
  Math.max(
    0,
    ...quote
      .split(OPENS)
      .flatMap((part) => [...part.matchAll(LIST)])
      .map(([list]) => list.split(/,\s+(?:and\s+)?|\s+and\s+/u).filter(Boolean).length),
  );

/** A sentence that names three things does not name four. */
export const numbering = (question: string): ((quote: string) => boolean) => {
  const [, word = '', things = ''] = ASKED.exec(question) ?? [];
  const count = COUNT[word.toLowerCase()];
  if (count === undefined) return () => true;
  const said = new RegExp(`\\b(?:${word}|${count})\\s+(?:\\p{L}+\\s+)?${things}\\b`, 'iu');
  return (quote) => said.test(quote) || listed(quote) === count;
};
