import type { Token } from '../article.ts';
import { officeWords } from '../lexicon/offices.ts';
import { sideWords } from '../lexicon/sides.ts';
import { isCapital } from '../read/token.ts';
import { classOf, FIELD, HEAD, isAcronym, NEVER, OFFICE, ORGAN, OWN } from './person-class.ts';
import { nameAt } from './person-name.ts';
import { cityFrom, countryFrom } from './person-place.ts';
import { isTitle } from './person-title.ts';

const MOST_IN_BRACKETS = 16;

/** In lower case these are verbs and adverbs: "the Minister of Defence of Kenya co-chaired". */
const VERBS_TOO = new Set(
  `co lead leads head heads chair chairs host visiting then top exchange change control supply exports far like
  works issues press led first second third special main wars signals plans`.split(/\s+/),
);

/** Where such a word is none. */
const COMPOUNDS = new Set(
  'climate change,arms control,export control,border control,drug control,narcotics control,foreign exchange,energy supply,water supply'.split(
    ',',
  ),
);

/** Behind these an office ends, whatever comes: "Defence Secretary Level Talks". */
const ENDS = new Set(['level', 'talks', 'dialogue', 'summit', 'meeting']);

/** "North American", "Latin American": a part of the world, no country. */
const COMPASS = new Set('north south east west latin central northern southern eastern western inter'.split(' '));

/** `before`: a name may follow at once ("Foreign Secretary X"); `after`: the role stands behind its name. */
export type RolePlace = 'before' | 'after';

/** After words of a role at `j`, or undefined where they are not. */
export const wordsEnd = (
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
  if (token.text.length === 1 && countryFrom(tokens, j) === undefined && officeWords.at(tokens, j) === undefined)
    return linked && nameAt(tokens, j, true) === undefined ? j + 1 : undefined;
  if ((bits & OWN) !== 0) {
    const own = sideWords.at(tokens, j);
    if (own && (linked || capital)) return own.end;
  }
  if (capital) {
    const country = countryFrom(tokens, j);
    if (country && (linked || afterCountry || (classOf(tokens[country.end]) & (ORGAN | FIELD)) !== 0))
      return country.end;
    if (country) return country.adjective && COMPASS.has(tokens[j - 1]?.key ?? '') ? country.end : undefined;
    if (linked) {
      const city = cityFrom(tokens, j);
      if (city !== undefined) return city;
    }
  }
  if (!linked && ENDS.has(token.key)) return undefined;
  const noun = linked && tokens[j + 1]?.key === 'of';
  if (!capital && !noun && VERBS_TOO.has(token.key) && !COMPOUNDS.has(`${tokens[j - 1]?.key} ${token.key}`))
    return undefined;
  if (capital && (bits & HEAD) !== 0) {
    if (!linked && isGivenName(tokens, j)) return undefined;
    const office = officeWords.at(tokens, j);
    if (office) return office.end;
  }
  if (
    (bits & OFFICE) !== 0 &&
    (capital || linked || afterCountry || afterLower(tokens, j) || afterRegion(tokens, j, place))
  )
    return j + 1;
  // "head of the Southern Africa division", "director of the Eurasia department"
  if (!capital && (bits & ORGAN) !== 0 && j > 1 && isCapital(tokens[j - 1]) && !SITTINGS.has(token.key)) return j + 1;
  if (!capital) return undefined;
  if (isAcronym(token) && !(isCapital(tokens[j + 1]) && (classOf(tokens[j + 1]) & OFFICE) === 0)) return j + 1;
  if (!linked && place === 'after' && ABSTRACT.test(token.key) && isCapital(tokens[j - 1])) return j + 1;
  return linked ? unknownEnd(tokens, j, place) : undefined;
};

/** Small, these are what people sit in, and seldom where one works. */
const SITTINGS = new Set(['group', 'committee', 'commission', 'council', 'working', 'forum', 'panel', 'alliance']);

/** "Defence Minister | Amir X": a name, and no emir. */
const isGivenName = (tokens: readonly Token[], j: number): boolean =>
  GIVEN_TOO.has(tokens[j]?.key ?? '') && nameAt(tokens, j, true) !== undefined;

const GIVEN_TOO = new Set(['amir', 'emir', 'sultan']);

/** "Energy Diversification": endings that no name has. */
const ABSTRACT = /(?:ations?|isations?|izations?|ations?|ctions?|logy|logies)$/;

/** "main operational directorate": a small word goes on only behind another small word of offices. */
const afterLower = (tokens: readonly Token[], j: number): boolean => {
  const last = tokens[j - 1];
  return last !== undefined && !isCapital(last) && (classOf(last) & OFFICE) !== 0;
};

/** "assistant secretary for Indo-Pacific | security affairs": a small word goes on behind the part of the world that an office in small words is for. */
const afterRegion = (tokens: readonly Token[], j: number, place: RolePlace): boolean => {
  if (place !== 'after' || (classOf(tokens[j]) & FIELD) === 0) return false;
  let i = j - 1;
  while (i > j - 5 && (isCapital(tokens[i]) || tokens[i]?.text === '-')) i--;
  const head = tokens[i - 1];
  return (
    i < j - 1 && tokens[i]?.key === 'for' && head !== undefined && !isCapital(head) && (classOf(head) & OFFICE) !== 0
  );
};

/** How many unknown capitalised words belong to the body's name: "CEO of Tata Motors", "CEO of Rosoboronexport Ivan Ivanov". */
const unknownEnd = (tokens: readonly Token[], j: number, place: RolePlace): number | undefined => {
  const name = nameAt(tokens, j, false);
  if (!name) return (classOf(tokens[j]) & NEVER) !== 0 && !isBeforeField(tokens, j) ? undefined : j + 1;
  if (place === 'before' && name.words >= 3) return j + 1;
  return name.end;
};

/** "| New Energy", "| New and Renewable Energy". */
const isBeforeField = (tokens: readonly Token[], j: number): boolean => {
  const next = tokens[j + 1]?.key === 'and' ? j + 2 : j + 1;
  return isCapital(tokens[next]) && (classOf(tokens[next]) & (ORGAN | FIELD)) !== 0;
};

/** Index after "(CISC)", "(Europe West)", "(Defence Acquisition & Policy)"; undefined where the brackets hold prose. */
export const bracketEnd = (tokens: readonly Token[], open: number): number | undefined => {
  if (!isCapital(tokens[open + 1])) return undefined;
  let depth = 0;
  for (let j = open + 1; j < Math.min(tokens.length, open + MOST_IN_BRACKETS); j++)
    if (tokens[j]?.text === ')' && depth-- === 0) return j + 1;
    else if (tokens[j]?.text === '(' && ++depth > 1) return undefined;
    else if (tokens[j]?.text === ';') return undefined;
  return undefined;
};
