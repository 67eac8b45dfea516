import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const PERSON = '((?:\\p{L}[\\p{L}.’-]*\\s+){0,3}?\\p{L}[\\p{L}’-]{2,})';
const MEETING = '(?:meeting|round|session|edition|sitting|summit|one)';
const MEETINGS = '(?:meeting|round|session|edition|gathering|sitting|summit|event)';
/** "the fifth", "edition four", "the 2023 round": one meeting in a few words, no clause. */
const ONE = `((?:the\\s+)?(?:(?!and\\b|or\\b|in\\b|on\\b|by\\b|from\\b)[\\p{L}\\d-]+\\s+){0,3}?(?!and\\b|or\\b|in\\b|on\\b|by\\b|from\\b)[\\p{L}\\d-]+)`;
/** "city", "host city and Indian chair": parts of a meeting and nothing else. */
const PART =
  "(?:(?:the\\s+|their\\s+|its\\s+)?(?:host\\s+)?(?:cit(?:y|ies)|places?|venues?|locations?|dates?|(?:\\p{L}+(?:[’']s)?\\s+)?(?:co-?\\s?)?chairs?))";
const PARTS = `(${PART}(?:(?:\\s*,\\s*|\\s+(?:and|or)\\s+|\\s*,\\s*(?:and|or)\\s+)${PART}){0,3})`;
const IN_PARTS = '(?:in|on|by|regarding|concerning|as\\s+(?:to|regards)|when\\s+it\\s+comes\\s+to|in\\s+terms\\s+of)';
/** Who sits at the head of a side. */
const LEADERSHIP =
  '(?:leadership|(?:co-?\\s?)?chair(?:manship|ing|man|person)?|(?:delegation\\s+)?(?:head|leader)|representation)';
const SOURCES = '(?:sources|articles|reports|outlets|papers|texts|accounts)';
const ALIKE =
  '(?:alike|identically|uniformly|consistently|equally|the\\s+same(?:\\s+way)?|in\\s+the\\s+same\\s+(?:way|words|terms)|with\\s+the\\s+same\\s+words)';
const WORDED = '(?:word|phrase|give|put|render|state|describe|write|name|express|formulate)';
/** What somebody does who asks, in small letters alone: no name and no meeting is among them. */
const DOING =
  '(?:[Pp]reparing|[Dd]rafting|[Cc]hecking|[Ww]riting|[Cc]ompiling|[Pp]utting\\s+together|[Ww]orking\\s+on|[Ff]inishing|[Ee]diting|[Ff]iling|[Mm]aking|[Dd]oing|[Aa]ssembling|[Uu]pdating|[Tt]yping\\s+up|[Bb]riefing|[Ff]inali[sz]ing|[Pp]roofreading|[Rr]evising|[Dd]ouble-checking|[Aa]head\\s+of)';
const NO_TALKS =
  '(?![^:;,–—]{0,80}?\\b(?:meetings?|rounds?|sessions?|summits?|talks|groups?|editions?|on|about|of|regarding|covering|from|whether|who|what|when|where|which|how|not|only|that)\\b)';
const COLON = '\\s*(?:[:;,–—]|\\s-)\\s*';
const TITLES = '(?:names?|(?:service\\s+|military\\s+)?ranks?|posts?|titles?|positions?|designations?)';
const ASKING =
  "(?:(?:i|we)(?:[’']d|\\s+would)?\\s+(?:need|require|want|like|am\\s+after|are\\s+after|am\\s+looking\\s+for|are\\s+looking\\s+for)(?:\\s+to\\s+(?:have|know|see))?|looking\\s+for|need|after|give|tell|list|state|confirm|name|show|what\\s+(?:are|were)|(?:can|could|would)\\s+you[^?,:;]{0,30}?(?:give|tell|list|confirm|name))";
const OTHER_THAN =
  "(?:other\\s+than|(?:else\\s+)?(?:besides|but|except(?:\\s+for)?|apart\\s+from|aside\\s+from)|who\\s+(?:was|is)(?:n[’']t|\\s+not)|different\\s+from|rather\\s+than)";
