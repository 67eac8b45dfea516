import type { Meeting } from '../record.ts';
import type { Answer, Claim } from './answer.ts';
import { type Context, correctionNotice, findMeeting, meetingChoices } from './context.ts';
import { capital, chairClaims, dateClaims, placeClaims, reportedClaims, the, topicClaims } from './facts.ts';
import { make } from './make.ts';
import { listText } from './words.ts';

const PARTS: readonly (readonly [string, (meeting: Meeting) => readonly Claim[]])[] = [
  ['date', (meeting) => [...dateClaims(meeting), ...reportedClaims(meeting)]],
  ['place', placeClaims],
  ['chairs', (meeting) => chairClaims(meeting)],
  ['topics', topicClaims],
];

/** Two meetings that were typed, or the answer that says why they can't be told. `again` makes a choice's `ask` from two references. */
export const twoMeetings = (
  context: Context,
  typed: readonly [string, string],
  heading: string,
  again: (first: string, second: string) => string,
):
  | { readonly meetings: readonly [Meeting, Meeting]; readonly notices: ReturnType<typeof correctionNotice> }
  | { readonly refusal: Answer } => {
  const { knowledge } = context;
  const [first, second] = [findMeeting(context, typed[0]), findMeeting(context, typed[1])];
  for (const [i, found] of [first, second].entries()) {
    if (found.is === 'none' || found.is === 'contrary') {
      const nearest = found.is === 'none' ? found.nearest.slice(-6) : [found.value, ...found.fitting];
      return {
        refusal: make(knowledge, 'not-in-sources', {
          heading,
          lead: found.why,
          choices: meetingChoices(nearest, 'meeting'),
        }),
      };
    }
    if (found.is === 'several') {
      const choices = meetingChoices(found.values.slice(0, 20), 'meeting').map(({ label }, at) => {
        const id = found.values[at]?.id ?? '';
        return { label, ask: i === 0 ? again(id, typed[1].trim()) : again(typed[0].trim(), id) };
      });
      return {
        refusal: make(knowledge, 'ambiguous', {
          heading,
          lead: `Several meetings fit “${(typed[i] ?? '').trim().slice(0, 80)}”. Which one do you mean?`,
          choices,
        }),
      };
    }
  }
  if (first.is !== 'one' || second.is !== 'one') throw new Error('two meetings were resolved');
  return {
    meetings: [first.value, second.value],
    notices: correctionNotice([...first.corrections, ...second.corrections]),
  };
};

const quoted = (typed: string): string => (/\s/.test(typed) ? `"${typed.replace(/"/g, '')}"` : typed);

/** Two meetings, property by property. */
export const answerCompare = (context: Context, typedFirst: string, typedSecond: string): Answer => {
  const { knowledge } = context;
  const heading = `Compare: ${typedFirst.trim().slice(0, 80)} and ${typedSecond.trim().slice(0, 80)}`;
  const found = twoMeetings(
    context,
    [typedFirst, typedSecond],
    heading,
    (one, two) => `/compare ${quoted(one)} ${quoted(two)}`,
  );
  if ('refusal' in found) return found.refusal;
  const {
    meetings: [first, second],
    notices,
  } = found;
  if (first === second)
    return make(knowledge, 'answered', {
      heading,
      lead: `Both are ${the(first)}.`,
      claims: PARTS.flatMap(([, tell]) => tell(first)),
      notices: notices,
    });
  const missing = PARTS.flatMap(([name, tell]) =>
    [first, second].filter((meeting) => tell(meeting).length === 0).map((meeting) => `${name} of ${the(meeting)}`),
  );
  return make(knowledge, 'answered', {
    heading: `${capital(the(first))} and ${the(second)}`,
    claims: PARTS.flatMap(([, tell]) => [...tell(first), ...tell(second)]),
    notices: [
      ...(missing.length > 0 ? [{ kind: 'missing' as const, text: `Not in the articles: ${listText(missing)}.` }] : []),
      ...notices,
    ],
  });
};
