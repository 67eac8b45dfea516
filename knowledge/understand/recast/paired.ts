/*
 * One question that asks for two things at once without two verbs: "was the Herald article published after the 5th meeting" asks for both days,
 * "expand WG and HQ" for both names.
 */

const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|write-?ups?)';
const OUTLET = "(?:the\\s+)?([^?,:;]{2,30}?)(?:[’']s)?";
const MEETING = '(the\\s+[^?,:;]{3,50}?)(?:\\s+(?:ended|began|started|was\\s+(?:held|over)|took\\s+place|closed|met))?';

/** A wording, and the two questions that it holds. */
type Pair = readonly [shape: RegExp, halves: (found: readonly string[]) => readonly [string, string]];

const published = (outlet: string): string => `when was the ${outlet} article published?`;
const heldOn = (meeting: string): string => `when was ${meeting} held?`;

/** "the third", beside "the fourth meeting". */
const wholeOf = (meeting: string): string =>
  /^the\s+(?:\d{1,3}(?:st|nd|rd|th)|\p{L}+(?:th|rd|nd|st))$/iu.test(meeting) ? `${meeting} meeting` : meeting;

/** "rank", "post", …: what somebody has. */
const theirs = (what: string, who: string): string =>
  /^rank/i.test(what) ? `what rank does ${who} have?` : `what post does ${who} hold?`;

