import type { Recast } from './shape.ts';

const MEETINGS = '(?:meetings?|mtgs?|rounds?|sessions?|summits?|editions?|talks|dialogues?|ones?)';
const SEVERAL = '(?:meetings|mtgs|rounds|sessions|summits|editions|talks|dialogues|ones)';
const ARTICLES = '(?:articles?|reports?|sources?|stor(?:y|ies)|pieces?|texts?|papers?|outlets?)';

/** What is left out, asked without a verb: in the words by which the rules leave it out. */
export const ofWhatIsNot: readonly Recast[] = [
  // "which topic of the 3rd was not cables", "what subjects at the Oslo round weren't exercises"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:topics?|subjects?|themes?|issues?|points?)\\s+(?:of|at|in|from|on\\s+the\\s+agenda\\s+of|discussed\\s+at|raised\\s+at)\\s+([^?,:;]{0,50}?${MEETINGS}|the\\s+(?:\\d+\\p{L}{2}|\\p{L}+))\\s+(?:was|were|is|are)(?:\\s+not|n['’]?t)\\s+(?:about\\s+|on\\s+|of\\s+)?(?!(?:discussed|mentioned|raised|covered|addressed|reported|new|agreed|also|told|taken|brought)\\b)([^?,:;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, meeting = '', topic = '']) => `what were the topics of ${meeting} besides ${topic}?`,
  ],
  // "meetings not chaired by Berg", "rounds never led by her", "meetings where Berg wasn't chair"
  [
    new RegExp(
      `\\b(${MEETINGS})\\s+(?:(?:that|which)\\s+(?:were|was)\\s+)?(?:not|never)\\s+(?:co-?\\s?)?(?:chaired|led|headed)\\s+by\\s+`,
      'i',
    ),
    ([, meetings = '']) => `${meetings} were not chaired by `,
  ],
  [
    new RegExp(
      `^\\W*(?:which\\s+|list\\s+|all\\s+|the\\s+)*(${MEETINGS})\\s+(?:where|in\\s+which|at\\s+which)\\s+([^?,:;]{3,40}?)\\s+(?:wasn['’]?t|was\\s+not|weren['’]?t|isn['’]?t)\\s+(?:the\\s+|a\\s+)?(?:co-?\\s?)?chair(?:man|person)?\\W*$`,
      'i',
    ),
    ([, meetings = '', name = '']) => `which ${meetings} were not chaired by ${name}?`,
  ],
  // "meetings not in Oslo", "rounds that weren't held in 2025", "not Oslo mtgs", "non-Oslo meetings"
  [
    new RegExp(
      `\\b(${SEVERAL})\\s+(?:(?:that|which)\\s+(?:were|are)\\s+)?(?:not|(?:that|which)\\s+(?:weren['’]?t|aren['’]?t))\\s+(?:held\\s+)?(in|at|from|of)\\s+`,
      'i',
    ),
    ([, meetings = '', at = '']) => `${meetings} except those ${/^(?:from|of)$/i.test(at) ? 'in' : at} `,
  ],
  [
    new RegExp(`^\\W*(?:the\\s+)?(?:not|non)[\\s-]+(\\p{L}+(?:\\s\\p{L}+)?)\\s+(${MEETINGS})\\W*$`, 'iu'),
    ([, place = '', meetings = '']) => `${meetings} except those in ${place}`,
  ],
  // "all but the Oslo meetings", "list all meetings but the 5th"
  [
    new RegExp(
      `^\\W*(?:list\\s+|show\\s+(?:me\\s+)?)?all\\s+but\\s+(?:the\\s+)?([^?,:;]{2,40}?)\\s+(${MEETINGS})\\W*$`,
      'i',
    ),
    ([, place = '', meetings = '']) => `list all ${meetings} except the ${place} ${meetings}`,
  ],
  [
    new RegExp(
      `^\\W*((?:list\\s+|show\\s+(?:me\\s+)?|which\\s+are\\s+)?(?:all|every)\\s+(?:the\\s+|of\\s+the\\s+)*${MEETINGS})\\s+but\\s+(?=(?:the\\s+)?[\\p{L}\\d])`,
      'iu',
    ),
    ([, all = '']) => `${all} except `,
  ],
  // "what was discussed at every round but the 5th", "who chaired all of the meetings but one of them"
  [
    new RegExp(
      `\\b((?:all|every|each|any)\\s+(?:one\\s+)?(?:the\\s+|of\\s+the\\s+|other\\s+)*(?:[\\p{L}-]+\\s+){0,3}?${MEETINGS})\\s+but\\s+(?!not\\b|for\\b|only\\b|also\\b)(?=(?:the\\s+|in\\s+|at\\s+)?[\\p{L}\\d])`,
      'iu',
    ),
    ([, all = '']) => `${all} except `,
  ],
  // "list everything but the summits"
  [
    /^\W*((?:list|show(?:\s+me)?|name|give(?:\s+me)?)\s+)?(?:everything|all|everyone)\s+(?:but|except(?:\s+for)?|besides|apart\s+from)\s+(?=the\s+(?:[\p{L}\d-]+\s+){0,3}?(?:meetings|rounds|sessions|summits|ones|talks)\W*$)/iu,
    () => 'list all meetings except ',
  ],
  // "did they ever meet anywhere other than in Oslo"
  [
    /^\W*(?:did|have|has)\s+[^?,:;]{2,50}?\s+(?:ever\s+)?(?:meet|met|sat|gathered|convened)\s+(?:anywhere|somewhere|elsewhere|any\s+place)\s+(?:else\s+)?(?:other\s+than|but|besides|than|except(?:\s+for)?|apart\s+from)\s+(?:in\s+|at\s+)?(?=(?:the\s+)?\p{L}[^?,:;]{2,40}\W*$)/iu,
    () => 'list all meetings except those in ',
  ],
  // "which articles mention neither Berg nor Lund"
  [
    new RegExp(
      `^\\W*((?:which|what)\\s+(?:of\\s+(?:the|these|your)\\s+)?${ARTICLES})\\s+(?:mentions?|names?|speaks?\\s+of|cites?)\\s+neither\\s+([^?,:;]{2,40}?)\\s+nor\\s+`,
      'i',
    ),
    ([, which = '', one = '']) => `${which} don't mention ${one} or `,
  ],
  // "is it wrong that Berg chaired it": whether it is so, with no verdict
  [
    /^\W*(?:is|was)\s+it\s+(?:wrong|incorrect|false|untrue|not\s+(?:true|right|correct|so)|a\s+(?:mistake|lie|myth))\s+(?:that|to\s+say\s+that|to\s+say)\s+/i,
    () => 'is it true that ',
  ],
  // "meetings hosted by Chile", "how often has Chile played host to the group", "when did Chile last host the group"
  [
    new RegExp(
      `\\b(${MEETINGS})\\s+(?:(?:was|were|are|have\\s+been|that\\s+were|which\\s+were)\\s+)?hosted\\s+by\\s+(?=(?:the\\s+)?\\p{Lu})`,
      'iu',
    ),
    ([, meetings = '']) => `${meetings} were held in `,
  ],
  [
    /^\W*(how\s+many\s+times|how\s+often)\s+(?:has|have|had|did)\s+(?:the\s+)?(\p{L}+(?:\s\p{L}+)??)\s+(?:played?\s+host\s+to|host(?:ed)?)\s+(?:the\s+|a\s+)?([^?,:;]{3,50}?)\W*$/iu,
    ([, , host = '', group = '']) => `how many ${group.replace(/\s*meetings?$/i, '')} meetings were held in ${host}?`,
  ],
  [
    /^\W*when\s+(?:did|has|had)\s+(?:the\s+)?(\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+last\s+(?:play(?:ed)?\s+host\s+to|host(?:ed)?)\s+(?=(?:the|a)\s)(?:the\s+|a\s+)?([^?,:;]{3,50}?)\W*$/iu,
    ([, host = '', group = '']) => `when was the latest ${group.replace(/\s*meetings?$/i, '')} meeting in ${host}?`,
  ],
  // "when did Chile last host Berg": of the guest's visit
  [
    /^\W*(when|where)\s+(?:did|has|had)\s+(?:the\s+)?(\p{L}+)\s+last\s+(?:host(?:ed)?|receive(?:d)?|welcome(?:d)?)\s+(?!the\b|a\b)([^?,:;]{3,40}?)\W*$/iu,
    ([, asked = '', host = '', guest = '']) => `${asked} did ${guest} last visit ${host}?`,
  ],
  // "was Berg the only Chilean chair": all of that side tell
  [
    /^\W*(?:is|was)\s+[^?,:;]{2,40}?\s+the\s+only\s+(\p{L}+)\s+(?:co-?\s?)?chair(?:man|person)?(?:\s+(?:so\s+far|ever))?\W*$/iu,
    ([, side = '']) => `who has chaired for the ${side} side?`,
  ],
  // "Oslo is in which country", "Oslo in which country?"
  [/^\W*(\p{Lu}\p{L}+)\s+in\s+which\s+country\W*$/u, ([, city = '']) => `which country is ${city} in?`],
];
