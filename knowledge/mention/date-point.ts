import type { Token } from '../article.ts';
import { type CalendarWord, months, notYear } from '../lexicon/calendar.ts';
import { dayAt, dayWordAt, key, monthAt, type Read, weekdayAt, yearAfter, yearAt } from './date-atoms.ts';
import { daysIn } from './date-numeric.ts';

/** One day, several days of one month, or a month. `days` is empty for a month, ascending otherwise. */
export type DatePoint = {
  readonly days: readonly number[];
  /** "28 to 30" or neighbours joined by "and"; else the days are apart: "3 and 17 May". */
  readonly isRange: boolean;
  readonly month: number;
  readonly year: number | undefined;
  /** Null where no weekday stands beside it. */
  readonly weekday: number | null;
  /** False where only an abbreviation names the month. */
  readonly full: boolean;
};

/**
 * - "28-29 October 2025", "18th and 19th of July, 2023", "the fifteenth of August"
 * - "October 28 to 29", "July 18 – 19 2023", "Nov. 28", "June 26, 27 and 28"
 * - "October 2025", "Wednesday, October 29", "Wed (29 Oct)"
 * @param between after "between", where "and" joins the ends of a range
 */
export const pointAt = (tokens: readonly Token[], start: number, between: boolean): Read<DatePoint> | undefined => {
  const weekday = weekdayAt(tokens, start);
  const at = weekday ? afterWeekday(tokens, weekday.end) : start;
  const bracket = weekday && key(tokens, at - 1) === '(';
  const point = dayMonth(tokens, at, between) ?? monthDay(tokens, at, between);
  if (!point || (weekday && point.value.days.length === 0)) return undefined;
  const closed = bracket && key(tokens, point.end) === ')' ? point.end + 1 : point.end;
  if (weekday) return { value: { ...point.value, weekday: weekday.value.value }, end: closed };
  const late = weekdayAfter(tokens, point.end, point.value);
  return late ? { value: { ...point.value, weekday: late.value }, end: late.end } : point;
};

/** Separators of a range: "28-29", "28 to 29". */
export const RANGE = new Set([
  '-',
  '–',
  '—',
  '‐',
  '‑',
  '−',
  'to',
  'till',
  'until',
  'through',
  'thru',
  '/',
  '~',
  '～',
  '〜',
]);
export const AND = new Set(['and', '&']);

const dayMonth = (tokens: readonly Token[], start: number, between: boolean): Read<DatePoint> | undefined => {
  const the = key(tokens, start) === 'the' ? start + 1 : start;
  const word = dayWordAt(tokens, the);
  const days = word
    ? { value: { days: [word.value], isRange: false }, end: word.end }
    : daysAt(tokens, the, between, true);
  if (!days) return undefined;
  const month = monthAfterDays(tokens, days.end);
  if (!month || days.value.days.some((day) => day > daysIn(month.value.value))) return undefined;
  const year = yearAfter(tokens, month.end) ?? shortYear(tokens, month.end);
  return {
    value: { ...days.value, month: month.value.value, year: year?.value, weekday: null, full: month.value.full },
    end: year?.end ?? month.end,
  };
};

