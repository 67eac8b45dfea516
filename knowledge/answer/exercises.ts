import { branches } from '../lexicon/branches.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Notice } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { exerciseClaims, settingClaims } from './facts.ts';
import { type Draft, make } from './make.ts';

/** The exercises that reports name, of one meeting or of all. */
export const answerExercises = (context: Context, meeting?: string, but?: string, count = false): Draft => {
  const { knowledge, words } = context;
  const counted = (names: readonly string[]): string | null =>
    count ? words.series.counted('exercises', [...new Set(names)]) : null;
  const heading = words.topics.exercisesHeading;
  if (meeting === undefined) {
    const claims = catalogueOf(knowledge).inOrder.flatMap((one) => {
      const exercises = one.exercises.filter(({ value }) => value !== but);
      return exercises.length === 0 ? [] : exerciseClaims({ ...one, exercises }, words);
    });
    return claims.length > 0
      ? make(context, 'answered', {
          heading,
          lead:
            but === undefined
              ? counted(catalogueOf(knowledge).inOrder.flatMap(({ exercises }) => exercises.map(({ value }) => value)))
              : words.chairs.withoutOne(but),
          claims: claims.slice(-10),
        })
      : make(context, 'not-in-sources', { heading, lead: words.topics.noExercise });
  }
  const asked = { heading, command: 'Which exercises were named at %?' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const exercises = found.exercises.filter(({ value }) => value !== but);
    const claims = exercises.length === 0 ? [] : exerciseClaims({ ...found, exercises }, words);
    if (claims.length > 0)
      return make(context, 'answered', {
        heading,
        lead: but === undefined ? counted(exercises.map(({ value }) => value)) : words.chairs.withoutOne(but),
        claims,
        notices,
      });
    return make(context, 'not-in-sources', {
      heading,
      lead: words.topics.noExerciseAt(found),
      claims: settingClaims(found, words),
      notices,
    });
  });
};

/** The branches of the forces that words name: "SEA SHIELD NAVY" → navy. */
const branchesIn = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return tokens.flatMap((_, i) => branches.at(tokens, i)?.value ?? []);
};

/** The exercises whose own names are of one branch, of one meeting or of all; where none are, or not for each branch that is asked for, those that there are, and that no name says so. */
export const answerExercisesOf = (context: Context, kind: string, meeting?: string, count = false): Draft => {
  const { knowledge, words } = context;
  const heading = words.topics.exercisesHeading;
  if (meeting === undefined) return ofKind(context, kind, catalogueOf(knowledge).inOrder, [], count);
  return aboutMeeting(context, meeting, { heading, command: 'Which exercises were named at %?' }, (found, notices) =>
    found.exercises.length > 0
      ? ofKind(context, kind, [found], notices, count)
      : make(context, 'not-in-sources', {
          heading,
          lead: words.topics.noExerciseAt(found),
          claims: settingClaims(found, words),
          notices,
        }),
  );
};

const ofKind = (
  context: Context,
  kind: string,
  meetings: readonly Meeting[],
  notices: readonly Notice[],
  count: boolean,
): Draft => {
  const { words } = context;
  const heading = words.topics.exercisesHeading;
  const wanted = branchesIn(kind);
  // "at sea": where something is held no name tells.
  const named = (/^(?:at|in|on|by|over|under)\s/.test(kind) ? [] : meetings).flatMap((one) => {
    const exercises = one.exercises.filter(({ value }) => branchesIn(value).some((each) => wanted.includes(each)));
    return exercises.length === 0 ? [] : [{ ...one, exercises }];
  });
  const values = [...new Set(named.flatMap(({ exercises }) => exercises.map(({ value }) => value)))];
  const told = values.flatMap(branchesIn);
  const isTold = values.length > 0 && wanted.every((branch) => told.includes(branch));
  return isTold
    ? make(context, 'answered', {
        heading,
        lead: count ? words.series.counted('exercises', values) : words.topics.byTheirNames(kind),
        claims: named.flatMap((one) => exerciseClaims(one, words)).slice(-10),
        notices,
      })
    : make(context, 'not-in-sources', {
        heading,
        lead: words.topics.noneOfKind(kind),
        claims: meetings.flatMap((one) => exerciseClaims(one, words)).slice(-10),
        notices,
      });
};
