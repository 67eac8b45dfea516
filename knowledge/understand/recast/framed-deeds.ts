import { END, NAME, THING } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions whose nouns and verbs only frame what is asked, and which reports seldom write: "what explanation did Chile offer for …".
 */

/** Why something was done, and where somebody stands. */
const ofReasons: readonly Recast[] = [
  // "what explanation did Chile offer for buying gas", "what grounds does it cite for its purchases"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|[Ww]hich|[Oo]n\\s+what)\\s+(?:explanations?|reasons?|rationale|justifications?|grounds?|arguments?|motives?|excuses?|reasoning|basis)\\s+(?:did|does|do|has|have|had)\\s+${NAME}\\s+(?:offer(?:ed)?|give|given|cited?|put(?:s)?\\s+forward|advanced?|provided?|invoked?|adduced?|presented?|named?|supply|supplied|have|had)\\s+(?:forward\\s+)?(?:for|as\\s+to|to\\s+justify)\\s+(?:(?:its|their|his|her)\\s+)?${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `why did ${who} ${what}`,
  ],
  // "how did Chile justify stepping up purchases of gas"
  [
    new RegExp(
      `^\\W*[Hh]ow\\s+(?:did|does|do|has|have|had)\\s+${NAME}\\s+(?:justif(?:y|ied)|explain(?:ed)?|defend(?:ed)?|rationali[sz]ed?|motivated?|account(?:ed)?\\s+for)\\s+(?:(?:its|their|his|her)\\s+)?${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `why did ${who} ${what}`,
  ],
  // "what prompted Chile to buy gas"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:prompted|led|drove|motivated|induced|moved|caused|spurred|pushed|persuaded|brought)\\s+${NAME}\\s+to\\s+(?=\\p{Ll})${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `why did ${who} ${what}`,
  ],
  [
    new RegExp(`^\\W*[Ww]hat\\s+made\\s+${NAME}\\s+(?!(?:and|or)\\b)(?=\\p{Ll})${THING}${END}`, 'u'),
    ([, who = '', what = '']) => `why did ${who} ${what}`,
  ],
  // "how has Chile handled the border conflict", "how does it approach the conflict"
  [
    new RegExp(
      `^\\W*[Hh]ow\\s+(?:has|have|does|do|did|is|was)\\s+${NAME}\\s+(?:been\\s+)?(?:handl(?:e|ed|ing)|approach(?:ed|ing)?|deal(?:t|ing)?\\s+with|treat(?:ed|ing)?|tackl(?:e|ed|ing)|view(?:ed|ing)?|see(?:n|ing)?|regard(?:ed|ing)?|look(?:ed|ing)?\\s+(?:at|upon)|cop(?:e|ed|ing)\\s+with|navigat(?:e|ed|ing)|address(?:ed|ing)?|position(?:ed)?\\s+itself\\s+on|respond(?:ed|ing)?\\s+to|react(?:ed|ing)?\\s+to)\\s+(?![^?]*\\b(?:meetings?|summits?|rounds?|sessions?)\\b)${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `what is ${who}'s stance on ${what}`,
  ],
  // "what approach has Chile adopted towards the conflict", "what line does it take on it"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|[Ww]hich)\\s+(?:(?:official|public|general|overall)\\s+)?(?:approach|line|attitude|tack|tone|policy|stance|view|stand|posture)\\s+(?:has|have|does|do|did|is)\\s+${NAME}\\s+(?:take[n]?|taking|adopt(?:ed)?|have|had|h[eo]ld|pursued?|maintain(?:ed)?|follow(?:ed)?|strike|struck|express(?:ed)?)\\s+(?:on|towards?|to|over|regarding|about|concerning|vis-?[àa]-?vis|in|as\\s+to)\\s+${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `what is ${who}'s stance on ${what}`,
  ],
  // "what is Chile's declared stance on the conflict"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat(?:['’]s|\\s+is|\\s+was))\\s+${NAME}['’]s?\\s+(?:declared|stated|official|avowed|professed|expressed|public|publicly\\s+stated|formal|overall|general)\\s+(?:stance|position|line|view|policy|posture|standpoint|attitude|stand)\\s+(?:on|towards?|over|regarding|about|concerning|vis-?[àa]-?vis|in|as\\s+to)\\s+${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `what is ${who}'s stance on ${what}`,
  ],
  // "what remedy for the conflict does Chile favour"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|[Ww]hich)\\s+(?:remedy|way\\s+out|solution|answer|prescription|cure|outcome|approach|path|course)\\s+(?:for|of|to|in|on)\\s+${THING}\\s+(?:does|do|did|has)\\s+${NAME}\\s+(?:favou?r|propose|advocate|advocated|back|see|recommend|prescribe|champion|prefer|urge|support|suggest)${END}`,
      'u',
    ),
    ([, what = '', who = '']) => `what does ${who} advocate for ${what}`,
  ],
  // "what path did Berg recommend to Lund", "what counsel did Berg give Lund on gas"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|[Ww]hich)\\s+(?:path|course|advice|counsel|recommendation|suggestion|appeal|exhortation|plea|way)\\s+(?:did|does|had|has)\\s+${NAME}\\s+(?:recommend(?:ed)?|urged?|suggest(?:ed)?|give|given|offer(?:ed)?|advised?|prescribed?|ma[dk]e|commend(?:ed)?|proposed?|address(?:ed)?)\\s+(?:(?:up)?on\\s+|to\\s+|for\\s+)?(\\p{Lu}\\p{L}+)(\\s+(?!to\\b)[^?,:;]{3,60}?)?${END}`,
      'u',
    ),
    ([, who = '', whom = '', on = '']) => `what did ${who} urge ${whom} to do${on}`,
  ],
];

