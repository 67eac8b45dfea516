import type { Span, Token } from '../article.ts';
import { honorifics, honorificWords, postNominalWords } from '../lexicon/honorifics.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { fold, isCapital } from '../read/token.ts';
import { classOf, FIELD, HONORIFIC, isAcronym, isHyphen, RANK, THING, touchesNext } from './person-class.ts';
import { isDecoration, nameAt } from './person-name.ts';

/** A name with what stands around it, as token indexes; spans are in the article. */
export type TitledName = {
  readonly start: number;
  readonly rank: Span | null;
  /** "Ambassador": a role where no other is given. */
  readonly title: Span | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly words: number;
  /** After "(Retd)" and post-nominals. */
  readonly end: number;
};

const RETIRED = new Set(honorifics.retired.map(fold));
const SHIPS_ARE_NAMED_AFTER = new Set(['admiral', 'marshal', 'general', 'field', 'captain', 'commander']);

/** A rank or honorific right at `i`, whether or not a name follows. */
export const isTitle = (tokens: readonly Token[], i: number): boolean =>
  (classOf(tokens[i]) & (RANK | HONORIFIC)) !== 0 && !isLinkedField(tokens, i) && titledNameAt(tokens, i) !== undefined;

/** "Minister of Justice Olha X", "Law and Justice Minister": what an office is for, no form of address. */
const isLinkedField = (tokens: readonly Token[], i: number): boolean => {
  const bits = classOf(tokens[i]);
  if ((bits & FIELD) === 0 || (bits & HONORIFIC) === 0 || (bits & RANK) !== 0) return false;
  const last = tokens[i - 1];
  const joins = last?.key === 'and' || last?.text === '&' || last?.text === ',';
  return last?.key === 'of' || last?.key === 'for' || (joins && (classOf(tokens[i - 2]) & FIELD) !== 0);
};

/** "Lt. General Dylevsky Igor Nikolayevich", "H.E. Dr. X", "Gen (Retd) X", "Air Vice-Marshal X, AM, CSC". */
export const titledNameAt = (tokens: readonly Token[], i: number): TitledName | undefined => {
  let j = i;
  let rank: Span | null = null;
  let title: Span | null = null;
  for (let round = 0; round < 5; round++) {
    const before = j;
    const token = tokens[j];
    if (!isCapital(token) && token?.text !== '(' && !(round > 0 && token?.key === 'late')) break;
    const bits = classOf(token);
    const found = (bits & RANK) !== 0 && rank === null ? rankAt(tokens, j) : undefined;
    if (found !== undefined) {
      rank = spanOf(tokens, j, found);
      j = armEnd(tokens, found);
    } else if (token?.text === '(') j = retiredEnd(tokens, j) ?? branchEnd(tokens, j, rank) ?? j;
    else if ((bits & HONORIFIC) !== 0) {
      const honorific = honorificWords.at(tokens, j);
      if (!honorific || isPartOfName(tokens, j, honorific.end)) break;
      const end = dotEnd(tokens, honorific.end);
      if (honorific.value === 'title') title = spanOf(tokens, j, end);
      j = end;
    }
    if (j === before) break;
  }
  if (j === i) return undefined;
  const name = nameAt(tokens, j, true);
  if (!name || isThing(tokens, i, name.end)) return undefined;
  const seat = PEERS.has(tokens[j - 1]?.key ?? '') ? seatEnd(tokens, name.end) : name.end;
  return { start: i, rank, title, nameStart: j, nameEnd: name.end, words: name.words, end: tailEnd(tokens, seat) };
};

const PEERS = new Set('lord lady baroness baron viscount earl viscountess countess'.split(' '));

/** "Baroness X | of Kew Green": a seat is no part of the name, nor does it part the name from the office behind. */
const seatEnd = (tokens: readonly Token[], end: number): number => {
  if (tokens[end]?.key !== 'of') return end;
  let j = end + 1;
  while (j < end + 5 && (isCapital(tokens[j]) || (isHyphen(tokens[j]) && touchesNext(tokens, j)))) j++;
  return j > end + 1 ? j : end;
};

/** "U Thant" before a capital only; "He Lifeng" is a name, "HE" and "H.E." are not. */
const isPartOfName = (tokens: readonly Token[], i: number, end: number): boolean => {
  const token = tokens[i];
  if (end !== i + 1) return false;
  if (token?.text.length === 1) return tokens[end]?.text === '.' || !isCapital(tokens[end]);
  return token?.text.length === 2 && 'hehhhm'.includes(token.key) && !isAcronym(token);
};

const rankAt = (tokens: readonly Token[], i: number): number | undefined => {
  const token = tokens[i] as Token;
  const found = rankWords.at(tokens, i);
  if (!found) return undefined;
  if (found.end === i + 1 && token.text.length < 4 && found.value.length > 8 && !shortRank(token)) return undefined;
  if (token.key === 'am' && (token.text !== 'AM' || tokens[i - 1]?.kind === 'number')) return undefined;
  return dotEnd(tokens, found.end);
};

