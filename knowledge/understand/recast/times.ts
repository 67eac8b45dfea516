import type { Recast } from './shape.ts';

const UNIT = '(?:days|weeks|months|years)';
const HOW_LONG = `(?:how\\s+(?:long(?:\\s+a\\s+(?:time|period|gap|interval))?|much\\s+time|many\\s+${UNIT}))`;
/** "what interval", "what length of time", "how big a gap" */
const SPAN =
  '(?:(?:what|which|how\\s+(?:big|great|large|wide|long)\\s+an?)\\s+(?:(?:is|was)\\s+the\\s+)?(?:interval|gap|period|distance|span|stretch|(?:length|amount|span|stretch|period|space|lapse)\\s+of\\s+time|time\\s?-?span|time)(?:\\s+(?:of|in)\\s+(?:time|days|weeks|months|years))?)';
/** What time does between two things. */
const PASSED =
  '(?:(?:had\\s+|has\\s+|have\\s+|did\\s+|does\\s+|do\\s+|was\\s+there\\s+|were\\s+there\\s+|is\\s+there\\s+|there\\s+(?:was|is|were|are)\\s+)?(?:elapsed?|pass(?:ed)?|l[aiy]e?s?|lay|intervened?|stands?|stood|ran|runs?|went\\s+by|gone\\s+by|go\\s+by|came|separates?d?|divides?d?|parts|was|were|is|are)(?:\\s+in)?)';
const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?|gatherings?|encounters?)';
/** The meeting in the middle of a sentence. */
const SUBJECT = '([^?,:;]{3,90}?)';
const DAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

const unitOf = (words: string): string =>
  new RegExp(`how\\s+many\\s+(${UNIT})`, 'iu').exec(words)?.[1]?.toLowerCase() ?? '';
const timeBetween = (words: string, first: string, second: string): string => {
  const unit = unitOf(words);
  return `${unit === '' ? 'how much time' : `how many ${unit}`} between ${first} and ${second}?`;
};

/** How long something took. */
const lasting: readonly Recast[] = [
  // "how long did the round run: a single day, or two?"
  [
    /^(\W*how\s+(?:long|many\s+days)\b[^?:;–—-]{3,90})\s*[:,;–—-]\s*(?:just\s+|only\s+)?(?:an?|one|two)\s[^?]{0,20}\bor\b[^?]{1,20}\W*$/i,
    ([, asked = '']) => `${asked.trimEnd()}?`,
  ],
  // "over how many days was the summit spread", "for how many days did the talks go on", "how many days did it stretch over"
  [
    new RegExp(
      `\\b(?:(?:over|for|across|on|during|spanning)\\s+)?(?:how\\s+many\\s+days|what\\s+number\\s+of\\s+days)\\s+(?:was|were|did|has|had|is)\\s+${SUBJECT}\\s+(?:been\\s+)?(?:spread|stretch(?:ed)?|go\\s+on|gone\\s+on|extend(?:ed)?|span(?:ned)?|run|continue|carry\\s+on|take\\s+up|sit|in\\s+session)(?:\\s+out)?(?:\\s+(?:over|across|for|on))?\\W*$`,
      'i',
    ),
    ([, what = '']) => `how many days did ${what} take?`,
  ],
  [
    new RegExp(
      `^\\W*(?:for\\s+|over\\s+)?how\\s+long\\s+(?:was|were|did)\\s+${SUBJECT}\\s+(?:run|stretch(?:ed)?|go\\s+on|span|carry\\s+on|continue|spread)(?:\\s+(?:over|across|for|on))?\\W*$`,
      'i',
    ),
    ([, what = '']) => `how long did ${what} take?`,
  ],
  // "the summit spread over how many days", "it stretched across how many days"
  [
    new RegExp(
      `^\\W*((?!who|what|which|when|where|how)[^?,:;]{3,90}?\\b${MEETING}\\b[^?,:;]{0,40}?)\\s+(?:(?:was|were)\\s+)?(?:spread|stretched|spanned|extended|ran|went\\s+on|continued|took\\s+up|took|lasted)(?:\\s+out)?(?:\\s+(?:over|across|for))?\\s+how\\s+(?:many\\s+days|long)\\W*$`,
      'i',
    ),
    ([, what = '']) => `how many days did ${what} take?`,
  ],
];

