import type { Token } from '../article.ts';
import { forumKinds, meetingAcronyms } from '../lexicon/forum-kinds.ts';
import { forumPhraseEnds, forumPhrases, forumWords } from '../lexicon/forum-words.ts';
import { isClauseVerb } from '../lexicon/word-classes.ts';
import { isCapital } from '../read/token.ts';
import { partyAt, sideAt } from './forum-party.ts';
import { HYPHENS, isGlued } from './forum-phrase.ts';

/** Longest name before its kind, in tokens. */
const REACH = 26;
const DEFINITE = new Set(['the', 'this', 'that', 'their', 'its', 'his', 'her', 'our', 'these', 'those']);

export type Determiner = 'definite' | 'indefinite' | 'none';

/** How the noun phrase that starts at token `start` is introduced: "the", "their" / "a", "another" / by nothing. */
export const determinerBefore = (tokens: readonly Token[], start: number): Determiner => {
  const before = tokens[start - 1]?.key ?? '';
  if (DEFINITE.has(before)) return 'definite';
  return before === 'a' ||
    before === 'an' ||
    before === 'another' ||
    before === 'each' ||
    before === 'every' ||
    before === 'any' ||
    before === 'no'
    ? 'indefinite'
    : 'none';
};

/**
 * Where the noun phrase around token `i` (a word for a kind of forum) starts, walking left over the words a name can have:
 * "the two-day [India–Kenya Joint Defence Cooperation] Committee". Never left of `floor`. `strict`: a line in which every
 * word has a capital, so that a capital tells nothing.
 */
export const startOf = (tokens: readonly Token[], i: number, floor: number, strict: boolean): number => {
  const least = Math.max(floor, i - REACH);
  let start = i;
  while (start > least) {
    const next = stepLeft(tokens, start, least, strict);
    if (next === start) break;
    start = next;
  }
  // "and" or a mark cannot open a phrase.
  while (start < i && (tokens[start]?.key === 'and' || (tokens[start]?.kind === 'mark' && tokens[start]?.text !== '(')))
    start++;
  return start;
};

const stepLeft = (tokens: readonly Token[], start: number, least: number, strict: boolean): number => {
  const at = start - 1;
  const token = tokens[at];
  const right = tokens[start];
  if (token === undefined || right === undefined) return start;
  if (token.kind === 'word' && isCapital(token)) {
    for (let from = Math.max(least, start - 6); from < at; from++)
      if (isCapital(tokens[from]) && partyAt(tokens, from)?.end === start) return from;
  }
  if (forumPhraseEnds.has(token.key)) {
    for (let from = Math.max(least, start - 7); from < at; from++)
      if (forumPhrases.at(tokens, from)?.end === start) return from;
  }
  const left = at > least ? tokens[at - 1] : undefined;
  // "G20", "COP28"
  if (token.kind === 'number' && isCapital(left) && isGlued(left, token)) return at;
  // "COP 28 climate summit"
  if (token.kind === 'number' && meetingAcronyms.has(left?.text ?? '')) return at;
  if (token.kind === 'number') return /^\d+(?:st|nd|rd|th)$/.test(token.key) || right.key === '+' ? at : start;
  // "Navy to Navy", "Air Force to Air Force"
  if (token.key === 'to' && (left?.key === right.key || tokens[at - 2]?.key === right.key))
    return at - 1 >= least ? at - 1 : start;
  if (token.kind === 'word') return wordLeft(tokens, at, least, strict) ? at : start;
  if (HYPHENS.has(token.text)) {
    if (left === undefined) return start;
    if (isGlued(left, token) && isGlued(token, right)) return left.kind === 'mark' ? at : at - 1;
    return endsSide(tokens, at, least) && sideAt(tokens, start) ? at : start;
  }
  switch (token.text) {
    case "'s":
    case '’s':
      return endsSide(tokens, at, least) || endsForum(tokens, at, least) || isName(left, right) ? at : start;
    case "'":
    case '’':
      return isGlued(left, token) &&
        left?.key.endsWith('s') &&
        (isCapital(left) || forumWords.get(left.key) === 'topic')
        ? at - 1
        : start;
    case '&':
    case '/':
      return left !== undefined && isPart(left) && isPart(right) ? at : start;
    case '+':
      return left?.kind === 'number' || (endsSide(tokens, at, least) && sideAt(tokens, start)) ? at : start;
    case '@':
      return at;
    case ',':
      return isListComma(tokens, at) || (endsSide(tokens, at, least) && partyAt(tokens, start) !== undefined)
        ? at
        : start;
    case '.':
      return left !== undefined && left.text.length <= 2 && isCapital(left) && isGlued(left, token) ? at : start;
    case ')':
      return bracketLeft(tokens, at, least);
    default:
      return start;
  }
};

/** "Political, Security, and Defence Dialogue": a comma in a list of topics written as a name. */
export const isListComma = (tokens: readonly Token[], comma: number): boolean => {
  const next = tokens[comma + 1]?.key === 'and' ? tokens[comma + 2] : tokens[comma + 1];
  return isTopicName(tokens[comma - 1]) && isTopicName(next);
};

const isTopicName = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && forumWords.get(token.key) === 'topic';

