import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?|wg|groups?|sub-?groups?|one)';
const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|cop(?:y|ies)|dispatch(?:es)?|write-?ups?)';
const CHAIRED = '(?:(?:co-?\\s?)?chaired|led|headed|presided)';
/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{3,60}?)';
/** What is held, with its noun or its number last. */
const HELD = `(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogue|${NTH})`;
const ASK =
  '(?:(?:please|pls|kindly|can\\s+you|could\\s+you|give|tell|name|state|show|me|us|what\\s+(?:is|are|was|were))\\s+){0,4}';
const PLACE = '(?:city|cities|place|venue|town|location|host\\s+city)';
const DAYS = '(?:dates?|days?|time)';
const isOfNumber = (text: string): boolean => new RegExp(`\\b${NTH}\\b`, 'iu').test(text);

/** When and where a meeting was, how long, how many of its kind, in what order. */
const ofMeetings: readonly Recast[] = [
  // "cities where the meetings have been held, please"
  [
    /^\W*(?:(?:list|name|give(?:\s+me)?|show(?:\s+me)?|all)\s+)*(?:the\s+)?(?:cities|places|venues|towns)\s+(?:where|in\s+which|at\s+which)\s+(?:all\s+|each\s+of\s+)?(?:the|these|those)\s+(meetings|rounds|sessions|talks|summits)\s+(?:have\s+been|were|has\s+been|took)\s+(?:held|hosted|place)(?:\s*,?\s*(?:please|pls))?\W*$/i,
    ([, meetings = '']) => `where were all the ${meetings} held?`,
  ],
  // "was the Old Hall the venue more than once"
  [
    /^\W*(?:was|has|were|is)\s+([^?,:;]{3,40}?)\s+(?:been\s+)?(?:the\s+|a\s+)?(?:venue|host|place|location|setting|site)\s+(?:more\s+than\s+once|twice|several\s+times|again)\W*$/i,
    ([, place = '']) => `how many meetings were held in ${place}?`,
  ],
  // "how long did the meeting last": the verb, and no latest one
  [
    new RegExp(`^(\\W*(?:and\\s+|so\\s+)?)(?:for\\s+)?how\\s+long\\s+did\\s+${ONE}\\s+last\\W*$`, 'i'),
    ([, before = '', meeting = '']) => `${before}how long was ${meeting}?`,
  ],
  // "on which date exactly did the Oslo meeting begin"
  [
    new RegExp(
      `^\\W*(?:when|(?:on\\s+)?(?:which|what)\\s+(?:(?:exact|very|precise)\\s+)?(?:date|day))(?:\\s+(?:exactly|precisely))?\\s+did\\s+((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,6}?${HELD}(?:\\s+(?:in|at)\\s+\\p{L}[\\p{L}\\s]{2,20}?)?)\\s+(?:begin|start|open)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `when was ${meeting} held?`,
  ],
  // "put the dates of the two Oslo rounds side by side"
  [
    /^\W*(?:please\s+)?(?:put|set|lay|place|line\s+up|show|list|give)\s+(?:me\s+)?the\s+dates\s+of\s+(?:the\s+)?(?:both\s+|two\s+|three\s+)?((?:[\p{L}-]+\s+){1,5}?(?:meetings|rounds|sessions|summits|talks))(?:\s+(?:side\s+by\s+side|next\s+to\s+each\s+other|in\s+a\s+row|together))?\W*$/iu,
    ([, meetings = '']) => `when were the ${meetings}?`,
  ],
  // "at which ABC summit did Berg and Lund meet": one of another body
  [
    /^\W*[Aa]t\s+(?:which|what)\s+(?:of\s+the\s+)?(\p{Lu}{2,8})\s+(?:summits?|meetings?)\s+(?:did|have|had)\s+(\p{L}[^?,:;]{3,50}?)\s+(?:meet|met)\W*$/u,
    ([, body = '', who = '']) => `where did ${who} meet at ${body} summits?`,
  ],
  // "how many defence meetings took place in 2024": which of them are, their names tell
  [
    /^\W*how\s+many\s+((?:[\p{L}-]+\s+){0,3}?)(?:defen[cs]e|military|security|army)\s+(meetings|rounds|talks|sessions)\s+(?:took\s+place|were\s+(?:held|there)|have\s+(?:taken\s+place|been\s+held)|happened|did\s+\p{L}+\s+(?:hold|have))(?=\s|\W*$)/iu,
    ([, of = '', meetings = '']) => `which ${of}${meetings} were held`,
  ],
  // "two-day meetings: list"
  [
    /^\W*(?:(?:list|name|show(?:\s+me)?|give\s+me)\s+)?(?:all\s+)?(?:the\s+|your\s+)?(one|two|three|four|five|\d)[\s-]days?\s+(meetings|rounds|sessions|summits)(?:\s*[,:–—-]\s*(?:list|name|which|what|show)(?:\s+(?:them|were\s+they|are\s+they|please|pls))?)?\W*$/i,
    ([, days = '', meetings = '']) => `which ${meetings} lasted ${days} days?`,
  ],
  // "what did the 3rd and the 5th have in common as to place"
  [
    /^\W*what\s+(?:did|do|have|had)\s+([^?:;]{5,80}?)\s+(?:have\s+)?in\s+common\s+(?:as\s+to|in|regarding|concerning|by\s+way\s+of|with\s+regard\s+to)\s+(?:the\s+|their\s+)?(place|venue|city|location|chairs|co-?\s?chairs|topics)\W*$/i,
    ([, both = '', what = '']) => `did ${both} have the same ${what}?`,
  ],
  // "which meeting's report lacks an exact date"
  [
    /^\W*(?:which|what)\s+(meeting|round|session)[’']?s?\s+(?:reports?|articles?|coverage)\s+(?:lacks?|(?:does|do)(?:n[’']t|\s+not)\s+(?:give|state|have)|gives?\s+no|states?\s+no|has\s+no|omits?)\s+(?:the\s+|an?\s+)?(?:exact\s+|own\s+)?(?:date|day)s?\W*$/i,
    ([, meeting = '']) => `which ${meeting}s have no exact date?`,
  ],
  // "the last summit that was actually held"
  [
    /\b(?:that|which)\s+(?:was|were|has\s+been|have\s+been)\s+(?:actually|really|in\s+fact|indeed)\s+held(?=\W*$)/i,
    () => 'held',
  ],
  // "give me the city and the days of the 5th round"
  [
    new RegExp(
      `^\\W*${ASK}(?:the\\s+)?(?:${PLACE}\\s*(?:,|and|&)\\s*(?:the\\s+)?(?:exact\\s+)?${DAYS}|(?:exact\\s+)?${DAYS}\\s*(?:,|and|&)\\s*(?:the\\s+)?${PLACE})\\s+(?:of|for)\\s+${ONE}(?:\\s+held)?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `when and where was ${meeting} held?`,
  ],
  // "put these in order pls: the 5th, the land talks, the 3rd", "chronological order: …"
  [
    /^\W*(?:(?:please|pls|kindly|can\s+you|could\s+you)\s+)*(?:(?:put|sort|arrange|order|rank|place|line\s+up|list)\s+(?:these|the\s+following|those|them)?(?:\s+(?:two|three|four|five))?(?:\s+(?:meetings|events|talks|rounds))?(?:\s+(?:in(?:to)?\s+(?:the\s+)?(?:right\s+|correct\s+|chronological\s+|date\s+|time\s+)?(?:order|sequence)(?:\s+of\s+(?:time|date))?|by\s+(?:date|time|day)|chronologically))?|(?:(?:what(?:['’]s|\s+is)\s+)?the\s+)?(?:right\s+|correct\s+|chronological\s+|date\s+|time\s+)?(?:order|sequence)(?:\s+of\s+time)?|in\s+(?:what|which)\s+order)(?:\s+(?:please|pls|plz|for\s+me))?\s*[:–—]\s*(?=[^?:;]{5,160},)([^?:;]{5,160}?)\W*$/i,
    ([, items = '']) => `in what order did ${items} happen?`,
  ],
  // "how long did each group meeting last", "how many days did every round take"
  [
    /^\W*how\s+(?:long|many\s+days)\s+(?:did|does|was|is)\s+(?:each|every)\s+(?:one\s+)?(?:of\s+the\s+)?((?:[\p{L}-]+\s+){0,4}?)(meeting|round|session|summit|edition)s?(?:\s+(?:last|take|run|go\s+on))?(?:\s+for)?\W*$/iu,
    ([, of = '', meeting = '']) => `how long do the ${of}${meeting}s last?`,
  ],
  // "which meeting lasted two days in Oslo"
  [
    /^\W*(?:which|what)\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|summit))s?\s+(lasted|took|ran\s+for|went\s+on\s+for)\s+((?:\p{L}+|\d{1,2})\s+days?)\s+((?:in|at)\s+[^?,:;]{3,40}?)\W*$/iu,
    ([, meeting = '', , long = '', where = '']) => `which ${meeting}s ${where} lasted ${long}?`,
  ],
  // "when did the land group start, and when was it over"
  [
    new RegExp(
      `^\\W*when\\s+did\\s+${ONE}\\s+(?:start|begin|open|commence|kick\\s+off)\\s*,?\\s+and\\s+when\\s+(?:was\\s+it\\s+over|did\\s+(?:it|they)\\s+(?:end|close|finish|conclude|stop|wrap\\s+up)|did\\s+it\\s+come\\s+to\\s+an\\s+end)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `when was ${meeting}?`,
  ],
  // "does the report on the Oslo round state the meeting's own date, or only its publication date"
  [
    new RegExp(
      `^\\W*(?:does|do|did)\\s+(?:the|any|your)\\s+${PIECE}\\s+(?:on|of|about|covering)\\s+${ONE}\\s+(?:states?|gives?|mentions?|tells?|says?|contains?|names?)\\s+(?:the\\s+meeting[’']s|its|the|a)\\s+(?:own\\s+|actual\\s+|exact\\s+|real\\s+)?(?:date|day)s?(?:\\s*,?\\s+or\\s+(?:only|just|merely|solely)\\s+(?:its|the|a|that\\s+of)\\s+(?:own\\s+)?(?:publication|report(?:[’']s)?|article(?:[’']s)?|publishing)(?:\\s+date)?)?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `when was ${meeting} held?`,
  ],
  // "the last summit before the 22nd – which year"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:last|latest|previous|most\\s+recent)\\s+((?:[\\p{L}-]+\\s+){0,3}?summit)(?:\\s+held)?\\s+before\\s+(the\\s+${NTH}(?:\\s+one)?)\\s*[,:–—-]+\\s*(?:and\\s+)?(?:(?:in\\s+)?(?:which|what)\\s+year|when)(?:\\s+was\\s+(?:it|that))?\\W*$`,
      'iu',
    ),
    ([, forum = '', meeting = '']) => `which ${forum}s were there before ${meeting}?`,
  ],
  // "is the land group third or fourth", "which number is the land meeting": it is named by its number
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+${ONE}\\s+(?:the\\s+)?${NTH},?\\s+or\\s+(?:the\\s+)?${NTH}(?:\\s+one|\\s+meeting)?\\W*$`,
      'i',
    ),
    ([whole = '', meeting = '']) => (isOfNumber(meeting) ? whole : `when was ${meeting} held?`),
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:number|edition|ordinal)\\s+(?:is|was|does|did)\\s+(the\\s+[^?,:;–—]{2,50}?\\b${MEETING})(?:\\s+(?:have|carry|bear))?\\W*$`,
      'i',
    ),
    ([whole = '', meeting = '']) => (isOfNumber(meeting) ? whole : `when was ${meeting} held?`),
  ],
  // "compare the chairs of the 3rd, 4th and 5th"
  [
    new RegExp(
      `^\\W*compare\\s+(?:the\\s+)?((?:co-?\\s?)?chairs|venues|places|cities|dates|topics)\\s+(?:of|at|for)\\s+(?:the\\s+)?(${NTH}),?\\s+(?:the\\s+)?(${NTH}),?\\s+(?:and|&)\\s+(?:the\\s+)?(${NTH})((?:\\s+[\\p{L}-]+){0,4}?)\\W*$`,
      'iu',
    ),
    ([, what = '', one = '', two = '', three = '', noun = '']) => {
      const all = `the ${one}, the ${two} and the ${three}${noun.trim() === '' ? ' meeting' : noun}`;
      if (/chair/i.test(what)) return `who chaired ${all}?`;
      if (/date/i.test(what)) return `when were ${all} held?`;
      return /topic/i.test(what) ? `what were the topics of ${all}?` : `where were ${all} held?`;
    },
  ],
  // "which round came first, the one in Oslo or the one chaired by Berg"
  [
    /^\W*which\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|summit))\s+(came|was|took\s+place|happened)\s+(first|earlier|later|last)\s*[,:–—-]\s*the\s+one\s+([^?,:;]{3,50}?),?\s+or\s+the\s+one\s+([^?,:;]{3,50}?)\W*$/iu,
    ([, meeting = '', , edge = '', one = '', other = '']) =>
      `which came ${/first|earlier/i.test(edge) ? 'first' : 'later'}, the ${meeting} ${one} or the ${meeting} ${other}?`,
  ],
  // "did the 4th take place in a named building", "is a hall named for the 3rd"
  [
    new RegExp(
      `^\\W*(?:did|does|was|is)\\s+${ONE}\\s+(?:take\\s+place|held|meet|happen|convene)?\\s*(?:in|at)\\s+an?\\s+(?:named|specific|particular|certain|identified)\\s+(?:building|hall|venue|centre|center)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `in which building was ${meeting} held?`,
  ],
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+(?:a|any|the)\\s+(?:building|hall|venue|centre|center)\\s+(?:named|given|stated|mentioned|specified)\\s+(?:for|of)\\s+${ONE}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `in which building was ${meeting} held?`,
  ],
  // "who hosted: 3rd group? 4th group? 5th group?", "when was: the 3rd, the 4th"
  [
    new RegExp(
      `^\\W*(who\\s+(?:hosted|${CHAIRED})|where\\s+(?:was|were)|when\\s+(?:was|were))\\s*[:–—-]+\\s*((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,4}?)\\s*[?,;]\\s*(?:and\\s+)?((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,4}?)(?:\\s*[?,;]\\s*(?:and\\s+)?((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,4}?))?\\W*$`,
      'iu',
    ),
    ([, ask = '', ...items]) => {
      const all = items.filter((item) => item !== undefined).map((item) => `the ${item.replace(/^the\s+/i, '')}`);
      const these = all.join(' and ');
      if (/host|where/i.test(ask)) return `where were ${these} held?`;
      return /when/i.test(ask) ? `when were ${these} held?` : `who chaired ${these}?`;
    },
  ],
  // "is it right that the 5th was in Oslo and lasted two days": what is on record of both
  [
    new RegExp(
      `^\\W*(?:is\\s+it\\s+(?:right|true|correct|a\\s+fact)\\s+that\\s+|so\\s+)${ONE}\\s+(?:was|took\\s+place|met)\\s+(?:held\\s+)?in\\s+[^?,:;]{3,30}?\\s+and\\s+(?:it\\s+)?(?:lasted|took|ran\\s+for|went\\s+on\\s+for)\\s+(?:\\p{L}+|\\d{1,2})\\s+days?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `when and where was ${meeting} held?`,
  ],
  // "which of the meetings spanned two days"
  [
    /\b(?:spanned|stretched\s+over|extended\s+over|took\s+up|covered)\s+(?=(?:one|two|three|four|five|several|\d)\s+days?\b)/i,
    () => 'lasted ',
  ],
  // "meetings without a named chair?"
  [
    /^\W*(?:list\s+|name\s+|show\s+(?:me\s+)?)?(?:all\s+)?(?:the\s+|any\s+)?(meetings|rounds|sessions)\s+(?:without|with\s+no|lacking|that\s+lack)\s+(?:an?\s+|any\s+)?(?:named\s+|known\s+|stated\s+|recorded\s+)?(chairs?|co-?\s?chairs?|venues?|dates?|topics?)\W*$/i,
    ([, meetings = '', what = '']) => `which ${meetings} have no named ${what}?`,
  ],
  // "does the Herald say one day or two for the 5th"
  [
    new RegExp(
      `^\\W*(?:[Dd]oes|[Dd]id)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*)?)\\s+(?:say|give|report|state|have|speak\\s+of)\\s+(?:one|two|three|a|\\d)(?:\\s+days?)?\\s+or\\s+(?:one|two|three|\\d)(?:\\s+days?)?\\s+for\\s+${ONE}\\W*$`,
      'u',
    ),
    ([, outlet = '', meeting = '']) => `does ${outlet} say how long ${meeting} was?`,
  ],
];

/** What came up at one meeting and not at another. */
const ofTopics: readonly Recast[] = [
  // "list the meetings where drills were a topic"
  [
    /^\W*(?:(?:please\s+)?(?:list|name|show|give)(?:\s+me)?|which|what)\s+(?:all\s+)?(?:the\s+)?((?:[\p{L}-]+\s+){0,3}?(?:meetings|rounds|sessions|editions))\s+(?:where|at\s+which|in\s+which|when|during\s+which)\s+(?!who\b)([^?,:;]{3,60}?)\s+(?:was|were|is|are)\s+(?:(?:a|the|among\s+the|one\s+of\s+the)\s+(?:topics?|subjects?|themes?)|discussed|raised|brought\s+up|taken\s+up|on\s+the\s+(?:agenda|table)|talked\s+about|mentioned)\W*$/iu,
    ([, meetings = '', topic = '']) => `which ${meetings} discussed ${topic}?`,
  ],
  // "did they ever bring up cables, and when", "is gas mentioned for any of the meetings, and which"
  [
    /^\W*(?:did|have|has)\s+(?:they|the\s+(?:two\s+)?sides|both\s+sides|the\s+talks|any\s+(?:of\s+the\s+)?(?:meetings?|rounds?|sessions?))\s+(?:ever\s+)?(?:br(?:ing|ought)\s+up|raise[d]?|discuss(?:ed)?|mention(?:ed)?|touch(?:ed)?\s+(?:on|upon)|take[n]?\s+up|address(?:ed)?|cover(?:ed)?)\s+([^?,:;]{3,40}?)\s*,?\s+and\s+(?:if\s+so,?\s+)?(?:when|(?:at\s+|in\s+)?(?:which|what)(?:\s+(?:one|meeting|round)s?)?)\W*$/i,
    ([, topic = '']) => `which meetings discussed ${topic}?`,
  ],
  [
    /^\W*(?:is|was|were|are)\s+([^?,:;]{3,40}?)\s+(?:ever\s+)?(?:mentioned|discussed|raised|brought\s+up|named|on\s+the\s+agenda)\s+(?:for|at|in|of)\s+any\s+(?:of\s+(?:the|these)\s+|one\s+)?(?:meetings?|rounds?|sessions?|talks)\s*,?\s+and\s+(?:if\s+so,?\s+)?(?:when|(?:at\s+|for\s+)?(?:which|what)(?:\s+(?:one|meeting|round)s?)?)\W*$/i,
    ([, topic = '']) => `which meetings discussed ${topic}?`,
  ],
  // "name a subject reported from the 4th that is absent from the reports on the 5th"
  [
    new RegExp(
      `^\\W*(?:name|give|mention|tell\\s+me|list|which|what|is\\s+there|find)\\s+(?:me\\s+)?(?:an?\\s+|one\\s+|any\\s+|some\\s+|the\\s+)?(?:subject|topic|theme|issue|point|item)s?\\s+(?:(?:reported|discussed|raised|named|recorded|mentioned|on\\s+record)\\s+)?(?:from|at|of|for|in)\\s+(the\\s+[^?,:;]{3,40}?)\\s+(?:that\\s+|which\\s+)?(?:is|are|was|were)(?:n[’']t|\\s+not)?\\s+(absent|missing|left\\s+out|lacking|omitted|found|mentioned|named|reported|present|discussed|in\\s+those)\\s*(?:from|in|at|of|for)?\\s+(?:(?:the|those|any)\\s+${PIECE}\\s+(?:on|of|about|from)\\s+)?(the\\s+[^?,:;]{3,40}?)\\W*$`,
      'i',
    ),
    ([whole = '', first = '', how = '', second = '']) =>
      /absent|missing|left|lacking|omitted/i.test(how) !== /n[’']t\b|\bnot\b/i.test(whole)
        ? `which topics came up at ${first} but not at ${second}?`
        : whole,
  ],
  // "which meeting had cables as a topic first"
  [
    /^\W*(?:which|what)\s+(?:meeting|round|session)\s+(?:had|took\s+up|raised|discussed|covered)\s+([^?,:;]{3,50}?)(?:\s+as\s+(?:a\s+)?(?:topic|subject|theme))?\s+first\W*$/i,
    ([, topic = '']) => `at which meeting was ${topic} discussed first?`,
  ],
  // "meeting at which cables were mentioned?"
  [
    /^\W*(?:the\s+)?(?:meeting|round|session)\s+(?:at|in)\s+which\s+([^?,:;]{3,60}?)\s+(was|were)\s+(?:mentioned|discussed|raised|taken\s+up|on\s+the\s+agenda|talked\s+about)\W*$/i,
    ([, topic = '', was = '']) => `at which meeting ${was} ${topic} discussed?`,
  ],
  // "which topics did the Herald list for the 5th"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+(?:topics|subjects|themes|issues)\\s+(?:did|does|do|has)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*)?)\\s+(?:list(?:ed)?|name[d]?|report(?:ed)?|give[n]?|mention(?:ed)?|have|cite[d]?)\\s+(?:for|of|at|from)\\s+${ONE}\\W*$`,
      'u',
    ),
    ([, outlet = '', meeting = '']) => `according to ${outlet}, what topics did ${meeting} discuss?`,
  ],
];

/** Meetings and what was discussed, in wordings that people type without thought for grammar: "put these in order pls: …", "the last summit before the 22nd – which year". */
export const ofPlainMeetings: readonly Recast[] = [...ofMeetings, ...ofTopics];
