import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { type ForumKind, forumKinds } from '../lexicon/forum-kinds.ts';
import { forumWords } from '../lexicon/forum-words.ts';
import { notForumAfter, notForums } from '../lexicon/not-forums.ts';
import { acronymAt } from './forum-acronym.ts';
import { addParties, emptyPhrase, type ForumPhrase, HYPHENS, isCapital, isGlued } from './forum-phrase.ts';
import { ordinalAt, romanLetter } from './ordinal.ts';

/** After a kind, a name goes on only if another kind follows within so many tokens. */
const AHEAD = 9;
const LONGEST = 40;

/**
 * The noun run from token `start` on: what stands before its kinds, the kinds, and which belongs to which:
 * "3rd India-Russia Commission (IRIGC) Sub-Working Group (Land) Meeting" is one phrase, a Sub-Working Group with a Commission as its
 * parent. Undefined where the run holds neither a kind nor an acronym.
 */
export const runAt = (
  tokens: readonly Token[],
  start: number,
  strict: boolean,
  acronyms: boolean,
): ForumPhrase | undefined => {
  let head: ForumPhrase | undefined;
  let before = emptyPhrase(start);
  let loose: { acronym: string; to: number } | undefined;
  let pending: KindMatch | undefined;
  let possessive = false;
  let nameFrom = -1;
  let at = start;
  const name = (from: number): void => {
    if (nameFrom < 0) nameFrom = from;
  };
  const fresh = (from: number): void => {
    before = emptyPhrase(from);
    nameFrom = -1;
    loose = undefined;
    pending = undefined;
    possessive = false;
  };
  const close = (match: KindMatch): void => {
    const { value: kind, end } = match;
    const isBare = at === before.from && !possessive;
    if (head !== undefined && attaches(head, kind)) {
      head.unit = true;
      head.plural = kind.plural;
      head.counts.push(...before.counts);
      head.edition ??= before.edition;
      head.other ||= before.other;
    } else if (head !== undefined && isBare && head.kind?.role === 'event') {
      head.topic.push(...keysOf(tokens, head.name.at(-1), head.kind, at));
      widen(head, end);
      head.kind = kind;
      head.plural = kind.plural;
    } else {
      const next: ForumPhrase = { ...before, kind, plural: kind.plural, capital: isCapital(tokens[at]) };
      next.name = [[nameFrom < 0 ? at : nameFrom, end]];
      if (loose !== undefined && kind.role !== 'event') {
        if (kind.role === 'unit')
          Object.assign(next, {
            kind: undefined,
            unit: true,
            acronym: loose.acronym,
            name: [[nameFrom < 0 ? at : nameFrom, loose.to]],
          });
        else
          next.parent = { ...emptyPhrase(start), to: loose.to, acronym: loose.acronym, parties: [...before.parties] };
      } else if (loose !== undefined) next.topic.push(loose.acronym.toLowerCase());
      if (head !== undefined) {
        // "the third Commission Sub-Group meeting" is the sub-group's third.
        next.parent = { ...head, counts: [], edition: null };
        next.from = head.from;
        if (next.counts.length === 0) next.counts = head.counts;
        next.edition ??= head.edition;
        if (next.parties.length === 0) next.parties = [...head.parties];
      }
      head = next;
    }
    head.to = end;
    at = end;
    fresh(end);
  };
  while (at < tokens.length && at - start < LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    if (head !== undefined && at - head.to > AHEAD) break;
    const kind = kindAt(tokens, at);
    if (kind !== undefined && !isOtherThing(tokens, start, at, kind.end)) {
      if (kind.value.describes && !notForumAfter.has(tokens[kind.end]?.key ?? '')) {
        pending = kind;
        name(at);
        if (forumWords.get(kind.value.kind) !== 'level') before.topic.push(kind.value.kind);
        else before.levels.push(kind.value.kind);
        before.to = at = kind.end;
        continue;
      }
      if (!kind.value.sure && notForumAfter.has(tokens[kind.end]?.key ?? '')) return undefined;
      close(kind);
      continue;
    }
    if (token.text === '(') {
      const bracket = bracketAt(tokens, at);
      if (bracket === undefined) break;
      const owner = head !== undefined && at === head.to ? head : before;
      if (bracket.branch !== undefined) owner.branch ??= bracket.branch;
      else if (bracket.acronym !== undefined && owner === head) head.acronym ??= bracket.acronym;
      else if (bracket.count !== undefined && owner === head) head.counts.push(bracket.count);
      else if (bracket.acronym === undefined || owner === head) break;
      if (owner === head) {
        if (bracket.branch !== undefined) head.name.push([at, bracket.end]);
        head.to = bracket.end;
        fresh(bracket.end);
      }
      at = bracket.end;
      continue;
    }
    const country = countryAt(tokens, at);
    if (country !== undefined) {
      if (head !== undefined && at === head.to && !HYPHENS.has(tokens[country.end]?.text ?? '')) {
        // "the Working Group India hosted": a party after a kind opens a new phrase only in a pair.
        if (!strict) break;
      }
      addParties(before, [country.value.name]);
      name(at);
      at = country.end;
      continue;
    }
    const count = ordinalAt(tokens, at);
    if (count !== undefined) {
      before.counts.push({ ordinal: count.ordinal, from: at, to: count.end });
      nameFrom = -1;
      at = count.end;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === "'s" || token.text === '’s') {
        possessive = true;
        if (before.parties.length > 0 && before.topic.length === 0) nameFrom = -1;
        if (loose !== undefined) name(at + 1);
      } else if (!isJoint(tokens, at)) break;
      at++;
      continue;
    }
    const branch = branches.at(tokens, at);
    if (
      branch !== undefined &&
      isCapital(token) &&
      (kindAt(tokens, afterHyphen(tokens, branch.end)) !== undefined || branch.end - at > 2)
    ) {
      before.branch ??= branch.value;
      name(at);
      at = branch.end;
      continue;
    }
    if (token.key === 'and') {
      if (before.topic.length > 0) before.topic.push('and');
      else if (before.parties.length === 0 && before.counts.length === 0) break;
      at++;
      continue;
    }
    const use = forumWords.get(token.key);
    if (acronyms && use === undefined) {
      const acronym = acronymAt(tokens, at);
      if (acronym !== undefined) {
        loose = { acronym: acronym.text, to: acronym.end };
        nameFrom = -1;
        at = acronym.end;
        continue;
      }
    }
    const letter = use === undefined ? romanLetter(token) : undefined;
    if (letter !== undefined && kindAt(tokens, at + 1) !== undefined) {
      before.counts.push({ ordinal: letter, from: at, to: at + 1 });
      at++;
      continue;
    }
    const glued =
      HYPHENS.has(tokens[at + 1]?.text ?? '') &&
      isGlued(token, tokens[at + 1]) &&
      isGlued(tokens[at + 1], tokens[at + 2]);
    if (use === 'topic' || use === 'level') {
      (use === 'topic' ? before.topic : before.levels).push(token.key);
      name(at);
    } else if (use === 'next' || use === 'previous' || use === 'latest') {
      before.edition = use;
      nameFrom = -1;
    } else if (use === 'other') {
      before.other = true;
      nameFrom = -1;
    } else if (use === 'neutral' || (glued && !isCapital(token))) {
      nameFrom = -1;
    } else if (use === 'end' || token.kind !== 'word') {
      break;
    } else if (isCapital(token) && !strict) {
      before.topic.push(token.key);
      name(at);
    } else if (at !== start) break;
    at++;
  }
  if (head === undefined && pending !== undefined) {
    at = pending.end - 1;
    while (at > start && forumKinds.at(tokens, at)?.end !== pending.end) at--;
    before.topic = before.topic.filter((word) => word !== pending?.value.kind);
    close(pending);
  }
  if (head === undefined && loose !== undefined) {
    head = { ...before, to: loose.to, acronym: loose.acronym, name: [] };
  }
  return head;
};

