import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import {
  capital,
  chairClaims,
  chairNotices,
  dateClaims,
  exerciseClaims,
  mentionClaims,
  placeClaims,
  reportedClaims,
  the,
  topicClaims,
  undatedNotice,
} from './facts.ts';
import { make } from './make.ts';
import { passedNotice } from './when.ts';

/** All that is on record about one meeting; what the articles leave out is named. */
export const answerMeeting = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `Meeting: ${meeting}`, command: 'meeting' }, (found, notices) => {
    const { knowledge, now } = context;
    const parts = {
      date: [...dateClaims(found), ...reportedClaims(found)],
      place: placeClaims(found),
      chairs: chairClaims(found),
      topics: topicClaims(found),
    };
    const missing = Object.entries(parts).flatMap(([name, claims]) => (claims.length === 0 ? [name] : []));
    const claims = [...Object.values(parts).flat(), ...exerciseClaims(found)];
    return make(knowledge, 'answered', {
      heading: capital(the(found)),
      claims: claims.length > 0 ? claims : mentionClaims(found),
      notices: [
        ...chairNotices(found),
        ...undatedNotice(found),
        ...passedNotice(found, knowledge, now),
        ...(missing.length > 0
          ? [{ kind: 'missing' as const, text: `Not in the articles: ${missing.join(', ')}.` }]
          : []),
        ...notices,
      ],
    });
  });
