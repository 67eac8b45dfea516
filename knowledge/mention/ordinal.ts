import type { Token } from '../article.ts';
import { tokenize } from '../read/token.ts';

export type Ordinal = { readonly ordinal: number /** Index after the last token. */; readonly end: number };

/**
 * The number of a meeting that starts at token `i`: "fifth", "Twenty-first", "5th", "10ᵗʰ", "XIII", "IVth", "No. 4", "number four", "inaugural".
 * Not "second half", "third party", "for the third time", "5th July", nor a bare count ("4").
 */
export const ordinalAt = (tokens: readonly Token[], i: number): Ordinal | undefined => {
  const token = tokens[i];
  if (token === undefined || token.kind === 'mark') return undefined;
  const found = numbered(tokens, i) ?? spelled(tokens, i) ?? suffixed(token, i) ?? roman(token, i);
  if (found === undefined) return undefined;
  const next = tokens[found.end + (tokens[found.end]?.key === '-' ? 1 : 0)];
  if (next === undefined) return found;
  if (NOT_COUNTED.has(next.key) || MONTHS.has(next.key)) return undefined;
  if (next.key === 'of' && MONTHS.has(tokens[found.end + 1]?.key ?? '')) return undefined;
  return MONTHS.has(tokens[i - 1]?.key ?? '') && token.kind === 'number' ? undefined : found;
};

/** "12th time" in "met for the 12th time": how often, counted as a meeting is. */
export const timeAt = (tokens: readonly Token[], i: number): Ordinal | undefined => {
  const token = tokens[i];
  const found = token === undefined ? undefined : (spelled(tokens, i) ?? suffixed(token, i));
  return found !== undefined && tokens[found.end]?.key === 'time'
    ? { ordinal: found.ordinal, end: found.end + 1 }
    : undefined;
};

/** What a person types for the number of a meeting: "4", "4th", "#4", "the fourth", "IV", "number four", "four"; null if it is no number. */
export const parseOrdinal = (text: string): number | null => {
  const tokens = tokenize(text.trim()).filter(({ key }) => key !== 'the' && key !== '#' && key !== '.');
  const first = tokens[0];
  if (first === undefined) return null;
  if (tokens.length === 1) {
    if (/^[1-9]\d{0,2}$/.test(first.key)) return Number(first.key);
    const plain = UNITS.get(first.key) ?? TENS.get(first.key);
    if (plain !== undefined) return plain;
    const typed = roman({ ...first, text: first.text.toUpperCase() }, 0) ?? letter(first.text.toUpperCase());
    if (typed !== undefined) return typed.ordinal;
  }
  const found = ordinalAt(tokens, 0) ?? cardinal(tokens);
  return found?.end === tokens.length ? found.ordinal : null;
};

/** A roman numeral of one letter, which is a number only beside a word for a meeting: "V Session". */
export const romanLetter = (token: Token): number | undefined => letter(token.text)?.ordinal;

