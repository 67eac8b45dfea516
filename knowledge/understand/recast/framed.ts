import { END, NAME, NTH, THING } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions whose nouns and verbs only frame what is asked, and which reports seldom write: "what explanation did Chile offer for …", "in what
 * terms does the Herald describe …".
 */

const MEETING =
  '((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?(?:meetings?|talks|rounds?|sessions?|summits?|dialogue|\\d+(?:st|nd|rd|th)(?!\\s+\\p{L})))';

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
    /\b(was|were|been|be|get|got)\s+([^?,:;]{0,60}?)\s*(?:given|put\s+(?:in|into|on)|placed\s+on|set\s+on|lent)\s+(?:an?\s+)?(?:formal|official)\s+(?:shape|form|footing|basis|status|expression)\b/iu,
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
    /^\W*(?:what|which)\s+(?:benefits?|gains?|advantages?|effects?|merits?|achievements?|results?)\s+(?:are|is|were|was)\s+(?:attributed|ascribed|credited|put\s+down)\s+to\s+((?:the\s+|these\s+|joint\s+)*(?:exercises|drills))(?=\s*[?.!]*$)/iu,
    ([, drills = '']) => `what role have ${drills} played`,
  ],
  // "what payoff is expected from closer training", "what effects is it supposed to have"
  [
    /^\W*(?:what|which)\s+(?:payoffs?|pay-offs?|benefits?|effects?|gains?|advantages?|dividends?|rewards?|returns?|impact|improvements?)\s+(?:is|are)\s+(?:expected|hoped\s+for|anticipated|looked\s+for)\s+(?:from|of)\s+([^?,:;]{5,60}?)(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `what is ${what} expected to do`,
  ],
  [
    /^\W*(?:what|which)\s+(?:payoffs?|pay-offs?|benefits?|effects?|gains?|advantages?|dividends?|rewards?|returns?|impact|improvements?)\s+(?:is|are)\s+([^?,:;]{5,60}?)\s+(?:expected|supposed|meant|anticipated|hoped)\s+to\s+(?:have|bring|yield|produce|deliver|give)(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `what is ${what} expected to do`,
  ],
  // "what foundations did the talks in Oslo lay", "what did they prepare the ground for"
  [
    /^\W*(?:for\s+)?what\s+(?:(?:foundations?|groundwork|basis)\s+)?did\s+([^?,:;]{3,60}?)\s+(?:lay|prepare|create|establish|provide)(?:\s+the\s+(?:ground|groundwork|basis|foundations?)(?:\s+for)?)?(?<=lay|ground(?:work)?|basis|foundations?|ground(?:work)? for|basis for|foundations? for)(?=\s*[?.!]*$)/iu,
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

/** The articles: who supplied them, which of them reports something, and in which words. */
const ofArticlesThemselves: readonly Recast[] = [
  // "which portal featured the third meeting", "which publisher put out the report on it"
  [
    /^\W*(?:which|what)\s+(?:news\s+)?(?:publications?|portals?|websites?|sites?|dail(?:y|ies)|newspapers?|publishers?|outlets?|mastheads?|organs?|media\s+house)\s+(?:featured|ran|carried|put\s+out|covered|printed|reported|brought|posted|hosted|published|wrote\s+up)\s+(?:on\s+)?(?:(?:the|a|an)\s+(?:news\s+)?(?:report|story|piece|article|item|account|news|coverage|write-?up)\s+(?:on|about|of)\s+)?(?=(?:the\s+)?(?:[\p{L}\d-]+\s+){0,4}?(?:meetings?|talks|rounds?|sessions?|summits?)\b)/iu,
    () => 'which articles reported on ',
  ],
  // "in what words does the Herald describe the group", "what metaphor does it use for the pact": what it says of it, word for word
  [
    new RegExp(
      `^\\W*(?:[Ii]n\\s+|[Ww]ith\\s+|[Bb]y\\s+)?(?:[Ww]hat|[Ww]hich)\\s+(?:words?|terms?|wording|phras(?:e|es|ing)|adjectives?|epithets?|metaphors?|images?|imagery|language|expressions?|formulations?)\\s+(?:does|do|did)\\s+${NAME}\\s+(?:describe|depict|characteri[sz]e|portray|paint|render|refer\\s+to|speak\\s+of|present|(?:use|employ|apply|choose|reserve|find|pick|bestow|confer|attach|give)\\s+(?:for|of|about|to|(?:up)?on|when\\s+describing|to\\s+describe))\\s+${THING}${END}`,
      'u',
    ),
    ([, source = '', what = '']) => `what does ${source} write about ${what}, word for word`,
  ],
  // "how does the Herald sum up the fifth meeting"
  [
    new RegExp(
      `^\\W*[Hh]ow\\s+(?:does|did)\\s+${NAME}\\s+(?:sum\\s+up|summari[sz]e|recap|recount|relate|portray|depict|characteri[sz]e|render)\\s+(?!(?:its|his|her|their)\\b)${THING}${END}`,
      'u',
    ),
    ([, source = '', what = '']) => `what does ${source} say about ${what}`,
  ],
  // "which news outlets are you drawing on", "what material do you rely upon"
  [
    /^\W*(?:(?:up)?on\s+)?(?:which|what)\s+(?:news\s+)?(?:outlets?|material|sources?|articles?|papers?|documents?|texts?|evidence|reports?)\s+(?:are\s+you\s+(?:drawing|relying|building|leaning)|do\s+you\s+(?:draw|rely|build|lean|go\s+by|work\s+from))(?:\s+(?:up)?on)?(?=\s*[?.!]*$)/iu,
    () => 'what are your sources',
  ],
  // "how did the army word its post", "what was the wording of the army's tweet", "which hashtags featured in its post"
  [
    /^\W*how\s+(?:did|does|was)\s+([^?,:;]{3,40}?)\s+(?:word|phrase|put|formulate|couch|frame)\s+(?:its|their|his|her|the)\s+(?:post|tweet|message|posting)(?=\s|[?.!]|$)/iu,
    ([, who = '']) => `what did ${who} post`,
  ],
  [
    /^\W*what\s+(?:was|is|were)\s+the\s+(?:exact\s+|precise\s+)?(?:wording|text|words|phrasing|content)\s+of\s+([^?,:;]{3,40}?)['’]s?\s+(?:post|tweet|message|posting)(?=\s|[?.!]|$)/iu,
    ([, who = '']) => `what did ${who} post`,
  ],
  [
    /^\W*(?:what|which)\s+(?:hashtags?|words|tags)\s+(?:featured|figured|appeared|stood|were|are|feature|appear|did|does)\s+(?:used\s+|contained\s+)?(?:in\s+)?([^?,:;]{3,40}?)['’]s?\s+(?:post|tweet|message|posting)(?=\s|[?.!]|$)(?:\s+(?:contain|have|include|carry|use))?/iu,
    ([, who = '']) => `what did ${who} post`,
  ],
  // "is there a reference to cables in any article"
  [
    /^\W*(?:is|was|are|were)\s+there\s+(?:an?|any|some)\s+(?:references?|allusions?|nods?|pointers?)\s+to\s+([^?,:;]{3,60}?)(?:\s+(?:in|by)\s+(?:any|one|some|the|these|your)(?:\s+of\s+(?:the|these|your))?\s+(?:articles?|reports?|sources?|stories|texts?))?(?=\s*[?.!]*$)/iu,
    ([, what = '']) => `is ${what} mentioned`,
  ],
];

/** Bodies that talk through another, and the one above it. */
const INSTITUTION =
  "((?:[\\p{L}’']+\\s+){0,3}?(?:[Ss]taff|[Dd]irectorate|[Hh]eadquarters|[Mm]inistry|[Dd]epartment|[Cc]ommand)(?:\\s+of\\s+(?:\\p{L}+\\s+){0,3}?[Cc]ooperation)?)";
const ORGAN =
  '(?:bod(?:y|ies)|entit(?:y|ies)|organs?|structures?|departments?|agenc(?:y|ies)|institutions?|organi[sz]ations?|outfits?|units?|offices?)';

const ofBodies: readonly Recast[] = [
  // "which Chilean entity does the Coastal Staff interact with"
  [
    new RegExp(
      `^\\W*(?:with\\s+)?(?:[Ww]hich|[Ww]hat)\\s+(\\p{Lu}\\p{L}+\\s+)?${ORGAN}\\s+(?:does|do|did|is|are)\\s+(?:the\\s+)?${INSTITUTION}\\s+(?:interact(?:ing)?|talk(?:ing)?|deal(?:ing)?|liais(?:e|ing)|work(?:ing)?|engag(?:e|ing)|in\\s+contact|converse|communicate)(?:\\s+with)?${END}`,
      'u',
    ),
    ([, side = '', staff = '']) => `who does the ${staff} interact with ${side.trim()}`.trim(),
  ],
  // "which Chilean body is the counterpart of the Coastal Staff", "which organ sits opposite it"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+(\\p{Lu}\\p{L}+\\s+)?${ORGAN}\\s+(?:is\\s+the\\s+(?:counterpart|opposite\\s+number|equivalent|partner|interlocutor)\\s+(?:of|to|for)|sits\\s+(?:opposite|across\\s+from|facing)|faces|is\\s+opposite|corresponds\\s+to|is\\s+paired\\s+with|talks\\s+(?:to|with)|deals\\s+with|interacts\\s+with|partners\\s+with|liaises\\s+with)\\s+(?:the\\s+)?${INSTITUTION}${END}`,
      'u',
    ),
    ([, side = '', staff = '']) => `who does the ${staff} interact with ${side.trim()}`.trim(),
  ],
  [
    new RegExp(
      `^\\W*(?:[Ww]ho|[Ww]hat)(?:['’]s|\\s+is)\\s+(?:the\\s+)?(\\p{Lu}\\p{L}+\\s+)?(?:counterpart|opposite\\s+number|equivalent)\\s+(?:of|to)\\s+(?:the\\s+)?${INSTITUTION}${END}`,
      'u',
    ),
    ([, side = '', staff = '']) => `who does the ${staff} interact with ${side.trim()}`.trim(),
  ],
  // "name the body that interacts with the Coastal Staff"
  [
    new RegExp(
      `^\\W*(?:[Nn]ame|[Ii]dentify|[Tt]ell\\s+me|[Gg]ive|[Ww]hat(?:['’]s|\\s+is)|[Ww]hich\\s+is)\\s+the\\s+(\\p{Lu}\\p{L}+\\s+)?${ORGAN}\\s+(?:that|which)\\s+(?:interacts?|talks?|deals?|liaises?|is\\s+paired)\\s+(?:with|to)\\s+(?:the\\s+)?${INSTITUTION}${END}`,
      'u',
    ),
    ([, side = '', staff = '']) => `who does the ${staff} interact with ${side.trim()}`.trim(),
  ],
  // "under whose auspices does the group work", "what parent body does it have"
  [
    /^\W*under\s+(?:whose|which|what)\s+(?:auspices|aegis|umbrella|roof|authority|patronage|wing)\s+(?:does|do|did|is)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:group|committee|forum|commission|mechanism))\s+(?:operate|work|function|meet|sit|act|run|exist|working|operating|stand|come)(?=\s*[?.!]*$)/iu,
    ([, group = '']) => `what is ${group} part of`,
  ],
  [
    /^\W*(?:what|which)\s+(?:parent|umbrella|superior|higher|overarching|mother)\s+(?:body|organi[sz]ation|institution|commission|forum)\s+(?:does|do|did|is)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:group|committee|forum|commission|mechanism))\s+(?:have|belong\s+to|report\s+to|answer\s+to|come\s+under|fall\s+under|under|part\s+of|sit\s+under)(?=\s*[?.!]*$)/iu,
    ([, group = '']) => `what is ${group} part of`,
  ],
];

