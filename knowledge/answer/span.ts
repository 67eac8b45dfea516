import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { differenceInWeeks } from 'date-fns/differenceInWeeks';
import { differenceInYears } from 'date-fns/differenceInYears';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { intervalToDuration } from 'date-fns/intervalToDuration';
import { parseISO } from 'date-fns/parseISO';
import type { Edge, Query, Unit } from '../query.ts';
import type { Meeting } from '../record.ts';
import { days, timeOf } from '../resolve/time.ts';
import { dayOf } from '../words/date.ts';
import type { Length } from '../words/said.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { twoMeetings } from './compare.ts';
import { aboutMeeting, type Context } from './context.ts';
import { dateClaims, reportedClaims, settingClaims, undatedNotice } from './facts.ts';
import { claim, type Draft, type DraftClaim, make } from './make.ts';
import { passedNotice } from './when.ts';

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

export const lengthClaims = (meeting: Meeting, { times }: Words): DraftClaim[] =>
  meeting.dates.flatMap((date) => {
    const length = days(date);
    return length === undefined ? [] : claim(times.took(meeting, length, date), [meeting, date], date.citations);
  });

/** How many days a meeting took, from its first to its last; other meetings that the words fit are told too. */
export const answerDuration = (context: Context, meeting: string): Draft => {
  const { words } = context;
  const asked = { heading: words.times.askedLength(meeting), command: 'How long was %?' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.times.lengthHeading(found);
    const claims = lengthClaims(found, words);
    if (claims.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.times.lengthUnsaid(found),
        claims: [...dateClaims(found, words), ...reportedClaims(found, words), ...settingClaims(found, words)].slice(
          0,
          2,
        ),
        notices: [...undatedNotice(found, words), ...notices],
      });
    return make(context, 'answered', {
      heading,
      claims,
      notices: [{ kind: 'inferred', text: words.times.counted }, ...notices],
    });
  });
};

/** The day from which, or to which, time is counted; the report's where the meeting's own is not stated. */
export const countedFrom = (meeting: Meeting): { readonly date: string; readonly own: boolean } | undefined => {
  const date = timeOf(meeting);
  return date === '' || date.startsWith('--') ? undefined : { date, own: meeting.dates.length > 0 };
};

/** Whether its day is that of its report, or follows from other days. */
export const isUnsure = ({ dates: [date] }: Meeting): boolean => date === undefined || date.basis === 'inferred';

export const basis = (meeting: Meeting, words: Words): readonly DraftClaim[] => [
  ...dateClaims(meeting, words),
  ...reportedClaims(meeting, words),
];

/** Days in a month and in a year, near enough where one of two dates is no day. */
const MONTH = 30.44;
const YEAR = 365.25;

/** The first or the last day of "2021" or "2025-09"; a day is both. */
const edge = (date: string, end: boolean): Date => {
  const day = parseISO(date);
  return !end || isDay(date) ? day : date.length < 5 ? endOfYear(day) : endOfMonth(day);
};

/** How much it is at least and at most in whole units; one number, the middle, where the two are the same or far apart. */
const rough = (from: string, to: string, unit: number): { readonly least: number; readonly most?: number } => {
  const [low, high] = [
    differenceInCalendarDays(edge(to, false), edge(from, true)) / unit,
    differenceInCalendarDays(edge(to, true), edge(from, false)) / unit,
  ];
  const [least, most] = [Math.round(low), Math.round(high)];
  return most - least === 1 && least > 0 ? { least, most } : { least: Math.round((low + high) / 2) };
};

/** "26 years ago": full years or months, at least and at most, where one of the two dates is a day. */
const full = (from: string, to: string, unit: 'year' | 'month'): { readonly least: number; readonly most?: number } => {
  const between = unit === 'year' ? differenceInYears : differenceInMonths;
  const [least, most] = [between(edge(to, false), edge(from, true)), between(edge(to, true), edge(from, false))];
  return most > least && least > 0 ? { least, most } : { least: Math.max(least, most) };
};

/** The days of a unit, near enough. */
const DAYS = { day: 1, week: 7, month: MONTH } as const;

/** "how many weeks": in that unit, and in days beside it; `about`: where a day follows from others, or is that of a report. */
const inUnits = (from: string, to: string, unit: Unit, about: boolean): Length => {
  if (from.length < 10 || to.length < 10) {
    const [low, high] = [
      differenceInCalendarDays(edge(to, false), edge(from, true)),
      differenceInCalendarDays(edge(to, true), edge(from, false)),
    ].map((days) => Math.max(0, Math.round(days / DAYS[unit])));
    const [least = 0, most = least] = [low, high];
    return { is: 'units', unit, count: least, ...(most === least ? {} : { upTo: most }) };
  }
  const [start, end] = [parseISO(from), parseISO(to)];
  const total = differenceInCalendarDays(end, start);
  if (unit === 'day') return { is: 'units', unit, count: total, ...(about ? {} : { rest: 0 }) };
  const count = unit === 'week' ? differenceInWeeks(end, start) : differenceInMonths(end, start);
  const rest = differenceInCalendarDays(end, unit === 'week' ? addWeeks(start, count) : addMonths(start, count));
  if (!about) return { is: 'units', unit, count, rest, total };
  return { is: 'units', unit, count: rest * 2 > DAYS[unit] ? count + 1 : count, total };
};

