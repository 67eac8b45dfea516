import type { Token } from '../article.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { afterPlace, betweenPlace, hostVerbs, placeActs, placePrepositions } from '../lexicon/places.ts';
import { venueHeads, venueNames, venueWords } from '../lexicon/venues.ts';
import { isCapital } from '../read/token.ts';
import { isCalledVenue, isHost } from './host.ts';
import type { FoundPlace } from './place-name.ts';

/** How far before a place its preposition may stand, in tokens: "in the picturesque Black Sea resort of Sochi". */
const REACH = 8;

/**
 * Whether the place's word belongs to a longer name or compound: "Paris Agreement", "New Delhi Declaration", "Delhi-based",
 * "University of Warsaw", "Hotel Moscow", "the Ukraine conflict"; in a title in capitals, "Talks in Moscow On Friday" is none.
 */
export const isPartOfName = (tokens: readonly Token[], found: FoundPlace): boolean => {
  if (found.form === 'word') return false;
  if (found.form === 'country' && isAbbreviation(tokens, found) && isNoun(tokens[found.to])) return true;
  const before = tokens[found.from - 1];
  const after = tokens[found.to];
  if (
    before?.key === 'the' &&
    found.to === found.from + 1 &&
    !/s$/.test(tokens[found.from]?.key ?? '') &&
    isNoun(after)
  )
    return true;
  if (
    isHyphenTo(after, tokens[found.to - 1]) &&
    tokens[found.to + 1]?.start === after?.end &&
    tokens[found.to + 1]?.kind === 'word'
  )
    return true;
  if (
    isHyphenTo(before, tokens[found.from]) &&
    before?.end === tokens[found.from]?.start &&
    tokens[found.from - 2]?.end === before?.start
  )
    return true;
  if (before?.key === 'of' && isCapital(tokens[found.from - 2]) && !betweenPlace.has(tokens[found.from - 2]?.key ?? ''))
    return true;
  if (
    isCapital(before) &&
    !isSmall(before) &&
    !countryAt(tokens, found.from - 1) &&
    tokens[found.from - 2] !== undefined
  )
    return true;
  // "in Washington, D.C. | Three hours were given to it": a new sentence
  if (tokens[found.to - 1]?.key === '.') return false;
  return (
    isCapital(after) &&
    !isSmall(after) &&
    !months.has(after?.key ?? '') &&
    !weekdays.has(after?.key ?? '') &&
    !countryAt(tokens, found.to)
  );
};

/** "in US dollars": an abbreviation before a noun is an adjective. */
const isAbbreviation = (tokens: readonly Token[], { from, to }: FoundPlace): boolean =>
  tokens.slice(from, to).every(({ kind, text }) => kind === 'mark' || (text.length < 4 && text === text.toUpperCase()));

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isCapital(token) &&
  !isSmall(token) &&
  !placeActs.has(token.key) &&
  !hostVerbs.has(token.key);

const isSmall = (token: Token | undefined): boolean =>
  token !== undefined && (afterPlace.has(token.key) || placePrepositions.has(token.key) || token.key === 'the');

const isHyphenTo = (mark: Token | undefined, neighbour: Token | undefined): boolean =>
  mark !== undefined &&
  neighbour !== undefined &&
  /^[-‐‑–]$/.test(mark.key) &&
  (mark.start === neighbour.end || mark.end === neighbour.start);

/** The preposition of a place, its own or (in a list, "in Delhi, Agra and Jaipur") that of the place before; and whether it hosts. */
export const contextOf = (
  tokens: readonly Token[],
  found: FoundPlace,
  previous: { readonly to: number; readonly preposition: string | null } | undefined,
): { readonly preposition: string | null; readonly hosts: boolean } => {
  const hosts =
    isHost(tokens, found, found.form === 'country' ? 'country' : 'city') || isCalledVenue(tokens, found.from);
  // "this year it was Geneva's turn"
  if (tokens[found.to]?.key === "'s" && !isCapital(tokens[found.to + 1]))
    return { preposition: null, hosts: tokens[found.to + 1]?.key === 'turn' };
  const listed =
    previous !== undefined &&
    previous.to < found.from &&
    isList(tokens, previous.to, found.from) &&
    !placeActs.has(tokens[found.to]?.key ?? '');
  if (listed) return { preposition: previous.preposition, hosts };
  return { preposition: prepositionBefore(tokens, found.from) ?? afterVenue(tokens, found.from), hosts };
};

const isList = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|\/|or|&)$/.test(tokens[i]?.key ?? '')) return false;
  return true;
};

/** "at the Manekshaw Centre, New Delhi": the preposition before a venue whose place follows a comma. */
const afterVenue = (tokens: readonly Token[], from: number): string | null => {
  if (tokens[from - 1]?.key !== ',') return null;
  let venue = false;
  for (let i = from - 2; i >= Math.max(0, from - 14); i--) {
    const token = tokens[i];
    if (token?.key === 'at' || token?.key === 'in') return venue ? token.key : null;
    if (isCapital(token))
      venue ||=
        venueWords.at(tokens, i) !== undefined ||
        venueHeads.at(tokens, i) !== undefined ||
        venueNames.at(tokens, i) !== undefined;
    else if (!VENUE_LINKS.has(token?.key ?? '')) return null;
  }
  return null;
};
const VENUE_LINKS = new Set(['of', 'the', 'for', 'and', '&', '-', "'s", '.', 'des', 'de']);

/** "in the Omani capital, Muscat". */
const BEFORE_NAME = new Set(['capital', 'city']);

const prepositionBefore = (tokens: readonly Token[], at: number): string | null => {
  let of = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.key === '#' || (token?.key === ',' && i === at - 1 && BEFORE_NAME.has(tokens[i - 1]?.key ?? '')))
      continue;
    if (!token || token.kind === 'number') return of ? 'of' : null;
    if (token.key === 'of') {
      if (!betweenPlace.has(tokens[i - 1]?.key ?? '')) return 'of';
      of = true;
      continue;
    }
    if (placePrepositions.has(token.key)) return token.key;
    if (betweenPlace.has(token.key) && token.key !== 'and') continue;
    if (
      token.key === "'s" ||
      (isCapital(token) &&
        (of || i === at - 1 || tokens[i + 1]?.key === "'s" || isCapital(tokens[i + 1]) || countryAt(tokens, i)))
    )
      continue;
    return of ? 'of' : null;
  }
  return of ? 'of' : null;
};
