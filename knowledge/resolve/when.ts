import { casual } from 'chrono-node/en';

const two = (value: number): string => String(value).padStart(2, '0');

type Season = readonly [from: number, to: number];

/** Northern seasons: months from and to; winter runs into the next year. */
const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);

const COUNTS: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, i) => [word, i + 1] as const,
  ),
);

const month = (year: number, number: number): string => `${year}-${two(number)}`;

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
  /\b(?:(last|this|past|previous|next)\s+|(?:the|in|in the)\s+)(spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?((?:19|20)\d\d))?\b/gi;
const YEARS = /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+years?\s+(?:ago|back)\b/gi;
const RELATIVE_YEAR = /\b(last|this|previous|past|next)\s+year\b/gi;
/** Only wordings that count from today: a plain date is left as it is typed. */
const RELATIVE =
  /\b(?:(?:last|this|past|next)\s+(?:week|month|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|today|tomorrow|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:days?|weeks?|months?)\s+ago)\b/gi;

/**
 * Replaces the relative dates of a question by what they mean at `now`: "last autumn" → "2025-09..2025-11", "two years ago" → "2024",
 * "last month" → "2026-10". Other words stay.
 */
export const absolute = (typed: string, now: Date): string => {
  if (
    !/\b(?:ago|back|last|this|past|previous|next|yesterday|today|tomorrow|in the (?:spring|summer|autumn|fall|winter)|(?:spring|summer|autumn|fall|winter))\b/i.test(
      typed,
    )
  )
    return typed;
  const year = now.getUTCFullYear();
  return typed
    .replace(SEASON, (whole, which: string | undefined, name: string, of: string | undefined) =>
      which === undefined && of === undefined
        ? whole
        : (season((which ?? 'last').toLowerCase(), name.toLowerCase(), of, now) ?? whole),
    )
    .replace(YEARS, (whole, count: string) => {
      const years = count.toLowerCase() === 'one' ? 1 : (COUNTS.get(count.toLowerCase()) ?? Number(count));
      return Number.isFinite(years) ? String(year - years) : whole;
    })
    .replace(RELATIVE_YEAR, (_, which: string) =>
      String(year + ({ last: -1, previous: -1, past: -1, next: 1 }[which.toLowerCase()] ?? 0)),
    )
    .replace(RELATIVE, (whole) => relative(whole, now));
};

/** By chrono-node; the precision is that of the words: a month for "last month", a day for "yesterday". */
const relative = (words: string, now: Date): string => {
  const named = words.match(
    /\b(last|past|this|next)\s+(january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  );
  const [found] = casual.parse(words, { instant: now, timezone: 'UTC' });
  if (!found) return words;
  const at = found.start;
  const [y, m, d] = [at.get('year') ?? now.getUTCFullYear(), at.get('month') ?? 1, at.get('day') ?? 1];
  if (named) {
    const past = /last|past/i.test(named[1] ?? '');
    const back = past && (y > now.getUTCFullYear() || (y === now.getUTCFullYear() && m >= now.getUTCMonth() + 1));
    return month(back ? y - 1 : y, m);
  }
  if (/month|weeks? ago/i.test(words)) return month(y, m);
  if (/week/i.test(words)) return month(y, m);
  return `${month(y, m)}-${two(d)}`;
};
