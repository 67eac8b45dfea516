import { END, NAME } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions whose nouns and verbs only frame what is asked, and which reports seldom write: "which organ sits opposite the staff".
 */

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
    /^\W*(?:what|which)\s+(?:posts?|positions?|offices?|ranks?|functions?)\s+(?:do|did|does)\s+the\s+(?:two\s+)?(?:co-?\s?)?chairs?(?:men)?\s+(?:of|at)\s+([^?,:;]{3,60}?)\s+(?:occupy|hold|fill|have|bear|carry)(?=\s*[?.!]*$)/i,
    ([, meeting = '']) => `who chaired ${meeting}`,
  ],
  // "what is the declared purpose of the group"
  [
    /\b((?:what(?:['’]s|\s+is|\s+was)|describe|state|give)\s+the\s+)(?:declared|stated|avowed|professed|official|expressed)\s+(?=(?:purpose|aim|goal|objective|mandate|function|role)\b)/i,
    ([, what = '']) => what,
  ],
  // "which drills are offered as notable examples", "which exercises serve as examples"
  [
    /^\W*(?:which|what)\s+(?:joint\s+)?(?:drills|exercises|manoeuvres|maneuvers)\s+(?:(?:are|were|get|got)\s+(?:offered|given|cited|adduced|listed|quoted|held\s+up|put\s+forward|named)|serve|served|stand)\s+as\s+(?:(?:notable|good|main|prime)\s+)?(?:examples?|instances?|illustrations?)(?=\s*[?.!]*$)/i,
    () => 'which exercises are named',
  ],
  // "which projects came under review at the fifth meeting"
  [
    /\b(?:came|come|were\s+put|was\s+put)\s+under\s+(?:review|scrutiny|examination|the\s+microscope)\b/i,
    () => 'were reviewed',
  ],
  // "cutting-edge technologies"
  [
    /\b(?:cutting|leading|bleeding)[\s-]edge\s+(?=\p{L})|\bstate[\s-]of[\s-]the[\s-]art\s+(?=\p{L})/iu,
    () => 'advanced ',
  ],
];

/** Bodies and people, in frames. */
export const ofFramedPeople: readonly Recast[] = [...ofBodies, ...ofThoseWhoMet];
