import type { Part } from '../words/said.ts';
import { aboutMeeting, type Context } from './context.ts';
import {
  chairClaims,
  chairNotices,
  dateClaims,
  exerciseClaims,
  mentionClaims,
  placeClaims,
  reportedClaims,
  topicClaims,
  undatedNotice,
} from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { passedNotice } from './when.ts';

/** All that is on record about one meeting; what the articles leave out is named. */
export const answerMeeting = (context: Context, meeting: string): Draft => {
  const { words } = context;
  const asked = { heading: words.meetings.asked(meeting), command: 'meeting' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const parts: readonly (readonly [Part, readonly DraftClaim[]])[] = [
      ['date', [...dateClaims(found, words), ...reportedClaims(found, words)]],
      ['place', placeClaims(found, words)],
      ['chairs', chairClaims(found, words)],
      ['topics', topicClaims(found, words)],
    ];
    const missing = parts.flatMap(([part, claims]) => (claims.length === 0 ? [part] : []));
    const claims = [...parts.flatMap(([, own]) => own), ...exerciseClaims(found, words)];
    return make(context, 'answered', {
      heading: words.meetings.name(found),
      claims: claims.length > 0 ? claims : mentionClaims(found, words),
      notices: [
        ...chairNotices(found, words),
        ...undatedNotice(found, words),
        ...passedNotice(found, context),
        ...(missing.length > 0 ? [{ kind: 'missing' as const, text: words.meetings.missing(missing) }] : []),
        ...notices,
      ],
    });
  });
};
