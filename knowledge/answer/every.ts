import { cityWords, countryWords } from '../lexicon/countries.ts';
import type { Filter, Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import type { Correction } from '../resolve/resolution.ts';
import { days } from '../resolve/time.ts';
import type { Words } from '../words/words.ts';
import { type Context, correctionNotice } from './context.ts';
import { chairClaims, dateClaims, placeClaims, reportedClaims } from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { select } from './select.ts';
import { lengthClaims } from './span.ts';
import { leftOut } from './timeline.ts';

/** How many meetings one answer shows: the latest ones. */
const MOST = 12;

type Asked = Extract<Query, { readonly ask: 'every' }>;

/** A part of what is claimed: the meetings of which it is so, and whether the articles tell that it was otherwise. */
type Part = {
  readonly fits: (meeting: Meeting) => boolean;
  readonly isOther: (meeting: Meeting) => boolean;
};

/**
 * Whether the articles tell that it was otherwise. A meeting in the city of a hall may have been in that hall, where its own is not named: it was
 * elsewhere only if its city is none of those that fit. Somebody else chaired where two are named who did, one for each side.
 */
const otherwise = (
  key: keyof Filter,
  fitting: readonly Meeting[],
  { place = '' }: Filter,
): ((meeting: Meeting) => boolean) => {
  if (key === 'chair') return ({ chairs }) => chairs.length > 1;
  if (key !== 'place') return ({ dates }) => dates.length > 0;
  if (fitting.length === 0 && isOfMap(place)) return ({ cities, venues }) => cities.length + venues.length > 0;
  const places = new Set(fitting.flatMap(({ cities }) => cities.map(({ value }) => value)));
  return ({ venues, cities }) =>
    venues.length > 0 || (cities.length > 0 && places.size > 0 && !cities.some(({ value }) => places.has(value)));
};

/** A city or a country, and no hall. */
const isOfMap = (place: string): boolean =>
  [cityWords, countryWords].some((words) => words.at(tokenize(place), 0) !== undefined);

/** The day of a report is no day of the meeting; its year may do where no more is asked than which of several it was. */
const isSure = (key: keyof Filter, { claim, quantity }: Asked): ((meeting: Meeting) => boolean) => {
  const ofYear = quantity !== undefined && /^\d{4}$/.test(claim.year ?? '');
  return ({ dates }) => key === 'place' || key === 'chair' || (key === 'year' && ofYear) || dates.length > 0;
};

const grounds = (meeting: Meeting, { claim }: Asked, words: Words): readonly DraftClaim[] => [
  ...(claim.chair === undefined ? [] : chairClaims(meeting, words)),
  ...(claim.place === undefined ? [] : placeClaims(meeting, words)),
  ...(claim.year === undefined && claim.days === undefined
    ? []
    : [...dateClaims(meeting, words), ...reportedClaims(meeting, words)]),
];

/** Meetings of which it is so, of which it is otherwise, and of which the articles do not say. */
type Sorted = {
  readonly fitting: readonly Meeting[];
  readonly others: readonly Meeting[];
  readonly silent: readonly Meeting[];
};

const sorted = (held: readonly Meeting[], parts: readonly Part[]): Sorted => {
  const fitting = held.filter((meeting) => parts.every(({ fits }) => fits(meeting)));
  const others = held.filter((meeting) => parts.some(({ fits, isOther }) => !fits(meeting) && isOther(meeting)));
  const told = new Set([...fitting, ...others]);
  return { fitting, others, silent: held.filter((meeting) => !told.has(meeting)) };
};

/** What is said first, and whether that is an answer. */
type Verdict = { readonly lead: string; readonly known: boolean };

/** "were all of them in Oslo": one meeting on record tells nothing of all. */
const ofAll = ({ fitting, others, silent }: Sorted, { several }: Words): Verdict => {
  const unsaid = silent.length > 0 ? several.unsaidOf(silent.slice(-MOST)) : '';
  if (others.length > 1 && fitting.length + silent.length === 0)
    return { lead: several.noneOf(others.slice(-MOST), false), known: true };
  if (others.length > 0) return { lead: `${several.notAll(others.slice(-MOST))} ${unsaid}`, known: true };
  if (fitting.length + silent.length < 2) return { lead: several.notSaid, known: false };
  return silent.length > 0 ? { lead: unsaid, known: false } : { lead: several.all(fitting.slice(-MOST)), known: true };
};

/** "was any of them in Oslo", "how many were": where of some the articles do not say, those are told of beside. */
const ofSome = ({ fitting, others, silent }: Sorted, { several }: Words, quantity: Asked['quantity']): Verdict => {
  const unsaid = silent.length > 0 ? several.unsaidOf(silent.slice(-MOST)) : '';
  const all = fitting.length + others.length + silent.length;
  if (all === 0) return { lead: several.notSaid, known: false };
  if (quantity === 'number')
    return {
      lead: `${several.soMany(fitting.length, all, fitting.slice(-MOST))} ${unsaid}`,
      known: fitting.length + others.length > 0,
    };
  if (fitting.length > 0) return { lead: several.someOf(fitting.slice(-MOST), quantity === 'any'), known: true };
  return silent.length > 0
    ? { lead: unsaid, known: false }
    : { lead: several.noneOf(others.slice(-MOST), quantity === 'none'), known: others.length > 0 };
};

/** "were all meetings in Oslo", "how many of the 3rd and the 5th": by each of them, and of which the articles do not say. */
export const answerEvery = (context: Context, asked: Asked): Draft => {
  const { words } = context;
  const { question: heading, scope, claim, meetings, quantity, byTime, wanted } = asked;
  const found = select(context, scope, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status, id }) => status === 'held' && (meetings?.includes(id) ?? true));
  const parts: Part[] = [];
  const corrections: Correction[] = [];
  // A place where no article has any meeting.
  let isNowhere = false;
  for (const key of ['chair', 'place', 'year', 'days'] as const) {
    if (claim[key] === undefined) continue;
    const of = select(context, { ...scope, [key]: claim[key] }, heading);
    if (of.is === 'refused') return of.answer;
    corrections.push(...of.corrections);
    const chosen = new Set(of.meetings);
    if (key === 'place' && chosen.size === 0) isNowhere = true;
    const isOther = otherwise(key, of.meetings, claim);
    const sure = isSure(key, asked);
    parts.push({
      fits: (meeting) => chosen.has(meeting) && sure(meeting),
      isOther: (meeting) => !chosen.has(meeting) && isOther(meeting),
    });
  }
  const by = sorted(held, parts);
  const judged = (of: Asked['quantity']): Verdict => (of === undefined ? ofAll(by, words) : ofSome(by, words, of));
  const few = wanted === undefined ? '' : words.several.noMore(held.length);
  // Of those that no article has, no “no” can be said, and no “all”: only how many of the others.
  const isSettled = few === '' || (quantity === undefined ? by.others.length > 0 : by.fitting.length > 0);
  const { lead, known } = judged(isSettled ? quantity : 'number');
  const rest = held.filter((meeting) => !by.fitting.includes(meeting));
  const inOrder = quantity === undefined ? held.slice(-MOST) : [...by.fitting, ...rest].slice(0, MOST);
  return make(context, known && isSettled && !isNowhere ? 'answered' : 'not-in-sources', {
    heading,
    lead: [byTime ? words.several.byTime : '', few, lead.trim()].filter((part) => part !== '').join(' '),
    claims: inOrder.flatMap((meeting) => grounds(meeting, asked, words)),
    notices: [...correctionNotice(corrections, words), ...leftOut(held.length, words, MOST)],
  });
};

/** "how long do meetings usually last": the days of each. */
export const answerLengths = (
  context: Context,
  { question: heading, filter }: Extract<Query, { readonly ask: 'lengths' }>,
): Draft => {
  const { words } = context;
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status }) => status === 'held');
  const known = held.filter(({ dates: [date] }) => date && days(date) !== undefined);
  const silent = held.filter((meeting) => !known.includes(meeting));
  return make(context, known.length > 0 ? 'answered' : 'not-in-sources', {
    heading,
    lead: known.length > 0 ? null : words.several.notSaid,
    claims: known.slice(-MOST).flatMap((meeting) => lengthClaims(meeting, words)),
    notices: [
      { kind: 'inferred', text: words.times.counted },
      ...leftOut(known.length, words, MOST),
      ...(silent.length > 0 ? [{ kind: 'missing' as const, text: words.several.unsaidOf(silent.slice(-MOST)) }] : []),
    ],
  });
};
