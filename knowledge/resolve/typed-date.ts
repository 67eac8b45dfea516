import type { Token } from '../article.ts';
import { months } from '../lexicon/calendar.ts';
import type { Labelled } from './label.ts';
import { monthsOfSeason } from './when.ts';

const number = (value: string): string => value.padStart(2, '0');

/** "in winter", "during the summer months": the months of any year; not "the fall of". */
const seasonAt = (tokens: readonly Token[], i: number): Labelled | undefined => {
  const date = monthsOfSeason(tokens[i]?.key ?? '');
  const before = tokens[i - 1]?.key === 'the' ? tokens[i - 2]?.key : tokens[i - 1]?.key;
  if (date === undefined || !['in', 'during', 'every', 'each'].includes(before ?? '') || tokens[i + 1]?.key === 'of')
    return undefined;
  return { label: { is: 'date', date }, from: i, to: tokens[i + 1]?.key.startsWith('month') ? i + 2 : i + 1 };
};

/** "in May": no word that may be. */
const OF_TIME = /^(?:in|during|since|before|after|until|till|by|of|between)$/;

const isAfter = (day: string, later: string): boolean => Number(later) > Number(day) && Number(later) <= 31;

/** "18 July 2023", "July 18", "July 2023", "2023-07-18", "2023". */
export const dateAt = (tokens: readonly Token[], i: number): Labelled | undefined => {
  const opening = tokens[i];
  // Most words begin no date.
  if (!opening) return undefined;
  if (opening.kind !== 'number' && !months.has(opening.key)) return seasonAt(tokens, i);
  const key = (index: number): string => tokens[index]?.key ?? '';
  const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
  const dated = (date: string, to: number): Labelled => ({ label: { is: 'date', date }, from: i, to });
  if (isYear(key(i)) && key(i + 1) === '-' && /^\d\d$/.test(key(i + 2))) {
    const day = key(i + 3) === '-' && /^\d\d$/.test(key(i + 4)) ? key(i + 4) : '';
    const start = `${key(i)}-${key(i + 2)}${day && `-${day}`}`;
    const end = i + (day ? 5 : 3);
    if (key(end) === '.' && key(end + 1) === '.' && isYear(key(end + 2))) {
      const rest = dateAt(tokens, end + 2);
      if (rest?.label.is === 'date') return dated(`${start}..${rest.label.date}`, rest.to);
    }
    return dated(start, end);
  }
  if (isYear(key(i)) && key(i + 1) === '.' && key(i + 2) === '.' && isYear(key(i + 3)))
    return dated(`${key(i)}..${key(i + 3)}`, i + 4);
  if (isYear(key(i))) return dated(key(i), i + 1);
  const month = (index: number): string | undefined => {
    const found = months.get(key(index));
    const mayBe = isYear(key(index + 1)) || /^\d/.test(key(index - 1)) || OF_TIME.test(key(index - 1));
    return found === undefined || (key(index) === 'may' && !mayBe) ? undefined : number(String(found.value));
  };
  const day = (index: number): string | undefined => key(index).match(/^(\d{1,2})(?:st|nd|rd|th)?$/)?.[1];
  const isLaterDay = (from: string, at: number): boolean => {
    const to = day(at + 1);
    if (to === undefined) return false;
    return /^[-–]$/.test(key(at)) || (/^(?:to|till|until|through|and|&)$/.test(key(at)) && isAfter(from, to));
  };
  const first = month(i);
  if (first !== undefined) {
    let at = i + 1;
    let on = '';
    const typed = day(at);
    if (typed !== undefined && Number(typed) <= 31) {
      on = typed;
      at++;
      // "July 18-19", "July 18 to 19": the first day is enough to find it.
      if (isLaterDay(typed, at)) at += 2;
    }
    if (key(at) === ',' || key(at) === 'of') at += isYear(key(at + 1)) ? 1 : 0;
    const year = isYear(key(at)) ? key(at++) : '-';
    return dated(`${year}-${first}${on && `-${number(on)}`}`, at);
  }
  const start = day(i);
  if (start === undefined) return undefined;
  let at = i + 1;
  if (isLaterDay(start, at)) at += 2;
  if (key(at) === 'of') at++;
  const named = month(at);
  if (named === undefined || Number(start) > 31) return undefined;
  at++;
  const year = isYear(key(at)) ? key(at++) : '-';
  return dated(`${year}-${named}-${number(start)}`, at);
};
