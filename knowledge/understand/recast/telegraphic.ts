import { monthNames } from '../../lexicon/calendar.ts';
import { countries } from '../../lexicon/countries.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const ROUND =
  '(?:meetings?|mtg|rounds?|sessions?|summits?|editions?|talks|dialogue|wg|(?:sub-?\\s?)?(?:working\\s+)?group)';
/** One meeting by its number, or by a word before its noun: "the 5th", "4th wg", "Oslo meeting"; not caught. */
const NUMBERED = `(?:the\\s+)?(?:\\p{L}+\\s+){0,2}?${NTH}(?:\\s+(?:[\\p{L}-]+\\s+){0,2}?${ROUND}){0,2}`;
const WHICH_ONE = `(?:${NUMBERED}|(?:the\\s+)?(?:\\p{L}+\\s+){1,2}?${ROUND})`;
const SEP = '\\s*(?:[,:;–—-]+|->|→|\\s)\\s*';
const YEAR = `(?:(?:in\\s+)?(?:(?:${monthNames.join('|')})\\s+)?(?:19|20)\\d\\d)`;

const TITLE = '(?:(?:job\\s+)?titles?|ranks?|posts?|jobs?|designations?|positions?|roles?|offices?|appointments?)';
const EXACTLY = '(?:exact(?:ly)?|precise(?:ly)?|in\\s+full|full|official)';
const PERSON = '((?:\\p{L}[\\p{L}.-]*\\s+){0,3}?\\p{L}[\\p{L}.-]{2,}?)';
const NOBODY =
  /\b(?:he|she|they|it|his|her|their|its|this|that|these|those|who|what|which|whose|the|both|all|each|every|any|same|no|not|only|former|co-?chair\p{L}*|chair\p{L}*|head|side|delegat\p{L}*|leaders?|generals?|officers?|admirals?|marshals?|meetings?|rounds?|summits?|talks|groups?|articles?|reports?|statements?|was|is|did|were|or|and)\b/iu;

const SIDES = new Set(
  countries.flatMap(({ name, aliases, adjectives }) =>
    [name, ...aliases, ...adjectives].map((word) => word.toLowerCase()),
  ),
);
/** Somebody by name, and no side or role: "Berg", "Lt Gen Lund". */
const isPerson = (name: string): boolean =>
  !NOBODY.test(name) &&
  !name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => SIDES.has(word));

const SIDE = [...SIDES].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
const OF_RANK =
  '(?:(?:lieutenant|lt\\.?|major|air\\s+chief|air|vice|rear|field)\\s+)?(?:general|gen\\.?|marshal|admiral|colonel|brigadier|commodore|captain)';
const TRIP = '(?:visit|trip|journey|tour)';

const COUNTED = '(?:an?|one|two|three|four|five|\\d{1,2})';
const LENGTH = '(?:lines?|liner|sentences?|words?|paras?|paragraphs?|minutes?|bullets?|points?)';
const SUMMARY = '(?:summar(?:y|ies)|recap|overview|gist|round-?up|tl;?dr|synopsis|rundown|version|abstract)';
const PART =
  '(?:co-?\\s?chairs?|chairs?|chairmen|dates?|city|venue|place|location|country|topics?|agenda|when|where|who|sources?)';
const PARTS_OF: Readonly<Record<string, string>> = { when: 'date', where: 'place', who: 'chairs' };
const ARTICLE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|write-?ups?|coverage|news)';
const PUBLISHER = '(?:publishers?|outlets?|newspapers?|papers?|news\\s+(?:site|portal|outlet)s?|websites?)';
const AGENCY = '(?:(?:news|wire|press)\\s+)?(?:agency|wire(?:\\s+service)?)';
const HAPPENING = '(?:call|conversation|visit|trip|announcement|invasion|invitation)';
const DOES =
  '(?:mention|name|discuss|cover|raise|treat|touch\\s+on|touch\\s+upon|deal\\s+with|focus\\s+on|speak\\s+of|talk\\s+about)';

