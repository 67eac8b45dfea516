import type { Segment } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { CONNECTORS, chairOf, every, key, LED, MOST_PEOPLE, type Placed, peopleFrom } from './chair-list.ts';
import type { DraftChair } from './draft.ts';

/**
 * People whose verb is left out, since it is the one before:
 * - "A led the Indian side, and B the Vietnamese", "A spoke for Peru and B for Norway", "A took the chair for Peru and B did so for Norway"
 * - "From India, A chaired the meeting and from Vietnam, B", "Kenya's leader was A and Uganda's was B"
 * @param from the token behind the cue, or behind its last person.
 */
export const gapped = (segment: Segment, people: readonly Placed[], from: number, first: DraftChair): DraftChair[] => {
  const found: DraftChair[] = [];
  const sides = new Set([first.side]);
  let end = from;
  for (const placed of peopleFrom(people, from)) {
    if (placed.person === first.person) continue;
    if (found.length === MOST_PEOPLE || !every(segment, end, placed.from, BETWEEN, 16)) break;
    if (!joins(segment, end, placed.from)) break;
    const side = sideBehind(segment, placed.to) ?? sideInFront(segment, end, placed);
    if (side === null || sides.has(side)) break;
    sides.add(side);
    found.push({ ...chairOf(segment, placed, first.basis, side), side });
    end = placed.to;
  }
  return found;
};

const BETWEEN = new Set([
  ...CONNECTORS,
  ...LED,
  ...'that those one ones was were is at in over host visiting own lead delegate head leader level under'.split(' '),
]);

/** A new clause starts between: "the Peruvian side | , B …". */
const joins = (segment: Segment, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (JOINS.has(key(segment.tokens, i))) return true;
  return false;
};

const JOINS = new Set([',', ';', 'and', 'while', 'whereas', 'with', '—', '–', '.']);
const BEHIND = new Set(', : for of on from the that did so same likewise was as at led headed'.split(' '));
const CLOSES = new Set(', ; . ) and while whereas at in on during respectively when as'.split(' '));
const GROUPS = new Set('side delegation team one ones contingent part delegates group half'.split(' '));

/** "B | the Vietnamese", "B | Kenya's", "B | for Norway", "B | did so for Vietnam": the country, if the clause ends behind it. */
const sideBehind = (segment: Segment, to: number): string | null => {
  let i = to;
  while (i < to + 5 && BEHIND.has(key(segment.tokens, i))) i++;
  const country = countryAt(segment.tokens, i);
  if (!country) return null;
  let end = country.end;
  if (key(segment.tokens, end) === "'s") end++;
  if (GROUPS.has(key(segment.tokens, end))) end++;
  return end >= segment.tokens.length || CLOSES.has(key(segment.tokens, end)) ? country.value.name : null;
};

/** "and from Vietnam, | B", "and Uganda's was | B": the country, if nothing is said of B behind. */
const sideInFront = (segment: Segment, from: number, placed: Placed): string | null => {
  const next = key(segment.tokens, placed.to);
  if (placed.to < segment.tokens.length && !CLOSES.has(next)) return null;
  let join = placed.from - 1;
  while (join > from && !CLAUSE.has(key(segment.tokens, join))) join--;
  for (let i = join + 1; i < placed.from; i++) {
    const country = countryAt(segment.tokens, i);
    if (country && country.end <= placed.from) return country.value.name;
  }
  return null;
};

const CLAUSE = new Set(['and', ';', 'while', 'whereas', 'with']);
