import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { months } from '../lexicon/calendar.ts';
import { cityWords, countryWords } from '../lexicon/countries.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { slips, slipsBeforeMeeting } from '../lexicon/question-spellings.ts';
import { genericWords, meetingWords, smallWords } from '../lexicon/question-words.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { foldName } from '../link/person-token.ts';
import { ordinalAt, parseOrdinal } from '../mention/ordinal.ts';
import { fold, tokenize } from '../read/token.ts';
import { type Catalogue, singular } from './catalogue.ts';
import { latin } from './latin.ts';
import type { Correction } from './resolution.ts';

export type Recency = 'latest' | 'first' | 'next' | 'previous';

/** What the typed words say of a meeting: its number, its time, its forum, its place, its people, and the other words. */
export type Reference = {
  readonly ordinals: readonly number[];
  /** `2023`, `--07`, `2023-07`, `2023-07-18`, or a range `2025-09..2025-11`. */
  readonly dates: readonly string[];
  readonly recency: Recency | null;
  /** "before the 5th": the meeting next to the one that is named. */
  readonly beside: 'before' | 'after' | null;
  /** "Delhi or Moscow": one of the places is enough. */
  readonly either: boolean;
  /** Kinds of forum in the lexicon's words. */
  readonly kinds: readonly string[];
  /** Countries named as parties: "India-Russia". */
  readonly parties: readonly string[];
  /** Cities and countries named as places. */
  readonly places: readonly string[];
  readonly branch: string | null;
  /** Words of forum names, singular. */
  readonly forum: readonly string[];
  /** Words of people's names, as on record. */
  readonly people: readonly string[];
  /** The rest, folded, without the words that tell nothing. */
  readonly unknown: readonly string[];
  readonly corrections: readonly Correction[];
};

/** What one word, or several together, say. `to` is the index after the last token. */
export type Label =
  | { readonly is: 'ordinal'; readonly ordinal: number }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'recency'; readonly recency: Recency }
  | { readonly is: 'kind'; readonly kind: string }
  | { readonly is: 'country' | 'city'; readonly name: string; readonly country: string }
  | { readonly is: 'branch'; readonly branch: string }
  | { readonly is: 'forum' | 'person' | 'place'; readonly word: string }
  | { readonly is: 'meeting' | 'small' | 'generic' | 'rank' }
  | { readonly is: 'unknown'; readonly word: string };

export type Labelled = {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly correction?: Correction;
};

const RECENCY: ReadonlyMap<string, Recency> = new Map([
  ['latest', 'latest'],
  ['last', 'latest'],
  ['newest', 'latest'],
  ['recent', 'latest'],
  ['current', 'latest'],
  ['earliest', 'first'],
  ['oldest', 'first'],
  ['next', 'next'],
  ['upcoming', 'next'],
  ['coming', 'next'],
  ['forthcoming', 'next'],
  ['previous', 'previous'],
  ['penultimate', 'previous'],
]);

/** Mentions, markdown, zero-width and direction marks of a chat, and control characters. */
const NOISE = /<[@#:][^<>\s]{1,80}>|[\p{Cc}\p{Cf}]|[*_~`|>]+/gu;

/** What was typed, in Latin letters, with common slips put right and without what a chat adds. At most `most` characters of it are read. */
export const plain = (typed: string, most = 1000): string => {
  const text = latin(typed.slice(0, most).replace(NOISE, ' ')).replace(
    /\b(?:second|next)[ -](?:to[ -](?:the[ -])?)?last\b|\blast but one\b/gi,
    'previous',
  );
  const tokens = tokenize(text);
  let out = '';
  let at = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.key ?? '';
    const before = slipsBeforeMeeting.get(token.key);
    const right =
      slips.get(token.key) ??
      (before !== undefined && (meetingWords.has(next) || slips.get(next)?.startsWith('meeting')) ? before : undefined);
    if (right === undefined) return;
    out += text.slice(at, token.start) + right;
    at = token.end;
  });
  return out + text.slice(at);
};

const number = (value: string): string => value.padStart(2, '0');

