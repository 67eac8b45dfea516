import type { Token } from '../article.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { cityAt, countryNameAt } from '../lexicon/country-at.ts';
import { afterPlace, placePrepositions } from '../lexicon/places.ts';
import {
  notVenueNames,
  smallVenueWords,
  type VenueWord,
  venueHeads,
  venueNames,
  venueWords,
} from '../lexicon/venues.ts';
import { isCapital } from '../read/token.ts';

/** A venue's name in tokens `[from, to)`. `ship`: after "aboard" as well. */
export type FoundVenue = { readonly from: number; readonly to: number; readonly kind: VenueWord | 'ship' };

/** The longest name, in tokens. */
const LONGEST = 10;

/** "Manekshaw Centre", "Ramstein Air Base", "Foreign Ministry", "Ministry of Defence", "NATO headquarters": the building word at `i`. */
export const venueAround = (tokens: readonly Token[], i: number, leftmost: number): FoundVenue | undefined => {
  if (!isCapital(tokens[i])) return venueInSmall(tokens, i, leftmost);
  const word = venueWords.at(tokens, i);
  if (!word) return undefined;
  let end = word.end;
  for (
    let next = venueWords.at(tokens, end);
    next && end < i + LONGEST && isCapital(tokens[end]);
    next = venueWords.at(tokens, end)
  )
    end = next.end;
  const from = nameStart(tokens, i, leftmost);
  const to = nameEnd(tokens, end, isGeneral(tokens, from, i));
  const isNamed = from < i && (word.value === 'institution' || !isGeneral(tokens, from, i));
  return isNamed || to > end || end > i + 1 ? { from, to, kind: word.value } : undefined;
};

/** "NATO headquarters", "the Europa building", "headquarters of the African Union": the building word in small letters. */
const venueInSmall = (tokens: readonly Token[], i: number, leftmost: number): FoundVenue | undefined => {
  const word = smallVenueWords.at(tokens, i);
  if (!word) return undefined;
  const from = nameStart(tokens, i, leftmost);
  if (from < i && !isGeneral(tokens, from, i)) return { from, to: word.end, kind: 'building' };
  const to = tokens[word.end]?.key === 'of' ? nameEnd(tokens, word.end, false) : word.end;
  return from === i && to > word.end ? { from, to, kind: 'institution' } : undefined;
};

/** Whether the words before a building word name nothing: "the Lower House", "the National Centre". */
const isGeneral = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!notVenueNames.has(tokens[i]?.key ?? '')) return false;
  return true;
};

/** "Hotel Metropol", "Palais des Nations", "Headquarters Integrated Defence Staff", "INS Vikrant": the head word at `i`. */
export const venueFrom = (tokens: readonly Token[], i: number): FoundVenue | undefined => {
  const head = isCapital(tokens[i]) ? venueHeads.at(tokens, i) : undefined;
  if (!head || (isCapital(tokens[i - 1]) && !isSmall(tokens[i - 1]))) return undefined;
  let to = head.end;
  while (to < i + LONGEST && (isName(tokens, to) || (isLink(tokens, to) && isName(tokens, to + 1))))
    to = isName(tokens, to) ? to + 1 : to + 2;
  if (to === head.end) return undefined;
  return { from: i, to, kind: head.value === 'ship' ? 'ship' : 'building' };
};

/** "Kremlin", "the White House". */
export const venueAlone = (tokens: readonly Token[], i: number): FoundVenue | undefined => {
  const name = isCapital(tokens[i]) ? venueNames.at(tokens, i) : undefined;
  if (!name || !isCapital(tokens[name.end - 1])) return undefined;
  const from = isCapital(tokens[i - 1]) && !isSmall(tokens[i - 1]) ? nameStart(tokens, i, 0) : i;
  return { from, to: name.end, kind: 'building' };
};

/** Back over capitalised words; a city's or country's possessive ("Delhi's Manekshaw Centre") is not part of the name. */
const nameStart = (tokens: readonly Token[], word: number, leftmost: number): number => {
  let from = word;
  for (let i = word - 1; i >= Math.max(leftmost, word - LONGEST); i--) {
    const token = tokens[i];
    if (!token) break;
    if (isCapital(token) && (!isSmall(token) || isInner(tokens, i, from)) && !isDateWord(token)) from = i;
    else if (token.key === "'s" && isCapital(tokens[i - 1]) && !isPlaceBefore(tokens, i)) continue;
    else if (/^[-&.']$/.test(token.key) && isInside(tokens, i, leftmost)) continue;
    else break;
  }
  return from;
};

/** "Ages Across Borders Hall": a preposition with a capital inside a name, where the line is not all in capitals. */
const isInner = (tokens: readonly Token[], i: number, from: number): boolean =>
  from === i + 1 && INNER.has(tokens[i]?.key ?? '') && isCapital(tokens[i - 1]) && tokens[i - 2]?.key === 'the';
const INNER = new Set(['across', 'over', 'between', 'around', 'within', 'for']);

/** A hyphen, "&" or an initial's dot inside a name. */
const isInside = (tokens: readonly Token[], i: number, leftmost: number): boolean => {
  const before = tokens[i - 1];
  if (!before || i - 1 < leftmost || !isCapital(before)) return false;
  const mark = tokens[i];
  return (
    mark?.key === '&' ||
    (before.end === mark?.start && (mark.key === '-' || mark.key === "'" || before.text.length <= 2))
  );
};

const isPlaceBefore = (tokens: readonly Token[], possessive: number): boolean => {
  for (let i = possessive - 1; i >= Math.max(0, possessive - 3); i--) {
    const place = cityAt(tokens, i) ?? countryNameAt(tokens, i);
    if (place?.end === possessive) return true;
  }
  return false;
};

/** "of Defence", "for the Performing Arts", "of Foreign Affairs and Trade", "of the Kremlin" after a building word; `withFor` where its name is still to come. */
const nameEnd = (tokens: readonly Token[], end: number, withFor: boolean): number => {
  const link = tokens[end]?.key;
  if (link !== 'of' && link !== 'des' && link !== 'de' && !(link === 'for' && withFor)) return end;
  const the = tokens[end + 1]?.key === 'the' ? end + 2 : end + 1;
  if (!isName(tokens, the)) return end;
  let to = the;
  while (to < end + LONGEST) {
    if (isName(tokens, to)) to++;
    else if (tokens[to]?.key === 'and' && isName(tokens, to + 1) && !venueWords.at(tokens, to + 1) && link !== 'de')
      to += 2;
    else if (tokens[to]?.key === 'of' && isName(tokens, tokens[to + 1]?.key === 'the' ? to + 2 : to + 1))
      to += tokens[to + 1]?.key === 'the' ? 3 : 2;
    else break;
  }
  return to;
};

const LINKS = new Set(['de', 'des', 'du', 'di', 'del', 'della', 'do', 'da', 'of', 'the', 'la', "d'", '-', '&']);
const isLink = (tokens: readonly Token[], i: number): boolean =>
  LINKS.has(tokens[i]?.key ?? '') || (tokens[i]?.key === '.' && tokens[i - 1]?.text.length === 1);

const isName = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return isCapital(token) && token !== undefined && !isSmall(token) && !isDateWord(token);
};

const isSmall = (token: Token | undefined): boolean =>
  token !== undefined &&
  (placePrepositions.has(token.key) || afterPlace.has(token.key) || token.key === 'the' || token.key === 'held');

const isDateWord = (token: Token): boolean => months.has(token.key) || weekdays.has(token.key);
