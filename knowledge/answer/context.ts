import { contentWords, findPassages } from '../passages.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import type { Correction, Resolution } from '../resolve/resolution.ts';
import { absolute } from '../resolve/when.ts';
import type { Answer, Choice, Claim, Notice } from './answer.ts';
import { differences } from './differ.ts';
import { placeClaims, settingClaims } from './facts.ts';
import { make } from './make.ts';
import { listText, meetingLabel } from './words.ts';

/** What every answer may use: what is known, and the time of asking. */
export type Context = { readonly knowledge: Knowledge; readonly now: Date };

export const correctionNotice = (corrections: readonly Correction[]): Notice[] =>
  corrections.length === 0
    ? []
    : [
        {
          kind: 'corrected-query',
          text: `Read ${listText(corrections.map(({ typed, as }) => `“${typed}” as “${as}”`))}.`,
        },
      ];

/** Choices that run a command on each meeting: `/who-chaired <meeting id>`; `%` in a question stands for the id. */
export const meetingChoices = (meetings: readonly Meeting[], command: string): Choice[] =>
  meetings.map((meeting) => ({
    label: meetingLabel(meeting),
    ask: command.includes('%') ? command.replace('%', meeting.id) : `/${command} ${meeting.id}`,
  }));

/** The meeting that typed words mean, with relative dates counted from the clock. */
export const findMeeting = ({ knowledge, now }: Context, typed: string): Resolution<Meeting> =>
  resolveMeeting(absolute(typed, now), knowledge);

/** What is asked about a meeting: the heading of a refusal, and the command (or question, with `%`) that a choice runs. */
export type About = { readonly heading: string; readonly command: string };

/**
 * Answers about one meeting: resolves what was typed, then asks `tell`. Several readings become choices; none becomes
 * "not in the articles", with what is on record; a premise that the record contradicts is named before what is on record.
 */
export const aboutMeeting = (
  context: Context,
  typed: string,
  asked: About,
  tell: (meeting: Meeting, notices: readonly Notice[]) => Answer,
): Answer => {
  const { knowledge } = context;
  const found = findMeeting(context, typed);
  switch (found.is) {
    case 'one': {
      const also = found.others.slice(0, 6);
      const others: Notice[] =
        found.others.length === 0
          ? []
          : [
              {
                kind: 'other-reading',
                text: `Not what you meant? Also on record: ${listText(also.map(meetingLabel))}.`,
              },
            ];
      const answer = tell(found.value, [...correctionNotice(found.corrections), ...others]);
      return {
        ...answer,
        notices: [...differences(found.value), ...answer.notices],
        choices: [...answer.choices, ...meetingChoices(also, asked.command)],
      };
    }
    case 'contrary': {
      const meeting = found.value;
      const { claims, notices } = tell(meeting, []);
      const grounds = found.to === 'place' ? placeClaims(meeting) : settingClaims(meeting);
      return make(knowledge, 'not-in-sources', {
        heading: asked.heading,
        lead: found.why,
        claims: unique([...grounds, ...claims]),
        notices: [...differences(meeting), ...notices],
        choices: meetingChoices([meeting, ...found.fitting.slice(0, 5)], asked.command),
      });
    }
    case 'several':
      return make(knowledge, 'ambiguous', {
        heading: asked.heading,
        lead: 'Several meetings fit. Which one do you mean?',
        notices: correctionNotice(found.corrections),
        choices: meetingChoices(found.values.slice(0, 20), asked.command),
      });
    case 'none':
      return make(knowledge, 'not-in-sources', {
        heading: asked.heading,
        lead: found.why,
        claims: nearestClaims(knowledge, typed),
        choices: meetingChoices(found.nearest.slice(-6), asked.command),
      });
  }
};

/** The sentence that holds all the words of what is not on record as a meeting: "the 2021 summit". */
export const nearestClaims = (knowledge: Knowledge, typed: string): Claim[] =>
  contentWords(typed).length < 2
    ? []
    : findPassages(knowledge, typed)
        .slice(0, 1)
        .map(({ citation }) => ({ text: `The nearest they have: “${citation.quote}”`, citations: [citation] }));

/** Claims once each, by their text. */
export const unique = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [claim.text, claim])).values(),
];
