import type { Token } from '../article.ts';
import { officeWords } from '../lexicon/offices.ts';
import { sideWords } from '../lexicon/sides.ts';
import {
  classOf,
  FIELD,
  HEAD,
  isAcronym,
  isCapital,
  isHyphen,
  MODIFIER,
  ORGAN,
  OWN,
  touchesNext,
} from './person-class.ts';
import { nameAt } from './person-name.ts';
import { countryBefore, countryFrom } from './person-place.ts';
import { isTitle } from './person-title.ts';
import { officeWithin, roleEnd } from './role-tail.ts';

/** An office as token indexes. */
export type RoleFound = {
  /** First word, without the country in front: "Deputy Defence Minister" of "Russia's Deputy Defence Minister". */
  readonly start: number;
  readonly end: number;
  /** The head noun. */
  readonly head: number;
  /** Country in front: "Russian", "Russia's". */
  readonly side: string | null;
  /** "Deputy Secretaries", "foreign ministers". */
  readonly plural: boolean;
};

const PLURAL = /(?:ies|rs|ors|ts|ds|en|fs|ns|es)$/;
/** Common words too, in lower case: an office only with "of" behind them or a field in front. */
const COMMON = new Set([
  'head',
  'lead',
  'chair',
  'chairs',
  'principal',
  'fellow',
  'chief',
  'member',
  'delegate',
  'officer',
  'assistant',
  'deputy',
  'deputies',
  'aide',
  'king',
  'heads',
  'scientist',
  'inspector',
  'surgeon',
  'leads',
  'prince',
  'speaker',
  'leader',
  'leaders',
  'representative',
  'representatives',
  'chiefs',
  'commanders',
  'council',
  'president',
  'economist',
]);
const STRICT = new Set(['head', 'lead', 'chair', 'principal', 'chairs', 'heads', 'assistant', 'fellow', 'member']);
const FILLERS = new Set([
  'who',
  'is',
  'was',
  'serves',
  'serving',
  'served',
  'as',
  'currently',
  'presently',
  'also',
  'now',
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'in',
  'capacity',
  'then',
  'and',
  'concurrently',
  'holds',
  'office',
  'post',
  'position',
  'of',
  'visiting',
]);
const MOST_FILLERS = 7;

/**
 * The office whose head noun starts at token `h`, with the words before it that belong to it, for a name that follows:
 * "Chief of Integrated Defence Staff | Air Marshal X", "Russia's Deputy Defence Minister | Y", "Joint Secretary (Europe West) | Z".
 */
export const roleAt = (tokens: readonly Token[], h: number, floor: number): RoleFound | undefined => {
  const found = headAt(tokens, h);
  if (found === undefined) return undefined;
  const start = leftOf(tokens, h, floor);
  if (!isCapital(tokens[h]) && !lowerFits(tokens, h, start, found)) return undefined;
  const end = roleEnd(tokens, h, found, 'before');
  return {
    start,
    end,
    head: h,
    side: leadingSide(tokens, start, floor),
    plural: isPlural(tokens, start, found),
  };
};

/**
 * The office behind a name, from the token after the name:
 * ", the Deputy Chief of …", ", who serves as Head of …", "(Joint Secretary, PIC)", ", India's Defence Secretary".
 */
export const roleAfter = (tokens: readonly Token[], from: number): RoleFound | undefined => {
  const open = tokens[from];
  const bracket = open?.text === '(';
  const dash = (isHyphen(open) || open?.text === '—') && !touchesNext(tokens, from - 1);
  const relative = open?.key === 'who' || open?.key === 'as';
  if (!bracket && !dash && !relative && open?.text !== ',') return undefined;
  let j = relative ? from : from + 1;
  const limit = j + MOST_FILLERS;
  while (j < limit && FILLERS.has(tokens[j]?.key ?? '') && !(tokens[j]?.key === 'and' && j === from + 1)) j++;
  if (relative && j < from + 2 && tokens[j - 1]?.key !== 'as') return undefined;
  const start = afterCountry(tokens, j);
  const found = officeWithin(tokens, start);
  if (found === undefined || isTitle(tokens, start)) return undefined;
  const head = headBefore(tokens, start, found);
  if (!isCapital(tokens[head]) && STRICT.has(tokens[head]?.key ?? '') && tokens[found]?.key !== 'of') return undefined;
  const end = roleEnd(tokens, head, found, 'after');
  if (bracket && tokens[end]?.text !== ')') return undefined;
  if (!bracket && isNamed(tokens, end, end === found)) return undefined;
  return {
    start,
    end,
    head,
    side: leadingSide(tokens, start, from),
    plural: isPlural(tokens, start, found),
  };
};

