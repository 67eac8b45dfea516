import { END } from './pieces.ts';
import type { Recast } from './shape.ts';

/* How people ask what was said of something, what came of a meeting, for the very words, and for what letters stand for. */

const BODY = '(?:meetings?|talks|rounds?|sessions?|summits?|dialogue|deliberations|discussions)';
/** "the 5th", "the fourth round of the group", "the Oslo talks of 2024". */
const A_MEETING = `(?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?(?:${BODY}|\\d+(?:st|nd|rd|th))(?:\\s+(?:of|in|at|on)\\s+[\\p{L}\\d ]{2,40})?`;
/** One that is singled out: "the 5th", "the Oslo talks"; not "the meeting". */
const ONE_MEETING = `(?!(?:the\\s+|this\\s+|that\\s+)?${BODY}\\b)${A_MEETING}`;
const REPORTS =
  '(?:articles?|sources?|reports?|texts?|papers?|stories|story|pieces?|accounts?|copy|coverage|outlets?|press|despatch(?:es)?|dispatch(?:es)?|write-?ups?)';
/** What is asked about: a thing and no meeting. */
const THING = '(?!who\\b|when\\b|where\\b|it\\b|them\\b)[^?,:;]{2,70}?';
/** "please", "kindly give me", "I need": before what is wished for. */
const GIVE =
  '(?:please\\s+|kindly\\s+|pls\\s+)*(?:quote|cite|reproduce|recite|print|transcribe|repeat|copy|furnish|give|show|find|provide|supply|get|read|state|what\\s+(?:is|are|was|were)|i\\s+(?:need|want|would\\s+like|seek|require))\\s+(?:(?:me|us|out|for\\s+(?:me|us)|verbatim|exactly|literally|word\\s+for\\s+word|in\\s+full)\\s+)*';
const VERY = '(?:exact|precise|literal|verbatim|full|whole|complete|actual|original|very|key)';
const WORDS = '(?:words?|wording|sentences?|lines?|passages?|phrasing|formulations?|text)';

