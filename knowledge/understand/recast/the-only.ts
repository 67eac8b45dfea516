import type { Recast } from './shape.ts';

const ONLY = '(?:only|sole|single)';
const IS = '(?:is|was|are|were)';
const WHO_IS = "(?:who(?:[’']s|\\s+is|\\s+was)|name|which\\s+(?:of\\s+them\\s+)?is)";
const NAMED = '(?:(?:who|that)\\s+is\\s+|to\\s+be\\s+)?(?:named|on\\s+record|mentioned|listed|in\\s+the\\s+articles)';
const ALONE = '(?:alone|only|solely|exclusively)';

/** Two halves of one question, which neither tells alone. */
const ofOneList: readonly Recast[] = [
  // "how many summits are on record and how many of them took place": all of them, each as it stands
  [
    /^\W*how\s+many\s+((?:[\p{L}-]+\s+){0,3}?(?:summits|meetings|rounds|sessions))\s+(?:are|were)\s+(?:there\s+)?(?:on\s+record|listed|named|mentioned|known),?\s+and\s+how\s+many\s+(?:of\s+(?:them|these|those)\s+)?(?:(?:have\s+)?(?:actually\s+|already\s+|really\s+)?(?:took|taken|take)\s+place|(?:were|have\s+been)\s+(?:actually\s+)?held|happened)\W*$/iu,
    ([, kind = '']) => `list all ${kind}`,
  ],
  // "who spoke for Chile in Oslo and who for Norway": of one meeting, both chairs
  [
    /^\W*who\s+(?:spoke|chaired|co-?chaired|sat|stood|acted|led)\s+for\s+(?:the\s+)?\p{L}{3,20}(?:\s+side)?\s+((?:in|at)\s+[^?,:;]{3,50}?),?\s+and\s+who\s+(?:(?:spoke|chaired|co-?chaired|did)\s+)?(?:so\s+)?for\s+(?:the\s+)?\p{L}{3,20}(?:\s+side)?\W*$/iu,
    ([, where = '']) => `who co-chaired ${where}?`,
  ],
];

/** Whether the second half is of what the first is: "how many are on record and how many of them were held". */
export const isOfOneList = (text: string): boolean => ofOneList.some(([shape]) => shape.test(text));

