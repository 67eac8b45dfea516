import type { Option, Values } from '../commands/command.ts';

/** A word or a quotation as typed, and the option that it was typed after. */
export type Piece = { readonly name?: string; readonly text: string; readonly quoted: boolean };

/**
 * Words without a name, given to the options that are still open.
 *
 * Quoted pieces go to the options in order. Plain words go to the required ones, the last of which takes the rest
 * ("/quote joint exercises" is one topic); a number at the end is a meeting where one may be named ("/quote exercises 4");
 * "and" or a comma parts two required options ("/compare 3rd working group and summit 22").
 */
export const placed = (pieces: readonly Piece[], options: readonly Option[]): Values => {
  if (pieces.some((piece) => piece.quoted))
    return inOrder(
      pieces.map((piece) => piece.text),
      options,
    );
  const words = pieces.map((piece) => piece.text);
  const required = options.filter((option) => option.required);
  if (required.length === 0)
    return inOrder(
      words,
      options.filter((option) => option.suggests !== 'year' || YEAR.test(words[0] ?? '')),
    );
  const number = options.find((option) => !option.required && option.suggests === 'meeting');
  const last = words.at(-1);
  if (number && last !== undefined && words.length > required.length && NUMBER.test(last)) {
    return { ...placed(pieces.slice(0, -1), required), [number.name]: last };
  }
  if (required.length > 1) {
    const parts = words
      .join(' ')
      .split(BETWEEN)
      .filter((part) => part !== '');
    if (parts.length === required.length) return inOrder(parts, required);
  }
  return inOrder(words, required);
};

const YEAR = /^\d{4}$/;
const NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/i;
const BETWEEN = / (?:and|with|to|versus|vs\.?|[|/&–-]) |, (?:and )?/i;

const inOrder = (words: readonly string[], options: readonly Option[]): Values => {
  const values: Record<string, string> = {};
  options.forEach((option, i) => {
    const given = i === options.length - 1 ? words.slice(i) : words.slice(i, i + 1);
    if (given.length > 0) values[option.name] = given.join(' ');
  });
  return values;
};
