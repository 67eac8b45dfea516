import type { Meeting } from '../record.ts';
import { resolveForum } from '../resolve/forum.ts';
import { coverage, byTime, timeOf } from '../resolve/meeting.ts';
import { resolvePerson } from '../resolve/person.ts';
import type { Answer } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { capital } from './facts.ts';
import { claim, make } from './make.ts';
import { meetingLabel } from './words.ts';
import { yearOf } from './timeline.ts';

type Wanted = { readonly year?: string; readonly forum?: string; readonly chair?: string };

/** How many held meetings are on record, of a forum, in a year, chaired by someone; each with its sentence. */
export const answerCount = ({ knowledge }: Context, { year, forum, chair }: Wanted): Answer => {
  const heading = 'How many meetings';
  const person = chair === undefined ? undefined : resolvePerson(chair, knowledge);
  if (person?.is === 'none') return make(knowledge, 'not-in-sources', { heading, lead: person.why });
  if (person?.is === 'several')
    return make(knowledge, 'ambiguous', { heading, lead: 'Several people fit. Whom do you mean?', choices: person.values.map(({ name, id }) => ({ label: name, ask: `/person ${id}` })) });
  const series = forum === undefined ? undefined : resolveForum(forum, knowledge);
  if (series?.is === 'none') return make(knowledge, 'not-in-sources', { heading, lead: series.why });
  const forums = series === undefined ? undefined : new Set((series.is === 'one' ? [series.value] : series.values).map(({ id }) => id));
  const wantedYear = year === undefined ? undefined : yearOf(year);
  const fits = (meeting: Meeting): boolean =>
    meeting.status === 'held' &&
    (forums === undefined || forums.has(meeting.forum)) &&
    (wantedYear === undefined || timeOf(meeting).startsWith(wantedYear)) &&
    (person === undefined || meeting.chairs.some((one) => one.person === person.value.id && one.basis !== 'to co-chair'));
  const found = knowledge.meetings.filter(fits).sort(byTime);
  const what = [person ? `chaired or led by ${person.value.name}` : '', wantedYear ? `in ${wantedYear}` : ''].filter(Boolean).join(' ');
  if (found.length === 0) return make(knowledge, 'not-in-sources', { heading, lead: `No meeting ${what} is on record; ${coverage(knowledge)}.` });
  return make(knowledge, 'answered', {
    heading,
    lead: `${found.length} ${found.length === 1 ? 'meeting' : 'meetings'} ${what ? `${what} ` : ''}${found.length === 1 ? 'is' : 'are'} on record here; the articles need not report every one.`,
    claims: found.flatMap((meeting) =>
      claim(`${capital(meetingLabel(meeting))}.`, person ? (meeting.chairs.find((one) => one.person === person.value.id)?.citations ?? []) : [], meeting.dates[0]?.citations ?? [], meeting.citations.slice(0, 1)),
    ),
    notices: person ? correctionNotice(person.corrections) : [],
  });
};
