import { cityWords } from '../lexicon/countries.ts';
import type { Filter, Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { timeOf } from '../resolve/time.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { dateClaims, placeClaims, reportedClaims, settingClaims } from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { select } from './select.ts';
import { leftOut } from './timeline.ts';
import { passedNotice } from './when.ts';

/** How many meetings one answer shows: the latest ones. */
const MOST = 12;
/** How many that are even are told. */
const MOST_EVEN = 6;

type Asked = Extract<Query, { readonly ask: 'most' }>;

const YEAR = /^\d{4}/;

/** The year, city, country, hall or forum of a meeting; none where no article tells. */
export const valuesOf = (meeting: Meeting, of: Asked['of']): readonly string[] => {
  const { cities, countries, venues } = meeting;
  switch (of) {
    case 'year':
      return YEAR.exec(timeOf(meeting)) ?? [];
    case 'country':
      return [
        ...new Set([
          ...cities.flatMap(({ value }) => cityWords.at(tokenize(value), 0)?.value.country.name ?? []),
          ...countries.map(({ value }) => value),
        ]),
      ];
    case 'venue':
      return venues.map(({ value }) => value);
    case 'forum':
      return [meeting.forumName];
    default:
      return cities.slice(0, 1).map(({ value }) => value);
  }
};

export const claimsOf = (meeting: Meeting, of: Asked['of'], words: Words): readonly DraftClaim[] =>
  of === 'year'
    ? [...dateClaims(meeting, words), ...reportedClaims(meeting, words)]
    : of === 'forum'
      ? settingClaims(meeting, words)
      : placeClaims(meeting, words);

/** The years of a range or, where there is none, from the first to the last that has a meeting: "2023..2025". */
const yearsIn = (found: readonly string[], { year = '' }: Filter): readonly string[] => {
  const [from, to] = /^\d{4}\.\.\d{4}$/.test(year) ? year.split('..') : [found[0], found.at(-1)];
  const [first, last] = [Number(from), Number(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i)).slice(0, 40);
};

/** Each value with its meetings; years that had none too. */
const groupsOf = (held: readonly Meeting[], { of, filter, years: only }: Asked): Map<string, Meeting[]> => {
  const groups = new Map<string, Meeting[]>();
  const years =
    only ??
    (of === 'year'
      ? yearsIn(
          held.flatMap((meeting) => valuesOf(meeting, of)),
          filter,
        )
      : []);
  for (const year of years) groups.set(year, []);
  for (const meeting of held)
    for (const value of valuesOf(meeting, of)) {
      const own = groups.get(value);
      if (own) own.push(meeting);
      else if (only === undefined) groups.set(value, [meeting]);
    }
  return groups;
};

/** Which years, cities, countries, halls or forums had most meetings, the fewest, or so many. */
export const answerMostOf = (context: Context, asked: Asked): Draft => {
  const { words, knowledge } = context;
  const { of, question: heading, filter, times, fewest } = asked;
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status }) => status === 'held');
  const groups = [...groupsOf(held, asked)];
  const counts = groups.map(([, own]) => own.length);
  const none = (): Draft => make(context, 'not-in-sources', { heading, lead: words.several.notSaid });
  const [earliest] = catalogueOf(knowledge).held;
  const first = (earliest && YEAR.exec(timeOf(earliest))?.[0]) ?? '';
  // Of years before the first report nothing is known.
  if (held.length === 0 || (of === 'year' && groups.some(([year]) => year < first))) return none();
  const edge = fewest ? Math.min(...counts) : Math.max(...counts);
  const { least, most = Number.POSITIVE_INFINITY } = times ?? { least: edge, most: edge };
  const chosen = groups.filter(([, { length }]) => length >= least && length <= most);
  if (groups.length === 0 || chosen.length > MOST_EVEN) return none();
  const names = chosen.map(([name]) => name);
  const tally = words.several.tally(groups.slice(0, MOST).map(([name, own]) => ({ name, times: own.length })));
  const lead =
    chosen.length === 0
      ? `${words.several.noneSo} ${tally}`
      : times
        ? words.several.soOften(chosen.map(([name, own]) => ({ name, times: own.length })))
        : fewest
          ? words.several.fewest(names, edge)
          : words.several.cities(names, edge);
  const silent = held.filter((meeting) => valuesOf(meeting, of).length === 0);
  const shown =
    chosen.length === 0 || chosen.every(([, own]) => own.length === 0) ? held : chosen.flatMap(([, own]) => own);
  return make(context, 'answered', {
    heading,
    lead,
    claims: shown.slice(-MOST).flatMap((meeting) => claimsOf(meeting, of, words)),
    notices: [
      ...leftOut(shown.length, words, MOST),
      // "which of these years had no summit": one that was announced may have been held.
      ...(of === 'year' ? found.meetings.flatMap((meeting) => passedNotice(meeting, context, 'named')) : []),
      ...(silent.length > 0 ? [{ kind: 'missing' as const, text: words.several.unsaidOf(silent.slice(-MOST)) }] : []),
    ],
  });
};
