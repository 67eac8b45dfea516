import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import type { Draft } from './person-draft.ts';
import { type NameFound, nameAt } from './person-name.ts';
import { countryBefore, countryFrom } from './person-place.ts';

/**
 * A name in a list that an earlier word opens: "his counterparts | A, B and C", "Ministers A of Algeria and | B of Jordan".
 * @param last the person before, whose list may go on.
 */
export const listedNameAt = (tokens: readonly Token[], i: number, last: Draft | undefined): NameFound | undefined => {
  if (!isCapital(tokens[i]) || !(isOpened(tokens, i) || goesOn(tokens, i, last))) return undefined;
  const name = nameAt(tokens, i, true);
  return name && (name.words > 1 || !isCapital(tokens[name.end])) ? name : undefined;
};

/** Whether more names may follow this one: it is in a list, or its office is that of several. */
const opensList = (draft: Draft): boolean =>
  draft.listed === true || (draft.role?.plural === true && draft.role.end <= draft.nameStart);

const OF = new Set(['of', 'from', 'for']);

/** Index after the side of a person: "A | of Algeria", "A | (Algeria)", "A | for Algeria". */
export const ownSideEnd = (tokens: readonly Token[], end: number): number => {
  const open = tokens[end]?.text === '(';
  if (!open && !OF.has(tokens[end]?.key ?? '')) return end;
  const country = countryFrom(tokens, !open && tokens[end + 1]?.key === 'the' ? end + 2 : end + 1);
  if (!country || country.adjective) return end;
  if (!open) return country.end;
  return tokens[country.end]?.text === ')' ? country.end + 1 : end;
};

/** "Lao, Thai and Malaysian counterparts A, B and C": the sides in the order of the names; "Thai counterparts A and B": one for all. */
export const counterpartSides = (tokens: readonly Token[], found: readonly Draft[]): void => {
  for (let i = 0; i < found.length; i++) {
    const word = counterpartsBefore(tokens, found[i]?.start ?? 0);
    if (word === undefined) continue;
    let end = i + 1;
    while (end < found.length && goesOn(tokens, found[end]?.start ?? 0, found[end - 1])) end++;
    const behind = sidesBefore(tokens, (found[i]?.start ?? 0) - 1);
    const sides = behind.length > 0 ? behind : sidesBefore(tokens, word);
    if (sides.length !== 1 && sides.length !== end - i) continue;
    for (let k = i; k < end; k++) {
      const draft = found[k] as Draft;
      draft.side ??= sides[sides.length === 1 ? 0 : k - i] ?? null;
    }
  }
};

const COUNTERPARTS = new Set(['counterparts', 'colleagues', 'homologues', 'interlocutors']);

const counterpartsBefore = (tokens: readonly Token[], i: number): number | undefined => {
  const closed = tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === ':';
  const word = closed ? i - 2 : i - 1;
  if (COUNTERPARTS.has(tokens[word]?.key ?? '')) return word;
  return closed ? ownersBefore(tokens, word) : undefined;
};

/** "their counterparts | from Norway and the Netherlands, A and B": over whose they are, back from token `last`. */
const ownersBefore = (tokens: readonly Token[], last: number): number | undefined => {
  for (let j = last, countries = 0; j > 0 && countries < 4; countries++) {
    const near = countryBefore(tokens, j + 1, Math.max(0, j - 4));
    if (!near) return undefined;
    j = near.start - 1;
    if (tokens[j]?.key === 'the') j--;
    if (OF.has(tokens[j]?.key ?? '')) return COUNTERPARTS.has(tokens[j - 1]?.key ?? '') ? j - 1 : undefined;
    if (tokens[j]?.key !== 'and' && tokens[j]?.text !== ',') return undefined;
    j--;
  }
  return undefined;
};

const isOpened = (tokens: readonly Token[], i: number): boolean => counterpartsBefore(tokens, i) !== undefined;

/** Nothing but the side of the person before, a comma and "and". */
const goesOn = (tokens: readonly Token[], i: number, last: Draft | undefined): boolean => {
  if (last === undefined || !opensList(last)) return false;
  const from = ownSideEnd(tokens, last.end);
  let j = from;
  if (tokens[j]?.text === ',') j++;
  if (tokens[j]?.key === 'and' || tokens[j]?.text === '&') j++;
  return j === i && j > from;
};

const BETWEEN_SIDES = new Set([',', 'and', 'the']);

/** Sides named right before token `word`, in text order. */
const sidesBefore = (tokens: readonly Token[], word: number): string[] => {
  const sides: string[] = [];
  let j = word;
  for (;;) {
    const near = countryBefore(tokens, j, Math.max(0, j - 4));
    if (!near) return sides;
    sides.unshift(near.found.country.name);
    j = near.start;
    while (j > 0 && BETWEEN_SIDES.has(tokens[j - 1]?.key ?? '')) j--;
  }
};
