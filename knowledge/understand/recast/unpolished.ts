import { countries } from '../../lexicon/countries.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions by those who think in another language, or who type on the way: the word that asks stands in the middle or at the end, auxiliaries and
 * articles are left out, the subject is said twice, and what goes on around the asker is told along.
 */

const ROUND =
  '(?:meetings?|mtg|meet|rounds?|sessions?|summits?|editions?|talks|dialogue|wg|(?:sub-?\\s?)?(?:working\\s+)?group)';
/** No word that joins two, bounds a time or leaves something out. */
const PLAIN =
  '(?!(?:who|whom|whose|what|which|when|where|why|how|any|all|every|each|both|no|not|never|only|or|and|but|since|from|till|until|to|between|before|after|by|without|except|besides|other|did|does|do|was|were|is|are|has|have|if|in|at|on|of|for|with|next|same|first)\\b)[\\p{L}-]+';
const NUMBERED = `(?:the\\s+)?(?:${PLAIN}\\s+){0,2}?${NTH}(?:\\s+(?:${PLAIN}\\s+){0,2}?${ROUND}){0,2}`;
/** "5th wg", "the land sub group meeting", "Oslo meeting" */
const SOME_MEETING = `(?:${NUMBERED}|(?:the\\s+)?(?:${PLAIN}\\s+){1,3}?${ROUND})`;
const SIDE = `(?:${countries
  .flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  .join('|')})(?:['’]s|ns)?`;
const BOSS =
  '(?:boss|big\\s+boss|chief|head|leader|co-?\\s?chair(?:man|person)?|chair(?:man|person)?|main\\s+(?:man|guy|person))';
const NOBODY =
  '(?!(?:who|whom|what|which|when|where|how|why|was|were|is|are|did|does|do|has|have|if|so|and|but|the|this|that|these|those|it|they|he|she|any|all|both|no|not|only|former|formerly|ex|retired|acting|deputy|future|new|old|previous|once|before|after)\\b)';
/** Somebody by a name of up to three words, caught. */
const SOMEONE = `((?:${NOBODY}[\\p{L}.’'-]+\\s+){0,2}?${NOBODY}[\\p{L}.’'-]{2,})`;
/** A thing of up to four words, caught. */
const SOMETHING = `(${NOBODY}(?:[\\p{L}’'-]+\\s+){0,3}?[\\p{L}’'-]{2,})`;
const RANK =
  '(?:(?:(?:full|army|naval|navy)\\s+)?(?:(?:lieutenant|lt\\.?|major|air\\s+chief|air|vice|rear|field)\\s+)?(?:general|gen\\.?|marshal|admiral|colonel|brigadier|commodore|captain|major|commander))';
const SPEAK =
  '(?:talk|discuss|mention|speak|tell|say|cover|raise|bring\\s+up|told|spoke|said|brought\\s+up)(?:ed|d|s)?(?:\\s+(?:about|of|on|it|that|this))?';
const SEAT = '(?:chair|post|seat|job|position|office|place|role)';
const UNIT = '(days?|weeks?|months?|years?)';
const TILL = '(?:till|until|untill|til|upto|up\\s+to|to)';
const ADDED =
  '(?:\\s*[,;.!?–-]*\\s+(?:pls|plz|please|sir|madam|tell|tell\\s+me|confirm|name|name\\s+pls|exactly|give))*';

/** Where somebody sits while they type, which nothing on record is about. */
const WHEREABOUTS =
  '(?:bus|train|metro|tram|subway|cab|taxi|car|auto|rickshaw|flight|plane|airport|station|phone|mobile|cell|class|classroom|lecture|office|gym|school|college|road|street|way|queue|line|lift|kitchen|bed|library|cafe|hospital|traffic|hurry|rush)';
const SHORTLY =
  '(?:short(?:\\s+(?:one|answer|only|version))?|brief(?:\\s+(?:one|answer|only))?|quick(?:\\s+(?:one|answer))?|fast|quickly|briefly|tell\\s+(?:fast|quick|quickly|short)|answer\\s+(?:fast|quick|quickly|short))';
const POLITE = '(?:pls|plz|please|sorry|sir|only|ok|thx|thanks|so|now)';

