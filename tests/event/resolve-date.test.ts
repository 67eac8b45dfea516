import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conflicts,
  type DateAnchor,
  endedOn,
  narrower,
  relativeTo,
  resolveDate,
  sameOrInside,
  type Tense,
  yearsFor,
} from '../../knowledge/event/resolve-date.ts';
import { findDates } from '../../knowledge/mention/date.ts';
import type { DateMention, ResolvedDate } from '../../knowledge/mention/mention.ts';
import { plainArticle, segmentOf } from '../support/segment.ts';

const article = plainArticle('');

const mentionIn = (text: string): DateMention => {
  const [mention] = findDates(article, segmentOf(text));
  if (!mention) throw new Error(`no date in: ${text}`);
  return mention;
};

const dated = (date: string | null, kind: DateAnchor['kind'] = 'published'): DateAnchor => ({
  date,
  kind,
  basis: 'stated',
});
const iso = (date: ResolvedDate | null | undefined): string | null =>
  date ? (date.start === date.end ? date.start : `${date.start}..${date.end}`) : null;
const at = (range: string): ResolvedDate => {
  const [start = '', end = start] = range.split('..');
  return { start, end, basis: 'stated', why: null };
};

describe('dates with a year are stated, whatever the report’s day', () => {
  test.each([
    ['from 4 – 6 March 2022', '2022-03-04..2022-03-06'],
    ['on 9 May 2023', '2023-05-09'],
    ['in December 2025', '2025-12'],
    ['in 2019', '2019'],
    ['between 30 December 2020 and 2 January 2021', '2020-12-30..2021-01-02'],
    ['in the second half of 2026', '2026-07..2026-12'],
  ])('%s → %s', (text, expected) => {
    for (const anchor of [dated('2024-06-28'), dated('--10-29'), dated(null)]) {
      const resolved = resolveDate(mentionIn(text), anchor, null);
      expect([iso(resolved), resolved?.basis]).toEqual([expected, 'stated']);
    }
  });

  test('a weekday that does not fit is said', () => {
    expect(resolveDate(mentionIn('on Monday, 9 May 2023'), dated(null), 'past')?.why).toEqual([
      { because: 'other weekday', said: 1, real: 2 },
    ]);
  });
});

describe('a day or month with no year, in a dated report', () => {
  test.each<[string, string, Tense, string]>([
    ['on June 26-27', '2024-06-28', 'past', '2024-06-26..2024-06-27'],
    ['on 30 November', '2024-02-03', 'past', '2023-11-30'],
    ['on 30 November', '2024-02-03', 'future', '2024-11-30'],
    ['from 5-7 August', '2004-08-06', 'future', '2004-08-05..2004-08-07'],
    ['on 3 January', '2023-12-28', 'future', '2024-01-03'],
    ['on 30 December', '2024-01-02', 'past', '2023-12-30'],
    // A speech that was published some days after it was held.
    ['on 1 August', '2004-08-10', 'future', '2004-08-01'],
    ['on 5 February', '2024-02-03', null, '2024-02-05'],
    ['from 30 December to 2 January', '2025-01-03', 'past', '2024-12-30..2025-01-02'],
    ['in December', '2025-10-29', 'future', '2025-12'],
    ['in March', '2024-06-28', 'past', '2024-03'],
    ['in September', '2024-02-28', 'past', '2023-09'],
    ['in October last year', '2024-02-28', 'past', '2023-10'],
    ['last October', '2024-11-05', 'past', '2024-10'],
    ['next May', '2024-11-05', 'future', '2025-05'],
    ['on the 18th of this month', '2024-11-20', 'past', '2024-11-18'],
  ])('%s, seen from %s (%s) → %s', (text, day, tense, expected) => {
    const resolved = resolveDate(mentionIn(text), dated(day), tense);
    expect([iso(resolved), resolved?.basis]).toEqual([expected, 'inferred']);
  });

  test('the reason names the report’s day', () => {
    expect(resolveDate(mentionIn('on 26 June'), dated('2024-06-28'), 'past')?.why).toEqual([
      { because: 'year of text', by: 'published', date: '2024-06-28' },
    ]);
    expect(resolveDate(mentionIn('on 26 June'), dated('2024-06-28', 'dateline'), 'past')?.why).toEqual([
      { because: 'year of text', by: 'dateline', date: '2024-06-28' },
    ]);
  });

  test.each<[string, string | null, Tense, string]>([
    ['on October 28-29', null, 'past', '--10-28..--10-29'],
    ['on October 28', '--10-29', 'past', '--10-28'],
    ['in December', '--10-29', 'future', '--12'],
    // Past, though its day is still to come in the report's year: the report is misdated, and no year is safe.
    ['on October 29', '2025-10-20', 'past', '--10-29'],
    ['from May 14-15', '2024-03-02', 'past', '--05-14..--05-15'],
    ['on October 29', '2025-04-20', null, '--10-29'],
    // No year near has this weekday.
    ['on Friday, October 29', '2025-10-30', 'past', '--10-29'],
  ])('%s, seen from %s (%s), stays open: %s', (text, day, tense, expected) => {
    expect(iso(resolveDate(mentionIn(text), dated(day), tense))).toBe(expected);
  });
});

