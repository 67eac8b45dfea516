import type { Token } from '../article.ts';
import { dateNames, weekdays } from '../lexicon/calendar.ts';
import { whichUnits } from '../lexicon/relative-dates.ts';
import { isCapital } from '../read/token.ts';
import { dayAt, key, weekdayAt } from './date-atoms.ts';
import type { FoundDate } from './date-found.ts';
import { numericDateAt } from './date-numeric.ts';
import { AND, type DatePoint, pointAt, RANGE } from './date-point.ts';
import type { DateParts } from './mention.ts';

/**
 * Dates with a day or a month, at token `i`; more than one where days are apart ("3 and 17 May"). Undefined if none begins here.
 * - "30 June - 2 July 2021", "Dec 31, 2019 to January 2, 2020", "Monday, 3 May to Wednesday, 5 May"
 * - "June and October 2024" gives its year to both, in two mentions
 */
export const calendarDatesAt = (tokens: readonly Token[], i: number): readonly FoundDate[] | undefined => {
  const digits = numericDateAt(tokens, i) ?? dottedRangeAt(tokens, i);
  if (digits) return ['from' in digits ? digits : numericRange(tokens, i, digits.value, digits.end)];
  const between = key(tokens, key(tokens, i - 1) === 'the' ? i - 2 : i - 1) === 'between';
  const pair = weekdayPair(tokens, i) ?? weekdayDayPair(tokens, i);
  if (pair) return [pair];
  const first = pointAt(tokens, i, between);
  if (!first || isName(tokens, first.end, first.value)) return undefined;
  const range = rangeFrom(tokens, i, first.value, first.end, between);
  if (range) return [range];
  if (first.value.days.length === 0 && !stands(tokens, i, first.value)) return undefined;
  const year = first.value.year ?? sharedYear(tokens, first.value, first.end);
  // A week named by one of its days may begin on any other: only its month is sure.
  const days = first.value.days.length === 1 && isWeekOf(tokens, i) ? [] : first.value.days;
  return pointDates({ ...first.value, days, year }, i, first.end);
};

/** "the week of 5 June", "the week beginning Monday, 5 June". */
const isWeekOf = (tokens: readonly Token[], i: number): boolean => {
  const at = key(tokens, i - 1) === 'the' || key(tokens, i - 1) === 'on' ? i - 2 : i - 1;
  return /^(?:of|beginning|commencing|starting|ending)$/.test(key(tokens, at)) && key(tokens, at - 1) === 'week';
};

const pointDates = (point: DatePoint, from: number, to: number): readonly FoundDate[] => {
  const found = (start: DateParts, end: DateParts): FoundDate => ({
    from,
    to,
    form: 'calendar',
    start,
    end,
    weekday: point.weekday,
    relative: null,
  });
  if (point.days.length === 0) return [found(partsOf(point), partsOf(point))];
  if (point.isRange) return [found(partsOf(point, point.days[0]), partsOf(point, point.days.at(-1)))];
  return point.days.map((day) => found(partsOf(point, day), partsOf(point, day)));
};

const partsOf = ({ year, month }: { year: number | undefined; month: number }, day?: number): DateParts => ({
  ...(year === undefined ? {} : { year }),
  month,
  ...(day === undefined ? {} : { day }),
});

/** "Tuesday and Wednesday (October 28-29)", "Monday to Wednesday, 3-5 May". */
const weekdayPair = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const first = weekdayAt(tokens, i);
  if (!first || !(RANGE.has(key(tokens, first.end)) || AND.has(key(tokens, first.end)))) return undefined;
  const point = pointAt(tokens, first.end + 1, false);
  if (!point || point.value.weekday === null || !point.value.isRange) return undefined;
  const [date] = pointDates(point.value, i, point.end);
  return date && { ...date, weekday: first.value.value, endWeekday: point.value.weekday };
};

/** "Monday, 3 - Friday, 7 May", "Tuesday 3 and Wednesday 4 March": the month stands once, at the end. */
const weekdayDayPair = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const first = weekdayAt(tokens, i);
  const day = first && dayAt(tokens, key(tokens, first.end) === ',' ? first.end + 1 : first.end);
  if (!day || !(RANGE.has(key(tokens, day.end)) || AND.has(key(tokens, day.end)))) return undefined;
  const point = pointAt(tokens, day.end + 1, false);
  const last = point?.value.days[0];
  if (!point || point.value.weekday === null || last === undefined || point.value.days.length > 1) return undefined;
  if (last <= day.value || (AND.has(key(tokens, day.end)) && last !== day.value + 1)) return undefined;
  const [date] = pointDates(point.value, i, point.end);
  const start = partsOf(point.value, day.value);
  return date && { ...date, start, weekday: first.value.value, endWeekday: point.value.weekday };
};

