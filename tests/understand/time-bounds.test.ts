import { describe, expect, test } from 'vitest';
import { withYears } from '../../knowledge/resolve/bare-month.ts';
import { exclusive } from '../../knowledge/resolve/up-to.ts';
import { askedAt } from '../support/asked.ts';

const now = new Date('2026-01-15');
const { queryOf, told } = askedAt(now);

describe('a month without a year that bounds a time is the latest before the clock, and the answer says so', () => {
  test.each([
    ['which rounds were there since october', 'since 2025-10'],
    ['meetings after the end of November?', 'after the end of 2025-11'],
    ['were there sessions before 3 July', 'before 2025-07-03'],
    ['any talks since January?', 'since 2026-01'],
    ['what did they hold between June and September', 'between 2025-06 and 2025-09'],
    ['talks between November and February', 'between 2025-11 and 2026-02'],
    ['talks from May until July 2024', 'between 2024-05 and 2024-07'],
    ['talks from December to February 2024', 'between 2023-12 and 2024-02'],
  ])('%s', (typed, holds) => {
    const { text, corrections } = withYears(typed, now);
    expect(text).toContain(holds);
    expect(corrections.length).toBeGreaterThan(0);
  });

  test.each([
    'which meetings were in October',
    'meetings since October 2024',
    'what was said after the October meeting',
    'which meetings came before October of 2024',
    'will they sit again by March',
    'between June 2023 and July 2024',
    'since may be',
  ])('but as it stands: %s', (typed) => {
    expect(withYears(typed, now)).toEqual({ text: typed, corrections: [] });
  });

  test.each([
    ['Which rounds have they had since October?', { ask: 'timeline', since: '2025-10' }],
    ['Were there any talks between August and November?', { ask: 'timeline', year: '2025-08..2025-11' }],
    ['Which reports came out since October?', { ask: 'published', date: '2025-10', way: 'since' }],
    ['Which articles appeared in November?', { ask: 'published', date: '--11' }],
    ['Which rounds were held in May?', { ask: 'timeline', year: '--05' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('how it was read is told, and a month of any year finds what there is', () => {
    expect(told('Which rounds were held after August?')).toContain('Read “August” as “August 2025”');
    expect(told('Which articles appeared in November?')).toContain('28 November 2024');
  });
});

describe('a bound that counts with what it names', () => {
  test.each([
    ['how many were held by the end of 2024', 'before 2025'],
    ['which rounds took place up to June 2024', 'before 2024-07'],
    ['rounds up to and including 27 June 2024', 'before 2024-06-28'],
    ['list the rounds through 2023', 'before 2024'],
    ['no later than December 2024', 'before 2025-01'],
    ['which were held as of 31 December 2024', 'before 2025-01-01'],
    ['before the end of 2024', 'before 2025'],
    ['before the beginning of 2024', 'before 2024'],
    ['since the start of 2024', 'since 2024'],
    ['after the end of 2023', 'after 2023'],
    ['rounds from 2023 until 2024', 'from 2023 to 2024'],
  ])('%s', (typed, holds) => {
    expect(exclusive(typed)).toContain(holds);
  });

  test.each([
    'how many days until December 2025',
    'did the land meeting last until 27 June 2024',
    'the talks ran through 19 July 2023',
    'all through 2024',
    'chaired by Berg in 2024',
    'before 2024',
    'until the fourth meeting',
  ])('but as it stands: %s', (typed) => {
    expect(exclusive(typed)).toBe(typed);
  });

  test.each([
    ['How many rounds were held by the end of 2024?', { ask: 'count', before: '2025' }],
    ['Which articles were published until July 2024?', { ask: 'published', date: '2024-08', way: 'before' }],
    ['by the end of 2024?', { ask: 'timeline', before: '2025' }],
    ['What was discussed until 2024?', { ask: 'several', filter: { before: '2025' }, parts: ['topics'] }],
    ['Was logistics discussed before 2024?', { ask: 'discussed', filter: { before: '2024' } }],
    ['Where did they meet after July 2024?', { ask: 'several', filter: { after: '2024-07' }, parts: ['place'] }],
    ['When was the meeting before 2024?', { ask: 'when', meeting: 'meeting before 2024' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('what is named belongs to it', () => {
    expect(told('Which rounds took place up to June 2024?')).toContain('26–27 June 2024');
    expect(told('Which rounds took place up to June 2024?')).not.toContain('8–9 July 2024');
  });
});
