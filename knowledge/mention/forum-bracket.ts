import type { Token } from '../article.ts';
import { branches } from '../lexicon/branches.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { kindAt } from './forum-kind.ts';
import type { Count } from './forum-phrase.ts';
import { ordinalAt } from './ordinal.ts';

export type Bracket = {
  readonly end: number;
  readonly branch?: string;
  readonly acronym?: string;
  readonly count?: Count;
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
  // "(JWG)" only says the kind once more.
  if (kindAt(tokens, from)?.end === last) return { end: end + 1 };
  const text = tokens
    .slice(from, last)
    .map((token) => token.text)
    .join('');
  // "(COP29)", "(MC-13)"
  const numbered = /^(\p{Lu}{2,8})-?([1-9]\d?)$/u.exec(text);
  if (numbered !== null) {
    const [, acronym = '', digits = ''] = numbered;
    return { acronym, count: { ordinal: Number(digits), from: last - 1, to: last }, end: end + 1 };
  }
  return text.length <= 16 &&
    /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&/‐‑–+-]{2,16}$/u.test(text) &&
    !/\p{Ll}{3}/u.test(text.replace(/plus$/i, ''))
    ? { acronym: text, end: end + 1 }
    : undefined;
};