/** The last word of the office's noun: "Deputy Secretaries", "foreign ministers of …". */
const isPlural = (tokens: readonly Token[], start: number, found: number): boolean =>
  PLURAL.test(tokens[(officeWithin(tokens, start) ?? found) - 1]?.key ?? '');

/** The role runs straight into a name, so it is that name's. */
const isNamed = (tokens: readonly Token[], end: number, direct: boolean): boolean =>
  isTitle(tokens, end) || (isCapital(tokens[end]) && (nameAt(tokens, end, true)?.words ?? 0) > (direct ? 0 : 1));

const headAt = (tokens: readonly Token[], h: number): number | undefined =>
  (classOf(tokens[h]) & HEAD) === 0 ? undefined : officeWords.at(tokens, h)?.end;

/** The head noun among the tokens of an office. */
const headBefore = (tokens: readonly Token[], start: number, end: number): number => {
  for (let h = start; h < end; h++) {
    const found = headAt(tokens, h);
    if (found === end || (found !== undefined && (classOf(tokens[h]) & (MODIFIER | FIELD)) === 0)) return h;
  }
  return end - 1;
};

const lowerFits = (tokens: readonly Token[], h: number, start: number, end: number): boolean => {
  if (!COMMON.has(tokens[h]?.key ?? '') || end > h + 1) return true;
  if (tokens[end]?.key === 'of') return true;
  return (
    !STRICT.has(tokens[h]?.key ?? '') &&
    (start < h ||
      countryBefore(tokens, start, Math.max(0, start - 4)) !== undefined ||
      isTitle(tokens, end) ||
      isCapital(tokens[end]))
  );
};

/** Left end of an office: "Northern Army | Commander", "Ministry of External Affairs | Secretary", "Defence Ministry's Joint | Secretary". */
const leftOf = (tokens: readonly Token[], h: number, floor: number): number => {
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
      (!capital || isCapital(token) || ((bits & MODIFIER) !== 0 && token.key !== 'then'))
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

/** "Kremlin", "People's Liberation Army": a body that only one country has, right before token `end`. */
const ownBefore = (tokens: readonly Token[], end: number, floor: number): number | undefined => {
  for (let i = Math.max(floor, end - 5); i < end; i++)
    if ((classOf(tokens[i]) & OWN) !== 0 && isCapital(tokens[i]) && sideWords.at(tokens, i)?.end === end) return i;
  return undefined;
};

const NOT_FIRST = new Set(['top', 'visiting', 'then', 'former', 'outgoing', 'incoming', 'special', 'main']);

const isOffice = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (classOf(token) & (MODIFIER | FIELD | ORGAN)) !== 0;

/** "Ministry | of" before "External Affairs Secretary". */
const organBefore = (tokens: readonly Token[], i: number, start: number, floor: number): number | undefined => {
  if (!isCapital(tokens[start])) return undefined;
  const the = tokens[i]?.key === 'the' ? 1 : 0;
  if (tokens[i - the]?.key === 'and' && isOffice(tokens[i - 1]) && isCapital(tokens[i - 1]) && ofBefore(tokens, i - 1))
    return i - 1;
  const organ = i - the - 1;
  if (organ < floor || tokens[organ + 1]?.key !== 'of' || !isCapital(tokens[organ])) return undefined;
  return (classOf(tokens[organ]) & ORGAN) !== 0 && (classOf(tokens[organ]) & HEAD) === 0 ? organ : undefined;
};

const ofBefore = (tokens: readonly Token[], i: number): boolean => {
  for (let j = i - 1; j > i - 5 && j >= 0; j--) if (tokens[j]?.key === 'of') return true;
  return false;
};

const countryEndsAt = (tokens: readonly Token[], i: number, floor: number): boolean =>
  countryBefore(tokens, i + 1, floor) !== undefined;

/** Index after "Indian", "India's", "the Russian Federation's" at `i`. */
const afterCountry = (tokens: readonly Token[], i: number): number => {
  const found = countryFrom(tokens, i);
  if (!found) return i;
  const mark = tokens[found.end]?.text;
  return mark === "'s" || mark === '’s' || mark === "'" || mark === '’' ? found.end + 1 : found.end;
};

/** "Russian", "Russia's", "US" right before the office, or before a body that owns it: "the Kenyan Defence Ministry's". */
const leadingSide = (tokens: readonly Token[], start: number, floor: number): string | null => {
  const possessive = POSSESSIVE.has(tokens[start - 1]?.text ?? '');
  let end = possessive ? start - 1 : start;
  const near = countryBefore(tokens, end, Math.max(floor, end - 6));
  if (near || !possessive) return near?.found.country.name ?? null;
  const body = end;
  while (end > floor && body - end < 6 && isOffice(tokens[end - 1])) end--;
  return countryBefore(tokens, end, Math.max(floor, end - 6))?.found.country.name ?? null;
};

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);
