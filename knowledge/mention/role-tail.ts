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
  touchesNext,
} from './person-class.ts';
import { nameAt } from './person-name.ts';
import { countryFrom } from './person-place.ts';
import { isTitle } from './person-title.ts';
import { bodyAfterComma, isClosed, isDeskBeforeBody, isField, listEnd, skipThe } from './role-body.ts';
import { officeWithin } from './role-head.ts';
import { bracketEnd, type RolePlace, wordsEnd } from './role-words.ts';

const MOST_TOKENS = 60;

const LINKS = new Set('of for to in at on with from under'.split(' '));

const DOTTED = new Set(['dept', 'addl', 'govt', 'div', 'dy', 'jt', 'gen', 'asst']);

/** Roles that a second one explains: "Head of the Russian delegation, Deputy Chief of …". */
const GENERIC = new Set('head leader chair co cochair chairman representative envoy special'.split(' '));

/**
 * Where the role ends whose head noun ends before token `from`:
 * "Chief | of Integrated Defence Staff to Chairman Chiefs of Staff Committee (CISC), HQ – IDS", "Secretary | (Europe West)",
 * "Deputy Chief | of Main Operations, Directorate of the General Staff of the Armed Forces of Russia".
 */
export const roleEnd = (
  tokens: readonly Token[],
  head: number,
  from: number,
  place: RolePlace,
  deep = true,
): number => {
  let end = from;
  let linked = false;
  let country = false;
  let j = from;
  while (j < tokens.length && j - from < MOST_TOKENS) {
    const token = tokens[j] as Token;
    if (token.kind === 'word' && !LINKS.has(token.key) && token.key !== 'and' && token.key !== 'responsible') {
      const next = wordsEnd(tokens, j, linked, country, place);
      if (next === undefined) break;
      country = countryFrom(tokens, j)?.end === next;
      linked = false;
      end = j = next;
      continue;
    }
    if (token.text === '(') {
      const close = bracketEnd(tokens, j);
      if (close === undefined || (j > from && isSideOnly(tokens, j, close))) break;
      end = j = close;
      continue;
    }
    const step =
      token.text === ','
        ? deep
          ? commaStep(tokens, head, j, place)
          : undefined
        : linkStep(tokens, j, place, head, deep);
    if (step === undefined) break;
    j = step;
    linked = true;
  }
  return end;
};

/** "Director of Policy, Ministry of Trade | (Kenya)": whose the office is; in "Joint Secretary (China)" right behind the head, what it is for. */
const isSideOnly = (tokens: readonly Token[], open: number, close: number): boolean =>
  countryFrom(tokens, open + 1)?.end === close - 1;

/** Over "of the", "for", "and", "&", "-", "'s" to the words that go on with the role. */
const linkStep = (
  tokens: readonly Token[],
  j: number,
  place: RolePlace,
  head: number,
  deep: boolean,
): number | undefined => {
  const token = tokens[j] as Token;
  if (token.text === '.')
    return DOTTED.has(tokens[j - 1]?.key ?? '') || tokens[j - 1]?.text.length === 1 ? j + 1 : undefined;
  const next = skipThe(tokens, j + 1);
  const bits = classOf(tokens[next]);
  const capital = isCapital(tokens[next]);
  if (isHyphen(token) || token.text === '—' || token.text === '/') {
    const tight = touchesNext(tokens, j - 1) && touchesNext(tokens, j);
    if (tight) return (bits & OFFICE) !== 0 || capital ? next : undefined;
    const more = (bits & (ORGAN | FIELD)) !== 0 || isAcronym(tokens[next]) || officeWithin(tokens, next) !== undefined;
    return capital && more && !isTitle(tokens, next) ? next : undefined;
  }
  if (token.text === ':')
    return isField(tokens[next]) && touchesNext(tokens, j - 1) && officeWithin(tokens, next) === undefined
      ? next
      : undefined;
  if (token.text === "'s" || token.text === '’s')
    // "Kenya's State Department": the body may begin with what it is for.
    return (capital &&
      ((bits & ORGAN) !== 0 || (isCapital(tokens[next + 1]) && (classOf(tokens[next + 1]) & ORGAN) !== 0))) ||
      ((bits & OFFICE) !== 0 && (bits & NEVER) === 0) ||
      officeWithin(tokens, next) !== undefined
      ? next
      : undefined;
  if (token.key === 'and' || token.text === '&') return andStep(tokens, j, next, place, head, deep);
  const charge = chargeEnd(tokens, j);
  if (charge !== undefined) return charge;
  if (!LINKS.has(token.key)) return undefined;
  if (token.key === 'of') return capital || (bits & OFFICE) !== 0 ? next : undefined;
  if (token.key === 'for') return capital || (!isCapital(tokens[j - 1]) && (bits & OFFICE) !== 0) ? next : undefined;
  if (!capital) return undefined;
  if (token.key === 'to') return next;
  return (bits & (ORGAN | FIELD)) !== 0 ||
    isBodyOf(tokens, next) ||
    ((token.key === 'in' || token.key === 'at') && officeWithin(tokens, next) !== undefined)
    ? next
    : undefined;
};

