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
  const ids = asked.at === undefined ? (asked.among ?? asked.inEach?.flat()) : [asked.at];
  const of = ids === undefined ? found.meetings : found.meetings.filter(({ id }) => ids.includes(id));
  const all = of
    .map((meeting) => (left ? { ...meeting, chairs: meeting.chairs.filter(left.keeps) } : meeting))
    .filter((meeting) => chairsFor(meeting, side).length > 0);
  const own = times && all.length > 0 ? oftenEnough(all, side, times, asked.counted === true, context) : undefined;
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
  // Of some meetings alone nothing is missing; where those are all whose chairs are named, the others are.
  const areAll = asked.inEach !== undefined && of.filter(({ chairs }) => chairs.length > 0).length === named;
  const silent =
    ids && !areAll ? 0 : found.meetings.filter(({ status }) => status === 'held').length - (left ? named : all.length);
  const unnamed: Notice[] = silent > 0 ? [{ kind: 'missing', text: words.chairs.unnamed(silent) }] : [];
  const ofMeetings = asked.counted ? `${words.chairs.meetings(told.length)} ` : '';
  const isOfService = [asked.rank, asked.notRank].some((rank) => rank !== undefined && serviceIn(rank) !== undefined);
  const byRank: Notice[] = isOfService ? [{ kind: 'inferred', text: words.chairs.byRank }] : [];
  return make(context, 'answered', {
    heading,
    lead: own ? own.lead : left ? `${ofMeetings}${left.lead}` : most ? mostOften(chairsIn(all, side), context) : null,
    claims: told.slice(-MOST).flatMap((meeting) => chairClaims(meeting, words, side)),
    notices: [...unshown, ...unnamed, ...byRank],
  });
};

/** `none`: instead of the lead, where nobody is left. */
type Left = { readonly keeps: (chair: Chair) => boolean; readonly lead: string; readonly none?: string };

type AllChairs = Extract<Query, { readonly ask: 'all-chairs' }>;
type Known = Pick<Context, 'knowledge' | 'words'>;

/** Who is kept where somebody, or a rank, is left out, and the words that say so: of several such conditions, those whom all of them keep. */
const leavingOut = (asked: AllChairs, known: Known): Left | undefined => {
  const [first, ...others] = [notThere, ofRankAlone, ofEach, notOfRank, notThey].flatMap(
    (by) => by(asked, known) ?? [],
  );
  if (!first || others.length === 0) return first;
  return {
    ...first,
    none: known.words.chairs.nobody,
    keeps: (chair) => [first, ...others].every(({ keeps }) => keeps(chair)),
  };
};

type Leaving = (asked: AllChairs, known: Known) => Left | undefined;

const notThere: Leaving = ({ notAt }, { knowledge, words }) => {
  if (notAt === undefined) return undefined;
  const { meetings } = catalogueOf(knowledge);
  const others = notAt.flatMap((id) => meetings.get(id) ?? []);
  const left = new Set(others.flatMap(({ chairs }) => chairs.map(({ person }) => person)));
  return { keeps: ({ person }) => !left.has(person), lead: words.chairs.withoutThoseAt(others) };
};

const ofRankAlone: Leaving = ({ rank: only }, { words }) =>
  only === undefined
    ? undefined
    : {
        keeps: ({ rank }) => isOfRank(rank, only),
        lead: words.chairs.ofRank(only, serviceIn(only) !== undefined),
        none: words.chairs.nobodyOfRank(only),
      };

const ofEach: Leaving = ({ inEach, side }, known) => (inEach === undefined ? undefined : inEachOf(inEach, side, known));

const notOfRank: Leaving = ({ notRank }, { words }) =>
  notRank === undefined
    ? undefined
    : { keeps: ({ rank }) => !isOfRank(rank, notRank), lead: words.chairs.withoutRank(notRank) };

const notThey: Leaving = ({ but, besides = [] }, { knowledge, words }) => {
  const people = [...(but === undefined ? [] : [but]), ...besides].flatMap((name) => {
    const found = resolvePerson(name, knowledge);
    return found.is === 'one' ? [found.value] : [];
  });
  const ids = new Set(people.map(({ id }) => id));
  const keeps = ({ person }: Chair): boolean => !ids.has(person);
  const [first, second] = people;
  if (!first) return undefined;
  if (!second) return { keeps, lead: words.chairs.withoutOne(first.name) };
  const lead = words.chairs.withoutAll(people.map(({ name }) => name));
  return { keeps, lead, none: `${lead} ${words.chairs.nobody}` };
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
  isCounted: boolean,
  { knowledge, words }: Context,
): { readonly lead: string; readonly meetings: readonly Meeting[] } => {
  const counts = new Map<string, number>();
  for (const { person } of chairsIn(all, side)) counts.set(person, (counts.get(person) ?? 0) + 1);
  const fitting = [...counts].filter(([, count]) => count >= least && count <= most).sort((a, b) => b[1] - a[1]);
  if (fitting.length === 0) return { lead: words.chairs.nobody, meetings: all };
  const ids = new Set(fitting.map(([id]) => id));
  const { people } = catalogueOf(knowledge);
  // "how many people chaired": everybody who did.
  const isAll = isCounted || (least === 1 && most === Number.POSITIVE_INFINITY);
  return {
    lead: `${isAll ? `${words.chairs.people(fitting.length)} ` : ''}${words.chairs.byTimes(
      fitting.slice(0, MOST).map(([id, times]) => ({ name: people.get(id)?.name ?? id, times })),
    )}`,
    meetings: all
      .filter((meeting) => chairsIn([meeting], side).some(({ person }) => ids.has(person)))
      .map((meeting) => ({ ...meeting, chairs: meeting.chairs.filter(({ person }) => ids.has(person)) })),
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
