import { months, weekdays } from '../lexicon/calendar.ts';
import { twoDigits } from '../read/calendar.ts';
import { COUNT, countOf } from './count-words.ts';
import { onSameDay } from './same-day.ts';

type Season = readonly [from: number, to: number];

/** Northern seasons: months from and to; winter runs into the next year. */
const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);

/** `--06..--08` for "summer": of any year. */
export const monthsOfSeason = (name: string): string | undefined => {
  const [from, to] = SEASONS.get(name) ?? [];
  return from === undefined || to === undefined ? undefined : `--${twoDigits(from)}..--${twoDigits(to)}`;
};

const month = (year: number, number: number): string => `${year}-${twoDigits(number)}`;

const season = (which: string, name: string, typedYear: string | undefined, now: Date): string | undefined => {
  const months = SEASONS.get(name);
  if (!months) return undefined;
  const [from, to] = months;
  const thisYear = now.getUTCFullYear();
  const ended = (year: number): boolean => new Date(Date.UTC(to < from ? year + 1 : year, to, 1)) <= now;
  const year =
    typedYear !== undefined
      ? Number(typedYear)
      : which === 'this'
        ? thisYear
        : which === 'next'
          ? thisYear + (ended(thisYear) ? 1 : 0)
          : ended(thisYear)
            ? thisYear
            : ended(thisYear - 1)
              ? thisYear - 1
              : thisYear - 2;
  return `${month(year, from)}..${month(to < from ? year + 1 : year, to)}`;
};

const SEASON =
  /\b(?:(?:(last|this|past|previous|next)\s+|(?:the|in|in the)\s+)(spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?((?:19|20)\d\d))?|(spring|summer|autumn|fall|winter)\s+(?:of\s+)?((?:19|20)\d\d))\b/gi;
