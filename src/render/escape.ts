/*
 * What would turn the direction of the words around it (bidi marks and isolates), what Discord drops (controls),
 * and halves of a surrogate pair, which no JSON may carry. The joiners U+200C and U+200D stay: Hindi is written with them.
 */
const INVISIBLE = /(?!\s)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const HALF_PAIR = /\p{Surrogate}/gu;

/*
 * "*very*", "`x`", "||hidden||", "[here](https://…)", "<@1>", "<t:0>", "@everyone"; a colon where a link ("https://")
 * or an emoji (":flag_in:") begins.
 */
const SPECIAL = /[\\*_~`|<>[\]@]|:(?=\/\/|[\w+-]{1,64}:)/g;
/** Most words have none of it, which is seen much faster than replaced. */
const MAY_BE_SPECIAL = /[\\*_~`|<>[\]@:]/;
/** "# Heading", "-# small print", "- item", "+ item", "3. item" at the start of a line. */
const LEADING = /^(?:(\d{1,20})(?=[.)])|(?=[-+#]))/;

/** The words of `text` on one line, without what cannot be seen: white space is one space, ends are trimmed. */
export const oneLine = (text: string): string =>
  isPlain(text) ? text : text.replace(INVISIBLE, '').replace(HALF_PAIR, '\ufffd').replace(/\s+/g, ' ').trim();

/** Most words are: letters, digits and signs that are seen, single spaces between them. Saves the search for what is not. */
const isPlain = (text: string): boolean => {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (space) return false;
      space = true;
    } else {
      const seen =
        (code > 0x20 && code < 0x7f) ||
        (code > 0xa0 && code < 0x600) ||
        (code > 0x900 && code < 0x1680) ||
        (code > 0x200f && code < 0x2028);
      if (!seen) return false;
      space = false;
    }
  }
  return !space || text === '';
};

/** Discord shows the result of `oneLine(text)` as exactly those words: nothing bold, linked, mentioned or hidden. */
export const escapeText = (text: string): string => escapeLine(oneLine(text));

/** `escapeText` of what is on one line already. */
export const escapeLine = (line: string): string => escapeInside(line).replace(LEADING, '$1\\');

/** The same of words that do not begin their line. */
export const escapeInside = (words: string): string =>
  MAY_BE_SPECIAL.test(words) ? words.replace(SPECIAL, '\\$&') : words;

/** What Discord shows for escaped text. */
export const unescapeText = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
