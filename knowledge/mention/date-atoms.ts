import type { Token } from '../article.ts';
import { type CalendarWord, dayWords, months, notYear, weekdays } from '../lexicon/calendar.ts';
import { isCapital } from '../read/token.ts';

/** A value read from tokens; `end` is the index after its last token. */
export type Read<T> = { readonly value: T; readonly end: number };

const DAY = /^(\d{1,2})(st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const SUFFIX = new Set(['st', 'nd', 'rd', 'th']);

export const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

/** "28", "28th", "28 th"; not the minutes of "08:46", not the 17 of "Mi-17", not "5.2". */
export const dayAt = (tokens: readonly Token[], i: number): Read<number> | undefined => {
  const token = tokens[i];
  if (token?.kind !== 'number') return undefined;
  const found = DAY.exec(token.key);
  const day = Number(found?.[1]);
  if (!found || day < 1 || day > 31 || isGlued(tokens, i)) return undefined;
  const end = !found[2] && SUFFIX.has(key(tokens, i + 1)) ? i + 2 : i + 1;
  return { value: day, end };
};

/** "the fifteenth", before "of August": a day in words. */
export const dayWordAt = (tokens: readonly Token[], i: number): Read<number> | undefined => {
  const found = dayWords.at(tokens, i);
  return found && key(tokens, found.end) === 'of' && months.has(key(tokens, found.end + 1)) ? found : undefined;
};

/** "October", "Oct.", "OCT"; a month in small letters is taken by its neighbours only, so that `may` and `march` never are. */
export const monthAt = (tokens: readonly Token[], i: number): Read<CalendarWord> | undefined => {
  const token = tokens[i];
  const value = token && months.get(token.key);
  if (!token || !value || !isCapital(token)) return undefined;
  return { value, end: value.full || !isTouching(tokens, i, '.') ? i + 1 : i + 2 };
};

/** "Wednesday", "Wed.". */
export const weekdayAt = (tokens: readonly Token[], i: number): Read<CalendarWord> | undefined => {
  const token = tokens[i];
  const value = token && weekdays.get(token.key);
  if (!token || !value || !isCapital(token)) return undefined;
  return { value, end: value.full || !isTouching(tokens, i, '.') ? i + 1 : i + 2 };
};

/** "2025"; not "2025 troops", "$2025", "2025.5" or "2,025". */
export const yearAt = (tokens: readonly Token[], i: number): Read<number> | undefined => {
  const token = tokens[i];
  if (token?.kind !== 'number' || !YEAR.test(token.key) || isGlued(tokens, i)) return undefined;
  if (MONEY.has(key(tokens, i - 1)) || notYear.at(tokens, i + 1)) return undefined;
  return { value: Number(token.key), end: i + 1 };
};

/** The year after a day or month: "October 2025", "28 June,2024", "November of 2024". */
export const yearAfter = (tokens: readonly Token[], i: number): Read<number> | undefined =>
  yearAt(tokens, i) ??
  (key(tokens, i) === ',' || key(tokens, i) === 'of' ? yearAt(tokens, i + 1) : apostropheYear(tokens, i));

/** "29 Oct'25", "May ’24". */
const apostropheYear = (tokens: readonly Token[], i: number): Read<number> | undefined => {
  const year = tokens[i + 1];
  if (!/^['‘’]$/.test(key(tokens, i)) || year?.start !== tokens[i]?.end || !year || !/^[0-4]\d$/.test(year.key))
    return undefined;
  return { value: 2000 + Number(year.key), end: i + 2 };
};

/** "mid-2025", "late-2023", "pre-2014". */
const PARTS = new Set(['mid', 'late', 'early', 'pre', 'post']);
const MONEY = new Set(['$', '€', '£', '₹', 'rs', '#', '+']);

/** Whether the token after `i` is `mark`, with no space between. */
const isTouching = (tokens: readonly Token[], i: number, mark: string): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && next.key === mark && next.start === tokens[i]?.end;
};

/** A part of a clock time, decimal, score, money or model number: "08:46", "5.2", "2+2", "T-90", "1,200". */
const isGlued = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before && before.end === token.start && before.kind === 'mark') {
    const first = tokens[i - 2];
    const touches = first !== undefined && first.end === before.start;
    if (touches && first.kind === 'number' && /^[:.,+]$/.test(before.key)) return true;
    if (
      touches &&
      before.key === '-' &&
      first.kind === 'word' &&
      !months.has(first.key) &&
      !weekdays.has(first.key) &&
      !PARTS.has(first.key)
    )
      return true;
    if (/^[$€£₹+]$/.test(before.key)) return true;
  }
  if (!after || after.end === undefined || after.start !== token.end) return false;
  const next = tokens[i + 2];
  const touches = next !== undefined && next.start === after.end && next.kind === 'number';
  if (after.key === '%') return true;
  if (!touches) return false;
  return (
    after.key === ':' ||
    after.key === '+' ||
    (after.key === '.' && !months.has(next.key)) ||
    (after.key === ',' && next.key.length === 3)
  );
};
