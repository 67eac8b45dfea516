import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions that are put the other way round: a topic first and then "what exactly", "which" in the middle of a plain sentence, a tail that names the
 * field, all meetings of a series by "across" or "throughout".
 */

const MEETINGS = '(?:meetings|rounds|sessions|editions|talks)';
const MEETING = '(?:meetings?|rounds?|sessions?|editions?|talks|summits?|ones?)';
const CHAIR = '(?:co-?\\s?)?chair(?:m[ae]n|persons?|s)?';

/** "what exactly", "in detail", "which kinds", "what was discussed precisely" */
const EXACTLY =
  '(?:(?:what|which)(?:\\s+(?:kinds?|sorts?|types?|aspects?|areas?|parts?|points?|things?))?(?:\\s+(?:of\\s+it|was|were|is|are|did\\s+they|they|it|been|has|have))*(?:\\s+(?:discuss(?:ed)?|said|raised|covered|talked\\s+about|mentioned|listed|meant))?(?:\\s+(?:exactly|precisely|specifically|in\\s+(?:detail|full|particular)|all\\s+told|concretely))?|(?:in|the|more|any)\\s+(?:full\\s+)?(?:details?|specifics|particulars)|exactly\\s+what|specifics|details)';

/** A topic and a meeting first, and then what of it is asked. */
const topicFirst: readonly Recast[] = [
  // "Exercises at the fourth meeting: which ones exactly?"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:joint\\s+|military\\s+)?(exercises|drills)\\s+(?:(?:named|mentioned|listed)\\s+)?(?:at|in|for)\\s+((?:the\\s+)?(?:${NTH}|latest|last)(?:\\s+[\\p{L}-]+){0,4}?)\\s*(?::|,|–|—|\\s-\\s|\\?)\\s*(?:which|what)(?:\\s+(?:ones|names|of\\s+them))(?:\\s+(?:exactly|precisely|specifically))?\\W*$`,
      'iu',
    ),
    ([, drills = '', meeting = '']) => `which ${drills.toLowerCase()} were named at ${meeting}?`,
  ],
  // "Cables at the fifth meeting: what exactly?", "fuel at the 4th — which kinds precisely", "cables at the 4th, in detail?"
  [
    new RegExp(
      `^\\W*((?!(?:who|when|where|what|which|how|why|chairs?|co-?chairs?|date|venue|place)\\b)[^?,:;–—\\d]{3,50}?)\\s+(?:at|in|during)\\s+((?:the\\s+)?(?:${NTH}|latest|last)(?:\\s+[\\p{L}-]+){0,4}?)\\s*(?::|,|–|—|\\s-\\s|\\?)\\s*${EXACTLY}\\W*$`,
      'iu',
    ),
    ([, topic = '', meeting = '']) => `what was discussed about ${topic.toLowerCase()} at ${meeting}?`,
  ],
];

const LINKS: Readonly<Record<string, string>> = {
  links: 'link',
  connects: 'connect',
  joins: 'join',
  ties: 'tie',
  pairs: 'pair',
  couples: 'couple',
  unites: 'unite',
};

/** "which" where the answer would stand. */
const inPlace: readonly Recast[] = [
  // "the group links which Chilean ministry with the navy"
  [
    new RegExp(
      `^\\W*((?:the|this|that|our)\\s+[^?,:;]{2,50}?)\\s+(${Object.keys(LINKS).join('|')})\\s+(which|what)\\s+([^?,:;]{3,50}?)((?:\\s+(?:with|to|and)\\s+[^?,:;]{2,40}?)?)\\W*$`,
      'i',
    ),
    ([, subject = '', verb = '', which = '', noun = '', rest = '']) =>
      `${which} ${noun} does ${subject} ${LINKS[verb.toLowerCase()] ?? verb}${rest}?`,
  ],
  // "the group sits under which commission"
  [
    /^\W*((?:the|this|that)\s+[^?,:;]{2,50}?)\s+(?:sits|falls|comes|works|is|stands|meets|operates)\s+under\s+(which|what)\s+([^?,:;]{3,40}?)\W*$/i,
    ([, subject = '', which = '', noun = '']) => `under ${which} ${noun} does ${subject} fall?`,
  ],
  // "Berg represented which side at the 5th"
  [
    /^\W*([^?,:;]{3,40}?)\s+(?:represent(?:ed|s)|spoke\s+for|chaired\s+for|acted\s+for|stood\s+for)\s+(?:which|what)\s+(?:side|country|nation|party|delegation)((?:\s+at\s+[^?,:;]{3,50}?)?)\W*$/i,
    ([, name = '', at = '']) => `which side was ${name} on${at}?`,
  ],
];