/** "is it the only one": what there is of the kind is told in full, and no yes or no. */
export const ofTheOnly: readonly Recast[] = [
  ...ofOneList,
  // "is Oslo the only place where Berg co-chaired"
  [
    new RegExp(
      `^\\W*${IS}\\s+[^?,:;]{2,40}?\\s+the\\s+${ONLY}\\s+(?:place|city|town|location|capital|country)\\s+(?:where|in\\s+which|that)\\s+([^?,:;]{3,40}?)\\s+(?:has\\s+|had\\s+|ever\\s+)*((?:co-?\\s?)?chair(?:ed|s)?)(?:\\s+(?:in|a\\s+meeting|meetings))?\\W*$`,
      'i',
    ),
    ([, name = '']) => `where did ${name} co-chair?`,
  ],
  // "is the Council the only forum on record", "was it the sole body named"
  [
    new RegExp(
      `^\\W*${IS}\\s+[^?,:;]{2,70}?\\s+the\\s+${ONLY}\\s+(?:forum|body|mechanism|platform|format|series)\\s+(?:that\\s+is\\s+|there\\s+is\\s+)?(?:on\\s+record|named|mentioned|listed|in\\s+the\\s+articles)\\W*$`,
      'i',
    ),
    () => 'which forums are on record?',
  ],
  // "is the 5th meeting's reporting based on WIRE alone", "was the 5th reported by WIRE only"
  [
    new RegExp(
      `^\\W*${IS}\\s+(?:the\\s+)?(?:(?:reporting|coverage|account|report)\\s+(?:of|on)\\s+(?:the\\s+)?)?([^?,:;’']{3,60}?)(?:[’']s\\s+(?:reporting|coverage|reports?|account))?\\s+(?:based|resting|built|reported|covered|taken|drawn)\\s+(?:on|by|from|in)\\s+(?:the\\s+)?(?:${ALONE}\\s+[\\p{L}. -]{2,30}?|[\\p{L}. -]{2,30}?\\s+${ALONE})\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `which articles report the ${meeting}?`,
  ],
  // "is the 4th meeting the only one with named exercises"
  [
    new RegExp(
      `^\\W*${IS}\\s+[^?,:;]{3,60}?\\s+the\\s+${ONLY}\\s+(?:one|meeting|round|session)\\s+(?:with|that\\s+has|to\\s+have|where|at\\s+which|that\\s+names?|to\\s+name)\\s+(?:any\\s+)?(?:named\\s+)?(?:exercises|drills)(?:\\s+(?:were|are)\\s+(?:named|mentioned))?\\W*$`,
      'i',
    ),
    () => 'which exercises are named?',
  ],
  // "who is the only admiral named", "is Berg the only general from Chile": whoever is one, by the rank
  [
    new RegExp(
      `^\\W*(?:${WHO_IS}|${IS}\\s+[^?,:;]{2,40}?)\\s+the\\s+(?:${ONLY}|one)\\s+((?:[\\p{L}-]+\\s+){0,2}?(?:general|admiral|marshal|colonel|brigadier|commodore|major))(\\s+(?:from|of|for)\\s+(?:the\\s+)?\\p{Lu}\\p{L}{2,20})?(?:\\s+${NAMED})?\\W*$`,
      'iu',
    ),
    ([, rank = '', of = '']) => `which ${rank}s${of} are named?`,
  ],
  // "who is the sole president named", "is Berg the only minister on record"
  [
    new RegExp(
      `^\\W*(?:${WHO_IS}|${IS}\\s+[^?,:;]{2,40}?)\\s+the\\s+${ONLY}\\s+((?:[\\p{L}-]+\\s+){0,2}?(?:president|minister|ambassador|chancellor|secretary|director|commander))\\s+${NAMED}\\W*$`,
      'iu',
    ),
    ([, office = '']) => `which ${office} is named?`,
  ],
  // "is SEA SHIELD the only exercise named"
  [
    new RegExp(
      `^\\W*(?:${IS}|which\\s+is)\\s+(?:[^?,:;]{2,40}?\\s+)?the\\s+${ONLY}\\s+(?:joint\\s+)?(?:exercise|drill)\\s+${NAMED}\\W*$`,
      'i',
    ),
    () => 'which exercises are named?',
  ],
  // "is the Herald the only source for the 3rd", "was WIRE the sole outlet to report the 5th"
  [
    new RegExp(
      `^\\W*${IS}\\s+[^?,:;]{2,40}?\\s+the\\s+${ONLY}\\s+(?:source|outlet|article|paper|newspaper|agency|report|one)\\s+(?:for|on|of|about|to\\s+(?:report|cover)(?:\\s+on)?|(?:that|which)\\s+(?:reports?|reported|covers?|covered)(?:\\s+on)?)\\s+([^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `which articles report ${meeting}?`,
  ],
  // "was the Council the only one to meet in Oslo"
  [
    new RegExp(
      `^\\W*${IS}\\s+[^?,:;]{3,60}?\\s+the\\s+${ONLY}\\s+(?:one|forum|body|group)\\s+(?:to\\s+(?:ever\\s+)?(?:meet|have\\s+met|gather|convene)|that\\s+(?:has\\s+|ever\\s+)*met|meeting)\\s+in\\s+([^?,:;]{3,40}?)\\W*$`,
      'i',
    ),
    ([, place = '']) => `which meetings were held in ${place}?`,
  ],
  // "did Berg chair only the 5th", "did Berg only chair the 3rd": all that Berg chaired
  [
    /^\W*(?:did|has|have)\s+([^?,:;]{3,40}?)\s+(?:(?:only|just|solely)\s+(?:ever\s+)?(?:co-?\s?)?chair(?:ed)?\s+|(?:ever\s+)?(?:co-?\s?)?chair(?:ed)?\s+(?:only|just|solely)\s+)(?:at\s+)?[^?,:;]{3,50}?\W*$/i,
    ([, name = '']) => `which meetings did ${name} chair?`,
  ],
  // "is there any admiral other than Berg", "are there generals besides Berg"
  [
    /^\W*(?:is|are|was|were)\s+there\s+(?:an?\s+|any\s+(?:other\s+)?|another\s+|other\s+)?((?:[\p{L}-]+\s+){0,2}?(?:general|admiral|marshal|colonel|brigadier|commodore|major))s?\s+(?:besides|other\s+than|apart\s+from|aside\s+from|than)\s+([^?,:;]{3,40}?)(?:\s+(?:named|on\s+record|mentioned|listed))?\W*$/iu,
    ([, rank = '', name = '']) => `which ${rank}s besides ${name} are named?`,
  ],
  // "did Berg and Lund meet only in Oslo", "was Oslo the only place where Berg met Lund": wherever they met
  [
    /^\W*(?:did|have|has)\s+([^?,:;]{3,40}?)\s+(?:and|with)\s+([^?,:;]{3,40}?)\s+(?:ever\s+)?(?:only\s+(?:ever\s+)?(?:meet|met)|(?:meet|met)\s+(?:only|solely|exclusively))\s+(?:in|at)\s+[^?,:;]{3,40}?\W*$/i,
    ([, one = '', other = '']) => `where did ${one} and ${other} meet?`,
  ],
  [
    new RegExp(
      `^\\W*${IS}\\s+[^?,:;]{2,40}?\\s+the\\s+${ONLY}\\s+(?:place|city|town|location|capital|country)\\s+(?:where|in\\s+which)\\s+([^?,:;]{3,40}?)\\s+(?:has\\s+|ever\\s+)*met\\s+(?:with\\s+)?([^?,:;]{3,40}?)\\W*$`,
      'i',
    ),
    ([, one = '', other = '']) => `where did ${one} and ${other} meet?`,
  ],
  // "does only one article report the 5th"
  [
    /^\W*(?:does|did|is\s+there|was\s+there|has)\s+(?:only|just)\s+(?:one|a\s+single|\d)\s+(?:article|report|source|outlet)s?\s+(?:that\s+)?(?:reports?|reported|covers?|covered|on|about)\s+(?:on\s+)?([^?,:;]{3,60}?)\W*$/i,
    ([, meeting = '']) => `which articles report ${meeting}?`,
  ],
  // "did anyone besides Berg lead the Chilean side"
  [
    /^\W*(?:did|has|have)\s+(?:any\s?(?:one|body)|some\s?(?:one|body))\s+(?:else\s+)?(?:besides|other\s+than|apart\s+from|aside\s+from|but|than)\s+([^?,:;]{3,40}?)\s+(?:ever\s+)?(?:lead|led|head|headed|represent|represented)\s+(?:the\s+)?(\p{L}{3,20})(?:[’']s)?(?:\s+(?:side|delegation|team))?\W*$/iu,
    ([, name = '', side = '']) => `who besides ${name} chaired for ${side}?`,
  ],
  // "who apart from Berg held the post of chief", "besides Berg, who has served as chief"
  [
    /^\W*(?:who,?\s+((?:besides|other\s+than|apart\s+from|aside\s+from)\s+[^?,:;]{3,40}?),?|((?:besides|other\s+than|apart\s+from|aside\s+from)\s+[^?,:;]{3,40}?),?\s+who(?:\s+else)?)\s+(?:(?:has|have|had|ever|also)\s+)*(?:(?:held|holds|occupied|filled)\s+(?:the\s+)?(?:post|office|position|job|title)\s+of|(?:served|serves|acted|worked)\s+as)\s+(?:the\s+)?([^?,:;]{3,80}?)\W*$/i,
    ([, one, other = '', office = '']) => `who ${one ?? other} has been ${office}?`,
  ],
  // "was the Customs House used solely for the 5th"
  [
    new RegExp(
      `^\\W*(?:was|is|were)\\s+(?:the\\s+)?([^?,:;]{3,40}?)\\s+(?:used|booked|chosen|picked|the\\s+venue)\\s+(?:${ALONE}|just)\\s+(?:for|at|by|of)\\s+[^?,:;]{3,60}?\\W*$`,
      'i',
    ),
    ([, venue = '']) => `which meetings were held at the ${venue}?`,
  ],
  // "was the 4th the length of three days", "was the June talk three days long": how long it was
  [
    /^\W*(?:was|were|is)\s+(?!every\b|each\b|all\b|both\b|any\b)((?:the\s+)?[^?,:;]{3,60}?)\s+(?<!\bor\s)(?:an?\s+)?(?:one|two|three|four|five|six|seven|\d)[\s-]days?\s+(?:long|in\s+length)\W*$/i,
    ([, meeting = '']) => `how long was ${meeting}?`,
  ],
  // "did three people chair the 4th": how many did
  [
    /^\W*(?:did|have|had|were\s+there)\s+(?:only\s+|just\s+|exactly\s+)?(?:one|two|three|four|five|six|seven|\d)\s+(?:people|persons?|officers|officials|men|co-?chairs|chairs)\s+(?:who\s+)?((?:co-?\s?)?chair|preside\s+over|lead|head)(?:e?d)?\s+([^?,:;]{3,60}?)\W*$/i,
    ([, , meeting = '']) => `how many people chaired ${meeting}?`,
  ],
  // "which co-chair attended all three": who chaired each of them
  [
    /^\W*(?:which|what)\s+(?:of\s+the\s+)?(co-?\s?chairs?|chairm[ae]n|generals?|officers?)\s+(?:attended|was\s+(?:at|present\s+at)|took\s+part\s+in|sat\s+(?:at|in))\s+(all\s+(?:of\s+them|(?:the\s+)?(?:two|three|four|five|\d)(?:\s+(?:meetings|rounds|sessions))?|(?:the\s+)?(?:meetings|rounds|sessions)))\W*$/i,
    () => 'which person chaired each of the meetings?',
  ],
];
