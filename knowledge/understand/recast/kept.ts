import { countryAt } from '../../lexicon/country-at.ts';
import { tokenize } from '../../read/token.ts';
import { ranksIn } from '../../resolve/rank.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Conditions that stand in odd places or words: what is not to be counted, two of whom both are asked for, one of two sides. Each is put in the
 * words by which the rules keep it; none is left out.
 */

const MEETINGS = '(?:meetings|rounds|sessions|summits|editions|talks|dialogues|gatherings)';
const MEETING = '(?:meeting|round|session|summit|edition|talks|dialogue|gathering|one)';
const HELD = '(?:fell|falls|was|were|is|are|took\\s+place|takes?\\s+place|came|happened|occurred)';
const CHAIR = '(?:(?:co-?\\s?)?chair(?:man|person)?|(?:co-?\\s?)?chairm[ae]n)';
const DID_CHAIR = '(?:(?:co-?\\s?)?chair(?:ed|s)?|preside[ds]?|led|lead|headed|head)';
/** What is left out, up to the next mark. */
const LEFT = '([^?,:;()]{3,60}?)';
const ONLY = '(?:only|solely|just|exclusively|nowhere\\s+but|nowhere\\s+(?:else\\s+)?(?:than|except))';

/** "Chilean", "the Chilean one": a country's. */
const isOfSide = (typed: string): boolean => countryAt(tokenize(typed), 0) !== undefined;

/** What is not to be counted, by whatever verb: "not counting …" behind the question. */
const notCounted: readonly Recast[] = [
  // "how often did she chair if Oslo is not counted", "if we don't count 2023", "with Oslo left out"
  [
    new RegExp(
      `\\s*,?\\s*\\(?\\b(?:if|when|once|provided|assuming)\\s+${LEFT}(?:\\s+(?:is|are|was|were)\\s+not|\\s+(?:is|are|was|were)n[’']?t|\\s+(?:do|does)(?:\\s+not|n[’']?t))\\s+(?:counted|included|considered|taken\\s+into\\s+account|count)(?:\\s+in)?\\)?(?=\\W*$)`,
      'i',
    ),
    ([, left = '']) => `, except ${left}`,
  ],
  [
    new RegExp(
      `\\s*,?\\s*\\(?\\b(?:if|when|once|provided|assuming)\\s+${LEFT}\\s+(?:is|are|was|were)\\s+(?:left\\s+(?:out|aside)|(?:set|put)\\s+aside|excluded|ignored|omitted|disregarded|discounted|dropped|taken\\s+out|removed)(?:\\s+from\\s+(?:it|the\\s+count))?\\)?(?=\\W*$)`,
      'i',
    ),
    ([, left = '']) => `, except ${left}`,
  ],
  [
    new RegExp(
      `\\s*,?\\s*\\(?\\b(?:if|when|once)\\s+(?:you|we|one|i)\\s+(?:(?:do\\s*n[o’']?t|do\\s+not|does\\s+not|doesn['’]t)\\s+(?:count|include|consider)|ignore|exclude|omit|disregard|discount|drop|skip|(?:leave|set|put|take)\\s+(?:out|aside))s?\\s+${LEFT}\\)?(?=\\W*$)`,
      'i',
    ),
    ([, left = '']) => `, except ${left}`,
  ],
  [
    new RegExp(
      `\\s*,?\\s*\\(?\\b(?:if\\s+(?:you|we|one)\\s+(?:leave|set|put)|leaving|setting|putting)\\s+${LEFT}\\s+(?:aside|out(?:\\s+of\\s+(?:it|account|the\\s+count))?|to\\s+one\\s+side)\\)?(?=\\W*$)`,
      'i',
    ),
    ([, left = '']) => `, except ${left}`,
  ],
  // "if we don't count Oslo, how often did she chair"
  [
    new RegExp(
      `^\\W*if\\s+(?:you|we|one|i)\\s+(?:(?:do\\s*n[o’']?t|do\\s+not)\\s+(?:count|include|consider)|ignore|exclude|omit|disregard|discount|drop|skip)\\s+${LEFT}\\s*,\\s*([^?]{8,120}?)\\W*$`,
      'i',
    ),
    ([, left = '', asked = '']) => `${asked}, except ${left}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:if\\s+)?${LEFT}\\s+(?:(?:is|are|was|were)\\s+not\\s+(?:counted|included)|(?:is|are|was|were)n[’']?t\\s+(?:counted|included)|(?:do|does)(?:\\s+not|n[’']?t)\\s+count|(?:is|are|was|were)\\s+left\\s+(?:out|aside)|(?:is|are|was|were)\\s+(?:set|put)\\s+aside|(?:is|are|was|were)\\s+(?:excluded|ignored|omitted))\\s*[,:]\\s*([^?]{8,120}?)\\W*$`,
      'i',
    ),
    ([, left = '', asked = '']) => `${asked}, except ${left}?`,
  ],
  // "…, not counting Oslo": the verb is none of what is left out
  [
    new RegExp(
      `\\s*[,(–-]\\s*(?:not|without)\\s+(?:counting|including|considering)\\s+(?:in\\s+)?${LEFT}\\)?(?=\\W*$)`,
      'i',
    ),
    ([, left = '']) => `, except ${left}`,
  ],
];

