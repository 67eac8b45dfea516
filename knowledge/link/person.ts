import { fold } from '../read/token.ts';
import { type NameToken, nameTokens, sameConsonants, sameToken } from './person-token.ts';
import { remembered } from './remembered.ts';

export { sameOffice } from './person-office.ts';

/** A person's name, put together from the ways in which it is written. */
export type PersonName = {
  /** The fullest spelling, as written somewhere. */
  readonly display: string;
  /** As written; null where it cannot be told ("Igor Nikolayevich"). */
  readonly surname: string | null;
  /** All spellings, `display` first. */
  readonly aliases: readonly string[];
  readonly tokens: readonly NameToken[];
};

export type Sameness = 'same' | 'maybe' | 'different';

/**
 * One name from the spellings of one person.
 * @param names at least one; spellings that other evidence has already shown to be of one person.
 */
export const personName = (names: readonly string[]): PersonName => {
  const [only = '', second] = names;
  return second === undefined ? ofOne(only) : joinedName(names);
};

const ofOne = remembered((name: string): PersonName => joinedName([name]));

const joinedName = (names: readonly string[]): PersonName => {
  const distinct = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const ordered = distinct
    .map((name) => ({ name, tokens: nameTokens(name) }))
    .sort((a, b) => fullness(b.tokens) - fullness(a.tokens));
  const best = ordered[0] ?? { name: '', tokens: [] };
  return {
    display: best.name,
    surname: surnameOf(
      best.tokens,
      ordered.slice(1).map(({ tokens }) => tokens),
    ),
    aliases: ordered.map(({ name }) => name),
    tokens: best.tokens,
  };
};

/**
 * Whether two names are of one person, by their parts: never by distance. `maybe` where one fits the other without saying enough
 * ("Mathew" and "JP Mathew"): then office and side, or forum and ordinal, must decide.
 */
export const samePerson = (a: PersonName, b: PersonName): Sameness => {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  if (short.tokens.length === 0) return 'different';
  const fit = fitOf(short.tokens, long.tokens);
  if (fit.leftOver > 0 || fit.names === 0) return 'different';
  if (short.tokens.length === 1)
    return long.tokens.length === 1 ? 'same' : isEdge(short.tokens[0], long.tokens) ? 'maybe' : 'different';
  if (!hasSurname(short, long) || !hasSurname(long, short)) return 'maybe';
  return fit.names > 1 || fit.initials > 1 ? 'same' : 'maybe';
};

/** A readable id: "dylevsky-igor-nikolayevich". */
export const personId = (name: PersonName | string): string => {
  const text = typeof name === 'string' ? name : name.display;
  const slug = fold(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
};

/** Words in full count most; mixed case is better than capitals. */
const fullness = (tokens: readonly NameToken[]): number =>
  tokens.reduce(
    (sum, { text, initial, shouted }) =>
      sum + (initial ? 1 : 10) + (shouted ? -1 : 0) + Math.min(text.length, 20) / 100,
    0,
  );

/** How the parts of a shorter name find theirs in a longer one; each is used once. */
/** Takes the first of the free tokens that suits. */
const takeFirst = (
  tokens: readonly NameToken[],
  free: Set<number>,
  suits: (token: NameToken) => boolean,
): NameToken | undefined => {
  for (const i of free) {
    const token = tokens[i];
    if (token && suits(token)) {
      free.delete(i);
      return token;
    }
  }
  return undefined;
};

const fitOf = (short: readonly NameToken[], long: readonly NameToken[]) => {
  const free = new Set(long.keys());
  const open: NameToken[] = [];
  let names = 0;
  let initials = 0;
  for (const token of short) {
    const found = token.initial
      ? undefined
      : takeFirst(long, free, (other) => !other.initial && sameToken(token, other));
    if (!found) open.push(token);
    else if (!token.patronymic) names++;
  }
  let leftOver = 0;
  for (const token of open) {
    if (!token.initial && names > 0 && takeFirst(long, free, (other) => sameConsonants(token, other))) names++;
    else if (takeFirst(long, free, (other) => (token.initial || other.initial) && token.key[0] === other.key[0]))
      initials++;
    else leftOver++;
  }
  return { names, initials, leftOver };
};

const hasSurname = (of: PersonName, other: PersonName): boolean => {
  const surname = surnameToken(of.tokens, [other.tokens]);
  return surname !== undefined && other.tokens.some((token) => !token.initial && sameToken(token, surname));
};

const isEdge = (token: NameToken | undefined, tokens: readonly NameToken[]): boolean => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return (
    token !== undefined &&
    ((first !== undefined && sameToken(token, first)) || (last !== undefined && sameToken(token, last)))
  );
};

const surnameOf = (tokens: readonly NameToken[], others: readonly (readonly NameToken[])[]): string | null =>
  surnameToken(tokens, others)?.text ?? null;

/**
 * The surname: written in capitals; used alone elsewhere; the first part where a patronymic comes last; else the last part.
 * "Igor Nikolayevich" has none.
 */
const surnameToken = (
  tokens: readonly NameToken[],
  others: readonly (readonly NameToken[])[],
): NameToken | undefined => {
  const names = tokens.filter(({ initial }) => !initial);
  const shouted = names.filter((token) => token.shouted);
  if (shouted.length === 1) return shouted[0];
  const alone = names.find((token) =>
    others.some((other) => other.length === 1 && other[0] !== undefined && sameToken(other[0], token)),
  );
  if (alone && names.length > 1) return alone;
  const last = names.at(-1);
  if (last?.patronymic && names.length > 1) return names.length > 2 ? names[0] : undefined;
  return last;
};
