import type { Recast } from './shape.ts';

const PIECE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|cop(?:y|ies)|dispatch(?:es)?|write-?ups?)';
/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{3,60}?)';
const NAME =
  '((?:(?:lt|lieutenant|gen|general|air|marshal)\\b\\.?\\s+)*\\p{Lu}[\\p{L}.]+(?:\\s+\\p{Lu}[\\p{L}.]+){0,2})';

const OLD: Readonly<Record<string, string>> = { earliest: 'oldest', first: 'oldest', oldest: 'oldest' };

/** Articles: how old, by whom, with what letters. */
const ofArticles: readonly Recast[] = [
  // "which meeting does the Herald article cover"
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Ww]hat)\\s+(?:meeting|round|talks)\\s+(?:(?:does|did|do)\\s+the\\s+(\\p{Lu}[^?,:;]{1,30}?)\\s+${PIECE}\\s+(?:cover|report(?:\\s+on)?|describe|deal\\s+with|treat)|is\\s+the\\s+(\\p{Lu}[^?,:;]{1,30}?)\\s+${PIECE}\\s+(?:about|on))\\W*$`,
      'u',
    ),
    ([, covers, about]) => `what did ${covers ?? about ?? ''} report?`,
  ],
  // "what did the Herald call Berg in its report", "how did WIRE describe Berg"
  [
    new RegExp(
      `^\\W*(?:[Bb]y\\s+)?(?:[Ww]hat|[Hh]ow)(?:\\s+title)?\\s+(?:did|does)\\s+(?:the\\s+)?(?:(\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*)?)\\s+(?:call|title|describe|introduce|present)\\s+${NAME}\\s+in\\s+its\\s+${PIECE}|(\\p{Lu}{2,6})\\s+(?:call|title|describe|introduce|present)\\s+${NAME})\\W*$`,
      'u',
    ),
    ([, outlet, name, wire, other]) => `who is ${name ?? other ?? ''} according to ${outlet ?? wire ?? ''}?`,
  ],
  // "what's the full name behind XQZ"
  [
    /^\W*(?:[Ww]hat(?:['’]s|\s+is)|[Gg]ive\s+me|[Tt]ell\s+me|[Nn]ame)\s+(?:the\s+)?(?:full|long|whole)\s+(?:name|form|title|wording)\s+(?:behind|hidden\s+in)\s+(?:the\s+(?:letters|abbreviation|acronym)\s+)?([\p{Lu}&-]{2,16})\W*$/u,
    ([, letters = '']) => `what does ${letters} stand for?`,
  ],
  // "which article deals with the land talks and who published it"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${PIECE}\\s+(?:deals?\\s+with|treats?|is\\s+about|are\\s+about|covers?|reports?(?:\\s+on)?)\\s+(the\\s+[^?,:;]{3,50}?),?\\s+and\\s+(?:who|which\\s+outlet)\\s+(?:published|printed|ran|carried|wrote)\\s+(?:it|them)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `which articles cover ${meeting}?`,
  ],
  // "is there a report on the 5th by the Herald"
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+there\\s+(?:an?|any)\\s+${PIECE}\\s+(?:on|of|about)\\s+(the\\s+[^?,:;]{3,50}?)\\s+(?:by|from)\\s+([^?,:;]{2,40}?)\\W*$`,
      'i',
    ),
    ([, meeting = '', outlet = '']) => `did ${outlet} report on ${meeting}?`,
  ],
  // "what does TC stand for in NTC": the whole tells the part
  [
    /^\W*[Ww]hat\s+(?:does|do)\s+([\p{Lu}&-]{1,12})\s+(?:stand\s+for|mean)\s+in\s+(?:the\s+(?:abbreviation|acronym|letters)\s+)?([\p{Lu}&-]{2,16})\W*$/u,
    ([whole = '', part = '', letters = '']) => (letters.includes(part) ? `what does ${letters} stand for?` : whole),
  ],
  // "what do the Herald and the Post each give as the date of the 5th"
  [
    new RegExp(
      `^\\W*(?:what|which)(?:\\s+(?:date|place|venue)s?)?\\s+(?:do|did)\\s+(?:the\\s+)?([^?,:;]{2,30}?)\\s+and\\s+(?:the\\s+)?([^?,:;]{2,30}?)\\s+(?:each\\s+|both\\s+)?(?:give|state|report|have|say|name)\\s+(?:as\\s+|for\\s+)?(?:the\\s+)?(dates?|places?|venues?|co-?\\s?chairs|chairs)\\s+(?:of|for)\\s+${ONE}\\W*$`,
      'i',
    ),
    ([, one = '', other = '', what = '', meeting = '']) => `do ${one} and ${other} agree on the ${what} of ${meeting}?`,
  ],
  // "which article is longest ago"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${PIECE}\\s+(?:is|was|dates\\s+from|lies)\\s+(?:the\\s+)?(?:longest|furthest|farthest)\\s+(?:ago|back)\\W*$`,
      'i',
    ),
    () => 'which article is the oldest?',
  ],
  // "CISC = ?? what's that short for", "SCO: full form"
  [
    /^\W*["“'‘]?(\p{Lu}[\p{Lu}&-]{1,14}\p{Lu})["”'’]?\s*(?:[=:,;.–—…-]\s*)*\?*\s*(?:what(?:['’]?s|\s+(?:is|does))\s+(?:that|it|this)\s+(?:short\s+for|stand\s+for|stands\s+for|an?\s+(?:abbreviation|acronym)\s+(?:of|for)|abbreviat(?:e|es|ing)|mean)|short\s+for(?:\s+what)?|abbreviat(?:es|ion\s+(?:of|for))\s+what|stands\s+for\s+what|what(?:['’]s)?\s+(?:is\s+)?(?:the\s+)?full\s+form)\W*$/u,
    ([, letters = '']) => `what does ${letters} stand for?`,
  ],
  // "how old is the newest article", "how recent is your news"
  [
    /^\W*how\s+(?:old|recent|fresh|new|up[\s-]to[\s-]date|current|stale)\s+(?:is|are)\s+(?:the|your)\s+(?:newest|latest|most\s+recent|freshest|last)\s+(?:articles?|reports?|stor(?:y|ies)|pieces?|news(?:\s+items?)?|sources?)\W*$/i,
    () => 'when was the newest article published?',
  ],
  [
    /^\W*how\s+(?:recent|fresh|new|up[\s-]to[\s-]date|current|stale|old)\s+(?:is|are)\s+(?:your|the)\s+(?:news|information|data|knowledge|info|material)\W*$/i,
    () => 'when was the newest article published?',
  ],
  // "who published the earliest article", "name the publisher of the newest report", "which is the earliest article"
  [
    new RegExp(
      `^\\W*(?:(?:who|which\\s+(?:outlet|publisher|paper|newspaper))\\s+(?:published|printed|ran|wrote|put\\s+out)|(?:name|give\\s+me|tell\\s+me|who\\s+(?:is|was)|what\\s+(?:is|was)|which\\s+is)\\s+(?:the\\s+(?:publisher|outlet|paper|source|author)\\s+(?:of|behind)|(?=the\\s+(?:earliest|oldest|newest)\\b)))\\s*(?:the|your)\\s+(earliest|oldest|first|newest|latest|most\\s+recent)\\s+${PIECE}(?:\\s+(?:you\\s+have|on\\s+record))?\\W*$`,
      'i',
    ),
    ([, edge = '']) => `which article is the ${OLD[edge.toLowerCase()] ?? 'newest'}?`,
  ],
  // "which is older, the Herald story or the Post one", "is the Herald article older than the one by the Post"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:(?:one\\s+)?(?:is|was)|${PIECE}\\s+(?:is|was))\\s+(?:the\\s+)?(older|newer|earlier|later|more\\s+recent|oldest|newest)\\s*[,:–—-]\\s*(?:the\\s+|that\\s+of\\s+)?([^?,:;]{2,40}?)(?:[’']s)?\\s+${PIECE}\\s+or\\s+(?:the\\s+|that\\s+of\\s+)?([^?,:;]{2,40}?)(?:[’']s)?(?:\\s+(?:one|${PIECE}))?\\W*$`,
      'i',
    ),
    ([, , one = '', other = '']) => `which article was published first, ${one} or ${other}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+the\\s+(?:${PIECE}\\s+(?:by|of|from|in)\\s+(?:the\\s+)?([^?,:;]{2,40}?)|([^?,:;]{2,40}?)\\s+${PIECE})\\s+(?:older|newer|earlier|later|more\\s+recent)\\s+than\\s+(?:the\\s+(?:one|${PIECE})\\s+(?:by|of|from|in)\\s+|that\\s+of\\s+|the\\s+)?(?:the\\s+)?([^?,:;]{2,40}?)(?:[’']s)?(?:\\s+(?:one|${PIECE}))?\\W*$`,
      'i',
    ),
    ([, by, of, other = '']) => `which article was published first, ${by ?? of ?? ''} or ${other}?`,
  ],
  // "how does the report on the 4th describe the function of the commission itself"
  [
    new RegExp(
      `^\\W*how\\s+(?:does|did|do)\\s+the\\s+${PIECE}\\s+(?:on|of|about)\\s+(the\\s+[^?,:;]{3,40}?)\\s+(?:describe|explain|define|present|put|state|characteri[sz]e)\\s+(?:the\\s+)?(?:function|role|purpose|task|job|point)\\s+of\\s+(the\\s+)?([^?,:;]{3,60}?)(?:\\s+itself)?\\W*$`,
      'i',
    ),
    ([, meeting = '', the = '', body = '']) => `what is the function of ${the}${body} in the report on ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*what\\s+(?:does|did|do)\\s+the\\s+${PIECE}\\s+(?:on|of|about)\\s+(the\\s+[^?,:;]{3,40}?)\\s+(?:say|tell\\s+us|state)\\s+(?:about|on|of)\\s+the\\s+(?:function|role|purpose|task|job|point)\\s+of\\s+(the\\s+)?([^?,:;]{3,60}?)(?:\\s+itself)?\\W*$`,
      'i',
    ),
    ([, meeting = '', the = '', body = '']) => `what is the function of ${the}${body} in the report on ${meeting}?`,
  ],
  // "WIRE's story: which outlet ran it?"
  [
    new RegExp(
      `^\\W*(?:[Tt]he\\s+)?(\\p{Lu}[\\p{L}-]{1,20})(?:['’]s)?\\s+${PIECE}\\s*[,:–—-]+\\s*(?:which|what)\\s+(?:outlet|paper|newspaper|site|website|publisher|portal)\\s+(?:ran|published|carried|printed|used|put)\\s+(?:it|that)(?:\\s+out)?\\W*$`,
      'u',
    ),
    ([, agency = '']) => `which outlet published the ${agency} article?`,
  ],
  // "which article quotes Berg directly": what is on record as said by him
  [
    new RegExp(
      `^\\W*(?:[Ww]hich|[Dd]oes\\s+any|[Dd]o\\s+any|[Ii]s\\s+there\\s+an?)\\s+(?:of\\s+(?:the|your)\\s+)?${PIECE}\\s+(?:that\\s+)?(?:directly\\s+)?quotes?\\s+${NAME}(?:\\s+(?:directly|verbatim|word\\s+for\\s+word|in\\s+person))?\\W*$`,
      'u',
    ),
    ([, name = '']) => `what did ${name} say?`,
  ],
  // "Alpha, Beta – in which article are these named?"
  [
    new RegExp(
      `^\\W*(\\p{Lu}[^?:;–—]{2,80}?)\\s*[:;–—-]+\\s*(?:in\\s+)?(?:which|what)\\s+${PIECE}\\s+(?:are|is|does|do)?\\s*(?:these|they|it|all\\s+(?:of\\s+)?(?:these|them)|those)?\\s*(?:named|mentioned|listed|cited|names?\\s+(?:them|these|it)|mentions?\\s+(?:them|these|it)|appear|occur)\\W*$`,
      'u',
    ),
    ([, things = '']) => `which articles mention ${things}?`,
  ],
  // "which people does the Herald article name"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:people|persons?|individuals|names)\\s+(?:does|do|did|are\\s+in)\\s+(?:the\\s+)?([^?,:;]{2,40}?)\\s+${PIECE}(?:\\s+(?:names?|mentions?|cites?|lists?))?\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `who are the people named in the ${outlet} report?`,
  ],
  // "only one article covers the 4th: which", "does more than one article report on the 3rd"
  [
    new RegExp(
      `^\\W*(?:only|just)\\s+one\\s+(?:article|report|source|outlet)\\s+(?:covers?|reports?(?:\\s+on)?|describes?|deals\\s+with|is\\s+about)\\s+${ONE}\\s*[,:;–—-]\\s*(?:and\\s+)?(?:which|what)(?:\\s+(?:one|is\\s+it))?(?:\\s+is\\s+(?:it|that))?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `which articles cover ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:do(?:es)?|did|is|are)\\s+(?:there\\s+)?(?:more\\s+than\\s+one|several|at\\s+least\\s+two|two|only\\s+one)\\s+(?:articles?|reports?|sources?|outlets?)\\s+(?:covers?|reports?\\s+on|describes?|deals?\\s+with|on|about)\\s+${ONE}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `how many articles cover ${meeting}?`,
  ],
];

/** Articles, typed the same way: how old, by whom, with what letters. */
export const ofPlainArticles: readonly Recast[] = [...ofArticles];
