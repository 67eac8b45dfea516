import type { Meeting } from '../record.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import type { Answer, Claim } from './answer.ts';
import { type Context, correctionNotice, meetingChoices } from './context.ts';
import { capital, chairClaims, dateClaims, dateNotices, placeClaims, reportedClaims, the, topicClaims } from './facts.ts';
import { make } from './make.ts';
import { listText } from './words.ts';

const PARTS: readonly (readonly [string, (meeting: Meeting) => readonly Claim[]])[] = [
  ['date', (meeting) => [...dateClaims(meeting), ...reportedClaims(meeting)]],
  ['place', placeClaims],
  ['chairs', chairClaims],
  ['topics', topicClaims],
];

/** Two meetings, property by property. */
export const answerCompare = ({ knowledge }: Context, typedFirst: string, typedSecond: string): Answer => {
  const heading = `Compare: ${typedFirst.trim()} and ${typedSecond.trim()}`;
  const found = [typedFirst, typedSecond].map((typed) => ({ typed, resolution: resolveMeeting(typed, knowledge) }));
  const meetings: Meeting[] = [];
  for (const { typed, resolution } of found) {
    if (resolution.is === 'none') return make(knowledge, 'not-in-sources', { heading, lead: resolution.why, choices: meetingChoices(resolution.nearest.slice(-6), 'meeting') });
    if (resolution.is === 'several') {
      const other = typed === typedFirst ? typedSecond : typedFirst;
      return make(knowledge, 'ambiguous', {
        heading,
        lead: `Several meetings fit “${typed.trim()}”. Which one do you mean?`,
        choices: meetingChoices(resolution.values, 'compare').map((choice) => ({ ...choice, ask: `${choice.ask} ${other.trim()}` })),
      });
    }
    meetings.push(resolution.value);
  }
  const [first, second] = meetings;
  if (!first || !second) throw new Error('two meetings were resolved');
  const notices = found.flatMap(({ resolution }) => correctionNotice(resolution.is === 'none' ? [] : resolution.corrections));
  if (first === second) return make(knowledge, 'answered', { heading, lead: `Both are ${the(first)}.`, claims: PARTS.flatMap(([, tell]) => tell(first)), notices });
  const missing = PARTS.flatMap(([name, tell]) => [first, second].filter((meeting) => tell(meeting).length === 0).map((meeting) => `${name} of ${the(meeting)}`));
  return make(knowledge, 'answered', {
    heading: `${capital(the(first))} and ${the(second)}`,
    claims: PARTS.flatMap(([, tell]) => [...tell(first), ...tell(second)]),
    notices: [...dateNotices(first), ...dateNotices(second), ...(missing.length > 0 ? [{ kind: 'missing' as const, text: `Not in the articles: ${listText(missing)}.` }] : []), ...notices],
  });
};