/** "5-6.11.2024", "05.–06.11.2024": the days before a date in digits. */
const dottedRangeAt = (tokens: readonly Token[], i: number): FoundDate | undefined => {
  const first = /^\d{1,2}$/.test(key(tokens, i)) ? Number(key(tokens, i)) : 0;
  const dash = key(tokens, i + 1) === '.' ? i + 2 : i + 1;
  if (first < 1 || !/^[-–—]$/.test(key(tokens, dash)) || tokens[dash]?.start !== tokens[dash - 1]?.end)
    return undefined;
  const last = key(tokens, dash + 2) === '.' ? numericDateAt(tokens, dash + 1) : undefined;
  if (!last || last.value.day === undefined || last.value.day <= first) return undefined;
  return numericRange(tokens, i, { ...last.value, day: first }, last.end, last.value);
};

const rangeFrom = (
  tokens: readonly Token[],
  from: number,
  first: DatePoint,
  end: number,
  between: boolean,
): FoundDate | undefined => {
  const separator = key(tokens, end);
  if (!RANGE.has(separator) && !(between && AND.has(separator))) return undefined;
  if (isMoved(tokens, from)) return undefined;
  const second = pointAt(tokens, end + 1, false);
  if (!second || (first.days.length === 0) !== (second.value.days.length === 0)) return undefined;
  const last = second.value;
  const turns = order(first) > order(last);
  const years = {
    first: first.year ?? (last.year === undefined ? undefined : last.year - (turns ? 1 : 0)),
    last: last.year ?? (first.year === undefined ? undefined : first.year + (turns ? 1 : 0)),
  };
  if (
    years.first !== undefined &&
    years.last !== undefined &&
    years.last * 400 + order(last) < years.first * 400 + order(first)
  )
    return undefined;
  if (first.days.length > 0 && (order(last) - order(first) + 384) % 384 > 190 && first.year === undefined)
    return undefined;
  return {
    from,
    to: second.end,
    form: 'calendar',
    start: partsOf({ year: years.first, month: first.month }, first.days[0]),
    end: partsOf({ year: years.last, month: last.month }, last.days.at(-1)),
    weekday: first.weekday,
    ...(last.weekday === null ? {} : { endWeekday: last.weekday }),
    relative: null,
  };
};

const numericRange = (
  tokens: readonly Token[],
  from: number,
  start: DateParts,
  end: number,
  last: DateParts = start,
): FoundDate => {
  const separator = key(tokens, end);
  const second =
    separator === 'to' || separator === '–' || separator === '-' ? numericDateAt(tokens, end + 1) : undefined;
  return {
    from,
    to: second?.end ?? end,
    form: 'calendar',
    start,
    end: second?.value ?? last,
    weekday: null,
    relative: null,
  };
};

const order = ({ month, days }: DatePoint): number => month * 32 + (days[0] ?? 0);

/** "postponed from 5 May to 12 May" names two days, not a week. */
export const isMoved = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) if (MOVED.has(key(tokens, i))) return true;
  return false;
};
const MOVED = new Set([
  'moved',
  'postponed',
  'rescheduled',
  'shifted',
  'deferred',
  'changed',
  'advanced',
  'delayed',
  'pushed',
  'extended',
  'forward',
]);

/** "28 October and 2 November 2025", "in June and October 2024": the year that closes the list. */
const sharedYear = (tokens: readonly Token[], point: DatePoint, end: number): number | undefined => {
  const and = key(tokens, end);
  if (!AND.has(and) && and !== 'or') return undefined;
  const second = pointAt(tokens, end + 1, false);
  if (!second || second.value.year === undefined || (second.value.days.length === 0) !== (point.days.length === 0))
    return undefined;
  return second.value.year - (order(point) > order(second.value) ? 1 : 0);
};

/** "5 March Street", "10 April Square". */
const isName = (tokens: readonly Token[], end: number, { year }: DatePoint): boolean => {
  const next = tokens[end];
  return year === undefined && next !== undefined && dateNames.has(next.key) && isCapital(next);
};

const BEFORE_MONTH = new Set('in since until till during through throughout'.split(' '));
const BEFORE_MONTH_UNNAMED = new Set(
  'of by before after from for to the last this next late early mid on into around beginning starting'.split(' '),
);

/** A month alone is one after a preposition: "in June", "the October session"; never "June Smith", "Theresa May", "May the …". */
const stands = (tokens: readonly Token[], i: number, point: DatePoint): boolean => {
  if (point.year !== undefined) return true;
  if (!point.full) return false;
  const before = key(tokens, i - 1) === '-' ? key(tokens, i - 2) : key(tokens, i - 1);
  const next = tokens[i + 1];
  const named = next !== undefined && next.kind === 'word' && isCapital(next) && !weekdays.has(next.key);
  if (
    BEFORE_MONTH.has(before) ||
    whichUnits.at(tokens, key(tokens, i + 1) === 'of' ? i + 2 : i + 1)?.value.unit === 'year'
  )
    return true;
  if (BEFORE_MONTH_UNNAMED.has(before)) return !named;
  const joins = AND.has(before) || before === 'or' || before === ',';
  return (
    joins && !named && pointAt(tokens, i - 2, false)?.value.days.length === 0 && BEFORE_MONTH.has(key(tokens, i - 3))
  );
};
