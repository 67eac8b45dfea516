import { ordinal } from './numbers.ts';
import type { Recast } from './shape.ts';

/** What is asked about, put in front of its question: "the 2023 summit, …", "interoperability - …". */
const TOPIC = '((?:the\\s+|that\\s+|this\\s+)?[^?!,:;–—-][^?!,:;–—]{1,60}?)';
const MARK = '\\s*(?:[,:;–—]|\\.{2,}|\\s-+(?=\\s))\\s*';
const NUMBER = '(?:[1-9]|1\\d|2\\d)';

/** A question's own word or verb: no thing that is asked about. */
const ASKS =
  '(?!(?:who|whom|whose|what|which|when|where|why|how|did|does|do|was|were|is|are|has|have|had|will|can|could|so|and|but|in|at|on|per|by|according)\\b)';
const NO_MEETING =
  '(?![^?,:;–—]{0,60}\\b(?:meetings?|rounds?|sessions?|summits?|talks|wg|group|dialogues?|commission|\\d{1,2}(?:st|nd|rd|th)|third|fourth|fifth|sixth)\\b)';

const inOrder = ([, topic = '', first = '', second = '']: readonly string[]): string =>
  `which meeting discussed ${topic.trim()}, the ${ordinal(first)} or the ${ordinal(second)}?`;

const OUTLET =
  '(?:times|express|post|herald|tribune|telegraph|guardian|hindu|chronicle|gazette|mirror|observer|mail|sun|star|standard)';

