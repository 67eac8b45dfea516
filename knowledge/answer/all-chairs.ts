import type { Query } from '../query.ts';
import type { Chair, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank, serviceIn } from '../resolve/rank.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { chairClaims, chairsFor } from './facts.ts';
import { type Draft, make } from './make.ts';
import { select } from './select.ts';

/** How many meetings one answer tells of: the latest ones. */
const MOST = 12;

/** Who chaired, or led a delegation at, each meeting of a forum, or of all; and who did most often. */
export const answerAllChairs = (context: Context, asked: Extract<Query, { readonly ask: 'all-chairs' }>): Draft => {
  const { words } = context;
  const { forum, side, times, most } = asked;
  const heading = words.chairs.allHeading(side);
  const found = select(context, forum === undefined ? {} : { forum }, heading);
  if (found.is === 'refused') return found.answer;
  const left = leavingOut(asked, context);
  const named = found.meetings.filter(({ chairs }) => chairs.length > 0).length;
  const ids = asked.at === undefined ? asked.inEach?.flat() : [asked.at];
  const of = ids === undefined ? found.meetings : found.meetings.filter(({ id }) => ids.includes(id));
  const all = of
    .map((meeting) => (left ? { ...meeting, chairs: meeting.chairs.filter(left.keeps) } : meeting))
    .filter((meeting) => chairsFor(meeting, side).length > 0);
  const own = times && all.length > 0 ? oftenEnough(all, side, times, context) : undefined;
  const told = own?.meetings ?? all;
  if (all.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: left ? (left.none ?? `${left.lead} ${words.chairs.none(side)}`) : words.chairs.none(side),
      // "has Chile sent anyone but Berg", where it sent Berg each time: that it did is what there is to tell.
      claims: left ? of.slice(-MOST).flatMap((meeting) => chairClaims(meeting, words, side)) : [],
    });
  const unshown: Notice[] =
    told.length > MOST ? [{ kind: 'missing', text: words.chairs.leftOut(MOST, told.length) }] : [];
  const silent = asked.at
    ? 0
    : found.meetings.filter(({ status }) => status === 'held').length - (left ? named : all.length);
  const unnamed: Notice[] = silent > 0 ? [{ kind: 'missing', text: words.chairs.unnamed(silent) }] : [];
  const isOfService = [asked.rank, asked.notRank].some((rank) => rank !== undefined && serviceIn(rank) !== undefined);
  const byRank: Notice[] = isOfService ? [{ kind: 'inferred', text: words.chairs.byRank }] : [];
  return make(context, 'answered', {
    heading,
    lead: own ? own.lead : left ? left.lead : most ? mostOften(chairsIn(all, side), context) : null,
    claims: told.slice(-MOST).flatMap((meeting) => chairClaims(meeting, words, side)),
    notices: [...unshown, ...unnamed, ...byRank],
  });
};

/** `none`: instead of the lead, where nobody is left. */
type Left = { readonly keeps: (chair: Chair) => boolean; readonly lead: string; readonly none?: string };

/** Who is kept where somebody, or a rank, is left out, and the words that say so. */
const leavingOut = (
  { but, notRank, rank: only, notAt, inEach, side }: Extract<Query, { readonly ask: 'all-chairs' }>,
  { knowledge, words }: Context,
): Left | undefined => {
  if (notAt !== undefined) {
    const { meetings } = catalogueOf(knowledge);
    const others = notAt.flatMap((id) => meetings.get(id) ?? []);
    const left = new Set(others.flatMap(({ chairs }) => chairs.map(({ person }) => person)));
    return { keeps: ({ person }) => !left.has(person), lead: words.chairs.withoutThoseAt(others) };
  }
  if (inEach !== undefined) return inEachOf(inEach, side, { knowledge, words });
  if (only !== undefined) {
    const left = but === undefined ? undefined : resolvePerson(but, knowledge);
    const id = left?.is === 'one' ? left.value.id : undefined;
    return {
      keeps: ({ rank, person }) => isOfRank(rank, only) && person !== id,
      lead: words.chairs.ofRank(only, serviceIn(only) !== undefined),
      none: words.chairs.nobodyOfRank(only),
    };
  }
  if (notRank !== undefined)
    return { keeps: ({ rank }) => !isOfRank(rank, notRank), lead: words.chairs.withoutRank(notRank) };
  const found = but === undefined ? undefined : resolvePerson(but, knowledge);
  if (found?.is !== 'one') return undefined;
  const { id, name } = found.value;
  return { keeps: ({ person }) => person !== id, lead: words.chairs.withoutOne(name) };
};

/** Those who chaired in each of some cities or years, and how often they did there. */
const inEachOf = (
  groups: readonly (readonly string[])[],
  side: string | undefined,
  { knowledge, words }: Pick<Context, 'knowledge' | 'words'>,
): Left => {
  const { meetings, people } = catalogueOf(knowledge);
  const own = groups.map((ids) =>
    chairsIn(
      ids.flatMap((id) => meetings.get(id) ?? []),
      side,
    ),
  );
  const isInAll = (person: string): boolean => own.every((chairs) => chairs.some((one) => one.person === person));
  const times = new Map<string, { name: string; times: number }>();
  for (const { person, name } of own.flat().filter((one) => isInAll(one.person)))
    times.set(person, { name: people.get(person)?.name ?? name, times: (times.get(person)?.times ?? 0) + 1 });
  return {
    keeps: ({ person }) => isInAll(person),
    lead: words.chairs.byTimes([...times.values()]),
    none: words.chairs.nobody,
  };
};

type Times = { readonly least: number; readonly most?: number };

const chairsIn = (meetings: readonly Meeting[], side: string | undefined): readonly Chair[] =>
  meetings.flatMap(({ chairs }) => chairs.filter((one) => side === undefined || one.side === side));

/** Those who chaired so many times, and the meetings where they did; all meetings where nobody did. */
const oftenEnough = (
  all: readonly Meeting[],
  side: string | undefined,
  { least, most = Number.POSITIVE_INFINITY }: Times,
  { knowledge, words }: Context,
): { readonly lead: string; readonly meetings: readonly Meeting[] } => {
  const counts = new Map<string, number>();
  for (const { person } of chairsIn(all, side)) counts.set(person, (counts.get(person) ?? 0) + 1);
  const fitting = [...counts].filter(([, count]) => count >= least && count <= most).sort((a, b) => b[1] - a[1]);
  if (fitting.length === 0) return { lead: words.chairs.nobody, meetings: all };
  const ids = new Set(fitting.map(([id]) => id));
  const { people } = catalogueOf(knowledge);
  // "how many people chaired": everybody who did.
  const isAll = least === 1 && most === Number.POSITIVE_INFINITY;
  return {
    lead: `${isAll ? `${words.chairs.people(fitting.length)} ` : ''}${words.chairs.byTimes(
      fitting.slice(0, MOST).map(([id, times]) => ({ name: people.get(id)?.name ?? id, times })),
    )}`,
    meetings: all.filter((meeting) => chairsIn([meeting], side).some(({ person }) => ids.has(person))),
  };
};

const mostOften = (chairs: readonly { readonly person: string }[], { knowledge, words }: Context): string | null => {
  const counts = new Map<string, number>();
  for (const { person } of chairs) counts.set(person, (counts.get(person) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const names = [...counts].flatMap(([id, count]) =>
    count === most ? (catalogueOf(knowledge).people.get(id)?.name ?? []) : [],
  );
  return most > 1 && names.length < 4 ? words.chairs.mostOften(names, most) : null;
};
