import { CHAIR, NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const SERVICE = '(?:service|army|force|branch|arm)s?';
const CHAIRED = '(?:(?:co-?\\s?)?chaired|led|headed|presided)';
const BESIDES = '(?:besides|other\\s+than|apart\\s+from|aside\\s+from|except(?:\\s+for)?|but|than|next\\s+to|beside)';
/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{3,60}?)';
const NAME =
  '((?:(?:lt|lieutenant|gen|general|air|marshal)\\b\\.?\\s+)*\\p{Lu}[\\p{L}.]+(?:\\s+\\p{Lu}[\\p{L}.]+){0,2})';

/** Who chaired, who came, and for whom. */
const ofPeople: readonly Recast[] = [
  // "berg olga, is she a general or an admiral"
  [
    /^\W*((?!(?:who|what|which|when|where|why|how|so|and|but|please|ok|hi|hello|well|no|yes|the)\b)[\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){0,2})\s*,\s*(is|was|does|did|has)\s+(?:he|she)\s+(?=(?:an?|the|in|from|of|on|chair|co-?chair|lead|hold|have|been)\b)/iu,
    ([, name = '', verb = '']) => `${verb} ${name} `,
  ],
  // "Berg's post when the talks were in Oslo"
  [
    /^(\W*(?:what\s+(?:is|was)\s+)?[\p{L}.]+(?:\s[\p{L}.]+){0,2}['’]?s?\s+(?:post|rank|title|office|position|job|role))\s+when\s+(?:the\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|talks|round|session)|they|both\s+sides)\s+(?:was|were|met|took\s+place|gathered)(?:\s+held)?\s+in\s+(\p{L}[\p{L}\s]{2,30}?)\W*$/iu,
    ([, post = '', place = '']) => `${post} at the ${place} meeting`,
  ],
  // "who was chief of staff when the meeting was in Oslo", where there may be several: all who were, each with the meeting
  [
    /^\W*who\s+was\s+(?:the\s+)?((?:(?:deputy|vice|joint)\s+)?(?:chief|head|director|commander|cisc|cds)\b[^?,:;]{0,60}?)\s+(?:when\s+(?:the\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|talks|round|session)|they|both\s+sides|the\s+group)\s+(?:was|were|met|took\s+place|gathered|convened)(?:\s+held)?\s+in|at\s+the\s+(?:meeting|talks|round|session)\s+in)\s+(?:the\s+)?(?!(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)\p{L}[\p{L}\s]{2,30}?\W*$/iu,
    ([, office = '']) => `who has been ${office}?`,
  ],
  // "did Berg chair once or twice", "was it once or more that Berg was in the chair"
  [
    /^\W*(?:(?:was|is)\s+it\s+(?:just\s+|only\s+)?once\s+or\s+(?:more|twice|several\s+times|more\s+often)\s+that\s+([\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){0,3}?)\s+(?:was\s+in\s+the\s+chair|(?:co-?\s?)?chaired|presided|was\s+(?:the\s+)?(?:co-?\s?)?chair(?:man)?)|(?:did|has)\s+([\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){0,3}?)\s+(?:(?:co-?\s?)?chair(?:ed)?|preside[d]?)\s+(?:only\s+|just\s+)?once\s+or\s+(?:more|twice|several\s+times|more\s+often))(?:\W+(?:please\s+)?(?:give|state|tell|name)\s+(?:me\s+)?(?:the\s+|a\s+)?number)?\W*$/iu,
    ([, one, other = '']) => `how many meetings did ${one ?? other} chair?`,
  ],
  // "did Berg lead Chile's side before Lund or after her"
  [
    /^\W*(?:did|has|was)\s+([\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){0,2}?)\s+(?:(?:co-?\s?)?chair(?:ed)?|lead|led|head(?:ed)?|represent(?:ed)?|serve[d]?|in\s+(?:office|charge|the\s+chair))(?:\s+(?:as\s+|for\s+)?(?:the\s+)?[^?,:;]{2,40}?)?\s+(?:before\s+([^?,:;]{2,30}?)\s*,?\s+or\s+(?:was\s+it\s+)?after(?:\s+(?:him|her|them|that|\p{L}+))?|before\s+or\s+after\s+([^?,:;]{2,30}?))\W*$/iu,
    ([, one = '', before, other = '']) => `who chaired first, ${one} or ${before ?? other}?`,
  ],
  // "when Berg went to Lima in 2021 did she see Lund"
  [
    /^\W*[Ww]hen\s+(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}]+)?)\s+(?:went\s+to|was\s+in|visited|travelled\s+to|traveled\s+to|came\s+to)\s+(\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+)?)(\s+in\s+(?:\p{L}+\s+)?\d{4})?\s*,?\s+did\s+(?:he|she)\s+(?:also\s+)?(?:see|meet|talk\s+to|meet\s+with)\s+(\p{Lu}[\p{L}\s.]{1,30}?)\W*$/u,
    ([, who = '', where = '', time = '', whom = '']) => `did ${who} meet ${whom} in ${where}${time}?`,
  ],
  // "number of people named as co-chair, and their names"
  [
    /^\W*(?:the\s+|what\s+is\s+the\s+)?number\s+of\s+(?:people|persons|officers|men)\s+(?:named\s+as|who\s+(?:were|are)|listed\s+as)\s+(?:a\s+)?(?:co-?\s?)?chair(?:s|men|man)?(?:\s*,?\s+(?:and|with|plus)\s+(?:their|all\s+the|the)\s+names?)?\W*$/i,
    () => 'how many people have co-chaired?',
  ],
  // "which air marshal appears in your articles, and in which role"
  [
    /^\W*(?:which|what)\s+((?:air\s+|field\s+|lieutenant\s+|major\s+|vice\s+|rear\s+)?(?:marshal|general|admiral|colonel|brigadier|commodore))\s+(?:appears|figures|is\s+(?:named|mentioned)|occurs|turns\s+up)\s+in\s+(?:your|the|these)\s+(?:articles?|reports?|records?)(?:\s*,?\s+(?:and\s+)?(?:in|with|as)\s+(?:which|what)\s+(?:role|post|capacity|function|office|position))?\W*$/i,
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
      `^\\W*(?:name|who\\s+(?:is|was)|give\\s+me|tell\\s+me)\\s+(?:the\\s+|an?\\s+)?(?!(?:1st|2nd|first|second)\\b)${NTH}\\s+${CHAIR}\\s+(?:of|at|for|in)\\s+(the\\s+[^?,:;]{3,50}?)\\W*$`,
      'i',
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
      'i',
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
      'i',
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
      'i',
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
    /^\W*(?:name|give\s+me|tell\s+me|what\s+is|which\s+is)\s+the\s+(?:parent\s+)?(commission|body|committee|organi[sz]ation)\s+(?:under|within|of)\s+which\s+(the\s+[^?,:;]{3,60}?)\s+(?:meets?|sits?|works?|operates?|falls?|comes?|stands?|belongs?|is\s+(?:held|a\s+part))\W*$/i,
    ([, body = '', forum = '']) => `which ${body} is above ${forum}?`,
  ],
  // "how many forums are there, name them", "which forums do you have records of"
  [
    /^\W*(?:how\s+many|which|what)\s+(?:different\s+)?(?:forums|formats|fora)\s+(?:do\s+you\s+(?:have(?:\s+(?:records?|anything)(?:\s+(?:of|on|about))?)?|cover|know(?:\s+of)?)|are\s+(?:there|on\s+record|covered|known)|have\s+you\s+got)(?:\s*,?\s*(?:and\s+)?(?:please\s+)?(?:name|list|tell\s+me)\s+(?:them|each|all)|\s*,?\s+and\s+(?:which|what(?:\s+are\s+they(?:\s+called)?)?))?\W*$/i,
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
    /^\W*(?:what(?:['’]?s|\s+is)|explain|describe)\s+(?:the\s+)?(?:relation(?:ship)?|link|connection|tie)\s+(?:between|of)\s+(?:the\s+)?([^?,:;]{0,50}?(?:group|commission|committee))\s+(?:and|to|with)\s+(?:the\s+)?([^?,:;]{0,50}?(?:group|commission|committee))\W*$/i,
    ([, first = '', second = '']) => `is the ${first} part of the ${second}?`,
  ],
];

/** People, offices and forums, typed the same way: "CISC = ?? what's that short for". */
export const ofPlainPeople: readonly Recast[] = [...ofPeople, ...ofForums];
