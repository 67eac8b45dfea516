import type { Token } from '../article.ts';
import { agencyWords } from '../lexicon/agencies.ts';
import {
  aboutWords,
  attributionFrames,
  noPublisher,
  outletWords,
  reportNouns,
  reportVerbs,
} from '../lexicon/attributions.ts';
import { monthNames } from '../lexicon/calendar.ts';
import { cityAt } from '../lexicon/country-at.ts';
import { findPassages } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { oneWord } from '../resolve/reference.ts';
import { MOST_NAME_WORDS, type Publisher, publishersOf } from '../resolve/source.ts';
import { meetingOf } from './report-of.ts';
import { toldInTime } from './told-in-time.ts';

/** A question without whose report it means; `only`: the articles that it is restricted to; `unknown`: an outlet of which there is none. */
export type Attributed = { readonly text: string; readonly only?: Publisher; readonly unknown?: string };

/** Questions about the sources themselves name them in other ways. */
const ABOUT_SOURCES =
  /\b(?:agree|disagree|differ\w*|contradict\w*|discrepanc\w*|same|consistent|match\w*|quotes?|quotations?|stands? for|which (?:sources?|articles?|outlets?|agenc\w+|newspapers?)|who (?:reported|wrote|published))\b/i;

/** How many words of a question are looked at. */
const MOST_TOKENS = 60;

/** "according to IANS", "per PTI", "in the Financial Express report", "IANS on Ukraine", "what did mid-day say about liability". */
export const attributed = (text: string, knowledge: Knowledge): Attributed => {
  const tokens = tokenize(text).slice(0, MOST_TOKENS);
  const known = publishersOf(knowledge);
  const own = WHICH_OF.test(text) ? articlesOf(tokens, known) : undefined;
  if (own) return { text: 'what are your sources', only: own };
  const other = ownOf(text, tokens, known, knowledge);
  if (other !== undefined) return { text, unknown: other };
  const inTime = toldInTime(text, knowledge);
  if (inTime) return inTime;
  if (ABOUT_SOURCES.test(text)) return { text };
  return (
    speaking(text, tokens, known, knowledge) ??
    opening(text, tokens, known) ??
    framed(text, tokens, known, knowledge) ?? { text }
  );
};

/** "which article is based on a report of Reuters", "what articles are from Reuters" */
const WHICH_OF =
  /^\W*(?:which|what)\s+(?:of\s+(?:the|your|these)\s+)?(?:\p{L}+\s+)?(?:articles?|reports?|pieces?|stor(?:y|ies)|texts?)\s+(?:is|are|was|were|comes?|came|have|has)\b/iu;

/** "the Herald article", "an article by the Herald", where there is none of it: its name. */
const ownOf = (text: string, tokens: readonly Token[], known: Known, knowledge: Knowledge): string | undefined => {
  if (!OF_OUTLET.test(text)) return undefined;
  for (let i = 0; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? '';
    const isBefore = key === 'the' || /^(?:by|from)$/.test(key);
    const found = isBefore ? outletAt(tokens, i + (key === 'the' ? 0 : 1), known, knowledge) : undefined;
    if (!found || publisherAt(tokens, i + (key === 'the' ? 0 : 1), known)) continue;
    const isReport = ARTICLE.test(tokens[pastPossessive(tokens, found.end)]?.key ?? '');
    const isWriter = key !== 'the' && tokens.slice(0, i).some((token) => ARTICLE.test(token.key));
    if (isReport || isWriter) return found.text;
  }
  return undefined;
};

const ARTICLE = /^(?:articles?|reports?|stor(?:y|ies)|pieces?|write-?ups?)$/;
const OF_OUTLET = /\b(?:articles?|reports?|stor(?:y|ies)|pieces?|write-?ups?)\b/i;

const pastPossessive = (tokens: readonly Token[], i: number): number => {
  let end = i;
  while (/^(?:['’]?s|['’])$/i.test(tokens[end]?.text ?? '')) end++;
  return end;
};

