import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions that set the reports of one meeting side by side: where they part ways, whether one says the same as the other, on whose copy an
 * article rests. Each is put as the question whether the sources agree, or by whom an article is.
 */

const REPORTS =
  '(?:(?:news\\s+)?(?:reports?|accounts?|articles?|sources?|outlets?|stor(?:y|ies)|pieces?|versions?|papers?|texts?|write-?ups?|agenc(?:y|ies)))';
const THE_TWO =
  '(?:the\\s+|those\\s+|these\\s+|your\\s+)?(?:(?:two|both|several|different|various)\\s+)?(?:of\\s+the\\s+)?';
/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{2,50}?)';
const OF = '(?:on|of|about|for|from|covering)';
const APART =
  '(?:contradict|differ|diverge|disagree|clash|conflict|vary|deviate|part\\s+(?:ways|company)|fall\\s+apart|fail\\s+to\\s+(?:match|agree)|not\\s+(?:match|agree|tally|coincide)|mismatch|at\\s+(?:odds|variance)|inconsistent|contradictory|in\\s+conflict)';
const EACH_OTHER =
  '(?:\\s+(?:each\\s+other|one\\s+another|themselves|with\\s+each\\s+other|from\\s+each\\s+other|from\\s+one\\s+another))?';
const POINT = '(?:points?|details?|respects?|things?|matters?|particulars?|aspects?|facts?|questions?|items?)';
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:one|two|three|a|single|both|\\d{1,2})[\\s-]+(?:(?:single|whole|full)\\s+)?days?|single\\s+day|dates?|days?|january|february|march|april|may|june|july|august|september|october|november|december)';
const TELLS = '(?:says?|has|have|gives?|names?|reports?|writes?|states?|mentions?|speaks?\\s+of|puts?)';
const PROPERTY =
  '(dates?|days?|place|venue|city|location|co-?\\s?chairs|chairs|chairmen|(?:co-?\\s?)?chairpersons|topics?|agenda)';

const agreed = (meeting: string, part = ''): string =>
  `do the sources agree on ${part === '' ? '' : `the ${part} of `}${meeting}?`;

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/chair/i, 'chairs'],
  [/dates?|days?/i, 'date'],
  [/place|venue|city|location/i, 'place'],
  [/topics?|agenda/i, 'topics'],
];
const partOf = (word: string): string => PARTS.find(([shape]) => shape.test(word))?.[1] ?? '';

