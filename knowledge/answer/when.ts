import type { Knowledge, Meeting } from '../record.ts';
import type { Answer, Notice } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { dateClaims, placeClaims, reportedClaims, the, undatedNotice } from './facts.ts';
import { make } from './make.ts';
import { endOfPeriod } from './time.ts';
import { dateText } from './words.ts';

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

/** "December 2025 has passed, and no article here, the newest being of …, reports it": for a scheduled meeting whose date lies behind. */
export const passedNotice = (meeting: Meeting, knowledge: Knowledge, now: Date, what = 'It'): Notice[] => {
  const [date] = meeting.dates;
  if (meeting.status === 'held' || !date) return [];
  const end = endOfPeriod(date.end);
  if (!end || end >= now) return [];
  const last = newestDate(knowledge);
  const reach = last ? `, the newest being of ${dateText(last)},` : '';
  return [
    {
      kind: 'date-passed',
      text: `${what} was announced for ${dateText(date.start, date.end)}; that date has passed, and no article here${reach} reports that it took place.`,
    },
  ];
};

export const answerWhen = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `When: ${meeting}`, command: 'when' }, (found, notices) => {
    const { knowledge, now } = context;
    const heading = `When ${found.status === 'held' ? 'was' : 'is'} ${the(found)}`;
    const dates = [...dateClaims(found), ...reportedClaims(found)];
    if (dates.length === 0)
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles do not say when ${the(found)} took place. What they do say of it:`,
        claims: placeClaims(found),
        notices: notices,
      });
    return make(knowledge, 'answered', {
      heading,
      claims: dates,
      notices: [...undatedNotice(found), ...passedNotice(found, knowledge, now), ...notices],
    });
  });
