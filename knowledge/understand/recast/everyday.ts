import { END } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Everyday wordings of plain questions: "who sat at the head of the table", "whose successor is Berg", "the outlet behind the report".
 */

const NTH =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|previous)';
const CALLED = '(?:meetings?|rounds?|sessions?|talks|dialogues?|summits?|discussions|gatherings?|one)';
/** A meeting as one names it: "the third round", "the Oslo talks in 2024". */
const MEETING = `((?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){0,5}?${CALLED}(?:\\s+(?:of|in|at|held\\s+in)\\s+[\\p{L}\\d]+(?:\\s+\\d{4})?)?|(?:the\\s+)?${NTH})`;
/** Somebody, with or without a rank. */
const NAME =
  '((?!(?:the|a|an|it|they|he|she|him|her|whom?|whose|what|which|that|this|office|power|charge)\\b)\\p{L}[\\p{L}.’-]+(?:\\s+(?!(?:as|in|on|at|from|to|after|before|take|took)\\b)\\p{L}[\\p{L}.’-]*){0,3}?)';
/** "as chief of staff": the post says no more than the name does. */
const AS_POST = '(?:\\s+as\\s+[^?,:;]{2,50}?)?';

/** "abbrevation", "acronim": the word for letters, as it is typed. */
const ABBREVIATION =
  '(?:(?:[Ss]hort\\s+form|[Aa]b{1,2}r?[ei]?v\\p{Ll}{1,9}|[Aa]c{1,2}r[oa]n[iy]{1,2}m[en]?|[Aa]kronym|[Ii]nitialism)\\s+)';
const LETTERS = '["“‘\'(]?([\\p{Lu}&-]{2,16}(?:\\s[\\p{Lu}&-]{2,8})?)["”’\')]?';

const ofLetters: readonly Recast[] = [
  // "what is the abbrevation NBC short for", "what does the acronim NBC mean", "whats the acronym NBC"
  [
    new RegExp(
      `^\\W*[Ww]hat(?:['’]?s|\\s+(?:is|was|does|do|are))\\s+(?:(?:the|this|that|dis)\\s+)?${ABBREVIATION}(?:of\\s+)?${LETTERS}(?:\\s+(?:actually|even|really))?(?:\\s+(?:is\\s+)?(?:short(?:\\s+for)?|stands?(?:\\s+for)?|stand(?:ing)?\\s+(?:4|of)|means?|for|about|spelled\\s+out))?\\W*$`,
      'u',
    ),
    ([, letters = '']) => `what does ${letters} stand for?`,
  ],
  [
    new RegExp(
      `^\\W*[Ww]hat(?:['’]?s|\\s+(?:is|was|does|do))\\s+(?:(?:the|this|that)\\s+)?${ABBREVIATION}([\\p{Ll}&-]{2,10})\\s+(?:short\\s+for|stands?\\s+for|means?)\\W*$`,
      'u',
    ),
    ([, letters = '']) => `what does ${letters.toUpperCase()} stand for?`,
  ],
];

