import type { Span, Token } from '../article.ts';
import { singleSpaced } from '../read/line.ts';
import { isCapital } from '../read/token.ts';
import type { PersonMention } from './mention.ts';
import { ownSideEnd } from './person-list.ts';
import { trailingSide } from './person-side-after.ts';
import type { RoleFound } from './role.ts';

export type Draft = {
  readonly start: number;
  end: number;
  /** Of the name; an empty range where only an office is given. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly rank: Span | null;
  readonly title: Span | null;
  role: RoleFound | null;
  side: string | null;
  /** One of several names of a list that a word like "counterparts" opens. */
  listed?: boolean;
};

/** "Deputy Secretaries A and B", "A and B, the foreign ministers of …", "Co-Chairs A (India) and B (Kenya)": one office, two people. */
export const shareRoles = (tokens: readonly Token[], found: readonly Draft[]): void => {
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1] as Draft, found[i] as Draft];
    if (!areJoined(tokens, a, b)) continue;
    if (a.role?.plural && b.role === null && a.role.end <= a.nameStart) b.role = a.role;
    else if (b.role?.plural && a.role === null && b.role.start >= b.nameEnd) a.role = b.role;
    else continue;
    if (a.role?.side === null && a.side === b.side) a.side = b.side = null;
  }
};

/** "M on the EU side and by K and H from the Japanese side": the side behind H is K's too, since M's differs. */
export const shareSides = (tokens: readonly Token[], found: readonly Draft[]): void => {
  for (let last = found.length - 1; last > 1; last--) {
    const side = found[last]?.side ?? null;
    if (side === null || trailingSide(tokens, (found[last] as Draft).end) !== side) continue;
    let first = last;
    while (first > 0 && found[first - 1]?.side === null && areJoined(tokens, found[first - 1], found[first])) first--;
    const before = found[first - 1]?.side ?? null;
    if (before === null || before === side) continue;
    for (const draft of found.slice(first, last)) draft.side = side;
  }
};

/** Nothing between two people but "and", a comma, and the side of the first. */
const areJoined = (tokens: readonly Token[], a: Draft | undefined, b: Draft | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const j = ownSideEnd(tokens, a.end);
  return b.start - j <= 2 && JOINS.has(tokens[b.start - 1]?.key ?? '');
};

const JOINS = new Set(['and', '&', ',']);

export const mentionOf = (text: string, tokens: readonly Token[], draft: Draft): PersonMention => {
  const role =
    draft.role === null || isOnlyMany(tokens, draft.role)
      ? draft.title
      : spanOf(tokens, draft.role.start, draft.role.end);
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

/** "The ministers A and B": nobody's office. */
const isOnlyMany = (tokens: readonly Token[], { start, end, plural }: RoleFound): boolean =>
  plural && end === start + 1 && !isCapital(tokens[start]);

const textOf = (text: string, { start, end }: Span): string => singleSpaced(text.slice(start, end));

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
