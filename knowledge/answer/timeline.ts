import type { Filter } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import type { Answer, Claim, Notice } from './answer.ts';
import { type Context, correctionNotice, meetingChoices, nearestClaims } from './context.ts';
import { capital, firstCitation } from './facts.ts';
import { claim, make } from './make.ts';
import { select } from './select.ts';
import { passedNotice } from './when.ts';
import { meetingLabel, theMeeting } from './words.ts';

/** One line a meeting, with the sentences for all that it says. `chair`: the person that the list is about. */
export const listClaims = (meetings: readonly Meeting[], chair?: string): Claim[] =>
  meetings.flatMap((meeting) =>
    claim(
      `${capital(meetingLabel(meeting))}.`,
      chair === undefined ? [] : (meeting.chairs.find((one) => one.person === chair)?.citations ?? []),
      firstCitation(meeting),
      meeting.dates[0]?.citations ?? meeting.reported?.citations ?? [],
      meeting.cities[0]?.citations ?? meeting.countries[0]?.citations ?? [],
    ),
  );

/** How many meetings one answer lists: the latest ones. */
export const MOST = 40;

/** How many dates that have passed are told of. */
const MOST_PASSED = 5;

/** Says that a list is not whole. */
export const leftOut = (count: number): Notice[] =>
  count <= MOST
    ? []
    : [{ kind: 'missing', text: `The latest ${MOST} of ${count} are shown; name a year or a forum to see others.` }];

/** Meetings in order of time, those that a filter leaves. */
export const answerTimeline = (context: Context, filter: Filter): Answer => {
  const { knowledge, now } = context;
  const heading = ['Timeline', ...Object.values(filter).map((value: string) => value.trim().slice(0, 60))].join(', ');
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const { said, chair, corrections } = found;
  const meetings = found.meetings.slice(-MOST);
  if (meetings.length === 0)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `No meeting${said ? ` ${said}` : ''} is on record; ${coverage(knowledge)}.`,
      claims: filter.forum === undefined ? [] : nearestClaims(knowledge, Object.values(filter).join(' ')),
      choices: meetingChoices(catalogueOf(knowledge).inOrder.slice(-5), 'meeting'),
    });
  return make(knowledge, 'answered', {
    heading,
    lead: said ? `On record ${said}:` : null,
    claims: listClaims(meetings, chair),
    notices: [
      ...leftOut(found.meetings.length),
      ...correctionNotice(corrections),
      ...(meetings.some(({ dates, reported }) => dates.length === 0 && reported)
        ? [{ kind: 'undated' as const, text: 'A date after “reported” is the report’s, not the meeting’s.' }]
        : []),
      ...meetings
        .flatMap((meeting) => passedNotice(meeting, knowledge, now, capital(theMeeting(meeting))))
        .slice(-MOST_PASSED),
    ],
  });
};
