import type { Recast } from './shape.ts';

const END = '\\W*$';

const PIECES = '(?:articles?|reports?|stor(?:y|ies)|pieces?|news\\s+items?|write-?ups?)';
const OUTLETS =
  '(?:outlets?|(?:news)?papers?|publishers?|publications?|news\\s+agenc(?:y|ies)|agenc(?:y|ies)|media|sites?|websites?|portals?|broadcasters?)';
const PUBLISHED =
  '(?:published|printed|posted|put\\s+out|brought\\s+out|filed|c[ao]me\\s+out|appear(?:ed)?|written|publish|print|write)';
/** "in 2025", "before May 2024", "on 3 June": a time, and no word of what was written. */
const TIME =
  '((?:in|on|before|after|since|during|from)\\s+(?:the\\s+(?:year|month)\\s+(?:of\\s+)?)?(?=[^?]*(?:\\d{4}|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))[\\p{L}\\d]+(?:[\\s,]+[\\p{L}\\d]+){0,2})';
const MENTION =
  '(?:mentions?|mentioned|names?|named|speaks?\\s+(?:of|about)|spoke\\s+(?:of|about)|talks?\\s+(?:of|about)|refers?\\s+to|referred\\s+to)';
const TWO = '(?:(?:the|these|your|both|two|all|different|various)\\s+){0,3}';

/** Articles by their day: what was published, and not what then took place. */
const ofDays: readonly Recast[] = [
  // "both write-ups of the fifth meeting"
  [/\bwrite-?\s?up(s?)\b/i, ([, s = '']) => `report${s}`],
  // "which of the pieces credits its photographs to the museum"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:(?:one\\s+)?of\\s+(?:the|your|these)\\s+(?:\\p{L}+\\s+)?)?${PIECES}\\s+credits?\\s+(?:its|the|their|a)\\s+(?:photo(?:graph)?s?|pictures?|images?)\\s+to\\s+(?:the\\s+)?([^?,:;]{3,40}?)\\W*$`,
      'iu',
    ),
    ([, whom = '']) => `which article mentions photo credit ${whom}?`,
  ],
  // "was anything published in 2025", "were any articles printed in May 2024"
  [
    new RegExp(
      `^\\W*(?:(?:was|were|is|are|has|have|had)\\s+)(?:there\\s+)?(?:anything|something|any\\s+(?:of\\s+(?:the|your)\\s+)?${PIECES}|some\\s+${PIECES}|(?:an|one\\s+of\\s+(?:the|your))\\s+${PIECES})\\s+(?:been\\s+|that\\s+was\\s+)?(?:${PUBLISHED}|dated|released)\\s+${TIME}${END}`,
      'iu',
    ),
    ([, time = '']) => `which articles were published ${time}?`,
  ],
  // "did any outlet publish something in 2023", "did anyone write anything before 2024"
  [
    new RegExp(
      `^\\W*(?:did|has|have|had)\\s+(?:any(?:one|body)?|some|an|one)(?:\\s+of\\s+(?:the|your))?(?:\\s+${OUTLETS})?\\s+(?:${PUBLISHED}|release[d]?|run)\\s+(?:anything|something|(?:any|some|an)\\s+${PIECES})\\s+${TIME}${END}`,
      'iu',
    ),
    ([, time = '']) => `which articles were published ${time}?`,
  ],
  // "did any article come out in 2023"
  [
    new RegExp(
      `^\\W*(?:did|do)\\s+(?:any|some)(?:\\s+of\\s+(?:the|your))?\\s+${PIECES}\\s+(?:come\\s+out|appear|get\\s+published)\\s+${TIME}${END}`,
      'iu',
    ),
    ([, time = '']) => `which articles were published ${time}?`,
  ],
  // "which article was released in October", "what article came out in 2024"
  [
    new RegExp(
      `^\\W*(?:which|what|how\\s+many)\\s+(?:of\\s+(?:the|your)\\s+)?${PIECES}\\s+(?:(?:was|were|is|are|has\\s+been|got)\\s+)?(?:${PUBLISHED}|released|dated|put\\s+online|issued)\\s+${TIME}${END}`,
      'iu',
    ),
    ([, time = '']) => `which articles were published ${time}?`,
  ],
  // "which outlet published something in 2023", "who published in 2024"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${OUTLETS}\\s+(?:has\\s+|have\\s+)?(?:published|printed|posted|released|wrote|ran)\\s+(?:(?:anything|something|(?:an?|any|some|its|their|the)\\s+(?:\\p{L}+\\s+)?${PIECES}|${PIECES})\\s+)?${TIME}${END}`,
      'iu',
    ),
    ([, time = '']) => `which articles were published ${time}?`,
  ],
];