/** "neither in Oslo nor in 2024": what both words leave out. */
const neitherNor: readonly Recast[] = [
  // "the meeting that fell neither in 2023 nor in 2024", "which meeting is neither the 3rd nor the 4th"
  [
    new RegExp(
      `^\\W*(?:(?:which|what|list|name|show\\s+me|is\\s+there|was\\s+there)\\s+)?(?:the\\s+|an?\\s+|any\\s+|all\\s+(?:the\\s+)?)?((?:[\\p{L}-]+\\s+){0,3}?)(${MEETING}s?)\\s+(?:(?:that|which)\\s+)?(?:${HELD}\\s+)?(?:held\\s+)?neither\\s+(?:held\\s+)?${LEFT}\\s+nor\\s+(?:held\\s+)?${LEFT}\\W*$`,
      'iu',
    ),
    ([, of = '', noun = '', one = '', other = '']) =>
      `list all ${of}${/^summit/i.test(noun) ? 'summits' : 'meetings'} except ${placed(one)} or ${placed(other)}`,
  ],
  // "which exercise is neither ALFA nor BETA"
  [
    /^\W*(?:which|what|name\s+the|the)\s+((?:named\s+|joint\s+)*(?:exercises?|drills?))\s+(?:that\s+|which\s+)?(?:is|are)\s+(?:called\s+)?neither\s+([^?,:;]{2,40}?)\s+nor\s+([^?,:;]{2,40}?)\W*$/i,
    ([, what = '', one = '', other = '']) => `which ${what} besides ${one} and ${other} are named?`,
  ],
  // "who chaired but is neither Berg nor Lund", "which chair was neither Berg nor Lund"
  [
    new RegExp(
      `^\\W*(?:who\\s+(?:has\\s+)?(?:co-?\\s?)?chaired\\s*,?\\s+(?:but|and|yet|though)\\s+(?:is|was)|(?:which|what|who\\s+(?:of|among)\\s+the)\\s+(?:of\\s+the\\s+)?${CHAIR}s?\\s+(?:is|was|are|were))\\s+neither\\s+${LEFT}\\s+nor\\s+${LEFT}\\W*$`,
      'i',
    ),
    ([whole = '', one = '', other = '']) =>
      isName(one) && isName(other) ? `who chaired besides ${one} and ${other}?` : whole,
  ],
];

/** A name of a place or a time by itself gets its "in"; "the 3rd", "by Berg", "summits" stay. */
const placed = (typed: string): string =>
  /^(?:(?!in\b|at\b|by\b|on\b)(?:\p{L}+\s+)?(?:19|20)\d\d|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)$/u.test(typed.trim())
    ? `in ${typed}`
    : typed;

/** "Berg", and no "Chilean", "from the navy": a person's. */
const isName = (typed: string): boolean => /^\p{Lu}/u.test(typed.trim()) && !isOfSide(typed);

