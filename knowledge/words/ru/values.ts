import type { IsoDate } from '../../article.ts';
import { countryNames } from '../country.ts';
import { type DateSpan, joined, partsOf, spanOf } from '../date.ts';
import type { ValueWords } from '../en/values.ts';
import type { Named } from '../said.ts';

/** января, январь, январе: beside a day, alone, after "в". */
const MONTHS = {
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  nominative: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  prepositional: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
} as const;

const OPEN = ' (год не указан)';

/** `alone`: the case of a month without a day. */
const datesText = (start: IsoDate, end: IsoDate, alone: keyof typeof MONTHS): string => {
  const [a, b] = [partsOf(start), partsOf(end)];
  const open = a.year === '' ? OPEN : '';
  const year = (text: string): string => (/^\d{4}$/.test(text) ? `${text} г.` : text);
  const month = (day: number, number: number): string => MONTHS[day === 0 ? alone : 'genitive'][number - 1] ?? '';
  const last = joined(b.day, month(b.day, b.month), year(b.year));
  if (start === end) return last + open;
  if (a.month === 0 && b.month === 0) return `${a.year}–${b.year} гг.`;
  const first = joined(a.day, month(a.day, a.month));
  if (a.year !== b.year) return `${joined(first, year(a.year))} – ${last}`;
  return a.month === b.month ? `${a.day}–${last}${open}` : `${first} – ${last}${open}`;
};

/** `2025-10-28` → "28 октября 2025 г.", `2025-12` → "декабрь 2025 г.", `--10-28` → "28 октября (год не указан)". */
export const dateText = (start: IsoDate, end: IsoDate = start): string => datesText(start, end, 'nominative');

export const spanText = ({ start, end }: DateSpan): string => dateText(start, end);

/** When something happens: "28 октября 2025 г.", "в декабре 2025 г.". */
export const onDate = ({ start, end }: DateSpan): string =>
  partsOf(start).day === 0 ? `в ${datesText(start, end, 'prepositional')}` : dateText(start, end);

/** After "до", "после": "июля 2024 г.". */
export const dateGenitive = (date: IsoDate): string => datesText(date, date, 'genitive');

/** A typed period; that its year is open was the asker's wish. */
export const periodText = (period: string): string => spanText(spanOf(period)).replace(OPEN, '');

/** "а", "а и б", "а, б и в". */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;

let rules: Intl.PluralRules | undefined;

/** Made when first needed: that takes a millisecond. */
const categoryOf = (number: number): Intl.LDMLPluralRule => {
  rules ??= new Intl.PluralRules('ru');
  return rules.select(number);
};

/** "1 день", "2 дня", "5 дней". */
export const countText = (number: number, one: string, few: string, many: string): string =>
  `${number} ${chosen(number, one, few, many)}`;

/** The word that goes with a number. */
export const chosen = (number: number, one: string, few: string, many: string): string => {
  const category = categoryOf(number);
  return category === 'one' ? one : category === 'few' ? few : many;
};

/** A sentence ends with one full stop: "г." has its own. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export const quoteText = (text: string): string => `«${text}»`;

export const country = countryNames('ru');

export const personText = ({ name, rank, role, side }: Named): string =>
  [rank === null ? name : `${rank} ${name}`, role].filter((part) => part !== null && part !== '').join(', ') +
  (side === null ? '' : ` (${country(side)})`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence after a colon. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const values: ValueWords = {
  date: dateText,
  quote: quoteText,
  person: personText,
  heading: 'Вопрос',
};
