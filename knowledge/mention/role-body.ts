import type { Token } from '../article.ts';
import { sideWords } from '../lexicon/sides.ts';
import { classOf, FIELD, HEAD, isAcronym, isCapital, isHyphen, NEVER, OFFICE, ORGAN, OWN } from './person-class.ts';
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

/** "Director for Asia, | Oceania and Africa", "Minister of Finance, | Trade, Tourism and Industry". */
export const isListed = (tokens: readonly Token[], from: number): boolean => {
  let j = from;
  for (let fields = 0; fields < 6 && isField(tokens[j]); fields++) {
    while (isField(tokens[j]) && j < from + 12) j++;
    if (tokens[j]?.text === ',' && tokens[j + 1]?.key !== 'and') j++;
    else if (tokens[j]?.key === 'and' || tokens[j]?.text === '&') return isField(tokens[skipThe(tokens, j + 1)]);
    else return false;
  }
  return false;
};

/** What may stand behind a country that closes a role: ", Russian Federation, and Lt Gen X". */
export const isClosed = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  if (next === undefined) return true;
  if (next.key === 'and') return isTitle(tokens, end + 1);
  if (next.text === ',') return countryFrom(tokens, end + 1) === undefined;
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