/** Outlets and agencies, by what they have. */
const ofOutletsOwn: readonly Recast[] = [
  // "which outlets mention the hall": their articles do.
  [
    new RegExp(
      `^\\W*(which|what|how\\s+many)\\s+(?:of\\s+(?:the|your)\\s+)?${OUTLETS}(?:['’]s?\\s+${PIECES})?\\s+${MENTION}\\s+(?=\\S)`,
      'i',
    ),
    ([, which = '']) => `${/^how/i.test(which) ? 'how many' : 'which'} articles mention `,
  ],
  // "which news agencies supplied the stories", "which wires are the articles based on"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:news\\s+|wire\\s+)?(?:agenc(?:y|ies)|wires?|wire\\s+services?)\\s+(?:(?:has|have|had)\\s+)?(?:suppl(?:y|ied)|provid(?:e|ed)|deliver(?:ed)?|produc(?:e|ed)|wrote|write|furnish(?:ed)?|sourced?|contribut(?:e|ed)|fed|suppl(?:y|ies))\\s+(?:the|your|these|those)\\s+${PIECES}${END}`,
      'i',
    ),
    () => 'which agencies do the articles come from?',
  ],
  // "which reports give exact dates": the day of each meeting, and who has it.
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:of\\s+(?:the|your)\\s+)?(?:${PIECES}|sources?|outlets?)\\s+(?:gives?|states?|has|have|provides?|contains?|includes?|prints?)\\s+(?:an?\\s+|the\\s+)?(?:exact|precise|specific|definite|actual)\\s+(?:meeting\\s+)?(?:dates?|days?)(?:\\s+(?:of|for)\\s+(?:the|their)\\s+(?:meetings?|talks))?${END}`,
      'i',
    ),
    () => 'what are all the dates?',
  ],
  // "which publisher has the oldest story"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${OUTLETS}\\s+(?:has|have|had|owns?|carries|carried|holds?|ran|published)\\s+(?:the|your)\\s+(oldest|earliest|newest|latest|most\\s+recent)\\s+${PIECES}${END}`,
      'i',
    ),
    ([, edge = '']) => `which article is the ${/^(?:old|earl)/i.test(edge) ? 'oldest' : 'newest'}?`,
  ],
  // "which article has no publisher": as one that does not name it
  [
    new RegExp(
      `^\\W*(which|what)\\s+(?:of\\s+(?:the|your)\\s+)?(${PIECES})\\s+(?:has|have|had|gives?|shows?|carr(?:y|ies)|is\\s+without|are\\s+without|lacks?|comes?\\s+without)\\s+(?:no\\s+|an?\\s+|any\\s+)?(?:known\\s+|named\\s+)?(publisher|author|url|link|headline|editor)s?${END}`,
      'i',
    ),
    ([whole = '', which = '', pieces = '', what = '']) =>
      /\b(?:no|without|lacks?)\b/i.test(whole) ? `${which} ${pieces} does not name its ${what}?` : whole,
  ],
  // "which articles carry no date of publication"
  [
    new RegExp(
      `^\\W*(which|what|how\\s+many)\\s+(?:of\\s+(?:the|your)\\s+)?${PIECES}\\s+(?:carr(?:y|ies)|bears?|shows?|gives?|states?)\\s+no\\s+(?:publication\\s+|publishing\\s+)?date(?:\\s+of\\s+publication)?${END}`,
      'i',
    ),
    ([, which = '']) => `${which} articles have no date?`,
  ],
  // "what is the difference between the reports of the 5th", "how do the two articles on the 5th differ"
  [
    new RegExp(
      `^\\W*(?:what(?:['’]s|\\s+(?:is|are|was|were))\\s+(?:the\\s+)?(?:differences?|discrepanc(?:y|ies)|contradictions?)\\s+(?:between|among|in)|(?:are|is)\\s+there\\s+(?:an?y?|some)\\s+(?:differences?|discrepanc(?:y|ies)|contradictions?)\\s+(?:between|among|in)|(?:in\\s+what\\s+(?:way|respect)s?|how|where)\\s+do)\\s+${TWO}(?:${PIECES}|sources|accounts|versions)\\s+(?:of|on|about|from|covering)\\s+([^?,:;]{3,50}?)(?:\\s+(?:differ|disagree|diverge|contradict\\s+each\\s+other)(?:\\s+from\\s+(?:each\\s+other|one\\s+another))?)?${END}`,
      'i',
    ),
    ([, meeting = '']) => `do the reports of ${meeting} agree?`,
  ],
];

/** Questions to the articles by their day, and to outlets by what is in their articles. */
export const ofPress: readonly Recast[] = [...ofDays, ...ofOutletsOwn];
