import type { Knowledge, Meeting } from '../record.ts';
import type { Notice } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { dateClaims, placeClaims, reportedClaims, undatedNotice } from './facts.ts';
import { type Draft, make } from './make.ts';
import { endOfPeriod } from './time.ts';

const newest = new WeakMap<Knowledge, string | undefined>();

/** The date of the newest article, undefined where none is dated. */
const newestDate = (knowledge: Knowledge): string | undefined => {
  if (!newest.has(knowledge)) {
    let last: string | undefined;
    for (const { published } of knowledge.articles)
      if (published && !published.date.startsWith('--') && published.date > (last ?? '')) last = published.date;
    newest.set(knowledge, last);
  }
  return newest.get(knowledge);
};

/**
 * "December 2025 has passed, and no article here, the newest being of …, reports it": for a scheduled meeting whose date lies
 * behind; named where the answer is about several.
 */
export const passedNotice = (
  meeting: Meeting,
  { knowledge, now, words }: Context,
  which: 'it' | 'named' = 'it',
): Notice[] => {
  const [date] = meeting.dates;
  if (meeting.status === 'held' || !date) return [];
  const end = endOfPeriod(date.end);
  if (!end || end >= now) return [];
  return [
    {
      kind: 'date-passed',
      text: words.times.passed(date, newestDate(knowledge), ...(which === 'named' ? [meeting] : [])),
    },
  ];
};

export const answerWhen = (context: Context, meeting: string, hour = false): Draft => {
  const { words } = context;
  const asked = { heading: words.times.asked(meeting), command: 'when' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.times.heading(found);
    const dates = [...dateClaims(found, words), ...reportedClaims(found, words)];
    if (dates.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.times.unsaid(found),
        claims: placeClaims(found, words),
        notices,
      });
    return make(context, 'answered', {
      heading,
      claims: dates,
      notices: [
        ...(hour ? [{ kind: 'missing' as const, text: words.times.noHour }] : []),
        ...undatedNotice(found, words),
        ...passedNotice(found, context),
        ...notices,
      ],
    });
  });
};