/** "Minister Delegate | in charge of the | National Ports Administration", "State Secretary | responsible for | Trade": what the office is for. */
const chargeEnd = (tokens: readonly Token[], j: number): number | undefined => {
  const inCharge = tokens[j]?.key === 'in' && tokens[j + 1]?.key === 'charge' && tokens[j + 2]?.key === 'of';
  if (!inCharge && !(tokens[j]?.key === 'responsible' && tokens[j + 1]?.key === 'for')) return undefined;
  const next = skipThe(tokens, inCharge ? j + 3 : j + 2);
  return isField(tokens[next]) || (isCapital(tokens[next]) && isField(tokens[next + 1])) ? next : undefined;
};

/** "at the | Swedish Ministry", "at the | Dutch foreign ministry", "at the | European Commission". */
const isBodyOf = (tokens: readonly Token[], from: number): boolean => {
  const bits = classOf(tokens[from]);
  if ((bits & OWN) !== 0 && sideWords.at(tokens, from)) return true;
  if ((bits & MODIFIER) !== 0 && isField(tokens[from + 1])) return true;
  const country = countryFrom(tokens, from);
  if (!country) return false;
  if (country.country.organisation === true && !country.adjective) return true;
  const body = tokens[country.end]?.text === "'s" || tokens[country.end]?.text === '’s' ? country.end + 1 : country.end;
  const first = classOf(tokens[body]);
  return (first & ORGAN) !== 0 || ((first & FIELD) !== 0 && (classOf(tokens[body + 1]) & (ORGAN | FIELD)) !== 0);
};

/** "Defence and Aviation", "Asia and the Pacific" go on; "and Foreign Minister X", "and Lt Gen Y" are the next person. */
const andStep = (
  tokens: readonly Token[],
  and: number,
  next: number,
  place: RolePlace,
  head: number,
  deep: boolean,
): number | undefined => {
  const token = tokens[next];
  const capital = isCapital(token);
  if (isTitle(tokens, next)) return undefined;
  if (place === 'after' && deep && next === and + 1) {
    const other = otherOffice(tokens, next, place);
    if (other !== undefined) return other;
  }
  const office = officeWithin(tokens, next);
  if (office !== undefined) {
    if (!deep || next !== and + 1 || !capital) return undefined;
    const end = roleEnd(tokens, next, office, place, false);
    const named = isTitle(tokens, end) || nameAt(tokens, end, true) !== undefined;
    return (place === 'before') === named && !sameHead(tokens, head, next) ? next : undefined;
  }
  const country = countryFrom(tokens, next);
  // "Bilateral Relations and ASEAN Affairs"
  if (country)
    return isCapital(tokens[and - 1]) && (countryBeforeAnd(tokens, and) || isDesk(tokens, country.end))
      ? next
      : undefined;
  const known = (classOf(token) & (ORGAN | FIELD | MODIFIER)) !== 0;
  if (!known && capital && isField(tokens[next + 1]) && !isTitle(tokens, next + 1)) return next;
  if (!known && capital && isField(tokens[and - 1]) && ABSTRACT.test(token?.key ?? '')) return next;
  if (!known && place === 'after' && isField(tokens[and - 1]) && nameAt(tokens, next, false)?.words === 1)
    return CLOSING.has(tokens[next + 1]?.text ?? '.') ? next : undefined;
  if (!known && next > and + 1 && capital && isField(tokens[and - 1])) return next;
  if (!known)
    return capital && isCapital(tokens[next + 1]) && (classOf(tokens[next + 1]) & (FIELD | ORGAN)) !== 0
      ? next
      : undefined;
  return capital || !isCapital(tokens[and - 1]) ? next : undefined;
};

