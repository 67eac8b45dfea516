import type { Token } from '../article.ts';
import { officeWords } from '../lexicon/offices.ts';
import { sideWords } from '../lexicon/sides.ts';
import { isCapital } from '../read/token.ts';
import { classOf, FIELD, HEAD, isAcronym, isHyphen, MODIFIER, ORGAN, OWN, touchesNext } from './person-class.ts';
import { countryBefore } from './person-place.ts';

/** Left end of an office: "Northern Army | Commander", "Ministry of External Affairs | Secretary", "Defence Ministry's Joint | Secretary". */
export const leftOf = (tokens: readonly Token[], h: number, floor: number): number => {
  const capital = isCapital(tokens[h]);
  let start = h;
  while (start > floor && h - start < 12) {
    const i = start - 1;
    const token = tokens[i] as Token;
    const bits = classOf(token);
    const own = ownBefore(tokens, start, floor);
    if (own !== undefined) {
      start = own;
      continue;
    }
    if (token.kind === 'word' && countryEndsAt(tokens, i, floor)) break;
    const known = (bits & (MODIFIER | FIELD | ORGAN | HEAD)) !== 0 || (isAcronym(token) && isCapital(tokens[start]));
    if (
      token.kind === 'word' &&
      known &&
      (!capital || isCapital(token) || ((bits & MODIFIER) !== 0 && !NOT_SMALL.has(token.key)))
    )
      start = i;
    else if (isHyphen(token) && touchesNext(tokens, i) && touchesNext(tokens, i - 1) && isOffice(tokens[i - 1]))
      start = i - 1;
    else if (token.text === '&' && isOffice(tokens[i - 1]) && isCapital(tokens[i - 1])) start = i - 1;
    else {
      const organ = organBefore(tokens, i, start, floor);
      if (organ === undefined) break;
      start = organ;
    }
  }
  while (
    start < h &&
    !isCapital(tokens[start]) &&
    (classOf(tokens[start]) & MODIFIER) !== 0 &&
    NOT_FIRST.has(tokens[start]?.key ?? '')
  )
    start++;
  return start;
};

/** "Russian", "Russia's", "US" right before the office, or before a body that owns it: "the Kenyan Defence Ministry's". */
export const leadingSide = (tokens: readonly Token[], start: number, floor: number): string | null => {
  const possessive = POSSESSIVE.has(tokens[start - 1]?.text ?? '');
  let end = possessive ? start - 1 : start;
  const near = countryBefore(tokens, end, Math.max(floor, end - 6));
  if (near && !possessive && isInName(tokens, near.start, near.found.adjective)) return null;
  if (near || !possessive) return near?.found.country.name ?? null;
  const body = end;
  while (end > floor && body - end < 6 && isOffice(tokens[end - 1])) end--;
  return countryBefore(tokens, end, Math.max(floor, end - 6))?.found.country.name ?? null;
};

/** "Boeing India president": the country in a company's name. */
const isInName = (tokens: readonly Token[], country: number, adjective: boolean): boolean => {
  const last = tokens[country - 1];
  return !adjective && country > 1 && isCapital(last) && classOf(last) === 0;
};

/** "then Deputy Minister X", "the delegation under Deputy Minister X": no part of an office in capitals. */
const NOT_SMALL = new Set(['then', 'under']);

const NOT_FIRST = new Set(['top', 'visiting', 'then', 'former', 'outgoing', 'incoming', 'special', 'main']);

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** "Kremlin", "People's Liberation Army": a body that only one country has, right before token `end`. */
const ownBefore = (tokens: readonly Token[], end: number, floor: number): number | undefined => {
  for (let i = Math.max(floor, end - 5); i < end; i++)
    if ((classOf(tokens[i]) & OWN) !== 0 && isCapital(tokens[i]) && sideWords.at(tokens, i)?.end === end) return i;
  return undefined;
};

const isOffice = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (classOf(token) & (MODIFIER | FIELD | ORGAN)) !== 0;

/** "Ministry | of" before "External Affairs Secretary". */
const organBefore = (tokens: readonly Token[], i: number, start: number, floor: number): number | undefined => {
  if (!isCapital(tokens[start])) return undefined;
  const field = fieldBeforeAnd(tokens, i, start, floor);
  if (field !== undefined) return field;
  const the = tokens[i]?.key === 'the' ? 1 : 0;
  if (tokens[i - the]?.key === 'and' && isOffice(tokens[i - 1]) && isCapital(tokens[i - 1]) && ofBefore(tokens, i - 1))
    return i - 1;
  const organ = i - the - 1;
  if (
    organ < floor ||
    (tokens[organ + 1]?.key !== 'of' && tokens[organ + 1]?.key !== 'for') ||
    !isCapital(tokens[organ])
  )
    return undefined;
  return (classOf(tokens[organ]) & ORGAN) !== 0 && (classOf(tokens[organ]) & HEAD) === 0 ? organ : undefined;
};

/** "Trade | and" before "Industry Minister", where the field opens the office. */
const fieldBeforeAnd = (tokens: readonly Token[], and: number, start: number, floor: number): number | undefined => {
  if (tokens[and]?.key !== 'and' && tokens[and]?.text !== '&') return undefined;
  if ((classOf(tokens[start]) & (FIELD | MODIFIER)) === 0 || (classOf(tokens[start]) & HEAD) !== 0) return undefined;
  let first = and;
  while (first > floor && isCapital(tokens[first - 1]) && isOnlyField(tokens, first - 1)) first--;
  if (first === and) return undefined;
  const last = tokens[first - 1];
  const opens =
    first === floor ||
    last === undefined ||
    OPENS_OFFICE.has(last.key) ||
    POSSESSIVE.has(last.text) ||
    countryBefore(tokens, first, floor)?.found.adjective === true;
  return opens ? first : undefined;
};

const isOnlyField = (tokens: readonly Token[], i: number): boolean => {
  const bits = classOf(tokens[i]);
  return (bits & FIELD) !== 0 && (bits & (ORGAN | MODIFIER)) === 0 && officeWords.at(tokens, i)?.end !== i + 1;
};

const OPENS_OFFICE = new Set(['the', 'by', 'with', 'when', 'where', 'as', 'while', 'that', 'said', ',', 'under', '.']);

const ofBefore = (tokens: readonly Token[], i: number): boolean => {
  for (let j = i - 1; j > i - 5 && j >= 0; j--) if (tokens[j]?.key === 'of' || tokens[j]?.key === 'for') return true;
  return false;
};

const countryEndsAt = (tokens: readonly Token[], i: number, floor: number): boolean =>
  countryBefore(tokens, i + 1, floor) !== undefined;
