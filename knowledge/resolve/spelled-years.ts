import { unitWords } from '../mention/ordinal.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const [UNITS, TEENS] = [unitWords.slice(0, 9), unitWords.slice(9)];

const SPELLED = new RegExp(
  `\\b(?<century>nineteen|twenty|two\\s+thousand(?:\\s+and)?)[\\s-]+(?:(?<teen>${TEENS.join('|')})|(?<tens>${TENS.join('|')})(?:[\\s-]+(?<unit>${UNITS.join('|')}))?|(?:oh[\\s-]+|and\\s+)?(?<alone>${UNITS.join('|')}))\\b`,
  'gi',
);

/** What words of a year below a hundred come to: "twenty" and "four", "nineteen". */
const belowHundred = (tens: string | undefined, rest: string | undefined): number =>
  (tens === undefined ? 0 : 10 * (TENS.indexOf(tens.toLowerCase()) + 2)) +
  (rest === undefined ? 0 : unitWords.indexOf(rest.toLowerCase()) + 1);

/** "twenty twenty-four" → "2024", "two thousand and ten" → "2010"; "twenty three" is no year. */
export const withYearsInDigits = (text: string): string =>
  text.replace(SPELLED, (whole, ...found) => {
    const { century = '', teen, tens, unit, alone } = found.at(-1) as Record<string, string | undefined>;
    const isThousand = /^two/i.test(century);
    if (alone !== undefined && !isThousand && !/\boh\b/i.test(whole)) return whole;
    return String((/^nineteen/i.test(century) ? 1900 : 2000) + belowHundred(tens, teen ?? unit ?? alone));
  });
