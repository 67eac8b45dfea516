import { tokenize } from '../read/token.ts';

/** In words: "2+2" within a text is a kind of talks. */
const SIGNS = new Set(['times', 'plus', 'minus', 'multiplied', 'divided', 'modulo', 'mod']);

/** "12 - 4", "x 3", "100/4": where nothing else is said, or a sum is called for. */
const BARE =
  /^\W*(?:(?:what(?:'?s| is)|whats|how much is|calculate|compute|solve|work out)\s+)?\d[\d.,]*(?:\s*[-+*/x×÷^]\s*\d[\d.,]*)+\s*[=?.!]*\s*$/i;
/** "square root of 144", "5 percent of 80", "sum of 3 and 4". */
const NAMED =
  /\b(?:square|cube) root of\b|\b\d[\d.,]*\s*(?:%|percent|per cent)\s+of\s+\d|\b(?:sum|product|average|mean|factorial|logarithm) of\s+\d/i;

const WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand'.split(
    ' ',
  ),
);

/** "17 times 23", "two plus two", "144 divided by 12": a bare number on either side. */
const isSpoken = (text: string): boolean => {
  const tokens = tokenize(text.slice(0, 300));
  const isNumber = (i: number): boolean => WORDS.has(tokens[i]?.key ?? '') || /^\d+$/.test(tokens[i]?.text ?? '');
  return tokens.some(
    ({ key }, i) =>
      SIGNS.has(key) && isNumber(i - 1) && (isNumber(i + 1) || (tokens[i + 1]?.key === 'by' && isNumber(i + 2))),
  );
};

/** A sum to be worked out: no article answers it. "how many times 5th …" and "26-27 June" are none. */
export const isSum = (text: string): boolean => isSpoken(text) || BARE.test(text) || NAMED.test(text);
