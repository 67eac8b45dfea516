const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SPELLED = new RegExp(
  `\\b(?<century>nineteen|twenty|two\\s+thousand(?:\\s+and)?)[\\s-]+(?:(?<teen>${TEENS.join('|')})|(?<tens>${TENS.join('|')})(?:[\\s-]+(?<unit>${UNITS.join('|')}))?|(?:oh[\\s-]+|and\\s+)?(?<alone>${UNITS.join('|')}))\\b`,
  'giu',
);

/** "twenty twenty-four" → "2024", "two thousand and ten" → "2010"; "twenty three" is no year. */
export const withYearsInDigits = (text: string): string =>
  text.replace(SPELLED, (whole, ...found) => {
    const { century = '', teen, tens, unit, alone } = found.at(-1) as Record<string, string | undefined>;
    const at = (words: readonly string[], word: string | undefined): number => words.indexOf(word?.toLowerCase() ?? '');
    const isThousand = /^two/iu.test(century);
    if (alone !== undefined && !isThousand && !/\boh\b/iu.test(whole)) return whole;
    const base = isThousand || /^twenty$/iu.test(century) ? 2000 : 1900;
    const rest =
      teen === undefined
        ? tens === undefined
          ? at(UNITS, alone) + 1
          : (at(TENS, tens) + 2) * 10 + (unit === undefined ? 0 : at(UNITS, unit) + 1)
        : at(TEENS, teen) + 10;
    return String(base + rest);
  });
