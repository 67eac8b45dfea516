import { END, NAME, NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions whose nouns and verbs only frame what is asked, and which reports seldom write: "boil down the fourth meeting".
 */

const MEETING =
  '((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?(?:meetings?|talks|rounds?|sessions?|summits?|dialogue|\\d+(?:st|nd|rd|th)(?!\\s+\\p{L})))';

/** Meetings: their course, what they came to, and those who sat there. */
export const ofFramedMeetings: readonly Recast[] = [
  // "the proceedings of the third meeting"
  [
    new RegExp(
      `\\b(?:the\\s+)?(?:proceedings|formalities|business|deliberations)\\s+(?:of|at)\\s+(?=(?:the\\s+)?${NTH}\\b)(?=[^?]*\\b(?:begin|began|start|started|commence|commenced|end|ended|conclude|concluded|open|opened|close|closed|kick|get|got|wrap|wind|take|took)\\b)`,
      'i',
    ),
    () => '',
  ],
  // "boil down the fourth meeting", "condense it into a few lines", "paint me a picture of it"
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you|would\s+you)\s+)*(?:boil\s+down|condense|distill?|compress|abridge|encapsulate|break\s+down|unpack|digest|pr[eé]cis)\s+(?:for\s+(?:me|us)\s+)?(?=(?:the|this|that)\b)([^?,:;]{4,60}?)(?:\s+(?:in(?:to)?|to)\s+(?:a|one|two|three|few|several|some|the)\b[^?,:;]{0,30}?)?(?:\s+for\s+(?:me|us))?(?=\s*[?.!]*$)/i,
    ([, meeting = '']) => `summarise ${meeting}`,
  ],
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you|would\s+you)\s+)*(?:paint|draw|give|sketch)\s+(?:for\s+)?(?:me\s+|us\s+)?a\s+(?:quick\s+|brief\s+|short\s+)?(?:picture|portrait|sketch|panorama)\s+of\s+(?=the\b)/i,
    () => 'give me a summary of ',
  ],
  // "take me through the meetings one by one", "line up the meetings from newest to oldest"
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you)\s+)*(?:take|walk|run|talk|guide|lead)\s+(?:me|us)\s+through\s+((?:all\s+)?(?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits))(?:\s*,?\s*(?:(?:one|1st)\s+by\s+(?:one|1st)|one\s+after\s+(?:the\s+other|another)|one\s+at\s+a\s+time|in\s+turn|in\s+sequence))?(?=\s*[?.!]*$)/iu,
    ([, meetings = '']) => `list ${meetings}`,
  ],
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you)\s+)*(?:sort|order|line\s+up|rank|arrange|put|set\s+out|lay\s+out|organi[sz]e|sequence)\s+((?:all\s+)?(?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits|talks))\s*,?\s+(?:from\s+(?:the\s+)?(?:newest|latest|most\s+recent|last)\s+to\s+(?:the\s+)?(?:oldest|earliest|first)|(?:newest|latest|most\s+recent)\s+first|(?:by\s+date\s*,?\s*|in\s+order\s*,?\s*)?(?:starting|beginning)\s+with\s+the\s+(?:newest|latest|most\s+recent))(?=\s*[?.!]*$)/iu,
    ([, meetings = '']) => `list ${meetings}, newest first`,
  ],
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you)\s+)*(?:sort|order|line\s+up|rank|arrange|sequence|organi[sz]e)\s+((?:all\s+)?(?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|summits|talks))\s*,?\s+(?:in\s+order\s+of\s+(?:time|date)|chronologically|by\s+(?:date|time|year)|from\s+(?:the\s+)?(?:oldest|earliest|first)\s+to\s+(?:the\s+)?(?:newest|latest|last))(?=\s*[?.!]*$)/iu,
    ([, meetings = '']) => `list ${meetings}`,
  ],
  // "what did the third meeting's discussions lead to", "what did the third meeting bring about"
  [
    new RegExp(
      `^\\W*what\\s+(?:did|has|have)\\s+(?:the\\s+(?:discussions|deliberations)\\s+(?:at|of|during)\\s+)?(?=(?:the\\s+)?${NTH}\\b)${MEETING}(?:['’]s?\\s+(?:discussions|deliberations|talks|exchanges))?\\s+(?:le(?:a)?d\\s+to|br(?:ing|ought)\\s+about|result(?:ed)?\\s+in|giv(?:e|en)\\s+rise\\s+to|produced?|yield(?:ed)?|culminated?\\s+in)${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what was the outcome of ${meeting}`,
  ],
  // "what came out after the summit in Oslo"
  [
    /^\W*what\s+(?:came\s+out|emerged|was\s+put\s+out|was\s+made\s+public|was\s+handed\s+out)\s+(?:after|following)\s+(?=(?:the\s+)?(?:[\p{L}\d-]+\s+){0,4}?(?:summit|meeting|round|session)\b)/iu,
    () => 'what was released after ',
  ],
  // "what document emerged from the 22nd summit"
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+(?:document|paper|text|statement)\\s+(?:emerged|resulted|issued|came|stemmed|arose)\\s+(?:out\\s+)?(?:from|of)\\s+(?=(?:the\\s+)?${NTH}\\b)${MEETING}${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what was released after ${meeting}`,
  ],
  // "what pledge closed the fifth meeting", "what commitment rounded off the fifth meeting"
  [
    new RegExp(
      `^\\W*(?:with\\s+)?what\\s+(?:(?:shared|joint|mutual|common)\\s+)?(?:pledges?|notes?|promises?|reaffirmation|commitments?|vows?)\\s+(?:closed|ended|concluded|capped|rounded\\s+off|crowned|sealed|wrapped\\s+up)\\s+(?=(?:the\\s+)?${NTH}\\b)${MEETING}${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what was agreed at ${meeting}`,
  ],
  // "what did both leaders stress at the fourth meeting": those who chaired it
  [
    new RegExp(
      `^(\\W*what\\s+(?:did|do|have)\\s+)(?:both|the(?:\\s+two)?)\\s+(?:leaders|generals|officers|commanders|heads)\\s+(?:highlight(?:ed)?|stress(?:ed)?|emphasi[sz]ed?|underlined?|underscored?|point(?:ed)?\\s+(?:to|out))\\s+(?=(?:at|in|during)\\s+(?:the\\s+)?${NTH}\\s+(?!(?:[\\p{L}-]+\\s+){0,3}?summit\\b))`,
      'iu',
    ),
    ([, what = '']) => `${what}the co-chairs highlight `,
  ],
  // "what did the group look at besides exercises at the third": topics, and no names of exercises
  [
    /^\W*what\s+(?:else\s+)?did\s+[^?,:;]{3,40}?\s+(?:look\s+at|discuss|address|cover|consider|take\s+up|examine)\s+(besides|apart\s+from|other\s+than|in\s+addition\s+to)\s+((?:joint\s+)?(?:exercises|drills))\s+((?:in|at|during)\s+[^?,:;]{3,40}?)(?=\s*[?.!]*$)/i,
    ([, besides = '', drills = '', where = '']) => `what topics were discussed ${where} ${besides} ${drills}`,
  ],
  // "which technologies were highlighted in October": named
  [
    /\b((?:technologies|domains|fields|areas|exercises|drills)\s+(?:was|were|are)\s+)(?:highlighted|spotlighted|underlined|stressed|flagged|played\s+up)\s+(?=(?:in|at|during|by)\b)/i,
    ([, things = '']) => `${things}mentioned `,
  ],
  // "which fields received special attention", "what was accorded special attention"
  [
    /\b(?:what|which)\s+(?:\p{L}+\s+)?(?:was\s+accorded|was\s+paid|were\s+accorded|were\s+paid|were\s+given|received|got|enjoyed|commanded|merited)\s+special\s+(?:attention|treatment|consideration|care)\b/iu,
    () => 'what was given special attention',
  ],
  // "what forms of training were brought up in 2025"
  [
    /^(\W*(?:what|which)\s+)(?:forms|modes|varieties|strands)\s+of\s+(?=[\p{Ll} -]{4,40}?\s+(?:was|were)\s)([\p{Ll} -]{4,40}?)\s+(?:was|were)\s/iu,
    ([, what = '', thing = '']) => `${what}${thing} was `,
  ],
  // "which social network did the Coast Guard turn to", "what platform did Berg post on"
  [
    new RegExp(
      `^\\W*(?:[Oo]n\\s+)?(?:[Ww]hich|[Ww]hat)\\s+(?:social\\s+(?:network|media(?:\\s+(?:platform|site))?|platform|site|medium)|platform|network)\\s+did\\s+${NAME}\\s+(?:use|turn\\s+to|post|choose|employ|take\\s+to|tweet|write|publish)(?:\\s+on)?${END}`,
      'u',
    ),
    ([, who = '']) => `on which platform did ${who} publish its post`,
  ],
  // "what did Berg tell Lund he was looking forward to"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:did|has|had)\\s+${NAME}\\s+(?:tell|told|say|said|assure[d]?|inform(?:ed)?)\\s+(?:to\\s+)?(?:\\p{Lu}\\p{L}+\\s+)?(?:that\\s+)?(?:he|she|it|they)\\s+(?:was|were|is|are)\\s+(?=\\p{Ll}+ing\\b)`,
      'u',
    ),
    ([, who = '']) => `what is ${who} `,
  ],
  // "which topics were taken off the agenda", "which drills were given up": what was left, and not what there was
  [
    /\b(?:(?:taken|took|struck|dropped|removed|left|kept)\s+off\s+the\s+(?:agenda|table|list)|given\s+up(?!\s+to\b))/i,
    () => 'abandoned',
  ],
  [
    /^(\W*(?:which|what)\s+[^?,:;]{3,50}?\s+)(?:gave|give)\s+up(?=\s*[?.!]*$)/i,
    ([, before = '']) => `${before}abandon`,
  ],
  // "what formats were contemplated at the fourth meeting"
  [
    new RegExp(
      `\\b((?:was|were)\\s+)(?:contemplated|envisaged|envisioned|mooted|floated|pondered)\\s+(?=(?:at|in|during)\\s+(?:the\\s+)?${NTH}\\b)`,
      'i',
    ),
    ([, were = '']) => `${were}discussed `,
  ],
  // "which officer reappears at every meeting": those on record at meetings are their chairs
  [
    /^(\W*(?:which|what)\s+(?:\p{L}+\s+)?)(?:figure|face|name|officer|general|commander|man|person|official)\s+(?:re-?appears?|appears?|recurs?|turns\s+up|features?|figures|crops\s+up|comes\s+back|sat|sits|is\s+present|was\s+present|appeared|featured)\s+(?:at|in)\s+(?:each|every|all(?:\s+(?:the|of\s+the|two|three|four|five))?)\s+((?:[\p{L}-]+\s+){0,4}?)meetings?(?=\s*[?.!]*$)/iu,
    ([, which = '', forum = '']) => `${which}officer chaired every ${forum}meeting`,
  ],
  // "which post does Berg fill", "what duties does Berg perform"
  [
    /^(\W*(?:what|which)\s+)(post|office|position|job|role|duties|functions?|appointment|charge)\s+(does|do|did)\s+((?:\p{L}[\p{L}.-]*\s+){1,5}?)(?:fill|occupy|discharge|perform|exercise|carry|carry\s+out|bear|fulfill?|man)(?=\s*[?.!]*$)/iu,
    ([, what = '', post = '', does = '', who = '']) =>
      `${what}${/^(?:duties|function|appointment|charge)/i.test(post) ? 'post' : post} ${does} ${who}hold`,
  ],
  // "who reportedly attended", "who apparently chaired it": how sure one is, and not what
  [
    /^(\W*(?:who|whom|what|when|where|which|did|was|were|has|have|is|are)\b[^?,:;]{0,60}?)\s+(?:reportedly|purportedly|presumably|evidently|ostensibly|reputedly)\s+(?=\p{L})/iu,
    ([, before = '']) => `${before} `,
  ],
];