const wordLeft = (tokens: readonly Token[], at: number, least: number, strict: boolean): boolean => {
  const token = tokens[at];
  const right = tokens[at + 1];
  if (token === undefined || right === undefined) return false;
  const use = forumWords.get(token.key);
  if (token.key === 'and') return joins(tokens, at, least);
  if (use === 'end') return false;
  if (use !== undefined) return true;
  if (token.text === 'V' || token.text === 'X' || token.text === 'I') return true;
  if (isCapital(token)) {
    if (partyAt(tokens, at) !== undefined || endsSide(tokens, at + 1, least)) return true;
    if (isAbbreviation(token)) return true;
    if (strict && !(ORDINAL_LIKE.test(token.key) || endsForum(tokens, at + 1, least)))
      return !isClauseVerb(token.key) && isKnown(tokens, at, least);
    if (strict) return true;
    // The first word of a sentence has its capital from that.
    return (
      !(at === 0 || tokens[at - 1]?.text === '.') ||
      isCapital(right) ||
      ORDINAL_LIKE.test(token.key) ||
      endsForum(tokens, at + 1, least)
    );
  }
  if (ORDINAL_LIKE.test(token.key)) return true;
  // "in-person", "face-to-face"
  if (HYPHENS.has(tokens[at - 1]?.text ?? '') && isGlued(tokens[at - 1], token)) return true;
  if (endsForum(tokens, at + 1, least)) return true;
  // "the cordial meeting": one unknown adjective after an article
  return DEFINITE.has(tokens[at - 1]?.key ?? '') && at > least && !token.key.endsWith('ly');
};

/** In a line of capitals an unknown word is part of a name only after a known part: "South Africa–Nigeria Bi-*National* Commission". */
const isKnown = (tokens: readonly Token[], at: number, least: number): boolean => {
  const end = HYPHENS.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const left = tokens[end - 1];
  if (left === undefined || end - 1 < least) return false;
  const use = forumWords.get(left.key);
  return (
    use === 'topic' ||
    use === 'level' ||
    endsSide(tokens, end, least) ||
    ORDINAL_LIKE.test(left.key) ||
    /^\d+(?:st|nd|rd|th)$/.test(left.key)
  );
};

const ORDINAL_LIKE =
  /^(?:[a-z]*(?:first|second|third|fif|eigh|nin|twelf|[a-z]+(?:eenth|ieth|fth|xth|nth|urth))[a-z]*|inaugural|maiden|ever|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const isAbbreviation = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.text.toLowerCase();

const isPart = (token: Token): boolean => {
  const use = forumWords.get(token.key);
  return use === 'topic' || use === 'level' || (use !== 'end' && isCapital(token));
};

// "Trade and Economic Committee", "Indian and Russian", "third and fourth rounds"
const joins = (tokens: readonly Token[], at: number, least: number): boolean => {
  if (tokens[at - 1]?.text === ',') return at - 1 > least && isListComma(tokens, at - 1);
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  if (left === undefined || right === undefined || at - 1 < least) return false;
  // "Finland's and Sweden's Energy Forum"
  const country = endsSide(tokens, /^['’]s$/.test(left.text) ? at - 1 : at, least);
  if (country) return partyAt(tokens, at + 1) !== undefined;
  if (partyAt(tokens, at + 1) !== undefined) return false;
  const of = forumWords.get(left.key);
  const to = forumWords.get(right.key);
  if (ORDINAL_LIKE.test(left.key) || /^\d+(?:st|nd|rd|th)$/.test(left.key)) return true;
  if (of === 'topic' && to === 'topic') return isCapital(left) === isCapital(right) || !isCapital(left);
  return isPart(left) && isPart(right) && isCapital(left) && isCapital(right) && at - 1 > least;
};

const endsSide = (tokens: readonly Token[], end: number, least: number): boolean => {
  // "U.S."
  const last = tokens[end - 1]?.text === '.' && tokens[end - 2]?.text.length === 1 ? end - 1 : end;
  for (let from = last - 1; from >= Math.max(least, last - 6); from--)
    if (isCapital(tokens[from]) && sideAt(tokens, from)?.end === last) return true;
  return false;
};

const endsForum = (tokens: readonly Token[], end: number, least: number): boolean => {
  for (let from = end - 1; from >= Math.max(least, end - 4); from--)
    if (forumKinds.at(tokens, from)?.end === end) return true;
  return false;
};

/** "Defence Minister's Meeting", "IRIGC's Working Group": a possessive inside a name. */
const isName = (left: Token | undefined, right: Token): boolean =>
  left !== undefined &&
  ((forumWords.get(left.key) === 'topic' && isCapital(left) && isCapital(right)) || isAbbreviation(left));

/** "Commission (IRIGC) Sub-Group": an abbreviation in brackets inside a name. */
const bracketLeft = (tokens: readonly Token[], close: number, least: number): number => {
  for (let at = close - 1; at >= Math.max(least, close - 8); at--) {
    const token = tokens[at];
    if (token?.text !== '(') continue;
    const before = tokens[at - 1];
    return at > least && before !== undefined && (isPart(before) || endsForum(tokens, at, least)) ? at : close + 1;
  }
  return close + 1;
};
