import type { SegmentKind, Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import { BEFORE, classOf, HEAD, isHyphen, ORGAN, PARTICLE, THING, VERB } from './person-class.ts';
import { ownSideEnd } from './person-list.ts';
import { nameAt } from './person-name.ts';
import { countryBefore, countryFrom } from './person-place.ts';
import { counterpartOfBody } from './person-side.ts';
import { isTitle } from './person-title.ts';
import { roleAfter } from './role.ts';

export type BareName = { readonly end: number; readonly words: number; readonly isPerson: boolean };

const ADVERBS = new Set(
  `also has had have was will would is jointly today yesterday later earlier then who both formally`.split(/\s+/),
);
const JOINS = new Set('by , and & alongside with along together as well his her counterpart'.split(' '));
const CHAIRED = new Set(
  `chaired cochaired led headed presided represented jointly co hosted chair chairs over received attended
  chairmanship leadership convened opened addressed`.split(/\s+/),
);

/**
 * A capitalised run of two words or more with nothing before it that says who it is, and whether it is a person's name:
 * an office behind it, a verb that only people are the subject of, or "co-chaired by" before it.
 */
export const bareNameAt = (
  tokens: readonly Token[],
  i: number,
  where: { readonly floor: number; readonly kind: SegmentKind; readonly joined: number | undefined },
): BareName | undefined => {
  const name = nameAt(tokens, i, false);
  if (!name || name.words < 2) return undefined;
  return { ...name, isPerson: isWhole(tokens, i, name.end) && isPersonal(tokens, i, name.end, where) };
};

/** Not a part of a longer name of something: "Tata Sons Chairman", "the Alpha Bravo frigate", "Alpha-Bravo Group". */
const isWhole = (tokens: readonly Token[], start: number, end: number): boolean => {
  const next = tokens[end];
  const last = tokens[start - 1];
  if (isCapital(next) && (classOf(next) & (THING | ORGAN | HEAD)) !== 0) return next?.key === 'co';
  if (next !== undefined && !isCapital(next) && (classOf(next) & THING) !== 0) return false;
  if (isHyphen(next) && next?.start === tokens[end - 1]?.end) return false;
  if (last === undefined || last.kind === 'number') return last === undefined;
  if (last.text === '#' || last.text === '"' || last.text === '“') return false;
  if (isCapital(last) && start > 1 && tokens[start - 2]?.kind !== 'mark') return (classOf(last) & BEFORE) !== 0;
  return !ARTICLES.has(last.key) && (classOf(last) & THING) === 0;
};

const ARTICLES = new Set('the a an in at near exercise operation of this into via'.split(' '));

const isPersonal = (
  tokens: readonly Token[],
  start: number,
  end: number,
  where: { readonly floor: number; readonly kind: SegmentKind; readonly joined: number | undefined },
): boolean => {
  const office = roleAfter(tokens, end);
  if (office && (tokens[end]?.text !== '(' || office.end - office.start > 1)) return true;
  if (where.joined !== undefined && isJoined(tokens, where.joined, start)) return true;
  if (isChairedBy(tokens, start) || isCounterpart(tokens, start) || isOneOfTwo(tokens, start, end)) return true;
  if (isOfCountry(tokens, start, end, where.floor)) return true;
  if (isHeadOfSide(tokens, start) || chairsToo(tokens, end) || isForCountry(tokens, end)) return true;
  if (where.kind === 'headline' || where.kind === 'subheading') return false;
  if (start === 0 && /(?:ing|ed|ly)$/.test(tokens[0]?.key ?? '')) return false;
  return doesPersonally(tokens, start, end) || isMet(tokens, start);
};

/** Right behind another person: "X and | Y", "X, along with | Y". */
const isJoined = (tokens: readonly Token[], from: number, start: number): boolean => {
  const end = ownSideEnd(tokens, from);
  if (start - end > 5 || start <= end) return false;
  for (let j = end; j < start; j++) if (!JOINS.has(tokens[j]?.key ?? '')) return false;
  return tokens[start - 1]?.text !== ',';
};

/** "Ugandan delegation head | X". */
const isHeadOfSide = (tokens: readonly Token[], start: number): boolean =>
  HEADS.has(tokens[start - 1]?.key ?? '') && SIDES.has(tokens[start - 2]?.key ?? '');

const HEADS = new Set(['head', 'leader', 'chief']);
const SIDES = new Set(['delegation', 'side', 'team']);

/** "X | and Y co-chaired", "X | (Peru) and Y (Norway) co-chaired", "X | (Peru) chaired", "X, | who headed": nothing but people does so. */
const chairsToo = (tokens: readonly Token[], end: number): boolean => {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.key === 'who') return true;
  let j = ownSideEnd(tokens, end);
  const bracketed = j > end;
  if (tokens[j]?.key === 'and' || tokens[j]?.text === '&') {
    const other = nameAt(tokens, j + 1, false);
    if (!other || other.words < 2) return false;
    j = ownSideEnd(tokens, other.end);
  } else if (!bracketed) return false;
  while (j < end + 14 && BEFORE_CHAIRS.has(tokens[j]?.key ?? '')) j++;
  return CHAIRS.has(tokens[j]?.key ?? '');
};

