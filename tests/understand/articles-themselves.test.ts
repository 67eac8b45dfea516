import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('articles are asked about as articles', () => {
  test.each([
    ['those of a year', 'Is there an article from 2025?', { ask: 'published', date: '2025' }],
    ['those of a year, several', 'Are there any reports dated 2023?', { ask: 'published', date: '2023' }],
    ['those on a meeting', 'Is there an article about the summit in July 2024?', { ask: 'sources' }],
    ['those on a topic', 'Is there any report on cybersecurity?', { ask: 'mentions', of: 'cybersecurity' }],
    ['the latest on a topic', 'What is the latest article about Ukraine?', { ask: 'mentions', of: 'Ukraine' }],
    ['the headline of one', 'What is the headline of the Mid-day article?', { ask: 'published', outlet: 'Mid-day' }],
    ['whose it is', 'Is the Mid-day story based on ANI?', { ask: 'published', outlet: 'Mid-day' }],
    ['how many there are', 'How many outlets do you have?', { ask: 'sources' }],
    ['the oldest', 'Which source is the oldest?', { ask: 'published', edge: 'oldest' }],
    [
      'which of two was first',
      'Which came out first, Mid-day or Devdiscourse?',
      { ask: 'published', outlet: 'Mid-day', other: 'Devdiscourse' },
    ],
    ['what one calls somebody', 'Which agency calls Dylevsky head of the delegation?', { ask: 'mentions' }],
  ])('%s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(statusOf(typed)).toBe('answered');
  });

  test('an outlet that is named after a city is no place that the articles lack', () => {
    expect(told('When was the Nagpur Oranges article published?')).toContain('29 October 2025');
  });

  test('the post that one outlet gives somebody is of its own words', () => {
    expect(told('How does PTI describe Dylevsky’s post?')).toContain('Main Operations, Directorate');
    expect(told('How does PTI describe Dylevsky’s post?')).not.toContain('Main Operational Directorate');
  });

  test.each([
    'Which publisher has the most articles?',
    'Which meeting is covered by the most articles?',
    'Are there any Russian sources?',
    'Who is mentioned more often, Modi or Putin?',
  ])('no record keeps a measure of them: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['a year of meetings', 'Is there a meeting in 2025?', 'published'],
    ['what a report says', 'Is there anything about Ukraine?', 'sources'],
  ])('but not %s: %s', (_, typed, ask) => {
    expect(queryOf(typed)?.ask).not.toBe(ask);
  });
});
