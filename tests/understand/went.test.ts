import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('who was somewhere, and why', () => {
  test.each([
    ['has Modi travelled to Russia since 2020', 'July 8-9, 2024'],
    ['did Putin come to India after 2019', 'in 2021'],
    ['who all met at Samarkand', 'September 16, 2022'],
    ['who was in Tianjin', 'both leaders had met'],
    ['who went to Russia', 'PM Modi had travelled'],
    ['who visited New Delhi in 2021', 'President Putin'],
    ['why did Modi travel to Moscow', 'to attend 22nd'],
    ['why did Putin visit New Delhi in 2021', 'for the annual'],
  ])('%s', (typed, words) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'went' });
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(words);
    expect(told(typed)).not.toContain('If the visit takes place');
  });

  test('of those who were in a city, the chairs of the meetings there too', () => {
    expect(told('who was in Moscow')).toContain('JP Mathew');
    expect(told('who went to Moscow')).not.toContain('JP Mathew');
  });

  test.each([
    ['one who was elsewhere', 'has Putin been to Russia since 2019'],
    ['another year', 'why did Putin visit India in 2022'],
    ['an encounter whose aim is not told', 'why did Modi go to Samarkand'],
    ['what was then spoken of is no reason', 'why did Modi phone Putin'],
  ])('%s is no answer: %s', (_, typed) => expect(statusOf(typed)).toBe('not-in-sources'));

  test.each([
    ['a meeting that is named', 'who was at the fifth meeting', { ask: 'meeting' }],
    ['a chair of the talks', 'why did Mathew go to Moscow', { ask: 'statement' }],
  ])('but not %s: %s', (_, typed, query) => expect(queryOf(typed)).toMatchObject(query));
});

describe('what happened in a time', () => {
  test('up to today, counted in months or years', () => {
    expect(told('what happened in the last four months')).toContain('28–29 October 2025');
    expect(told('what happened in the past two years')).toContain('26–27 June 2024');
  });

  test('a month that an article names without its year', () => {
    expect(told('what happened in March 2024')).toContain('announced in March');
    expect(statusOf('what happened in March 2023')).toBe('not-in-sources');
    expect(statusOf('what happened in May 2024')).toBe('not-in-sources');
    expect(statusOf('what happened in December 2024')).toBe('not-in-sources');
  });
});

describe('what an outlet reports', () => {
  test.each([
    ['what did PTI write', '5th meeting'],
    ['what does Mid-day say about the meeting', '26–27 June 2024'],
    ['what did Financial Express report', '3rd meeting'],
    ['did PTI report the meeting', '5th meeting'],
  ])('%s', (typed, words) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'meeting' });
    expect(told(typed)).toContain(words);
  });

  test('but what is asked of it stays asked', () => {
    expect(queryOf('what did IANS say about Ukraine')).toMatchObject({ ask: 'quote', topic: 'Ukraine' });
  });

  test.each(['latest news', 'summarize the articles', 'what are these articles about'])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', newestFirst: true });
  });

  test('a length that is said', () => {
    expect(queryOf('which article says it was a two-day meeting')).toEqual({ ask: 'mentions', of: 'two-day' });
  });
});

describe('topics of all meetings, and of none', () => {
  test.each(['which topics came up at every meeting', 'what topics did all the rounds share'])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', parts: ['topics'], apart: true });
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['was crude raised at the meeting', 'was Ukraine discussed at the working group'])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).claims.length).toBeGreaterThan(0);
  });

  test('a topic of a meeting is told', () => {
    expect(statusOf('was logistics discussed at the working group')).toBe('answered');
  });

  test('the topic itself, not its words beside each other', () => {
    expect(told('was intelligence sharing discussed')).toContain('4th meeting');
    expect(told('was intelligence sharing discussed')).not.toContain('5th meeting');
  });

  test('what was said of exercises is more than their names', () => {
    expect(told('what was said about joint exercises')).toContain('effective joint exercises');
    expect(queryOf('which exercises were named')).toMatchObject({ ask: 'exercises' });
  });
});

describe('posts, bodies and houses', () => {
  test('what someone does is their post', () => {
    expect(queryOf('what does Dixit do')).toMatchObject({ ask: 'person', name: 'Dixit' });
    expect(queryOf('what does the working group do')).toMatchObject({ ask: 'forum' });
  });

  test('the head of a body is no deputy, and of no other body', () => {
    expect(statusOf('who leads the Main Directorate')).toBe('not-in-sources');
    expect(statusOf('who leads the General Staff')).toBe('not-in-sources');
    expect(told('who heads the Integrated Defence Staff')).toContain('Dixit');
  });

  test('a house by the sentences that speak of it', () => {
    expect(told('what is the Manekshaw Centre')).toContain('held at the');
    expect(queryOf('what was discussed in Moscow')).toMatchObject({ ask: 'topics' });
  });

  test('a second question of two words, or of an abbreviation', () => {
    expect(told('how long was the fourth meeting and who chaired')).toContain('Mathew');
    expect(told('what does CISC mean and who is it')).toContain('Dixit');
  });

  test('a first time is one that is told as the first', () => {
    expect(statusOf('what was the first time Modi met Putin')).toBe('not-in-sources');
  });

  test('an annual meeting that was not held, as of the day it was written', () => {
    const typed = 'is the annual summit held each year';
    expect(told(typed)).toContain('hasn');
    expect(told(typed)).toContain('28 June 2024');
  });
});
