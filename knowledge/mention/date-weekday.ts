import type { Token } from '../article.ts';
import { whichUnits } from '../lexicon/relative-dates.ts';
import { key, monthAt, weekdayAt } from './date-atoms.ts';
import { type FoundDate, foldedWords } from './date-found.ts';
import { AND, pointAt, RANGE } from './date-point.ts';

/** Weekdays instead of a date: "Friday and Saturday", "Monday to Wednesday", "last Friday", "Tuesday next week". Undefined if none begins here. */
export const weekdaysAt = (tokens: readonly Token[], i: number): readonly FoundDate[] | undefined => {
  const lead = WHICH.get(key(tokens, i));
  const first = weekdayAt(tokens, lead ? i + 1 : i);
  if (!first?.value.full) return undefined;
  // "the first Monday of May": only the month is sure.
  if (key(tokens, first.end) === 'of' && monthAt(tokens, first.end + 1)) return undefined;
  const week = lead ? undefined : whichUnits.at(tokens, first.end);
  if (week?.value.unit === 'week' && !week.value.context) {
    const relative = foldedWords(tokens, first.end, week.end);
    return [{ from: i, to: week.end, form: 'weekday', start: {}, end: {}, weekday: first.value.value, relative }];
  }
  const trail = lead ? undefined : WHICH.get(key(tokens, first.end));
  const end = trail && !weekdayAt(tokens, first.end + 1) && isUnit(tokens, first.end) ? first.end + 1 : first.end;
  const found = {
    from: i,
    to: end,
    form: 'weekday',
    start: {},
    end: {},
    weekday: first.value.value,
    relative: lead ?? (end > first.end ? (trail ?? null) : null),
  } as const;
  const separator = key(tokens, end);
  const second = weekdayAt(tokens, end + 1);
  if (!second?.value.full || pointAt(tokens, end + 1, false)) return [found];
  const isNext = (first.value.value + 1) % 7 === second.value.value;
  const spans = RANGE.has(separator) || (AND.has(separator) && (isNext || key(tokens, i - 1) === 'between'));
  if (!spans) return [found];
  const range = { ...found, to: second.end, endWeekday: second.value.value };
  const within = found.relative === null ? whichUnits.at(tokens, second.end) : undefined;
  if (within?.value.unit !== 'week' || within.value.context) return [range];
  return [{ ...range, to: within.end, relative: foldedWords(tokens, second.end, within.end) }];
};

const WHICH: ReadonlyMap<string, 'last' | 'this' | 'next' | 'previous' | 'following'> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['past', 'last'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
]);

/** "Friday last" but not "Friday last week" or "on Friday this year". */
const isUnit = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.kind !== 'word';