const capital = (name: string): string => name.replace(/(?<!\p{L})(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** A thing and a question on it in half a sentence, as in a chat: "annual summit - was there one in 2023". */
export const ofChat: readonly Recast[] = [
  // "meeting V (roman five lol)", "(sorry, typing from my phone)": of the typing alone
  [
    /\s*\((?:(?:as\s+)?(?:in\s+)?roman(?:\s+(?:numerals?|numbers?))?(?:\s+(?:one|two|three|four|five|six|seven|eight|nine|ten))?|lol|haha+|sorry|oops|typo|my\s+bad|pls|please|thanks|if\s+(?:you|u)\s+know|asking\s+for\s+a\s+friend)(?:[\s,!.]+(?:lol|haha+|lmao|sorry|obviously|ofc|of\s+course|i\s+mean|pls|please|thx|thanks))*\W*\)/i,
    () => '',
  ],
  // "the air marshal, name?": of a person
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}((?:the\\s+|that\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:minister|president|general|marshal|admiral|colonel|officer|chair|co-?chair|head|leader|chief|official|spokes\\p{L}+|secretary|ambassador))${MARK}(?:what(?:['’]?s|\\s+is|\\s+was)\\s+(?:(?:his|her|the)\\s+names?|(?:he|she)\\s+called)|(?:(?:the|his|her)\\s+)?names?)\\W*$`,
      'iu',
    ),
    ([, who = '']) => `who is ${who.trim()}?`,
  ],
  // "the ministry said what", "the herald said what about coal"
  [
    new RegExp(
      `^\\W*${ASKS}([^?!,:;–—]{2,40}?)\\s+(?:said|says|told|wrote)\\s+what(\\s+(?:about|on|of)\\s+[^?!]{2,60}?)?\\W*$`,
      'i',
    ),
    ([, who = '', about = '']) => `what did ${who.trim()} say${about}?`,
  ],
  // "the hall for the 3rd round, whats it called"
  [
    /^\W*(?:the\s+)?(?:hall|building|venue|place|centre|center)\s+(?:for|of|at|in)\s+([^?!,:;–—]{2,40}?)\s*[,:;–—-]*\s*(?:(?:what|how)(?:['’]?s|\s+is|\s+was)\s+(?:it\s+called|(?:its|the)\s+name)|names?)\W*$/i,
    ([, meeting = '']) => `what was the venue of ${meeting.trim()}?`,
  ],
  // "building name for the 3rd round"
  [
    /^\W*(?:the\s+)?(?:hall|building|venue|centre|center)(?:['’]?s)?\s+name\s+(?:for|of|at|in)\s+([^?!,:;–—]{2,40}?)\W*$/i,
    ([, meeting = '']) => `what was the venue of ${meeting.trim()}?`,
  ],
  // "full text of the army tweet", "army post text"
  [
    /^\W*(?:(?:full|exact|whole|entire|the)\s+)*(?:text|wording)\s+of\s+(?:the\s+)?((?:\p{L}+\s+){0,2}?\p{L}+)(?:['’]s)?\s+(?:tweet|x?\s?post)(?:\s+(?:please|pls|plz))?\W*$/iu,
    ([, who = '']) => `what did the ${who} post on X?`,
  ],
  [
    /^\W*(?:the\s+)?((?:\p{L}+\s+){0,2}?\p{L}+)(?:['’]s)?\s+(?:tweet|x?\s?post),?\s+(?:full\s+|exact\s+)?(?:text|wording|words)(?:\s+(?:please|pls|plz))?\W*$/iu,
    ([, who = '']) => `what did the ${who} post on X?`,
  ],
  // "who co-chaired with Berg"
  [
    /^\W*who\s+(?:co-?\s?chair(?:ed|s)?|chair(?:ed|s)?|sat)\s+(?:together\s+|jointly\s+)?(?:with|alongside|beside)\s+((?:\p{L}+\.?\s+){0,3}?\p{L}+)\W*$/iu,
    ([, name = '']) => `who was the counterpart of ${name}?`,
  ],
  // "chilean rep 5th round, name"
  [
    /^\W*(?:the\s+)?(?!(?:who|what|which|no|any)\b)(\p{L}{4,20}?)(?:['’]s)?\s+representative\s+(?:(?:at|for|in|of|to)\s+)?(?:the\s+)?((?:[\p{L}\d]+\s+){0,3}?(?:meeting|round|session|wg|group|\d{1,2}(?:st|nd|rd|th)|[1-9])(?:\s+(?:\d{1,2}|meeting))?)(?:\W+names?)?(?:\s+(?:please|pls|plz))?\W*$/iu,
    ([, side = '', meeting = '']) => `who was the ${side} co-chair at ${meeting}?`,
  ],
  [
    /^\W*((?:\p{L}+\.?\s+){0,3}?\p{L}+)\s+(?:has\s+|had\s+)?co-?\s?chaired\s+(?:together\s+)?(?:with|alongside)\s+(?:whom?|which\s+\p{L}+)\W*$/iu,
    ([, name = '']) => `who was the counterpart of ${name}?`,
  ],
  // "chile buys cables because?"
  [
    new RegExp(`^\\W*${ASKS}([^?!,:;–—]{5,60}?)\\s+(?:because|cuz|coz|cos|bc|bcz|since)\\s*\\?+\\W*$`, 'i'),
    ([, what = '']) => `why ${what.trim()}?`,
  ],
  // "parent body of the group", "who does the group report to": of what it is part
  [
    /^\W*(?:what(?:['’]?s|\s+is)\s+)?(?:the\s+)?(?:parent|mother|umbrella)\s+(?:body|organi[sz]ation|commission|forum|group)\s+of\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:wg|group|commission))\W*$/iu,
    ([, forum = '']) => `what is ${forum} part of?`,
  ],
  [
    /^\W*(?:who|what|whom)\s+does\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:wg|group|commission))\s+(?:report|answer|belong)\s+to\b[^.!]{0,20}$/iu,
    ([, forum = '']) => `what is ${forum} part of?`,
  ],
  // "did they ever not meet in Oslo"
  [
    /^\W*(?:did|have|had)\s+they\s+(?:ever\s+)?not\s+(?:meet|met|gather|convene)\s+(?=in\s)/i,
    () => 'which meetings were not ',
  ],
  // "program of the 5th meeting": its agenda
  [
    /^(\W*(?:what(?:['’]?s|\s+is|\s+was)\s+)?(?:the\s+)?)program(?:me)?\s+(of|for|at)\s+(?=(?:the\s+)?(?:[\p{L}\d]+\s+){0,3}?(?:meeting|round|session|summit|wg|group)\b)/iu,
    ([, before = '', of = '']) => `${before}agenda ${of} `,
  ],
  // "the naval exercise, what is it called?", "the naval exercise, name?"
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}${TOPIC}${MARK}(?:(?:so\\s+)?(?:what|how)(?:['’]?s|\\s+is|\\s+was|\\s+are|\\s+were)\\s+(?:it|that|this|they|those)\\s+(?:called|named)|what(?:['’]?s|\\s+is|\\s+was)\\s+(?:(?:its|the|their)\\s+)?names?|(?:(?:the|its)\\s+)?names?)\\W*$`,
      'i',
    ),
    ([, topic = '']) => `what is ${topic.trim()} called?`,
  ],
  // "annual summit - was there one in 2023", "the summit, did one take place in 2023?"
  [
    new RegExp(
      `^\\W*${ASKS}(?:the\\s+|an?\\s+|any\\s+)?([^?!,:;–—]{3,60}?)${MARK}(?:(was|were|is)\\s+there\\s+(?:one|any|an\\s+edition)|(?:did|has|had)\\s+(?:one|any)\\s+(?:happen|happened|take\\s+place|taken\\s+place|occur|been\\s+held|get\\s+held))(?=\\s|\\W*$)`,
      'i',
    ),
    ([, topic = '', was = 'was']) => `${was} there a ${topic.trim()}`,
  ],
  // "indigenous manufacturing - what did they say"
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}${TOPIC}${MARK}what\\s+(?:did|do|does|have|has)\\s+(?:they|(?:the\\s+|ur\\s+|your\\s+)?(?:articles?|sources?|reports?|papers?|texts?))\\s+(?:say|said|write|state)(?:\\s+(?:about|on|of)\\s+(?:it|that|this))?\\W*$`,
      'i',
    ),
    ([, topic = '']) => `what was said about ${topic.trim()}?`,
  ],
  // "cables - 4 or 5?", "cables 4th or 5th?"
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}((?:the\\s+)?[^?!,:;–—\\d-][^?!,:;–—\\d]{2,50}?)(?:${MARK}|\\s+)(?:in\\s+|at\\s+)?(?:the\\s+)?(${NUMBER})(?:st|nd|rd|th)?\\s+or\\s+(?:the\\s+)?(${NUMBER})(?:st|nd|rd|th)?\\W*$`,
      'i',
    ),
    inOrder,
  ],
  // "oslo = capital?": but "NBED = ??"
  [
    /^\W*(?!(?:who|what|which|when|where)\b)((?:\p{L}+\s+){0,2}\p{L}{3,})\s*=\s*(?!(?:who|what|which|when|where|whose|how)\b)((?:the\s+)?\p{L}[\p{L}\s.-]{2,50}?)\W*$/iu,
    ([, name = '', what = '']) => `is ${name} ${what}?`,
  ],
  // "the norwegian minister is who?", "the venue was what"
  [
    new RegExp(
      `^\\W*${ASKS}([^?!,:;–—]{3,60}?)\\s+(is|was|are|were)\\s+(who|where)(?:\\s+(?:exactly|again|then|pls|please))?\\W*$`,
      'i',
    ),
    ([, topic = '', is = '', word = '']) => `${word} ${is} ${topic.trim()}?`,
  ],
  // "drills named in the articles", "exercise names", "exercises list"
  [
    /^\W*(?:(?:all|any|the|list|show|give|me|of)\s+)*(?:joint\s+)?(?:drills?|exercises?|war\s?games)(?:\s+(?:names?|list|named|mentioned|listed)){1,2}(?:\s+(?:in|by)\s+(?:(?:the|your|ur|these|any|all)\s+)*(?:articles?|sources?|reports?|papers?|texts?))?\W*$/i,
    () => 'which exercises are named?',
  ],
  // "who reported the coal price thing", "that coal price bit, which article": what is loosely called so
  [
    /\b((?:the|that|this)\s+(?:[\p{L}-]+\s+){0,4}?[\p{L}-]{4,})\s+(?:thing|thingy|stuff|bit|business)(?=\s*(?:[,?:;–—]|$|\s-\s))/iu,
    ([, thing = '']) => thing,
  ],
  // "what did the evening herald say": a name, in small letters
  [
    new RegExp(
      `\\b(what\\s+(?:did|does|do|has|have)\\s+(?:the\\s+)?)((?:\\p{Ll}+\\s+){0,2}${OUTLET}(?:\\s+of\\s+\\p{Ll}+)?)(?=\\s+(?:say|said|says|write|wrote|report|reported|have|claim|state|tell)\\b)`,
      'u',
    ),
    ([, asks = '', name = '']) => `${asks}${capital(name)}`,
  ],
  // "multipolar world, who mentions it", "cables?? which article"
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}${TOPIC}(?:${MARK}|\\s*[?!]+\\s*)(?:(?:in\\s+)?(?:which|what)\\s+(?:articles?|sources?|papers?|reports?|outlets?)(?:\\s+(?:says?|said|mentions?|mentioned|has|had|was|is|writes?|wrote|talks\\s+about|speaks\\s+of)(?:\\s+(?:it|that|this|so|in))?)?|who\\s+(?:mentions?|mentioned|writes?\\s+about|wrote\\s+about|reports?|reported|talks\\s+about)\\s+(?:it|that|this))\\W*$`,
      'i',
    ),
    ([, topic = '']) => `which article mentions ${topic.trim()}?`,
  ],
  // "cables mentioned in which articles", "coal in which paper"
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}([^?!,:;–—]{3,50}?)(?:\\s+(?:is\\s+|are\\s+|was\\s+|were\\s+)?(?:mentioned|named|discussed|written|appears?|comes?\\s+up|found|cited))?\\s+in\\s+(?:which|what)\\s+(?:articles?|sources?|papers?|reports?|outlets?|stor(?:y|ies))\\W*$`,
      'i',
    ),
    ([, topic = '']) => `which articles mention ${topic.trim()}?`,
  ],
  // "current chief of staff?", "NBED now?": an office, and who holds it
  [
    /^\W*(?:the\s+)?(?![^?]{0,60}\b(?:groups?|commission|meetings?|rounds?|sessions?|summits?|talks)\b)(?:current|present)\s+((?:[\p{L}-]+\s+){0,2}?(?:chief|minister|president|secretary|director|commander|ambassador)(?:\s+of\s+[\p{L} ]{3,40}?)?)(?:\s+(?:now|today|as\s+per|per|in|according)\b[^?]{0,25})?\W*$/iu,
    ([, office = '']) => `who is the ${office} now?`,
  ],
  [
    /^\W*(?:the\s+)?(?![^?]{0,60}\b(?:groups?|commission|meetings?|rounds?|sessions?|summits?|talks)\b)((?:[\p{L}-]+\s+){0,2}?(?:chief|minister|president|secretary|director|commander)(?:\s+of\s+[\p{L} ]{3,40}?)?)\s+(?:now|currently|today|rn|atm)\W*$/iu,
    ([, office = '']) => `who is the ${office} now?`,
  ],
  // "exercises between chile and peru, names"
  [
    /^\W*(?:the\s+)?(?:joint\s+)?(drills?|exercises?)\s+((?:between|of|by|with)\s+[^?!,:;–—]{3,40}?)\W+names?(?:\s+(?:please|pls|plz))?\W*$/i,
    ([, drills = '', of = '']) => `what are the ${drills} ${of.trim()} called?`,
  ],
  // "cables?? which meeting"
  [
    new RegExp(
      `^\\W*${ASKS}${NO_MEETING}${TOPIC}\\s*[?!]+\\s*(?:(?:in|at)\\s+)?(?:which|what)\\s+(?:meetings?|rounds?|wg|one|sessions?)(?:\\s+(?:was|is)\\s+(?:it|that|this)(?:\\s+(?:in|at))?)?\\W*$`,
      'i',
    ),
    ([, topic = '']) => `which meeting discussed ${topic.trim()}?`,
  ],
  // "4th wg, who was chiles guy"
  [
    /^\W*((?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|third|fourth|fifth|sixth|wg|meeting|round)\s*(?:\d{1,2}|wg|working\s+group|meeting|mtg|round|session|one)?)\s*[,:;–—-]+\s*(who(?:['’]?s|\s+is|\s+was)\s+)(\p{L}{4,20}?)(?:['’]s|['’]|s)\s+(guy|man|person|representative|rep|chair|co-?chair|head|boss|lead)\W*$/iu,
    ([, meeting = '', , country = '', man = '']) =>
      `who was ${country}'s ${man === 'rep' ? 'representative' : man} at the ${meeting.replace(/^the\s+/i, '')}?`,
  ],
  // "link to the herald article", "url for the 5th meeting": what an answer on its source shows
  [
    /^\W*(?:(?:pls|please|can|could|you|u|give|send|share|show|drop|post|me|us|what(?:['’]?s|\s+is)|where(?:['’]?s|\s+is)|got|any|have|the|a)\s+)*(?:links?|urls?|web\s?sites?|web\s?pages?|web\s+address(?:es)?)\s+(?:(?:to|of|for|on|from)\s+)?(?:the\s+)?([^?!,:;]{2,50}?)(?:\s+(?:articles?|pieces?|story|report|source))?(?:\s+(?:pls|please|plz|thx|thanks))?\W*$/i,
    ([, of = '']) =>
      /\d|meeting|summit|\bwg\b|group|round|session/i.test(of)
        ? `which articles are about the ${of.replace(/^(?:(?:articles?|sources?|reports?|story|piece)\s+)?(?:(?:on|about|for|of)\s+)?(?:the\s+)?/i, '')}?`
        : `when was the ${of} article published?`,
  ],
  // "what is the NBC story about", "nbc story about what", "nbc: what did they report"
  [
    /^\W*(?:what(?:['’]?s|\s+is|\s+was)\s+)?(?:the\s+)?(?!(?:this|that|your|first|second|third|fourth|fifth|other|last|latest|newest|oldest|main|an?)\b)((?:[\p{L}-]+\s+)?[\p{L}-]+)\s+(?:story|article|piece|report)\s*(?:[,:;–—-]+\s*)?(?:(?:is\s+|was\s+)?about(?:\s+(?:what|which\s+(?:meeting|wg|working\s+group|summit|round|session|one)))?|what(?:['’]?s|\s+is|\s+was)\s+(?:it|that)\s+about|says?\s+what|what\s+does\s+it\s+say)\W*$/iu,
    ([, outlet = '']) => `what did ${outlet} report?`,
  ],
  [
    /^\W*(?:the\s+)?(?!(?:who|what|which|when|where|so|and|but|the)\b)((?:[\p{L}-]+\s+)?[\p{L}-]+)\s*[,:;–—-]+\s*what\s+(?:did|do|does)\s+(?:they|it)\s+(?:report|cover|write(?:\s+about)?)\W*$/iu,
    ([, outlet = '']) => `what did ${outlet} report?`,
  ],
  // "wgs last 2 meetings", "what were the last two meetings of the working group": when they were
  [
    /^\W*(?:(?:what|which)\s+(?:were|are)\s+|list\s+|show\s+)?(?:the\s+)?(?:(wgs?|working\s+groups?|summits?)(?:['’]s|['’])?\s+)?last\s+(two|three|2|3)\s+((?:wg\s+|working\s+group\s+)?(?:meetings?|rounds?|sessions?|summits?|mtgs?))(?:\s+of\s+(?:the\s+)?(wg|working\s+group))?\W*$/i,
    ([, own = '', number = '', meetings = '', of = '']) =>
      `when were the last ${number.replace('2', 'two').replace('3', 'three')} ${own || of ? 'working group ' : ''}${meetings}?`,
  ],
  // "last three wg venues": of each of them
  [
    /^\W*(?:the\s+)?last\s+(two|three|2|3)\s+(?:wg|working\s+group)\s+(?:meetings?\s+)?(venues?|places?|cities|locations?|dates?|chairs|co-?chairs)\W*$/i,
    ([, number = '', what = '']) => {
      const of = `the last ${number.replace('2', 'two').replace('3', 'three')} working group meetings`;
      return /^d/i.test(what)
        ? `when were ${of}?`
        : /^c(?:h|o)/i.test(what)
          ? `who chaired ${of}?`
          : `where were ${of}?`;
    },
  ],
  // "objective of the working group": what it is for
  [
    /^\W*(?:what(?:['’]?s|\s+is|\s+was|\s+are|\s+were)\s+)?(?:the\s+)?(?:main\s+|stated\s+|overall\s+)?(?:objectives?|aims?|goals?|mission|mandate|point)\s+of\s+((?:the\s+|this\s+)?(?:[\p{L}&-]+\s+){0,4}?(?:wg|group|commission|forum|mechanism))\W*$/iu,
    ([, forum = '']) => `what is the purpose of ${forum}?`,
  ],
];
