import type { Token } from '../article.ts';
import { sideWords } from '../lexicon/sides.ts';
import { isCapital } from '../read/token.ts';
import { classOf, FIELD, isAcronym, ORGAN, OWN } from './person-class.ts';
import { type CountryFound, countryFrom } from './person-place.ts';
import { GROUPS } from './person-side.ts';
import { bodyAfterComma, skipThe } from './role-body.ts';
import { roleEnd } from './role-tail.ts';

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

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
      if (LEADS.has(opener) && isOneOfSeveral(tokens, country.end)) return null;
      return country.country.name;
    }
    if (!BETWEEN.has(key) || (key === 'and' && !LEADS.has(tokens[j + 1]?.key ?? ''))) return null;
  }
  return null;
};

/** "A and B represented Peru | and Norway": whose A is, and whose B, is not said. */
const isOneOfSeveral = (tokens: readonly Token[], end: number): boolean =>
  (tokens[end]?.key === 'and' || tokens[end]?.text === ',') &&
  countryFrom(tokens, tokens[end + 1]?.key === 'the' ? end + 2 : end + 1) !== undefined;

/** ", for Pakistan,": between two commas. */
const isAside = (tokens: readonly Token[], country: CountryFound, end: number): boolean =>
  tokens[end + 1]?.key === 'for' && tokens[country.end]?.text === ',';

/** "X, from the Indian side | by Y", "X, for Peru | by Y": a side that is named before its people. */
const opensNext = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.key === 'by' ||
  (GROUPS.has(tokens[end]?.key ?? '') && (tokens[end + 1]?.key === 'by' || tokens[end + 1]?.text === ':'));

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
