import { countries } from '../../lexicon/countries.ts';
import { END, MEETING, NAME } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * A deed, a purpose or a gain in words that reports do not use for it: "why was Berg in Oslo", "what good have the drills done", "is Chile against
 * the war".
 */

const LEADERS = '((?:the\\s+|both\\s+)?(?:two\\s+)?leaders|[\\p{L}.]+\\s+and\\s+[\\p{L}.]+|they)';
const WAR =
  "((?:the\\s+)?(?:[\\p{L}’'-]+\\s+){0,2}?(?:war|invasion|conflict|fighting)(?:\\s+(?:in|on|of|over|against)\\s+\\p{Lu}[\\p{L}-]+)?)";

/** Where somebody was, and what for. */
const ofStays: readonly Recast[] = [
  // "why was Berg in Oslo in 2021"
  [
    new RegExp(`^\\W*([Ww]hy|[Ww]hat\\s+for)\\s+(?:was|were)\\s+${NAME}\\s+in\\s+(?!(?:19|20)\\d\\d)(?=\\p{Lu})`, 'u'),
    ([, , who = '']) => `why did ${who} visit `,
  ],
  // "what was the reason for Berg's trip to Oslo in 2021"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:was|is)\\s+the\\s+(?:reason|purpose|point|aim|object|motive|occasion|ground|explanation)\\s+(?:of|for|behind)\\s+${NAME}['’]s?\\s+(?:\\d{4}\\s+)?(?:visit|trip|journey|tour|travel|stay|stop)\\s+(to|in)\\s+`,
      'u',
    ),
    ([, who = '', to = '']) => (to === 'to' ? `why did ${who} travel to ` : `why did ${who} visit `),
  ],
  // "where had the two leaders last seen each other, as of June 2024"
  [
    new RegExp(
      `^\\W*([Ww]here|[Ww]hen)\\s+(?:had|have|did)\\s+${LEADERS}\\s+last\\s+(?:seen?|me[et]t?|encounter(?:ed)?|run\\s+into)(?:\\s+(?:each\\s+other|one\\s+another))?,?\\s+(?:as\\s+of|by\\s+the\\s+time\\s+of|at\\s+the\\s+time\\s+of|by)\\s+(?:the\\s+(?:[\\p{L}-]+\\s+){0,3}?${MEETING}\\s+(?:in|of)\\s+)?((?:\\p{L}+\\s+)?(?:19|20)\\d\\d)${END}`,
      'iu',
    ),
    ([, wh = '', who = '', then = '']) => `${wh} did ${who} last meet before ${then}`,
  ],
  // "does Berg have an invitation to Oslo that he hasn't taken up yet"
  [
    new RegExp(
      `^\\W*(?:[Hh]as|[Dd]oes|[Dd]id|[Hh]ad)\\s+${NAME}\\s+(?:got|have|had|hold|received?)\\s+an\\s+invitation\\s+(to\\s+[^?,:;]{3,40}?)\\s*,?\\s+(?:(?:which|that)\\s+)?(?:(?:he|she|they)\\s+)?(?:(?:has|had|have|did)(?:n['’]t|\\s+not)|ha[sd]\\s+yet\\s+to|still\\s+has\\s+to)\\s+(?:yet\\s+)?(?:take[n]?\\s+up|act(?:ed)?\\s+up?on|follow(?:ed)?\\s+up|use[d]?)(?:\\s+yet)?${END}`,
      'u',
    ),
    ([, who = '', to = '']) => `does ${who} have an outstanding invitation ${to}`,
  ],
];

/** "the Drill exercises": by their name alone. */
const bare = (what: string): string =>
  what
    .replace(/^(?:the\s+)?((?:\p{Lu}[\p{L}-]+\s+){1,2})(?:exercises|drills|manoeuvres|maneuvers|wargames)$/u, '$1')
    .trim();