/** A tail that says in what field: that of every meeting on record. */
const fields: readonly Recast[] = [
  // "what happened in Oslo in 2019 on the defence track"
  [
    /^(\W*(?:what\s+(?:has\s+)?(?:happened|took\s+place|went\s+on|was\s+there|occurred|was\s+held)|(?:which|what)\s+(?:meetings|talks|events)\s+(?:took\s+place|were\s+(?:held|there)|happened))\s[^?,:;]{2,60}?),?\s+(?:on|along|in)\s+the\s+(?:(?:bilateral\s+)?(?:defen[cs]e|military))\s+(?:track|front|side|line|plane|level|cooperation\s+track)(?=\W*$)/i,
    ([, asked = '']) => asked,
  ],
  [
    /^\W*(?:on|along)\s+the\s+(?:(?:bilateral\s+)?(?:defen[cs]e|military))\s+(?:track|front|side|line|plane|level),\s*(?=what\s+(?:happened|took\s+place|went\s+on|occurred)\b)/i,
    () => '',
  ],
];

/** How long something has been so: since when. */
const states: readonly Recast[] = [
  // "how long have Chile and Norway been strategic partners"
  [
    /^\W*(?:for\s+)?how\s+(?:long|many\s+years)\s+(have|has)\s+(?=[^?,:;]{5,60}?\s+been\s+(?:[\p{L}-]+\s+){0,4}?partners?\W*$)/iu,
    ([, have = '']) => `since when ${have} `,
  ],
];

/** All meetings of a series. */
const series: readonly Recast[] = [
  // "who represented the Chilean side across the group's meetings", "who spoke for Chile over the years in the working group"
  [
    new RegExp(
      `^\\W*who\\s+(?:has\\s+|have\\s+)?(represented|stood\\s+for|spoke\\s+for|(?:co-?\\s?)?chaired\\s+for|led|headed|fronted)\\s+(?:the\\s+)?([^?,:;]{3,30}?)(?:\\s+(?:side|delegation|team))?\\s+(?:across|throughout|over|through|all\\s+through)\\s+(?:all\\s+)?(?:of\\s+)?(?:the\\s+|these\\s+|those\\s+|its\\s+|all\\s+|three\\s+)*((?:[\\p{L}-]+\\s+){0,4}?)${MEETINGS}(?:\\s+on\\s+record)?\\W*$`,
      'iu',
    ),
    ([, , side = '', forum = '']) => `who represented ${side} at each of the ${forum}meetings?`,
  ],
  [
    new RegExp(
      `^\\W*who\\s+(?:has\\s+|have\\s+)?(?:represented|stood\\s+for|spoke\\s+for|(?:co-?\\s?)?chaired\\s+for|led|headed|fronted)\\s+(?:the\\s+)?([^?,:;]{3,30}?)(?:\\s+(?:side|delegation|team))?\\s+(?:over\\s+the\\s+years|over\\s+time|all\\s+along|through\\s+the\\s+years|down\\s+the\\s+years)\\s+(?:in|at|on)\\s+(?:the\\s+)?([^?,:;]{2,40}?)(?:\\s+${MEETINGS})?\\W*$`,
      'i',
    ),
    ([, side = '', forum = '']) => `who represented ${side} at each of the ${forum} meetings?`,
  ],
  // "which co-chair stayed the same across editions 3, 4 and 5", "who did not change as co-chair at meetings 3, 4 and 5"
  [
    new RegExp(
      `^\\W*(?:which|what|who)\\s+(?:of\\s+the\\s+)?((?:\\p{L}+\\s+)?)(?:${CHAIR}\\s+)?(?:has\\s+|have\\s+)?(?:stayed|remained|kept|continued|did\\s+not\\s+change|didn['’]t\\s+change|has\\s+not\\s+changed|was\\s+unchanged)(?:\\s+(?:the\\s+same|unchanged|constant|on|in\\s+place|in\\s+the\\s+chair|as\\s+${CHAIR}))*\\s+(?:across|at|in|through|throughout|over|for|during)\\s+(?:all\\s+)?(?:of\\s+)?(?:the\\s+)?(?:${MEETING}\\s+)?(?:the\\s+)?(\\d{1,3}(?:st|nd|rd|th)?|${NTH}),\\s*(?:the\\s+)?(\\d{1,3}(?:st|nd|rd|th)?|${NTH})\\s*,?\\s+and\\s+(?:the\\s+)?(\\d{1,3}(?:st|nd|rd|th)?|${NTH})(?:\\s+${MEETING})?\\W*$`,
      'iu',
    ),
    ([, side = '', ...numbers]) => {
      const [one, two, three] = numbers.map((number) => (/^\d+$/.test(number) ? nth(number) : number));
      return `which ${/^(?:co|the|two|both|of)\b/i.test(side) ? '' : side}co-chair was the same at the ${one}, ${two} and ${three}?`;
    },
  ],
  // "has the group met at the same venue more than once", "did the group ever go back to the same city"
  [
    /^\W*(?:has|have|did)\s+(?!(?:the\s+)?(?:(?:meetings?|rounds?|sessions?|editions?)\s|[^?]*?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth)\s+and\b))(?:the\s+)?([^?,:;]{3,50}?)\s+(?:ever\s+)?(?:met|meet|been\s+(?:held|hosted)|convened?|gather(?:ed)?|gone\s+back|go\s+back|return(?:ed)?|sat|taken\s+place|used?)\s+(?:to\s+|at\s+|in\s+)?(?:the\s+same|one|a\s+single)\s+(venue|city|place|building|hall|location)(?:\s+(?:more\s+than\s+once|twice|again|(?:at\s+least|more\s+than)\s+(?:twice|once)|several\s+times|repeatedly|two\s+times))?\W*$/i,
    ([, forum = '', part = '']) => `which ${seriesOf(forum)} were held in the same ${placeOf(part)}?`,
  ],
  // "has any venue hosted the group more than once", "was any city used twice by the group"
  [
    /^\W*(?:has|have|did|which|what)\s+(?:any\s+|the\s+same\s+)?(venues?|cit(?:y|ies)|places?|buildings?|halls?)\s+(?:has\s+|have\s+|ever\s+)*host(?:ed)?\s+(?:the\s+)?([^?,:;]{3,50}?)\s+(?:more\s+than\s+once|twice|two\s+times|again|repeatedly|several\s+times)\W*$/i,
    ([, part = '', forum = '']) => `which ${seriesOf(forum)} were held in the same ${placeOf(part)}?`,
  ],
  // "list every meeting where Berg is named, with the city"
  [
    new RegExp(
      `^\\W*(?:list|name|show|give)\\s+(?:me\\s+|us\\s+)?(?:every|all|each|the|all\\s+the)\\s+((?:[\\p{L}-]+\\s+){0,4}?${MEETING})\\s+(?:where|at\\s+which|in\\s+which|that|which)\\s+([^?,:;]{3,40}?)\\s+(?:is|was)\\s+(?:named|mentioned|listed|cited|on\\s+record)((?:,?\\s+(?:with|and|plus|giving)\\s+(?:the\\s+|its\\s+|their\\s+)?(?:cit(?:y|ies)|places?|venues?|dates?|years?))?)\\W*$`,
      'iu',
    ),
    ([, meetings = '', name = '']) => `list every ${meetings.replace(/s$/i, '')} in which ${name} appears`,
  ],
  [
    /^(\W*(?:list|name|show|give)\s[^?,:;]{3,60}?\s(?:in|at)\s+which\s+|\W*(?:list|name|show|give)\s[^?,:;]{3,60}?\swhere\s+)([^?,:;]{3,40}?)\s+(?:appears|appeared|features|featured|figures|shows\s+up|turns\s+up|crops\s+up),?\s+(?:with|and|plus|giving)\s+(?:the\s+|its\s+|their\s+)?(?:cit(?:y|ies)|places?|venues?|dates?|years?)\W*$/i,
    ([, head = '', name = '']) => `${head.replace(/where\s+$/i, 'in which ')}${name} appears`,
  ],
];

