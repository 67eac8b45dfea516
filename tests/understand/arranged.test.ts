import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('lists that are asked for as something to be done', () => {
  test.each([
    ['Put the working group meetings in date order.', { ask: 'timeline', forum: 'working group' }],
    ['Sort the meetings chronologically', { ask: 'timeline' }],
    ['Please arrange all meetings by date', { ask: 'timeline' }],
    ['manekshaw centre, which city', { ask: 'several', parts: ['place'] }],
    ['Any India-Russia military meetings in 2024?', { ask: 'timeline', year: '2024' }],
    ['Will there be another meeting?', { ask: 'next' }],
    ['Has anyone chaired more than one meeting?', { ask: 'all-chairs', times: { least: 2 } }],
    ['Is Dylevsky still the Russian co-chair?', { ask: 'chairs', side: 'Russia' }],
    ['Who led the Indian side from 2023 to 2024?', { ask: 'several', side: 'India', filter: { year: '2023..2024' } }],
    ['Was the Indian Army at the fifth meeting?', { ask: 'attendance', body: 'Indian Army' }],
    ['How many Russians are named?', { ask: 'people', side: 'Russia' }],
    ['What time did the meeting start?', undefined],
  ])('%s', (typed, query) => {
    if (query === undefined) expect(statusOf(typed)).toBe('ambiguous');
    else expect(queryOf(typed)).toMatchObject(query);
  });

  test('what lies at hand is no forum', () => {
    const typed = 'How many times, counting the reports at hand, has Dylevsky chaired the working group?';
    expect(told(typed)).toMatch(/\b3 held meetings/);
  });

  test('all military meetings of a year are told, not those of one name', () => {
    expect(told('Any India-Russia military meetings in 2024?')).toContain('Land');
  });
});