/** What is reported of a topic. */
const ofSayings: readonly Recast[] = [
  // "it would be useful to know which drills were named", "do the needful and share what was said"
  [
    /^\W*(?:it\s+(?:would|will|['’]d)\s+be|it['’]d\s+be)\s+(?:(?:most|very|really|quite|so)\s+)?(?:useful|good|nice|helpful|great|interesting|handy)\s+(?:for\s+(?:me|us)\s+)?(?:to\s+(?:know|learn|hear|see|read|find\s+out)|if\s+(?:you|someone|somebody)\s+(?:could|would|can)\s+(?:tell\s+(?:me|us)|say|show\s+(?:me|us)))\s+/i,
    () => '',
  ],
  [
    /^\W*(?:please\s+|kindly\s+|pls\s+)*do\s+the\s+needful\s*(?:,|and)\s*(?:please\s+|kindly\s+)?(?:share|tell|give|send|provide|inform|say|state|advise)\s+(?:(?:me|us)\s+)?/i,
    () => '',
  ],
  // "hit me with the agenda", "I would welcome the topics"
  [
    /^\W*(?:hit\s+me\s+with|treat\s+me\s+to|walk\s+me\s+through|talk\s+me\s+through|i\s+(?:would|['’]d|should)\s+(?:welcome|be\s+glad\s+of|appreciate)|i['’]d\s+(?:welcome|be\s+glad\s+of|appreciate)|please\s+to\s+(?:state|give|tell|list|name))\s+(?=(?:the|a|an|any|some|what|which|who)\b)/i,
    () => 'give me ',
  ],
  [/^\W*(?:tell|say|bolo|batao)\s+na\b[\s,]*/i, () => ''],
  // "I am after the topics of the 5th"
  [/^\W*i(?:\s+am|['’]m|m)\s+(?:just\s+|only\s+)?after\s+(?=(?:the|a|an|any|some)\b)/i, () => 'give me '],
  [/^\W*(?:yo|oi|ey|ayo)\b[\s,!]+(?=(?:what|who|when|where|which|did|was|were|is|any|how)\b)/i, () => ''],
  // "what on earth is it", "who in the world"
  [
    /^(\W*(?:what|who|where|when|why|how|which))\s+(?:on\s+earth|in\s+(?:the\s+world|heaven['’]?s\s+name|god['’]?s\s+name)|the\s+(?:heck|hell|devil|dickens))\s+/i,
    ([, what = '']) => `${what} `,
  ],
  // "the PTI-based piece": by its agency
  [
    new RegExp(`\\b(\\p{Lu}[\\p{L}]+)[-\\s](?:based|derived|sourced)\\s+(?=${REPORTS}\\b)`, 'u'),
    ([, agency = '']) => `${agency} `,
  ],
  [/\b(in|from|by|per)\s+the\s+copy(?=\s*[?.!,]|\s*$)/i, ([, by = '']) => `${by} the articles`],
  // "what is the town hall in these reports"
  [
    new RegExp(
      `^(\\W*what(?:['’]s|\\s+is|\\s+was)\\s+(?:the\\s+|an?\\s+)?[^?,:;]{2,50}?)\\s+in\\s+(?:these|the|your|our|those)\\s+${REPORTS}${END}`,
      'i',
    ),
    ([, what = '']) => what,
  ],
  // "what title was given to the pact released following the Oslo summit"
  [
    /^\W*what\s+(?:title|name|heading)\s+(?:was\s+given\s+to|was\s+borne\s+by|does|did|has|had|was\s+carried\s+by)\s+(the\s+(?:joint\s+)?(?:statement|document|declaration|communiqu[eé]))\s+(?:(?:that|which)\s+(?:was|came)\s+)?(?:released|issued|published|adopted|put\s+out|out|made\s+public)?\s*(?:after|following|at\s+the\s+end\s+of|on\s+the\s+heels\s+of)\s+([^?,:;]{3,50}?)(?:\s+(?:bear|carry|have|receive))?(?=\s*[?.!]*$)/i,
    ([, statement = '', meeting = '']) => `what was ${statement} after ${meeting} called`,
  ],
  // "crude oil, what do they say", "cables: what do the articles have to say about it"
  [
    new RegExp(
      `^\\W*(?!(?:what|who|when|where|which|how|at|in|on|after|before|by|according|based)\\b)([^?,:;]{3,60}?)\\s*[,:;–—]\\s*what\\s+(?:do|does|did|have|has)\\s+(?:they|(?:the\\s+|your\\s+|these\\s+)?${REPORTS})\\s+(?:say|tell|write|report|have\\s+to\\s+say|have)(?:\\s+(?:about|on|of|regarding)\\s+(?:it|this|that|them))?${END}`,
      'i',
    ),
    ([, thing = '']) => `what is said about ${thing}`,
  ],
  // "the word on cables", "what's the news about cables"
  [
    new RegExp(
      `^\\W*(?:what(?:['’]s|s|\\s+is|\\s+was)\\s+|any\\s+)(?:the\\s+)?(?:word|scoop|lowdown|low-down|gen|info|dope)\\s+(?:on|about|regarding)\\s+(${THING})${END}`,
      'i',
    ),
    ([, thing = '']) => `what is said about ${thing}`,
  ],
  // "how do the reports treat cables"
  [
    new RegExp(
      `^\\W*(?:in\\s+what\\s+(?:terms|way|manner)|how)\\s+(?:does|do|did|is|are|has|have)\\s+(?:the\\s+|your\\s+|these\\s+|our\\s+)?${REPORTS}\\s+(?:treat(?:ed)?|characteri[sz]ed?|portray(?:ed)?|depict(?:ed)?|describe[d]?|frame[d]?|handled?|present(?:ed)?|cover(?:ed)?|put|render(?:ed)?|cast|address(?:ed)?|approach(?:ed)?|speak\\s+of|refer\\s+to)\\s+(${THING})${END}`,
      'i',
    ),
    ([, thing = '']) => `what is said about ${thing}`,
  ],
  // "how are cables portrayed"; but not "how is Berg portrayed"
  [
    new RegExp(
      `^\\W*(?:[Ii]n\\s+what\\s+(?:terms|way|manner)|[Hh]ow)\\s+(?:is|are|was|were)\\s+((?:the\\s+)?\\p{Ll}[^?,:;]{2,60}?)\\s+(?:characteri[sz]ed|portrayed|depicted|framed)${END}`,
      'u',
    ),
    ([, thing = '']) => `what is said about ${thing}`,
  ],
  // "how are cables treated in the reports"
  [
    new RegExp(
      `^\\W*(?:in\\s+what\\s+(?:terms|way|manner)|how)\\s+(?:is|are|was|were)\\s+(${THING})\\s+(?:treated|characteri[sz]ed|portrayed|depicted|described|framed|handled|presented|covered|spoken\\s+of|referred\\s+to)\\s+(?:in|by)\\s+(?:the\\s+|your\\s+|these\\s+|our\\s+)?${REPORTS}${END}`,
      'i',
    ),
    ([, thing = '']) => `what is said about ${thing}`,
  ],
  // "what account is given of cables", "what is made of cables in the reports"
  [
    new RegExp(
      `^\\W*what\\s+(?:account|description|treatment|coverage|depiction|picture|portrayal)\\s+(?:is|are|was|were|do|does)\\s+(?:(?:the\\s+)?${REPORTS}\\s+(?:give|offer|provide|contain|present)|given|offered|made|provided|found|there|presented)\\s*(?:of|to|on|about)\\s+(${THING})${END}`,
      'i',
    ),
    ([, thing = '']) => `what is said about ${thing}`,
  ],
  // "what do the texts assert about cables": whatever they do about it, they say it
  [
    new RegExp(
      `^\\W*what\\s+(?:do|does|did)\\s+((?:the\\s+|your\\s+|these\\s+|our\\s+)?${REPORTS})\\s+(?:assert|contend|maintain|relate|recount|note|record|disclose|reveal|bring|offer|contain|hold|provide|make|set\\s+out|put\\s+down|add|convey|express)\\s+(?:about|on|as\\s+to|regarding|concerning|of|with\\s+regard\\s+to)\\s+(${THING})${END}`,
      'i',
    ),
    ([, reports = '', thing = '']) => `what do ${reports} say about ${thing}`,
  ],
  // "does any story dwell on cables"
  [
    new RegExp(
      `^\\W*(?:does|do|did)\\s+(?:any|the|your|these|our|one|some)(?:\\s+of\\s+(?:the|your|these|our))?\\s+${REPORTS}\\s+(?:dwell\\s+(?:up)?on|touch\\s+(?:up)?on|go\\s+into|deal\\s+with|bear\\s+on|treat\\s+of|hint\\s+at)\\s+(${THING})${END}`,
      'i',
    ),
    ([, thing = '']) => `is ${thing} mentioned`,
  ],
  // "what did the sides say at the 3rd about cables"
  [
    new RegExp(
      `^(\\W*what\\s+(?:did|do|does|have|has)\\s+[^?,:;]{2,40}?\\s+(?:say|said|state|stated|tell|told))\\s+((?:at|in|during)\\s+${A_MEETING})\\s+((?:about|on|of|regarding|concerning|as\\s+to)\\s+${THING})${END}`,
      'iu',
    ),
    ([, said = '', where = '', about = '']) => `${said} ${about} ${where}`,
  ],
  // "what was Berg's message in Oslo"
  [
    /^\W*what\s+(?:was|were|is)\s+([\p{L} ]{2,30}?)['’]s\s+(?:message|advice|counsel|plea|words)\s+(?=(?:in|at|to)\s)/iu,
    ([, who = '']) => `what did ${who} say `,
  ],
  // "what role do cables play in the reports"
  [
    new RegExp(
      `^\\W*what\\s+(?:role|part)\\s+(?:do|does|did)\\s+(?!(?:the\\s+|an?\\s+)?(?:\\p{Lu}|(?:[\\p{L}-]+\\s+){0,3}?(?:group|commission|committee|forum|exercises?|drills?|${BODY})\\b))(${THING})\\s+play\\s+(?:in|at|during)\\s+`,
      'u',
    ),
    ([, thing = '']) => `what was said about ${thing} in `,
  ],
  // "what word came from the ministry in March"
  [
    /^\W*what\s+(?:word|announcement|message|communication|statement)\s+(?:came|issued|emanated|arrived|was\s+heard)\s+from\s+(?=(?:the\s+)?\p{L})([^?,:;]{2,50}?)(?=\s+(?:in|on|about|during)\b|\s*[?.!]*$)/iu,
    ([, speaker = '']) => `what did ${speaker} say`,
  ],
  // "what went on in Oslo between Berg and Lund"
  [
    /^\W*what\s+(?:went\s+on|happened|passed|transpired|took\s+place|was\s+said)\s+((?:in|at)\s+[^?,:;]{2,40}?)\s+between\s+(\p{L}+)\s+and\s+(\p{L}+)(?=\s*[?.!]*$)/iu,
    ([, where = '', one = '', other = '']) => `what did ${one} and ${other} discuss ${where}`,
  ],
  // "to what level was the pact raised in 2010"
  [
    /^\W*(?:up\s+)?to\s+(?:what|which)\s+(?:level|rank|status|tier|height|plane|grade)\s+(?:was|were|is|has|have|did)\s+((?:[\p{L}-]+\s+){0,4}?(?:partnership|relationship|relations|ties|pact|alliance|friendship|cooperation))\s+(?:been\s+)?(?:raised?|elevated|upgraded|lifted|promoted|brought)\b/iu,
    ([, what = '']) => `what was ${what} elevated to`,
  ],
  // "what happened in 2010 to the pact"
  [
    /^\W*what\s+(happened|befell|occurred|became)\s+in\s+((?:19|20)\d\d)\s+(?:to|with|of)\s+([^?,:;]{3,60}?)(?=\s*[?.!]*$)/i,
    ([, , year = '', what = '']) => `what happened to ${what} in ${year}`,
  ],
  // "what lies behind her purchases of gas", "to what end was gas bought"
  [/^\W*what\s+(?:lies|lay|stands|stood|is|was)\s+behind\s+(?=(?:the\s+)?\p{L}{3})/iu, () => 'why '],
  [
    /^\W*(?:to\s+what\s+end|with\s+what\s+(?:aim|object|purpose|goal)\s+in\s+(?:mind|view))\s+(?=(?:was|were|did|has|have|is|are)\b)/i,
    () => 'why ',
  ],
  // "what count as traditional areas", "what is singled out as emerging"
  [/^(\W*(?:[^?,:;]{3,40},\s+)?)what\s+counts?\s+as\s+/i, ([, before = '']) => `${before}what are called `],
  // "how is her purchase of gas explained": why
  [
    /^\W*how\s+(?:is|was|are|were|does|do|did)\s+([^?,:;]{3,70}?)\s+(?:explained|justified|accounted\s+for|defended)(?=\s*[?.!]*$)/i,
    ([, what = '']) => `why ${what}`,
  ],
];

/** What a meeting took up, and what came of it. */
const ofMeetings: readonly Recast[] = [
  // "the matters taken up at the 5th"
  [
    /\b(?:(the|all|what|which)\s+)?(?:the\s+)?(?:main\s+)?(?:matters|questions|affairs|business|items|points)\s+(?:(?:that|which)\s+)?(?:(?:was|were|got)\s+)?(?:taken\s+up|gone\s+into|gone\s+over|dealt\s+with|treated|handled|considered|dwelt\s+(?:up)?on|transacted|deliberated(?:\s+(?:up)?on)?)\s+(?=(?:at|in|during|by)\b)/i,
    ([, which = '']) => `${/^wh/i.test(which) ? which : 'the'} topics discussed `,
  ],
  // "what the July 2023 round concerned", "what ground did the 4th cover"
  [
    new RegExp(
      `\\b(?:what|which)\\s+(?:ground\\s+|topics?\\s+|matters?\\s+)?(?:(?:did|does|do|was|were)\\s+)?(${A_MEETING})\\s+(?:concern(?:ed)?(?:\\s+with)?|treat(?:ed)?\\s+of|compris(?:ed?|ing)|traverse[d]?|cover(?:ed)?)${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what did ${meeting} discuss`,
  ],
  // "did the talks take in cables", "did the 4th extend to cables"
  [
    new RegExp(
      `^\\W*(did|does|do)\\s+(${A_MEETING})\\s+(?:take\\s+in|extend\\s+to|stretch\\s+to|run\\s+to|encompass|embrace|concern|get\\s+round\\s+to)\\s+`,
      'iu',
    ),
    ([, did = '', meeting = '']) => `${did} ${meeting} discuss `,
  ],
  // "what formed the primary focus of the 3rd"
  [
    /^\W*what\s+(?:formed|constituted|made\s+up|represented|provided|became)\s+(?:the\s+)?(?:(?:primary|main|chief|principal|central|key)\s+)?(?:focus|agenda|theme|subject|topic|substance|core|heart)\s+of\s+/i,
    () => 'what was the focus of ',
  ],
  // "summarise the discussions of the 5th"
  [
    /^\W*(?:please\s+|kindly\s+)?(?:summari[sz]e|sum\s+up|outline|recap|recapitulate|sketch)\s+(?:for\s+(?:me|us)\s+)?(?:the\s+)?(?:discussions?|topics|subjects|themes|deliberations|substance)\s+(?:of|at|during|in|from)\s+(?=(?:the\s+)?[\p{L}\d])/iu,
    () => 'what was discussed at ',
  ],
  // "what commitments emerged from the 4th"
  [
    /^\W*(?:what|which)\s+(?:commitments?|pledges?|undertakings?|promises?|results?|outcomes?|conclusions?)\s+(?:did\s+)?(?:emerged?|came?|arose|resulted|flowed|followed|issued|stemmed|were\s+(?:given|made|reached|drawn|obtained)|was\s+(?:given|made|reached|drawn|obtained))\s+(?:out\s+)?(?:from|of|at|in)\s+(?=(?:the|this|that|\d)\b|\d)/i,
    () => 'what was agreed at ',
  ],
  // "what did the 5th conclude with", "on what note did the 5th close"
  [
    new RegExp(
      `^\\W*(?:(?:with|on|in)\\s+)?(?:what|which)\\s+(?:note\\s+|words\\s+)?(?:did|does)\\s+(${A_MEETING})\\s+(?:conclude|end|close|culminate|finish)(?:\\s+(?:with|on|in))?${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what was agreed at ${meeting.replace(/^(?!the\b)/i, 'the ')}`,
  ],
  // "what came of the 3rd", "how was the 5th wound up"
  [
    new RegExp(`^\\W*what\\s+(?:came|became|has\\s+come)\\s+(?:out\\s+)?of\\s+(${ONE_MEETING})${END}`, 'iu'),
    ([, meeting = '']) => `what was agreed at ${meeting}`,
  ],
  [
    new RegExp(
      `^\\W*(?:how|in\\s+what\\s+way)\\s+(?:was|were)\\s+(${ONE_MEETING})\\s+(?:wound\\s+up|concluded|closed|rounded\\s+off|wrapped\\s+up|brought\\s+to\\s+(?:an\\s+end|a\\s+close))${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what was agreed at ${meeting}`,
  ],
  // "what function do the drills fulfil"
  [
    /^\W*what\s+(?:function|role|purpose|part)\s+(?:do|does|did)\s+((?:the\s+|these\s+|joint\s+|[\p{Lu}]{3,}\s+){0,3}(?:exercises|drills))\s+(?:fulfil|fulfill|serve|perform|have)(?=\s*[?.!]*$)/iu,
    ([, drills = '']) => `what role have ${drills} played`,
  ],
  // "land talks gist", "the 4th meeting: tl;dr"
  [
    new RegExp(
      `^\\W*(?!(?:what|who|when|where|which|how|why|give|tell|show|list|name|any|all|both)\\b)(${ONE_MEETING})\\s*[,:;–-]?\\s+(?:the\\s+)?(?:gist|recap|tl;?dr|digest)${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what did ${meeting} discuss`,
  ],
  // "what effect have the exercises had"
  [
    /^\W*what\s+(?:effect|impact|influence|contribution)\s+(have|has|did|do)\s+((?:the\s+|these\s+|joint\s+|[\p{Lu}]{3,}\s+){0,3}(?:exercises|drills))\s+(?:had|have|made|make)(?=\s*[?.!]*$)/iu,
    ([, have = '', drills = '']) => `what role ${have} ${drills} played`,
  ],
  // "what did both leaders think important in Oslo"
  [
    /^\W*what\s+(?:did|do)\s+([^?,:;]{3,50}?)\s+(?:think|find|consider|deem|judge|hold)\s+(?:to\s+be\s+)?(?:important|vital|essential|crucial|paramount)\b/i,
    ([, who = '']) => `what did ${who} emphasise`,
  ],
  // "why does the 3rd matter", "what makes the 4th meeting important", "what does the 3rd round signify"
  [
    new RegExp(
      `^\\W*(?:why\\s+(?:does|did|do|is|was|were)|what\\s+(?:makes|made|is\\s+it\\s+that\\s+makes))\\s+(${ONE_MEETING})\\s+(?:so\\s+)?(?:matter(?:ed)?|important|significant|noteworthy|notable)${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what is the significance of ${meeting}`,
  ],
  [
    new RegExp(
      `^\\W*what\\s+(?:(?:does|did|do)\\s+(${ONE_MEETING})\\s+signify|(?:significance|importance)\\s+(?:does|did|do|had|has)\\s+(${ONE_MEETING})(?:\\s+(?:have|hold|carry|possess))?)${END}`,
      'iu',
    ),
    ([, one, other = '']) => `what is the significance of ${one ?? other}`,
  ],
  // "leaving drills aside, what else did the 4th take up"
  [
    new RegExp(
      `^\\W*(?:leaving|setting|putting)\\s+(${THING})\\s+(?:aside|apart|to\\s+one\\s+side)\\s*,?\\s+what\\s+(?:else\\s+)?(?:did\\s+(${A_MEETING})\\s+(?:take\\s+up|discuss|cover|deal\\s+with|address)|was\\s+(?:discussed|taken\\s+up|covered)\\s+(?:at|in|during)\\s+(${A_MEETING}))${END}`,
      'iu',
    ),
    ([, thing = '', one, other = '']) => `what was discussed at ${one ?? other} besides ${thing}`,
  ],
  // "which meetings' reports mention cables", "they talk cables? which meeting"
  [
    /^\W*(?:(?:the\s+)?reports\s+(?:of|on)\s+which\s+meetings|which\s+meetings?['’]s?\s+(?:reports?|articles?|write-?ups?))\s+(?:mention|name|speak\s+of|refer\s+to|contain|discuss)s?\s+/i,
    () => 'which meetings discussed ',
  ],
  [
    /^\W*(?:did\s+|do\s+|have\s+)?they\s+(?:ever\s+)?(?:talk|talked|discuss|discussed|speak|spoke)(?:\s+(?:about|of|on))?\s+([^?,:;]{3,50}?)\s*[?,;–-]+\s*(?:at\s+|in\s+)?which\s+(?:meetings?|ones?|rounds?|sessions?)\W*$/i,
    ([, thing = '']) => `which meetings discussed ${thing}`,
  ],
  // "a comparison of the subjects treated at the 4th with those treated at the 5th"
  [
    /^.{0,40}?\b(?:comparison|contrast)\s+(?:of|between)\s+(?:the\s+)?(?:subjects?|topics?|themes?|matters|agendas?)\s+(?:\p{L}+ed\s+|dealt\s+with\s+|taken\s+up\s+)?(?:at|of|in)\s+([^?,:;]{3,40}?)\s+(?:with|and|to)\s+(?:those|that|the\s+ones)\s+(?:\p{L}+ed\s+|dealt\s+with\s+|taken\s+up\s+)?(?:at|of|in)\s+([^?,:;]{3,40}?)(?=\s*[?.!]*$)/iu,
    ([, one = '', other = '']) => `compare the topics of ${one} and ${other}`,
  ],
  // "the topics, nothing more, of the 5th"
  [
    /\s*,\s*(?:and\s+)?(?:nothing\s+(?:more|else|further)|no\s+more|that['’]?s\s+all)\s*,?(?=\s)|\s*,\s*(?:and\s+)?(?:nothing\s+(?:more|else|further)|no\s+more|that['’]?s\s+all)(?=\W*$)/i,
    () => '',
  ],
  // "…, main points only"
  [
    /\s*[,;(–-]\s*(?:just\s+|only\s+)?(?:the\s+)?(?:main|key|chief)\s+(?:points|topics|themes|things)(?:\s+only)?\s*\)?(?=\s*[?.!]*$)/i,
    () => '',
  ],
  // "the talks revolved, primarily, around what"
  [/(\p{Ll}),\s+\p{Ll}{3,14}ly,\s+(?=\p{Ll})/u, ([, before = '']) => `${before} `],
];

/** The very words. */
const ofVeryWords: readonly Recast[] = [
  // "reproduce the message which the navy placed upon X"
  [
    new RegExp(
      `^\\W*${GIVE}(?:the\\s+|that\\s+)?(?:${VERY}\\s+)?(?:${WORDS}\\s+of\\s+)?(?:the\\s+)?(?:message|post|tweet|note|text|words)\\s+(?:(?:which|that)\\s+)?([^?,:;]{3,40}?)\\s+(?:placed|put|left|published|posted|wrote|made|shared|sent)(?:\\s+(?:up|out))?\\s+(?:up)?on(?:to)?\\s+(X|Twitter|Facebook|Telegram)\\b`,
      'i',
    ),
    ([, speaker = '', site = '']) => `what did ${speaker} post on ${site}`,
  ],
  // "reproduce the sentence containing the word 'bedrock'", "which sentence has the phrase …"
  [
    new RegExp(
      `^\\W*${GIVE}(?:the\\s+|that\\s+|an?\\s+|any\\s+|one\\s+)?(?:${VERY}\\s+)?${WORDS}\\s+(?:containing|with|using|featuring|(?:that|which)\\s+(?:contains?|has|uses?|includes?|features?)|where|in\\s+which)\\s+(?:(?:the\\s+)?(?:words?|phrase|term|expression)\\s+)["'“”‘’]?([^"“”?:;]{2,60}?)["'“”‘’]?(?:\\s+(?:occurs?|appears?|stands?|is\\s+(?:used|found)))?${END}`,
      'i',
    ),
    ([, words = '']) => `quote ${words}`,
  ],
  // "print the sentence in which 'bedrock' crops up"
  [
    new RegExp(
      `^\\W*${GIVE}(?:the\\s+|that\\s+|an?\\s+|any\\s+|one\\s+)?(?:${VERY}\\s+)?${WORDS}\\s+(?:containing|with|using|featuring|(?:that|which)\\s+(?:contains?|has|uses?|includes?|features?)|where|in\\s+which)\\s+["'“‘]([^"'“”‘’?:;]{2,60})["'”’](?:\\s+(?:occurs?|appears?|stands?|crops?\\s+up|comes?\\s+up|figures?|features?|turns?\\s+up|is\\s+(?:used|found)))?${END}`,
      'i',
    ),
    ([, words = '']) => `quote ${words}`,
  ],
  // "in which words is the closer union spoken of"
  [
    /^\W*in\s+(?:which|what)\s+(?:exact\s+|very\s+|precise\s+)?(?:words|terms|wording|phrase)\s+(?:is|are|was|were)\s+([^?,:;]{3,60}?)\s+(?:spoken\s+of|described|mentioned|referred\s+to|put|expressed|praised|named)(?=\s*[?.!]*$)/i,
    ([, thing = '']) => `quote on ${thing}`,
  ],
  // "reproduce verbatim what is written on cables"
  [
    new RegExp(
      `^\\W*${GIVE}(?:${VERY}ly\\s+)?what\\s+(?:is|was|are|were|stands)\\s+(?:written|said|stated|printed|reported)?\\s*(?:about|on|of|regarding|concerning)\\s+(${THING})${END}`,
      'i',
    ),
    ([whole = '', thing = '']) =>
      /\b(?:quote|cite|reproduce|recite|transcribe|copy|verbatim|word\s+for\s+word|literally|exactly)\b/i.test(whole)
        ? `quote on ${thing}`
        : `what is said about ${thing}`,
  ],
  // "quote me the words on cables", "the exact wording employed about cables", "a literal sentence on cables"
  [
    new RegExp(
      `^\\W*(${GIVE})?(?:(?:the|that|an?|any|some|one)\\s+)?(${VERY}\\s+)?${WORDS}\\s+(?:(?:used|employed|chosen|adopted|found|printed|written|appearing)\\s+)?(?:about|on|regarding|concerning|as\\s+to|touching)\\s+(?!what\\b|whether\\b|how\\b)(${THING})${END}`,
      'i',
    ),
    ([whole = '', give = '', very, thing = '']) =>
      very !== undefined || /\b(?:quote|cite|reproduce|recite|transcribe|copy|verbatim)\b/i.test(give)
        ? `quote on ${thing}`
        : whole,
  ],
];

/** Letters with a capital among the later ones: "IRIGC-M&MTC", "HQ IDS". */
const LETTERS = '(\\p{Lu}[\\p{L}&.-]*\\p{Lu}[\\p{L}&.]*(?:\\s*[–-]?\\s*\\p{Lu}{2,})?)';

/** What letters stand for. */
const ofLetters: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*(?:(?:[Pp]lease|[Kk]indly|[Pp]ls|[Cc]ould|[Cc]an|[Ww]ould|you|someone|somebody|anyone)\\s+)*(?:[Ee]xpand|[Ss]pell\\s+out|[Ww]rite\\s+out|[Uu]nabbreviate|[Dd]ecode|[Uu]npack)\\s+(?:the\\s+)?(?:abbreviation\\s+|acronym\\s+|letters\\s+|initials\\s+)?${LETTERS}(?:\\s+(?:for\\s+(?:me|us)|please|pls|in\\s+full))*${END}`,
      'u',
    ),
    ([, letters = '']) => `what does ${letters} stand for`,
  ],
  [
    new RegExp(
      `^\\W*${LETTERS}\\s*[-–—:,]+\\s*(?:(?:please|pls|can\\s+you)\\s+)?(?:expand|expansion|spell\\s+(?:it\\s+)?out|write\\s+(?:it\\s+)?out|in\\s+full)${END}`,
      'u',
    ),
    ([, letters = '']) => `what does ${letters} stand for`,
  ],
  // "what does M&MTC mean in the name of the commission"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:does|do|is|are)\\s+(?:the\\s+)?(?:letters\\s+|abbreviation\\s+|acronym\\s+)?${LETTERS}\\s+(?:mean|stand\\s+for|signify|denote|short\\s+for)\\s+in\\s+(?!(?:\\p{Lu}{2,}|\\p{Lu}\\p{L}+)${END})(?:the\\s+)?(?:(?:name|title)\\s+of\\s+)?(?:the\\s+)?[\\p{L}\\d ]{3,40}${END}`,
      'u',
    ),
    ([, letters = '']) => `what does ${letters} stand for`,
  ],
  // "what is IRIGC when spelled in full"
  [
    new RegExp(
      `^\\W*[Ww]hat(?:['’]s|\\s+is)\\s+${LETTERS}\\s*,?\\s+(?:when\\s+)?(?:(?:spell?ed|spelt|written|expanded|said)\\s+)?(?:out\\s+)?(?:in\\s+full|out|at\\s+length|unabbreviated)${END}`,
      'u',
    ),
    ([, letters = '']) => `what does ${letters} stand for`,
  ],
  // "drills by name"
  [/^\W*(?:the\s+)?((?:joint\s+)?(?:exercises|drills)),?\s+by\s+name\b/i, ([, drills = '']) => `name the ${drills}`],
];

export const ofTreated: readonly Recast[] = [...ofSayings, ...ofMeetings, ...ofVeryWords, ...ofLetters];
