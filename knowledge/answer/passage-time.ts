import { months } from '../lexicon/calendar.ts';
import { contentWords, type Passage } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Knowledge, Statement } from '../record.ts';
import type { Context } from './context.ts';
import type { Asked } from './statement-fit.ts';
import { dateOf } from './statement-told.ts';

/** "2025", "2025-09-12", "October 2025", "in October": what a question dates. */
export type Period = { readonly words: string; readonly year: string | undefined; readonly month: string | undefined };

export const periodIn = (typed: string): Period | undefined => {
  const [iso, isoYear, isoMonth] = /\b((?:19|20)\d\d)(?:-(\d\d))?(?:-\d\d)?\b/.exec(typed) ?? [];
  const named = contentWords(typed).find((word) => word.length > 3 && months.has(fold(word)));
  if (iso === undefined && named === undefined) return undefined;
  const month = named === undefined ? isoMonth : String(months.get(fold(named))?.value ?? '').padStart(2, '0');
  return { words: `${iso ?? ''} ${named ?? ''}`.trim(), year: isoYear, month };
};

/** "in 2025", where the sentence says "in September" and the report's date tells the year. */
export const isOfPeriod = (
  { statements }: Passage,
  { year, month }: Period,
  context: Context,
  wants?: Wanted | undefined,
): boolean =>
  statements.some(
    (statement) =>
      statement.date !== null &&
      (year === undefined || statement.date.startsWith(year)) &&
      (month === undefined || statement.date.slice(5, 7) === month) &&
      // Of what is to come the date is that for which it is announced.
      (dateOf(statement, context) !== null || wants === 'future'),
  );

/** How a sentence is of `--12`, `2025`, `2025-12`: it speaks of that time, or it names none and was printed then. */
export const isPrintedOrSaidIn = (
  { citation, statements }: Passage,
  time: string,
  { articles }: Knowledge,
): 'said' | 'printed' | undefined => {
  const [, year] = /^(\d{4})/.exec(time) ?? [];
  const [, month] = /^(?:\d{4}|-)-(\d\d)/.exec(time) ?? [];
  const isThen = (date: string): boolean =>
    (year === undefined || date.startsWith(year)) && (month === undefined || date.slice(5, 7) === month);
  if (statements.some(({ date }) => date !== null && date.length >= (month === undefined ? 4 : 7) && isThen(date)))
    return 'said';
  const named = (citation.quote.match(/\b\p{Lu}\p{Ll}{2,8}\b/gu) ?? []).flatMap(
    (word) => months.get(fold(word))?.value ?? [],
  );
  const years: readonly string[] = citation.quote.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const published = articles.find(({ id }) => id === citation.article)?.published?.date ?? '';
  const isYear = year === undefined || years.includes(year) || (years.length === 0 && published.startsWith(year));
  const isMonth = month === undefined || named.includes(Number(month));
  if (isYear && isMonth && (month !== undefined || years.length > 0)) return 'said';
  return named.length === 0 && years.length === 0 && isThen(published) ? 'printed' : undefined;
};

/** "in December 2024": what the words have in December, and the record in another year, is of no such month. */
export const isOfThatMonthElsewhen = ({ statements }: Passage, { year, month }: Period): boolean => {
  const own = statements.flatMap(({ date }) => (date !== null && /^\d{4}-\d\d/.test(date) ? [date] : []));
  return (
    year !== undefined &&
    month !== undefined &&
    own.some((date) => date.slice(5, 7) === month && !date.startsWith(year)) &&
    !own.some((date) => date.startsWith(`${year}-${month}`))
  );
};

/** "announced in February": a sentence that has its own month has it in no other, whatever stands beside it. */
export const isOfOtherMonth = (quote: string, { month }: Period): boolean => {
  const own = quote.match(/\b\p{Lu}\p{Ll}{3,8}\b/gu)?.flatMap((word) => months.get(fold(word))?.value ?? []) ?? [];
  return month !== undefined && own.length > 0 && !own.includes(Number(month));
};

/** "will she visit Oslo in 2026": what is to be in another year tells nothing of it. */
export const isOfYear = ({ date }: Statement, question: string, wants: Wanted | undefined): boolean => {
  const [year] = /\b20\d\d\b/.exec(question) ?? [];
  return wants !== 'future' || year === undefined || date === null || !/^\d{4}/.test(date) || date.startsWith(year);
};

/** "in 2022, where did they meet": a time of the question's own, and no bound. */
const IN_YEAR =
  /(?<!\b(?:since|before|after|until|till|by|between|from|than)\s(?:[\p{L}’']+\s){0,2})\b(?:[Ii]n|[Dd]uring)\s+(?:the\s+year\s+|\p{Lu}\p{Ll}+\s+)?((?:19|20)\d\d)\b(?!\s*(?:and|or|to|[–-])\s*(?:19|20))/u;

const WH = /\b(?:when|where|at\s+which|in\s+(?:what|which))\b/i;

/** When or where something was in a year that is named: what was in another year is no answer. */
export const isInYear = (date: string, quote: string, question: string, wants: Wanted | undefined): boolean => {
  const [, year] = (wants === 'when' || wants === 'where') && WH.test(question) ? (IN_YEAR.exec(question) ?? []) : [];
  return year === undefined || date.startsWith(year) || (date === '' && quote.includes(year));
};

/** "what was upgraded in 2000": what was upgraded in another year is no answer. */
export const isOfOtherYear = (date: string, question: string): boolean => {
  const [, year] = /^\W*(?:what|which|who)\b/i.test(question) ? (IN_YEAR.exec(question) ?? []) : [];
  return year !== undefined && /^\d{4}/.test(date) && !date.startsWith(year);
};

export const isYearOf = (
  { citation, statements }: Pick<Passage, 'citation' | 'statements'>,
  question: string,
  wants: Wanted | undefined,
): boolean =>
  isInYear('', citation.quote, question, wants) ||
  statements.some(({ date }) => date !== null && isInYear(date, citation.quote, question, wants));

/** A month in which the day lies may be after it. */
export const isSinceDay = (date: string, since: string): boolean => date >= since.slice(0, date.length);

/** "her first trip there since 2019": of the last one before, where that is what is asked. */
export const isSince = ({ citation }: Passage, { before = '', last = false }: Asked): boolean => {
  const [, year] = /\b(?:since|after)\s+(?:\p{Lu}\p{L}+\s+)?((?:19|20)\d\d)\b/u.exec(citation.quote) ?? [];
  return (
    last && year !== undefined && /^\d{4}/.test(before) && year < before.slice(0, 4) && FIRST_SINCE.test(citation.quote)
  );
};

const FIRST_SINCE = /\b(?:first|maiden|earliest|only)\b[^.;]{0,80}\bsince\b/i;