/** Who came before or after somebody, asked from the other end. */
const ofSuccession: readonly Recast[] = [
  // "whose successor is Berg", "in whose footsteps did Berg follow"
  [
    new RegExp(
      `^\\W*whose\\s+(?:successor|replacement)\\s+(?:is|was|did)\\s+${NAME}(?:\\s+become)?${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  [
    new RegExp(`^\\W*whose\\s+predecessor\\s+(?:is|was)\\s+${NAME}${AS_POST}${END}`, 'iu'),
    ([, name = '']) => `who replaced ${name}`,
  ],
  // "Berg is the successor to whom", "Berg took over from whom"
  [
    new RegExp(
      `^\\W*${NAME}\\s+(?:(?:is|was|became)\\s+(?:the\\s+|a\\s+)?(?:successor|replacement)\\s+(?:to|of|for)|took\\s+over(?:\\s+the\\s+(?:post|job|office|chair))?\\s+from|succeeded|replaced|came\\s+after|followed)\\s+(?:whom?|which\\s+(?:officer|general|man|person))${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  [
    new RegExp(
      `^\\W*${NAME}\\s+(?:(?:is|was)\\s+(?:the\\s+|a\\s+)?predecessor\\s+(?:to|of)|(?:was\\s+)?(?:replaced|succeeded|followed)\\s+by|handed\\s+over\\s+to)\\s+(?:whom?|which\\s+(?:officer|general|man|person))${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who replaced ${name}`,
  ],
  // "to whom is Berg the successor", "who is Berg the successor of"
  [
    new RegExp(
      `^\\W*(?:to\\s+|of\\s+)?whom?\\s+(?:is|was)\\s+${NAME}\\s+(?:the\\s+|a\\s+)?(?:successor|replacement)(?:\\s+(?:to|of|for))?${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  // "who did Berg take over from", "from whom did Berg inherit the post", "whose place did Berg take"
  [
    new RegExp(
      `^\\W*(?:from\\s+)?(?:whom?|which\\s+(?:officer|general|man|person))\\s+(?:did|has|had)\\s+${NAME}\\s+(?:take\\s+over|taken\\s+over|inherit(?:ed)?|t[ao]ke?n?\\s+(?:on\\s+)?(?=the\\s))(?:\\s+(?:the|his|her)\\s+(?:post|job|office|chair|role|position|baton|reins))?(?:\\s+from)?${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  [
    new RegExp(
      `^\\W*(?:in(?:to)?\\s+)?whose\\s+(?:place|post|job|shoes|seat|office|boots|position|role|footsteps|chair)\\s+(?:did|has|had)\\s+${NAME}\\s+(?:take(?:n)?|took|fill(?:ed)?|step(?:ped)?|get|inherit(?:ed)?|follow(?:ed)?|slip(?:ped)?)(?:\\s+(?:into|in|over|up))?${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  // "who held Berg's post earlier", "who had Berg's job before him"
  [
    new RegExp(
      `^\\W*who\\s+(?:had\\s+)?(?:held|had|did|occupied|filled)\\s+${NAME}['’]s?\\s+(?:post|job|office|position|role|chair)\\s+(?:earlier|previously|before(?:\\s+(?:him|her|that))?|formerly)${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  // "who handed over to Berg", "who passed the baton to Berg", "who made way for Berg"
  [
    new RegExp(
      `^\\W*(?:whom?|which\\s+(?:officer|general))\\s+(?:has\\s+|had\\s+)?(?:(?:handed|passed)\\s+(?:over\\s+)?(?:(?:the|his|her)\\s+(?:post|job|office|chair|role|position|baton|reins|torch)\\s+)?(?:over\\s+|on\\s+)?to|made\\s+way\\s+for|gave\\s+way\\s+to)\\s+${NAME}${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who was the predecessor of ${name}`,
  ],
  [
    new RegExp(
      `^\\W*(?:to\\s+)?(?:whom?|which\\s+(?:officer|general))\\s+did\\s+${NAME}\\s+(?:hand|pass)\\s+(?:over\\s+)?(?:(?:the|his|her)\\s+(?:post|job|office|chair|role|position|baton|reins|torch)\\s*)?(?:over|on)?(?:\\s*to)?${AS_POST}${END}`,
      'iu',
    ),
    ([, name = '']) => `who replaced ${name}`,
  ],
];

const THEY =
  '(?:they|both\\s+(?:sides|delegations|teams)|(?:the\\s+)?(?:two\\s+|both\\s+)?(?:generals|officers|delegations|sides|teams|officials|chiefs|delegates|co-?chairs|negotiators|commanders))';

/** Meetings: who led them, their day, the one beside another. */
const ofMeetings: readonly Recast[] = [
  // "who sat at the head of the table at the fifth"
  [
    new RegExp(
      `\\b(?:(?:sat|sits?|seated|sitting|were|was|are|is)\\s+){1,2}at\\s+the\\s+(?:head|top)\\s+of\\s+the\\s+(?:negotiating\\s+|conference\\s+)?table(?:\\s+(?:at|for|during|of)(?=\\s+(?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){0,4}?(?:${CALLED}|${NTH})\\b))?`,
      'iu',
    ),
    () => 'chaired',
  ],
  // "on exactly which day did the generals sit down in Oslo for the 4th round"
  [
    new RegExp(
      `^(\\W*(?:(?:on|in|at)\\s+)?(?:exactly\\s+|precisely\\s+)?(?:when|where|which|what)\\b[^?,:;]{0,30}?\\b)did\\s+${THEY}\\s+(?:(?:sit|get)\\s+(?:down|together|around\\s+the\\s+table|round\\s+the\\s+table)|come\\s+together|gather|assemble|convene|confer)\\s+(?:together\\s+|again\\s+)?(?=(?:in|at|for)\\b)`,
      'i',
    ),
    ([, when = '']) => `${when}did they meet `,
  ],
  // "immediately ahead of the fifth meeting there was which one", "right after the third round came which meeting"
  [
    new RegExp(
      `^\\W*(?:immediately\\s+|right\\s+|just\\s+|directly\\s+|straight\\s+)?(ahead\\s+of|before|prior\\s+to|preceding|after|following)\\s+${MEETING}\\s*,?\\s+(?:there\\s+)?(?:was|were|came|is|took\\s+place|happened)\\s+(?:which|what)(?:\\s+(?:one|meeting|round|session))?${END}`,
      'iu',
    ),
    ([, way = '', meeting = '']) =>
      `which meeting came right ${/after|following/i.test(way) ? 'after' : 'before'} ${meeting}`,
  ],
  // "for what reason was the fourth called off"
  [/^(\W*)for\s+(?:what|which)\s+reasons?\s+(?=(?:was|were)\b)/i, ([, before = '']) => `${before}why `],
  // "what part did the Chilean Navy play in the June talks": whether it took part
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+(?:part|role)\\s+(?:did|has|had|does)\\s+((?:the\\s+)?(?:[\\p{L}’']+\\s+){0,3}?(?:navy|army|air\\s+force|land\\s+forces|ground\\s+forces|forces|marines|coast\\s*guard))\\s+(?:play(?:ed)?|have|had|take|taken)\\s+(?:in|at|during)\\s+${MEETING}${END}`,
      'iu',
    ),
    ([, who = '', meeting = '']) => `did ${who} take part in ${meeting}`,
  ],
  // "Oslo: before or after the call?"
  [
    /^\W*(?:was\s+)?([^?,:;–—]{3,50}?)\s*(?:[:,;–—]|\s-\s|\s)\s*(?:(?:was|did)\s+(?:it|that|this)\s+(?:(?:come|happen|take\s+place)\s+)?)?(?:before\s+or\s+after|after\s+or\s+before|earlier\s+or\s+later\s+than)\s+([^?,:;]{4,60}?)(?=\s*[?.!]*$)/i,
    ([whole = '', one = '', other = '']) =>
      /^(?:did|was|were|is|has|have|had|does|do)\b/i.test(one) ? whole : `which came first, ${one} or ${other}`,
  ],
  // "which meetings dose the archive know about"
  [
    /\b((?:which|what|when|where|who|how|why)\b[^?]{0,40}?)\bdose\s+(?=(?:the|it|this|that|he|she|your?|\p{Lu}\p{L}+)\b)/iu,
    ([, before = '']) => `${before}does `,
  ],
];

const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|news(?:\\s+items?)?|coverage|write-?ups?|accounts?)';
const CAPITALISED = '((?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,2})';

/** Where news come from; what somebody said, asked from the one who heard it. */
const ofNews: readonly Recast[] = [
  // "the outlet behind the report on the Oslo round"
  [
    new RegExp(
      `^\\W*(?:(?:name|give\\s+me|tell\\s+me|show\\s+me|(?:what|who|which)(?:['’]?s|\\s+(?:is|was)))\\s+)?(?:the\\s+|which\\s+|what\\s+)?(?:news\\s+)?(?:outlet|publisher|publication|paper|newspaper|(?:web)?site|portal|media(?:\\s+house)?|source)\\s+(?:(?:is|was|stands|stood)\\s+)?behind\\s+(?:the|that|this)\\s+${PIECE}\\s+(?:on|of|about|from)\\s+([^?,:;]{3,60}?)(?:\\s*,?\\s*(?:please|pls|plz))?${END}`,
      'i',
    ),
    ([, what = '']) => `who published the report on ${what}`,
  ],
  // "where did the news of Berg's July trip come from in the first place"
  [
    /^\W*(?:from\s+)?where\s+(?:did|does|do|had|has)\s+(?:the\s+|that\s+|this\s+)?(?:news|word|report|reports|information|info|story|talk|rumou?rs?)\s+(?:of|about|on|that)\s+([^?,:;]{3,60}?)\s+(?:come|came|stem|originate|originally\s+come|first\s+come|emanate)(?:\s+from)?(?:\s+(?:in\s+the\s+first\s+place|originally|first))?(?=\s*[?.!]*$)/i,
    ([, what = '']) => `who reported ${what}`,
  ],
  // "what advice did Berg get from Lund at Oslo"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|[Ww]hich)\\s+(?:path|course|advice|counsel|recommendation|suggestion|appeal|exhortation|plea|call)\\s+(?:did|had|has)\\s+${CAPITALISED}\\s+(?:get|got|receive[d]?|hear[d]?|given)\\s+from\\s+${CAPITALISED}(\\s+[^?,:;]{3,60}?)?${END}`,
      'u',
    ),
    ([, whom = '', who = '', on = '']) => `what did ${who} urge ${whom} to do${on}`,
  ],
  // "why does Chile say it needs gas"
  [
    new RegExp(
      `^(\\W*[Ww]hy)\\s+(does|do|did)\\s+${CAPITALISED}\\s+(?:say|claim|argue|maintain|insist|think|feel|believe)s?\\s+(?:that\\s+)?(?:it|they|he|she)\\s+(?:(need|require|want|buy|purchase|import)(?:s|d|ed)?|(?:had|has|have)\\s+to\\s+(?:(buy|purchase|import|get|have))|(bought))\\s+`,
      'u',
    ),
    ([, why = '', , who = '', verb, bought]) => `${why} did ${who} ${verb ?? bought ?? 'buy'} `,
  ],
  // "sharing know-how", "the exchange of know-how": knowledge-sharing
  [
    /\b(?:(?:named|listed|cited|singled\s+out)\s+(for)\s+)?(?:(?:the\s+)?(?:sharing|exchanging|exchange|pooling)\s+(?:of\s+)?(?:know-?\s?how|expertise)|know-?\s?how\s+(?:sharing|exchange|transfers?))\b/i,
    ([, named]) => (named === undefined ? 'knowledge-sharing' : 'mentioned for knowledge-sharing'),
  ],
];

/** What is asked in an order of its own. */
const ofTurned: readonly Recast[] = [
  // "when do Berg and Lund meet next": what is to come
  [
    new RegExp(
      `^\\W*when\\s+(?:do|does|will|would|can|could|should|are|is)\\s+((?:[\\p{L}.’-]+\\s+){1,4}?and\\s+(?:[\\p{L}.’-]+\\s+){1,3}?)(?:next\\s+meet|(?:meet|see)(?:\\s+each\\s+other)?\\s+(?:next|again|the\\s+next\\s+time|(?:for\\s+)?another\\s+time))${END}`,
      'iu',
    ),
    ([, who = '']) => `when are ${who}going to meet next`,
  ],
  [
    /^\W*(?:[Ww]hat|[Ww]hen|[Ww]hich)\s+(?:is|are|will\s+be)\s+the\s+next\s+(?:meeting|encounter|talks)\s+(?:between|of)\s+((?:\p{Lu}[\p{L}.’-]+\s+){1,3}and\s+(?:\p{Lu}[\p{L}.’-]+\s*){1,3})(?=\s*[?.!]*$)/u,
    ([, who = '']) => `when are ${who.trim()} going to meet next`,
  ],
  // "how regularly do the two sides convene"
  [
    new RegExp(
      `^\\W*(?:how\\s+(?:regularly|frequently|often)|at\\s+what\\s+intervals)\\s+(do|did|have)\\s+${THEY}\\s+(?:convene|gather|assemble|get\\s+together|come\\s+together|sit\\s+down(?:\\s+together)?)${END}`,
      'i',
    ),
    ([, verb = '']) => `how often ${verb} they meet`,
  ],
  // "what was the closing day of the July meeting": its days tell
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+(?:was|is)\\s+the\\s+(?:closing|concluding|opening|starting)\\s+(?:day|date)\\s+of\\s+${MEETING}${END}`,
      'iu',
    ),
    ([, meeting = '']) => `when was ${meeting} held`,
  ],
  // "which meeting was second to last"
  [
    /^\W*(?:which|what)\s+(?:meeting|round|one|session)\s+(?:was|came|is)\s+(?:the\s+)?(?:second[\s-]to[\s-]last|last\s+but\s+one|next[\s-]to[\s-]last|second[\s-]last)(?=\s*[?.!]*$)/i,
    () => 'which was the penultimate meeting',
  ],
  // "which leaders met in Oslo in 2022"
  [
    /^(\W*)(?:which|what)\s+(?:two\s+)?(?:people|persons|leaders|politicians|statesmen|men)\s+(?=(?:had\s+)?met\s+(?:in|at|on)\b)/i,
    ([, before = '']) => `${before}who `,
  ],
  // "on what did both sides agree in October"
  [
    /^\W*(?:up)?on\s+what\s+((?:did|do|have|had)\s+[^?,:;]{3,40}?\s+agreed?)\b(?!\s+(?:up)?on\b)/i,
    ([, agreed = '']) => `what ${agreed} on`,
  ],
  // "what's meant by NBC"
  [
    /^\W*[Ww]hat(?:['’]?s|\s+is|\s+was)\s+meant\s+by\s+(?:the\s+(?:letters|abbreviation|acronym)\s+)?["“‘]?(\p{Lu}[\p{Lu}&-]{1,14})["”’]?\W*$/u,
    ([, letters = '']) => `what does ${letters} stand for?`,
  ],
  // "name the hall used for the fifth meeting", "the city chosen for it"
  [
    new RegExp(
      `^\\W*(?:(?:name|give\\s+(?:me\\s+)?|tell\\s+me|say|state|identify)\\s+)?the\\s+(?:exact\\s+)?(hall|building|venue|centre|center|city|town|place|location)\\s+(?:(?:that\\s+was\\s+)?(?:used|chosen|picked|booked|hired|selected)\\s+for|of|for|where\\s+they\\s+held|that\\s+hosted|hosting)\\s+${MEETING}${END}`,
      'iu',
    ),
    ([, where = '', meeting = '']) => `which ${where.toLowerCase()} was ${meeting} held in`,
  ],
  // "anything in 2022"
  [
    /^\W*(?:(?:was|is)\s+there\s+)?(?:anything|something)\s+(?:at\s+all\s+)?(?:on\s+record\s+)?(?:for|in|from)\s+((?:19|20)\d\d)\W*$/i,
    ([, year = '']) => `what happened in ${year}`,
  ],
  // "how long have they been strategic partners"
  [
    /^\W*(?:for\s+)?how\s+long\s+have\s+(?:they|the\s+two(?:\s+(?:countries|nations|sides))?|both\s+(?:countries|nations|sides))\s+been\s+(?:each\s+other['’]s\s+)?(?:strategic\s+partners|in\s+an?\s+strategic\s+partnership)\W*$/i,
    () => 'since when does the strategic partnership exist?',
  ],
  // "which source is more precise about the date of the 5th"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:of\\s+the\\s+(?:two\\s+)?)?(?:sources?|reports?|articles?|papers?|outlets?)\\s+(?:is|are|was)\\s+(?:(?:the\\s+)?(?:more|most)\\s+(?:precise|exact|specific|detailed|accurate)|vaguer|less\\s+(?:precise|exact|specific))\\s+(?:about|on|as\\s+to|regarding)\\s+the\\s+(dates?|days?|place|venue|chairs)\\s+(?:of|for)\\s+${MEETING}${END}`,
      'iu',
    ),
    ([, what = '', meeting = '']) => `do the sources agree on the ${what.replace(/^day/i, 'date')} of ${meeting}`,
  ],
];

export const ofEveryday: readonly Recast[] = [...ofTurned, ...ofLetters, ...ofSuccession, ...ofMeetings, ...ofNews];
