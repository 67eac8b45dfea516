import { monthNames } from '../../lexicon/calendar.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const CALLED = '(?:meetings?|rounds?|sessions?|talks|dialogues?|summits?)';
const NTH_OR_LATEST = `(?:${NTH}|latest)`;
const MONTH = `(?:${monthNames.join('|')})`;

/** What came before a meeting, whatever it was: talks are no more an event than a call is. */
const ofEventsBefore: readonly Recast[] = [
  // "which event came last before the fifth meeting", "what came last before the third"
  [
    /^\W*(?:what|which\s+(?:event|thing)s?)\s+(?:had\s+)?(?:came|come|happened|occurred|took\s+place)\s+last\s+before\s+((?![^?]*\bseries\b)[^?,:;]{3,60}?)\W*$/i,
    ([, meeting = '']) => `what happened before ${meeting}?`,
  ],
  // "what was the last event before the fifth meeting"
  [
    /^\W*what\s+(?:was|is)\s+the\s+(?:very\s+)?(?:last|latest|nearest)\s+(?:event|thing|happening)\s+(?:right\s+|just\s+)?before\s+([^?,:;]{3,60}?)\W*$/i,
    ([, meeting = '']) => `what happened before ${meeting}?`,
  ],
];

/** "what happened in May 2024 other than the meeting": all that did, the meeting with it. */
const ofWhatElse: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*what(?:\\s+else)?\\s+(?:happened|occurred|took\\s+place|went\\s+on)\\s+in\\s+(${MONTH}\\s+(?:19|20)\\d\\d)\\s*,?\\s+(?:other\\s+than|besides|beside|apart\\s+from|aside\\s+from|except(?:\\s+for)?|in\\s+addition\\s+to)\\s+(?:the|that)\\s+[^?,:;]{3,60}?\\W*$`,
      'i',
    ),
    ([, month = '']) => `what happened in ${month}?`,
  ],
];

/** A season of a year, up to which something was: up to its first month. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'March',
  summer: 'June',
  autumn: 'September',
  fall: 'September',
};

const ofSeasons: readonly Recast[] = [
  // "between 2019 and the summer of 2024"
  [
    /\bbetween\s+((?:19|20)\d\d)\s+and\s+(?:the\s+)?(spring|summer|autumn|fall)\s+(?:of\s+)?((?:19|20)\d\d)\b/i,
    ([, from = '', season = '', year = '']) => `between ${from} and ${SEASONS[season.toLowerCase()]} ${year}`,
  ],
];

/** How one knows: "on what basis do you say that the fifth meeting was in 2025". */
const ofGrounds: readonly Recast[] = [
  [
    new RegExp(
      `^\\W*(?:(?:on|from)\\s+(?:what|which)\\s+(?:basis|grounds?|evidence|authority)|by\\s+what\\s+reasoning)\\s+(?:do|can|could)\\s+(?:you|one|we)\\s+(?:say|claim|hold|assert|state|conclude|maintain|put|believe)\\s+(?:that\\s+)?((?:the\\s+)?(?:[\\p{L}\\d]+\\s+){0,4}?${CALLED}|the\\s+${NTH_OR_LATEST})\\s+(?:was|took\\s+place|happened|fell)\\s+(?:held\\s+)?(?:in|on)\\s+[\\p{L}\\d\\s]{4,20}?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `is the date of ${meeting} inferred?`,
  ],
  // "is the fifth meeting's year given in the Herald text"
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+(?:the\\s+)?((?:[\\p{L}\\d]+\\s+){1,3}?${CALLED})['’]s\\s+(year|date|month|day)\\s+(?:ever\\s+)?(?:given|written|named|mentioned|printed|stated|found|spelled\\s+out)\\s+(?:in|by)\\s+(?:the\\s+)?([\\p{L}-]+(?:\\s\\p{Lu}\\p{L}+)?)(?:\\s+(?:text|article|report|stor(?:y|ies)|piece))?\\W*$`,
      'iu',
    ),
    ([, meeting = '', unit = '', outlet = '']) => `is the ${unit} of the ${meeting} stated in the ${outlet} article?`,
  ],
];

