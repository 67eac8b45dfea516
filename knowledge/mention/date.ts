import type { Article, Segment, Token } from '../article.ts';
import { dateLeads, dateNameStarts, dateNames, dayWords, months, weekdays } from '../lexicon/calendar.ts';
import { relativeStarts } from '../lexicon/relative-dates.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapital } from '../read/token.ts';
import { boundOf } from './date-bound.ts';
import { calendarDatesAt } from './date-calendar.ts';
import type { FoundDate } from './date-found.ts';
import { relativeDateAt } from './date-relative.ts';
import { weekdaysAt } from './date-weekday.ts';
import { bareDayAt, ledDateAt, whichMonthAt, withWhichYear, yearDateAt } from './date-year.ts';
import type { DateMention } from './mention.ts';

export { findDurations } from './date-duration.ts';

/**
 * The dates that a segment names, in text order. A span has the date's own words: no preposition before it ("on", "from", "between").
 * Days that are apart ("3 and 17 May") are two mentions with one span.
 */
export const findDates = (_article: Article, { tokens }: Segment): DateMention[] => {
  const mentions: DateMention[] = [];
  let previous: FoundDate | undefined;
  for (let i = 0; i < tokens.length; ) {
    const found = datesAt(tokens, i, previous);
    if (!found) {
      i++;
      continue;
    }
    for (const date of found) mentions.push(mentionOf(tokens, date));
    previous = found.at(-1);
    i = Math.max(i + 1, previous?.to ?? 0);
  }
  return mentions;
};

/** In this order: the longer wording before what it contains ("last week of May" before "last week", "5 May" before "May"). */
const datesAt = (
  tokens: readonly Token[],
  i: number,
  previous: FoundDate | undefined,
): readonly FoundDate[] | undefined => {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return undefined;
  if (token.kind === 'number') {
    return (
      calendarDates(tokens, i) ??
      one(yearDateAt(tokens, i, previous) ?? bareDayAt(tokens, i) ?? relativeDateAt(tokens, i))
    );
  }
  if (leadWords.has(token)) {
    const led = ledDateAt(tokens, i) ?? relativeDateAt(tokens, i) ?? whichMonthAt(tokens, i);
    if (led) return [withWhichYear(tokens, led)];
  }
  if (!calendarWords.has(token)) return undefined;
  const dates = calendarDates(tokens, i);
  if (dates) return dates;
  const days = weekdaysAt(tokens, i);
  return days && !isNamed(tokens, i, days) ? days : undefined;
};

const calendarDates = (tokens: readonly Token[], i: number): readonly FoundDate[] | undefined =>
  calendarDatesAt(tokens, i)?.map((date) => withWhichYear(tokens, date));

const one = (date: FoundDate | undefined): readonly FoundDate[] | undefined => date && [date];

/** "the Sunday Times", "Black Friday". */
const isNamed = (tokens: readonly Token[], i: number, days: readonly FoundDate[]): boolean => {
  const next = tokens[days.at(-1)?.to ?? 0];
  return (
    dateNameStarts.has(tokens[i - 1]?.key ?? '') || (next !== undefined && isCapital(next) && dateNames.has(next.key))
  );
};

/** Words that point at a day without saying it. */
const POINTERS = ['last', 'this', 'next', 'coming', 'past', 'previous', 'preceding', 'following'];

/** What a word can begin: gates that most words don't pass. */
const leadWords = wordSet([...relativeStarts, ...dateLeads.starts, 'last', 'this', 'next']);
const calendarWords = wordSet([...months.keys(), ...weekdays.keys(), ...dayWords.starts, ...POINTERS]);

/** The "T" of "2024-05-06T10:00" is no part of the date. */
const timeMark = (token: Token | undefined): number => (token && /^\d\dt$/.test(token.key) ? 1 : 0);

const mentionOf = (tokens: readonly Token[], date: FoundDate): DateMention => {
  const last = tokens[date.to - 1];
  const end = last?.key === '.' ? date.to - 2 : date.to - 1;
  return {
    kind: 'date',
    span: { start: tokens[date.from]?.start ?? 0, end: (tokens[end]?.end ?? 0) - timeMark(tokens[end]) },
    form: date.form,
    start: date.start,
    end: date.end,
    weekday: date.weekday,
    ...(date.endWeekday === undefined ? {} : { endWeekday: date.endWeekday }),
    relative: date.relative,
    bound: boundOf(tokens, date),
  };
};
