import type { Recast } from './shape.ts';

/** Questions about who chaired, represented a side, came before somebody or holds a post. */
export const ofPeople: readonly Recast[] = [
  // "the ex chief of staff", "India's ex-ambassador": no exercise
  [
    /(?<=\b(?:the|an|his|her|its|their|is|was|['’]s)\s)ex[-\s]\s?(?=(?:[\p{L}-]+\s+){0,2}?(?:chief|minister|president|secretary|director|commander|ambassador|chairman|head|chair|co-?chair|CISC|CDS|officer|general|admiral|marshal|premier|chancellor|deputy)\b)/iu,
    () => 'former ',
  ],
  // "did Berg chair with anyone but Lund": with whom he did
  [
    /^\W*(?:has|have|did|does|was|were)\s+([^?,:;]{3,40}?)\s+(?:ever\s+)?(?:had|have|(?:co-?\s?)?chair(?:ed)?|led|lead|worked|sat|sit|been\s+paired)\s+(?:[^?,:;]{0,40}?\s)?(?:other\s+than|apart\s+from|besides|but|except)\s+([^?,:;]{3,40}?)\W*$/i,
    ([, name = '']) => `who were the counterparts of ${name}?`,
  ],
  // "Berg J P": initials behind the name
  [
    /\b(\p{Lu}\p{Ll}{3,})\s+((?:\p{Lu}\.?\s){1,2}\p{Lu}\.?)(?=\s+\p{Ll}|\W*$)/u,
    ([, name = '', initials = '']) => `${initials} ${name}`,
  ],
  // "when he was in Oslo": there
  [
    /\bwhen\s+(?:he|she|they)\s+(?:was|were|went|came|travell?ed|chaired|met)\s+(?:to|in|at)\s+(?=\p{L})/iu,
    () => 'in ',
  ],
  // "who was on the Chilean side at the 4th"
  [
    /^\W*who\s+(?:all\s+)?(?:was|were|sat|stood|is|are)\s+(?:there\s+)?(?:on|from|in)\s+(?:the\s+)?(\p{L}{4,20})\s+(?:side|team|delegation)\s+(?:of\s+the\s+table\s+)?(?=(?:in|at|for|during|of)\b)/iu,
    ([, side = '']) => `who represented ${side} `,
  ],
  // "which bodies talk to each other through the group"
  [
    /^\W*(?:between\s+)?which\s+(?:two\s+)?(?:bodies|institutions|organi[sz]ations|headquarters|directorates|ministries|departments|staffs)\s+(?:talk|speak|meet|work|interact|cooperate|deal|sit|come\s+together|are\s+(?:linked|connected|brought\s+together|joined)|is)\b[^?,:;]{0,40}?\b(?:through|in|via|by|within|under|is|are)\s+((?:the\s+)?[^?,:;]{3,50}?\b(?:group|commission|committee|dialogue|meetings?|format|forum|mechanism))\W*$/i,
    ([, forum = '']) => `what is ${forum}?`,
  ],
  // "who's who"
  [/^\W*who(?:['’]s|\s+is)\s+who\W*$/i, () => 'list all people named'],
  // "who represents Chile now": at the last meeting
  [
    /^\W*who\s+(represents?|leads?|heads?|(?:co-?\s?)?chairs?(?:\s+for)?|speaks\s+for)\s+(?:the\s+)?(\p{L}{3,20}(?:\s+(?:side|delegation|team))?)\s+(?:now|currently|today|nowadays|these\s+days|at\s+present|at\s+the\s+moment|right\s+now)\W*$/iu,
    ([, , side = '']) => `who represented ${side} at the latest meeting?`,
  ],
  // "the Chilean general's name", "name of the Chilean general": whoever chaired for that side
  [
    /^\W*(?:(?:what\s+(?:is|was)|give\s+me|tell\s+me)\s+)?(?:the\s+)?(?:full\s+)?(?:names?\s+of\s+(?:the\s+)?(\p{L}{2,16}(?:an|ish|ese|ench|utch|i))\s+(?:general|officer|admiral|leader|head|chief)s?|(\p{L}{2,16}(?:an|ish|ese|ench|utch|i))\s+(?:general|officer|admiral|leader|head|chief)(?:['’]?s)\s+(?:full\s+)?names?)\W*$/iu,
    ([, one = '', other = '']) => `who chaired for ${one || other}?`,
  ],
  // "who sat opposite Berg in 2023", "who faced Berg at the third"
  [
    /\b(?:who|(?:which|what)\s+(?:[\p{L}-]+\s+){1,3}?)\s*(?:(?:was|were|is)\s+)?(?:(?:sat|sitting|seated|stood|standing)\s+)?(?:(?:directly\s+)?opposite(?:\s+to)?|across\s+(?:the\s+table\s+)?from|facing|faced)\s+(?=(?:the\s+)?[\p{L}])/iu,
    () => 'who co-chaired with ',
  ],
  // "what was Berg's appointment at the time"
  [/(?<!\b(?:an|by|new)\s)\b(?:appointment|job\s+title|job\s+description)\b(?!\s+(?:with|to|as)\b)/i, () => 'role'],
  // "who sat in the chair for Chile the meeting before Berg"
  [
    /^\W*[Ww]ho\s+[^?,:;]{3,50}?\s+(?:at\s+|in\s+)?the\s+(?:meeting|round|session|time|one)\s+(before|after)\s+((?:(?:gen|general|lt|col|admiral|air|marshal)\b\.?\s+){0,3}\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})\W*$/u,
    ([, way = '', name = '']) => `who was the ${/before/i.test(way) ? 'predecessor' : 'successor'} of ${name}?`,
  ],
  // "when did Berg and Lund first chair together": the first meeting that they chaired
  [
    /^\W*(when|where)\s+(?:did\s+)?([^?,:;]{3,40}?\s+and\s+[^?,:;]{3,40}?)\s+(first|last)\s+(?:co-?\s?)?chair(?:ed)?(?:\s+(?:a\s+meeting\s+)?together)?\W*$/i,
    ([, word = '', pair = '', edge = '']) => `${word} was the ${edge} meeting ${pair} co-chaired?`,
  ],
  [
    /^\W*(?:which|what)\s+(?:meeting|round)\s+did\s+([^?,:;]{3,40}?\s+and\s+[^?,:;]{3,40}?)\s+(?:co-?\s?)?chair\s+(first|last)(?:\s+together)?\W*$/i,
    ([, pair = '', edge = '']) => `the ${edge} meeting ${pair} co-chaired?`,
  ],
  // "Before Anna Berg held the chair, who had been holding it?"
  [
    /^\W*(?:before|prior\s+to|until)\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,5}?)(?:had\s+)?(?:held|holding|took|taking|had|has|got|getting|occupied|occupying|came|coming|sat|sitting|became|becoming|was|joined|joining|assumed|assuming|filled|filling|stepped|stepping|chaired|chairing|co-?chaired|co-?chairing)\b[^?]{0,90}?,\s*who(?:se|m)?\s+(?:had|was|held|did|has|sat|chaired|co-?chaired|occupied|filled|came|used|led|headed|were)\b[^?]{0,60}\W*$/iu,
    ([, name = '']) => `who was the predecessor of ${name.trim()}?`,
  ],
  // "After Anna Berg left the chair, who took it?"
  [
    /^\W*(?:after|once|when)\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,5}?)(?:had\s+)?(?:left|leaving|gave|giving|vacated|vacating|quit|stepped|stepping|handed|handing|relinquished)\b[^?]{0,90}?,\s*who(?:se|m)?\s+(?:had|was|held|did|has|sat|chaired|co-?chaired|occupied|filled|came|took|followed|got|replaced|were)\b[^?]{0,60}\W*$/iu,
    ([, name = '']) => `who replaced ${name.trim()}?`,
  ],
  // "in what capacity did Berg co-chair", "as what did Berg chair": of a post
  [
    /^\W*(?:in\s+(?:what|which)\s+(?:capacity|role|position|post|function)|as\s+what)\b[^?]{0,60}?\s(?:did|does|has|had|is|was)\s+((?:\p{Lu}[\p{L}.'’-]*\s*){1,5}?)\s*(?:co-?\s?)?(?:chair|lead|led|head|preside|sit|attend|take\s+part)(?:ed|ing|s)?\b[^?]{0,60}\W*$/iu,
    ([, name = '']) => `what post does ${name.trim()} hold?`,
  ],
  // "what post was the Chilean co-chair of the 3rd occupying", "to which body does the Chilean co-chair belong"
  [
    /^\W*(?:what|which)\s+(?:post|office|position|job|title|rank|role|function)\s+(?:was|is|did|does|had|has)\s+(the\s+[^?,:;]{0,40}?\b(?:co-?\s?)?(?:chair|head)\p{L}*\b[^?,:;]{0,60}?)\s+(?:occupy|occupying|occupied|hold|holding|held|have|carry|carrying|bear|bearing|fill|filling|in)\W*$/iu,
    ([, chair]) => `post of ${chair}?`,
  ],
  [
    /^\W*(?:(?:to|at|in|for|from)\s+)?(?:what|which)\s+(?:headquarters|organi[sz]ation|body|service|institution|department|ministry|office|directorate|staff)\s+(?:does|did|is|was|do)\s+(the\s+[^?,:;]{0,40}?\b(?:co-?\s?)?(?:chair|head)\p{L}*\b[^?,:;]{0,60}?)\s+(?:belong(?:\s+to)?|belonging|serve|serving|work|working|come\s+from|attached|sit|in|from|represent)(?:\s+(?:at|for|in|to))?\W*$/iu,
    ([, chair]) => `post of ${chair}?`,
  ],
  // "who chaired for Chile before Berg", "who led after Berg"
  [
    /^\W*who\s+(?:was\s+)?(?:(?:co-?\s?)?chair(?:ed|ing|s)?|led|headed|in\s+the\s+chair|in\s+charge)(?:\s+(?:for|on\s+behalf\s+of|from)\s+(?:the\s+)?[\p{L}]+(?:\s+side)?)?\s+before\s+(?!the\b|that\b|this\b)(\p{L}[\p{L}.'’-]{2,}(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})\W*$/iu,
    ([, name = '']) =>
      /\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|last|then)$/i.test(
        name,
      )
        ? `who chaired before ${name}`
        : `who was the predecessor of ${name}?`,
  ],
  // "who chairs for Chile after Berg"
  [
    /^\W*who\s+(?:was\s+|is\s+)?(?:(?:co-?\s?)?chair(?:ed|ing|s)?|leads|led|heads|headed|in\s+the\s+chair|in\s+charge)\s+(?:for|on\s+behalf\s+of|from)\s+(?:the\s+)?[\p{L}]+(?:\s+side)?\s+after\s+(?!the\b|that\b|this\b|january|february|march|april|may\b|june|july|august|september|october|november|december)(\p{L}[\p{L}.'’-]{2,}(?:\s+\p{L}[\p{L}.'’-]+){0,3})\W*$/iu,
    ([, name = '']) => `who replaced ${name}?`,
  ],
  // "who the Chilean co-chair was before Admiral Berg"
  [
    /^\W*who\s+(?:was\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:co-?\s?)?chair(?:man|person)?\s+(?:was\s+)?before\s+(?!the\b|that\b|this\b)([\p{L}][\p{L}.'’ -]{2,40})\W*$/iu,
    ([, name = '']) => `who was the predecessor of ${name.trim()}?`,
  ],
  // "the rank and appointment of the Chilean co-chair"
  [/\bappointment(?=\s+(?:of|held|does|did|has|had)\b)/i, () => 'post'],
  // "tell me the name of the chief of staff"
  [
    /^\W*(?:what\s+(?:is|was)\s+|give\s+(?:me\s+|us\s+)?|say\s+)?(?:the\s+)?name\s+of\s+(?=(?:the\s+)?(?:\p{L}+['’]?s?\s+){0,2}(?:deputy|vice|chief|minister|president|ambassador|secretary|director|commander|general|head|leader)\b)/iu,
    () => 'who is ',
  ],
  // "on the Chilean side of the table"
  [/\bside\s+of\s+the\s+table\b/i, () => 'side'],
  // "who spoke for Chile at the 3rd", "whom did Chile send to the 3rd"
  [
    /^\W*who\s+(?:was\s+it\s+that\s+)?(?:spoke|speaks|stood|sat|appeared|turned\s+up|showed\s+up|took\s+the\s+seat|attended|acted|negotiated)\s+(?:for|on\s+behalf\s+of)\s+(?=(?:the\s+)?\p{L}+)/iu,
    () => 'who represented ',
  ],
  [
    /^\W*whom?\s+(?:did|has|had|does)\s+(?:the\s+)?(\p{L}+(?:\s+(?:side|delegation|team))?)\s+(?:send|sent|field|fielded|dispatch|dispatched|put\s+forward|delegate|delegated|nominate|depute|deputed|bring|brought)\s+(?:to|for|at|along\s+to)\s+/iu,
    ([, side = '']) => `who represented ${side} at `,
  ],
  // "who sat across from Berg", "who faced Berg across the table"
  [
    /^\W*who\s+(?:was|were|sat|sits|stood|is)\s+(?:sitting\s+|seated\s+)?(?:across|opposite)(?:\s+the\s+table)?(?:\s+(?:from|to|of))?\s+(?=\p{L})/iu,
    () => 'who was the counterpart of ',
  ],
  // "how many Chileans have chaired"
  [
    /^\W*how\s+many\s+(?:different\s+)?(\p{L}{3,}(?:an|ese|ish|i))s?\s+(?:have\s+|had\s+|has\s+)?(?:ever\s+)?(?:co-?\s?)?(?:chaired|led|headed|presided)\b/iu,
    ([, side = '']) => `how many ${side} people chaired`,
  ],
  // "how many officers have chaired": who they are tells
  [
    /^\W*how\s+many\s+(?:different\s+)?(officers|men)\s+(?:have\s+|had\s+|has\s+)?(?:ever\s+)?(?:co-?\s?)?(?:chaired|led|headed|presided)(?:\s+(?:so\s+far|the\s+meetings|them|it|meetings|the\s+talks|(?:the\s+)?(?:wg|working\s+group|group|commission|committee)(?:\s+meetings)?))*(?:,?\s*(?:and\s+)?who(?:\s+(?:are|were)\s+they)?)?\W*$/i,
    () => 'who were all the chairs?',
  ],
  // "who stepped into Berg's shoes", "who took Berg's place"
  [
    /^\W*who\s+(?:has\s+|had\s+)?(?:stepped\s+into|stepping\s+into|filled|fills|took\s+over|taken\s+over|took|taken|got|inherited|came\s+in)\s+(?:the\s+)?((?:\p{L}[\p{L}.'’-]*\s+){0,3}?\p{L}[\p{L}.-]*)(?:['’]s|['’])?\s+(?:shoes|place|post|job|seat|role|chair|boots|position)(?:\s+at\s+the\s+(?:table|top))?\b/iu,
    ([, name = '']) => `who replaced ${name.trim()}`,
  ],
  // "PM Lund", "President Berg": a title before a name singles nothing out
  [
    /\b(?:[Tt]he\s+)?(?:PM|[Pp]rime\s+[Mm]inister|[Pp]resident)\s+(?=(?:\p{Lu}[\p{L}.'’-]*\s+){0,2}\p{Lu}\p{Ll}{2,})/u,
    () => '',
  ],
  // "who was the head of the Chilean delegation", "the chief from Chilean side": the head of delegation for one side
  [
    /\b(?:the\s+)?(?:(?:heads?|leaders?|chiefs?|boss|main\s+(?:man|person|officer|representative)|top\s+(?:man|officer|official|representative))\s+(?:of|from|for|on|at))\s+(?:the\s+|its\s+|their\s+)?([\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?:['’]s)?\s+(?:delegation|team|side|contingent|party)s?\b/iu,
    ([, side = '']) => `the ${side} head of delegation`,
  ],
  // "Berg with whom together chaired in Oslo?"
  [
    /^\W*((?:\p{L}[\p{L}.'’-]*\s+){1,3}?)(?:together\s+)?with\s+whom?\s+(?:together\s+)?((?:co-?\s?)?(?:chaired|led|headed|presided|chairs)\b[^?]*)/iu,
    ([, name = '', verb = '']) => `who ${verb.trim()} with ${name.trim()}`,
  ],
  // "CISC before Berg?"
  [
    /^\W*(?:who\s+was\s+)?(?:the\s+)?(?:\p{Lu}{2,8}|[Cc]hief|[Cc]o-?chair|[Hh]ead|[Dd]eputy(?:\s+[Cc]hief)?)\s+before\s+(?:Gen(?:eral)?\.?\s+|Air\s+Marshal\s+|Admiral\s+|Mr\.?\s+|Ms\.?\s+)?((?:\p{Lu}[\p{L}.'’-]+\s*){1,3})\W*$/u,
    ([, name = '']) => `who was the predecessor of ${name.trim()}?`,
  ],
  // "the two presidents of the land working group", "vice-president": who chaired
  [
    /\b(?:co-?\s?)?presidents\s+of\s+(?:the|that|this)\s+(?=(?:[\p{L}-]+\s+){0,4}(?:group|meeting|round|session|commission|committee|talks)\b)/iu,
    () => 'chairs of the ',
  ],
  // "has anyone chaired more than one meeting"
  [
    /^\W*(?:has|have|did|does)\s+(?:anyone|anybody|someone|somebody|any(?:\s+one)?\s+(?:person|officer|official|chair))\s+(?:ever\s+)?(?:co-?\s?)?(?:chaired?|led|lead|headed)\s+(?=(?:more\s+than|several|multiple|two\s+or\s+more|at\s+least|both|all|twice|repeatedly)\b)/i,
    () => 'who chaired ',
  ],
  // "is Berg still the Chilean co-chair", "does she no longer chair the group": who chaired last is on record
  [
    /^\W*(?:is|does|isn['’]?t|doesn['’]?t)\s+[^?,:;]{2,40}?\s(?:still|no\s+longer|not\s+any\s?more)\s+(?:the\s+|a\s+)?(?:(\p{L}+)\s+)?(?:co-?\s?)?chair(?:man|person|ing)?(?:\s+(?:of\s+)?((?:the\s+|that\s+|this\s+)?[^?,:;]{3,50}?))?(?:\s+any\s?more)?\W*$/iu,
    ([, side = '', of = '']) =>
      `who ${side === '' ? 'chaired' : `was the ${side} chair of`} the latest ${of === '' || /^(?:it|them)$/i.test(of) ? 'meeting' : `${of.replace(/^(?:the|that|this)\s+/i, '').replace(/\s*meetings?$/i, '')} meeting`}?`,
  ],
  // "was the Chilean army at the 3rd", "did only the army take part in the land talks"
  [
    /^\W*(?:was|were)\s+(?:the\s+)?((?:\p{L}+\s+)?(?:army|navy|air\s+force|land\s+forces|armed\s+forces|coast\s+guard|marines))\s+(?:also\s+)?(?:present\s+|represented\s+|there\s+)?(?:at|in)\s+(?=[^?]{3,60}\W*$)/iu,
    ([, body = '']) => `did the ${body} attend `,
  ],
  [
    /^\W*did\s+(?:only|just)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:army|navy|air\s+force|land\s+forces|armed\s+forces|coast\s+guard|marines)\s+(?:take\s+part\s+in|participate\s+in|attend|join)\s+(?=[^?]{3,60}\W*$)/iu,
    () => 'who attended ',
  ],
  // "what changed in the Chilean delegation": who chaired for it, meeting by meeting
  [
    /^\W*what\s+(?:has\s+)?changed\s+(?:in|about|with|on)\s+(?:the\s+)?(\p{L}+?)(?:['’]s)?\s+(?:delegation|team|side|leadership|chair|co-?\s?chair)\W*$/iu,
    ([, side = '']) => `who has chaired for the ${side} side?`,
  ],
  // "who wrote on X about the drill", "who wrote about it on X"
  [
    /^\W*who\s+(?:wrote|published|put\s+out|said\s+something|commented)\s+(?=[^?]{0,60}\bon\s+(?:X|x|Twitter|twitter)\b)/u,
    () => 'who posted ',
  ],
  // "which body posted on X about the drill"
  [
    /^\W*which\s+(?:\p{L}+\s+)?(?:body|institution|organi[sz]ation|organ|account|entity)\s+(?=(?:posted|tweeted|wrote|published|put\s+out)\b)/iu,
    () => 'who ',
  ],
  // "which directorate stands on the Chilean side of the working group"
  [
    /^\W*which\s+(?:\p{L}+\s+)?(?:body|institution|organi[sz]ation|organ|directorate|headquarters|department|agency)\s+(?:stands|sits|is|acts|works)\s+(?:on|for|from)\s+the\s+\p{L}+\s+(?:side|part)\b[^?]*\b(working\s+group|commission|committee|group)\b[^?]*/iu,
    ([, group = '']) => `between which two bodies does the ${group} provide for regular interaction?`,
  ],
  // "how many years old did Berg turn"
  [/^\W*how\s+many\s+years\s+old\s+(did|has|had|was|is)\s+/i, ([, verb = '']) => `how old ${verb} `],
  // "has the Chilean co-chair changed over the years, or was it always the same man"
  [
    /^\W*(?:has|have|did)\s+the\s+(\p{L}+)\s+(?:co-?\s?)?chair(?:man|person|s)?\s+(?:ever\s+|been\s+)?chang(?:e|ed)(?:\s+(?:over|since|through|in)\b[^?,]{2,30})?(?:,?\s+or\s+[^?]{2,60})?\W*$/iu,
    ([, side = '']) => `was the ${side} co-chair the same at all meetings?`,
  ],
  // "which Chilean body takes part in the working group": the two between which it is
  [
    /^\W*which\s+(?:\p{L}+\s+)?(?:body|institution|organi[sz]ation|organ)\s+(?:takes?\s+part|participates?|is\s+involved|sits?|does\s+[^?]{2,50}?\s+(?:deal|work|interact|talk)\s+with|interacts?|deals?|works?)\b[^?]*\b(working\s+group|commission|committee|group)\b[^?]*/iu,
    ([, group = '']) => `between which two bodies does the ${group} provide for regular interaction?`,
  ],
];
