import type { Recast } from './shape.ts';

const MEETINGS = '(?:meetings|rounds|sessions|summits|editions|talks|dialogues|ones)';
const ONE_MEETING = '(?:meeting|round|session|summit|edition)';
const VERB = "(?:was|were|is|are|did|has|have|had|wasn[’']t|isn[’']t|hadn[’']t|took|came|fell|met|lasted)";
const ONE = '(?:(?:only|just|exactly)\\s+)?one(?:\\s+(?:alone|only))?';
/** "which one was it", "which?", "name it", "kindly name him and the round" */
const WHICH_ONE = '(?:(?:and|so)\\s+)?(?:which|what|(?:please\\s+|kindly\\s+)?(?:name|tell|identify|say))\\b[^?]{0,60}';

const SHORT: Readonly<Record<string, string>> = { ve: 'have', ll: 'will', re: 'are', d: 'did' };

/** "the 5th meeting": what has a meeting before and after it; an officer's successor is somebody. */
const NUMBERED = `(the\\s+(?:[\\w-]+\\s+){1,5}?${ONE_MEETING})`;
const NEIGHBOUR = '(predecessor|successor|follow-?\\s?up)(?:\\s+(?:meeting|round|session|summit))?';
const beforeOrAfter = (way: string): string => (/^p/i.test(way) ? 'before' : 'after');

const one = ([, plural, clause]: readonly string[]): string => `which of ${plural} ${clause}?`;

