import { END, NAME } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions for one part of a clause: who did it, to whom, whose it is, what it is a part of, in words and orders that reports do not use for it.
 */

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December)(\\s+(?:19|20)\\d\\d)?';

/** Who did it to whom, and whose word it is. */
const ofDoers: readonly Recast[] = [
  // "who posted about the meeting on X": whatever the post was about
  [
    /^(\W*(?:who|which\s+\p{L}+|what\s+\p{L}+)\s+(?:has\s+|had\s+)?(?:posted|tweeted|wrote|put\s+out\s+a\s+post))\s+(?:about|on|of|regarding)\s+the\s+(?:meeting|talks|discussions)\s+on\s+(?=(?:X|Twitter)\b)/iu,
    ([, who = '']) => `${who.replace(/(?:tweeted|wrote|put\s+out\s+a\s+post)$/i, 'posted')} on `,
  ],
  // "who called whom to end the strike": whoever did, and to whom
  [
    /^\W*(?:so\s+|and\s+)?who\s+(called|urged|asked|invited|told|advised|exhorted)\s+(?:up)?(?:on\s+)?(?:whom|who)\s+to\s+(?=\p{Ll})/iu,
    ([, verb = '']) => `who was ${verb} to `,
  ],
  // "whose visit was announced for May": who comes
  [
    new RegExp(
      `^\\W*whose\\s+(?:visit|trip|arrival|coming|journey)\\s+(?:was|is|has\\s+been|had\\s+been)\\s+(?:announced|planned|expected|foreseen|scheduled|due|awaited|slated|set)\\s+(?:for|in)\\s+${MONTH}${END}`,
      'iu',
    ),
    ([, month = '', year = '']) => `who may come in ${month}${year}`,
  ],
  // "who supported a new world order": who is committed to it
  [
    /^\W*who\s+(?:(?:has|have|had|also)\s+)?(?:supports?|supported|backs?|backed|endorsed?|endorses|favou?rs?|favou?red|champions?|championed|believes?\s+in)\s+(?=(?:an?|the)\s+(?:\p{Ll}+\s+){1,3}?order\b)/iu,
    () => 'who is committed to ',
  ],
];

/** What a body is a part of, who meets in it, what its letters are. */
const ofBodies: readonly Recast[] = [
  // "which Chilean directorate takes part in the working group"
  [
    /^(\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:director(?:ate)?s?|ministr(?:y|ies)|headquarters|staffs?|departments?))\s+(?:takes?\s+part|took\s+part|participates?|participated|sits?|meets?|is\s+represented|is\s+involved|is\s+active)\s+in\s+(?=(?:the\s+)?(?:working\s+)?group\b)/iu,
    ([, which = '']) => `${which} interacts in `,
  ],
];

/** What is asked of a thing by a noun that but frames it. */
const ofFrames: readonly Recast[] = [
  // "what training measures did they discuss", "which security steps were discussed"
  [
    /^(\W*(?:what|which)\s+(?:\p{Ll}+\s+)?\p{Ll}{5,})\s+(?:measures|steps|aspects)\s+(?=(?:did|do|have|has|had)\s+[^?,:;]{2,40}?\s(?:discuss(?:ed)?|talk(?:ed)?\s+about|consider(?:ed)?|deliberate[d]?)\b|(?:were|was|got)\s+discussed\b)/iu,
    ([, what = '']) => `${what} `,
  ],
  // "which fields were candidates for swaps", "are tipped for"
  [
    /\b(?:was|were|is|are)\s+(?:(?:the\s+|an?\s+|possible\s+|potential\s+)*candidates?|eyed|tipped|in\s+line|in\s+play|up)\s+for\s+(?=knowledge|information|data|intelligence|co-?operation|collaboration|exchange)/iu,
    () => 'interest in ',
  ],
  // "to what should the parties return according to Chile"
  [
    new RegExp(
      `^\\W*[Tt]o\\s+what\\s+(?:should|must|ought|do|are)\\s+(?:[^?,:;]{2,40}?)\\s+(?:to\\s+)?(?:return|go\\s+back|come\\s+back)\\s*,?\\s+(?:according\\s+to|in\\s+the\\s+(?:view|opinion|eyes)\\s+of)\\s+${NAME}${END}`,
      'u',
    ),
    ([, who = '']) => `what return has ${who} advocated`,
  ],
  [
    new RegExp(
      `^\\W*[Tt]o\\s+what\\s+(?:does|did|has)\\s+${NAME}\\s+(?:want|wish|advocate[d]?|urge[d]?|call(?:ed)?\\s+for|plead(?:ed)?\\s+for)\\s+(?:[^?,:;]{0,40}?\\s)?(?:to\\s+|an?\\s+)?return${END}`,
      'u',
    ),
    ([, who = '']) => `what return has ${who} advocated`,
  ],
  // "are they growing or shrinking": whether the first is told; what is said to grow does not shrink
  [
    /\b(growing|increasing|expanding|rising|improving|strengthening|deepening|widening)\s+or\s+(?:shrinking|decreasing|declining|falling|waning|weakening|worsening|narrowing|fading|contracting|diminishing|cooling)\b/i,
    ([, up = '']) => up,
  ],
  [
    /\b(?:shrinking|decreasing|declining|falling|waning|weakening|worsening|narrowing|fading|contracting|diminishing|cooling)\s+or\s+(growing|increasing|expanding|rising|improving|strengthening|deepening|widening)\b/i,
    ([, up = '']) => up,
  ],
];

export const ofClauses: readonly Recast[] = [...ofDoers, ...ofBodies, ...ofFrames];
