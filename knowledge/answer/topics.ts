import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { exerciseClaims, settingClaims, the, topicClaims } from './facts.ts';
import { make } from './make.ts';

export const answerTopics = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `Topics: ${meeting}`, command: 'topics' }, (found, notices) => {
    const { knowledge } = context;
    const heading = `What ${the(found)} discussed`;
    const topics = [...topicClaims(found), ...exerciseClaims(found)];
    if (topics.length === 0)
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles do not say what ${the(found)} discussed. What they do say of it:`,
        claims: settingClaims(found),
        notices,
      });
    return make(knowledge, 'answered', { heading, claims: topics, notices });
  });
