import type { Token } from '../article.ts';
import { sideWords } from '../lexicon/sides.ts';
import { isCapital } from '../read/token.ts';
import {
  classOf,
  FIELD,
  HEAD,
  isAcronym,
  isHyphen,
  MODIFIER,
  NEVER,
  OFFICE,
  ORGAN,
  OWN,
  VERB,
} from './person-class.ts';
import { countryFrom } from './person-place.ts';
import { isTitle } from './person-title.ts';

/** A ministry, directorate or abbreviation that the role goes on with. */
export const bodyAfterComma = (tokens: readonly Token[], from: number): boolean => {
  if ((classOf(tokens[from]) & OWN) !== 0 && sideWords.at(tokens, from) && isAcronym(tokens[from])) return true;
  if (isAcronym(tokens[from]) && (classOf(tokens[from]) & (NEVER | HEAD)) === 0) return isClosedBody(tokens, from + 1);
  for (let j = from; j < from + 8; j++) {
    const token = tokens[j];
    if (token === undefined) return false;
    const bits = classOf(token);
    if ((bits & ORGAN) !== 0 && isCapital(token))
      return tokens[j + 1]?.key === 'of' || tokens[j + 1]?.key === 'for' || isClosedBody(tokens, bodyEnd(tokens, j));
    const country = countryFrom(tokens, j);
    if (country) j = POSSESSIVE.has(tokens[country.end]?.text ?? '') ? country.end : country.end - 1;
    else if (
      !(isCapital(token) && (bits & OFFICE) !== 0) &&
      token.text !== '&' &&
      !isHyphen(token) &&
      !(token.key === 'and' && j > from)
    )
      return (bits & OWN) !== 0 && sideWords.at(tokens, j) !== undefined;
  }
  return false;
};

/** After the fields of a list: "Director for Asia, | Oceania and Africa", "Minister of Economy, | Trade, and Industry", "Latin America, | the Caribbean and Spanish in the World". */
export const listEnd = (tokens: readonly Token[], from: number): number | undefined => {
  let j = from;
  for (let fields = 0; fields < 6; fields++) {
    const end = itemEnd(tokens, skipThe(tokens, j), fields > 0);
    if (end === undefined) return undefined;
    j = tokens[end]?.text === ',' ? end + 1 : end;
    if (tokens[j]?.key === 'and' || tokens[j]?.text === '&') return itemEnd(tokens, skipThe(tokens, j + 1), true);
    if (j === end) return undefined;
  }
  return undefined;
};

/**
 * After one thing that an office is for: "Trade", "Small and Medium Enterprises" up to its "and", "Spanish in the World".
 * @param small lower case counts too: "Russia, Eastern Partnership, regional cooperation and OSCE".
 */
const itemEnd = (tokens: readonly Token[], from: number, small: boolean): number | undefined => {
  let j = from;
  let fields = 0;
  while (j < from + 8) {
    const field = isField(tokens[j]) || isUnknownOfField(tokens, j) || (small && (classOf(tokens[j]) & FIELD) !== 0);
    const country = field ? undefined : countryFrom(tokens, j);
    if (field) {
      fields++;
      j++;
    } else if (country) {
      if (POSSESSIVE.has(tokens[country.end]?.text ?? '')) return undefined;
      fields += country.adjective ? 0 : 1;
      j = country.end;
    } else if ((isHyphen(tokens[j]) && fields > 0) || isModifier(tokens[j], small)) j++;
    else if (IN_FIELDS.has(tokens[j]?.key ?? '') && j > from && isField(tokens[skipThe(tokens, j + 1)]))
      j = skipThe(tokens, j + 1);
    else break;
  }
  const ended = fields > 0 && (classOf(tokens[j]) & HEAD) === 0 && (classOf(tokens[j - 1]) & HEAD) === 0;
  return ended ? j : undefined;
};

/** "| Interinstitutional Relations". */
const isUnknownOfField = (tokens: readonly Token[], j: number): boolean =>
  isCapital(tokens[j]) &&
  (classOf(tokens[j]) & ~FIELD) === 0 &&
  isField(tokens[j + 1]) &&
  countryFrom(tokens, j) === undefined &&
  !isTitle(tokens, j);

const isModifier = (token: Token | undefined, small: boolean): boolean =>
  (classOf(token) & MODIFIER) !== 0 && (classOf(token) & HEAD) === 0 && (small || isCapital(token));

const IN_FIELDS = new Set(['of', 'in', 'for', 'with']);
const POSSESSIVE = new Set(["'s", '’s']);

/** "Secretary, | Defence Production, Ministry of Ports", "Joint Secretary, | East Asia, Ministry of External Affairs": the desk between two commas. */
export const isDeskBeforeBody = (tokens: readonly Token[], from: number): boolean => {
  let j = from;
  while (j < from + 8 && (isField(tokens[j]) || ((tokens[j]?.text === '&' || tokens[j]?.key === 'and') && j > from)))
    j++;
  if (j === from || tokens[j]?.text !== ',') return false;
  return !isField(tokens[j - 1]) ? false : bodyAfterComma(tokens, j + 1);
};

/** What may stand behind a country that closes a role: ", Russian Federation, and Lt Gen X". */
export const isClosed = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  if (next === undefined || isTitle(tokens, end)) return true;
  if (next.key === 'and') return isTitle(tokens, end + 1);
  if (next.text === ',') return countryFrom(tokens, end + 1) === undefined;
  if (!isCapital(next) && (classOf(next) & VERB) !== 0) return true;
  return next.text === '.' || next.text === ';' || next.text === ')';
};

const bodyEnd = (tokens: readonly Token[], from: number): number => {
  let j = from + 1;
  while (isCapital(tokens[j]) && (classOf(tokens[j]) & (ORGAN | FIELD)) !== 0) j++;
  return j;
};

const isClosedBody = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  return (
    next === undefined ||
    next.key === 'and' ||
    next.key === 'of' ||
    (next.kind === 'mark' && next.text !== "'s") ||
    isTitle(tokens, end)
  );
};

export const isField = (token: Token | undefined): boolean =>
  isCapital(token) && (classOf(token) & (FIELD | ORGAN)) !== 0;

export const skipThe = (tokens: readonly Token[], j: number): number =>
  tokens[j]?.key === 'the' || tokens[j]?.key === 'its' || tokens[j]?.key === "'s" ? j + 1 : j;
