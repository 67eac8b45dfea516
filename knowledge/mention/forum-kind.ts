import type { Token } from '../article.ts';
import { type ForumKind, forumKinds } from '../lexicon/forum-kinds.ts';
import { forumWords } from '../lexicon/forum-words.ts';
import { notForums } from '../lexicon/not-forums.ts';
import { isCapital } from '../read/token.ts';

export type KindMatch = { readonly value: ForumKind; readonly end: number };

/** The kind at token `i`; its abbreviations ("JWG") only in capitals. */
export const kindAt = (tokens: readonly Token[], i: number): KindMatch | undefined => {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const found = forumKinds.at(tokens, i);
  if (found === undefined) return undefined;
  if (found.end === i + 1 && token.text.length < 5 && token.kind === 'word' && !/[aeiou]/.test(token.key.slice(1)))
    return isCapital(token) && token.text.slice(1) !== token.key.slice(1) ? found : undefined;
  return found;
};

/** Whether the kind from token `at` to `end` is part of a phrase that names something else: "press conference". */
export const isOtherThing = (tokens: readonly Token[], start: number, at: number, end: number): boolean => {
  for (let from = Math.max(start, at - 4); from <= at; from++) {
    const other = notForums.at(tokens, from);
    // "the Joint Defence Board meeting" is no board meeting of a company.
    if (from === at && isCapital(tokens[at]) && forumWords.get(tokens[at - 1]?.key ?? '') === 'topic') continue;
    // not the "State Council" in "Heads of State Council"
    if (other !== undefined && other.end >= end && tokens[from - 1]?.key !== 'of') return true;
  }
  return false;
};
