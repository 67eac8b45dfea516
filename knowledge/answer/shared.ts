import type { Facet, Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import type { Context } from './context.ts';
import { chairClaims, chairsFor, placeClaims } from './facts.ts';
import { type Draft, make } from './make.ts';
import { select } from './select.ts';
import { leftOut } from './timeline.ts';

/** How many meetings one answer tells of: the latest ones. */
const MOST = 12;

const valuesOf = (meeting: Meeting, part: Facet, side: string | undefined): readonly string[] => {
  switch (part) {
    case 'chairs':
      return chairsFor(meeting, side).map(({ name }) => name);
    case 'venue':
      return meeting.venues.map(({ value }) => value);
    default:
      return meeting.cities.map(({ value }) => value);
  }
};

/** What names one person, or one place, in all spellings. */
const keysOf = (meeting: Meeting, part: Facet, side: string | undefined): readonly string[] =>
  part === 'chairs' ? chairsFor(meeting, side).map(({ person }) => person) : valuesOf(meeting, part, side);

/** "which meetings had the same venue": each value that two or more share, and who shares it. */
export const answerShared = (
  context: Context,
  { question: heading, part, side, filter }: Extract<Query, { readonly ask: 'shared' }>,
): Draft => {
  const { words } = context;
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status }) => status === 'held');
  const groups = new Map<string, { readonly name: string; readonly meetings: Set<Meeting> }>();
  for (const meeting of held)
    for (const [i, key] of keysOf(meeting, part, side).entries()) {
      const own = groups.get(key) ?? { name: valuesOf(meeting, part, side)[i] ?? key, meetings: new Set() };
      own.meetings.add(meeting);
      groups.set(key, own);
    }
  const shared = [...groups.values()].filter(({ meetings }) => meetings.size > 1);
  const told = held.filter((meeting) => shared.some(({ meetings }) => meetings.has(meeting)));
  const silent = held.filter((meeting) => valuesOf(meeting, part, side).length === 0);
  const shown = (told.length > 0 ? told : held).slice(-MOST);
  return make(context, told.length > 0 || silent.length === 0 ? 'answered' : 'not-in-sources', {
    heading,
    lead:
      shared.length > 0
        ? shared.map(({ name, meetings }) => words.several.shared(name, [...meetings].slice(-MOST))).join(' ')
        : words.several.notShared,
    claims: shown.flatMap((meeting) =>
      part === 'chairs' ? chairClaims(meeting, words, side) : placeClaims(meeting, words),
    ),
    notices: [
      ...leftOut((told.length > 0 ? told : held).length, words, MOST),
      ...(silent.length > 0 ? [{ kind: 'missing' as const, text: words.several.unsaidOf(silent.slice(-MOST)) }] : []),
    ],
  });
};