describe('weekdays', () => {
  // 2024-06-28 is a Friday.
  test.each<[string, Tense, string]>([
    ['on Wednesday', 'past', '2024-06-26'],
    ['on Friday', 'past', '2024-06-28'],
    ['on Saturday', 'past', '2024-06-22'],
    ['on Wednesday', null, '2024-06-26'],
    ['on Wednesday', 'future', '2024-07-03'],
    ['next Friday', 'future', '2024-07-05'],
    ['last Friday', 'past', '2024-06-21'],
    ['on Tuesday next week', 'future', '2024-07-02'],
    ['on Sunday last week', 'past', '2024-06-23'],
    ['from Monday to Wednesday next week', 'future', '2024-07-01..2024-07-03'],
    ['on Wednesday and Thursday', 'past', '2024-06-26..2024-06-27'],
    ['from Monday to Wednesday', 'future', '2024-07-01..2024-07-03'],
  ])('%s (%s) → %s', (text, tense, expected) =>
    expect(iso(resolveDate(mentionIn(text), dated('2024-06-28'), tense))).toBe(expected),
  );

  test('beside a dateline without year, the day of the dateline', () => {
    expect(iso(resolveDate(mentionIn('on Wednesday'), dated('--10-29', 'dateline'), 'past'))).toBe('--10-29');
    expect(resolveDate(mentionIn('on Wednesday'), dated('--10-29', 'dateline'), 'future')).toBeNull();
    expect(resolveDate(mentionIn('on Wednesday'), dated(null), 'past')).toBeNull();
    expect(resolveDate(mentionIn('on Wednesday'), dated('2024-06'), 'past')).toBeNull();
  });
});