type KindMatch = { readonly value: ForumKind; readonly end: number };

/** The kind at token `i`; its abbreviations ("JWG") only in capitals. */
export const kindAt = (tokens: readonly Token[], i: number): KindMatch | undefined => {
  const found = forumKinds.at(tokens, i);
  if (found === undefined) return undefined;
  const token = tokens[i];
  if (
    found.end === i + 1 &&
    token !== undefined &&
    token.text.length < 5 &&
    token.kind === 'word' &&
    !/[aeiou]/.test(token.key.slice(1))
  )
    return isCapital(token) && token.text.slice(1) !== token.key.slice(1) ? found : undefined;
  return found;
};

/** A word for a sitting after a body; talks "of" a working group count as its sitting too. */
const attaches = (head: ForumPhrase, kind: ForumKind): boolean =>
  kind.role === 'unit'
    ? head.kind !== undefined || head.acronym !== null
    : kind.role === 'event' && !kind.weak && head.kind?.role === 'body';

const isOtherThing = (tokens: readonly Token[], start: number, at: number, end: number): boolean => {
  for (let from = Math.max(start, at - 4); from <= at; from++) {
    const other = notForums.at(tokens, from);
    if (other !== undefined && other.end >= end) return true;
  }
  return false;
};

const widen = (phrase: ForumPhrase, end: number): void => {
  const last = phrase.name.at(-1);
  phrase.name = [...phrase.name.slice(0, -1), [last?.[0] ?? phrase.from, end]];
};

