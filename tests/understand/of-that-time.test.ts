import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('quotes and exercises of a time, a place or a meeting are of these alone', () => {
  test.each([
    ['quotes about logistics from 2023', { ask: 'quote', topic: 'logistics' }],
    ['what was said about exercises in 2023', { ask: 'quote', meeting: '2023' }],
    ['which exercises were named in 2025', { ask: 'exercises', meeting: '2025' }],
    ['what did the Indian Army say about the fourth meeting', { ask: 'quote', meeting: 'the fourth meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    'quotes about logistics from 2023',
    'which exercises were named in 2025',
    'what did the Indian Army say about the fourth meeting',
    'what did the Ministry of Defence say in 2024',
  ])('none there is none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead).not.toContain('“”');
  });

  test('a place that is the topic is no place of a meeting', () => {
    expect(queryOf('quotes about Russia')).toMatchObject({ topic: 'Russia' });
    expect(queryOf('quotes about Russia')).not.toHaveProperty('meeting');
  });
});

describe('what is refused says of what', () => {
  test('a number that one forum lacks is not lacking altogether', () => {
    expect(told('who chaired the fifth land meeting')).toContain(
      'of the India-Russia Sub-Working Group (Land) is on record',
    );
    expect(told('who chaired the ninth meeting')).toContain('No 9th meeting is on record');
  });

  test('why a meeting was put off asks whether it was', () => {
    expect(ask('why was the fourth meeting postponed').lead).toContain('do not say so');
  });

  test('that a last visit was the last was written long ago', () => {
    expect(
      ask('has Putin visited India since 2021')
        .notices.map(({ text }) => text)
        .join(),
    ).toContain('was written on');
  });
});