const asides: readonly Recast[] = [
  // "…, short pls am in bus", "… am on phone sorry", "…, brief only, in metro now"
  [
    new RegExp(
      `(?<=\\S\\s+\\S+)\\s*[,;.!?–-]*\\s+(?:(?:${SHORTLY}|${POLITE})[\\s,]+)*(?:(?:i\\s*['’]?\\s*)?(?:am|m)\\s+(?:now\\s+)?|sitting\\s+)(?:in|on|at)\\s+(?:the\\s+|an?\\s+|my\\s+)?${WHEREABOUTS}(?:[\\s,]+(?:${POLITE}|${SHORTLY}|right\\s+now))*\\W*$`,
      'i',
    ),
    () => '?',
  ],
  [
    new RegExp(
      `(?<=\\S\\s+\\S+)\\s*[,;.!?–-]+\\s*(?:(?:${SHORTLY}|${POLITE})[\\s,]+)*(?:in|on|at)\\s+(?:the\\s+|an?\\s+|my\\s+)?${WHEREABOUTS}(?:[\\s,]+(?:now|sorry|rn|right\\s+now|pls|plz|please))+\\W*$`,
      'i',
    ),
    () => '?',
  ],
  // "…, train is leaving so quick pls", "… my boss is waiting"
  [
    new RegExp(
      `(?<=\\S\\s+\\S+)\\s*(?:[,;.!?–-]+\\s*(?:the\\s+|my\\s+)?|\\s+my\\s+)(?:train|bus|flight|cab|taxi|boss|teacher|sir|professor|manager|client)\\s+(?:is\\s+)?(?:leaving|waiting|coming|here|asking|going|late)(?:[\\s,]+(?:${POLITE}|${SHORTLY}))*\\W*$`,
      'i',
    ),
    () => '?',
  ],
  // "… pls its urgent", "…, urgent", "…, very urgent"
  [
    /(?<=\S\s+\S+)(?:\s*[,;.!?–-]+\s*|\s+(?=(?:pls|plz|please|sir|it['’]?s|its|it\s+is)\b))(?:(?:pls|plz|please|sir)[\s,]+)?(?:(?:it['’]?s|its|it\s+is)\s+)?(?:very\s+|so\s+|bit\s+|most\s+)?urgent(?:[\s,]+(?:pls|plz|please|sir))?\W*$/i,
    () => '?',
  ],
];

const remarks: readonly Recast[] = [
  // "3rd meeting when?? there is some 2 of them maybe", "3rd meeting date? i think there is two": all of that number
  [
    new RegExp(
      `^\\W*(?:when\\s+(?:was|is)\\s+)?((?:the\\s+)?${NTH}(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:meeting|meet|round|session))s?(?:\\s+(?:when|dates?|where|which))?\\s*[?!.,;:–-]*\\s+(?:(?:but|as|because|i\\s+think|maybe|perhaps)\\s+)*there\\s+(?:is|are|was|were|may\\s+be|might\\s+be)\\s+(?:maybe\\s+|some\\s+|like\\s+)*(?:2|two|more\\s+than\\s+one|several)(?:\\s+of\\s+(?:them|it|those))?(?:\\s+(?:maybe|right|i\\s+think|no|yes|perhaps|also|there|on\\s+record))*\\s*[,;?!.–-]*\\s*(?:which\\s+(?:is|one\\s+is)\\s+which(?:\\s+one)?|which\\s+(?:one|two)|both)?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `which ${meeting.replace(/^the\s+/i, '').replace(/\s+meet$/i, ' meeting')}s are on record?`,
  ],
  // "5th date confusing!! one site wednesday other site says from 28, sources match or not"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?${SOME_MEETING})\\s+(dates?|days?|venue|place|city|chairs?)\\s+(?:is\\s+|are\\s+)?(?:very\\s+|so\\s+|bit\\s+)?(?:confusing|confused|unclear|not\\s+clear|not\\s+same|different|differs?|mixed|doubtful)\\s*[?!.,;:–-]*\\s*(?:[^?]{0,80}?[\\s,])?(?:(?:the\\s+|both\\s+|all\\s+)?(?:sources?|articles?|sites?|reports?|papers?)\\s+(?:match|agree|same|matching|differ|different|correct)(?:\\s+or\\s+(?:not|no|different|same))?|who\\s+is\\s+(?:right|correct)|which\\s+(?:one\\s+)?is\\s+(?:right|correct))\\W*$`,
      'iu',
    ),
    ([, meeting = '', part = '']) => `do the sources agree on the ${ofDays(part)} of ${meeting}?`,
  ],
];

/** "day" → "dates": what the sources are compared by. */
const ofDays = (part: string): string => (/^da/i.test(part) ? 'dates' : part.toLowerCase());

const letters: readonly Recast[] = [
  // "NTB, for what it is short", "NTB for what is it short", "NTB stands for what", "for what NTB is short"
  [
    /^\W*(?:the\s+)?([\p{L}&-]{2,12})\s*[,:–-]?\s+(?:for\s+what\s+(?:(?:it|this|that)\s+(?:is|are|stands?)|(?:is|are|does)\s+(?:it|this|that))(?:\s+(?:short|standing|stand))?(?:\s+for)?|(?:it\s+)?(?:is\s+)?(?:stands?|standing|short)\s+for\s+what)\W*$/iu,
    ([, short = '']) => `what does ${short} stand for?`,
  ],
  [
    /^\W*for\s+what\s+(?:is\s+|does\s+)?([\p{L}&-]{2,12})\s+(?:is\s+)?(?:short|stands?|standing)(?:\s+for)?\W*$/iu,
    ([, short = '']) => `what does ${short} stand for?`,
  ],
  // "NTB meaning in article"
  [
    /^\W*(?:the\s+)?((?:[\p{L}&-]{2,5}\s+)?[\p{L}&-]{2,9})\s+(?:meaning|full\s+form|long\s+form)\s+(?:as\s+)?(?:in|per|by)\s+(?:the\s+|this\s+|these\s+|your\s+)?(?:articles?|texts?|news|reports?|stor(?:y|ies))\W*$/iu,
    ([, short = '']) => `what does ${short} stand for?`,
  ],
  // "A in A B Berg stands for what", "what does the A in A B Berg stand for": the first initial is in the name in full
  [
    /^\W*(?:what\s+(?:is|does|do)\s+)?(?:the\s+)?(?:letters?\s+|initial\s+)?["“]?(\p{Lu})["”]?\s+(?:in|of)\s+((\p{Lu})\.?\s?(?:\p{Lu}\.?\s?){0,2}\s\p{Lu}?\p{Ll}{2,})\s*[,:–-]?\s+(?:(?:is\s+)?(?:stand(?:s|ing)?|short)\s+for(?:\s+(?:what|wht|wat))?|for\s+what(?:\s+[^?]{1,20})?|means?(?:\s+(?:what|wht))?|what(?:\s+is)?(?:\s+it)?(?:\s+(?:for|mean))?)\W*$/u,
    ([whole = '', letter = '', name = '', first = '']) =>
      letter === first ? `what is the full name of ${name}?` : whole,
  ],
  // "Anvil what is this, army thing or movie", "Anvil is what, drill or film": what it is tells which
  [
    new RegExp(
      `^\\W*${SOMETHING}\\s*[,:–-]?\\s+(?:(?:what|wat|wht)\\s+(?:is\\s+(?:this|that|it)|(?:this|that|it)\\s+is)|is\\s+(?:what|wht|wat))(?:\\s+thing)?\\s*[,;:?–-]+\\s*(?:is\\s+it\\s+)?(?:an?\\s+|some\\s+)?(?:\\p{L}+\\s+){0,2}?\\p{L}+\\s+or\\s+(?:an?\\s+|some\\s+)?(?:\\p{L}+\\s+){0,2}?\\p{L}+\\W*$`,
      'iu',
    ),
    ([, what = '']) => `what is ${what}?`,
  ],
];

const people: readonly Recast[] = [
  // "before Berg this chair was whose", "after Lund whose was the post"
  [
    new RegExp(
      `^\\W*(before|after)\\s+${SOMEONE}\\s*,?\\s+(?:(?:the|this|that|his|her|same)\\s+${SEAT}\\s+(?:was|is|went|belonged)\\s+(?:whose|with\\s+whom?|to\\s+whom?|to\\s+who|with\\s+who)|whose\\s+(?:(?:was|is)\\s+(?:the|this|that)\\s+${SEAT}|${SEAT}\\s+(?:was|is)\\s+(?:this|that|it)))\\W*$`,
      'iu',
    ),
    ([, way = '', who = '']) => `who came ${way.toLowerCase()} ${who}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:the|this|that|same)\\s+${SEAT}\\s+(?:was|is)\\s+whose\\s+(before|after)\\s+${SOMEONE}\\W*$`,
      'iu',
    ),
    ([, way = '', who = '']) => `who came ${way.toLowerCase()} ${who}?`,
  ],
  // "Berg the admiral, navy man, yes? rank confirm", "Lund is colonel, yes? confirm"
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s*,?\\s+(?:(?:is|was)\\s+)?(?:(?:the|an?)\\s+)?(${RANK})\\s*(?:[,;]\\s*(?:the\\s+|an?\\s+)?(?:navy|army|air\\s+force|naval|military)\\s+(?:man|guy|officer|person|fellow)\\s*)?(?:[,;?!–-]+\\s*(?:yes|no|right|correct|true|ok|or\\s+not|or\\s+no|or\\s+what|isn['’]?t\\s+(?:he|she|it)|na|innit)?\\s*[,;?!–-]*\\s*(?:(?:pls|plz|please|his|her|the)\\s+)*(?:(?:rank\\s+)?(?:confirm|check|verify)(?:\\s+(?:it|rank|this|his\\s+rank|her\\s+rank|the\\s+rank))?|rank)?|\\s+(?:yes|right|correct|or\\s+not|or\\s+no|or\\s+what))(?:[,\\s]+(?:pls|plz|please|sir))?\\W*$`,
      'iu',
    ),
    ([whole = '', who = '', rank = '']) =>
      /[?,;]|\b(?:yes|right|correct|confirm|check|verify|or)\b/i.test(whole) ? `is ${who} ${aRank(rank)}?` : whole,
  ],
  // "Berg admiral or air marshal"
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s*[,:–-]?\\s+(?:(?:is|was)\\s+)?(?:he\\s+|she\\s+)?(?:an?\\s+)?(${RANK})\\s+or\\s+(?:an?\\s+)?(${RANK})\\W*$`,
      'iu',
    ),
    ([, who = '', one = '', other = '']) => `is ${who} ${aRank(one)} or ${aRank(other)}?`,
  ],
  // "Berg, how many time he is co chair", "Lund was chair how many times"
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s*(?:\\s(?:sir|sahib|ji|madam))?\\s*[,:–-]\\s*how\\s+(?:many|much)\\s+times?\\s+(?:(?:he|she)\\s+(?:is|was|has\\s+been|has|did|come\\s+as|sit\\s+as)|(?:is|was|has|did)\\s+(?:he|she))\\s+(?:been\\s+)?(?:an?\\s+|the\\s+|in\\s+(?:the\\s+)?)?co?-?\\s?chair(?:man|person|ed|ing|s)?\\W*$`,
      'iu',
    ),
    ([, who = '']) => `how many times did ${who.replace(/\s+(?:sir|sahib|ji|madam)$/i, '')} co-chair?`,
  ],
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s+(?:(?:is|was|has\\s+been)\\s+)?(?:an?\\s+|the\\s+|in\\s+(?:the\\s+)?)?(?:co-?\\s?)?chair(?:man|person|ed|s)?\\s+(?:for\\s+)?how\\s+(?:many|much)\\s+times?\\W*$`,
      'iu',
    ),
    ([, who = '']) => `how many times did ${who} co-chair?`,
  ],
  // "Berg was there how many times": the record has who chaired
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s*,?\\s+(?:(?:is|was|has\\s+been|came|come|comes|sat|sit|sits|attend(?:ed|s)?)\\s+)(?:there\\s+|present\\s+|(?:in|at|to)\\s+(?:the\\s+|these\\s+)?(?:meetings?|talks|wg)\\s+)?(?:for\\s+)?how\\s+many\\s+times\\W*$`,
      'iu',
    ),
    ([, who = '']) => `how many times did ${who} co-chair?`,
  ],
  // "Berg in all the meeting? confirm", "Berg was in every meeting, yes?"
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s+(?:(?:is|was|sat|sit|came|come)\\s+)?(?:in|at|to)\\s+(all|every|each)\\s+(?:of\\s+)?(?:the\\s+)?((?:[\\p{L}-]+\\s+){0,2}?)(?:meetings?|rounds?|sessions?)\\s*[,?!]*\\s*(?:yes|right|correct|or\\s+not|or\\s+no|confirm|check)?(?:[\\s,]+(?:pls|plz|please|confirm))?\\W*$`,
      'iu',
    ),
    ([, who = '', , of = '']) => `was ${who} at all the ${of}meetings?`,
  ],
  // "russia boss at fifth meeting who", "5th wg venue and Chilean boss there who"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(${SIDE})\\s+(?:side\\s+)?${BOSS}\\s+(?:at|in|of|for|on)\\s+(${SOME_MEETING})\\s*[,:–-]?\\s*(?:(?:is|was)\\s+)?who(?:\\s+(?:is|was)(?:\\s+(?:it|he|she|that))?)?${ADDED}\\W*$`,
      'iu',
    ),
    ([, side = '', meeting = '']) => `who was the ${side} co-chair at ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*(${SOME_MEETING})\\s*[,:–-]?\\s*(?:the\\s+)?(venue|place|city|location|hall|dates?|days?)\\s*(?:and|&|\\+|,|\\/)+\\s*(?:the\\s+)?(?:who\\s+(?:is|was)\\s+)?(?:the\\s+)?(${SIDE})\\s+(?:side\\s+)?${BOSS}(?:\\s+(?:there|then|in\\s+it|of\\s+it|at\\s+it))?(?:\\s+(?:(?:is|was)\\s+)?who(?:\\s+(?:is|was)(?:\\s+it)?)?)?${ADDED}\\W*$`,
      'iu',
    ),
    ([, meeting = '', part = '', side = '']) =>
      `${meeting}: ${/^da/i.test(part) ? 'date' : 'venue'} and ${side.replace(/['’]s$/, '')} co-chair`,
  ],
  // "who sit for Chile in 3rd wg"
  [
    new RegExp(
      `^\\W*who(?:\\s+all)?\\s+(?:sits?|sat|sitting|was\\s+sitting)\\s+(?:there\\s+)?for\\s+(?:the\\s+)?(${SIDE})(?:\\s+side)?\\s+(?:in|at|on|during)\\s+`,
      'iu',
    ),
    ([, side = '']) => `who represented ${side} at `,
  ],
];

