import { findPassages, holdsAll } from '../passages.ts';
import type { Knowledge } from '../record.ts';
import { textOf, type Word } from './question.ts';

/** What was only to be has no day on which it was. */
const AHEAD = new Set(['expectation', 'invitation']);

/** "the October phone call": the one date that the articles give what the words speak of, in the month that is named; undefined where they give none or several. */
export const dateOfHappening = (words: readonly Word[], knowledge: Knowledge): string | undefined => {
  const typed = textOf(words, ({ label, cue }) => cue === null && !['date', 'small', 'generic'].includes(label.is));
  // Of a meeting the record tells, and what came before it the articles need not tell.
  if (typed === '' || words.some(({ label }) => label.is === 'kind' || label.is === 'meeting')) return undefined;
  const months = words.flatMap(({ label }) => (label.is === 'date' ? [label.date] : []));
  const dates = new Set(
    findPassages(knowledge, typed)
      .flatMap(({ statements }) => statements)
      .filter(({ subject, value, property }) => !AHEAD.has(property) && holdsAll(`${subject} ${value}`, typed))
      .flatMap(({ date }) => (date !== null && /^\d{4}/.test(date) ? [date] : []))
      .filter((date) =>
        months.every((month) => (month.startsWith('--') ? `-${date.slice(4)}` : date).startsWith(month)),
      ),
  );
  const [only, second] = dates;
  return second === undefined ? only : undefined;
};