/** Two who sat across from each other: both chaired. */
const opposite: readonly Recast[] = [
  // "meetings at which Berg sat opposite Lund", "how often did Berg face Lund across the table"
  [
    new RegExp(
      `^\\W*(?:(?:which|what|list|all|name|show\\s+me)\\s+)?(?:the\\s+|of\\s+the\\s+)*((?:[\\p{L}-]+\\s+){0,2}?${MEETINGS})\\s+(?:at\\s+which|where|in\\s+which|that|when)\\s+([^?,:;]{3,40}?)\\s+(?:(?:sat|was|were|stood|chaired|co-?chaired)\\s+(?:directly\\s+|seated\\s+|sitting\\s+)?(?:opposite|across\\s+(?:the\\s+table\\s+)?from|vis-?\\s?[aà]-?\\s?vis|face\\s+to\\s+face\\s+with)(?:\\s+to)?|faced)\\s+([^?,:;]{3,40}?)(?:\\s+(?:across|over|at)\\s+the\\s+table)?\\W*$`,
      'iu',
    ),
    ([, meetings = '', one = '', other = '']) => `which ${meetings} did ${one} and ${other} co-chair together?`,
  ],
  [
    /^\W*(how\s+often|how\s+many\s+times|when|where)\s+(?:did|have|has|was|were)\s+([^?,:;]{3,40}?)\s+(?:(?:sit|sat|been|seated|sitting)\s+(?:directly\s+)?(?:opposite|across\s+(?:the\s+table\s+)?from)|faced?(?!\s+to\b))\s+([^?,:;]{3,40}?)(?:\s+(?:across|over|at)\s+the\s+table)?\W*$/i,
    ([, asked = '', one = '', other = '']) => `${asked} did ${one} and ${other} co-chair together?`,
  ],
  // "which meetings had Berg and Lund opposite each other"
  [
    new RegExp(
      `^\\W*(?:which|what|list|the|all|name)?\\s*(?:the\\s+)?((?:[\\p{L}-]+\\s+){0,2}?${MEETINGS})\\s+(?:had|saw|with|where|at\\s+which)\\s+([^?,:;]{3,40}?)\\s+and\\s+([^?,:;]{3,40}?)\\s+(?:(?:sat|sitting|seated|were|facing|faced)\\s+)?(?:opposite(?:\\s+(?:each\\s+other|one\\s+another))?|each\\s+other|face\\s+to\\s+face|across\\s+(?:the\\s+table\\s+)?from\\s+each\\s+other)\\W*$`,
      'iu',
    ),
    ([, meetings = '', one = '', other = '']) => `which ${meetings} did ${one} and ${other} co-chair together?`,
  ],
];

