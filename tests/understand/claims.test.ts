import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-01-15'));
const YES = /\bYes\b/;
const NO = /Not by the articles/;

describe('what is claimed of a meeting does not say which one it is', () => {
  test.each([
    ['the latest, in another city', 'was the latest meeting held in Moscow?', '5th'],
    ['the latest, in another year', 'was the latest meeting in 2023?', '5th'],
    ['the latest, under somebody else', 'did Mathew chair the latest meeting?', '5th'],
    ['the last in a city', 'was the last meeting in New Delhi chaired by Mathew?', '5th'],
    ['the last of a year', 'was the last meeting of 2024 held in New Delhi?', '4th'],
    ['the earliest', 'was the earliest meeting on record chaired by Dixit?', '3rd'],
    ['the previous', 'was the previous meeting held in New Delhi?', '4th'],
    ['the one before another', 'was the meeting before the fifth chaired by Dixit?', '4th'],
    ['the one after another', 'did Mathew chair the meeting after the fourth?', '5th'],
    ['a place of the one before', 'was the meeting before the fourth held in Moscow?', '3rd'],
  ])('so it is denied: %s', (_, typed, meeting) => {
    const { lead } = ask(typed);
    expect(lead).toMatch(NO);
    expect(lead).toContain(meeting);
  });

  test.each([
    ['the latest', 'was the latest meeting in New Delhi?'],
    ['the previous', 'was the previous meeting held in Moscow?'],
    ['the one before another', 'was the meeting before the fifth chaired by Mathew?'],
  ])('and confirmed where it is so: %s', (_, typed) => {
    expect(ask(typed).lead).toMatch(YES);
  });

  test.each([
    ['when', 'when was the last meeting chaired by Mathew?', '28 November 2024'],
    ['where', 'where was the last meeting Mathew chaired?', 'Moscow'],
    ['the first of somebody', 'which was the first meeting Dixit chaired?', '5th'],
  ])('but where nothing is claimed, who chaired says which it is: %s', (_, typed, text) => {
    expect(told(typed)).toContain(text);
  });
});

describe('a meeting that was but announced', () => {
  test.each([
    'was the 23rd summit held in December?',
    'did the 23rd summit take place in India?',
    'how long ago was the 23rd summit?',
    'was the 23rd summit held after the fifth meeting?',
  ])('is not told as held: %s', (typed) => {
    const { lead, notices } = ask(typed);
    expect(lead ?? '').not.toMatch(YES);
    expect(lead ?? '').not.toContain('came after');
    expect(lead ?? '').not.toContain('That was');
    expect(notices.some(({ kind }) => kind === 'date-passed')).toBe(true);
  });

  test('of one that was held, how long ago is told', () => {
    expect(ask('how long ago was the 22nd summit?').lead).toContain('That was');
  });
});

describe('a rank that the question takes for granted', () => {
  test.each([
    ['which colonel chaired the fourth meeting?', 'colonel'],
    ['which Russian minister chaired the fifth?', 'minister'],
    ['which air marshal chaired the fourth?', 'air marshal'],
  ])('that nobody has is named: %s', (typed, rank) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead).toContain(rank);
  });

  test.each(['which air marshal chaired the fifth?', 'which general chaired the fourth?'])(
    'that somebody has is answered: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('answered');
    },
  );
});

describe('of the meeting that discussed something', () => {
  test.each([
    ['who chaired it', 'who chaired the meeting that discussed artificial intelligence?', 'Dixit'],
    ['where it was', 'where was the meeting that discussed cybersecurity?', 'Moscow'],
  ])('%s', (_, typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });
});

describe('what was so on the day of writing alone', () => {
  test.each(['is Modi going to Russia?', 'when did Putin last visit India?'])(
    'says when it was written: %s',
    (typed) => {
      expect(told(typed)).toContain('was written on 28 June 2024');
    },
  );
});