/** "18 July 2023", "July 18", "July 2023", "2023-07-18", "2023". */
const dateAt = (tokens: readonly Token[], i: number): Labelled | undefined => {
  const key = (index: number): string => tokens[index]?.key ?? '';
  const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
  const dated = (date: string, to: number): Labelled => ({ label: { is: 'date', date }, from: i, to });
  if (isYear(key(i)) && key(i + 1) === '-' && /^\d\d$/.test(key(i + 2))) {
    const day = key(i + 3) === '-' && /^\d\d$/.test(key(i + 4)) ? key(i + 4) : '';
    const start = `${key(i)}-${key(i + 2)}${day && `-${day}`}`;
    const end = i + (day ? 5 : 3);
    if (key(end) === '.' && key(end + 1) === '.' && isYear(key(end + 2))) {
      const rest = dateAt(tokens, end + 2);
      if (rest?.label.is === 'date') return dated(`${start}..${rest.label.date}`, rest.to);
    }
    return dated(start, end);
  }
  if (isYear(key(i)) && key(i + 1) === '.' && key(i + 2) === '.' && isYear(key(i + 3)))
    return dated(`${key(i)}..${key(i + 3)}`, i + 4);
  if (isYear(key(i))) return dated(key(i), i + 1);
  const month = (index: number): string | undefined => {
    const found = months.get(key(index));
    return found === undefined || (key(index) === 'may' && !isYear(key(index + 1)) && !/^\d/.test(key(index - 1)))
      ? undefined
      : number(String(found.value));
  };
  const day = (index: number): string | undefined => key(index).match(/^(\d{1,2})(?:st|nd|rd|th)?$/)?.[1];
  const first = month(i);
  if (first !== undefined) {
    let at = i + 1;
    let on = '';
    const typed = day(at);
    if (typed !== undefined && Number(typed) <= 31) {
      on = typed;
      at++;
      // "July 18-19": the first day is enough to find it.
      if (/^[-–]$/.test(key(at)) && day(at + 1)) at += 2;
    }
    if (key(at) === ',' || key(at) === 'of') at += isYear(key(at + 1)) ? 1 : 0;
    const year = isYear(key(at)) ? key(at++) : '-';
    return dated(`${year}-${first}${on && `-${number(on)}`}`, at);
  }
  const start = day(i);
  if (start === undefined) return undefined;
  let at = i + 1;
  if (/^[-–]$/.test(key(at)) && day(at + 1)) at += 2;
  if (key(at) === 'of') at++;
  const named = month(at);
  if (named === undefined || Number(start) > 31) return undefined;
  at++;
  const year = isYear(key(at)) ? key(at++) : '-';
  return dated(`${year}-${named}-${number(start)}`, at);
};

/** "two years", "3 days": a length, no number of a meeting. */
const UNITS = new Set([
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'times',
  'hours',
  'sides',
  'countries',
  'nations',
  'people',
  'leaders',
  'meetings',
  'summits',
  'rounds',
  'sources',
  'articles',
]);

/** "two armies": plural nouns; "meetings" are counted, not lengths, but no number of one either. */
const UNIT_LIKE = /^\p{L}{3,}(?<!s)s$/u;

const PLACED = new Set(['in', 'at', 'to', 'from', 'near']);

/** What stands at token `i` of a text that names a meeting. */
export const labelAt = (tokens: readonly Token[], i: number, catalogue: Catalogue): Labelled => {
  const token = tokens[i] as Token;
  const { key } = token;
  const one = (label: Label, to = i + 1): Labelled => ({ label, from: i, to });
  if (token.kind === 'mark') return one({ is: 'small' });
  const date = dateAt(tokens, i);
  if (date) return date;
  const ordinal = ordinalAt(tokens, i);
  if (
    !ordinal &&
    parseOrdinal(key) !== null &&
    (UNITS.has(tokens[i + 1]?.key ?? '') || (token.kind === 'word' && UNIT_LIKE.test(tokens[i + 1]?.key ?? '')))
  )
    return one({ is: 'generic' });
  if (ordinal) return one({ is: 'ordinal', ordinal: ordinal.ordinal }, ordinal.end);
  if (token.kind === 'number') {
    const value = parseOrdinal(key);
    return one(value === null ? { is: 'unknown', word: key } : { is: 'ordinal', ordinal: value });
  }
  const recency = RECENCY.get(key);
  if (recency) return one({ is: 'recency', recency });
  const rank = rankWords.at(tokens, i);
  if (rank && rank.end > i + 1) return one({ is: 'rank' }, rank.end);
  const kind = forumKinds.at(tokens, i);
  const city = cityWords.at(tokens, i);
  const country = countryWords.at(tokens, i);
  if (country && (!city || country.end >= city.end) && !(key === 'us' && token.text !== 'US'))
    return one({ is: 'country', name: country.value.name, country: country.value.name }, country.end);
  if (city && (city.end > i + 1 || (!genericWords.has(key) && !smallWords.has(key) && !catalogue.forumWords.has(key))))
    return one({ is: 'city', name: city.value.name, country: city.value.country.name }, city.end);
  if (kind && (kind.value.role === 'body' || !meetingWords.has(key) || kind.end > i + 1))
    return one({ is: 'kind', kind: kind.value.kind }, kind.end);
  const typed = parseOrdinal(key);
  if (typed !== null && !smallWords.has(key)) return one({ is: 'ordinal', ordinal: typed });
  const branch = branches.at(tokens, i);
  if (branch && !(rank && key === 'air')) return one({ is: 'branch', branch: branch.value }, branch.end);
  if (meetingWords.has(key)) return one({ is: 'meeting' });
  if (rank) return one({ is: 'rank' }, rank.end);
  if (smallWords.has(key) || (key.length === 1 && token.kind === 'word' && token.text === key))
    return one({ is: 'small' });
  return byWord(key, i, catalogue) ?? (genericWords.has(key) ? one({ is: 'generic' }) : spelt(key, i, catalogue));
};

