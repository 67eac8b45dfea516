import type { Knowledge, Meeting } from '../record.ts';
import { type Catalogue, catalogueOf, type ForumEntry } from './catalogue.ts';
import { EXCEPT, isLeftOut } from './except.ts';
import { forumsFor } from './forum.ts';
import type { Recency } from './label.ts';
import { noNumber, nothing } from './nothing.ts';
import { isEmpty, type Reference, readReference } from './reference.ts';
import type { Missed } from './refusal.ts';
import type { Resolution } from './resolution.ts';
import { byTime, isHeld } from './time.ts';
import { fits, peopleOf, type Trait, typedOf } from './trait.ts';

/** Those of `entries` with a number that any source gives them, in order of time: by the number first, as few bear it. */
const numbered = (
  entries: readonly ForumEntry[],
  ordinal: number,
  { forums, byOrdinal }: Catalogue,
): readonly Meeting[] => {
  const all = byOrdinal.get(ordinal) ?? [];
  if (entries.length === forums.size) return all;
  const ids = new Set(entries.map(({ forum }) => forum.id));
  return all.filter(({ forum }) => ids.has(forum));
};

const hasNumber = (meeting: Meeting, ordinal: number): boolean =>
  meeting.ordinal === ordinal || meeting.ordinals.some(({ value }) => value === ordinal);

const pick = ({ mainForum }: Catalogue, found: readonly Meeting[], { corrections }: Reference): Resolution<Meeting> => {
  const [only, ...rest] = found;
  if (only && rest.length === 0) return { is: 'one', value: only, others: [], corrections };
  const main = found.filter(({ forum }) => forum === mainForum);
  const [likely] = main;
  if (likely && main.length === 1)
    return { is: 'one', value: likely, others: found.filter((meeting) => meeting !== likely), corrections };
  return { is: 'several', values: found, corrections };
};

/** `meetings` in order of time; looked through from the end that is wanted, as there may be thousands. */
const byRecency = (recency: Recency, meetings: readonly Meeting[]): Meeting | undefined => {
  const last = meetings.findLastIndex(isHeld);
  switch (recency) {
    case 'latest':
      return meetings[last];
    case 'previous':
      // Beside one that is still to come, the previous one is the last that was held.
      return last < meetings.length - 1
        ? meetings[last]
        : (meetings.slice(0, Math.max(0, last)).findLast(isHeld) ?? meetings[last]);
    case 'first':
      return meetings.find(isHeld);
    case 'next':
      return meetings.find((meeting) => !isHeld(meeting));
  }
};

const meetingsOf = (entries: readonly ForumEntry[], catalogue: Catalogue): readonly Meeting[] =>
  entries.length === catalogue.forums.size ? catalogue.inOrder : inTime(entries);

/** Of one forum as they are; of several put in order. */
const inTime = (entries: readonly ForumEntry[]): readonly Meeting[] => {
  const [only, second] = entries;
  return only && !second ? only.meetings : entries.flatMap(({ meetings }) => meetings).sort(byTime);
};

const haveMet = (entries: readonly ForumEntry[]): boolean => entries.some(({ meetings }) => meetings.length > 0);

/** Forums that are part of the named ones. */
const partsOf = (entries: readonly ForumEntry[], { forums }: Catalogue): ForumEntry[] => {
  const ids = new Set(entries.map(({ forum }) => forum.id));
  return [...forums.values()].filter(({ forum }) => forum.parent !== null && ids.has(forum.parent));
};

const seen = new WeakMap<Knowledge, Map<string, Resolution<Meeting>>>();
/** What one question asks again and again, and the next ones may. */
const MOST_SEEN = 100;

/** Which meeting the typed words mean: a number in any form, a date, a place, a forum's words, a chair's name, or "latest". */
export const resolveMeeting = (typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const own = seen.get(knowledge) ?? new Map<string, Resolution<Meeting>>();
  const known = own.get(typed);
  if (known) return known;
  const found = resolved(typed, knowledge);
  if (own.size >= MOST_SEEN) own.clear();
  if (typed.length < LONGEST_SEEN) own.set(typed, found);
  seen.set(knowledge, own);
  return found;
};
const LONGEST_SEEN = 200;

