import type { Token } from '../article.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { afterPlace } from '../lexicon/places.ts';
import { afterNoVenue, venuePeople } from '../lexicon/venues.ts';
import { isCapital } from '../read/token.ts';
import { isCalledVenue, isHost } from './host.ts';
import type { FoundVenue } from './venue-name.ts';

/** How far before a venue its "at" may stand: "at the prestigious, newly renovated". */
const REACH = 7;

/**
 * Whether something is held there: "at the …", "in the … Hall", "aboard …", "hosted at"; "… hosted the talks", "the venue was …".
 * Bodies that also act count after "at" alone, and not where someone works there.
 */
export const isVenueHere = (tokens: readonly Token[], venue: FoundVenue): boolean => {
  if (belongsElsewhere(tokens, venue)) return false;
  const owner = tokens[venue.from - 1]?.key === 'the' ? venue.from - 2 : venue.from - 1;
  // "on the premises of the Lotus Centre"
  if (tokens[owner]?.key === 'of' && GROUNDS.has(tokens[owner - 1]?.key ?? '')) return true;
  const at = prepositionAt(tokens, venue.from);
  const preposition = tokens[at]?.key ?? '';
  if (at >= 0 && preposition === 'at') return !venuePeople.has(tokens[at - 1]?.key ?? '');
  if (at >= 0 && IN.has(preposition))
    return venue.kind === 'building' || (venue.kind === 'ship' && preposition !== 'in');
  return (venue.kind !== 'institution' && isHost(tokens, venue, 'venue')) || isCalledVenue(tokens, venue.from);
};

const GROUNDS = new Set(['premises', 'grounds', 'halls']);
const IN = new Set(['in', 'inside', 'aboard', 'board', 'within']);

/** "Headquarters-level", "the Manekshaw Centre meeting", "the White House Summit". */
const belongsElsewhere = (tokens: readonly Token[], { to }: FoundVenue): boolean => {
  const after = tokens[to];
  if (!after) return false;
  if (after.key === '-' && after.start === tokens[to - 1]?.end) return true;
  if (afterNoVenue.has(after.key) || after.key === "'s") return true;
  return isCapital(after) && !afterPlace.has(after.key) && !months.has(after.key) && !weekdays.has(after.key);
};

/** Index of the preposition before a venue, over "the", adjectives and "the capital's"; -1 if none. */
const prepositionAt = (tokens: readonly Token[], from: number): number => {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.key === 'at' || (IN.has(token.key) && (token.key !== 'board' || tokens[i - 1]?.key === 'on'))) return i;
    if (token.key === "'s" || (isCapital(token) && isOwner(tokens, i))) continue;
    if (token.key === ',' && i < from - 1) continue;
    if (token.kind !== 'word' || isCapital(token) || STOPS.has(token.key)) return -1;
  }
  return -1;
};

/** "New Delhi" of "New Delhi's Hyderabad House". */
const isOwner = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some(
    (step) => tokens[i + step]?.key === "'s" && Array.from({ length: step }, (_, k) => tokens[i + k]).every(isCapital),
  );

const STOPS = new Set(
  'by with of and or to from for that which who whose said says is was were are be has had have will would between on as during after before not than about against into over under their representatives'.split(
    ' ',
  ),
);