const SOMEONE =
  '(?:someone|somebody|anyone|anybody|(?:an?\\s+|any\\s+)?(?:other\\s+|another\\s+)?(?:person|people|partner|co-?\\s?chair|officer|counterpart|man|general))';

const ARM = '(?:air(?:\\s+force)?|aerial|naval|navy|sea|maritime|land|army|ground)';
const VERSION = `(?:an?\\s+|any\\s+)?${ARM}(?:\\s*(?:,|or|and|,\\s*or)\\s+(?:an?\\s+)?${ARM}){0,2}\\s+(?:versions?|variants?|editions?|forms?|counterparts?)`;

/** Questions with their parts in an unusual place, or with more around them than they need. */
export const ofTurned: readonly Recast[] = [
  // "Preparing a brief for the minister: I need …": what the asker does
  [
    new RegExp(
      `^\\W*(?:(?:[Ii][’']?m|[Ii]\\s+am|[Ww]e[’']?re|[Ww]e\\s+are)\\s+)?(?:(?:currently|just|still|busy)\\s+)?${DOING}\\s+${NO_TALKS}(?:[\\p{Ll}’'-]+\\s+){0,7}?[\\p{Ll}’'-]+${COLON}(?:(?:and|so|but)\\s+)?(?=[\\p{L}\\d])`,
      'u',
    ),
    () => '',
  ],
  // "For my boss: …"
  [
    new RegExp(
      `^\\W*[Ff]or\\s+(?:my|our|a|an|the)\\s+${NO_TALKS}(?:[\\p{Ll}’'-]+\\s+){0,3}?[\\p{Ll}’'-]+\\s*(?::|\\s[–—-])\\s*(?=[\\p{L}\\d])`,
      'u',
    ),
    () => '',
  ],
  // "names and ranks of both chairs at the 4th", "I need their names, ranks and posts": who they were, as the record has them
  [
    new RegExp(
      `^\\W*(?:(?:please|pls|kindly)\\s+)?(?:${ASKING}\\s+(?:me\\s+|us\\s+)?)?(?:the\\s+)?${TITLES}(?:\\s*,\\s*${TITLES}){0,3}\\s*(?:,\\s*)?(?:and|&)\\s+(?:the\\s+)?${TITLES}\\s+of\\s+(?:the\\s+|both\\s+|all\\s+)*(?:two\\s+)?(?=(?:co-?\\s?)?chair)`,
      'i',
    ),
    () => 'who were the ',
  ],
  // "Berg, which service rank has he", "Anna Berg - what rank does she hold"
  [
    new RegExp(
      `^\\W*${PERSON}\\s*[,:–—-]+\\s*(?:and\\s+)?(?:which|what)\\s+(?:service\\s+|military\\s+)?(rank|post|title|position|office)\\s+(?:has|had|does|did|is|was)\\s+(?:he|she)(?:\\s+(?:have|hold|held|got|carry|bear|in))?\\W*$`,
      'iu',
    ),
    ([, who = '', what = '']) =>
      /rank/i.test(what) ? `what rank does ${who} have?` : `what ${what} does ${who} hold?`,
  ],
  // "which service rank has Berg"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:service\\s+|military\\s+)?rank\\s+(?:has|had)\\s+(?!been\\b|the\\b|every\\b|each\\b|any\\b)${PERSON}(?:\\s+got)?\\W*$`,
      'iu',
    ),
    ([, who = '']) => `what rank does ${who} have?`,
  ],
  [/\b(?:service|military)\s+(?=ranks?\b)/i, () => ''],
  // "how many months lay between the two rounds", "what fell between them"
  [
    /^(\W*(?:how\s+(?:many\s+(?:days|weeks|months|years)|long|much\s+time)|what|which\s+\p{L}+))\s+(?:lay|lies|lie|fell|falls|passed|elapsed|went\s+by)\s+(?=(?:in\s+)?between\s+(?:(?:the|its|their|these|those)\s+)?(?:two|both)\b)/iu,
    ([, asks = '']) => (/^\W*how\s+(?:long|much)/i.test(asks) ? `${asks} was it ` : `${asks} were there `),
  ],
  // "which birthday was Lund celebrating when Berg rang": that on which the one congratulated the other
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+birthday\\s+(?:was|did)\\s+${PERSON}\\s+(?:celebrat(?:e|ing)|mark(?:ing)?|observ(?:e|ing)|have|having)\\s+when\\s+${PERSON}\\s+(?:rang|called|phoned|telephoned|rung|congratulated|wished|spoke\\s+to)(?:\\s+(?:him|her))?(?:\\s+up)?\\W*$`,
      'iu',
    ),
    ([, whose = '', who = '']) => `which birthday did ${who} congratulate ${whose} on?`,
  ],
  // "Beyond cables and pipes, what emerging fields were raised at the 5th": new ones are none of the old
  [
    /^\W*(?:beyond|besides|apart\s+from|aside\s+from|other\s+than|on\s+top\s+of|in\s+addition\s+to)\s+[^?:;]{3,90}?,\s*(?=(?:which|what)\s+emerging\s+(?:domains?|areas?|fields?|technologies)\b)/i,
    () => '',
  ],
  // "what was different about Chile's leadership between editions four and five"
  [
    new RegExp(
      `^\\W*what\\s+(?:(?:was|is)\\s+different|changed|differed|differs|was\\s+new)\\s+(?:about|in|with|for|on)\\s+(?:the\\s+)?(\\p{L}{4,20})(?:[’']s)?\\s+(?:side[’']s\\s+|delegation[’']s\\s+)?${LEADERSHIP}\\s+(?:between|from)\\s+(?:the\\s+)?([^?,:;]{1,40}?)\\s+(?:and|to)\\s+(?=\\S)`,
      'iu',
    ),
    ([, side = '', from = '']) =>
      `how did the ${side} chair change between ${/^editions?\b/i.test(from) ? from : `the ${from}`} and `,
  ],
  // "how did the fifth differ from the fourth in city and Chilean chair", "how do the 4th and the 5th differ in venue"
  [
    new RegExp(
      `^\\W*how\\s+(?:did|does|do|was|is)\\s+${ONE}\\s+(?:differ(?:ent)?|compare)\\s+(?:from|to|with)\\s+${ONE}\\s+${IN_PARTS}\\s+${PARTS}\\W*$`,
      'iu',
    ),
    ([, one = '', other = '', parts = '']) => `${inOrder(parts)} of ${other} and ${one}`,
  ],
  [
    new RegExp(
      `^\\W*(?:how\\s+(?:did|do)\\s+${ONE}\\s+and\\s+${ONE}\\s+differ|(?:what(?:[’']?s|\\s+is|\\s+was)\\s+)?(?:the\\s+)?differences?\\s+between\\s+${ONE}\\s+and\\s+${ONE})\\s+${IN_PARTS}\\s+${PARTS}\\W*$`,
      'iu',
    ),
    ([, first, second, one = first ?? '', other = second ?? '', parts = '']) =>
      `${inOrder(parts)} of ${one} and ${other}`,
  ],
  // "compare editions 4 and 5 by Chilean chair"
  [
    new RegExp(`^\\W*compare\\s+${ONE}\\s+(?:and|with|to)\\s+${ONE}\\s+${IN_PARTS}\\s+${PARTS}\\W*$`, 'iu'),
    ([, one = '', other = '', parts = '']) => `${inOrder(parts)} of ${one} and ${other}`,
  ],
  // "give me the location of every meeting these articles cover": the list has it
  [
    new RegExp(
      `^\\W*(?:(?:please\\s+|can\\s+you\\s+|could\\s+you\\s+)?(?:give|show|tell|list|name|send)\\s+(?:me\\s+|us\\s+)?)?(?:the\\s+)?(?:locations?|cit(?:y|ies)|places?|dates?)(?:\\s+and\\s+(?:the\\s+)?(?:locations?|cit(?:y|ies)|places?|dates?))?\\s+(?:of|for)\\s+(?:every|each|all)(?:\\s+of)?(?:\\s+the)?\\s+(${MEETINGS})s?\\s+(?:that\\s+|which\\s+)?(?:(?:the|these|your|those)\\s+(?:five\\s+)?${SOURCES}\\s+(?:cover|mention|report(?:\\s+on)?|tell\\s+of|have|describe|name|speak\\s+of|know(?:\\s+of)?)|you\\s+(?:have|know)(?:\\s+of)?|(?:covered|mentioned|reported|named)(?:\\s+in\\s+(?:the|these|your)\\s+${SOURCES})?|in\\s+(?:the|these|your)\\s+${SOURCES}|on\\s+record)\\W*$`,
      'i',
    ),
    ([, what = '']) => `list all ${/summit/i.test(what) ? 'summits' : 'meetings'}`,
  ],
  // "did the Oslo talks last longer than the 3rd, or were they equally long": how long each was tells
  [
    /(?<=\b(?:longer|shorter)\s+than\s+[^?,:;]{2,60}?)\s*,?\s+or\s+(?:(?:were|did|was|do|are|is)\s+(?:they|both|the\s+two|it|each)(?:\s+(?:both|all))?\s+|(?:about|just|exactly)\s+)?(?:last\s+|take\s+|run\s+)?(?:for\s+)?(?:(?:equally|just\s+as|as)\s+(?:long|short)|(?:of\s+)?(?:the\s+same|equal)(?:\s+(?:length|time|number\s+of\s+days|duration))?|shorter|longer|equal|no\s+different|(?:was\s+it\s+)?an?\s+(?:tie|draw))\W*$/i,
    () => '?',
  ],
  // "which meetings did Berg co-chair with someone other than Lund": and who they were
  [
    new RegExp(
      `^\\W*(?:at\\s+)?(?:which|what)\\s+${MEETINGS}s?\\s+did\\s+${PERSON}\\s+(?:co-?\\s?)?chair\\s+(?:together\\s+)?(?:with|alongside|beside|next\\s+to)\\s+${SOMEONE}\\s+${OTHER_THAN}\\s+${PERSON}\\W*$`,
      'iu',
    ),
    ([, who = '', but = '']) => `who chaired with ${who} besides ${but}?`,
  ],
  // "who apart from Lund did Berg co-chair with"
  [
    new RegExp(
      `^\\W*(?:with\\s+)?whom?\\s+(?:else\\s+)?(?:other\\s+than|besides|apart\\s+from|aside\\s+from|except(?:\\s+for)?|but)\\s+${PERSON}\\s+(?:did|has)\\s+${PERSON}\\s+(?:co-?\\s?)?chair(?:ed)?(?:\\s+(?:with|alongside))?\\W*$`,
      'iu',
    ),
    ([, but = '', who = '']) => `who chaired with ${who} besides ${but}?`,
  ],
  // "where were all of the meetings in your articles held": the list has it
  [
    new RegExp(
      `^\\W*(?:where|when|in\\s+(?:which|what)\\s+cit(?:y|ies))\\s+(?:were|was)\\s+(?:all|each|every)(?:\\s+of)?(?:\\s+the)?\\s+(${MEETINGS})s?\\s+(?:(?:that\\s+)?(?:the|these|your)\\s+${SOURCES}\\s+(?:cover|mention|report(?:\\s+on)?|tell\\s+of)|in\\s+(?:the|these|your)\\s+${SOURCES}|on\\s+record)\\s+held\\W*$`,
      'i',
    ),
    ([, what = '']) => `list all ${/summit/i.test(what) ? 'summits' : 'meetings'}`,
  ],
  // "Berg, Anna P.": the surname first
  [
    /(?<!\b(?:in|at|of|from|to|and|or)\s+)\b(\p{Lu}\p{Ll}{2,20}),\s+(\p{Lu}\p{Ll}{2,20})\s+(\p{Lu})\.?(?=\s+(?!\p{Lu})|\W*$)/u,
    ([, name = '', given = '', initial = '']) => `${given} ${initial} ${name}`,
  ],
  // "the Staff sits on the Chilean side; what's its Peruvian counterpart", "what's the Staff's Peruvian counterpart"
  [
    /^\W*((?:the\s+)?(?:[\p{L}&-]+\s+){0,5}?[\p{L}&-]+)\s+(?:is|sits|stands|belongs|works|comes|figures|acts)\s+(?:(?:on|to|for|in|from)\s+)?(?:the\s+)?(\p{L}{4,20}?)(?:[’']s)?(?:\s+(?:side|body|party|end))?\s*(?:[;:.,–—-]|,?\s+(?:so|and)\s)\s*(?:(?:so|and)\s+)?(?:(?:what|which|who)(?:[’']s|\s+is|\s+was)|name)\s+its\s+(?!\2\b)(\p{L}{4,20})\s+(counterpart|opposite\s+number|equivalent|partner\s+body)\W*$/iu,
    ([, body = '', , side = '']) => `what is the ${side} counterpart of ${body}?`,
  ],
  [
    /^\W*(?:what|which|who)(?:[’']s|\s+is|\s+was)\s+((?:the\s+)?(?:[\p{L}&-]+\s+){0,5}?[\p{L}&-]+)[’']s?\s+(\p{L}{4,20})\s+(?:counterpart|opposite\s+number|equivalent)\W*$/iu,
    ([, body = '', side = '']) => `what is the ${side} counterpart of ${body}?`,
  ],
  // "does Anvil have an air or naval version": of the exercises that are named
  [
    new RegExp(
      `^\\W*(?:does|do|did|has|is\\s+there)\\s+(?:${VERSION}\\s+of\\s+([\\p{L}-]{3,20})|([\\p{L}-]{3,20})\\s+(?:have|come\\s+in|exist\\s+in|include|also\\s+have|got)\\s+${VERSION})\\W*$`,
      'iu',
    ),
    ([, first, second = '']) => `which ${first ?? second} exercises are named?`,
  ],
  // "do the sources word the Chilean chair's post alike, or not"
  [
    new RegExp(
      `^\\W*(?:do|did)\\s+(?:all\\s+(?:of\\s+)?|both\\s+)?(?:the\\s+|these\\s+|your\\s+)?(?:five\\s+)?${SOURCES}\\s+(?:all\\s+|always\\s+|both\\s+)?${WORDED}\\s+((?:the\\s+)?[^?,:;]{2,50}?\\s(?:post|title|rank|office|position))\\s+${ALIKE}(?:\\s*,?\\s*or\\s+(?:not|differently|do\\s+they\\s+differ|otherwise|in\\s+different\\s+(?:ways|words)))?\\W*$`,
      'i',
    ),
    ([, what = '']) => `is ${what} worded the same in all articles?`,
  ],
  // "was it Berg who chaired the 4th, or somebody else": whoever it was is told
  [
    new RegExp(
      `(?<=\\b(?:${NTH}|\\d{4}|${MEETING})\\b[^?,:;]{0,40}?)\\s*,?\\s+or\\s+(?:was\\s+it\\s+|did\\s+)?(?:som[eo]{1,2}n?one?|somone|some?body|any?one|any?body)\\s+e?lse?(?:\\s+(?:do\\s+(?:it|so)|altogether|entirely))?\\W*$`,
      'i',
    ),
    () => '?',
  ],
];

/** "date, city and chairs" */
const inOrder = (parts: string): string => parts.replace(/\b(?:their|its)\s+/gi, 'the ').replace(/\s+or\s+/i, ' and ');
