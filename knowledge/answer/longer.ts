import type { Meeting } from '../record.ts';
import { days } from '../resolve/time.ts';
import { twoMeetings } from './compare.ts';
import type { Context } from './context.ts';
import { dateClaims, reportedClaims } from './facts.ts';
import { type Draft, make } from './make.ts';
import { lengthClaims } from './span.ts';

/** Days from the first to the last; undefined where the articles do not date both. */
const lengthOf = ({ dates: [date] }: Meeting): number | undefined => (date ? days(date) : undefined);

/** "was the 5th longer than the 3rd": by the days of both. */
export const answerLonger = (context: Context, first: string, second: string): Draft => {
  const { words } = context;
  const { times } = words;
  const heading = times.askedLength(`${first.trim().slice(0, 80)}, ${second.trim().slice(0, 80)}`);
  const found = twoMeetings(context, [first, second], heading, (one, two) => `Was ${one} longer than ${two}?`);
  if ('refusal' in found) return found.refusal;
  const [one, two] = found.meetings;
  const [a, b] = [lengthOf(one), lengthOf(two)];
  if (a === undefined || b === undefined)
    return make(context, 'not-in-sources', {
      heading,
      lead: times.longerUnsaid,
      claims: found.meetings.flatMap((meeting) => {
        const length = lengthClaims(meeting, words);
        return length.length > 0 ? length : [...dateClaims(meeting, words), ...reportedClaims(meeting, words)];
      }),
      notices: found.notices,
    });
  return make(context, 'answered', {
    heading,
    lead: a === b ? times.asLong : a > b ? times.longer(one, two) : times.longer(two, one),
    claims: found.meetings.flatMap((meeting) => lengthClaims(meeting, words)),
    notices: [{ kind: 'inferred', text: times.counted }, ...found.notices],
  });
};
