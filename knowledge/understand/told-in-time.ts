import { monthNames } from '../lexicon/calendar.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import type { Publisher, These } from '../resolve/source.ts';
import { timeOf } from '../resolve/time.ts';
import type { Attributed } from './attribution.ts';
import { NTH } from './recast/pieces.ts';

const MONTH = `(?:${monthNames.join('|')})`;
const WAY = '(before|prior\\s+to|after|following|since|until|till|up\\s+to|by(?:\\s+the\\s+end\\s+of)?)';
const TIME = `((?:${MONTH}\\s+)?(?:19|20)\\d\\d|the\\s+${NTH}(?:\\s+[\\p{L}-]+){0,4}?(?:\\s+(?:meeting|round|session|summit|edition))?)`;

/** What asks for sentences, whoever wrote them: "what was said", "quotes on cables", "was anything written about it". */
const SENTENCES =
  /^\W*(?:(?:and|so|please|give|show|list|find|get|tell)\s+(?:me\s+|us\s+)?)*(?:(?:all|any|some|the|a)\s+)*(?:what(?:\s+(?:was|is|were|has\s+been|have|did|do|does))?\s+(?:[\p{L}-]+\s+){0,3}?(?:said|say|written|write|wrote|reported|told|mentioned|published)\b|(?:was|has|were)\s+(?:anything|something)\s+(?:been\s+)?(?:said|written|reported|told|mentioned|published)\b|(?:quotes?|quotations?|sentences?|passages?|mentions?|lines|statements)\s+(?:about|on|of|regarding)\b)/iu;

const AT_END = new RegExp(`\\s*,?\\s+${WAY}\\s+${TIME}\\W*$`, 'iu');
const AT_START = new RegExp(`^\\W*${WAY}\\s+${TIME}\\s*,\\s*`, 'iu');

/** Of a time the articles, and by what words they are meant. */
const ofTime = (way: These['way'], what: string, articles: readonly string[]): Publisher => ({
  name: `“${way} ${what}”`,
  articles: new Set(articles),
  these: { way, what },
});

const wayOf = (typed: string): These['way'] => {
  if (/^(?:before|prior)/i.test(typed)) return 'before';
  if (/^(?:after|following)/i.test(typed)) return 'after';
  return /^since/i.test(typed) ? 'since' : 'until';
};

const made = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** The day on which each article appeared; of one without a date, the last day of what it reports. */
const dayOf = (knowledge: Knowledge): ReadonlyMap<string, string> => {
  const known = made.get(knowledge);
  if (known) return known;
  const { byArticle } = catalogueOf(knowledge);
  const days = new Map<string, string>();
  for (const { article } of knowledge.readings) {
    const held = (byArticle.get(article.id) ?? []).filter(({ status }) => status === 'held');
    const day = article.published?.date ?? held.map(timeOf).sort().at(-1);
    if (day !== undefined && day !== '') days.set(article.id, day);
  }
  made.set(knowledge, days);
  return days;
};

/** "March 2021" → "2021-03", "2021" → "2021", "the 5th meeting" → the days of it; undefined where it is none. */
const spanOf = (typed: string, knowledge: Knowledge): readonly [first: string, last: string] | undefined => {
  const [, month = '', year = ''] = /^(?:(\p{L}+)\s+)?((?:19|20)\d\d)$/u.exec(typed) ?? [];
  if (year !== '') {
    const at = monthNames.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
    const time = month === '' ? year : `${year}-${String(at).padStart(2, '0')}`;
    return [time, time];
  }
  const found = resolveMeeting(typed, knowledge);
  if (found.is !== 'one') return undefined;
  const { dates, reported } = found.value;
  const [date] = dates;
  if (date) return [date.start, date.end];
  return reported ? [reported.date, reported.date] : undefined;
};

/** "what was said about cables": all sentences on it. */
const SAID_OF =
  /^\W*what\s+(?:was|is|has\s+been|were|did\s+(?:the|these|your)\s+(?:articles|reports|sources|papers))\s+(?:said|say|written|write|reported|report)\s+(?:about|on|of|regarding)\s+([^?]{2,80}?)\W*$/iu;

/** "quotes on cables in 2021" */
const QUOTES_IN =
  /^\W*(?:(?:give|show|list|find|get)\s+(?:me\s+)?)?(?:(?:all|any|some|the|a)\s+)*(?:quotes?|quotations?|sentences?|passages?)\s+(?:about|on|regarding)\s+([^?,:;]{2,60}?)\s+(?:in|of|from|dated|during)\s+((?:19|20)\d\d)\W*$/iu;

