import type { Article, Segment, Span, Token } from '../article.ts';
import type { PersonMention } from './mention.ts';
import { findAgain } from './person-again.ts';
import { bareNameAt } from './person-bare.ts';
import { classOf, HEAD, HONORIFIC, isAcronym, isCapital, NEVER, RANK, THING } from './person-class.ts';
import { nameAt } from './person-name.ts';
import { isNamelessChair } from './person-nameless.ts';
import { sideAfter, sideBefore, sideOfRole } from './person-side.ts';
import { type TitledName, tailEnd, titledNameAt } from './person-title.ts';
import { type RoleFound, roleAfter, roleAt } from './role.ts';

const SPOKEN = new Set<Segment['kind']>(['headline', 'subheading', 'sentence', 'caption']);

/** The people of an article by segment index; later mentions by surname alone ("Mathew") are found because the full name is known. */
export const findArticlePeople = (article: Article, segments: readonly Segment[]): Map<number, PersonMention[]> => {
  const people = new Map<number, PersonMention[]>();
  for (const segment of segments) people.set(segment.index, findPeople(article, segment));
  findAgain(article, segments.filter(isSpoken), people);
  return people;
};

/**
 * People that one segment presents, each with the rank, role and side that its words give: in text order, without overlap.
 * `name` is empty where only an office leads ("led by the Defence Secretary").
 */
export const findPeople = (article: Article, segment: Segment): PersonMention[] => {
  if (!isSpoken(segment) || isShouted(segment.tokens)) return [];
  const { tokens } = segment;
  const found: Draft[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const draft = draftAt(tokens, i, floor, found.at(-1), segment.kind);
    if (typeof draft === 'number') {
      i = draft;
      continue;
    }
    found.push(draft);
    i = floor = Math.max(draft.end, i + 1);
  }
  shareRoles(tokens, found);
  return found.map((draft) => mentionOf(article.text, tokens, draft));
};

type Draft = {
  readonly start: number;
  end: number;
  /** Of the name; an empty range where only an office is given. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly rank: Span | null;
  readonly title: Span | null;
  role: RoleFound | null;
  side: string | null;
};

const isSpoken = (segment: Segment): boolean => SPOKEN.has(segment.kind);

/** A line in capitals tells no name from other words. */
const isShouted = (tokens: readonly Token[]): boolean => {
  let words = 0;
  let capitals = 0;
  for (const token of tokens.slice(0, 40)) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (isAcronym(token)) capitals++;
  }
  return words > 3 && capitals > words * 0.6;
};

/** The person that token `i` opens, or the index to go on at. */
const draftAt = (
  tokens: readonly Token[],
  i: number,
  floor: number,
  last: Draft | undefined,
  kind: Segment['kind'],
): Draft | number => {
  const token = tokens[i] as Token;
  const bits = classOf(token);
  const capital = isCapital(token);
  if (!capital && (bits & HEAD) === 0) return i + 1;
  if (capital && (bits & (RANK | HONORIFIC)) !== 0) {
    const titled = titledNameAt(tokens, i);
    if (titled) return named(tokens, titled, null, floor, i);
  }
  if ((bits & HEAD) !== 0) {
    const role = roleAt(tokens, i, floor);
    if (role) return withRole(tokens, role, floor, last) ?? Math.max(i + 1, role.end);
  }
  if (!capital || (bits & NEVER) !== 0) return i + 1;
  const bare = bareNameAt(tokens, i, { floor, kind, joined: last === undefined ? undefined : last.end });
  if (bare === undefined) return i + 1;
  if (!bare.isPerson) return bare.end;
  return named(tokens, untitled(tokens, i, bare.end, bare.words), null, floor, i);
};

/** A person whose office comes first: with the name at once, after a comma, or not at all. A bare "the minister" is someone named before. */
const withRole = (
  tokens: readonly Token[],
  role: RoleFound,
  floor: number,
  last: Draft | undefined,
): Draft | undefined => {
  const direct = titledNameAt(tokens, role.end) ?? plainName(tokens, role);
  if (direct) return named(tokens, direct, role.plural && direct.title !== null ? null : role, floor, role.start);
  if (tokens[role.end]?.text === ',') {
    const titled = titledNameAt(tokens, role.end + 1) ?? nameBetweenCommas(tokens, role.end + 1);
    if (titled) return named(tokens, titled, role, floor, role.start);
  }
  if (role.end - role.start === 1 && role.side === null) return undefined;
  if (!isNamelessChair(tokens, role.start, role.end, floor, last === undefined ? undefined : last.end))
    return undefined;
  const side = sideOfRole(tokens, role) ?? sideBefore(tokens, role.start, floor) ?? sideAfter(tokens, role.end);
  const empty = { nameStart: role.end, nameEnd: role.end, rank: null, title: null };
  return { start: role.start, end: role.end, ...empty, role, side };
};

