import type { Answer } from './answer.ts';
import { aboutMeeting, type Context, findMeeting, meetingChoices, unique } from './context.ts';
import { chairClaims, meetingNotices, placeClaims, settingClaims } from './facts.ts';
import { make } from './make.ts';

/** Whether a meeting was where, when or with whom the words have it: yes or no with the record beside it. */
export const answerCheck = (context: Context, words: string): Answer => {
  const { knowledge } = context;
  const found = findMeeting(context, words);
  const heading = words.trim().slice(0, 100);
  if (found.is === 'contrary') {
    const meeting = found.value;
    const claims =
      found.to === 'place'
        ? placeClaims(meeting)
        : found.to === 'chair'
          ? chairClaims(meeting)
          : settingClaims(meeting);
    if (claims.length === 0 || (found.to === 'date' && meeting.dates.length === 0))
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: found.why,
        claims,
        choices: meetingChoices(found.fitting.slice(0, 4), 'meeting'),
      });
    return make(knowledge, 'answered', {
      heading,
      lead: `Not by the articles. ${found.why}`,
      claims,
      notices: meetingNotices(meeting, knowledge),
      choices: meetingChoices(found.fitting.slice(0, 4), 'meeting'),
    });
  }
  return aboutMeeting(context, words, { heading, command: 'meeting' }, (meeting, notices) =>
    make(knowledge, 'answered', {
      heading,
      lead: 'Yes, by the articles.',
      claims: unique([
        ...(settingClaims(meeting).length > 0 ? placeClaims(meeting) : []),
        ...settingClaims(meeting),
        ...chairClaims(meeting),
      ]),
      notices: [...meetingNotices(meeting, knowledge), ...notices],
    }),
  );
};
