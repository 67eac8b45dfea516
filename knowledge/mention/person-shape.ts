import type { Token } from '../article.ts';
import { classOf, isAcronym, isCapital, THING } from './person-class.ts';
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
  if (name.words === 1 && (isAcronym(tokens[role.end]) || hasTail(tokens, role))) return undefined;
  return untitled(tokens, role.end, name.end, name.words);
};

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
    next === undefined || next.kind === 'mark' || next.key === 'and' || next.key === 'with' || next.key === 'alongside';
  return closed && next?.text !== '-' && next?.text !== "'s" && next?.text !== '’s'
    ? untitled(tokens, i, name.end, name.words)
    : undefined;
};

/** "Head of the delegation Igor X, Deputy Minister": the second says more. */
export const isDelegationHead = (tokens: readonly Token[], role: RoleFound): boolean => {
  let delegation = false;
  for (let j = role.start; j < role.end; j++) {
    if (tokens[j]?.text === ',') return false;
    if (tokens[j]?.key === 'delegation' || tokens[j]?.key === 'side') delegation = true;
  }
  return delegation;
};

/** Over "(left)", "(58)", and a side, to where the office may stand: "X, representing India, Joint Secretary". */
export const afterAside = (tokens: readonly Token[], end: number): number => {
  if (tokens[end]?.text !== '(') return end;
  const word = tokens[end + 1];
  const aside = word !== undefined && (word.kind === 'number' || ASIDES.has(word.key)) && tokens[end + 2]?.text === ')';
  return aside ? end + 3 : end;
};

const ASIDES = new Set(['left', 'right', 'l', 'r', 'c', 'centre', 'center']);
