import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { getDay } from 'date-fns/getDay';
import { parseISO } from 'date-fns/parseISO';
import type { Meeting } from '../record.ts';

type Span = { readonly start: string; readonly end: string };

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

/** Longer meetings are none of which one day of the week is told. */
const LONGEST = 14;

/** The days of the week of a time, 0 Sunday … 6 Saturday, the first and the last at its ends; none where its days are not known. */
export const weekdaysIn = ({ start, end }: Span): readonly number[] => {
  if (!isDay(start) || !isDay(end)) return [];
  const days = eachDayOfInterval({ start: parseISO(start), end: parseISO(end) }).map((each) => getDay(each));
  return days.length > LONGEST ? [] : days;
};

/** Of a meeting, by the first of its dates whose days are known. */
export const weekdaysOf = ({ dates }: Meeting): readonly number[] =>
  dates.map(weekdaysIn).find(({ length }) => length > 0) ?? [];
