import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import type { Series } from '../words/said.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { firstCitation } from './facts.ts';
import { claim, type Draft, type DraftClaim, make } from './make.ts';
import { endOfPeriod } from './time.ts';
import { passedNotice } from './when.ts';

/** "The last summit on record is …": the nearest thing where nothing lies ahead. */
const lastClaims = (meeting: Meeting | undefined, which: Series, { series }: Words): DraftClaim[] => {
  if (!meeting) return [];
  const [date] = meeting.dates;
  const [city] = meeting.cities;
  const reported = date ? undefined : meeting.reported?.date;
  return claim(
    series.last(which, meeting, date, reported, city?.value),
    [meeting, ...(date ? [date] : []), ...(city ? [city] : [])],
    firstCitation(meeting),
    date?.citations ?? meeting.reported?.citations ?? [],
    city?.citations ?? [],
  );
};

/** The next one as of `now`: the first announced whose date lies ahead, else the last announced, said to have passed. */
const nextOf = (context: Context, meetings: readonly Meeting[], which: Series): Draft => {
  const { now, words } = context;
  const heading = words.series.next(which);
  const isAhead = ({ dates: [date] }: Meeting): boolean => !date || (endOfPeriod(date.end) ?? now) >= now;
  const last = meetings.findLast(({ status }) => status === 'held');
  const coming = meetings.filter(({ status }) => status !== 'held');
  const next = coming.find(isAhead) ?? coming.at(-1);
  const previous = lastClaims(last, which, words);
  if (!next)
    return make(context, 'not-in-sources', { heading, lead: words.series.noneComing(which), claims: previous });
  const passed = passedNotice(next, context);
  const [date] = next.dates;
  const place = next.cities[0] ?? next.countries[0];
  return make(context, 'answered', {
    heading,
    lead: passed.length > 0 ? words.series.noneAhead(which) : null,
    claims: [
      ...claim(
        words.series.announced(next, passed.length > 0, date, place?.value),
        [next, ...(date ? [date] : []), ...(place ? [place] : [])],
        date?.citations ?? [],
        firstCitation(next),
        place?.citations ?? [],
      ),
      ...previous,
    ],
    notices: passed,
  });
};

export const answerNextSummit = (context: Context): Draft => {
  const { forums, inOrder } = catalogueOf(context.knowledge);
  const summits = inOrder.filter(({ forum }) => forums.get(forum)?.forum.kind === 'summit');
  return nextOf(context, summits, { is: 'summit' });
};

/** The next meeting of a forum, or of any. */
export const answerNext = (context: Context, typed: string | undefined): Draft => {
  const { knowledge, words } = context;
  const { forums, inOrder } = catalogueOf(knowledge);
  if (typed === undefined) return nextOf(context, inOrder, { is: 'meeting' });
  const found = resolveForum(typed, knowledge);
  if (found.is === 'none')
    return make(context, 'not-in-sources', {
      heading: words.series.askedNext(typed.trim().slice(0, 80)),
      lead: words.refusals.refused(found.why),
    });
  const ids = found.is === 'several' ? found.values.map(({ id }) => id) : [found.value.id];
  const [only] = ids;
  const forum = forums.get(only ?? '')?.forum;
  const which: Series =
    forum?.kind === 'summit'
      ? { is: 'summit' }
      : ids.length === 1 && forum
        ? { is: 'forum', name: forum.name }
        : { is: 'meeting of that name' };
  return nextOf(
    context,
    inOrder.filter((meeting) => ids.includes(meeting.forum)),
    which,
  );
};
