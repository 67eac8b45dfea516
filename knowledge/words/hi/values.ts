import type { IsoDate } from '../../article.ts';
import { countryNames } from '../country.ts';
import { type DateSpan, joined, partsOf, spanOf } from '../date.ts';
import type { ValueWords } from '../en/values.ts';
import type { Named } from '../said.ts';

const MONTHS = 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ');

const OPEN = ' (वर्ष नहीं बताया गया)';

/** `2025-10-28` → "28 अक्टूबर 2025", `2025-12` → "दिसंबर 2025", `--10-28` → "28 अक्टूबर (वर्ष नहीं बताया गया)". */
export const dateText = (start: IsoDate, end: IsoDate = start): string => {
  const [a, b] = [partsOf(start), partsOf(end)];
  const month = (number: number): string => MONTHS[number - 1] ?? '';
  const open = a.year === '' ? OPEN : '';
  const last = joined(b.day, month(b.month), b.year);
  if (start === end) return last + open;
  if (a.year !== b.year) return `${joined(a.day, month(a.month), a.year)} – ${last}`;
  return a.month === b.month ? `${a.day}–${last}${open}` : `${joined(a.day, month(a.month))} – ${last}${open}`;
};

export const spanText = ({ start, end }: DateSpan): string => dateText(start, end);

/** When something happens: "28 अक्टूबर 2025 को", "दिसंबर 2025 में". */
export const onDate = ({ start, end }: DateSpan): string =>
  `${dateText(start, end)} ${partsOf(start).day === 0 ? 'में' : 'को'}`;

/** A typed period; that its year is open was the asker's wish. */
export const periodText = (period: string): string => spanText(spanOf(period)).replace(OPEN, '');

/** "क", "क और ख", "क, ख और ग". */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} और ${items.at(-1)}`;

const ORDINALS: ReadonlyMap<number, string> = new Map([
  [1, 'पहली'],
  [2, 'दूसरी'],
  [3, 'तीसरी'],
  [4, 'चौथी'],
  [5, 'पाँचवीं'],
  [6, 'छठी'],
  [7, 'सातवीं'],
  [8, 'आठवीं'],
  [9, 'नौवीं'],
  [10, 'दसवीं'],
]);

/** As it goes with बैठक: "तीसरी", "22वीं". */
export const ordinalText = (ordinal: number): string => ORDINALS.get(ordinal) ?? `${ordinal}वीं`;

export const quoteText = (text: string): string => `“${text}”`;

export const country = countryNames('hi');

export const personText = ({ name, rank, role, side }: Named): string =>
  [rank === null ? name : `${rank} ${name}`, role].filter((part) => part !== null && part !== '').join(', ') +
  (side === null ? '' : ` (${country(side)})`);

export const values: ValueWords = {
  date: dateText,
  quote: quoteText,
  person: personText,
  heading: 'प्रश्न',
};
