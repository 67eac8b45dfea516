import { parseOrdinal } from '../../mention/ordinal.ts';
import { countOf } from '../../resolve/count-words.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const PERIOD =
  '(?:years|periods?|dates|time|time[\\s-]?(?:span|frame|period|range)s?|date\\s+range|span|range(?:\\s+of\\s+(?:dates|years))?)';
const ARTICLES = '(?:the\\s+|your\\s+|these\\s+|all\\s+)*(?:articles|reports|sources|record|records|corpus|collection)';
const ROUND = '(?:meetings?|rounds?|sessions?|editions?)';
const SPAN = '(?:days|weeks|months|years)';

/** Before a number of meetings that is no distance: "chaired exactly two rounds", "at least two rounds". */
const COUNTING =
  '\\b(?:(?:chaired|led|headed|hosted|attended)\\s(?:(?:exactly|only|just|some|all)\\s)?|at\\s(?:least|most)\\s|(?:more|fewer|less)\\sthan\\s)';

/** Questions of which one odd word or idiom hides what they ask. */
export const ofOddWords: readonly Recast[] = [
  // "hwo many", read as "who many"
  [
    /\bwho\s+(?=(?:long|many|much|far|soon|old|recently)\b|(?:often|frequently)\s+(?:do|does|did|is|are|was|were|has|have)\b)/i,
    () => 'how ',
  ],
  // "which working groups weren't in Oslo", "who chaired the last two working groups": its meetings
  [
    /\b((?<!sub-?\s?)working\s+group)s\b(?=\s+(?:were|was|weren|wasn|took|had|have|did|met|discussed|in|at|of|after|before|and)\b|\W*$)(?<!\b(?:many|any|other|two\s+different)\s+working\s+groups)/i,
    ([, group = '']) => `${group} meetings`,
  ],
  // "was Berg supposed to come", "is she slated to visit Peru"
  [
    /^(\W*(?:is|was|are|were)\s+[^?,:;]{2,40}?\s)(?:supposed|slated|meant|anticipated)\s+to\s+(?=\p{L})/iu,
    ([, is = '']) => `${is}expected to `,
  ],
  // "what period do the articles cover", "the time span covered by the articles", "which years do the reports span"
  [
    new RegExp(
      `^\\W*(?:(?:what|which)\\s+(?:is|are)\\s+(?:the\\s+)?|what['’]s\\s+(?:the\\s+)?|(?:what|which|over\\s+what)\\s+)${PERIOD}\\s+(?:(?:that\\s+)?(?:is|are|do|does|did)\\s+)?(?:covered\\s+by\\s+|of\\s+)?${ARTICLES}(?:\\s+(?:cover(?:ed)?|span|about|deal\\s+with|report\\s+on|describe))?\\W*$`,
      'i',
    ),
    () => 'list all meetings',
  ],
  // "what dates are the articles from"
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+(?:dates?|years?|days?|months?)\\s+(?:are|is|were)\\s+${ARTICLES}\\s+from\\W*$`,
      'i',
    ),
    () => 'list the articles',
  ],
  // "where'd the 5th take place"
  [/^(\W*(?:where|when|why|how))['’]d\s+(?=\p{L})/iu, ([, wh = '']) => `${wh} did `],
  // "Berg's meeting - what was discussed": at which of those that he chaired
  [
    /^\W*(\p{L}[\p{L}.-]+(?:\s\p{L}[\p{L}.-]+){0,2})['’]s\s+(?:meeting|round|session)\s*[-–—:,]\s*what\s+(?:was|got)\s+(?:discussed|talked\s+about|said)\W*$/iu,
    ([, name = '']) => `what was discussed when ${name} chaired?`,
  ],
  // "who but Berg represented Chile"
  [/^(\W*who)\s+but\s+(?=\p{Lu})/u, ([, who = '']) => `${who} other than `],
  // "which general is chief of staff": who holds it
  [
    /^\W*(?:which|what)\s+(?:general|admiral|marshal|officer|man|person|official)\s+(?:is|holds\s+the\s+(?:post|office|position)\s+of)\s+(?:the\s+)?(?=(?:deputy\s+)?(?:chief|head|commander|director|minister|president)\b)/i,
    () => 'who is the ',
  ],
  // "what group meetings came after the 3rd", "which meetings followed the 3rd": all of them
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+((?:[\\p{L}-]+\\s+){0,4}?)(?:meetings|rounds|sessions|editions)\\s+(?:(followed|succeeded)|(preceded)|(?:came|were|took\\s+place|happened)\\s+(?:held\\s+)?(after|before))\\s+((?:the\\s+)?${NTH}(?:\\s+(?:meeting|round|session|edition|one))?)\\W*$`,
      'iu',
    ),
    ([, of = '', followed, preceded, way = preceded === undefined ? 'after' : 'before', nth = '']) =>
      `list ${of}meetings ${followed === undefined ? way : 'after'} ${nth}`,
  ],
  // "how long was it from the 4th to the 5th, in months"
  [
    new RegExp(
      `^\\W*how\\s+long\\s+(?:was\\s+it\\s+|is\\s+it\\s+|did\\s+it\\s+take\\s+)?((?:from|between)\\s+[^?;:]{5,80}?),?\\s+(?:counted\\s+|measured\\s+)?in\\s+(${SPAN})\\W*$`,
      'i',
    ),
    ([, ends = '', unit = '']) => `how many ${unit} ${ends}?`,
  ],
  // "is the 3rd meeting older than the 3rd summit"
  [
    new RegExp(
      `^\\W*(?:is|was|were|are)\\s+((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){1,6}?)\\s+(older|newer|more\\s+recent|younger)\\s+than\\s+((?:the\\s+)?[^?,:;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, one = '', how = '', other = '']) =>
      `was ${one} meeting ${/older/i.test(how) ? 'earlier' : 'later'} than ${other} meeting?`.replace(
        /\b(meeting|round|session|summit|talks) meeting\b/g,
        '$1',
      ),
  ],
  // "two rounds before the 5th": the 3rd; but not "who chaired two rounds before the 5th", which are counted
  [
    new RegExp(
      `(?<!${COUNTING})\\b(?:the\\s+${ROUND}\\s+)?(one|two|three|four)\\s+(?:${ROUND}\\s+)?(before|after)\\s+the\\s+(${NTH})\\b`,
      'i',
    ),
    ([whole = '', count = '', way = '', nth = '']) => {
      const ordinal = (parseOrdinal(nth) ?? 0) + (/before/i.test(way) ? -1 : 1) * countOf(count);
      return ordinal > 0 && parseOrdinal(nth) !== null ? `the no. ${ordinal} meeting` : whole;
    },
  ],
  // "which meeting came before the 5th": the one next to it
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+((?:[\\p{L}-]+\\s+){0,3}?(?:meeting|round|session|edition|one))\\s+(?:came|was|happened|took\\s+place|was\\s+held)\\s+(before|after)\\s+((?:the\\s+)?${NTH}(?:\\s+(?:meeting|round|session|edition|one))?)\\W*$`,
      'iu',
    ),
    ([, kind = '', way = '', other = '']) => `which ${kind} came right ${way} ${other}?`,
  ],
  // "after the 3rd, how long was it until the 5th", "from the 3rd, how many days till the 5th"
  [
    /^\W*(?:after|from|counting\s+from)\s+((?:the\s+)?[^?,:;]{3,60}?),?\s+(how\s+(?:long|much\s+time|many\s+(?:days|weeks|months|years)))\s+(?:was\s+it|did\s+it\s+take|were\s+there|passed|went\s+by|is\s+it)?\s*(?:until|till|to|before)\s+([^?,:;]{3,60}?)(?:\s+(?:was\s+held|took\s+place|came|followed|met))?\W*$/i,
    ([, one = '', span = '', other = '']) => `${span} between ${one} and ${other}?`,
  ],
  // "anything in Oslo?", "Something in March 2021?"
  [
    /^\W*(?:[Aa]nything|[Ss]omething)\s+(?=in\s+\p{Lu})(?![^?]*\b(?:was|were|did|is|has|that|about|on)\b)/u,
    () => 'what happened ',
  ],
  // "how did the host city move from the 3rd to the 4th"
  [
    /^\W*how\s+did\s+the\s+(?:host\s+|meeting\s+)?(city|place|venue)\s+(?:move|shift|go|travel|wander|alternate|switch|vary|differ)\s+(?=from|between)/i,
    ([, what = '']) => `how did the ${what} change `,
  ],
  // "as things stood at the end of 2024", "as matters stand in March"
  [/\bas\s+(?:things|matters|it)\s+(?:stood|stand|stands|were|was)\s+(?:at|in|on|by)\s+/i, () => 'as of '],
  // "what was on the group's table"
  [
    /\b(was|were|is)\s+on\s+((?:the\s+)?[^?,:;]{3,50}?)['’]s?\s+(?:table|plate|docket|menu)\b/i,
    ([, be = '', meeting = '']) => `${be} discussed at ${meeting}`,
  ],
  // "what were the drills good for"
  [
    /^\W*what\s+(?:were|are|have)\s+(the\s+(?:joint\s+)?(?:exercises|drills))\s+(?:been\s+)?(?:good|useful|helpful)\s+(?:for|in)\W*$/i,
    ([, drills = '']) => `what did ${drills} improve?`,
  ],
  // "in whose place did Berg come", "in whose shoes did he step"
  [
    /^\W*in\s+whose\s+(?:place|stead|shoes|seat)\s+(?:did|has|had)\s+([^?,:;]{2,40}?)\s+(?:come|came|step|stepped|sit|sat|take|taken|get|move|start)(?:\s+(?:in|over|office|the\s+chair))?\W*$/i,
    ([, name = '']) => `who did ${name} replace?`,
  ],
  // "venue-wise, what changed between the 3rd and the 4th"
  [
    /^\W*(venue|place|location|city|date|timing|time|topics?|agenda)[\s-]wise\s*,?\s*what\s+(?:changed|was\s+different|is\s+different|differs)\s+(?=between|from)/i,
    ([, part = '']) => `what changed in ${part} `,
  ],
  // "is Berg's title worded identically in all articles", "is his name given the same way everywhere"
  [
    /\b(?:worded|phrased|written|given|put|rendered)\s+(?:identically|the\s+same(?:\s+way)?|alike|uniformly)\s+(?=in\s)/i,
    () => 'the same ',
  ],
  // "in how many rounds does Berg turn up as co-chair", "which meetings does he show up in as chair"
  [
    /^(\W*(?:in|at)\s+how\s+many\s+[^?,:;]{3,50}?\s(?:do|does|did)\s+[^?,:;]{2,40}?)\s+(?:turn|show|crop|pop)\s+up\s+(?=(?:as|in)\b)/i,
    ([, before = '']) => `${before} appear `,
  ],
  // "which talks does your material place in 2024", "… do the articles put in 2024"
  [
    /^(\W*(?:which|what|how\s+many)\s+(?:[\p{L}-]+\s+){0,3}?(?:talks|meetings|rounds|sessions|summits))\s+(?:do|does|did|has|have)\s+(?:the|your|these)\s+(?:material|articles?|sources?|reports?|record|coverage)\s+(?:placed?|put|dated?|located?|set|have)\s+(?:in|to|into)\s+/iu,
    ([, which = '']) => `${which} were held in `,
  ],
];