/** "admiral" → "an admiral" */
const aRank = (rank: string): string => `${/^[aeiou]/i.test(rank) ? 'an' : 'a'} ${rank}`;

const meetings: readonly Recast[] = [
  // "which number of wg was in Oslo": the meeting is asked for
  [
    /^\W*(?:which|what)\s+(?:number|no\.?)\s+(?:of\s+)?(?:the\s+)?(wg|working\s+group|meeting|round|session)\s+(?=(?:was|were|is|took|met|held)\b)/i,
    ([, meeting = '']) => `which ${meeting} `,
  ],
  // "number of the Oslo wg?": not how many
  [
    /^\W*(?:the\s+)?number\s+of\s+the\s+((?:\p{L}+\s+){1,3}?(?:wg|working\s+group|meeting|round|session))\W*$/iu,
    ([, meeting = '']) => `which number was the ${meeting}?`,
  ],
  // "yesterday wg meeting in Oslo — what number it is"
  [
    new RegExp(
      `^\\W*(yesterday|today)?(?:['’]?s)?\\s*((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?${ROUND}(?:\\s+(?:in|at|of|on)\\s+(?:[\\p{L}\\d]+\\s*){1,3})?)\\s*[,:;–—-]+\\s*(?:which|what)\\s+(?:number|no\\.?)\\s+(?:(?:it|this|that)\\s+(?:is|was)|(?:is|was)\\s+(?:it|this|that))\\W*$`,
      'iu',
    ),
    ([, day, meeting = '']) => `what number is ${day === undefined ? '' : `${day.toLowerCase()}'s `}${meeting.trim()}?`,
  ],
  // "5th wg was for how many days", "5th wg: how long it was"
  [
    new RegExp(
      `^\\W*(${SOME_MEETING})\\s*[,:–-]?\\s+(?:(?:it\\s+)?(?:was|is|went|goes|lasted?|ran|run|go|took|take|continued?)\\s+)?(?:on\\s+)?(?:for\\s+)?(?:how\\s+(?:many|much)\\s+days?|how\\s+long)(?:\\s+(?:it\\s+(?:was|lasted?|went|took|is)|long))?${ADDED}\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `how many days did ${meeting} last?`,
  ],
  // "how many days 5th wg go on"
  [
    new RegExp(
      `^\\W*how\\s+(?:many\\s+days?|much\\s+days?|long)\\s+(${SOME_MEETING})\\s+(?:go|goes|went|gone|run|ran|runs|take|took|takes|last|lasted|lasts|continue|continued|was|is|held)(?:\\s+(?:on|for|held|it))?${ADDED}\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `how many days did ${meeting} last?`,
  ],
  // "which meeting not in Oslo": all that were not
  [
    /^(\W*(?:which|what|any|how\s+many)\s+(?:[\p{L}-]+\s+){0,2}?)(meeting|round|session|summit)\s+(?=(?:not|never)\s+(?:held\s+)?(?:in|at|by|chaired)\b)/iu,
    ([, which = '', meeting = '']) => `${which}${meeting}s `,
  ],
  [
    /^(\W*(?:(?:which|what|any|all|list|how\s+many)\s+)*(?:the\s+)?)(wg|working\s+group)s?\s+(?=(?:not|never)\s+(?:held\s+)?(?:in|at|chaired)\b)/i,
    ([, which = '', group = '']) => `${which}${group} meetings `,
  ],
  // "5th wg they sit where, name of building", "4th wg they meet when"
  [
    new RegExp(
      `^\\W*(?:in\\s+|at\\s+)?(${SOME_MEETING})\\s*[,:–-]?\\s+they\\s+(?:did\\s+)?(?:sits?|sat|meets?|met|hold|held|gather|gathered|assembled?|convened?)\\s+(?:it\\s+)?(?:in\\s+|at\\s+|on\\s+)?(where|when|(?:which|what)\\s+(?:hall|building|place|city|venue|town|date|day))\\s*(?:[,;?–-]+\\s*(?:the\\s+)?(?:name\\s+of\\s+(?:the\\s+)?)?(?:building|hall|venue|place|city|dates?)(?:\\s+name)?)?${ADDED}\\W*$`,
      'iu',
    ),
    ([, meeting = '', ask = '']) => `${/when|date|day/i.test(ask) ? 'when' : 'where'} was ${meeting} held?`,
  ],
  // "from A till B how many days"
  [
    new RegExp(
      `^\\W*(?:from|since)\\s+([^?,:;]{3,50}?)\\s+${TILL}\\s+([^?,:;]{3,50}?)\\s*[,:;–-]?\\s+(?:(?:how\\s+(?:many|much)|number\\s+of)\\s+${UNIT}|${UNIT}\\s+(?:between|gap|difference|apart|passed|gone|total))(?:\\s+(?:between|passed|gone|it\\s+(?:is|was|took)|is\\s+it|was\\s+it|are\\s+there|there\\s+(?:is|are)|apart|total|gap))?${ADDED}\\W*$`,
      'iu',
    ),
    ([, from = '', to = '', one, other = '']) => between(one ?? other, from, to),
  ],
  [
    new RegExp(
      `^\\W*(?:in\\s+)?between\\s+([^?,:;]{3,50}?)\\s+and\\s+([^?,:;]{3,50}?)\\s*[,:;–-]?\\s+(?:how\\s+(?:many|much)|number\\s+of)\\s+${UNIT}(?:\\s+(?:passed|gone|it\\s+(?:is|was|took)|is\\s+it|was\\s+it|(?:are|were)\\s+there|there\\s+(?:is|are|was|were)|gap))?${ADDED}\\W*$`,
      'iu',
    ),
    ([, from = '', to = '', unit = '']) => between(unit, from, to),
  ],
];

/** "day", "the 3rd", "the 4th" → "how many days between the 3rd and the 4th?" */
const between = (unit: string, from: string, to: string): string =>
  `how many ${unit.toLowerCase().replace(/s?$/, 's')} between ${placed(from)} and ${placed(to)}?`;

/** "meeting Oslo", "summit Lima jul 2019" → "meeting in Oslo", "summit in Lima jul 2019" */
const placed = (meeting: string): string =>
  meeting.replace(
    /\b(meeting|summit|talks|round|session)\s+(?!(?:in|at|of|on|and|with|was|were|is|held|date|this|last|next|number|which|group|report|article)\b)(?=\p{L}{4,}(?:\s+\p{L}{3,9})?(?:\s+\d{4})?$)/iu,
    '$1 in ',
  );

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

const weekdays: readonly Recast[] = [
  // "wg 5 was on sunday?"
  [
    new RegExp(
      `^\\W*(${SOME_MEETING})\\s+(?:it\\s+)?(?:was|is|held|happened)\\s+(?:held\\s+)?on\\s+(?:an?\\s+)?(${WEEKDAY})\\s*(?:\\?|,?\\s+(?:yes|right|or\\s+not|or\\s+no|confirm))\\W*$`,
      'iu',
    ),
    ([, meeting = '', day = '']) => `was ${meeting} on a ${day}?`,
  ],
];

const topics: readonly Recast[] = [
  // "cables they mention somewhere? which meeting", "cables they discuss in which meeting"
  [
    new RegExp(
      `^\\W*${SOMETHING}\\s*,?\\s+(?:also\\s+)?they\\s+(?:did\\s+|have\\s+)?(?:also\\s+)?${SPEAK}(?:\\s+(?:somewhere|anywhere|sometime|ever|in\\s+(?:any|some)\\s+(?:meeting|round)))?\\s*[,;?!–-]*\\s*(?:in\\s+|at\\s+)?(?:(?:which|what)\\s+(?:meeting|round|session|wg)(?:\\s+(?:it\\s+(?:was|is)|was\\s+it))?|where)?\\s*(?<=where|meeting|round|session|wg|it|was|is|sometime|ever)\\W*$`,
      'iu',
    ),
    ([, what = '']) => `which meeting discussed ${what}?`,
  ],
  // "cables talked 4th and also 5th wg?", "cables they discuss 3rd and 4th both"
  [
    new RegExp(
      `^\\W*${SOMETHING}\\s*,?\\s+(?:(?:was|were|is)\\s+|they\\s+)?(?:also\\s+)?(?:talk|discuss|mention|speak|cover|raise|spoken|said)(?:ed|d)?\\s+(?:about\\s+|of\\s+)?(?:in\\s+|at\\s+)?(?:both\\s+)?(?:the\\s+)?(${NTH})(?:\\s+${ROUND})?\\s+(?:and\\s+)?(?:also|and|plus|as\\s+well\\s+as|&)\\s+(?:also\\s+)?(?:in\\s+|at\\s+)?(?:the\\s+)?(${NTH})(?:\\s+${ROUND})?(?:\\s+(?:both|too|also|as\\s+well))?\\W*$`,
      'iu',
    ),
    ([, what = '', one = '', other = '']) => `was ${what} discussed at both the ${one} and the ${other}?`,
  ],
  // "4th wg they talk about cables?", "… and which page": no article tells of pages
  [
    new RegExp(
      `^\\W*(?:in\\s+|at\\s+)?(${SOME_MEETING})\\s*[,:–-]?\\s+they\\s+(?:did\\s+|also\\s+)?(?:talk|discuss|mention|speak|cover|raise)(?:ed|d|s)?\\s+(?:about\\s+|of\\s+|on\\s+)?${SOMETHING}\\s*\\?(?:\\s*(?:and\\s+)?(?:in\\s+|on\\s+)?(?:which|what)\\s+(?:page|line|paragraph|sentence))?\\W*$`,
      'iu',
    ),
    ([, meeting = '', what = '']) => `did ${meeting} discuss ${what}?`,
  ],
  // "cables was talked when", "cables was discussed in which meeting"
  [
    new RegExp(
      `^\\W*${SOMETHING}\\s+(?:(?:was|were|is|are|got)\\s+)?(?:talked|discussed|spoken|told)(?:\\s+(?:about|of|on))?\\s+(?:at\\s+|in\\s+)?(?:when|(?:which|what)\\s+(?:meeting|round|session))${ADDED}\\W*$`,
      'iu',
    ),
    ([, what = '']) => `which meeting discussed ${what}?`,
  ],
  [
    new RegExp(
      `^\\W*${SOMETHING}\\s+(?:was|were|is|came|come)\\s+(?:at|in|up\\s+in|up\\s+at)\\s+(?:which|what)\\s+(?:number\\s+)?(?:meeting|round|session)${ADDED}\\W*$`,
      'iu',
    ),
    ([, what = '']) => `which meeting discussed ${what}?`,
  ],
  // "open seas — show sentence original", "original text of the Oslo meeting"
  [
    /^\W*([^?,:;–—]{3,50}?)\s*[,:;–—-]+\s*(?:(?:pls|plz|please)\s+)?(?:show|give|send|write|want|need)?\s*(?:me\s+|us\s+)?(?:the\s+)?(?:(?:original|exact|full|real)\s+(?:sentences?|lines?|text|words)|(?:sentences?|lines?|text|words)\s+(?:original|exact|as\s+(?:it\s+)?is|in\s+original))(?:\s+(?:of|from|in)\s+(?:the\s+)?(?:articles?|texts?|news|reports?))?(?:\s+(?:pls|plz|please))?\W*$/i,
    ([, what = '']) => `quote about ${what}`,
  ],
  [
    /^\W*(?:(?:show|give|send|want|need)\s+(?:me\s+)?)?(?:the\s+)?(?:original|exact)\s+(?:text|sentences?|lines?)\s+(?:of|on|about|for)\s+(?!what\b|how\b|which\b)(?=\p{L})/iu,
    () => 'quote about ',
  ],
];

const others: readonly Recast[] = [
  // "how many wg on open seas was in Oslo": how many times it met
  [
    /\bhow\s+many\s+(?:wg|working\s+groups?)\s+on\s+((?:\p{L}+\s+){1,3}?)(?=(?:was|were|is|are|took|met|held|happened)\b)/iu,
    ([, topic = '']) => `how many meetings of the working group on ${topic}`,
  ],
  [
    /\bhow\s+many\s+(wg|working\s+group)s?\s+(?=(?:was|were|is|are|took|met|held|happened)\s+(?:held\s+|place\s+)?(?:in|at)\b)/i,
    ([, group = '']) => `how many ${group} meetings `,
  ],
  // "which meetings had no Berg": without, and not with
  [
    /\b(meetings?|rounds?|sessions?|summits?)\s+(?:(?:that|which)\s+)?(?:had|have|has|with|got|dont\s+have|don['’]t\s+have|do\s+not\s+have|did\s+not\s+have|didn['’]?t\s+have|not\s+have|not\s+having)\s+(?:no\s+)?(?<=no\s+|not\s+have\s+|n['’]?t\s+have\s+|not\s+having\s+)(?!(?:an?\s+|the\s+|exact\s+|stated\s+)?(?:dates?|days?|place|venue|city|chairs?|co-?chairs?|topics?|agenda|number|names?|sources?|articles?)\b|\S+\s+(?:of|for|in|on|and|or)\b)(?=[\p{L}.]+(?:\s+[\p{L}.]+){0,2}\W*$)/iu,
    ([, meetings = '']) => `${meetings.replace(/s?$/, 's')} without `,
  ],
  // "which article not have date"
  [
    /^(\W*(?:which|what)\s+(?:article|report|source|story))s?\s+(?:do(?:es)?\s*(?:n['’]?t|not)|not|dont)\s+(?:have|has|having|give|say|state|tell)\s+(?:an?\s+|the\s+|its\s+)?(?=(?:date|link|url|title|author)\W*$)/i,
    ([, which = '']) => `${which} has no `,
  ],
  // "meetings in Oslo but the land one dont count", "all meetings, summits dont include"
  [
    /(?:\s*,|\s+but)\s+((?:the\s+)?[\p{L}\d]+(?:\s+[\p{L}-]+){0,3}?)\s+(?:do\s*n[o’']?t|don[’']?t|do\s+not|not\s+to|not)\s+(?:count|include)(?:ed|d)?\W*$/iu,
    ([, what = '']) => `, not counting ${/^the\s/i.test(what) ? what : `the ${what}`}`,
  ],
  // "a quote about gas in the 4th working group": of the meeting
  [
    new RegExp(
      `(\\bquotes?\\s+(?:about|on)\\s[^?]{2,60}?\\s(?:at|in|of|from|during)\\s+(?:the\\s+)?${NTH}\\s+(?:wg|working\\s+group))(?=\\W*$)`,
      'i',
    ),
    ([whole = '']) => `${whole} meeting`,
  ],
  // "4th meeting article who publish it", "the report of 4th by whom is published, which date"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:(${SOME_MEETING})\\s+(?:articles?|reports?|stor(?:y|ies))|(?:articles?|reports?|stor(?:y|ies))\\s+(?:of|on|about|for)\\s+(${SOME_MEETING}))\\s*[,:–-]?\\s*(?:who\\s+(?:has\\s+|did\\s+)?(?:publish(?:ed|es)?|wrote|write|print(?:ed)?|made|make)(?:\\s+(?:it|this|that))?|by\\s+whom?\\s+(?:is|was|it\\s+(?:is|was)|(?:is|was)\\s+it)?\\s*(?:published|written|printed|made)|(?:is|was)\\s+(?:published|written|printed)\\s+by\\s+whom?)(?:\\s*[,;?–-]+\\s*(?:and\\s+)?(?:on\\s+)?(?:(?:which|what)\\s+(?:date|day)|when|dates?))?${ADDED}\\W*$`,
      'iu',
    ),
    ([, one, other = '']) => `who published the article on ${one ?? other}?`,
  ],
  // "Berg go Chile before 2024 last when": the last of them before that
  [
    new RegExp(
      `^\\W*${SOMEONE}\\s+(?:go|goes|went|visit(?:s|ed)?|travel(?:s|led|ed)?|come|came)\\s+(?:to\\s+)?(\\p{L}{3,20})\\s+((?:before|after|since|until|till)\\s+(?:19|20)\\d\\d\\s+)?(last|first)\\s+(?:time\\s+)?(?:was\\s+|is\\s+)?when\\W*$`,
      'iu',
    ),
    ([, who = '', place = '', bound = '', edge = '']) =>
      `when did ${who} ${edge.toLowerCase()} visit ${place} ${bound}`.trim(),
  ],
  // "this Berg visit july happened or not finally"
  [
    /^\W*(?:this|that|the)\s+([\p{L}’'-]+(?:\s+[\p{L}’'-]+)?\s+(?:visit|trip|journey|tour))\s+(?:in\s+|of\s+)?([\p{L}]+(?:\s+\d{4})?)\s+(?:it\s+)?(?:happen(?:ed|s)?|took\s+place|take\s+place)(?:\s+or\s+(?:not|no))?(?:\s+(?:finally|actually|really|at\s+all))?\W*$/iu,
    ([, visit = '', when = '']) => `did the ${visit} in ${when} happen?`,
  ],
  // "total how many wg meeting u have in data"
  [
    /^\W*(?:(?:in\s+)?total\s+)?how\s+many\s+((?:[\p{L}-]+\s+){0,3}?)(meeting|round|session|summit)s?\s+(?:do\s+)?(?:you|u|it|bot)\s+(?:have|has|hold|know)(?:\s+(?:in|on|of)\s+(?:the\s+|your\s+|ur\s+)?(?:data|database|records?|memory|list|files?|system))?(?:\s+(?:in\s+)?total)?\W*$/iu,
    ([, what = '', meeting = '']) => `how many ${what}${meeting}s are on record?`,
  ],
];

export const ofUnpolished: readonly Recast[] = [
  ...asides,
  ...remarks,
  ...letters,
  ...people,
  ...meetings,
  ...weekdays,
  ...topics,
  ...others,
];