const PEOPLE = '(\\p{Lu}\\p{L}+)\\s+(?:and|with)\\s+(\\p{Lu}\\p{L}+)';
const EVENT = '(?:gathering|event|occasion|summit|meeting|conference)';

/** What brought people somewhere, what they spoke of there, and what they are there. */
const ofThoseWhoMet: readonly Recast[] = [
  // "which event drew Berg to Lima in 2021"
  [
    new RegExp(
      `^\\W*(?:[Ww]hat|(?:[Ww]hich|[Ww]hat)\\s+${EVENT})\\s+(?:drew|attracted|pulled|lured|called|summoned)\\s+${NAME}\\s+to\\s+(?=\\p{Lu})`,
      'u',
    ),
    ([, who = '']) => `why did ${who} visit `,
  ],
  // "what was the subject of the Lima talks between Berg and Lund"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:was|were)\\s+the\\s+(?:subjects?|topics?|contents?|substance|themes?)\\s+of\\s+the\\s+(\\p{Lu}\\p{L}+)\\s+(?:talks|meeting|conversation|encounter|discussions?)\\s+(?:between|of)\\s+${PEOPLE}${END}`,
      'u',
    ),
    ([, place = '', one = '', other = '']) => `what did ${one} and ${other} discuss in ${place}`,
  ],
  // "which gathering served as the backdrop for Berg and Lund's meeting in Lima"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+${EVENT}\\s+(?:served\\s+as|provided|formed|was|supplied)\\s+the\\s+(?:backdrop|setting|occasion|stage|scene|framework)\\s+(?:for|to|of)\\s+${PEOPLE}['’]s?\\s+(?:meeting|talks|encounter)\\s+(?=in\\b)`,
      'u',
    ),
    ([, one = '', other = '']) => `on the sidelines of which event did ${one} and ${other} meet `,
  ],
  // "who served as Chile's co-chair in 2023"
  [
    /^\W*who\s+(?:served|acted|sat|functioned|officiated)\s+as\s+(?:the\s+)?(\p{L}+?)(?:['’]s)?\s+(?:co-?\s?)?chair(?:man|person)?\s+(?=(?:in|at|of|for)\b)/iu,
    ([, side = '']) => `who chaired for ${side} `,
  ],
  // "what is Berg's function"
  [
    new RegExp(
      `^(\\W*[Ww]hat(?:['’]s|\\s+is|\\s+was)\\s+${NAME}['’]s?\\s+)(?:function|charge|capacity|station)${END}`,
      'u',
    ),
    ([, what = '']) => `${what}position`,
  ],
  // "what positions do the co-chairs of the fifth meeting occupy"
  [
    /^\W*(?:what|which)\s+(?:posts?|positions?|offices?|ranks?|functions?)\s+(?:do|did|does)\s+the\s+(?:two\s+)?(?:co-?\s?)?chairs?(?:men)?\s+(?:of|at)\s+([^?,:;]{3,60}?)\s+(?:occupy|hold|fill|have|bear|carry)(?=\s*[?.!]*$)/iu,
    ([, meeting = '']) => `who chaired ${meeting}`,
  ],
  // "what is the declared purpose of the group"
  [
    /\b((?:what(?:['’]s|\s+is|\s+was)|describe|state|give)\s+the\s+)(?:declared|stated|avowed|professed|official|expressed)\s+(?=(?:purpose|aim|goal|objective|mandate|function|role)\b)/iu,
    ([, what = '']) => what,
  ],
  // "which drills are offered as notable examples", "which exercises serve as examples"
  [
    /^\W*(?:which|what)\s+(?:joint\s+)?(?:drills|exercises|manoeuvres|maneuvers)\s+(?:(?:are|were|get|got)\s+(?:offered|given|cited|adduced|listed|quoted|held\s+up|put\s+forward|named)|serve|served|stand)\s+as\s+(?:(?:notable|good|main|prime)\s+)?(?:examples?|instances?|illustrations?)(?=\s*[?.!]*$)/iu,
    () => 'which exercises are named',
  ],
  // "which projects came under review at the fifth meeting"
  [
    /\b(?:came|come|were\s+put|was\s+put)\s+under\s+(?:review|scrutiny|examination|the\s+microscope)\b/iu,
    () => 'were reviewed',
  ],
  // "cutting-edge technologies"
  [
    /\b(?:cutting|leading|bleeding)[\s-]edge\s+(?=\p{L})|\bstate[\s-]of[\s-]the[\s-]art\s+(?=\p{L})/iu,
    () => 'advanced ',
  ],
];

/** Meetings: their course, what they came to, and those who sat there. */
const ofMeetings: readonly Recast[] = [
  // "the proceedings of the third meeting"
  [
    new RegExp(
      `\\b(?:the\\s+)?(?:proceedings|formalities|business|deliberations)\\s+(?:of|at)\\s+(?=(?:the\\s+)?${NTH}\\b)(?=[^?]*\\b(?:begin|began|start|started|commence|commenced|end|ended|conclude|concluded|open|opened|close|closed|kick|get|got|wrap|wind|take|took)\\b)`,
      'iu',
    ),
    () => '',
  ],
  // "boil down the fourth meeting", "condense it into a few lines", "paint me a picture of it"
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you|would\s+you)\s+)*(?:boil\s+down|condense|distill?|compress|abridge|encapsulate|break\s+down|unpack|digest|pr[eé]cis)\s+(?:for\s+(?:me|us)\s+)?(?=(?:the|this|that)\b)([^?,:;]{4,60}?)(?:\s+(?:in(?:to)?|to)\s+(?:a|one|two|three|few|several|some|the)\b[^?,:;]{0,30}?)?(?:\s+for\s+(?:me|us))?(?=\s*[?.!]*$)/iu,
    ([, meeting = '']) => `summarise ${meeting}`,
  ],
  [
    /^\W*(?:(?:please|kindly|can\s+you|could\s+you|would\s+you)\s+)*(?:paint|draw|give|sketch)\s+(?:for\s+)?(?:me\s+|us\s+)?a\s+(?:quick\s+|brief\s+|short\s+)?(?:picture|portrait|sketch|panorama)\s+of\s+(?=the\b)/iu,
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
    /^\W*what\s+(?:else\s+)?did\s+[^?,:;]{3,40}?\s+(?:look\s+at|discuss|address|cover|consider|take\s+up|examine)\s+(besides|apart\s+from|other\s+than|in\s+addition\s+to)\s+((?:joint\s+)?(?:exercises|drills))\s+((?:in|at|during)\s+[^?,:;]{3,40}?)(?=\s*[?.!]*$)/iu,
    ([, besides = '', drills = '', where = '']) => `what topics were discussed ${where} ${besides} ${drills}`,
  ],
  // "which technologies were highlighted in October": named
  [
    /\b((?:technologies|domains|fields|areas|exercises|drills)\s+(?:was|were|are)\s+)(?:highlighted|spotlighted|underlined|stressed|flagged|played\s+up)\s+(?=(?:in|at|during|by)\b)/iu,
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
    /\b(?:(?:taken|took|struck|dropped|removed|left|kept)\s+off\s+the\s+(?:agenda|table|list)|given\s+up(?!\s+to\b))/iu,
    () => 'abandoned',
  ],
  [
    /^(\W*(?:which|what)\s+[^?,:;]{3,50}?\s+)(?:gave|give)\s+up(?=\s*[?.!]*$)/iu,
    ([, before = '']) => `${before}abandon`,
  ],
  // "what formats were contemplated at the fourth meeting"
  [
    new RegExp(
      `\\b((?:was|were)\\s+)(?:contemplated|envisaged|envisioned|mooted|floated|pondered)\\s+(?=(?:at|in|during)\\s+(?:the\\s+)?${NTH}\\b)`,
      'iu',
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

/** Frames that ask what a plain question asks. */
export const ofFramed: readonly Recast[] = [
  ...ofReasons,
  ...ofCourses,
  ...ofArticlesThemselves,
  ...ofBodies,
  ...ofThoseWhoMet,
  ...ofMeetings,
];
