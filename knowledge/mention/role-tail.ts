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
  NEVER,
  OFFICE,
  ORGAN,
  OWN,
  touchesNext,
} from './person-class.ts';
import { nameAt } from './person-name.ts';
import { cityFrom, countryFrom } from './person-place.ts';
import { isTitle } from './person-title.ts';

/** `before`: a name may follow at once ("Foreign Secretary X"); `after`: the role stands behind its name. */
export type RolePlace = 'before' | 'after';

const MOST_TOKENS = 60;
const MOST_IN_BRACKETS = 16;
const LINKS = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'with', 'from', 'under']);
const DOTTED = new Set(['dept', 'addl', 'govt', 'div', 'dy', 'jt', 'gen', 'asst']);
/** Roles that a second one explains: "Head of the Russian delegation, Deputy Chief of …". */
const GENERIC = new Set(['head', 'leader', 'chair', 'co', 'cochair', 'chairman', 'representative', 'envoy', 'special']);
/** In lower case these are verbs and adverbs: "the Minister of Defence of Kenya co-chaired". */
const VERBS_TOO = new Set([
  'co',
  'lead',
  'leads',
  'head',
  'heads',
  'chair',
  'chairs',
  'host',
  'visiting',
  'then',
  'top',
  'exchange',
  'change',
  'control',
  'supply',
  'exports',
  'far',
  'like',
  'works',
  'issues',
  'press',
  'led',
  'first',
  'second',
  'third',
  'special',
  'main',
  'wars',
  'signals',
  'plans',
]);
/** Behind these an office ends, whatever comes: "Defence Secretary Level Talks". */
const ENDS = new Set(['level', 'talks', 'dialogue', 'summit', 'meeting']);

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
    if (token.kind === 'word' && !LINKS.has(token.key) && token.key !== 'and') {
      const next = wordsEnd(tokens, j, linked, country, place);
      if (next === undefined) break;
      country = countryFrom(tokens, j)?.end === next;
      linked = false;
      end = j = next;
      continue;
    }
    if (token.text === '(') {
      const close = bracketEnd(tokens, j);
      if (close === undefined) break;
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

/** After words of a role at `j`, or undefined where they are not. */
const wordsEnd = (
  tokens: readonly Token[],
  j: number,
  linked: boolean,
  afterCountry: boolean,
  place: RolePlace,
): number | undefined => {
  const token = tokens[j] as Token;
  const capital = isCapital(token);
  const bits = classOf(token);
  if (capital && isTitle(tokens, j)) return undefined;
  if ((bits & OWN) !== 0) {
    const own = sideWords.at(tokens, j);
    if (own && (linked || capital)) return own.end;
  }
  if (capital) {
    const country = countryFrom(tokens, j);
    if (country && (linked || afterCountry || (classOf(tokens[country.end]) & (ORGAN | FIELD)) !== 0))
      return country.end;
    if (country) return undefined;
    if (linked) {
      const city = cityFrom(tokens, j);
      if (city !== undefined) return city;
    }
  }
  if (!linked && ENDS.has(token.key)) return undefined;
  if (!capital && VERBS_TOO.has(token.key)) return undefined;
  if (capital && (bits & HEAD) !== 0) {
    const office = officeWords.at(tokens, j);
    if (office) return office.end;
  }
  if ((bits & OFFICE) !== 0 && (capital || linked || afterCountry || afterLower(tokens, j))) return j + 1;
  if (!capital) return undefined;
  if (isAcronym(token) && !(isCapital(tokens[j + 1]) && (classOf(tokens[j + 1]) & OFFICE) === 0)) return j + 1;
  return linked ? unknownEnd(tokens, j, place) : undefined;
};

/** "main operational directorate": a small word goes on only behind another small word of offices. */
const afterLower = (tokens: readonly Token[], j: number): boolean => {
  const last = tokens[j - 1];
  return last !== undefined && !isCapital(last) && (classOf(last) & OFFICE) !== 0;
};

/** How many unknown capitalised words belong to the body's name: "CEO of Tata Motors", "CEO of Rosoboronexport Ivan Ivanov". */
const unknownEnd = (tokens: readonly Token[], j: number, place: RolePlace): number | undefined => {
  const name = nameAt(tokens, j, false);
  if (!name)
    return (classOf(tokens[j]) & NEVER) !== 0 && (classOf(tokens[j + 1]) & (ORGAN | FIELD)) === 0 ? undefined : j + 1;
  if (place === 'before' && name.words >= 3) return j + 1;
  return name.end;
};

/** Index after "(CISC)", "(Europe West)", "(Defence Acquisition & Policy)"; undefined where the brackets hold prose. */
const bracketEnd = (tokens: readonly Token[], open: number): number | undefined => {
  if (!isCapital(tokens[open + 1])) return undefined;
  for (let j = open + 1; j < Math.min(tokens.length, open + MOST_IN_BRACKETS); j++)
    if (tokens[j]?.text === ')') return j + 1;
    else if (tokens[j]?.text === '(' || tokens[j]?.text === ';') return undefined;
  return undefined;
};

const skipThe = (tokens: readonly Token[], j: number): number =>
  tokens[j]?.key === 'the' || tokens[j]?.key === 'its' || tokens[j]?.key === "'s" ? j + 1 : j;

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
    return capital && ((bits & (ORGAN | FIELD)) !== 0 || isAcronym(tokens[next])) && !isTitle(tokens, next)
      ? next
      : undefined;
  }
  if (token.text === "'s" || token.text === '’s')
    return (bits & OFFICE) !== 0 && (bits & NEVER) === 0 ? next : undefined;
  if (token.key === 'and' || token.text === '&') return andStep(tokens, j, next, place, head, deep);
  if (!LINKS.has(token.key)) return undefined;
  if (token.key === 'of') return capital || (bits & OFFICE) !== 0 ? next : undefined;
  if (token.key === 'for') return capital || (!isCapital(tokens[j - 1]) && (bits & OFFICE) !== 0) ? next : undefined;
  if (!capital) return undefined;
  if (token.key === 'to') return next;
  return (bits & (ORGAN | FIELD)) !== 0 || (token.key === 'in' && officeWithin(tokens, next) !== undefined)
    ? next
    : undefined;
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
  const office = officeWithin(tokens, next);
  if (office !== undefined) {
    if (!deep || next !== and + 1 || !capital) return undefined;
    const end = roleEnd(tokens, next, office, place, false);
    const named = isTitle(tokens, end) || nameAt(tokens, end, true) !== undefined;
    return (place === 'before') === named && !sameHead(tokens, head, next) ? next : undefined;
  }
  if (countryFrom(tokens, next)) return isCapital(tokens[and - 1]) && countryBeforeAnd(tokens, and) ? next : undefined;
  const known = (classOf(token) & (ORGAN | FIELD | MODIFIER)) !== 0;
  if (!known)
    return capital && isCapital(tokens[next + 1]) && (classOf(tokens[next + 1]) & (FIELD | ORGAN)) !== 0
      ? next
      : undefined;
  return capital || !isCapital(tokens[and - 1]) ? next : undefined;
};

