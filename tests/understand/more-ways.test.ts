import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('questions in other words', () => {
  test.each([
    ['who wrote on X about the land talks', 'Indian Army'],
    ['Which organisation tweeted about the land meeting on X?', 'Indian Army'],
    ['what do the articles report from 2022', 'Samarkand'],
    ['who met in 2022, and where?', 'Samarkand'],
    ['is there a month for the 23rd summit yet?', 'December 2025'],
    ['what venue do the third and the fifth rounds have in common?', 'Manekshaw Centre'],
    ['what has the Manekshaw Centre hosted so far?', '2023'],
    ['how many months back was the meeting in Tianjin?', 'about 4 months'],
    ['when had Modi last been to Russia before his 2024 trip?', '2019'],
    ['milestones of the strategic partnership', '2010'],
    ['how has the strategic partnership developed since 2000', '2000'],
    ['logistics: only at the fourth meeting, or at the fifth too?', 'logistics cooperation'],
    ['since when has the strategic partnership been formal?', '2000'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
  });

  test.each([
    ['a post', 'Who posted the picture on X of the fifth meeting?'],
    ['somebody who came', 'Who came from the Indian Navy to the third Working Group meeting?'],
  ])('but not %s that no article tells of: %s', (_, typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('a side whose chair may have changed is told of all its meetings', () => {
    expect(queryOf('Has the Indian co-chair changed over the years?')).toMatchObject({ ask: 'several', side: 'India' });
  });

  test('“gen.” ends no sentence', () => {
    expect(told('how many times has gen. dylevsky co-chaired the working group?')).toMatch(/\b3 held meetings/);
  });
});
