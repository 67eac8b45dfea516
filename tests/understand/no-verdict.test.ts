import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));
const YES = /\bYes\b/;
const NO = /Not by the articles/;

describe('a claim that says more than the record is asked for gets no verdict, but what is on record', () => {
  test.each([
    ['the contrary', 'Was the fifth meeting not held in New Delhi?'],
    ['the contrary of a chair', 'Was the fifth meeting not chaired by Dixit?'],
    ['another place', 'Was the fifth meeting held outside New Delhi?'],
    ['nobody else', 'Did only Dylevsky chair the fifth meeting?'],
    ['a day of several', 'Did the fifth meeting start on 29 October?'],
    ['a longer time', 'Was the fifth meeting held from October 28 to November 2?'],
    ['a part of a month', 'Was the fifth meeting in early October?'],
    ['how long ago it was', 'Is the fifth meeting more than a year ago?'],
    ['another rank', 'Was the fourth meeting chaired by Air Marshal Mathew?'],
    ['another office', 'Did Defence Minister Dixit chair the fifth meeting?'],
    ['somebody of theirs', "Did Dylevsky's deputy chair the fifth meeting?"],
    ['a country that is no side', 'Did Dixit represent Ukraine at the fifth meeting?'],
    ['one of two places', 'was the 4th in Moscow or in Delhi?'],
    ['a third of another forum', 'Was the third meeting in June?'],
    ['somebody else than the one named', 'who chaired the fifth besides Dixit?'],
  ])('%s: %s', (_, typed) => {
    const { lead, claims } = ask(typed);
    expect(claims.length).toBeGreaterThan(0);
    expect(lead ?? '').not.toMatch(YES);
    expect(lead ?? '').not.toMatch(NO);
  });

  test.each([
    ['a no that denies nothing', "Wasn't the fifth meeting held in New Delhi?"],
    ['“or not”', 'Was the fifth meeting held in New Delhi or not?'],
    ['the last as the latest', 'Was the last meeting in New Delhi?'],
    ['a rank that they have', 'Was the fourth meeting chaired by General Mathew?'],
    ['a first name that they have', 'did Igor Dylevsky chair the fourth?'],
  ])('but a plain claim has one: %s', (_, typed) => {
    expect(ask(typed).lead).toMatch(YES);
  });

  test('of a first name that nobody on record has, that it is not there', () => {
    expect(statusOf('Did Thomas Mathew chair the fourth meeting?')).toBe('not-in-sources');
    expect(told('Did Thomas Mathew chair the fourth meeting?')).toContain('“Thomas”');
  });

  test('of what the sides want to go beyond', () => {
    expect(ask('Did the fifth meeting focus on aircraft and armoured vehicles?').lead ?? '').not.toMatch(YES);
  });
});

describe('a topic of two words', () => {
  test('came up where they stand side by side', () => {
    expect(ask('Did the fourth meeting discuss intelligence sharing?').lead).toMatch(YES);
  });

  test.each([
    'Did the fifth meeting discuss intelligence sharing?',
    'Did the fifth meeting discuss logistics exchanges?',
  ])('not where each stands in another item of a list: %s', (typed) => {
    expect(ask(typed).lead ?? '').not.toMatch(YES);
  });
});

describe('the latest', () => {
  test.each(['Was the fifth meeting the latest one?', 'Is the fifth meeting the most recent?'])(
    'is it: %s',
    (typed) => {
      expect(ask(typed).lead).toMatch(YES);
    },
  );

  test('is another', () => {
    expect(ask('Is the 4th the latest meeting?').lead).toContain('5th');
  });
});

describe('what was not discussed', () => {
  test('no list of those that did', () => {
    expect(statusOf('Which meeting did not discuss training?')).toBe('not-in-sources');
  });

  test('no yes', () => {
    expect(ask('Did the fourth meeting not discuss cybersecurity?').lead ?? '').not.toMatch(YES);
  });
});

describe('all but some', () => {
  test.each([
    ['Which meetings were chaired by Dylevsky but not by Mathew?', ['5th'], ['3rd', '4th']],
    ['Which meetings did Dylevsky chair without Mathew?', ['5th'], ['3rd', '4th']],
    ['How many meetings did Dylevsky chair without Dixit?', ['2 held', '3rd', '4th'], ['5th India']],
    ['How many meetings excluding the Sub-Working Group were held in New Delhi?', ['2 held'], ['Land)']],
    ['Without the summits, how many meetings are on record?', ['4 held'], ['Annual Summit, Moscow']],
    ['Other than Moscow, where were meetings held?', ['New Delhi'], ['place in Moscow']],
    ['Who chaired the third but not the fifth meeting?', ['Mathew'], ['Dixit', 'Dylevsky']],
  ])('%s', (typed, holds, lacks) => {
    const answer = [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');
    for (const text of holds) expect(answer).toContain(text);
    for (const text of lacks) expect(answer).not.toContain(text);
  });
});

describe('several places, several years, a time up to today', () => {
  test('each of those asked for, and none between', () => {
    expect(told('How many meetings were held in New Delhi and Moscow?')).toContain('in Moscow');
    expect(queryOf('Which meetings were held in 2023 and 2025?')).toMatchObject({
      ask: 'several',
      meetings: expect.not.arrayContaining([expect.stringContaining('land')]),
    });
    expect(queryOf('which meetings were held between 2023 and 2025')).toMatchObject({ year: '2023..2025' });
  });

  test.each([
    ['Which meetings were held in the last three months?', { ask: 'timeline', year: '2025-10-16..2026-01-15' }],
    ['How many meetings were held in the last two years?', { ask: 'count', year: '2024-01-15..2026-01-15' }],
    ['Which meetings were held more than two years ago?', { ask: 'timeline', before: '2024-01-15' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('no count of lengths that no list keeps', () => {
    expect(statusOf('How many meetings lasted more than two days?')).toBe('not-in-sources');
  });

  test('the time between two is no length of the first', () => {
    expect(queryOf('How many days were there between the third and fourth meetings?')).toMatchObject({
      ask: 'between',
    });
  });
});
