import type { Recast } from './shape.ts';

const PIECES = '(?:pieces?|items?|stories|texts?|files?|documents?|write-?ups?|dispatches|clippings?|entries)';
const COUNT = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many)';
const COPY = "(?:(?:[’']s)?\\s+(?:copy|report|story|piece|article|text|dispatch|version|account|write-?up))?";
const WEEKDAY = '(?:weekday|day\\s+of\\s+the\\s+week)';
const SAYS =
  '(?:puts?|plac(?:e|es)|giv(?:e|es)|stat(?:e|es)|nam(?:e|es)|assigns?|attach(?:es)?|reports?|says?|ha(?:s|ve)|uses?)';
const MEETING =
  '((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,5}?(?:meetings?|rounds?|sessions?|summits?|dialogue|talks|\\d+(?:st|nd|rd|th)))';
const HELD = '(?:\\s+(?:was\\s+(?:held|on)|took\\s+place|happened|fell(?:\\s+on)?))?';

/** Questions to the articles, in words for them that no reader of one uses: pieces, copy, the corpus. */
export const ofOutlets: readonly Recast[] = [
  // "which of the five pieces use the phrase"
  [
    new RegExp(
      `\\b(which|any|how\\s+many|none|all|each|one)\\s+of\\s+(?:the|these|your|those)\\s+(?:${COUNT}\\s+)?${PIECES}\\b`,
      'i',
    ),
    ([, which = '']) => `${which} of the articles`,
  ],
  // "does the corpus cover it"
  [
    /\b(?:the|your|this)\s+(?:corpus|archive|collection|dossier|database|knowledge\s+base|file\s+set|holdings)\b/i,
    () => 'the articles',
  ],
  // "what weekday does the Herald copy put on the Oslo session", "on which weekday does the Herald say the 5th was held"
  [
    new RegExp(
      `^\\W*(?:on\\s+)?(?:what|which)\\s+${WEEKDAY}\\s+(?:does|do|did)\\s+((?:the\\s+)?[^?,:;]{2,30}?)${COPY}\\s+${SAYS}\\s+(?:(?:on|for|to|that|as\\s+the\\s+day\\s+of)\\s+)?${MEETING}${HELD}\\W*$`,
      'iu',
    ),
    ([, source = '', meeting = '']) => `according to ${source}, on which weekday was ${meeting} held?`,
  ],
  // "which agency should we credit for the story of the 5th meeting"
  [
    new RegExp(
      `^\\W*(which|what)\\s+((?:news\\s+)?(?:agency|outlet|paper|newspaper|publisher|source))\\s+(?:should|do|must|can|may|could|would)\\s+(?:we|i|one|you)\\s+(?:credit|cite|quote|name|acknowledge|attribute)\\s+(?:for|on|as\\s+the\\s+source\\s+(?:for|of|on))\\s+(?:the\\s+(?:story|report|news|account|coverage|details)\\s+(?:of|on|about)\\s+)?${MEETING}\\W*$`,
      'iu',
    ),
    ([, which = '', agency = '', meeting = '']) => `${which} ${agency} reported ${meeting}?`,
  ],
  // "one piece says Monday, another says two days: which is it for the 5th?"
  [
    /^\W*(?:one|an?)\s+(?:\p{L}+\s+)?(?:piece|article|report|source|outlet|story|paper)\s+(?:says|has|gives|reports|writes)\s+(?=[^?]{0,60}\b(?:days?|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b)[^?]{3,60}?\b(?:another|the\s+other|one)\b[^?]{3,60}?\bwhich\s+(?:is\s+it|is\s+right|is\s+correct|one\s+is\s+it|one\s+is\s+right)\s+(?:for|of|on|about|at)\s+(?:the\s+)?([^?,:;]{2,50}?)\W*$/iu,
    ([, meeting = '']) => `do the sources agree on the date of the ${meeting}?`,
  ],
];
