import type { Segment, Token } from '../article.ts';
import { countryWords } from '../lexicon/countries.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { ChairBasis } from '../record.ts';
import type { DraftChair } from './draft.ts';

/** Words that may stand between a cue and its people, or between two of them, without ending the list. */
export const CONNECTORS = new Set(
  `the a an and & , ; : ( ) by with along alongside together as well both from on of for behalf side sides delegation delegations representing representative
  representatives respectively while whereas his her its their counterpart counterparts 's mr ms from, in cooperation also jointly then - – — .`.split(
    /\s+/,
  ),
);

/** What is led where a meeting's chair or a head of delegation is meant. */
export const LED = new Set(
  `delegation delegations side sides team teams meeting meetings talks dialogue consultations discussions deliberations session sessions round officials representatives contingent
  delegates hosts guests visitors interaction commission committee group conference summit forum party mission council`.split(
    /\s+/,
  ),
);

export const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

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
    const country = countryWords.at(segment.tokens, i);
    if (country) i = country.end - 1;
    else return false;
    if (++others > 2) return false;
  }
  return to - from <= most;
};

/** True where two people are of one list: only connectors, countries and the like stand between them. */
export const isJoined = (segment: Segment, from: number, to: number): boolean =>
  every(segment, from, to, CONNECTORS, 12);

export const sideBetween = (segment: Segment, from: number, to: number): string | null => {
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    const country = countryWords.at(segment.tokens, i);
    if (country && country.end <= to) return country.value.name;
  }
  return null;
};

export const leadsSomething = (segment: Segment, from: number, to: number, countries: boolean): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, segment.tokens.length); i++) {
    if (LED.has(key(segment.tokens, i))) return true;
    if (countries && countryWords.at(segment.tokens, i)) return true;
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

/** Index after the country that starts at `from` or after "the"; undefined where none does. */
export const countryAfter = (segment: Segment, from: number, to: number): number | undefined => {
  const start = key(segment.tokens, from) === 'the' ? from + 1 : from;
  const country = countryWords.at(segment.tokens, start);
  return country && country.end <= to ? country.end : undefined;
};

/** No sentence names more chairs; a longer list is of those who came along. */
export const MOST_PEOPLE = 6;
