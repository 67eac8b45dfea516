/*
 * What a terminal would obey instead of showing: C0 and C1 controls, and the marks that turn the direction of text around.
 * White space is none of these: a line break or a tab becomes a space.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be caught
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `text` on one line, safe to write to a terminal: a control character shows as its picture ("␛"), a C1 or a bidi mark as "�". */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
    if (code === 0x200e || code === 0x200f || code === 0x061c || code === 0xfeff) return '';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '�';
  });

/** JSON on one line whose strings a terminal only shows: what JSON leaves raw among the above is written as an escape; parsing gives the same value. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