/** "only at the 4th did Berg chair, right": all that Berg chaired, and no yes. */
const onlyThere: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*(?:(?:so|and)\\s+)?(?:(?:it\\s+(?:is|was)|is\\s+it|was\\s+it)\\s+(?:true\\s+that\\s+)?)?${ONLY}\\s+(?:once\\s*,?\\s+)?(?:in|at)?\\s*[^?,:;]{2,40}?\\s+(?:that\\s+|did\\s+|has\\s+|have\\s+)([^?,:;]{3,40}?)\\s+(?:ever\\s+)?${DID_CHAIR}(?:\\s+(?:the\\s+)?(?:meetings?|talks|sessions?|a\\s+meeting|anything))?\\s*(?:,[^?]{0,40})?\\W*$`,
      'i',
    ),
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
  // "no meeting but the 4th was held in Oslo", "Oslo hosted no round except the 3rd": all that were held there
  [
    /^\W*(?:(?:so|and|is\s+it\s+true\s+that)\s+)?(?:no|not\s+one)\s+(?:other\s+)?(?:meetings?|rounds?|sessions?|one|talks)\s+(?:but|except(?:\s+for)?|other\s+than|besides|apart\s+from|than|save(?:\s+for)?)\s+[^?,:;]{2,40}?\s+(?:was|were|is|has\s+been|took)\s+(?:held\s+|hosted\s+|place\s+)?((?:in|at)\s+[^?,:;]{3,40}?)\s*(?:,[^?]{0,30})?\W*$/i,
    ([, where = '']) => `which meetings were held ${where}?`,
  ],
  [
    /^\W*(?:(?:so|and|is\s+it\s+true\s+that|did|has)\s+)?((?!who\b|what\b|which\b)[^?,:;]{3,40}?)\s+(?:has\s+)?host(?:ed)?\s+(?:no\s+(?:other\s+)?(?:meetings?|rounds?|sessions?|ones?|talks)|nothing|none)\s+(?:but|except(?:\s+for)?|other\s+than|besides|apart\s+from|than|save(?:\s+for)?)\s+[^?,:;]{2,40}?\s*(?:,[^?]{0,30})?\W*$/i,
    ([, where = '']) => `which meetings were held in ${where}?`,
  ],
  // "nobody but Berg chaired the 5th", "no one other than Berg has chaired for Chile": whoever did
  [
    /^\W*(?:(?:so|and|is\s+it\s+true\s+that)\s+)?(?:nobody|no[\s-]?one|none)\s+(?:else\s+)?(?:but|except(?:\s+for)?|other\s+than|besides|apart\s+from|than|save(?:\s+for)?)\s+[^?,:;]{2,40}?\s+(?:has\s+|ever\s+)*((?:co-?\s?)?chaired)\s+([^?,:;]{3,50}?)\s*(?:,[^?]{0,30})?\W*$/i,
    ([, did = '', what = '']) => `who ${did} ${what}?`,
  ],
  // "Berg chaired no meeting but the fifth", "did Berg chair nothing but the 3rd"
  [
    /^\W*(?:(?:so|and|is\s+it\s+true\s+that|did|has|have)\s+)?((?!(?:who|what|which|when|where|how|was|were|is|are|does|do|any|some|an?|all|list|name)\b)[^?,:;]{3,40}?)\s+(?:has\s+|had\s+|did\s+)?(?:(?:co-?\s?)?chair(?:ed|s)?|presided\s+over)\s+(?:at\s+|in\s+)?(?:no\s+(?:other\s+|more\s+)?(?:meetings?|rounds?|sessions?|ones?|talks)|nothing|none|no\s+other|nowhere|not\s+one\s+meeting|no\s+more)\s+(?:else\s+)?(?:but|except(?:\s+for)?|other\s+than|besides|apart\s+from|than|save(?:\s+for)?|beyond)\s+[^?,:;]{2,40}?\s*(?:,[^?]{0,30})?\W*$/i,
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
  // "Berg chaired all but the 4th, right"
  [
    /^\W*(?:(?:so|and|is\s+it\s+true\s+that|did)\s+)?((?!(?:who|what|which|when|where|how|was|were|is|are|any|some|an?|all|list|name)\b)[^?,:;]{3,40}?)\s+(?:has\s+)?(?:co-?\s?)?chair(?:ed)?\s+all\s+but\s+(?:the\s+)?[^?,:;]{2,40}?\s*(?:,[^?]{0,30})?\W*$/i,
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
  // "Berg only chaired in Oslo, right"
  [
    /^\W*(?:(?:so|and|is\s+it\s+true\s+that)\s+)?((?!(?:who|what|which|when|where|how|was|were|is|are|has|have|did|does|do|any|some|an?|all|list|name)\b)[^?,:;]{3,40}?)\s+(?:has\s+|had\s+)?(?:only|solely|just)\s+(?:ever\s+)?(?:co-?\s?)?chaired\s+(?:at\s+|in\s+|over\s+)?[^?,:;]{3,40}?\s*(?:,[^?]{0,40})?\W*$/i,
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
  // "Berg chaired only the 5th, right", "Berg co-chaired only in Oslo"
  [
    new RegExp(
      `^\\W*(?:(?:so|and|is\\s+it\\s+true\\s+that|is\\s+it\\s+right\\s+that|did)\\s+)?((?!(?:who|what|which|when|where|how|was|were|is|are|has|have|does|do|any|some|an?|all|list|name)\\b)[^?,:;]{3,40}?)\\s+(?:has\\s+|had\\s+)?(?:(?:co-?\\s?)?chair(?:ed|s)|presided|sat\\s+in\\s+the\\s+chair)\\s+${ONLY}\\s+(?!by\\b)(?:ever\\s+)?(?:at\\s+|in\\s+|over\\s+|once\\b\\s*,?\\s*)?[^?,:;]{0,40}?\\s*(?:,[^?]{0,40})?\\W*$`,
      'i',
    ),
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
];

/** One of two sides, the other left out by name. */
const oneSide: readonly Recast[] = [
  // "Chile's chair only for the Oslo round": of that one
  [
    new RegExp(
      `^\\W*((?:[\\p{L}’']+\\s+){0,4}?(?:${CHAIR}|venue|date|dates|topics|city))\\s+(?:only|just|solely)\\s+(?:for|of|at)\\s+([^?,:;]{3,50}?)\\W*$`,
      'iu',
    ),
    ([, asked = '', meeting = '']) => `${asked} of ${meeting}?`,
  ],
  // "just the Chilean chair of the 3rd, not the Norwegian"
  [
    new RegExp(
      `^\\W*(?:(?:just|only)\\s+)?([^?;:]{0,60}?\\b(?:the\\s+)?\\p{L}{4,20}(?:[’']s)?\\s+(?:side[’']s\\s+)?(?:${CHAIR}|officer|general|head|leader|representative|delegate|man)\\b[^?,;:]{0,50}?)\\s*[,(–-]\\s*(?:and\\s+|but\\s+)?(?:not|no\\s+need\\s+for|never\\s+mind|without)\\s+(?:the\\s+)?(\\p{L}{4,20}?)(?:[’']s)?(?:\\s+(?:one|${CHAIR}|side|officer|general|man))?\\)?(?:\\s*,?\\s*(?:please|pls|thanks))?\\W*$`,
      'iu',
    ),
    ([whole = '', asked = '', left = '']) => (isOfSide(left) && !/\bnot\b/i.test(asked) ? `${asked}?` : whole),
  ],
];

