import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import type { Answer, Claim } from './answer.ts';
import type { Context } from './context.ts';
import { capital, firstCitation, the } from './facts.ts';
import { claim, make } from './make.ts';
import { endOfPeriod } from './time.ts';
import { passedNotice } from './when.ts';
import { dateText, onDate } from './words.ts';

const announced = (meeting: Meeting): string => {
  const [date] = meeting.dates;
  const place = meeting.cities[0] ?? meeting.countries[0];
  return [date ? dateText(date.start, date.end) : '', place ? `in ${place.value}` : ''].filter(Boolean).join(', ');
};

/** "The last summit on record is …": the nearest thing where nothing lies ahead. */
const lastClaims = (meeting: Meeting | undefined, what: string): Claim[] => {
  if (!meeting) return [];
  const [date] = meeting.dates;
  const [city] = meeting.cities;
  const when = date
    ? `, held ${onDate(date)}`
    : meeting.reported
      ? `, reported on ${dateText(meeting.reported.date)}`
      : '';
  return claim(
    `The last ${what} on record is ${the(meeting)}${when}${city ? `${when === '' ? ', held' : ''} in ${city.value}` : ''}.`,
    firstCitation(meeting),
    date?.citations ?? meeting.reported?.citations ?? [],
    city?.citations ?? [],
  );
};

/** The next one as of `now`: the first announced whose date lies ahead, else the last announced, said to have passed. */
const nextOf = ({ knowledge, now }: Context, meetings: readonly Meeting[], what: string): Answer => {
  const heading = `Next ${what}`;
  const isAhead = ({ dates: [date] }: Meeting): boolean => !date || (endOfPeriod(date.end) ?? now) >= now;
  const last = meetings.findLast(({ status }) => status === 'held');
  const coming = meetings.filter(({ status }) => status !== 'held');
  const next = coming.find(isAhead) ?? coming.at(-1);
  const previous = lastClaims(last, what);
  if (!next)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `The articles announce no coming ${what}.`,
      claims: previous,
    });
  const passed = passedNotice(next, knowledge, now);
  const when = announced(next);
  const word = next.status === 'proposed' ? 'proposed' : passed.length > 0 ? 'announced' : 'scheduled';
  return make(knowledge, 'answered', {
    heading,
    lead: passed.length > 0 ? `No ${what} that still lies ahead is on record.` : null,
    claims: [
      ...claim(
        `${capital(the(next))} ${passed.length > 0 ? 'was' : 'is'} ${word}${when ? ` for ${when}` : ''}.`,
        next.dates[0]?.citations ?? [],
        firstCitation(next),
        next.cities[0]?.citations ?? next.countries[0]?.citations ?? [],
      ),
      ...previous,
    ],
    notices: passed,
  });
};

export const answerNextSummit = (context: Context): Answer => {
  const { forums, inOrder } = catalogueOf(context.knowledge);
  const summits = inOrder.filter(({ forum }) => forums.get(forum)?.forum.kind === 'summit');
  return nextOf(context, summits, 'summit');
};

/** The next meeting of a forum, or of any. */
export const answerNext = (context: Context, typed: string | undefined): Answer => {
  const { knowledge } = context;
  const { forums, inOrder } = catalogueOf(knowledge);
  if (typed === undefined) {
    const answer = nextOf(context, inOrder, 'meeting');
    return answer;
  }
  const found = resolveForum(typed, knowledge);
  if (found.is === 'none')
    return make(knowledge, 'not-in-sources', { heading: `Next: ${typed.trim().slice(0, 80)}`, lead: found.why });
  const ids = found.is === 'several' ? found.values.map(({ id }) => id) : [found.value.id];
  const [only] = ids;
  const kind = forums.get(only ?? '')?.forum;
  const what =
    kind?.kind === 'summit'
      ? 'summit'
      : ids.length === 1 && kind
        ? `meeting of the ${kind.name}`
        : 'meeting of that name';
  return nextOf(
    context,
    inOrder.filter(({ forum }) => ids.includes(forum)),
    what,
  );
};