/** "Foreign Minister of Peru and | current Chairman of the Council", "and | head of the agency,": one more office of the same person. */
const otherOffice = (tokens: readonly Token[], next: number, place: RolePlace): number | undefined => {
  const now = NOW.has(tokens[next]?.key ?? '');
  const start = now ? next + 1 : next;
  if (!now && isCapital(tokens[start])) return undefined;
  const office = officeWithin(tokens, start);
  if (office === undefined || (!isCapital(tokens[start]) && tokens[office]?.key !== 'of')) return undefined;
  const end = roleEnd(tokens, start, office, place, false);
  const closed = tokens[end]?.text === ',' || tokens[end]?.text === ')' || (now && isCapital(tokens[start]));
  return closed && !isTitle(tokens, end) && nameAt(tokens, end, true) === undefined ? start : undefined;
};

const NOW = new Set('current currently concurrently acting incumbent rotating present serving also sitting'.split(' '));

const isDesk = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i]) && (classOf(tokens[i]) & FIELD) !== 0 && (classOf(tokens[i]) & HEAD) === 0;

/** "Cooperation and Standardization": endings that no name has. */
const ABSTRACT = /(?:tions?|sions?|logy|logies|isms?|ics|culture)$/;

/** "Foreign Secretary and Foreign Secretary": two people. */
const sameHead = (tokens: readonly Token[], a: number, b: number): boolean => tokens[a]?.key === tokens[b]?.key;

const CLOSING = new Set([',', '.', ';', ')']);

const countryBeforeAnd = (tokens: readonly Token[], and: number): boolean => {
  for (let i = Math.max(0, and - 4); i < and; i++) if (countryFrom(tokens, i)?.end === and) return true;
  return false;
};

/** Over a comma inside a role: ", Directorate of …", ", MEA,", ", Ministry of Defence, Japan,", ", Deputy Chief of … Lt. General X". */
const commaStep = (tokens: readonly Token[], head: number, comma: number, place: RolePlace): number | undefined => {
  const next = comma + 1;
  if (tokens[next]?.key === 'and') return isLastField(tokens, next) ? next + 1 : undefined;
  if (tokens[next]?.key === 'the') return lastOfList(tokens, next);
  const token = tokens[next];
  if (!isCapital(token) || isTitle(tokens, next)) return undefined;
  const country = countryFrom(tokens, next);
  if (country && isClosed(tokens, country.end)) return next;
  const office = officeWithin(tokens, next);
  if (office !== undefined) {
    const end = roleEnd(tokens, next, office, place, false);
    const named = isTitle(tokens, end) || nameAt(tokens, end, true) !== undefined;
    if (place === 'before') return isGeneric(tokens, head) ? next : undefined;
    if (named) return undefined;
    return tokens[end]?.text === ',' && (isTitle(tokens, end + 1) || nameAt(tokens, end + 1, false) !== undefined)
      ? undefined
      : next;
  }
  return bodyAfterComma(tokens, next) || isDeskBeforeBody(tokens, next) ? next : lastOfList(tokens, next);
};

/** The last word of a list of fields, from where the role goes on. */
const lastOfList = (tokens: readonly Token[], from: number): number | undefined => {
  const end = listEnd(tokens, from);
  return end === undefined ? undefined : end - 1;
};

/** "Economy, Trade, | and Industry": a field behind a comma and "and" ends a list of them. */
const isLastField = (tokens: readonly Token[], and: number): boolean => {
  if (!isField(tokens[and + 1]) || isTitle(tokens, and + 1) || officeWithin(tokens, and + 1) !== undefined)
    return false;
  let j = and - 2;
  while (isField(tokens[j]) && j > and - 6) j--;
  return j < and - 2 && tokens[j]?.text === ',';
};

const isGeneric = (tokens: readonly Token[], head: number): boolean => GENERIC.has(tokens[head]?.key ?? '');
