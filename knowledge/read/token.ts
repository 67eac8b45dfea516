import type { Token } from '../article.ts';
import { leadCount, leadOf } from './lead.ts';

/*
 * Words split at hyphens and dashes ("Sub-Working" is three tokens), a possessive is a mark of its own ("Russia" + "'s"),
 * digits keep glued letters ("10th", "10ᵗʰ"), a hashtag's words are apart ("#NewDelhi" is "#", "New", "Delhi").
 */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|\p{N}+(?:[\p{L}\p{M}]+)?|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|[^\s]/uy;
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}[\p{L}\p{M}]*|\S/gu;
/** ASCII has no diacritics; its only apostrophe to fold is the backtick. */
const PLAIN = /^[\x20-\x5f\x61-\x7e\n]*$/;

/** Folded for comparison: lower case, no diacritics, plain apostrophes, superscripts as letters. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ`]/g, "'");
};

/** Tokens of `text`, with offsets shifted by `offset`. Linear in the length of the text. */
export const tokenize = (text: string, offset = 0): Token[] => {
  const tokens: Token[] = [];
  if (tablesSeen !== leadCount()) {
    seen.clear();
    tablesSeen = leadCount();
  }
  const { length } = text;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    if (code === SPACE || code === NEWLINE) {
      i++;
      continue;
    }
    const plain = plainEnd(text, i, code);
    const end = plain ?? patternEnd(text, i);
    if (end === i) {
      i++;
      continue;
    }
    const word = end - i > LONGEST_SEEN ? newWord(text.slice(i, end)) : wordOf(text.slice(i, end));
    if (word.kind === 'word' && i > 0 && text.charCodeAt(i - 1) === HASH) pushCamel(tokens, word.text, offset + i);
    else tokens.push(tokenOf(word, offset + i, offset + end));
    i = end;
  }
  return tokens;
};

/** A word that starts with a capital letter, of any alphabet that has them. */
export const isCapital = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text);
};

/** What a token is wherever it stands. */
type Word = Omit<Token, 'start' | 'end'>;

const tokenOf = ({ text, key, kind, lead }: Word, start: number, end: number): Token => ({
  text,
  key,
  kind,
  start,
  end,
  lead,
});

/** Words seen lately: most words of a text are among them, and one string for all saves both room and comparing. */
const seen = new Map<string, Word>();
const MOST_SEEN = 20_000;
/** Longer ones are seldom seen twice. */
const LONGEST_SEEN = 40;
/** A longer slice of a text holds the whole text in memory: it is copied. */
const LONGEST_SLICE = 12;
let tablesSeen = 0;

const wordOf = (text: string): Word => {
  const known = seen.get(text);
  if (known) return known;
  if (seen.size >= MOST_SEEN) seen.clear();
  const own = text.length > LONGEST_SLICE ? Array.from(text).join('') : text;
  const word = newWord(own);
  seen.set(own, word);
  return word;
};

const newWord = (text: string): Word => {
  const key = fold(text);
  return { text, key, kind: kindOf(text), lead: leadOf(key) };
};

const SPACE = 32;
const NEWLINE = 10;
const HASH = 35;

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The end of a token of ASCII letters or digits, or of one ASCII mark; undefined where the pattern must decide. The same as the pattern says, only faster. */
const plainEnd = (text: string, start: number, first: number): number | undefined => {
  if (first >= 128 || first <= SPACE) return undefined;
  let i = start + 1;
  if (isDigit(first)) while (isDigit(text.charCodeAt(i))) i++;
  else if (!isLetter(first)) return first === 0x27 ? undefined : i;
  while (isLetter(text.charCodeAt(i))) i++;
  const next = text.charCodeAt(i);
  // An apostrophe, or a letter, mark or digit beyond ASCII, may belong to the word.
  return next >= 128 || (next === 0x27 && !isDigit(first)) ? undefined : i;
};

const patternEnd = (text: string, start: number): number => {
  TOKEN.lastIndex = start;
  return start + (TOKEN.exec(text)?.[0].length ?? 0);
};

const pushCamel = (tokens: Token[], word: string, start: number): void => {
  for (const { 0: text, index } of word.matchAll(CAMEL)) {
    tokens.push(
      tokenOf(text.length > LONGEST_SEEN ? newWord(text) : wordOf(text), start + index, start + index + text.length),
    );
  }
};

const kindOf = (text: string): Token['kind'] => {
  const first = text.codePointAt(0) ?? 0;
  if (isDigit(first)) return 'number';
  if (isLetter(first)) return 'word';
  if (first < 128) return 'mark';
  return /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark';
};
