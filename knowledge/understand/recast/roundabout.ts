import type { Recast } from './shape.ts';

const STRIFE = '(?:war|fighting|conflict|hostilities|violence|invasion|bloodshed)';

/** Plain questions asked in a roundabout way. */
export const ofRoundabout: readonly Recast[] = [
  // "explain why Berg met Lund", "can you explain why …"
  [
    /^\W*(?:(?:please|pls|kindly|can\s+you|could\s+you)\s+){0,2}(?:explain|say|state|tell\s+(?:me|us))\s+why\s+(\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3}?)\s+(did\s+not|didn['’]t|was\s+not|wasn['’]t)\s+/iu,
    ([, who = '', verb = '']) => `why ${/^was/i.test(verb) ? 'was' : 'did'} ${who.replace(/^The\b/, 'the')} not `,
  ],
  // "what was said by Berg at the summit"
  [
    /^\W*what\s+(?:was|is|has\s+been|were)\s+(?:said|stated|told)\s+by\s+([^?,:;]{2,40}?)\s+(?=(?:about|on|at|during|regarding|concerning)\s)/i,
    ([, who = '']) => `what did ${who} say `,
  ],
  // "what is the third meeting said to signify"
  [
    /^\W*what\s+(?:is|was)\s+([^?,:;]{3,60}?)\s+(?:said|supposed|reported|held)\s+to\s+(signify|show|mean|underline|underscore|mark|demonstrate|reflect|stand\s+for)\W*$/i,
    ([, what = '', verb = '']) => `what does ${what} ${verb}?`,
  ],
  // "what do the Herald and the Post say differently about the 5th"
  [
    /^\W*what\s+(?:do|did)\s+([^?,:;]{2,30}?)\s+and\s+([^?,:;]{2,30}?)\s+(?:say|report|tell|write|have|put)\s+differently\s+(?:about|on|of|regarding)\s+/i,
    ([, one = '', two = '']) => `where do ${one} and ${two} differ on `,
  ],
  // "what commitments did both sides reaffirm"
  [/^\W*(?:what|which)\s+(?:commitments?|pledges?|vows?)\s+(?=did\s+[^?,:;]{3,40}?\s+reaffirm\b)/i, () => 'what '],
  // "does Chile call for an end to the war"
  [
    new RegExp(
      `^\\W*(?:does|did|do|has|have)\\s+([^?,:;]{3,40}?)\\s+(?:ever\\s+)?(?:call(?:ed)?\\s+for|demand(?:ed)?|urged?|advocate[ds]?(?:\\s+for)?)\\s+(?:an?\\s+|the\\s+)?end\\s+(?:of|to)\\s+(?:the\\s+)?(${STRIFE})\\W*$`,
      'i',
    ),
    ([, who = '', strife = '']) => `does ${who} want the ${strife.toLowerCase()} to end?`,
  ],
  // "who called for an end of the war"
  [
    new RegExp(
      `^\\W*who\\s+(?:has\\s+|have\\s+)?(?:call(?:s|ed)\\s+for|demand(?:s|ed)|urge[sd]|advocate[sd](?:\\s+for)?)\\s+(?:an?\\s+|the\\s+)?end\\s+(?:of|to)\\s+(?:the\\s+)?${STRIFE}\\W*$`,
      'i',
    ),
    () => 'who advocated for a cessation of hostilities?',
  ],
  // "how many years did it take to raise the partnership to a strategic one"
  [
    /^\W*how\s+(many\s+years|long)\s+did\s+it\s+take\s+(?:them\s+)?to\s+(elevate|upgrade)\s+(?:the|their)\s+([^?,:;]{3,40}?)\W*$/i,
    ([, unit = '', verb = '', what = '']) =>
      `how ${unit} after it was formalised was the ${what} ${verb.toLowerCase()}d?`,
  ],
];