/** "Foreign Secretary and Foreign Secretary": two people. */
const sameHead = (tokens: readonly Token[], a: number, b: number): boolean => tokens[a]?.key === tokens[b]?.key;

const countryBeforeAnd = (tokens: readonly Token[], and: number): boolean => {
  for (let i = Math.max(0, and - 4); i < and; i++) if (countryFrom(tokens, i)?.end === and) return true;
  return false;
};

/** Over a comma inside a role: ", Directorate of …", ", MEA,", ", Ministry of Defence, Japan,", ", Deputy Chief of … Lt. General X". */
const commaStep = (tokens: readonly Token[], head: number, comma: number, place: RolePlace): number | undefined => {
  const next = comma + 1;
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
  return bodyAfterComma(tokens, next) ? next : undefined;
};

const isGeneric = (tokens: readonly Token[], head: number): boolean => GENERIC.has(tokens[head]?.key ?? '');

/** What may stand behind a country that closes a role: ", Russian Federation, and Lt Gen X". */
const isClosed = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  if (next === undefined) return true;
  if (next.key === 'and') return isTitle(tokens, end + 1);
  if (next.text === ',') return countryFrom(tokens, end + 1) === undefined;
  return next.text === '.' || next.text === ';' || next.text === ')';
};

/** A ministry, directorate or abbreviation that the role goes on with. */
const bodyAfterComma = (tokens: readonly Token[], from: number): boolean => {
  if ((classOf(tokens[from]) & OWN) !== 0 && sideWords.at(tokens, from) && isAcronym(tokens[from])) return true;
  if (isAcronym(tokens[from]) && (classOf(tokens[from]) & (NEVER | HEAD)) === 0) return isClosedBody(tokens, from + 1);
  for (let j = from; j < from + 8; j++) {
    const token = tokens[j];
    if (token === undefined) return false;
    const bits = classOf(token);
    if ((bits & ORGAN) !== 0 && isCapital(token))
      return tokens[j + 1]?.key === 'of' || tokens[j + 1]?.key === 'for' || isClosedBody(tokens, bodyEnd(tokens, j));
    const country = countryFrom(tokens, j);
    if (country) j = country.end - 1;
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
