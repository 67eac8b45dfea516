import type { Recast } from './shape.ts';

const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|copy|texts?|write-?ups?|dispatch(?:es)?)';
/** "the Herald", "WIRE": a name, not a description. */
const NAME = "((?:\\p{Lu}[\\p{L}-]*\\s){0,2}?\\p{Lu}[\\p{L}-]*)(?:['’]s)?";
const CARRIED = '(?:carried|published|printed|ran|carries|publishes|prints|runs|posted|released|put\\s+out)';

/** Whose copy an article is, on which day it came out and what one outlet covered, in other words. */
export const ofToldByOutlets: readonly Recast[] = [
  // "which of the two reports mentions cables, the Herald or the Post": each that does is told
  [
    new RegExp(
      `^(\\W*[Ww](?:hich|hat)\\s+(?:(?:one\\s+)?of\\s+the\\s+(?:two\\s+)?)?(?:${PIECE}|outlets?|sources?|agency|agencies)\\s+(?:mentions?|speaks?\\s+of|talks?\\s+(?:of|about)|names?|refers?\\s+to)\\s[^?,:;]{2,60}?)\\s*[,:–—-]\\s*(?:the\\s+)?${NAME}\\s+or\\s+(?:the\\s+)?${NAME}\\W*$`,
      'u',
    ),
    ([, which = '']) => `${which.replace(/of\s+the\s+(?:two\s+)?/, '')}?`,
  ],
  // "which outlet carried the WIRE report", "who published the Herald article"
  [
    new RegExp(
      `^\\W*(?:[Ww]ho|[Ww](?:hich|hat)\\s+(?:outlet|site|website|newspaper|paper|publisher|publication))\\s+${CARRIED}\\s+(?:the\\s+)?${NAME}\\s+${PIECE}\\W*$`,
      'u',
    ),
    ([, name = '']) => `when was the ${name} article published?`,
  ],
  // "who is the publisher of the Herald article", "is WIRE the publisher of the Herald article"
  [
    new RegExp(
      `^\\W*(?:[Ww]ho|[Ww](?:hich|hat)(?:\\s+outlet)?)\\s+(?:is|was)\\s+the\\s+publisher\\s+of\\s+(?:the\\s+)?${NAME}\\s+${PIECE}\\W*$`,
      'u',
    ),
    ([, name = '']) => `by which agency is the ${name} article?`,
  ],
  [
    new RegExp(
      `^\\W*(?:[Ii]s|[Ww]as)\\s+(?:the\\s+)?${NAME}\\s+the\\s+publisher\\s+of\\s+(?:the\\s+)?${NAME}\\s+${PIECE}\\W*$`,
      'u',
    ),
    ([whole = '', name, other = '']) => (name === other ? whole : `by which agency is the ${other} article?`),
  ],
  // "on what day was the Herald article published"
  [
    new RegExp(
      `^\\W*[Oo]n\\s+(?:what|which)\\s+(?:day|date)\\s+was\\s+(?:the\\s+)?${NAME}\\s+${PIECE}\\s+(published|printed|posted|updated|released|put\\s+online|written)\\W*$`,
      'u',
    ),
    ([, name = '', verb = '']) => `when was the ${name} article ${verb === 'updated' ? verb : 'published'}?`,
  ],
  // "which meetings did the Herald report on", "what talks does the Post write about"
  [
    new RegExp(
      `^\\W*([Ww](?:hich|hat))\\s+(meetings?|rounds?|talks|sessions?)\\s+(?:did|does|do|has|have)\\s+(?:the\\s+)?${NAME}\\s+(?:report(?:ed)?\\s+(?:on|about)|wr(?:ite|ote|itten)\\s+(?:on|about|of)|tell\\s+(?:of|about)|deal(?:t)?\\s+with|speak\\s+of)\\W*$`,
      'u',
    ),
    ([, which = '', meetings = '', name = '']) => `${which} ${meetings} did ${name} cover?`,
  ],
  // "which of the two reports of the 5th is by WIRE": whichever it reports
  [
    new RegExp(
      `^\\W*[Ww]hich\\s+(?:one\\s+)?of\\s+the\\s+(?:two\\s+|three\\s+)?${PIECE}\\s+(?:of|on|about)\\s+([^?,:;]{3,60}?)\\s+(?:is|was|comes|came)\\s+(?:by|from)\\s+(?:the\\s+)?${NAME}\\W*$`,
      'u',
    ),
    ([, meeting = '', name = '']) => `did ${name} report ${meeting}?`,
  ],
];