/** Talks by what those who met did there. */
const ofSittings: readonly Recast[] = [
  // "how many days did the generals sit together in July 2023"
  [
    new RegExp(
      `^\\W*(?:for\\s+)?how\\s+(?:long|many\\s+days)\\s+did\\s+(?:the\\s+|both\\s+|the\\s+two\\s+)?(?:generals|officers|officials|delegations?|delegates|sides|chairs|co-?chairs)\\s+(?:sit|meet|confer|talk|deliberate|convene)(?:\\s+(?:down|together|in\\s+session))?\\s+in\\s+(${MONTH}\\s+(?:19|20)\\d\\d)\\W*$`,
      'i',
    ),
    ([, month = '']) => `how long did the meeting in ${month} last?`,
  ],
  // "did the fourth meeting conclude without success": how it ended
  [
    new RegExp(
      `^\\W*did\\s+((?:the\\s+)?(?:[\\p{L}\\d]+\\s+){1,4}?${CALLED}|the\\s+${NTH_OR_LATEST})\\s+(?:conclude|end|close|finish|wind\\s+up)\\s+(?:without\\s+(?:any\\s+)?success|unsuccessfully|in\\s+failure)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `did ${meeting} conclude successfully?`,
  ],
];

/** "Western power": a country. */
const ofPowers: readonly Recast[] = [
  [
    /\b(which|what|whose|a|any|the|other|another)\s+(western|foreign|great|major|outside)\s+power(s?)\b(?=\s+\p{L})/iu,
    ([, article = '', , plural]) => `${article} ${plural === '' ? 'country' : 'countries'}`,
  ],
  // "who leaned on Chile to stop taking oil": pressure, and no source that is relied on
  [
    /^(\W*(?:[Ww]ho|[Ww]hich\s+(?:country|nation|state)|[Ww]hat\s+country))\s+(?:leaned\s+on|pressed|pushed|pressured|pressurised|pressurized)\s+(\p{Lu}\p{L}+)\s+to\s+(?:stop|cease|quit|end|give\s+up|halt|reduce|refrain\s+from)\s+(?:taking|buying|importing|purchasing|its\s+purchases?\s+of|the\s+purchase\s+of)\s+(\p{L}[\p{L}\s-]{2,40}?)\W*$/u,
    ([, who = '', country = '', goods = '']) => `${who} put pressure on ${country} over ${goods}?`,
  ],
];

/** What somebody said or keeps saying. */
const ofWords: readonly Recast[] = [
  // "in which month did the palace announce the standing invitation to Berg"
  [
    /(?<=\bannounce[ds]?\s+(?:the|an?|his|her|its|their)\s+)(?:standing|open|pending|unanswered)(?=\s+invitation\b)/i,
    () => 'outstanding',
  ],
  // "when did the palace say that Berg had a standing invitation"
  [
    /^\W*when\s+did\s+([^?,:;]{3,40}?)\s+(?:say|state|declare|make\s+(?:it\s+)?known|reveal|disclose)\s+that\s+([^?,:;]{3,60}?\s(?:had|has|held)\s+an?)\s+(?:standing|open|pending|unanswered)\s+invitation\b/i,
    ([, who = '', whose = '']) =>
      `when did ${who} announce that ${whose.replace(/\ba$/i, 'an')} outstanding invitation`,
  ],
  // "what solution does Chile keep calling for in the gas conflict"
  [
    /^\W*(?:what|which)(?:\s+(?:kind|sort)\s+of)?\s+(?:solution|outcome|remedy|way\s+out|settlement|resolution|answer)\s+(?:does|did|has|is|do)\s+(\p{L}+)\s+(?:keeps?\s+(?:on\s+)?|always\s+|constantly\s+|repeatedly\s+)?(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|push(?:ed|ing)?|press(?:ed|ing)?|plead(?:ed|ing)?)(?:\s+for)?\s+(?:in|to|for)\s+([^?,:;]{4,40}?)\W*$/iu,
    ([, country = '', war = '']) => `what has ${country} advocated in ${war}?`,
  ],
  // "what did Berg himself say": of nobody else
  [/\b(what\s+(?:did|has|had)\s+(?:\p{L}+\s+){1,3}?)(?:himself|herself)\s+(?=say|said|state)/iu, ([, did = '']) => did],
  // "was the diplomatic source named"
  [
    /^\W*(?:was|is|were)\s+(?:the|that|this)\s+([\p{L}-]+\s+)source\s+(?:ever\s+)?(?:named|identified|given\s+a\s+name|disclosed|revealed|known\s+by\s+name)\W*$/iu,
    ([, which = '']) => `who is the ${which}source?`,
  ],
];

/** Calls, contacts and birthdays of leaders. */
const ofContacts: readonly Recast[] = [
  // "what was the latest contact between Berg and Lund on record"
  [
    /^\W*(?:what|when)\s+(?:was|is)\s+the\s+(?:last|latest|most\s+recent|newest)\s+(?:recorded\s+|known\s+)?contact\s+(?:between|of)\s+([\p{L}\s]{2,30}?)\s+and\s+([\p{L}\s]{2,30}?)(?:\s+(?:on\s+(?:the\s+)?record|in\s+the\s+articles|that\s+is\s+(?:on\s+record|recorded|told)))?\W*$/iu,
    ([, one = '', other = '']) => `when did ${one} and ${other} last speak?`,
  ],
  // "was the birthday call made in September": when it was
  [
    new RegExp(
      `^\\W*(?:was|did)\\s+(the\\s+(?:(?:birthday|congratulatory|telephone|phone)\\s+)+(?:call|conversation))\\s+(?:made|placed|held|take\\s+place|happen|in|occur)\\s*(?:in\\s+)?(?:early\\s+|late\\s+)?${MONTH}\\W*$`,
      'i',
    ),
    ([, call = '']) => `when was ${call} made?`,
  ],
  // "when did Berg and Lund see each other before Oslo"
  [/\bdid\s+(\p{L}[\p{L}\s]{3,40}?)\s+(?:see|encounter)\s+each\s+other\b/iu, ([, who = '']) => `did ${who} meet`],
  // "was it the 72nd or the 73rd birthday"
  [
    /^\W*was\s+it\s+(?:(?:his|her|the)\s+)?\d+\p{L}*(?:\s*,\s*(?:the\s+)?\d+\p{L}*)?\s*,?\s+or\s+(?:(?:his|her)\s+|the\s+)?\d+\p{L}*\s+birthday\W*$/iu,
    () => 'which birthday was it?',
  ],
];

/** Things by another name, and what is named beside them. */
const ofThings: readonly Recast[] = [
  // "which areas count as the traditional ones in the group": not counted
  [
    /^(\W*(?:which|what)\s+(?:[\p{L}-]+\s+){1,3}?)(?:counts?|counted|qualif(?:y|ies|ied)|pass(?:es)?)\s+as\s+(?=\p{L})/iu,
    ([, which = '']) => `${which}are `,
  ],
  // "in which domains have the two countries exercised"
  [
    /^(\W*(?:in|across|over)\s+(?:which|what))\s+(?:(?:two|three|four|five)\s+)?(domains|fields|areas|spheres|environments)\s+(?:have|did|do)\s+([^?,:;]{3,40}?)\s+(?:ever\s+|already\s+)?(?:exercised?|drill(?:ed)?|trained?\s+together)\W*$/i,
    ([, which = '', domains = '', who = '']) => `${which} ${domains} have ${who} conducted exercises?`,
  ],
  // "which platforms besides cranes count as old areas"
  [
    /^\W*(?:which|what)(?:\s+(?:\p{L}+\s+){0,1}?\p{L}+s)?\s+(besides|beside|apart\s+from|other\s+than|in\s+addition\s+to)\s+(\p{L}[\p{L}\s-]{2,30}?)\s+(?:count|rank|qualify|pass|are\s+(?:named|listed|counted|given|described|mentioned|regarded))\s+as\s+(?:the\s+)?(\p{L}+\s+(?:areas|fields|domains|sectors))\W*$/iu,
    ([, beside = '', thing = '', areas = '']) => `which ${areas} are named ${beside} ${thing}?`,
  ],
  // "which threats on the internet did the third round take up"
  [
    /\b(?:(?:threats|dangers|risks|attacks|crimes?|security)\s+(?:on|from|over|via)\s+the\s+(?:internet|web|net)|(?:online|internet|cyber)\s+(?:threats|dangers|risks|attacks))\b/i,
    () => 'cybersecurity',
  ],
  // "which existing projects got reviewed in the WIRE report"
  [
    /^(\W*(?:[Ww]hich|[Ww]hat)\s+(?:\p{L}+\s+){1,4}?)(?:got|were|was)\s+(reviewed|evaluated|assessed|examined)\s+in\s+the\s+(\p{Lu}{2,}|\p{Lu}\p{L}+)\s+(?:report|article|text|stor(?:y|ies))\W*$/u,
    ([, thing = '', verb = '', outlet = '']) => `${thing}were ${verb} according to ${outlet}?`,
  ],
  // "where will both nations remain thanks to the talks"
  [
    /^\W*where\s+(?:will|do|are|would|should)\s+([^?,:;]{3,40}?)\s+(?:to\s+)?(?:remain|stay)(?:\s*,?\s+(?:thanks\s+to|because\s+of|owing\s+to|as\s+a\s+result\s+of|due\s+to)\s+[^?,:;]{3,40}?)?\W*$/i,
    ([, who = '']) => `what are ${who} to remain?`,
  ],
  // "why should the ties be nurtured, in the view of the delegates"
  [
    /^\W*why\s+(?:should|must|ought)\s+(the\s+|these\s+|their\s+)?(\p{L}+s)\s+(?:to\s+)?be\s+(nurtured|fostered|cultivated)(?:\s*,?\s+(?:in\s+the\s+(?:view|eyes|opinion)\s+of|according\s+to|as\s+seen\s+by)\s+(?:the\s+|both\s+)?(?:(?:19|20)\d\d\s+)?(?:delegates|delegations|sides|officials|participants))?\W*$/iu,
    ([, the = '', thing = '', verb = '']) => `why are ${the}${thing} to be ${verb}?`,
  ],
  // "which article is older, the Herald's or the Post's": which was published first
  [
    /^(\W*which(?:\s+of\s+the\s+two)?\s+(?:articles?|reports?|texts?|stor(?:y|ies)))\s+is\s+(?:the\s+)?older\b/i,
    ([, which = '']) => `${which} was published first`,
  ],
  // "how many of the five reports are about the fifth round"
  [
    /^\W*how\s+many\s+(?:out\s+)?of\s+(?:the|your|these|all)\s+(?:(?:two|three|four|five|six|seven|\d{1,2})\s+)?(?:reports|articles|texts|sources|stories)\s+(?:are\s+about|are\s+on|cover|deal\s+with|concern|treat|report\s+on)\s+([^?,:;]{3,50}?)\W*$/i,
    ([, what = '']) => `how many articles are about ${what}?`,
  ],
  // "at what time was the Herald page last refreshed"
  [
    /^\W*(?:at\s+what\s+time|when|on\s+what\s+(?:day|date))\s+(?:was|did)\s+the\s+([\p{L}-]+)\s+(?:web)?(?:page|site|website)\s+(?:last\s+)?(?:refresh(?:ed)?|updated?|edited|revised)\W*$/iu,
    ([, outlet = '']) => `when was the ${outlet} article last updated?`,
  ],
  // "which commission is the group part of, and what does its abbreviation stand for"
  [
    /^\W*(?:which|what)\s+(?:commission|body|organi[sz]ation|larger\s+body|parent\s+body)\s+is\s+((?:the\s+)?(?:\p{L}+\s+){0,2}?(?:group|committee|forum))\s+(?:a\s+)?part\s+of(?:\s*,?\s+and\s+what\s+(?:does|do)\s+its\s+(?:abbreviation|acronym|short\s+name|letters)\s+stand\s+for)?\W*$/iu,
    ([, group = '']) => `what is ${group} part of?`,
  ],
];

/** Everyday words for what the record has by others. */
const ofEverydayWords: readonly Recast[] = [
  // "which sectors were discussed"
  [/\b(which|what) sectors\b/i, ([, which = '']) => `${which} areas`],
  // "what was settled at the third meeting"
  [/^(\W*what\s+(?:was|got|has\s+been))\s+settled\s+(?=(?:at|in|during|by)\b)/i, ([, what = '']) => `${what} agreed `],
  // "who is keeping continuity"; but "keeping silent", "keeping an eye on it"
  [
    /\b(is|are|was|were|on|about|for)\s+keeping\s+(?:up\s+)?(?=(?:the\s+|high\s+|its\s+|their\s+)?(?:continuity|levels|momentum|cooperation|collaboration|ties|relations)\b)/i,
    ([, before = '']) => `${before} maintaining `,
  ],
  // "how many years in a row was it not held"
  [/^(\W*(?:for\s+)?how\s+many\s+years)\s+(?:in\s+a\s+row|running|on\s+end)\b/i, ([, years = '']) => years],
  // "what do the articles predict for the union"
  [
    /^\W*what\s+(?:do|does)\s+(the\s+\p{L}+)\s+predict\s+(?:for|of|about)\s+/iu,
    ([, who = '']) => `what do ${who} expect of `,
  ],
  // "was the third meeting about gas alone": about nothing else
  [
    /^(\W*(?:was|were|is|are)\s+[^?,:;]{3,60}?\s)(?:about|on)\s+(\p{L}+(?:\s\p{L}+)?)\s+alone\W*$/iu,
    ([, head = '', topic = '']) => `${head}only about ${topic}?`,
  ],
];

/** Questions as they are posed by those who look for what is told of events, contacts and sittings. */
export const ofPosed: readonly Recast[] = [
  ...ofEventsBefore,
  ...ofWhatElse,
  ...ofSeasons,
  ...ofGrounds,
  ...ofSittings,
  ...ofPowers,
  ...ofWords,
  ...ofContacts,
  ...ofThings,
  ...ofEverydayWords,
];
