import { aboutMeeting, type Context } from './context.ts';
import { placeClaims, settingClaims } from './facts.ts';
import { type Draft, make } from './make.ts';
import { passedNotice } from './when.ts';

export const answerWhere = (context: Context, meeting: string, venue = false): Draft => {
  const { words } = context;
  const asked = { heading: words.places.asked(meeting), command: 'where' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const heading = words.places.heading(found);
    const places = placeClaims(found, words);
    const about = [...passedNotice(found, context), ...notices];
    if (places.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.places.unsaid(found),
        claims: settingClaims(found, words),
        notices: about,
      });
    if (venue && found.venues.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.places.venueUnsaid(found),
        claims: places,
        notices: about,
      });
    return make(context, 'answered', { heading, claims: places, notices: about });
  });
};
