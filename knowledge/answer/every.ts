import type { Filter, Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { days } from '../resolve/time.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { dateClaims, placeClaims, reportedClaims } from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { select } from './select.ts';
import { lengthClaims } from './span.ts';
import { leftOut } from './timeline.ts';

/** How many meetings one answer shows: the latest ones. */
const MOST = 12;

/**
 * Whether the articles tell that it was otherwise. A meeting in the city of a hall may have been in that hall, where its own is not named: it was
 * elsewhere only if its city is none of those that fit.
 */
const otherwise = (claim: Filter, fitting: readonly Meeting[]): ((meeting: Meeting) => boolean) => {
  if (claim.place === undefined) return ({ dates }) => dates.length > 0;
  const places = new Set(fitting.flatMap(({ cities }) => cities.map(({ value }) => value)));
  return ({ venues, cities }) =>
    venues.length > 0 || (cities.length > 0 && places.size > 0 && !cities.some(({ value }) => places.has(value)));
};

const grounds = (meeting: Meeting, claim: Filter, words: Words): readonly DraftClaim[] =>
  claim.place === undefined
    ? [...dateClaims(meeting, words), ...reportedClaims(meeting, words)]
    : placeClaims(meeting, words);

/** "were all meetings in Oslo", "was every round two days long": yes or no by all of them, and of which the articles do not say. */
export const answerEvery = (
  context: Context,
  { question: heading, scope, claim, meetings }: Extract<Query, { readonly ask: 'every' }>,
): Draft => {
  const { words } = context;
  const found = select(context, scope, heading);
  if (found.is === 'refused') return found.answer;
  const of = select(context, { ...scope, ...claim }, heading);
  if (of.is === 'refused') return of.answer;
  const held = found.meetings.filter(({ status, id }) => status === 'held' && (meetings?.includes(id) ?? true));
  const chosen = new Set(of.meetings);
  const fitting = held.filter((meeting) => chosen.has(meeting));
  // The day of a report is no day of the meeting.
  const sure = fitting.filter(({ dates }) => claim.place !== undefined || dates.length > 0);
  const isOther = otherwise(claim, fitting);
  const others = held.filter((meeting) => !chosen.has(meeting) && isOther(meeting));
  const told = new Set([...sure, ...others]);
  const silent = held.filter((meeting) => !told.has(meeting));
  const claims = held.slice(-MOST).flatMap((meeting) => grounds(meeting, claim, words));
  const unsaid = silent.length > 0 ? words.several.unsaidOf(silent.slice(-MOST)) : '';
  const lead =
    others.length > 0
      ? `${words.several.notAll(others.slice(-MOST))} ${unsaid}`
      : silent.length > 0
        ? unsaid
        : words.several.all(sure.slice(-MOST));
  // One meeting on record tells nothing of all.
  const isKnown = others.length > 0 || (silent.length === 0 && held.length > 1);
  return make(context, isKnown ? 'answered' : 'not-in-sources', {
    heading,
    lead: held.length > 1 || isKnown ? lead.trim() : words.several.notSaid,
    claims,
    notices: leftOut(held.length, words, MOST),
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