/** The publisher at the end of a question, where nothing but "based on" or "from" stands before it. */
const articlesOf = (tokens: readonly Token[], known: Known): Publisher | undefined => {
  for (let i = 3; i < tokens.length; i++) {
    const found = publisherAt(tokens, i, known);
    if (!found) continue;
    const isAlone =
      tokens.slice(found.end).every(({ kind }) => kind === 'mark') &&
      /^(?:from|by|on|of|to|a|an|the)$/.test(tokens[i - 1]?.key ?? '');
    return isAlone ? found.publisher : undefined;
  }
  return undefined;
};

type Known = ReadonlyMap<string, Publisher>;

type Found = { readonly publisher: Publisher; readonly end: number };

/** The longest name of a publisher on record that stands at token `i`, "the" before it left out. */
const publisherAt = (tokens: readonly Token[], i: number, known: Known): Found | undefined => {
  const from = tokens[i]?.key === 'the' ? i + 1 : i;
  let name = '';
  let found: Found | undefined;
  for (let end = from; end < tokens.length && end < from + 2 * MOST_NAME_WORDS; end++) {
    const part = oneWord(tokens[end]?.text ?? '');
    if (part === '') continue;
    name += part;
    const publisher = known.get(name);
    if (publisher) found = { publisher, end: end + 1 };
  }
  return found && { ...found, end: pastReport(tokens, found.end) };
};

/** "'s report", "news agency", "alone": what follows a name and is part of it. */
const pastReport = (tokens: readonly Token[], i: number): number => {
  let end = pastPossessive(tokens, i);
  end = reportNouns.at(tokens, end)?.end ?? end;
  return /^(?:alone|only)$/.test(tokens[end]?.key ?? '') ? end + 1 : end;
};

