import type { Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { type Context, unique } from './context.ts';
import { chairClaims, dateClaims, placeClaims, reportedClaims } from './facts.ts';
import { type Draft, make } from './make.ts';
import { select } from './select.ts';
import { leftOut } from './timeline.ts';

/** How many meetings one answer shows: the latest ones. */
const MOST = 12;

/** "did Berg chair more meetings than Lund", "have more been held in Oslo than in Lima": the number of each, and the meetings. */
export const answerTally = (
  context: Context,
  { question: heading, of, names, filter }: Extract<Query, { readonly ask: 'tally' }>,
): Draft => {
  const { words } = context;
  const counted: { name: string; meetings: readonly Meeting[] }[] = [];
  for (const typed of names) {
    const found = select(context, { ...filter, [of]: typed }, heading);
    if (found.is === 'refused') return found.answer;
    const said = of === 'chair' ? found.said.find((condition) => condition.is === 'chair') : undefined;
    counted.push({ name: said?.name ?? typed, meetings: found.meetings.filter(({ status }) => status === 'held') });
  }
  const meetings = [...new Set(counted.flatMap((each) => each.meetings))];
  if (meetings.length === 0) return make(context, 'not-in-sources', { heading, lead: words.several.notSaid });
  return make(context, 'answered', {
    heading,
    lead: words.several.tally(counted.map((each) => ({ name: each.name, times: each.meetings.length }))),
    claims: unique(
      meetings
        .slice(-MOST)
        .flatMap((meeting) => [
          ...(of === 'chair' || filter.chair !== undefined ? chairClaims(meeting, words) : []),
          ...(of === 'year' ? [...dateClaims(meeting, words), ...reportedClaims(meeting, words)] : []),
          ...(of === 'place' || filter.place !== undefined ? placeClaims(meeting, words) : []),
        ]),
    ),
    notices: leftOut(meetings.length, words, MOST),
  });
};