const FACET = '(?:venue|hall|building|city|place|dates?|days?|chairs?|co-?chairs?|names?|topics?|agenda|year|month)';

/** "just the venue of the 5th, not the dates": of these two the first. */
const oneThing: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*(?:(?:just|only|i\\s+(?:only|just)\\s+(?:need|want)|give\\s+me\\s+(?:only|just))\\s+)(the\\s+${FACET}\\s+(?:of|for|when|where)\\s+[^?,:;]{3,50}?)\\s*[,(–-]\\s*(?:and\\s+)?(?:not|no|no\\s+need\\s+for|without|never\\s+mind)\\s+(?:the\\s+|its\\s+|any\\s+)?${FACET}(?:\\s+(?:and|or)\\s+(?:the\\s+|its\\s+)?${FACET})?\\)?(?:\\s*,?\\s*(?:please|pls|thanks))?\\W*$`,
      'i',
    ),
    ([, asked = '']) => `${asked}?`,
  ],
];

/** "respectively": each with its own. */
const respectively: readonly Recast[] = [[/\s*,?\s*\brespectively(?=\W*$)/i, () => '']];

/** "what did they discuss beyond cables and ships": its other topics. */
const beyond: readonly Recast[] = [
  [
    /(\b(?:discuss(?:ed)?|cover(?:ed)?|address(?:ed)?|rais(?:e|ed)|talk(?:ed)?\s+about|topics?|agenda)\b[^?,:;]{0,60}?)\s+beyond\s+(?!that\b|it\b|this\b|traditional\b|the\s+traditional\b)(?=\p{L})/iu,
    ([, asked = '']) => `${asked} besides `,
  ],
];

/** "the second of the two Oslo meetings: when", which asks for the time of that one. */
const nthOf: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*((?:the\\s+)?(?:${NTH}|last|latest|earliest|latter|former)\\s+(?:one\\s+)?(?:of|among|out\\s+of)\\s+(?:the|these|those|all|its|their|our)\\s+(?:\\p{L}{3,5}|\\d)\\s+[^?,:;]{3,60}?)\\s*[,:;–-]\\s*(?:and\\s+)?(when|where|who)(?:\\s+(?:was|is|were)(?:\\s+(?:it|that))?|\\s+(?:co-?\\s?)?chaired(?:\\s+it)?)?(?:\\s+(?:held|please))?\\W*$`,
      'iu',
    ),
    ([, one = '', asked = '']) => (/^who/i.test(asked) ? `who chaired ${one}?` : `${asked} was ${one} held?`),
  ],
];