/** "Major General | Staff Pilot X", "Brigadier | Engineer Y": what an officer is beside the rank, in front of the name. */
const armEnd = (tokens: readonly Token[], end: number): number => {
  const arm = tokens[end]?.key === 'staff' ? end + 1 : end;
  if (!ARMS.has(tokens[arm]?.key ?? '') || !isCapital(tokens[arm])) return end;
  const next = dotEnd(tokens, arm + 1);
  return isCapital(tokens[next]) ? next : end;
};

const ARMS = new Set(['pilot', 'engineer', 'eng', 'engr', 'navigator', 'doctor', 'physician']);

/** Abbreviations are "Lt", "LTG", not words that merely have the same letters ("Am", "Bg"). */
const shortRank = (token: Token): boolean => isAcronym(token) || token.text.length === 3 || token.key === 'lt';

const dotEnd = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.text === '.' && touchesNext(tokens, end - 1) ? end + 1 : end;

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** "Admiral Gorshkov frigate", "the frigate Admiral Kasatonov", "Marshal Shaposhnikov-class". */
const isThing = (tokens: readonly Token[], start: number, end: number): boolean => {
  if (!SHIPS_ARE_NAMED_AFTER.has(tokens[start]?.key ?? '')) return false;
  const next = tokens[end];
  const last = tokens[start - 1];
  if ((classOf(next) & THING) !== 0 && !isCapital(next)) return true;
  if (isHyphen(next) && touchesNext(tokens, end - 1)) return true;
  if ((classOf(next) & THING) !== 0 && end - start === 2) return true;
  return (
    last !== undefined &&
    (((classOf(last) & THING) !== 0 && last.key !== 'base') ||
      last.key === 'ins' ||
      (last.key === 'the' && end - start === 2))
  );
};

/** Index after "(Retd)", "(R)", "Retd." at `i`. */
const retiredEnd = (tokens: readonly Token[], i: number): number | undefined => {
  const open = tokens[i]?.text === '(';
  const word = tokens[open ? i + 1 : i];
  if (!word || !(RETIRED.has(word.key) || (open && word.text === 'R'))) return undefined;
  if (!open) return dotEnd(tokens, i + 1);
  const close = dotEnd(tokens, i + 2);
  return tokens[close]?.text === ')' ? close + 1 : undefined;
};

/** Index after "(IN)", "(Navy)", "(Dr.)" behind a rank. */
const branchEnd = (tokens: readonly Token[], open: number, rank: Span | null): number | undefined => {
  if (rank === null || !isCapital(tokens[open + 1])) return undefined;
  const close = dotEnd(tokens, open + 2);
  return tokens[close]?.text === ')' && isCapital(tokens[close + 1]) ? close + 1 : undefined;
};

/** Index after post-nominals and "(Retd)" behind a name: ", AM, CSC", " MDS, CB", ", PVSM AVSM VSM (Retd)". */
export const tailEnd = (tokens: readonly Token[], nameEnd: number): number => {
  let end = nameEnd;
  for (;;) {
    const retired = retiredEnd(tokens, tokens[end]?.text === ',' ? end + 1 : end);
    if (retired !== undefined) {
      end = retired;
      continue;
    }
    const start = tokens[end]?.text === ',' ? end + 1 : end;
    const decorated = isDecoration(tokens, start);
    const letters = decorated ? undefined : postNominalWords.at(tokens, start);
    if (!decorated && (!letters || !isLetters(tokens, start, letters.end, end > nameEnd))) return end;
    end = letters?.end ?? start + 1;
  }
};

/**
 * Post-nominals are capitals ("AM", "PhD", "NI(M)") and no name comes after them: "X, AM Y" is a rank.
 * @param more others stand before them: "RWP RSP | ndc psc".
 */
const isLetters = (tokens: readonly Token[], start: number, end: number, more: boolean): boolean => {
  const token = tokens[start] as Token;
  if (more && token.text === token.key) return SMALL_LETTERS.has(token.key);
  if (
    !isCapital(token) ||
    token.text === 'Bar' ||
    (token.text.length > 1 && token.text.slice(1) === token.text.slice(1).toLowerCase())
  )
    return false;
  if ((classOf(token) & RANK) === 0) return true;
  return !isCapital(tokens[end]) || postNominalWords.at(tokens, end) !== undefined;
};

/** Courses that officers have passed, written small. */
const SMALL_LETTERS = new Set([
  'psc',
  'ndc',
  'ndu',
  'fdc',
  'rcds',
  'afwc',
  'mcds',
  'nwc',
  'hdmc',
  'qsc',
  'ato',
  'psn',
  'psg',
  'csc',
]);
