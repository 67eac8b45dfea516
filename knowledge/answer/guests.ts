import { monthNames } from '../lexicon/calendar.ts';
import { findPassages, holdsAll } from '../passages.ts';
import { goalsIn } from '../resolve/goal.ts';
import { whitherIn } from '../understand/rules/who-comes.ts';
import type { Context } from './context.ts';
import { type Candidate, isAhead } from './statement-fit.ts';

const ORDINAL = /\b\d{1,3}(?:st|nd|rd|th)\b/;
const YEAR = /\b(?:19|20)\d\d\b/;
/** What tells of somebody who comes, or is to be welcomed. */
const OF_GUEST = /\b(?:visit|trip|travel|welcom|receiv|host|invit|com(?:e|ing)\b)/i;

/** "who will visit Chile in May": what the articles tell of those who are to come there, at the time that is named. */
export const guestsAt = (question: string, { knowledge, only }: Context): readonly Candidate[] => {
  const country = whitherIn(question);
  if (country === undefined) return [];
  const month = monthNames.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(question)) + 1;
  const [year] = YEAR.exec(question) ?? [];
  const [number] = ORDINAL.exec(question) ?? [];
  return findPassages(knowledge, country, { articles: only?.articles }).flatMap((passage) =>
    passage.statements.flatMap((statement): Candidate[] => {
      const { date, subject, value } = statement;
      const isTheirs =
        isAhead(statement) &&
        goalsIn(value, false).includes(country) &&
        OF_GUEST.test(`${subject} ${value}`) &&
        (year === undefined || date?.startsWith(year) === true) &&
        (month === 0 || Number(date?.slice(5, 7)) === month) &&
        (number === undefined || holdsAll(value, number));
      return isTheirs ? [{ passage, statement, date: date ?? '' }] : [];
    }),
  );
};
