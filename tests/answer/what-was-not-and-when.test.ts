import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('a year or a place at which something was not', () => {
  test.each([
    'In which year did Modi not visit Russia?',
    'In which years has Putin never been to New Delhi?',
    'In which year was the partnership not elevated?',
    'When was the partnership never elevated?',
    'In which city did Modi not attend a summit?',
    'In which years was the working group not convened?',
    'In which years was no SCO summit held?',
    "Which country's army did not take part in the Sub-Working Group?",
    'Who will not visit India?',
  ])('is in no article: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    'Which years was no India-Russia summit held?',
    'In which years was the annual summit not held?',
    'In which year did no summit take place?',
  ])('but for how long no summit was held is told, and no year in which one was: %s', (typed) => {
    expect(told(typed)).toContain("hasn't been held in the past two years");
    expect(ask(typed).claims).toHaveLength(1);
  });

  test('and what was is told as before', () => {
    expect(told('In which year did Putin visit India?')).toContain('2021');
    expect(told('In which year was the partnership elevated?')).toContain('2010');
  });
});

describe('before and after something that happened', () => {
  test.each([
    'What was released before the 22nd summit?',
    'Which statement was released before the summit?',
    'What was released after the SCO summit?',
    'What did Putin do after the phone call?',
    'What did Modi do before the Tianjin meeting?',
    'What happened after the phone call between Modi and Putin?',
    'What was discussed after the phone call?',
    'What was the partnership called before 2000?',
  ])('what stands on the other side, or the thing itself, is no answer: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['What was released after the 22nd summit?', 'Joint Statement'],
    ['What level did the partnership have before it was elevated?', 'formalized in 2000'],
    ['What was the partnership called after 2010?', 'Special and Privileged'],
    ['What had the Kremlin announced before the visit?', 'previously announced'],
    ['Who visited New Delhi before the invasion of Ukraine?', '2021'],
  ])('but what is told so: %s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
  });

  test.each([
    ['What was said about oil before 2025?', 'Only what the articles from before 2025 have.'],
    ['What did outlets other than PTI say about oil?', 'Only what the articles of outlets other than PTI have.'],
    ['Quotes on training in 2024', 'Only what the articles of 2024 have.'],
  ])('the notice names the articles: %s', (typed, text) => {
    expect(ask(typed).notices.map((notice) => notice.text)).toContain(text);
  });

  test('what was published before a meeting are articles', () => {
    expect(told('What was published before the 22nd summit?')).toContain('Financial Express');
    expect(told('What was published before the 22nd summit?')).not.toContain('Devdiscourse');
  });
});

describe('who does it, and to whom', () => {
  test.each([
    'Who will Putin welcome in December?',
    'Who will Putin greet in India?',
    'Who would Putin be welcoming in December?',
    'Who will Modi welcome to Russia?',
    'Who was congratulated by Putin?',
    'Who conveyed best wishes to Modi?',
    'Who called Modi to follow the path of dialogue?',
    'Who will visit Ukraine?',
    'Who will be going to India in December 2024?',
    'Who will visit India with Putin?',
    'Who announced the 23rd summit?',
  ])('is not turned round: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Who will Modi welcome in December?', 'welcoming President Putin'],
    ['Who will Prime Minister Modi welcome to India?', 'welcoming President Putin'],
    ['Who was congratulated by Modi?', 'congratulated Putin'],
    ['Who conveyed best wishes to Putin?', 'best wishes'],
    ['Who called Putin to follow the path of dialogue?', 'he called him'],
    ['Who will visit India in December 2025?', 'welcoming President Putin'],
    ['Who is coming to India in December?', 'welcoming President Putin'],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
  });
});

test('years since a year alone are full years', () => {
  expect(ask('How many years ago was the partnership formalized?').lead).toContain('25 to 26 years');
});
