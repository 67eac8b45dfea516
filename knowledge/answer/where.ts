import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { placeClaims, placeNotices, settingClaims, the } from './facts.ts';
import { make } from './make.ts';
import { passedNotice } from './when.ts';

export const answerWhere = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `Where: ${meeting}`, command: 'where' }, (found, notices) => {
    const { knowledge, now } = context;
    const heading = `Where was ${the(found)}`;
    const places = placeClaims(found);
    if (places.length === 0)
      return make(knowledge, 'not-in-sources', { heading, lead: `The articles do not say where ${the(found)} took place. What they do say of it:`, claims: settingClaims(found), notices });
    return make(knowledge, 'answered', { heading, claims: places, notices: [...placeNotices(found), ...passedNotice(found, knowledge, now), ...notices] });
  });
