import { END, NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * What is asked at a news desk: for an account of something, the label that it carries, the share of a whole, and why one asks.
 */

const ACCOUNT = '(?:account|write-?up|coverage|dispatch|despatch|news\\s+item)';
const VENUE = '(?:venue|building|hall|centre|center|place|location|city|town)';

/** Questions as they are asked at a news desk. */
export const ofNewsroom: readonly Recast[] = [
  // "put them in order, please; I'm drawing up a chronology": why one asks
  [
    /^(\W*[^?;.–—]{12,200}?)(?:\s*,?\s*please)?\s*(?:[;.–—]|\s-)\s*(?:i['’]?m|i\s+am|we['’]?re|we\s+are|it['’]?s|it\s+is|this\s+is)\s+(?:drawing\s+up|putting\s+together|working\s+on|writing|preparing|compiling|drafting|updating|checking|making|for)\b[^?]{0,80}$/iu,
    ([, asked = '']) => asked,
  ],
  // "give me, word for word, what the ministry posted on cables"
  [
    /^\W*(?:please\s+)?(?:give|show|tell|read|send|get)\s+(?:me|us)\s*,?\s*(?:word[\s-]for[\s-]word|verbatim|literally|exactly|in\s+full)\s*,?\s*what\s+([^?,:;]{3,50}?)\s+(?:posted|said|wrote|stated|tweeted|announced)\b/i,
    ([, who = '']) => `what did ${who} say`,
  ],
  // "the account of the 4th meeting"; but "on account of"
  [
    new RegExp(
      `(?<!\\b(?:on|take|into|no)\\s)\\b${ACCOUNT}\\s+(?:of|on|about)\\s+(?=(?:the\\s+)?(?:${NTH}|[ivx]{1,6}(?:st|nd|rd|th)?|latest|last|first)\\b)`,
      'i',
    ),
    () => 'report on ',
  ],
  // "do the reports agree about how long it lasted"
  [
    /\b(agree|differ|disagree|concur|diverge|match|tally|contradict\s+(?:each\s+other|one\s+another))\s+(?:about|on|over|as\s+to|regarding|in)\s+(?:how\s+(?:long|many\s+days)\s+(?:it|they|(the\s+[^?,:;]{3,40}?))\s+(?:lasted|took|ran|went\s+on|was|were)|(?:its|the)\s+(?:length|duration|number\s+of\s+days))(?=\s|\W*$)/i,
    ([, verb = '', meeting]) => `${verb} on the date${meeting === undefined ? '' : ` of ${meeting}`}`,
  ],
  // "since when has it carried the label Close Union"
  [
    /\b((?:has|have|had)\s+[^?,:;]{2,50}?)\s+(?:carried|borne|had|held|worn|gone\s+by|gone\s+under)\s+the\s+(?:label|name|title|tag|status|designation|description)(?:\s+of)?\s+(?:an?\s+|the\s+)?/i,
    ([, subject = '']) => `${subject} been a `,
  ],
  // "of the three meetings, what share took place in Oslo"
  [
    /^\W*(?:out\s+)?of\s+((?:the|all|these|those)\s+[^?,:;]{3,60}?)\s*,\s*(?:what|which)\s+(?:share|proportion|fraction|percentage|part|portion)\s+(?:of\s+them\s+)?/i,
    ([, whole = '']) => `what share of ${whole} `,
  ],
  // "did meetings three and five use the same venue"
  [
    new RegExp(
      `^(\\W*(?:did|do|does)\\s+[^?,:;]{5,60}?)\\s+(?:use|share|occupy|take\\s+place\\s+(?:in|at)|meet\\s+(?:in|at)|convene\\s+(?:in|at))\\s+(?:(?:one\\s+and\\s+)?the\\s+(?:very\\s+)?same|one|a\\s+single|an\\s+identical)\\s+(${VENUE})${END}`,
      'i',
    ),
    ([, meetings = '', place = '']) => `${meetings} have the same ${place}`,
  ],
  // "a declaration followed the talks in Oslo. Under what title?"
  [
    /^\W*an?\s+((?:\p{L}+\s+){0,2}?(?:statement|declaration|communiqu[eé]|document|agreement|memorandum))\s+(?:followed|came\s+(?:out\s+)?(?:of|after)|was\s+(?:issued|released|published|signed|adopted)\s+(?:after|at|following))\s+([^?.]{5,60}?)\s*[.;,–—-]\s*(?:and\s+)?(?:under\s+(?:what|which)\s+(?:title|name|heading)|(?:what|which)\s+(?:was|is)\s+(?:its|the)\s+(?:title|name|heading)|what\s+(?:was|is)\s+it\s+(?:called|titled|named|entitled)|how\s+was\s+it\s+(?:titled|entitled|named))\W*$/iu,
    ([, document = '', event = '']) => `what was the title of the ${document} released after ${event}?`,
  ],
  // "how many defence talks were held in 2024": a summit is none
  [
    /^(\W*[Hh]ow\s+many\s+(?:[\p{Lu}][\p{L}]+[-–\s]+(?:and\s+)?[\p{Lu}]\p{L}+\s+)?)(?:military|defen[cs]e)\s+(meetings|talks|rounds|sessions)\b(?!\s+(?:on|about|of\s+the)\b)(?![^?]*\bsummits?\b)([^?]*?)\W*$/u,
    ([, head = '', talks = '', rest = '']) => `${head}${talks}${rest} excluding summits?`,
  ],
  // "who sat on the side of each country"
  [
    /\bon\s+(?:the\s+side\s+of\s+each\s+(?:country|nation|party|state)|each\s+(?:country|nation|party|state)['’]s\s+side)\b/i,
    () => 'for each side',
  ],
  // "Berg: what does the A stand for"
  [
    /^\W*(\p{L}[\p{L}\s.’'-]{2,40}?)\s*[:,–—-]\s*what\s+(?:does|do)\s+(?:the|his|her)\s+(?:initials?\s+)?["“'‘]?\p{Lu}{1,2}\.?["”'’]?\s+(?:stand\s+for|mean|represent)\b/u,
    ([, name = '']) => `what is ${name}'s full name`,
  ],
  // "oldest at the top"
  [
    /\b((?:most\s+recent|oldest|earliest|newest|latest|first|last)(?:\s+(?:ones?|meetings?))?)\s+(at|on)\s+(?:the\s+)?(top|bottom)\b/i,
    ([, which = '', , end = '']) => `${which} ${/top/i.test(end) ? 'first' : 'last'}`,
  ],
  // "when did she last see Berg in person"
  [
    /\b(see|sees|saw|seen)\s+([^?,:;]{2,40}?)\s+(?:in\s+person|face[\s-]to[\s-]face|in\s+the\s+flesh)\b/i,
    ([, verb = '', whom = '']) => `${/^sees?$/i.test(verb) ? 'meet' : 'met'} ${whom}`,
  ],
  // "how many chairs are named for the 4th meeting"
  [
    /\bhow\s+many\s+(?:co-?\s?)?chair(?:men|persons|people|s)?\s+(?:are|were|is|was)\s+(?:named|given|listed|mentioned|recorded|on\s+record|there)\s+(?:for|at|of|in)\s+/i,
    () => 'how many people chaired ',
  ],
  // "do the two name the same men as chairs of the 5th"
  [
    /\b(name|list|give|have|mention|identify)\s+the\s+same\s+(?:(?:two|pair\s+of|set\s+of)\s+)?(?:men|people|officers|generals|persons|individuals|names|pair)\s+as\s+(?:the\s+)?(?:co-?\s?)?chair(?:men|persons|s)?\s+(?:of|for|at)\s+/i,
    ([, verb = '']) => `${verb} the same co-chairs for `,
  ],
  // "how do the venues of the 1st, 2nd and 3rd differ"
  [
    /^\W*(?:how|in\s+what\s+way)\s+(?:do|did)\s+(the\s+\p{L}+)\s+of\s+([^?:;]{5,60}?\s+and\s+[^?,:;]{3,60}?)\s+(?:differ|vary|diverge)\W*$/iu,
    ([, part = '', meetings = '']) => `compare ${part} of ${meetings}`,
  ],
  // "which agency's report was carried by the Herald"
  [
    /^(\W*(?:which|what)\s+(?:news\s+|wire\s+)?(?:agency|service|wire)['’]s\s+(?:report|story|copy|article|piece|text|dispatch))\s+(?:was|is|has\s+been)\s+(?:carried|used|run|printed|published|reproduced|taken)\s+by\s+(?:the\s+)?([^?,:;]{2,40}?)\W*$/i,
    ([, which = '', outlet = '']) => `${which} did ${outlet} carry?`,
  ],
  // "in which rounds did Berg and Lund sit on opposite sides of the table"
  [
    /^\W*(?:(?:at|in)\s+)?(which|what)\s+(?:of\s+the\s+)?(meetings?|rounds?|sessions?|editions?)\s+(?:did|had|saw)\s+([^?,:;]{3,60}?)\s+(?:(?:sit(?:ting)?|stand|seated|face\s+off|meet)\s+)?(?:on\s+)?(?:opposite\s+(?:sides|each\s+other|one\s+another)|(?:across|facing)\s+(?:(?:from\s+)?(?:each\s+other|one\s+another)|the\s+table)|fac(?:e|ing)\s+(?:each\s+other|one\s+another))(?:\s+(?:of|across|at|over)\s+the\s+(?:negotiating\s+)?table|\s+from\s+(?:each\s+other|one\s+another))?\W*$/i,
    ([, which = '', meetings = '', both = '']) => `${which} ${meetings} did ${both} chair together?`,
  ],
  // "anything held in the summer of 2020"
  [
    /^\W*anything\s+(held|convened|hosted)\s+(?=(?:in|during|over|on|at)\s)/i,
    ([, held = '']) => `was anything ${held} `,
  ],
  // "explain who Berg is", "clarify what the group is"
  [
    /^\W*(?:please\s+)?(?:explain|describe|clarify|specify|establish|state)\s+(who|what)\s+([^?,:;]{2,60}?)\s+(is|are|was)\W*$/i,
    ([, asked = '', thing = '', verb = '']) => `${asked} ${verb} ${thing}?`,
  ],
  // "what did Berg think of the talks": what was said of it
  [
    /^(\W*what\s+(?:did|does|do)\s+(?!(?:you|we|i|they|people|(?:the|both)\s+(?:two\s+)?(?:sides|countries|articles|reports))\b)[^?,:;]{2,40}?)\s+(?:think|feel|make|reckon|believe)\s+(?:of|about)\b/i,
    ([, who = '']) => `${who} say about`,
  ],
  // "did any of the meetings last only one day"
  [
    /^\W*(?:did|does|has|have)\s+(?:any|one|some|a\s+single\s+one|a)\s+(?:of\s+(?:the|these|those)\s+)?(meetings?|rounds?|sessions?|talks|editions?|ones)\s+(?:ever\s+)?(?:last(?:ed)?|take|taken|run|go(?:ne)?\s+on\s+for)\s+(?:for\s+)?(?:only\s+|just\s+)?(an?|one|two|three|four|five|\d{1,2})\s+(?:single\s+)?days?(?:\s+(?:only|alone))?\W*$/i,
    ([, , days = '']) =>
      `which meetings lasted ${/^an?$/i.test(days) ? 'one' : days} ${/^(?:an?|one|1)$/i.test(days) ? 'day' : 'days'}?`,
  ],
  // "whose name comes first among the chairs of the 3rd"
  [
    /^\W*(?:whose\s+name|who|which\s+(?:name|officer|person))\s+(?:comes|stands|appears|is\s+(?:named|listed|mentioned|given))\s+(?:first|second|last)\s+(?:among|of|in\s+the\s+list\s+of)\s+(?:the\s+)?(?:two\s+)?(?:co-?\s?)?chair(?:men|persons|s)?\s+(?:of|at|for)\s+/i,
    () => 'who co-chaired ',
  ],
  // "what happened in the series in 2022"
  [
    /^\W*what\s+(?:(?:has\s+)?happened|took\s+place|was\s+held|went\s+on)\s+(?:in|within)\s+(?:the|this)\s+series\s+(?=(?:in|during|before|after|between|since)\s)/i,
    () => 'which meetings were held ',
  ],
  // "give me the series in one line each"
  [
    /^\W*(?:give|show|send|list|set\s+out|draw\s+up|sum\s+up|lay\s+out)\s+(?:me\s+|us\s+)?(?:the\s+)?(?:whole\s+|entire\s+|full\s+)?(?:series|chronology)(?:\s+of\s+(?:talks|meetings))?(?:\s*,?\s*(?:in\s+)?(?:one|a)\s+line\s+(?:for\s+)?(?:each|apiece|per\s+meeting))?\W*$/i,
    () => 'list all meetings',
  ],
  // "draw up a table of meetings, cities and dates"
  [
    /^\W*(?:please\s+)?(?:draw\s+up|make|produce|prepare|build|compile|put\s+together|give\s+me|i\s+(?:need|want))\s+an?\s+(?:short\s+|simple\s+|quick\s+)?(?:table|chart|grid|overview|list|listing)\s+(?:of|with|showing)\s+/i,
    () => 'list ',
  ],
  // "on what date was the report about the Oslo meeting issued"
  [
    /\b((?:was|were|is)\s+(?:the|this|that)\s+(?:article|report|story|piece|account)s?\s+(?:about|on|of)\s+[^?,:;]{3,60}?)\s+(?:issued|released|put\s+out|filed|put\s+up|posted|brought\s+out)\b/i,
    ([, whole = '']) => `${whole} published`,
  ],
  // "are the sources at odds about when the 5th was"
  [
    /^\W*(?:are|is|were)\s+((?:the|these|all|both|any\s+of\s+the|our|your)\s+(?:\p{L}+\s+){0,2}?\p{L}+)\s+(?:at\s+odds|at\s+variance|in\s+(?:conflict|disagreement)|in\s+two\s+minds)\s+(?:about|over|on|regarding|as\s+to)\s+/iu,
    ([, sources = '']) => `do ${sources} disagree on `,
  ],
  // "which is the only article with an exact publication time"
  [
    /^\W*(?:which|what)\s+(?:(?:is|are)\s+the\s+(?:only\s+)?)?(articles?|reports?|stor(?:y|ies)|pieces?)\s+(?:with|that\s+(?:has|have|gives?|shows?|carr(?:y|ies))|has|have|gives?|shows?|carr(?:y|ies)|states?)\s+(?:an?\s+|its\s+|the\s+|their\s+)?(?:exact\s+|own\s+|precise\s+|stated\s+|known\s+)?(?:publication|publishing|posting)\s+(?:dates?|times?|days?|hours?)\W*$/i,
    () => 'when were the articles published?',
  ],
  // "does the Herald article name the Chilean co-chair"
  [
    /^\W*does\s+(?!(?:both|all|each|every|any|anyone|it)\b)(?:the\s+)?([^?,:;]{2,30}?)(?:\s+(?:article|report|story|piece))?\s+(?:name|identify|give|mention|say\s+who)\s+(?:the\s+)?(\p{L}+\s+)?((?:co-?\s?)?chair(?:man|men|person|persons|s)?)(?:\s+(?:is|was|were))?\W*$/iu,
    ([, outlet = '', side = '', chair = '']) => `according to ${outlet}, who was the ${side}${chair}?`,
  ],
  // "what's the parent commission"
  [
    /^\W*what(?:\s+is|['’]s)\s+(?:the|its)\s+parent\s+(?:commission|body|forum|organi[sz]ation|committee)(?:\s+of\s+(?:the\s+)?([^?,:;]{3,40}?))?\W*$/i,
    ([, forum = 'working group']) => `which commission is the ${forum} part of?`,
  ],
  // "read me what the Herald wrote about cables"
  [
    /^\W*(?:read|give|show|send)\s+(?:me|us|out)(?:\s+to\s+me)?\s+what\s+([^?,:;]{2,40}?)\s+(?:wrote|writes|says|said|reports|reported|has|had)\s+(?:about|on)\s+/i,
    ([, outlet = '']) => `what does ${outlet} say about `,
  ],
  // "is 'Opera House' in more than one report"
  [
    /^\W*(?:is|are|was|were)\s+\W?([^?,:;]{2,50}?)[”"'’]?\s+(?:(?:named|mentioned|given|found)\s+)?in\s+(?:more\s+than\s+one|several|two\s+or\s+more|at\s+least\s+two)\s+(?:of\s+the\s+)?(?:reports?|articles?|stories|sources|texts)\W*$/i,
    ([, thing = '']) => `how many articles mention ${thing}?`,
  ],
  // "do all five articles speak of the group"
  [
    /^\W*(?:do|does|did)\s+(?:all|each|every\s+one)\s+(?:of\s+)?(?:the\s+)?(?:(?:two|three|four|five|six|seven|\d{1,2})\s+)?(?:articles?|reports?|sources?|stories|texts)\s+(?:speak|talk|tell|write)\s+(?:of|about)\s+/i,
    () => 'how many articles mention ',
  ],
  // "how does the number of rounds in Chile compare with the number in Peru"
  [
    /^\W*how\s+(?:does|do)\s+the\s+number\s+of\s+((?:\p{L}+\s+){0,3}?(?:meetings|rounds|sessions|talks))\s+(?:held\s+)?in\s+([^?,:;]{3,30}?)\s+(?:compare|stand)\s+(?:with|to|against)\s+(?:the\s+number\s+|that\s+|those\s+)?(?:held\s+)?(?:in\s+)?([^?,:;]{3,30}?)\W*$/iu,
    ([, meetings = '', one = '', other = '']) => `did ${one} host more ${meetings} than ${other}?`,
  ],
  // "how long ago should the summit have taken place"
  [
    /\b(how\s+long\s+ago|when)\s+should\s+(the\s+[^?,:;]{3,50}?)\s+have\s+(?:taken\s+place|been(?:\s+held)?|happened|met|convened)\b/i,
    ([, asked = '', meeting = '']) => `${asked} was ${meeting}`,
  ],
  // "when is the report in the Herald from"
  [
    /^\W*(?:from\s+)?(when|what\s+(?:date|day))\s+(?:is|was)\s+(?:the|that)\s+(?:report|article|story|piece|account)\s+(?:in|of|by|from)\s+(?:the\s+)?([^?,:;]{2,30}?)(?:\s+from)?\W*$/i,
    ([, , outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "which one was held in winter"
  [
    /^(\W*which)\s+one\s+(?=(?:was|is|has\s+been)\s+(?:held|convened|hosted)\s)/i,
    ([, which = '']) => `${which} meeting `,
  ],
  // "which venue hosted two of the rounds"
  [
    /^\W*(?:which|what)\s+(venue|building|city|place|hall)\s+(?:has\s+)?(?:hosted|housed|held|saw)\s+(?:two|both|several|more\s+than\s+one)\s+(?:of\s+)?(?:the\s+)?(meetings|rounds|sessions|talks)\W*$/i,
    ([, place = '', meetings = '']) =>
      `which ${meetings} were held in the same ${/^(?:building|hall)$/i.test(place) ? 'venue' : place}?`,
  ],
  // "list the meetings with their hosts"
  [
    /^(\W*(?:list|show|give|name)\s[^?,:;]{3,50}?\b(?:meetings|rounds|sessions|editions))\s+(?:with|and)\s+(?:their\s+|the\s+)?(?:host(?:ing)?\s+(?:cities|city|countries|country|places)|hosts)\W*$/i,
    ([, list = '']) => `${list} with their places`,
  ],
  // "up to what date do the articles go"
  [
    /^\W*(?:up\s+to|until|till|how\s+far)\s*(?:what|which|when)?\s*(?:date|day|point|time)?\s+do\s+(?:the|your|these)\s+(?:articles|sources|reports)\s+(?:go|run|reach|extend|cover)\W*$/i,
    () => 'what is the newest article?',
  ],
  // "what's the abbreviation of the commission", "which acronym is used for it"
  [
    /^\W*(?:what|which)(?:['’]s|\s+is|\s+are)?\s+(?:the\s+)?(?:abbreviation|acronym|short\s+(?:name|form)|initials)\s+(?:(?:is|are)\s+)?(?:used\s+)?(?:of|for)\s+(the\s+[^?,:;]{4,70}?)\W*$/i,
    ([, forum = '']) => `what is ${forum}?`,
  ],
  // "are there differences in how the articles write Berg's name"
  [
    /^\W*(?:are\s+there|is\s+there)\s+(?:any\s+)?(?:differences?|variations?|discrepanc(?:y|ies))\s+in\s+(?:how|the\s+way)\s+(?:the\s+)?(?:articles|sources|reports|outlets)\s+(?:write|spell|give|render)\s+([^?,:;]{2,40}?)['’]s?\s+name\W*$/i,
    ([, name = '']) => `is ${name}'s name spelled the same in all articles?`,
  ],
  // "set out the changes in chairs from one edition to the next"
  [
    /^\W*(?:set\s+out|show|list|trace|track|give\s+me|describe)\s+(?:me\s+)?(?:the\s+)?(?:changes?|differences?)\s+(?:in|of)\s+(?:the\s+)?(?:co-?\s?)?chairs?(?:men|persons)?\s+(?:from|between|across|over)\b[^?]{3,60}$/i,
    () => 'who chaired each meeting?',
  ],
  // "whom did Berg sit opposite in May"
  [
    /^\W*(?:who|whom)\s+did\s+([^?,:;]{2,40}?)\s+(?:sit\s+(?:opposite|across\s+from|facing)|face(?:\s+across\s+the\s+table)?)\s*(?=(?:in|at|during)\s|\W*$)/i,
    ([, name = '']) => `who co-chaired with ${name} `,
  ],
  // "tell me the aim of the 3rd meeting"
  [
    /^\W*(?:please\s+)?(?:tell|give|show)\s+(?:me|us)\s+the\s+(aim|purpose|goal|objective)\s+of\s+/i,
    ([, aim = '']) => `what was the ${aim} of `,
  ],
  // "which groups are mentioned"
  [
    /^\W*(?:which|what)\s+((?:sub-?\s?)?(?:groups|forums|formats|bodies|commissions))\s+(?:are|were|get)\s+(?:mentioned|named|there|on\s+record|listed|covered)\W*$/i,
    ([, forums = '']) => `list the ${/^(?:bodies|formats)$/i.test(forums) ? 'forums' : forums}`,
  ],
  // "what other bodies are there besides the working group"
  [
    /^\W*(?:which|what)\s+(?:other\s+)?(?:bodies|formats|forums)\s+(?:are\s+there|exist|meet|are\s+(?:named|mentioned))\s+(?:besides|apart\s+from|other\s+than|beyond)\s+/i,
    () => 'what forums exist apart from ',
  ],
  // "which chair do all three share", "name the one person common to all rounds"
  [
    /^\W*(?:(?:which|what)\s+(?:co-?\s?)?chair(?:man)?\s+do\s+(?:all|the)\s+(?:the\s+)?(?:two|three|four|five)?\s*(?:meetings|rounds|sessions|of\s+them)?\s*(?:share|have\s+in\s+common)|(?:name|who\s+is|give)\s+(?:me\s+)?the\s+(?:one|only|single)\s+(?:person|chair|officer|name|co-?\s?chair)\s+(?:(?:that\s+is\s+)?common\s+to|in)\s+(?:all|every)\b[^?]{0,30})\W*$/i,
    () => 'which co-chair was the same at every meeting?',
  ],
  // "did the 5th meeting come before the phone call"
  [
    /^\W*did\s+(the\s+[^?,:;]{3,50}?)\s+(?:come|take\s+place|happen|fall)\s+(?:before|after)\s+(the\s+[^?,:;]{0,30}?(?:call|conversation|encounter|visit|trip))\W*$/i,
    ([, one = '', other = '']) => `which came first, ${one} or ${other}?`,
  ],
  // "in what year did Berg first appear"
  [
    /^\W*(when|in\s+(?:what|which)\s+(?:year|month))\s+did\s+([^?,:;]{2,40}?)\s+first\s+(?:appear|turn\s+up|show\s+up|come\s+on\s+the\s+scene)(?:\s+as\s+(?:a\s+)?(?:co-?\s?)?chair(?:man)?)?\W*$/i,
    ([, asked = '', name = '']) => `${asked} did ${name} first chair a meeting?`,
  ],
];
