import { CHAIR } from './pieces.ts';
import type { Recast } from './shape.ts';
import { meetingOf } from './time-alone.ts';

/*
 * Questions that a record answers, in idioms: the constant face of a side, an army man or an airman, whose turn it was.
 */

const SIDE = '(\\p{L}{4,20})';
/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{2,50}?)';
const CONSTANT =
  '(?:(?:constant|permanent|ever-?\\s?present|recurring|recurrent|unchanging|regular|perennial|common|standing|steady|usual|same\\s+old)\\s+(?:face|figure|presence|name|man|person|officer|general|denominator|thread|link|element|co-?\\s?chair)|constant|fixture|mainstay|ever-?present)';
const FACE = `(?:has\\s+been|was|is|have\\s+been|remained|stayed)\\s+(?:the\\s+|a\\s+|one\\s+)?${CONSTANT}`;
const EVERY =
  '(?:(?:all|every|each)(?:\\s+(?:of\\s+)?(?:the\\s+|its\\s+|these\\s+)?)?(?:\\s*(?:single|one\\s+of\\s+the|two|three|four|five|\\d))?\\s*(?:of\\s+)?(?:the\\s+)?(?:(?:working\\s+)?group\\s+|wg\\s+)?(?:meetings?|rounds?|sessions?|times?)|throughout|all\\s+along|every\\s+(?:single\\s+)?time|from\\s+start\\s+to\\s+finish)';
const SERVICE =
  '(?:army|navy|air\\s?force|armed\\s+forces|land\\s+forces|marines|coast\\s+guard|infantry|soldiers?|airm[ae]n|sailors?|seam[ae]n|naval|pilot|flyer|aviator)';
const A_SERVICE = `(?:an?\\s+|the\\s+|in\\s+the\\s+|from\\s+the\\s+|with\\s+the\\s+|of\\s+the\\s+)?(?:career\\s+)?${SERVICE}(?:\\s+(?:general|officer|man|guy|person|marshal|admiral|commander|chap|fellow|rank))?`;
const NOT_PERSON =
  /\b(?:meetings?|rounds?|sessions?|talks|summits?|exercises?|drills?|groups?|commission|army|navy|forces?|it|this|that|there|they|these|those|any\p{L}*|every\p{L}*|some\p{L}*|articles?|reports?|visit)\b/iu;
const OF_CHAIR = /\b(?:co-?\s?)?chair(?:man|person|s)?\b/i;
/** What somebody's rank is, which tells of what service they are; no verdict. */
const rankOf = (whole: string, who: string): string =>
  NOT_PERSON.test(who.replace(OF_CHAIR, '').replace(/\b(?:of|at|in)\s+.*$/i, '')) || /^\W*(?:an?|and|or)\s/i.test(who)
    ? whole
    : OF_CHAIR.test(who)
      ? `what rank had ${who}?`
      : `what is ${who}'s rank?`;

/** Somebody who was there each time. */
const constants: readonly Recast[] = [
  // "who has been the constant face on the Chilean side from the 3rd round to the 5th"
  [
    new RegExp(
      `^\\W*(?:who|which\\s+\\p{L}+)\\s+${FACE}\\s+(?:on|for|from|of|in|among)\\s+(?:the\\s+)?${SIDE}(?:\\s+(?:side|delegation|team|bench))?\\s+(?:from|between)\\s+([^?,:;]{3,40}?)\\s+(?:to|and|until|till|through)\\s+([^?,:;]{3,40}?)\\W*$`,
      'iu',
    ),
    ([, side = '', first = '', second = '']) => `was the ${side} co-chair the same at ${first} and at ${second}?`,
  ],
  // "who is the fixture on the Chilean side", "who's Chile's ever-present at all the meetings"
  [
    new RegExp(
      `^\\W*(?:who|which\\s+\\p{L}+)\\s+${FACE}\\s+(?:on|for|from|of|in|among)\\s+(?:the\\s+)?${SIDE}(?:\\s+(?:side|delegation|team|bench))?(?:\\s+(?:at|in|over|through|across)?\\s*${EVERY})?\\W*$`,
      'iu',
    ),
    ([whole = '', side = '']) =>
      /^(?:group|meetings?|rounds?|talks|sessions?|three|four|five|these|those|both|working)$/i.test(side)
        ? whole
        : `has the same ${side} chaired every time?`,
  ],
  // "who is the common denominator of the group's meetings"
  [
    new RegExp(
      `^\\W*(?:who|which\\s+(?:man|person|officer|general))\\s+${FACE}\\s+(?:on|for|from|of|in|at|among|across|throughout)\\s+(?:the\\s+|all\\s+|these\\s+|those\\s+)*(?:(?:three|four|five|\\d)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:meetings|rounds|sessions|talks|group)\\W*$`,
      'iu',
    ),
    () => 'who chaired every meeting?',
  ],
  // "who's been Chile's man at every round"
  [
    new RegExp(
      `^\\W*who(?:['’]?s|\\s+has|\\s+is|\\s+was)?\\s+(?:been\\s+)?(?:the\\s+)?${SIDE}(?:['’]s?)?\\s+(?:man|woman|person|representative|officer|co-?\\s?chair)\\s+(?:at|in|for|throughout|across)?\\s*${EVERY}\\W*$`,
      'iu',
    ),
    ([whole = '', side = '']) =>
      /^(?:only|same|main|first|last|next)$/i.test(side)
        ? whole
        : `has the same ${side.replace(/['’]?s$/i, '')} chaired every time?`,
  ],
  // "which Chilean has been there at all three group meetings"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(\\p{L}{2,16}(?:an|ish|ese|ench|utch|i))(?:\\s+(?:officer|general|official|man|person))?\\s+(?:has\\s+been|was|has|is|sat)\\s+(?:there\\s+|present\\s+|in\\s+the\\s+chair\\s+|at\\s+the\\s+table\\s+|on\\s+hand\\s+)(?:at\\s+|for\\s+|in\\s+)?${EVERY}\\W*$`,
      'iu',
    ),
    ([, side = '']) => `has the same ${side} chaired every time?`,
  ],
];

