import type { Recast } from './shape.ts';

/*
 * Words that carry a question in one phrase and mean something of their own in another: "the head of the table", "an account of the talks", "trace
 * the meetings". They are taken for plain ones in that phrase alone.
 */

const REPORT =
  '(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?|dispatch(?:es)?|coverage|write-?ups?|news\\s+items?)';
const TOPICS = '(?:topics?|issues?|themes?|subjects?|areas?|questions|points|exercises|drills)';
const BODY =
  '(?:working\\s+group|group|commission|committee|forum|mechanism|platform|dialogue|body|summits?|meetings?)';

/** Orders to tell, and what is told: "kindly trace the history", "be so good as to display the topics". */
const orders: readonly Recast[] = [
  // "be so good as to tell me", "be pleased to state"
  [
    /^\W*(?:please\s+|kindly\s+|do\s+|(?:would|could|will)\s+you\s+(?:please\s+|kindly\s+)?)?be\s+(?:so\s+(?:good|kind)\s+as|good\s+enough|kind\s+enough|pleased)\s+to\s+/i,
    () => '',
  ],
  // "trace the history of the group", "chart the course of the talks": its meetings in order
  [
    /^\W*(?:please\s+|kindly\s+)?(?:trace|retrace|chart|map|recount|chronicle|narrate)\s+(?:out\s+)?(?:the\s+)?(?:history|course|path|evolution|sequence|story|succession)\s+of\s+(?:the\s+)?(?:meetings\s+of\s+(?:the\s+)?)?/i,
    () => 'list the meetings of the ',
  ],
  // "trace the meetings", "display the timeline"
  [
    /^\W*(?:please\s+|kindly\s+)?(?:trace|retrace|recount|display|output|enumerate|chronicle)\s+(?:for\s+(?:me|us)\s+)?(?=(?:the|all|every|both)\s+(?:meetings|rounds|sessions|summits|timeline|chronology)\b)/i,
    () => 'list ',
  ],
  // "identify the chair of the 4th", "select a quote on training": an order, whatever its verb
  [
    /^\W*(?:please\s+|kindly\s+)?(?:identify|determine|ascertain|reconstruct|compile|tabulate|itemi[sz]e|catalogue|single\s+out|pinpoint|draw\s+up|put\s+together|display|offer|present|produce|supply|select|pick|extract|output|recount|narrate|relate|depict|furnish|pull\s+up|dig\s+up|set\s+out|lay\s+out|write\s+down|jot\s+down|sketch)\s+(?:(?:for|to)\s+(?:me|us)\s+|me\s+(?:with\s+)?|us\s+(?:with\s+)?)?(?=(?:the|both|all|an?|any|every|each|who|what|when|where|which|how)\b)/i,
    () => 'give me ',
  ],
  // "give me an account of the 4th", "a description of the 5th": what it was
  [
    /(^\W*(?:(?:please|kindly|can|could|may|i|we|you|have|get|give|show|provide|want|need|like|would|offer|seek|desire|request|require|with|us|me|let)\s+)*)(?:an?|the|some|your)\s+(?:short\s+|brief\s+|quick\s+|full\s+|concise\s+)?(?:breakdown|glimpse|account|description|sketch|synopsis|abstract|roundup|round-up|skinny|essentials|basics|rundown|readout|snapshot|depiction|portrayal|narrative)\s+(?:of|on|about)\s+(?=(?:the|both|all|what|that|this|how)\b)/i,
    ([, before = '']) => `${/\b(?:seek|desire|request|require)\b/i.test(before) ? 'give me ' : before}a summary of `,
  ],
  // "an extract on cables", "a passage dealing with cables": words of the articles
  [
    /\b(?:an?|the|any|some)\s+(?:extracts?|excerpts?|snippets?|citations?)\s+(?:on|about|regarding|concerning|dealing\s+with)\s+/i,
    () => 'a quote on ',
  ],
];

