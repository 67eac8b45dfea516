import type { Recast } from './shape.ts';

const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?)';
const PLACE = "((?:the\\s+)?[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+){0,2}?)";
const CHAIR = '(?:co-?\\s?chair|chair|lead|head|preside\\s+over)(?:ed|d)?';
const HALL = "((?:the\\s+)?(?:[\\p{L}’'-]+\\s+){1,3}?(?:cent(?:re|er)|hall|house|hotel|palace|building|venue))";

/** Questions that leave the choice between two things, or ask for each of two alike. */
export const ofEitherOne: readonly Recast[] = [
  // "which of the two meetings was in Oslo, the 3rd or the 4th", "which of the two reports is by the Herald"
  [
    new RegExp(
      `^(\\W*(?:which|what))(?:\\s+one)?\\s+of\\s+(?:(?:the|these|those)\\s+)?(?:two|both|2)\\s+(${MEETING}|reports?|articles?|accounts?|sources?)\\s+(of\\s+[^?,:;]{3,50}?\\s+)?(?=(?:is|was|were|has|had|took|came|gives?|gave|says?|said|mentions?|names?|does|did)\\b)`,
      'i',
    ),
    ([, which = '', noun = '', of = '']) => `${which} ${noun.replace(/s$/i, '')} ${of}`,
  ],
  // "is the Central Hall in Oslo or Lima"
  [
    new RegExp(
      `^\\W*(?:(?:and|so)\\s+)?is\\s+${HALL}\\s+(?:located\\s+|situated\\s+)?in\\s+${PLACE},?\\s+or\\s+(?:in\\s+)?${PLACE}\\W*$`,
      'iu',
    ),
    ([, hall = '']) => `where is ${hall}?`,
  ],
  // "did Berg and Lund meet in Oslo or in Lima in 2022"
  [
    new RegExp(
      `^\\W*(?:(?:and|so)\\s+)?did\\s+([^?,:;]{3,50}?)\\s+(meet|speak|talk|visit)\\s+in\\s+${PLACE}\\s+or\\s+(?:in\\s+)?${PLACE}(\\s+in\\s+[^?,:;]{3,20})?\\W*$`,
      'iu',
    ),
    ([, who = '', verb = '', , , when = '']) => `where did ${who} ${verb}${when}?`,
  ],
  // "where did Berg and Lund meet first, Oslo or Lima"
  [
    new RegExp(
      `^\\W*where\\s+did\\s+([^?,:;]{3,50}?)\\s+(?:meet\\s+first|first\\s+meet)\\s*[,:–—-]\\s*(?:in\\s+)?${PLACE}\\s+or\\s+(?:in\\s+)?${PLACE}\\W*$`,
      'iu',
    ),
    ([, who = '', one = '', other = '']) => `did ${who} meet in ${one} before they met in ${other}?`,
  ],
  // "was the statement released before or after the summit"
  [
    /^(\W*(?:was|were)\s+(?:the\s+|an?\s+)?(?:[\p{L}-]+\s+){1,3}(?:released|signed|issued|published|adopted|put\s+out|made\s+public))\s+before\s+or\s+after\s+/iu,
    ([, was = '']) => `${was} after `,
  ],
  // "how many meetings did each city host", "how many rounds did every capital have"
  [
    new RegExp(
      `^\\W*how\\s+many\\s+${MEETING}\\s+(?:did|has|have|had|does)\\s+(?:each|every)\\s+(?:city|town|place|capital|country|location|venue)\\s+(?:host(?:ed)?|ha(?:d|ve)|hold|held|seen?)\\W*$`,
      'i',
    ),
    () => 'which cities hosted meetings?',
  ],
  // "how many did Berg chair and how many did Lund", "how many meetings did Berg and Lund each chair", "how often did each person chair"
  [
    new RegExp(
      `^\\W*how\\s+(?:many(?:\\s+(?:of\\s+the\\s+)?${MEETING})?|often)\\s+(?:did|has|have)\\s+(?:[^?,:;]{3,40}?\\s+${CHAIR},?\\s+(?:and|vs\\.?|versus)\\s+how\\s+(?:many|often)\\s+[^?,:;]{3,40}|[^?,:;]{3,40}?\\s+and\\s+[^?,:;]{3,40}?\\s+each\\s+${CHAIR}|(?:each|every)\\s+(?:person|general|officer|chair|co-?\\s?chair|official|man|of\\s+them)\\s+${CHAIR})(?:\\s+${MEETING})?\\W*$`,
      'i',
    ),
    () => 'who co-chaired at least one of the meetings?',
  ],
  // "who chaired between the 3rd and the 5th"
  [
    /^(\W*(?:who|which\s+\p{L}+)\s+(?:co-?\s?chaired|chaired|led|headed|presided))\s+(?=between\s+(?:the\s+)?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)\b)/iu,
    ([, who = '']) => `${who} the meeting `,
  ],
  // "who chaired for Chile in 2023, as against 2025"
  [
    /((?:19|20)\d\d),?\s+(?:as\s+(?:against|opposed\s+to)|versus|vs\.?|against)\s+(?:in\s+)?(?=(?:19|20)\d\d\b)/i,
    ([, year = '']) => `${year} and in `,
  ],
];
