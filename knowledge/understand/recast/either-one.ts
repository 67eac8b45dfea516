import type { Recast } from './shape.ts';

const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?)';
const PLACE = "((?:the\\s+)?[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+){0,2}?)";
const CHAIR = '(?:co-?\\s?chair|chair|lead|head|preside\\s+over)(?:ed|d)?';
const HALL = "((?:the\\s+)?(?:[\\p{L}’'-]+\\s+){1,3}?(?:cent(?:re|er)|hall|house|hotel|palace|building|venue))";

/** Questions that leave the choice between two things, ask for each of two alike, or for so many of a kind. */
export const ofEitherOne: readonly Recast[] = [
  // "whom does Berg represent", "for whom did Berg sit there"
  [
    /^\W*(?:[Ww]hom?|(?:[Ww]hich|[Ww]hat)\s+(?:country|nation|state|government))\s+(?:does|did|do)\s+(\p{Lu}[^?,:;]{1,40}?)\s+represent\W*$/u,
    ([, name = '']) => `which side does ${name} represent?`,
  ],
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
  // "who posted about the meeting on X"
  [
    /^(\W*who\s+(?:posted|tweeted))\s+(?:something\s+)?(?:about|of)\s+(?:the|this)\s+(?:\p{L}+\s+){0,2}?(?:meeting|talks)(?=\s+on\s+(?:X|twitter)\b)/iu,
    ([, who = '']) => who,
  ],
  // "how many co-chairs are named for Chile", "how many co-chairs did Chile have"
  [
    /^\W*how\s+many\s+(?:different\s+)?(?:co-?\s?chairs|chairs|chairmen|co-?\s?chairmen)\s+(?:(?:are|were|is|have\s+been)\s+(?:named|listed|mentioned|recorded|given|there)\s+(?:for|from|on\s+the\s+side\s+of)\s+(?:the\s+)?(\p{L}+)(?:\s+side)?|(?:did|has|have)\s+(?:the\s+)?(\p{L}+)(?:\s+side)?\s+(?:have|had|send|sent|provide[d]?))\W*$/iu,
    ([, named, had = '']) => `how many people chaired for ${named ?? had}?`,
  ],
  // "name two outlets", "list the sources"
  [
    /^\W*(?:please\s+|can\s+you\s+)?(?:name|list|give|tell|show)\s+(?:me\s+)?(?:the\s+|your\s+|all\s+|any\s+|two\s+|three\s+|some\s+|a\s+few\s+)*(?:outlets|news\s+sources|sources|newspapers|publications)(?:\s+(?:used|cited|on\s+record|you\s+(?:use|have|know|read)))?\W*$/i,
    () => 'list the articles',
  ],
  // "why is the date of the 5th meeting inferred"
  [
    /^\W*why\s+(?:is|was)\s+(the\s+(?:date|year|day)\s+of\s+[^?,:;]{3,50}?)\s+(?:only\s+)?(?:inferred|estimated|uncertain|derived|deduced|guessed)\W*$/i,
    ([, date = '']) => `how do you know ${date}?`,
  ],
  // "name three joint exercises", "give me two outlets": those there are
  [
    /^\W*(?:please\s+|can\s+you\s+)?(?:name|list|give|tell|show)\s+(?:me\s+)?(?:any\s+)?(?:two|three|four|five|[2-5]|some|a\s+few|a\s+couple\s+of)\s+(?:of\s+the\s+)?(?=(?:joint\s+|military\s+|different\s+)*(?:exercises|drills|outlets|sources|articles|people|persons|officials|generals|officers|cities|places|towns|venues)\b)/i,
    () => 'name the ',
  ],
  // "which report is the newest"
  [
    /^\W*(?:which|what)\s+(?:(?:news\s+)?report|story|piece|write-?\s?up|text|source)\s+(?:is|was)\s+(?:the\s+)?(newest|latest|most\s+recent|oldest|earliest)\W*$/i,
    ([, edge = '']) => `which article is the ${edge}?`,
  ],
  // "who chaired between the 3rd and the 5th"
  [
    /^(\W*(?:who|which\s+\p{L}+)\s+(?:co-?\s?chaired|chaired|led|headed|presided))\s+(?=between\s+(?:the\s+)?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)\b)/iu,
    ([, who = '']) => `${who} the meeting `,
  ],
  // "on the sidelines of which summit did they meet in September"
  [
    /^\W*(?:on|at)\s+(?:the\s+)?(?:sidelines|margins|fringes)\s+of\s+(?:which|what)\s+\p{L}+\s+did\s+([^?,:;]{3,40}?)\s+(?:also\s+)?(?:meet|talk|speak|confer)(\s+(?:in|on)\s+[^?,:;]{3,30})?\W*$/iu,
    ([, who = '', when = '']) => `where did ${who} meet${when}?`,
  ],
  // "who chaired for Chile in 2023, as against 2025"
  [
    /((?:19|20)\d\d),?\s+(?:as\s+(?:against|opposed\s+to)|versus|vs\.?|against)\s+(?:in\s+)?(?=(?:19|20)\d\d\b)/i,
    ([, year = '']) => `${year} and in `,
  ],
  // "sat in the chair for Chile"
  [/\b(?:sat|was|were|is)\s+in\s+the\s+chair\s+(?=for\b)/i, () => 'chaired '],
  // "how many days ago did the 5th meeting close", "when did it wrap up"
  [
    new RegExp(
      `(\\b(?:did|does)\\s+(?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?${MEETING})\\s+(?:close|wrap\\s+up|finish|conclude)\\b`,
      'iu',
    ),
    ([, did = '']) => `${did} end`,
  ],
];
