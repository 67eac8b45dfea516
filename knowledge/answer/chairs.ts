import { countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Answer } from './answer.ts';
import { aboutMeeting, type Context } from './context.ts';
import { chairClaims, chairNotices, settingClaims, the, undatedNotice } from './facts.ts';
import { make } from './make.ts';
import { listText } from './words.ts';

/** "Indian" → "India"; what is no country stays as typed. */
const sideOf = (typed: string): string => countryWords.at(tokenize(typed), 0)?.value.name ?? typed;

/** Who chaired a meeting, or chaired it for one side; heads of delegation are named as such. */
export const answerChairs = (context: Context, meeting: string, typedSide?: string): Answer =>
  aboutMeeting(context, meeting, { heading: `Who chaired: ${meeting}`, command: 'who-chaired' }, (found, notices) => {
    const { knowledge } = context;
    const side = typedSide === undefined ? undefined : sideOf(typedSide);
    const heading = `Who chaired ${the(found)}${side ? `, for ${side}` : ''}`;
    const setting = settingClaims(found);
    const about = [...(found.dates.length === 0 && found.reported ? undatedNotice(found) : []), ...notices];
    if (found.chairs.length === 0)
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles do not say who chaired ${the(found)}. What they do say of it:`,
        claims: setting,
        notices: about,
      });
    const chairs = chairClaims(found, side);
    if (chairs.length === 0) {
      const sides = [...new Set(found.chairs.flatMap((chair) => chair.side ?? []))];
      return make(knowledge, 'not-in-sources', {
        heading,
        lead: `The articles name no chair of ${the(found)} for ${side}${sides.length > 0 ? `; they name those for ${listText(sides)}` : ''}.`,
        claims: chairClaims(found),
        notices: about,
      });
    }
    return make(knowledge, 'answered', {
      heading,
      claims: [...chairs, ...setting],
      notices: [...chairNotices(found), ...about],
    });
  });
