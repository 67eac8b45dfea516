import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { told, statusOf } = askedAt(new Date('2026-11-22'));

describe('words for articles that none of them uses', () => {
  test.each([
    ['Which of the five pieces use the phrase?', 'Which of the articles use the phrase?'],
    ['how many of these clippings are undated', 'how many of the articles are undated'],
    ['Does the corpus cover gas?', 'Does the articles cover gas?'],
    [
      'What weekday does the Herald copy put on the Oslo session?',
      'according to the Herald, on which weekday was the Oslo session held?',
    ],
    [
      'On which weekday does the Herald say the 5th meeting was held?',
      'according to the Herald, on which weekday was the 5th meeting held?',
    ],
    ['Which agency should we credit for the story of the 5th meeting?', 'Which agency reported the 5th meeting?'],
    [
      'One piece says Monday, another says two days... which is it for the 5th?',
      'do the sources agree on the date of the 5th?',
    ],
    // Nothing of articles, or of no meeting.
    ['which of the five officers chaired it?', 'which of the five officers chaired it?'],
    ['What weekday does the Herald appear on?', 'What weekday does the Herald appear on?'],
    [
      'One piece says gas, another says oil... which is it for the 5th?',
      'One piece says gas, another says oil... which is it for the 5th?',
    ],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test('and what they ask is told', () => {
    expect(told('What weekday does the IANS copy put on the New Delhi session?')).toMatch(/Wednesday/);
    expect(statusOf('what weekday does the BBC copy put on the Moscow meeting')).toBe('not-in-sources');
  });
});
