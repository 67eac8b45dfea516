import { differenceInCalendarDays, formatDistanceStrict, intervalToDuration, parseISO } from 'date-fns';
import type { Meeting, MeetingDate } from '../record.ts';
import { timeOf } from '../resolve/time.ts';
import type { Answer, Claim, Notice } from './answer.ts';
import { twoMeetings } from './compare.ts';
import { aboutMeeting, type Context } from './context.ts';
import { capital, dateClaims, reportedClaims, settingClaims, the, undatedNotice } from './facts.ts';
import { claim, make } from './make.ts';
import { dateText, dayText, listText } from './words.ts';

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

const days = ({ start, end }: MeetingDate): number | undefined =>
  isDay(start) && isDay(end)
    ? differenceInCalendarDays(parseISO(end), parseISO(start)) + 1
    : /^--\d\d-\d\d$/.test(start) && start.slice(0, 5) === end.slice(0, 5)
      ? Number(end.slice(5)) - Number(start.slice(5)) + 1
      : undefined;

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

const lengthClaims = (meeting: Meeting): Claim[] =>
  meeting.dates.flatMap((date) => {
    const length = days(date);
    return length === undefined
      ? []
      : claim(
          `${capital(the(meeting))} took ${count(length, 'day')} by its dates, ${dateText(date.start, date.end)}.`,
          date.citations,
        );
  });

/** How many days a meeting took, from its first to its last; other meetings that the words fit are told too. */
export const answerDuration = (context: Context, meeting: string): Answer => {
  const { knowledge } = context;
  return aboutMeeting(
    context,
    meeting,
    { heading: `How long: ${meeting}`, command: 'How long was %?' },
    (found, notices) => {
      const heading = `How long was ${the(found)}`;
      const claims = lengthClaims(found);
      if (claims.length === 0)
        return make(knowledge, 'not-in-sources', {
          heading,
          lead: `The articles do not say how long ${the(found)} took.`,
          claims: [...dateClaims(found), ...reportedClaims(found), ...settingClaims(found)].slice(0, 2),
          notices: [...undatedNotice(found), ...notices],
        });
      return make(knowledge, 'answered', {
        heading,
        claims,
        notices: [{ kind: 'inferred', text: 'Counted from the first day to the last.' }, ...notices],
      });
    },
  );
};

/** The day from which, or to which, time is counted; the report's where the meeting's own is not stated. */
const dayOf = (meeting: Meeting): { readonly date: string; readonly own: boolean } | undefined => {
  const date = timeOf(meeting);
  return date === '' || date.startsWith('--') ? undefined : { date, own: meeting.dates.length > 0 };
};

const basis = (meeting: Meeting): readonly Claim[] => [...dateClaims(meeting), ...reportedClaims(meeting)];

/** "1 year, 3 months": whole units only, days where both are days. */
const apart = (from: string, to: string): string => {
  const [start, end] = [parseISO(from), parseISO(to)];
  if (from.length < 10 || to.length < 10) return `about ${formatDistanceStrict(start, end, { unit: 'month' })}`;
  const { years = 0, months = 0, days: rest = 0 } = intervalToDuration({ start, end });
  const parts = [
    years > 0 ? count(years, 'year') : '',
    months > 0 ? count(months, 'month') : '',
    rest > 0 && years === 0 ? count(rest, 'day') : '',
  ].filter(Boolean);
  const total = differenceInCalendarDays(end, start);
  return parts.length === 0 ? count(total, 'day') : `${listText(parts)}${total > 31 ? ` (${total} days)` : ''}`;
};

const reportNotice = (meetings: readonly Meeting[]): Notice[] =>
  meetings
    .filter(({ dates }) => dates.length === 0)
    .map((meeting) => ({
      kind: 'undated',
      text: `Counted from the report, as no article states the day of ${the(meeting)}.`,
    }));

export const answerAgo = (context: Context, meeting: string): Answer =>
  aboutMeeting(
    context,
    meeting,
    { heading: `How long ago: ${meeting}`, command: 'How long ago was %?' },
    (found, notices) => {
      const { knowledge, now } = context;
      const heading = `How long ago was ${the(found)}`;
      const day = dayOf(found);
      if (!day)
        return make(knowledge, 'not-in-sources', {
          heading,
          lead: `The articles do not say when ${the(found)} was.`,
          claims: settingClaims(found),
          notices,
        });
      const today = now.toISOString().slice(0, 10);
      const last = found.dates[0]?.end ?? day.date;
      const from = last.startsWith('--') ? day.date : last;
      const ahead = day.date.slice(0, 10) > today;
      const lead = ahead
        ? `It lies ahead: in ${apart(today, day.date)}.`
        : `${capital(apart(from, today))} before ${dayText(now)}.`;
      return make(knowledge, 'answered', {
        heading,
        lead,
        claims: basis(found),
        notices: [...reportNotice([found]), ...notices],
      });
    },
  );

/** The time between two meetings, by their first days. */
export const answerBetween = (context: Context, first: string, second: string): Answer => {
  const { knowledge } = context;
  const heading = `Time between: ${first.trim().slice(0, 80)} and ${second.trim().slice(0, 80)}`;
  const found = twoMeetings(context, [first, second], heading, (one, two) => `How long between ${one} and ${two}?`);
  if ('refusal' in found) return found.refusal;
  const [one, two] = found.meetings;
  const ordered = [...found.meetings].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const [from, to] = ordered.map(dayOf);
  const about = found.notices;
  if (!from || !to)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: 'The articles do not date both meetings.',
      claims: found.meetings.flatMap(basis),
      notices: about,
    });
  return make(knowledge, 'answered', {
    heading: `Time between ${the(one)} and ${the(two)}`,
    lead: `${capital(apart(from.date, to.date))}, by their ${from.own && to.own ? 'first days' : 'days on record'}.`,
    claims: ordered.flatMap(basis),
    notices: [...reportNotice(ordered), ...about],
  });
};
