import { monthNames } from '../../lexicon/calendar.ts';
import { countries } from '../../lexicon/countries.ts';
import { END } from './pieces.ts';
import type { Recast } from './shape.ts';

const CALLED = '(?:meetings?|rounds?|sessions?|talks|dialogues?|summits?|discussions|deliberations|group|wg)';
const NTH =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|latest|last|newest|most\\s+recent)';
/** A meeting as one names it: "the third round", "the Oslo talks", "the fifth". */
const MEETING = `((?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){0,5}?${CALLED}(?:\\s+(?:of|in|at|held\\s+in)\\s+[\\p{L}\\d]+(?:\\s+\\d{4})?)?|(?:the\\s+)?${NTH}(?:\\s+one)?)`;
const LEGIT =
  '(?:(?:so\\s+)?(?:is|was)\\s+(?:that|this|it|he|she|they)\\s+)?(?:actually\\s+|even\\s+|really\\s+)?(?:legit(?:imate)?|cap|facts?|for\\s+real|fr|true\\s+or\\s+(?:cap|false)|cap\\s+or\\s+(?:not|facts?|no\\s+cap)|real|bs|fake\\s+news|right|true|correct|accurate|(?:(?:can|could)\\s+(?:you|u|any(?:one|body)|some(?:one|body))\\s+|pls\\s+|please\\s+)?(?:confirm|verify|check)(?:\\s+(?:this|that|it|pls|please))?)(?:\\s+(?:or\\s+(?:not|nah|no|what|cap)|tho|though))?';
const EVERYONE =
  "(?:everyone|everybody|people|folks|y[’']all|(?:you|u)\\s+guys|(?:the\\s+)?(?:chat|server|mods)|all\\s+of\\s+(?:you|them))";
const COUNT = '(?:two|three|four|five|six|seven|\\d)';

const COUNTRY = `(?:${countries
  .flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  .join('|')})`;

