import type { Article, Token } from '../article.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { notForumAcronyms } from '../lexicon/not-forums.ts';
import { tokenize } from '../read/token.ts';

export type AcronymMatch = { readonly text: string /** Index after the last token. */; readonly end: number };

/** An acronym with what is glued to it: "JDCC", "IRIGC-M&MTC", "ADMM-Plus", "JCMC". Not "NATO", "FTA", nor a word of a line in capitals. */
export const acronymAt = (
  tokens: readonly Token[],
  i: number,
  isOwn: (text: string) => boolean,
): AcronymMatch | undefined => {
  const first = tokens[i];
  if (first === undefined || first.kind !== 'word') return undefined;
  const second = first.text.charCodeAt(1);
  if (!(second >= 65 && second <= 90))
    return MIXED.test(first.text) && isOwn(first.text) ? { text: first.text, end: i + 1 } : undefined;
  // "three FOCs"
  const single = first.text.length > 3 && first.text.endsWith('s') ? first.text.slice(0, -1) : first.text;
  if (!isCapitals(single, 3) || notForumAcronyms.has(single)) return undefined;
  if (single !== first.text) return { text: single, end: i + 1 };
  let end = i + 1;
  let last = first;
  while (end - i < LONGEST) {
    const joint = tokens[end];
    const next = tokens[end + 1];
    if (joint === undefined || next === undefined || next.kind !== 'word' || !JOINTS.has(joint.text)) break;
    if (joint.start !== last.end || next.start !== joint.end) break;
    if (!isCapitals(next.text, 1) && next.key !== 'plus') break;
    last = next;
    end += 2;
  }
  return { text: textOf(tokens, i, end), end };
};

/** The number of a meeting right after an acronym: "COP28", "COP-28", "COP 28"; `end` is past it. */
export const numberAfter = (
  tokens: readonly Token[],
  { end }: AcronymMatch,
): { readonly ordinal: number; readonly end: number } | undefined => {
  const at = JOINTS.has(tokens[end]?.text ?? '') ? end + 1 : end;
  const number = tokens[at];
  return number?.kind === 'number' && /^[1-9]\d?$/.test(number.key)
    ? { ordinal: Number(number.key), end: at + 1 }
    : undefined;
};

/** Acronyms that the article itself gives to a forum: "… Joint Commission (JCDC)" → the words before tell the kind. Capitals → kind. */
export const acronymsOf = (article: Article): ReadonlyMap<string, string> => {
  const known = cache.get(article);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const match of article.text.matchAll(BRACKETED)) {
    const acronym = match[1] ?? '';
    const kind = kindBefore(article.text.slice(Math.max(0, match.index - 60), match.index), acronym);
    if (kind !== undefined && !notForumAcronyms.has(acronym)) found.set(acronym, kind);
  }
  cache.set(article, found);
  return found;
};

/** Tokens of the longest acronym: "ABC-D&EF-G". */
const LONGEST = 7;
const JOINTS = new Set(['-', '‐', '‑', '–', '&', '/']);
const BRACKETED = /\((\p{Lu}[\p{Lu}&/–-]{0,14}\p{Lu}|\p{Lu}\p{Ll}\p{Lu}{2,4}(?:-?Plus|-?plus)?)(?:[ -]?\d{1,2})?\)/gu;
const cache = new WeakMap<Article, ReadonlyMap<string, string>>();

const isCapitals = (text: string, least: number): boolean => {
  if (text.length < least || text.length > 9) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
};

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

/** "MoCA", where the article spells it out. */
const MIXED = /^\p{Lu}\p{Ll}\p{Lu}{2,4}$/u;

/** "Conference of | Chile Border Guard" for "CBG": where the words start whose first letters the acronym is; 0 where they are not. */
const spelled = (tokens: readonly Token[], acronym: string): number => {
  let letter = acronym.length - 1;
  let i = tokens.length - 1;
  for (; i >= 0 && letter >= 0; i--) {
    const token = tokens[i] as Token;
    if (SMALL.has(token.key)) continue;
    if (token.text[0] !== acronym[letter]) return 0;
    letter--;
  }
  return letter < 0 && acronym.length > 2 ? i + 1 : 0;
};

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** The last word for a kind among the last few words of `text`, within its sentence, that the acronym can stand for. */
const kindBefore = (text: string, acronym: string): string | undefined => {
  const tokens = tokenize(text);
  const isMixed = MIXED.test(acronym);
  const first = spelled(tokens, isMixed ? acronym.replace(/\p{Ll}/u, '') : acronym);
  if (isMixed && first === 0) return undefined;
  for (let i = tokens.length - 1; i >= first; i--) {
    if (tokens[i]?.key === '.' || tokens[i]?.key === ';') return undefined;
    const kind = forumKinds.at(tokens, i);
    if (kind !== undefined && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) {
      // "Working Group" is found at "Group" first.
      const wider = forumKinds.at(tokens, i - 1);
      return i > 0 && wider !== undefined && wider.end >= kind.end ? wider.value.kind : kind.value.kind;
    }
  }
  return undefined;
};
