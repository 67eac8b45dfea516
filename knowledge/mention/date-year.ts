import type { Token } from '../article.ts';
import { dateLeads } from '../lexicon/calendar.ts';
import { whichUnits } from '../lexicon/relative-dates.ts';
import { key, monthAt, yearAt } from './date-atoms.ts';
import { type FoundDate, foldedWords } from './date-found.ts';
import { AND, pointAt, RANGE } from './date-point.ts';
import type { DateParts } from './mention.ts';

/** Words before a year alone; anywhere else four digits may be a number. */
const BEFORE_YEAR = new Set(
  'in since until till by before after during from throughout through of for between early late mid around to circa into'.split(
    ' ',
  ),
);
const OWNERS = new Set(['the', 'its', 'their', 'our', 'a']);

/**
 * A year without month: "in 2021", "(2019)", "the 2024 summit", "2021-2031", "FY 2024-25".
 * @param previous the date found last: in "2010, 2015 and 2019" a year follows a year
 */
export const yearDateAt = (
  tokens: readonly Token[],
  i: number,
  previous: FoundDate | undefined,
): FoundDate | undefined => {
  const year = yearAt(tokens, i);
  if (!year) return undefined;
  const range = yearRangeEnd(tokens, i, year.value);
  const before = key(tokens, i - 1);
  const bracketed = before === '(' && (key(tokens, year.end) === ')' || range !== undefined);
  const listed =
    previous !== undefined &&
    previous.form === 'calendar' &&
    previous.start.month === undefined &&
    previous.to >= i - 2 &&
    /^(?:and|or|,|&)$/.test(before);
  const owned = (OWNERS.has(before) && tokens[i + 1]?.kind === 'word') || key(tokens, i + 1) === "'s";
  if (
    !BEFORE_YEAR.has(before) &&
    !bracketed &&
    !listed &&
    !owned &&
    !(range && range.value > year.value && key(tokens, i - 1) !== '/')
  )
    return undefined;
  return calendar(i, range?.end ?? year.end, { year: year.value }, { year: range?.value ?? year.value });
};

/** "2021-2031", "2024-25", "from 2018 to 2022", "between 2018 and 2022": the later year. */
const yearRangeEnd = (tokens: readonly Token[], i: number, year: number) => {
  const separator = key(tokens, i + 1);
  const before = key(tokens, i - 1);
  const and = AND.has(separator) && before === 'between';
  if (!RANGE.has(separator) && !and) return undefined;
  if (separator === 'to' && !/^(?:from|for|period|years|\()$/.test(before)) return undefined;
  const last = yearAt(tokens, i + 2);
  if (last) return last.value > year ? last : undefined;
  const short = tokens[i + 2];
  if (separator === 'to' || and || short?.start !== tokens[i + 1]?.end || !short || !/^\d\d$/.test(short.key))
    return undefined;
  if (!BEFORE_YEAR.has(before) && !OWNERS.has(before) && before !== 'fy' && before !== 'year' && before !== '(')
    return undefined;
  return Number(short.key) === (year + 1) % 100 ? { value: year + 1, end: i + 3 } : undefined;
};

/**
 * A month or year with words that narrow it: "mid-October", "late 2022", "the end of March", "second half of 2025", "Q1 2024",
 * "spring 2020", "the first week of May 2023". A week or season fixes no month or day by itself.
 */
export const ledDateAt = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const lead = dateLeads.at(tokens, i);
  if (!lead) return undefined;
  let at = key(tokens, lead.end) === '-' || key(tokens, lead.end) === ',' ? lead.end + 1 : lead.end;
  const again = dateLeads.at(tokens, at);
  if (again) at = again.end;
  const month = monthAt(tokens, at);
  if (month) {
    const point = lead.value === 'part' ? pointAt(tokens, at, false) : undefined;
    if (!point || point.value.days.length > 0 || !month.value.full) return undefined;
    const parts = { ...(point.value.year === undefined ? {} : { year: point.value.year }), month: point.value.month };
    return calendar(i, point.end, parts, parts);
  }
  const year = yearAt(tokens, at);
  if (year) {
    const range = yearRangeEnd(tokens, at, year.value);
    const value = { year: year.value };
    if (range) return calendar(i, range.end, value, { year: range.value });
    if (typeof lead.value === 'string' || again) return calendar(i, year.end, value, value);
    return calendar(i, year.end, { ...value, month: lead.value[0] }, { ...value, month: lead.value[1] });
  }
  return undefined;
};

/** "last October", "this May", "next December": the month with the word that says which. */
export const whichMonthAt = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const which = key(tokens, i);
  if (which !== 'last' && which !== 'this' && which !== 'next') return undefined;
  const month = monthAt(tokens, i + 1);
  if (!month?.value.full || pointAt(tokens, i + 1, false)?.value.days.length !== 0) return undefined;
  const parts = { month: month.value.value };
  return { ...calendar(i, month.end, parts, parts), relative: which };
};

/** "October last year", "28 October this year", "in July of next year": a date with a word for its year. */
export const withWhichYear = (tokens: readonly Token[], date: FoundDate): FoundDate => {
  if (date.form !== 'calendar' || date.relative !== null || date.start.year !== undefined) return date;
  const of = /^(?:of|,)$/.test(key(tokens, date.to)) ? date.to + 1 : date.to;
  const which = whichUnits.at(tokens, of);
  if (which?.value.unit !== 'year' || tokens[of]?.key === 'the') return date;
  return { ...date, to: which.end, relative: foldedWords(tokens, of, which.end) };
};

/** "the 18th of this month", "on the 28th": a day without a month. */
export const bareDayAt = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const day = tokens[i];
  const found = day?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(day.key) : null;
  if (!found || key(tokens, i - 1) !== 'the') return undefined;
  const parts = { day: Number(found[1]) };
  if (parts.day < 1 || parts.day > 31) return undefined;
  const which = key(tokens, i + 1) === 'of' ? whichUnits.at(tokens, i + 2) : undefined;
  if (which?.value.unit === 'month')
    return { ...calendar(i, which.end, parts, parts), relative: foldedWords(tokens, i + 2, which.end) };
  const ends = tokens[i + 1] === undefined || /^[.,;)]$/.test(key(tokens, i + 1));
  return ends && key(tokens, i - 2) === 'on' ? calendar(i, i + 1, parts, parts) : undefined;
};

const calendar = (from: number, to: number, start: DateParts, end: DateParts): FoundDate => ({
  from,
  to,
  form: 'calendar',
  start,
  end,
  weekday: null,
  relative: null,
});
