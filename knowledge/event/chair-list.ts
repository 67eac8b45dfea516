import type { Segment, Token } from '../article.ts';
import { countries } from '../lexicon/countries.ts';
import { countryAt } from '../lexicon/country-at.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { ChairBasis } from '../record.ts';
import type { DraftChair } from './draft.ts';

/** Words that may stand between a cue and its people, or between two of them, without ending the list. */
export const CONNECTORS = new Set(
  `the a an and & , ; : ( ) by with along alongside together as well both from on of for behalf side sides delegation delegations representing representative
  representatives respectively while whereas his her its their counterpart counterparts colleague colleagues part own our 's mr ms from, in cooperation also jointly then - – — . that those one ones opposite number it`.split(
    /\s+/,
  ),
);

/** What is led where a meeting's chair or a head of delegation is meant. */
export const LED = new Set(
  `delegation delegations side sides team teams meeting meetings talks dialogue consultations discussions deliberations session sessions sitting plenary proceedings round officials representatives contingent
  delegates hosts guests visitors interaction commission committee group conference summit forum party mission council`.split(
    /\s+/,
  ),
);

export const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

/** "X | of NOAA and by Y": a body in capitals. */
const BODY_OF = new Set(['of', 'from']);

export const every = (
  segment: Segment,
  from: number,
  to: number,
  allowed: ReadonlySet<string>,
  most: number,
): boolean => {
  let others = 0;
  for (let i = from; i < to; i++) {
    if (allowed.has(key(segment.tokens, i))) continue;
    const country = countryAt(segment.tokens, i);
    if (country) i = country.end - 1;
    else if (!BODY_OF.has(key(segment.tokens, i - 1)) || !/^\p{Lu}{2,}$/u.test(segment.tokens[i]?.text ?? ''))
      return false;
    if (++others > 2) return false;
  }
  return to - from <= most;
};

/** True where two people are of one list: only connectors, countries and the like stand between them. */
export const isJoined = (segment: Segment, from: number, to: number): boolean =>
  every(segment, from, to, CONNECTORS, 12);

export const sideBetween = (segment: Segment, from: number, to: number): string | null => {
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    const country = countryAt(segment.tokens, i);
    if (country && country.end <= to) return country.value.name;
  }
  return null;
};

const SIDES = new Set(
  'side sides delegation delegations team teams contingent part officials delegates interests'.split(' '),
);
const ENDS_OBJECT = new Set([',', ';', '.', 'with', 'while', 'alongside', 'at', 'to', 'in', 'on', 'during', 'by']);

/**
 * The country whose side tokens `[from, to)` say is led: "the Kenyan side", "Uganda's delegation", "the delegation of Peru",
 * "Norway" behind "represented"; null for "the meeting and from Peru …" and for two countries at once.
 */
export const sideLed = (segment: Segment, from: number, to: number, alone = false): string | null => {
  let side: string | null = null;
  let led = alone;
  for (let i = from; i < Math.min(to, segment.tokens.length); i++) {
    const word = key(segment.tokens, i);
    if (ENDS_OBJECT.has(word)) break;
    if (word === 'and' && (side !== null || led)) {
      const more = countryAt(segment.tokens, key(segment.tokens, i + 1) === 'the' ? i + 2 : i + 1);
      if (more && !led && SIDES.has(key(segment.tokens, more.end))) return null;
      break;
    }
    if (SIDES.has(word)) led = true;
    const country = countryAt(segment.tokens, i);
    if (!country) continue;
    if (side !== null && side !== country.value.name) return null;
    side = country.value.name;
    i = country.end - 1;
  }
  return led ? side : null;
};

/** Whether tokens `[from, to)` name one side that is led, and no second: "the Kenyan side", not "the delegations of Peru and Norway". */
export const isOneSideLed = ({ tokens }: Segment, from: number, to: number): boolean => {
  let side: string | null = null;
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const word = key(tokens, i);
    if (PLURALS.has(word)) return false;
    if (ENDS_OBJECT.has(word) && !(word === ',' && goesOnBehind(tokens, i + 1))) break;
    const country = countryAt(tokens, i);
    if (!country) continue;
    if (side !== null && side !== country.value.name) return false;
    side = country.value.name;
    i = country.end - 1;
  }
  return true;
};

/** ", Chile and Norway", ", respectively": what still belongs to the sides. */
const goesOnBehind = (tokens: readonly Token[], i: number): boolean =>
  key(tokens, i) === 'respectively' || countryAt(tokens, i) !== undefined;

const PLURALS = new Set(['sides', 'delegations', 'teams', 'contingents', 'respectively', 'respective']);

/** The side that someone leads, where it is a body of several states: "Oman's minister led the Gulf side". */
export const bodyLed = (segment: Segment, from: number, to: number): string | null => {
  const side = sideLed(segment, from, to);
  return side !== null && BODIES.has(side) ? side : null;
};

export const BODIES: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, organisation }) => (organisation ? [name] : [])),
);

/** "From India, | X chaired", "For Norway, | X led", "On the Kenyan side, | X": the side that opens the clause before token `from`. */
export const sideInFront = (segment: Segment, from: number): string | null => {
  let end = from;
  while (end > 0 && (key(segment.tokens, end - 1) === ',' || key(segment.tokens, end - 1) === 'the')) end--;
  if (end === from) return null;
  if (SIDES.has(key(segment.tokens, end - 1))) end--;
  for (let i = end - 1; i >= Math.max(0, end - 4); i--) {
    const country = countryAt(segment.tokens, i);
    if (country?.end !== end) continue;
    const opener = key(segment.tokens, key(segment.tokens, i - 1) === 'the' ? i - 2 : i - 1);
    return OPENERS.has(opener) ? country.value.name : null;
  }
  return null;
};

const OPENERS = new Set(['from', 'for', 'on', 'representing', 'of']);

export const leadsSomething = (segment: Segment, from: number, to: number, countries: boolean): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, segment.tokens.length); i++) {
    if (LED.has(key(segment.tokens, i))) return true;
    if (countries && countryAt(segment.tokens, i)) return true;
  }
  return false;
};

export type Placed = { readonly person: PersonMention; readonly from: number; readonly to: number };

export const chairOf = (segment: Segment, { person }: Placed, basis: ChairBasis, side: string | null): DraftChair => ({
  person,
  basis,
  side: person.side ?? side,
  span: segment.span,
});

/** Index of the first of `people`, in text order, that starts at token `from` or later. */
export const firstFrom = (people: readonly Placed[], from: number): number => {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((people[middle] as Placed).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** At most `most` of `people` from token `from` on. */
export const peopleFrom = (people: readonly Placed[], from: number, most = MOST_PEOPLE + 1): readonly Placed[] => {
  const first = firstFrom(people, from);
  return people.slice(first, first + most);
};

/** Those of `people` that end before token `to`, at most the last `most` of them. */
export const peopleUpTo = (people: readonly Placed[], to: number, most = MOST_PEOPLE + 2): readonly Placed[] => {
  let end = firstFrom(people, to);
  while (end > 0 && (people[end - 1] as Placed).to > to) end--;
  return people.slice(Math.max(0, end - most), end);
};

/** Index after the country that starts at `from` or after "the"; undefined where none does. */
export const countryAfter = (segment: Segment, from: number, to: number): number | undefined => {
  const start = key(segment.tokens, from) === 'the' ? from + 1 : from;
  const country = countryAt(segment.tokens, start);
  return country && country.end <= to ? country.end : undefined;
};

/** No sentence names more chairs; a longer list is of those who came along. */
export const MOST_PEOPLE = 6;