const resolved = (typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const exact = catalogue.meetings.get(typed.trim());
  if (exact) return { is: 'one', value: exact, others: [], corrections: [] };
  const at = typed.indexOf(EXCEPT);
  if (at < 0) return meetingFor(readReference(typed, catalogue), typed, knowledge);
  const found = resolveMeeting(typed.slice(0, at), knowledge);
  const left = isLeftOut(typed.slice(at + EXCEPT.length), knowledge);
  if (found.is !== 'one' && found.is !== 'several') return found;
  const values = found.is === 'one' ? [found.value, ...found.others] : found.values;
  const [one, ...others] = values.filter((meeting) => left(meeting) !== true);
  if (!one) return nothing(knowledge, { is: 'meeting', typed: typed.trim().slice(0, 80) }, values);
  return others.length === 0 || (found.is === 'one' && one === found.value)
    ? { is: 'one', value: one, others: [], corrections: found.corrections }
    : { is: 'several', values: [one, ...others], corrections: found.corrections };
};

const meetingFor = (reference: Reference, typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const { inOrder: all } = catalogue;
  const shown = typed.trim().slice(0, 80);
  if (reference.unknown.length > 0)
    return nothing(knowledge, { is: 'words', typed: reference.unknown.slice(0, 6).join(' ').slice(0, 80) }, all);
  if (isEmpty(reference)) return only(all, knowledge, shown);
  const entries = forumsFor(reference, catalogue);
  const isOwn = haveMet(entries);
  const met = isOwn ? entries : partsOf(entries, catalogue);
  const [ordinal] = reference.ordinals;
  if (!haveMet(met)) {
    const [entry] = entries;
    return nothing(
      knowledge,
      entry && entries.length === 1 ? { is: 'forum itself', name: entry.forum.name } : { is: 'words', typed: shown },
      all,
    );
  }
  const chairs = peopleOf(reference, catalogue);
  const counted = ordinal === undefined ? meetingsOf(met, catalogue) : numbered(met, ordinal, catalogue);
  if (ordinal !== undefined && counted.length === 0) return noNumber(knowledge, ordinal, meetingsOf(met, catalogue));
  if (reference.beside !== null && ordinal !== undefined) {
    const base = pick(catalogue, counted, reference);
    return base.is === 'one'
      ? claimed(neighbour(base.value, reference.beside, knowledge), reference, TRAITS, catalogue)
      : base;
  }
  const hasTraits = chairs !== null || reference.places.length + reference.dates.length > 0;
  const found = hasTraits
    ? counted.filter((meeting) => TRAITS.every((trait) => fits(meeting, trait, reference, chairs)))
    : counted;
  if (found.length === 0) return premise(reference, typed, counted, meetingsOf(met, catalogue), chairs, knowledge);
  const resolved =
    reference.recency === null
      ? withMain(withNth(pick(catalogue, found, reference), reference, catalogue), counted, reference, catalogue)
      : recent(reference.recency, found, reference, knowledge);
  if (!isOwn && resolved.is === 'one' && resolved.others.length === 0)
    return { is: 'several', values: [resolved.value], corrections: resolved.corrections };
  return reference.beside === null || resolved.is !== 'one'
    ? resolved
    : withNearest(neighbour(resolved.value, reference.beside, knowledge), resolved.value, reference, catalogue);
};

const namesForum = ({ kinds, forum, branch }: Reference): boolean => kinds.length + forum.length > 0 || branch !== null;

