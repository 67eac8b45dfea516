import type { MeetingDraft } from '../event/draft.ts';
import { sameOrInside } from '../event/resolve-date.ts';
import type { Told } from '../event/told.ts';
import { resolvePlaceWord } from '../mention/place.ts';
import type { MeetingDate } from '../record.ts';
import { describeForum, type ForumShape, sameForum } from './forum.ts';

/** A draft with what comparing needs: its dates resolved, its cities named. */
export type Placed = {
  readonly told: Told;
  readonly draft: MeetingDraft;
  readonly shape: ForumShape;
  readonly dates: readonly MeetingDate[];
  readonly cities: readonly string[];
};

/** Drafts of one meeting, told by one or several articles. */
export type Group = { readonly members: Placed[] };

export const place = (told: Told, draft: MeetingDraft, dates: readonly MeetingDate[]): Placed => ({
  told,
  draft,
  shape: describeForum(draft.forum),
  dates,
  cities: draft.places.flatMap((mention) => {
    const name =
      mention.form === 'city'
        ? mention.name
        : mention.form === 'word'
          ? (resolvePlaceWord(mention, told.reading.dateline) ?? '')
          : '';
    return name === '' ? [] : [name];
  }),
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
export const sameMeeting = (a: Placed, b: Placed): boolean => {
  const forum = sameForum(a.shape, b.shape);
  if (forum === 'different') return false;
  const [x, y] = [a.draft.ordinal, b.draft.ordinal];
  const signs = Number(datesMeet(a, b)) + Number(citiesMeet(a, b)) + Number(chairsMeet(a, b));
  if (x !== null && y !== null && x === y) return !datesPart(a, b) && (forum === 'same' || signs > 0);
  // Two numbers for one day and place are one meeting that its sources number differently.
  if (x !== null && y !== null) return forum === 'same' && datesMeet(a, b) && citiesMeet(a, b);
  return a.draft.article !== b.draft.article && datesMeet(a, b) && (forum === 'same' || signs > 1);
};

/** Drafts in groups, one group a meeting. */
export const groupMeetings = (drafts: readonly Placed[]): Group[] => {
  const groups: Group[] = [];
  const byKind = new Map<string, Group[]>();
  for (const placed of drafts) {
    const kind = placed.draft.forum.forumKind;
    const near = byKind.get(kind) ?? [];
    const known = near.find(({ members }) => members.some((member) => sameMeeting(member, placed)));
    if (known) known.members.push(placed);
    else {
      const group = { members: [placed] };
      groups.push(group);
      byKind.set(kind, [...near, group]);
    }
  }
  return groups;
};
