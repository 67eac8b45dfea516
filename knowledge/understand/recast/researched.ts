import { countries } from '../../lexicon/countries.ts';
import { NAME, THING } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions of those who check, compare and learn: editors ("whose reporting is that, originally?"), analysts ("what lies behind Chile's interest
 * in …") and newcomers ("wait were there two 'third' meetings").
 */

const END = '\\s*[?.!]*$';
const CALLED = '(?:meetings?|rounds?|sessions?|talks|summits?|discussions|deliberations|exchanges)';
const MEETING = `((?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){1,4}?${CALLED}|the\\s+\\d+(?:st|nd|rd|th))`;
const REPORT = '(?:coverage|reports?|reporting|articles?|stor(?:y|ies)|accounts?|write-?ups?|copy)';
const COUNTRY = `(${countries
  .flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  .join('|')})`;
const CHAIR = '(?:co-?\\s?)?chair(?:man|person|woman)?';
const NOW = '(?:now|today|currently|at\\s+present|at\\s+the\\s+moment|these\\s+days|nowadays|rn|atm)';
const RUNS = '(?:runs?|leads?|heads?|(?:co-?\\s?)?chairs?|running|leading|heading|(?:co-?\\s?)?chairing)';
const IT = '(?:it|this|that|(?:the|this|that)\\s+(?:(?:working\\s+)?group|wg|talks|meetings?|thing))';
const PERSON = '(?:guy|man|bloke|dude|chap|officer|person|fella|official)';

/** "the air force guy": an officer of it, by the ranks that it has. */
const RANKS: readonly (readonly [service: RegExp, rank: string])[] = [
  [/air\s*force/i, 'air marshal'],
  [/navy|naval/i, 'admiral'],
  [/army/i, 'general'],
];
const rankOf = (service: string): string => RANKS.find(([shape]) => shape.test(service))?.[1] ?? 'officer';
const SERVICE = '(air\\s*force|navy|naval|army)';

const latestFor = (who: string, side: string): string => `${who} chaired the latest meeting for ${side}?`;

/** Who sits in the chair now: whoever did at the last meeting on record. */
const ofChairsNow: readonly Recast[] = [
  // "who is the current Chilean co-chair"
  [
    new RegExp(
      `^\\W*(?:who(?:['’]?s|\\s+is)\\s+)?(?:the\\s+)?(?:current|present|serving|sitting)\\s+${COUNTRY}\\s+(?:side['’]?s\\s+)?${CHAIR}(?:\\s+${NOW})?${END}`,
      'i',
    ),
    ([, side = '']) => latestFor('who', side),
  ],
  [
    new RegExp(
      `^\\W*who(?:['’]?s|\\s+is)\\s+(?:the\\s+)?(?:current\\s+)?${CHAIR}\\s+for\\s+${COUNTRY}\\s+${NOW}${END}`,
      'i',
    ),
    ([, side = '']) => latestFor('who', side),
  ],
  [
    new RegExp(`^\\W*who(?:['’]?s|\\s+is)\\s+(?:the\\s+)?${COUNTRY}\\s+${CHAIR}\\s+${NOW}${END}`, 'i'),
    ([, side = '']) => latestFor('who', side),
  ],
  // "who runs it for chile these days"
  [
    new RegExp(
      `^\\W*who(?:['’]?s|\\s+is)?\\s+${RUNS}\\s+${IT}\\s+(?:for|on\\s+behalf\\s+of)\\s+(?:the\\s+)?${COUNTRY}(?:\\s+side)?\\s+${NOW}${END}`,
      'i',
    ),
    ([, side = '']) => latestFor('who', side),
  ],
  // "whos the air force guy that runs it for chile now", "who is the Chilean air force officer in charge now"
  [
    new RegExp(
      `^\\W*who(?:['’]?s|\\s+is)\\s+(?:the|that)\\s+${SERVICE}\\s+${PERSON}\\s+(?:(?:that|who)\\s+)?(?:is\\s+|now\\s+)?(?:${RUNS}|in\\s+charge\\s+of)\\s+${IT}\\s+(?:for|on\\s+behalf\\s+of)\\s+(?:the\\s+)?${COUNTRY}(?:\\s+side)?(?:\\s+${NOW})?${END}`,
      'i',
    ),
    ([, service = '', side = '']) => latestFor(`which ${rankOf(service)}`, side),
  ],
  [
    new RegExp(
      `^\\W*who(?:['’]?s|\\s+is)\\s+the\\s+${COUNTRY}\\s+${SERVICE}\\s+${PERSON}\\s+(?:(?:that|who)\\s+)?(?:is\\s+)?(?:in\\s+charge|in\\s+the\\s+chair|(?:co-?\\s?)?chairing|leading)(?:\\s+(?:of\\s+)?${IT})?\\s+${NOW}${END}`,
      'i',
    ),
    ([, side = '', service = '']) => latestFor(`which ${rankOf(service)}`, side),
  ],
];

const WIRE_LINE =
  '(?:line|claim|report|story|item|word|news|talk|statement|bit|sentence|information|reporting|mention)';
const VISIT = '(?:visit|trip|journey|tour)';
const MAY_BE = '(?:possible|planned|expected|likely|potential|prospective|upcoming|rumou?red|eventual|mooted)';
/** "a possible Berg trip (to Chile) in July", "Berg's visit to Chile": by whom, where, and in which month. */
const TRIP = `(?:an?\\s+|the\\s+)?(?:${MAY_BE}\\s+)?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)(?:['’]s)?\\s+(?:${MAY_BE}\\s+)?${VISIT}(?:\\s+to\\s+(\\p{Lu}\\p{L}+))?(?:\\s+in\\s+(\\p{Lu}\\p{Ll}+(?:\\s+\\d{4})?))?`;
/** "a possible visit by Berg (to Chile) in July" */
const TRIP_BY = `(?:an?\\s+|the\\s+)?(?:${MAY_BE}\\s+)?${VISIT}\\s+(?:by|of)\\s+(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)(?:\\s+to\\s+(\\p{Lu}\\p{L}+))?(?:\\s+in\\s+(\\p{Lu}\\p{Ll}+(?:\\s+\\d{4})?))?`;
const whoReported = ([, who = '', where = '', month = '']: readonly string[]): string =>
  where !== '' && month === ''
    ? `according to whom may ${who}'s visit to ${where} take place?`
    : `who reported that ${who}'s visit${where && ` to ${where}`} may take place${month && ` in ${month}`}?`;
const SOURCE = '(?:reporting|claim|information|words?|report|scoop|account|news)';
const WHOSE = [
  `[Ww]hose\\s+${SOURCE}\\s+(?:is|was)\\s+(?:that|this|it)`,
  `[Ww]ho\\s+(?:first\\s+|originally\\s+)?(?:reported|said|claimed|indicated)\\s+(?:that|this|it|so)(?:\\s+first)?`,
  `[Ww]here\\s+does\\s+(?:that|this|it)(?:\\s+${WIRE_LINE})?\\s+(?:originally\\s+|really\\s+|ultimately\\s+)?come\\s+from`,
  `[Ww]ho\\s+is\\s+(?:the|its)\\s+(?:original|ultimate|first)\\s+source`,
].join('|');
const TOLD = [TRIP, TRIP_BY];

/** After the day of a story: "since 2024", "after June 2024". */
const bySince = (day: string): string => `${/^\d/.test(day) ? 'since' : 'after'} ${day}`;

/** Whose word it is that somebody may travel, whether it came about, and when somebody had been there before. */
const ofTrips: readonly Recast[] = [
  // "on what occasion did Berg say she looked forward to hosting Lund in May"
  [
    /^\W*(?:on|at|during|in)\s+(?:what|which)\s+(?:occasion|event|conversation|call|exchange|opportunity)\s+did\s+([^?,:;]{2,40}?)\s+(?:say|mention|state|tell|convey|declare|remark)\s+(?:that\s+)?(he|she)\s+(?:(?:is|was)\s+looking|looked)\s+forward\s+to\s+(?:hosting|welcoming|receiving|having)\s+((?:(?:mr|mrs|ms|president|prime\s+minister)\.?\s+)?\p{L}+)/iu,
    ([, who = '', she = '', whom = '']) =>
      `when did ${who} say ${she} is looking forward to welcoming ${whom.replace(/^m(?:r|rs|s)\.?\s+/i, '')}`,
  ],
  // "the Herald has a line about a possible Berg trip in July. Whose reporting is that, originally?"
  ...TOLD.map(
    (trip): Recast => [
      new RegExp(
        `^\\W*(?:[\\p{L}-]+\\s+){1,5}?${WIRE_LINE}\\s+(?:about|on|of|regarding)\\s+${trip}\\s*[.;,:–—-]+\\s*(?:${WHOSE})\\s*,?(?:\\s*(?:originally|really|ultimately|initially))?${END}`,
        'u',
      ),
      whoReported,
    ],
  ),
  // "whose reporting is the possible Berg visit in July", "who is the original source behind the claim of a Berg visit in July"
  ...TOLD.map(
    (trip): Recast => [
      new RegExp(
        `^\\W*(?:(?:[Ww]hose\\s+${SOURCE}|[Ww]ho)\\s+(?:is|was)(?:\\s+originally)?|[Ww]ho\\s+is\\s+the\\s+(?:original|ultimate|first)\\s+source)\\s+(?:(?:behind|of|for)\\s+)?(?:the\\s+${WIRE_LINE}\\s+(?:about|on|of|regarding)\\s+)?${trip}\\s*,?(?:\\s*originally)?${END}`,
        'u',
      ),
      whoReported,
    ],
  ),
  // "the June story says a Berg visit to Chile 'may' happen. Does a later story show that it did?", "… Did it take place?"
  ...TOLD.map(
    (trip): Recast => [
      new RegExp(
        `^\\W*(?:[\\p{L}-]+\\s+){1,3}?((?:\\p{Lu}\\p{Ll}+\\s+)?(?:19|20)\\d\\d)\\s+${REPORT}\\s+(?:says?|said|has\\s+it|reports?|reported|spoke|speaks|wrote|writes|hints?|hinted|mentions?|mentioned)\\s+(?:that\\s+|of\\s+|at\\s+)?${trip}(?:\\s+["“'‘]?(?:may|might|could|would|will)["”'’]?\\s+(?:happen|take\\s+place|come\\s+(?:about|off)|follow|go\\s+ahead))?(?:\\s+in\\s+(\\p{Lu}\\p{Ll}+))?\\s*[.;,:–—-]+\\s*(?:(?:[Dd]oes|[Dd]o|[Ii]s|[Hh]as)\\s+(?:an?y?|it|the)\\s*(?:later\\s+|other\\s+|subsequent\\s+|newer\\s+)?(?:${REPORT}|confirmed|borne\\s+out)?\\s*(?:anywhere\\s+)?(?:later\\s+)?(?:shows?|confirms?|says?|bears?\\s+out|reports?)?\\s*(?:that\\s+)?(?:it|he|she|they)\\s+(?:did|happened|took\\s+place|went|was|came\\s+about)(?:\\s+(?:happen|take\\s+place|go|there))?|[Dd]id\\s+(?:it|he|she|that)(?:\\s+(?:actually|really|then))?(?:\\s+(?:happen|take\\s+place|go|come\\s+about|come\\s+off))?)(?:\\s+(?:in\\s+the\\s+end|after\\s+all|later))?${END}`,
        'u',
      ),
      ([, day = '', who = '', where = '', month = '', named = month]) =>
        `did ${who} visit${where && ` ${where}`} ${named === '' ? bySince(day) : `in ${named}${/\d/.test(named) ? '' : ` ${day.slice(-4)}`}`}?`,
    ],
  ),
  // "does any later article confirm that Berg went to Chile", "does any article confirm Berg came in May"
  [
    new RegExp(
      `^\\W*(?:[Dd]oes|[Dd]o)\\s+(?:any|an?|some)\\s+(?:later\\s+|subsequent\\s+|newer\\s+|other\\s+)?${REPORT}\\s+(?:show|confirm|say|report|prove)s?\\s+(?:that\\s+)?${NAME}\\s+(?:did\\s+)?(?:(?:go|went|travel(?:led)?)\\s+to|visit(?:ed)?|(came?|come))\\s+([^?,:;]{2,30}?)${END}`,
      'u',
    ),
    ([, who = '', come = '', where = '']) => `did ${who} ${come === '' ? 'visit' : 'come'} ${where}?`,
  ],
  // "had Berg been to Chile before 2024? last time when?"
  [
    new RegExp(
      `^\\W*(?:had|has|did|was)\\s+((?:\\p{L}+\\s+){0,2}?\\p{L}+)\\s+(?:(?:ever\\s+)?(?:been|gone|go|travel(?:led)?)\\s+(?:to|in)|(?:ever\\s+)?visit(?:ed)?|in)\\s+(\\p{L}+)\\s+(?:before|prior\\s+to)\\s+(\\d{4})\\s*[?,;.–—-]+\\s*(?:and\\s+)?(?:(?:the\\s+)?last\\s+time(?:\\s+was)?(?:\\s+when)?|when(?:\\s+was\\s+(?:the|that|it))?(?:\\s+last(?:\\s+time)?)?|(?:in\\s+)?(?:what|which)\\s+year)${END}`,
      'iu',
    ),
    ([, who = '', where = '', year = '']) => `when did ${who} last visit ${where} before ${year}?`,
  ],
  // "when was Berg in Chile before that 2024 visit", "when had Berg last been in Chile before the 2024 trip"
  [
    new RegExp(
      `^\\W*when\\s+(?:was|had|did|were)\\s+((?:\\p{L}+\\s+){0,2}?\\p{L}+)\\s+(?:last\\s+)?(?:(?:been\\s+)?(?:in|to)|visit(?:ed)?|go\\s+to)\\s+(\\p{L}+)\\s+(?:before|prior\\s+to)\\s+(?:that|the|this|his|her|their)\\s+(\\d{4})\\s+${VISIT}${END}`,
      'iu',
    ),
    ([, who = '', where = '', year = '']) => `when did ${who} last visit ${where} before ${year}?`,
  ],
  // "did Berg end up visiting Chile", "did she get to visit it"
  [
    /\bdid\s+((?:\p{L}+\s+){0,2}?\p{L}+)\s+(?:end\s+up|wind\s+up)\s+(?:visiting|going\s+to|travel?ling\s+to|flying\s+to)\s/iu,
    ([, who = '']) => `did ${who} visit `,
  ],
  // "did Berg visit Chile after the war? when": whether tells when
  [
    /^(\W*did\s+(?:\p{L}+\s+){1,3}?visit\s+[^?]{3,60}?)\s*[?,;]\s*(?:and\s+)?when(?:\s+(?:was\s+(?:that|it)|exactly))?\s*[?.!]*$/iu,
    ([, asked = '']) => `${asked}?`,
  ],
];

/** What stands behind something, under what it is done, whose pressure was withstood, what fields were promised. */
const ofMatters: readonly Recast[] = [
  // "what is the Chilean motive behind the projects"
  [
    new RegExp(
      `^\\W*what\\s+(?:is|was)\\s+(?:the\\s+)?${COUNTRY}(?:['’]s)?\\s+(?:motive|motivation|interest|aim|rationale|purpose)\\s+behind\\s+${THING}${END}`,
      'i',
    ),
    ([, who = '', what = '']) => `what is ${countryOf(who)}'s objective in ${what}`,
  ],
  // "looking ahead, in which fields …": of what is to come, which what is promised says by itself
  [/^\W*looking\s+(?:ahead|forward|to\s+the\s+future)\s*,\s*(?=(?:what|which|in|to|on)\b)/i, () => ''],
  [
    new RegExp(
      `^(\\W*in\\s+(?:which|what)\\s+)(?:fields?|sectors?|spheres?|areas?|domains?)(\\s+did\\s+${MEETING}\\s+)(?:promise|vow|pledge|undertake|commit\\s+to)\\s+(?:more|greater|closer|increased|increasing)\\s+(?=cooperation\\b|collaboration\\b)`,
      'iu',
    ),
    ([, before = '', did = '']) => `${before}areas${did}pledge more `,
  ],
  // "whose initial pressure did Chile resist over gas", "which country's pressure did it defy when buying gas"
  [
    new RegExp(
      `^\\W*(?:[Ww]hose|(?:[Ww]hich|[Ww]hat)\\s+(?:country|nation|power|government|capital)['’]?s)\\s+(initial\\s+)?pressure\\s+(?:did|does|has|had)\\s+${NAME}\\s+(?:resist(?:ed)?|overc[oa]me|withst(?:and|ood)|def(?:y|ied)|brave[d]?|face[d]?|ignored?|(?:brush|shrug|wav)(?:e?d)?\\s+(?:off|aside)|st[ao]nd\\s+up\\s+to|stood\\s+up\\s+to|come\\s+under)\\s+(?:over|on|about|as\\s+to|regarding|concerning|when\\s+buying|in\\s+buying|by\\s+buying|for\\s+buying)\\s+(?:its\\s+|the\\s+)?${THING}${END}`,
      'u',
    ),
    ([whole = '', , who = '', what = '']) =>
      `who pressured ${stateOf(who)} over ${/\bbuying\b/i.test(whole) ? `the purchase of ${what}` : what}?`,
  ],
  // "has Oslo openly criticised the war, on the evidence here"
  [
    /\s*[,–—-]\s*(?:on|by|from|going\s+by)\s+(?:the\s+)?(?:evidence|record|reports?|articles?|texts?|sources?)(?:\s+(?:here|given|available|before\s+us|at\s+hand|you\s+have|in\s+hand))?(?=\s*[?.!]*$)/i,
    () => '',
  ],
  [
    new RegExp(
      `^(\\W*(?:has|have|had|did|does)\\s+)${NAME}(\\s+(?:ever\\s+)?)(?:openly|overtly|in\\s+public)\\s+(?=critici|condemn|denounc|rebuk)`,
      'iu',
    ),
    ([, has = '', who = '', ever = '']) => `${has}${stateOf(who)}${ever}publicly `,
  ],
  // "under what sort of agreements does joint building proceed", "what type of agreements govern joint building"
  [
    /^(\W*under\s+)(?:what|which)\s+(?:sorts?|kinds?|types?)\s+of\s+(agreements?|contracts?|arrangements?|deals?|treat(?:y|ies)|pacts?)\s+(?:does|do|is|are|did|was)\s+([^?,:;]{3,50}?)\s+(?:proceed|run|go\s+on|operate|take\s+place|happen|carried\s+out|carried\s+on|done|conducted|fall|pursued)(?=\s*(?:[?.!,]|$))/i,
    ([, under = '', deals = '', what = '']) => `${under}what ${deals} does ${what} take place`,
  ],
  [
    /^\W*(?:what|which)\s+(?:(?:sorts?|kinds?|types?)\s+of\s+)?(agreements?|contracts?|deals?|treat(?:y|ies)|pacts?)\s+(?:govern|underlie|cover|regulate|frame|underpin|underlay)s?\s+([^?,:;]{3,50}?)(?=\s*(?:[?.!,]|$))/i,
    ([, deals = '', what = '']) => `under what ${deals} does ${what} take place`,
  ],
  // ", according to the PTI-based account"
  [
    /\b(?:the\s+)?(\p{Lu}{2,6})-(?:based|sourced|derived)\s+(?:account|report|article|story|piece|copy|text)\b/u,
    ([, agency = '']) => agency,
  ],
  // "what lies behind Chile's interest in the projects", "why does Chile care about them"
  [
    new RegExp(
      `^\\W*[Ww]hat\\s+(?:lies|is|stands)\\s+behind\\s+${NAME}['’]s?\\s+(?:interest\\s+in|attention\\s+to|concern\\s+(?:for|with|about)|focus\\s+on|insistence\\s+on|emphasis\\s+on)\\s+${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `what is ${who}'s objective in ${what}`,
  ],
  [
    new RegExp(
      `^\\W*[Ww]hy\\s+(?:does|did|do)\\s+${NAME}\\s+(?:care\\s+about|set\\s+store\\s+by)\\s+${THING}${END}`,
      'u',
    ),
    ([, who = '', what = '']) => `what is ${who}'s objective in ${what}`,
  ],
  // "which emerging fields did they want to share knowledge in"
  [
    /\b(?:in\s+)?(?:which|what)\s+((?:(?:new|emerging|advanced)\s+)*)(?:tech\s+|technology\s+|technological\s+)?(?:fields?|areas?|domains?|sectors?|spheres?)\s+(?:did|do|does)\s+(?:they|both\s+sides|the\s+(?:two\s+)?(?:sides|delegations|countries))\s+(?:want|wish|hope|seek|like|intend)\s+to\s+(?:share\s+knowledge|exchange\s+knowledge)(?:\s+(?:in|on|about|across))?/i,
    ([, kind = '']) => `what ${kind.replace(/new/i, 'emerging')}domains were mentioned for knowledge-sharing`,
  ],
  // "what practical follow-on did the talks supposedly pave the way for"
  [
    new RegExp(
      `^\\W*what\\s+(?:(?:practical|concrete|tangible|specific)\\s+)?(?:follow-?\\s?(?:on|up)s?|next\\s+steps?|results?|outcomes?|developments?|benefits?)\\s+(did\\s+${MEETING}\\s+)(?:supposedly\\s+|reportedly\\s+|allegedly\\s+)?(pave\\s+the\\s+way\\s+for|open\\s+the\\s+(?:way|door)\\s+(?:for|to))${END}`,
      'iu',
    ),
    ([, did = '']) => `what ${did.replace(/\btalks\b/i, 'discussions')}pave the way for`,
  ],
];

/** "Chilean" → "Chile". */
const countryOf = (word: string): string =>
  countries.find(({ adjectives }) => adjectives.some((own) => own.toLowerCase() === word.toLowerCase()))?.name ?? word;

/** The capital of a country for its government. */
const ofCapital = new Map(
  countries.flatMap(({ name, capital }) =>
    capital === null ? [] : capital.split(' = ').map((city) => [city.toLowerCase(), name] as const),
  ),
);
const stateOf = (who: string): string =>
  ofCapital.get(who.toLowerCase()) ?? ofCapital.get(`new ${who.toLowerCase()}`) ?? who;

/** What the reports have: rounds, titles, drills by name, bodies that a forum links. */
const ofRecords: readonly Recast[] = [
  // "how is Berg's post worded in the 2023 report, and how in the 2025 ones": of both years
  [
    new RegExp(
      `\\b(worded|given|phrased|put|written|rendered|stated|described)\\s+(?:in|by)\\s+the\\s+((?:19|20)\\d\\d)\\s+${REPORT}\\s*,?\\s+and\\s+(?:how\\s+)?(?:is\\s+it\\s+)?(?:in|by)\\s+(?:the\\s+)?((?:19|20)\\d\\d)(?:\\s+(?:ones?|${REPORT}))?${END}`,
      'i',
    ),
    ([, worded = '', one = '', other = '']) => `${worded} in ${one} and in ${other}`,
  ],
  // "which numbered group rounds does the corpus cover"
  [
    /^\W*(?:which|what)\s+(?:numbered\s+)?((?:[\p{L}-]+\s+){0,3}?(?:rounds|meetings|sessions|editions))((?:\s+of\s+the\s+(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)?)\s+(?:(?:does|do)\s+(?:the|your|this|these)\s+(?:corpus|articles|archive|collection|dataset|data|reports|sources|record)\s+(?:cover|contain|include|hold|have|document)|(?:are|is)\s+(?:covered|documented|contained|included)\s+(?:by|in)\s+(?:the|your|this|these)\s+(?:corpus|articles|archive|collection|dataset|data|reports|sources|record)s?)\s*[?.!]*$/iu,
    ([, rounds = '', of = '']) => `which ${rounds.replace(/editions$/i, 'meetings')}${of} are on record?`,
  ],
  // "which round's coverage invokes a new order"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(meeting|round|session)[’']?s\\s+${REPORT}\\s+(?:invokes?|evokes?|appeals?\\s+to|cites?|employs?|uses?\\s+the\\s+(?:phrase|term|words?))\\s+`,
      'i',
    ),
    ([, meeting = '']) => `which ${meeting}'s report speaks of `,
  ],
  // "the joint statement put out after the July leaders' meeting"
  [
    /\b((?:joint\s+)?(?:statement|declaration|communiqu[eé]))\s+(?:that\s+(?:was\s+)?)?(?:put\s+out|brought\s+out|given\s+out|issued|published|made\s+public)\s+(after|following|at\s+the\s+end\s+of)\s+(the\s+(?:[\p{L}\d]+\s+){0,3}?)(?:leaders['’]\s+(?:meeting|summit|talks)|summit)\b/iu,
    ([, what = '', , which = '']) => `${what} released after ${which}summit`,
  ],
  [
    /^\W*what\s+(title|name|heading)\s+did\s+(?:the\s+)?(?:(?:two\s+)?leaders['’]\s+)?(joint\s+(?:statement|declaration|communiqu[eé]))((?:\s+of\s+[^?,:;]{3,30}?)?)\s+(?:bear|carry|have|get|receive)\s*[?.!]*$/i,
    ([, title = '', what = '', of = '']) => `what was the ${title} of the ${what}${of}?`,
  ],
  // "which named drills underpin the interoperability claims in the fourth-round reporting"
  [
    new RegExp(
      `^\\W*(?:which|what|name\\s+the)\\s+(?:named\\s+)?(?:exercises|drills)\\s+(?:underpin|underlie|support|back(?:\\s+up)?|bear\\s+out|are\\s+behind)\\s+the\\s+interoperability\\s+(?:claims?|gains?|argument|statement|case)\\s+(?:in|of)\\s+the\\s+(\\p{L}+|\\d+\\p{L}{2})[\\s-](?:round|meeting)['’]?s?(?:\\s+${REPORT})?${END}`,
      'iu',
    ),
    ([, nth = '']) => `which exercises improved interoperability at the ${nth} meeting?`,
  ],
  [
    /^\W*(?:name|list|which\s+are|what\s+are)\s+(?:the\s+)?(?:exercises|drills)\s+(?:that\s+are\s+)?(?:credited\s+with|said\s+to\s+have\s+(?:brought|given|led\s+to)|praised\s+for)\s+(?:better|improved|improving|bettering|greater)\s+interoperability\s*[?.!]*$/i,
    () => 'which exercises improved interoperability?',
  ],
  // "which institutional counterparts on each side does the group connect"
  [
    /^\W*(?:which|what)\s+(?:institutional\s+|official\s+)?(?:counterparts|partners|actors|institutions|bodies)\s+(?:on|from|of)\s+(?:each|either|both|the\s+two)\s+sides?\s+(?:does|do)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:group|wg))\s+(?:connect|link|bring\s+together|join|tie(?:\s+together)?|pair)\s*[?.!]*$/iu,
    ([, group = '']) => `which two bodies does ${group} link?`,
  ],
];

export const ofResearched: readonly Recast[] = [...ofChairsNow, ...ofTrips, ...ofMatters, ...ofRecords];
