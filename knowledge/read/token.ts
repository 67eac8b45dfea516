import type { Token } from '../article.ts';

/*
 * Words split at hyphens and dashes ("Sub-Working" is three tokens), a possessive is a mark of its own ("Russia" + "'s"),
 * digits keep glued letters ("10th", "10ᵗʰ"), a hashtag's words are apart ("#NewDelhi" is "#", "New", "Delhi").
 */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|\p{N}+(?:[\p{L}\p{M}]+)?|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}[\p{L}\p{M}]*/gu;
const PLAIN = /^[a-z0-9]+$/;

/** Folded for comparison: lower case, no diacritics, plain apostrophes, superscripts as letters. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ`]/g, "'");
};

const kindOf = (text: string): Token['kind'] => {
  const first = text.codePointAt(0) ?? 0;
  if (first >= 0x30 && first <= 0x39) return 'number';
  if ((first | 32) >= 0x61 && (first | 32) <= 0x7a) return 'word';
  return /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark';
};

/** Tokens of `text`, with offsets shifted by `offset`. Linear in the length of the text. */
export const tokenize = (text: string, offset = 0): Token[] => {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const kind = kindOf(word);
    const start = offset + index;
    if (kind === 'word' && index > 0 && text[index - 1] === '#') {
      for (const part of word.matchAll(CAMEL))
        tokens.push({
          text: part[0],
          key: fold(part[0]),
          kind,
          start: start + part.index,
          end: start + part.index + part[0].length,
        });
    } else tokens.push({ text: word, key: fold(word), kind, start, end: start + word.length });
  }
  return tokens;
};
