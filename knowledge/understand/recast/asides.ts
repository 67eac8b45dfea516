import { monthNames } from '../../lexicon/calendar.ts';
import type { Recast } from './shape.ts';

const MONTH = `(?:${monthNames.join('|')}|${monthNames.map((name) => name.slice(0, 3)).join('|')}|sept)\\.?`;

const ARTICLES = '(?:articles?|sources?|reports?|texts?|papers?|records?|data|material|evidence)';
const LEADERS =
  '(?:generals|officers|officials|commanders|delegations|delegates|sides|parties|militaries|armies|co-?chairs|chairs|top\\s+brass)';

/** What is said of the answer that is wished for, of what the articles allow, or of those who met, and asks nothing by itself. */
export const asides: readonly Recast[] = [
  // "latest news", "what is the most recent news": all, the newest first
  [
    /^\W*(?:(?:what(?:['’]?s|\s+is|\s+are)?|show|give|tell|any)\s+(?:me\s+|us\s+)?)?(?:the\s+|your\s+)?(?:(?:latest|newest|most\s+recent|recent)\s+(?:news|updates?|headlines|developments?)|news)\W*$/i,
    () => 'list all meetings, newest first',
  ],
  // "summarize all articles", "what are these articles about", "what do the articles say": of all meetings that they report
  [
    /^\W*(?:(?:please\s+|can\s+you\s+)?(?:summari[sz]e|sum\s+up|recap)\s+(?:for\s+me\s+)?(?:(?:all|of|the|these|your|every)\s+)*(?:articles?|news|reports?|stories|texts?|sources?)|(?:give|show|write)\s+(?:me\s+)?a\s+(?:summary|recap|digest)\s+of\s+(?:(?:all|of|the|these|your)\s+)*(?:articles?|news|reports?|stories|texts?|sources?)|what\s+(?:are|is)\s+(?:(?:all|of|these|those|the|your)\s+)*(?:articles|news|reports|stories|texts|sources)(?:\s+all)?\s+about)\W*$/i,
    () => 'list all meetings, newest first',
  ],
  // "as far as the report of June 2024 states it": by that report
  [
    /,?\s*(?:as|so)\s+far\s+as\s+(?=(?:the\s+)?(?:\p{L}+\s+){0,3}?(?:article|report|story|piece)\s+(?:of|from|in)\s)((?:[^\s,:;?]+\s+){2,8}?)(?:states?|says?|tells?|reports?|has|puts?|knows?|goes)(?:\s+(?:it|so|this|that))?\s*(?=[,:;?]|$)/iu,
    ([, article = '']) => `, according to ${article.trim()}`,
  ],
  // "according to the report of June 2024": the June 2024 report
  [
    new RegExp(
      `\\b((?:according\\s+to|per|by|in|from|going\\s+by)\\s+(?:the|that|an?)\\s+)(article|report|story|piece)\\s+(?:of|from|dated|published\\s+in)\\s+((?:\\d{1,2}\\s+)?${MONTH}\\s+(?:\\d{1,2},?\\s+)?(?:19|20)\\d\\d|(?:19|20)\\d\\d)\\b`,
      'i',
    ),
    ([, by = '', article = '', date = '']) => `${by}${date} ${article}`,
  ],
  // "as precisely as the articles permit", "as briefly as you can"
  [
    new RegExp(
      `,?\\s*\\bas\\s+(?:precisely|exactly|closely|fully|accurately|well|best|briefly|completely|clearly|specifically|literally|shortly|much|far|nearly)\\s+(?:as\\s+)?(?:possible|(?:the\\s+|your\\s+|these\\s+)?(?:${ARTICLES}|they|you|it|one|we|i)\\s+(?:permits?|allows?|can|could|know|knows|says?|states?|tells?|goes?|are\\s+aware|is\\s+concerned|have|has)(?:\\s+(?:it|so|us|me|tell|say))?)\\s*,?`,
      'i',
    ),
    () => '',
  ],
  // "in a sentence or two", "in one line", "in two or three words"
  [
    /,?\s*\bin\s+(?:just\s+|only\s+|about\s+|at\s+most\s+)?(?:an?|one|two|three|a\s+(?:few|couple\s+of)|\d)(?:\s+(?:or|to)\s+(?:two|three|four))?\s+(?:short\s+|brief\s+|simple\s+|plain\s+)?(?:sentences?|lines?|words?|bullets?|bullet\s+points?|paragraphs?)(?:\s+or\s+(?:two|three|so|less))?\s*,?(?!\s+(?:of|from|by|on|about|said|spoken))/i,
    () => ' ',
  ],
  // "agreed, or at any rate reaffirmed": the one word will do
  [
    /\b(agreed|decided|concluded|discussed|said|signed|announced|settled|resolved)\s*,?\s*(?:or|and)\s+(?:at\s+(?:any\s+rate|(?:the\s+very\s+|the\s+)?least|all\s+events)|perhaps|maybe|possibly|rather|if\s+not)\s+\p{L}+(?:ed|d)\b\s*,?/iu,
    ([, first = '']) => `${first} `,
  ],
  [/,?\s*\b(?:at\s+any\s+rate|at\s+all\s+events|in\s+any\s+case|if\s+at\s+all)\b\s*,?/i, () => ' '],
  // "which birthday was it when she called": what is asked comes first
  [
    /^\W*((?:which|what)\s+(?!(?:day|date|year|month|time|week|century|decade)\b)\p{L}+)\s+(?:was|is)\s+(?:it|that)\s+(?:when|that)\s+(?=\p{L})/iu,
    ([, what = '']) => `${what} `,
  ],
  // "which areas does the report call traditional"
  [
    /^\W*((?:which|what)\s+[^?,:;]{3,60}?)\s+(?:does|did|do)\s+((?:the\s+)?[^?,:;]{2,60}?)\s+(?:call|term|label|describe\s+as|count\s+as|count\s+among\s+the|name\s+as)\s+([^?,:;()]{3,40}?)(?=\s*(?:[,(].*)?\??$)/i,
    ([, what = '', source = '', as = '']) => `according to ${source}, ${what} are called ${as}`,
  ],
  [
    /\b(are|is|was|were)\s+(?:termed|labell?ed|described\s+as|referred\s+to\s+as|counted\s+as)\s+/i,
    ([, are]) => `${are} called `,
  ],
  // "since when has the pact existed, and how many years is that now?": both are told of the time since
  [
    /^\W*since\s+(?:when|what\s+year|which\s+year)\s+(?:has|have|is|was|does|did)\s+([^?,:;]{3,60}?)\s+(?:existed|exists?|been\s+in\s+(?:place|force|existence)|been\s+around)\s*,?\s+and\s+(?:how\s+(?:many\s+years|long|old)|what\s+age)\s+(?:is|are|has|does|makes?)\s+(?:that|it|this|they)\b[^?]{0,20}\W*$/i,
    ([, what = '']) => `how long ago was ${what} established?`,
  ],
  // "how long has the pact existed", "how old is the partnership"
  [
    /^\W*how\s+(?:long|many\s+years)\s+(?:has|have)\s+([^?,:;]{3,60}?)\s+(?:existed|been\s+in\s+(?:place|force|existence)|been\s+around)(?:\s+(?:for|now|already|by\s+now|so\s+far))?\W*$/i,
    ([, what = '']) => `how long ago was ${what} established?`,
  ],
  [
    /^\W*how\s+old\s+(?:is|are)\s+((?:the\s+|this\s+|their\s+)?[^?,:;]{0,50}?\b(?:partnership|pact|treaty|alliance|cooperation|agreement|relationship|ties|mechanism|format|commission|group|dialogue))(?:\s+(?:now|today))?\W*$/i,
    ([, what = '']) => `how long ago was ${what} established?`,
  ],
  // "which two armies took part": how many they are is no part of a name
  [
    /\b(which|what)\s+(?:two|three|both)\s+(?=(?:forces|armies|navies|services|militaries)\b)/i,
    ([, which = '']) => `${which} `,
  ],
  // "which article mentions cables, and about which meeting": every answer names its articles
  [
    /^\W*which\s+(?:articles?|reports?|sources?|stor(?:y|ies)|outlets?|papers?)\s+(?:mentions?|names?|speaks?\s+of|talks?\s+about|refers?\s+to|brings?\s+up)\s+([^?,:;]{3,60}?),?\s+and\s+(?:(?:about|on|of|for|in|at)\s+)?(?:which|what)\s+(?:meeting|round|session|summit)\b[^?]{0,20}\W*$/i,
    ([, what = '']) => `which meetings discussed ${what}?`,
  ],
  // "which new fields, apart from the usual areas, came up": what is left out is not asked for
  [
    /,\s*(?:apart|aside)\s+from\s+(?:the\s+|its\s+|their\s+)?[^,?]{2,50}?\b(?:areas|topics|subjects|fields|domains|matters|ones)\s*,/i,
    () => '',
  ],
  // "how many days until the group meets again", "how long before they convene next"
  [
    /^[^?]{0,40}?\b(?:until|till|before|when)\s+(?:(?:does|do|will|is|are)\s+)?((?:the\s+)?[^?,:;]{3,60}?)\s+(?:meets?|convenes?|sits?|gathers?|reconvenes?|comes?\s+together)\s+(?:again|next|the\s+next\s+time)\W*$/i,
    ([, who = '']) => `when is the next meeting of ${who}?`,
  ],
  // "the moscow meeting of the generals", "the meeting between the two delegations": all of them are
  [
    new RegExp(
      `\\b(meetings?|talks|rounds?|sessions?|dialogues?)\\s+(?:of|between|among)\\s+(?:the\\s+)?(?:two\\s+|both\\s+|senior\\s+|top\\s+|military\\s+)*${LEADERS}\\b(?!\\s+(?:of|from|and|,))`,
      'i',
    ),
    ([, meeting = '']) => meeting,
  ],
  // "where did the two generals meet"
  [
    new RegExp(
      `\\b((?:did|do|have|had|will)\\s+)(?:the|both|these|those)\\s+(?:two\\s+)?(?:senior\\s+|top\\s+)?${LEADERS}\\s+(meet|met)\\b`,
      'i',
    ),
    ([, did = '', meet = '']) => `${did}they ${meet}`,
  ],
  // "which general was there twice", "who attended both times": the record has who chaired
  [
    /^\W*(who|(?:which|what)\s+(?:[\p{L}-]+\s+){1,3}?)\s*(?:was|were|has\s+been|have\s+been|sat|appeared|turned\s+up|showed\s+up|came|went)\s+(?:there\s+|present\s+|at\s+the\s+table\s+|in\s+the\s+room\s+)?(?:on\s+)?(twice|two\s+times|both\s+times|more\s+than\s+once|three\s+times|thrice|each\s+time|every\s+time|several\s+times|repeatedly)\W*$/iu,
    ([, who = '', times = '']) =>
      `${who.trim()} chaired ${/^(?:both|two)\s/i.test(times) ? 'twice' : /^(?:several|repeatedly)/i.test(times) ? 'more than once' : times}?`,
  ],
];
