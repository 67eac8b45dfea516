import type { Token } from '../article.ts';
import { sideWords } from '../lexicon/sides.ts';
import { classOf, FIELD, isAcronym, isCapital, isHyphen, ORGAN, OWN } from './person-class.ts';
import { type CountryFound, countryBefore, countryFrom } from './person-place.ts';
import type { RoleFound } from './role.ts';
import { bodyAfterComma, skipThe } from './role-body.ts';
import { officeWithin } from './role-head.ts';
import { roleEnd } from './role-tail.ts';

const TOWARDS = new Set(['to', 'for', 'with', 'on', 'in', 'at']);
const GROUPS = new Set(
  `panel side delegation delegates team contingent party half co part sides delegations group interagency
  government`.split(/\s+/),
);
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** The country of an office: in front of it, or in its words. */
export const sideOfRole = (
  tokens: readonly Token[],
  role: Pick<RoleFound, 'start' | 'end' | 'side'>,
): string | null => {
  if (role.side !== null) return role.side;
  let side: string | null = null;
  let counts = true;
  for (let j = role.start; j < role.end; j++) {
    const token = tokens[j] as Token;
    if (token.text === '(') {
      j = closing(tokens, j, role.end);
      continue;
    }
    if (token.key === 'of') counts = true;
    else if (token.text === ',') counts ||= opensBody(tokens, j + 1, role.end);
    else if (token.key === 'in') counts = isWhose(tokens, j + 1);
    else if (TOWARDS.has(token.key)) counts = token.key === 'at';
    const country = countryFrom(tokens, j);
    if (!country || country.end > role.end) continue;
    if (counts && !isDesk(tokens, j, country, role.end)) side = country.country.name;
    j = country.end - 1;
  }
  return side;
};

/** The country of an office known from a body or title that only one country has: "EAM", "Kremlin spokesman". */
export const ownSideOfRole = (tokens: readonly Token[], role: Pick<RoleFound, 'start' | 'end'>): string | null => {
  for (let j = role.start; j < role.end; j++) {
    if (tokens[j]?.text === '(') j = closing(tokens, j, role.end);
    else if ((classOf(tokens[j]) & OWN) !== 0) {
      const own = ownAt(tokens, j, role.end);
      if (own !== null) return own;
    }
  }
  return null;
};

/** "in the | Indian MoD", "in | Kenya's Ministry of Trade"; not "Ambassador in Kenya". */
const isWhose = (tokens: readonly Token[], from: number): boolean => {
  const country = countryFrom(tokens, skipThe(tokens, from));
  return country !== undefined && (country.adjective || POSSESSIVE.has(tokens[country.end]?.text ?? ''));
};

/** Behind a comma: ", Ministry of Defence, Kenya" says whose the office is; "for Asia, Africa and Oceania" goes on with what it is for. */
const opensBody = (tokens: readonly Token[], from: number, end: number): boolean =>
  bodyAfterComma(tokens, from) || countryFrom(tokens, from)?.end === end || officeWithin(tokens, from) !== undefined;

const ownAt = (tokens: readonly Token[], j: number, end: number): string | null => {
  const own = sideWords.at(tokens, j);
  return own && own.end <= end + 1 && !isElsewhereToo(tokens, j, own.end) ? own.value : null;
};

/** "Secretary of State for Trade" (Spain), "Permanent Under-Secretary of State" (Denmark), "State Department for Trade" (Kenya). */
const isElsewhereToo = (tokens: readonly Token[], start: number, end: number): boolean => {
  const last = tokens[end - 1]?.key;
  if (last !== 'state' && last !== 'department') return false;
  if (EUROPEAN.has(tokens[start - 1]?.key ?? '')) return true;
  const plain = tokens[start]?.key === 'secretary' || tokens[start]?.key === 'state';
  return plain && FOR.has(tokens[end]?.key ?? '');
};

const EUROPEAN = new Set(['permanent', 'parliamentary', 'general', '-']);
const FOR = new Set(['for', 'to', 'at', 'in']);

const closing = (tokens: readonly Token[], open: number, end: number): number => {
  for (let j = open; j < end; j++) if (tokens[j]?.text === ')') return j;
  return end;
};

/** "Head of the Russia Division": what the office deals with. "Chief of the Kenya Defence Forces" is the country's own. */
const isDesk = (tokens: readonly Token[], start: number, country: CountryFound, end: number): boolean => {
  if (isHyphen(tokens[start - 1]) || isHyphen(tokens[country.end])) return true;
  if (country.adjective) return tokens[country.end]?.key === 'market' || tokens[country.end]?.key === 'affairs';
  for (let j = country.end; j < end && isCapital(tokens[j]); j++) if (DESKS.has(tokens[j]?.key ?? '')) return true;
  return false;
};

