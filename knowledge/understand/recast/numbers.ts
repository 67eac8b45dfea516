const NOUN = '(?:meeting|mtg|round|session|sitting|summit|edition|wg|working\\s+group)';
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `(?:${NUMBERS.join('|')}|\\d{1,2})`;
const NO = '(?:(?:no\\.?|nr\\.?|num\\.?|number|#)\\s*)?';
const JOIN = `\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\s(?:and|or|to|through|till|until|vs\\.?|versus|with|against|beside)\\s+|[&/]|[–—-])\\s*`;

/** What may stand after a number that is a meeting's own: no noun that it counts ("meeting three ministers"). */
const AFTER =
  "(?=\\s*(?:$|[?.!,:;/()=])|\\s+[–—-]\\s|['’]s\\b|\\s+(?:and|or|but|to|through|till|until|vs|versus|against|with|beside|from|in|at|on|for|by|during|under|was|were|is|are|did|does|do|has|have|had|be|been|took|take|takes|came|come|met|meet|sat|held|happen\\w*|touch\\w*|cover\\w*|discuss\\w*|dealt|deal|address\\w*|mention\\w*|focus\\w*|talk\\w*|share|shared|differ\\w*|compare\\w*|chair\\w*|co|date|dates|dated|when|where|who|whom|whose|what|why|how|which|venue|venues|place|places|location|city|cities|country|host|topics?|agenda|subjects?|issues|themes|summary|recap|overview|report|reports|article|articles|only|alone|together|alike|please|pls|plz|about|then|that|side|details|info|outcome|results?)\\b|\\s+of\\s+(?:the|this|that|these|those)\\b)";

/** "the fifth meeting two or three days long" has its number. */
const BEFORE = '(?<!\\b(?:\\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last|latest|next)\\s)';

const ONE_OF = /\bone$/i;

const worth = (number: string): number =>
  /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase()) + 1;

/** "three", "3" → "3rd". */
export const ordinal = (number: string): string => {
  const value = worth(number);
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
};

/** 3 to 5 → 3, 4 and 5. */
const throughout = (numbers: string): string | undefined => {
  const [, first = '', last = ''] = RANGE.exec(numbers) ?? [];
  const [from, to] = [worth(first), worth(last)];
  if (first === '' || to <= from || to - from > 11) return undefined;
  const all = Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`);
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

const RANGE = new RegExp(`^(${NUMBER})\\s*(?:to|through|till|until|[–—-])\\s*(${NUMBER})$`, 'i');

const RUN = new RegExp(
  `${BEFORE}\\b(${NOUN})(s?)\\s*${NO}(?<=[\\s#.])(${NUMBER}(?:${JOIN}(?:the\\s+)?(?:${NOUN}\\s+${NO})?${NUMBER}\\b){0,5})(?!${JOIN}${NUMBER}\\b)${AFTER}`,
  'gi',
);
const EACH = new RegExp(`(?:${NOUN}\\s+${NO})?\\b(${NUMBER})\\b`, 'gi');

/**
 * "round three", "meeting no. 5", "sessions 3 to 5", "meeting three versus meeting five": the number before the noun, as an ordinal. Not what is
 * counted ("meeting three ministers", "a meeting two days long"), and not "round one of two".
 */
export const numbered = (text: string): string =>
  text.replace(RUN, (whole: string, noun: string, plural: string, numbers: string, at: number) => {
    const several = [...numbers.matchAll(EACH)].length > 1;
    // "the meeting one of them chaired"
    if (!several && ONE_OF.test(numbers) && /^\s+of\b/.test(text.slice(at + whole.length))) return whole;
    const all = plural === '' || /\bfrom\s+(?:the\s+)?$/i.test(text.slice(0, at)) ? undefined : throughout(numbers);
    const own = (all ?? numbers)
      .replace(EACH, (_, number: string) => `the ${ordinal(number)}`)
      .replace(/[–—-]/g, ' to ');
    const isFirst = /\b(?:the|this|that|a|an|every|each)\s+$/i.test(text.slice(0, at));
    return `${isFirst ? own.replace(/^the /, '') : own} ${noun}${/\bwg$|group$/i.test(noun) ? '' : plural !== '' || (several && !/\bor\b/i.test(numbers)) ? 's' : ''}`;
  });
