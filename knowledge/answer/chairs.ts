import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { capital, chairClaims, chairNotices, inferredNotices, settingClaims, the, undatedNotice } from './facts.ts';
import { make } from './make.ts';

/** Who chaired a meeting; heads of delegation are named as such. */
export const answerChairs = (context: Context, meeting: string): Answer =>
  aboutMeeting(context, meeting, { heading: `Who chaired: ${meeting}`, command: 'who-chaired' }, (found, notices) => {
    const { knowledge } = context;
    const heading = `Who chaired ${the(found)}`;
    const setting = settingClaims(found);
    if (found.chairs.length === 0)
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles do not say who chaired ${the(found)}. What they do say of it:`,
        claims: setting,
        notices: [...inferredNotices(found.dates), ...notices],
      });
    return make(knowledge, 'answered', {
      heading: capital(heading),
      claims: [...chairClaims(found), ...setting],
      notices: [...chairNotices(found), ...inferredNotices(found.dates), ...(found.dates.length === 0 && found.reported ? undatedNotice(found) : []), ...notices],
    });
  });
