import { catalogueOf } from '../resolve/catalogue.ts';
import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { exerciseClaims, settingClaims, the } from './facts.ts';
import { make } from './make.ts';

/** The exercises that reports name, of one meeting or of all. */
export const answerExercises = (context: Context, meeting?: string): Answer => {
  const { knowledge } = context;
  const heading = 'Exercises named';
  if (meeting === undefined) {
    const claims = catalogueOf(knowledge).inOrder.flatMap(exerciseClaims);
    return claims.length > 0
      ? make(knowledge, 'answered', { heading, claims: claims.slice(-10) })
      : make(knowledge, 'not-in-sources', { heading, lead: 'The articles name no exercise.' });
  }
  return aboutMeeting(context, meeting, { heading, command: 'Which exercises were named at %?' }, (found, notices) => {
    const claims = exerciseClaims(found);
    if (claims.length > 0) return make(knowledge, 'answered', { heading, claims, notices });
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `The reports of ${the(found)} name no exercise.`,
      claims: settingClaims(found),
      notices,
    });
  });
};
