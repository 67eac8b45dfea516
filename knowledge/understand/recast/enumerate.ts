import { monthNames } from '../../lexicon/calendar.ts';
import type { Recast } from './shape.ts';

const MEETINGS = '(?:meetings|rounds|sessions|sittings|summits|editions|talks|dialogues)';
const MEETING = '(?:meeting|round|session|sitting|summit|edition|dialogue)';
const GIVE = '(?:(?:give|show|send|get|tell|write|list|name|state)\\s+(?:me\\s+|us\\s+)?)?(?:the\\s+|an?\\s+)?';
const OF_MEETING = `(?=(?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,5}?(?:${MEETING}(?![\\p{L}-])|(?:\\d+(?:st|nd|rd|th)|third|fourth|fifth|sixth)\\W*$))`;
const TABLE = '(?:fact|info|side|data)[\\s-]?(?:box|bar|sheet|file|table)';
const TIME = `(?:${monthNames.join('|')}|(?:19|20)\\d\\d)`;

/** How a wish is worded, whatever is wished for: "kindly", "may I request", "I should be grateful for". */
const wishes: readonly Recast[] = [
  [/^\W*(?:kindly|please|pls|plz)[\s,]+(?=\p{L}{3,})/iu, () => ''],
  [
    /^\W*(?:(?:may|might|could|can)\s+(?:i|we)\s+(?:please\s+|kindly\s+)?(?:request|have|see|get|be\s+given|obtain|trouble\s+you\s+for|ask\s+(?:you\s+)?for)|(?:i|we)(?:\s+(?:should|would)|['’]d)\s+(?:be\s+(?:most\s+|very\s+)?(?:grateful|thankful|obliged|glad)\s+(?:for|to\s+(?:have|see|receive|get))|welcome|appreciate|value|like(?:\s+to\s+(?:have|see|get|obtain))?)|(?:i|we)\s+(?:hereby\s+)?(?:request|require|seek|desire))\s+(?=(?:the|an?|all|every|both|each|your|names?|dates?)\b)/i,
    () => 'give me ',
  ],
];

/** How the answer should be set: "as a list", "one per line", "for a fact box". Every answer is a list already. */
const settings: readonly Recast[] = [
  [
    /[,;]?\s*\b(?:(?:as|in)\s+(?:the\s+form\s+of\s+)?(?:an?\s+)?(?:(?:numbered|short|simple|bulleted|bullet|plain|quick)\s+)?(?:list|table|bullets|list\s+form|list\s+format|bullet\s+form|tabular\s+form|table\s+form|point\s+form|note\s+form)(?:\s*[:(]\s*(?:(?:number|date|city|place|year|name)s?\s*[,/&+)]?\s*(?:and\s+)?){1,6})?|(?:with\s+)?(?:one|a)\s+(?:line|row|bullet)\s+(?:each|apiece|per\s+(?:meeting|round|session|item|entry|date))|one\s+(?:per|to\s+a)\s+(?:line|row))(?=\s*(?:[,;.?!]|$))/i,
    () => '',
  ],
  [new RegExp(`[,;]?\\s+(?:for|to\\s+go\\s+in(?:to)?)\\s+(?:an?|my|our|the)\\s+${TABLE}(?=\\W*$)`, 'i'), () => ''],
  // "one line per meeting: date and place"
  [
    new RegExp(`^\\W*(?:one|a)\\s+(?:line|row|bullet)\\s+(?:per|for\\s+each)\\s+(${MEETING})\\s*[:–—,-]\\s*`, 'i'),
    ([, meeting = '']) => `for each ${meeting}, `,
  ],
  // "the rounds in order, each with its date": the list has these; but "with its chairs"
  [
    new RegExp(
      `^(?=[^?]{0,60}\\b${MEETINGS}\\b)([^?]{5,100}?),?\\s+(?:each\\s+)?(?:with|incl(?:uding|\\.)?|plus|giving|stating)\\s+(?:(?:its|their|the|all|both|whatever|any)\\s+)*(?:dates?|places?|cities)(?:\\s*(?:and|&|,|\\+)\\s*(?:dates?|places?|cities))?(?:\\s+(?:are|is)\\s+(?:known|given|supplied|available|stated))?\\W*$`,
      'i',
    ),
    ([, list = '']) => list,
  ],
];

/** What stands before or after a list that is wished for, and where the list itself stands first. */
const around: readonly Recast[] = [
  // "for the archive: every meeting of 2024"
  [/^\W*for\s+(?:the|our|my|an?)\s+[\p{L}][\p{L}\s-]{2,30}:\s*/iu, () => ''],
  // "round(s)"
  [/\b(meeting|round|session|summit|article|report|chair|exercise)\(s\)/i, ([, one = '']) => `${one}s`],
  [/\bb\/w\b/i, () => 'between'],
  // "could you rattle off the exercises"
  [
    /^\W*(?:(?:can|could|would|will)\s+(?:you|someone)\s+(?:please\s+|kindly\s+)?)?(?:rattle|reel|list|tick|read)\s+(?:me\s+|us\s+)?(?:off|out)\s+(?=\p{L})/iu,
    () => 'list ',
  ],
  [/[,;:?–—-]?\s+(?:just\s+(?:the\s+)?names|names\s+only|only\s+(?:the\s+)?names)\W*$/i, () => ': list the names'],
  [
    /^\W*(?:the\s+)?(?:joint\s+|military\s+)*(?:exercises|drills)(?:\s+names|: list the names)?\W*$/i,
    () => 'which exercises are named?',
  ],
  // "did any round take place in Oslo? if so, which?"
  [
    /^((?:\W*)(?:did|was|were|has|have|is|are)\s+(?:there\s+)?any\b[^?]{5,100}?)\s*[?,;]\s*(?:and\s+)?if\s+so,?\s+(?:which|what)(?:\s+(?:one|ones|meeting|meetings|round|rounds))?\W*$/i,
    ([, asked = '']) => `${asked}?`,
  ],
  // "every meeting of 2024, dated"
  [
    new RegExp(
      `^\\W*(?:(?:list|name|give\\s+me|show\\s+me)\\s+)?(?:every|each)\\s+(?:single\\s+)?((?:[\\p{L}–-]+\\s+){0,4}?)(${MEETING})\\s+(?=(?:of|in|from|since|at|on\\s+record|held|between|during)\\b)([^?:;]{2,60}?)(?:,\\s*(?:dated|with\\s+dates?))?\\W*$`,
      'iu',
    ),
    ([, forum = '', meeting = '', rest = '']) => `list all ${forum}${meeting}s ${rest}`,
  ],
  // "rounds + cities", "meetings and dates"
  [
    new RegExp(
      `^\\W*(?:the\\s+|all\\s+)?(${MEETINGS})\\s*(?:\\+|&|,|and|with|w\\/)\\s*(?:dates?|places?|cities|years?)(?:\\s*(?:\\+|&|,|and)\\s*(?:dates?|places?|cities|years?))?\\W*$`,
      'i',
    ),
    ([, meetings = '']) => `list all ${meetings}`,
  ],
  // "rounds with Berg presiding – how many, and which"
  [
    new RegExp(
      `^\\W*(?:the\\s+|all\\s+)?(?:${MEETINGS})\\s+(?:with|under)\\s+([^?,:;–—]{3,40}?)\\s+(?:presiding|in\\s+the\\s+chair|as\\s+(?:co-?\\s?)?chair|chairing|at\\s+the\\s+helm)\\s*(?:[,:;–—-]\\s*(?:(?:how\\s+many|which|list|what|and|ones?|were\\s+there|are\\s+they|pls|please)[\\s,?]*){1,8})?\\W*$`,
      'i',
    ),
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
  // "land group: how many meetings so far"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?(?:[\\p{L}-]+\\s+){0,4}(?:group|wg|sub-?group|commission|summits?|dialogue|committee))\\s*[:,–—-]\\s*how\\s+many\\s+(${MEETINGS})\\b`,
      'iu',
    ),
    ([, forum = '', meetings = '']) => `how many ${meetings} of ${forum}`,
  ],
  // "what do we have for 2024"
  [
    new RegExp(
      `^\\W*what(?:\\s+all)?\\s+do\\s+(?:we|you)\\s+have\\s+(?:for|from|in|on)\\s+(?=(?:${TIME})\\b[^?]{0,12}\\W*$)`,
      'i',
    ),
    () => 'list all meetings in ',
  ],
  // "what were the host cities, in sequence"
  [/\s*,?\s+in\s+(?:the\s+right\s+|date\s+)?(?:sequence|turn|succession)(?=\W*$)/i, () => ''],
  [/^\W*(?:what|which)\s+(?:were|are)\s+the\s+host\s+(?:cities|towns|capitals|venues)\W*$/i, () => 'list all meetings'],
  [
    /\b(which|what)\s+(capital|city|country|town|side|nation)\s+(?:had|enjoyed|took|got|drew)\s+the\s+(?:honou?r|privilege|task|job|duty|turn|pleasure)\s+of\s+(?:hosting\s+)?/i,
    ([, which = '', place = '']) => `${which} ${place} hosted `,
  ],
];

/** What the meetings are asked for as: "the sequence of rounds", "number of sessions", "topics by meeting", "key dates 2022 to 2024". */
const ofMeetings: readonly Recast[] = [
  // "gatherings" are meetings of any kind
  [/\bgatherings\b/i, () => 'meetings'],
  [/\bsittings\b/i, () => 'sessions'],
  [
    /(?<!\bof\s)\b((?:which|what|the|this|that|a|any|last|latest|next|first|second|third|fourth|fifth|\d(?:st|nd|rd|th))\s+)gathering\b(?!\s+of\s+\p{L}+s\b)/iu,
    ([, which = '']) => `${which}meeting`,
  ],
  [
    new RegExp(
      `^\\W*${GIVE}(?:full\\s+|complete\\s+|exact\\s+|right\\s+|chronological\\s+)*(?:sequence|succession|order|series|progression|register|roster|chain|calendar|catalogue|inventory|string|run|chronology|timeline)\\s+of\\s+((?:(?:the|all|these|those|past)\\s+)*(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS})\\b`,
      'iu',
    ),
    ([, meetings = '']) => `list ${meetings}`,
  ],
  // "number of rounds held in Oslo", "no. of delegates each side"
  [
    /^\W*(?:(?:what(?:['’]?s|\s+is|\s+was)|(?:give|tell)\s+me|state|find)\s+)?(?:the\s+)?(?:total\s+|overall\s+)?(?:number|no\.?|nos?\.|count|tally)\s+of\s+(?!(?:this|its|his)\b)(?=(?:[\p{L}-]+\s+){0,3}?(?!(?:this|its|has|was)\b)[\p{L}-]{3,}s\b)/iu,
    () => 'how many ',
  ],
  // "list pls: topics of the 3rd"
  [/^\W*list\s+(?:please|pls|plz)\s*[:,–—-]\s*/i, () => 'list the '],
  // "…, main points only"
  [
    /[,;:–—-]\s*(?:just\s+|only\s+)?(?:the\s+)?(?:main|key|chief)\s+points(?:\s+(?:only|please|pls|will\s+do|suffice))?\W*$/i,
    () => '',
  ],
  // "meetings that the corpus places in 2024"
  [
    new RegExp(
      `\\b(${MEETINGS})\\s+(?:(?:that|which)\\s+)?(?:the|our|your|these)\\s+(?:corpus|articles|reports|sources|texts|record|files?|coverage)\\s+(?:places?|puts?|dates?|locates?|records?|reports?|has|have|mentions?|covers?|situates?|gives?|lists?)\\s+(?=(?:in|for|from|at|to)\\s)`,
      'i',
    ),
    ([, meetings = '']) => `${meetings} held `,
  ],
  // "which sessions had Oslo for their seat"
  [
    /\b(?:had|have|has)\s+((?:the\s+)?[\p{L}\s]{3,30}?)\s+(?:for|as)\s+(?:(?:its|their|a|the)\s+)?(?:seat|venue|host|setting|location|meeting\s+place|host\s+city|backdrop)\b/iu,
    ([, place = '']) => `were held in ${place}`,
  ],
  // "the 3rd, 4th and 5th alike"
  [/(\d(?:st|nd|rd|th)|third|fourth|fifth|meetings|rounds|sessions)\s+alike(?=\W*$)/i, ([, last = '']) => last],
  // "who came for Chile to each of the rounds"
  [
    /^\W*who\s+(?:came|went|appeared|turned\s+up|showed\s+up|sat|spoke|was\s+there)\s+(?:for|on\s+behalf\s+of)\s+((?:the\s+)?\p{L}+(?:\s+side)?)\s+(?:to|at|in|for|during)\s+(?=(?:each|every|all)\b)/iu,
    ([, side = '']) => `who chaired for ${side} at `,
  ],
  // "places where the group met", "the dates on which it met": of each of its meetings
  [
    /^\W*(?:list\s+|name\s+|give\s+me\s+)?(?:all\s+)?(?:the\s+)?(places|cities|towns|venues|locations|dates|days|times)\s+(?:where|when|at\s+which|in\s+which|on\s+which|that)\s+((?:the\s+|this\s+)?(?:[\p{L}-]+\s+){1,4}?)(?:has\s+|have\s+)?(?:met|convened|gathered|sat)(?:\s+(?:in|at|on))?\W*$/iu,
    ([whole = '', what = '', forum = '']) =>
      /\b(?:and|they|it|he|she)\b/i.test(forum)
        ? whole
        : `${/^(?:d|t)/i.test(what) && !/^towns/i.test(what) ? 'when' : 'where'} was each ${forum.replace(/^(?:the|this)\s+/i, '')}meeting held?`,
  ],
  // "what matters did the group address"
  [
    /^\W*(what|which)\s+(?:matters|business|questions|concerns|affairs)\s+(?=(?:did|has|have)\s+(?:the|this)\s)/i,
    ([, what = '']) => `${what} topics `,
  ],
  [
    /^\W*((?:what|which)\s+(?:topics|subjects|issues|themes|points|problems)\s+(?:did|has|have)\s+[^?,:;]{3,60}?)\s+(?:address|tackle|treat|take\s+up|go\s+into|consider|examine|explore|handle|look\s+at|dwell\s+on)(?:ed|d)?\W*$/i,
    ([, asked = '']) => `${asked} discuss?`,
  ],
  // "which bodies have held meetings"
  [
    /^\W*(?:which|what|list|name|give\s+me)\s+(?:all\s+)?(?:the\s+)?(?:bodies|forums|fora|formats|mechanisms|institutions)\s+(?:(?:whose|that|which)\s+)?(?:(?:have|has|had|did)\s+)?(?:held\s+meetings|held\s+talks|met|meet|convened|meetings\s+(?:are|were)\s+(?:reported|mentioned|covered|recorded))(?:\s+(?:here|so\s+far|in\s+the\s+articles))?\W*$/i,
    () => 'which forums are mentioned?',
  ],
  // "who chaired which meeting", "who chaired what"
  [
    new RegExp(
      `^\\W*(who\\s+(?:co-?\\s?)?(?:chaired|presided\\s+over|led|headed))\\s+(?:which|what)(?:\\s+(?:${MEETING}|one)s?)?(?:\\s*,?\\s*(?:and\\s+when|in\\s+order|in\\s+sequence))?\\W*$`,
      'i',
    ),
    ([, who = '']) => `${who} each meeting?`,
  ],
  // "topics by meeting", "chairs per round"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?(?:co-?\\s?)?(?:topics|subjects|chairs|dates|venues|places|cities)(?:\\s*(?:and|,|&|\\+)\\s*(?:topics|subjects|chairs|dates|venues|places|cities)){0,3})\\s*,?\\s+(?:by|per|for\\s+each|${MEETING}\\s+by)\\s+(${MEETING})\\W*$`,
      'i',
    ),
    ([, what = '', meeting = '']) => `${what} of each ${meeting}?`,
  ],
  [new RegExp(`\\bfell\\s+(?:in|on|within|into)\\s+(?=${TIME}\\b)`, 'i'), () => 'were in '],
  // "which talks were two-day affairs"
  [
    /\b(?:was|were|are|is)\s+(?:an?\s+)?((?:one|two|three|four|five|\d)[\s-]days?)\s+(?:affairs?|events?|events|meetings?|gatherings?|exercises|long)\b/i,
    ([, days = '']) => `lasted ${days.replace('-', ' ').replace(/day$/i, 'days')}`,
  ],
  [
    new RegExp(
      `^\\W*(which|what)\\s+of\\s+(?:the|these|our|all\\s+the)\\s+((?:[\\p{L}-]+\\s+){0,3}?${MEETINGS})\\s+(lasted|took|ran)\\b`,
      'iu',
    ),
    ([, which = '', meetings = '', lasted = '']) => `${which} ${meetings} ${lasted}`,
  ],
  [
    /^\W*(?:the\s+)?(?:key|main|important|major|principal)\s+(?:dates|events|milestones|moments)\s*(?:of|in|for|from|between|[:,–—-])?\s*(?=(?:19|20)\d\d\b)/i,
    () => 'timeline ',
  ],
  // "meetings in 2024, summits included": all of them are; but "group meetings, summits included"
  [
    /^((?:which|what|all|list|list\s+all|how\s+many|name|the)\s+(?:the\s+)?(?:meetings|talks|gatherings|encounters)\b[^?]{0,60}?),?\s+(?:(?:the\s+)?(?:summits|leaders['’]?\s+summits)\s+(?:included|too|as\s+well)|(?:also\s+)?including\s+(?:the\s+)?summits|whether\s+[\p{L}-]+\s+or\s+[\p{L}-]+,?)(?=\s|[.?!]|$)/iu,
    ([, asked = '']) => asked,
  ],
  // "meetings of 2024, whether civil or military, …"
  [/,\s+whether\s+[\p{L}-]+\s+or\s+[\p{L}-]+\s*,\s*/iu, () => ' '],
];

/** All that is on record of one meeting, or of the articles. */
const overviews: readonly Recast[] = [
  [/^\W*(?:fill|clue|brief|update)\s+(?:me|us)\s+(?:in\s+)?(?:on|about)\s+(?=(?:the\b|\d))/i, () => 'summary of '],
  [
    new RegExp(
      `^\\W*${GIVE}(?:(?:short|brief|quick|general)\\s+)*overview\\s*(?:of|on|about|[:–—-])\\s*${OF_MEETING}`,
      'iu',
    ),
    () => 'summary of ',
  ],
  [
    new RegExp(
      `^\\W*${GIVE}(?:key|main|basic|bare|essential|core)\\s+(?:facts|data|details|info|information)\\s*(?:on|about|of|for|from|[:–—-])\\s*${OF_MEETING}`,
      'iu',
    ),
    () => 'summary of ',
  ],
  [
    /^\W*(?:list|names?|show|give\s+me)?\s*(?:of\s+)?(?:all\s+)?(?:the\s+|your\s+)?(?:source|article|outlet|publication)s?\s+list(?:,?\s+(?:please|pls))?\W*$|^\W*(?:the\s+)?(?:names?|list)\s+of\s+(?:all\s+)?(?:the\s+|your\s+)?(?:outlets|sources|articles|publications|newspapers)\W*$/i,
    () => 'what are your sources?',
  ],
];

export const ofEnumerations: readonly Recast[] = [...wishes, ...around, ...settings, ...ofMeetings, ...overviews];
