import type { IsoDate, Token } from '../article.ts';

/** 7 → "07". */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A date at the head of an article: what its words fix. `date` is null where there is no such day ("31 June") or day and month can't be told apart. */
export type HeadDate = {
  readonly date: IsoDate | null /** With a year. */;
  readonly full: boolean;
  readonly range: boolean /** Index after its last token. */;
  readonly end: number;
};

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = new Map(MONTHS.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]));
MONTH.set('sept', 9);
const WEEKDAY = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?$/;

/**
 * The day at token `index`: "Oct 29", "28 June,2024", "Wednesday, October 29th, 2025", "19-Nov-2019", "2023-07-19", "19.11.2019", "October 28-29, 2025" (its last day).
 * Undefined for a month or a year alone.
 */
export const headDate = (tokens: readonly Token[], index: number): HeadDate | undefined => {
  const first = tokens[index];
  if (!first || first.kind === 'mark') return undefined;
  if (WEEKDAY.test(first.key)) {
    let next = index + 1;
    while (next < index + 3 && (isMark(tokens[next], ',') || isMark(tokens[next], '.') || isMark(tokens[next], '(')))
      next++;
    return headDate(tokens, next);
  }
  if (first.kind === 'number') return isoDate(tokens, index) ?? numericDate(tokens, index) ?? dayFirst(tokens, index);
  return monthFirst(tokens, index);
};

const isMark = (token: Token | undefined, text: string): boolean => token?.text === text;

const dayOf = (token: Token | undefined): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.key ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 39 ? day : undefined;
};

const yearOf = (token: Token | undefined): number | undefined =>
  /^(?:19|20)\d\d$/.test(token?.key ?? '') ? Number(token?.key) : undefined;

const monthOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? MONTH.get(token.key) : undefined;

const made = (year: number | undefined, month: number, day: number, end: number, range = false): HeadDate => {
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  const tail = `${twoDigits(month)}-${twoDigits(day)}`;
  return { date: exists ? `${year ?? '-'}-${tail}` : null, full: year !== undefined, range, end };
};

/** "2023-07-19", "2023/07/19", "2024-06-28T08:46". */
const isoDate = (tokens: readonly Token[], i: number): HeadDate | undefined => {
  if (tokens[i + 1]?.kind !== 'mark') return undefined;
  const [year, mark, month, again, day] = tokens.slice(i, i + 5);
  if (yearOf(year) === undefined || !mark || !'-/.'.includes(mark.text) || again?.text !== mark.text) return undefined;
  const dayDigits = /^(\d\d)t?$/.exec(day?.key ?? '')?.[1];
  if (!/^\d\d$/.test(month?.key ?? '') || dayDigits === undefined) return undefined;
  return made(yearOf(year), Number(month?.key), Number(dayDigits), i + 5);
};

/** "19/11/2019", "19.11.2019", "19-Nov-2019". "03/05/2021" could be either month: no date, unless dots say that the day is first. */
const numericDate = (tokens: readonly Token[], i: number): HeadDate | undefined => {
  if (tokens[i + 1]?.kind !== 'mark') return undefined;
  const [first, mark, second, again, last] = tokens.slice(i, i + 5);
  const year = yearOf(last);
  const day = dayOf(first);
  if (day === undefined || year === undefined || !mark || !'-/.'.includes(mark.text) || again?.text !== mark.text)
    return undefined;
  const named = monthOf(second);
  if (named !== undefined) return made(year, named, day, i + 5);
  const other = dayOf(second);
  if (other === undefined) return undefined;
  if (mark.text === '.' || day > 12 || day === other) return made(year, other, day, i + 5);
  if (other > 12) return made(year, day, other, i + 5);
  return { date: null, full: true, range: false, end: i + 5 };
};

const RANGE = new Set(['-', '–', '—', 'to', 'and', '&']);

/** "29 October", "28th of June, 2024", "28-29 October 2025". */
const dayFirst = (tokens: readonly Token[], i: number): HeadDate | undefined => {
  let day = dayOf(tokens[i]);
  if (day === undefined) return undefined;
  let next = i + 1;
  const range = RANGE.has(tokens[next]?.key ?? '') && dayOf(tokens[next + 1]) !== undefined;
  if (range) {
    day = dayOf(tokens[next + 1]) as number;
    next += 2;
  }
  if (isMark(tokens[next], '-') || tokens[next]?.key === 'of') next++;
  const month = monthOf(tokens[next]);
  return month === undefined ? undefined : withYear(tokens, next + 1, month, day, range);
};

/** "Oct 29", "Nov. 3rd, 2021", "October 28 – 29 2025". */
const monthFirst = (tokens: readonly Token[], i: number): HeadDate | undefined => {
  const month = monthOf(tokens[i]);
  if (month === undefined) return undefined;
  let next = i + 1;
  if (isMark(tokens[next], '.')) next++;
  let day = dayOf(tokens[next]);
  if (day === undefined) return undefined;
  next++;
  const last = RANGE.has(tokens[next]?.key ?? '') ? dayOf(tokens[next + 1]) : undefined;
  if (last !== undefined) {
    day = last;
    next += 2;
  }
  return withYear(tokens, next, month, day, last !== undefined);
};

const withYear = (tokens: readonly Token[], i: number, month: number, day: number, range: boolean): HeadDate => {
  let next = i;
  while (next < i + 2 && (isMark(tokens[next], ',') || isMark(tokens[next], '.'))) next++;
  const year = yearOf(tokens[next]);
  return year === undefined ? made(undefined, month, day, i, range) : made(year, month, day, next + 1, range);
};