const byWord = (key: string, i: number, { forumWords, placeWords, byName }: Catalogue): Labelled | undefined => {
  const one = (label: Label): Labelled => ({ label, from: i, to: i + 1 });
  if (key.length > 1 && byName.has(key)) return one({ is: 'person', word: key });
  const word = singular(key);
  if (forumWords.has(word)) return one({ is: 'forum', word });
  if (placeWords.has(key)) return one({ is: 'place', word: key });
  return undefined;
};

/** Spellings of a name in another alphabet's manner, then slips of the pen, if one word alone is near. */
const spelt = (key: string, i: number, catalogue: Catalogue): Labelled => {
  const own = (word: string): Labelled => ({
    ...(byWord(word, i, catalogue) ?? { label: { is: 'unknown', word: key }, from: i, to: i + 1 }),
    correction: { typed: key, as: word },
  });
  const folded = key.length > 3 ? catalogue.byName.get(`~${foldName(key)}`) : undefined;
  if (folded) {
    const same = [
      ...new Set(folded.flatMap(({ words }) => [...words].filter((word) => foldName(word) === foldName(key)))),
    ];
    const [only] = same;
    if (only !== undefined) return own(only);
  }
  const near = [...new Set([...catalogue.nameSpelling.nearest(key), ...catalogue.meetingSpelling.nearest(key)])];
  const [only] = near;
  return only !== undefined && near.length === 1
    ? own(only)
    : { label: { is: 'unknown', word: key }, from: i, to: i + 1 };
};

/** Reads "4", "4th", "fourth", "IV", "latest", "moscow", "July 2023", "land 3", "before the 5th". Never throws, whatever was typed. */
export const readReference = (typed: string, catalogue: Catalogue): Reference => {
  const tokens = tokenize(plain(typed, 400));
  const labels: Labelled[] = [];
  for (let i = 0; i < tokens.length; ) {
    const labelled = labelAt(tokens, i, catalogue);
    labels.push(labelled);
    i = labelled.to;
  }
  return referenceOf(labels, tokens);
};

/** What labelled words say of a meeting, put together. */
export const referenceOf = (labels: readonly Labelled[], tokens: readonly Token[]): Reference => {
  const ordinals: number[] = [];
  const dates: string[] = [];
  const kinds: string[] = [];
  const parties: string[] = [];
  const places: string[] = [];
  const forum: string[] = [];
  const people: string[] = [];
  const unknown: string[] = [];
  const corrections: Correction[] = [];
  let recency: Recency | null = null;
  let beside: Reference['beside'] = null;
  let branch: string | null = null;
  for (const { label, from, correction } of labels) {
    if (correction && label.is !== 'unknown') corrections.push(correction);
    const before = tokens[from - 1]?.key ?? '';
    switch (label.is) {
      case 'ordinal':
        ordinals.push(label.ordinal);
        break;
      case 'date':
        dates.push(label.date);
        break;
      case 'recency':
        recency = label.recency;
        break;
      case 'kind':
        kinds.push(label.kind);
        break;
      case 'country':
        (PLACED.has(before) ? places : parties).push(label.name);
        break;
      case 'city':
        places.push(label.name);
        break;
      case 'branch':
        branch = label.branch;
        break;
      case 'forum':
        forum.push(label.word);
        break;
      case 'person':
        people.push(label.word);
        break;
      case 'place':
        places.push(label.word);
        break;
      case 'unknown':
        unknown.push(label.word);
        break;
      case 'small':
        break;
      case 'generic': {
        const key = tokens[from]?.key;
        if (key === 'before' || key === 'preceding' || key === 'prior') beside = 'before';
        if (key === 'after' || key === 'following') beside = 'after';
        break;
      }
      case 'meeting':
      case 'rank':
        break;
    }
  }
  const either = tokens.some(({ key }) => key === 'or');
  return {
    ordinals,
    dates,
    recency,
    beside,
    either,
    kinds,
    parties,
    places,
    branch,
    forum,
    people,
    unknown,
    corrections,
  };
};

/** True where the words say nothing that would single a meeting out. */
export const isEmpty = ({
  ordinals,
  dates,
  recency,
  kinds,
  parties,
  places,
  branch,
  forum,
  people,
  unknown,
}: Reference): boolean =>
  recency === null &&
  branch === null &&
  [ordinals, dates, kinds, parties, places, forum, people, unknown].every(({ length }) => length === 0);

/** A name folded into one word, for comparing: "New Delhi" → "newdelhi". */
export const oneWord = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