/** Where the reports of one meeting are not at one. */
const apart: readonly Recast[] = [
  // "on what point do the two reports about the 5th contradict each other", "in what do the articles on it not match"
  [
    new RegExp(
      `^\\W*(?:(?:on|in|at|about|over)\\s+)?(?:which|what|where|how)(?:\\s+${POINT})?\\s+(?:do|does|did|are|is)\\s+${THE_TWO}${REPORTS}\\s+${OF}\\s+${ONE}\\s+${APART}${EACH_OTHER}(?:\\s+(?:on|about|over|in|from))?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => agreed(meeting),
  ],
  // "do the two reports of the 5th clash anywhere", "are the accounts of it at odds on the date"
  [
    new RegExp(
      `^\\W*(?:do|does|did|are|is)\\s+${THE_TWO}${REPORTS}\\s+${OF}\\s+${ONE}\\s+(?:in\\s+any\\s+way\\s+|anywhere\\s+|somewhere\\s+)?${APART}${EACH_OTHER}(?:\\s+(?:anywhere|somewhere|at\\s+all|in\\s+any\\s+(?:way|detail|point|respect)|on\\s+any(?:thing|\\s+point)|on\\s+the\\s+${PROPERTY}))?\\W*$`,
      'i',
    ),
    ([, meeting = '', part = '']) => agreed(meeting, partOf(part)),
  ],
  // "are the two reports on the 5th in line with each other on the date", "do both accounts of it tally"
  [
    new RegExp(
      `^\\W*(?:do|does|did|are|is)\\s+${THE_TWO}${REPORTS}\\s+${OF}\\s+${ONE}\\s+(?:in\\s+(?:line|agreement|accord|harmony)|consistent|at\\s+one|unanimous|tally|coincide|match(?:\\s+up)?|line\\s+up|square|say\\s+the\\s+same)(?:\\s+with)?${EACH_OTHER}(?:\\s+(?:on|about|as\\s+to|regarding|over)\\s+(?:the\\s+)?${PROPERTY})?\\W*$`,
      'i',
    ),
    ([, meeting = '', part = '']) => agreed(meeting, partOf(part)),
  ],
  // "which detail of the 5th is told differently by the two sources"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${POINT}\\s+${OF}\\s+${ONE}\\s+(?:is|are|was|were)\\s+(?:told|given|reported|stated|put|described)\\s+(?:differently|in\\s+different\\s+ways|otherwise)(?:\\s+(?:by|in)\\s+${THE_TWO}${REPORTS})?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => agreed(meeting),
  ],
  // "do both accounts of the 5th name the same chairmen"
  [
    new RegExp(
      `^\\W*(?:do|did|does)\\s+${THE_TWO}${REPORTS}\\s+${OF}\\s+${ONE}\\s+${TELLS}\\s+(?:the\\s+)?same\\s+${PROPERTY}\\W*$`,
      'i',
    ),
    ([, meeting = '', part = '']) => agreed(meeting, partOf(part)),
  ],
];

/** What one of the reports leaves out, and when they came out. */
const silent: readonly Recast[] = [
  // "which of the sources on the 5th is silent about the venue"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:one\\s+)?(?:of\\s+)?${THE_TWO}${REPORTS}\\s+${OF}\\s+${ONE}\\s+(?:(?:is|are)\\s+silent|says?\\s+nothing|keeps?\\s+silent|omits?|leaves?\\s+out|lacks?|does(?:n[’']t|\\s+not)\\s+(?:say|state|give|mention|name)|fails?\\s+to\\s+(?:say|state|give|mention|name))\\s*(?:anything\\s+)?(?:about|on|of|as\\s+to)?\\s*(?:the\\s+)?${PROPERTY}\\W*$`,
      'i',
    ),
    ([, meeting = '', part = '']) => agreed(meeting, partOf(part)),
  ],
  // "on what date did the Herald publish"
  [
    /^\W*(?:[Oo]n\s+)?(?:[Ww]hat|[Ww]hich)\s+(?:date|day)\s+did\s+(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)\s+(?:publish|run|print|post)(?:\s+(?:it|its\s+(?:article|report|story)))?\W*$/u,
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "name every outlet", "how many outlets stand behind the articles"
  [
    /^\W*(?:(?:name|list|show(?:\s+me)?|give\s+me)\s+(?:every|each|all(?:\s+(?:of\s+)?(?:the|your))?)\s+(?:outlets?|publishers?|newspapers?|sources?)|how\s+many\s+(?:different\s+)?(?:outlets|publishers|newspapers)\s+(?:stand|are|lie)\s+behind\s+(?:the|your|these)\s+(?:\p{L}+\s+)?(?:articles|reports|stories))\W*$/iu,
    () => 'what are your sources?',
  ],
  // "which report came out the day after the meeting ended": the days of all
  [
    /^\W*(?:which|what)\s+(?:article|report|story|piece)s?\s+(?:came\s+out|appeared|was\s+published|were\s+published|ran)\s+(?:on\s+)?(?:the|a|one)\s+(?:very\s+)?(?:same\s+day|day\s+(?:after|before)|next\s+day)\b[^?]{0,40}\W*$/i,
    () => 'when were the articles published?',
  ],
];

/** What one of the reports has, and the other. */
const other: readonly Recast[] = [
  // "one report says only Monday for the 5th, does the other say the same?"
  [
    new RegExp(
      `^\\W*(?:if\\s+|while\\s+|though\\s+)?(?:one|an?)\\s+(?:of\\s+the\\s+)?(?:two\\s+)?${REPORTS}\\s+${TELLS}\\s+(?:only\\s+|just\\s+|merely\\s+)?(?:an?\\s+|the\\s+)?${DAY}\\s+(?:only\\s+)?${OF}\\s+${ONE}\\s*[,;:–—-]\\s*(?:and\\s+|but\\s+|so\\s+)?(?:does|do|what\\s+(?:does|about|of)|is|did|how\\s+about)\\s+the\\s+other\\b[^?]{0,40}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => agreed(meeting, 'date'),
  ],
  // "does one report give two days and another just one for the 5th", "which of the two reports about it gives both days"
  [
    new RegExp(
      `^\\W*(?:does|did)\\s+one\\s+(?:of\\s+the\\s+)?${REPORTS}\\s+(?:say|have|give|name|report|state|mention|speak\\s+of)\\s+(?:only\\s+|just\\s+)?(?:an?\\s+)?${DAY}\\s+and\\s+(?:the\\s+other|another)[^?,:;]{0,30}?\\s+${OF}\\s+${ONE}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => agreed(meeting, 'date'),
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:one\\s+)?of\\s+the\\s+(?:two\\s+|several\\s+)?${REPORTS}\\s+${OF}\\s+${ONE}\\s+${TELLS}\\s+(?:only\\s+|just\\s+)?(?:an?\\s+|the\\s+)?(?:full\\s+|exact\\s+|whole\\s+)?${DAY}(?:\\s+only)?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => agreed(meeting, 'date'),
  ],
  // "the Herald report has a single day for the 5th; what does WIRE have?"
  [
    new RegExp(
      `^\\W*(?:[Tt]he\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)(?:\\s+${REPORTS})?\\s+${TELLS}\\s+(?:only\\s+|just\\s+)?(?:an?\\s+|the\\s+)?${DAY}\\s+(?:only\\s+)?${OF}\\s+${ONE}\\s*[,;:–—-]\\s*(?:and\\s+|but\\s+)?(?:what|which|does|is)\\b[^?]{0,15}?\\s+(?:does|do|about|of|has)?\\s*(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)(?:\\s+${REPORTS})?(?:\\s+(?:have|say|give|agree|report|the\\s+same|say\\s+the\\s+same))?\\W*$`,
      'u',
    ),
    ([, one = '', meeting = '', two = '']) => `do ${one} and ${two} agree on the date of ${meeting}?`,
  ],
  // "what do the Herald and WIRE each say about when the 5th was held"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:do|did)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)\\s+and\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)\\s+(?:each\\s+|both\\s+)?(?:say|write|tell\\s+us|report)\\s+(?:about|on|of|as\\s+to)\\s+(when|where)\\s+${ONE}\\s+(?:was\\s+held|was|took\\s+place|met|happened)\\W*$`,
      'u',
    ),
    ([, one = '', two = '', asked = '', meeting = '']) =>
      `do ${one} and ${two} agree on the ${asked === 'when' ? 'date' : 'place'} of ${meeting}?`,
  ],
  // "does WIRE confirm the Monday of the Herald"
  [
    new RegExp(
      `^\\W*(?:[Dd]oes|[Dd]id)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)(?:\\s+${REPORTS})?\\s+(?:confirm|share|back(?:\\s+up)?|match|repeat|contradict)\\s+the\\s+(?:${DAY})\\s+(?:of|in|given\\s+by|from|by)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)(?:\\s+${REPORTS})?\\W*$`,
      'iu',
    ),
    ([whole = '', one = '', two = '']) =>
      /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(two) ? `do ${one} and ${two} agree on the date?` : whole,
  ],
  // "which meetings are reported by more than one article": the answer on what the sources differ on names them
  [
    /^\W*(?:which|what)\s+(?:of\s+the\s+)?(?:meetings?|rounds?|talks|sessions?)\s+(?:are|is|was|were|have\s+been|has\s+been)\s+(?:reported|covered|told\s+of|described|written\s+up)\s+(?:by|in)\s+(?:more\s+than\s+one|several|two\s+or\s+more|at\s+least\s+two|multiple|two)\s+(?:different\s+)?(?:articles?|reports?|sources?|outlets?|papers?)\W*$/i,
    () => 'do the sources agree?',
  ],
];