/** Questions of an order of words that is not the plain one, and about times, places and forums. */
export const ofOrder: readonly Recast[] = [
  // "which is more recent, the 4th or the land meeting", "which of these is the most recent: …"
  [
    /^\W*(which|what)\s+(?:(?:one|meeting|of\s+(?:these|them|the\s+two))\s+)?(?:is|was)\s+(?:the\s+)?(?:more|most)\s+recent\s*[,:–—-]\s*(?=[^?]*\sor\s)/i,
    () => 'which came later, ',
  ],
  // "any round after the 3rd but before the 5th", "what met after the summit and before the 4th": of meetings; two times bound otherwise
  [
    /^(?![^?]*\b(?:19|20)\d\d\b)(\W*(?:(?:was|were|is|are)\s+there\s+(?:any\s+|an?\s+)?|(?:any|which|what|how\s+many)\s+)(?:[\p{L}-]+\s+){0,6}?)(?:after|since|following)\s+([^?,:;]{3,50}?),?\s+(?:but|and|yet|though)\s+(?:still\s+)?(?:before|prior\s+to|ahead\s+of)\s+([^?,:;]{3,50}?)\W*$/iu,
    ([, which = '', one = '', other = '']) => `${which}between ${one} and ${other}?`,
  ],
  [
    /^(?![^?]*\b(?:19|20)\d\d\b)(\W*(?:(?:was|were|is|are)\s+there\s+(?:any\s+|an?\s+)?|(?:any|which|what|how\s+many)\s+)(?:[\p{L}-]+\s+){0,6}?)(?:before|prior\s+to)\s+([^?,:;]{3,50}?),?\s+(?:but|and|yet|though)\s+(?:still\s+)?(?:after|following)\s+([^?,:;]{3,50}?)\W*$/iu,
    ([, which = '', one = '', other = '']) => `${which}between ${other} and ${one}?`,
  ],
  // "the predecessor of the 5th meeting", "the 5th meeting's successor": the one before or after it
  [
    new RegExp(`\\b(?:the|its|a)\\s+${NEIGHBOUR}\\s+(?:of|to|for)\\s+${NUMBERED}`, 'i'),
    ([, way = '', meeting = '']) => `the meeting ${beforeOrAfter(way)} ${meeting}`,
  ],
  [
    new RegExp(`\\b${NUMBERED}(?:['’]s?)\\s+${NEIGHBOUR}\\b`, 'i'),
    ([, meeting = '', way = '']) => `the meeting ${beforeOrAfter(way)} ${meeting}`,
  ],
  // "which was the previous event before the summit"
  [
    /\b(?:what|which)\s+(?:was|is)\s+the\s+(previous|preceding|following|next)\s+event\s+(?:before|after|to)\s+/i,
    ([, way = '']) => `what happened ${/^p/i.test(way) ? 'before' : 'after'} `,
  ],
  // "was held first after the summit": next to it
  [
    /\b(?:was\s+held|took\s+place|came|happened|was)\s+(?:the\s+)?(?:first|next)\s+(after|following)\b/i,
    () => 'came right after',
  ],
  [/\b(?:was\s+held|took\s+place|came|happened|was)\s+(?:the\s+)?last\s+before\b/i, () => 'came right before'],
  // "what've they said", "where'd they meet"
  [
    /\b(what|who|which|where|when|how|why|there|that)['’](ve|ll|re|d)\b/i,
    ([, word = '', short = '']) => `${word} ${SHORT[short.toLowerCase()] ?? short}`,
  ],
  // "is there a fixed interval at which the group comes together", "do they meet at regular intervals"
  [
    /^\W*(?:whether\s+|if\s+)?(?:is\s+there|there\s+is|are\s+there)\s+(?:an?\s+|any\s+)?(?:fixed|regular|set|standard|certain|usual|agreed|specific)\s+(?:intervals?|frequency|schedule|rhythm|cadence|period|cycle)\s+(?:at|in|by|on|with|to|for)\s+(?:which\s+)?([^?,:;]{3,60}?)(?:\s+(?:meets?|met|comes?\s+together|gathers?|convenes?|(?:is|are)\s+held|takes?\s+place|sits?))?\s*(?:[,;:][^?]*)?\W*$/i,
    ([, forum = '']) => `how often does ${forum} meet?`,
  ],
  // "write out the abbreviation NBED in full, what is it exactly"
  [
    /^[^?]{0,60}\b(?:abbreviation|acronym|short\s+form|initials|letters)\s+["“'‘]?([\p{Lu}&-]{2,16})["”'’]?(?=[^\p{L}&-]|$)[^?]*\bwhat\s+(?:is|does|are)\s+(?:it|that|this)\b[^?]*\W*$/u,
    ([, acronym = '']) => `what does ${acronym} stand for?`,
  ],
  // "which source, precisely, says"
  [
    /,\s*(?:precisely|exactly|if\s+any|if\s+anyone|please|then|actually|specifically|by\s+the\s+way|though|pray|again)\s*,\s*/i,
    () => ' ',
  ],
  // "who's the minister"
  [/\b(who|what|where|when)['’]s\s+(?=(?:the|a|an)\b)/i, ([, word = '']) => `${word} is `],
  // "she hadn't been to Oslo since what year, before the 2024 trip"
  [
    /^\W*([^?,:;]{3,50}?)\s+had(?:n[’']t|\s+not)\s+(?:been|visited|gone|travelled|traveled)\s+(?:to\s+)?([^?,:;]{3,40}?)\s+since\s+(?:what|which)\s+year\b[^?]*?\bbefore\s+[^?]*?(\b(?:19|20)\d\d\b)[^?\d]*\W*$/i,
    ([, who = '', place = '', year = '']) => `when did ${who} last go to ${place} before ${year}?`,
  ],
  // "what came next after the 3rd"
  [/\b(came|comes|was|is|follow(?:s|ed))\s+next\s+after\b/i, ([, verb = '']) => `${verb} after`],
  // "is the group older than 2020"
  [
    /^\W*(?:is|was)\s+([^?,:;]{3,60}?)\s+(?:older|younger|newer)\s+than\s+[^?]{2,40}\W*$/i,
    ([, what = '']) => `since when does ${what} exist?`,
  ],
  // "Of the three rounds you cover, one was not in India: which one, and where was it?"
  [
    new RegExp(
      `^\\W*(?:out\\s+)?of\\s+((?:the|these|those|all)\\s+[^,:;?]{0,60}?${MEETINGS})\\b[^,:;?]{0,40},\\s*${ONE}\\s+(${VERB}\\s[^:;?]{3,80}?)\\s*[:;,.–—-]\\s*${WHICH_ONE}\\W*$`,
      'i',
    ),
    one,
  ],
  // "Only one of the summits was abroad; which?", "One of these rounds had an admiral as co-chair: name him."
  [
    new RegExp(
      `^\\W*${ONE}\\s+of\\s+((?:the|these|those|all)\\s+[^,:;?]{0,60}?${MEETINGS})\\s+(${VERB}\\s[^:;?]{3,80}?)\\s*[:;,.–—-]\\s*${WHICH_ONE}\\W*$`,
      'i',
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
    /(\b(?:same|identical)\b[^?]{3,90}?),?\s+or\s+(?:(?:was|were|is|did|had)\s+(?:it|he|she|they|there)\s+)?(?:(?:a|an|two|some)\s+)?(?:new|different|another|other|fresh|someone|somebody|not|no)(?:\s+(?:else|faces?|ones?|m[ae]n|persons?|people|officers?|generals?|places?|cit(?:y|ies)|venues?|dates?|names?))?\W*$/i,
    ([, first]) => `${first}?`,
  ],
  // "After the twenty-third, when does the 24th summit fall?": what is asked has its own number
  [
    /^\W*(?:after|before|following)\s+the\s+(?:\d+(?:st|nd|rd|th)|[\p{L}-]{2,16}(?:st|nd|rd|th))(?:\s+(?:one|meeting|round|summit|session|edition))?,\s*(?=(?:when|where|who)\b[^?]{0,40}\b(?:\d+(?:st|nd|rd|th)|[\p{L}-]*(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]teenth|twentieth|first))\b)/iu,
    () => '',
  ],
  // "Berg's last visit to Chile dated from what year?", "The pact goes back to when?"
  [
    /^\W*((?:[^?,:;]{3,60},\s*)?[^?,:;]{4,90}?)\s+(?:dated?s?\s+(?:from|back\s+to)|goes\s+back\s+to|went\s+back\s+to|was\s+in|fell\s+in|fell\s+on|took\s+place\s+in|happened\s+in|occurred\s+in)\s+(what|which)\s+(year|month|day|date)\W*$/i,
    ([, subject, , unit]) => `what ${unit} was ${subject}?`,
  ],
  // "were was it held"
  [/^\W*were\s+(?=(?:was|is|did|does|were|will)\b)/i, () => 'where '],
  // "what is INDRA? an exercise?"
  [/\?\s+(?:an?|the|some)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?\?\W*$/iu, () => '?'],
  // "the next round after July 2023", "the first meeting after the 3rd"
  [
    /\b(?:(?:what|which)\s+(?:was|were|is|are)\s+the\s+|the\s+|^\W*)(?:next|first|following)\s+((?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition|talks|dialogue|one))\s+(?:right\s+|just\s+|held\s+)?(?:after|following|since)\s+/iu,
    ([, meeting = '']) => `which ${meeting} came after `,
  ],
  [
    /\bwhich\s+((?:[\p{L}-]+\s+){0,4}?(?:meeting|round|session|summit|edition|talks|dialogue))\s+came\s+after\s+(?=(?:\p{L}+\s+)?(?:19|20)\d\d\b)/iu,
    ([, meeting = '']) => `list every ${meeting} after `,
  ],
  // "the Town Hall is in which city only?"
  [
    /^\W*([^?,:;]{3,60}?)\s+(is|was|are|were)\s+(?:located\s+|situated\s+)?(?:in|at)\s+(which|what)\s+(city|country|town|place|state|capital)(?:\s+only)?\W*$/i,
    ([, what = '', is = '', which = '', place = '']) => `in ${which} ${place} ${is} ${what}?`,
  ],
  // "The prime minister, when he was in Oslo for the summit?"
  [
    /^\W*([^?,:;]{3,60}?)\s*,\s*(when|where|why)\s+(?:he|she|it|they)\s+(was|were|is|are|did|has|had)\s+([^?,:;]{2,80})\W*$/i,
    ([, subject = '', word = '', verb = '', rest = '']) => `${word} ${verb} ${subject} ${rest}?`,
  ],
  // "I would like to know the land forces meeting which day it finished", "the fifth round when it was"
  [
    /\b(the\s+(?:[\p{L}\d-]+\s+){0,5}(?:meeting|round|summit|session|talks|edition|dialogue))\s+((?:on\s+|in\s+)?(?:which|what)\s+(?:day|date|year|month|city|place|country|venue)|when|where)\s+(?:it|they)\s+([^?,:;]{2,40})\W*$/iu,
    ([, meeting = '', word = '', rest = '']) => `${word} ${meeting} ${rest}?`,
  ],
  // "how is called the hall where they hold the meetings in Oslo", "how do you call the place in Oslo where …"
  [
    /^\W*how\s+(?:is|was|are|do\s+you|do\s+they|did\s+they|one)\s+(?:it\s+)?(?:called|call|named|name)\s+(?:the\s+)?/i,
    () => 'what is the name of the ',
  ],
  [
    /\bthe\s+names?\s+of\s+(?:the|that)\s+(?:place|building|hall|venue|house|cent(?:re|er)|spot|premises|hotel|site)s?\s+(?:in\s+([\p{L}\s]{3,20}?)\s+)?(?:where|in\s+which|at\s+which|that|which)\s+(?:they\s+|one\s+)?(?:(?:make|hold|have|do|conduct|organi[sz]e|arrange|held|made|host|hosts|hosted)\s+)?(?:the\s+)?([^?,:;]{3,60}?)(?:\s+(?:is|are|was|were)\s+(?:being\s+)?(?:held|made|done|organi[sz]ed|conducted)|\s+(?:meets?|met|takes?\s+place|took\s+place))?\W*$/iu,
    ([, city = '', meeting = '']) => `the venue of the ${meeting}${city === '' ? '' : ` in ${city}`}?`,
  ],
  // "since how many years exists the pact"
  [
    /\b(?:since|for)\s+how\s+(?:many\s+years|much\s+time|long)\s+(?=(?:exists?|is|are|does|do|has|have|was)\b)/i,
    () => 'since when ',
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
  // "which body does the group belong to"
  [
    /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:body|umbrella|framework|structure|commission|organi[sz]ation|forum|mechanism)\s+(?:does|do|did)\s+([^?,:;]{3,60}?\b(?:group|meetings?|dialogue|committee|commission|summit|subgroup|council|talks))\s+(?:belong\s+to|sit\s+under|come\s+under|fall\s+under|work\s+under|report\s+to)\W*$/iu,
    ([, forum = '']) => `what is ${forum} part of?`,
  ],
  // "was Moscow the venue of the latest meeting"
  [
    /^\W*(was|is|were)\s+([^?,:;]{3,40}?)\s+(?:the|a)\s+(?:venue|place|location|host(?:\s+city)?|site|city)\s+(?:of|for|at)\s+([^?,:;]{3,60}?)\W*$/i,
    ([, was = '', place = '', meeting = '']) => `${was} ${meeting} in ${place}?`,
  ],
  // "on Chilean soil"
  [
    /\bon\s+(?:the\s+)?(\p{L}{4,20})\s+(?:soil|ground|territory|turf|side\s+of\s+the\s+border|home\s+ground)\b/iu,
    ([, side = '']) => `in ${side}`,
  ],
  // "what is the Alpine Shield, ship or exercise?"
  [
    /^\W*(what\s+(?:is|was|are)\s+(?!(?:the\s+)?(?:first|last|earlier|earliest|later|latest|sooner|(?:more|most)\s+recent|older|oldest|newer|newest)\b)[^?,:;]{3,50}?)\s*[,:;–—-]\s*(?:an?\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?\s+or\s+(?:an?\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?\W*$/iu,
    ([, what = '']) => `${what}?`,
  ],
  // "since when has the pact been called permanent"
  [
    /(?:^|(?<=[:;,.!]\s)|(?<=\b(?:ask|know|me|wonder|wondering)\s))\W*since\s+(?:when|what\s+year|which\s+year)\s+(?:(?:has|have|is|was)\s+)?([^?,:;]{3,60}?)\s+(?:(?:has|have|is|was|had)\s+)?(?:been\s+)?(?:called|termed|named|labelled|labeled|known\s+as|described\s+as|styled)\s+/i,
    ([, what = '']) => `since when is ${what} `,
  ],
  // "which round preceded the one in Oslo"
  [
    /^\W*(which|what)\s+([^?,:;]{3,60}?)\s+(?:directly\s+|immediately\s+)?(?:preceded|came\s+(?:right\s+|just\s+)?before|took\s+place\s+before)\s+(?=\S)/i,
    ([, which = '', what = '']) => `${which} ${what} was before `,
  ],
  [
    /^\W*(which|what)\s+([^?,:;]{3,60}?)(?<!\b(?:meetings|rounds|sessions|summits|editions|talks))\s+(?:directly\s+|immediately\s+)?(?:followed|succeeded|came\s+(?:right\s+|just\s+)?after)\s+(?=\S)/i,
    ([, which = '', what = '']) => `${which} ${what} was after `,
  ],
  // "Lund went to Oslo for the 22nd summit in which year?"
  [
    /^\W*((?!who|what|which|when|where|how|why|did|was|is)[^?,:;]{4,90}?)\s+(?:in|on)\s+(?:what|which)\s+(?:year|month|day|date)(?:\s+(?:only|exactly|precisely))?\W*$/i,
    ([, subject = '']) => `when ${subject}?`,
  ],
  // "how many time passed"
  [/\bhow\s+many\s+time\b/i, () => 'how much time'],
  // "how much time passed from the 3rd": to this day, where no other end is named
  [
    /\bhow\s+(?:much\s+time|long|many\s+(?:years|months|weeks|days))\s+(?:has\s+|have\s+|is\s+|had\s+)?(?:passed|elapsed|gone(?:\s+by)?|went\s+by)\s+(?:from|since|after)\s+(?![^?]*\b(?:to|till|until|and|between)\b)/i,
    () => 'how long ago was ',
  ],
  // "Anna Berg, who's she?", "The Land Group - what is it"
  [
    /^\W*([^?:;]{2,80}?)\s*[,:;–—-]\s*(who|what)(?:['’]s|\s+is|\s+was|\s+are|\s+were)\s+(?:he|she|it|they|that|this|those|these)\b(?:\s+when\s+(?:he|she|they)(?:['’](?:s|re)|\s+is|\s+are)\s+at\s+home)?\W*$/i,
    ([, name, who]) => `${who?.toLowerCase()} is ${name}?`,
  ],
  // "the two-day meeting - what was it about?"
  [
    /^\W*((?:the|that|this)\s+(?:[\p{L}\d-]+\s+){0,4}?(?:meeting|round|summit|session|talks|edition|dialogue))\s*[,:–—-]+\s*(what|when|where)\s+(was|is)\s+(?:it|that)\b(\s+(?:about|held|on))?\W*$/iu,
    ([, meeting = '', word = '', was = '', rest = '']) => `${word} ${was} ${meeting}${rest}?`,
  ],
  // "what stands SCO for?"
  [
    /\bwhat\s+stands?\s+(?!for\b)((?:the\s+)?[\p{L}\d&-]{2,16}(?:\s[\p{Lu}\d&-]{2,12})?)\s+for\b/iu,
    ([, acronym = '']) => `what does ${acronym} stand for`,
  ],
  // "Fifth meeting: was it October 29 or October 28?"
  [
    /^\W*((?:the\s+)?(?:\d+(?:st|nd|rd|th)|[\p{L}-]{2,16}(?:th|rst|ond|ird))\s+(?:[\p{L}-]+\s+){0,4}?(?:meeting|round|summit|session))\s*[:,–—-]+\s*(was|is)\s+it\s+(?:held\s+)?((?:on|in|at)\s+)?(?=[^?]{2,40}\s+or\s)/iu,
    ([, meeting = '', was = '', on = 'on ']) => `${was} ${meeting} ${on}`,
  ],
  // "which meetings or summits": any of them
  [
    /\b((?:which|what|all|any|list|every|the|no|how\s+many)\s+(?:the\s+)?)(?:(?:meetings?|talks|rounds?|sessions?)\s*(?:or|and|&|\/|,)\s*(?:summits?|dialogues?|conferences?|visits?)|(?:summits?|dialogues?|conferences?)\s*(?:or|and|&|\/|,)\s*(?:(?:other\s+)?meetings?|talks|rounds?|sessions?))\b/i,
    ([, which = '']) => `${which}meetings`,
  ],
  // "how long is it since the last meeting", "how long has it been now since they met": no length of it
  [
    /\bhow\s+long\s+(?:is\s+it|has\s+it\s+been|was\s+it|has\s+passed|has\s+gone\s+by)\s+(?:now\s+|already\s+)?since\s+(?![^?]{0,80}\b(?:to|till|until|and)\b)/i,
    () => 'how long ago was ',
  ],
  // "latest?", "any updates?", "what's new?"
  [/^\W*(?:the\s+)?(?:latest|newest|most\s+recent)\W*$/i, () => 'the latest meeting?'],
  [
    /^\W*(?:(?:are\s+there\s+|is\s+there\s+|got\s+)?(?:any|some)\s+(?:new\s+|recent\s+|latest\s+)?(?:updates?|developments?|news)|what(?:['’]s|\s+is)\s+(?:new|up|happening)|(?:the\s+)?(?:latest|recent|newest)\s+(?:news|updates?|developments?))\W*$/i,
    () => 'the latest meeting?',
  ],
  // "is the group annual", "does it meet annually"
  [
    /^\W*(?:is|are)\s+([^?,:;]{3,60}?)\s+(?:an?\s+)?(?:annual|yearly|held\s+annually|held\s+yearly)(?:\s+(?:event|meeting|thing|affair|one))?\W*$/i,
    ([, forum = '']) => `is ${forum} held every year?`,
  ],
  // "how many times has Chile hosted": where they were
  [
    /\bhow\s+(?:many\s+(?:times|meetings|rounds|sessions|of\s+(?:them|these|the\s+meetings))|often)\s+(?:has|have|did|does|was|were)\s+(?:the\s+)?((?!they\b|it\b|each\b|both\b|either\b)\p{L}{4,20})\s+(?:ever\s+)?host(?:ed|s)?\b/iu,
    ([, country = '']) => `how many meetings were held in ${country}`,
  ],
  [
    /\b(which|what)\s+(meetings|rounds|sessions|ones|of\s+(?:them|the\s+meetings))\s+(?:has|have|did|does)\s+(?:the\s+)?((?!they\b|it\b)\p{L}{4,20})\s+(?:ever\s+)?host(?:ed)?\b/iu,
    ([, , , country = '']) => `which meetings were held in ${country}`,
  ],
  [
    /^\W*(?:has|have|did)\s+((?!they\b|it\b)\p{L}{4,20})\s+(?:ever\s+)?host(?:ed)?\s+(?!(?:more|fewer|less|most|as\s+many)\b)((?:the\s+|any\s+|a\s+)?[^?,:;]{3,50}?)\W*$/iu,
    ([, country = '', what = '']) =>
      /\d(?:st|nd|rd|th)|\b\p{L}+(?:th|ird|ond|rst)\b|\b(?:last|latest)\b/iu.test(what)
        ? `was ${what} in ${country}?`
        : `list every meeting of ${what.replace(/^(?:any|a)\s+(?:meetings?\s*(?:of\s+)?)?/i, '')} in ${country}`,
  ],
  [
    /^\W*(?:(?:list|show|name)\s+)?(?:all\s+|the\s+)?(meetings|rounds|sessions|summits)\s+(?:that\s+were\s+)?hosted\s+(?:by|in)\s+([^?,:;]{3,30}?)\W*$/i,
    ([, what = '', country = '']) => `list all ${what} in ${country}`,
  ],
  // "how do the 3rd and the 5th differ", "what's common between them"
  [
    /^\W*(?:how|where|in\s+what)\s+(?:do|did)\s+(?!(?:the\s+)?(?:sources|articles|reports|accounts|outlets|papers))([^?,:;]{3,60}?)\s+and\s+([^?,:;]{3,40}?)\s+(?:differ|compare)\W*$/i,
    ([, first = '', second = '']) => `compare ${first} and ${second}`,
  ],
  [
    /^\W*what(?:['’]s|\s+is|\s+was)\s+(?:in\s+)?(?:common|different|the\s+same|similar)\s+(?:between|to|in|about|of)\s+([^?,:;]{3,60}?)\s+and\s+([^?,:;]{3,40}?)\W*$/i,
    ([, first = '', second = '']) => `compare ${first} and ${second}`,
  ],
  [
    /^\W*what\s+(?:do|did)\s+([^?,:;]{3,60}?)\s+and\s+([^?,:;]{3,40}?)\s+have\s+in\s+common\W*$/i,
    ([, first = '', second = '']) => `compare ${first} and ${second}`,
  ],
  [/^\W*compare\s+the\s+last\s+two\W*$/i, () => 'compare the last two meetings'],
  // "is the date of the 5th certain"
  [
    /^\W*(?:is|was)\s+the\s+(date|day|place|venue|year)\s+of\s+([^?,:;]{3,50}?)\s+(?:certain|sure|exact|confirmed|known|reliable|right|correct|accurate|settled|given|stated|clear)\W*$/i,
    ([, what = '', meeting = '']) => `${/^(?:place|venue)$/i.test(what) ? 'where' : 'when'} was ${meeting}?`,
  ],
  // "put the 5th, 3rd and 4th in order", "sort the meetings by date"
  [
    /^\W*(?:please\s+)?(?:put|sort|arrange|order|rank|line\s+up)\s+([^?:;]{3,80}?)\s+(?:in(?:to)?\s+(?:the\s+)?(?:right\s+|correct\s+|chronological\s+|date\s+|time\s+)?(?:order|sequence)|by\s+(?:date|time|day|year)|chronologically)\W*$/i,
    ([, which = '']) =>
      /^(?:all\s+)?(?:of\s+)?(?:the\s+|these\s+)?(?:meetings|rounds|them)$/i.test(which)
        ? 'list all meetings'
        : `when were ${which}?`,
  ],
  // "in which years did the group meet"
  [
    /^\W*(?:in\s+)?(?:which|what)\s+(?:years|months)\s+(?:did|have|has|were|was)\s+(?![^?,:;]{0,60}\b(?:not|never|no)\b)([^?,:;]{2,50}?)\s+(?:me[et]t|convened?|gather(?:ed)?|sit|sat|held|take\s+place|taken\s+place|take\s+part|happen(?:ed)?)\W*$/i,
    ([, who = '']) =>
      /^(?:they|it|we|these|those|the\s+(?:two\s+)?sides)$/i.test(who)
        ? 'list all meetings'
        : `list all meetings of ${who}`,
  ],
  // "why was the 4th meeting postponed": whether it was
  [
    /^\W*(?:why|when|how\s+long|until\s+when)\s+(was|were|is)\s+((?:the\s+)?[^?,:;]{3,50}?)\s+(postponed|cancell?ed|delayed|called\s+off|suspended|boycotted|abandoned|put\s+off|adjourned)\W*$/i,
    ([, was = '', meeting = '', off = '']) => `${was} ${meeting} ${off}?`,
  ],
  // "is the 23rd summit still ahead"
  [
    /^\W*(?:is|are|was)\s+((?:the\s+)?[^?,:;]{3,50}?)\s+(?:still|yet)\s+(?:ahead|to\s+come|to\s+be\s+held|upcoming|pending|due|planned|scheduled|in\s+the\s+future|outstanding|going\s+to\s+happen)\W*$/i,
    ([, meeting = '']) => `when is ${meeting}?`,
  ],
  // "last met face to face"
  [
    /\b(me[et]t?|meeting|spoke|talked|saw\s+each\s+other)(\s+[^?,:;]{0,30}?)?\s+(?:face[-\s]to[-\s]face|in\s+person|personally)\b/i,
    ([, met = '', whom = '']) => `${met}${whom}`,
  ],
  // "was passing the 3rd meeting": of another language's verb
  [/\b(was|were|is|are)\s+(?:passing|going\s+on|taking\s+place)\s+(?=the\b|\d)/i, ([, was = '']) => `${was} `],
  // "two meetings in a row"
  [
    /,?\s+(?:in\s+a\s+row|back[\s-]to[\s-]back|consecutively|on\s+the\s+trot|running)(?=\W*$|\s+(?:and|at|in)\b)/i,
    () => '',
  ],
  // "list the topics of the 3rd": not of meetings
  [
    /^\W*(?:(?:(?:bullet(?:ed)?|short|quick|numbered|full|brief|complete)\s+)?list\s*[:–—-]?|enumerate|show|name|give)\s+(?:(?:me|us)\s+)?(?:all\s+|every\s+)?(?:of\s+)?(?:the\s+)?(topics?|subjects?|points?|issues?|themes?|takeaways?|participants?|attendees|co-?chairs|chairs|venues?|forces|armies|sides)\s+(?=(?:of|at|from|in|discussed|covered|raised|that|for)\b)/i,
    ([, what = '']) => `what are the ${what} `,
  ],
  // "how long before the 4th was the 3rd"
  [
    /\bhow\s+(?:long|many\s+(?:days|weeks|months|years)|much\s+time)\s+before\s+([^?,:;]{2,60}?)\s+(?:was|were|did|is)\s+([^?,:;]{2,60}?)(?:\s+(?:held|take\s+place|happen))?\W*$/i,
    ([, later = '', earlier = '']) => `how long between ${earlier} and ${later}?`,
  ],
  // "how long until the next summit"
  [
    /\bhow\s+(?:long|many\s+(?:days|weeks|months)|much\s+time)\s+(?:is\s+(?:it|there)\s+|do\s+we\s+have\s+|left\s+|remains?\s+)?(?:until|till|to\s+go\s+(?:until|till|before))\s+/i,
    () => 'when is ',
  ],
  // "the first meeting in 2024", "the first round Berg chaired": the earliest of those, and no number 1
  [
    /^((?!\W*(?:was|were|is|are|did|does|has|had)\b)[^?]*?)\b(?:the\s+)?first\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|summit|dialogue|talks)|one)\s+(?=(?:held\s+)?(?:in|at|during)\s+(?!the\b|this\b|that\b|a\b|which\b|what\b)|of\s+(?:19|20)\d\d\b|(?:that\s+|which\s+)?(?:\p{L}[\p{L}.'’-]*\s+){1,3}(?:co-?\s?)?(?:chaired|led|headed)\b)/iu,
    ([, before = '', meeting = '']) => `${before}the earliest ${meeting} `,
  ],
  // "what came after the 3rd meeting": all that did
  [
    /^\W*what\s+(came|was|happened|followed)\s+(?:right\s+|just\s+|directly\s+)?(after|before)\s+(?=(?:the\s+)?(?:[\p{L}\d-]+\s+){0,4}(?:meeting|round|session|summit|edition|one|(?:\d+(?:st|nd|rd|th)|third|fourth|fifth|sixth)\W*$))/iu,
    ([, , way = '']) => `which meetings came ${way} `,
  ],
  // "cables: third, fourth or fifth meeting?"
  [
    /^\W*((?!(?:who|what|which|when|where|how|was|were|did|is|are)\b)\p{L}[\p{L}-]*(?:\s[\p{L}-]+){0,3})\s*[:,–—]\s*(?:(?:(?:the|at|in)\s+)*(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b\s*(?:,|or\b|meeting)?\s*){2,6}(?:meetings?|rounds?|sessions?|summits?|one)?\W*$/iu,
    ([, topic = '']) => `which meetings discussed ${topic}?`,
  ],
  // "list every city where the groups met", "which cities have they met in"
  [
    /^\W*(?:(?:list|name|show|give\s+me|tell\s+me)\s+(?:(?:all|every|each)\s+)?(?:(?:of\s+)?the\s+)?(?:cities|city|places?|venues?|locations?|towns?|countries|country)\s+(?:where|in\s+which)\s+|(?:which|what)\s+(?:cities|places|venues|towns|countries)\s+(?:have|did)\s+)((?:these|the|those|both|all)\s+[^?,:;]{3,60}?|they)\s+(?:have\s+)?(?:met|meet|been\s+held|were\s+held|took\s+place|gathered|convened)(?:\s+(?:in|at|so\s+far))?\W*$/i,
    ([, who = '']) => `where do ${who} meet?`,
  ],
  // "how many articles cover the 3rd"
  [
    /^\W*how\s+many\s+(?:of\s+the\s+)?(articles|reports|sources|stories|pieces)\s+(?:cover|talk\s+about|deal\s+with)\s+/i,
    ([, pieces = '']) => `how many ${pieces} are about `,
  ],
  // "walk me through the meetings"
  [/^\W*(?:walk|take|run|talk|lead|guide)\s+(?:me|us)\s+through\s+/i, () => 'list '],
  // "Igor Berg - what rank?"
  [
    /^\W*((?:\p{L}[\p{L}.'’-]*\s+){0,3}?\p{L}[\p{L}.'’-]*)\s*[-–—,:]\s*(?:what|which)(?:['’]s|\s+is|\s+was)?\s+(?:(?:his|her|their|the)\s+)?(rank|post|role|title|position|office|side|country)\W*$/iu,
    ([, name = '', what = '']) => `what ${what} does ${name} have?`,
  ],
  // "is cybersecurity part of the talks"
  [
    /^\W*(?:is|are|was|were)\s+([^?,:;]{2,60}?)\s+(?:a\s+)?part\s+of\s+(?:the|these|those|their)\s+(?:talks|discussions|agenda|meetings?|conversations?)\b/i,
    ([, topic = '']) => `was ${topic} discussed`,
  ],
  // "what did the 4th meeting conclude"
  [
    /^\W*what\s+(?:did|has)\s+(the\s+(?:[\p{L}\d-]+\s+){0,5}?(?:meeting|round|session|summit|talks))\s+(?:conclude|concluded|decide|decided|achieve|achieved|produce|produced|yield|yielded)\W*$/iu,
    ([, meeting = '']) => `what was agreed at ${meeting}?`,
  ],
  // "how many days since the 3rd"
  [
    /\bhow\s+many\s+(?:days|weeks|months|years)\s+(?:(?:has\s+it\s+been|have\s+there\s+been|is\s+it|are\s+there)\s+(?:now\s+)?)?since\s+/i,
    () => 'how long since ',
  ],
  // "how many days continued the 3rd"
  [
    /\bhow\s+(?:many\s+days|long)\s+(?:continued|lasted|endured|spanned|ran|took|went\s+on)\s+(?=the\b|it\b|that\b|\d)/i,
    () => 'how long was ',
  ],
  // "after the 3rd which was the next meeting and when"
  [
    /^\W*after\s+([^?,:;]{2,40}?),?\s+(?:which|what|when)\s+(?:was|is|came|were)\s+(?:the\s+)?(?:next|following)(?:\s+((?:(?!and\b)[\p{L}-]+\s+){0,3}?(?:meeting|round|session|summit|edition|one)))?\b/iu,
    ([, before = '', meeting]) =>
      meeting === undefined ? `what came next after ${before}` : `which ${meeting} came next after ${before}`,
  ],
  // "how many days were there between the 3rd and the 4th", "how long went by between them"
  [
    /\b(how\s+(?:many\s+(?:days|weeks|months|years)|long|much\s+time))\s+(?:was|were|is|are|went|did|has|have)\s+(?:it|there|by|they|been|passed)\s+(?:(?:pass|been|passed|go\s+by)\s+)?between\b/i,
    ([, length = '']) => `${length} between`,
  ],
  // "how many days apart are the 3rd and the 4th"
  [
    /\b(how\s+(?:many\s+(?:days|weeks|months|years)|far))\s+apart\s+(?:in\s+time\s+)?(?:are|were|is|was|did|do)\s+/i,
    ([, length = '']) => `${length} between `,
  ],
];
