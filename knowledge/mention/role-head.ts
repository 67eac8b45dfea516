import type { Token } from '../article.ts';
import { honorifics } from '../lexicon/honorifics.ts';
import { officeWords } from '../lexicon/offices.ts';
import { fold } from '../read/token.ts';
import { classOf, FIELD, HEAD, isAcronym, isHyphen, MODIFIER, ORGAN } from './person-class.ts';
import { countryFrom } from './person-place.ts';

/** The end of the head noun of an office that starts at `from`, at most six words on: "Deputy Defence | Minister". */
export const officeWithin = (tokens: readonly Token[], from: number, depth = 0): number | undefined => {
  for (let j = from; j < from + 7; j++) {
    const token = tokens[j];
    const bits = classOf(token);
    if ((bits & HEAD) !== 0) {
      const head = headAt(tokens, j);
      if (head !== undefined) return headEnd(tokens, j, head, depth);
    }
    if ((bits & (MODIFIER | ORGAN | FIELD)) === 0 && !isAcronym(token)) {
      if (isHyphen(token) || token?.text === '&' || ((token?.text === "'s" || token?.text === '’s') && j > from))
        continue;
      const country = countryFrom(tokens, j);
      if (!country) return undefined;
      j = country.end - 1;
    }
  }
  return undefined;
};

/** "Deputy", "Chief" and "Assistant" are heads only where no other head follows: "Deputy Foreign Minister". */
const headEnd = (tokens: readonly Token[], start: number, end: number, depth: number): number => {
  if (depth > 3 || (classOf(tokens[start]) & (MODIFIER | FIELD)) === 0 || end !== start + 1) return end;
  return officeWithin(tokens, end, depth + 1) ?? end;
};

const PLURAL = /(?:ies|rs|ors|ts|ds|en|fs|ns|es)$/;

/** The last word of the office's noun: "Deputy Secretaries", "foreign ministers of …". */
export const isPlural = (tokens: readonly Token[], start: number, found: number): boolean =>
  PLURAL.test(tokens[(officeWithin(tokens, start) ?? found) - 1]?.key ?? '');

/** The end of the head noun that starts at `h`. */
export const headAt = (tokens: readonly Token[], h: number): number | undefined => {
  if ((classOf(tokens[h]) & HEAD) === 0 || isInCharge(tokens, h)) return undefined;
  const end = officeWords.at(tokens, h)?.end;
  return end === h + 2 && isRetiredRank(tokens, h) ? h + 1 : end;
};

/** "Minister in | charge of Fisheries": no chargé. */
const isInCharge = (tokens: readonly Token[], h: number): boolean =>
  tokens[h]?.key === 'charge' && tokens[h - 1]?.key === 'in' && tokens[h + 1]?.key === 'of';

/** "Defence Secretary | General (Retd) X": who is retired is the general. */
const isRetiredRank = (tokens: readonly Token[], h: number): boolean =>
  tokens[h + 1]?.key === 'general' &&
  tokens[h]?.key === 'secretary' &&
  (classOf(tokens[h - 1]) & FIELD) !== 0 &&
  tokens[h + 2]?.text === '(' &&
  RETIRED.has(tokens[h + 3]?.key ?? '');

const RETIRED = new Set(honorifics.retired.map(fold));

/** The head noun among the tokens of an office. */
export const headBefore = (tokens: readonly Token[], start: number, end: number): number => {
  for (let h = start; h < end; h++) {
    const found = headAt(tokens, h);
    if (found === end || (found !== undefined && (classOf(tokens[h]) & (MODIFIER | FIELD)) === 0)) return h;
  }
  return end - 1;
};