const OF_MEETING = new RegExp(
  `\\b(?:meetings?|rounds?|sessions?|summits?|talks|dialogue|group|${NTH}|(?:19|20)\\d\\d)\\b`,
  'i',
);
const CLAUSE = /\b(?:that|says?|said|is|was|were|will|would|may|has|have)\b/i;
/** "the 4th report", "June 2024 story": the meeting that it reports. */
const reported = (words: string): string => {
  const plain = words.replace(/^the\s+/i, '').replace(/\s+(?:report|story|article|piece|account|copy)$/i, '');
  return /^(?:\p{L}{3,9}\s+)?(?:19|20)\d\d$/u.test(plain) ? `the meeting in ${plain}` : `the ${plain}`;
};

const ARTICLE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?|write-?ups?|copy)';

/** On whose copy an article rests. */
const rests: readonly Recast[] = [
  // "which of the articles rests on a WIRE report", "which story draws on WIRE material"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+(?:(?:one\\s+)?of\\s+(?:the|your|these)\\s+)?(?:(?:two|three|four|five|\\d)\\s+)?${ARTICLE}\\s+(?:rests?|relies|rely|draws?|drew|builds?|leans?|is\\s+based|are\\s+based|was\\s+based|depends?|(?:is|was)\\s+(?:taken|sourced|adapted|derived|lifted|drawn))\\s+(?:heavily\\s+|mainly\\s+|solely\\s+)?(?:on|upon|from|off)\\s+(?:an?\\s+|the\\s+)?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)(?:['’]s)?(?:\\s+(?:${ARTICLE}|material|dispatch|wire|feed|input|inputs|news))?\\W*$`,
      'u',
    ),
    ([, outlet = '']) => `which article is by ${outlet}?`,
  ],
  // "which article has WIRE as its source"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+(?:of\\s+the\\s+)?${ARTICLE}\\s+(?:has|have|names?|gives?|credits?)\\s+(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s+as\\s+(?:its|the|their)\\s+(?:source|agency|provider)\\W*$`,
      'u',
    ),
    ([, outlet = '']) => `which article is by ${outlet}?`,
  ],
  // "what agency covered the land talks", "which agency is behind the report on the 4th", "which agency's copy reports the 4th"
  [
    new RegExp(
      `^\\W*(?:which|what|whose)\\s+(?:(?:news|wire|press)\\s+)*agency(?:['’]s)?\\s+(?:${ARTICLE}\\s+)?(?:covers?|covered|carried|carries|reports?|(?:is|was|stands?|stood)\\s+behind|supplied|provided|filed|delivered|distributed|put\\s+out)\\s+(?:the\\s+)?(?:(?:story|report|news|article|account|piece|copy)\\s+(?:on|of|about)\\s+)?${ONE}\\W*$`,
      'i',
    ),
    ([whole = '', meeting = '']) =>
      OF_MEETING.test(meeting) && !CLAUSE.test(meeting) ? `which agency reported ${reported(meeting)}?` : whole,
  ],
  // "what is the oldest source you have", "your newest source"
  [
    /^\W*(?:(?:what|which)(?:['’]s|\s+is)\s+)?(?:the|your)\s+(oldest|earliest|newest|latest|most\s+recent)\s+(?:source|text|document)(?:\s+(?:that\s+)?(?:you|we)\s+(?:have|know|use|hold)|\s+on\s+record|\s+of\s+yours)?\W*$/i,
    ([, edge = '']) => `which article is the ${/^(?:old|earl)/i.test(edge) ? 'oldest' : 'newest'}?`,
  ],
  // "which source mentions the dates 28 and 29 October"
  [
    /^\W*(which|what)\s+(source|article|report|outlet|text)\s+(?:mentions?|names?|gives?|states?|has)\s+(?:the\s+)?(?:dates?|days?)\s+(?:of\s+)?(?=(?:(?:\d{1,2}(?:st|nd|rd|th)?|\p{L}{3,9})[\s,–-]+){1,6}(?:(?:19|20)\d\d|\p{L}{3,9}|\d{1,2})\W*$)/iu,
    ([, which = '', source = '']) => `${which} ${source} says the meeting was on `,
  ],
];

/** Reports of one meeting side by side, and on whose copy an article rests. */
export const ofReconciled: readonly Recast[] = [...apart, ...silent, ...other, ...rests];