/** "the meeting before the Oslo one": of its own forum; the one of any forum that was nearer is told beside it. */
const withNearest = (
  found: Resolution<Meeting>,
  base: Meeting,
  reference: Reference,
  { inOrder }: Catalogue,
): Resolution<Meeting> => {
  if (found.is !== 'one' || namesForum(reference)) return found;
  const nearest = inOrder[inOrder.indexOf(base) + (reference.beside === 'before' ? -1 : 1)];
  return nearest === undefined || nearest === found.value ? found : { ...found, others: [nearest] };
};

/** "the third meeting in 2024": the one with that number; the third of all that were held in that year is told beside it. */
const withNth = (found: Resolution<Meeting>, reference: Reference, { byYear }: Catalogue): Resolution<Meeting> => {
  const { ordinals, dates, places } = reference;
  const [ordinal] = ordinals;
  const [year = '', second] = dates;
  if (found.is !== 'one' || ordinal === undefined || namesForum(reference)) return found;
  if (!/^\d{4}$/.test(year) || second !== undefined || places.length > 0) return found;
  const nth = (byYear.get(year) ?? []).filter(isHeld)[ordinal - 1];
  return nth === undefined || nth === found.value || found.others.includes(nth)
    ? found
    : { ...found, others: [...found.others, nth] };
};

/** "the third meeting in 2024", where the main forum held its third in another year: that one is told beside it. */
const withMain = (
  found: Resolution<Meeting>,
  counted: readonly Meeting[],
  reference: Reference,
  { mainForum }: Catalogue,
): Resolution<Meeting> => {
  if (found.is !== 'one' || reference.ordinals.length === 0 || namesForum(reference)) return found;
  const main = counted.find(({ forum }) => forum === mainForum);
  return main === undefined || main === found.value || found.others.includes(main)
    ? found
    : { ...found, others: [main, ...found.others] };
};

const TRAITS: readonly Trait[] = ['place', 'date', 'chair'];

/** The meeting that is meant, or what of it the record contradicts. */
const claimed = (
  found: Resolution<Meeting>,
  reference: Reference,
  traits: readonly Trait[],
  catalogue: Catalogue,
): Resolution<Meeting> => {
  if (found.is !== 'one') return found;
  const chairs = peopleOf(reference, catalogue);
  const wrong = traits.find((trait) => !fits(found.value, trait, reference, chairs));
  return wrong === undefined
    ? found
    : { is: 'contrary', value: found.value, to: wrong, typed: typedOf(wrong, reference, catalogue), fitting: [] };
};

/** Where in the typed words the last of some values stands. */
const lastOf = (values: readonly string[], typed: string): number =>
  Math.max(
    -1,
    ...values.map((value) => typed.toLowerCase().lastIndexOf(value.toLowerCase().split(/[\s-]/).at(-1) ?? value)),
  );

/**
 * As `resolveMeeting`, for words that claim something of the meeting: "latest meeting in Oslo", asked as "was the latest meeting in
 * Oslo", is the latest of all, of which Oslo is claimed. Who chaired is the claim before a place or a time, and of those two the last.
 */
export const resolveClaim = (typed: string, knowledge: Knowledge): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const reference = readReference(typed, catalogue);
  const { people, places, dates } = reference;
  if (reference.recency === null || people.length + places.length + dates.length === 0)
    return resolveMeeting(typed, knowledge);
  if (people.length > 0)
    return claimed(meetingFor({ ...reference, people: [] }, typed, knowledge), reference, ['chair'], catalogue);
  const isPlace = dates.length === 0 || (places.length > 0 && lastOf(places, typed) > lastOf(dates, typed));
  const rest = isPlace ? { ...reference, places: [] } : { ...reference, dates: [] };
  return claimed(meetingFor(rest, typed, knowledge), reference, [isPlace ? 'place' : 'date'], catalogue);
};

/** Nothing typed that singles one out: fine where there is but one. */
const only = (all: readonly Meeting[], knowledge: Knowledge, shown: string): Resolution<Meeting> => {
  const [first, second] = all;
  if (first && !second) return { is: 'one', value: first, others: [], corrections: [] };
  if (first && shown !== '') return { is: 'several', values: [...all].reverse().slice(0, 10), corrections: [] };
  return nothing(knowledge, { is: 'no words' }, all);
};

