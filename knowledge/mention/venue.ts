import type { Article, Segment, Token } from '../article.ts';
import { smallVenueWords, venueHeads, venueNames, venueWords } from '../lexicon/venues.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { VenueMention } from './mention.ts';
import { isVenueHere } from './venue-context.ts';
import { type FoundVenue, venueAlone, venueAround, venueFrom } from './venue-name.ts';

/**
 * Buildings and sites where something is held, in text order; names as written, without "the" and praise.
 * - "at the prestigious Manekshaw Centre", "the capital's Manekshaw Centre", "at the Ministry of Defence in Moscow"
 * - "at Hotel Metropol", "in the Catherine Hall of the Kremlin", "aboard INS Vikrant"
 * - not a body that acts: "the Ministry of Defence said", "officials at the Foreign Ministry", "the White House said"
 */
export const findVenues = (_article: Article, { tokens, lead }: Segment): VenueMention[] => {
  if (!starts.hasAny(lead)) return [];
  const found: VenueMention[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !starts.has(token)) continue;
    const venue = venueAt(tokens, i, from);
    if (!venue || !isVenueHere(tokens, venue)) continue;
    found.push(mentionOf(tokens, venue));
    from = venue.to;
    i = venue.to - 1;
  }
  return found;
};

const venueAt = (tokens: readonly Token[], i: number, from: number): FoundVenue | undefined =>
  venueFrom(tokens, i) ?? venueAround(tokens, i, from) ?? venueAlone(tokens, i);

/** What anything that makes a venue begins with: nothing else is looked at. */
const starts = wordSet([...venueHeads.starts, ...venueWords.starts, ...venueNames.starts, ...smallVenueWords.starts]);

const mentionOf = (tokens: readonly Token[], { from, to }: FoundVenue): VenueMention => {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { kind: 'venue', span, name: nameOf(tokens, from, to) };
};

const nameOf = (tokens: readonly Token[], from: number, to: number): string => {
  let name = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token) name += (i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text;
  }
  return name;
};
