import type { Article, Segment, Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import type { PersonMention } from './mention.ts';
import { findAgain } from './person-again.ts';
import { bareNameAt } from './person-bare.ts';
import { classOf, FIELD, HEAD, HONORIFIC, isAcronym, NEVER, RANK } from './person-class.ts';
import { type Draft, mentionOf, shareRoles, shareSides } from './person-draft.ts';
import { counterpartSides, listedNameAt } from './person-list.ts';
import { isNamelessChair } from './person-nameless.ts';
import {
  afterAside,
  bodyAsideEnd,
  isBuilding,
  isDelegationHead,
  nameBetweenCommas,
  plainName,
  untitled,
} from './person-shape.ts';
import { sideBefore } from './person-side.ts';
import { bodyAfterName, sideAfter } from './person-side-after.ts';
import { ownSideOfRole, sideOfBody, sideOfRole } from './person-side-office.ts';
import { type TitledName, titledNameAt } from './person-title.ts';
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
  shareSides(tokens, found);
  counterpartSides(tokens, found);
  return found.map((draft) => mentionOf(article.text, tokens, draft));
};

const isSpoken = (segment: Segment): boolean => SPOKEN.has(segment.kind);

/** A line in capitals tells no name from other words. */
const isShouted = (tokens: readonly Token[]): boolean => {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length && i < 40; i++) {
    const token = tokens[i] as Token;
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
    if (titled) return named(tokens, withDesk(tokens, titled, floor), null, floor, i);
  }
  const listed = capital ? listedNameAt(tokens, i, last) : undefined;
  if (listed) {
    const draft = named(tokens, untitled(tokens, i, listed.end, listed.words), null, floor, i);
    draft.listed = true;
    return draft;
  }
  if ((bits & HEAD) !== 0) {
    const role = roleAt(tokens, i, floor);
    if (role) return withRole(tokens, role, floor, last) ?? Math.max(i + 1, role.end);
  }
  if (!capital || ((bits & NEVER) !== 0 && token.text.length > 1)) return i + 1;
  const bare = bareNameAt(tokens, i, { floor, kind, joined: last === undefined ? undefined : last.end });
  if (bare === undefined) return i + 1;
  if (!bare.isPerson) return bare.end;
  return named(tokens, untitled(tokens, i, bare.end, bare.words), null, floor, i);
};

/** "Cyber Ambassador X", "Climate Change Ambassador Y": what a title is for is a part of it. */
const withDesk = (tokens: readonly Token[], titled: TitledName, floor: number): TitledName => {
  if (titled.title === null || tokens[titled.start]?.start !== titled.title.start) return titled;
  let start = titled.start;
  while (start > floor && isCapital(tokens[start - 1]) && (classOf(tokens[start - 1]) & FIELD) !== 0) start--;
  const first = tokens[start];
  return start === titled.start || first === undefined
    ? titled
    : { ...titled, start, title: { start: first.start, end: titled.title.end } };
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
  const aside = bodyAsideEnd(tokens, role.end);
  if (aside !== undefined) {
    const behind = titledNameAt(tokens, aside) ?? plainName(tokens, { ...role, end: aside });
    const side = sideOfRole(tokens, role) ?? sideOfRole(tokens, { start: role.end + 1, end: aside - 1, side: null });
    if (behind) return named(tokens, behind, { ...role, side }, floor, role.start);
  }
  if (tokens[role.end]?.text === ',') {
    const titled = titledNameAt(tokens, role.end + 1) ?? nameBetweenCommas(tokens, role.end + 1);
    if (titled) return named(tokens, titled, role, floor, role.start);
  }
  if ((role.end - role.start === 1 && role.side === null) || isBuilding(tokens, role)) return undefined;
  if (!isNamelessChair(tokens, role.start, role.end, floor, last === undefined ? undefined : last.end))
    return undefined;
  const side =
    sideOfRole(tokens, role) ??
    sideBefore(tokens, role.start, floor) ??
    sideAfter(tokens, role.end) ??
    ownSideOfRole(tokens, role);
  const empty = { nameStart: role.end, nameEnd: role.end, rank: null, title: null };
  return { start: role.start, end: role.end, ...empty, role, side };
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
  const body = bodyAfterName(tokens, end);
  const bodySide = body > end ? sideOfBody(tokens, end, body) : null;
  end = body;
  const roleSide = role === null ? null : sideOfRole(tokens, role);
  const apposed = before !== null && role === before ? roleAfter(tokens, name.end) : undefined;
  const swallowed = apposed && !isOfNext(tokens, apposed, roleSide) ? apposed : undefined;
  const side =
    roleSide ??
    (before !== null && role !== before ? sideOfRole(tokens, before) : null) ??
    bodySide ??
    sideAfter(tokens, end) ??
    sideBefore(tokens, start, floor) ??
    (swallowed ? sideOfRole(tokens, swallowed) : null) ??
    ownSide(tokens, role, before, swallowed);
  const first = role === before && before !== null ? start : Math.min(start, name.start);
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

/** "Danish Minister A, | Canada's Minister of Ports, B, and …": who has an office of one side in front has none of another behind. */
const isOfNext = (tokens: readonly Token[], apposed: RoleFound, side: string | null): boolean => {
  const other = sideOfRole(tokens, apposed);
  if (other === null || other === side || tokens[apposed.end]?.text !== ',') return false;
  const next = titledNameAt(tokens, apposed.end + 1) ?? nameBetweenCommas(tokens, apposed.end + 1);
  return next !== undefined && roleAfter(tokens, next.end) === undefined;
};

const ownSide = (tokens: readonly Token[], ...roles: readonly (RoleFound | null | undefined)[]): string | null => {
  for (const role of roles) {
    const side = role ? ownSideOfRole(tokens, role) : null;
    if (side !== null) return side;
  }
  return null;
};
