import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, findDurations } from '../../knowledge/mention/date.ts';
import type { DateMention, DateParts } from '../../knowledge/mention/mention.ts';
import { plainArticle, segmentOf } from '../support/segment.ts';

const dates = (text: string): DateMention[] => findDates(plainArticle(text), segmentOf(text));

const iso = ({ year, month, day }: DateParts): string =>
  [year ?? '', month ?? '', day ?? ''].join('-').replace(/-+$/, '');

/** Words, value, and what else the mention says: "18-19 July 2023 = 2023-7-18..2023-7-19". */
const told = (text: string): string[] =>
  dates(text).map((mention) => {
    const words = text.slice(mention.span.start, mention.span.end);
    const [start, end] = [iso(mention.start), iso(mention.end)];
    const weekday =
      mention.weekday === null
        ? ''
        : ` day ${mention.weekday}${mention.endWeekday === undefined ? '' : `-${mention.endWeekday}`}`;
    const rest = `${weekday}${mention.relative === null ? '' : ` (${mention.relative})`}${mention.bound === null ? '' : ` ${mention.bound}`}`;
    return `${words} = ${start}${end === start ? '' : `..${end}`}${rest}`;
  });

describe('days and ranges of days', () => {
  test.each([
    ['It ran from March 4 – 6 2022 at sea.', 'March 4 – 6 2022 = 2022-3-4..2022-3-6'],
    ['held 4-6 March 2022', '4-6 March 2022 = 2022-3-4..2022-3-6'],
    ['on the 4th and 5th of March, 2022', '4th and 5th of March, 2022 = 2022-3-4..2022-3-5'],
    ['from March 4 to 6, delegates', 'March 4 to 6 = -3-4..-3-6'],
    ['between 4 and 9 March', '4 and 9 March = -3-4..-3-9'],
    ['30 June - 2 July 2021', '30 June - 2 July 2021 = 2021-6-30..2021-7-2'],
    ['from Dec 30, 2019 to January 2, 2020', 'Dec 30, 2019 to January 2, 2020 = 2019-12-30..2020-1-2'],
    ['30 December to 2 January 2020', '30 December to 2 January 2020 = 2019-12-30..2020-1-2'],
    ['May 30-June 1, 2024', 'May 30-June 1, 2024 = 2024-5-30..2024-6-1'],
    ['26-27 Jun 2024', '26-27 Jun 2024 = 2024-6-26..2024-6-27'],
    ['26, 27 and 28 June 2024', '26, 27 and 28 June 2024 = 2024-6-26..2024-6-28'],
    ['between the 4th and 9th of March', '4th and 9th of March = -3-4..-3-9'],
    ['on 29, 30 October', '29, 30 October = -10-29..-10-30'],
    ['on October 29, 30.', 'October 29, 30 = -10-29..-10-30'],
    ['on 15 august 2024', '15 august 2024 = 2024-8-15'],
    ['2024-05-06T10:00:00Z', '2024-05-06 = 2024-5-6'],
    ['October 8, 9 and 10, 2021', 'October 8, 9 and 10, 2021 = 2021-10-8..2021-10-10'],
    ['28 June,2024', '28 June,2024 = 2024-6-28'],
    ['Nov. 8 in Lima', 'Nov. 8 = -11-8'],
    ['on 8 Nov. She left', '8 Nov = -11-8'],
    ['the 8th of November', '8th of November = -11-8'],
    ['the fifteenth of August', 'fifteenth of August = -8-15'],
    ['8-Nov-2024', '8-Nov-2024 = 2024-11-8'],
    ["9 Oct'25", "9 Oct'25 = 2025-10-9"],
    ['10ᵗʰ July 2020', '10ᵗʰ July 2020 = 2020-7-10'],
    ['dated 2024-11-28.', '2024-11-28 = 2024-11-28'],
    ['28/11/2024', '28/11/2024 = 2024-11-28'],
    ['11/28/2024', '11/28/2024 = 2024-11-28'],
    ['28.11.2024', '28.11.2024 = 2024-11-28'],
    // Europe and America read it differently: only the year is sure.
    ['03/04/2024', '03/04/2024 = 2024'],
    ['from 5-6.XI.2024', '5-6.XI.2024 = 2024-11-5..2024-11-6'],
    ['on 12/XI/2024', '12/XI/2024 = 2024-11-12'],
    ['from 05.–06.11.2024', '05.–06.11.2024 = 2024-11-5..2024-11-6'],
    ['on 3~5 June', '3~5 June = -6-3..-6-5'],
    ['a December 22 meeting', 'December 22 = -12-22'],
    ['at 9:00 a.m. ET on July 29', 'July 29 = -7-29'],
    // Its week may begin on another day.
    ['in the week of 5 June 2023', '5 June 2023 = 2023-6'],
    ['in the week of 5-9 June 2023', '5-9 June 2023 = 2023-6-5..2023-6-9'],
    ['was \n held on 5\nMay', '5\nMay = -5-5'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  test.each([
    ['on 3 and 17 May 2025', ['3 and 17 May 2025 = 2025-5-3', '3 and 17 May 2025 = 2025-5-17']],
    ['28 October and 2 November 2025', ['28 October = 2025-10-28', '2 November 2025 = 2025-11-2']],
    ['postponed from 5 May to 12 May', ['5 May = -5-5', '12 May = -5-12']],
    ['May 5, 28 officers', ['May 5 = -5-5']],
    ['May 5, 6 officers', ['May 5 = -5-5']],
    ['at 08:46 on 5 May', ['5 May = -5-5']],
  ])('apart: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('months, years and their parts', () => {
  test.each([
    ['in November 2024', 'November 2024 = 2024-11'],
    ['in December', 'December = -12'],
    ['the October session', 'October = -10'],
    ['in May, the', 'May = -5'],
    ['April-May 2024', 'April-May 2024 = 2024-4..2024-5'],
    ['between June and August 2023', 'June and August 2023 = 2023-6..2023-8'],
    ['in 2021', '2021 = 2021'],
    ['the 2024 summit', '2024 = 2024'],
    ['from 2018 to 2022', '2018 to 2022 = 2018..2022'],
    ['the 2021-2031 programme', '2021-2031 = 2021..2031'],
    ['in FY 2024-25', 'FY 2024-25 = 2024..2025'],
    ['(2019)', '2019 = 2019'],
    ['early 2022', 'early 2022 = 2022'],
    ['in late-2023', 'late-2023 = 2023'],
    ['in mid-October', 'mid-October = -10'],
    ['at the end of March 2025', 'end of March 2025 = 2025-3'],
    ['the last week of March', 'last week of March = -3'],
    ['the second half of 2025', 'second half of 2025 = 2025-7..2025-12'],
    ['first quarter of 2026', 'first quarter of 2026 = 2026-1..2026-3'],
    ['Q3 2024', 'Q3 2024 = 2024-7..2024-9'],
    ['spring 2020', 'spring 2020 = 2020'],
    ["at 2024's session", '2024 = 2024'],
    ['last October', 'last October = -10 (last)'],
    ['October last year', 'October last year = -10 (last year)'],
    ['28 October this year', '28 October this year = -10-28 (this year)'],
    ['the 18th of this month', '18th of this month = --18 (this month)'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  test('a list of years', () => {
    expect(told('in 2010, 2015 and 2019')).toEqual(['2010 = 2010', '2015 = 2015', '2019 = 2019']);
  });
});

describe('weekdays', () => {
  test.each([
    ['on Wednesday they met', 'Wednesday =  day 3'],
    ['Wednesday, October 29, was', 'Wednesday, October 29 = -10-29 day 3'],
    ['on Wednesday (October 29)', 'Wednesday (October 29) = -10-29 day 3'],
    ['October 29 (Wednesday)', 'October 29 (Wednesday) = -10-29 day 3'],
    ['Wed, Oct 29, 2025', 'Wed, Oct 29, 2025 = 2025-10-29 day 3'],
    ['on Friday and Saturday', 'Friday and Saturday =  day 5-6'],
    ['from Monday to Wednesday', 'Monday to Wednesday =  day 1-3'],
    ['Tuesday and Wednesday (October 28-29)', 'Tuesday and Wednesday (October 28-29) = -10-28..-10-29 day 2-3'],
    ['Tuesday, 3 May to Thursday, 5 May 2022', 'Tuesday, 3 May to Thursday, 5 May 2022 = 2022-5-3..2022-5-5 day 2-4'],
    ['Monday, 3 - Friday, 7 May', 'Monday, 3 - Friday, 7 May = -5-3..-5-7 day 1-5'],
    ['on Tuesday 3 and Wednesday 4 March', 'Tuesday 3 and Wednesday 4 March = -3-3..-3-4 day 2-3'],
    ['the previous Friday', 'previous Friday =  day 5 (previous)'],
    ['the following Monday', 'following Monday =  day 1 (following)'],
    ['last Friday', 'last Friday =  day 5 (last)'],
    ['Tuesday next week', 'Tuesday next week =  day 2 (next week)'],
    ['Monday through Wednesday next week', 'Monday through Wednesday next week =  day 1-3 (next week)'],
    ['on May 5, a Friday, they met', 'May 5, a Friday = -5-5 day 5'],
    ['on the first Monday of May 2024', 'May 2024 = 2024-5'],
    ['next Monday', 'next Monday =  day 1 (next)'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  test('two days that are no neighbours', () => {
    expect(told('on Tuesday and Thursday')).toEqual(['Tuesday =  day 2', 'Thursday =  day 4']);
  });
});

describe('relative dates', () => {
  test.each([
    'today',
    'yesterday',
    'tomorrow',
    'this week',
    'last month',
    'earlier this month',
    'later this year',
    'next year',
    'late last month',
    'end of next year',
    'a day earlier',
    'the same day',
    'the following day',
    'two weeks ago',
    'three months later',
    'earlier in the week',
    'later in the month',
    'the weekend',
    'last weekend',
    'last autumn',
  ])('%s', (text) => expect(told(`It was ${text}, they said`)).toEqual([`${text} =  (${text})`]));
});

describe('bounds', () => {
  test.each([
    ['since 2018', 'since'],
    ['until May 2024', 'until'],
    ['up to Friday', 'until'],
    ['through 5 May 2024', 'until'],
    ['by December 2026', 'by'],
    ['no later than 5 May 2025', 'by'],
    ['before 5 June', 'before'],
    ['prior to 2015', 'before'],
    ['ahead of the 5 June meeting', 'before'],
    ['after last year', 'after'],
    ['from 1 July', 'since'],
    ['from 1 to 3 July', null],
    ['on 1 July', null],
  ])('%s', (text, bound) => expect(dates(text).map((mention) => mention.bound)).toEqual([bound]));
});

describe('not dates', () => {
  test.each([
    'his 73rd birthday',
    'the 3rd meeting of the group',
    'they may meet again',
    'May the talks succeed',
    'a long march home',
    'march 3 kilometres',
    'second-generation radars',
    'Vision 2030',
    'the 2030 Agenda',
    'a 2+2 dialogue',
    'Article 19',
    'at 08:46 AM',
    'Resolution 2231',
    '$2024',
    'in 2000 villages',
    '2000 tanks',
    'with June Smith',
    'Theresa May said',
    'Jan Novak spoke',
    'Mi-17 helicopters',
    'at 5 March Street',
    'the Sunday Times',
    'Black Friday',
    'every Monday',
    'Sat down',
    'the 26/11 attacks',
    'version 1.2.3',
    'on 31 April',
    'over the last year',
    'in the next decade',
    'May 20 percent of them agree',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('lengths', () => {
  const days = (text: string): string[] =>
    findDurations(plainArticle(text), segmentOf(text)).map(
      ({ span, days: length }) => `${text.slice(span.start, span.end)} = ${length}`,
    );

  test.each([
    ['The two-day dialogue', 'two-day = 2'],
    ['a 3-day-long exercise', '3-day-long = 3'],
    ['the three day visit', 'three day = 3'],
    ['met for two days', 'two days = 2'],
    ['after three days of talks', 'three days = 3'],
    ['a day-long session', 'day-long = 1'],
    ['a daylong session', 'daylong = 1'],
    ['the week-long drill', 'week-long = 7'],
    ['after a fortnight of talks', 'fortnight = 14'],
    ['a meeting lasting two days', 'two days = 2'],
  ])('%s', (text, expected) => expect(days(text)).toEqual([expected]));

  test.each([
    'within ten days',
    'in 2–3 days of talks',
    'a week of rain',
    'two days ago',
    'the second day',
    'a day earlier',
    'a 90-day pause',
    'in those days',
  ])('none: %s', (text) => expect(days(text)).toEqual([]));
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

describe('for any day', () => {
  const day = fc.record({
    year: fc.integer({ min: 1950, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  test('every way of writing it reads the same', () => {
    fc.assert(
      fc.property(day, ({ year, month, day: number }) => {
        const name = MONTHS[month - 1] ?? '';
        const two = (value: number): string => String(value).padStart(2, '0');
        for (const words of [
          `${number} ${name} ${year}`,
          `${name} ${number}, ${year}`,
          `${year}-${two(month)}-${two(number)}`,
          `${number} ${name.slice(0, 3)} ${year}`,
        ]) {
          const text = `They met on ${words} in secret.`;
          const [mention, ...rest] = dates(text);
          expect(rest).toEqual([]);
          expect(mention?.start).toEqual({ year, month, day: number });
          expect(text.slice(mention?.span.start, mention?.span.end)).toBe(words);
        }
      }),
    );
  });

  test('spans lie in the text, in order, and are trimmed', () => {
    const words = fc.constantFrom(
      ...'May 5 2024 and - to , ( ) the of last week Monday October 29 Sept . from between year next 2 days'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const { span } of dates(text)) {
          const quote = text.slice(span.start, span.end);
          expect(quote).toBe(quote.trim());
          expect(quote).not.toBe('');
          expect(span.end).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });
});
