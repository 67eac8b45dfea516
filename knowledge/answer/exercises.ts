import { catalogueOf } from '../resolve/catalogue.ts';
import { aboutMeeting, type Context } from './context.ts';
import { exerciseClaims, settingClaims } from './facts.ts';
import { type Draft, make } from './make.ts';

/** The exercises that reports name, of one meeting or of all. */
export const answerExercises = (context: Context, meeting?: string): Draft => {
  const { knowledge, words } = context;
  const heading = words.topics.exercisesHeading;
  if (meeting === undefined) {
    const claims = catalogueOf(knowledge).inOrder.flatMap((one) => exerciseClaims(one, words));
    return claims.length > 0
      ? make(context, 'answered', { heading, claims: claims.slice(-10) })
      : make(context, 'not-in-sources', { heading, lead: words.topics.noExercise });
  }
  const asked = { heading, command: 'Which exercises were named at %?' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const claims = exerciseClaims(found, words);
    if (claims.length > 0) return make(context, 'answered', { heading, claims, notices });
    return make(context, 'not-in-sources', {
      heading,
      lead: words.topics.noExerciseAt(found),
      claims: settingClaims(found, words),
      notices,
    });
  });
};
