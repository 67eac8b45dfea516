import { countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Chair } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { isOfRank } from '../resolve/rank.ts';
import { aboutMeeting, type Context } from './context.ts';
import { chairClaims, chairNotices, settingClaims, undatedNotice } from './facts.ts';
import { type Draft, make } from './make.ts';

/** "Indian" → "India"; what is no country stays as typed. */
const sideOf = (typed: string): string => countryWords.at(tokenize(typed), 0)?.value.name ?? typed;

/** Whether a chair is a colonel, or a minister by their post. */
export const isOfRankOrRole = (chair: Chair, rank: string): boolean =>
  isOfRank(chair.rank, rank) || wordsOf(chair.role ?? '').includes(rank.toLowerCase());

/** Who chaired a meeting, or chaired it for one side; heads of delegation are named as such. */
export const answerChairs = (context: Context, meeting: string, typedSide?: string, rank?: string): Draft => {
  const { words } = context;
  const asked = { heading: words.chairs.asked(meeting), command: 'who-chaired' };
  return aboutMeeting(context, meeting, asked, (found, notices) => {
    const side = typedSide === undefined ? undefined : sideOf(typedSide);
    const heading = words.chairs.heading(found, side);
    const setting = settingClaims(found, words);
    const about = [...(found.dates.length === 0 && found.reported ? undatedNotice(found, words) : []), ...notices];
    if (found.chairs.length === 0)
      return make(context, 'not-in-sources', {
        heading,
        lead: words.chairs.unsaid(found),
        claims: setting,
        notices: about,
      });
    const chairs = chairClaims(found, words, side);
    if (chairs.length === 0) {
      const sides = [...new Set(found.chairs.flatMap((chair) => chair.side ?? []))];
      return make(context, 'not-in-sources', {
        heading,
        lead: words.chairs.unsaidFor(found, side ?? '', sides),
        claims: chairClaims(found, words),
        notices: about,
      });
    }
    const isSo = (chair: Chair): boolean =>
      (side === undefined || chair.side === side) && isOfRankOrRole(chair, rank ?? '');
    if (rank !== undefined && !found.chairs.some(isSo))
      return make(context, 'not-in-sources', {
        heading,
        lead: words.chairs.noneOfRank(found, rank, side),
        claims: chairs,
        notices: about,
      });
    // "which general chaired the 4th": only those who are.
    const own = rank === undefined ? chairs : chairClaims({ ...found, chairs: found.chairs.filter(isSo) }, words, side);
    return make(context, 'answered', {
      heading,
      claims: [...own, ...setting],
      notices: [...chairNotices(found, words), ...about],
    });
  });
};
