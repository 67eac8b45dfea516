import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import { classOf, isAcronym, THING, VERB } from './person-class.ts';
import { nameAt } from './person-name.ts';
import { type TitledName, tailEnd } from './person-title.ts';
import type { RoleFound } from './role.ts';

export const untitled = (tokens: readonly Token[], start: number, end: number, words: number): TitledName => ({
  start,
  rank: null,
  title: null,
  nameStart: start,
  nameEnd: end,
  words,
  end: tailEnd(tokens, end),
});

/** "President Putin", "Deputy Foreign Minister Andrei Rudenko"; "Director Policy" has no name. */
export const plainName = (tokens: readonly Token[], role: RoleFound): TitledName | undefined => {
  const name = nameAt(tokens, role.end, true);
  if (!name || !isCapital(tokens[role.end])) return undefined;
  const next = tokens[name.end];
  if ((classOf(next) & THING) !== 0 && !isCapital(next) && next?.key !== 'group') return undefined;
  if (name.words === 1 && isAcronym(tokens[role.end])) return undefined;
  if (name.words === 1 && hasTail(tokens, role) && !isEnded(tokens, name.end)) return undefined;
  if (role.plural && name.words === 1 && !isListedName(tokens, name.end)) return undefined;
  return untitled(tokens, role.end, name.end, name.words);
};

/** "Minister of Defence Sjafrie | hosted", "Minister of Trade Zulkifli | and …": a name, since the sentence goes on. */
const isEnded = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  if (next === undefined || next.text === ',' || next.text === ';' || next.text === ')') return true;
  if (next.text === '.') return tokens[end + 1] === undefined;
  return next.key === 'and' || next.key === '&' || isPredicate(next);
};

/** "Presidents Xi | and Putin", not "the Ministers Meeting". */
const isListedName = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  return (next?.key === 'and' || next?.text === '&' || next?.text === ',') && isCapital(tokens[end + 1]);
};

/** A small word that can come right behind a subject. */
const isPredicate = (token: Token | undefined): boolean =>
  token !== undefined && !isCapital(token) && (PREDICATES.has(token.key) || (classOf(token) & VERB) !== 0);

const PREDICATES = new Set(
  `are were is was has have had will would to on in at for from as also both jointly who while then during after
  before today yesterday last this earlier later with alongside along respectively hosts host`.split(/\s+/),
);

/** "Director of the Department of International | Organizations": one unknown word behind a long office is rather a part of it. */
const hasTail = (tokens: readonly Token[], role: RoleFound): boolean => {
  for (let j = role.head; j < role.end; j++) if (tokens[j]?.key === 'of' || tokens[j]?.key === 'for') return true;
  return false;
};

/** "the Secretary of Defense, | Lloyd Austin, …". */
export const nameBetweenCommas = (tokens: readonly Token[], i: number): TitledName | undefined => {
  const name = isCapital(tokens[i]) ? nameAt(tokens, i, false) : undefined;
  if (!name || name.words < 2) return undefined;
  const next = tokens[name.end];
  const closed =
    next === undefined || next.kind === 'mark' || next.key === 'and' || next.key === 'of' || isPredicate(next);
  return closed && next?.text !== '-' && next?.text !== "'s" && next?.text !== '’s'
    ? untitled(tokens, i, name.end, name.words)
    : undefined;
};

/** "the Prime Minister Office", "Governor House": a body or a house, and "the President's" visit: no one. */
export const isBuilding = (tokens: readonly Token[], role: RoleFound): boolean => {
  const next = tokens[role.end]?.text;
  if (next === "'s" || next === '’s') return true;
  return BUILDINGS.has(tokens[role.end - 1]?.key ?? '') && role.end - role.head <= 3 && !hasTail(tokens, role);
};

const BUILDINGS = new Set(['office', 'house', 'secretariat', 'residence', 'bureau', 'palace']);

/** "Head of the delegation Igor X, Deputy Minister": the second says more. */
export const isDelegationHead = (tokens: readonly Token[], role: RoleFound): boolean => {
  let delegation = false;
  for (let j = role.start; j < role.end; j++) {
    if (tokens[j]?.text === ',') return false;
    if (tokens[j]?.key === 'delegation' || tokens[j]?.key === 'side') delegation = true;
  }
  return delegation;
};

/** "Speaker of the Storting | (the Norwegian parliament) Olav X": after brackets in small letters that say what the body is. */
export const bodyAsideEnd = (tokens: readonly Token[], open: number): number | undefined => {
  if (tokens[open]?.text !== '(' || isCapital(tokens[open + 1]) || tokens[open + 1]?.kind !== 'word') return undefined;
  for (let j = open + 1; j < open + 12; j++) {
    if (tokens[j]?.text === ')') return isCapital(tokens[j + 1]) ? j + 1 : undefined;
    if (tokens[j]?.text === '(' || tokens[j]?.text === ';') return undefined;
  }
  return undefined;
};

/** Over "(left)", "(58)", and a side, to where the office may stand: "X, representing India, Joint Secretary". */
export const afterAside = (tokens: readonly Token[], end: number): number => {
  if (tokens[end]?.text !== '(') return end;
  const word = tokens[end + 1];
  const aside = word !== undefined && (word.kind === 'number' || ASIDES.has(word.key)) && tokens[end + 2]?.text === ')';
  return aside ? end + 3 : end;
};

const ASIDES = new Set(['left', 'right', 'l', 'r', 'c', 'centre', 'center']);
