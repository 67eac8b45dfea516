import type { Meeting } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { byTime, coverage, timeOf } from '../resolve/meeting.ts';
import { resolveForum } from '../resolve/forum.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { capital } from './facts.ts';
import { claim, make } from './make.ts';
import { meetingLabel } from './words.ts';
import { passedNotice } from './when.ts';
import { inferredNotices } from './facts.ts';

/** The year that was typed; undefined where it is none. */
export const yearOf = (typed: string): string | undefined => wordsOf(typed).find((word) => /^(?:19|20)\d\d$/.test(word));

const inYear = (meeting: Meeting, year: string): boolean => [timeOf(meeting), ...meeting.dates.map(({ end }) => end)].some((date) => date.startsWith(year));

/** Meetings in order of time, of one forum or one year where asked. */
export const answerTimeline = (context: Context, typedYear?: string, typedForum?: string): Answer => {
  const { knowledge, now } = context;
  const heading = ['Timeline', typedForum?.trim(), typedYear?.trim()].filter(Boolean).join(', ');
  const year = typedYear === undefined ? undefined : yearOf(typedYear);
  if (typedYear !== undefined && year === undefined)
    return make(knowledge, 'not-in-sources', { heading, lead: `“${typedYear.trim().slice(0, 40)}” is no year; try one like 2024.` });
  const forum = typedForum === undefined ? undefined : resolveForum(typedForum, knowledge);
  if (forum?.is === 'none') return make(knowledge, 'not-in-sources', { heading, lead: forum.why });
  const forums = forum === undefined ? undefined : new Set((forum.is === 'one' ? [forum.value] : forum.values).map(({ id }) => id));
  const meetings = knowledge.meetings
    .filter((meeting) => (year === undefined || inYear(meeting, year)) && (forums === undefined || forums.has(meeting.forum)))
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1) || byTime(a, b));
  if (meetings.length === 0) return make(knowledge, 'not-in-sources', { heading, lead: `No meeting${year ? ` in ${year}` : ''} is on record; ${coverage(knowledge)}.` });
  return make(knowledge, 'answered', {
    heading,
    claims: meetings.flatMap((meeting) =>
      claim(`${capital(meetingLabel(meeting))}.`, meeting.dates[0]?.citations ?? [], meeting.cities[0]?.citations ?? meeting.countries[0]?.citations ?? [], meeting.citations.slice(0, 1)),
    ),
    notices: [...inferredNotices(meetings.flatMap(({ dates }) => dates)), ...meetings.flatMap((meeting) => passedNotice(meeting, knowledge, now))],
  });
};