const MONTH_NAME = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A month or year that is told by the year before it in the question. */
const byYear: readonly Recast[] = [
  // "from the talks in June 2024 to the summit in Oslo that July"
  [
    new RegExp(
      `\\b((?:19|20)\\d\\d)\\b([^?]*?)\\s(?:in\\s+)?(?:that|the\\s+same)\\s+(${MONTH_NAME})\\b(?!\\s+(?:19|20)\\d\\d)`,
      'i',
    ),
    ([, year = '', between = '', month = '']) => `${year}${between} in ${month} ${year}`,
  ],
  // "from the 3rd in July 2023 to the summit in June the next year"
  [
    new RegExp(
      `\\b((?:19|20)\\d\\d)\\b([^?]*?)\\s(?:in\\s+)?(?:(${MONTH_NAME})\\s+)?(?:(?:of\\s+|in\\s+)?the\\s+(?:next|following|subsequent)\\s+year|a\\s+year\\s+(?:later|afterwards))\\b`,
      'i',
    ),
    ([, year = '', between = '', month]) =>
      `${year}${between} in ${month === undefined ? '' : `${month} `}${Number(year) + 1}`,
  ],
];

/** The time between two things. */
const between: readonly Recast[] = [
  ...byYear,
  // "how long was it from the 3rd to the 4th", "how many days were there between the two"
  [
    new RegExp(`\\b(${HOW_LONG})\\s+(?:was|were|is|are)\\s+(?:it|there)\\s+(?=(?:from|between)\\s)`, 'i'),
    ([, words = '']) => `${words} `,
  ],
  // "how much earlier was the 3rd than the 5th"
  [
    /^\W*(how\s+(?:much|long|many\s+(?:days|weeks|months|years)))\s+(?:earlier|later|sooner|before|after)\s+(?:was|were|did)\s+([^?,:;]{3,80}?)\s+than\s+([^?,:;]{3,80}?)\W*$/i,
    ([, words = '', first = '', second = '']) => timeBetween(words, first, second),
  ],
  // "By 2025, how many years had passed since the pact was signed"
  [
    new RegExp(
      `^\\W*(?:by|in|as\\s+of)\\s+((?:19|20)\\d\\d),?\\s+(${HOW_LONG})\\s+(?:(?:had|has|have)\\s+)?(?:it\\s+been\\s+|passed\\s+|elapsed\\s+|gone\\s+by\\s+)?since\\s+([^?,:;]{3,80}?)\\W*$`,
      'i',
    ),
    ([, year = '', words = '', what = '']) => timeBetween(words, what, year),
  ],
  // "the period from the 3rd to the 5th — how long is that?"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:period|time|gap|interval|span|stretch|distance)\\s+(?:between|from)\\s+([^?,:;–—]{3,80}?)\\s+(?:and|to|until|till)\\s+([^?,:;–—]{3,80}?)\\s*[,:–—-]\\s*${HOW_LONG}(?:\\s+(?:is|was)\\s+(?:that|it|this))?\\W*$`,
      'i',
    ),
    ([words = '', first = '', second = '']) => timeBetween(words, first, second),
  ],
  // "how soon after the 3rd was the summit", "the summit came how many days after the 3rd"
  [/\bhow\s+(?:soon|quickly|shortly)\s+(?=(?:after|before)\s)/i, () => 'how long '],
  [
    new RegExp(
      `^\\W*((?!who|what|which|when|where|how)[^?,:;]{3,80}?)\\s+(?:came|was|were|happened|took\\s+place|occurred|followed|fell)\\s+(${HOW_LONG})\\s+(after|before)\\s+([^?,:;]{3,80}?)\\W*$`,
      'i',
    ),
    ([, what = '', long = '', way = '', other = '']) => `${long} ${way} ${other} was ${what}?`,
  ],
  // "roughly how long ago", "about how many months"
  [
    /\b(?:roughly|approximately|approx\.?|about|around|more\s+or\s+less|just|exactly|precisely)\s+(?=how\s+(?:long|many|much|far)\b)/i,
    () => '',
  ],
  // "Between the 3rd and the 5th, how many months elapsed?", "From the founding to the upgrade: how long?"
  [
    new RegExp(
      `^\\W*(?:between|from)\\s+([^?,:;]{3,90}?)\\s+(?:and|to|until|till)\\s+([^?,:;]{3,90}?)\\s*[,:–—-]\\s*(?:and\\s+)?(${HOW_LONG}|${SPAN})(?:\\s+${PASSED})?(?:\\s+(?:it|there|by|pass|elapse|go\\s+by|take))*\\W*$`,
      'i',
    ),
    ([, first = '', second = '', words = '']) => timeBetween(words, first, second),
  ],
  // "how many years lay between A and B", "what interval separates A from B", "how many months went by from A to B"
  [
    new RegExp(
      `\\b(${HOW_LONG}|${SPAN})(?:\\s+of\\s+time)?\\s+(?:${PASSED}\\s+)?(?:between|from)\\s+(?=[^?]{3,90}?\\s(?:and|to|until|till)\\s)`,
      'i',
    ),
    ([, words = '']) => `${unitOf(words) === '' ? 'how much time' : `how many ${unitOf(words)}`} between `,
  ],
  [
    new RegExp(
      `\\b(${HOW_LONG}|${SPAN})\\s+(?:separated?s?|divided?s?|parts?)\\s+([^?,:;]{3,90}?)\\s+(?:from|and)\\s+([^?,:;]{3,90}?)\\W*$`,
      'i',
    ),
    ([, words = '', first = '', second = '']) => timeBetween(words, first, second),
  ],
  // "between A to B" of what was put so
  [
    /\b(how\s+(?:much\s+time|many\s+(?:days|weeks|months|years))\s+between\s+[^?]{3,90}?)\s+(?:to|until|till)\s+(?=(?:the|its|their|\d|\p{Lu})(?![^?]*\sand\s))/iu,
    ([, head = '']) => `${head} and `,
  ],
  // "what length of time has passed since it"
  [
    new RegExp(
      `\\b(?:${SPAN}|${HOW_LONG})\\s+(?:has|have|is)\\s+(?:it\\s+been\\s+|passed\\s+|elapsed\\s+|gone\\s+by\\s+)?since\\s+`,
      'i',
    ),
    () => 'how long since ',
  ],
  // "was there more than a year between the 3rd and the 4th": how long it was
  [
    /^\W*(?:was|were|is|are)\s+(?:there|it)\s+(?:more|less|fewer|longer|shorter|over|under|exactly|just|about|only|at\s+least|at\s+most|a\s+full)?\s*(?:than\s+)?(?:an?|one|two|three|four|five|six|nine|ten|twelve|eighteen|\d{1,3})\s+(?:full\s+|whole\s+)?(days?|weeks?|months?|years?)\s+(?:or\s+(?:more|less)\s+)?(?=between\s)/i,
    () => 'how much time ',
  ],
  // "how long has the pact been permanent": since when it is
  [
    /^\W*(?:for\s+)?how\s+(?:long|many\s+years)\s+has\s+((?:the|their|this)\s+[^?,:;]{3,60}?\b(?:partnership|pact|relationship|alliance|treaty|agreement|group|commission|tie|cooperation))\s+been\s+(?=[^?]{4,60}$)/i,
    ([, what = '']) => `since when is ${what} `,
  ],
];