const DESKS = new Set(
  'division desk section department bureau cell branch affairs policy relations centre center directorate issues office wing studies unit group'.split(
    ' ',
  ),
);

const COUNTERPARTS = new Set(['counterpart', 'colleague', 'homologue', 'interlocutor']);

/** "his counterpart from the Belarusian MFA, | X": where the counterpart's body starts. */
export const counterpartOfBody = (tokens: readonly Token[], start: number): number | undefined => {
  if (tokens[start - 1]?.text !== ',') return undefined;
  for (let j = start - 3; j > Math.max(0, start - 12); j--) {
    if (tokens[j]?.kind === 'mark') return undefined;
    if (!COUNTERPARTS.has(tokens[j]?.key ?? '')) continue;
    const link = tokens[j + 1]?.key;
    return link === 'from' || link === 'in' || link === 'at' || link === 'of' ? j + 2 : undefined;
  }
  return undefined;
};

/** The country that the words right before a person give: "from the Indian side,", "the Kenyan delegation was led by the". */
export const sideBefore = (tokens: readonly Token[], start: number, floor: number): string | null => {
  let j = start - 1;
  while (j >= floor && SKIPPED.has(tokens[j]?.key ?? '')) j--;
  const near = countryBefore(tokens, POSSESSIVE.has(tokens[j]?.text ?? '') ? j : j + 1, Math.max(floor, j - 5));
  if (near && j >= start - 2 && (near.found.adjective || POSSESSIVE.has(tokens[j]?.text ?? '')))
    return near.found.country.name;
  if (COUNTERPARTS.has(tokens[j]?.key ?? ''))
    return countryBefore(tokens, j, Math.max(floor, j - 5))?.found.country.name ?? null;
  if (GROUPS.has(tokens[j]?.key ?? '')) return groupCountry(tokens, j, floor);
  const body = counterpartOfBody(tokens, start);
  if (body !== undefined) return sideOfBody(tokens, body, start - 1);
  const own = ownRightBefore(tokens, start, floor);
  if (own !== null) return own;
  if (
    near &&
    j < start - 1 &&
    tokens[near.start - (tokens[near.start - 1]?.key === 'the' ? 2 : 1)]?.key === 'representing'
  )
    return near.found.country.name;
  return tokens[j]?.key === 'by' ? ledSide(tokens, j, floor) : null;
};

/** "USTR | Ambassador X". */
const ownRightBefore = (tokens: readonly Token[], start: number, floor: number): string | null => {
  for (let i = Math.max(floor, start - 4); i < start; i++)
    if ((classOf(tokens[i]) & OWN) !== 0 && isCapital(tokens[i])) {
      const own = sideWords.at(tokens, i);
      if (own?.end === start) return own.value;
    }
  return null;
};

const SKIPPED = new Set('the , : was were is its a ( - – —'.split(' '));

/** "The Indian side was represented | by", "Russia was represented | by", "a delegation from Kenya led | by". */
const ledSide = (tokens: readonly Token[], by: number, floor: number): string | null => {
  for (let j = by - 1; j >= Math.max(floor, by - 12); j--) {
    const token = tokens[j] as Token;
    if (token.text === ';' || (token.text === '.' && j < by - 1)) return null;
    if (token.key === 'and' && j === by - 1) return null;
    if (GROUPS.has(token.key)) {
      const side = groupCountry(tokens, j, floor) ?? fromCountry(tokens, j + 1, by);
      if (side !== null) return side;
    }
    if (token.key === 'represented') return subjectCountry(tokens, j, floor);
  }
  return null;
};

const subjectCountry = (tokens: readonly Token[], verb: number, floor: number): string | null => {
  for (let j = verb - 1; j >= Math.max(floor, verb - 6); j--) {
    if (GROUPS.has(tokens[j]?.key ?? '')) return groupCountry(tokens, j, floor);
    const found = countryBefore(tokens, j + 1, floor);
    if (found) return found.found.country.name;
  }
  return null;
};

/** "the Indian | side", "India's four-member inter-agency | delegation". */
const groupCountry = (tokens: readonly Token[], group: number, floor: number): string | null => {
  for (let j = group; j > Math.max(floor, group - 6); j--) {
    const found = countryBefore(tokens, j, floor);
    if (found) return found.found.country.name;
    if (tokens[j - 1]?.kind === 'mark' && !POSSESSIVE.has(tokens[j - 1]?.text ?? '') && tokens[j - 1]?.text !== '-')
      return null;
    if (tokens[j - 1]?.key === 'the' || tokens[j - 1]?.key === 'and') return null;
  }
  return null;
};

