/** One shape of sentence, and the plain one that asks the same. Never longer than a few words more than what was typed. */
type Recast = readonly [shape: RegExp, plain: (found: readonly string[]) => string];

const MEETINGS = '(?:meetings|rounds|sessions|summits|editions|talks|dialogues|ones)';
const VERB = "(?:was|were|is|are|did|has|have|had|wasn[’']t|isn[’']t|hadn[’']t|took|came|fell|met|lasted)";
const ONE = '(?:(?:only|just|exactly)\\s+)?one(?:\\s+(?:alone|only))?';
/** "which one was it", "which?", "name it", "kindly name him and the round" */
const WHICH_ONE = '(?:(?:and|so)\\s+)?(?:which|what|(?:please\\s+|kindly\\s+)?(?:name|tell|identify|say))\\b[^?]{0,60}';

const one = ([, plural, clause]: readonly string[]): string => `which of ${plural} ${clause}?`;

const RECASTS: readonly Recast[] = [
  // "Of the three rounds you cover, one was not in India: which one, and where was it?"
  [
    new RegExp(
      `^\\W*(?:out\\s+)?of\\s+((?:the|these|those|all)\\s+[^,:;?]{0,60}?${MEETINGS})\\b[^,:;?]{0,40},\\s*${ONE}\\s+(${VERB}\\s[^:;?]{3,80}?)\\s*[:;,.–—-]\\s*${WHICH_ONE}\\W*$`,
      'iu',
    ),
    one,
  ],
  // "Only one of the summits was abroad; which?", "One of these rounds had an admiral as co-chair: name him."
  [
    new RegExp(
      `^\\W*${ONE}\\s+of\\s+((?:the|these|those|all)\\s+[^,:;?]{0,60}?${MEETINGS})\\s+(${VERB}\\s[^:;?]{3,80}?)\\s*[:;,.–—-]\\s*${WHICH_ONE}\\W*$`,
      'iu',
    ),
    one,
  ],
  // "Did the 3rd and the 5th share a venue?", "have they a chair in common"
  [
    /\b(?:shared?|sharing)\s+(?:a|an|the|one|one\s+and\s+the\s+same|their)\s+(?!same\b)(?=(?:\p{L}+\s+){0,2}(?:venue|place|city|town|capital|hall|building|hotel|date|day|month|year|co-?chair|chair|topic)s?\b)/iu,
    () => 'have the same ',
  ],
  [
    /\b(?:have|had|has)\s+(?:a|an|the|one)\s+([\p{L}-]{3,20}(?:\s+[\p{L}-]{3,20})?)\s+in\s+common\b/iu,
    ([, what]) => `have the same ${what}`,
  ],
  [
    /^\W*(?:have|had|has|do|did)\s+([^?,:;]{5,80}?)\s+(?:a|an|the|any|one)\s+([\p{L}-]{3,20}(?:\s+[\p{L}-]{3,20})?)\s+in\s+common\W*$/iu,
    ([, all, what]) => `did ${all} have the same ${what}?`,
  ],
  // "…, or a new face?", "or someone else": the other half of a question that has a yes or a no
  [
    /(\b(?:same|identical)\b[^?]{3,90}?),?\s+or\s+(?:(?:was|were|is|did|had)\s+(?:it|he|she|they|there)\s+)?(?:(?:a|an|two|some)\s+)?(?:new|different|another|other|fresh|someone|somebody|not|no)(?:\s+(?:else|faces?|ones?|m[ae]n|persons?|people|officers?|generals?|places?|cit(?:y|ies)|venues?|dates?|names?))?\W*$/iu,
    ([, first]) => `${first}?`,
  ],
  // "Before Anna Berg held the chair, who had been holding it?"
  [
    /^\W*(?:before|prior\s+to|until)\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,5}?)(?:had\s+)?(?:held|holding|took|taking|had|has|got|getting|occupied|occupying|came|coming|sat|sitting|became|becoming|was|joined|joining|assumed|assuming|filled|filling|stepped|stepping|chaired|chairing|co-?chaired|co-?chairing)\b[^?]{0,90}?,\s*who(?:se|m)?\s+(?:had|was|held|did|has|sat|chaired|co-?chaired|occupied|filled|came|used|led|headed|were)\b[^?]{0,60}\W*$/iu,
    ([, name = '']) => `who was the predecessor of ${name.trim()}?`,
  ],
  // "After Anna Berg left the chair, who took it?"
  [
    /^\W*(?:after|once|when)\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,5}?)(?:had\s+)?(?:left|leaving|gave|giving|vacated|vacating|quit|stepped|stepping|handed|handing|relinquished)\b[^?]{0,90}?,\s*who(?:se|m)?\s+(?:had|was|held|did|has|sat|chaired|co-?chaired|occupied|filled|came|took|followed|got|replaced|were)\b[^?]{0,60}\W*$/iu,
    ([, name = '']) => `who replaced ${name.trim()}?`,
  ],
  // "After the twenty-third, when does the 24th summit fall?": what is asked has its own number
  [
    /^\W*(?:after|before|following)\s+the\s+(?:\d+(?:st|nd|rd|th)|[\p{L}-]{2,16}(?:st|nd|rd|th))(?:\s+(?:one|meeting|round|summit|session|edition))?,\s*(?=(?:when|where|who)\b[^?]{0,40}\b(?:\d+(?:st|nd|rd|th)|[\p{L}-]*(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]teenth|twentieth|first))\b)/iu,
    () => '',
  ],
  // "Berg's last visit to Chile dated from what year?", "The pact goes back to when?"
  [
    /^\W*((?:[^?,:;]{3,60},\s*)?[^?,:;]{4,90}?)\s+(?:dated?s?\s+(?:from|back\s+to)|goes\s+back\s+to|went\s+back\s+to|was\s+in|fell\s+in|fell\s+on|took\s+place\s+in|happened\s+in|occurred\s+in)\s+(what|which)\s+(year|month|day|date)\W*$/iu,
    ([, subject, , unit]) => `what ${unit} was ${subject}?`,
  ],
  // "what training matter they was discussing in the fifth"
  [
    /\b(?:what|which)\s+((?:[\p{L}-]+\s+){1,4}?)(?:matters?|issues?|questions?|subjects?|aspects?|points?|topics?|things?)\s+(?:(?:did|were|was|are|is|have|had|do|does|being)\s+)?(?:(?:they|both|sides|it|we|u|you|the\s+(?:two\s+)?(?:sides|parties|officials|delegations))\s+)?(?:(?:was|were|are|is|did|have|had|been|being)\s+)*(?:discuss(?:ed|ing|es)?|talk(?:ed|ing)?\s+about|raised?|cover(?:ed|ing)?|address(?:ed|ing)?|brought\s+up|c[ao]me\s+up)\b/iu,
    ([, topic = '']) => `what did they discuss about ${topic.trim()}`,
  ],
  // "in what capacity did Berg co-chair", "as what did Berg chair": of a post
  [
    /^\W*(?:in\s+(?:what|which)\s+(?:capacity|role|position|post|function)|as\s+what)\b[^?]{0,60}?\s(?:did|does|has|had|is|was)\s+((?:\p{Lu}[\p{L}.'’-]*\s*){1,5}?)\s*(?:co-?\s?)?(?:chair|lead|led|head|preside|sit|attend|take\s+part)(?:ed|ing|s)?\b[^?]{0,60}\W*$/iu,
    ([, name = '']) => `what post does ${name.trim()} hold?`,
  ],
  // "what post was the Chilean co-chair of the 3rd occupying", "to which body does the Chilean co-chair belong"
  [
    /^\W*(?:what|which)\s+(?:post|office|position|job|title|rank|role|function)\s+(?:was|is|did|does|had|has)\s+(the\s+[^?,:;]{0,40}?\b(?:co-?\s?)?(?:chair|head)\p{L}*\b[^?,:;]{0,60}?)\s+(?:occupy|occupying|occupied|hold|holding|held|have|carry|carrying|bear|bearing|fill|filling|in)\W*$/iu,
    ([, chair]) => `post of ${chair}?`,
  ],
  [
    /^\W*(?:(?:to|at|in|for|from)\s+)?(?:what|which)\s+(?:headquarters|organi[sz]ation|body|service|institution|department|ministry|office|directorate|staff)\s+(?:does|did|is|was|do)\s+(the\s+[^?,:;]{0,40}?\b(?:co-?\s?)?(?:chair|head)\p{L}*\b[^?,:;]{0,60}?)\s+(?:belong(?:\s+to)?|belonging|serve|serving|work|working|come\s+from|attached|sit|in|from|represent)(?:\s+(?:at|for|in|to))?\W*$/iu,
    ([, chair]) => `post of ${chair}?`,
  ],
  // "Under what title did the pact appear", "under which name was it released"
  [
    /^\W*(?:under|with|by)\s+(?:what|which)\s+(?:title|name|heading)\s+(?:did|was|were|does|is|has|had)\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:been\s+)?(?:appear|released|issued|published|come\s+out|go\s+out|signed|known|made\s+public|put\s+out)\W*$/iu,
    ([, what]) => `what was the ${what} titled?`,
  ],
  // "mentioned in any of the meetings": of all
  [
    /\s+(?:in|at|during)\s+any\s+(?:of\s+(?:the|these|those|your)\s+)?(?:meetings?|rounds?|talks|sessions?|articles?|reports?)(?=\W*$)/iu,
    () => '',
  ],
  // "who chaired for Chile before Berg", "who led after Berg"
  [
    /^\W*who\s+(?:was\s+)?(?:(?:co-?\s?)?chair(?:ed|ing|s)?|led|headed|in\s+the\s+chair|in\s+charge)(?:\s+(?:for|on\s+behalf\s+of|from)\s+(?:the\s+)?[\p{L}]+(?:\s+side)?)?\s+before\s+(?!the\b|that\b|this\b)(\p{L}[\p{L}.'’-]{2,}(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})\W*$/iu,
    ([, name = '']) =>
      /\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|last|then)$/i.test(
        name,
      )
        ? `who chaired before ${name}`
        : `who was the predecessor of ${name}?`,
  ],
  // "were was it held"
  [/^\W*were\s+(?=(?:was|is|did|does|were|will)\b)/iu, () => 'where '],
  // "cite the sentence stating who chaired it": every answer does
  [
    /^\W*(?:please\s+|kindly\s+)?(?:cite|quote|give|show|copy|paste|name|find)\s+(?:me\s+|us\s+)?(?:the\s+|a\s+)?(?:exact\s+|very\s+)?(?:sentences?|passages?|lines?|words?|text)\s+(?:stating|saying|telling|showing|on|about|(?:that|which)\s+(?:says?|states?|tells?|shows?))\s+(?=(?:who|when|where|what|which|how)\b)/iu,
    () => '',
  ],
  // "…, and in what words?"
  [/,?\s+(?:and\s+)?(?:if\s+so,?\s+)?in\s+(?:what|which)\s+words\W*$/iu, () => '?'],
  // "what is INDRA? an exercise?"
  [/\?\s+(?:an?|the|some)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?\?\W*$/iu, () => '?'],
  // "what exactly did they say", "what all was discussed"
  [
    /\bwhat\s+(?:exactly|precisely|actually|all)\s+(?=(?:did|was|were|has|have|do|does|is|are|they)\b)/iu,
    () => 'what ',
  ],
  // "the next round after July 2023", "the first meeting after the 3rd"
  [
    /\b(?:(?:what|which)\s+(?:was|were|is|are)\s+)?the\s+(?:next|first|following)\s+((?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition|talks|dialogue|one))\s+(?:right\s+|just\s+|held\s+)?(?:after|following|since)\s+/iu,
    ([, meeting = '']) => `which ${meeting} came after `,
  ],
  [
    /\bwhich\s+((?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition|talks|dialogue))\s+came\s+after\s+(?=(?:\p{L}+\s+)?(?:19|20)\d\d\b)/iu,
    ([, meeting = '']) => `list every ${meeting} after `,
  ],
  // "what articles are you working from"
  [/\bare\s+you\s+(?:working|drawing|relying|going|based)\s+(?:from|on|by|with|off)\b/iu, () => 'do you use'],
  // "the Town Hall is in which city only?"
  [
    /^\W*([^?,:;]{3,60}?)\s+(is|was|are|were)\s+(?:located\s+|situated\s+)?(?:in|at)\s+(which|what)\s+(city|country|town|place|state|capital)(?:\s+only)?\W*$/iu,
    ([, what = '', is = '', which = '', place = '']) => `in ${which} ${place} ${is} ${what}?`,
  ],
  // "… y/n"
  [/\s*[,;(]?\s*\b(?:y\s*\/\s*n|yes\s*\/\s*no|yes\s+or\s+no)\b\W*$/iu, () => '?'],
  // "The prime minister, when he was in Oslo for the summit?"
  [
    /^\W*([^?,:;]{3,60}?)\s*,\s*(when|where|why)\s+(?:he|she|it|they)\s+(was|were|is|are|did|has|had)\s+([^?,:;]{2,80})\W*$/iu,
    ([, subject = '', word = '', verb = '', rest = '']) => `${word} ${verb} ${subject} ${rest}?`,
  ],
  // "I would like to know the land forces meeting which day it finished", "the fifth round when it was"
  [
    /\b(the\s+(?:[\p{L}\d-]+\s+){0,5}(?:meeting|round|summit|session|talks|edition|dialogue))\s+((?:on\s+|in\s+)?(?:which|what)\s+(?:day|date|year|month|city|place|country|venue)|when|where)\s+(?:it|they)\s+([^?,:;]{2,40})\W*$/iu,
    ([, meeting = '', word = '', rest = '']) => `${word} ${meeting} ${rest}?`,
  ],
  // "how is called the hall where they hold the meetings in Oslo", "how do you call the place in Oslo where …"
  [
    /^\W*how\s+(?:is|was|are|do\s+you|do\s+they|did\s+they|one)\s+(?:it\s+)?(?:called|call|named|name)\s+(?:the\s+)?/iu,
    () => 'what is the name of the ',
  ],
  [
    /\bthe\s+names?\s+of\s+(?:the|that)\s+(?:place|building|hall|venue|house|cent(?:re|er)|spot|premises|hotel|site)s?\s+(?:in\s+([\p{L}\s]{3,20}?)\s+)?(?:where|in\s+which|at\s+which|that|which)\s+(?:they\s+|one\s+)?(?:(?:make|hold|have|do|conduct|organi[sz]e|arrange|held|made|host|hosts|hosted)\s+)?(?:the\s+)?([^?,:;]{3,60}?)(?:\s+(?:is|are|was|were)\s+(?:being\s+)?(?:held|made|done|organi[sz]ed|conducted)|\s+(?:meets?|met|takes?\s+place|took\s+place))?\W*$/iu,
    ([, city = '', meeting = '']) => `the venue of the ${meeting}${city === '' ? '' : ` in ${city}`}?`,
  ],
  // "since how many years exists the pact"
  [
    /\b(?:since|for)\s+how\s+(?:many\s+years|much\s+time|long)\s+(?=(?:exists?|is|are|does|do|has|have|was)\b)/iu,
    () => 'since when ',
  ],
  // "on what basis do you say that …", "how do you know …", "what makes you say …"
  [
    /^\W*(?:on\s+what\s+(?:basis|grounds?|evidence)|how|why|from\s+where|from\s+what)\s+(?:do|can|did|would|could)\s+(?:you|u|we|the\s+articles|it)\s+(?:all\s+)?(?:say|know|claim|state|think|conclude|tell|assert|infer|believe|be\s+sure|assume)\s+(?:that\s+)?(?!(?:of|about)\b)(?=\p{L})/iu,
    () => 'is it true that ',
  ],
  [
    /^\W*what(?:['’]s|\s+is)?\s+(?:makes\s+(?:you|it)\s+(?:say|think|believe|so\s+sure)|(?:your|the)\s+(?:basis|evidence|proof|grounds?|source)\s+(?:for\s+saying|for\s+the\s+claim|that))\s+(?:that\s+)?(?=\p{L})/iu,
    () => 'is it true that ',
  ],
  // "who the Chilean co-chair was before Admiral Berg"
  [
    /^\W*who\s+(?:was\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:co-?\s?)?chair(?:man|person)?\s+(?:was\s+)?before\s+(?!the\b|that\b|this\b)([\p{L}][\p{L}.'’ -]{2,40})\W*$/iu,
    ([, name = '']) => `who was the predecessor of ${name.trim()}?`,
  ],
  // "kindly intimate the date of the 4th", "state which article …": an order to tell
  [
    /^\W*(?:(?:please|kindly|pls|plz|do|can\s+you|could\s+you)\s+)*(?:intimate|state|advise|inform|apprise|furnish|supply|substantiate|relay|convey|divulge|disclose|reveal|enlighten|impart|produce|render|share|establish|ascertain|determine|verify|substantiate)\s+(?:(?:me|us)\s+)?(?:(?:of|on|with|about)\s+)?(?=(?:the|which|who|whom|when|where|what|whether|how|all|a|an|every)\b)/iu,
    () => '',
  ],
  [/^\W*the\s+(?:claim|assertion|statement|notion|idea)\s+that\s+/iu, () => 'is it true that '],
  // "on the Chilean side of the table"
  [/\bside\s+of\s+the\s+table\b/iu, () => 'side'],
  // "the matter of Ukraine", "was training a subject at the 4th"
  [/\b(?:the\s+)?(?:matter|question|issue)\s+of\s+(?!the\b|who|what|when|where|which|whether)(?=\p{L}{4})/iu, () => ''],
  [
    /\b(?:a|an|the)\s+(?:subject|topic|theme|point|matter|item)(?:\s+of\s+(?:discussion|debate|talks?|conversation))?\s+(?=(?:at|during|in)\s)/iu,
    () => 'discussed ',
  ],
  // "who spoke for Chile at the 3rd", "whom did Chile send to the 3rd"
  [
    /^\W*who\s+(?:was\s+it\s+that\s+)?(?:spoke|speaks|stood|sat|appeared|turned\s+up|showed\s+up|took\s+the\s+seat|attended|acted|negotiated)\s+(?:for|on\s+behalf\s+of)\s+(?=(?:the\s+)?\p{L}+)/iu,
    () => 'who represented ',
  ],
  [
    /^\W*whom?\s+(?:did|has|had|does)\s+(?:the\s+)?(\p{L}+(?:\s+(?:side|delegation|team))?)\s+(?:send|sent|field|fielded|dispatch|dispatched|put\s+forward|delegate|delegated|nominate|depute|deputed|bring|brought)\s+(?:to|for|at|along\s+to)\s+/iu,
    ([, side = '']) => `who represented ${side} at `,
  ],
  // "who sat across from Berg", "who faced Berg across the table"
  [
    /^\W*who\s+(?:was|were|sat|sits|stood|is)\s+(?:sitting\s+|seated\s+)?(?:across|opposite)(?:\s+the\s+table)?(?:\s+(?:from|to|of))?\s+(?=\p{L})/iu,
    () => 'who was the counterpart of ',
  ],
  // "under which body does the group sit", "is the group part of something bigger"
  [
    /^\W*(?:under|in|to|within)\s+(?:which|what|whose)\s+(?:\p{L}+\s+)?(?:body|umbrella|framework|structure|commission|organi[sz]ation|forum|roof|mechanism)\s+(?:does|do|is|did|was)\s+([^?,:;]{3,60}?)\s+(?:sit|fall|belong|come|work|operate|meet|function|placed|housed|set\s+up|held|fit|exist)(?:\s+(?:to|under|in|within))?\W*$/iu,
    ([, forum = '']) => `what is ${forum} part of?`,
  ],
  [
    /^\W*(?:is|was)\s+([^?,:;]{3,60}?)\s+(?:a\s+)?part\s+of\s+(?:something|anything|some|any|a)(?:\s+(?:bigger|larger|wider|greater|broader))?(?:\s+\p{L}+)?\W*$/iu,
    ([, forum = '']) => `what is ${forum} part of?`,
  ],
  // "how many Chileans have chaired": who they are tells
  [
    /^\W*how\s+many\s+(?:different\s+)?(people|persons|officers|officials|generals|men|women|chairs|co-?chairs|\p{L}{3,}(?:ans|nese|ish|is))\s+(?:have\s+|had\s+|has\s+)?(?:ever\s+)?(?:co-?\s?)?(?:chaired|led|headed|presided)(?:\s+(?:so\s+far|the\s+meetings|them|it|meetings|the\s+talks))?\W*$/iu,
    ([, who = '']) =>
      `who were all the ${/(?:ans|nese|ish|is)$/iu.test(who) ? `${who.replace(/s$/u, '')} ` : ''}chairs?`,
  ],
  // "who stepped into Berg's shoes", "who took Berg's place"
  [
    /^\W*who\s+(?:has\s+|had\s+)?(?:stepped\s+into|stepping\s+into|filled|fills|took\s+over|taken\s+over|took|taken|got|inherited|came\s+in)\s+(?:the\s+)?((?:\p{L}[\p{L}.'’-]*\s+){0,3}?\p{L}[\p{L}.-]*)(?:['’]s|['’])?\s+(?:shoes|place|post|job|seat|role|chair|boots|position)\b/iu,
    ([, name = '']) => `who replaced ${name.trim()}`,
  ],
  // "on Chilean soil"
  [
    /\bon\s+(?:the\s+)?(\p{L}{4,20})\s+(?:soil|ground|territory|turf|side\s+of\s+the\s+border|home\s+ground)\b/iu,
    ([, side = '']) => `in ${side}`,
  ],
  // "do the reports on the fifth meeting differ"
  [
    /\b(do|did)\s+(?:the|your|these|all|both|any)\s+(?:\p{L}+\s+)?(?:reports|sources|articles|accounts|papers|outlets|stories|versions)\s+((?:on|of|about|for)\s+[^?,:;]{3,60}?)\s+((?:dis)?agree|concur|tally|differ|match|conflict|contradict\s+each\s+other)(?:\s+(?:as\s+to|on|about|over|regarding)\s+([^?]{3,60}?))?\W*$/iu,
    ([, verb = '', what = '', agree = '', on = '']) =>
      `${verb} the sources ${agree.replace(/^(?:concur|tally)$/iu, 'agree')} on ${on === '' ? '' : `${on} at `}${what.replace(/^(?:on|of|about|for)\s+/iu, '')}?`,
  ],
  // "did anyone raise training", "who raised it"
  [
    /\b(any(?:one|body)|they|some(?:one|body)|(?:the\s+|either\s+|both\s+|two\s+)sides?|it|who)\s+(?:ever\s+|also\s+)?(raise|raised)\s+(?=(?:\p{Ll}))/iu,
    ([, who = '', verb = '']) => `${who} ${/d$/i.test(verb) ? 'discussed' : 'discuss'} `,
  ],
  // "what is the Alpine Shield, ship or exercise?"
  [
    /^\W*(what\s+(?:is|was|are)\s+[^?,:;]{3,50}?)\s*[,:;–—-]\s*(?:an?\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?\s+or\s+(?:an?\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?\W*$/iu,
    ([, what = '']) => `${what}?`,
  ],
  // "since when has the pact been called permanent"
  [
    /(?:^|(?<=[:;,.!]\s)|(?<=\b(?:ask|know|me|wonder|wondering)\s))\W*since\s+(?:when|what\s+year|which\s+year)\s+(?:(?:has|have|is|was)\s+)?([^?,:;]{3,60}?)\s+(?:(?:has|have|is|was|had)\s+)?(?:been\s+)?(?:called|termed|named|labelled|labeled|known\s+as|described\s+as|styled)\s+/iu,
    ([, what = '']) => `since when is ${what} `,
  ],
  // "Claim: Berg chaired the 5th."
  [/^\W*(?:claim|assertion|statement|fact[-\s]?check|check)\s*[:–—]\s*/iu, () => 'is it true that '],
  // "PM Lund", "President Berg": a title before a name singles nothing out
  [
    /\b(?:[Tt]he\s+)?(?:PM|[Pp]rime\s+[Mm]inister|[Pp]resident)\s+(?=(?:\p{Lu}[\p{L}.'’-]*\s+){0,2}\p{Lu}\p{Ll}{2,})/u,
    () => '',
  ],
  // "which round preceded the one in Oslo"
  [
    /^\W*(which|what)\s+([^?,:;]{3,60}?)\s+(?:directly\s+|immediately\s+)?(?:preceded|came\s+(?:right\s+|just\s+)?before|took\s+place\s+before)\s+(?=\S)/iu,
    ([, which = '', what = '']) => `${which} ${what} was before `,
  ],
  [
    /^\W*(which|what)\s+([^?,:;]{3,60}?)\s+(?:directly\s+|immediately\s+)?(?:followed|succeeded|came\s+(?:right\s+|just\s+)?after)\s+(?=\S)/iu,
    ([, which = '', what = '']) => `${which} ${what} was after `,
  ],
  // "Lund went to Oslo for the 22nd summit in which year?"
  [
    /^\W*((?!who|what|which|when|where|how|why|did|was|is)[^?,:;]{4,90}?)\s+(?:in|on)\s+(?:what|which)\s+(?:year|month|day|date)(?:\s+(?:only|exactly|precisely))?\W*$/iu,
    ([, subject = '']) => `when ${subject}?`,
  ],
  // "who was the head of the Chilean delegation", "the chief from Chilean side": the head of delegation for one side
  [
    /\b(?:the\s+)?(?:(?:heads?|leaders?|chiefs?|boss|main\s+(?:man|person|officer|representative)|top\s+(?:man|officer|official|representative))\s+(?:of|from|for|on|at))\s+(?:the\s+|its\s+|their\s+)?([\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?:['’]s)?\s+(?:delegation|team|side|contingent|party)s?\b/iu,
    ([, side = '']) => `the ${side} head of delegation`,
  ],
  // "the exact wording of what the navy posted"
  [
    /\b(?:(?:exact|precise|full|literal|very|actual)\s+)?(?:words?|wording|text)\s+of\s+what\s+([^,:;?]{3,50}?)\s+(?:posted|said|wrote|tweeted|stated|told|announced)\b/iu,
    ([, speaker = '']) => `what did ${speaker} say`,
  ],
  // "mentioned in connection with these talks": all are
  [
    /\s+in\s+(?:connection|relation)\s+(?:with|to)\s+(?:these|the|those|any\s+of\s+the)\s+(?:talks|meetings|negotiations)\b/iu,
    () => '',
  ],
  // "how many time passed"
  [/\bhow\s+many\s+time\b/iu, () => 'how much time'],
  // "how much time passed from the 3rd": to this day, where no other end is named
  [
    /\bhow\s+(?:much\s+time|long|many\s+(?:years|months|weeks|days))\s+(?:has\s+|have\s+|is\s+|had\s+)?(?:passed|elapsed|gone(?:\s+by)?|went\s+by)\s+(?:from|since|after)\s+(?![^?]*\b(?:to|till|until|and|between)\b)/iu,
    () => 'how long ago was ',
  ],
  // "Berg with whom together chaired in Oslo?"
  [
    /^\W*((?:\p{L}[\p{L}.'’-]*\s+){1,3}?)(?:together\s+)?with\s+whom?\s+(?:together\s+)?((?:co-?\s?)?(?:chaired|led|headed|presided|chairs)\b[^?]*)/iu,
    ([, name = '', verb = '']) => `who ${verb.trim()} with ${name.trim()}`,
  ],
  // "Anna Berg, who's she?", "The Land Group - what is it"
  [
    /^\W*([^?:;]{2,80}?)\s*[,:;–—-]\s*(who|what)(?:['’]s|\s+is|\s+was|\s+are|\s+were)\s+(?:he|she|it|they|that|this|those|these)\b(?:\s+when\s+(?:he|she|they)(?:['’](?:s|re)|\s+is|\s+are)\s+at\s+home)?\W*$/iu,
    ([, name, who]) => `${who?.toLowerCase()} is ${name}?`,
  ],
];

const RUN_OF_MARKS = /[^\p{L}\p{N}]{6}/u;

/** A question in the plain order of words, where it is fronted, cleft, split in two or asked from its end; else as it is. */
export const recast = (text: string): string => {
  let out = text.trim();
  // No sentence: shapes that skip marks would try each of them.
  if (RUN_OF_MARKS.test(out)) return text;
  for (const [shape, plain] of RECASTS) {
    const found = shape.exec(out);
    if (found) out = `${out.slice(0, found.index)}${plain(found)}${out.slice(found.index + found[0].length)}`;
  }
  return out;
};