/** "3" → "3rd" */
const nth = (number: string): string => {
  const last = Number(number) % 10;
  const teens = Math.floor(Number(number) / 10) % 10 === 1;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
};

/** "working group" → "working group meetings" */
const seriesOf = (forum: string): string =>
  /(?:meetings|rounds|summits|talks)$/i.test(forum) ? forum : `${forum} meetings`;

/** "cities" → "city", "buildings" → "venue" */
const placeOf = (part: string): string =>
  /^cit/i.test(part) ? 'city' : /^(?:venue|building|hall)/i.test(part) ? 'venue' : 'city';

/** What the reports put where. */
const reports: readonly Recast[] = [
  // "do both articles put the 5th in the same venue", "do the reports place the 4th in one city"
  [
    /^\W*(?:do|did)\s+(?:both|all|the|these|the\s+two|both\s+the|all\s+the)\s+(?:two\s+|three\s+)?(?:articles|reports|sources|outlets|stories|accounts)\s+(?:put|place|locate|set|give|have|name|site|situate|report)\s+(the\s+[^?,:;]{3,50}?)\s+(?:as\s+)?(?:(?:in|at|to)\s+)?(?:the\s+same|one\s+and\s+the\s+same|one|a\s+single|an?\s+identical|different|differing|two\s+different)\s+(?:venues?|cit(?:y|ies)|places?|buildings?|halls?|locations?)\W*$/i,
    ([, meeting = '']) => `do the sources agree on the venue of ${meeting}?`,
  ],
  [
    /^\W*(?:do|did)\s+(?:both|all|the|these|the\s+two|both\s+the|all\s+the)\s+(?:two\s+|three\s+)?(?:articles|reports|sources|outlets|stories|accounts)\s+(?:give|name|have|report|state|mention)\s+(?:the\s+same|one|an?\s+identical|different|differing)\s+(?:venues?|cit(?:y|ies)|places?|buildings?|halls?|locations?)\s+for\s+(the\s+[^?,:;]{3,50}?)\W*$/i,
    ([, meeting = '']) => `do the sources agree on the venue of ${meeting}?`,
  ],
];

export const inSitu: readonly Recast[] = [...topicFirst, ...inPlace, ...fields, ...states, ...series, ...reports];
