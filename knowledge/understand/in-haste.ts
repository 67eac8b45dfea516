import { monthNames } from '../lexicon/calendar.ts';
import { countries } from '../lexicon/countries.ts';
import { cueWords } from '../lexicon/question-cues.ts';
import { genericWords, meetingWords, smallWords } from '../lexicon/question-words.ts';
import { findPassages, isExactlyInArticles, isInArticles } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { fromRomanised, latin } from '../resolve/latin.ts';
import { officesNamed } from '../resolve/office.ts';
import { spelledOut } from '../resolve/plain.ts';
import { asChaired, asSpelt, isName, withOffices, withSides } from './names-in-short.ts';
import { withDates } from './numeric-dates.ts';

/** Words in quotation marks are looked up as they stand. */
const QUOTED = /["“”«»]/u;

/** Marks and short forms of a chat that are no words of their own, and what they stand for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  // "check: who …", "quick q: who …"
  [/^\W*(?:(?:quick|one|another|dumb|stupid|silly|random)\s+)?(?:q|question|qn|check|chk|hey|yo)\s*[:–—]\s*/i, ''],
  // "@bot who …"
  [/^\s*@\S+\s+(?=\S)/u, ''],
  // "… lol": but "lol" alone
  [/(?<=\S)(?:[\s,]+(?:lol|lmao|rofl|haha+|hehe+|xd))+(?=\W*$)/gi, ''],
  // "the 5 th"
  [/\b(\d{1,2})\s(st|nd|rd|th)\b/gi, '$1$2'],
  // "4rth", "5ht", "22nt": an ordinal with a slip
  [/\b(\d{1,2})(?:rth|tht|thh|ht|hd|dr|trd|rdd|ndd|nt|rt|ths|rths)\b/gi, '$1th'],
  // "the 5thmeeting"
  [/\b(\d{1,2}(?:st|nd|rd|th))(?=(?:meetings?|wg|summits?|rounds?|sessions?|mtg|working|one)\b)/gi, '$1 '],
  // "plsss", "sooo": but "III", "www"
  [/([a-hj-uyz])\1{2,}/gu, '$1'],
  // "W.G. 5"
  [/\bw\.\s?g\.(?!\p{L})/giu, 'wg'],
  // "Lund + Berg": two of them
  [/(?<=\p{L}{2})\s*\+\s*(?=\p{L}{2})/gu, ' and '],
  // "the last-but-one meeting": the previous
  [
    /\b(?:(?:last|latest)[- ]but[- ]one|(?:second|next)[- ]to[- ]last)(?=[- ](?:\p{L}+\s+){0,3}?(?:meetings?|mtg|rounds?|sessions?|summits?|one)\b)/giu,
    'previous',
  ],
  // "the def min", "for. min."
  [
    /\b(def(?:en[cs]e)?|for(?:eign)?|home|fin(?:ance)?|prime|ext(?:ernal)?)\.?\s+min(?:\.|\b)(?!\.?\s*\d)/gi,
    '$1 minister',
  ],
  // "the 5ft meeting"
  [/\b(\d{1,2})(?:ft|gh|yh|tg|rh)(?=\s+(?:meetings?|mtg|rounds?|sessions?|wg|editions?)\b)/gi, '$1th'],
  // "rd 5", "ed. 5", "meeting nos. 3 & 5"
  [/\brd\.?\s+(?=(?:no\.?\s*)?\d{1,2}\b)/gi, 'round '],
  [/\bed\.\s+(?=(?:no\.?\s*)?\d{1,2}\b)/gi, 'edition '],
  [/\b(meetings?|mtgs?\.?|rounds?|sessions?|editions?)\s+nos\.?\s+(?=\d)/gi, '$1 '],
  // "dy chief", "dep. head"
  [/\b(?:dy|dep|dpty)\.?\s+(?=(?:chief|minister|director|head|commander|secretary|prime)\b)/gi, 'deputy '],
  // "H.E. Lund"
  [/\bH\.\s?E\.\s+(?=\p{L})/gu, ''],
  // "w/o", "w/ dates"; but "and/or"
  [/(?<![\p{L}\p{N}/])w\/o\b/giu, 'without'],
  [/(?<![\p{L}\p{N}/])w\/\s?(?=[\p{L}\p{N}])/gu, 'with '],
  // "which 1 was it"; but "the meeting 1"
  [/\b(which|last|latest|previous|next|that|this|other)\s1\b(?![\d.:/-])/gi, '$1 one'],
  // "what happen in 2023", "who dat"
  [/\b(wh?at|wot|who)\s+happen\b/gi, '$1 happened'],
  [/\b(wh?at|who)\s+dat\b/gi, '$1 is that'],
  // "chairs? and the city?", "date?venue?": of the same meeting
  [
    /\b(co-?chairs?|chairs?|dates?|days?|city|venue|place|topics?|hall|host)\s*\?+\s*(?:(?:and|also|plus|n|&)\s+)?(?:the\s+)?(?=(?:co-?chairs?|chairs?|dates?|days?|city|venue|place|topics?|hall|host)\b)/gi,
    '$1 and ',
  ],
  // "28/29 oct"
  [/\b(\d{1,2})\/(\d{1,2})(?=\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi, '$1-$2'],
  // "held in 22 and 23", "in '22": years
  [
    /\b(held|happen|happened|place|there|one)\s+in\s+['’]?(2\d)\s*(and|or|&)\s*(?:in\s+)?['’]?(2\d)\b(?!\s*\p{L})/giu,
    '$1 in 20$2 $3 20$4',
  ],
  [/\bin\s+['’](2\d)\b/gi, 'in 20$1'],
  // "same or diff"
  [/\bsame\s+or\s+(?:diff|different|not)\b/gi, 'same'],
  // "the us general": no pronoun stands behind an article
  [/\bthe\s+us\s+(?=\p{L})/gu, 'the US '],
  // "WG-3 and WG-5"
  [/\b(wg)\s?[-–]\s?(?=\d)/gi, '$1 '],
  // "can some1 tell"
  [/\b(some|any|every)1\b/gi, '$1one'],
  // "acc to the herald"
  [/\bacc(?:\.|ording)?\s+to\b/gi, 'according to'],
  // "how many day it was": but "how many day trips"
  [
    /\bhow\s+(?:many\s+(?=day|week|month|year|time|meeting|round|article)|much\s+(?=day|week|month|year|meeting|round|article))(day|week|month|year|time|meeting|round|article)(?=\s+(?:was|were|is|are|did|does|do|has|have|had|he|she|it|they|you|u|in|at|on|for|from|between|till|until|of|not|never|who|that|which|where|without|besides|except|outside|chaired|held|happened|took)\b|\s*[?!.,]|\s*$)/gi,
    'how many $1s',
  ],
  // "all 3 wg": no number of one
  [/\ball\s+(?:the\s+)?3\s+(?=wgs?\b|working\s+groups?\b)/gi, 'all three '],
  // "SCO stands 4 what"
  [/\b(stands?|short|standing)\s+4\s+(?=wh?[ao]?t\b)/gi, '$1 for '],
  // "who repped chile"
  [/\b(who|which|has|have)\s+(?:was\s+)?(?:repped|repping)\b/gi, '$1 represented'],
  // "the armys post": no plural of these
  [/\b(army|navy|ministry|agency|country)s\b/gi, "$1's"],
  // "hwo many attended", "form the Chilean side"
  [/\bhwo\s+(?=(?:many|much|long|often|far|old|did|do|does)\b)/gi, 'how '],
  [/\bform\s+(?=(?:the\s+)?\p{L}+\s+side\b)/giu, 'from '],
  // "were did they meet", "were was it"
  [/^(\W*)were\s+(?=(?:did|do|does|was|is|has|have|will)\b)/i, '$1where '],
  // "where did they meat": no meat that is discussed or traded
  [
    /(\b(?:where|when|did|do|does)\b[^?]{0,60}?(?<!\b(?:of|on|about|over|and|the|any|some|for|in|with|as|or|discuss|discussed|mention|mentioned|trade|export|import|sell|buy|eat|talk|raise|agree)))\s+meat(?=\s*\?*\s*$|\s+(?:in|at|on|with|again|last)\b)/i,
    '$1 meet',
  ],
  // "did Berg meat Lund"
  [
    /^(\W*(?:did|has|have)\s+(?:\p{L}+\s+){0,1}\p{L}+)\s+meat\s+(?=(?:with\s+)?(?:\p{L}+\s+){0,2}\p{L}+\W*$)(?![^?]*\b(?:exports?|imports?|trade|prices?|products?|deals?|sales?)\b)/iu,
    '$1 meet ',
  ],
  // "date an place", "meeting 3 an 4"
  [
    /\b(dates?|days?|place|venue|city|name|post|rank|job|title|topics?|chairs?|when|where|who|\d{1,2}(?:st|nd|rd|th)?)\s+an\s+(?=(?:the\s+)?(?:dates?|days?|place|venue|city|name|post|rank|job|title|topics?|chairs?|when|where|who|\d{1,2}(?:st|nd|rd|th)?)\b)/gi,
    '$1 and ',
  ],
  // "when n where"; a capital is an initial
  [/(?<=[\p{L}\p{N}])\s+['’]?n['’]?\s+(?=[\p{L}\p{N}#])/gu, ' and '],
];

const SHORT_MONTH = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?=\s+(?:19|20)\d\d\b)/gi;

/** "in jul 2024" → "in july 2024" */
const withMonths = (text: string): string =>
  text.replace(
    SHORT_MONTH,
    (short) => monthNames.find((name) => name.toLowerCase().startsWith(short.slice(0, 3).toLowerCase())) ?? short,
  );

/** A little word that runs into the next or the one before it: "tookthe", "whochaired". */
const FIRST = /^(who|what|when|where|which|how|was|were|did)(\p{Ll}{3,})$/u;
const LAST = /^(\p{Ll}{2,})(the)$/u;

const isWord = (key: string): boolean =>
  smallWords.has(key) || genericWords.has(key) || meetingWords.has(key) || cueWords.includes(key);

/** "tookthe" → "took the"; a word of the articles or of questions stays as it is: "whoever", "wasted". */
const parted = (text: string, knowledge: Knowledge): string => {
  let out = '';
  let at = 0;
  for (const { key, kind, start, end } of tokenize(text)) {
    const [, first = '', second = ''] = FIRST.exec(key) ?? LAST.exec(key) ?? [];
    if (kind !== 'word' || first === '' || !isWord(first) || !isWord(second) || isWord(key)) continue;
    if (isExactlyInArticles(knowledge, key) || catalogueOf(knowledge).byName.has(key)) continue;
    out += `${text.slice(at, start)}${first} ${second}`;
    at = end;
  }
  return out + text.slice(at);
};

/** "cyber security" → "cybersecurity", where the articles have the one word and not the first of the two. */
const joined = (text: string, knowledge: Knowledge): string =>
  text.replace(
    /(?<![\p{L}-])(\p{L}{3,10}) (?=(\p{L}{3,})(?![\p{L}-]))/gu,
    (whole: string, first: string, second: string) =>
      !isWord(fold(first)) &&
      !isExactlyInArticles(knowledge, first) &&
      isExactlyInArticles(knowledge, `${first}${second}`)
        ? first
        : whole,
  );

/** "arms manufacturing" → "defence manufacturing", where the articles know no arms but an industry of defence. */
const ofArms = (text: string, knowledge: Knowledge): string =>
  text.replace(
    /\b(arms|weapons?|weaponry|armaments?)\s+(manufacturing|production|industry)\b/gi,
    (whole: string, arms: string, making: string) =>
      !isInArticles(knowledge, arms) && findPassages(knowledge, `defence ${making}`).length > 0
        ? `defence ${making}`
        : whole,
  );

/** "the evening-herald" typed "evening herald" or "eveningherald": as the outlet writes itself. */
const withOutlets = (text: string, knowledge: Knowledge): string =>
  [...catalogueOf(knowledge).sourceNames]
    .filter((name) => /^\p{L}+-\p{L}+$/u.test(name))
    .reduce((told, name) => {
      const proper = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      return told.replace(new RegExp(`\\b${name.replace('-', ' ?')}\\b`, 'i'), proper);
    }, text);

/** "the herald: who chaired", "nbc - chairs?": by that source. */
const withSource = (text: string, knowledge: Knowledge): string => {
  const [, name = '', rest = ''] =
    /^\W*(?:the\s+)?(\p{L}[\p{L} -]{1,30}?)\s*(?:[:,–—]|\s-)\s*(\p{L}.{3,120})$/u.exec(text) ?? [];
  // "nbc - when was it published": of the article, and of no meeting.
  if (/\b(?:published|publication|posted|written|wrote|author|edited)\b/i.test(rest)) return text;
  return name !== '' && catalogueOf(knowledge).sourceNames.has(fold(name)) ? `according to ${name}, ${rest}` : text;
};

const ARTICLE = '(?:\\s+(?:article|story|piece|report|text|write-?up))?';
const OF_ARTICLE =
  '(links?|urls?|dates?|publish(?:ed)?|publication\\s+date|dates?\\s+of\\s+publication|titles?|headlines?)';
const BY_OUTLET = new RegExp(
  `^\\W*(?:the\\s+)?(\\p{L}[\\p{L} -]{1,30}?)(?:['’]s)?${ARTICLE}(?:['’]s)?\\s+${OF_ARTICLE}\\W*$`,
  'iu',
);
const OF_OUTLET = new RegExp(
  `^\\W*(?:the\\s+)?${OF_ARTICLE}\\s*(?:of|for|to|[,:–—-])?\\s+(?:the\\s+)?(\\p{L}[\\p{L} -]{1,30}?)(?:['’]s)?${ARTICLE}\\W*$`,
  'iu',
);

/** "herald link", "title of evening press piece", "nbc date": of the article by that source. */
const asArticle = (text: string, knowledge: Knowledge): string => {
  const plain = text
    .replace(/[\s,]+(?:pls|plz|please|thx|thanks)\W*$/i, '')
    .replace(/[\s,]+(?:is\s+)?(?:where|what|when|which\s+(?:date|day)|give|show|send)\W*$/i, '');
  const [, first = '', own = ''] = BY_OUTLET.exec(plain) ?? [];
  const [, of = '', second = ''] = OF_OUTLET.exec(plain) ?? [];
  const { sourceNames } = catalogueOf(knowledge);
  const isFirst = first !== '' && sourceNames.has(fold(first));
  const outlet = isFirst ? first : second;
  if (outlet === '' || !sourceNames.has(fold(outlet))) return text;
  const asked = isFirst ? own : of;
  const lead = /date|publish/i.test(asked) ? 'publication date of the' : 'what is the title of the';
  return `${/^(?:link|url)/i.test(asked) ? 'link to the' : lead} ${outlet} article`;
};

const OFFICE =
  /^(?:the\s+|an?\s+)?(?:(?:prime|defence|defense|foreign|vice|deputy|\p{L}+['’]s)\s+)*(?:chief|minister|president|premier|secretary|director|commander|ambassador|chancellor)\b/iu;

const SIDES: ReadonlySet<string> = new Set(
  countries.flatMap(({ adjectives }) => adjectives.map((word) => word.toLowerCase())),
);

const COUNTRIES: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives].map(fold)),
);

/** "Lund president of Chile?", "berg norwegian?", "berg is norwegian or": whether they are. */
const asWhether = (text: string, knowledge: Knowledge): string => {
  const [, name = '', what = ''] =
    /^\W*((?:\p{L}+\s+){0,2}?\p{L}+)\s+(?:is\s+|was\s+)?((?:the\s+|an?\s+)?\p{L}[\p{L}\s'’-]{2,50}?)(?:\s+or)?\s*\?+\W*$/iu.exec(
      `${text.replace(/\s+or\W*$/i, '?')}`,
    ) ?? [];
  if (!isName(name, knowledge)) return text;
  return OFFICE.test(what) || SIDES.has(what.toLowerCase()) ? `is ${name} ${what}?` : text;
};

/** "berg 4th or 5th", "lund - 3 or 5?": at which of all somebody sat in the chair. */
const asChair = (text: string, knowledge: Knowledge): string => {
  const [, name = ''] =
    /^\W*((?:\p{L}+\s+){0,2}?\p{L}+)\W+(?:(?:in|at|the|chaired)\s+){0,3}\d{1,2}(?:st|nd|rd|th)?\s+or\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\W*$/iu.exec(
      text,
    ) ?? [];
  return isName(name, knowledge) ? `meetings ${name} chaired` : text;
};

/** "NBED in May 2021?" */
const OFFICE_THEN = new RegExp(
  `^\\W*(?:the\\s+)?(\\p{L}{3,6})\\s+(in\\s+(?:(?:${monthNames.join('|')})\\s+)?(?:19|20)\\d\\d)\\W*$`,
  'iu',
);

/** "NBED now?", "current NBED", "NBED in May 2021": an office in short, and who holds it. */
const asOffice = (text: string, knowledge: Knowledge): string => {
  const [, present = '', word = '', now = ''] =
    /^\W*(?:the\s+)?((?:current|present)\s+)?(\p{L}{3,6})(\s+(?:now|today|currently|rn|atm))?(?:\s+(?:as\s+)?per\s+(?:the\s+)?articles?)?\W*$/iu.exec(
      text,
    ) ?? [];
  const [, office = '', at = ''] = OFFICE_THEN.exec(text) ?? [];
  if (office !== '' && !COUNTRIES.has(fold(office)) && officesNamed(office, knowledge).length > 0)
    return `who was ${office} ${at}?`;
  if ((present === '' && now === '') || COUNTRIES.has(fold(word))) return text;
  return officesNamed(word, knowledge).length > 0 ? `${present}${word}${now} is who?` : text;
};

/** "the visit that NTB spoke of": whose it is, by the sentence that names both. */
const travellerIn = (source: string, visit: string, knowledge: Knowledge): string | undefined => {
  const whose = new RegExp(`(\\p{Lu}\\p{L}+)['’]s\\s+${visit}\\b`, 'u');
  const all = findPassages(knowledge, `${source} ${visit}`).flatMap(
    ({ citation }) => whose.exec(citation.quote)?.[1] ?? [],
  );
  const [only, other] = new Set(all);
  return other === undefined ? only : undefined;
};

/** "did that July visit NTB was hinting at actually happen": of the visit, whoever told of it, where the articles have that one. */
const withoutReporter = (text: string, knowledge: Knowledge): string =>
  text.replace(
    /^(\W*(?:when\s+)?did\s+)(?:that|the|this)\s+((?:\p{L}+(?:['’]s)?\s+){0,2}?(?:visit|trip|journey|tour))\s+(?:that\s+|which\s+)?(\p{L}+)\s+(?:was\s+hinting\s+at|hinted\s+at|reported(?:\s+on)?|spoke\s+of|was\s+talking\s+about|talked\s+about|mentioned|expected|announced)\s+(?:actually\s+|really\s+|ever\s+)?(?:happen|take\s+place|come\s+off|come\s+about|go\s+ahead)(?:\s+(?:in\s+the\s+end|after\s+all))?\W*$/iu,
    (whole, did: string, visit: string, source: string) => {
      if (!isInArticles(knowledge, source)) return whole;
      if (visit.includes(' ')) return `${did}the ${visit} happen?`;
      const whose = travellerIn(source, visit, knowledge);
      return whose === undefined ? whole : `${did}${whose}'s ${visit} happen?`;
    },
  );

const STEPS: readonly ((text: string, knowledge: Knowledge) => string)[] = [
  withoutReporter,
  parted,
  joined,
  ofArms,
  withOutlets,
  withSource,
  withSides,
  asSpelt,
  asWhether,
  asChaired,
  asChair,
  asOffice,
];

/**
 * What somebody typed in haste, in full words: "wich rank dos she hold", "when n where". Only a text of the questions' own language, as "wo" and "hu"
 * are words of another.
 */
export const inFull = (typed: string, knowledge: Knowledge): string => {
  if (QUOTED.test(typed) || fromRomanised(latin(typed)) !== typed) return typed;
  const full = asArticle(
    spelledOut(
      SHORT.reduce(
        (text, [short, long]) => text.replace(short, long),
        withMonths(withDates(withOffices(typed, knowledge))),
      ),
    ),
    knowledge,
  );
  return STEPS.reduce((text, step) => step(text, knowledge), full);
};
