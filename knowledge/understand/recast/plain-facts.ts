import type { Recast } from './shape.ts';

/*
 * Facts of meetings, people, forums and articles in wordings that people type without thought for grammar: "CISC = ?? what's that short for",
 * "put these in order pls: …", "the last summit before the 22nd – which year".
 */

const NTH =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twenty-[a-z]{4,8})';
const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?|wg|groups?|sub-?groups?|one)';
const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|cop(?:y|ies)|dispatch(?:es)?|write-?ups?)';
const SERVICE = '(?:service|army|force|branch|arm)s?';
const CHAIR = '(?:co-?\\s?)?chair(?:man|person)?';
const CHAIRED = '(?:(?:co-?\\s?)?chaired|led|headed|presided)';
const BESIDES = '(?:besides|other\\s+than|apart\\s+from|aside\\s+from|except(?:\\s+for)?|but|than|next\\s+to|beside)';
/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{3,60}?)';
const NAME =
  '((?:(?:lt|lieutenant|gen|general|air|marshal)\\b\\.?\\s+)*\\p{Lu}[\\p{L}.]+(?:\\s+\\p{Lu}[\\p{L}.]+){0,2})';
const ASK =
  '(?:(?:please|pls|kindly|can\\s+you|could\\s+you|give|tell|name|state|show|me|us|what\\s+(?:is|are|was|were))\\s+){0,4}';
const PLACE = '(?:city|cities|place|venue|town|location|host\\s+city)';
const DAYS = '(?:dates?|days?|time)';
const isOfNumber = (text: string): boolean => new RegExp(`\\b${NTH}\\b`, 'iu').test(text);

