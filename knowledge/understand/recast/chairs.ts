import { tokenize } from '../../read/token.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import type { Recast } from './shape.ts';

const PLEASE =
  '^\\W*(?:(?:please|kindly|pls|plz|so|and|ok|now|sir|pray|give|tell|name|identify|me|us|who|the|full|was|is|names?|of)\\b[\\s,:]*)*?';
const CHAIRED = '(?:(?:co-?\\s?)?chair(?:ed|s)?|led|headed|presided(?:\\s+(?:over|at))?)';
const CHAIR = '(?:(?:co-?\\s?)?chair|lead|head|preside(?:\\s+(?:over|at))?|share\\s+the\\s+chair)';
const MEETING = '(?:meetings?|rounds?|sessions?|summits?|talks|editions?|dialogues?)';
const OFFICERS =
  '(?:officers|officials|generals|participants|people|persons|delegates|attendees|commanders|dignitaries|individuals)';
const SENIOR =
  '(?:(?:senior|top|high|leading|military|defence|the|all|of|two|both|\\p{L}{2,16}(?:an|ish|ese|ench|utch))\\s+)*?';
/** A side by its people, "Chilean", or by its name: "Chile". */
const PEOPLE_OF = '(\\p{L}{2,16}(?:an|ish|ese|ench|utch|i))';
const NAME = '([^?,:;]{3,40}?)';

/** "in June 2024", "at the June 2024 talks": the meeting, as one that is attended by those of the countries that the question names. */
const attended = (when: string, whole: string, asked = whole): string => {
  if (/\b(?:navy|navies|air\s+forces?|marines|coast\s+guard)\b/i.test(asked)) return whole;
  const tokens = tokenize(whole.replace(when, ' '));
  const sides = [...new Set(tokens.flatMap((_, i) => typedCountryAt(tokens, i)?.value.name ?? []))];
  const [side, other] = sides;
  const meeting = new RegExp(`\\b${MEETING}\\b`, 'iu').test(when)
    ? when.replace(/^(?:at|in|on|during|for)\s+/i, '')
    : `the meeting ${when}`;
  if (other !== undefined) return `who attended ${meeting} from the sides of ${sides.join(' and ')}?`;
  return `who attended ${meeting}${side === undefined ? '' : ` from the side of ${side}`}?`;
};

/** "which admiral", where that is what is asked for: one of that rank. */
const chairOf = (who: string): string =>
  who === '' || /^(?:persons?|people|officers?|m[ae]n|officials?|countr(?:y|ies))$/i.test(who)
    ? 'who'
    : `which ${who.replace(/s$/i, '')}`;

/** "Berg and Lund": both are left out, and nobody chaired with the two. */
const isOfTwo = (name: string): boolean => /,|\s(?:and|or|nor)\s/i.test(name);

/** A word that names a meeting or a bound, and no person. */
const isNobody = (name: string): boolean =>
  /\d|\b(?:meetings?|rounds?|sessions?|talks|side|delegation|co-?chairs?|that|this|these|those|it)\b/i.test(name);

