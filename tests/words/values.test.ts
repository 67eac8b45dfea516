import { describe, expect, test } from 'vitest';
import { country as countryHi, ordinalText as ordinalHi } from '../../knowledge/words/hi/values.ts';
import { chosen, country as countryRu, onDate as onDateRu } from '../../knowledge/words/ru/values.ts';
import { wordsIn } from '../../knowledge/words/words.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

describe('dates', () => {
  test.each([
    ['en', '2025-10-28', '2025-10-28', '28 October 2025'],
    ['en', '2025-10-28', '2025-10-29', '28–29 October 2025'],
    ['en', '--10-28', '--10-28', '28 October (year not stated)'],
    ['ru', '2025-10-28', '2025-10-28', '28 октября 2025 г.'],
    ['ru', '2025-10-28', '2025-10-29', '28–29 октября 2025 г.'],
    ['ru', '2025-10-30', '2025-11-02', '30 октября – 2 ноября 2025 г.'],
    ['ru', '2025-12-30', '2026-01-02', '30 декабря 2025 г. – 2 января 2026 г.'],
    ['ru', '2025-12', '2025-12', 'декабрь 2025 г.'],
    ['ru', '2025-07', '2025-12', 'июль – декабрь 2025 г.'],
    ['ru', '2025', '2025', '2025 г.'],
    ['ru', '2020', '2021', '2020–2021 гг.'],
    ['ru', '--10-28', '--10-29', '28–29 октября (год не указан)'],
    ['hi', '2025-10-28', '2025-10-29', '28–29 अक्टूबर 2025'],
    ['hi', '2025-12', '2025-12', 'दिसंबर 2025'],
    ['hi', '2025', '2025', '2025'],
    ['hi', '--10-28', '--10-28', '28 अक्टूबर (वर्ष नहीं बताया गया)'],
  ] as const)('%s: %s to %s is “%s”', (locale, start, end, text) =>
    expect(wordsIn(locale).values.date(start, end)).toBe(text),
  );

  test.each(MONTHS)('month %i is spelt as the language spells it', (month) => {
    const day = new Date(Date.UTC(2024, month - 1, 9));
    const intl = (locale: string, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day).normalize('NFC');
    const said = (locale: 'ru' | 'hi', date: string): string => wordsIn(locale).values.date(date).normalize('NFC');
    expect(said('ru', `2024-${two(month)}-09`)).toBe(
      `9 ${intl('ru', { day: 'numeric', month: 'long' }).slice(2)} 2024 г.`,
    );
    expect(said('ru', `2024-${two(month)}`)).toBe(`${intl('ru', { month: 'long' })} 2024 г.`);
    expect(said('hi', `2024-${two(month)}`)).toBe(`${intl('hi', { month: 'long' })} 2024`);
  });

  test('in Russian a month alone takes its own case after “в”', () => {
    const said = MONTHS.map((month) => onDateRu({ start: `2024-${two(month)}`, end: `2024-${two(month)}` }));
    expect(said.every((text) => /^в [а-я]+е 2024 г\.$/.test(text))).toBe(true);
    expect([said[2], said[4]]).toEqual(['в марте 2024 г.', 'в мае 2024 г.']);
  });
});

describe('numbers', () => {
  test.each([
    [1, 'день'],
    [2, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [21, 'день'],
    [22, 'дня'],
    [112, 'дней'],
  ])('in Russian, %i %s', (number, word) => expect(chosen(number, 'день', 'дня', 'дней')).toBe(word));

  test.each([
    [1, 'पहली'],
    [4, 'चौथी'],
    [5, 'पाँचवीं'],
    [6, 'छठी'],
    [22, '22वीं'],
  ])('in Hindi, number %i is %s', (number, word) => expect(ordinalHi(number)).toBe(word));
});

describe('countries', () => {
  test.each([
    ['India', 'Индия', 'भारत'],
    ['Norway', 'Норвегия', 'नॉर्वे'],
    ['Saint Lucia', 'Сент-Люсия', 'सेंट लूसिया'],
    ['ASEAN', 'ASEAN', 'ASEAN'],
    ['Narnia', 'Narnia', 'Narnia'],
  ])('%s', (name, ru, hi) => expect([countryRu(name), countryHi(name)]).toEqual([ru, hi]));
});