const recent = (
  recency: Recency,
  found: readonly Meeting[],
  reference: Reference,
  knowledge: Knowledge,
): Resolution<Meeting> => {
  const { mainForum, forums, inOrder } = catalogueOf(knowledge);
  const main =
    found === inOrder
      ? (forums.get(mainForum ?? '')?.meetings ?? [])
      : found.filter(({ forum }) => forum === mainForum);
  const series = main.length > 0 && recency !== 'next' && !isOfAll(recency, reference) ? main : found;
  const value = byRecency(recency, series);
  if (!value) return nothing(knowledge, { is: 'recency', recency }, found);
  const other = byRecency(recency, series === found ? main : found);
  return {
    is: 'one',
    value,
    others: other && other !== value ? [other] : [],
    corrections: reference.corrections,
  };
};

/** "the first meeting in 2024", "the last one in Oslo": of all that fit, whichever forum held them. */
const isOfAll = (recency: Recency, reference: Reference): boolean =>
  (recency === 'first' || recency === 'latest') &&
  !namesForum(reference) &&
  reference.places.length + reference.dates.length + reference.people.length > 0;

const neighbour = (meeting: Meeting, beside: 'before' | 'after', knowledge: Knowledge): Resolution<Meeting> => {
  const { forums, inOrder } = catalogueOf(knowledge);
  const own = forums.get(meeting.forum)?.meetings ?? [];
  // The only one on record of its forum: what stands beside it is of another.
  const series = own.length > 1 ? own : inOrder;
  const wanted =
    meeting.ordinal === null || series === inOrder ? undefined : meeting.ordinal + (beside === 'before' ? -1 : 1);
  const at = series.indexOf(meeting) + (beside === 'before' ? -1 : 1);
  const value = wanted === undefined ? series[at] : series.find((other) => hasNumber(other, wanted));
  if (value) return { is: 'one', value, others: [], corrections: [] };
  return nothing(knowledge, { is: 'neighbour', beside, meeting, inSeries: series === own }, [meeting]);
};

/** No meeting has all that was typed: which part of it the record contradicts. */
const premise = (
  reference: Reference,
  typed: string,
  counted: readonly Meeting[],
  series: readonly Meeting[],
  chairs: ReadonlySet<string> | null,
  knowledge: Knowledge,
): Resolution<Meeting> => {
  const catalogue = catalogueOf(knowledge);
  const traits = (['place', 'date', 'chair'] as const).filter((trait) =>
    counted.some((meeting) => !fits(meeting, trait, reference, chairs)),
  );
  // "did Mathew chair the 2025 meeting": the one of that time whose chairs are on record.
  const others =
    chairs && reference.dates.length + reference.places.length > 0
      ? counted.filter(
          (meeting) =>
            meeting.chairs.length > 0 &&
            fits(meeting, 'place', reference, chairs) &&
            fits(meeting, 'date', reference, chairs),
        )
      : [];
  const among = reference.ordinals.length === 0 && others.length === 1 ? others : counted;
  const meant = reference.ordinals.length === 0 && among.length > 1 ? undefined : pick(catalogue, among, reference);
  const wrong = meant?.is === 'one' ? traits.find((trait) => !fits(meant.value, trait, reference, chairs)) : undefined;
  if (meant?.is === 'one' && wrong) {
    const fitting = series.filter((meeting) => traits.every((trait) => fits(meeting, trait, reference, chairs)));
    return {
      is: 'contrary',
      value: meant.value,
      to: wrong,
      typed: typedOf(wrong, reference, catalogue),
      fitting,
    };
  }
  const { places, dates, people } = reference;
  const missed: Missed =
    places.length + dates.length + people.length > 0
      ? { is: 'traits', places, dates, people }
      : { is: 'meeting', typed: typed.trim().slice(0, 80) };
  return nothing(knowledge, missed, series);
};
