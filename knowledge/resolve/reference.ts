import type { Token } from '../article.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Catalogue } from './catalogue.ts';
import { type Labelled, labelAt, type Recency } from './label.ts';
import { plain } from './plain.ts';
import type { Correction } from './resolution.ts';

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
  /** "the commission and the group": of each kind, and not of one within the other. */
  readonly joined?: true;
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

/** How many dates, places and names of one question are read; numbers of meetings are all read. */
const MOST = 12;

const PLACED = new Set(['in', 'at', 'to', 'near']);
/** "from the Norwegian side", "the Russian delegation": no place. */
const SIDES = new Set(['side', 'sides', 'delegation', 'part', 'team']);

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

const once = (list: string[], value: string): void => {
  if (list.length < MOST && !list.includes(value)) list.push(value);
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
  let joined = false;
  for (const { label, from, to, correction } of labels) {
    if (correction && label.is !== 'unknown') corrections.push(correction);
    const before = tokens[from - 1]?.key ?? '';
    switch (label.is) {
      case 'ordinal':
        ordinals.push(label.ordinal);
        break;
      case 'date':
        once(dates, label.date);
        break;
      case 'recency':
        recency = label.recency;
        break;
      case 'kind':
        if (kinds.length > 0 && isJoined(tokens, from)) joined = true;
        once(kinds, label.kind);
        break;
      case 'country': {
        const article = before === 'the' ? (tokens[from - 2]?.key ?? '') : before;
        const isSide = article === 'from' || SIDES.has(tokens[to]?.key ?? '');
        once(PLACED.has(article) && !isSide ? places : parties, label.name);
        break;
      }
      case 'city':
        once(places, label.name);
        break;
      case 'branch':
        branch = label.branch;
        break;
      case 'forum':
        once(forum, label.word);
        break;
      case 'person':
        once(people, label.word);
        break;
      case 'place':
        once(places, label.word);
        break;
      case 'unknown':
        unknown.push(label.word);
        break;
      case 'small':
        break;
      case 'generic': {
        const key = tokens[from]?.key;
        if (/^(?:before|preceding|prior)$/.test(key ?? '') && isOfMeeting(labels, from)) beside = 'before';
        if (/^(?:after|following)$/.test(key ?? '') && isOfMeeting(labels, from)) beside = 'after';
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
    ...(joined ? { joined: true as const } : {}),
    parties,
    places,
    branch,
    forum,
    people,
    unknown,
    corrections,
  };
};

const JOINS = /^(?:and|or|&|,|plus|vs|versus)$/;

/** "… and of the group" */
const isJoined = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ key }) => JOINS.test(key));

/** "before the 5th": no clause of its own stands between; but "before standup, what was the 5th about". */
const isOfMeeting = (labels: readonly Labelled[], from: number): boolean => {
  const after = labels.filter((labelled) => labelled.from > from);
  const at = after.findIndex(({ label }) => !['small', 'generic', 'meeting', 'rank'].includes(label.is));
  return after[at]?.label.is !== 'unknown';
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