const asked = (part: string): string => PARTS_OF[part.toLowerCase()] ?? part;

/** Notes of a few nouns and no verb, as typed in a chat: what is asked, and of what. */
export const ofTelegraphic: readonly Recast[] = [
  // "1 line summary of the 5th", "a two-sentence recap": how long it should be
  [new RegExp(`\\b${COUNTED}[\\s-]+(?:short\\s+)?${LENGTH}[\\s-]+(?=${SUMMARY}\\b)`, 'i'), () => ''],
  // "one line on the 5th"
  [
    new RegExp(
      `^\\W*(?:just\\s+)?(?:one|two|three|\\d)[\\s-](?:short\\s+)?(?:liner|lines?|sentences?|paras?|paragraphs?)\\s+(?:on|about|for)\\s+(${WHICH_ONE})\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `summary of ${meeting}`,
  ],
  // "Berg's title at the 4th", "Berg post, 4th meeting", "Berg's rank 2021"
  [
    new RegExp(
      `^\\W*${PERSON}(?:['’]s?)?\\s+(?:${EXACTLY}\\s+)?(${TITLE})\\s*[,:–—-]?\\s*(?:at\\s+the\\s+time\\s+of\\s+|as\\s+of\\s+|(at|in|during|before|after|for|by)\\s+)?(${WHICH_ONE}|${YEAR})(?:\\s*,?\\s*${EXACTLY})?\\W*$`,
      'iu',
    ),
    ([whole = '', name = '', title = '', at = '', when = '']) => postAt(whole, name, title, at, when),
  ],
  // "title of Berg at the 4th", "exact post of Berg, 4th meeting"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:${EXACTLY}\\s+)?(${TITLE})\\s+of\\s+${PERSON}\\s*[,:–—-]?\\s*(?:at\\s+the\\s+time\\s+of\\s+|as\\s+of\\s+|\\b(at|in|during|before|after|for|by)\\s+)?(?<=[\\s,:–—-])(${WHICH_ONE}|${YEAR})(?:\\s*,?\\s*${EXACTLY})?\\W*$`,
      'iu',
    ),
    ([whole = '', title = '', name = '', at = '', when = '']) => postAt(whole, name, title, at, when),
  ],
  // "Chilean admiral 3rd", "3rd: Chilean air marshal?"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(${SIDE})\\s+(${OF_RANK})\\s*(?:[,:–—-]\\s*|\\s(?:at|in|of|for)\\s+|\\s)(${NUMBERED})\\W*$`,
      'iu',
    ),
    ([, side = '', rank = '', meeting = '']) => `which ${side} ${rank} chaired ${meeting}?`,
  ],
  [
    new RegExp(`^\\W*(${NUMBERED})\\s*(?:[,:–—-]\\s*|\\s)(?:the\\s+)?(${SIDE})\\s+(${OF_RANK})\\W*$`, 'iu'),
    ([, meeting = '', side = '', rank = '']) => `which ${side} ${rank} chaired ${meeting}?`,
  ],
  // "us co-chair, 4th": the country, as "us" is no one's chair
  [
    /^(\W*(?:(?:who(?:['’]s|\s+is|\s+was)?|name)\s+)?(?:the\s+)?)us(?=\s+(?:co-?\s?chairs?|chairs?|chairman|delegat\w+|generals?|officers?|admirals?|army|navy|side)\b)/i,
    ([, before = '']) => `${before}US`,
  ],
  // "5th key takeaways"
  [
    new RegExp(
      `^\\W*(${WHICH_ONE})${SEP}(?:the\\s+)?(?:(?:key|main|major|top|biggest)\\s+)?(takeaways?|highlights?|key\\s+points|main\\s+points|talking\\s+points)\\W*$`,
      'iu',
    ),
    ([, meeting = '', points = '']) => `${points} of ${meeting}`,
  ],
  // "days of week 5th", "5th - which days of the week"
  [
    new RegExp(
      `^\\W*(?:(?:on\\s+)?(?:which|what)\\s+)?(?:days?\\s+of\\s+(?:the\\s+)?week|weekdays?)\\s*[,:–—-]?\\s*(?:of|for)?\\s*(?<=[\\s,:–—-])(${WHICH_ONE})\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `what day of the week was ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*(${WHICH_ONE})${SEP}(?:on\\s+)?(?:(?:which|what)\\s+)?(?:days?\\s+of\\s+(?:the\\s+)?week|weekdays?)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `what day of the week was ${meeting}?`,
  ],
  // "5th: hosts?", "host of the 4th"
  [
    new RegExp(`^\\W*(?:(?:the\\s+)?hosts?(?:\\s+of|\\s+for|\\s*[,:–—-])?)\\s+(${NUMBERED})\\W*$`, 'iu'),
    ([, meeting = '']) => `which country hosted ${meeting}?`,
  ],
  [
    new RegExp(`^\\W*(${NUMBERED})${SEP}(?:the\\s+)?hosts?\\W*$`, 'iu'),
    ([, meeting = '']) => `which country hosted ${meeting}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:the\\s+)?hosts?\\s*(?:of|for|[,:–—-])?\\s*(?:all|every|each)(?:\\s+(?:of\\s+)?the)?\\s+${ROUND}\\W*$`,
      'i',
    ),
    () => 'who hosted each meeting?',
  ],
  // "publisher of the article on the 4th", "outlet, 3rd meeting", "name of the outlet that covered the Oslo talks"
  [
    new RegExp(
      `^\\W*(?:(?:the\\s+)?name\\s+of\\s+)?(?:the\\s+)?${PUBLISHER}\\s*(?:of|behind|for|[,:–—-]|(?:that|which|who)\\s+(?:covered|reported(?:\\s+on)?|published|wrote\\s+(?:about|on|up)))\\s*(?:(?:the|its)\\s+)?(?:${ARTICLE}\\s+(?:on|about|of|for)\\s+)?(${WHICH_ONE})(?:\\s+${ARTICLE})?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `which outlet reported ${meeting}?`,
  ],
  // "news agency behind the Herald piece", "agency for the Herald report"
  [
    new RegExp(
      `^\\W*(?:(?:the\\s+)?name\\s+of\\s+)?(?:the\\s+)?${AGENCY}\\s+(?:of|behind|for)\\s+(?:the\\s+)?([^?,:;\\d]{2,30}?)(?:['’]s)?\\s+${ARTICLE}\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `which agency supplied the ${outlet} article?`,
  ],
  // "links to all sources", "all urls"
  [
    /^\W*(?:(?:give|show|send|list)\s+(?:me\s+|us\s+)?)?(?:(?:all\s+(?:the\s+)?|the\s+)?(?:links?|urls?)\s+(?:to|of|for)\s+(?:all|every|each)(?:\s+of)?(?:\s+(?:the|your|these))?\s+(?:sources?|articles?|reports?)|all\s+(?:the\s+|your\s+)?(?:links|urls))\W*$/i,
    () => 'list all sources',
  ],
  // "newest article", "oldest source, date": one of them
  [
    /^\W*(?:the\s+|your\s+)?(?:(?:very|single)\s+)?(newest|latest|most\s+recent|oldest|earliest)\s+(?:article|source)(?:\s*,?\s*(?:date|publication\s+date|published\s+when|when))?\W*$/i,
    ([, edge = '']) => `which article is the ${edge}?`,
  ],
  // "4th wg: city chairs dates": a list with no comma
  [
    new RegExp(`^\\W*(${WHICH_ONE})\\s*[:–—-]\\s*(${PART}(?:\\s+${PART}){1,4})\\W*$`, 'iu'),
    ([, meeting = '', parts = '']) => `${meeting}: ${listed(parts)}`,
  ],
  // "what changed 4th to 5th"
  [
    new RegExp(
      `^(\\W*what(?:['’]s|\\s+has|\\s+is)?\\s+(?:changed|different|new)\\s+)(?:the\\s+)?(${NTH})\\s*(?:to|-|–|→|->|vs\\.?)\\s*(?:the\\s+)?(${NTH})\\b`,
      'i',
    ),
    ([, changed = '', one = '', other = '']) => `${changed}between the ${one} and the ${other}`,
  ],
  // "topics fifth vs fourth"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(topics?|agendas?|subjects|chairs|co-chairs|venues?|places|cities|dates)\\s*(?:of|at|,|:)?\\s+(?:the\\s+)?(${NTH})\\s+(?:vs\\.?|versus|against|compared\\s+(?:to|with))\\s+(?:the\\s+)?(${NTH})(?:\\s+${ROUND})?\\W*$`,
      'iu',
    ),
    ([, part = '', one = '', other = '']) => `compare the ${part.toLowerCase()} of the ${one} and the ${other}`,
  ],
  // "birthday call, which month"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?((?!(?:who|what|which|when|where|why|how|did|was|is|has|have|in|if|no)\\b)(?:[\\p{L}\\d’'-]+\\s+){1,5}?${HAPPENING})\\s*[,:–—-]\\s*(?:in\\s+)?(?:which|what)\\s+(month|year)\\W*$`,
      'iu',
    ),
    ([, what = '', unit = '']) => `in which ${unit} was the ${what}?`,
  ],
  // "leaders meeting Lima when"
  [
    /^\W*(?:the\s+)?(?:two\s+)?(leaders|presidents)['’]?\s+meeting\s+(?:in\s+|at\s+)?(\p{L}{3,20})\s*,?\s+(?:when|dates?)\W*$/iu,
    ([, who = '', place = '']) => `when did the ${who} meet in ${place}?`,
  ],
  // "meeting that mentioned cables, number", "round dealing with gas"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(meeting|round|session)s?\\s+(?:(?:that|which)\\s+(?:${DOES}(?:s|ed|d)?|dealt\\s+with|spoke\\s+of|deals\\s+with)|(?:dealing\\s+with|mentioning|discussing|covering|naming|treating|touching\\s+(?:up)?on|focusing\\s+on))\\s+([^?,:;]{3,50}?)(?:\\s*,\\s*(?:its\\s+|the\\s+)?(?:number|no\\.?|name|which(?:\\s+one)?|date|when)(?:\\s+(?:pls|plz|please|thx))?)?\\W*$`,
      'i',
    ),
    ([, meeting = '', what = '']) => `which ${meeting.toLowerCase()} discussed ${what}?`,
  ],
  // "the group's parent commission", "parent body of the working group"
  [
    /^\W*(?:(?:what|which)\s+is\s+)?(?:the\s+)?((?:[\p{L}-]+\s+){0,2}(?:group|forum|committee))['’]s\s+parent\s+(?:body|commission|committee|organi[sz]ation|forum)\W*$/iu,
    ([, group = '']) => `which commission is the ${group} part of?`,
  ],
  [
    /^\W*(?:(?:what|which)\s+is\s+)?(?:the\s+)?parent\s+(?:body|commission|committee|organi[sz]ation|forum)\s*(?:of|for|[,:–—-])\s*(?:the\s+)?((?:[\p{L}-]+\s+){0,2}(?:group|forum|committee))\W*$/iu,
    ([, group = '']) => `which commission is the ${group} part of?`,
  ],
  // "…, names only"
  [/(?<=\S\s+\S+)\s*[,:–—-]?\s+(?:the\s+)?(?:names?|numbers?|count|figures?)\s+only(?=\W*$)/i, () => ''],
  // "sources 5th names"
  [
    new RegExp(`^(\\W*(?:the\\s+)?${PART}\\s+(?:of\\s+)?${NUMBERED})\\s*,?\\s+names?\\W*$`, 'iu'),
    ([, what = '']) => what,
  ],
  // "sources 5th"
  [
    new RegExp(`^\\W*(?:the\\s+)?(?:sources|articles|reports|outlets)\\s*[,:–—-]?\\s+(${NUMBERED})\\W*$`, 'iu'),
    ([, meeting = '']) => `sources on ${meeting}`,
  ],
  // "date and place 3rd round": no round that took place
  [
    new RegExp(
      `^\\W*(?:the\\s+)?((?:dates?|days?|chairs?|topics?)\\s*(?:and|&|\\+|\\/|,)\\s*(?:the\\s+)?(?:place|location)|(?:place|location)\\s*(?:and|&|\\+|\\/|,)\\s*(?:the\\s+)?(?:dates?|days?|chairs?|topics?))\\s*[,:–—-]?\\s*(?:of\\s+|for\\s+)?(${NUMBERED})\\W*$`,
      'iu',
    ),
    ([, parts = '', meeting = '']) => `${meeting}: ${parts.replace(/place|location/i, 'venue')}`,
  ],
  // "years of each meeting", "month of every round"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:years?|months?|days?)(?:\\s+and\\s+(?:years?|months?|days?))?\\s+(?:of|for)\\s+((?:every|each|all)(?:\\s+(?:of\\s+)?the)?\\s+(?:[\\p{L}-]+\\s+){0,3}?${ROUND})\\W*$`,
      'iu',
    ),
    ([, meetings = '']) => `dates of ${meetings}`,
  ],
  // "training across meetings"
  [
    /^\W*(?!(?:who|what|which|when|where|how|any|all|the|chairs?|topics?|dates?|venues?|cities|places|sources?)\b)([\p{L}-]+(?:\s[\p{L}-]+){0,3})\s+across\s+(?:all\s+)?(?:the\s+)?(?:meetings|rounds|sessions)\W*$/iu,
    ([, what = '']) => `which meetings discussed ${what}?`,
  ],
  // "venue shared by 3rd + 5th", "city common to the 3rd and the 5th"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(venue|hall|building|city|place|country|chairs?)\\s+(?:shared\\s+by|common\\s+to|in\\s+common\\s+(?:for|to))\\s+(?:the\\s+|both\\s+)?(${NTH})\\s*(?:and|&|\\+|,)\\s*(?:the\\s+)?(${NTH})(?:\\s+${ROUND})?\\W*$`,
      'iu',
    ),
    ([, part = '', one = '', other = '']) => `same ${part.toLowerCase()} for ${one} and ${other}?`,
  ],
  // "chairs with rank colonel", "lt gen names": no list of them all
  [
    new RegExp(
      `^\\W*(?:the\\s+|all\\s+)?(?:co-?\\s?)?(?:chairs|chairmen|officers)\\s+(?:with|of|holding|having|in)\\s+(?:the\\s+)?rank\\s+(?:of\\s+)?(?:an?\\s+)?(${OF_RANK})s?\\W*$`,
      'i',
    ),
    ([, rank = '']) => `who of the rank of ${rank} chaired?`,
  ],
  [
    new RegExp(
      `^\\W*(?:(?:the|all)\\s+)?(?:names?\\s+of\\s+(?:the\\s+|all\\s+)?(${OF_RANK})s?|(${OF_RANK})s?\\s+names?)\\W*$`,
      'i',
    ),
    ([, one, other = '']) => `who of the rank of ${one ?? other} chaired?`,
  ],
  // "3rd meeting report date", "date of the article on the 3rd"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(${NUMBERED})(?:['’]s)?\\s+(?:article|report|story|piece)(?:['’]s)?\\s+(?:publication\\s+)?date\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `when was the article on ${meeting} published?`,
  ],
  // "Berg's next Lima trip", "next visit of Berg to Lima": not the last
  [
    new RegExp(
      `^\\W*(?:when(?:['’]s|\\s+is|\\s+will\\s+be)\\s+)?${PERSON}['’]s?\\s+(?:next|upcoming|coming|future)\\s+(?:${TRIP}\\s+to\\s+(\\p{L}{3,20})|(\\p{L}{3,20})\\s+${TRIP})(?:\\s*,?\\s*(?:date|when))?\\W*$`,
      'iu',
    ),
    ([, name = '', to, place = '']) => `when will ${name} visit ${to ?? place}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:(?:when|which|what)\\s+(?:is|will\\s+be)\\s+)?(?:the\\s+)?(?:next|upcoming|coming|future)\\s+(?:${TRIP}\\s+(?:of|by)\\s+${PERSON}\\s+to\\s+(\\p{L}{3,20})|(\\p{L}{3,20})\\s+${TRIP}\\s+(?:of|by)\\s+${PERSON})(?:\\s*,?\\s*(?:date|when))?\\W*$`,
      'iu',
    ),
    ([, name, to, place = '', other = '']) => `when will ${name ?? other} visit ${to ?? place}?`,
  ],
  // "Berg's first Lima trip": of no other
  [
    new RegExp(
      `^\\W*${PERSON}['’]s?\\s+(very\\s+first|first|second|third|fourth|fifth)\\s+(?!ever\\b)(\\p{L}{3,20})\\s+${TRIP}(?:\\s*,?\\s*(?:date|when|year))?\\W*$`,
      'iu',
    ),
    ([, name = '', nth = '', place = '']) => `when was ${name}'s ${nth} visit to ${place}?`,
  ],
  // "people from Chile list", "Chilean names list": of people, and no list of meetings
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:people|persons|names)\\s+(?:from|of|for)\\s+(${SIDE})\\s*[,:–—-]?\\s+list\\W*$`,
      'i',
    ),
    ([, side = '']) => `list the people from ${side}`,
  ],
  [
    new RegExp(`^\\W*(?:the\\s+)?(${SIDE})\\s+(?:names|people|persons)\\s*[,:–—-]?\\s+list\\W*$`, 'i'),
    ([, side = '']) => `list the people from ${side}`,
  ],
  // "cities mentioned list"
  [/^\W*(?:the\s+)?(?:meeting\s+)?cities(?:\s+mentioned)?\s*[,:–—-]?\s+list\W*$/i, () => 'list the cities'],
  // "Oslo talks: days count"
  [
    new RegExp(
      `^\\W*(${WHICH_ONE})${SEP}(?:the\\s+)?(?:days?\\s+count|number\\s+of\\s+days|no\\.?\\s+of\\s+days)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `how many days did ${meeting} last?`,
  ],
  // "IDS = ?"
  [/^\W*(\p{Lu}[\p{Lu}&-]{1,14})\s*=\s*\?*\W*$/u, ([, short = '']) => `what does ${short} stand for?`],
];

/** "Berg", "title", "at", "the 4th": what it was then; as typed where it is nobody's name. */
const postAt = (whole: string, name: string, title: string, at: string, when: string): string => {
  if (!isPerson(name)) return whole;
  const isYear = /(?:19|20)\d\d$/.test(when);
  const then = isYear ? when.replace(/^in\s+/i, '') : /^the\s/i.test(when) ? when : `the ${when}`;
  const single = title.toLowerCase().replace(/s$/, '');
  const way = at === '' || /^(?:for|by)$/i.test(at) ? (isYear ? 'in' : 'at') : at.toLowerCase();
  return `what was ${name}'s ${single} ${way} ${then}?`;
};

/** "city chairs when" → "city, chairs and date". */
const listed = (parts: string): string => {
  const all = parts
    .replace(/co-?\s?chairs?/gi, 'chairs')
    .split(/\s+/)
    .map(asked);
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};