const YEARS = new RegExp(`\\b(${COUNT})\\s+years?\\s+(?:ago|back)\\b`, 'gi');
const RELATIVE_YEAR = /\b(last|this|previous|past|next)\s+year(?:['’]?s)?\b/gi;
const YEAR = '((?:19|20)\\d\\d)';
/** "the second half of 2024", "in the last quarter of 2023", "late 2024", "mid-2023", "early in 2025" */
const PART = new RegExp(
  `\\b(?:the\\s+)?(?:(first|second|third|fourth|1st|2nd|3rd|4th|last|latter|early|late|latter)\\s+(half|quarter|part|third|months)\\s+of|(early|mid|middle|late)(?:\\s+(?:in|of|part\\s+of))?)[\\s-]+(?:the\\s+year\\s+)?${YEAR}\\b(?!-)`,
  'gi',
);
const WHICH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);
/** Early, in the middle and late: four months each. */
const LOOSELY: ReadonlyMap<string, Season> = new Map([
  ['early', [1, 4]],
  ['first', [1, 4]],
  ['mid', [5, 8]],
  ['middle', [5, 8]],
  ['late', [9, 12]],
  ['last', [9, 12]],
  ['latter', [9, 12]],
]);

/** "the second half of 2024" → "2024-07..2024-12". */
const partOfYear = (which: string, unit: string | undefined, year: number): string | undefined => {
  const size = unit === 'half' ? 6 : unit === 'quarter' ? 3 : unit === 'third' ? 4 : undefined;
  const count = /^la/.test(which) && size !== undefined ? 12 / size : (WHICH.get(which) ?? Number.NaN);
  const months: Season | undefined =
    size === undefined ? LOOSELY.get(which) : count * size <= 12 ? [(count - 1) * size + 1, count * size] : undefined;
  return months && `${month(year, months[0])}..${month(year, months[1])}`;
};

/** "in the last three months", "over the past two years", "within the last year": up to today. */
const WINDOW = new RegExp(
  `\\b(?:in|over|during|within|for)\\s+the\\s+(?:last|past|previous)\\s+(?:(${COUNT})\\s+)?(days|weeks?|months|years|twelvemonth)\\b`,
  'gi',
);
/** "more than two years ago" */
const LONG_AGO = new RegExp(
  `\\b(more\\s+than|over|longer\\s+than|less\\s+than|under|within)\\s+(${COUNT})\\s+(days?|weeks?|months?|years?)\\s+ago\\b`,
  'gi',
);

/** Of one meeting it is what is to be checked, not which is meant. */
const LISTS = /\b(?:which|what|how\s+many|there\s+an?|any|list|all|meetings|summits|rounds)\b/i;

/** In days; a month is 30.44 of them, a year 365.25. */
const spanOf = (count = 'one', unit: string): number => {
  const days = /^d/i.test(unit) ? 1 : /^w/i.test(unit) ? 7 : /^m/i.test(unit) ? 30.44 : 365.25;
  return Math.round(countOf(count) * days);
};

/** Only wordings that count from today: a plain date is left as it is typed. */
const RELATIVE =
  /\b(?:(?:last|this|past|previous|next)\s+(?:(?:week|month)(?:['’]?s)?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:the\s+)?day\s+(?:before\s+yesterday|after\s+tomorrow)|(?:yesterday|today|tomorrow)(?:['’]?s)?|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:days?|weeks?|months?)\s+ago)\b/gi;

/**
 * Replaces the relative dates of a question by what they mean at `now`: "last autumn" → "2025-09..2025-11", "two years ago" → "2024",
 * "last month" → "2026-10". Other words stay.
 */
export const absolute = (typed: string, now: Date): string => {
  if (
    !/\b(?:ago|same|half|quarter|third|part|months|early|mid|middle|late|back|last|this|past|previous|next|yesterdays?|todays?|tomorrows?|in the (?:spring|summer|autumn|fall|winter)|(?:spring|summer|autumn|fall|winter))\b/i.test(
      typed,
    )
  )
    return typed;
  const year = now.getUTCFullYear();
  return onSameDay(typed, now)
    .replace(LONG_AGO, (whole, way: string, count: string, unit: string) =>
      !LISTS.test(typed)
        ? whole
        : `${/^(?:more|over|longer)/i.test(way) ? 'before' : 'since'} ${daysFrom(now, 0 - spanOf(count, unit))}`,
    )
    .replace(YEARS, (whole, count: string) => {
      const years = countOf(count);
      return Number.isFinite(years) ? String(year - years) : whole;
    })
    .replace(RELATIVE_YEAR, (_, which: string) =>
      String(year + ({ last: -1, previous: -1, past: -1, next: 1 }[which.toLowerCase()] ?? 0)),
    )
    .replace(
      PART,
      (whole, which: string | undefined, unit: string | undefined, loosely: string | undefined, ofYear: string) =>
        partOfYear((which ?? loosely ?? '').toLowerCase(), unit?.toLowerCase(), Number(ofYear)) ?? whole,
    )
    .replace(SEASON, (whole, which?: string, named?: string, ofYear?: string, bare?: string, bareYear?: string) =>
      which === undefined && (ofYear ?? bareYear) === undefined
        ? whole
        : (season((which ?? 'last').toLowerCase(), (named ?? bare ?? '').toLowerCase(), ofYear ?? bareYear, now) ??
          whole),
    )
    .replace(
      WINDOW,
      (_, count: string | undefined, unit: string) =>
        `between ${daysFrom(now, 0 - spanOf(count, unit))} and ${daysFrom(now, 0)}`,
    )
    .replace(RELATIVE, (whole) => relative(whole, now));
};

/** The precision is that of the words: a month for "last month" and "three weeks ago", a day for "yesterday". */
const relative = (words: string, now: Date): string => {
  // "yesterday's", "last weeks"
  const [first = '', second = ''] = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/(?<=yesterday|today|tomorrow|week|month)['’]?s$/, ''));
  const [year, number] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  if (/before\s+yesterday$/i.test(words)) return daysFrom(now, -2);
  if (/after\s+tomorrow$/i.test(words)) return daysFrom(now, 2);
  const days = NEAR_DAYS.get(first);
  if (days !== undefined) return daysFrom(now, days);
  if (/ago$/i.test(words)) {
    const count = countOf(first);
    if (second.startsWith('day')) return daysFrom(now, -count);
    return second.startsWith('week') ? daysFrom(now, -7 * count).slice(0, 7) : monthsFrom(year, number, -count);
  }
  const way = first === 'this' ? 0 : first === 'next' ? 1 : -1;
  if (second === 'month') return monthsFrom(year, number, way);
  if (second === 'week') return daysFrom(now, 7 * way).slice(0, 7);
  const named = months.get(second);
  if (named) {
    const later = way < 0 && named.value >= number ? -1 : way > 0 && named.value <= number ? 1 : 0;
    return month(year + later, named.value);
  }
  const weekday = weekdays.get(second);
  if (!weekday) return words;
  const ahead = (weekday.value - now.getUTCDay() + 7) % 7;
  return daysFrom(now, way < 0 ? ahead - 7 : way > 0 && ahead === 0 ? 7 : ahead);
};

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

const DAY = 24 * 60 * 60 * 1000;

const daysFrom = (now: Date, days: number): string => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);

/** @param number 1-12. */
const monthsFrom = (year: number, number: number, count: number): string =>
  new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
