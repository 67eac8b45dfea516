import { monthNames } from '../../lexicon/calendar.ts';
import type { Recast } from './shape.ts';

/* Verbs and nouns that mean a plain one of the questions' language beside a meeting, a place, a day or a pact, and something else elsewhere. */

const MEETING = '(?:meetings?|talks|rounds?|sessions?|summits?|dialogue|proceedings|deliberations|discussions)';
/** "the 5th", "the fourth round of the group" */
const A_MEETING = `(?:the\\s+)?(?:\\d+(?:st|nd|rd|th)\\b|(?:[\\p{L}-]+\\s+){0,3}?${MEETING}\\b)`;
const TIME = `(?:(?:19|20)\\d\\d|${monthNames.join('|')}|the\\s+same\\s+(?:year|month|week)|spring|summer|autumn|winter)`;
const PACT =
  '(?:partnership|relationship|alliance|ties|cooperation|pact|group|commission|committee|forum|body|mechanism|platform|dialogue|format|summits?)';
const PLACE = '(?:building|hall|centre|center|venue|city|town|capital|place|house|palace|hotel)';

/** Who led: "who oversaw the 5th", "who acted as the Chilean chair". */
const ofChairs: readonly Recast[] = [
  // "on Chile's behalf", "on behalf of Chile"
  [/\bon\s+behalf\s+of\b/i, () => 'for'],
  [/\bon\s+(\p{Lu}\p{L}+)['’]s\s+behalf\b/u, ([, side = '']) => `for ${side}`],
  // "who was in the chair in Oslo", "who took the chair at the 4th"
  [
    /\b(who|(?:which|what)\s+(?:[\p{L}-]+\s+){1,2}?)\s*(?:was|were|sat|took|held|occupied|had)\s+(?:in\s+|at\s+)?the\s+(?:co-?\s?)?(?:chairs?|helm|head)(?=\s+(?:in|at|for|of|during)\b|\W*$)/iu,
    ([, who = '']) => `${who.trim()} chaired`,
  ],
  // "under whose guidance did the 4th proceed"
  [
    new RegExp(
      `^\\W*(?:under|on)\\s+whose\\s+(?:guidance|leadership|direction|stewardship|watch|presidency)\\s+(?:was|did|were)\\s+(${A_MEETING}[^?,:;]{0,30}?)\\s+(?:held|proceed|take\\s+place|run|go\\s+on|convened?|conducted)\\b`,
      'iu',
    ),
    ([, meeting = '']) => `who chaired ${meeting}`,
  ],
  [
    /\b(?:stood|was|were|sat)\s+at\s+the\s+head\s+of\s+(?=the\s+\p{L}+\s+(?:team|side|delegation)\b)/iu,
    () => 'headed ',
  ],
  [
    new RegExp(
      `\\b(who|(?:which|what)\\s+(?:[\\p{L}-]+\\s+){1,3}?|person\\s+(?:who|that)\\s+)\\s*(?:oversaw|oversees|directed|directs|supervised|managed|handled|guided|superintended|conducted)\\s+(?=${A_MEETING})`,
      'iu',
    ),
    ([, who = '']) => `${who.trim()} chaired `,
  ],
  [
    /\b(who)\s+(?:commanded|captained|directed|managed|guided)\s+(?=(?:the|each|either)\s+(?:[\p{L}-]+\s+)?(?:delegation|side|team)\b)/iu,
    ([, who = '']) => `${who} headed `,
  ],
  [
    /\b(?:was|were)\s+(?:responsible\s+for|in\s+charge\s+of|tasked\s+with|entrusted\s+with|charged\s+with)\s+chairing\b/i,
    () => 'chaired',
  ],
  [
    /\b(?:acted|acts|served|serves|functioned|functions|officiated|figured?s?|worked|stood|sat)\s+as\s+(?=(?:the\s+|an?\s+)?(?:\p{L}+\s+){0,2}?(?:co-?\s?)?(?:chairs?|chairm[ae]n|chairpersons?|heads?|leaders?)\b)/iu,
    () => 'was ',
  ],
  [
    /^\W*whose\s+names?\s+(?:was|figure|figures|appear|appears|stand|stands)\s+(?:as\s+)?(?=(?:the\s+)?(?:co-?\s?)?chairs?\b)/i,
    () => 'who were the ',
  ],
  // "at the head of the table", "at the Chilean end of the table"
  [/\bat\s+the\s+head\s+of\s+the\s+table\b/i, () => 'at the head'],
  [/\b(?:at|on)\s+the\s+(\p{L}+)\s+(?:end|side)\s+of\s+the\s+table\b/iu, ([, side = '']) => `on the ${side} side`],
  // "what duties does Berg fulfil", "what hat does she wear"
  [
    /\b(what|which)\s+(?:duties|duty|functions?|hats?|station|responsibilities)\s+(?:does|do|did)\s+([^?,:;]{2,50}?)\s+(?:hold|fulfil|fulfill|perform|wear|discharge|exercise|carry\s+out|have)\b/i,
    ([, what = '', who = '']) => `${what} role does ${who} have`,
  ],
  [
    /\b((?:what|which)\s+role\s+(?:does|do|did)\s+[^?,:;]{2,50}?)\s+(?:perform|fulfil|fulfill|discharge)\b/i,
    ([, role = '']) => `${role} have`,
  ],
];

/** Where and when: "in which spot", "what dates did it span", "when was the pact born". */
const ofPlacesAndTimes: readonly Recast[] = [
  // "was the 5th spread over more than one day"
  [
    /^\W*(?:was|were|is)\s+([^?,:;]{3,60}?)\s+(?:spread|stretched|extended|split)\s+(?:out\s+)?(?:over|across)\s+((?:more\s+than\s+)?(?:an?|one|two|three|several|\d)\s+days?)(?=\W*$)/i,
    ([, meeting = '', days = '']) => `did ${meeting} last ${days}`,
  ],
  // "what went on in Oslo"
  [/\bwhat\s+(?:went\s+on|was\s+going\s+on|transpired|went\s+down)\b/i, () => 'what happened'],
  // "at which meeting was ransomware a subject"
  [
    /^\W*(?:at|in|during)\s+(which|what)\s+((?:[\p{L}-]+\s+){0,4}?(?:meetings?|rounds?|sessions?|summits?|talks))\s+(?:was|were)\s+([^?,:;]{2,60}?)\s+(?:a|the|one\s+of\s+the)\s+(?:main\s+|key\s+)?(?:subjects?|topics?|themes?|issues?|agenda\s+items?|points?)(?:\s+of\s+discussion)?(?=\W*$)/iu,
    ([, which = '', meeting = '', topic = '']) => `${which} ${meeting} discussed ${topic}`,
  ],
  [
    new RegExp(
      `\\bhow\\s+many\\s+days\\s+were\\s+(?:consumed|taken\\s+up|occupied|used\\s+up)\\s+by\\s+(${A_MEETING}[^?,:;]{0,40}?)(?=\\W*$)`,
      'iu',
    ),
    ([, meeting = '']) => `how many days did ${meeting} last`,
  ],
  // "over how many days was the 3rd spread"
  [
    new RegExp(
      `^\\W*(?:over|across)\\s+how\\s+many\\s+days\\s+(?:was|were|did|is)\\s+(${A_MEETING}[^?,:;]{0,40}?)\\s+(?:spread(?:\\s+out)?|stretch(?:ed)?|extend(?:ed)?|span|run|held|go\\s+on)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `how many days did ${meeting} last?`,
  ],
  [/^\W*whither\b/i, () => 'where'],
  // "when were the foundations of the pact laid", "when did it get its privileged tag"
  [
    new RegExp(
      `\\b(when|in\\s+(?:which|what)\\s+year)\\s+were\\s+the\\s+foundations\\s+of\\s+((?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+laid\\b`,
      'iu',
    ),
    ([, when = '', pact = '']) => `${when} was ${pact} founded`,
  ],
  [
    new RegExp(
      `\\b(when|in\\s+(?:which|what)\\s+year)\\s+did\\s+((?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+(?:get|gain|acquire|earn|receive)\\s+(?:its|the|their)\\s+([^?,:;]{3,40}?)\\s+(?:tag|label|status|rank)\\b`,
      'iu',
    ),
    ([, when = '', pact = '', rank = '']) => `${when} was ${pact} elevated to ${rank}`,
  ],
  // "did all meetings fall in 2024"
  [new RegExp(`\\bfall\\s+(?:in|on|within|into)\\s+(?=${TIME}\\b)`, 'i'), () => 'take place in '],
  [/\bb4\b/i, () => 'before'],
  [
    /\b(?:as\s+(?:matters|things)\s+(?:now\s+)?stand(?:\s+(?:now|nowadays|today))?|nowadays|presently|these\s+days)\b/i,
    () => 'now',
  ],
  // "now, who chairs for Chile", "who currently co-chairs for Chile"
  [/^\W*(?:now|currently)\s*,?\s+(who\s[^?]{3,80}?)[?.!\s]*$/i, ([, asked = '']) => `${asked} now?`],
  [
    /^\W*who\s+(?:is\s+)?(?:now|currently)\s+((?:the\s+\p{L}+\s+)?(?:co-?\s?)?(?:chairs?|chairing|heads?|leads?|represents))\b([^?]{0,60}?)[?.!\s]*$/iu,
    ([, chairs = '', rest = '']) => `who ${/^the\s/i.test(chairs) ? 'is ' : ''}${chairs}${rest} now?`,
  ],
  [
    /^\W*what\s+(?:all\s+)?(?:occurred|transpired|came\s+to\s+pass|befell)\s+(?=(?:in|at|on|during)\b)/i,
    () => 'what happened ',
  ],
  [
    /\b(?:in|at|on)\s+(which|what)\s+(?:exact\s+|precise\s+)?(?:spot|site|locale|locality|premises|setting|facility|complex)(?=\s+(?:was|were|did|in|is|are|will)\b)/i,
    ([, which = '']) => `in ${which} place`,
  ],
  [
    new RegExp(
      `^\\W*(?:what|where)\\s+(?:was|is|were)\\s+the\\s+(?:setting|scene|locale|site|spot)\\s+(?:of|for)\\s+(?=${A_MEETING})`,
      'iu',
    ),
    () => 'where was ',
  ],
  [
    new RegExp(
      `\\b(which|what)\\s+(${PLACE}|premises|edifice|structure)\\s+(?:housed|accommodated|saw|welcomed|received|served\\s+as\\s+(?:the\\s+)?venue\\s+(?:for|of)|(?:was|were)\\s+used\\s+for|was\\s+the\\s+(?:scene|setting|site|venue)\\s+(?:of|for))\\s+(?=${A_MEETING})`,
      'iu',
    ),
    ([, which = '', place = '']) =>
      `${which} ${/^(?:premises|edifice|structure)$/i.test(place) ? 'building' : place} hosted `,
  ],
  [
    new RegExp(
      `^\\W*(?:on\\s+|in\\s+)?((?:which|what)\\s+(?:dates?|days?|year|month|weekday))\\s+(?:did|does)\\s+(${A_MEETING}[^?,:;]{0,40}?)\\s+(?:fall|span|land|take\\s+up|straddle)(?:\\s+(?:on|in|into))?\\W*$`,
      'iu',
    ),
    ([, dates = '', meeting = '']) => `on ${dates} was ${meeting} held?`,
  ],
  [
    new RegExp(`^\\W*(?:which|what)\\s+dates?\\s+(?:apply|applies|belongs?)\\s+to\\s+(?=${A_MEETING})`, 'iu'),
    () => 'what were the dates of ',
  ],
  [
    new RegExp(
      `^\\W*(?:over|during|across|in)\\s+(?:which|what)\\s+period\\s+(?:did|does)\\s+(${A_MEETING}[^?,:;]{0,40}?)\\s+(?:extend|run|stretch|last|span|go\\s+on|take\\s+place)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `on which dates was ${meeting} held?`,
  ],
  [
    new RegExp(
      `\\b(how\\s+(?:long|many\\s+days|much\\s+time)\\s+did\\s+${A_MEETING}[^?,:;]{0,40}?)\\s+(?:stretch|extend|span|consume|occupy|take\\s+up|use\\s+up)\\b`,
      'iu',
    ),
    ([, asked = '']) => `${asked.replace(/much\s+time/i, 'long')} last`,
  ],
  [new RegExp(`\\bwhat\\s+(?:was|is)\\s+the\\s+timing\\s+of\\s+(?=${A_MEETING})`, 'iu'), () => 'when was '],
  [
    new RegExp(
      `\\b(when|where|in\\s+(?:which|what)\\s+year)\\s+was\\s+((?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+(?:born|brought\\s+into\\s+being)\\b`,
      'iu',
    ),
    ([, when = '', pact = '']) => `${when} was ${pact} founded`,
  ],
  [
    new RegExp(
      `\\b(when|in\\s+(?:which|what)\\s+year)\\s+did\\s+((?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+(?:originate|come\\s+into\\s+(?:being|existence)|see\\s+the\\s+light\\s+of\\s+day)\\b`,
      'iu',
    ),
    ([, when = '', pact = '']) => `${when} was ${pact} founded`,
  ],
  [
    new RegExp(
      `\\b(which|what)\\s+year\\s+marks\\s+the\\s+(?:start|beginning|birth|founding|launch|creation)\\s+of\\s+(?=(?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT}\\b)`,
      'iu',
    ),
    () => 'when was the founding of ',
  ],
  [
    new RegExp(
      `\\b(why|when|(?:for|to)\\s+what\\s+end)\\s+was\\s+((?:the|this|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+(?:set\\s+up|started|brought\\s+into\\s+being|called\\s+into\\s+being)(?=\\W*$)`,
      'iu',
    ),
    ([, when = '', pact = '']) => `${when} was ${pact} created`,
  ],
  [
    new RegExp(
      `\\b(?:which|what)\\s+(?:stages|phases|steps)\\s+(?:did|has)\\s+((?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+(?:pass|passed|go|gone|move|moved|run)\\s+through\\b`,
      'iu',
    ),
    ([, pact = '']) => `how did ${pact} develop`,
  ],
  // "which stage did the pact reach in 1998"
  [
    new RegExp(
      `\\b(which|what)\\s+(?:stage|level|status|tier|rung|height)\\s+(?:did|has|had)\\s+((?:the|this|their|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PACT})\\s+(?:reach|reached|attain|attained|rise\\s+to|risen\\s+to|get\\s+to)\\b`,
      'iu',
    ),
    ([, which = '', pact = '']) => `to ${which} level was ${pact} elevated`,
  ],
  // "the subsequent summit", "subsequent to the 3rd"
  [/\bsubsequent\s+to\b/i, () => 'after'],
  [new RegExp(`\\bthe\\s+subsequent\\s+(?=${MEETING}\\b)`, 'i'), () => 'the next '],
  [
    new RegExp(
      `\\b(which|what)\\s+${MEETING}\\s+(?:was|is)\\s+(?:closer|nearer|closest|nearest)\\s+to\\s+(?:today|now|the\\s+present|us)\\b`,
      'i',
    ),
    ([, which = '']) => `${which} meeting was more recent`,
  ],
];

/** What two have in common, and what they said or did: "in what respect do the 3rd and the 4th differ", "the tie between the two". */
const ofBoth: readonly Recast[] = [
  [
    /^\W*(?:in|on)\s+(?:what|which)\s+(?:respects?|points?|ways?|regards?|aspects?)\s+(?:do|did|are|were)\s+([^?:;]{3,80}?)\s+(?:differ|resemble\s+(?:each\s+other|one\s+another)|alike|similar|different|compare)\W*$/i,
    ([, both = '']) => `compare ${both}`,
  ],
  [
    /^\W*(?:what|which)\s+(?:similarit(?:y|ies)|resemblances?|likeness(?:es)?|parallels?)\s+(?:do|did|are\s+there\s+between|were\s+there\s+between|exist\s+between)\s+([^?:;]{3,80}?)(?:\s+(?:show|have|share|display|bear))?\W*$/i,
    ([, both = '']) => `compare ${both}`,
  ],
  [
    /^\W*what\s+separates\s+((?:the\s+)?(?:\d+(?:st|nd|rd|th)|[\p{L}-]+\s+meeting)[^?,:;]{0,30}?)\s+(?:from|and)\s+(?=(?:the\s+)?(?:\d|\p{L}))/iu,
    ([, first = '']) => `compare ${first} and `,
  ],
  [
    /\b(how\s+(?:much\s+time|long|many\s+(?:days|weeks|months|years)))\s+(?:separates?|separated|divides?)\s+([^?,:;]{3,60}?)\s+(?:from|and)\s+/i,
    ([, long = '', first = '']) => `${long} passed between ${first} and `,
  ],
  [/\b(?:tie|bond)\s+between\b/i, () => 'relationship between'],
  [
    /\b(?:did|have|had|do)\s+the\s+paths\s+of\s+([^?,:;]{3,60}?)\s+(last\s+|first\s+)?(?:cross|crossed)\b/i,
    ([, both = '', last = '']) => `did ${both} ${last}meet`,
  ],
  [/\b(?:phone|telephone)\s+chat\b/i, () => 'phone call'],
  [
    /\bwhat\s+(?:were|was)\s+the\s+contents?\s+of\s+(?=(?:the|their)\s+(?:phone|telephone)\b)/i,
    () => 'what was said in ',
  ],
  // "what did both sides vow": what they committed to; "what promises did they make"
  [
    /\b(what\s+(?:did|have|had|has)\s+[^?,:;]{2,60}?)\s+(?:pledge|pledged|vow|vowed|promise|promised|undertake|undertaken)(?=\s*(?:to\s+do\s*)?(?:(?:at|in|during)\s+[^?]{2,60})?[?.!]*$)/i,
    ([, asked = '']) => `${asked} commit to`,
  ],
  [
    /\bwhat\s+(?:vows?|pledges?|promises?|assurances?|undertakings?)\s+(?:did|have|had|has)\s+([^?,:;]{2,60}?)\s+(?:make|made|give|given|take|taken|exchange)\b/i,
    ([, who = '']) => `what did ${who} commit to`,
  ],
  // "what did she declare at the 3rd": what she said; but "what war did they declare"
  [
    /\b(what\s+(?:did|has|have|had)\s+[^?,:;]{2,60}?)\s+(?:declare|declared|pronounce|pronounced)(?!\s+(?:war|independence|victory))\b/i,
    ([, asked = '']) => `${asked} say`,
  ],
  // "in what manner": how
  [/\bin\s+(?:what|which)\s+(?:manner|fashion)\b/i, () => 'how'],
  // "what wish did she express to Berg", "which birthday did he celebrate"
  [
    /\bwhat\s+(?:good\s+|best\s+)?(?:wish(?:es)?|greetings)\s+did\s+([^?,:;]{2,50}?)\s+(?:express|voice|extend|offer|send|utter|present|transmit)\b/i,
    ([, who = '']) => `what wishes did ${who} convey`,
  ],
  [
    /\b(?:which|what)\s+birthday\s+did\s+([^?,:;]{2,50}?)\s+(?:celebrate|mark|observe|have)\b/i,
    ([, who = '']) => `how old did ${who} turn`,
  ],
  // "which branch of the Chilean forces"
  [
    /\b([Ww]hich|[Ww]hat)\s+(?:branch|arm|wing|part|component|service)(?:es|s)?\s+of\s+(?:the\s+)?(\p{Lu}\p{L}+)\s+((?:armed\s+)?forces|military)\b/u,
    ([, which = '', side = '', forces = '']) => `${which} ${side} ${forces}`,
  ],
];

export const ofOddVerbs: readonly Recast[] = [...ofChairs, ...ofPlacesAndTimes, ...ofBoth];
