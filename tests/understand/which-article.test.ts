import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf, told } = askedAt(new Date('2026-01-15'));

describe('which article says a thing', () => {
  test.each([
    ['which outlet says that supply chains were discussed', 'Devdiscourse'],
    ['which agency reported a phone call', 'IANS'],
    ['who reported the buying of Russian crude', 'Mid-day'],
  ])('%s: %s', (typed, source) => {
    const { status, claims } = ask(typed);
    expect(status).toBe('answered');
    expect(claims.map(({ text }) => text).join()).toContain(source);
    expect(claims).toHaveLength(1);
  });

  test('of a meeting and who chaired it the record tells', () => {
    expect(queryOf('which article says Mathew chaired the fifth')).not.toMatchObject({ ask: 'mentions' });
    expect(queryOf('which source says the fifth was in Moscow')).not.toMatchObject({ ask: 'mentions' });
  });

  test('who publishes an article is nothing that it speaks of', () => {
    expect(queryOf('which article does not name its publisher')).toEqual({ ask: 'sources', lacks: 'publisher' });
  });
});

describe('words that are no place, no name and no question', () => {
  test('"new" alone is not New Delhi', () => {
    expect(told('any new meetings?')).toContain('Moscow');
    expect(told('please list new meetings in Moscow')).not.toContain('New Delhi');
    expect(queryOf('meetings in new dehli')).toMatchObject({ ask: 'timeline', place: 'New Delhi' });
  });

  test('a greeting by name asks nothing', () => {
    expect(queryOf('hi bot what is the IRIGC')).toMatchObject({ ask: 'forum' });
  });

  test('letters that are asked about stay as they are', () => {
    expect(queryOf('what does PM stand for')).toMatchObject({ ask: 'expand', acronym: 'PM' });
    expect(told('does IRIGC-M&MTC stand for Joint Maritime Commission')).toContain('Military Technical Cooperation');
    expect(statusOf('what does the meeting signify')).toBe('ambiguous');
  });

  test.each([
    ['what joint activities were assessed', 'assessing the outcomes'],
    ['what was said about the US', 'initial pressure from the US'],
    ['was Moscow the venue of the latest meeting', 'Not by the articles'],
    ['what did both sides decide in Moscow', 'mutual commitment'],
    ['which commission does the working group belong to', 'part of the India-Russia Inter-Governmental Commission'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });
});

describe('whether sources differ', () => {
  test.each(['do the sources disagree on the place of the fifth', 'do PTI and IANS differ on who chaired the fifth'])(
    '%s: no yes that could be taken for the other',
    (typed) => {
      expect(ask(typed).lead).toMatch(/^They agree/);
    },
  );
});

describe('more ways to ask', () => {
  test.each([
    ['what stands CISC for?', { ask: 'expand', acronym: 'CISC' }],
    ['which meetings or summits took place in Moscow', { ask: 'timeline', place: 'Moscow' }],
    ['list the summits and other meetings of 2024', { ask: 'timeline', year: '2024' }],
    ['fifth meeting: was it October 28 or October 30?', { ask: 'when', meeting: 'fifth meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(queryOf(typed)).not.toHaveProperty('forum');
  });

  test('summits alone are summits', () => {
    expect(queryOf('which summits took place in Moscow')).toMatchObject({ forum: expect.stringMatching(/^summits?$/) });
  });

  test('what both sides said is what the reports say of it', () => {
    expect(told('what did both sides say about training in Moscow')).toContain('military training');
  });

  test('what was said in a conversation comes with the sentence that tells when it was', () => {
    expect(told('when did Modi congratulate Putin')).toContain('(October 2025)');
  });

  test('the same words stand once in an answer', () => {
    const texts = ask('when was the joint statement released').claims.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('wordings of soldiers, translators and students', () => {
  test.each([
    ['who sat in the chair for India the meeting before Dixit?', { ask: 'succession', way: 'before' }],
    ['in which city was passing the 3-rd meeting', { ask: 'where', meeting: '3rd meeting' }],
    ['what was Mathew’s appointment', { ask: 'person' }],
    ['is the 23rd summit still ahead', { ask: 'when', meeting: '23rd summit' }],
    ['first meeting after July 2023?', { ask: 'timeline', after: '2023-07' }],
    ['do the sources differ on the title of the Russian co-chair', { ask: 'all-chairs', side: 'Russia' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('ranks of two people, each for itself', () => {
    expect(told('compare the ranks of Mathew and Dixit')).toMatch(/Lt Gen.*Air Marshal/s);
  });

  test('face to face is how they met, and no thing that an article must hold', () => {
    expect(statusOf('when did Modi last meet Putin face to face')).toBe('answered');
  });
});

describe('what is asked in passing', () => {
  test.each([
    ['how long is it since the last meeting', { ask: 'ago', meeting: 'last meeting' }],
    ['any updates?', { ask: 'meeting', meeting: 'latest meeting' }],
    ['who’s who', { ask: 'people' }],
    ['who represents India now', { ask: 'chairs', side: 'India', meeting: 'at latest meeting' }],
    ['the Russian general’s name', { ask: 'all-chairs', side: 'Russia' }],
    ['is the working group annual', { ask: 'count', often: true }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('"deputy" names no side', () => {
    expect(queryOf('name of the deputy chief')).not.toMatchObject({ ask: 'all-chairs' });
  });
});
