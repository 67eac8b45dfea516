import { monthNames } from '../../lexicon/calendar.ts';
import type { Recast } from './shape.ts';

const PIECE = '(?:articles?|reports?|pieces?|stor(?:y|ies)|write-?ups?|texts?|dispatch(?:es)?)';
const WORDS = '(?:words?|terms?|wording|language|phrases?|expressions?)';
const DESCRIBE = '(?:describe|characteri[sz]e|portray|call|define|present|depict|refer\\s+to|speak\\s+of|sum\\s+up)';
const REGIONS = '(?:regions?|parts?\\s+of\\s+(?:the\\s+)?(?:world|globe)|areas?\\s+of\\s+the\\s+world|continents?)';
const STANCE = '(?:line|position|stance|stand|view|attitude)';

/** Which articles have some words. */
export const mentioning = (what: string): string => `which article mentions ${what}?`;

/** What sentences tell beside the meetings: how an article describes something, where the world is said to be so, who stands where on a matter. */
export const ofVoiced: readonly Recast[] = [
  // "has Berg said anything about cables", "did the navy ever say a word on it"
  [
    /^\W*(?:did|has|have|had)\s+((?!they\b|you\b|(?:the\s+)?(?:articles?|sources?|reports?)\b)[^?,:;]{2,40}?)\s+(?:ever\s+)?(?:say|said)\s+(?:anything|something|a\s+word)(?:\s+at\s+all)?\s+(?:about|on|regarding|concerning)\s+(?=\p{L})/iu,
    ([, who = '']) => `what did ${who} say about `,
  ],
  // "in what words does the Herald describe the group's role", "what words does it use to describe it"
  [
    new RegExp(
      `^\\W*(?:(?:in|with|by)\\s+)?(?:what|which)\\s+${WORDS}\\s+(?:does|did|do)\\s+([^?,:;]{3,50}?)\\s+(?:use\\s+to\\s+)?${DESCRIBE}\\s+(?=\\p{L})`,
      'iu',
    ),
    ([, who = '']) => `how does ${who} describe `,
  ],
  // "which words does the Herald use about the group"
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+${WORDS}\\s+(?:does|did|do)\\s+([^?,:;]{3,50}?)\\s+use\\s+(?:about|for|of|on)\\s+(?=\\p{L})`,
      'iu',
    ),
    ([, who = '']) => `how does ${who} describe `,
  ],
  // "what does the Herald report call the group"
  [
    new RegExp(
      `^\\W*what\\s+(?:does|did)\\s+([^?,:;]{3,40}?\\s${PIECE})\\s+(?:call|term|label|style)\\s+(?=\\p{L})`,
      'iu',
    ),
    ([, who = '']) => `how does ${who} describe `,
  ],
  // "which article has the phrase "good neighbours""
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:${PIECE}|source|outlet|paper)\\s+(?:contains?|has|uses?|employs?|includes?)\\s+the\\s+(?:exact\\s+)?(?:phrase|words|expression|term)\\s+["“'‘]?([^?"“”]{3,60}?)["”'’]?\\W*$`,
      'i',
    ),
    ([, what = '']) => mentioning(what),
  ],
  // "in whose words did the talks pave the way"
  [
    /^\W*(?:in\s+whose\s+words|by\s+whose\s+account|on\s+whose\s+word)\s+(?=(?:did|was|were|has|is)\b)/i,
    () => 'according to whom ',
  ],
  // "which publication ran the WIRE story"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:publication|outlet|paper|newspaper|site|website|publisher)\\s+(?:ran|carried|carries|printed|used|published|took)\\s+(?:the|an?)\\s+([\\p{Lu}]{2,8})\\s+(?:${PIECE}|copy|feed)\\W*$`,
      'u',
    ),
    ([, agency = '']) => `which report came from ${agency}?`,
  ],
  // "what is the link of the Herald article": it stands beside its date
  [
    new RegExp(
      `^\\W*(?:what(?:['’]s|\\s+is)|give\\s+me|show\\s+me)\\s+the\\s+(?:url|link|web\\s?address|address)\\s+(?:of|to|for)\\s+(?:the\\s+)?([^?,:;]{2,40}?)\\s+${PIECE}\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "which parts of the world does the Oslo report single out when it speaks of growing floods"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${REGIONS}\\s+(?:does|do|did)\\s+([^?,:;]{3,50}?)\\s+(?:single\\s+out|name|mention|list|point\\s+to|cite|highlight|refer\\s+to)\\s+(?:(?:when|where|as)\\s+)?(?:(?:it|they)\\s+)?(?:speaks?\\s+of|speaking\\s+of|talks?\\s+(?:of|about)|for|with|facing|in\\s+connection\\s+with|regarding)\\s+`,
      'i',
    ),
    ([, who = '']) => `according to ${who}, where are `,
  ],
  // "which regions face growing floods"
  [
    new RegExp(
      `^\\W*(?:(?:in|from)\\s+)?(?:which|what)\\s+${REGIONS}\\s+(?:are|is|were|was)?\\s*(?:said\\s+to\\s+|(?:(?:gets?|got|being)\\s+)?(?:named|described|cited|listed|flagged|singled\\s+out|identified|mentioned)\\s+as\\s+)?(?:fac(?:e|es|ing)|see|sees|seeing|have|experienc(?:e|ing))\\s+(?=\\p{L})`,
      'iu',
    ),
    () => 'where are ',
  ],
  // "the report expected a visit in a certain month: which?"
  [
    /^\W*([^?:;]{5,90}?)\s+in\s+an?\s+(?:certain|particular|given|specific)\s+(month|year|city|country|place)\s*[,:;–—-]\s*(?:which|what)(?:\s+(?:one|month|year|city|country|place))?(?:\s+(?:was|is)\s+(?:it|that))?\W*$/i,
    ([, claim = '', noun = '']) => `${claim} in which ${noun}?`,
  ],
  // "summarise Chile's declared line on cables", "describe Chile's stance towards it"
  [
    new RegExp(
      `^\\W*(?:(?:please|kindly)\\s+)?(?:(?:summari[sz]e|describe|outline|explain|sum\\s+up|set\\s+out|sketch|recap|give)\\s+)?((?:what\\s+(?:is|was)\\s+)?)([^?,:;]{2,40}?)['’]s?\\s+(?:(?:declared|stated|avowed|known|reported)\\s+)?${STANCE}\\s+(?:on|towards?|about|over|regarding|concerning)\\s+([^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([whole = '', , who = '', what = '']) =>
      /^\W*(?:did|does|do|has|is|was|which|how|who|when|where|compare|quote)\b/i.test(whole)
        ? whole
        : `what is ${who}'s position on ${what}?`,
  ],
  // "did Norway put pressure on Chile", "who put pressure on Chile"
  [
    /\b((?:did|does|do|to|will|would)\b[^?,:;]{1,40}?)\s(?:put|exert|apply|bring)\s+(?:any\s+|some\s+|initial\s+)?pressure\s+(?:up)?on\b/i,
    ([, asks = '']) => `${asks} pressure`,
  ],
  [
    /\b(?:put|puts|exerts?|exerted|applied|applies|brought)\s+(?:any\s+|some\s+|initial\s+)?pressure\s+(?:up)?on\b/i,
    () => 'pressured',
  ],
  // "who calls the two countries good neighbours"
  [
    /^\W*who\s+(?:calls?|terms?|labels?|dubs?|styles?)\s+(?:them|both|(?:the\s+)?(?:two\s+|both\s+)?(?:countries|sides|nations))\s+(?:as\s+)?(?:an?\s+|the\s+)?([^?,:;]{3,60}?)\W*$/i,
    ([, what = '']) => mentioning(what),
  ],
  // "what does the Oslo report say about cables"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:does|did)\\s+the\\s+(\\p{Lu}\\p{Ll}{3,20})\\s+(${PIECE})\\s+(?:say|state|tell|write|mention|have)\\s+(?:about|on|of|regarding)\\s+(?=\\p{L})`,
      'u',
    ),
    ([, place = '', piece = '']) => `according to the ${place} ${piece}, what was said about `,
  ],
  // "what good wishes did Lund receive from Berg"
  [
    /^\W*what\s+(?:(?:good|best|kind|warm|birthday)\s+)?wishes\s+did\s+([^?,:;]{2,30}?)\s+(?:receive|get)\s+from\s+([^?,:;]{2,30}?)\W*$/i,
    ([, whom = '', who = '']) => `what did ${who} wish ${whom}?`,
  ],
  // "which ministry took the pictures"
  [
    /^\W*(?:which|what)\s+(?:ministry|agency|body|department|institution)\s+(?:took|supplied|provided|made|shot)\s+(the\s+(?:photo|picture|image|pic)\p{L}*)/iu,
    ([, photos = '']) => `who is credited for ${photos}`,
  ],
  // "what message did the navy put on X"
  [
    /^\W*(?:what|which)\s+(?:message|text|note|announcement)\s+did\s+((?:the\s+)?(?:\p{L}+\s+){1,4}?)(?:put|post|publish|share|place)\s+(?:up)?on\s+(?=(?:x|twitter)\b)/iu,
    ([, who = '']) => `what did ${who}post on `,
  ],
  // "what explanation is given for buying gas"
  [
    /^\W*(?:what|which)\s+(?:explanation|justification|rationale|grounds?)\s+(?:is|was|are|were)\s+(?:given|offered|stated|named)\s+for\b/i,
    () => 'what reason is given for',
  ],
  // "what effect did the drill have on trust"
  [
    /^\W*what\s+(?:effects?|impact|influence)\s+(?:did|do|does|have|has|had)\s+([^?,:;]{2,50}?)\s+(?:have|had)\s+(?:up)?on\s+/i,
    ([, what = '']) => `what did ${what} do for `,
  ],
  // "which of the articles was the earliest"
  [
    /^\W*which\s+(?:one\s+)?of\s+(?:the|these|your|our)\s+(?:five\s+)?(articles|reports|stories|sources)\s+(?:is|was)\s+(?=(?:the\s+)?(?:earliest|oldest|newest|latest|first)\b)/i,
    () => 'which article is ',
  ],
  // "which agency's copy did the Herald print"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:news\\s+)?agency['’]?s?\\s+(?:${PIECE}|copy|feed)\\s+(?:did|does|has)\\s+(?:the\\s+)?([^?,:;]{2,40}?)\\s+(?:print|printed|carry|carried|run|use|used|publish|published|take)\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `which agency supplied the ${outlet} story?`,
  ],
  // "which of the two leaders had his birthday"
  [
    /^\W*which\s+(?:one\s+)?of\s+the\s+(?:two|both)\s+(?:leaders|men|women|presidents|heads)\s+(?:was\s+(?=turning\b))?/i,
    () => 'who ',
  ],
  // "speak to Lund on the phone and congratulate him"
  [
    /\b(?:speak|talk)\s+(?:to|with)\s+((?:\p{L}+\s+){1,3}?)(?:on|over|by)\s+(?:the\s+)?(?:tele)?phone\s+and\s+(\p{L}{4,})\s+(?:him|her|them)\b/iu,
    ([, name = '', verb = '']) => `${verb} ${name}on the phone`,
  ],
  // "which drills have helped to build trust"
  [
    /\b(?:(?:has|have|had)\s+)?help(?:s|ed)?\s+(?:to\s+)?(?=(?:build|improve|strengthen|refine|enhance|develop|deepen|foster|boost)\b)/i,
    () => '',
  ],
  // "which is the month in which", "what took place between Berg and Lund in May"
  [
    new RegExp(
      `\\b(?:what\\s+(?:is|was)|which\\s+is)\\s+the\\s+(month|year|day)\\s+(?:in|on)\\s+which\\s+(?!(?:${monthNames.join('|')})\\b)(\\p{L}[^?,:;]{2,40}?)\\s+(visited|met|phoned|congratulated)\\b`,
      'iu',
    ),
    ([, unit = '', who = '', verb = '']) =>
      `in which ${unit} did ${who} ${{ visited: 'visit', met: 'meet', phoned: 'phone', congratulated: 'congratulate' }[verb.toLowerCase()] ?? verb}`,
  ],
  // "when did Berg ring Lund for her birthday": what was done in the call
  [
    /\bdid\s+([^?,:;]{2,40}?)\s+(?:call|ring|phone|telephone)(?:\s+up)?\s+([^?,:;]{2,40}?)\s+(?:for|over|because\s+of)\s+((?:his|her|their)\s+(?:[\p{L}\d]+\s+)?birthday)\b/iu,
    ([, who = '', whom = '', day = '']) => `did ${who} congratulate ${whom} on ${day}`,
  ],
  // "what's the last year Berg came to Oslo", "Berg's last trip to Oslo was in what year"
  [
    /\bwhat(?:['’]?s|\s+is|\s+was)\s+the\s+last\s+year\s+(?:that\s+|when\s+|in\s+which\s+)?(?=\p{L})/iu,
    () => 'what was the last time ',
  ],
  [
    /^\W*([\p{L}.]+(?:\s[\p{L}.]+)?['’]s\s+last\s+(?:trip|visit|journey|tour|stay)\s+(?:to|in)\s+[^?,:;]{2,60}?)\s+(?:was|took\s+place|happened|came)\s+(?:in|on)\s+(?:what|which)\s+(?:year|month|day|date)\W*$/iu,
    ([, trip = '']) => `when was ${trip}?`,
  ],
];
