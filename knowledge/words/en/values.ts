import type { IsoDate } from '../../article.ts';
import { monthNames } from '../../lexicon/calendar.ts';
import { type DateSpan, joined, partsOf, spanOf } from '../date.ts';
import type { Named } from '../said.ts';

/** `2025-10-28` → "28 October 2025", `2025-12` → "December 2025", `--10-28` → "28 October (year not stated)". */
export const dateText = (start: IsoDate, end: IsoDate = start): string => {
  const [a, b] = [partsOf(start), partsOf(end)];
  const month = (number: number): string => monthNames[number - 1] ?? '';
  const open = a.year === '' ? ' (year not stated)' : '';
  const last = joined(b.day, month(b.month), b.year);
  if (start === end) return last + open;
  if (a.year !== b.year) return `${joined(a.day, month(a.month), a.year)} – ${last}`;
  if (a.month !== b.month) return `${joined(a.day, month(a.month))} – ${last}${open}`;
  return `${a.day === 0 ? '' : a.day}–${last}${open}`;
};

export const spanText = ({ start, end }: DateSpan): string => dateText(start, end);

/** The preposition that goes before a date: "on 28 October 2025", "in December 2025". */
export const onDate = ({ start, end }: DateSpan): string =>
  `${partsOf(start).day === 0 ? 'in' : 'on'} ${dateText(start, end)}`;

/** A typed period; that its year is open was the asker's wish. */
export const periodText = (period: string): string => spanText(spanOf(period)).replace(' (year not stated)', '');

/** "in July 2024", "on 8 July 2024", "from 8 July 2024 to 9 August 2025" */
export const inPeriod = (period: string): string => {
  const { start, end } = spanOf(period);
  const isRange = start !== end && partsOf(start).day > 0;
  return (isRange ? `from ${dateText(start, start)} to ${dateText(end, end)}` : onDate({ start, end })).replaceAll(
    ' (year not stated)',
    '',
  );
};

/** "a", "a and b", "a, b and c". */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** 1 → "1st", 22 → "22nd", 113 → "113th". */
export const ordinalText = (ordinal: number): string => {
  const tens = ordinal % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
  return `${ordinal}${suffix}`;
};

/** "1 day", "3 days". */
export const countText = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** "Lt Gen Johnson P Mathew, Chief of Integrated Defence Staff (India)". */
export const personText = ({ name, rank, role, side }: Named): string =>
  [rank === null ? name : `${rank} ${name}`, role].filter((part) => part !== null && part !== '').join(', ') +
  (side === null ? '' : ` (${side})`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const values = {
  date: dateText,
  quote: (text: string): string => `“${text}”`,
  person: personText,
  /** Where nothing was typed that could stand there. */
  heading: 'Question',
};

export type ValueWords = typeof values;
