import { aboutMeeting, type Context } from './context.ts';
import { exerciseClaims, settingClaims, topicClaims } from './facts.ts';
import { type Draft, make } from './make.ts';

export const answerTopics = (context: Context, meeting: string): Draft => {
  const { words } = context;
  const asked = { heading: words.topics.asked(meeting), command: 'topics' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.topics.heading(found);
    const topics = [...topicClaims(found, words), ...exerciseClaims(found, words)];
    if (topics.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.topics.unsaid(found),
        claims: settingClaims(found, words),
        notices,
      });
    return make(context, 'answered', { heading, claims: topics, notices });
  });
};
