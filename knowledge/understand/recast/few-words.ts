import { cityAt } from '../../lexicon/country-at.ts';
import { tokenize } from '../../read/token.ts';
import type { Recast } from './shape.ts';

const PAST: Readonly<Record<string, string>> = {
  calling: 'called for',
  advocating: 'advocated',
  urging: 'urged',
  demanding: 'demanded',
};
const MEETING = '(?:meetings?|rounds?|sessions?|summits?|editions?)';

/** Questions in few words: so many of a kind, what is to come, whom somebody represents. */
export const inFewWords: readonly Recast[] = [
  // "whom does Berg represent", "for whom did Berg sit there"
  [
    /^\W*(?:[Ww]hom?|(?:[Ww]hich|[Ww]hat)\s+(?:country|nation|state|government))\s+(?:does|did|do)\s+(\p{Lu}[^?,:;]{1,40}?)\s+represent\W*$/u,
    ([, name = '']) => `which side does ${name} represent?`,
  ],
  // "who posted about the meeting on X"
  [
    /^(\W*who\s+(?:posted|tweeted))\s+(?:something\s+)?(?:about|of)\s+(?:the|this)\s+(?:meeting|talks)(?=\s+on\s+(?:X|twitter)\b)/iu,
    ([, who = '']) => who,
  ],
  // "how many co-chairs are named for Chile", "how many co-chairs did Chile have"
  [
    /^\W*how\s+many\s+(?:different\s+)?(?:co-?\s?chairs|chairs|chairmen|co-?\s?chairmen)\s+(?:(?:are|were|is|have\s+been)\s+(?:named|listed|mentioned|recorded|given|there)\s+(?:for|from|on\s+the\s+side\s+of)\s+(?:the\s+)?(\p{L}+)(?:\s+side)?|(?:did|has|have)\s+(?:the\s+)?(\p{L}+)(?:\s+side)?\s+(?:have|had|send|sent|provide[d]?))\W*$/iu,
    ([, named, had = '']) => `how many people chaired for ${named ?? had}?`,
  ],
  // "name two outlets", "list the sources"
  [
    /^\W*(?:please\s+|can\s+you\s+)?(?:name|list|give|tell|show)\s+(?:me\s+)?(?:the\s+|your\s+|all\s+|any\s+|two\s+|three\s+|some\s+|a\s+few\s+)*(?:outlets|news\s+sources|sources|newspapers|publications)(?:\s+(?:used|cited|on\s+record|you\s+(?:use|have|know|read)))?\W*$/i,
    () => 'list the articles',
  ],
  // "why is the date of the 5th meeting inferred"
  [
    /^\W*why\s+(?:is|was)\s+(the\s+(?:date|year|day)\s+of\s+[^?,:;]{3,50}?)\s+(?:only\s+)?(?:inferred|estimated|uncertain|derived|deduced|guessed)\W*$/i,
    ([, date = '']) => `how do you know ${date}?`,
  ],
  // "name three joint exercises", "give me two outlets": those there are
  [
    /^\W*(?:please\s+|can\s+you\s+)?(?:name|list|give|tell|show)\s+(?:me\s+)?(?:any\s+)?(?:two|three|four|five|[2-5]|some|a\s+few|a\s+couple\s+of)\s+(?:of\s+the\s+)?(?=(?:joint\s+|military\s+|different\s+)*(?:exercises|drills|outlets|sources|articles|people|persons|officials|generals|officers|cities|places|towns|venues)\b)/i,
    () => 'name the ',
  ],
  // "how do the articles describe the hall"
  [
    /^\W*how\s+(?:do|does|did)\s+(?:the\s+|your\s+|these\s+)?(?:articles?|reports?|sources?|press|media)\s+(?:describe|characteri[sz]e|portray)\s+([^?,:;]{3,50}?)\W*$/i,
    ([, thing = '']) => `how is ${thing} described?`,
  ],
  // "did Berg ever make it to Peru"
  [
    /^(\W*(?:did|has|have)\s+[^?,:;]{2,40}?)\s+(?:ever\s+|finally\s+|actually\s+)?(?:ma[kd]e\s+it|g[eo]t|gotten|found\s+(?:his|her|their)\s+way|ma[kd]e\s+(?:his|her|their)\s+way)\s+to\s+(?=(?:the\s+)?\p{L}+\W*$)/iu,
    ([, did = '']) => `${did} visit `,
  ],
  // "did anybody from the navy show up"
  [
    /^(\W*did\s+(?:any\s?(?:one|body)|some\s?(?:one|body))\s+from\s+[^?,:;]{3,40}?)\s+(?:show|turn)(?:ed)?\s+up\b(?:\s+(?:at|for|in)\b)?/i,
    ([, did = '']) => `${did} attend`,
  ],
  // "who's above Berg", "who is senior to Berg", "who outranks Berg"
  [
    /^\W*who(?:['’]?s|\s+is|\s+was)?\s+(?:directly\s+)?(?:above|senior\s+to|superior\s+to|the\s+superior\s+of|outrank(?:s|ed))\s+((?:\p{L}+\.?\s+){0,3}?\p{L}+)\W*$/iu,
    ([, name = '']) => `who is ${name}'s superior?`,
  ],
  // "full name of the CISC in 2023": of who it was
  [
    /^\W*(?:what(?:['’]s|\s+is|\s+was)\s+(?:the\s+)?)?(?:the\s+)?(?:full\s+)?name\s+of\s+(?:the\s+)?([A-Z]{3,6})\s+(in\s+(?:19|20)\d\d)\W*$/,
    ([, office = '', when = '']) => `who was ${office} ${when}?`,
  ],
  // "which meetings described in the articles belong to 2024"
  [
    /^(\W*(?:which|what)\s+[^?,:;]{0,60}?meetings)(?:\s+(?:described|reported|covered|told\s+of)\s+in\s+the\s+(?:articles|reports))?\s+(?:belong\s+(?:to|in)|fall\s+in(?:to)?|date\s+from)\s+(?:the\s+year\s+)?(?=(?:19|20)\d\d\W*$)/i,
    ([, which = '']) => `${which} were held in `,
  ],
  // "the 22nd annual summit": its number says which
  [/\b(\d{1,3}(?:st|nd|rd|th)\s+)annual\s+(?=summit\b)/i, ([, nth = '']) => nth],
  // "is Berg 'Olavovich' or 'Olawovich'? how do the articles write it?"
  [
    /^\W*is\s+(?:it\s+)?(\p{Lu}\p{L}+)\s+['‘"“]\p{Lu}\p{L}+['’"”]\s+or\s+['‘"“]\p{Lu}\p{L}+['’"”][^\p{L}]*(?:how\s+[^?]{5,50})?\W*$/iu,
    ([, name = '']) => `do the articles agree on the spelling of ${name}'s name?`,
  ],
  // "I only need Chile's man at the Oslo meeting. Name?"
  [/^\W*I\s+(?:only|just)\s+need\s+([^?.:;]{4,60})[.:,;]\s*name\W*$/i, ([, who = '']) => `who was ${who}?`],
  // "just the Chilean co-chair please, not the Peruvian": whom else one does not want is told by whom one wants
  [
    /^\W*(?:just|only)\s+(the\s+\p{L}+\s+(?:co-?\s?)?chair\b[^?,;:]{0,60}?)(?:\s+please)?\s*[,;–—-]\s*not\s+the\s+\p{L}+(?:\s+one)?\W*$/iu,
    ([, who = '']) => `who was ${who}?`,
  ],
  // "which army units or services took part"
  [
    /^(\W*which)\s+(?:army\s+|military\s+)?(?:units\s+or\s+services|services\s+or\s+units|units\s+and\s+services|units)\s+(?=(?:took\s+part|participated|attended|were\s+there)\b)/i,
    ([, which = '']) => `${which} forces `,
  ],
  // "between the 4th and the 5th meeting, what changed on the Chilean side"
  [
    /^\W*between\s+([^?,:;]{3,30}?)\s+and\s+([^?,:;]{3,40}?),?\s+what\s+changed\s+(?:on|for)\s+the\s+(\p{L}+)\s+side\W*$/iu,
    ([, one = '', other = '', side = '']) => `did the ${side} co-chair change between ${one} and ${other}?`,
  ],
  // "the Oslo meeting between Berg and Lund, when was it"
  [
    /^\W*the\s+(\p{Lu}[\p{L}-]+)\s+(?:meeting|encounter|talks)\s+(?:between|of)\s+([^?,:;]{3,30}?)\s+and\s+([^?,:;]{3,30}?)\s*[,:–—-]\s*(when|where|what\s+day|which\s+day)\s+(?:was|did|were)\s+(?:it|that|they)(?:\s+(?:be|take\s+place|happen))?\W*$/u,
    ([, place = '', one = '', other = '', when = '']) =>
      `${/day$/.test(when) ? 'when' : when} did ${one} and ${other} meet in ${place}?`,
  ],
  // "what has Chile kept calling for", "what does she keep advocating"
  [
    /\b(has|have|does|did|do)\s+([^?,:;]{2,30}?)\s+(?:kept|keeps?)\s+(?:on\s+)?(calling\s+for|advocating|urging|demanding)\b/i,
    ([, , who = '', what = '']) => `has ${who} ${PAST[what.toLowerCase().split(/\s/)[0] ?? ''] ?? what}`,
  ],
  // "which exercises does the Oslo report mention": the report of the meeting there
  [
    /^\W*((?:[Ww]hich|[Ww]hat)\s+[^?,:;]{3,40}?)\s+(?:does|do|did)\s+the\s+((?:\p{Lu}[\p{L}-]+\s+){1,2})(?:reports?|articles?)\s+(?:mention|name|list|give|cite)(?:\s+as\s+examples)?\W*$/u,
    ([all = '', which = '', place = '']) => {
      const tokens = tokenize(place);
      const isCity = cityAt(tokens, 0)?.end === tokens.length;
      return isCity
        ? `${which.replace(/^(which|what)\s+named\s/i, '$1 ')} are named in the report on the ${place}meeting?`
        : all;
    },
  ],
  // "anything at the Central Hall?"
  [
    /^\W*(?:(?:was\s+)?there\s+)?anything\s+(?:held\s+)?at\s+(?=the\s+[^?,:;]{3,40}\W*$)(?!the\s+(?:\p{L}+\s+){0,3}(?:meeting|round|session|summit|talks)\b)/iu,
    () => 'which meetings were held at ',
  ],
  // "did anyone replace Berg between the 4th and the 5th meeting": who chaired each of the two shows it
  [
    /^\W*(?:did|has)\s+(?:any|some)\s?(?:one|body)\s+(?:else\s+)?(?:replaced?|succeed(?:ed)?|supersede[d]?)\s+[^?,:;]{3,40}?\s+(?:as\s+[^?,:;]{3,30}?\s+)?between\s+(the\s+[^?,:;]{3,40}?)\W*$/iu,
    ([, both = '']) => `who chaired ${both}?`,
  ],
  // "which report is the newest"
  [
    /^\W*(?:which|what)\s+(?:(?:news\s+)?report|story|piece|write-?\s?up|text|source)\s+(?:is|was)\s+(?:the\s+)?(newest|latest|most\s+recent|oldest|earliest)\W*$/i,
    ([, edge = '']) => `which article is the ${edge}?`,
  ],
  // "what's coming up", "anything scheduled"
  [
    /^\W*(?:what(?:['’]?s|\s+is)\s+(?:coming\s+up|up\s+next|next|ahead|on\s+the\s+(?:calendar|horizon)|scheduled(?:\s+next)?)|(?:is\s+)?(?:there\s+)?(?:anything|something)\s+(?:is\s+)?(?:scheduled|coming\s+up|planned|upcoming|ahead))(?:\s+(?:now|soon|at\s+all))?\W*$/i,
    () => 'which meeting is next?',
  ],
  // "which officers served as Chief of Staff"
  [
    /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:officers|people|generals|persons|officials|men)\s+(?:(?:have|had)\s+)?(?:served|acted|worked|functioned|been|were)\s+(?:as\s+)?(?:the\s+)?(?=(?:deputy\s+)?(?:chief|head|director|commander|minister|secretary|president|prime|CISC)\b)/iu,
    () => 'who is the ',
  ],
  // "on the sidelines of which summit did they meet in September"
  [
    /^\W*(?:on|at)\s+(?:the\s+)?(?:sidelines|margins|fringes)\s+of\s+(?:which|what)\s+\p{L}+\s+did\s+([^?,:;]{3,40}?)\s+(?:also\s+)?(?:meet|talk|speak|confer)(\s+(?:in|on)\s+[^?,:;]{3,30})?\W*$/iu,
    ([, who = '', when = '']) => `where did ${who} meet${when}?`,
  ],
  // "sat in the chair for Chile"
  [/\b(?:sat|was|were|is)\s+in\s+the\s+chair\s+(?=for\b)/i, () => 'chaired '],
  // "how many days ago did the 5th meeting close", "when did it wrap up"
  [
    new RegExp(
      `(\\b(?:did|does)\\s+(?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?${MEETING})\\s+(?:close|wrap\\s+up|finish|conclude)\\b`,
      'iu',
    ),
    ([, did = '']) => `${did} end`,
  ],
];
