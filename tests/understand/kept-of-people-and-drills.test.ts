import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));

const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('with whom somebody chaired, in a year or a city', () => {
  test.each([
    ['With whom did Mathew co-chair in 2023?', 'Dylevsky', 'Mathew,'],
    ['With which officer did Dylevsky chair in Moscow?', 'Mathew', 'Dylevsky'],
    ['Who did Mathew co-chair with in 2023?', 'Dylevsky', 'Mathew,'],
    ['Whom did Mathew co-chair the 2023 meeting with?', 'Dylevsky', 'Mathew,'],
    ['With whom did Dylevsky co-chair in New Delhi?', 'Dixit', '4th'],
    ["Who was Dylevsky's counterpart in New Delhi?", 'Mathew', '4th'],
  ])('%s', (typed, who, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain(who);
    expect(claims(typed)).not.toContain(other);
  });

  test.each([
    'With whom did Mathew co-chair in 2025?',
    'With whom did Dixit co-chair in Moscow?',
    'With whom did Modi co-chair in 2024?',
    'With whom did Mathew not co-chair in 2023?',
  ])('none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('a rank that is said to have been there', () => {
  test.each([
    ['Which Lieutenant General attended the fifth meeting?', 'Dylevsky', 'Dixit'],
    ['Which generals attended the fifth meeting?', 'Dylevsky', 'Dixit'],
    ['Which Russian general attended the fifth meeting?', 'Dylevsky', 'Dixit'],
    ['Which air marshal took part in the fifth meeting?', 'Dixit', 'Dylevsky'],
  ])('%s', (typed, who, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain(who);
    expect(claims(typed)).not.toContain(other);
  });

  test.each([
    'Which Air Marshal attended the fourth meeting?',
    'Which Indian Lieutenant General attended the fifth meeting?',
    'Which Russian Air Marshal attended the fifth meeting?',
    'Which admiral attended the land meeting?',
    'Did an Air Marshal attend the fourth meeting?',
  ])('none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('none of a side is not none of all', () => {
    expect(ask('Which Indian lieutenant general chaired the fifth meeting?').lead).toMatch(/for India/);
  });
});

describe('exercises of a branch', () => {
  test.each([
    'Which naval exercises do India and Russia hold?',
    'Which exercise does the Indian Navy hold with Russia?',
    'Which naval exercises were named at the fourth meeting?',
    'How many naval exercises are named?',
  ])('by their names: %s', (typed) => {
    expect(claims(typed)).toMatch(/: INDRA NAVY\.$/);
  });

  test.each([
    'Which land exercise do India and Russia hold together?',
    'Which army exercises do they have?',
    'Name the land, air and sea exercises',
    'Which land exercises were named at the fourth meeting?',
    'Which naval exercises were named at the third meeting?',
  ])('no name says so: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('of no branch, all of them', () => {
    expect(queryOf('Which joint exercises do they hold?')).toEqual({ ask: 'exercises' });
  });
});

describe('who is said to have been somebody else', () => {
  test.each([
    ['Did Dixit succeed Dylevsky?', 'Mathew'],
    ['Did Dylevsky succeed Mathew?', 'Dixit'],
    ['Was Mathew replaced by Dylevsky?', 'Dixit'],
    ['Did Dylevsky represent India?', 'Russia'],
    ['Did Mathew co-chair for Russia?', 'India'],
  ])('no: %s', (typed, who) => {
    expect(ask(typed).lead).toMatch(/^Not by the articles/);
    expect(`${ask(typed).lead}${claims(typed)}`).toContain(who);
  });

  test.each(['Did Dixit succeed Mathew?', 'Was Mathew replaced by Dixit?', 'Did Dylevsky represent Russia?'])(
    'no such word: %s',
    (typed) => {
      expect(ask(typed).lead ?? '').not.toMatch(/^Not by the articles/);
    },
  );

  test.each(['Who called Putin in October?', 'Who phoned Putin?', 'Whom did Modi call in October?'])(
    'who rang is not told: %s',
    (typed) => {
      expect(
        ask(typed)
          .notices.map(({ text }) => text)
          .join(),
      ).toMatch(/do not say who called/);
    },
  );
});

describe('of the meetings of a place or a time', () => {
  test.each([
    'Which topics were discussed in Moscow but not in New Delhi?',
    'What was discussed in New Delhi but not in Moscow?',
  ])('which of them alone is not told: %s', (typed) => {
    expect(ask(typed).lead).toMatch(/do not say which topics/);
    for (const each of ['3rd', '4th', '5th']) expect(claims(typed)).toContain(each);
  });

  test('each of several', () => {
    expect(claims('Who chaired the meetings in New Delhi?')).toMatch(/Mathew[\s\S]*Dixit/);
    expect(claims('Who chaired the meetings in New Delhi?')).not.toContain('4th');
    expect(statusOf('Who did not chair the meetings in New Delhi?')).toBe('not-in-sources');
  });

  test('where somebody was', () => {
    expect(claims('Where was Dylevsky in November 2024?')).toContain('took place in Moscow');
    expect(statusOf('Where was Dixit in November 2024?')).toBe('not-in-sources');
    expect(statusOf('Where was Dylevsky in 2022?')).toBe('not-in-sources');
  });

  test('what a meeting has on exercises', () => {
    expect(claims('What did the third meeting say about joint exercises?')).toContain('paved the way');
    expect(statusOf('What did the sixth meeting say about exercises?')).toBe('not-in-sources');
    expect(statusOf('What did Mathew say about exercises?')).toBe('not-in-sources');
  });
});