/** "one" to "nineteen". */
export const unitWords: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
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
const UNIT_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TEN_WORDS = ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const UNITS = new Map(unitWords.map((word, index) => [word, index + 1]));
const TENS = new Map(TEN_WORDS.map((word, index) => [word, 10 * (index + 1)]));
const ORDINAL_UNITS = new Map([
  ...UNIT_ORDINALS.map((word, index) => [word, index + 1] as const),
  // As they are often misspelt.
  ['eigth', 8] as const,
  ['nineth', 9] as const,
  ['twelveth', 12] as const,
  ['inaugural', 1] as const,
  ['maiden', 1] as const,
]);
const ORDINAL_TENS = new Map([
  ...TEN_WORDS.slice(1).map((word, index) => [word.replace(/y$/, 'ieth'), 10 * (index + 2)] as const),
  ['hundredth', 100] as const,
]);
const MONTHS = new Set([
  'january',
  'february',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'march',
  'may',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);
/** What is counted in the articles and is no meeting: "third party", "second half", "21st century". */
const NOT_COUNTED = new Set([
  'half',
  'quarter',
  'party',
  'parties',
  'country',
  'countries',
  'nation',
  'nations',
  'day',
  'days',
  'week',
  'month',
  'year',
  'time',
  'times',
  'century',
  'decade',
  'generation',
  'person',
  'place',
  'lady',
  'floor',
  'hand',
  'largest',
  'biggest',
  'class',
  'phase',
  'stage',
  'term',
  'anniversary',
  'birthday',
  'fleet',
  'batch',
  'squadron',
  'division',
  'brigade',
  'battalion',
  'regiment',
  'hour',
  'prize',
  'thirds',
  'third',
  'line',
  'aircraft',
  'submarine',
  'ship',
  'frigate',
  'destroyer',
  'phases',
  'track',
  'pillar',
  'aspect',
  'part',
  'step',
  'leg',
  'hundred',
]);

const compound = (tokens: readonly Token[], i: number, tens: number): Ordinal | undefined => {
  const at = tokens[i + 1]?.key === '-' || tokens[i + 1]?.key === '‑' ? i + 2 : i + 1;
  const unit = ORDINAL_UNITS.get(tokens[at]?.key ?? '');
  return unit !== undefined && unit < 10 ? { ordinal: tens + unit, end: at + 1 } : undefined;
};

const spelled = (tokens: readonly Token[], i: number): Ordinal | undefined => {
  const key = tokens[i]?.key ?? '';
  const tens = TENS.get(key);
  if (tens !== undefined && tens > 10) return compound(tokens, i, tens);
  const ordinal = ORDINAL_UNITS.get(key) ?? ORDINAL_TENS.get(key);
  if (ordinal === undefined) return undefined;
  // "first-ever", "first ever"
  const ever = tokens[i + 1]?.key === '-' ? i + 2 : i + 1;
  return { ordinal, end: key === 'first' && tokens[ever]?.key === 'ever' ? ever + 1 : i + 1 };
};

const suffixed = (token: Token, i: number): Ordinal | undefined => {
  if (token.kind !== 'number') return undefined;
  const found = /^([1-9]\d{0,2})(?:st|nd|rd|th)$/.exec(token.key);
  return found ? { ordinal: Number(found[1]), end: i + 1 } : undefined;
};

// "No. 4", "number four", "#4"
const numbered = (tokens: readonly Token[], i: number): Ordinal | undefined => {
  const key = tokens[i]?.key;
  if (key !== 'no' && key !== 'number') return undefined;
  const at = tokens[i + 1]?.key === '.' ? i + 2 : i + 1;
  const value = tokens[at];
  if (value === undefined) return undefined;
  const ordinal = /^[1-9]\d{0,2}$/.test(value.key)
    ? Number(value.key)
    : key === 'number'
      ? (UNITS.get(value.key) ?? TENS.get(value.key))
      : undefined;
  return ordinal === undefined ? undefined : { ordinal, end: at + 1 };
};

const ROMAN = /^(X{0,3}|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

const roman = (token: Token, i: number): Ordinal | undefined => {
  if (!'IVXL'.includes(token.text[0] ?? ' ')) return undefined;
  const digits = token.text.length < 10 ? token.text.replace(/(?:th|st|nd|rd)$/, '') : '';
  if (digits.length < 2 || !ROMAN.test(digits)) return undefined;
  let ordinal = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = VALUES[digits[at] ?? ''] ?? 0;
    ordinal += value < (VALUES[digits[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return { ordinal, end: i + 1 };
};

const letter = (text: string): Ordinal | undefined =>
  /^[IVX](?:th|TH)?$/.test(text) ? { ordinal: VALUES[text[0] ?? ''] ?? 0, end: 1 } : undefined;

// "twenty one", as a person may type it
const cardinal = (tokens: readonly Token[]): Ordinal | undefined => {
  const tens = TENS.get(tokens[0]?.key ?? '');
  const at = tokens[1]?.key === '-' ? 2 : 1;
  const unit = UNITS.get(tokens[at]?.key ?? '');
  return tens !== undefined && unit !== undefined && unit < 10 ? { ordinal: tens + unit, end: at + 1 } : undefined;
};
