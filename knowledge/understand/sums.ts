const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)';

/** "17 times 23", "two plus two", "144 divided by 12", "3 * 4". */
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\d.-])${NUMBER}\\s*(?:times|plus|minus|multiplied by|divided by|over|to the power of|modulo|mod|[*×÷^+])\\s*${NUMBER}(?![\\p{L}\\d])`,
  'iu',
);
/** "12 - 4", "x 3", "100/4": where nothing else is said, or a sum is called for. */
const BARE =
  /^\W*(?:(?:what(?:'?s| is)|whats|how much is|calculate|compute|solve|work out)\s+)?\d[\d.,]*(?:\s*[-+*/x×÷^]\s*\d[\d.,]*)+\s*[=?.!]*\s*$/i;
/** "square root of 144", "5 percent of 80", "sum of 3 and 4". */
const NAMED =
  /\b(?:square|cube) root of\b|\b\d[\d.,]*\s*(?:%|percent|per cent)\s+of\s+\d|\b(?:sum|product|average|mean|factorial|logarithm) of\s+\d/i;

/** A sum to be worked out: no article answers it. "how many times 5th …" and "26-27 June" are none. */
export const isSum = (text: string): boolean => SPOKEN.test(text) || BARE.test(text) || NAMED.test(text);