const cut = (text: string, tokens: readonly Token[], from: number, to: number): string => {
  const start = tokens[from]?.start ?? text.length;
  const end = tokens[to - 1]?.end ?? start;
  return `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\s*,\s*(?=,|[?.!]*\s*$)/g, '')
    .replace(/^[\s,:–—-]+/, '');
};

/** "what did PTI write", "what does Mid-day say about the meeting", "did IANS report the talks": all that they report. */
const OF_ALL =
  /^\s*(?:anything\s+|something\s+)?(?:about\s+|on\s+|of\s+|regarding\s+)?(?:(?:the|this|that|these|those|all)\s+)?(?:meetings?|talks|it|this|events?|news)?\W*$/i;

/** A question for the one meeting that an outlet's articles are about, or for all of theirs. */
const meetingToldBy = (publisher: Publisher, knowledge: Knowledge): string => {
  const own = meetingOf(publisher, knowledge);
  return own === undefined ? 'list all meetings' : `what happened ${own}`;
};

/** "about the group's role": of what something is for, which its own statements tell. */
const OF_ROLE = /['’]s?\s+\p{L}|\b(?:role|purpose|aim|function|goal|task|mandate)\b/iu;

/** "what did IANS say about training": all its sentences on it; "did PTI mention Ukraine". */
const speaking = (
  text: string,
  tokens: readonly Token[],
  known: Known,
  knowledge: Knowledge,
): Attributed | undefined => {
  const asks = tokens.findIndex(({ key }) => /^(?:did|does|do|has|have|had)$/.test(key));
  if (asks < 0 || asks > 2) return undefined;
  const found = publisherAt(tokens, asks + 1, known);
  const name = found ? undefined : outletAt(tokens, asks + 1, known, knowledge);
  const end = found?.end ?? name?.end;
  if (end === undefined) return undefined;
  // "did PTI report on it": no noun after a name.
  const verb = reportVerbs.at(tokens, end) ?? reportVerbs.at(tokens, end - 1);
  if (!verb) return undefined;
  if (name) return { text, unknown: name.text };
  const about = aboutWords.at(tokens, verb.end);
  const rest = text.slice(tokens[verb.end]?.start ?? text.length);
  if (found && (asks === 0 ? /\p{L}/u.test(rest) : tokens[0]?.key === 'what') && OF_ALL.test(rest))
    return { text: meetingToldBy(found.publisher, knowledge), only: found.publisher };
  if (!found || !/[\p{L}\p{N}]/u.test(rest)) return undefined;
  return {
    text:
      asks === 0
        ? `is ${rest.replace(/[?.!\s]+$/, '')} mentioned`
        : about
          ? `${OF_ROLE.test(rest) ? 'what was said' : 'quotes'} ${rest}`
          : rest,
    only: found.publisher,
  };
};

/** "IANS: birthday of Putin", "Devdiscourse on cybersecurity". */
const opening = (text: string, tokens: readonly Token[], known: Known): Attributed | undefined => {
  const found = publisherAt(tokens, 0, known);
  if (!found) return undefined;
  const joined =
    tokens[found.end]?.text === ':'
      ? found.end + 1
      : aboutWords.at(tokens, reportVerbs.at(tokens, found.end)?.end ?? found.end)?.end;
  const rest = joined === undefined ? '' : text.slice(tokens[joined]?.start ?? text.length);
  return /[\p{L}\p{N}]/u.test(rest) ? { text: rest, only: found.publisher } : undefined;
};

const framed = (text: string, tokens: readonly Token[], known: Known, knowledge: Knowledge): Attributed | undefined => {
  for (let i = 0; i < tokens.length; ) {
    const frame = attributionFrames.at(tokens, i);
    if (!frame) {
      i++;
      continue;
    }
    const found = publisherAt(tokens, frame.end, known);
    if (found) {
      const second = /^(?:and|or|&)$/.test(tokens[found.end]?.key ?? '')
        ? publisherAt(tokens, found.end + 1, known)
        : undefined;
      const articles = new Set([...found.publisher.articles, ...(second?.publisher.articles ?? [])]);
      const name = second ? `${found.publisher.name}, ${second.publisher.name}` : found.publisher.name;
      const rest = cut(text, tokens, i, second?.end ?? found.end);
      return /[\p{L}\p{N}]/u.test(rest) ? { text: rest, only: { name, articles } } : undefined;
    }
    const report = reportAt(tokens, frame.end, text, knowledge);
    if (report) return { text: cut(text, tokens, i, report.end), only: report.publisher };
    if (frame.value === 'strong') {
      const nobody = noPublisher.at(tokens, frame.end);
      if (nobody) return { text: cut(text, tokens, i, nobody.end) };
      const outlet = outletAt(tokens, frame.end, known, knowledge);
      if (outlet) return { text, unknown: outlet.text };
    }
    i = frame.end;
  }
  return undefined;
};

type Dated = { readonly id: string; readonly month: number };

const byYear = new WeakMap<Knowledge, ReadonlyMap<string, readonly Dated[]>>();

/** The articles that appeared in each year, with their month; 0 where none is on record. */
const publishedIn = (knowledge: Knowledge): ReadonlyMap<string, readonly Dated[]> => {
  const known = byYear.get(knowledge);
  if (known) return known;
  const made = new Map<string, Dated[]>();
  for (const { article } of knowledge.readings) {
    const date = article.published?.date;
    if (date === undefined) continue;
    const dated = { id: article.id, month: Number(date.slice(5, 7)) };
    const list = made.get(date.slice(0, 4));
    if (list) list.push(dated);
    else made.set(date.slice(0, 4), [dated]);
  }
  byYear.set(knowledge, made);
  return made;
};

const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

/** The articles of a year, of a part of it or of a month: "2024", "mid-2024", "June 2024"; undefined where the words may mean something else. */
const publishedAt = (words: string, knowledge: Knowledge): readonly string[] | undefined => {
  const [, part = '', month = '', year = ''] =
    /^(?:(early|mid|late)[\s-]{0,3})?(?:(\p{L}{3,9})\s+)?((?:19|20)\d\d)$/iu.exec(words) ?? [];
  const named = month === '' ? 0 : monthNames.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  if (year === '' || (month !== '' && named === 0)) return undefined;
  const [first, last] = named > 0 ? [named, named] : (PARTS[part.toLowerCase()] ?? [1, 12]);
  const found = (publishedIn(knowledge).get(year) ?? []).flatMap(({ id, month: own }) =>
    (named === 0 && part === '') || (own >= first && own <= last) ? [id] : [],
  );
  // "the early 2024 report" is none other, where nothing appeared then; "the 2024 report" may be on a meeting of 2024.
  return found.length > 0 || part !== '' ? found : undefined;
};

/** "New Delhi", "the New Delhi meeting": a city, and no more than what met there. */
const hasCity = (words: string): boolean => {
  const tokens = tokenize(words);
  const start = tokens[0]?.key === 'the' ? 1 : 0;
  const city = cityAt(tokens, start);
  const rest = city ? tokens.slice(city.end) : [];
  return city !== undefined && rest.every(({ key }) => /^(?:meetings?|rounds?|talks|sessions?)$/.test(key));
};

/** "the story on the third meeting", "the sub working group report": the articles that report that meeting. */
const reportAt = (tokens: readonly Token[], i: number, text: string, knowledge: Knowledge): Found | undefined => {
  const from = tokens[i]?.key === 'the' ? i + 1 : i;
  const noun = reportNouns.at(tokens, from);
  const about = noun && aboutWords.at(tokens, noun.end);
  const named: readonly [number, number] | undefined = about ? [about.end, tokens.length] : nounAfter(tokens, from);
  if (!named) return undefined;
  const [start, end] = named;
  const words = text.slice(tokens[start]?.start, tokens[end - 1]?.end).replace(/[?.!\s]+$/, '');
  const ends = about ? end : (reportNouns.at(tokens, end)?.end ?? end);
  const ofYear = publishedAt(words, knowledge);
  // "the 2024 article", "the mid-2024 report": all that appeared then.
  if (ofYear) return { publisher: { name: `“${words}”`, articles: new Set(ofYear) }, end: ends };
  const found = resolveMeeting(words, knowledge);
  // "the New Delhi report": the articles of each meeting there.
  const meetings = found.is === 'one' ? [found.value] : found.is === 'several' && hasCity(words) ? found.values : [];
  return meetings.length === 0
    ? undefined
    : { publisher: { name: `“${words}”`, articles: new Set(meetings.flatMap(({ articles }) => articles)) }, end: ends };
};

/** The words before a noun for a report, a few at most. */
const nounAfter = (tokens: readonly Token[], from: number): readonly [number, number] | undefined => {
  // "in exactly four articles": so many, and no number of a meeting.
  if (tokens[from]?.key === 'exactly') return undefined;
  for (let end = from + 1; end < Math.min(tokens.length, from + 6); end++) {
    if (/^(?:who|what|when|where|which|how|why|did|was|were|is|his|her|their|and)$/.test(tokens[end]?.key ?? ''))
      return undefined;
    if (reportNouns.at(tokens, end)) return [from, end];
  }
  return undefined;
};

/** The name of an outlet that the articles are not from and do not name: "the BBC", "Times of India". */
const outletAt = (
  tokens: readonly Token[],
  i: number,
  known: Known,
  knowledge: Knowledge,
): { readonly text: string; readonly end: number } | undefined => {
  const from = tokens[i]?.key === 'the' ? i + 1 : i;
  let end = from;
  let isOutlet = false;
  while (end < tokens.length && end < from + MOST_NAME_WORDS) {
    const listed = outletWords.at(tokens, end) ?? agencyWords.at(tokens, end);
    const word = tokens[end]?.text ?? '';
    const linked = /^(?:of|the|-)$/.test(word) && end > from && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '');
    if (!listed && !/^\p{Lu}/u.test(word) && !linked) break;
    isOutlet ||= listed !== undefined;
    end = listed?.end ?? end + 1;
  }
  if (!isOutlet) return undefined;
  const text = tokens
    .slice(from, end)
    .map(({ text: word }) => word)
    .join(' ');
  const isNamed = findPassages(knowledge, text).some(({ citation }) => oneWord(citation.quote).includes(oneWord(text)));
  return isNamed || known.has(oneWord(text)) ? undefined : { text, end };
};
