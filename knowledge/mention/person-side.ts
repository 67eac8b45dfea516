import type { Token } from '../article.ts';
import { sideWords } from '../lexicon/sides.ts';
import { isCapital } from '../read/token.ts';
import { classOf, OWN } from './person-class.ts';
import { countryBefore, countryFrom } from './person-place.ts';
import { sideOfBody } from './person-side-office.ts';

/** Words for those who come from one side: "the Indian | side", "a Kenyan | team". */
export const GROUPS = new Set(
  `panel side delegation delegates team contingent party half co part sides delegations group interagency
  government`.split(/\s+/),
);
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

const COUNTERPARTS = new Set(['number', 'counterpart', 'colleague', 'homologue', 'interlocutor']);

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
    if (token.key === 'that' && tokens[j + 1]?.key === 'of') return fromCountry(tokens, j + 1, by);
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
    if (found) return isOneOfTwo(tokens, found.start, floor) ? null : found.found.country.name;
  }
  return null;
};

/** "the Indian | side", "India's four-member inter-agency | delegation". */
const groupCountry = (tokens: readonly Token[], group: number, floor: number): string | null => {
  for (let j = group; j > Math.max(floor, group - 6); j--) {
    const found = countryBefore(tokens, j, floor);
    if (found) return isOneOfTwo(tokens, found.start, floor) ? null : found.found.country.name;
    if (tokens[j - 1]?.kind === 'mark' && !POSSESSIVE.has(tokens[j - 1]?.text ?? '') && tokens[j - 1]?.text !== '-')
      return null;
    if (tokens[j - 1]?.key === 'the' || tokens[j - 1]?.key === 'and') return null;
  }
  return null;
};

/** "the Peruvian and | Norwegian delegations": neither alone. */
const isOneOfTwo = (tokens: readonly Token[], start: number, floor: number): boolean =>
  tokens[start - 1]?.key === 'and' && countryBefore(tokens, start - 1, floor) !== undefined;

const fromCountry = (tokens: readonly Token[], from: number, to: number): string | null => {
  if (tokens[from]?.key !== 'from' && tokens[from]?.key !== 'of') return null;
  const j = tokens[from + 1]?.key === 'the' ? from + 2 : from + 1;
  return j < to ? (countryFrom(tokens, j)?.country.name ?? null) : null;
};