/** How a length is asked for: in which unit, and whether the days are sure. */
type Asked = { readonly unit?: Unit | undefined; readonly about?: boolean };

/** "1 year, 3 months": whole units only, days where both are days, years where one is but a year; the earlier of the two is `from`. */
export const apart = (from: string, to: string, { unit, about = false }: Asked = {}): Length => {
  if (unit !== undefined) return inUnits(from, to, unit, about);
  if (from.length < 5 || to.length < 5) {
    const { least, most } = isDay(from) || isDay(to) ? full(from, to, 'year') : rough(from, to, YEAR);
    return { is: 'years', years: least, ...(most === undefined ? {} : { upTo: most }) };
  }
  if (from.length < 10 || to.length < 10) {
    const { least, most } = rough(from, to, MONTH);
    return { is: 'months', months: least, ...(most === undefined ? {} : { upTo: most }) };
  }
  const [start, end] = [parseISO(from), parseISO(to)];
  const { years = 0, months = 0, days: rest = 0 } = intervalToDuration({ start, end });
  return { is: 'days', years, months, days: rest, total: differenceInCalendarDays(end, start) };
};

const reportNotice = (meetings: readonly Meeting[], { times }: Words): Notice[] =>
  meetings
    .filter(({ dates }) => dates.length === 0)
    .map((meeting) => ({ kind: 'undated', text: times.countedFromReport(meeting) }));

export const answerAgo = (context: Context, meeting: string, unit?: Unit): Draft => {
  const { now, words } = context;
  const asked = { heading: words.times.askedAgo(meeting), command: 'How long ago was %?' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.times.agoHeading(found);
    const day = countedFrom(found);
    if (!day)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.times.agoUnsaid(found),
        claims: settingClaims(found, words),
        notices,
      });
    const today = dayOf(now);
    const last = found.dates[0]?.end ?? day.date;
    const from = last.startsWith('--') ? day.date : last;
    const ahead = day.date.slice(0, 10) > today;
    const passed = passedNotice(found, context);
    return make(context, 'answered', {
      heading,
      // Of one that was but announced nobody knows how long ago it was.
      lead: ahead
        ? words.times.ahead(apart(today, day.date, { unit, about: isUnsure(found) }))
        : passed.length > 0
          ? null
          : words.times.before(apart(from, today, { unit, about: isUnsure(found) }), today),
      claims: basis(found, words),
      notices: [...reportNotice([found], words), ...passed, ...notices],
    });
  });
};

/** The day of a meeting from which, or to which, time is counted, its last where that is asked for. */
const countedAt = (meeting: Meeting, edge: Edge): ReturnType<typeof countedFrom> => {
  const from = countedFrom(meeting);
  const end = meeting.dates[0]?.end;
  return edge === 'start' || !from?.own || end === undefined || end.startsWith('--') ? from : { ...from, date: end };
};

type Between = Pick<Extract<Query, { readonly ask: 'between' }>, 'order' | 'unit' | 'edges'>;

/** The time between two meetings, by their first days, or by those that `edges` names. */
export const answerBetween = (
  context: Context,
  first: string,
  second: string,
  { order = false, unit, edges = ['start', 'start'] }: Between = {},
): Draft => {
  const { words } = context;
  const heading = words.times.askedBetween(first.trim().slice(0, 80), second.trim().slice(0, 80));
  const found = twoMeetings(context, [first, second], heading, (one, two) => `How long between ${one} and ${two}?`);
  if ('refusal' in found) return found.refusal;
  const [one] = found.meetings;
  const ordered = [...found.meetings].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const [start, end] = ordered[0] === one ? edges : [edges[1], edges[0]];
  const [from, to] = ordered.map((meeting, i) => countedAt(meeting, i === 0 ? start : end));
  const isOne = new Set(found.meetings).size < 2;
  if (!from || !to || isOne)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.times.betweenUnsaid,
      claims: [...new Set(found.meetings)].flatMap((meeting) => basis(meeting, words)),
      notices: found.notices,
    });
  const [earliest, latest] = ordered;
  const areHeld = ordered.every(({ status }) => status === 'held');
  // "how long before the 3rd was the 5th": that it was after it is told.
  const isApart =
    (order || earliest !== one) && areHeld && earliest !== undefined && latest !== undefined && from.date !== to.date;
  const later = isApart ? `${words.times.later(latest, earliest)} ` : '';
  const length = apart(from.date, to.date, { unit, about: ordered.some(isUnsure) });
  return make(context, 'answered', {
    heading: words.times.betweenHeading(...found.meetings),
    lead: `${later}${words.times.between(length, from.own && to.own ? [start, end] : null)}`,
    claims: ordered.flatMap((meeting) => basis(meeting, words)),
    notices: [
      ...reportNotice(ordered, words),
      ...ordered.flatMap((meeting) => passedNotice(meeting, context, 'named')),
      ...found.notices,
    ],
  });
};