const monthDay = (tokens: readonly Token[], start: number, between: boolean): Read<DatePoint> | undefined => {
  const month = monthAt(tokens, start);
  if (!month) return undefined;
  const base = { month: month.value.value, weekday: null, full: month.value.full };
  const the = key(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const days = daysAt(tokens, the, between, false);
  if (days) {
    if (days.value.days.some((day) => day > daysIn(base.month))) return undefined;
    const year = yearAfter(tokens, days.end);
    if (year || !notYear.at(tokens, days.end))
      return { value: { ...base, ...days.value, year: year?.value }, end: year?.end ?? days.end };
  }
  const year = yearAfter(tokens, month.end);
  return { value: { ...base, days: [], isRange: false, year: year?.value }, end: year?.end ?? month.end };
};

/** "October", "of October", "of the month of October", "-Oct", ", October". */
const monthAfterDays = (tokens: readonly Token[], i: number) => {
  if (key(tokens, i) === 'of') {
    const the =
      key(tokens, i + 1) === 'the' && key(tokens, i + 2) === 'month' && key(tokens, i + 3) === 'of' ? i + 4 : i + 1;
    return monthAt(tokens, the);
  }
  const at = key(tokens, i) === '-' || key(tokens, i) === ',' ? i + 1 : i;
  return monthAt(tokens, at) ?? smallMonthAt(tokens, at) ?? romanMonthAt(tokens, i);
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** ".XI.2024", "/XI/2024" after days: up to the year. */
const romanMonthAt = (tokens: readonly Token[], i: number): Read<CalendarWord> | undefined => {
  if (!/^[./]$/.test(key(tokens, i))) return undefined;
  const value = ROMAN.indexOf(tokens[i + 1]?.text ?? '') + 1;
  const end = key(tokens, i + 2) === key(tokens, i) ? i + 3 : i + 2;
  return value > 0 && yearAt(tokens, end) ? { value: { value, full: true }, end } : undefined;
};

/** "15 august 2024": a month in small letters, where the year follows. */
const smallMonthAt = (tokens: readonly Token[], i: number): Read<CalendarWord> | undefined => {
  const value = months.get(key(tokens, i));
  return value && yearAfter(tokens, i + 1) ? { value, end: i + 1 } : undefined;
};

/** "28-Nov-2024", "28-Nov-24". */
const shortYear = (tokens: readonly Token[], i: number): Read<number> | undefined => {
  const mark = tokens[i];
  const year = tokens[i + 1];
  if (
    mark?.key !== '-' ||
    year?.start !== mark.end ||
    year.kind !== 'number' ||
    !/^(?:(?:19|20)\d\d|[0-4]\d)$/.test(year.key)
  )
    return undefined;
  if (RANGE.has(key(tokens, i + 2)) || monthAt(tokens, i + 2)) return undefined;
  return { value: Number(year.key.length === 2 ? `20${year.key}` : year.key), end: i + 2 };
};

type Days = { readonly days: readonly number[]; readonly isRange: boolean };

/** Days of one month; a comma counts only where "and", the month or the end closes the list: "26, 27 and 28", "26, 27 June". */
const daysAt = (
  tokens: readonly Token[],
  start: number,
  between: boolean,
  monthFollows: boolean,
): Read<Days> | undefined => {
  const first = dayAt(tokens, start);
  if (!first) return undefined;
  let good: Read<Days> = { value: { days: [first.value], isRange: false }, end: first.end };
  const days = [first.value];
  let spans = false;
  for (let i = first.end, commas = 0; commas < 8; ) {
    const separator = key(tokens, i);
    const and = AND.has(separator) || (separator === ',' && AND.has(key(tokens, i + 1)));
    if (!RANGE.has(separator) && !and && separator !== ',') break;
    let next = i + (separator === ',' && and ? 2 : 1);
    if (key(tokens, next) === 'the') next++;
    const day = dayAt(tokens, next);
    if (!day || day.value <= (days.at(-1) ?? 0)) break;
    if (
      !monthFollows &&
      (monthAfterDays(tokens, day.end) || notYear.at(tokens, day.end)) &&
      !yearAfter(tokens, day.end)
    )
      break;
    days.push(day.value);
    spans ||= RANGE.has(separator) || (and && between);
    i = day.end;
    if (separator === ',' && !and) commas++;
    if (
      separator !== ',' ||
      and ||
      (monthFollows ? monthAfterDays(tokens, i) : closesList(tokens, i) && areNeighbours(days))
    )
      good = { value: { days: [...days], isRange: spans || areNeighbours(days) }, end: i };
  }
  return good;
};

/** "October 29, 30." but not "October 29, 30 officers". */
const closesList = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || /^[.;)]$/.test(key(tokens, i)) || yearAfter(tokens, i) !== undefined;

const areNeighbours = (days: readonly number[]): boolean =>
  days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1);

/** "Wednesday, October 29", "Wednesday (October 29)", "Wednesday the 29th of October". */
const afterWeekday = (tokens: readonly Token[], i: number): number => {
  const mark = key(tokens, i);
  const at = mark === ',' || mark === '(' ? i + 1 : i;
  return key(tokens, at) === 'the' ? at + 1 : at;
};

/** "October 29 (Wednesday)", "29 October 2025, Wednesday". */
const weekdayAfter = (tokens: readonly Token[], i: number, point: DatePoint): Read<number> | undefined => {
  if (point.days.length === 0) return undefined;
  const mark = key(tokens, i);
  if (mark !== '(' && mark !== ',') return undefined;
  // "May 5, a Friday"
  const a = mark === ',' && key(tokens, i + 1) === 'a' ? i + 2 : i + 1;
  const weekday = weekdayAt(tokens, a);
  if (!weekday) return undefined;
  if (mark === '(')
    return key(tokens, weekday.end) === ')' ? { value: weekday.value.value, end: weekday.end + 1 } : undefined;
  const next = afterWeekday(tokens, weekday.end);
  const isNextDate = dayAt(tokens, next) !== undefined || monthAt(tokens, next) !== undefined;
  return weekday.value.full && !isNextDate ? { value: weekday.value.value, end: weekday.end } : undefined;
};