const PAIRS: readonly Pair[] = [
  // "what ranks do Berg and Lund have, respectively", "which posts did Berg and Lund hold"
  [
    /^\W*(?:what|which)\s+(rank|post|position|title|office|job|role|function)s\s+(?:do|did|does)\s+([^?,:;]{2,40}?)\s+and\s+([^?,:;]{2,40}?)\s+(?:each\s+|respectively\s+)?(?:have|hold|had|held|carry|bear|occupy)(?:\s*,?\s*(?:each|respectively|in\s+turn))?$/i,
    ([, what = '', one = '', other = '']) => [theirs(what, one), theirs(what, other)],
  ],
  // "what are the ranks of Berg and Lund, respectively", "the posts of Berg and of Lund"
  [
    /^\W*(?:(?:[Ww]hat|[Ww]hich)\s+(?:are|were|is|was)\s+|[Gg]ive\s+(?:me\s+)?|[Nn]ame\s+|[Tt]ell\s+me\s+)?(?:[Tt]he\s+)?(?:respective\s+)?(rank|post|position|title|office|job|role|function)s\s+of\s+((?:\p{Lu}[\p{L}.]*\s+){0,3}?\p{Lu}\p{L}+)\s+and\s+(?:of\s+)?((?:\p{Lu}[\p{L}.]*\s+){0,3}?\p{Lu}\p{L}+)(?:\s*,?\s*(?:each|respectively|in\s+turn))?$/u,
    ([, what = '', one = '', other = '']) => [theirs(what, one), theirs(what, other)],
  ],
  // "which post do Berg and Lund share", "which rank have both Berg and Lund been named with": that of each
  [
    /^\W*(?:[Ww]hich|[Ww]hat)\s+(?:same\s+|common\s+|one\s+)?(rank|post|position|title|office|job|role|function)\s+(?:do|did|have|has|were|are|was)\s+(?:both\s+)?((?:\p{Lu}[\p{L}.]*\s+){0,3}?\p{Lu}\p{L}+)\s+and\s+((?:\p{Lu}[\p{L}.]*\s+){0,3}?\p{Lu}\p{L}+)\s+(?:both\s+)?(?:share|shared|have\s+in\s+common|have|had|hold|held|(?:been\s+)?(?:named|mentioned|given|listed|described|introduced)(?:\s+(?:with|as|by|in))?)$/u,
    ([, what = '', one = '', other = '']) => [theirs(what, one), theirs(what, other)],
  ],
  // "list the exercises and the countries that hosted them"
  [
    /^\W*(?:give|list|name|tell)\s+(?:me\s+)?(?:the\s+)?(?:names\s+of\s+)?(?:the\s+)?(exercises|drills)\s+and\s+(?:the\s+)?(\p{L}{4,20})\s+(?:that|which|who)\s+(\p{L}{3,20}ed)\s+(?:in\s+)?them$/iu,
    ([, drills = '', who = '', did = '']) => [`which ${drills} are named?`, `which ${who} ${did} the ${drills}?`],
  ],
  // "give the names of the exercises and the domains they cover"
  [
    /^\W*(?:give|list|name|tell)\s+(?:me\s+)?(?:the\s+)?(?:names\s+of\s+)?(?:the\s+)?(exercises|drills)\s+and\s+(?:the\s+)?(\p{L}{4,20})\s+(?:that\s+|which\s+)?they\s+(cover|span|include|involve)$/iu,
    ([, drills = '', what = '', verb = '']) => [
      `which ${drills} are named?`,
      `which ${what} do the ${drills} ${verb}?`,
    ],
  ],
  // "was the Herald article published after the 5th meeting"
  [
    new RegExp(
      `^\\W*(?:was|is|did|has|had)\\s+${OUTLET}\\s+${PIECE}\\s+(?:been\\s+)?(?:publish(?:ed)?|printed|posted|appear(?:ed)?|come\\s+out|written|dated?)\\s+(?:(?:right|just|shortly|(?:one|a|the)\\s+day|long)\\s+)?(?:before|after)\\s+(?:or\\s+(?:before|after)\\s+)?${MEETING}$`,
      'i',
    ),
    ([, outlet = '', meeting = '']) => [published(outlet), heldOn(meeting)],
  ],
  // "how many days after the 5th did the Herald publish its report"
  [
    new RegExp(
      `^\\W*how\\s+(?:many\\s+days|long|soon)\\s+after\\s+${MEETING}\\s+(?:did|was)\\s+${OUTLET}(?:\\s+${PIECE})?\\s+(?:publish(?:ed)?|come\\s+out|appear|report|write|print(?:ed)?)(?:\\s+(?:on\\s+it|about\\s+it|it|its\\s+${PIECE}))?$`,
      'i',
    ),
    ([, meeting = '', outlet = '']) => [published(outlet), heldOn(meeting)],
  ],
  // "which article came out the day after the land talks ended": all have their days
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:of\\s+(?:the|your)\\s+)?${PIECE}\\s+(?:came\\s+out|was|were|appeared)\\s+(?:published\\s+|printed\\s+|posted\\s+|written\\s+)?(?:(?:the|a|one|two|\\d)\\s+days?\\s+|right\\s+|just\\s+|shortly\\s+)?(?:before|after)\\s+${MEETING}$`,
      'i',
    ),
    ([, meeting = '']) => [heldOn(meeting), 'what are your sources?'],
  ],
  // "which agency is credited in the Herald piece and which in the Post's"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:news\\s+|wire\\s+)?agency\\s+(?:is|was|gets)\\s+(?:credited|named|given)\\s+(?:in|by|for|under)\\s+${OUTLET}(?:\\s+${PIECE})?\\s*,?\\s+and\\s+(?:which|what)(?:\\s+(?:one|agency))?(?:\\s+(?:is|was)\\s+credited)?\\s+(?:in|by|for|under)\\s+(?:that\\s+of\\s+)?${OUTLET}(?:\\s+(?:one|${PIECE}))?$`,
      'i',
    ),
    ([, one = '', other = '']) => [
      `by which agency is the ${one} article?`,
      `by which agency is the ${other} article?`,
    ],
  ],
  // "which article mentions both Berg and Lund": those of each, as the two need not stand in one sentence
  [
    new RegExp(
      `^\\W*(?:which|what|how\\s+many)\\s+(?:of\\s+)?(?:the\\s+|your\\s+)?${PIECE}\\s+(?:mentions?|names?|speaks?\\s+of)\\s+both\\s+([^?,:;]{2,40}?)\\s+and\\s+([^?,:;]{2,40}?)$`,
      'i',
    ),
    ([, one = '', other = '']) => [`which articles mention ${one}?`, `which articles mention ${other}?`],
  ],
  // "expand WG and HQ", "what do WG and HQ stand for"
  [
    /^\W*(?:[Ee]xpand|[Ss]pell\s+out|[Ww]rite\s+out|[Ee]xplain|[Ww]hat\s+(?:do|does)|[Ff]ull\s+forms?\s+of|[Ll]ong\s+forms?\s+of)\s+(?:the\s+(?:abbreviations|acronyms|letters)\s+)?(\p{Lu}[\p{Lu}&-]{1,14})\s+(?:and|&)\s+(\p{Lu}[\p{Lu}& –-]{1,16}?)(?:\s+(?:stand\s+for|mean|please|pls|in\s+full|for\s+me))?$/u,
    ([, one = '', other = '']) => [`what does ${one} stand for?`, `what does ${other} stand for?`],
  ],
  // "did the war begin before the Oslo talks": the time of each
  [
    /^\W*did\s+the\s+(war|invasion|conflict|fighting)\s+(?:start|begin|break\s+out)\s+(?:before|after)\s+((?:the|their)\s+(?:[\p{L}\d-]+\s+){1,4}?(?:encounter|meeting|summit|talks|visit|call))$/iu,
    ([, war = '', other = '']) => [`when did the ${war} start?`, `when was ${other}?`],
  ],
  // "what rank did Berg hold at the 4th but not at the 3rd": what she had at each
  [
    /^\W*(?:what|which)\s+(rank|post|title|office|position)\s+did\s+([^?,:;]{3,40}?)\s+(?:hold|have|bear)\s+(?:in|at|during)\s+([^?,:;]{3,40}?),?\s+(?:but|and)\s+not\s+(?:in|at|during)\s+([^?,:;]{3,40})$/i,
    ([, rank = '', who = '', one = '', other = '']) => [
      `what ${rank} did ${who} hold in ${wholeOf(one)}?`,
      `what ${rank} did ${who} hold in ${wholeOf(other)}?`,
    ],
  ],
  // "which is older, the gas partnership or the special one": the time of each
  [
    /^\W*(?:which|what)\s+(?:is|was)\s+(?:the\s+)?older\s*[,:]\s*(the\s+(?:[\p{L}-]+\s+){0,4}?)(partnership|alliance|treaty|pact)\s+or\s+(the\s+(?:[\p{L}-]+\s+){1,4}?)(?:one|\2)$/iu,
    ([, one = '', thing = '', other = '']) => [
      `when was ${one}${thing} established?`,
      `when was ${other}${thing} established?`,
    ],
  ],
];

/** The two questions that one wording holds, where it is of such a kind; the text ends in no mark. */
export const paired = (text: string): readonly [string, string] | undefined => {
  for (const [shape, halves] of PAIRS) {
    const found = shape.exec(text);
    if (found) return halves(found);
  }
  return undefined;
};
