import { contentWords, findPassages } from '../passages.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { readReference } from '../resolve/reference.ts';
import type { Correction, Resolution } from '../resolve/resolution.ts';
import type { Publisher } from '../resolve/source.ts';
import { absolute } from '../resolve/when.ts';
import type { Words } from '../words/words.ts';
import type { Choice, Notice } from './answer.ts';
import { differences } from './differ.ts';
import { chairClaims, placeClaims, settingClaims, undatedNotice } from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';

/** What every answer may use: what is known, the time of asking, and the words of the reader's language. */
export type Context = {
  readonly knowledge: Knowledge;
  readonly now: Date;
  readonly words: Words;
  /** Whose articles are asked for, where the question names a publisher. */
  readonly only?: Publisher | undefined;
};

export const correctionNotice = (corrections: readonly Correction[], { meetings }: Words): Notice[] =>
  corrections.length === 0 ? [] : [{ kind: 'corrected-query', text: meetings.readAs(corrections) }];

/** The other meetings that were perhaps meant. */
export const otherNotice = (also: readonly Meeting[], { meetings }: Words): Notice[] =>
  also.length === 0 ? [] : [{ kind: 'other-reading', text: meetings.others(also) }];

/** Choices that run a command on each meeting: `/who-chaired <meeting id>`; `%` in a question stands for the id. */
export const meetingChoices = (meetings: readonly Meeting[], command: string, words: Words): Choice[] =>
  meetings.map((meeting) => ({
    label: words.meetings.label(meeting),
    ask: command.includes('%') ? command.replace('%', meeting.id) : `/${command} ${meeting.id}`,
  }));

/** The meeting that typed words mean, with relative dates counted from the clock. */
export const findMeeting = ({ knowledge, now }: Context, typed: string): Resolution<Meeting> =>
  resolveMeeting(absolute(typed, now), knowledge);

/** No meeting that typed words mean, or one that they contradict: why, and what is on record. */
export const noMeeting = (
  context: Context,
  found: Extract<Resolution<Meeting>, { readonly is: 'none' | 'contrary' }>,
  heading: string,
): Draft => {
  const { refusals } = context.words;
  return make(context, 'not-in-sources', {
    heading,
    lead: found.is === 'none' ? refusals.refused(found.why) : refusals.contradicted(found.value, found.to, found.typed),
    choices: meetingChoices(found.is === 'none' ? found.nearest.slice(-6) : [found.value], 'meeting', context.words),
  });
};

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
  tell: (meeting: Meeting, notices: readonly Notice[]) => Draft,
): Draft => {
  const { words } = context;
  const found = narrowed(findMeeting(context, typed), context);
  switch (found.is) {
    case 'one': {
      const also = found.others.slice(0, 6);
      const answer = tell(found.value, [...correctionNotice(found.corrections, words), ...otherNotice(also, words)]);
      return {
        ...answer,
        notices: [
          ...differences(found.value, words),
          ...answer.notices,
          ...reportDayNotice(found.value, typed, context).filter(
            ({ text }) => !answer.notices.some((notice) => notice.text === text),
          ),
        ],
        choices: [...answer.choices, ...meetingChoices(also, asked.command, words)],
      };
    }
    case 'contrary': {
      const meeting = found.value;
      const { claims, notices } = tell(meeting, []);
      const grounds =
        found.to === 'place'
          ? placeClaims(meeting, words)
          : [...(found.to === 'chair' ? chairClaims(meeting, words) : []), ...settingClaims(meeting, words)];
      return make(context, 'not-in-sources', {
        heading: asked.heading,
        lead: words.refusals.contradicted(meeting, found.to, found.typed),
        claims: unique([...grounds, ...claims]),
        notices: [...differences(meeting, words), ...notices],
        choices: meetingChoices([meeting, ...found.fitting.slice(0, 5)], asked.command, words),
      });
    }
    case 'several':
      return make(context, 'ambiguous', {
        heading: asked.heading,
        lead: words.meetings.several,
        notices: correctionNotice(found.corrections, words),
        choices: meetingChoices(found.values.slice(0, 20), asked.command, words),
      });
    case 'none':
      return make(context, 'not-in-sources', {
        heading: asked.heading,
        lead: words.refusals.refused(found.why),
        claims: nearestClaims(context, typed),
        choices: meetingChoices(found.nearest.slice(-6), asked.command, words),
      });
  }
};

/** "what was discussed on 3 May", where only the report of the meeting is of that day. */
const reportDayNotice = (meeting: Meeting, typed: string, { knowledge, now, words }: Context): Notice[] => {
  const { dates } = readReference(absolute(typed, now), catalogueOf(knowledge));
  return dates.length > 0 && meeting.dates.length === 0 ? undatedNotice(meeting, words) : [];
};

/** Of several meetings, the one that the articles asked for report. */
const narrowed = (found: Resolution<Meeting>, { only }: Context): Resolution<Meeting> => {
  if (!only || found.is !== 'several') return found;
  const [one, second] = found.values.filter(({ articles }) => articles.some((id) => only.articles.has(id)));
  return one && !second ? { is: 'one', value: one, others: [], corrections: found.corrections } : found;
};

/** The sentence that holds all the words of what is not on record as a meeting: "the 2021 summit". */
export const nearestClaims = (context: Context, typed: string): DraftClaim[] =>
  contentWords(typed).length < 2 ? [] : nearestClaim(context, typed);

/** The sentence that fits some words best. */
export const nearestClaim = ({ knowledge, words }: Context, typed: string): DraftClaim[] =>
  findPassages(knowledge, typed)
    .slice(0, 1)
    .map(({ citation }) => ({
      text: words.meetings.nearest(citation.quote),
      shows: [],
      says: citation.quote,
      citations: [citation],
    }));

/** Claims once each, by their text. */
export const unique = (claims: readonly DraftClaim[]): DraftClaim[] => [
  ...new Map(claims.map((claim) => [claim.text, claim])).values(),
];
