import { questionProperties } from '../lexicon/question-properties.ts';
import { genericWords, meetingWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, holdsAll } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
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

/** "the phone call": without a word of who called whom. */
export const CALL =
  /\b(?:(?:tele)?phone|telephonic)\s+(?:call|conversation|talk)\b|\b(?:spoke|speak|spoken|speaking|talk(?:ed|ing)?|conversed)\s+(?:(?:on|by|over)\s+(?:the\s+)?(?:tele)?phone|telephonically)\b/i;

/** "the partnership's start" → the kinds of statement that its verbs ask for, and the other words. */
export const parted = (words: string): { readonly properties: readonly string[]; readonly names: string } => {
  const tokens = tokenize(words);
  const properties = new Set<string>();
  const verbs = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const found = questionProperties.at(tokens, i);
    for (const property of found?.value ?? []) properties.add(property);
    if (found) for (const { key } of tokens.slice(i, found.end)) verbs.add(key);
  }
  const names = contentWords(words).filter((word) => {
    const key = fold(word).replace(/['’]s$/, '');
    return !verbs.has(key) && !genericWords.has(key) && !meetingWords.has(key) && !/^(?:19|20)\d\d$/.test(key);
  });
  return { properties: [...properties], names: names.join(' ') };
};

/** What of a kind the articles date otherwise alone: "she was in Oslo in 2023", where they have her there in 2024. */
export const datedOtherwise = (text: string, year: string, knowledge: Knowledge): boolean => {
  const { properties, names } = parted(text);
  if (names === '' || properties.length === 0) return false;
  const years = findPassages(knowledge, names)
    .flatMap(({ statements }) => statements)
    .filter(
      ({ subject, value, property }) =>
        properties.includes(property) && !AHEAD.has(property) && holdsAll(`${subject} ${value}`, names),
    )
    .flatMap(({ date }) => (date !== null && /^\d{4}/.test(date) ? [date.slice(0, 4)] : []));
  return years.length > 0 && !years.includes(year);
};
