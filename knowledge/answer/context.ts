import type { Knowledge, Meeting } from '../record.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import type { Correction } from '../resolve/resolution.ts';
import type { Answer, Choice, Notice } from './answer.ts';
import { make } from './make.ts';
import { listText, meetingLabel } from './words.ts';

/** What every answer may use: what is known, and the time of asking. */
export type Context = { readonly knowledge: Knowledge; readonly now: Date };

export const correctionNotice = (corrections: readonly Correction[]): Notice[] =>
  corrections.length === 0
    ? []
    : [{ kind: 'corrected-query', text: `Read ${listText(corrections.map(({ typed, as }) => `“${typed}” as “${as}”`))}.` }];

/** Choices that run a command on each meeting: `/who-chaired <meeting id>`. */
export const meetingChoices = (meetings: readonly Meeting[], command: string): Choice[] =>
  meetings.map((meeting) => ({ label: meetingLabel(meeting), ask: `/${command} ${meeting.id}` }));

/**
 * Answers about one meeting: resolves what was typed, then asks `tell`. Several readings become choices; none becomes
 * "not in the articles", with what is on record.
 */
export const aboutMeeting = (
  { knowledge }: Context,
  typed: string,
  asked: { readonly heading: string; readonly command: string },
  tell: (meeting: Meeting, notices: readonly Notice[]) => Answer,
): Answer => {
  const found = resolveMeeting(typed, knowledge);
  switch (found.is) {
    case 'one': {
      const others: Notice[] =
        found.others.length === 0
          ? []
          : [
              {
                kind: 'other-reading',
                text: `Not what you meant? Also on record: ${listText(found.others.map(meetingLabel))}.`,
              },
            ];
      const answer = tell(found.value, [...correctionNotice(found.corrections), ...others]);
      return { ...answer, choices: [...answer.choices, ...meetingChoices(found.others, asked.command)] };
    }
    case 'several':
      return make(knowledge, 'ambiguous', {
        heading: asked.heading,
        lead: 'Several meetings fit. Which one do you mean?',
        notices: correctionNotice(found.corrections),
        choices: meetingChoices(found.values, asked.command),
      });
    case 'none':
      return make(knowledge, 'not-in-sources', { heading: asked.heading, lead: found.why, choices: meetingChoices(found.nearest.slice(-6), asked.command) });
  }
};
