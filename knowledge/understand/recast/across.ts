import { CHAIR, MEETING, NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const MEETINGS = '(?:meetings|rounds|sessions|summits|editions|talks|dialogues|events|gatherings)';
const CHAIRED = '(?:co-?\\s?)?(?:chaired|led|headed)';
const OTHER = '(?:other\\s+than|besides|apart\\s+from|except(?:\\s+for)?|but|aside\\s+from)';
const ANYONE =
  '(?:(?:any(?:one|body)|some(?:one|body))(?:\\s+else)?|any\\s+other\\s+(?:officer|person|man|general)|an?other\\s+(?:officer|person|general))';
/** "as co-chair", "to co-chair", "as its co-chair at the talks" */
const AS_CHAIR = `(?:as\\s+(?:(?:its|their|the|a)\\s+)?${CHAIR}|to\\s+(?:co-?\\s?)?chair|to\\s+lead\\s+(?:its|the|their)\\s+delegation)(?:\\s+(?:it|them|the\\s+(?:talks|meetings|group|working\\s+group|wg)))?`;
/** Where each of the meetings was; the countries that are named stay, as one may be none that they were held in. */
const hosts = (forum: string, places: readonly string[]): string => {
  const plain = forum.replace(/^(?:the|these|those)\s+/i, '').replace(/\s*(?:meetings|rounds|sessions|talks)\s*$/i, '');
  return `where was each ${plain} meeting held${places.length > 0 ? `, ${places.join(' or ')}` : ''}?`;
};

/** Who else chaired for a side, who stayed, and beside whom somebody chaired. */
const people: readonly Recast[] = [
  // "has Chile ever sent anyone other than Berg to co-chair", "did the Chilean side ever send anyone else besides Berg as co-chair"
  [
    new RegExp(
      `^\\W*(?:has|have|did|does)\\s+(?:the\\s+)?(\\p{L}{4,20}?)(?:\\s+(?:side|delegation|team))?\\s+(?:ever\\s+)?(?:sen[dt]|nam(?:e|ed)|field(?:ed)?|appoint(?:ed)?|us(?:e|ed)|ha[ds]?|have)\\s+${ANYONE}\\s+${OTHER}\\s+([^?,:;]{3,40}?)\\s+${AS_CHAIR}\\W*$`,
      'iu',
    ),
    ([, side = '', name = '']) => `apart from ${name}, who has chaired for ${side}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:has|have|did)\\s+${ANYONE}\\s+${OTHER}\\s+([^?,:;]{3,40}?)\\s+(?:ever\\s+)?${CHAIRED.replace('chaired', 'chaire?d?')}\\s+(?:(?:it|them|the\\s+(?:talks|meetings))\\s+)?(?:for|on\\s+behalf\\s+of)\\s+(?:the\\s+)?(\\p{L}{4,20})(?:\\s+side)?\\W*$`,
      'iu',
    ),
    ([, name = '', side = '']) => `apart from ${name}, who has chaired for ${side}?`,
  ],
  // "which Chilean officer co-chaired with Berg at Oslo in 2024": whoever was beside Berg there
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(\\p{L}{4,20})\\s+(?:officer|official|man|person|${CHAIR})\\s+(?:${CHAIRED}|sat|presided|shared\\s+the\\s+chair)\\s+(?:together\\s+|jointly\\s+)?(?:with|alongside|beside|opposite|next\\s+to)\\s+([^?,:;]{3,40}?)\\s+(?:at|in)\\s+([^?,:;]{3,50}?)\\W*$`,
      'iu',
    ),
    ([, side = '', name = '', meeting = '']) => `who was ${name}'s ${side} counterpart in ${meeting}?`,
  ],
  // "who co-chaired alongside Berg in Oslo"
  [
    new RegExp(
      `^\\W*who\\s+(?:co-?\\s?chaired|chaired|presided|sat\\s+as\\s+${CHAIR})\\s+(?:together\\s+with|alongside|beside|opposite|next\\s+to|with)\\s+([^?,:;]{3,40}?)\\s+(in\\s+[^?,:;]{3,40}?)\\W*$`,
      'i',
    ),
    ([, name = '', meeting = '']) => `who was ${name}'s counterpart ${meeting}?`,
  ],
  // "with whom did Berg share the chair"
  [
    /^\W*(?:with\s+|alongside\s+|beside\s+)whom\s+(?:did|has|had)\s+([^?,:;]{3,40}?)\s+(?:share[d]?\s+the\s+chair|co-?\s?chair(?:ed)?|chair(?:ed)?\s+jointly)\W*$/i,
    ([, name = '']) => `who were ${name}'s counterparts?`,
  ],
  // "who was the Chilean co-chair when the Norwegian one was Berg in 2025"
  [
    new RegExp(
      `^\\W*who\\s+was\\s+(?:the\\s+)?(\\p{L}{4,20})\\s+${CHAIR}\\s+when\\s+(?:the\\s+)?\\p{L}{4,20}\\s+(?:one|${CHAIR})\\s+was\\s+([^?,:;]{3,40}?)\\s+in\\s+((?:19|20)\\d\\d)\\W*$`,
      'iu',
    ),
    ([, side = '', name = '', year = '']) => `who was ${name}'s ${side} counterpart in ${year}?`,
  ],
  // "which of the co-chairs stayed the same from the 3rd to the 5th", "who remained as co-chair between the 4th and the 5th"
  [
    new RegExp(
      `^\\W*(?:who|which(?:\\s+of\\s+the)?\\s+(?:two\\s+)?${CHAIR}s?)\\s+(?:has\\s+|have\\s+)?(?:stayed|remained|kept|continued|survived)(?:\\s+(?:the\\s+same|unchanged|on|as\\s+${CHAIR}|in\\s+(?:the\\s+chair|place|post)|(?:his|the)\\s+(?:post|seat)))*\\s+(?:from|between)\\s+([^?,:;]{3,40}?)\\s+(?:to|and|until|till)\\s+([^?,:;]{3,40}?)\\W*$`,
      'i',
    ),
    ([, first = '', second = '']) => `were the co-chairs the same at ${first} and at ${second}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:who|which(?:\\s+of\\s+the)?\\s+(?:two\\s+)?(?:${CHAIR}s?|sides?))\\s+(?:has\\s+|have\\s+)?(?:stayed|remained|been\\s+kept|continued)(?:\\s+(?:the\\s+same|unchanged|on|as\\s+${CHAIR}|in\\s+(?:the\\s+chair|place|post)))*\\s+(?:throughout|all\\s+along|all\\s+the\\s+time|every\\s+time|at\\s+(?:every|all)\\s+(?:meetings?|rounds?))\\W*$`,
      'i',
    ),
    () => 'who chaired each meeting?',
  ],
  // "which side changed its co-chair, Chile or Norway": who chaired each tells
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:side|country|party|delegation)\\s+(?:has\\s+|have\\s+)?(?:changed|replaced|swapped|kept)\\s+(?:its|their)\\s+(?:own\\s+)?${CHAIR}(?:\\s*[,:–—-]\\s*((?:the\\s+)?\\p{L}{4,20}\\s+or\\s+(?:the\\s+)?\\p{L}{4,20}))?\\W*$`,
      'iu',
    ),
    ([, sides]) => `who chaired each meeting${sides === undefined ? '' : `, ${sides}`}?`,
  ],
  // "name the two Chilean co-chairs": no second meeting
  [
    /^\W*(?:name|list|give\s+me|who\s+(?:are|were)|tell\s+me)\s+(?:the\s+)?two\s+(\p{L}{4,20})\s+(?:co-?\s?)?(?:chairs|chairmen|chairpersons)(?:\s+(?:in\s+order|one\s+after\s+the\s+other|by\s+name))?\W*$/iu,
    ([, side = '']) => `who were the ${side} co-chairs?`,
  ],
  // "were both Chilean co-chairs Chiefs of Staff": who they were, with their posts
  [
    /^\W*(?:were|are|did|do|have|had)\s+(?:both|the\s+two|all)\s+(?:of\s+the\s+)?(\p{L}{4,20})\s+(?:co-?\s?)?(?:chairs|chairmen)\s+(?:(?:hold|held|have|had)\s+(?:the\s+)?(?:same\s+)?(?:post|office|position|rank|title)s?(?:\s+of\b[^?]{3,60})?|(?:the\s+)?(?:chiefs?|deput(?:y|ies)|heads?|directors?|ministers?|commanders?)\b[^?]{0,60})\W*$/iu,
    ([, side = '']) => `who were the ${side} co-chairs?`,
  ],
];

/** Who came after whom, and how often each chaired. */
const turns: readonly Recast[] = [
  // "who came after Berg as Chile's co-chair"
  [
    new RegExp(
      `^\\W*who\\s+(came|served|sat|chaired)\\s+(after|before)\\s+([^?,:;]{3,40}?)\\s+as\\s+(?:the\\s+)?(?:\\p{L}{4,20}(?:[’']s)?\\s+)?(?:${CHAIR})\\W*$`,
      'iu',
    ),
    ([, , way = '', name = '']) => `who came ${way} ${name}?`,
  ],
  // "how many times was Berg co-chair and how many times Lund"
  [
    new RegExp(
      `^\\W*how\\s+(?:many\\s+times|often)\\s+(?:was|has|did)\\s+([^?,:;]{3,40}?)\\s+(?:been\\s+)?(?:the\\s+)?(?:${CHAIR}(?:ed)?)\\s*,?\\s+and\\s+how\\s+(?:many\\s+times|often)\\s+(?:was\\s+|has\\s+|did\\s+)?([^?,:;]{3,40}?)\\W*$`,
      'i',
    ),
    ([, first = '', second = '']) => `who has chaired more often, ${first} or ${second}?`,
  ],
  // "which Chilean co-chair served twice"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(\\p{L}{4,20})\\s+(?:${CHAIR}|officer)\\s+(?:has\\s+|have\\s+)?(?:served|acted|sat|appeared|figured|officiated)\\s+(?:as\\s+${CHAIR}\\s+)?(twice|two\\s+times|more\\s+than\\s+once|only\\s+once|three\\s+times)\\W*$`,
      'iu',
    ),
    ([, side = '', times = '']) => `who has co-chaired ${times} for ${side}?`,
  ],
  // "is the Chilean co-chair of the 3rd also that of the 5th"
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+the\\s+(\\p{L}{4,20})\\s+${CHAIR}\\s+(?:of|at)\\s+([^?,:;]{3,40}?)\\s+(?:also|again)\\s+(?:that|the\\s+one|the\\s+${CHAIR}|${CHAIR})\\s+(?:of|at)\\s+([^?,:;]{3,40}?)\\W*$`,
      'iu',
    ),
    ([, side = '', first = '', second = '']) => `was the ${side} co-chair the same at ${first} and at ${second}?`,
  ],
  // "who met whom at Lima in 2021", "which leaders met in Lima, and when"
  [/^\W*who\s+met\s+whom?\s+(?:at|in)\s+(?=\p{Lu})/u, () => 'who met in '],
  [
    /^\W*which\s+(?:two\s+)?(?:leaders|presidents|politicians|heads\s+of\s+(?:state|government))\s+met\s+(?:at|in)\s+(\p{Lu}[^?,:;]{2,40}?)(?:,?\s+and\s+(?:when|in\s+which\s+year))?\W*$/u,
    ([, place = '']) => `who met in ${place}?`,
  ],
];

/** Which bodies face each other, and of what they are part. */
const bodies: readonly Recast[] = [
  // "under which body do the meetings of the group take place"
  [
    /^\W*(?:under|within)\s+(?:which|what)\s+(?:body|commission|umbrella|organi[sz]ation|structure)\s+(?:do|does|did|are|is)\s+(?:(?:these|those|the)\s+)?((?:[\p{L}-]+\s+){0,4}?)(?:meetings|talks|rounds|group)\s+(?:take\s+place|fall|held|come|sit|meet|belong|operate|work)\W*$/iu,
    ([, forum = '']) =>
      `which commission is the parent body of the ${forum.trim() === '' ? 'working' : forum.trim().replace(/\s+group$/i, '')} group?`,
  ],
  // "what commission do both the group and the sub-group belong to"
  [
    /^\W*(?:which|what)\s+(?:commission|body|parent|organi[sz]ation|umbrella)\s+(?:do|does)\s+(?:both\s+)?([^?,:;]{3,60}?)\s+and\s+([^?,:;]{3,60}?)\s+(?:both\s+)?(?:belong\s+to|come\s+under|fall\s+under|sit\s+under|work\s+under|report\s+to)\W*$/i,
    ([, first = '', second = '']) => `is ${first} under the same commission as ${second}?`,
  ],
];

/** Meetings set beside each other: where each was, how long each was, what there was between them. */
const meetings: readonly Recast[] = [
  // "do the meetings alternate between Chile and Norway", "do the sides take turns hosting the group"
  [
    /^\W*(?:do|does|did|have|has|is|are)\s+([^?,:;]{0,50}?\b(?:meetings|rounds|sessions|talks|group|wg|dialogue))\s+(?:always\s+|usually\s+)?(?:alternat\p{L}*|rotat\p{L}*|switch\p{L}*|mov\p{L}*\s+back\s+and\s+forth|take\s+turns)(?:\s+(?:hosts?|venues?|capitals?|places?))?(?:\s+(?:between|from)\s+(?:the\s+)?(\p{L}[\p{L}\s]{2,20}?)\s+(?:and|to)\s+(?:the\s+)?(\p{L}[\p{L}\s]{2,20}?))?\W*$/iu,
    ([, forum = '', one, two]) => hosts(forum, one === undefined || two === undefined ? [] : [one, two]),
  ],
  [
    /^\W*(?:do|does|did|have|has)\s+(?:the\s+)?(?:two\s+)?(?:sides|countries|hosts|parties|capitals|(\p{L}{4,20})\s+and\s+(\p{L}{4,20}))\s+(?:always\s+|usually\s+)?(?:take\s+(?:it\s+in\s+)?turns|taken\s+turns|alternate[d]?|rotate[d]?)\s+(?:in\s+|at\s+|as\s+)?(?:hosting|hosts?|hold(?:ing)?)?\s*(?:of\s+|for\s+)?((?:the\s+)?[^?,:;]{0,50}?)\W*$/iu,
    ([, one, two, forum = '']) => hosts(forum, one === undefined || two === undefined ? [] : [one, two]),
  ],
  // "did neither Chile nor Norway host the summit"
  [
    /^\W*(?:did\s+)?neither\s+(\p{L}{4,20})\s+nor\s+(\p{L}{4,20})\s+host(?:ed)?\s+([^?,:;]{3,40}?)(?:,[^?]{0,20})?\W*$/iu,
    ([, one = '', two = '', meeting = '']) => `where was ${meeting}, ${one} or ${two}?`,
  ],
  // "which rounds of the group did Chile host": those held there, and no others
  [
    new RegExp(
      `^\\W*(which|what|how\\s+many)\\s+((?:(?:of\\s+)?the\\s+)?(?:[\\p{L}-]+\\s+){0,4}?(?:${MEETINGS})(?:\\s+of\\s+the\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+)?)\\s+(?:did|has|have)\\s+(?:the\\s+)?(\\p{L}{4,20}?)(?:\\s+side)?\\s+host(?:ed)?\\W*$`,
      'iu',
    ),
    ([, which = '', meetings = '', host = '']) => `${which} ${meetings} were held in ${host}?`,
  ],
  // "what differed between the 3rd and the 4th: place or chairs"
  [
    /^\W*what\s+(?:was\s+)?(?:differed|different|differs)\s+(?:between|from)\s+([^?,:;]{3,40}?)\s+(?:and|to)\s+([^?,:;]{3,40}?)(?:\s*[,:–—-]\s*(?:(?:the|or|and|place|date|venue|city|chairs|co-chairs|topics|dates|places)[\s,]*){1,6})?\W*$/i,
    ([, first = '', second = '']) => `compare ${first} and ${second}`,
  ],
  // "which forums met in Oslo": their meetings tell
  [
    /^\W*(?:which|what)\s+(?:of\s+the\s+)?(?:forums?|formats?|bodies)\s+(?:have\s+|has\s+)?met\s+((?:in|at)\s+[^?,:;]{3,40}?)\W*$/i,
    ([, where = '']) => `which meetings were held ${where}?`,
  ],
  // "which rounds did Chile host and which did Norway"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:of\\s+the\\s+)?((?:[\\p{L}-]+\\s+){0,4}?)(?:${MEETINGS})\\s+did\\s+(?:the\\s+)?(\\p{L}{4,20})\\s+host\\s*,?\\s+and\\s+which\\s+(?:ones\\s+)?(?:did\\s+)?(?:the\\s+)?(\\p{L}{4,20})(?:\\s+host)?\\W*$`,
      'iu',
    ),
    ([, forum = '', one = '', two = '']) => hosts(forum.trim(), [one, two]),
  ],
  // "what did the 4th cover that isn't in the Oslo round's agenda"
  [
    /^\W*what\s+did\s+(the\s+[^?,:;]{3,40}?)\s+(?:cover|discuss|raise|address|deal\s+with)\s+(?:that|which)\s+(?:(?:is|was)(?:n[’']t|\s+not)\s+(?:in|on|at|part\s+of)\s+)?(the\s+[^?,:;]{3,40}?)(?:[’']s\s+(?:agenda|topics|list))?(?:\s+(?:did(?:n[’']t|\s+not)|lacked|left\s+out|omitted)(?:\s+\p{L}+)?)?\W*$/iu,
    ([whole = '', first = '', second = '']) =>
      /n[’']t|\bnot\b|lacked|left|omitted/i.test(whole)
        ? `which topics came up at ${first} but not at ${second}?`
        : whole,
  ],
  // "is fuel mentioned in both the 4th and the 5th"
  [
    /^\W*(?:is|are|was|were)\s+([^?,:;]{3,40}?)\s+(?:mentioned|named|included|covered|listed)\s+(?:in|at|for)\s+both\s+(the\s+[^?,:;]{3,40}?)\s+and\s+(the\s+[^?,:;]{3,40}?)\W*$/i,
    ([, topic = '', first = '', second = '']) => `was ${topic} discussed at both ${first} and ${second}?`,
  ],
  // "how many forums are mentioned, and which", "what are the names of the forums"
  [
    /^\W*(?:how\s+many\s+(?:different\s+)?forums\s+(?:are|were)\s+(?:mentioned|named|on\s+record|covered)(?:,?\s+and\s+which)?|(?:what\s+are\s+)?the\s+names\s+of\s+the\s+forums(?:\s+in\s+the\s+articles)?)\W*$/i,
    () => 'which forums are mentioned?',
  ],
  // "which two agencies covered the 5th"
  [
    /^\W*(?:which|what)\s+(?:two\s+|three\s+)?(?:news\s+)?(?:agencies|outlets|papers|newspapers)\s+(covered|reported(?:\s+on)?|wrote\s+about)\s+(?=the\s)/i,
    ([, covered = '']) => `which outlets ${covered} `,
  ],
  // "which two events were held in Oslo", "which two rounds were in Chile"
  [
    /^\W*(which|what)\s+(?:two|three|four|five)\s+(?:events|gatherings)\s+(?=(?:were|was|took|are)\b)/i,
    ([, which = '']) => `${which} meetings `,
  ],
  // "did the 3rd and the 5th last equally long", "how long did the 3rd and the 5th each last"
  [
    /^\W*(?:did|do|have)\s+([^?,:;]{3,50}?)\s+and\s+([^?,:;]{3,50}?)\s+(?:both\s+)?(?:last(?:ed)?|take|took|run)\s+(?:equally\s+long|the\s+same\s+(?:number\s+of\s+days|time|length)|(?:just\s+)?as\s+long\s+as\s+each\s+other|for\s+the\s+same\s+(?:time|length))\W*$/i,
    ([, first = '', second = '']) => `did ${first} last as long as ${second}?`,
  ],
  [
    /^\W*(?:how\s+long|how\s+many\s+days)\s+did\s+(the\s+[^?,:;]{3,50}?)\s+and\s+(the\s+[^?,:;]{3,50}?)\s+(?:each\s+)?(?:last|take|run)(?:\s+each)?\W*$/i,
    ([, first = '', second = '']) => `did ${first} last as long as ${second}?`,
  ],
  // "give me dates and places for all rounds of the group"
  [
    /^\W*(?:give|show|tell|send|list)?\s*(?:me\s+|us\s+)?(?:the\s+|all\s+)?(?:dates?|days)\s*(?:and|&|\+|,)\s*(?:the\s+)?(?:places?|cities|venues?|locations?)\s+(?:for|of)\s+(?:all|each|every)\s+(?:of\s+)?(?:the\s+)?((?:[\p{L}-]+\s+){0,4}?)(?:meeting|round|session|edition)s?\W*$/iu,
    ([, forum = '']) => `when and where was each ${forum}meeting held?`,
  ],
  // "the first round that the articles report on", "the earliest one on record": which has a number of its own
  [
    new RegExp(
      `\\b(?:very\\s+)?(?:first|earliest|oldest)\\s+((?:[\\p{L}-]+\\s+){0,4}?${MEETING})\\s+(?:(?:that|which)\\s+)?(?:(?:is|was)\\s+)?(?:(?:the|your|these)\\s+(?:articles|reports|sources|texts|record)\\s+(?:report(?:\\s+on)?|cover|mention|have|tell\\s+of|describe|know|speak\\s+of)|(?:you|we)\\s+(?:have|know|cover|report)(?:\\s+of|\\s+about|\\s+on)?|(?:on|in)\\s+(?:the\\s+|your\\s+)?(?:record|file|articles|corpus)|(?:covered|reported|mentioned|recorded)(?:\\s+(?:on|here|in\\s+the\\s+articles))?)(?=\\W*$)`,
      'iu',
    ),
    ([, meeting = '']) => `earliest ${meeting}`,
  ],
  // "how long was the wait between the 3rd and the 4th", "time elapsed from the 3rd to the summit"
  [
    /^\W*(?:how\s+(?:long|big|large)\s+(?:was|is)\s+the\s+|(?:what\s+(?:is|was)\s+)?the\s+(?:length\s+of\s+the\s+)?)(?:wait|gap|pause|interval|break|distance)\s+(?:between|from)\s+([^?,:;]{3,60}?)\s+(?:and|to|until)\s+([^?,:;]{3,60}?)\W*$/i,
    ([, first = '', second = '']) => `how long was it between ${first} and ${second}?`,
  ],
  [
    /^\W*(?:(?:what\s+(?:is|was)\s+)?the\s+)?time\s+(?:that\s+)?(?:elapsed|passed|lapsed|gone\s+by)\s+(?:from|between)\s+([^?,:;]{3,60}?)\s+(?:and|to|until)\s+([^?,:;]{3,60}?)\W*$/i,
    ([, first = '', second = '']) => `how long was it between ${first} and ${second}?`,
  ],
  // "what lies between the 3rd and the summit"
  [
    /^\W*what\s+(?:lies|lay|falls?|fell|sits|came|comes)\s+(?:in\s+)?between\s+(the\s+[^?,:;]{3,60}?)\s+and\s+(the\s+[^?,:;]{3,60}?)\W*$/i,
    ([, first = '', second = '']) => `which meetings were there between ${first} and ${second}?`,
  ],
  // "the round held between the 3rd and the 5th rounds of the group: when and where?"
  [
    /^\W*(the\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session))\s+((?:(?:that\s+)?(?:was\s+)?held|coming|falling|that\s+(?:came|fell))\s+)?between\s+([^?,:;]{3,40}?)\s+and\s+([^?,:;]{3,50}?)\s*[,:–—-]\s*((?:when|where|who)\b[^?]{0,50})\W*$/iu,
    ([, , , first = '', second = '']) => `which meetings were held between ${first} and ${second}?`,
  ],
  // "which year saw two rounds of the group", "has the group ever met twice in a year": the list tells
  [
    new RegExp(
      `^\\W*(?:in\\s+)?(?:which|what)\\s+year\\s+(?:saw|had|featured|brought|were\\s+there)\\s+(?:two|three|several|more\\s+than\\s+one|no)\\s+((?:[\\p{L}-]+\\s+){0,4}?${MEETINGS})\\W*$`,
      'iu',
    ),
    ([, of = '']) => `list all ${of}`,
  ],
  [
    /^\W*(?:has|have|did)\s+((?:the|this)\s+[^?,:;]{2,40}?)\s+(?:ever\s+)?(?:me[et]t|convened?|sat|gathered)\s+(?:twice|two\s+times|more\s+than\s+once|several\s+times)\s+(?:in|within|during)\s+(?:an?|one|the\s+same|any(?:\s+one)?|a\s+single)\s+year\W*$/i,
    ([, forum = '']) => `list all meetings of ${forum}`,
  ],
  // "what was the last summit before the 22nd, and in which year": whatever there was before it
  [
    /^\W*(?:what|which|when)\s+was\s+the\s+(?:last|latest|previous|most\s+recent)\s+((?:[\p{L}-]+\s+){0,3}?summit)(?:\s+held)?\s+before\s+(the\s+[^?,:;]{3,40}?)(?:,?\s+(?:and\s+)?(?:in\s+)?(?:which|what)\s+year(?:\s+was\s+(?:it|that))?)?\W*$/iu,
    ([, forum = '', meeting = '']) => `which ${forum}s were there before ${meeting}?`,
  ],
  // "which topics of the Oslo round also came up at the 4th"
  [
    /^\W*(?:which|what)\s+(?:topics|subjects|issues|themes)\s+(?:of|from|at|discussed\s+at)\s+(the\s+[^?,:;]{3,50}?)\s+(?:also\s+)?(?:came\s+up|appeared|returned|reappeared|recurred|featured|were\s+(?:also\s+)?(?:discussed|raised|repeated))\s+(?:also\s+|again\s+)?(?:at|in)\s+(the\s+[^?,:;]{3,50}?)(?:\s+(?:too|also|again|as\s+well))?\W*$/i,
    ([, first = '', second = '']) => `which topics came up at both ${first} and ${second}?`,
  ],
  // "what did the 4th focus on and what did the Oslo one focus on", "what was discussed at the 4th and what at the Oslo one"
  [
    /^\W*what\s+(?:did|was|were)\s+(the\s+[^?,:;]{3,40}?)\s+(?:focus(?:ed)?|centred?|concentrate[d]?)\s+on,?\s+and\s+what\s+(?:did|was|were)\s+(the\s+[^?,:;]{3,40}?)\s+(?:focus(?:ed)?|centred?|concentrate[d]?)\s+on\W*$/i,
    ([, first = '', second = '']) => `what were the topics of ${first} and of ${second}?`,
  ],
  // "which Chilean service and which Norwegian one met in June 2024": both sides' people there
  [
    /^\W*(?:which|what)\s+(\p{L}{4,20})\s+(?:service|army|force|branch|arm)s?\s+and\s+(?:which\s+)?(\p{L}{4,20})\s+(?:one|service|army|force|branch|arm)s?\s+(?:met|took\s+part|sat\s+down|participated|were\s+there|attended)\s*((?:in|at|on|during)\s+(?:the\s+)?[^?,:;]{3,40}?)\W*$/iu,
    ([, one = '', other = '', when = '']) =>
      `which forces did ${one} and ${other} send to the ${when.replace(/^(?:in|at|on|during)\s+(?:the\s+)?/i, '')}${/\b(?:meeting|talks|session|round)\b/i.test(when) ? '' : ' meeting'}?`,
  ],
  // "who took part in the Oslo round: which services from each side"
  [
    /^(\W*who\s+(?:took\s+part|participated|sat)\s+[^?,:;]{3,60}?)\s*[,:–—-]\s*(?:which|what)\s+(?:services|armies|forces|branches|officers|people)\s+(?:from|on|for|of)\s+(?:each|either|both)\s+sides?\W*$/i,
    ([, who = '']) => `${who}?`,
  ],
  // "do both reports on the 5th give the same days"
  [
    /^\W*(?:do|did)\s+(?:both|the\s+two|all)\s+(?:the\s+)?(?:reports|articles|sources|accounts)\s+(?:on|of|about|for)\s+([^?,:;]{3,40}?)\s+(?:give|have|state|name|report|mention)\s+the\s+same\s+(days?|dates?|place|venue|city|chairs|co-?\s?chairs)\W*$/i,
    ([, meeting = '', what = '']) =>
      `do the reports on ${meeting} agree on the ${/^da/i.test(what) ? 'date' : /chair/i.test(what) ? 'chairs' : 'place'}?`,
  ],
];

const TIME_APART = '(?:days?|weeks?|months?|years?)';
/** What is called by a number or by what it is, and is no body: of those alone one can be the older. */
const NUMBERED = `(?:the\\s+)?(?:${NTH}|(?:[\\p{L}-]+\\s+){1,5}(?:meeting|round|session|summit))\\b`;

/** How the halves of a lapse, or of an order, are worded. */
const lapses: readonly Recast[] = [
  // "which is older on record, the 3rd round or the Oslo session"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:one\\s+)?(?:is|was)\\s+(?:the\\s+)?(older|newer|oldest|newest)(?:\\s+on\\s+record)?\\s*[,:–—-]\\s*(?=${NUMBERED}[^?]{0,40}\\sor\\s+${NUMBERED})`,
      'iu',
    ),
    ([, edge = '']) => `which came ${/^old/i.test(edge) ? 'first' : 'later'}, `,
  ],
  // "order the summit, the Oslo talks and the 4th by time"
  [
    /^\W*(?:please\s+)?(?:put|sort|arrange|order|rank|place|line\s+up)\s+(?=[^?:;]{0,90}\b(?:summit|talks|call|sub-?group|group)\b)([^?:;]{3,50}?,\s[^?:;]{3,70}?)\s+(?:in(?:to)?\s+(?:the\s+)?(?:right\s+|correct\s+|chronological\s+|date\s+|time\s+)?(?:order|sequence)(?:\s+of\s+(?:time|date))?|by\s+(?:date|time|day)|chronologically|from\s+(?:the\s+)?(?:first|earliest|oldest)\s+to\s+(?:the\s+)?(?:last|latest|newest))\W*$/i,
    ([, items = '']) => `which was the first: ${items}?`,
  ],
  // "between the 4th and the summit, which was earlier"
  [
    /^\W*(?:as\s+)?between\s+(the\s+[^?,:;]{3,60}?)\s+and\s+(the\s+[^?,:;]{3,60}?),\s*(?:which|what)\s+(?:one\s+)?(was|came|happened|took\s+place)\s+(?:the\s+)?(earlier|first|later|last|sooner)\b[^?,:;]{0,15}\W*$/i,
    ([, first = '', second = '', was = '', edge = '']) => `which ${was} ${edge}, ${first} or ${second}?`,
  ],
  // "which came after the other: …"
  [
    /^\W*(which|what)\s+(?:one\s+)?(came|was|took\s+place|happened)\s+(after|before)\s+the\s+other\s*[,:–—-]\s*/i,
    ([, which = '', came = '', way = '']) => `${which} ${came} ${/after/i.test(way) ? 'later' : 'first'}, `,
  ],
  // "how much later than the summit was the 4th", "by how many months did the 4th follow the summit"
  [
    /^\W*how\s+(?:much|many\s+(?:days|weeks|months|years))\s+(?:later|earlier)\s+than\s+([^?,:;]{3,60}?)\s+(?:was|were|came|did)\s+([^?,:;]{3,60}?)(?:\s+(?:held|take\s+place|happen|come))?\W*$/i,
    ([, first = '', second = '']) => `how long was it between ${first} and ${second}?`,
  ],
  [
    new RegExp(
      `^\\W*by\\s+how\\s+(?:long|much|many\\s+${TIME_APART})\\s+did\\s+([^?,:;]{3,60}?)\\s+(?:follow|precede|come\\s+(?:after|before))\\s+([^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([, first = '', second = '']) => `how long was it between ${second} and ${first}?`,
  ],
  // "did more than a year pass between the 3rd and the 4th": how long it was tells
  [
    new RegExp(
      `^\\W*(?:did|was\\s+there|were\\s+there|have|had)\\s+(?:it\\s+)?(?:more|less|fewer|over|under|at\\s+least|at\\s+most|exactly|nearly|almost|about)\\s+(?:than\\s+)?(?:an?|one|two|three|four|five|six|\\d{1,3}|half\\s+an?)\\s+${TIME_APART}\\s+(?:pass(?:ed)?\\s+|elapsed?\\s+|lie\\s+|go\\s+by\\s+)?between\\s+([^?,:;]{3,60}?)\\s+and\\s+([^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([, first = '', second = '']) => `how long was it between ${first} and ${second}?`,
  ],
  // "how long after the pact was signed did it become an alliance"
  [
    /^\W*how\s+(long|many\s+(?:years|months))\s+after\s+([^?,:;]{3,60}?)\s+(?:was|had\s+been|got)\s+(\p{L}{4,20})\s+(?:did\s+it\s+become|was\s+it\s+(?:elevated|upgraded|raised|promoted)\s+to)\s+(?:(?:a|an|the)\s+)?([^?,:;]{3,60}?)\W*$/iu,
    ([, long = '', thing = '', verb = '', level = '']) =>
      `how ${long} from ${thing} ${verb} to ${thing} elevated to ${level}?`,
  ],
  // "from signing to renewal, how many years did the pact take"
  [
    /^\W*from\s+(?:its\s+)?(\p{L}{5,20})\s+to\s+(?:its\s+)?(\p{L}{5,20}),?\s+how\s+(long|many\s+(?:years|months))\s+did\s+([^?,:;]{3,60}?)\s+(?:take|need|last)\W*$/iu,
    ([, first = '', second = '', long = '', thing = '']) =>
      `how ${long} from the ${first} of ${thing} to its ${second}?`,
  ],
];

/** What is asked across several meetings, forums and people, in the wordings that their rules know. */
export const ofAcross: readonly Recast[] = [...people, ...turns, ...bodies, ...meetings, ...lapses];