/** What came of a thing, and how it is to go on. */
const ofGains: readonly Recast[] = [
  // "exercises like DRILL"
  [
    /\b(?:(?:the|those|these|joint)\s+){0,2}(?:exercises|drills|manoeuvres|maneuvers|wargames)\s+(?:like|such\s+as)\s+(?=\p{Lu})/u,
    () => '',
  ],
  // "what good have exercises like DRILL done", "what came of the DRILL exercises"
  [
    /^\W*what\s+(?:good|use|benefits?|gains?|advantages?|profit)\s+(?:have|has|had|did|do|does|were|was|are|is)\s+([^?,:;]{3,60}?)\s+(?:done|do|brought|bring|been|had|have|yield(?:ed)?)(?=\s*[?.!]*$)/i,
    ([, what = '']) => `what did ${bare(what)} contribute to`,
  ],
  [
    /^\W*what\s+(?:has|have|had|did)\s+(?:come|came|resulted|result)\s+(?:out\s+)?(?:of|from)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:exercises|drills|manoeuvres|maneuvers|wargames))(?:\s+so\s+far)?(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `what did ${bare(what)} contribute to`,
  ],
  // "are the drills going to change in any way after the fourth meeting"
  [
    /^\W*(?:(?:are|is)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:exercises|drills|manoeuvres|maneuvers|wargames))\s+(?:going|set|due|about|supposed|expected)\s+to|will\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:exercises|drills|manoeuvres|maneuvers|wargames)))\s+(?:change|evolve|be\s+(?:changed|altered|modified|reshaped))(?:\s+(?:in\s+any\s+way|at\s+all|somehow))?(?:\s+(?:after|following|since|as\s+a\s+result\s+of)\s+((?:the\s+)?(?:[\p{L}\d-]+\s+){1,3}?(?:meeting|round|talks|session)))?(?=\s*[?.!]*$)/iu,
    ([, going = '', will = '', meeting]) =>
      meeting === undefined
        ? `how will ${going}${will} change`
        : `what did ${meeting} lay the groundwork for in terms of ${going}${will}`,
  ],
  // "will there be new kinds of drills"
  [
    /^\W*(?:will|would)\s+there\s+be\s+(?:any\s+)?new\s+(?:kinds?|types?|sorts?|forms?|formats?)\s+of\s+((?:[\p{L}-]+\s+){0,2}?(?:exercises|drills|manoeuvres|maneuvers|wargames))(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `what is said about introducing new formats of ${what}`,
  ],
];

/** What a government says for or against something. */
const ofStances: readonly Recast[] = [
  // "has Chile spoken out in public against the war"
  [
    new RegExp(
      `^\\W*([Hh]as|[Dd]id|[Hh]ave|[Hh]ad|[Dd]oes)\\s+${NAME}\\s+(?:(?:ever|openly|publicly)\\s+)?(?:sp(?:oken|eak|oke)\\s+(?:out|up)|com(?:e|es)\\s+out|taken?\\s+a\\s+stand|protest(?:ed)?)\\s+(?:(?:in\\s+public|publicly|openly)\\s+)?against\\s+`,
      'u',
    ),
    ([, verb = '', who = '']) =>
      `${verb} ${who} publicly ${/^(?:did|does)$/i.test(verb) ? 'criticise' : 'criticised'} `,
  ],
  // "has Chile spoken up for peace in the border war"
  [
    new RegExp(
      `^\\W*(?:[Hh]as|[Dd]id|[Hh]ave|[Hh]ad)\\s+${NAME}\\s+(?:(?:ever|openly|publicly|repeatedly)\\s+)?(?:sp(?:oken|eak|oke)\\s+(?:out|up)|(?:argued?|plead(?:ed)?|pled|pushed?|pressed?|come\\s+out))\\s+(?:(?:in\\s+public|publicly|openly)\\s+)?(?:for|in\\s+favou?r\\s+of)\\s+(?:peace|talks|dialogue|diplomacy|negotiations?|a\\s+ceasefire|an\\s+end\\s+to\\s+(?:the\\s+)?(?:war|fighting|hostilities|conflict))(?:\\s+(?:in|with|on|over)\\s+${NAME})?${END}`,
      'u',
    ),
    ([, who = '', where]) => `what has ${who} advocated for${where === undefined ? '' : ` in ${where}`}`,
  ],
  // "is Chile against the war in Norway": what it says of it tells
  [
    new RegExp(
      `^\\W*(?:[Ii]s|[Ww]as)\\s+${NAME}\\s+(?:for\\s+or\\s+against|against|opposed\\s+to|in\\s+favou?r\\s+of)\\s+${WAR}${END}`,
      'u',
    ),
    ([, who = '', war = '']) => `what is ${who}'s stance on ${war}`,
  ],
  // "how does Chile want the border conflict to be settled"
  [
    new RegExp(
      `^\\W*[Hh]ow\\s+(?:does|did|would)\\s+${NAME}\\s+(?:want|wish|like|prefer|propose)\\s+(?:to\\s+see\\s+)?${WAR}\\s+(?:to\\s+)?(?:be\\s+)?(?:settled?|resolved?|solved?|end(?:ed)?|stop(?:ped)?)${END}`,
      'u',
    ),
    ([, who = '', war = '']) => `what is ${who}'s stance on ${war}`,
  ],
];

