import type { Token } from '../article.ts';
import { happenVerbs, holdVerbs } from '../lexicon/forum-verbs.ts';
import { partyAt, sideAt } from './forum-party.ts';
import { HYPHENS } from './forum-phrase.ts';

const REACH = 30;

/**
 * The sides of a meeting as its clause gives them, for a phrase from token `from` to `to` that names none:
 * "India and Russia held [the fifth meeting …]", "Senior Indian and Russian officials convened in … for [the …]",
 * "Kenya hosted [the …] with India", "[the fourth Dialogue] was held in … between Brazil and Chile". One side alone, or none, where it gives no more.
 */
export const clauseParties = (
  tokens: readonly Token[],
  from: number,
  to: number,
  floor: number,
  isLine: boolean,
): readonly string[] => {
  const before = subject(tokens, from, floor, isLine);
  if (before.length > 1) return before;
  const after = companions(tokens, to);
  if (before.length === 1 && after.length === 1 && before[0] !== after[0]) return [...before, ...after];
  return after.length > 1 ? after : before;
};

// The first countries of the clause, if a verb of holding stands between them and the phrase.
const subject = (tokens: readonly Token[], from: number, floor: number, isLine: boolean): string[] => {
  let verb = -1;
  let at = from - 1;
  for (const least = Math.max(floor, from - REACH); at >= least; at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || token.text === ':') break;
    if (holdVerbs.has(token.key)) verb = at;
  }
  if (verb < 0) return [];
  const found: string[] = [];
  let end = -1;
  for (let next = at + 1; next < verb; next++) {
    const country = partyAt(tokens, next);
    if (country === undefined) continue;
    // "India" far from "Russia" is another party of another thing.
    if (end >= 0 && !isPair(tokens, end, next, isLine)) {
      if (found.length > 1) break;
      found.length = 0;
    }
    if (!found.includes(country.name)) found.push(country.name);
    end = country.end;
    next = country.end - 1;
  }
  // One side alone must be the subject itself: "Kenya hosted", not "officials from Kenya in …".
  return found.length === 1 && verb - end > 3 ? [] : found;
};

const isPair = (tokens: readonly Token[], end: number, next: number, isLine: boolean): boolean => {
  let hasJoint = isLine && end === next;
  for (let at = end; at < next; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (
      token.key === 'and' ||
      token.text === ',' ||
      token.text === '&' ||
      token.text === '/' ||
      HYPHENS.has(token.text)
    )
      hasJoint = true;
    else if (
      at - end > 5 ||
      holdVerbs.has(token.key) ||
      token.key === 'in' ||
      token.key === 'at' ||
      token.key === 'with'
    )
      return false;
  }
  return hasJoint;
};

// "was held in … between Brazil and Chile", "held today with Australia"
const companions = (tokens: readonly Token[], to: number): string[] => {
  let happens = false;
  for (let at = to; at < to + 18; at++) {
    const token = tokens[at];
    if (token !== undefined && happenVerbs.has(token.key)) happens = true;
    if (token === undefined || token.text === ';' || token.text === '.' || token.key === 'which' || token.key === 'who')
      return [];
    if (token.key !== 'between' && token.key !== 'with') continue;
    if (!happens) return [];
    const found: string[] = [];
    for (let next = at + 1; next < at + 12; next++) {
      const country = sideAt(tokens, next);
      if (country === undefined) {
        const key = tokens[next]?.key ?? '.';
        if (
          /^(?:in|on|at|to|from|for|focus\w*|was|were|said|as)$/.test(key) ||
          key === '.' ||
          (found.length > 0 && !BETWEEN.has(key) && !HYPHENS.has(key))
        )
          break;
        continue;
      }
      if (!found.includes(country.name)) found.push(country.name);
      next = country.end - 1;
      if (token.key === 'with') break;
    }
    return found;
  }
  return [];
};

const BETWEEN = new Set(['and', ',', 'the', "'s", '’s', 'of', '&']);