/** How something came about, by stages; the name that it bears; what it is to bring. */
const ofCourses: readonly Recast[] = [
  // "trace the development of the pact"
  [
    /^\W*(?:please\s+|kindly\s+|can\s+you\s+|could\s+you\s+)*(?:trace|retrace|chart|outline|sketch|recount|follow|map|review|describe|summari[sz]e)\s+(?:out\s+)?(?:the\s+)?(?:development|evolution|history|course|growth|rise|trajectory|path|stages|milestones|phases)\s+of\s+(?=(?:[\p{L}-]+\s+){0,6}?(?:partnership|relationship|relations|ties|pact|alliance|friendship)\b)/iu,
    () => 'what is the history of ',
  ],
  // "what milestones mark the pact", "which stages has the pact gone through"
  [
    /^\W*(?:what|which)\s+(?:are\s+the\s+)?(?:main\s+|key\s+)?(?:milestones|stages|phases|steps|landmarks|turning\s+points)\s+(?:mark(?:ed)?|of|in|punctuate[d]?|shaped?|(?:has|have|did|does)(?=[^?]*\b(?:through|reach(?:ed)?|pass(?:ed)?|see|seen|mark(?:ed)?|undergo(?:ne)?)\b))\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,5}?(?:partnership|relationship|relations|ties|pact|alliance|friendship))(?:\s+(?:gone?|pass(?:ed)?|come|been)?\s*(?:through|reach(?:ed)?|pass(?:ed)?|seen?|undergo(?:ne)?))?(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `what is the history of ${what}`,
  ],
  // "how did the pact come about and develop"
  [
    /^\W*how\s+(?:did|has|have)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:partnership|relationship|pact|alliance|friendship))\s+(?:come\s+about|c[oa]me\s+into\s+being|take[n]?\s+shape|ar[io]se[n]?)(?:\s+and\s+(?:then\s+)?(?:develop|evolve|grow)(?:e?d|n)?)?(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `what is the history of ${what}`,
  ],
  // "when was the pact given formal shape"
  [
    /\b(was|were|been|be|get|got)\s+([^?,:;]{0,60}?)\s*(?:given|put\s+(?:in|into|on)|placed\s+on|set\s+on|lent)\s+(?:an?\s+)?(?:formal|official)\s+(?:shape|form|footing|basis|status|expression)\b/i,
    ([, was = '', what = '']) => `${was} ${what} formalised`,
  ],
  // "what label was the pact given in 2010", "what rank does the pact enjoy since 2010"
  [
    /^\W*(?:what|which)\s+(?:label|tag|rank|status|title|designation|standing|name)\s+(?:was|is|has|does|did)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:partnership|relationship|relations|ties|pact|alliance|friendship))\s+(?:been\s+)?(?:given|enjoy(?:ed)?|carry|carried|bear|borne|accorded|granted|conferred|assigned|have|had|receive[d]?|acquire[d]?|get|got)\b/iu,
    ([, what = '']) => `what is ${what} called`,
  ],
  // "what benefits have the drills yielded", "what gains are attributed to the exercises"
  [
    /^\W*(?:[Ww]hat|[Ww]hich)\s+(?:benefits?|gains?|advantages?|dividends?|rewards?|effects?|contributions?|merits?|results?|good)\s+(?:have|has|did|do|does)\s+((?:the\s+|these\s+|joint\s+|\p{Lu}{3,}(?:\s*,|\s+and)?\s+){0,6}(?:exercises|drills|\p{Lu}{3,}))\s+(?:yield(?:ed)?|br(?:ing|ought)|produced?|ma[dk]e|deliver(?:ed)?|had|have|generated?|offer(?:ed)?|confer(?:red)?|d(?:o|one))(?=\s*[?.!]*$)/u,
    ([, drills = '']) => `what role have ${drills} played`,
  ],
  [
    /^\W*(?:what|which)\s+(?:benefits?|gains?|advantages?|effects?|merits?|achievements?|results?)\s+(?:are|is|were|was)\s+(?:attributed|ascribed|credited|put\s+down)\s+to\s+((?:the\s+|these\s+|joint\s+)*(?:exercises|drills))(?=\s*[?.!]*$)/i,
    ([, drills = '']) => `what role have ${drills} played`,
  ],
  // "what payoff is expected from closer training", "what effects is it supposed to have"
  [
    /^\W*(?:what|which)\s+(?:payoffs?|pay-offs?|benefits?|effects?|gains?|advantages?|dividends?|rewards?|returns?|impact|improvements?)\s+(?:is|are)\s+(?:expected|hoped\s+for|anticipated|looked\s+for)\s+(?:from|of)\s+([^?,:;]{5,60}?)(?=\s*[?.!]*$)/i,
    ([, what = '']) => `what is ${what} expected to do`,
  ],
  [
    /^\W*(?:what|which)\s+(?:payoffs?|pay-offs?|benefits?|effects?|gains?|advantages?|dividends?|rewards?|returns?|impact|improvements?)\s+(?:is|are)\s+([^?,:;]{5,60}?)\s+(?:expected|supposed|meant|anticipated|hoped)\s+to\s+(?:have|bring|yield|produce|deliver|give)(?=\s*[?.!]*$)/i,
    ([, what = '']) => `what is ${what} expected to do`,
  ],
  // "what foundations did the talks in Oslo lay", "what did they prepare the ground for"
  [
    /^\W*(?:for\s+)?what\s+(?:(?:foundations?|groundwork|basis)\s+)?did\s+([^?,:;]{3,60}?)\s+(?:lay|prepare|create|establish|provide)(?:\s+the\s+(?:ground|groundwork|basis|foundations?)(?:\s+for)?)?(?<=lay|ground(?:work)?|basis|foundations?|ground(?:work)? for|basis for|foundations? for)(?=\s*[?.!]*$)/i,
    ([, what = '']) => `for what was the groundwork laid in ${what}`,
  ],
  // "what goal does Chile pursue in fishing", "what ambition of Chile do the projects serve"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|[Ww]hich)\\s+(?:goals?|aims?|objectives?|ambitions?|aspirations?|targets?)\\s+(?:does|do|did|is)\\s+${NAME}\\s+(?:pursu(?:e|ing)|have|seek(?:ing)?|follow(?:ing)?|set|harbou?r)\\s+(?:in|for|on|with|regarding|as\\s+to)\\s+${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `what is ${who}'s objective in ${what}`,
  ],
  [
    new RegExp(
      `^(\\W*(?:[Ww]hat|[Ww]hich)\\s+)(?:ambitions?|aspirations?)(\\s+of\\s+${NAME}\\s+(?:do|does|did|is|are)\\s)`,
      'u',
    ),
    ([, what = '', rest = '']) => `${what}objective${rest}`,
  ],
];

/** Deeds, reasons and courses of things, in frames. */
export const ofFramedDeeds: readonly Recast[] = [...ofReasons, ...ofCourses];