/** "X | for Peru and Y for Norway", "X of Peru, Y of Norway": one for each country. The second follows the first. */
const isForCountry = (tokens: readonly Token[], end: number): boolean => {
  const first = countryBehind(tokens, end);
  if (first === undefined) return false;
  let j = first;
  while (j < first + 3 && AND.has(tokens[j]?.key ?? '')) j++;
  const other = j > first ? nameAt(tokens, j, false) : undefined;
  return other !== undefined && other.words > 1 && countryBehind(tokens, other.end) !== undefined;
};

const AND = new Set([',', 'and', '&', ';']);
const FOR = new Set(['for', 'of', 'from']);

/** "X | for the Netherlands": the index behind the country. */
const countryBehind = (tokens: readonly Token[], end: number): number | undefined => {
  if (!FOR.has(tokens[end]?.key ?? '')) return undefined;
  const country = countryFrom(tokens, tokens[end + 1]?.key === 'the' ? end + 2 : end + 1);
  return country === undefined || country.adjective ? undefined : country.end;
};

const BEFORE_CHAIRS = new Set('jointly co - ‑ will also both on today'.split(' '));
const CHAIRS = new Set('chaired cochaired chair chairs presided'.split(' '));

/** "Mali's | X and Niger's Y", "led by Mali's | X". */
const isOfCountry = (tokens: readonly Token[], start: number, end: number, floor: number): boolean => {
  const country = countryOwning(tokens, start, floor);
  if (country === undefined) return false;
  if (isChairedBy(tokens, country) || isChairedWith(tokens, country)) return true;
  const next = tokens[end]?.key === 'and' ? countryFrom(tokens, end + 1) : undefined;
  if (next && POSSESSIVE.has(tokens[next.end]?.text ?? '')) {
    const other = nameAt(tokens, next.end + 1, false);
    if ((other && other.words > 1) || isTitle(tokens, next.end + 1)) return true;
  }
  if (floor > 0 && tokens[country - 1]?.text === ',' && ownSideEnd(tokens, floor) === country - 1) return true;
  const before = tokens[country - 1]?.key === 'and' ? country - 1 : undefined;
  if (before === undefined) return false;
  for (let j = before - 1; j > Math.max(floor, before - 6); j--)
    if (POSSESSIVE.has(tokens[j]?.text ?? '')) return nameAt(tokens, j + 1, false)?.end === before;
  const last = tokens[before - 1]?.text === ',' ? before - 1 : before;
  return floor > 0 && (floor === last || ownSideEnd(tokens, floor) === last);
};

