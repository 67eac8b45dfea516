import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { placeClaims, settingClaims, the } from './facts.ts';
import { make } from './make.ts';
import { passedNotice } from './when.ts';

export const answerWhere = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `Where: ${meeting}`, command: 'where' }, (found, notices) => {
    const { knowledge, now } = context;
    const heading = `Where ${found.status === 'held' ? 'was' : 'is'} ${the(found)}`;
    const places = placeClaims(found);
    const about = [...passedNotice(found, knowledge, now), ...notices];
    if (places.length === 0)
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles do not say where ${the(found)} took place. What they do say of it:`,
        claims: settingClaims(found),
        notices: about,
      });
    return make(knowledge, 'answered', { heading, claims: places, notices: about });
  });