const fromCountry = (tokens: readonly Token[], from: number, to: number): string | null => {
  if (tokens[from]?.key !== 'from' && tokens[from]?.key !== 'of') return null;
  const j = tokens[from + 1]?.key === 'the' ? from + 2 : from + 1;
  return j < to ? (countryFrom(tokens, j)?.country.name ?? null) : null;
};

/** Index after the body that someone is of: "Assistant Minister A | of the Ministry of Foreign Affairs of the Republic of Korea". */
export const bodyAfterName = (tokens: readonly Token[], end: number): number => {
  if (tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && bodyAfterComma(tokens, end + 1))
    return roleEnd(tokens, end, end + 1, 'after', false);
  if (!BODY_LINKS.has(tokens[end]?.key ?? '')) return end;
  const first = skipThe(tokens, end + 1);
  if (!isCapital(tokens[first])) return end;
  const body = roleEnd(tokens, end, end, 'after', false);
  for (let j = first; j < body; j++) if ((classOf(tokens[j]) & ORGAN) !== 0) return body;
  return end;
};

/** Whose body it is: "of the Ministry of Trade of Kenya", ", Royal Canadian Navy". */
export const sideOfBody = (tokens: readonly Token[], start: number, end: number): string | null =>
  sideOfRole(tokens, { start, end, side: null }) ?? ownSideOfRole(tokens, { start, end });

const BODY_LINKS = new Set(['of', 'from']);

const OPENERS = new Set(
  `from of representing for on ( led leads headed heads leading heading represented represents chaired behalf`.split(
    /\s+/,
  ),
);
const BETWEEN = new Set(
  `, who the of side behalf from led leads heads headed was is and will lead part 's for on representing leading
  heading represented represents (`.split(/\s+/),
);
const LEADS = new Set('led leads headed heads represented represents leading heading'.split(' '));
const NEEDS_GROUP = new Set('led leads headed heads leading heading from on for'.split(' '));

/** The country that the words right behind a person give: "representing India", "from the Indian side", "(Russia)", "who led the Kenyan delegation". */
export const sideAfter = (tokens: readonly Token[], end: number): string | null => {
  let opener: string | null = null;
  for (let j = end; j < end + 7; j++) {
    const key = tokens[j]?.key ?? '';
    if (OPENERS.has(key)) opener = key;
    const own =
      (opener === 'of' || opener === 'from') && (classOf(tokens[j]) & OWN) !== 0 ? sideWords.at(tokens, j) : undefined;
    if (own) return own.value;
    const country = opener === null ? undefined : countryFrom(tokens, j);
    if (country) {
      if (opener === null || !fitsOpener(tokens, country, opener, end) || opensNext(tokens, country.end)) return null;
      return country.country.name;
    }
    if (!BETWEEN.has(key) || (key === 'and' && !LEADS.has(tokens[j + 1]?.key ?? ''))) return null;
  }
  return null;
};

/** ", for Pakistan,": between two commas. */
const isAside = (tokens: readonly Token[], country: CountryFound, end: number): boolean =>
  tokens[end + 1]?.key === 'for' && tokens[country.end]?.text === ',';

/** "X, from the Indian side | by Y": a side that is named before its people. */
const opensNext = (tokens: readonly Token[], end: number): boolean =>
  GROUPS.has(tokens[end]?.key ?? '') && (tokens[end + 1]?.key === 'by' || tokens[end + 1]?.text === ':');

/** "A and B | from the Japanese side", "A and B | on the EU side": a side named after its people. */
export const trailingSide = (tokens: readonly Token[], end: number): string | null => {
  let j = tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[j]?.key !== 'from' && tokens[j]?.key !== 'on') return null;
  if (tokens[++j]?.key === 'the') j++;
  const country = countryFrom(tokens, j);
  return country && GROUPS.has(tokens[country.end]?.key ?? '') && !opensNext(tokens, country.end)
    ? country.country.name
    : null;
};

const fitsOpener = (tokens: readonly Token[], country: CountryFound, opener: string, end: number): boolean => {
  const next = tokens[POSSESSIVE.has(tokens[country.end]?.text ?? '') ? country.end + 1 : country.end];
  const group =
    next !== undefined &&
    (GROUPS.has(next.key) || (country.adjective && isCapital(next) && (classOf(next) & (ORGAN | FIELD)) !== 0));
  if (opener === '(') return next?.text === ')';
  if (country.adjective && !isAcronym(tokens[country.end - 1])) return group;
  if (opener === 'from' || opener === 'of' || opener === 'for')
    return group || tokens[end]?.text !== ',' || opener !== 'for' || isAside(tokens, country, end);
  return group || !NEEDS_GROUP.has(opener);
};