/** When something was. */
const dated: readonly Recast[] = [
  // "name the year in which the group sat"
  [
    /^\W*(?:please\s+|kindly\s+)?(?:name|state|give|tell|quote|cite|supply)\s+(?:me\s+|us\s+)?the\s+(?:exact\s+)?(year|month|date|day)\s+(?:in|on)\s+which\s+(?=\S)/i,
    ([, unit = '']) => `in which ${unit} `,
  ],
  // "the first and the last day of the talks"
  [
    /\b(?:the\s+)?(?:first|opening)\s+and\s+(?:the\s+)?(?:last|closing|final)\s+days?\s+of\s+(?=the\b)/i,
    () => 'the dates of ',
  ],
  // "the group's first meeting after 2023"
  [
    /\b(the\s+(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)['’]s\s+(first|next|last)\s+(meeting|round|session|summit)\s+(?=(?:after|before|following)\s)/iu,
    ([, forum = '', edge = '', meeting = '']) => `the ${edge} ${forum.replace(/^the\s+/i, '')} ${meeting} `,
  ],
  [/\breach(?:es|ed)?\s+back\s+to\b/i, () => 'goes back to'],
  // "which meetings fell in May", "what rounds lie between the two"
  [
    new RegExp(
      `^(\\W*(?:which|what|how\\s+many|list|any)\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETING})\\s+(?:fell|falls?|l[aiy]e?s?)\\s+(?=(?:in|on|within|between|during|before|after)\\s)`,
      'iu',
    ),
    ([, meetings = '']) => `${meetings} were held `,
  ],
  // "on which day did it end, if any source says?"
  [
    /,?\s*if\s+(?:any|some|one\s+of\s+the|the)\s*(?:one|body|sources?|articles?|reports?)?\s+(?:says?|tells?|gives?|mentions?|states?)(?:\s+(?:so|it|that))?(?=\W*$)/i,
    () => '',
  ],
  // "do the articles tell when the group was set up"
  [
    /^\W*(?:do|does|did)\s+(?:the|your|any|these)\s+(?:articles?|reports?|sources?|texts?|papers?)\s+(?:tell|say|state|mention|give|reveal|specify|record|disclose)\s+(?:(?:us|me)\s+)?(when)\s+([^?,:;]{3,60}?)\s+(was|were|is)\s+(?=[^?,:;]{2,50}\W*$)/i,
    ([, when = '', what = '', was = '']) => `${when} ${was} ${what} `,
  ],
  // "when was the round reported by NBC"
  [
    new RegExp(
      `^\\W*(?:[Ww]hen|[Oo]n\\s+(?:what|which)\\s+(?:day|date))\\s+(?:was|were)\\s+(${SUBJECT.slice(1, -1)})\\s+(?:reported|covered|written\\s+up|published)\\s+(?:by|in)\\s+((?:the\\s+)?\\p{Lu}[\\p{L}\\d-]+(?:\\s\\p{Lu}[\\p{L}\\d-]+)?)\\W*$`,
      'u',
    ),
    ([, what = '', outlet = '']) => `when was the ${outlet.replace(/^the\s+/i, '')} article on ${what} published?`,
  ],
  // "is there a later meeting on record than the 5th"
  [
    new RegExp(
      `^\\W*(?:is|was|are|were)\\s+there\\s+(?:an?|any)\\s+(later|newer|more\\s+recent|subsequent|further|earlier|older|previous)\\s+(${MEETING})\\s+(?:on\\s+record\\s+|held\\s+|mentioned\\s+|reported\\s+)?(?:than|to|after|before)\\s+`,
      'i',
    ),
    ([, way = '', meeting = '']) => `was there any ${meeting} ${/^(?:ear|old|prev)/i.test(way) ? 'before' : 'after'} `,
  ],
  // "how recent is the newest round you know of"
  [
    new RegExp(
      `^\\W*how\\s+(?:recent|old|new)\\s+(?:is|was)\\s+(the\\s+[^?,:;]{0,40}?\\b${MEETING})(?:\\s+(?:that\\s+)?(?:you|we|they)\\s+(?:know(?:\\s+of)?|have|cover))?\\W*$`,
      'i',
    ),
    ([, what = '']) => `when was ${what}?`,
  ],
  // "at what point in 2025 did they meet"
  [/^\W*at\s+(?:what|which)\s+(?:point|moment|stage)(?:\s+in\s+time)?\b/i, () => 'when'],
  // "what's the date range of the talks"
  [/\bdate\s+range\b/i, () => 'dates'],
  [/\bcalendar\s+(?=(?:days?|years?|months?|weeks?)\b)/i, () => ''],
  [
    /\bconvers(e|ed|ing)\s+(?=(?:by|on|over|via|with|in)\b)/i,
    ([, end = '']) => (end === 'ed' ? 'spoke ' : end === 'ing' ? 'speaking ' : 'speak '),
  ],
  // "what do the articles date to 2021", "anything dated 2019 in there"
  [
    /^\W*(?:what|anything|something|which\s+events?)\s+(?:(?:do|does)\s+(?:the|your|any)\s+(?:articles?|reports?|sources?|texts?)\s+date|(?:is|are)\s+dated|dated)\s+(?:to\s+|in\s+|from\s+)?((?:\p{L}{3,9}\s+)?(?:19|20)\d\d)\b(?:\s+in\s+(?:there|them|it|the\s+\p{L}+))?\W*$/iu,
    ([, time = '']) => `what happened in ${time}?`,
  ],
  // "same month or not: the 3rd and the 5th?"
  [
    /^\W*same\s+(day|month|year|place|city|venue)(?:\s+or\s+(?:not|different|another))?\s*[,:–—-]\s*([^?:;]{5,90}?)\s+(?:and|or)\s+([^?:;]{3,90}?)\W*$/i,
    ([, unit = '', first = '', second = '']) => `were ${first} and ${second} held in the same ${unit}?`,
  ],
  // "what year marks the start of the pact"
  [
    /^\W*(what|which)\s+(year|month|day|date)\s+(?:marks?|marked|saw|brought)\s+the\s+(start|beginning|founding|formali[sz]ation|elevation|upgrade|upgrading)\s+of\b/i,
    ([, which = '', unit = '', what = '']) => `in ${which} ${unit} was the ${what} of`,
  ],
  // "what weekday did the round fall on", "on which date did it fall"
  [
    new RegExp(
      `\\b(?:on\\s+)?(what|which)\\s+((?:week)?day(?:\\s+of\\s+the\\s+week)?|date|month|year)\\s+(?:did|does)\\s+${SUBJECT}\\s+(?:fall|land|come)(?:\\s+(?:on|in))?(?=\\W*$|,)`,
      'i',
    ),
    ([, which = '', unit = '', what = '']) => `on ${which} ${unit} was ${what}`,
  ],
  // "did the round fall on a Wednesday"
  [
    new RegExp(`^\\W*(?:did|does)\\s+${SUBJECT}\\s+(?:fall|land|come)\\s+(?=on\\s+(?:an?\\s+)?${DAY_NAME}\\b)`, 'i'),
    ([, what = '']) => `was ${what} `,
  ],
  // "on what day did it wrap up", "when did the talks get under way"
  [
    /\b(when|(?:on\s+)?(?:what|which)\s+(?:day|date))\s+(did|does)\s+([^?,:;]{3,80}?)\s+(close|wrap\s+up|adjourn|finish\s+up|break\s+up|draw\s+to\s+(?:a|its)\s+close|come\s+to\s+an\s+end|wind\s+up|kick\s+off|get\s+under\s?way|get\s+going|commence)(?=\W*$)/i,
    ([, when = '', did = '', what = '', verb = '']) =>
      `${when} ${did} ${what} ${/^(?:kick|get|comm)/i.test(verb) ? 'start' : 'end'}`,
  ],
  // "exact day the round started?", "the date that the talks began"
  [
    new RegExp(
      `^\\W*(?:the\\s+|what(?:['’]s|\\s+is|\\s+was)\\s+the\\s+)?(?:(?:exact|precise|very)\\s+)?(?:day|date)s?\\s+(?:(?:that|when|on\\s+which)\\s+)?(the\\s+[^?,:;]{3,80}?\\b${MEETING}\\b[^?,:;]{0,20}?)\\s+(?:was\\s+held|took\\s+place|happened|started|began|opened|commenced|kicked\\s+off|ended|finished|closed|concluded)\\W*$`,
      'i',
    ),
    ([, what = '']) => `when was ${what}?`,
  ],
  // "in what season was it held": its date tells
  [/^\W*(?:in|during)\s+(?:what|which)\s+season\s+/i, () => 'when '],
  // "When did the Group first meet in Oslo", "when was the group first in Oslo": the earliest there, not the first of all
  [
    /\bwhen\s+(?:did|was|were)\s+(the\s+[^?,:;]{3,60}?)\s+first\s+(?:me[et]t?|convened?|gather(?:ed)?|sit|sat|come\s+together|held|go)?\s*(?=(?:in|at|to)\s+\p{Lu})/iu,
    ([, what = '']) => `when was the earliest ${what.replace(/^the\s+/i, '')} meeting `,
  ],
  // "since when has Berg co-chaired the group": the earliest on record
  [
    /^\W*since\s+(?:when|(?:what|which)\s+year)\s+(?:has|have|had|is|was)\s+([^?,:;]{3,50}?)\s+(?:been\s+)?(co-?\s?)?(?:chair(?:ed|ing)|head(?:ed|ing)|led|leading)\b/i,
    ([, who = '', co = '']) => `when did ${who} first ${co}chair`,
  ],
  // "when did NBC report on the round", "when did NBC run its piece about it"
  [
    new RegExp(
      `^\\W*(?:[Ww]hen|[Oo]n\\s+(?:what|which)\\s+(?:day|date))\\s+did\\s+((?:the\\s+)?\\p{Lu}[\\p{L}\\d-]+(?:\\s\\p{Lu}[\\p{L}\\d-]+)?)\\s+(?:report|write|publish|carry|run|bring|cover|put\\s+out)\\s+(?:(?:on|about)\\s+|(?:its|their|an?|the)\\s+(?:article|report|story|piece|dispatch|copy)\\s+(?:on|about|of)\\s+)(${SUBJECT.slice(1, -1)})\\W*$`,
      'u',
    ),
    ([, outlet = '', what = '']) => `when was the ${outlet.replace(/^the\s+/i, '')} article on ${what} published?`,
  ],
  // "what is the date of the piece on the third round"
  [
    new RegExp(
      `\\b(?:the\\s+)?(?:publication\\s+)?date\\s+of\\s+(?:the|your|that)\\s+((?:[\\p{L}-]+\\s+){0,3}?)(?:article|piece|report|story|dispatch|write-?up)\\s+(?:on|about|covering)\\s+${SUBJECT}\\W*$`,
      'iu',
    ),
    ([, outlet = '', what = '']) => `when was the ${outlet}article on ${what} published?`,
  ],
  // "in September 2025 who met whom"
  [
    /^\W*(in|during|on)\s+([\p{L}\d\s]{4,25}?),?\s+who\s+(?:met|saw)\s+who(?:m)?\W*$/iu,
    ([, at = '', time = '']) => `what happened ${at} ${time}?`,
  ],
  [
    /^\W*who\s+(?:met|saw)\s+who(?:m)?\s+(in|during|on)\s+([\p{L}\d\s]{4,25}?)\W*$/iu,
    ([, at = '', time = '']) => `what happened ${at} ${time}?`,
  ],
  // "during 2022, what contact between the two leaders is reported", "which leaders' meeting happened in 2022"
  [
    /^\W*(?:in|during)\s+([\p{L}\d\s]{4,25}?),?\s+(?:what|which)\s+(?:contacts?|encounters?|meetings?|talks)\s+(?:between|of)\s+([^?,:;]{3,60}?)\s+(?:is|are|was|were|took\s+place|happened|does|do)\b[^?]{0,30}\W*$/iu,
    ([, time = '', who = '']) => `when did ${who} meet in ${time}?`,
  ],
  [
    /^\W*(?:what|which)\s+(?:contacts?|encounters?|meetings?|talks)\s+(?:between|of)\s+([^?,:;]{3,60}?)\s+(?:is|are|was|were|took\s+place|happened)\s+(?:(?!not\b|never\b|only\b)\p{L}+\s+)?(?:in|during|for)\s+([\p{L}\d\s]{4,25}?)\W*$/iu,
    ([, who = '', time = '']) => `when did ${who} meet in ${time}?`,
  ],
  [
    /^\W*(?:what|which)\s+leaders['’]\s+(?:meeting|encounter|contact)s?\s+(?:happened|took\s+place|was\s+(?:held|there)|were\s+(?:held|there)|occurred|is\s+(?:dated|told))\s+(?:in|during|for)\s+([\p{L}\d\s]{4,25}?)\W*$/iu,
    ([, time = '']) => `when did the two leaders meet in ${time}?`,
  ],
  // "making the pact official", "was made official"
  [/\bmaking\s+((?:the|their|this)\s+[^?,:;]{3,60}?)\s+official\b/i, ([, what = '']) => `formalising ${what}`],
  [/\b(?:the\s+)?making\s+official\s+of\b/i, () => 'formalisation of'],
  [
    /\b(was|were|been|being|is)\s+(?:made|put)\s+(?:official|on\s+(?:an?\s+)?(?:official|formal)\s+(?:footing|basis))\b/i,
    ([, was = '']) => `${was} formalised`,
  ],
  [
    /\b(was|were|been|being|is)\s+(?:raised|lifted|promoted|brought|taken|moved)\s+(?=(?:up\s+)?to\s+(?:the\s+)?(?:an?\s+)?(?:level|rank|status|higher|special|strategic)\b)/i,
    ([, was = '']) => `${was} upgraded `,
  ],
  // "when was the pact born", "when did the partnership see the light"
  [
    /\b(when|(?:in\s+)?(?:what|which)\s+year)\s+(?:was|did|were)\s+((?:the|their|this)\s+[^?,:;]{3,60}?\b(?:partnership|pact|relationship|alliance|treaty|agreement|group|commission|tie|cooperation))\s+(?:born|see\s+the\s+light(?:\s+of\s+day)?|come\s+into\s+(?:being|existence|force)|take\s+shape)\b/i,
    ([, when = '', what = '']) => `${when} was ${what} established`,
  ],
  // "dating from when does the pact exist"
  [
    /^\W*dating\s+(?:from|back\s+to)\s+(?:when|what\s+year|which\s+year)\s+(?=(?:does|do|is|has|did)\b)/i,
    () => 'since when ',
  ],
  [
    /\b(since\s+when\s+(?:does|has|is)\s+[^?,:;]{3,60}?\s+exist(?:ed)?)\s+in\s+(?:formal|official)\s+(?:terms|form)/i,
    ([, asked = '']) => asked,
  ],
  // "the next meeting on the calendar"
  [
    new RegExp(
      `\\b((?:next|upcoming|coming|forthcoming)\\s+(?:\\p{L}+\\s+){0,2}?${MEETING})\\s+(?:that\\s+is\\s+|that['’]s\\s+)?(?:(?:marked\\s+|down\\s+)?(?:on|in)\\s+(?:the|their|our|your)\\s+(?:calendar|cards|books|diary|horizon|schedule))`,
      'iu',
    ),
    ([, next = '']) => next,
  ],
];

const DRAW =
  '(?:(?:i|we)\\s+(?:need|want|require|would\\s+like)\\s+|i[’`]d\\s+like\\s+)?(?:please\\s+|kindly\\s+|can\\s+you\\s+|could\\s+you\\s+)?(?:draw\\s+up|put\\s+together|lay\\s+out|set\\s+out|reconstruct|trace|prepare|compile|sketch|build|establish|chart|produce|write\\s+up|make|give|list|show)?\\s*(?:me\\s+|us\\s+|out\\s+)?';
/** "list the rounds in order": a verb has to stand there, and nothing of whom or what they are asked for. */
const DRAWN = `(?=\\W*(?:\\p{L}+\\s+){0,4}?(?:draw|put|lay|set|reconstruct|trace|prepare|compile|sketch|build|establish|chart|produce|write|make|give|list|show)\\b)(?![^?]*\\b(?:who|what|which|where|when|how|(?:co-?)?chair\\p{L}*|topics?|leaders?|officers?|sides?|discuss\\p{L}*)\\b)${DRAW}`;
const SEQUENCE =
  '(?:a\\s+|the\\s+|all\\s+the\\s+)?(?:(?:full|complete|short|brief|dated|simple)\\s+)?(?:timeline|time-line|chronology|chronicle|sequence|succession|run-?down|dated\\s+list|date\\s+list)';
const WITH_DATES = `(?:,?\\s*(?:(?:with|including|and|giving)\\s+(?:all\\s+)?(?:the|their|its|whatever)?\\s*(?:known\\s+|given\\s+)?(?:dates?|places|cities|venues|days)\\b[^?]{0,50}|one\\s+per\\s+line|oldest\\s+first|in\\s+(?:date\\s+|chronological\\s+|time\\s+)?order\\b[^?]{0,40}|for\\s+an?\\s+(?:\\p{L}+\\s+){0,2}?(?:box|panel|sidebar|table|slide|annex|appendix|briefing|memo|caption)|please|pls))*`;

/** What there was, in the order of time. */
const lists: readonly Recast[] = [
  // "put in order: the 22nd summit, the 4th meeting and Oslo": all are told in the order of time
  [
    /^\W*(?:please\s+|kindly\s+)?(?:put|arrange|sort|place|rank|order)\s*(?:\s(?:these|them|the\s+following|this))?(?:\s+(?:(?:in|into|by|according\s+to)\s+(?:the\s+)?(?:(?:chronological|date|time|right|correct|proper)\s+)?(?:order|dates?|time|sequence|chronology)|chronologically)(?:\s+of\s+(?:date|time))?)\s*[:–—-]\s*(?=[^?:;]{5,200}[,;]|[^?:;]{3,90}\s(?:and|or)\s)/i,
    () => 'which was the first: ',
  ],
  // "I need a chronology covering 2023-2025 for an annex"
  [
    new RegExp(
      `^\\W*(?:${DRAW})?${SEQUENCE}\\s+(?:(?:that\\s+)?(?:covering|covers|spanning|for|from|of|between)\\s+)(?:the\\s+years?\\s+)?((?:19|20)\\d\\d)\\s*(?:to|and|until|till|through|[–—-])\\s*((?:19|20)\\d\\d)${WITH_DATES}\\W*$`,
      'iu',
    ),
    ([, first = '', last = '']) => `what happened between ${first} and ${last}?`,
  ],
  // "sequence of the meetings with dates", "draw up a timeline of all the talks"
  [
    new RegExp(
      `^\\W*(?:${DRAW})?${SEQUENCE}\\s+(?:of|for)\\s+([^?,:;]{3,80}?)(?:\\s+mentioned|\\s+reported|\\s+on\\s+record)?${WITH_DATES}\\W*$`,
      'iu',
    ),
    ([, what = '']) => `timeline of ${what}`,
  ],
  // "lay out the rounds in order with dates", "give dates and places for each round of the group"
  [
    new RegExp(
      `^\\W*${DRAWN}(?:the\\s+)?(?!(?:first|last|key)\\b)([^?,:;]{0,50}?\\b(?:meetings|rounds|sessions|summits|editions|talks))\\s+in\\s+(?:their\\s+|date\\s+|chronological\\s+|time\\s+|proper\\s+)?(?:order|sequence)${WITH_DATES}\\W*$`,
      'iu',
    ),
    ([, what = '']) => `timeline of the ${what}`,
  ],
  [
    new RegExp(
      `^\\W*(?:${DRAW})?(?:the\\s+)?(?:dates?|days)\\s+and\\s+(?:the\\s+)?(?:places?|cit(?:y|ies)|venues?|locations?)\\s+(?:of|for)\\s+(?:each|every|all)\\s+(?:of\\s+)?(?:the\\s+)?(meeting|round|session|summit|edition)s?\\b([^?,:;]{0,60}?)\\W*$`,
      'i',
    ),
    ([, noun = '', of = '']) => `timeline of the ${noun}s${of}`,
  ],
  // "key dates 2022 to 2024", "give me the main events from 2022 to 2025"
  [
    new RegExp(
      `^\\W*(?:${DRAW})?(?:all\\s+)?(?:the\\s+)?(?:key|main|major|important|principal|notable|relevant)\\s+(?:dates|events|moments|milestones|happenings|developments)\\s*(?:for|of|between|from|in|,|:)?\\s*(?:the\\s+years?\\s+)?((?:19|20)\\d\\d)\\s*(?:to|and|until|till|through|[–—-])\\s*((?:19|20)\\d\\d)${WITH_DATES}\\W*$`,
      'iu',
    ),
    ([, first = '', last = '']) => `what happened between ${first} and ${last}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:${DRAW})?(?:all\\s+)?(?:the\\s+)?(?:key|main|major|important|principal|notable|relevant)\\s+(?:dates|events|moments|milestones|happenings|developments)\\s*(?:for|of|in|,|:)?\\s*(?:the\\s+year\\s+)?((?:19|20)\\d\\d)${WITH_DATES}\\W*$`,
      'iu',
    ),
    ([, year = '']) => `what happened in ${year}?`,
  ],
  // "which years saw a meeting of the group"
  [
    /^\W*(?:in\s+)?(?:which|what)\s+years\s+(?:saw|had|witnessed|featured|brought)\s+(?:an?\s+|any\s+)?([^?,:;]{0,60}?\b(?:meeting|round|session|summit|edition))s?\b([^?,:;]{0,40})\W*$/i,
    ([, noun = '', of = '']) => `timeline of the ${noun}s${of}`,
  ],
  // "how long did it last": the verb, and not the last of them
  [
    /\bhow\s+long\s+(?:did|does|do|will)\s+(it|they|this|that)\s+(?:last|go\s+on|take|run)(?=\W*$)/i,
    ([, it = '']) => `how long was ${it}`,
  ],
  // "since which year", "from what year on"
  [
    /\b(?:since\s+(?:which|what)\s+(?:year|month|date|time|point)|from\s+(?:which|what)\s+(?:year|month|date|time|point)\s+(?:on|onwards?|forward))\b/i,
    () => 'since when',
  ],
];

/** Questions about times in another order or with other verbs: how long, how long between, when, and what there was in order. */
export const ofTimes: readonly Recast[] = [...between, ...lasting, ...dated, ...lists];
