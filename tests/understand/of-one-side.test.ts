import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('a document or a word of one side is not that of another, or of nobody named', () => {
  test.each([
    'Did the Russian Ministry of Defence release a statement?',
    'Has the Russian side put out any press release?',
    'Did the Indian Navy publish a communiqué?',
    'What did the Russian Army say about training?',
    'What has the Russian Ministry of Defence said on exercises?',
    'What did the Russian side say on exercises?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead ?? '').not.toMatch(/\bYes\b/);
  });

  test.each([
    ['of no side', 'Did the Ministry of Defence release a statement?', 'official statement'],
    ['of both', 'Did India and Russia release a joint statement?', 'Joint Statement'],
    ['of a body that is quoted', 'What did the Indian Army say on exercises?', 'posted on X'],
    ['of what was said by anyone', 'What was said on exercises?', 'joint exercises'],
  ])('but %s: %s', (_, typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });
});

describe('the people of one side', () => {
  test.each([
    ['List all officers from Russia.', 'Dylevsky', 'Dixit'],
    ['List the Russian generals', 'Dylevsky', 'Mathew'],
    ['Name the senior Indian officials.', 'Dixit', 'Dylevsky'],
    ['Which Russian people are mentioned?', 'Dylevsky', 'Mathew'],
  ])('%s', (typed, own, other) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'people', side: expect.any(String) });
    expect(told(typed)).toContain(own);
    expect(told(typed)).not.toContain(other);
  });

  test.each([
    ['Who from the Indian side was in Moscow in July 2024?', 'India'],
    ['Who on the Russian side was at the fifth meeting?', 'Russia'],
  ])('%s', (typed, side) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'attendance', side });
  });

  test.each(['List Russian officials at the fifth meeting.', 'List all generals.', 'List the Russian exercises.'])(
    'but %s',
    (typed) => {
      expect(queryOf(typed)).not.toMatchObject({ ask: 'people', side: expect.any(String) });
    },
  );
});

describe('lists of what somebody did, and of what came up somewhere', () => {
  test.each([
    ['List the visits of Putin.', 'New Delhi in 2021', 'Modi had travelled'],
    ["Give me a timeline of Modi's trips", 'travelled to Russia', 'Putin last visited'],
    ['List the trips made by Modi', 'travelled to Russia', 'Putin last visited'],
  ])('%s', (typed, own, other) => {
    expect(told(typed)).toContain(own);
    expect(told(typed)).not.toContain(other);
  });

  test.each([
    ['List everything agreed on in Moscow.', { ask: 'topics', agreed: true }],
    ['List everything discussed at the fifth meeting', { ask: 'topics' }],
    ['List everything discussed in both Moscow and New Delhi.', { ask: 'several', apart: true }],
    ['Which topics came up in both Moscow and New Delhi?', { ask: 'several', apart: true }],
    ['List the meetings in Moscow', { ask: 'timeline', place: 'Moscow' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});