/** Questions for whoever chaired or attended, in other orders of words. */
export const ofChairs: readonly Recast[] = [
  // "did Berg chair by himself or with somebody", "did she chair the 5th alone": with whom
  [
    /^\W*(?:did|has|had|does|do)\s+([^?,:;]{2,40}?)\s+((?:co-?\s?)?chair(?:ed)?|lead|led|head(?:ed)?|preside[d]?)\b([^?,:;]{0,60}?)\s+(?:by\s+(?:him|her|them)sel(?:f|ves)|alone|solo|single-?handedly|on\s+(?:his|her|their)\s+own)(?:\s+(?:or|and\s+not)\b[^?]{0,60})?(?=\W*$)/i,
    ([, who = '', , what = '']) => `with whom did ${who} co-chair${what}`,
  ],
  // "before the one that Berg chaired in Oslo": the meeting chaired by Berg
  [
    /\b(before|after|preceding|following|prior\s+to|since)\s+the\s+(?:one|meeting|round|session)\s+(?:that\s+|which\s+)?((?:(?:air|lt|lieutenant|major|rear|vice)\.?\s+)?(?:(?:gen(?:eral)?|marshal|admiral|col(?:onel)?|captain)\.?\s+)?\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]*){0,2})\s+(?:co-?\s?)?(?:chaired|led|headed|presided\s+over)\b/u,
    ([, way = '', who = '']) => `${way} the meeting chaired by ${who}`,
  ],
  [
    /\b(before|after|preceding|following|prior\s+to|since)\s+the\s+one\s+(?:that\s+was\s+|which\s+was\s+)?((?:co-?\s?)?(?:chaired|led|headed)\s+by\b)/i,
    ([, way = '', by = '']) => `${way} the meeting ${by}`,
  ],
  // "meeting no. 5", "round number 3"
  [
    /\b(meeting|round|session|summit|edition)\s+(?:no\.?|number|nr\.?|#)\s*(\d{1,2})(?![\d-])/i,
    ([, meeting = '', number = '']) => `${meeting} ${number}`,
  ],
  // "the two chairmen", "the two governments": no second meeting
  [
    /\b(?:the|these|those)\s+two\s+(?=(?:men|gentlemen|chairmen|chairs|co-?\s?chairs|co-?\s?chairmen|officers|generals|persons|governments|heads)\b)/i,
    () => 'the ',
  ],
  // "who held the gavel in Oslo"
  [/\b(?:held|wielded|took|had)\s+the\s+gavel\b/i, () => 'chaired'],
  // "the name of the officer who co-chaired the 4th"
  [
    /^\W*(?:(?:please|kindly|tell|give|me|us|what|is|was)\s+){0,4}(?:the\s+)?names?\s+of\s+the\s+(?:officers?|persons?|people|m[ae]n|generals?|officials?|CISC)\s+who\s+((?:co-?\s?)?(?:chaired|led|headed))\s+([^?,:;]{3,60}?)\W*$/i,
    ([, chaired = '', meeting = '']) => `who ${chaired} ${meeting}?`,
  ],
  // "apart from Berg, who else chaired the 5th"
  [
    new RegExp(
      `^\\W*(?:apart\\s+from|besides|other\\s+than|in\\s+addition\\s+to|next\\s+to|beside|along\\s+with|aside\\s+from)\\s+${NAME}\\s*,\\s*who\\s+(?:else\\s+|all\\s+)?(${CHAIRED})\\s+([^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([whole = '', name = '', , meeting = '']) =>
      isNobody(name) || isOfTwo(name) ? whole : `who co-chaired ${meeting} with ${name}?`,
  ],
  [
    new RegExp(
      `^\\W*who\\s+else\\s+${CHAIRED}\\s+([^?,:;]{3,60}?)\\s*,?\\s+(?:apart\\s+from|besides|other\\s+than|in\\s+addition\\s+to|next\\s+to|along\\s+with|aside\\s+from)\\s+${NAME}\\W*$`,
      'i',
    ),
    ([whole = '', meeting = '', name = '']) =>
      isNobody(name) || isOfTwo(name) ? whole : `who co-chaired ${meeting} with ${name}?`,
  ],
  // "together with whom did Berg chair the 4th", "alongside whom did Berg preside in Oslo"
  [
    new RegExp(
      `^\\W*(?:(?:together|along|jointly)\\s+with|alongside|beside|next\\s+to)\\s+(?:whom?|which\\s+\\p{L}+)\\s+did\\s+${NAME}\\s+${CHAIR}\\s+([^?,:;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, name = '', meeting = '']) => `who co-chaired ${meeting} with ${name}?`,
  ],
  // "in Oslo the chair was shared by which two officers", "the chair was held by whom at the 4th"
  [
    /^\W*((?:in|at|during)\s+[^?,:;]{3,50}?)\s*,?\s+(?:the\s+)?chairs?\s+(?:was|were)\s+(?:shared|held|taken|occupied|filled)\s+(?:by|between|among)\s+(?:whom?|which\s+(?:two\s+)?([^?,:;]{3,30}?))\W*$/i,
    ([, meeting = '', who = '']) => `${chairOf(who)} chaired ${meeting.replace(/^(?:at|during)\s+/i, '')}?`,
  ],
  [
    /^\W*(?:the\s+)?chairs?\s+(?:was|were)\s+(?:shared|held|taken|occupied|filled)\s+(?:by|between)\s+(?:whom?|which\s+(?:two\s+)?\p{L}+)\s+((?:in|at|during)\s+[^?,:;]{3,50}?)\W*$/iu,
    ([, meeting = '']) => `who chaired ${meeting.replace(/^(?:at|during)\s+/i, '')}?`,
  ],
  // "there were two chairmen at the 2023 talks; their names please", "the talks had two chairmen in 2023. Names?"
  [
    /^[^?]{0,60}?\b(?:two|both)\s+(?:co-?\s?)?(?:chairs|chairmen|chairpersons|chairwomen)\s+((?:in|at|of|for|during)\s+[^?,.;:–—]{3,50}?)\s*[,.;:–—-]\s*[^?]{0,60}?\b(?:names?|who)\b[^?]{0,40}\W*$/i,
    ([, meeting = '']) => `who chaired ${meeting.replace(/^(?:at|of|for|during)\s+/i, '')}?`,
  ],
  // "for Chile: who? (5th meeting)"
  [
    /^\W*(?:for|from)\s+(?:the\s+)?(\p{L}{4,20}(?:\s+side)?)\s*[:,–—-]?\s*who\b[\s?,:(–—-]+([^?,:;()]{3,50}?)\W*$/iu,
    ([, side = '', meeting = '']) => `who represented ${side} at ${meeting}?`,
  ],
  // "who from Chile, who from Peru - 3rd meeting"
  [
    /^\W*who\s+(?:was\s+|came\s+)?(?:from|for)\s+(?:the\s+)?\p{L}{4,20}\s*,?\s+(?:and\s+)?who\s+(?:was\s+|came\s+)?(?:from|for)\s+(?:the\s+)?\p{L}{4,20}\s*[,:(–—-]*\s*(?:at\s+|in\s+)?([^?,:;()]{3,50}?)[\W]*$/iu,
    ([, meeting = '']) => `who chaired ${meeting}?`,
  ],
  // "name Chile's man at the 5th", "whos chiles man at the 3rd", "Chile's own man in the chair for the 4th: his name and his office"
  [
    new RegExp(
      `${PLEASE}(?:who(?:['’]?s)\\s+)?(\\p{L}{4,20}?)(?:['’]s|['’]|s)\\s+(?:own\\s+)?(?:man|woman|guy|person|representative|chap|fellow|top\\s+man|lead|nominee|main\\s+(?:man|guy|person))\\s+(?:in\\s+the\\s+chair\\s+)?(?:at|for|in|of|to|during)\\s+([^?,:;]{3,50}?)\\s*(?:[,:;–—-]+\\s*(?:(?:his|her|their|the|and|full|names?|rank|post|office|title|only|nothing|else|please|pls|lt\\.?|gen|general|som\\p{L}*thing)\\b\\W*)+)?\\W*$`,
      'iu',
    ),
    ([, side = '', meeting = '']) => `who represented ${side} at ${meeting}?`,
  ],
  // "which country sent an admiral to the 4th", "which side had a general at the 3rd"
  [
    /^\W*(?:which|what)\s+(?:country|side|nation|delegation|party)\s+(?:was\s+(?:led|headed)\s+by|sent|had|brought|fielded|put\s+up)\s+(an?\s+(?:(?:lieutenant|lt\.?|major|air|air\s+chief|vice|rear|field)\s+)?(?:general|marshal|admiral|colonel|brigadier|commodore))\s+(?:to|at|in|for)\s+(?=[^?,:;]{3,60}\W*$)/i,
    ([, rank = '']) => `which side was represented by ${rank} at `,
  ],
  // "which Chilean general chaired all three meetings": whether one did
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${PEOPLE_OF}\\s+(?:(?:lieutenant\\s+|air\\s+)?(?:officer|general|admiral|marshal|official|person|man|co-?chair(?:man)?|chair(?:man)?)\\s+)?(?:has\\s+|have\\s+)?(?:co-?\\s?)?(?:chaired|led|headed|presided\\s+over)\\s+(?:all|every|each)\\s+(?:of\\s+)?(?:the\\s+|its\\s+|these\\s+|those\\s+)?(?:(?:two|three|four|five|\\d)\\s+)?(?:of\\s+)?(?:the\\s+)?(?:(?:working\\s+)?group\\s+|wg\\s+)?(?:meetings?|rounds?|sessions?)\\W*$`,
      'iu',
    ),
    ([, side = '']) => `has the same ${side} chaired every time?`,
  ],
  // "who chaired only the 5th": who chaired which, meeting by meeting
  [
    /^\W*who\s+(?:co-?\s?)?(?:chaired|led|headed)\s+(?:only|just)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:\s+(?:meeting|round|session))?(\s+(?:for|on\s+behalf\s+of)\s+(?:the\s+)?\p{L}{4,20}(?:\s+side)?)?\W*$/iu,
    ([, side = '']) => (side === '' ? 'who were all the chairs?' : `who chaired${side}?`),
  ],
  // "who on the Chilean side signed in as head of delegation at the 5th"
  [
    /^\W*(?:tell\s+me\W+|and\s+)?who\s+(?:on|from|for)\s+(?:the\s+)?(\p{L}{4,20})\s+side\s+[^?,:;]{0,30}?\b(?:head\s+of\s+(?:the\s+)?delegation|leader|chair(?:man)?|head)\s+(?:at|for|of|in|during)\s+([^?,:;]{3,50}?)\W*$/iu,
    ([, side = '', meeting = '']) => `who represented ${side} at ${meeting}?`,
  ],
  // "that Chilean general who turns up every time - what's he called?"
  [
    new RegExp(
      `^\\W*(?:that|the|this)\\s+${PEOPLE_OF}\\s+(?:general|officer|admiral|marshal|co-?chair(?:man)?|chap|fellow|man)\\s+who\\s+(?:turns?|shows?|keeps?|always|came|comes|chaired|chairs|sat)\\b[^?,:;–—]{0,40}[–—,:;-]+\\s*(?:what(?:['’]?s|\\s+is|\\s+was)\\s+(?:he|she|his|her)(?:\\s+(?:called|name))?|who\\s+is\\s+(?:he|she|it)|(?:his|her)?\\s*name)\\W*$`,
      'iu',
    ),
    ([, side = '']) => `who chaired for ${side}?`,
  ],
  // "who stepped down as Chilean co-chair after the Oslo meeting"
  [
    new RegExp(
      `^\\W*who\\s+(?:dropped\\s+out|left|stepped\\s+(?:down|aside)|departed|disappeared|went|bowed\\s+out|ceased\\s+to\\s+serve)\\s+as\\s+(?:the\\s+)?${PEOPLE_OF}\\s+(?:co-?\\s?)?chair(?:man|person)?\\b[^?,:;]{0,40}\\W*$`,
      'iu',
    ),
    ([, side = '']) => `who chaired for ${side}?`,
  ],
  // "June 2024: whose army met whose?"
  [
    /^\W*((?:in\s+)?[^?,:;]{0,20}?\d[^?,:;]{0,20}?)\s*[:,–—-]\s*(?:whose|which)\s+(?:army|armies|forces|troops)\s+(?:met|sat|talked|took)\b[^?,:;]{0,30}\W*$/i,
    ([whole = '', when = '']) => attended(/^in\s/i.test(when) ? when : `in ${when}`, whole),
  ],
  // "both heads of government that the texts mention"
  [
    /^\W*(?:(?:name|list|give|who\s+are|which|the|all|both|two)\s+){1,4}(?:(?:heads?|leaders)\s+of\s+(?:government|state)(?:\s+(?:or|and)\s+(?:of\s+)?(?:government|state))?|leaders)\b(?!\s+(?:of|from|besides|other|except|apart|aside|but|not|excluding)\b)[^?,:;]{0,20}?\b(?:named?|mention(?:ed)?|occur|appear)\b[^?,:;]{0,20}\W*$/i,
    () => 'who are the leaders named?',
  ],
  // "were the co-chairs of the 3rd of equal rank"
  [
    /^\W*(?:were|are|did|do|had|have)\s+(the\s+(?:two\s+)?(?:co-?\s?)?chairs\s+(?:of|at|in)\s+[^?,:;]{3,50}?)\s+(?:(?:of|hold|have|held|share)\s+)?(?:the\s+|an?\s+)?(?:equal|same|identical|different|similar)\s+(?:in\s+)?ranks?\W*$/i,
    ([, chairs = '']) => `what ranks had ${chairs}?`,
  ],
  // "names of the officers at the 3rd", "which officers are named in the account of the 4th"
  [
    new RegExp(
      `^\\W*(?:(?:give|tell|list|show|need)\\s+(?:me\\s+|us\\s+)?)?(?:the\\s+)?names?\\s+of\\s+${SENIOR}${OFFICERS}\\s+(?:who\\s+(?:were|was)\\s+)?(?:present\\s+|there\\s+|attending\\s+)?(?:at|in|from|for|during)?\\s*([^?,:;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([whole = '', meeting = '']) =>
      new RegExp(`\\b${MEETING}\\b`, 'iu').test(meeting)
        ? `who ${/\b(?:officers|generals|officials|commanders)\b/i.test(whole) ? 'chaired' : 'attended'} ${meeting}?`
        : whole,
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${SENIOR}(?:${OFFICERS}|names)\\s+(?:are|were|is|was)\\s+(?:named|mentioned|listed|identified|given)\\s+in\\s+(?:the\\s+|your\\s+)?(?:accounts?|reports?|articles?|story|stories|coverage|write-?ups?)\\s+(?:of|on|about|for)\\s+([^?,:;]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `who attended ${meeting}?`,
  ],
  // "Chilean officers named in the texts"
  [
    /^\W*(?:(?:the|list|all|of|name)\s+){0,3}((?:\p{L}{2,16}(?:an|ish|ese|ench|utch|i)\s+)?(?:officers|generals|officials|people))\s+(?:(?:are|were)\s+)?(?:named|mentioned)(?:\s+in\s+(?:the\s+|your\s+|these\s+)?(?:corpus|texts?|articles?|reports?|sources?|record))?\W*$/iu,
    ([, whom = '']) => `who are the ${whom} named?`,
  ],
  // "who gathered in Oslo for the 5th", "who was present at the Oslo talks"
  [
    /^\W*who\s+(?:all\s+)?(?:convened|assembled|gathered|came\s+together|congregated)\s+(in\s+[^?,:;]{3,30}?)\s+for\s+([^?,:;]{3,50}?)\W*$/i,
    ([, place = '', meeting = '']) => `who attended ${meeting} ${place}?`,
  ],
  [
    /^\W*who\s+(?:all\s+)?(?:was|were)\s+(?:present|in\s+attendance|in\s+the\s+room)\s+(?:at|for|during)\s+([^?,:;]{3,60}?)\W*$/i,
    ([, meeting = '']) => `who attended ${meeting}?`,
  ],
  // "which arm of the Chilean forces sat with the Peruvian army in 2024", "which service of the Chilean military was at the June talks"
  [
    /^\W*(?:which|what)\s+(?:(?:arm|branch|service|wing|part)s?\s+of\s+(?:the\s+)?)?(?:\p{L}+\s+)?(?:forces|military|armed\s+forces)\s+(?:sat|met|talked|was|were|took|came|attended|participated|joined|dealt|showed)\b[^?,:;]{0,50}?\s((?:at|in|on|during)\s+(?:the\s+)?[^?,:;]{0,30}?\d[^?,:;]{0,30}?)\W*$/iu,
    ([whole = '', when = '']) => attended(when, whole),
  ],
  // "whose armies were at the table on 26 June 2024"
  [
    /^\W*whose\s+(?:army|armies|forces|militaries|troops|services|land\s+forces)\s+(?:were|was|sat|met|took|participated|attended|came|talked)\b[^?,:;]{0,40}?\s((?:in|on|during)\s+(?:the\s+)?[^?,:;]{0,30}?\d[^?,:;]{0,30}?)\W*$/i,
    ([whole = '', when = '']) => attended(when, whole),
  ],
  // "the land forces of which country met the Chilean army in June 2024"
  [
    /^\W*(?:the\s+)?(?:land\s+forces|army|armies|armed\s+forces|ground\s+forces)\s+of\s+(?:which|what)\s+(?:country|nation|state)\b[^?,:;]{0,60}?\s((?:in|on|during|at)\s+(?:the\s+)?[^?,:;]{0,30}?\d[^?,:;]{0,30}?)\W*$/i,
    ([whole = '', when = '']) => attended(when, whole),
  ],
  // "army, navy or air force: which Chilean service met them in June 2024"
  [
    /^\W*(?:(?:the\s+)?(?:army|navy|air\s+force|marines|coast\s+guard)\b[\s,/]*(?:or\s+)?){2,4}[:?–—-]\s*(?:which|what)\s+[^?,:;]{0,60}?\s((?:in|on|during|at)\s+(?:the\s+)?[^?,:;]{0,30}?\d[^?,:;]{0,30}?)\W*$/i,
    ([whole = '', when = '']) => attended(when, whole, whole.replace(/^[^:?–—-]*[:?–—-]/u, '')),
  ],
  // "is there anyone who chaired the 3rd, the 4th and the 5th alike"
  [
    /^\W*(?:is|was)\s+there\s+(?:anyone|anybody|someone|somebody|an?\s+(?:officer|person|general|official))\s+who\s+(?:has\s+)?((?:co-?\s?)?(?:chaired|led|headed))\s+([^?;:]{3,80}?)(?:\s+alike)?\W*$/i,
    ([, chaired = '', meetings = '']) => `who ${chaired} ${meetings}?`,
  ],
  // "which of Berg, Lund and Olsen was in the chair at every round"
  [
    /^\W*(?:which|who)\s+of\s+[^?:;]{5,80}?\s(?:was|were|sat|has\s+been|have\s+been)?\s*(?:in\s+the\s+chair\s+(?:at|for|of|in)|(?:co-?\s?)?chaired|presided\s+over)\s+((?:every|each|all)\b[^?:;]{3,50}?)\W*$/i,
    ([, meetings = '']) => `who chaired ${meetings}?`,
  ],
];
