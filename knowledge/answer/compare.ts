import type { Meeting } from '../record.ts';
import type { Part } from '../words/said.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { type Context, correctionNotice, findMeeting, meetingChoices } from './context.ts';
import { chairClaims, dateClaims, placeClaims, reportedClaims, topicClaims } from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';

const PARTS: readonly (readonly [Part, (meeting: Meeting, words: Words) => readonly DraftClaim[]])[] = [
  ['date', (meeting, words) => [...dateClaims(meeting, words), ...reportedClaims(meeting, words)]],
  ['place', placeClaims],
  ['chairs', (meeting, words) => chairClaims(meeting, words)],
  ['topics', topicClaims],
];

/** Two meetings that were typed, or the answer that says why they can't be told. `again` makes a choice's `ask` from two references. */
export const twoMeetings = (
  context: Context,
  typed: readonly [string, string],
  heading: string,
  again: (first: string, second: string) => string,
):
  | { readonly meetings: readonly [Meeting, Meeting]; readonly notices: readonly Notice[] }
  | { readonly refusal: Draft } => {
  const { words } = context;
  const [first, second] = [findMeeting(context, typed[0]), findMeeting(context, typed[1])];
  for (const [i, found] of [first, second].entries()) {
    if (found.is === 'none' || found.is === 'contrary') {
      const nearest = found.is === 'none' ? found.nearest.slice(-6) : [found.value, ...found.fitting];
      return {
        refusal: make(context, 'not-in-sources', {
          heading,
          lead:
            found.is === 'none'
              ? words.refusals.refused(found.why)
              : words.refusals.contradicted(found.value, found.to, found.typed),
          choices: meetingChoices(nearest, 'meeting', words),
        }),
      };
    }
    if (found.is === 'several') {
      const choices = found.values.slice(0, 20).map((meeting) => ({
        label: words.meetings.label(meeting),
        ask: i === 0 ? again(meeting.id, typed[1].trim()) : again(typed[0].trim(), meeting.id),
      }));
      return {
        refusal: make(context, 'ambiguous', {
          heading,
          lead: words.meetings.severalFor((typed[i] ?? '').trim().slice(0, 80)),
          choices,
        }),
      };
    }
  }
  if (first.is !== 'one' || second.is !== 'one') throw new Error('two meetings were resolved');
  return {
    meetings: [first.value, second.value],
    notices: correctionNotice([...first.corrections, ...second.corrections], words),
  };
};

const quotedArgument = (typed: string): string => (/\s/.test(typed) ? `"${typed.replace(/"/g, '')}"` : typed);

/** Two meetings, property by property. */
export const answerCompare = (context: Context, typedFirst: string, typedSecond: string): Draft => {
  const { words } = context;
  const heading = words.meetings.compare(typedFirst.trim().slice(0, 80), typedSecond.trim().slice(0, 80));
  const found = twoMeetings(
    context,
    [typedFirst, typedSecond],
    heading,
    (one, two) => `/compare ${quotedArgument(one)} ${quotedArgument(two)}`,
  );
  if ('refusal' in found) return found.refusal;
  const {
    meetings: [first, second],
    notices,
  } = found;
  if (first === second)
    return make(context, 'answered', {
      heading,
      lead: words.meetings.same(first),
      claims: PARTS.flatMap(([, tell]) => tell(first, words)),
      notices,
    });
  const missing = PARTS.flatMap(([part, tell]) =>
    [first, second].filter((meeting) => tell(meeting, words).length === 0).map((meeting) => ({ part, meeting })),
  );
  return make(context, 'answered', {
    heading: words.meetings.compared(first, second),
    claims: PARTS.flatMap(([, tell]) => [...tell(first, words), ...tell(second, words)]),
    notices: [
      ...(missing.length > 0 ? [{ kind: 'missing' as const, text: words.meetings.missingOf(missing) }] : []),
      ...notices,
    ],
  });
};