const untitled = (tokens: readonly Token[], start: number, end: number, words: number): TitledName => ({
  start,
  rank: null,
  title: null,
  nameStart: start,
  nameEnd: end,
  words,
  end: tailEnd(tokens, end),
});

/** "President Putin", "Deputy Foreign Minister Andrei Rudenko"; "Director Policy" has no name. */
const plainName = (tokens: readonly Token[], role: RoleFound): TitledName | undefined => {
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
const nameBetweenCommas = (tokens: readonly Token[], i: number): TitledName | undefined => {
  const name = isCapital(tokens[i]) ? nameAt(tokens, i, false) : undefined;
  if (!name || name.words < 2) return undefined;
  const next = tokens[name.end];
  const closed =
    next === undefined || next.kind === 'mark' || next.key === 'and' || next.key === 'with' || next.key === 'alongside';
  return closed && next?.text !== '-' && next?.text !== "'s" && next?.text !== '’s'
    ? untitled(tokens, i, name.end, name.words)
    : undefined;
};

const named = (
  tokens: readonly Token[],
  name: TitledName,
  before: RoleFound | null,
  floor: number,
  start: number,
): Draft => {
  let role = before;
  let end = name.end;
  if (before === null || before.end - before.start === 1 || isDelegationHead(tokens, before)) {
    const after = roleAfter(tokens, afterAside(tokens, name.end));
    if (after && (before === null || after.end - after.start > 1)) {
      role = after;
      end = Math.max(end, after.end);
    }
  } else if (before.side === null) end = Math.max(end, name.end);
  const swallowed = before !== null && role === before ? roleAfter(tokens, name.end) : undefined;
  const roleSide = role === null ? null : sideOfRole(tokens, role);
  const side =
    roleSide ??
    (before !== null && role !== before ? sideOfRole(tokens, before) : null) ??
    sideAfter(tokens, end) ??
    sideBefore(tokens, start, floor) ??
    (swallowed ? sideOfRole(tokens, swallowed) : null);
  const first = role === before ? start : Math.min(start, name.start);
  return {
    start: first,
    end: Math.max(end, swallowed?.end ?? 0),
    nameStart: name.nameStart,
    nameEnd: name.nameEnd,
    rank: name.rank,
    title: name.title,
    role,
    side,
  };
};

/** "Head of the delegation Igor X, Deputy Minister": the second says more. */
const isDelegationHead = (tokens: readonly Token[], role: RoleFound): boolean => {
  let delegation = false;
  for (let j = role.start; j < role.end; j++) {
    if (tokens[j]?.text === ',') return false;
    if (tokens[j]?.key === 'delegation' || tokens[j]?.key === 'side') delegation = true;
  }
  return delegation;
};

/** Over "(left)", "(58)", and a side, to where the office may stand: "X, representing India, Joint Secretary". */
const afterAside = (tokens: readonly Token[], end: number): number => {
  if (tokens[end]?.text !== '(') return end;
  const word = tokens[end + 1];
  const aside = word !== undefined && (word.kind === 'number' || ASIDES.has(word.key)) && tokens[end + 2]?.text === ')';
  return aside ? end + 3 : end;
};

const ASIDES = new Set(['left', 'right', 'l', 'r', 'c', 'centre', 'center']);

/** "Deputy Secretaries A and B", "A and B, the foreign ministers of …": one office, two people. */
const shareRoles = (tokens: readonly Token[], found: readonly Draft[]): void => {
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1] as Draft, found[i] as Draft];
    const joined = b.start - a.end <= 2 && ['and', '&', ','].includes(tokens[b.start - 1]?.key ?? '');
    if (!joined) continue;
    if (a.role?.plural && b.role === null && a.role.end <= a.nameStart) b.role = a.role;
    else if (b.role?.plural && a.role === null && b.role.start >= b.nameEnd) a.role = b.role;
    else continue;
    if (a.role?.side === null) a.side = b.side = null;
  }
};

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const mentionOf = (text: string, tokens: readonly Token[], draft: Draft): PersonMention => {
  const role = draft.role === null ? draft.title : spanOf(tokens, draft.role.start, draft.role.end);
  const whole = spanOf(tokens, draft.start, draft.end);
  const empty = draft.nameStart === draft.nameEnd;
  const nameSpan = empty ? { start: whole.end, end: whole.end } : spanOf(tokens, draft.nameStart, draft.nameEnd);
  return {
    kind: 'person',
    span: whole,
    name: textOf(text, nameSpan),
    nameSpan,
    rank: draft.rank === null ? null : textOf(text, draft.rank),
    role: role === null ? null : textOf(text, role),
    roleSpan: role,
    side: draft.side,
  };
};