const OF_COUNTRY = new Map(
  countries.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective.toLowerCase(), name] as const)),
);
const ADJECTIVE = [...OF_COUNTRY.keys()].map((each) => each.replace(/[^\p{L} ]/gu, '.')).join('|');

/** Who leaned on whom, who marched in where, how two got in touch. */
const ofContacts: readonly Recast[] = [
  // "who leaned on Chile not to buy gas"
  [
    new RegExp(
      `^\\W*([Ww]ho|[Ww]hich\\s+(?:[Ww]estern\\s+)?(?:country|nation|state|power|government))\\s+(?:leaned|leant|pressed|pressured|pressurised|pressurized|pushed|put\\s+pressure|exerted\\s+pressure)\\s+(?:on\\s+|upon\\s+)?${NAME}\\s+(?:not\\s+to\\s+(?:buy|purchase|import|get|take)|to\\s+stop\\s+(?:buying|purchasing|importing)|against\\s+(?:buying|purchasing|importing))\\s+`,
      'u',
    ),
    ([, who = '', on = '']) => `${who} put pressure on ${on} over `,
  ],
  // "when did Chilean troops enter Norway"
  [
    new RegExp(
      `^\\W*([Ww]hen|[Ii]n\\s+(?:what|which)\\s+(?:month|year))\\s+did\\s+(?:the\\s+)?(${ADJECTIVE})\\s+(?:troops|soldiers|forces|army|armies|tanks)\\s+(?:enter|invade|attack|(?:march|move|roll|go|cross)\\s+(?:over\\s+)?into)\\s+(\\p{Lu}[\\p{L}-]+)${END}`,
      'iu',
    ),
    ([, when = '', adjective = '', where = '']) => `${when} did the ${adjective} invasion of ${where} start`,
  ],
  // "in which Chilean city did they meet"
  [
    new RegExp(`\\b(which|what)\\s+(${ADJECTIVE})\\s+(city|town)\\s+(did|was|were|have|has|had)\\b`, 'i'),
    ([, which = '', adjective = '', city = '', verb = '']) =>
      `${which} ${city} in ${OF_COUNTRY.get(adjective.toLowerCase()) ?? adjective} ${verb}`,
  ],
  // "how did Berg and Lund get in touch in May"
  [
    /^\W*how\s+did\s+(\p{L}+\s+and\s+\p{L}+|the\s+two\s+leaders|both\s+leaders)\s+(?:communicate|get\s+in\s+(?:touch|contact)|make\s+contact|converse|keep\s+in\s+touch|talk|speak)(?:\s+(?:with|to)\s+(?:each\s+other|one\s+another))?(\s+in\s+[\p{L}\d ]{3,20})?(?=\s*[?.!]*$)/iu,
    ([, who = '', when = '']) => `what did ${who} talk about on the phone${when}`,
  ],
  // "what title did the statement of May 2019 bear"
  [
    /^\W*(?:under\s+)?(?:what|which)\s+(?:title|name|heading)\s+(?:did|does|was|is)\s+(the\s+(?:joint\s+)?(?:statement|declaration|document|communiqu[eé])(?:\s+[^?,:;]{2,50}?)?)\s+(?:bear|carry|have|get|receive|released|issued|published|put\s+out)(?=\s*[?.!]*$)/i,
    ([, what = '']) => `what was the title of ${what}`,
  ],
];