/** "co-hosted the meeting with | Canada's X". */
const isChairedWith = (tokens: readonly Token[], country: number): boolean => {
  if (tokens[country - 1]?.key !== 'with' && tokens[country - 1]?.key !== 'alongside') return false;
  for (let j = country - 2; j >= Math.max(0, country - 8); j--) if (CHAIRED.has(tokens[j]?.key ?? '')) return true;
  return false;
};

/** Where the country starts that "'s" right before token `i` belongs to. */
const countryOwning = (tokens: readonly Token[], i: number, floor: number): number | undefined =>
  POSSESSIVE.has(tokens[i - 1]?.text ?? '')
    ? countryBefore(tokens, i - 1, Math.max(0, Math.min(floor, i - 1), i - 6))?.start
    : undefined;

const POSSESSIVE = new Set(["'s", '’s']);

/** "co-chaired by | X", "jointly presided over by | X". */
const isChairedBy = (tokens: readonly Token[], start: number): boolean => {
  if (tokens[start - 1]?.key !== 'by' && tokens[start - 1]?.key !== 'of') return false;
  for (let j = start - 2; j >= Math.max(0, start - 4); j--) if (CHAIRED.has(tokens[j]?.key ?? '')) return true;
  return false;
};

/** "her Kenyan counterpart, | X". */
const isCounterpart = (tokens: readonly Token[], start: number): boolean => {
  const last = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  return COUNTERPARTS.has(tokens[last]?.key ?? '') || counterpartOfBody(tokens, start) !== undefined;
};

const COUNTERPARTS = new Set(['counterpart', 'colleague', 'homologue', 'interlocutor']);

/** "between | X and Y": two names of two words. */
const isOneOfTwo = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens[start - 1]?.key === 'between' &&
  tokens[end]?.key === 'and' &&
  (nameAt(tokens, end + 1, false)?.words ?? 0) > 1;

/** Companies say, sign and hold things too: there the name itself must be a person's ("A. K. Rao said", "Ali bin Omar said"). */
const doesPersonally = (tokens: readonly Token[], start: number, end: number): boolean => {
  let j = end;
  while (j < end + 4 && ADVERBS.has(tokens[j]?.key ?? '')) j++;
  if (isCapital(tokens[j])) return false;
  if (COMPANIES_TOO.has(tokens[j]?.key ?? '') && !looksPersonal(tokens, start, end)) return false;
  return (classOf(tokens[j]) & VERB) !== 0 && (classOf(tokens[j]) & PARTICLE) === 0 && !passive(tokens, end, j);
};

const COMPANIES_TOO = new Set(
  `said says added noted stated announced signed posted wrote tweeted argued held opened participated represented
  welcomed expressed informed explained replied departed delivered concluded exchanged discussed travelled traveled
  flew arrived highlighted`.split(/\s+/),
);

/** An initial, a particle, a hyphen or a patronymic. */
const looksPersonal = (tokens: readonly Token[], start: number, end: number): boolean => {
  for (let j = start; j < end; j++) {
    const token = tokens[j] as Token;
    if (token.text.length === 1 || /[eoi]v(?:ich|na)$/.test(token.key)) return true;
    if (!isCapital(token) && (classOf(token) & PARTICLE) !== 0) return true;
  }
  return false;
};

/** "X was held" is an event, "X was told" a person. */
const passive = (tokens: readonly Token[], end: number, verb: number): boolean => {
  for (let j = end; j < verb; j++)
    if (tokens[j]?.key === 'was' || tokens[j]?.key === 'is') return tokens[verb]?.key !== 'received';
  return tokens[verb]?.key === 'held' && tokens[verb + 1]?.key === 'in';
};

const MET = new Set(['met', 'meets', 'told', 'congratulated', 'thanked', 'invited']);

const isMet = (tokens: readonly Token[], start: number): boolean => MET.has(tokens[start - 1]?.key ?? '');
