import { format, parseISO } from 'date-fns';
import type { Article, IsoDate } from '../article.ts';
import { monthNames } from '../lexicon/calendar.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { tokenize } from '../read/token.ts';
import type { Chair, Meeting, MeetingDate, Post } from '../record.ts';

/** 1 → "1st", 22 → "22nd", 113 → "113th". */
export const ordinalText = (ordinal: number): string => {
  const tens = ordinal % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
  return `${ordinal}${suffix}`;
};

type Parts = { readonly year: string; readonly month: string; readonly day: string };

const partsOf = (date: IsoDate): Parts => {
  const open = date.startsWith('--');
  const [year = '', month = '', day = ''] = open ? ['', ...date.slice(2).split('-')] : date.split('-');
  return { year, month: monthNames[Number(month) - 1] ?? '', day: day === '' ? '' : String(Number(day)) };
};

const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

/** `2025-10-28` → "28 October 2025", `2025-12` → "December 2025", `--10-28` → "28 October (year not stated)". */
export const dateText = (start: IsoDate, end: IsoDate = start): string => {
  const a = partsOf(start);
  const b = partsOf(end);
  const open = a.year === '' ? ' (year not stated)' : '';
  if (start === end) return join(a.day, a.month, a.year) + open;
  if (a.year !== b.year) return `${join(a.day, a.month, a.year)} – ${join(b.day, b.month, b.year)}`;
  if (a.month !== b.month) return `${join(a.day, a.month)} – ${join(b.day, b.month, b.year)}${open}`;
  return `${a.day}–${join(b.day, b.month, b.year)}${open}`;
};

/** The preposition that goes before `dateText`: "on 28 October 2025", "in December 2025". */
export const onDate = ({ start, end }: Pick<MeetingDate, 'start' | 'end'>): string =>
  `${partsOf(start).day === '' ? 'in' : 'on'} ${dateText(start, end)}`;

/** "a", "a and b", "a, b and c". */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "Lt Gen Johnson P Mathew, Chief of Integrated Defence Staff (India)". The side is left out where the role names it. */
export const personText = ({ name, rank, role, side }: Pick<Chair, 'name' | 'rank' | 'role' | 'side'>): string =>
  [rank === null ? name : `${rank} ${name}`, role].filter((part) => part !== null && part !== '').join(', ') +
  (side === null ? '' : ` (${side})`);

export const postText = ({ rank, role, side }: Post): string =>
  [rank, role].filter((part) => part !== null && part !== '').join(', ') + (side === null ? '' : ` (${side})`);

/** True for a body that meets (a working group, a commission); a summit or a dialogue is a meeting itself. */
const isBody = (forumName: string): boolean => {
  const known = bodies.get(forumName);
  if (known !== undefined) return known;
  const found = readBody(forumName);
  if (bodies.size < 10_000) bodies.set(forumName, found);
  return found;
};

const bodies = new Map<string, boolean>();

const readBody = (forumName: string): boolean => {
  const tokens = tokenize(forumName);
  for (let i = 0; i < tokens.length; i++) {
    const kind = forumKinds.at(tokens, i);
    if (kind) return kind.value.role === 'body';
  }
  return false;
};

/** "5th meeting of the India-Russia Working Group on Military Cooperation", "22nd India-Russia Annual Summit"; with no number "meeting of …". */
const meetingText = ({ ordinal, forumName }: Pick<Meeting, 'ordinal' | 'forumName'>): string => {
  const number = ordinal === null ? '' : `${ordinalText(ordinal)} `;
  return isBody(forumName) ? `${number}meeting of the ${forumName.replace(/^the /i, '')}` : `${number}${forumName}`;
};

/** The same with its article, and what tells un-numbered ones apart: "the meeting of the … in May 2024". */
export const theMeeting = (meeting: Meeting): string => {
  if (meeting.ordinal !== null) return `the ${meetingText(meeting)}`;
  const [date] = meeting.dates;
  const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
  const told = date ? ` of ${dateText(date.start, date.end)}` : place ? ` in ${place.value}` : '';
  return `the ${meetingText(meeting)}${told}`;
};

/** "5th India-Russia Working Group on Military Cooperation, 28–29 October 2025, New Delhi": enough to tell it from others. */
export const meetingLabel = (meeting: Meeting): string => {
  const [date] = meeting.dates;
  const when = date
    ? dateText(date.start, date.end)
    : meeting.reported
      ? `reported ${dateText(meeting.reported.date)}`
      : '';
  const status = meeting.status === 'held' ? '' : meeting.status;
  const place = meeting.cities[0]?.value ?? meeting.countries[0]?.value ?? '';
  return [shortText(meeting), place, [status, when].filter(Boolean).join(' ')].filter((part) => part !== '').join(', ');
};

/** "5th India-Russia Working Group on Military Cooperation": the number before the name, for lists. */
const shortText = ({ ordinal, forumName }: Pick<Meeting, 'ordinal' | 'forumName'>): string =>
  ordinal === null ? forumName : `${ordinalText(ordinal)} ${forumName}`;

/** "28 November 2024" of a clock. */
export const dayText = (day: Date): string => format(parseISO(day.toISOString().slice(0, 10)), 'd MMMM yyyy');

/** By whom an article appeared, as a reader knows it: "Nagpur Oranges (IANS)", "PTI", its title, "an untitled article". */
export const sourceName = ({ publisher, agency, title }: Pick<Article, 'publisher' | 'agency' | 'title'>): string => {
  if (publisher) return agency ? `${publisher} (${agency})` : publisher;
  return agency ?? (title ? `“${title}”` : 'an untitled article');
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
