import type { MeetingDraft } from '../event/draft.ts';
import { sameOrInside } from '../event/resolve-date.ts';
import type { Told } from '../event/told.ts';
import type { PlaceMention } from '../mention/mention.ts';
import { resolvePlaceWord } from '../mention/place.ts';
import type { MeetingDate, MeetingStatus } from '../record.ts';
import { describeForum, type ForumShape, sameForum } from './forum.ts';

/** A draft with what comparing needs: its dates resolved, its cities named. */
export type Placed = {
  readonly told: Told;
  readonly draft: MeetingDraft;
  readonly shape: ForumShape;
  readonly dates: readonly MeetingDate[];
  /** Without those of a sentence whose only date does not go with the meeting's. */
  readonly places: readonly PlaceMention[];
  readonly cities: readonly string[];
  readonly status: MeetingStatus;
};

/** Drafts of one meeting, told by one or several articles. */
export type Group = { readonly members: Placed[] };

export const place = (
  told: Told,
  draft: MeetingDraft,
  { dates, left }: { readonly dates: readonly MeetingDate[]; readonly left: readonly MeetingDate[] },
): Placed => {
  const places = left.length === 0 ? draft.places : draft.places.filter((one) => !isOfOther(one, dates, left));
  return {
    told,
    draft,
    shape: describeForum(draft.forum),
    dates,
    places,
    cities: citiesOf(told, places),
    status: statusOf(told, draft, dates),
  };
};

/** What an article announces for a day after its own is still to come, however it speaks of it elsewhere. */
const statusOf = (
  { reading }: Told,
  { status, announced }: MeetingDraft,
  dates: readonly MeetingDate[],
): MeetingStatus => {
  const published = reading.article.published?.date ?? '';
  const isAhead = ({ start }: MeetingDate): boolean =>
    start.length === 10 && published.length === 10 && start > published;
  return status === 'held' && announced && dates.length > 0 && dates.every(isAhead) ? 'scheduled' : status;
};

/** "The two met in Lima last week" beside talks of this week: the place is that of the date which doesn't go with theirs. */
const isOfOther = ({ span }: PlaceMention, dates: readonly MeetingDate[], left: readonly MeetingDate[]): boolean => {
  const beside = ({ citations: [{ start, quote }] }: MeetingDate): boolean =>
    start <= span.start && span.end <= start + quote.length;
  return left.some(beside) && !dates.some(beside);
};

const citiesOf = (told: Told, places: readonly PlaceMention[]): readonly string[] =>
  places.flatMap((mention) => {
    const name =
      mention.form === 'city'
        ? mention.name
        : mention.form === 'word'
          ? (resolvePlaceWord(mention, told.reading.dateline) ?? '')
          : '';
    return name === '' ? [] : [name];
  });

const isDay = ({ start }: MeetingDate): boolean =>
  start.length === 10 || (start.startsWith('--') && start.length === 7);

const datesMeet = (a: Placed, b: Placed): boolean =>
  a.dates.some((x) => b.dates.some((y) => isDay(x) && isDay(y) && (sameOrInside(x, y) || sameOrInside(y, x))));
const datesPart = (a: Placed, b: Placed): boolean =>
  a.dates.length > 0 &&
  b.dates.length > 0 &&
  !a.dates.some((x) => b.dates.some((y) => sameOrInside(x, y) || sameOrInside(y, x)));
const citiesMeet = (a: Placed, b: Placed): boolean => a.cities.some((city) => b.cities.includes(city));
const chairsMeet = (a: Placed, b: Placed): boolean =>
  a.draft.chairs.some((x) => b.draft.chairs.some((y) => x.person.name !== '' && x.person.name === y.person.name));

/**
 * Whether two drafts tell of one meeting: the same forum and number; or the same forum on the same day, whatever number
 * each gives. A forum that only may be the same needs the number and a second sign (day, city or chair). Never on a guess.
 */
const sameMeeting = (a: Placed, b: Placed): boolean => {
  const [x, y] = [a.draft.ordinal, b.draft.ordinal];
  // Cheap signs first: forums are compared only where the rest allows one meeting.
  if (x !== null && x === y) {
    const forum = sameForum(a.shape, b.shape);
    // One number of one forum is one meeting; sources that date it differently disagree.
    if (datesPart(a, b)) return forum === 'same' && a.shape.parties.length > 1 && b.shape.parties.length > 1;
    return forum === 'same' || (forum === 'maybe' && (datesMeet(a, b) || citiesMeet(a, b) || chairsMeet(a, b)));
  }
  if (!datesMeet(a, b)) return false;
  // Two numbers for one day and place are one meeting that its sources number differently.
  if (x !== null && y !== null) return citiesMeet(a, b) && sameForum(a.shape, b.shape) === 'same';
  if (a.draft.article === b.draft.article) return false;
  const forum = sameForum(a.shape, b.shape);
  return forum === 'same' || (forum === 'maybe' && (citiesMeet(a, b) || chairsMeet(a, b)));
};

/** Keys of which two drafts of one meeting share at least one: kind with number, kind with month. */
const keysOf = ({ draft, dates }: Placed): string[] => {
  const kind = draft.forum.forumKind;
  const months = dates.filter(isDay).flatMap(({ start, end }) => [start.slice(-5, -3), end.slice(-5, -3)]);
  const inMonths = [...new Set(months)].map((month) => `${kind} in ${month}`);
  return draft.ordinal === null ? inMonths : [`${kind} no ${draft.ordinal}`, ...inMonths];
};

/** Drafts in groups, one group a meeting. */
export const groupMeetings = (drafts: readonly Placed[]): Group[] => {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const placed of drafts) {
    const keys = keysOf(placed);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    let group = [...near].find(({ members }) => members.some((member) => sameMeeting(member, placed)));
    if (group) group.members.push(placed);
    else {
      group = { members: [placed] };
      groups.push(group);
    }
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
};