describe('relative dates', () => {
  test.each([
    ['today', '2024-03-01', '2024-03-01'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['tomorrow', '2023-12-31', '2024-01-01'],
    ['the day before yesterday', '2024-03-01', '2024-02-28'],
    ['two weeks ago', '2024-03-15', '2024-02-26..2024-03-03'],
    ['ten days ago', '2024-03-15', '2024-03-05'],
    ['this week', '2024-06-28', '2024-06-24..2024-06-30'],
    ['next week', '2024-06-30', '2024-07-01..2024-07-07'],
    ['earlier this month', '2024-06-28', '2024-06'],
    ['last month', '2024-01-28', '2023-12'],
    ['later this year', '2024-06-28', '2024'],
    ['early next year', '2024-06-28', '2025'],
    ['in the first half of next year', '2024-06-28', '2025-01..2025-06'],
    ['in the third quarter of this year', '2024-06-28', '2024-07..2024-09'],
    ['at the weekend', '2024-06-26', '2024-06-22..2024-06-23'],
    ['at the weekend', '2024-06-23', '2024-06-22..2024-06-23'],
    ['this weekend', '2024-06-26', '2024-06-29..2024-06-30'],
    ['last weekend', '2024-06-26', '2024-06-22..2024-06-23'],
    ['last autumn', '2024-02-26', '2023'],
    ['next spring', '2024-10-26', '2025'],
    ["in three weeks' time", '2024-06-03', '2024-06-24..2024-06-30'],
    ["in ten days' time", '2024-06-03', '2024-06-13'],
    ['earlier in the week', '2024-06-28', '2024-06-24..2024-06-30'],
    ['earlier this month', '--10-29', '--10'],
    ['last month', '--01-29', '--12'],
    ['yesterday', '--10-01', '--09-30'],
    ['this year', '2024', '2024'],
  ])('%s, seen from %s → %s', (text, day, expected) =>
    expect(iso(resolveDate(mentionIn(text), dated(day), null))).toBe(expected),
  );

  test.each([
    ['last year', '--10-29'],
    ['yesterday', '--03-01'],
    ['today', '2024-06'],
    ['on the same day', '2024-06-28'],
    // It may be this year's or the one before.
    ['last summer', '2024-06-28'],
    ['next autumn', '2024-06-28'],
    ['next weekend', '2024-06-28'],
    ['on the previous Friday', '2024-06-28'],
    ['on the following Monday', '2024-06-28'],
    ['today', null],
  ])('%s, seen from %s: not known', (text, day) => expect(resolveDate(mentionIn(text), dated(day), null)).toBeNull());

  test.each([
    ['on the same day', '2024-06-26..2024-06-26', '2024-06-26'],
    ['a day earlier', '2024-06-26..2024-06-27', '2024-06-25'],
    ['the following day', '2024-06-26..2024-06-27', '2024-06-28'],
    ['a year later', '2010', '2011'],
    ['three days later', '--10-30', '--11-02'],
  ])('%s, beside %s → %s', (text, other, expected) =>
    expect(iso(relativeTo(mentionIn(text), at(other)))).toBe(expected),
  );
});

describe('years and lengths', () => {
  test('which years give a day its weekday', () => {
    expect(yearsFor(10, 29, 3, 2010, 2026)).toEqual([2014, 2025]);
    expect(yearsFor(2, 29, 1, 2000, 2030)).toEqual([2016]);
  });

  test('a weekday leaves at most two years in any six', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1950, max: 2090 }),
        (month, day, weekday, from) => {
          expect(yearsFor(month, day, weekday, from, from + 5).length).toBeLessThanOrEqual(1 + 1);
        },
      ),
    );
  });

  test('talks of some days that ended on a day', () => {
    expect(iso(endedOn('2024-03-01', 3))).toBe('2024-02-28..2024-03-01');
    expect(iso(endedOn('--10-29', 2))).toBe('--10-28..--10-29');
    expect(endedOn('2024-03', 3)).toBeNull();
    expect(endedOn('2024-03-01', 0)).toBeNull();
  });
});

describe('one date says less than the other', () => {
  test.each([
    ['2025-10-28..2025-10-29', '2025-10-29', '2025-10-29'],
    ['2025-10', '2025-10-29', '2025-10-29'],
    ['2025', '2025-10', '2025-10'],
    ['--10-28..--10-29', '2025-10-29', '2025-10-29'],
    ['--10-29', '2025-10-28..2025-10-29', '2025-10-29'],
    ['--10-29', '2025', '2025-10-29'],
    ['--10', '--10-29', '--10-29'],
    ['--12-30..--01-02', '2024-12-30..2025-01-02', '2024-12-30..2025-01-02'],
    ['--01-01', '2024-12-30..2025-01-02', '2025-01-01'],
  ])('%s and %s together: %s', (a, b, expected) => {
    expect(sameOrInside(at(a), at(b))).toBe(true);
    expect(iso(narrower(at(a), at(b)))).toBe(expected);
    expect(iso(narrower(at(b), at(a)))).toBe(expected);
  });

  test.each([
    ['2025-10-28', '2025-10-29'],
    ['2025-10-28..2025-10-29', '2025-10-29..2025-10-30'],
    ['2024', '2025-01'],
    ['--10-28', '--11-28'],
    ['--10-28', '2025-10-29'],
    ['--10', '2025-09'],
  ])('%s and %s differ', (a, b) => {
    expect(conflicts(at(a), at(b))).toBe(true);
    expect(narrower(at(a), at(b))).toBeUndefined();
  });

  test('every date agrees with itself and with its own month and year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const other of [day, day.slice(0, 7), day.slice(0, 4), `-${day.slice(4)}`, `-${day.slice(4, 7)}`]) {
            expect(sameOrInside(at(day), at(other))).toBe(true);
            expect(sameOrInside(at(other), at(day))).toBe(true);
          }
        },
      ),
    );
  });
});