/** How often somebody chaired, beside whom, and in what rank. */
const chairs: readonly Recast[] = [
  // "how many times does Berg turn up as co-chair"
  [
    /\b(how\s+(?:many\s+times|often)|(?:in|at)\s+how\s+many\s+(?:meetings|rounds|sessions))\s+(?:does|do|did|has|have|is|was)\s+([^?,:;]{2,40}?)\s+(?:turn(?:ed|s)?\s+up|show(?:ed|n|s)?\s+up|crop(?:ped|s)?\s+up|pop(?:ped|s)?\s+up|c[ao]mes?\s+up|feature[ds]?|occur(?:red|s)?|surface[ds]?|make\s+an\s+appearance|officiat(?:e|ed)|function(?:ed)?)\s+(?:as|in\s+the\s+role\s+of|in\s+the)\s+(?:an?\s+|the\s+)?(?:co-?\s?)?chair(?:man|person)?\b/i,
    ([, , name = '']) => `how many meetings did ${name} chair`,
  ],
  // "with whom did Berg share the chair in 2025", "with which general did Berg co-chair in Oslo"
  [
    /^\W*(?:(?:together|jointly|along)\s+with|with|alongside|beside)\s+(?:whom?|which\s+(?:officers?|officials?|person|people|m[ae]n|colleagues?|counterparts?|co-?\s?chairs?))\s+(?:did|has|had)\s+([^?,:;]{3,40}?)\s+(?:share[d]?\s+the\s+chair|(?:co-?\s?)?chair(?:ed)?|preside[d]?|lead|led)(?:\s+(?:together|jointly))?\s+((?:in|at|of|during)\s+[^?,:;]{3,40}?)\W*$/iu,
    ([, name = '', meeting = '']) => `who was ${name}'s counterpart ${meeting}?`,
  ],
  // "whom did Berg co-chair the 2025 meeting with", "who did Berg chair with in 2025"
  [
    /^\W*whom?\s+(?:did|has|had)\s+([^?,:;]{3,40}?)\s+(?:(?:co-?\s?)?chair(?:ed)?|preside[d]?|lead|led)(?:\s+(?:together|jointly))?\s+(?:(?:over\s+)?(the\s+[^?,:;]{3,40}?)\s+(?:with|alongside)|(?:with|alongside)\s+((?:in|at|of|during)\s+[^?,:;]{3,40}?))\W*$/i,
    ([, name = '', meeting, time]) =>
      `who was ${name}'s counterpart ${meeting === undefined ? time : `at ${meeting}`}?`,
  ],
  // "together with whom did Berg chair"
  [
    /^\W*(?:(?:together|jointly|along)\s+with|with|alongside|beside)\s+(?:whom?|which\s+(?:officers?|officials?|person|people|m[ae]n|colleagues?|counterparts?|co-?\s?chairs?))\s+(?:did|has|had)\s+((?![^?]*\bshare)[^?,:;]{3,40}?)\s+(?:(?:co-?\s?)?chair(?:ed)?|preside[d]?|lead|led)(?:\s+(?:together|jointly))?\W*$/iu,
    ([, name = '']) => `who were ${name}'s counterparts?`,
  ],
  // "was Berg an army general or does she come from the air force", "is Berg navy or army"
  [
    new RegExp(
      `^\\W*(?:is|was|does|did|were)\\s+([^?,:;]{3,50}?)\\s+(?:(?:belong(?:s)?\\s+to|serve(?:s)?\\s+in|come(?:s)?\\s+from|be)\\s+)?${A_SERVICE}(?:\\s*,\\s*${A_SERVICE})?(?:\\s*,?\\s+or\\s+(?:(?:is|was|does|did)\\s+(?:s?he|they)\\s+)?(?:(?:belong|serve|come|comes)\\s+(?:to|in|from)\\s+)?${A_SERVICE})\\W*$`,
      'i',
    ),
    ([whole = '', who = '']) => rankOf(whole, who),
  ],
  // "is Berg an air force man", "was Lund a navy officer"
  [
    /^\W*(?:[Ii]s|[Ww]as|[Dd]oes|[Dd]id)\s+(\p{Lu}[^?,:;]{2,30}?)\s+(?:an?|(?:come\s+|hail\s+)?from\s+the|belong\s+to\s+the|(?:serve\s+)?(?:in|with)\s+the)\s+(?:army|navy|air\s?force|infantry|naval|airm[ae]n|soldier|sailor)(?:\s+(?:officer|man|guy|person|chap|fellow))?\W*$/u,
    ([whole = '', who = '']) => rankOf(whole, who),
  ],
  // "which of the co-chairs wears an air force rank": with what rank each is on record
  [
    /^\W*(?:which|who)\s+(?:one\s+)?of\s+the\s+(?:two\s+|three\s+)?(?:co-?\s?)?(?:chairs|chairmen|chairpersons)\s+(?:wears?|wore|holds?|held|has|had|carries|bears?|is|was|comes?|came)\s+(?:an?\s+|from\s+the\s+|in\s+the\s+)?(?:army|navy|naval|air\s?force)(?:\s+(?:rank|uniform|title|man|officer|general|marshal|admiral))?\W*$/i,
    () => 'who were all the chairs?',
  ],
  // "is the air marshal Chilean or Norwegian", "which country does the air marshal come from"
  [
    /^\W*(?:is|was)\s+(?:the|that)\s+((?:(?:lieutenant|major|rear|vice|air|field|brigadier)\s+)?(?:general|marshal|admiral|colonel|commodore|brigadier|captain|major))\s+(?:an?\s+)?\p{L}{4,20}\s+or\s+(?:an?\s+)?\p{L}{4,20}\W*$/iu,
    ([, rank = '']) => `who are the ${rank}s named?`,
  ],
  [
    /^\W*(?:from\s+|for\s+)?(?:which|what)\s+(?:country|side|nation)\s+(?:does|did|is|was)\s+(?:the|that)\s+((?:(?:lieutenant|major|rear|vice|air|field|brigadier)\s+)?(?:general|marshal|admiral|colonel|commodore|brigadier|captain|major))\s*(?:come\s+from|belong\s+to|represent|serve|from|hail\s+from|come|sit\s+(?:for|on)|of|on)?\W*$/i,
    ([, rank = '']) => `who are the ${rank}s named?`,
  ],
  // "who headed the visiting side in July 2023", "who was the guest delegation's leader at the 3rd": both chairs, and where it was
  [
    new RegExp(
      `^\\W*who\\s+(?:(?:headed|led|chaired(?:\\s+for)?|represented|spoke\\s+for)\\s+(?:the\\s+)?(?:visiting|guest|travelling|host|hosting|home|away)(?:\\s+country)?(?:['’]s)?\\s+(?:side|delegation|team|party)|was\\s+(?:the\\s+)?(?:visiting|guest|travelling|host|hosting|home|away)(?:\\s+country)?(?:['’]s)?\\s+(?:side|delegation|team|party)(?:['’]s)?\\s+(?:leader|head|chief|${CHAIR}))\\s+(?:at|in|of|for|during)\\s+${ONE}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `who chaired ${meetingOf(meeting)}?`,
  ],
  // "which office did the two Chilean co-chairs have in common": theirs, side by side
  [
    /^\W*(?:which|what)\s+(?:office|post|position|job|title|rank|role)\s+(?:did|do|does)\s+(?:the\s+)?(?:two\s+|both\s+|three\s+)?(\p{L}{4,20})\s+(?:co-?\s?)?(?:chairs|chairmen|chairpersons)\s+(?:have|hold|share)(?:\s+(?:in\s+common|alike))?\W*$/iu,
    ([, side = '']) => `who were the ${side} co-chairs?`,
  ],
];

/** Whose turn it was, and beside whom. */
const turns: readonly Recast[] = [
  // "who took the chair jointly with Berg"
  [
    /\b(?:took|taking|shared|sharing|held|occupied)\s+the\s+chair\s+(?:(?:jointly|together|along)\s+)?(?:with|alongside|beside)\s+(?=\p{L})/iu,
    () => 'co-chaired with ',
  ],
  // "who was the Chilean face of the talks"
  [
    /^(\W*who\s+(?:is|was|has\s+been))\s+(?:the\s+)?(\p{L}{4,20}?)(?:['’]s)?\s+face\s+(?:of|at|in)\s+the\s+(?:talks|meetings?|rounds?|group|working\s+group|sessions?)(?=\P{L})/iu,
    ([, who = '', side = '']) => `${who} the ${side} co-chair`,
  ],
  // "under whose joint chairmanship did round three go on"
  [
    new RegExp(
      `^\\W*(?:under|in)\\s+whose\\s+(?:joint\\s+|shared\\s+)?(?:co-?\\s?)?(?:chairmanship|chair|leadership|presidency|charge)\\s+(?:was|were|did)\\s+${ONE}\\s+(?:take\\s+place|held|meet|sit|gather|convene|go\\s+on|happen|proceed|unfold)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `who chaired ${meetingOf(meeting)}?`,
  ],
  // "who was on the other side of the table from Berg"
  [
    /^\W*who\s+(?:was|sat|is|were)\s+(?:on|at)\s+the\s+(?:other|opposite|far)\s+(?:side|end)\s+of\s+the\s+table\s+(?:from|to|of|facing)\s+([^?,:;]{3,40}?)(\s+(?:in|at)\s+[^?,:;]{3,40}?)?\W*$/i,
    ([, name = '', meeting]) =>
      meeting === undefined ? `who were ${name}'s counterparts?` : `who was ${name}'s counterpart${meeting}?`,
  ],
  // "was the 5th Berg's debut as co-chair": which meetings she chaired
  [
    new RegExp(
      `^\\W*(?:was|is)\\s+${ONE}\\s+(\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+){0,3})['’]s?\\s+(?:debut|first\\s+(?:time|turn|outing|appearance))(?:\\s+(?:as|in)\\s+(?:the\\s+|a\\s+)?(?:${CHAIR}))?\\W*$`,
      'iu',
    ),
    ([whole = '', , name = '']) => (/^\p{Lu}/u.test(name) ? `which meetings did ${name} chair?` : whole),
  ],
  // "which round was Berg's first", "which was Lund's first meeting as co-chair"
  [
    /^\W*(?:[Ww]hich|[Ww]hat)\s+(?:(?:meeting|round|session)\s+)?was\s+(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,3})['’]s?\s+(first|last|debut)(?:\s+(?:one|meeting|round|session))?(?:\s+(?:as|in)\s+(?:the\s+|a\s+)?(?:co-?\s?)?chair(?:man)?)?\W*$/u,
    ([, name = '', edge = '']) => `which was the ${edge === 'last' ? 'last' : 'first'} meeting chaired by ${name}?`,
  ],
  // "how often was Berg in the chair compared with Lund"
  [
    /^\W*how\s+(?:often|many\s+times)\s+(?:was|has|did)\s+([^?,:;]{3,40}?)\s+(?:been\s+)?(?:in\s+the\s+chair|chair(?:ed)?|(?:the\s+)?co-?chair(?:ed)?)\s+(?:compared|in\s+comparison)\s+(?:with|to)\s+([^?,:;]{3,40}?)\W*$/i,
    ([, first = '', second = '']) => `who has chaired more often, ${first} or ${second}?`,
  ],
  // "which of the sides changed its chair and when"
  [
    /^\W*(?:which|what)\s+(?:of\s+the\s+(?:two\s+)?)?(?:sides|countries|delegations|side|country|delegation)\s+(?:has\s+|have\s+)?(?:changed|replaced|swapped|switched)\s+(?:its|their)\s+(?:co-?\s?)?(?:chair(?:man)?|leader|head)(?:,?\s+and\s+when)?\W*$/i,
    () => 'who chaired each meeting?',
  ],
];

/** Who sat there, in idioms. */
export const ofRecordedPeople: readonly Recast[] = [...constants, ...chairs, ...turns];
