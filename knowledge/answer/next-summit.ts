import type { Meeting } from '../record.ts';
import { byTime } from '../resolve/meeting.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { capital, dateNotices, the } from './facts.ts';
import { claim, make } from './make.ts';
import { endOfPeriod } from './time.ts';
import { passedNotice } from './when.ts';
import { dateText, onDate } from './words.ts';

const isSummit = ({ forum }: Meeting, { knowledge }: Context): boolean => knowledge.forums.find(({ id }) => id === forum)?.kind === 'summit';

const announced = (meeting: Meeting): string => {
  const [date] = meeting.dates;
  const place = meeting.cities[0] ?? meeting.countries[0];
  return [date ? dateText(date.start, date.end) : '', place ? `in ${place.value}` : ''].filter(Boolean).join(', ');
};

/** The next summit as of `now`: the first one announced whose date lies ahead, else the last one announced, said to have passed. */
export const answerNextSummit = (context: Context): Answer => {
  const { knowledge, now } = context;
  const summits = knowledge.meetings.filter((meeting) => isSummit(meeting, context)).sort(byTime);
  const coming = summits.filter(({ status }) => status !== 'held');
  const ahead = coming.find(({ dates: [date] }) => !date || (endOfPeriod(date.end) ?? now) >= now);
  const next = ahead ?? coming.at(-1);
  const last = summits.findLast(({ status }) => status === 'held');
  const previous = last ? claim(`The last summit on record is ${the(last)}${last.dates[0] ? `, held ${onDate(last.dates[0])}` : ''}${last.cities[0] ? ` in ${last.cities[0].value}` : ''}.`, last.dates[0]?.citations ?? last.citations, last.cities[0]?.citations ?? []) : [];
  if (!next)
    return make(knowledge, 'not-in-sources', { heading: 'Next summit', lead: 'The articles announce no coming summit.', claims: previous });
  const passed = passedNotice(next, knowledge, now);
  const when = announced(next);
  const word = next.status === 'proposed' ? 'proposed' : passed.length > 0 ? 'announced' : 'scheduled';
  return make(knowledge, 'answered', {
    heading: 'Next summit',
    lead: passed.length > 0 ? 'No summit that still lies ahead is on record.' : null,
    claims: [...claim(`${capital(the(next))} ${passed.length > 0 ? 'was' : 'is'} ${word}${when ? ` for ${when}` : ''}.`, next.dates[0]?.citations ?? [], next.citations, next.countries[0]?.citations ?? []), ...previous],
    notices: [...passed, ...dateNotices(next)],
  });
};
