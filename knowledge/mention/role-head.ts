import type { Token } from '../article.ts';
import { officeWords } from '../lexicon/offices.ts';
import { classOf, FIELD, HEAD, isAcronym, isHyphen, MODIFIER, ORGAN } from './person-class.ts';
import { countryFrom } from './person-place.ts';

/** The end of the head noun of an office that starts at `from`, at most six words on: "Deputy Defence | Minister". */
export const officeWithin = (tokens: readonly Token[], from: number, depth = 0): number | undefined => {
  for (let j = from; j < from + 7; j++) {
    const token = tokens[j];
    const bits = classOf(token);
    if ((bits & HEAD) !== 0) {
      const head = officeWords.at(tokens, j);
      if (head) return headEnd(tokens, j, head.end, depth);
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

export const headAt = (tokens: readonly Token[], h: number): number | undefined =>
  (classOf(tokens[h]) & HEAD) === 0 ? undefined : officeWords.at(tokens, h)?.end;

/** The head noun among the tokens of an office. */
export const headBefore = (tokens: readonly Token[], start: number, end: number): number => {
  for (let h = start; h < end; h++) {
    const found = headAt(tokens, h);
    if (found === end || (found !== undefined && (classOf(tokens[h]) & (MODIFIER | FIELD)) === 0)) return h;
  }
  return end - 1;
};
