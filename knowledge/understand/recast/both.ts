import { parseOrdinal } from '../../mention/ordinal.ts';
import { ordinal } from './numbers.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const MEETING = '(?:meeting|round|session|summit|edition|one)';
/** "the 3rd, 4th and 5th rounds" */
const SEVERAL = `(?:the\\s+)?${NTH}(?:\\s+${MEETING})?(?:(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or)\\s+)(?:the\\s+)?${NTH}(?:\\s+${MEETING}s?)?){1,5}`;
/** Of meetings named by their numbers: which of them was where or when, and what they share. */
export const ofBothOrAll: readonly Recast[] = [
  // "which was in Oslo, the 4th or the 5th", "in Oslo: the 4th round or the 5th"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:${MEETING}\\s+)?(?:was|met|took\\s+place|happened)\\s+(?:held\\s+)?(?:in|at)\\s+([^?,:;]{3,30}?)\\s*[,:–—-]\\s*(${SEVERAL})\\W*$`,
      'i',
    ),
    ([, where = '', which = '']) => `which of ${which.replace(/\bor\b/gi, 'and')} was in ${where}?`,
  ],
  // "the session between the 3rd and the 5th"
  [
    new RegExp(
      `\\bthe\\s+((?:[\\p{L}-]+\\s+){0,3}?${MEETING})\\s+(?:that\\s+(?:was|came|fell)\\s+|held\\s+)?(?:in\\s+)?between\\s+(?:the\\s+)?(${NTH})\\s+and\\s+(?:the\\s+)?(${NTH})(?:\\s+(?:ones?|meetings?|rounds?|sessions?))?(?=\\W*$)`,
      'iu',
    ),
    ([whole = '', meeting = '', first = '', second = '']) => {
      const [from, to] = [parseOrdinal(first.toLowerCase()), parseOrdinal(second.toLowerCase())];
      return from === null || to !== from + 2 ? whole : `the ${ordinal(`${from + 1}`)} ${meeting}`;
    },
  ],
  // "what do the 3rd and 5th rounds share"
  [
    /^\W*what\s+(?:do|did)\s+([^?,:;]{3,60}?)\s+and\s+([^?,:;]{2,40}?)\s+share\W*$/i,
    ([, first = '', second = '']) => `compare ${first} and ${second}`,
  ],
  // "the 3rd and the 5th: what do they have in common", "…, how do they differ"
  [
    /^\W*([^?,:;]{3,60}?)\s+and\s+([^?,:;]{2,40}?)\s*[:,;–—-]+\s*(?:what\s+(?:do|did)\s+(?:they|these|the\s+two)\s+(?:have\s+in\s+common|share)|how\s+(?:do|did|are)\s+(?:they|these|the\s+two)\s+(?:differ|compare|different|alike)|(?:what(?:['’]s|\s+is|\s+are)\s+)?(?:the\s+)?(?:differences?|similarities|common\s+points|common\s+ground))\W*$/i,
    ([, first = '', second = '']) => `compare ${first} and ${second}`,
  ],
];

/** A topic and a question for the meeting: "they talk cables? which meeting", "which talks touched cables". */
export const ofTouched: readonly Recast[] = [
  [
    /^\W*(?:(?:did|have|do|if|whether)\s+)?(?:they|both\s+sides|the\s+sides)\s+(?:ever\s+|also\s+)?(?:talk|talked|discuss|discussed|speak|spoke|mention|mentioned|cover|covered|raise|raised|touch|touched)(?:\s+(?:about|on|upon|of))?\s+([^?,:;]{3,50}?)\s*[?,;–—-]\s*(?:and\s+)?(?:if\s+so,?\s+)?(?:(?:in|at)\s+)?(?:which|what)\s+(?:meeting|round|session|one|talks)s?\W*$/i,
    ([, topic = '']) => `which meetings discussed ${topic}?`,
  ],
  [
    /\b((?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:meetings?|rounds?|sessions?|talks|summits?|one))\s+touched\s+(?!on\b|upon\b|off\b|by\b|down\b)(?=[\p{L}-]{3})/iu,
    ([, which = '']) => `${which} discussed `,
  ],
  // "which meetings' reports mention cables"
  [
    /^\W*(?:which|what)\s+(?:meetings|rounds|sessions|talks)[’']?\s+(?:reports|articles|accounts|write-?ups)\s+(?:mention|speak\s+of|name|refer\s+to|talk\s+(?:of|about)|contain)\s+/i,
    () => 'which meetings discussed ',
  ],
];

const WHERE_OR_WHEN = '(?:where|when|in\\s+(?:which|what)\\s+(?:city|town|place|country|year|month))';

/** Two things in one question of which the second hangs on the first. */
export const ofTwoParts: readonly Recast[] = [
  // "is there anyone who co-chaired the 3rd, the 4th and the 5th": who chaired each tells
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+there\\s+(?:anyone|anybody|someone|somebody|an?\\s+(?:person|general|officer|man|woman|official))\\s+(?:who|that)\\s+(?:has\\s+)?(?:co-?\\s?)?(?:chaired|led|headed|presided\\s+over)\\s+(?=(?:(?:both|all)\\s+)?${SEVERAL})`,
      'i',
    ),
    () => 'who chaired ',
  ],
  // "I need to know if the group met again after its 3rd meeting, and if so when"
  [
    new RegExp(
      `^(?:[^?,:;]{0,60}?\\b(?:if|whether)\\s+|\\W*did\\s+)((?:the|this)\\s+[^?,:;]{2,40}?)\\s+(?:meet|met|convened?|sat|sit|gather(?:ed)?)\\s+again\\s+(?:after|since|following)\\s+(?:(?:its|the|their)\\s+)?(${NTH}(?:\\s+(?:meeting|round|session))?)(?:\\s+(?:of|in)\\s+[^?,:;]{3,30}?)?(?:\\s*,?\\s+and\\s*,?\\s+if\\s+so\\s*,?\\s+(?:${WHERE_OR_WHEN}(?:\\s+and\\s+${WHERE_OR_WHEN})?|which\\s+\\p{L}+))?\\W*$`,
      'iu',
    ),
    ([, forum = '', meeting = '']) => `which meetings of ${forum} came after the ${meeting}?`,
  ],
  // "when and where was the 3rd, and who came for Chile": who represented it
  [
    /^\W*((?:when|where)(?:\s*(?:and|,|&|\/)\s*(?:when|where))?\s+(?:was|were|did|is)\s+[^?]{3,80}?)\s*(?:,|\s+and|,\s*and|;|\?)\s*(?:and\s+)?who\s+(?:came|was\s+there|went|turned\s+up|showed\s+up|sat|appeared|spoke|attended|was\s+present)\s+(?:for|from|on\s+behalf\s+of)\s+(?=(?:the\s+)?\p{L}+(?:\s+side)?\W*$)/iu,
    ([, asked = '']) => `${asked} and who chaired for `,
  ],
  // "did Lund and Berg meet between the 4th and the 5th, and if so where": the yes says it
  [
    new RegExp(
      `^\\W*((?:did|have|had)\\s+[^?,:;]{3,40}?\\s+and\\s+[^?,:;]{2,40}?\\s+(?:ever\\s+)?(?:meet|met)\\b[^?:;]{0,80}?)[,;?]?\\s*(?:and\\s+)?(?:if\\s+so|if\\s+yes|if\\s+they\\s+did)\\s*,?\\s*${WHERE_OR_WHEN}(?:\\s+(?:and|or|&)\\s+${WHERE_OR_WHEN})?\\W*$`,
      'i',
    ),
    ([, asked = '']) => `${asked}?`,
  ],
];
