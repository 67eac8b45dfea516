import type { Token } from '../article.ts';
import { key, type Read } from './date-atoms.ts';
import type { DateParts } from './mention.ts';

/**
 * Dates in digits: "2024-11-28", "28.11.2024", "28/11/2024". With slashes and both numbers up to 12, Europe and America read
 * different days, so that only the year is sure. "26/11" with no year is no date.
 */
export const numericDateAt = (tokens: readonly Token[], i: number): Read<DateParts> | undefined => {
  const first = tokens[i];
  const mark = tokens[i + 1];
  if (first?.kind !== 'number' || mark?.kind !== 'mark' || !/^[-./‐‑]$/.test(mark.key)) return undefined;
  const [second, again, third] = tokens.slice(i + 2, i + 5);
  if (second?.kind !== 'number' || again?.key !== mark.key || third?.kind !== 'number') return undefined;
  if (third.end - first.start !== first.key.length + second.key.length + third.key.length + 2) return undefined;
  if (key(tokens, i + 5) === mark.key && tokens[i + 6]?.kind === 'number' && tokens[i + 5]?.start === third.end)
    return undefined;
  const parts = partsOf(first.key, second.key, third.key, mark.key === '/');
  return parts && { value: parts, end: i + 5 };
};

const partsOf = (first: string, second: string, third: string, slashes: boolean): DateParts | undefined => {
  if (/^(?:19|20)\d\d$/.test(first)) return valid(first, second, third.replace(/t.*$/, ''));
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(third))
    return undefined;
  const year = third.length === 4 ? third : `20${third}`;
  if (third.length === 2 && Number(first) <= 12) return undefined;
  if (Number(second) > 12) return valid(year, first, second);
  if (slashes && Number(first) <= 12 && first !== second) return { year: Number(year) };
  return valid(year, second, first);
};

const valid = (year: string, month: string, day: string): DateParts | undefined => {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysIn(parts.month)
    ? parts
    : undefined;
};

/** Days of a month in a leap year: the most there can be. */
export const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