/** "wtf is", "who the hell is", "explain it like I'm five": how it is said, and nothing of what is asked. */
const ofTone: readonly Recast[] = [
  [/\bwtf\s+(?=(?:is|are|was|were|did|does|do|has|have)\b)/i, () => 'what '],
  [/\bwtf['’]?s\s+/i, () => 'what is '],
  [
    /\b(who|what|where|when|why|how|which)\s+(?:tf|the\s+(?:hell|heck|f\p{L}*|devil)|on\s+earth|in\s+the\s+world|in\s+god['’]?s\s+name)\s+(?=(?:is|are|was|were|did|does|do|has|have|had)\b)/iu,
    ([, word = '']) => `${word} `,
  ],
  // "explain the group like I'm five", "eli5: what is …"
  [
    /[\s,.;:?!(–—-]*\b(?:explain(?:ed)?\s+(?:it\s+|this\s+|that\s+)?(?:to\s+me\s+)?)?(?:eli5|like\s+i(?:['’]?m|\s+am|\s+was)\s+(?:5|five|six|ten|an?\s+(?:kid|child|beginner|noob|five[\s-]year[\s-]old))|in\s+(?:very\s+)?(?:simple|plain|layman['’]?s?|lay)\s+(?:terms|words|language|english)|for\s+(?:dummies|beginners|noobs))(?:\s+(?:please|pls|plz))?\W*$/i,
    () => '?',
  ],
  [
    /^\W*eli5\s*[:,;–—-]?\s*(?:(who|what|where|when|why|how|which)\b|(?=\p{L}))/iu,
    ([, word = '']) => (word === '' ? 'what is ' : word),
  ],
  // "who's this Anna Berg everybody posts about"
  [
    new RegExp(
      `^(\\W*(?:who|what)(?:['’]?s|\\s+is)\\s+(?:this|that|the)\\s+[^?,:;]{3,40}?)\\s+(?:that\\s+|who\\s+|whom\\s+)?${EVERYONE}\\s+(?:(?:keeps?|is|are|always|constantly)\\s+)*(?:posts?|posting|talks?|talking|mentions?|mentioning|goes\\s+on|going\\s+on|yaps?|yapping|raves?|raving|hypes?|hyping|on|tags?|tagging|brings?\\s+up)(?:\\s+(?:about|of|up))?${END}`,
      'i',
    ),
    ([, who = '']) => who,
  ],
  // "did she chair all of them, legit?"
  [
    /^(\W*(?:who|what|when|where|which|did|does|do|was|were|is|are|has|have|had)\b[^?]{5,120}?)\s*[,–—-]+\s*(?:legit|fr|for\s+real|no\s+cap|asap|urgent(?:ly)?)\W*$/i,
    ([, asked = '']) => `${asked}?`,
  ],
  // "back in July 2023"
  [new RegExp(`\\bback\\s+in\\s+(?=(?:\\d{4}|${monthNames.join('|')})\\b)`, 'i'), () => 'in '],
];

/** "someone here claims they spoke of cables, is that legit?": a claim of others, to be checked. */
const ofClaims: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*(?:so\\s+|ok\\s+|guys\\s+|yo\\s+)?(?:someone|somebody|some\\s+(?:guy|dude|user|member|mod|bot|kid|person|people)|a\\s+(?:guy|dude|user|member|mod|bot|friend|buddy|mate|classmate|batchmate)|people|folks|they|chat|reddit|twitter|chatgpt|my\\s+(?:friend|buddy|mate|senior|junior|cousin|sister|mom|classmate|batchmate|roommate|prof|professor|teacher|sir|brother|dad))\\s+(?:(?:in|on|from|over)\\s+(?:(?:the|this|our|another|general)\\s+)?[\\p{L}#-]{2,15}\\s+)?(?:keeps?\\s+)?(?:claim(?:s|ed|ing)?|sa(?:ys?|id|ying)|insist(?:s|ed|ing)?|swears?|swore|posted|wrote|told\\s+(?:me|us)|thinks?|reckons?|argues?)\\s+(?:that\\s+)?(\\p{L}[^?;:]{8,140}?)\\s*[,.;:?!–—-]+\\s*${LEGIT}\\W*$`,
      'iu',
    ),
    ([, claim = '']) => `is it true that ${claim}?`,
  ],
  // "they met in Oslo, legit or cap"
  [
    /^\W*(?!(?:who|whom|whose|what|which|when|where|why|how|did|does|do|was|were|is|are|has|have|had|will|can|could)\b)([^?;:]{12,140}?)\s*[,;–—-]+\s*(?:is\s+(?:that|this|it)\s+)?(?:legit|cap|true\s+or\s+cap|cap\s+or\s+(?:not|facts?)|facts?\s+or\s+cap|for\s+real|fr)(?:\s+or\s+(?:not|nah|what|cap))?\W*$/i,
    ([, claim = '']) => `is it true that ${claim}?`,
  ],
];

/** Letters to be spelt out, with their marks: "NB-C&DC: what do the letters stand for". */
const ofLetters: readonly Recast[] = [
  [
    /^\W*(?:the\s+)?((?=[\p{L}&-]*\p{Lu})\p{L}[\p{L}&-]{1,15})(?:\s*[:,;–—]+|\s+-)\s*(?:what\s+(?:do|does|are|is|did)\s+(?:the|these|those|its|it|this|that|all\s+the)?\s*(?:letters|initials|acronym|abbreviation|it|this|that)?\s*(?:(?:actually|even)\s+)?(?:stand(?:s|ing)?\s+for|mean|short\s+for)|stands?\s+for(?:\s+what)?|full\s+forms?|meaning|expand(?:\s+(?:it|this|please|pls))?)\W*$/u,
    ([, letters = '']) => `what do the letters ${letters} stand for?`,
  ],
];

/** What is on record of meetings, as members, students and officers ask it. */
const ofMeetings: readonly Recast[] = [
  // "how long has it been since the third meeting wrapped up"
  [
    new RegExp(
      `^(\\W*how\\s+(?:long|much\\s+time|many\\s+(?:days|weeks|months|years))\\s+(?:has\\s+it\\s+been|['’]?s\\s+it\\s+been|is\\s+it|has\\s+passed|have\\s+passed|passed|has\\s+gone\\s+by)\\s+since\\s+[^?,:;]{3,50}?)\\s+(?:wrapped\\s+up|ended|concluded|finished|closed|was\\s+(?:held|over|done)|took\\s+place|happened|got\\s+over|wound\\s+up)${END}`,
      'i',
    ),
    ([, since = '']) => since,
  ],
  // "who was running the talks at the harbour hall"
  [
    new RegExp(
      `^(\\W*(?:(?:yo|so|and|ok|guys)\\W+)?who)\\s+(?:was|were)\\s+(?:running|leading|heading|chairing|presiding\\s+over|steering|helming)\\s+(?=(?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){0,4}?${CALLED}\\b)`,
      'iu',
    ),
    ([, who = '']) => `${who} chaired `,
  ],
  [
    new RegExp(
      `^(\\W*(?:(?:yo|so|and|ok|guys)\\W+)?who)\\s+(?:ran|helmed|steered)\\s+(?!(?:the|a|an|its|this|that)\\s+(?:story|stories|report|article|piece|news|item|copy)\\b)(?=(?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){0,4}?${CALLED}\\b)`,
      'iu',
    ),
    ([, who = '']) => `${who} chaired `,
  ],
  // "for how many days did they talk at the fifth session"
  [
    new RegExp(
      `^\\W*(?:for\\s+)?how\\s+(long|many\\s+days)\\s+did\\s+(?:they|both\\s+(?:sides|delegations|teams)|the\\s+(?:(?:two\\s+)?(?:sides|delegations|teams|countries)|officers|officials|generals|delegates))\\s+(?:talk|meet|confer|sit|deliberate|negotiate|hold\\s+talks|go\\s+at\\s+it|discuss\\s+things)\\s+(?:at|in|during|for)\\s+${MEETING}${END}`,
      'iu',
    ),
    ([, long = '', meeting = '']) => `how ${long} did ${meeting} last`,
  ],
  // "did the third meeting last five days": how long it was tells
  [
    new RegExp(
      `^\\W*(?:so\\s+)?(?:did|was|has)\\s+(?!(?:each|every|all|both|any|either|no|most|some|which)\\b)${MEETING}\\s+(?:really\\s+|actually\\s+)?(?:last(?:ed)?|take|taken|go\\s+on\\s+for|run\\s+for|run|span(?:ned)?|stretch\\s+over)\\s+(?:for\\s+)?(?:an?|one|two|three|four|five|six|seven|ten|\\d{1,2})\\s+(?:(?:whole|full)\\s+)?(?:days?|weeks?|hours?)${END}`,
      'iu',
    ),
    ([, meeting = '']) => `how long was ${meeting}`,
  ],
  // "does the venue alternate between the two countries", "do they take turns hosting"
  [
    /^\W*(?:so\s+)?(?:did|do|does|has|have)\s+(?:the\s+)?(?:(?:wg|working\s+group)\s+)?(?:locations?|venues?|hosts?|host\s+cit(?:y|ies)|place|meetings?|talks|they|it|both\s+sides|the\s+two\s+(?:countries|sides))\s+(?:always\s+)?(?:alternate[ds]?|rotate[ds]?|switch(?:ed|es)?|swap(?:ped|s)?|change[ds]?\s+hands|move[ds]?\s+(?:back\s+and\s+forth|around)|take\s+turns?|took\s+turns?|taken\s+turns?)(?:\s+(?:hosting|in\s+hosting|as\s+hosts?|with\s+hosting))?(?:\s+(?:between|among|from)\s+(?:the\s+)?(?:two|both)\s+(?:countries|sides|capitals|nations))?(?:\s+or\s+(?:what|not|nah))?\W*$/i,
    () => 'where was each working group meeting held?',
  ],
  // "did Berg show up to all three of the big meetings": those on record at meetings are their chairs
  [
    new RegExp(
      `^\\W*(?:so\\s+)?(?:did|was|has|is)\\s+((?:\\p{L}+\\.?\\s+){0,3}?\\p{L}+)\\s+(?:show(?:n)?\\s+up|turn(?:ed)?\\s+up|attend(?:ed)?|present|sit|come|been|there)\\s*(?:to|at|for|in)?\\s*all\\s+(${COUNT})(?:\\s+of)?(?:\\s+(?:the|these|those))?(?:\\s+(?:big|main|wg|working\\s+group|real|recorded))?\\s+(meetings|rounds|sessions)${END}`,
      'iu',
    ),
    ([, who = '', count = '']) => `did ${who} chair all ${count} meetings`,
  ],
  // "who's the dude from Chile at all these meetings", "name the Chilean guy who keeps showing up"
  [
    new RegExp(
      `^\\W*(?:who(?:['’]?s|\\s+is|\\s+was)|name|identify)\\s+(?:the|that|this)\\s+(?:same\\s+)?(?:dude|guy|man|bloke|officer|general|fella|chap|official)\\s+(?:from|of|for)\\s+(${COUNTRY})\\s+(?:(?:who|that)\\s+(?:is|was|sits|sat|shows?\\s+up|turns?\\s+up)\\s+)?(?:at|in)\\s+(?:all|every|each)(?:\\s+of)?(?:\\s+(?:these|the|those|your))?\\s+(?:meetings?|rounds?|sessions?|talks)${END}`,
      'i',
    ),
    ([, side = '']) => `who co-chaired every meeting for ${side}`,
  ],
  [
    new RegExp(
      `^\\W*(?:who(?:['’]?s|\\s+is|\\s+was)|name|identify)\\s+(?:the|that|this)\\s+(${COUNTRY})\\s+(?:dude|guy|man|bloke|officer|general|fella|chap|official)\\s+(?:who|that)\\s+(?:(?:always|keeps?(?:\\s+on)?)\\s+)?(?:shows?|showing|turns?|turning|pops?|popping|comes?|coming)\\s+(?:up|back)(?:\\s+(?:at|in|to|for)\\s+(?:all|every|each)(?:\\s+of)?(?:\\s+(?:these|the|those))?\\s+(?:meetings?|rounds?|sessions?|talks))?${END}`,
      'i',
    ),
    ([, side = '']) => `who co-chaired every meeting for the ${side} side`,
  ],
  // "the Chilean co-chair common to the third and fourth meetings"
  [
    /^\W*(?:identify|name|who\s+(?:is|was)|state|which\s+is)\s+(the\s+(?:\p{L}+\s+)?(?:co-?chair|chair|head|officer))(?:man|person)?\s+(?:who\s+(?:is|was)\s+)?common\s+to\s+(?:both\s+)?(?=(?:the\s+)?(?:\d|third|fourth|fifth|first|second|wg))/iu,
    ([, chair = '']) => `who was ${chair} at `,
  ],
  // "in which year was the pact first formalised"
  [
    /\b((?:was|were|been)\s+(?:[\p{L}-]+\s+){0,6}?)first\s+(?=(?:formali[sz]ed|established|founded|instituted|set\s+up)\b)/iu,
    ([, was = '']) => was,
  ],
  // "the desk requires date and venue of the last round at the earliest"
  [
    /^\W*(?:(?:the|this|our|my)\s+)?(?:desk|office|section|branch|hq|headquarters|directorate|division|co|dg|boss)\s+(?:requires?|needs?|wants?|seeks?|desires?|requests?|has\s+asked\s+for)\s+(?:to\s+know\s+)?(?=(?:(?:the|full|exact)\s+)*(?:dates?|venue|place|names?|details|particulars|list|designations?|duration|co-?chairs?|topics?|who|when|where)\b)/i,
    () => '',
  ],
  [
    /\s*[,–—-]?\s*(?:at\s+the\s+earliest(?:\s+(?:possible|please))?|by\s+(?:cob|eod|close\s+of\s+(?:business|play)))\W*$/i,
    () => '',
  ],
  [
    /^\W*(?:ref|reference|re|wrt|w\.r\.t)\b[.:\s]+(?=(?:the\s+)?(?:wg|working|sub|\d|third|fourth|fifth|meeting))/i,
    () => '',
  ],
  // "how many of these were in Chile"
  [
    /\bhow\s+many\s+of\s+(?:these|them|those)\s+(?:(?:were|was)\s+(?:held\s+|hosted\s+)?|took\s+place\s+|happened\s+)(?=in\s)/i,
    () => 'how many meetings were held ',
  ],
  // "next scheduled engagement at summit level"
  [
    /^\W*(?:(?:what|when)(?:['’]?s|\s+is)\s+)?(?:the\s+)?next\s+(?:scheduled\s+|planned\s+|upcoming\s+)?(?:engagement|interaction|event|meeting|talks)\s+(?:at|on)\s+(?:the\s+)?summit\s+level\W*$/i,
    () => 'when is the next summit?',
  ],
  // "write the names of the co-chairs of the fourth meeting", "drop the title of that statement"
  [
    /^\W*(?:(?:please|pls|plz|kindly|can\s+(?:you|u)|someone)\s+)*(?:write|drop|jot|put|note|type|post|mention|pen)\s+(?:down\s+|out\s+|up\s+)?(?=(?:(?:the|all|full|exact)\s+)+(?:names?|titles?|dates?|venues?|ranks?|designations?|topics?|link|co-?chairs?)\b)/i,
    () => 'give ',
  ],
  // "details of the fourth meeting may please be furnished"
  [
    /\s+(?:(?:may|should)\s+(?:(?:please|kindly)\s+)?be\s+(?:(?:please|kindly)\s+)?|(?:please|kindly)\s+be\s+)(?:furnished|intimated|provided|supplied|forwarded|shared|given|submitted)(?:\s+(?:please|urgently|to\s+this\s+office))?\W*$/i,
    () => '',
  ],
  // "berg chaired 2 of them": no second meeting
  [
    new RegExp(`\\b(co-?chaired|chaired|led|headed)\\s+(${COUNT})\\s+of\\s+(?:them|these|those)\\b`, 'i'),
    ([, chaired = '', count = '']) => `${chaired} ${WORDS[Number(count)] ?? count} of the meetings`,
  ],
  // "summarise what the fifth round covered on training"
  [
    new RegExp(
      `^\\W*(?:(?:please|pls|kindly)\\s+)?(?:summari[sz]e|sum\\s+up|recap|outline|describe|explain|tell\\s+me|give\\s+me|list)\\s+what\\s+(?!was\\b|were\\b)${MEETING}\\s+(?:covered|discussed|did|decided|had|addressed|mentioned|reviewed|explored)\\s+(?:on|about|regarding|concerning|in\\s+terms\\s+of|with\\s+regard\\s+to)\\s+([^?,:;]{3,60}?)${END}`,
      'iu',
    ),
    ([, meeting = '', topic = '']) => `what aspects of ${topic} were discussed at ${meeting}`,
  ],
  // "did the fourth meeting signal any commitment on fishing"
  [
    new RegExp(
      `^\\W*(?:did|has|does)\\s+${MEETING}\\s+(?:signal|show|indicate|express|mark|contain|record|yield|produce|bring|voice|announce)(?:l?ed)?\\s+(?:an?|any|some)\\s+((?:renewed|new|joint|shared|mutual|common)\\s+)?(commitment|interest|resolve)\\s+(?:on|to|towards?|in|regarding|about|for)\\s+([^?,:;]{3,60}?)${END}`,
      'iu',
    ),
    ([, meeting = '', what = '', commitment = '', topic = '']) =>
      `was there a ${what}${commitment} on ${topic} at ${meeting}`,
  ],
  // "what did the strategic discussions of July 2023 pave the way for"
  [
    new RegExp(
      `^\\W*what\\s+(?:did|have)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:discussions|talks|deliberations|exchanges)\\s+(?:of|in|at|during|from|held\\s+in)\\s+(?:the\\s+)?([\\p{L}\\d]+(?:\\s+[\\p{L}\\d]+){0,3}?)\\s+(?:pave[d]?\\s+the\\s+way\\s+(?:for|to)|open(?:ed)?\\s+the\\s+(?:door|way)\\s+(?:for|to))${END}`,
      'iu',
    ),
    ([, meeting = '']) =>
      `what did the ${/\b(?:meeting|round|session|summit)$/i.test(meeting) ? meeting : `${meeting} meeting`} pave the way for`,
  ],
  // "which topics turn up in the fourth that the third's report does not mention"
  [
    new RegExp(
      `\\b(?:what|which)\\s+(?:topics?|subjects?|themes?|issues?|items?|points?)\\s+(?:do\\s+|did\\s+)?(?:turn(?:s|ed)?\\s+up|crop(?:s|ped)?\\s+up|come(?:s)?\\s+up|came\\s+up|appear(?:s|ed)?|feature[sd]?|show(?:s|ed)?\\s+up|(?:are|were|is|was)\\s+(?:mentioned|discussed|raised|listed|covered))\\s+(?:in|at|for|under)\\s+(?:the\\s+)?(${NTH})(?:\\s+${CALLED})?(?:['’]s)?(?:\\s+(?:report|article|account|write-?up))?\\s+(?:that|which|but)\\s+(?:(?:are\\s+|were\\s+)?(?:not|absent|missing)\\s+(?:in|at|from)\\s+)?(?:the\\s+)?(${NTH})(?:\\s+${CALLED})?(?:['’]s)?(?:\\s+(?:report|article|account|write-?up))?(?:\\s+(?:does\\s+not|doesn['’]?t|did\\s+not|didn['’]?t|never|fails\\s+to|omits|leaves\\s+out|lacks)(?:\\s+(?:mentions?|have|covers?|discuss|list|include|touch|report))?)?${END}`,
      'i',
    ),
    ([, first = '', second = '']) => `what topics were discussed at the ${first} but not at the ${second} meeting`,
  ],
  // "which was the only meeting without Chile", "… without the Chilean side": one that it missed, and none held elsewhere
  [
    new RegExp(
      `^[^?]{0,60}?\\b(?:meetings?|rounds?|sessions?|summits?|talks|ones?)\\s+(?:(?:was|were|held|happened|took\\s+place)\\s+){0,2}without\\s+(?:the\\s+)?(${COUNTRY}(?:['’]s?)?(?:\\s+(?:side|army|delegation|team|officers|forces|land\\s+forces|navy|co-?chair|general))?)(?:\\s+(?:there|present|in\\s+it|at\\s+the\\s+table))?${END}`,
      'i',
    ),
    ([, country = '']) => `which meeting did ${country} miss`,
  ],
  // "was there any meeting without Berg"
  [
    /^\W*(?:was|is|were)\s+there\s+(?:ever\s+)?(?:an?|any)\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session)s?)\s+without\s+(?!an?\b|any\b|the\b)/iu,
    ([, meeting = '']) => `which ${meeting.replace(/s?$/u, 's')} were without `,
  ],
  // "significance attributed to the fourth meeting"
  [
    /\b(significance|importance)\s+(?:attributed|attached|ascribed|assigned|accorded|given)\s+to\s+/i,
    ([, noun = '']) => `${noun} of `,
  ],
  [
    /^\W*(?:bring\s+out|discuss|explain|state|describe|comment\s+on|highlight|assess|elaborate\s+on)\s+(?:the\s+)?(significance|importance)\s+of\s+/i,
    ([, noun = '']) => `what was the ${noun} of `,
  ],
  // "elaborate on the future prospects noted at the fourth meeting"
  [
    new RegExp(
      `^\\W*(?:(?:elaborate\\s+on|describe|discuss|explain|outline|state|what\\s+(?:were|are|is|was))\\s+)?(?:the\\s+)?(?:future\\s+prospects|way\\s+(?:ahead|forward)|road\\s+ahead)\\s+(?:(?:noted|mentioned|outlined|described|listed|given|seen|charted|set\\s+out)\\s+)?(?:at|in|of|for|after|by)\\s+${MEETING}${END}`,
      'iu',
    ),
    ([, meeting = '']) => `what was the outcome of ${meeting}`,
  ],
];

const WORDS: readonly (string | undefined)[] = [undefined, undefined, 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Of posts, articles and what stands in them. */
const ofPapers: readonly Recast[] = [
  // "what's the army posted on X, full text"
  [
    /^\W*what(?:['’]?s|\s+is|\s+has)\s+(the\s+(?:\p{L}+\s+){0,2}?(?:army|navy|force|forces|ministry|embassy|guard))\s+(?:posted|tweeted|put)(?:\s+(?:up\s*)?on\s+(?:x|twitter))?(?:\W+(?:full|exact|whole)\s+(?:text|wording))?\W*$/iu,
    ([, who = '']) => `what did ${who} post on X?`,
  ],
  // "which ministry issued the official statement in July 2023"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:ministry|department|body|agency|authority)\\s+(?:issued|released|put\\s+out|gave\\s+out|published)\\s+the\\s+(official\\s+)?statement\\s+(?:in|of|from|on|about)\\s+(?:the\\s+)?([\\p{L}\\d]+(?:\\s+[\\p{L}\\d]+){0,3}?)${END}`,
      'iu',
    ),
    ([, official = '', meeting = '']) =>
      `who issued the ${official}statement on the ${/\b(?:meeting|round|session|summit)$/i.test(meeting) ? meeting : `${meeting} meeting`}`,
  ],
  // "i need the Herald link"
  [
    /^\W*(?:i\s+)?(?:need|want|drop|send|give|got|gimme)\s+(?:me\s+|us\s+)?(?:the\s+)?([^?,:;\d]{2,30}?)\s+(?:article\s+)?(?:link|url)(?:\s+(?:pls|please|plz))?\W*$/i,
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "the forum under which the group operates"
  [
    /^\W*(?:(?:name|state|what(?:['’]?s|\s+is)|which\s+is|may\s+i\s+know|identify)\s+)?the\s+(?:forum|commission|body|umbrella|framework)\s+under\s+which\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:wg|group|committee))\s+(?:operates?|works?|functions?|meets?|falls|comes|was\s+set\s+up)\W*$/iu,
    ([, group = '']) => `what is ${group} part of?`,
  ],
  // "what was Berg's request to Lund in Lima"
  [
    /^\W*what\s+(?:was|were)\s+(\p{L}{3,20})['’]s?\s+(?:request|appeal|advice|plea|counsel)\s+to\s+(\p{L}{3,20})\s+(?=(?:at|in|on)\s)/iu,
    ([, who = '', whom = '']) => `what did ${who} urge ${whom} to do `,
  ],
  // "reason cited for the purchase of gas"
  [
    /^\W*(?:the\s+)?reasons?\s+(?:cited|given|stated|offered|mentioned)\s+for\s+([^?,:;]{3,60}?)(?:\s*,?\s*with\s+(?:source|citation)s?)?\W*$/i,
    ([, what = '']) => `what reason is given for ${what}?`,
  ],
  // "name the agency behind the Herald report"
  [
    /^\W*(?:name|identify|which\s+is|what(?:['’]?s|\s+is)|which|what)\s+(?:the\s+)?(?:news\s+|wire\s+)?agency\s+(?:is\s+|was\s+)?behind\s+(?:the\s+)?([^?,:;]{2,30}?)\s+(?:report|story|article|piece|copy)\W*$/i,
    ([, outlet = '']) => `which agency supplied the ${outlet} story?`,
  ],
  // "mods can we get a source on cables being discussed"
  [
    /^\W*(?:(?:mods?|guys|yo|hey|someone|anyone)\W+)?(?:(?:can|could|may)\s+(?:we|i|you|u|someone|anyone|somebody)\s+)?(?:please\s+|pls\s+)?(?:get|have|drop|post|share|show|send|need|want|got)\s+(?:me\s+|us\s+)?(?:(?:an?|the|any|some)\s+)?(?:source|citation|proof|receipts?|reference|cite)\s+(?:on|for|of|about)\s+([^?,:;]{3,60}?)(?:\s+(?:being|getting|having\s+been)\s+(?:discussed|raised|mentioned|brought\s+up)|\s+coming\s+up)?\W*$/i,
    ([, what = '']) => `source for ${what}`,
  ],
  // "what reason does the Herald article give for buying gas"
  [
    /^\W*(?:what|which)\s+(?:reasons?|explanations?|justifications?|rationale)\s+(?:does|do|did)\s+(?:the\s+)?([^?,:;]{2,30}?)\s+(?:article|report|story|piece)\s+(?:give|gives|offer|state|cite|mention|provide)\s+for\s+(?=\p{L})/iu,
    ([, outlet = '']) => `according to ${outlet}, what reason is given for `,
  ],
  // "reproduce the Coast Guard's post on X about the harbour meeting"
  [
    /^\W*(?:(?:please|pls|kindly|(?:can|could)\s+(?:you|u|any(?:one|body)|some(?:one|body)))\s+)?(?:reproduce|copy|paste|transcribe|recite|quote|repost|type\s+out|read\s+out|write\s+out|cite)\s+(?:(?:me|us|out|here)\s+)?(?:(?:the\s+)?(?:full|exact|whole|entire|complete)\s+(?:text|wording|words)\s+of\s+)?(?:the\s+)?((?:\p{L}+\s+){0,2}?\p{L}+)['’]s?\s+(?:(?:full|exact|entire|whole|complete)\s+)?(?:post|tweet|message)(?:\s+on\s+(?:x|twitter))?(?:\s+(?:about|on|of)\s+([^?]{3,60}?))?(?:\s+(?:in\s+full|verbatim|word\s+for\s+word))?\W*$/iu,
    ([, who = '', about = '']) => `what did the ${who} post on X${about === '' ? '' : ` about ${about}`}?`,
  ],
  // "what did the navy post about the harbour meeting", "did it tweet anything about the third"
  [
    /^\W*what\s+(?:did|has)\s+((?:the\s+)?(?:\p{L}+\s+){0,2}?(?:army|navy|force|forces|ministry|embassy|guard))\s+(?:post(?:ed)?|tweet(?:ed)?)\s+(?:about|on|of|regarding)\s+(?!x\b|twitter\b)/iu,
    ([, who = '']) => `what did ${who} post on X about `,
  ],
  [
    /^\W*(?:did|has)\s+((?:the\s+)?(?:\p{L}+\s+){0,2}?(?:army|navy|force|forces|ministry|embassy|guard))\s+(?:post(?:ed)?|tweet(?:ed)?|put\s+out)\s+(?:(?:anything|something|a\s+(?:post|tweet))\s+)?(?:on\s+(?:x|twitter)\s+)?(?:about|on|of|regarding)\s+(?!x\b|twitter\b)/iu,
    ([, who = '']) => `what did ${who} post on X about `,
  ],
  // "how does the NBC report spell Lund compared to the Herald"
  [
    /^\W*how\s+(?:do|does|did)\s+(?:the\s+)?[^?,:;]{2,30}?\s+(?:spell|write|transliterate)\s+([^?,:;]{3,40}?)\s+(?:vs\.?|versus|compared\s+(?:to|with)|as\s+(?:against|opposed\s+to)|unlike)\s+(?:the\s+)?[^?,:;]{2,30}?\W*$/i,
    ([, name = '']) => `do the reports differ in how they spell ${name}?`,
  ],
  // "is there a date on the NBC article"
  [
    /^\W*(?:is|was)\s+there\s+(?:an?\s+|any\s+)?(?:publication\s+)?date\s+(?:on|for|in|given\s+(?:for|in)|to)\s+(?:the\s+)?([^?,:;]{2,30}?)\s+(?:article|report|story|piece)\W*$/i,
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "what news outlets are these articles from", "how many articles are you built on"
  [
    /^\W*(?:what|which)\s+(?:news\s+)?(?:outlets|papers|newspapers|sites|websites|media|sources|publishers)\s+(?:are|r|do|did)\s+(?:these|the|your|ur|all\s+(?:the|these|your))\s+(?:articles?|reports?|stories|texts?|pieces?)\s+(?:from|come\s+from|taken\s+from|by)\W*$/i,
    () => 'which outlets are the articles from?',
  ],
  [
    /^\W*how\s+many\s+(articles?|reports?|sources?|stories|pieces)\s+(?:are|r|were|is)\s+(?:you|u|this\s+bot|the\s+bot)\s+(?:built|based|trained|running|fed|working|drawing)\s*(?:on|from|with|off|upon)?\W*$/i,
    ([, articles = '']) => `how many ${articles} do you have?`,
  ],
  // "request details of the third round", "kindly intimate the venue"
  [
    /^\W*(?:(?:please|kindly|pls|plz)\s+)?(?:request(?:ing|ed)?|require(?:d)?|seek(?:ing)?|intimate|furnish|forward|ascertain|submit|supply|indicate)\s+(?:confirmation\s+of\s+)?(?=(?:(?:the|full|complete|brief|all)\s+)*(?:ranks?|posts?|details|particulars|information|info|dates?|names?|venue|place|designations?|list|duration|composition|co-?chairs?)\b)/i,
    () => '',
  ],
  // "what do you have on the phone call between Berg and Lund": what it was about
  [
    /^\W*(?:so\s+)?(?:what|anything|something)\s+(?:(?:do|have|did)\s+(?:you|u|they|we|the\s+articles)\s+)?(?:have|got|know|say|hv)?\s*(?:on|about)\s+((?:the|that|this|a)\s+(?:(?:tele)?phone\s+|telephonic\s+)(?:calls?|conversations?|talks?)\s+(?:between|with|of)\s+[^?,:;]{5,60}?)\W*$/i,
    ([, call = '']) => `what was ${call} about?`,
  ],
  // "oslo - why were Berg and Lund both there": what brought them there
  [
    /^\W*(\p{L}{3,20})\s*[:,;–—-]+\s*why\s+(?:were|was|did)\s+(\p{L}+)\s+and\s+(\p{L}+)\s+(?:both\s+|even\s+)*(?:there|in\s+town|meet(?:ing)?(?:\s+there)?|go(?:ing)?\s+there)\W*$/iu,
    ([, place = '', first = '', second = '']) => `at which event did ${first} and ${second} meet in ${place}?`,
  ],
  [
    /^\W*why\s+were\s+(\p{L}+)\s+and\s+(\p{L}+)\s+(?:both\s+)?in\s+(\p{L}{3,20})\W*$/iu,
    ([, first = '', second = '', place = '']) => `at which event did ${first} and ${second} meet in ${place}?`,
  ],
  // "the Chilean delegation's head"
  [
    /\b(\p{L}{4,20})\s+delegation['’]s\s+(?:head|leader|chief|boss)\b/iu,
    ([, side = '']) => `head of the ${side} delegation`,
  ],
  // "which headquarters in Chile interacts with the Coastal Staff"
  [
    /^\W*which\s+(?:hq|headquarters|body|organ|entity|office)\s+((?:in|of|from)\s+(?:the\s+)?\p{L}+\s+)?(?:interacts?|talks?|liaises?|deals?|works?)\s+with\s+(?:the\s+)?(?:\p{Lu}\p{L}+n\s+)?((?:\p{L}+\s+){0,3}?(?:staff|directorate|headquarters|ministry))(?:\s+(?:through|via|under|in|by\s+way\s+of)\s+(?:this|the)\s+(?:wg|working\s+group|group|forum))?\W*$/iu,
    ([, where = '', body = '']) =>
      where === '' ? `which body interacts with the ${body}?` : `who does the ${body} interact with ${where.trim()}?`,
  ],
];

/** What members of a server, students and desk officers put around a plain question. */
export const ofBanter: readonly Recast[] = [...ofTone, ...ofClaims, ...ofLetters, ...ofMeetings, ...ofPapers];
