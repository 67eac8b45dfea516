import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

/** The articles whose sentences are shown, each once. */
const articlesOf = (typed: string): readonly string[] => [
  ...new Set(ask(typed).claims.flatMap(({ citations }) => citations.map(({ article }) => article.slice(0, 12)))),
];

describe('what was said before or after a time is told from the articles of that time alone', () => {
  test.each([
    ['What was said about training before 2025?', ['2024-06-28-m', '2024-11-28-d']],
    ['What was said about training after 2024?', ['undated-pti-', 'undated-nagp']],
    ['What was said about joint exercises before 2024?', ['2023-07-19-f']],
    ['What was said about joint exercises after June 2024?', ['2024-11-28-d']],
    ['Quotes about training before 2025', ['2024-06-28-m', '2024-11-28-d']],
    ['Quotes on technology after 2024', ['undated-pti-']],
    ['Quotes about cooperation until 2023', ['2023-07-19-f']],
    ['quotes about training in 2024', ['2024-06-28-m', '2024-11-28-d']],
    ['What was said about Ukraine since 2025?', ['undated-nagp']],
    ['What was said about training after the fourth meeting?', ['undated-pti-', 'undated-nagp']],
    ['what was reported about oil before the 4th meeting?', ['2024-06-28-m']],
    ['was anything said about logistics after 2024?', ['undated-pti-']],
  ])('%s', (typed, articles) => {
    expect(statusOf(typed)).toBe('answered');
    expect([...articlesOf(typed)].sort()).toEqual([...articles].sort());
  });

  test.each([
    'what was said about cybersecurity before 2024?',
    'before 2024, what was said about cybersecurity?',
    'What was reported about Modi before 2024',
    'what was said about oil since the 4th meeting',
    'quotes about logistics from 2023',
    'was anything written about Ukraine before 2023?',
  ])('none of that time speaks of it: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('a year in which none appeared is the year of what is told', () => {
    expect(articlesOf('Quotes on Ukraine in 2022')).toEqual(['2024-06-28-m']);
  });

  test.each(['when did they meet before 2025?', 'which meetings were held after 2024?', 'who chaired before 2024?'])(
    'no sentences are asked for: %s',
    (typed) => {
      expect(
        ask(typed)
          .notices.map(({ text }) => text)
          .join(' '),
      ).not.toContain('Only what');
    },
  );
});

describe('all sentences of an outlet, of a day, and of the others on a topic', () => {
  test.each([
    ['What did PTI say about training?', ['undated-pti-'], 4],
    ['What do the articles of 2024 say about training?', ['2024-06-28-m', '2024-11-28-d'], 3],
    ['What does the article of 28 November 2024 say about multipolar world order?', ['2024-11-28-d'], 1],
    ['what does the report of June 28, 2024 say about oil', ['2024-06-28-m'], 1],
    ['What did newspapers other than PTI say about training?', ['2024-06-28-m', '2024-11-28-d', 'undated-nagp'], 4],
  ])('%s', (typed, articles, sentences) => {
    expect(statusOf(typed)).toBe('answered');
    expect([...articlesOf(typed)].sort()).toEqual([...articles].sort());
    expect(ask(typed).claims.length).toBe(sentences);
  });

  test.each([
    'what does the article of 2 May 2022 say about oil',
    'what did outlets other than Mid-day say about oil?',
  ])('not told there: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('the means, the posts and every meeting of a time', () => {
  test.each([
    ['Did Modi and Putin talk on the phone in September?', 'not-in-sources'],
    ['Did Modi and Putin speak by phone in Tianjin?', 'not-in-sources'],
    ['did Modi and Putin speak by phone in October 2025?', 'answered'],
    ['Did the Indian Army post about the fourth meeting?', 'not-in-sources'],
    ['Did the Indian Army post about the land meeting?', 'answered'],
  ])('%s: %s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });

  test.each([
    ['Has Dylevsky chaired every working group meeting since 2023?', /^Yes/],
    ['Did Mathew chair every meeting before 2025?', /^At each whose chairs/],
    ['Did Dixit chair every working group meeting since 2023?', /^No/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });
});