/** Of the articles of a year; where none appeared in it, what is said of the year. */
const ofYear = (topic: string, year: string, knowledge: Knowledge): Attributed => {
  const articles = [...dayOf(knowledge)].filter(([, day]) => day.startsWith(year)).map(([id]) => id);
  return articles.length > 0
    ? { text: `quotes about ${topic}`, only: ofTime('of', year, articles) }
    : { text: ['what was said about', topic, 'in', year].join(' ') };
};

const REPORTS =
  '(?:articles?|reports?|sources?|papers?|newspapers?|stor(?:y|ies)|outlets?|agencies|agency|media|publishers?|pieces?)';
const SAY = '(?:says?|said|reports?|reported|writes?|wrote|tells?|told|mentions?|mentioned|have|has)';

/** "what does the article of 4 May 2021 say about cables" */
const OF_DAY = new RegExp(
  `^\\W*what\\s+(?:do|does|did)\\s+(?:the|your|all|any)\\s+${REPORTS}\\s+(?:of|from|dated|published\\s+(?:in|on))\\s+((?:\\d{1,2}\\s+)?(?:${MONTH}\\s+)?(?:\\d{1,2},?\\s+)?(?:19|20)\\d\\d)\\s+${SAY}\\s+(?:about|on|of|regarding)\\s+([^?]{2,80}?)\\W*$`,
  'iu',
);

/** "4 May 2021", "May 4, 2021", "May 2021" → "2021-05-04", "2021-05" */
const isoOf = (typed: string): string => {
  const [year = ''] = /(?:19|20)\d\d$/.exec(typed) ?? [];
  const month = monthNames.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(typed)) + 1;
  const [day] = /\b\d{1,2}\b/.exec(typed) ?? [];
  return [year, ...(month > 0 ? [month, ...(day === undefined ? [] : [Number(day)])] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** "what does the article of 4 May 2021 say about cables": the articles of a day or a month. */
const ofDay = (text: string, knowledge: Knowledge): Attributed | undefined => {
  const [, date = '', of = ''] = OF_DAY.exec(text) ?? [];
  if (date === '') return undefined;
  const time = isoOf(date);
  const articles = [...dayOf(knowledge)].filter(([, day]) => day.startsWith(time)).map(([id]) => id);
  return { text: `quotes about ${of}`, only: ofTime('of', date, articles) };
};

const isWithin = (day: string, way: These['way'], [first, last]: readonly [string, string]): boolean => {
  const than = (edge: string): number => day.slice(0, edge.length).localeCompare(edge);
  if (way === 'before') return than(first) < 0;
  if (way === 'after') return than(last) > 0;
  return way === 'since' ? than(first) >= 0 : than(last) <= 0;
};

/** "what was published before the 4th meeting": which articles, and nothing that they say. */
const PUBLISHED =
  /^\W*(?:(?:before|after|since|until)\s[^?,]{3,50},\s*)?what\s+(?:was|were|has\s+been|had\s+been|got)\s+(?:already\s+)?published\s*(?:(?:before|prior|after|following|since)\s|\W*$)/i;

const publishedThen = (way: These['way'], [first, last]: readonly [string, string]): string | undefined =>
  way === 'until' ? undefined : ['which articles were published', way, way === 'after' ? last : first].join(' ');

/** "what was said about cables before 2021", "quotes on ships since the 4th meeting": asked of the articles of that time alone. */
export const toldInTime = (text: string, knowledge: Knowledge): Attributed | undefined => {
  const dated = ofDay(text, knowledge);
  if (dated) return dated;
  const [, topic = '', year = ''] = QUOTES_IN.exec(text) ?? [];
  if (year !== '') return ofYear(topic, year, knowledge);
  if (!SENTENCES.test(text.replace(AT_START, ''))) return undefined;
  const found = AT_END.exec(text) ?? AT_START.exec(text);
  const [whole = '', way = '', time = ''] = found ?? [];
  const span = way === '' ? undefined : spanOf(time.trim(), knowledge);
  if (span === undefined) return undefined;
  const published = PUBLISHED.test(text) ? publishedThen(wayOf(way), span) : undefined;
  if (published !== undefined) return { text: published };
  const articles = [...dayOf(knowledge)].filter(([, day]) => isWithin(day, wayOf(way), span)).map(([id]) => id);
  const rest = text.replace(whole, ' ').trim();
  const [, of] = SAID_OF.exec(rest) ?? [];
  return {
    text: of === undefined ? rest : `quotes about ${of}`,
    only: ofTime(wayOf(way), time.trim(), articles),
  };
};
