import { endOfPeriod } from './time.ts';
import type { Answer, Notice } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { dateClaims, dateNotices, placeClaims, reportedClaims, the, undatedNotice } from './facts.ts';
import { make } from './make.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { dateText } from './words.ts';

/** "December 2025 has passed, and no article here, the newest of …, reports it": for a scheduled meeting whose date lies behind. */
export const passedNotice = (meeting: Meeting, knowledge: Knowledge, now: Date): Notice[] => {
  const [date] = meeting.dates;
  if (meeting.status === 'held' || !date) return [];
  const end = endOfPeriod(date.end);
  if (!end || end >= now) return [];
  const newest = knowledge.articles.map(({ published }) => published?.date ?? '').sort().at(-1);
  const reach = newest ? `, the newest being of ${dateText(newest)},` : '';
  return [{ kind: 'date-passed', text: `It was announced for ${dateText(date.start, date.end)}; that date has passed, and no article here${reach} reports that it took place.` }];
};

export const answerWhen = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `When: ${meeting}`, command: 'when' }, (found, notices) => {
    const { knowledge, now } = context;
    const heading = `When was ${the(found)}`;
    const dates = [...dateClaims(found), ...reportedClaims(found)];
    if (dates.length === 0)
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles do not say when ${the(found)} took place. What they do say of it:`,
        claims: placeClaims(found),
        notices,
      });
    return make(knowledge, 'answered', {
      heading,
      claims: dates,
      notices: [...dateNotices(found), ...(found.dates.length === 0 ? undatedNotice(found) : []), ...passedNotice(found, knowledge, now), ...notices],
    });
  });
