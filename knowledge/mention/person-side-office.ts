import type { Token } from '../article.ts';
import { sideWords } from '../lexicon/sides.ts';
import { isCapital } from '../read/token.ts';
import { classOf, isHyphen, OWN } from './person-class.ts';
import { type CountryFound, countryFrom } from './person-place.ts';
import type { RoleFound } from './role.ts';
import { bodyAfterComma, skipThe } from './role-body.ts';
import { officeWithin } from './role-head.ts';

const TOWARDS = new Set(['to', 'for', 'with', 'on', 'in', 'at']);
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

/** Whose body it is: "of the Ministry of Trade of Kenya", ", Royal Canadian Navy". */
export const sideOfBody = (tokens: readonly Token[], start: number, end: number): string | null =>
  sideOfRole(tokens, { start, end, side: null }) ?? ownSideOfRole(tokens, { start, end });