const ofRank = (whole: string, rank: string, not = ''): string =>
  ranksIn(`${rank}s`) === undefined ? whole : `which of the chairs is ${not}a ${rank}?`;

const ofRanks: readonly Recast[] = [
  // "which chair does not have the rank of major"
  [
    new RegExp(
      `^\\W*(?:which|what|who)\\s+(?:of\\s+the\\s+)?(?:${CHAIR}s?\\s+)?(?:do|does|did)(?:\\s+not|n[’']?t)\\s+(?:have|hold|bear|carry)\\s+(?:the\\s+)?rank\\s+of\\s+(?:an?\\s+)?([\\p{L} -]{4,30}?)\\W*$`,
      'iu',
    ),
    ([whole = '', rank = '']) => (/chair/i.test(whole) ? ofRank(whole, rank, 'not ') : whole),
  ],
  // "does the rank of Air Marshal fit any of the chairs"
  [
    new RegExp(
      `^\\W*(?:does|did|would|can)\\s+(?:the\\s+)?rank\\s+(?:of\\s+)?(?:an?\\s+)?["“]?([\\p{L} -]{4,30}?)["”]?\\s+(?:fit|belong\\s+to|apply\\s+to|go\\s+with|match|suit)\\s+(?:any|one|either)\\s+(?:of\\s+)?(?:the\\s+)?${CHAIR}s?\\W*$`,
      'iu',
    ),
    ([whole = '', rank = '']) => ofRank(whole, rank),
  ],
  // "did any chair hold the rank of major", "is there a chair with the rank of major"
  [
    new RegExp(
      `^\\W*(?:did|does|do|has|have|is\\s+there|was\\s+there|were\\s+there|are\\s+there)\\s+(?:an?y?|some|one)\\s+(?:of\\s+the\\s+)?${CHAIR}s?\\s+(?:who\\s+|that\\s+)?(?:(?:ever\\s+)?(?:hold|held|holds|have|has|had|bear|carry)|with|in|of)\\s+(?:the\\s+)?rank\\s+of\\s+(?:an?\\s+)?([\\p{L} -]{4,30}?)\\W*$`,
      'iu',
    ),
    ([whole = '', rank = '']) => ofRank(whole, rank),
  ],
];

/** "after 2022 but not later than 2024": two bounds, and nothing left out. */
const twoBounds: readonly Recast[] = [
  [
    /\s*,?\s+(?:but|yet|though|and)\s+(?:not|no|none|nothing)\s+(?:later\s+than|after|past|beyond)\s+(?=(?:\p{L}+\s+){0,2}(?:19|20)\d\d)/iu,
    () => ' and no later than ',
  ],
  [
    /\s*,?\s+(?:but|yet|though|and)\s+(?:not|no|none|nothing)\s+(?:earlier\s+than|before|prior\s+to)\s+(?=(?:\p{L}+\s+){0,2}(?:19|20)\d\d)/iu,
    () => ' and no earlier than ',
  ],
];

/** A bound before its question: "2024 at the latest: which meetings were there". */
const boundFirst: readonly Recast[] = [
  [
    /^\W*((?:in\s+)?(?:\p{L}+\s+)?(?:19|20)\d\d\s+(?:at\s+the\s+(?:very\s+)?(?:latest|earliest)|or\s+(?:later|earlier)))\s*[:,–-]\s*([^?]{8,100}?)\W*$/iu,
    ([, bound = '', asked = '']) => `${asked} ${bound}?`,
  ],
];

export const ofKept: readonly Recast[] = [
  ...notCounted,
  ...neitherNor,
  ...opposite,
  ...onlyThere,
  ...oneSide,
  ...oneThing,
  ...respectively,
  ...beyond,
  ...nthOf,
  ...ofRanks,
  ...twoBounds,
  ...boundFirst,
];
