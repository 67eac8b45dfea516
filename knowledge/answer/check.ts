import { catalogueOf } from '../resolve/catalogue.ts';
import { readReference } from '../resolve/reference.ts';
import { absolute } from '../resolve/when.ts';
import type { Answer } from './answer.ts';
import { aboutMeeting, type Context, findMeeting, meetingChoices } from './context.ts';
import { differences } from './differ.ts';
import { chairClaims, dateClaims, placeClaims, reportedClaims, settingClaims, undatedNotice } from './facts.ts';
import { make } from './make.ts';

/** Whether a meeting was where, when or with whom the words have it: yes or no with the record beside it. */
export const answerCheck = (context: Context, words: string): Answer => {
  const { knowledge, now } = context;
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
    const choices = meetingChoices(found.fitting.slice(0, 4), 'meeting');
    if (claims.length === 0 || (found.to === 'date' && meeting.dates.length === 0))
      return make(knowledge, 'not-in-sources', { heading, lead: found.why, claims, choices });
    return make(knowledge, 'answered', {
      heading,
      lead: `Not by the articles. ${found.why}`,
      claims,
      notices: differences(meeting),
      choices,
    });
  }
  return aboutMeeting(context, words, { heading, command: 'meeting' }, (meeting, notices) => {
    const { places, dates, people } = readReference(absolute(words, now), catalogueOf(knowledge));
    const claims = [
      ...(places.length > 0 ? placeClaims(meeting) : []),
      ...(dates.length > 0 ? [...dateClaims(meeting), ...reportedClaims(meeting)] : []),
      ...(people.length > 0 ? chairClaims(meeting) : []),
    ];
    const reported = dates.length > 0 && meeting.dates.length === 0;
    return make(knowledge, 'answered', {
      heading,
      lead: reported ? null : 'Yes, by the articles.',
      claims: claims.length > 0 ? claims : settingClaims(meeting),
      notices: [...(reported ? undatedNotice(meeting) : []), ...notices],
    });
  });
};