/** Nouns behind which a deed is asked for, and words that only point. */
const ofNouns: readonly Recast[] = [
  // "what does the A in AB Berg stand for", "… in ABC …": of the letters together
  [
    /^\W*what\s+(?:does|did|do)\s+(?:the\s+)?(?:letters?\s+|initials?\s+)?["“]?(\p{Lu})["”]?\s+in\s+(?:the\s+)?(\p{Lu}*\1\p{Lu}*)(?:\s+\p{Lu}\p{Ll}+)?\s+(?:stand\s+for|mean)(?=\s*[?.!]*$)/u,
    ([, , letters = '']) => `what does ${letters} stand for`,
  ],
  // "what are the three things that the fourth meeting renewed its commitment to"
  [
    /^\W*what\s+(?:are|were)\s+the\s+(?:(?:two|three|four|five|main|key)\s+)?things\s+(?:that\s+|which\s+)?((?:the\s+|both\s+)?(?:[\p{L}\d-]+\s+){0,2}?(?:meeting|round|talks|sides|countries|nations|leaders)|they)\s+(?=\p{Ll}{3,}ed\b)/iu,
    ([, who = '']) => `what ${/(?:s|they)$/i.test(who) ? 'have' : 'has'} ${who} `,
  ],
  // "what are the traditional fields that they want to go beyond"
  [
    /^\W*what\s+(?:are|were)\s+the\s+((?:[\p{L}-]+\s+){0,2}?)(?:fields|areas|spheres|domains)(?:\s+of\s+(?:co-?operation|collaboration))?\s+(?:that\s+|which\s+)?((?:the\s+|both\s+)?(?:two\s+)?(?:they|sides|countries|nations|parties))\s+(?:want|wish|plan|hope|intend|mean|aim|seek)(?:ed)?\s+to\s+/iu,
    ([, kind = '', who = '']) => `which ${kind}areas do ${who} want to `,
  ],
  // "which fields did they want to move beyond", "look beyond"
  [/\bto\s+(?:move|look|reach|branch\s+out|step|get|grow)\s+beyond\b/i, () => 'to go beyond'],
  // "which export goal are the projects supposed to serve"
  [
    /^(\W*(?:which|what)\s+(?:[\p{L}-]+\s+){0,3}?\p{L}+)\s+(is|are|was|were)\s+((?:the\s+|these\s+|those\s+)?(?:[\p{L}-]+\s+){0,2}?\p{L}+)\s+(?:supposed|meant|intended|designed)\s+to\s+(?=(?:serve|further|support|underpin|advance|promote|meet|help|achieve)\b)/iu,
    ([, goal = '', be = '', what = '']) => `${goal} ${/^(?:is|was)$/i.test(be) ? 'does' : 'do'} ${what} `,
  ],
  // "which forces took part in the talks, one from each country"
  [/,?\s+one\s+(?:from|of|for|on)\s+each\s+(?:country|side|nation)(?=\s*[?.!]*$)/i, () => ''],
  // "for how long had there been no summit by June 2024", "by June 2024 for how long …"
  [
    /^\W*(?:(by\s+(?:mid-?|\p{L}+\s+)?(?:19|20)\d\d),?\s+)?(?:for\s+)?how\s+(?:long|many\s+years)\s+(?:had|has)\s+there\s+(?:been|not\s+been|not\s+been\s+any|been\s+not)\s+(?:no|any|an?)\s+((?:[\p{L}-]+\s+){0,4}?(?:summit|meeting|talks))(?:\s+(by\s+(?:mid-?|\p{L}+\s+)?(?:19|20)\d\d))?(?=\s*[?.!]*$)/iu,
    ([, first = '', what = '', last = '']) =>
      `for how long had the ${what} not been held${first || last ? ` ${(first || last).replace(/^B/, 'b')}` : ''}`,
  ],
];

export const ofDeeds: readonly Recast[] = [...ofStays, ...ofGains, ...ofStances, ...ofContacts, ...ofNouns];