const words = (tokens: readonly Token[], from: number, to: number): string[] => {
  const keys: string[] = [];
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind !== 'mark' || tokens[at]?.text === '+') keys.push(tokens[at]?.key ?? '');
  return keys;
};

/** The words of a kind that turns out to describe another: "Dialogue" in "Strategic Dialogue Council". */
const keysOf = (
  tokens: readonly Token[],
  range: readonly [number, number] | undefined,
  kind: ForumKind,
  at: number,
): string[] => {
  if (range === undefined) return [kind.kind];
  for (let from = range[0]; from < at; from++)
    if (forumKinds.at(tokens, from)?.end === range[1]) return words(tokens, from, range[1]);
  return [kind.kind];
};

const afterHyphen = (tokens: readonly Token[], at: number): number =>
  HYPHENS.has(tokens[at]?.text ?? '') ? at + 1 : at;

const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (text === ',') return countryAt(tokens, at + 1) !== undefined;
  if (text === '.') return isGlued(tokens[at - 1], tokens[at]) && (tokens[at - 1]?.text.length ?? 9) <= 2;
  return (
    HYPHENS.has(text) ||
    text === '&' ||
    text === '/' ||
    text === "'" ||
    text === '’' ||
    text === '#' ||
    text === '@' ||
    text === '+'
  );
};

export type Bracket = {
  readonly end: number;
  readonly branch?: string;
  readonly acronym?: string;
  readonly count?: { readonly ordinal: number; readonly from: number; readonly to: number };
};

// "(Land)", "(IRIGC-M&MTC)", "(JWG)", "(third edition)"
export const bracketAt = (tokens: readonly Token[], open: number): Bracket | undefined => {
  if (tokens[open]?.text !== '(') return undefined;
  let from = open + 1;
  if (tokens[from]?.text === '“' || tokens[from]?.text === '"' || tokens[from]?.key === 'the') from++;
  const isClose = (at: number): boolean => tokens[at]?.text === ')';
  const branch = branches.at(tokens, from);
  if (branch !== undefined && isClose(branch.end)) return { branch: branch.value, end: branch.end + 1 };
  const count = ordinalAt(tokens, from);
  if (count !== undefined) {
    const to = forumKinds.at(tokens, count.end)?.end ?? count.end;
    return isClose(to) ? { count: { ordinal: count.ordinal, from, to: count.end }, end: to + 1 } : undefined;
  }
  let end = from;
  while (end < tokens.length && end - from < 8 && !isClose(end)) end++;
  if (!isClose(end) || end === from) return undefined;
  const last = tokens[end - 1]?.text === '”' || tokens[end - 1]?.text === '"' ? end - 1 : end;
  const text = tokens
    .slice(from, last)
    .map((token) => token.text)
    .join('');
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&/‐‑–+-]{2,16}$/u.test(text) && !/\p{Ll}{3}/u.test(text.replace(/plus$/i, ''))
    ? { acronym: text, end: end + 1 }
    : undefined;
};
