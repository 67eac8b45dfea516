import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const HOUSE = '(?:building|hall|venue|hotel)';
const AREA = '(?:city|town|place|country|location)';
const HELD =
  '(?:(?:was|were|is|got)\\s+(?:held|hosted|convened|organi[sz]ed|staged)|took\\s+place|happened|met|(?:was|were|is))';
const PAGE =
  '(?:essay|thesis|report|slides?|paper|article|newsletter|presentation|thread|blog(?:\\s+post)?|post|class|homework|notes?|caption|tweet|headline|quiz|podcast|video|poster|handout|summary|footnote|chart|table|map|infographic|wikipedia|exam|project|brief|briefing|memo|dissertation|assignment|story|piece|column|speech|lecture|talk|deck|book|page|website|wiki|records?)';
const BUYING = '(?:purchases?|purchasing|buying|imports?|importing)';
/** "at the Harbour Centre" */
const AT_HOUSE = '(?:in|at)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){1,2}(?:cent(?:re|er)|hall|palace|house|hotel)\\b';

/** Questions that begin with the thing asked for and no word that asks, or name one thing by two. */
export const ofNounFirst: readonly Recast[] = [
  // "time line", "time-line of the rounds"
  [/\btime[\s-]lines?\b/i, () => 'timeline'],
  // "a quote on cables for my essay", "who chaired the 5th, for our newsletter"
  [
    new RegExp(
      `,?\\s+(?:for\\s+(?:my|our|an?|this|tomorrow['’]?s|today['’]?s)|(?:(?:to\\s+(?:use|put|quote|include|cite)\\s+)?(?:in|on)|to\\s+go\\s+in(?:to)?)\\s+(?:my|our|tomorrow['’]?s|today['’]?s))\\s+(?:[\\p{L}-]+\\s+)?${PAGE}\\s*(?=[?.!]*\\s*$)`,
      'iu',
    ),
    () => '',
  ],
  // "any round last month? just saw smth in my feed": of the asker alone, and of no meeting, name or number
  [
    /(\?)\s+(?:(?:because|cos|as|since)\s+)?(?:[Jj]ust\s+)?(?:[Ii](?:['’](?:ve|m))?\s+|[Ww]e\s+|[Ss]omeone\s+|[Ss]omebody\s+)?(?:just\s+)?(?:[Ss]aw|[Hh]eard|[Rr]ead|seen|[Ff]orgot|[Ww]ondering|[Cc]urious|[Aa]sking)\b(?![^?]*(?:\d|\b(?:mean|meant|not|only|but|first|second|third|fourth|fifth|sixth|last|latest)\b|\s\p{Lu}))[^?]{0,60}$/u,
    ([, mark = '']) => mark,
  ],
  // "something quotable about cables"
  [
    /\b(?:something|anything|a\s+line|a\s+sentence|some\s+lines?|lines?|sentences?)\s+(?:quotable|quoteable|citable|to\s+(?:quote|cite))\s+(?=(?:about|on|regarding)\b)/i,
    () => 'a quote ',
  ],
  // "all of 'em", "who led em"
  [/(?<=\s)['’]?em(?=\s*(?:[?.!,]|\bpls\b|\bplease\b|$))/i, () => 'them'],
  // "in which city and building", "city and hall of the 5th": the answer to where tells both
  [
    new RegExp(
      `\\b(?:(in|at)\\s+(?:which|what)|(?:which|what))\\s+(?:${AREA}\\s+and\\s+(?:in\\s+|at\\s+)?(?:(?:which|what)\\s+)?${HOUSE}|${HOUSE}\\s+and\\s+(?:in\\s+)?(?:(?:which|what)\\s+)?${AREA})\\s+(?=(?:was|were|did)\\b)`,
      'i',
    ),
    () => 'where ',
  ],
  [
    new RegExp(
      `^\\W*(?:(?:name|give|tell|show|state)\\s+(?:me\\s+|us\\s+)?)?(?:the\\s+)?(?:${AREA}\\s+(?:and|&|\\/|\\+|plus)\\s+(?:the\\s+)?${HOUSE}|${HOUSE}\\s+(?:and|&|\\/|\\+|plus)\\s+(?:the\\s+)?${AREA})\\s+(?:of|for)\\s+([^?,:;]{3,50}?)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `where was ${meeting} held?`,
  ],
  // "where was the 5th held, city and building", "where'd it take place, hall and town?"
  [
    new RegExp(
      `^(\\W*where\\b[^?]{5,70}?)\\s*[,:;–-]\\s*(?:the\\s+)?(?:${AREA}|${HOUSE})\\s*(?:and|&|\\/|\\+|plus)\\s*(?:the\\s+)?(?:${AREA}|${HOUSE})\\W*$`,
      'i',
    ),
    ([, where = '']) => `${where}?`,
  ],
  // "building where the 5th was held, name?", "name of the hall in which they met", "country where the 4th took place"
  [
    new RegExp(
      `^\\W*(?:(?:name|give|tell)\\s+(?:me\\s+|us\\s+)?)?(?:(?:the\\s+)?name\\s+of\\s+)?(?:the\\s+)?(${HOUSE}|${AREA})\\s+(?:where|in\\s+which|at\\s+which)\\s+([^?,:;]{3,60}?)\\s+${HELD}(?:\\s+in)?\\s*(?:[,:;–?-]\\s*(?:(?:its|the)\\s+)?name)?\\W*$`,
      'i',
    ),
    ([, house = '', meeting = '']) => `in which ${house.toLowerCase()} was ${meeting} held?`,
  ],
  // "3rd vs 4th group meeting, differences", "differences 3rd vs 4th"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?${NTH})\\s*(?:vs\\.?|versus|and|&|against|-)\\s*((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,4}?)\\s*[,:;–-]?\\s*(?:(?:the|main|key|any)\\s+)*(?:differences?|comparison|compared|contrasts?|side\\s+by\\s+side)\\W*$`,
      'iu',
    ),
    ([, one = '', other = '']) => `compare ${one} and ${other}`,
  ],
  [
    new RegExp(
      `^\\W*(?:(?:the|main|key|any)\\s+)*(?:differences?|comparison|contrasts?)\\s*[,:;–-]?\\s*((?:the\\s+)?${NTH})\\s*(?:vs\\.?|versus|against)\\s*((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,4}?)\\W*$`,
      'iu',
    ),
    ([, one = '', other = '']) => `compare ${one} and ${other}`,
  ],
  // "what changed between the 4th and the 5th, chairs wise"
  [
    /^(\W*what\s+(?:changed|was\s+different|differs|differed)\s+)((?:between|from)\s+[^?,:;]{5,60}?)\s*,?\s+(chairs?|co-?chairs?|venue|place|location|city|topics?|agenda|date)[\s-]?wise\W*$/i,
    ([, changed = '', between = '', part = '']) => `${changed}in ${part} ${between}?`,
  ],
  // "is there a fixed interval between the meetings", "do they meet at regular intervals", "how regularly do they meet"
  [
    /^\W*(?:is|are)\s+there\s+(?:an?|any)\s+(?:fixed|set|regular|usual|standard|stated|given)\s+(?:intervals?|gap|rhythm|schedule|frequency|pattern|cycle)\s+(?:between|for|of)\s+((?:the\s+)?[^?,:;]{3,50}?)\W*$/i,
    ([, meetings = '']) => `how often are ${meetings} held?`,
  ],
  [
    /^\W*(?:do|does|did)\s+([^?,:;]{2,40}?)\s+meet\s+(?:at|in|on)\s+(?:an?\s+)?(?:fixed|set|regular|equal|even)\s+(?:intervals?|schedule|basis)\W*$/i,
    ([, who = '']) => `how often do ${who} meet?`,
  ],
  [
    /^\W*how\s+(?:regularly|frequently|regular|frequent)\s+(do|does|did|are|were)\s+/i,
    ([, does = '']) => `how often ${does} `,
  ],
  // "do the accounts disagree on the date", "any disagreement between the write-ups": articles
  [
    /(?<=\b(?:dis)?(?:agree|differ|contradict|conflict|clash|discrepanc)[^?]{0,40}?\b(?:the|both|two|these|your|all|any)\s+(?:\p{L}+\s+)?)(?:accounts|write-?ups|versions|tellings)\b(?!\s+(?:of\s+the\s+)?(?:bank|payable))/iu,
    () => 'articles',
  ],
  [
    /\b(the|both|two|these|your|all|any)\s+(?:(?:two|different|various|several)\s+)?(?:accounts|write-?ups|versions|tellings)\s+(?=(?:\p{L}+\s+){0,6}?(?:(?:dis)?agree|differ|contradict|conflict|clash))/iu,
    ([, the = '']) => `${the} articles `,
  ],
  // "why did Chile raise its wheat purchases", "boost the buying of crude", "up its imports"
  [
    new RegExp(
      `(?<!\\b(?:step|ramp|push|scale|speed|steps|ramps|stepped|ramped|pushed|scaled)\\s)\\b(?:(?:raise|expand|up)(d|ped|ed|s)?\\s+((?:its|their|his|her)\\s+)|(?:boost|hike|push\\s+up|scale\\s+up)(d|ed|s)?\\s+((?:its|their|the|his|her)\\s+)?)((?:[\\p{L}-]+\\s+){0,3}?${BUYING})\\b`,
      'iu',
    ),
    ([, one = '', whose = '', other = '', theirs = '', what = '']) =>
      `increase${{ '': '', s: 's' }[one || other] ?? 'd'} ${whose || theirs}${what}`,
  ],
  // "which WG editions mentioned cables", "cables were mentioned in which WG editions"
  [
    /\b(which|what)\s+(wg|(?:sub-?\s?)?working\s+groups?)\s+(editions|rounds|sessions|meetings)\s+(?:mention(?:ed)?|touch(?:ed)?\s+(?:up)?on|spoke\s+of|talked\s+about|deal(?:t)?\s+with)\s+/i,
    ([, which = '', group = '', rounds = '']) => `${which} ${group} ${rounds} discussed `,
  ],
  [
    /^\W*([^?,:;]{3,50}?)\s+(?:was|were|got|has\s+been)\s+(?:mentioned|discussed|raised|brought\s+up|talked\s+about|named)\s+(?:in|at|during)\s+(which|what)\s+(?=(?:[\p{L}-]+\s+){0,4}?(?:editions|rounds|sessions|meetings)\W*$)([^?]{4,60}?)\W*$/iu,
    ([, what = '', which = '', rounds = '']) => `${which} ${rounds} discussed ${what}?`,
  ],
  // "on the group front", "on the cable front": of it
  [/\bon\s+the\s+((?:[\p{L}-]+\s+){1,3}?)front\b(?!\s+line)/iu, ([, what = '']) => `of the ${what.trim()}`],
  // "gap between the 3rd and the 5th, roughly?"
  [
    /\s*,?\s+(?:roughly|approximately|approx\.?|more\s+or\s+less|ballpark|give\s+or\s+take)\s*(?:speaking)?(?=\s*[?!.]*\s*$)/i,
    () => '',
  ],
  // "was it one day or two"
  [/\b(one\s+day\s+or\s+(?:two|three))(?=\W*$)/i, ([, days = '']) => `${days} days`],
  // "which day of the week did the Herald say the 5th was held on"
  [
    /^\W*((?:which|what)\s+(?:day\s+of\s+the\s+week|weekday|date|day|city|town|venue|hall|building|place))\s+(?:did|does|do)\s+((?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,2}?)\s+(?:say|report|write|claim|state|give|put)s?\s+(?:that\s+)?((?:the\s+)?[^?,:;]{3,60}?)\s+(?:was|were)\s+(?:held|hosted)?(?:\s*(?:on|in|at))?\W*$/iu,
    ([, which = '', outlet = '', what = '']) =>
      `according to ${outlet}, ${/day|date/i.test(which) ? 'on' : 'in'} ${which.toLowerCase()} was ${what} held?`,
  ],
  // "when did they meet in Oslo the first time"
  [
    /^\W*when\s+(?:did|have|had)\s+(?:they|both\s+sides|the\s+(?:two\s+)?sides)\s+meet\s+(in|at)\s+((?:the\s+)?[^?,:;]{3,40}?)\s+(?:for\s+)?the\s+first\s+time(?:\s*,[^?]{0,40})?\W*$/i,
    ([, at = '', place = '']) => `when did they first meet ${at} ${place}?`,
  ],
  // "the first meeting at the Harbour Centre", "when did they first meet in Harbour Hall": the number of no meeting
  [
    new RegExp(
      `\\bfirst\\s+((?:[\\p{L}-]+\\s+){0,3}?(?:meeting|round|session|talks|dialogue)\\s+)(?:(?:was\\s+)?held\\s+)?(?=${AT_HOUSE})`,
      'iu',
    ),
    ([, meeting = '']) => `earliest ${meeting}`,
  ],
  [
    new RegExp(
      `^\\W*(when|where)\\s+(?:did|have|had)\\s+(?:they|both\\s+sides|the\\s+(?:two\\s+)?sides)\\s+first\\s+(?:meet|met)\\s+(?=${AT_HOUSE})`,
      'iu',
    ),
    ([, when = '']) => `${when} was the earliest meeting `,
  ],
  // "which forces took part in the sub-group, from each side": both are told
  [
    /^(\W*(?:which|what)\s+(?:armed\s+)?(?:forces|armies|services|troops|militaries)\s+(?:took\s+part|participated|were\s+involved)\s+[^?]{4,70}?)\s*,\s*(?:from|on|of|for)\s+(?:each|both|either)\s+sides?\W*$/i,
    ([, which = '']) => `${which}?`,
  ],
  [
    /\b(?:(?:took|takes?|taking)\s+part|participate(?:[sd]|))\s+in\s+(the\s+(?:land\s+|\d{1,2}(?:st|nd|rd|th)\s+)?sub-?\s?(?:working\s+)?group)(?:\s+(?:meetings?|talks|round|session))?\b/i,
    ([, group = '']) => `took part in ${group} meeting`,
  ],
  // "who was the Chilean co-chair at the group meetings": at each of them
  [
    /^\W*(?:(?:the\s+)?name\s+of|who\s+(?:was|is|were))\s+(?:the\s+)?(\p{L}+)\s+(co-?chair|chair|chairman)\s+(?:at|of|in|for)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits|editions))\W*$/iu,
    ([, side = '', chair = '', meetings = '']) => `who were the ${side} ${chair}s at ${meetings}?`,
  ],
];
