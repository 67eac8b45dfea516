import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import { classOf, isHyphen, RANK, touchesNext } from './person-class.ts';
import { nameAt } from './person-name.ts';
import { countryBefore, countryFrom } from './person-place.ts';
import { isTitle } from './person-title.ts';
import { headAt, headBefore, isPlural, officeWithin } from './role-head.ts';
import { leadingSide, leftOf } from './role-left.ts';
import { roleEnd } from './role-tail.ts';

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

/** Common words too, in lower case: an office only with "of" behind them or a field in front. */
const COMMON = new Set(
  `head lead chair chairs principal fellow chief member delegate officer assistant deputy deputies aide king
  heads scientist inspector surgeon leads prince speaker leader leaders representative representatives chiefs
  commanders council president economist`.split(/\s+/),
);

const STRICT = new Set('head lead chair principal chairs heads assistant fellow member'.split(' '));

const FILLERS = new Set(
  `who is was serves serving served as currently presently current incumbent rotating also now the a an his her their in capacity then and
  concurrently holds office post position of visiting`.split(/\s+/),
);

const MOST_FILLERS = 7;

/**
 * The office whose head noun starts at token `h`, with the words before it that belong to it, for a name that follows:
 * "Chief of Integrated Defence Staff | Air Marshal X", "Russia's Deputy Defence Minister | Y", "Joint Secretary (Europe West) | Z".
 */
export const roleAt = (tokens: readonly Token[], h: number, floor: number): RoleFound | undefined => {
  const found = headAt(tokens, h);
  if (found === undefined) return undefined;
  if (PLURAL_CHAIRS.has(tokens[found - 1]?.key ?? '') && opensOffice(tokens, found)) return undefined;
  if (isChairOf(tokens, h, found)) return undefined;
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

/** "under the | co-chair of Minister X", "with the chair of Minister X": what X does there, and no office of theirs. */
const isChairOf = (tokens: readonly Token[], h: number, end: number): boolean => {
  if (!CHAIR_OF.has(tokens[end - 1]?.key ?? '') || tokens[end]?.key !== 'of' || isCapital(tokens[h])) return false;
  let i = h - 1;
  while (i > h - 5 && JOINT.has(tokens[i]?.key ?? '')) i--;
  return (
    tokens[i]?.key === 'under' &&
    opensOffice(tokens, afterCountry(tokens, end + (tokens[end + 1]?.key === 'the' ? 2 : 1)))
  );
};

const CHAIR_OF = new Set(['chair', 'cochair', 'chairman', 'chairmanship']);
const JOINT = new Set(['the', 'joint', 'shared', 'co', '-', '‑', '–']);

const PLURAL_CHAIRS = new Set(['chairs', 'cochairs', 'chairpersons', 'chairmen', 'leaders', 'heads']);

/** "the co-chairs | , Vice Minister X and …", "its co-chairs | Ambassador Y and …": the office of the first, not a part of one. */
const opensOffice = (tokens: readonly Token[], from: number): boolean => {
  const next = tokens[from]?.text === ',' || tokens[from]?.text === ':' ? from + 1 : from;
  return isCapital(tokens[next]) && ((classOf(tokens[next]) & RANK) !== 0 || officeWithin(tokens, next) !== undefined);
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
  const short = shortOffice(tokens, start);
  if (short !== undefined)
    return { start, end: short, head: start, side: leadingSide(tokens, start, from), plural: false };
  const found = officeWithin(tokens, start);
  if (found === undefined || isTitle(tokens, start)) return undefined;
  const head = headBefore(tokens, start, found);
  if (!isCapital(tokens[head]) && STRICT.has(tokens[head]?.key ?? '') && tokens[found]?.key !== 'of') return undefined;
  const end = roleEnd(tokens, head, found, 'after');
  if (bracket && tokens[end]?.text !== ')') return undefined;
  if (!bracket && isNamed(tokens, end, end === found)) return undefined;
  if (tokens[end]?.text === "'s" || tokens[end]?.text === '’s') return undefined;
  return {
    start,
    end,
    head,
    side: leadingSide(tokens, start, from),
    plural: isPlural(tokens, start, found),
  };
};

/** "JS (D&ISA)", "AS(Americas)": abbreviations too short to be known without their brackets. */
const shortOffice = (tokens: readonly Token[], start: number): number | undefined => {
  if (!SHORT.has(tokens[start]?.text ?? '') || tokens[start + 1]?.text !== '(') return undefined;
  const end = roleEnd(tokens, start, start + 1, 'after');
  return end > start + 1 ? end : undefined;
};

const SHORT = new Set(['JS', 'AS', 'DS', 'US', 'SS', 'DDG', 'PS']);

/** The role runs straight into a name, so it is that name's. */
const isNamed = (tokens: readonly Token[], end: number, direct: boolean): boolean =>
  isTitle(tokens, end) || (isCapital(tokens[end]) && (nameAt(tokens, end, true)?.words ?? 0) > (direct ? 0 : 1));

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

/** Index after "Indian", "India's", "the Russian Federation's" at `i`. */
const afterCountry = (tokens: readonly Token[], i: number): number => {
  const found = countryFrom(tokens, i);
  if (!found) return i;
  const mark = tokens[found.end]?.text;
  return mark === "'s" || mark === '’s' || mark === "'" || mark === '’' ? found.end + 1 : found.end;
};
