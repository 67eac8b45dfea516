import { aboutMeeting, type Context } from './context.ts';
import { placeClaims, settingClaims } from './facts.ts';
import { type Draft, make } from './make.ts';
import { passedNotice } from './when.ts';

/** What a finer place than a country is asked for. */
type Finer = { readonly venue?: boolean; readonly city?: boolean };

export const answerWhere = (context: Context, meeting: string, { venue = false, city = false }: Finer = {}): Draft => {
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
    // The city of a hall may be known to all, and is told by nobody.
    if (city && found.cities.length === 0 && found.venues.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.places.cityUnsaid(found),
        claims: places,
        notices: about,
      });
    return make(context, 'answered', { heading, claims: places, notices: about });
  });
};