/** How a report tells: "what picture does it paint of the 5th", "reading the first story, what was said". */
const ofReports: readonly Recast[] = [
  // "reading the story of Oslo Press, I wonder what was said": by that story
  [
    new RegExp(
      `^\\W*(?:(?:after|upon|on|while|when)\\s+)?(?:having\\s+read|reading|re-?reading|scanning|skimming|perusing|looking\\s+at|going\\s+by|judging\\s+(?:by|from)|turning\\s+to|referring\\s+to)\\s+((?:the|that|this|your|these)\\s+(?:[^\\s,:;?]+\\s+){0,3}?${REPORT})\\s*,\\s*(?:(?:i|we)\\s+(?:wonder|ask|would\\s+ask|must\\s+ask|want\\s+to\\s+know)\\s*,?\\s*)?(?=(?:who|whom|whose|what|when|where|which|why|how|did|was|were|is|are|has|have|does|do|list|name|give|tell)\\b)`,
      'i',
    ),
    ([, report = '']) => `according to ${report}, `,
  ],
  // "what picture does the report paint of the 5th", "what impression of the 5th does it leave"
  [
    /\bwhat\s+(?:picture|impression|portrait|image|account|description|view)\s+(?:of\s+([^?,:;]{3,50}?)\s+)?(?:does|do|did)\s+((?:the\s+|that\s+)?[^?,:;]{2,40}?)\s+(?:paint|give|leave|draw|offer|present|provide|convey)s?(?:\s+of\s+([^?,:;]{3,50}?))?(?=\s*[?.!]*$)/i,
    ([whole = '', first, source = '', second]) =>
      first === undefined && second === undefined ? whole : `what does ${source} say about ${first ?? second}`,
  ],
  // "how does the report depict the 5th"
  [
    /^\W*how\s+(?:does|do|did)\s+(?!(?:[^?,:;]{0,20}\s)?(?:sides|parties|leaders|countries|nations|delegations|they|generals|chairs)\s)((?:the\s+|that\s+)?[^?,:;]{2,40}?)\s+(?:depict|portray|describe|present|characteri[sz]e|paint|render|sketch)\s+(?=(?:the|this|that|their)\b)/i,
    ([, source = '']) => `what does ${source} say about `,
  ],
  // "what does the report highlight about training"
  [
    new RegExp(
      `\\bwhat\\s+(?:does|do|did)\\s+((?:the\\s+)?[^?,:;]{0,40}?${REPORT})\\s+(?:highlight|underline|underscore|stress|point\\s+out|bring\\s+out|disclose|reveal)\\s+(about|on|regarding|of)\\b`,
      'i',
    ),
    ([, source = '', about = '']) => `what does ${source} say ${about}`,
  ],
  // "what label do the articles attach to the pact"
  [
    /\bwhat\s+(?:label|tag|epithet|name|title|designation)\s+(?:does|do|did)\s+((?:the\s+)?[^?,:;]{2,40}?)\s+(?:attach|give|apply|assign|pin|put|use)\s+(?:to|on|for)\s+/i,
    ([, source = '']) => `what do ${source} call `,
  ],
  // "which areas are considered traditional"; but "were cables considered at the 3rd"
  [
    /\b(are|is|was|were)\s+(?:considered|deemed|regarded\s+as|seen\s+as|viewed\s+as|classed\s+as|treated\s+as|reckoned\s+as|thought\s+of\s+as)\s+(?!(?:at|in|on|by|during|for|of|with|under|from|to|and|or|when)\b)(?=\p{L})/iu,
    ([, are = '']) => `${are} called `,
  ],
  // "what does the author consider traditional areas"
  [
    /^\W*what\s+(?:does|do|did)\s+((?:the\s+)?[^?,:;]{2,40}?)\s+(?:consider|deem|regard\s+as|see\s+as|view\s+as|class\s+as|treat\s+as)\s+(?=\p{Ll}+\s+(?:areas|fields|topics|domains|sectors)\b)/iu,
    () => 'what are called ',
  ],
  // "the accounts of the 5th coincide", "are the two versions of it alike": their reports agree; but "bank accounts"
  [
    /\b((?:the|both|all|two|these|those|[A-Z]{2,})\s+)(?:accounts|versions)\s+(?=of\s+(?:the|this|that|it)\b)/u,
    ([, whose = '']) => `${whose}reports `,
  ],
  [
    /^\W*(?:are|were)\s+([^?:;]{0,60}?\b(?:reports|articles|sources|stories|outlets)\b[^?:;]{0,50}?)\s+(?:alike|in\s+agreement|in\s+accord|at\s+one)\W*$/i,
    ([, reports = '']) => `do ${reports} agree?`,
  ],
  [
    /^\W*(?:do|did)\s+([^?:;]{0,60}?\b(?:reports|articles|sources|stories|outlets)\b[^?:;]{0,50}?)\s+(?:coincide|tally|concur|correspond|square|chime)(?:\s+with\s+(?:each\s+other|one\s+another))?\W*$/i,
    ([, reports = '']) => `do ${reports} agree?`,
  ],
  // "is there any sign of cables"
  [
    /\b(is|was)\s+there\s+(?:any|some|an?|no)?\s*(?:sign|trace|hint|indication|whiff|word|record)s?\s+of\s+(?!(?:who|what|when|where|how|why|which|it|that|this)\b)/i,
    ([, is = '']) => `${is} there any mention of `,
  ],
  // "which article employs the phrase", "where does the term occur"
  [/\b(?:employs?|utili[sz]es?)\s+(?=the\s+(?:phrase|words?|term|expression)s?\b)/i, () => 'uses '],
  [
    /^\W*where\s+(?:does|do|did)\s+the\s+(?:phrase|words?|term|expression)s?\s+([^?,:;]{3,60}?)\s+(?:occur|appear|stand|crop\s+up|come\s+up)\W*$/i,
    ([, phrase = '']) => `who uses the words ${phrase}?`,
  ],
  // "what was the statement christened", "what title was bestowed on it"
  [
    /^\W*(what\s+(?:was|is|are|were)\s+(?:the|this|that|their)\s+[^?,:;]{3,60}?)\s+(?:christened|dubbed|termed|styled|labell?ed|baptised)\W*$/i,
    ([, asked = '']) => `${asked} called?`,
  ],
  [/\b(title|name|heading)\s+was\s+(?:bestowed|conferred)\s+(?:up)?on\b/i, ([, title = '']) => `${title} was given to`],
  // "draw a comparison between the 3rd and the 4th"
  [
    /^\W*(?:please\s+|kindly\s+)?(?:draw|make|give|offer|provide)\s+(?:me\s+|us\s+)?(?:up\s+)?a\s+(?:comparison|contrast|parallel)\s+(?:between|of)\s+/i,
    () => 'compare ',
  ],
  // "which reporters covered the 5th"
  [
    /^\W*(?:which|what)\s+(?:reporters?|journalists?|correspondents?|newsmen|writers?|media)\s+(?:covered|reported\s+on|wrote\s+(?:about|on|up))\s+/i,
    () => 'which sources reported on ',
  ],
  // "the title that the statement bears", "how is the name rendered", "what variants of the name occur"
  [
    /\bhow\s+(?:is|are|was|were)\s+((?:the\s+name\s+)?[\p{L}\s.]{3,40}?)(?:['’]s\s+name)?\s+(?:rendered|transcribed|transliterated)\b/iu,
    ([, name = '']) => `how is ${name} spelled`,
  ],
  [
    /\b(?:[Ww]hat|[Ww]hich)\s+(?:variations?|variants?|forms?|renderings?|versions?)\s+of\s+the\s+name\s+(\p{Lu}[\p{L}\s.]{2,40}?)\s+(?:occur|exist|appear|are\s+(?:there|found|used|given))\b/u,
    ([, name = '']) => `what are the spellings of the name ${name}`,
  ],
];

/** "the principal topics", "a range of issues": topics. */
const ofTopics: readonly Recast[] = [
  // "which matters preoccupied the 4th meeting", "what loomed large at the 5th"
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+(?:(?:main\\s+)?(?:topics?|issues?|themes?|subjects?|matters?|questions|things)\\s+)?(?:dominated|preoccupied|loomed\\s+large\\s+(?:at|in)|took\\s+cent(?:re|er)\\s+stage\\s+at|(?:was|were)\\s+uppermost\\s+(?:at|in))\\s+(?=(?:the\\s+)?(?:\\d|[\\p{L}-]+\\s+(?:[\\p{L}-]+\\s+){0,3}?${BODY}))`,
      'iu',
    ),
    () => 'what were the main topics of ',
  ],
  [
    new RegExp(
      `\\b(?:chief|main|principal|primary|foremost)\\s+(?:concern|preoccupation|business)\\s+of\\s+(?=(?:the\\s+)?(?:\\d|[\\p{L}-]+\\s+${BODY}))`,
      'iu',
    ),
    () => 'main topics of ',
  ],
  // "…, bullet pts": how the answer should look
  [/(?<=\p{L}|\p{N})\s*[,;:(–-]?\s*(?:in\s+|as\s+)?(?:short\s+)?bullet\s*-?\s*(?:points?|pts?)\W*$/iu, () => ''],
  // "training ideas at 5th mtg"
  [
    /^\W*(?!(?:what|which|who|all|any|the|main|key|some|new|list|name|give|show|tell|discussed)\b)((?:[\p{L}-]+\s+){1,3}?)(?:ideas|proposals|measures|suggestions|plans)\s+(?:at|in|from)\s+((?:the\s+)?(?:\d+(?:st|nd|rd|th)|fourth|fifth|third|last|latest)\s*(?:meeting|mtg|round|session|talks)?)\W*$/iu,
    ([, topic = '', meeting = '']) => `what was said about ${topic.trim()} at ${meeting}?`,
  ],
  // "what suggestions for training were made at the 5th", "what intentions did they have for training"
  [
    /^\W*what\s+(?:suggestions|proposals|ideas|intentions|recommendations)\s+(?:for|on|regarding|about|concerning)\s+([^?,:;]{3,50}?)\s+(?:were|was)\s+(?:made|voiced|aired|floated|put\s+forward)\s+(?=(?:at|in|during)\b)/i,
    ([, topic = '']) => `what was said about ${topic} `,
  ],
  // "what did the 5th meeting underline about training"
  [
    /^\W*what\s+(?:did|does)\s+((?:the\s+)?(?:\d+(?:st|nd|rd|th)|[\p{L}-]+)\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|talks|summit))\s+(?:underline|highlight|stress|emphasi[sz]e|underscore|bring\s+out|have\s+to\s+say)\s+(?:about|on|regarding|concerning)\s+([^?,:;]{3,60}?)\W*$/iu,
    ([, meeting = '', topic = '']) => `what was said about ${topic} at ${meeting}?`,
  ],
  [
    new RegExp(
      `\\b(?:principal|core|chief|foremost|cardinal|dominant|overarching|essential|crucial|leading|central|headline|prominent|pertinent)\\s+(?=${TOPICS}\\b)`,
      'i',
    ),
    () => 'main ',
  ],
  [
    new RegExp(
      `\\b(what|which|the|an?)\\s+(?:whole\\s+|wide\\s+|full\\s+|broad\\s+)?(?:range|variety|array|spectrum|breadth|assortment|selection|categories|category|classes|sets?)\\s+of\\s+(?=${TOPICS}\\b)`,
      'i',
    ),
    ([, which = '']) => `${/^an?$/i.test(which) ? '' : `${which} `}`,
  ],
  [/\bsubject\s+matters?\b/i, () => 'topics'],
  // "which topics attracted attention", "which matters were treated"
  [
    /\b((?:which|what)\s+(?:[\p{L}-]+\s+){0,2}?(?:topics|issues|themes|subjects|matters|areas|questions|fields|domains|technologies))\s+(?:attracted|drew|got|received|gained|commanded|enjoyed|found)\s+(?:the\s+)?(?:attention|interest)\b/iu,
    ([, topics = '']) => `${topics} were discussed`,
  ],
  [
    /\b((?:which|what)\s+(?:[\p{L}-]+\s+){0,2}?(?:topics|issues|themes|subjects|matters|areas|questions|fields|domains|technologies)\s+(?:was|were|are|is))\s+(?:treated|probed|scrutini[sz]ed|dissected)\b(?!\s+as\b)/iu,
    ([, topics = '']) => `${topics} discussed`,
  ],
  [
    /^\W*(?:did|does|has|have)\s+([^?,:;]{2,60}?)\s+(?:attract|attracted|draw|drawn|get|got|receive|received|gain|gained|command|find|found)\s+(?:any\s+)?attention\b(?!\s+to\b)/i,
    ([, topic = '']) => `was ${topic} discussed`,
  ],
  // "what elements did the 4th comprise", "around what did the meeting turn"
  [
    /\b(?:what|which)\s+(?:elements|components|ingredients|features|parts|strands|matters|things)\s+(?:did|does|do)\s+([^?,:;]{2,60}?\b(?:meetings?|rounds?|sessions?|talks|summits?|\d+(?:st|nd|rd|th)))\s+(?:comprise|contain|have|include|encompass|consist\s+of)\b/i,
    ([, meeting = '']) => `what topics did ${meeting} discuss`,
  ],
  [
    /\b(?:what|which)\s+features?\s+of\s+(?=(?:the\s+)?(?:\d|[\p{L}-]+\s+(?:meetings?|rounds?|sessions?|talks|summits?)\b))/iu,
    () => 'what aspect of ',
  ],
  [
    /^\W*(?:around|on|upon|about)\s+what\s+(?:did|does)\s+([^?,:;]{2,60}?)\s+(?:turn|revolve|hinge|pivot|centre|center)\W*$/i,
    ([, meeting = '']) => `what did ${meeting} discuss?`,
  ],
  [/\b((?:cent(?:re|er)|focus|turn|hinge)(?:e?d|s|es)?)\s+upon\b/i, ([, verb = '']) => `${verb} on`],
  // "what resulted from the 4th", "the fruits of the 4th"
  [
    /^\W*what\s+(?:resulted|stemmed|arose|emerged|ensued|came\s+out|sprang|issued)\s+(?:from|of|out\s+of)\s+(?=(?:the|this|that)\b)/i,
    () => 'what was the outcome of ',
  ],
  [
    /^\W*what\s+(?:was|were)\s+the\s+(?:fruits?|yield|harvest|upshot|payoff|pay-off)\s+of\s+(?=(?:the|this|that)\b)/i,
    () => 'what was the outcome of ',
  ],
  // "meetings that had cables in it, which"
  [
    /^\W*(?:meetings?|mtgs?|rounds?|sessions?|talks)\s+(?:that|which|w|with)\s+(?:(?:had|have|has|included|got)\s+)?([^?,:;]{2,50}?)\s+in\s+(?:it|them)\s*,?\s*(?:which(?:\s+ones?)?|list)?\W*$/i,
    ([, topic = '']) => `which meetings discussed ${topic}?`,
  ],
  // "exercises cited at the 4th"
  [
    /\b((?:exercises|drills|manoeuvres|maneuvers)\s+(?:(?:are|were|is|was|that|which)\s+){0,2})cited\b/i,
    ([, exercises = '']) => `${exercises}named`,
  ],
  [
    /\b((?:what|which)\s+(?:joint\s+)?(?:exercises|drills)\s+(?:have|had|has|did|do)\s+[^?,:;]{2,60}?\s+)(?:practi[sc]ed?|rehearsed?|carried\s+out|carry\s+out|performed?)\b/i,
    ([, exercises = '']) => `${exercises}conducted`,
  ],
  // "what sort of body is the group", "the mission of the group"
  [
    /^\W*what\s+(?:sort|kind|type|manner)\s+of\s+(?:an?\s+)?(?:body|organ|institution|organi[sz]ation|outfit|set-?up|entity|creature)\s+is\s+/i,
    () => 'what is ',
  ],
  [
    new RegExp(
      `^\\W*what\\s+(?:tasks?|functions?|dut(?:y|ies)|work|purposes?|ends?|role)\\s+does\\s+((?:the|this|that)\\s+(?:[\\p{L}-]+\\s+){0,2}?${BODY})\\s+(?:perform|fulfil|fulfill|carry\\s+out|serve|discharge)\\W*$`,
      'iu',
    ),
    ([, body = '']) => `what is the purpose of ${body}?`,
  ],
  [
    new RegExp(
      `\\b(?:mission|raison\\s+d['’]être|remit|mandate|rationale|use|point)\\s+of\\s+((?:the|this|that)\\s+(?:[\\p{L}-]+\\s+){0,2}?${BODY})(?=\\W*$)`,
      'iu',
    ),
    ([, body = '']) => `purpose of ${body}`,
  ],
];

export const ofIdleWords: readonly Recast[] = [...orders, ...ofReports, ...ofTopics];
