import type { Article, Segment, Token } from '../article.ts';
import { type PersonName, personName } from '../link/person.ts';
import { singleSpaced } from '../read/line.ts';
import { fold, isCapital } from '../read/token.ts';
import type { PersonMention } from './mention.ts';
import { carrySides } from './person-carry.ts';
import { classOf, FIELD, HEAD, isHyphen, NEVER, ORGAN, PARTICLE, THING } from './person-class.ts';
import { nameAt } from './person-name.ts';
import { cityFrom, countryFrom } from './person-place.ts';
import { sideOfRole } from './person-side-office.ts';
import { roleAfter } from './role.ts';

/**
 * Adds to `people` the names that stand alone but are known from a fuller mention ("Mathew", "Modi and Putin", "Johnson Mathew"), and to all
 * of them the sides that other sentences give.
 */
export const findAgain = (
  article: Article,
  segments: readonly Segment[],
  people: Map<number, PersonMention[]>,
): void => {
  const names = new Map<string, PersonName>();
  const nameOf = (name: string): PersonName => {
    const found = names.get(name) ?? personName([name]);
    names.set(name, found);
    return found;
  };
  const known = surnames(people, nameOf);
  if (known.size === 0) return;
  for (const segment of segments) {
    const before = people.get(segment.index) ?? [];
    const again = againIn(article, segment, before, known);
    if (again.length > 0)
      people.set(
        segment.index,
        [...before, ...again].sort((a, b) => a.span.start - b.span.start),
      );
  }
  carrySides(people, nameOf);
};

/** Folded surnames of everyone with a rank, role or a name of two words. */
const surnames = (
  people: ReadonlyMap<number, readonly PersonMention[]>,
  nameOf: (name: string) => PersonName,
): Set<string> => {
  const known = new Set<string>();
  for (const mentions of people.values()) {
    for (const { name } of mentions) {
      if (name === '') continue;
      const { surname } = nameOf(name);
      if (surname !== null && surname.length > 2) known.add(fold(surname));
    }
  }
  return known;
};

const againIn = (
  article: Article,
  segment: Segment,
  before: readonly PersonMention[],
  known: ReadonlySet<string>,
): PersonMention[] => {
  const found: PersonMention[] = [];
  const { tokens } = segment;
  let past = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isCapital(token) || !known.has(token.key) || inPlace(tokens, i)) continue;
    while (past < before.length && (before[past]?.span.end ?? 0) <= token.start) past++;
    const next = before[past];
    if (next && next.span.start < token.end) continue;
    if (isHyphen(tokens[i - 1]) && known.has(tokens[i - 2]?.key ?? '')) continue;
    const start = runStart(tokens, i, Math.max(before[past - 1]?.span.end ?? 0, found.at(-1)?.span.end ?? 0));
    if (start === undefined || !standsAlone(tokens, start, i + 1)) continue;
    const span = { start: tokens[start]?.start ?? token.start, end: token.end };
    const name = singleSpaced(article.text.slice(span.start, span.end));
    found.push(
      withPost(article, tokens, i, {
        kind: 'person',
        span,
        name,
        nameSpan: span,
        rank: null,
        role: null,
        roleSpan: null,
        side: null,
      }),
    );
  }
  return found;
};

/** "Mathew | , a member of the Council of Ports, said": the post behind a comma. */
const withPost = (article: Article, tokens: readonly Token[], i: number, mention: PersonMention): PersonMention => {
  if (tokens[i + 1]?.text !== ',' || !OPENS_POST.has(tokens[i + 2]?.key ?? '')) return mention;
  const role = roleAfter(tokens, i + 1);
  const [first, last] = role ? [tokens[role.start], tokens[role.end - 1]] : [];
  if (!role || !first || !last || role.plural || role.end - role.start < 2) return mention;
  const roleSpan = { start: first.start, end: last.end };
  return {
    ...mention,
    span: { start: mention.span.start, end: last.end },
    role: singleSpaced(article.text.slice(roleSpan.start, roleSpan.end)),
    roleSpan,
    side: sideOfRole(tokens, role),
  };
};

const OPENS_POST = new Set(['a', 'an', 'who']);

/** "Viet Nam", "New Delhi": the surname of someone is a part of a place's name too. */
const inPlace = (tokens: readonly Token[], i: number): boolean =>
  countryFrom(tokens, i) !== undefined ||
  (cityFrom(tokens, i) ?? 0) > i + 1 ||
  (i > 0 && ((countryFrom(tokens, i - 1)?.end ?? 0) > i || (cityFrom(tokens, i - 1) ?? 0) > i));

/** Given names and initials before the surname: "Johnson P | Mathew". */
const runStart = (tokens: readonly Token[], i: number, floor: number): number | undefined => {
  for (let start = Math.max(0, i - 4); start < i; start++) {
    if ((tokens[start]?.start ?? 0) < floor || !isCapital(tokens[start])) continue;
    const name = nameAt(tokens, start, false);
    if (name && name.end > i) return name.end === i + 1 ? start : undefined;
  }
  return i;
};

/** Not "Modi-Putin", "Putin Square", "the Mathew Commission", "#Modi". */
const standsAlone = (tokens: readonly Token[], start: number, end: number): boolean => {
  const last = tokens[start - 1];
  const next = tokens[end];
  if ((classOf(tokens[start]) & (NEVER | HEAD | ORGAN | FIELD | PARTICLE)) !== 0 && end - start === 1) return false;
  if (last && (last.text === '#' || last.text === '@' || isHyphen(last))) return false;
  if (isHyphen(next) && next?.start === tokens[end - 1]?.end && tokens[end + 1]?.key !== 'ji') return false;
  if (isCapital(next) && (classOf(next) & (ORGAN | HEAD | THING)) !== 0) return false;
  if (last?.key === 'the' && next !== undefined && isCapital(next)) return false;
  return !(
    isCapital(last) &&
    start > 1 &&
    (classOf(last) & (NEVER | HEAD)) === 0 &&
    tokens[start - 2]?.kind === 'word' &&
    isCapital(tokens[start - 2])
  );
};