/** When and where a meeting was, how long, how many of its kind, in what order. */
const ofMeetings: readonly Recast[] = [
  // "two-day meetings: list"
  [
    /^\W*(?:(?:list|name|show(?:\s+me)?|give\s+me)\s+)?(?:all\s+)?(?:the\s+|your\s+)?(one|two|three|four|five|\d)[\s-]days?\s+(meetings|rounds|sessions|summits)(?:\s*[,:–—-]\s*(?:list|name|which|what|show)(?:\s+(?:them|were\s+they|are\s+they|please|pls))?)?\W*$/iu,
    ([, days = '', meetings = '']) => `which ${meetings} lasted ${days} days?`,
  ],
  // "what did the 3rd and the 5th have in common as to place"
  [
    /^\W*what\s+(?:did|do|have|had)\s+([^?:;]{5,80}?)\s+(?:have\s+)?in\s+common\s+(?:as\s+to|in|regarding|concerning|by\s+way\s+of|with\s+regard\s+to)\s+(?:the\s+|their\s+)?(place|venue|city|location|chairs|co-?\s?chairs|topics)\W*$/iu,
    ([, both = '', what = '']) => `did ${both} have the same ${what}?`,
  ],
  // "which meeting's report lacks an exact date"
  [
    /^\W*(?:which|what)\s+(meeting|round|session)[’']?s?\s+(?:reports?|articles?|coverage)\s+(?:lacks?|(?:does|do)(?:n[’']t|\s+not)\s+(?:give|state|have)|gives?\s+no|states?\s+no|has\s+no|omits?)\s+(?:the\s+|an?\s+)?(?:exact\s+|own\s+)?(?:date|day)s?\W*$/iu,
    ([, meeting = '']) => `which ${meeting}s have no exact date?`,
  ],
  // "the last summit that was actually held"
  [
    /\b(?:that|which)\s+(?:was|were|has\s+been|have\s+been)\s+(?:actually|really|in\s+fact|indeed)\s+held(?=\W*$)/iu,
    () => 'held',
  ],
  // "give me the city and the days of the 5th round"
  [
    new RegExp(
      `^\\W*${ASK}(?:the\\s+)?(?:${PLACE}\\s*(?:,|and|&)\\s*(?:the\\s+)?(?:exact\\s+)?${DAYS}|(?:exact\\s+)?${DAYS}\\s*(?:,|and|&)\\s*(?:the\\s+)?${PLACE})\\s+(?:of|for)\\s+${ONE}(?:\\s+held)?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `when and where was ${meeting} held?`,
  ],
  // "put these in order pls: the 5th, the land talks, the 3rd", "chronological order: …"
  [
    /^\W*(?:(?:please|pls|kindly|can\s+you|could\s+you)\s+)*(?:(?:put|sort|arrange|order|rank|place|line\s+up|list)\s+(?:these|the\s+following|those|them)?(?:\s+(?:two|three|four|five))?(?:\s+(?:meetings|events|talks|rounds))?(?:\s+(?:in(?:to)?\s+(?:the\s+)?(?:right\s+|correct\s+|chronological\s+|date\s+|time\s+)?(?:order|sequence)(?:\s+of\s+(?:time|date))?|by\s+(?:date|time|day)|chronologically))?|(?:(?:what(?:['’]s|\s+is)\s+)?the\s+)?(?:right\s+|correct\s+|chronological\s+|date\s+|time\s+)?(?:order|sequence)(?:\s+of\s+time)?|in\s+(?:what|which)\s+order)(?:\s+(?:please|pls|plz|for\s+me))?\s*[:–—]\s*(?=[^?:;]{5,160},)([^?:;]{5,160}?)\W*$/iu,
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
      'iu',
    ),
    ([, meeting = '']) => `when was ${meeting}?`,
  ],
  // "does the report on the Oslo round state the meeting's own date, or only its publication date"
  [
    new RegExp(
      `^\\W*(?:does|do|did)\\s+(?:the|any|your)\\s+${PIECE}\\s+(?:on|of|about|covering)\\s+${ONE}\\s+(?:states?|gives?|mentions?|tells?|says?|contains?|names?)\\s+(?:the\\s+meeting[’']s|its|the|a)\\s+(?:own\\s+|actual\\s+|exact\\s+|real\\s+)?(?:date|day)s?(?:\\s*,?\\s+or\\s+(?:only|just|merely|solely)\\s+(?:its|the|a|that\\s+of)\\s+(?:own\\s+)?(?:publication|report(?:[’']s)?|article(?:[’']s)?|publishing)(?:\\s+date)?)?\\W*$`,
      'iu',
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
      'iu',
    ),
    ([whole = '', meeting = '']) => (isOfNumber(meeting) ? whole : `when was ${meeting} held?`),
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:number|edition|ordinal)\\s+(?:is|was|does|did)\\s+(the\\s+[^?,:;–—]{2,50}?\\b${MEETING})(?:\\s+(?:have|carry|bear))?\\W*$`,
      'iu',
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
      'iu',
    ),
    ([, meeting = '']) => `in which building was ${meeting} held?`,
  ],
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+(?:a|any|the)\\s+(?:building|hall|venue|centre|center)\\s+(?:named|given|stated|mentioned|specified)\\s+(?:for|of)\\s+${ONE}\\W*$`,
      'iu',
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
      const all = items.filter((item) => item !== undefined).map((item) => `the ${item.replace(/^the\s+/iu, '')}`);
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
    /\b(?:spanned|stretched\s+over|extended\s+over|took\s+up|covered)\s+(?=(?:one|two|three|four|five|several|\d)\s+days?\b)/iu,
    () => 'lasted ',
  ],
  // "meetings without a named chair?"
  [
    /^\W*(?:list\s+|name\s+|show\s+(?:me\s+)?)?(?:all\s+)?(?:the\s+|any\s+)?(meetings|rounds|sessions)\s+(?:without|with\s+no|lacking|that\s+lack)\s+(?:an?\s+|any\s+)?(?:named\s+|known\s+|stated\s+|recorded\s+)?(chairs?|co-?\s?chairs?|venues?|dates?|topics?)\W*$/iu,
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
  // "name a subject reported from the 4th that is absent from the reports on the 5th"
  [
    new RegExp(
      `^\\W*(?:name|give|mention|tell\\s+me|list|which|what|is\\s+there|find)\\s+(?:me\\s+)?(?:an?\\s+|one\\s+|any\\s+|some\\s+|the\\s+)?(?:subject|topic|theme|issue|point|item)s?\\s+(?:(?:reported|discussed|raised|named|recorded|mentioned|on\\s+record)\\s+)?(?:from|at|of|for|in)\\s+(the\\s+[^?,:;]{3,40}?)\\s+(?:that\\s+|which\\s+)?(?:is|are|was|were)(?:n[’']t|\\s+not)?\\s+(absent|missing|left\\s+out|lacking|omitted|found|mentioned|named|reported|present|discussed|in\\s+those)\\s*(?:from|in|at|of|for)?\\s+(?:(?:the|those|any)\\s+${PIECE}\\s+(?:on|of|about|from)\\s+)?(the\\s+[^?,:;]{3,40}?)\\W*$`,
      'iu',
    ),
    ([whole = '', first = '', how = '', second = '']) =>
      /absent|missing|left|lacking|omitted/i.test(how) !== /n[’']t\b|\bnot\b/i.test(whole)
        ? `which topics came up at ${first} but not at ${second}?`
        : whole,
  ],
  // "which meeting had cables as a topic first"
  [
    /^\W*(?:which|what)\s+(?:meeting|round|session)\s+(?:had|took\s+up|raised|discussed|covered)\s+([^?,:;]{3,50}?)(?:\s+as\s+(?:a\s+)?(?:topic|subject|theme))?\s+first\W*$/iu,
    ([, topic = '']) => `at which meeting was ${topic} discussed first?`,
  ],
  // "meeting at which cables were mentioned?"
  [
    /^\W*(?:the\s+)?(?:meeting|round|session)\s+(?:at|in)\s+which\s+([^?,:;]{3,60}?)\s+(was|were)\s+(?:mentioned|discussed|raised|taken\s+up|on\s+the\s+agenda|talked\s+about)\W*$/iu,
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

/** Who chaired, who came, and for whom. */
const ofPeople: readonly Recast[] = [
  // "number of people named as co-chair, and their names"
  [
    /^\W*(?:the\s+|what\s+is\s+the\s+)?number\s+of\s+(?:people|persons|officers|men)\s+(?:named\s+as|who\s+(?:were|are)|listed\s+as)\s+(?:a\s+)?(?:co-?\s?)?chair(?:s|men|man)?(?:\s*,?\s+(?:and|with|plus)\s+(?:their|all\s+the|the)\s+names?)?\W*$/iu,
    () => 'how many people have co-chaired?',
  ],
  // "which air marshal appears in your articles, and in which role"
  [
    /^\W*(?:which|what)\s+((?:air\s+|field\s+|lieutenant\s+|major\s+|vice\s+|rear\s+)?(?:marshal|general|admiral|colonel|brigadier|commodore))\s+(?:appears|figures|is\s+(?:named|mentioned)|occurs|turns\s+up)\s+in\s+(?:your|the|these)\s+(?:articles?|reports?|records?)(?:\s*,?\s+(?:and\s+)?(?:in|with|as)\s+(?:which|what)\s+(?:role|post|capacity|function|office|position))?\W*$/iu,
    ([, rank = '']) => `who held the rank of ${rank}?`,
  ],
  // "who is named as head of the Chilean delegation and in which article"
  [
    /^\W*who(?:m)?\s+(?:is|was|are)\s+(?:named|given|described|mentioned|listed)\s+as\s+(?:the\s+)?(?:head|leader|chief)\s+of\s+the\s+(\p{L}{4,20})\s+delegation(?:\s*,?\s+(?:and\s+)?in\s+(?:which|what)\s+(?:article|report)s?)?\W*$/iu,
    ([, side = '']) => `who led the ${side} delegation?`,
  ],
  // "who are the two chiefs of staff in your record, and in which years"
  [
    /^\W*(?:who\s+(?:are|were)|name|list)\s+(?:the\s+)?(?:(?:two|three|different)\s+)?(?:\p{Lu}\p{L}+\s+)?(chief|head|director|minister|commander)s\s+of\s+([^?,:;]{3,60}?)\s+(?:in|on)\s+(?:your|the)\s+(?:records?|articles|reports)(?:\s*,?\s+(?:and\s+)?(?:in|of)\s+(?:which|what)\s+(?:years?|meetings?))?\W*$/iu,
    ([, office = '', of = '']) => `who was ${office} of ${of}?`,
  ],
  // "which Chilean general chaired the 5th besides Berg": those of that side
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:other\\s+)?(\\p{L}{4,20})\\s+(?:officer|general|official|admiral|marshal)s?\\s+(?:also\\s+)?${CHAIRED}\\s+(the\\s+[^?,:;]{3,50}?)\\s+(?:besides|other\\s+than|apart\\s+from|aside\\s+from|except(?:\\s+for)?)\\s+[^?,:;]{3,40}\\W*$`,
      'iu',
    ),
    ([, side = '', meeting = '']) => `which ${side} officers chaired ${meeting}?`,
  ],
  // "name the third co-chair of the 5th": how many there were
  [
    new RegExp(
      `^\\W*(?:name|who\\s+(?:is|was)|give\\s+me|tell\\s+me)\\s+(?:the\\s+|an?\\s+)?(?:third|fourth|fifth|3rd|4th|5th)\\s+${CHAIR}\\s+(?:of|at|for|in)\\s+(the\\s+[^?,:;]{3,50}?)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `how many people chaired ${meeting}?`,
  ],
  // "list of Chilean officers by meeting"
  [
    /^\W*(?:an?\s+|the\s+)?(?:list\s+(?:of\s+)?|name\s+)?(?:the\s+)?(?!(?:all|these|those|both)\b)(\p{L}{4,20})\s+(?:officers|generals|(?:co-?\s?)?chairs|(?:co-?\s?)?chairmen|heads\s+of\s+delegation)\s*,?\s+(?:by\s+(?:the\s+)?meeting|per\s+meeting|for\s+each\s+meeting|meeting\s+by\s+meeting|at\s+each\s+meeting)\W*$/iu,
    ([, side = '']) => `who chaired for ${side} at each meeting?`,
  ],
  // "Berg: which meetings, which rank, which post"
  [
    new RegExp(
      `^\\W*${NAME}\\s*[:–—-]\\s*(?:(?:which|what|and|his|her|the)\\s+)+((?:rank|post|meeting|side|office|position)s?)\\s*,\\s*(?:(?:which|what|and|his|her|the)\\s+)+((?:rank|post|meeting|side|office|position)s?)(?:\\s*,?\\s*(?:(?:which|what|and|his|her|the)\\s+)+((?:rank|post|meeting|side|office|position)s?))?\\W*$`,
      'u',
    ),
    ([, name = '', ...asked]) => `${name}: ${asked.filter((one) => one !== undefined).join(', ')}?`,
  ],
  // "what does Berg do for a living"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:does|did)\\s+${NAME}\\s+do(?:\\s+(?:for\\s+a\\s+living|professionally|as\\s+a\\s+job))\\W*$`,
      'u',
    ),
    ([, name = '']) => `who is ${name}?`,
  ],
  // "who are the two leaders that met in Lima"
  [
    /^\W*(?:who|which)\s+(?:are|were)\s+the\s+(?:two\s+)?(?:leaders|presidents|politicians|heads\s+of\s+(?:state|government)|people|men)\s+(?:that|who)\s+met\s+(?:each\s+other\s+)?(?:at|in)\s+(\p{L}[^?,:;]{2,40}?)\W*$/iu,
    ([, place = '']) => `who met in ${place}?`,
  ],
  // "name each officer your articles call Chief of Staff", "whom do the articles describe as deputy head"
  [
    /^\W*(?:(?:name|list|give\s+me|who\s+(?:is|are|was|were))\s+(?:each|every|all(?:\s+the)?|any|the|all\s+of\s+the)\s+(?:officers?|persons?|people|m[ae]n|officials?|generals?|individuals?|one)\s+(?:that\s+|whom?\s+)?|whom\s+do\s+)(?:your|the|these)\s+(?:articles?|reports?|sources?)\s+(?:call|describe\s+as|refer\s+to\s+as|name(?:\s+as)?|style|title|give\s+as|present\s+as|identify\s+as)\s+(?:the\s+)?((?:[\p{L}-]+\s+){0,2}?(?:chief|deputy|head|director|minister|president|commander|chairman|secretary)\b[^?,:;]{0,70}?)\W*$/iu,
    ([, office = '']) => `who was ${office}?`,
  ],
  // "who besides Berg chaired for Chile"
  [
    new RegExp(
      `^\\W*who\\s+${BESIDES}\\s+([^?,:;]{3,50}?)\\s+(?:has\\s+|have\\s+)?(?:ever\\s+)?${CHAIRED}\\s+for\\s+([^?,:;]{3,30}?)\\W*$`,
      'iu',
    ),
    ([, name = '', side = '']) => `apart from ${name}, who has chaired for ${side}?`,
  ],
  // "apart from Berg and Lund, who has chaired for Chile": everybody who did
  [
    /^\W*(?:[Hh]as|[Hh]ave|[Dd]id)\s+(?:anyone|anybody|someone|somebody)(?:\s+else)?\s+(?:besides|other\s+than|apart\s+from|except(?:\s+for)?|aside\s+from)\s+\p{Lu}[^?,:;]{2,30}?\s+(?:and|or)\s+\p{Lu}[^?,:;]{2,30}?\s+(?:ever\s+)?(?:co-?\s?)?(?:chair|lead|head|le)(?:e?d)?\s+(?:for|on\s+behalf\s+of)\s+(?:the\s+)?(\p{L}{4,20})(?:\s+side)?\W*$/u,
    ([, side = '']) => `who are all the co-chairs for ${side}?`,
  ],
  // "the other co-chair besides Berg at the 3rd"
  [
    new RegExp(
      `^\\W*(?:who\\s+(?:is|was)\\s+|and\\s+|name\\s+)?the\\s+(?:other|second)\\s+${CHAIR}\\s+(?:${BESIDES}|with|alongside|opposite)\\s+([^?,:;]{3,40}?)\\s+(?:at|of|in|for|during)\\s+([^?,:;]{3,50}?)\\W*$`,
      'iu',
    ),
    ([, name = '', meeting = '']) => `who was ${name}'s counterpart at ${meeting}?`,
  ],
  // "5th round – who from the Chilean side?"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,4}?)\\s*[,:–—-]+\\s*(?:and\\s+)?who\\s+(?:was\\s+|came\\s+|spoke\\s+|sat\\s+)?(?:from|for|on)\\s+(?:the\\s+)?(\\p{L}{4,20})(?:\\s+side|\\s+delegation)?\\W*$`,
      'iu',
    ),
    ([, meeting = '', side = '']) => `who represented ${side} at ${meeting}?`,
  ],
  // "was anyone at the rank of admiral from Chile in 2025"
  [
    /^\W*(?:was|were|is|did)\s+(?:anyone|anybody|someone|any\s+officer|any\s+co-?\s?chair)\s+(?:at|of|with|in|hold(?:ing)?)\s+(?:the\s+)?rank\s+of\s+(?:an?\s+)?((?:\p{L}+\s+){0,2}?\p{L}+?)\s+(?:from|for|on)\s+(?:the\s+)?(\p{L}{4,20})(?:\s+side)?\s+((?:in|at)\s+[^?,:;]{3,40}?)\W*$/iu,
    ([, rank = '', side = '', when = '']) => `which ${rank} chaired for ${side} ${when}?`,
  ],
  // "which service was represented at the land talks by Chile"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${SERVICE}\\s+(?:was|were)\\s+(?:represented|sent|present|fielded)\\s+(?:at|to|in)\\s+${ONE}\\s+(?:by|for|from|on\\s+behalf\\s+of)\\s+(?:the\\s+)?(\\p{L}{4,20})(?:\\s+side)?\\W*$`,
      'iu',
    ),
    ([, meeting = '', side = '']) => `which forces did ${side} send to ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${SERVICE}\\s+represented\\s+(?:the\\s+)?(\\p{L}{4,20})(?:\\s+side)?\\s+(?:at|in)\\s+${ONE}\\W*$`,
      'iu',
    ),
    ([, side = '', meeting = '']) => `which forces did ${side} send to ${meeting}?`,
  ],
  // "what are the names of both sides' armies at the land talks"
  [
    new RegExp(
      `^\\W*(?:what\\s+are\\s+|give\\s+(?:me\\s+)?|tell\\s+me\\s+)?(?:the\\s+)?(?:names?\\s+of\\s+)?(?:both|the\\s+two|each)\\s+sides?[’']?s?\\s+(?:armies|army|forces|services|service)\\s+(?:at|in|during)\\s+${ONE}\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `which armies took part in ${meeting}?`,
  ],
  // "give me the Chilean names on record"
  [
    /^\W*(?:[Gg]ive\s+me|[Ll]ist|[Nn]ame|[Ss]how(?:\s+me)?|[Tt]ell\s+me|[Ww]hat\s+are)\s+(?:all\s+)?(?:the\s+)?(\p{Lu}\p{L}{3,20})\s+(?:names?|people|persons?|individuals)(?:\s+(?:on\s+record|you\s+have|named|mentioned|in\s+(?:the|your)\s+(?:articles|reports|record)))?\W*$/u,
    ([, side = '']) => `which people from the ${side} side are named?`,
  ],
  // "did the Chilean co-chair change between Oslo and the 5th"
  [
    new RegExp(
      `^\\W*(?:did|has)\\s+the\\s+(\\p{L}{4,20})\\s+${CHAIR}\\s+(?:change[d]?|differ(?:ed)?)\\s+(?:between|from)\\s+(?:(the\\s+[^?,:;]{3,40}?)|(\\p{L}{3,20}))\\s+(?:and|to)\\s+(the\\s+[^?,:;]{3,40}?)\\W*$`,
      'iu',
    ),
    ([, side = '', first, place = '', second = '']) =>
      `were the ${side} co-chairs the same at ${first ?? `the ${place} meeting`} and at ${second}?`,
  ],
  // "where did Berg travel to chair in 2025"
  [
    new RegExp(
      `^\\W*[Ww]here\\s+did\\s+${NAME}\\s+(?:travel|go|fly|come|head)\\s+(?:in\\s+order\\s+)?to\\s+(?:co-?\\s?)?(?:chair|lead)(?:\\s+(?:a|the)\\s+(?:meeting|talks|round))?\\s+in\\s+((?:[A-Z][a-z]+\\s+)?(?:19|20)\\d\\d)\\W*$`,
      'u',
    ),
    ([, name = '', when = '']) => `where was the meeting chaired by ${name} in ${when}?`,
  ],
  // "when did Berg last visit Oslo and why"
  [
    /^\W*[Ww]hy\s+did\s+(\p{Lu}[^?,:;]{2,40}?)\s+last\s+(visit|go\s+to|travel\s+to|come\s+to)\s+([^?,:;]{3,40}?)\W*$/u,
    ([, who = '', verb = '', where = '']) => `for what did ${who} last ${verb} ${where}?`,
  ],
  [
    /^\W*when\s+did\s+(\p{Lu}[^?,:;]{2,40}?)\s+last\s+(visit|go\s+to|travel\s+to|come\s+to)\s+([^?,:;]{3,40}?),?\s+and\s+(?:why|for\s+what|what\s+for|on\s+what\s+occasion)\W*$/iu,
    ([, who = '', verb = '', where = '']) => `for what did ${who} last ${verb} ${where}?`,
  ],
];

/** Bodies: how many, what they join, how they are related. */
const ofForums: readonly Recast[] = [
  // "name the commission under which the land group meets"
  [
    /^\W*(?:name|give\s+me|tell\s+me|what\s+is|which\s+is)\s+the\s+(?:parent\s+)?(commission|body|committee|organi[sz]ation)\s+(?:under|within|of)\s+which\s+(the\s+[^?,:;]{3,60}?)\s+(?:meets?|sits?|works?|operates?|falls?|comes?|stands?|belongs?|is\s+(?:held|a\s+part))\W*$/iu,
    ([, body = '', forum = '']) => `which ${body} is above ${forum}?`,
  ],
  // "how many forums are there, name them", "which forums do you have records of"
  [
    /^\W*(?:how\s+many|which|what)\s+(?:different\s+)?(?:forums|formats|fora)\s+(?:do\s+you\s+(?:have(?:\s+(?:records?|anything)(?:\s+(?:of|on|about))?)?|cover|know(?:\s+of)?)|are\s+(?:there|on\s+record|covered|known)|have\s+you\s+got)(?:\s*,?\s*(?:and\s+)?(?:please\s+)?(?:name|list|tell\s+me)\s+(?:them|each|all)|\s*,?\s+and\s+(?:which|what(?:\s+are\s+they(?:\s+called)?)?))?\W*$/iu,
    () => 'list all forums',
  ],
  // "name the Chilean and Norwegian bodies between which the group provides contact"
  [
    /^\W*(?:name|which\s+are|what\s+are|list|tell\s+me|give\s+me|between)\s+(?:the\s+|which\s+)?(?:(?:\p{L}+\s+and\s+\p{L}+|two|both)\s+)?(?:bodies|institutions|organi[sz]ations|offices|headquarters)\s+(?:between\s+which\s+|that\s+|which\s+)?(?:does\s+)?(the\s+(?:[\p{L}-]+\s+){0,3}?(?:group|commission|committee|forum))\s+(?:provides?|enables?|ensures?|secures?|allows?|offers?|connects?|links?|joins?|brings?\s+together)(?:\s+(?:for\s+)?(?:a\s+)?(?:regular\s+|constant\s+|steady\s+)?(?:interaction|contact|dialogues?|exchanges?))?\W*$/iu,
    ([, forum = '']) => `which bodies does ${forum} connect?`,
  ],
  // "what is the full name of the Chilean body that the group connects"
  [
    /^\W*(?:what\s+is|what['’]s|name|give\s+me|tell\s+me)\s+(?:the\s+)?(?:(?:full|exact|official)\s+)?(?:name\s+of\s+)?the\s+(\p{L}{4,20})\s+(?:body|institution|organi[sz]ation|office|counterpart)\s+(?:that|which)\s+(the\s+(?:[\p{L}-]+\s+){0,3}?(?:group|commission|committee|forum))\s+(?:connects?|links?|joins?|brings?\s+in)\W*$/iu,
    ([, side = '', forum = '']) => `which ${side} body does ${forum} connect?`,
  ],
  // "what's the relation between the land group and the commission"
  [
    /^\W*(?:what(?:['’]?s|\s+is)|explain|describe)\s+(?:the\s+)?(?:relation(?:ship)?|link|connection|tie)\s+(?:between|of)\s+(?:the\s+)?([^?,:;]{0,50}?(?:group|commission|committee))\s+(?:and|to|with)\s+(?:the\s+)?([^?,:;]{0,50}?(?:group|commission|committee))\W*$/iu,
    ([, first = '', second = '']) => `is the ${first} part of the ${second}?`,
  ],
];

const OLD: Readonly<Record<string, string>> = { earliest: 'oldest', first: 'oldest', oldest: 'oldest' };

/** Articles: how old, by whom, with what letters. */
const ofArticles: readonly Recast[] = [
  // "which meeting does the Herald article cover"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+(?:meeting|round|talks)\\s+(?:(?:does|did|do)\\s+the\\s+(\\p{Lu}[^?,:;]{1,30}?)\\s+${PIECE}\\s+(?:cover|report(?:\\s+on)?|describe|deal\\s+with|treat)|is\\s+the\\s+(\\p{Lu}[^?,:;]{1,30}?)\\s+${PIECE}\\s+(?:about|on))\\W*$`,
      'u',
    ),
    ([, covers, about]) => `what did ${covers ?? about ?? ''} report?`,
  ],
  // "what did the Herald call Berg in its report", "how did WIRE describe Berg"
  [
    new RegExp(
      `^\\W*(?:[Bb]y\\s+)?(?:[Ww]hat|[Hh]ow)(?:\\s+title)?\\s+(?:did|does)\\s+(?:the\\s+)?(?:(\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*)?)\\s+(?:call|title|describe|introduce|present)\\s+${NAME}\\s+in\\s+its\\s+${PIECE}|(\\p{Lu}{2,6})\\s+(?:call|title|describe|introduce|present)\\s+${NAME})\\W*$`,
      'u',
    ),
    ([, outlet, name, wire, other]) => `who is ${name ?? other ?? ''} according to ${outlet ?? wire ?? ''}?`,
  ],
  // "what's the full name behind XQZ"
  [
    /^\W*(?:[Ww]hat(?:['’]s|\s+is)|[Gg]ive\s+me|[Tt]ell\s+me|[Nn]ame)\s+(?:the\s+)?(?:full|long|whole)\s+(?:name|form|title|wording)\s+(?:behind|hidden\s+in)\s+(?:the\s+(?:letters|abbreviation|acronym)\s+)?([\p{Lu}&-]{2,16})\W*$/u,
    ([, letters = '']) => `what does ${letters} stand for?`,
  ],
  // "which article deals with the land talks and who published it"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${PIECE}\\s+(?:deals?\\s+with|treats?|is\\s+about|are\\s+about|covers?|reports?(?:\\s+on)?)\\s+(the\\s+[^?,:;]{3,50}?),?\\s+and\\s+(?:who|which\\s+outlet)\\s+(?:published|printed|ran|carried|wrote)\\s+(?:it|them)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `which articles cover ${meeting}?`,
  ],
  // "is there a report on the 5th by the Herald"
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+there\\s+(?:an?|any)\\s+${PIECE}\\s+(?:on|of|about)\\s+(the\\s+[^?,:;]{3,50}?)\\s+(?:by|from)\\s+([^?,:;]{2,40}?)\\W*$`,
      'iu',
    ),
    ([, meeting = '', outlet = '']) => `did ${outlet} report on ${meeting}?`,
  ],
  // "what does TC stand for in NTC": the whole tells the part
  [
    /^\W*[Ww]hat\s+(?:does|do)\s+([\p{Lu}&-]{1,12})\s+(?:stand\s+for|mean)\s+in\s+(?:the\s+(?:abbreviation|acronym|letters)\s+)?([\p{Lu}&-]{2,16})\W*$/u,
    ([whole = '', part = '', letters = '']) => (letters.includes(part) ? `what does ${letters} stand for?` : whole),
  ],
  // "what do the Herald and the Post each give as the date of the 5th"
  [
    new RegExp(
      `^\\W*(?:what|which)(?:\\s+(?:date|place|venue)s?)?\\s+(?:do|did)\\s+(?:the\\s+)?([^?,:;]{2,30}?)\\s+and\\s+(?:the\\s+)?([^?,:;]{2,30}?)\\s+(?:each\\s+|both\\s+)?(?:give|state|report|have|say|name)\\s+(?:as\\s+|for\\s+)?(?:the\\s+)?(dates?|places?|venues?|co-?\\s?chairs|chairs)\\s+(?:of|for)\\s+${ONE}\\W*$`,
      'iu',
    ),
    ([, one = '', other = '', what = '', meeting = '']) => `do ${one} and ${other} agree on the ${what} of ${meeting}?`,
  ],
  // "which article is longest ago"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${PIECE}\\s+(?:is|was|dates\\s+from|lies)\\s+(?:the\\s+)?(?:longest|furthest|farthest)\\s+(?:ago|back)\\W*$`,
      'iu',
    ),
    () => 'which article is the oldest?',
  ],
  // "CISC = ?? what's that short for", "SCO: full form"
  [
    /^\W*["“'‘]?(\p{Lu}[\p{Lu}&-]{1,14}\p{Lu})["”'’]?\s*(?:[=:,;.–—…-]\s*)*\?*\s*(?:what(?:['’]?s|\s+(?:is|does))\s+(?:that|it|this)\s+(?:short\s+for|stand\s+for|stands\s+for|an?\s+(?:abbreviation|acronym)\s+(?:of|for)|abbreviat(?:e|es|ing)|mean)|short\s+for(?:\s+what)?|abbreviat(?:es|ion\s+(?:of|for))\s+what|stands\s+for\s+what|what(?:['’]s)?\s+(?:is\s+)?(?:the\s+)?full\s+form)\W*$/u,
    ([, letters = '']) => `what does ${letters} stand for?`,
  ],
  // "how old is the newest article", "how recent is your news"
  [
    /^\W*how\s+(?:old|recent|fresh|new|up[\s-]to[\s-]date|current|stale)\s+(?:is|are)\s+(?:the|your)\s+(?:newest|latest|most\s+recent|freshest|last)\s+(?:articles?|reports?|stor(?:y|ies)|pieces?|news(?:\s+items?)?|sources?)\W*$/iu,
    () => 'when was the newest article published?',
  ],
  [
    /^\W*how\s+(?:recent|fresh|new|up[\s-]to[\s-]date|current|stale|old)\s+(?:is|are)\s+(?:your|the)\s+(?:news|information|data|knowledge|info|material)\W*$/iu,
    () => 'when was the newest article published?',
  ],
  // "who published the earliest article", "name the publisher of the newest report", "which is the earliest article"
  [
    new RegExp(
      `^\\W*(?:(?:who|which\\s+(?:outlet|publisher|paper|newspaper))\\s+(?:published|printed|ran|wrote|put\\s+out)|(?:name|give\\s+me|tell\\s+me|who\\s+(?:is|was)|what\\s+(?:is|was)|which\\s+is)\\s+(?:the\\s+(?:publisher|outlet|paper|source|author)\\s+(?:of|behind)|(?=the\\s+(?:earliest|oldest|newest)\\b)))\\s*(?:the|your)\\s+(earliest|oldest|first|newest|latest|most\\s+recent)\\s+${PIECE}(?:\\s+(?:you\\s+have|on\\s+record))?\\W*$`,
      'iu',
    ),
    ([, edge = '']) => `which article is the ${OLD[edge.toLowerCase()] ?? 'newest'}?`,
  ],
  // "which is older, the Herald story or the Post one", "is the Herald article older than the one by the Post"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:(?:one\\s+)?(?:is|was)|${PIECE}\\s+(?:is|was))\\s+(?:the\\s+)?(older|newer|earlier|later|more\\s+recent|oldest|newest)\\s*[,:–—-]\\s*(?:the\\s+|that\\s+of\\s+)?([^?,:;]{2,40}?)(?:[’']s)?\\s+${PIECE}\\s+or\\s+(?:the\\s+|that\\s+of\\s+)?([^?,:;]{2,40}?)(?:[’']s)?(?:\\s+(?:one|${PIECE}))?\\W*$`,
      'iu',
    ),
    ([, , one = '', other = '']) => `which article was published first, ${one} or ${other}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+the\\s+(?:${PIECE}\\s+(?:by|of|from|in)\\s+(?:the\\s+)?([^?,:;]{2,40}?)|([^?,:;]{2,40}?)\\s+${PIECE})\\s+(?:older|newer|earlier|later|more\\s+recent)\\s+than\\s+(?:the\\s+(?:one|${PIECE})\\s+(?:by|of|from|in)\\s+|that\\s+of\\s+|the\\s+)?(?:the\\s+)?([^?,:;]{2,40}?)(?:[’']s)?(?:\\s+(?:one|${PIECE}))?\\W*$`,
      'iu',
    ),
    ([, by, of, other = '']) => `which article was published first, ${by ?? of ?? ''} or ${other}?`,
  ],
  // "which articles came from a news agency, and from which"
  [
    /^\W*(?:which|what|how\s+many)\s+(?:of\s+)?(?:your\s+|the\s+)?(?:articles|reports|stories|pieces)\s+(?:came|come|are|were|stem|is)\s+(?:taken\s+)?(?:from|by|based\s+on)\s+(?:an?\s+|any\s+)?(?:news\s+|wire\s+)?(?:agenc(?:y|ies)|wire)(?:\s+(?:copy|report|material))?(?:\s*,?\s+and\s+(?:from\s+|by\s+)?(?:which|what)(?:\s+(?:one|agency))?)?\W*$/iu,
    () => 'which agencies do the articles come from?',
  ],
  // "how does the report on the 4th describe the function of the commission itself"
  [
    new RegExp(
      `^\\W*how\\s+(?:does|did|do)\\s+the\\s+${PIECE}\\s+(?:on|of|about)\\s+(the\\s+[^?,:;]{3,40}?)\\s+(?:describe|explain|define|present|put|state|characteri[sz]e)\\s+(?:the\\s+)?(?:function|role|purpose|task|job|point)\\s+of\\s+(the\\s+)?([^?,:;]{3,60}?)(?:\\s+itself)?\\W*$`,
      'iu',
    ),
    ([, meeting = '', the = '', body = '']) => `what is the function of ${the}${body} in the report on ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*what\\s+(?:does|did|do)\\s+the\\s+${PIECE}\\s+(?:on|of|about)\\s+(the\\s+[^?,:;]{3,40}?)\\s+(?:say|tell\\s+us|state)\\s+(?:about|on|of)\\s+the\\s+(?:function|role|purpose|task|job|point)\\s+of\\s+(the\\s+)?([^?,:;]{3,60}?)(?:\\s+itself)?\\W*$`,
      'iu',
    ),
    ([, meeting = '', the = '', body = '']) => `what is the function of ${the}${body} in the report on ${meeting}?`,
  ],
  // "WIRE's story: which outlet ran it?"
  [
    new RegExp(
      `^\\W*(?:[Tt]he\\s+)?(\\p{Lu}[\\p{L}-]{1,20})(?:['’]s)?\\s+${PIECE}\\s*[,:–—-]+\\s*(?:which|what)\\s+(?:outlet|paper|newspaper|site|website|publisher|portal)\\s+(?:ran|published|carried|printed|used|put)\\s+(?:it|that)(?:\\s+out)?\\W*$`,
      'u',
    ),
    ([, agency = '']) => `which outlet published the ${agency} article?`,
  ],
  // "which article quotes Berg directly": what is on record as said by him
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Dd]oes\\s+any|[Dd]o\\s+any|[Ii]s\\s+there\\s+an?)\\s+(?:of\\s+(?:the|your)\\s+)?${PIECE}\\s+(?:that\\s+)?(?:directly\\s+)?quotes?\\s+${NAME}(?:\\s+(?:directly|verbatim|word\\s+for\\s+word|in\\s+person))?\\W*$`,
      'u',
    ),
    ([, name = '']) => `what did ${name} say?`,
  ],
  // "Alpha, Beta – in which article are these named?"
  [
    new RegExp(
      `^\\W*(\\p{Lu}[^?:;–—]{2,80}?)\\s*[:;–—-]+\\s*(?:in\\s+)?(?:which|what)\\s+${PIECE}\\s+(?:are|is|does|do)?\\s*(?:these|they|it|all\\s+(?:of\\s+)?(?:these|them)|those)?\\s*(?:named|mentioned|listed|cited|names?\\s+(?:them|these|it)|mentions?\\s+(?:them|these|it)|appear|occur)\\W*$`,
      'u',
    ),
    ([, things = '']) => `which articles mention ${things}?`,
  ],
  // "which people does the Herald article name"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:people|persons?|individuals|names)\\s+(?:does|do|did|are\\s+in)\\s+(?:the\\s+)?([^?,:;]{2,40}?)\\s+${PIECE}(?:\\s+(?:names?|mentions?|cites?|lists?))?\\W*$`,
      'iu',
    ),
    ([, outlet = '']) => `who are the people named in the ${outlet} report?`,
  ],
  // "only one article covers the 4th: which", "does more than one article report on the 3rd"
  [
    new RegExp(
      `^\\W*(?:only|just)\\s+one\\s+(?:article|report|source|outlet)\\s+(?:covers?|reports?(?:\\s+on)?|describes?|deals\\s+with|is\\s+about)\\s+${ONE}\\s*[,:;–—-]\\s*(?:and\\s+)?(?:which|what)(?:\\s+(?:one|is\\s+it))?(?:\\s+is\\s+(?:it|that))?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `which articles cover ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:do(?:es)?|did|is|are)\\s+(?:there\\s+)?(?:more\\s+than\\s+one|several|at\\s+least\\s+two|two|only\\s+one)\\s+(?:articles?|reports?|sources?|outlets?)\\s+(?:covers?|reports?\\s+on|describes?|deals?\\s+with|on|about)\\s+${ONE}\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `how many articles cover ${meeting}?`,
  ],
];

export const ofPlainFacts: readonly Recast[] = [...ofMeetings, ...ofTopics, ...ofPeople, ...ofForums, ...ofArticles];
