import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

const told = (typed: string, holds: readonly string[], others: readonly string[]): void => {
  expect(statusOf(typed)).toBe('answered');
  for (const each of holds) expect(claims(typed)).toContain(each);
  for (const each of others) expect(claims(typed)).not.toContain(each);
};

describe('two are left out of those who chaired, or one of those who were there', () => {
  test.each([
    ['apart from Mathew and Dylevsky, who has co-chaired a working group meeting?', ['Dixit'], ['Mathew', 'Dylevsky']],
    ['who besides Mathew and Dixit has chaired the working group?', ['Dylevsky'], ['Mathew', 'Dixit']],
    ['who has chaired other than Dixit and Dylevsky?', ['Mathew'], ['Dixit', 'Dylevsky']],
    ['apart from Mathew and Dixit, who chaired the 4th?', ['Dylevsky'], ['Mathew', '3rd']],
    ['apart from Mathew and Dylevsky, who chaired the 4th and 5th?', ['Dixit'], ['Mathew', 'Dylevsky']],
    ['who attended the 4th besides Mathew?', ['Dylevsky'], ['Mathew']],
    ['apart from Dixit, who was at the fifth?', ['Dylevsky'], ['Dixit']],
  ])('%s', told);

  test.each([
    'apart from Mathew and Dylevsky, who chaired the 4th?',
    'apart from Mathew and Dylevsky, who chaired the 3rd and 4th?',
    'apart from Mathew, Dixit and Dylevsky, who has co-chaired?',
  ])('nobody is left: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead).toContain('nobody did');
  });

  test.each([
    'apart from Mathew and Smith, who has chaired?',
    'apart from Mathew and Dylevsky, who chaired the 6th?',
    'apart from Mathew and Dylevsky, who has chaired a meeting in Paris?',
    'apart from Mathew, who attended the 5th?',
    'who attended the 4th besides Mathew and Dylevsky?',
    'who attended the land talks besides Mathew?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('of several meetings, and not of another', () => {
  test('who chaired two but not a third', () => {
    told('who chaired the 3rd and the 4th but not the 5th?', ['Mathew', '3rd', '4th'], ['Dylevsky', 'Dixit']);
  });

  test.each([
    'who chaired the 3rd and the 5th but not the 4th?',
    'who chaired the 4th and the 5th but not the 3rd for Russia?',
  ])('nobody: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('chairs of a rank', () => {
  test.each([
    ['which lieutenant generals chaired the 3rd and the 5th?', ['Mathew', 'Dylevsky'], ['Dixit', '4th']],
    ['which lieutenant generals chaired both the 3rd and the 5th?', ['Dylevsky'], ['Mathew', 'Dixit']],
    ['which lieutenant general chaired both the 3rd and the 5th?', ['Dylevsky'], ['Mathew', 'Dixit']],
    ['which air marshals chaired the 3rd and the 5th?', ['Dixit'], ['Mathew', 'Dylevsky']],
    ['how many different generals chaired the working group meetings?', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['how many generals have chaired?', ['Mathew', 'Dylevsky'], ['Dixit']],
  ])('%s', told);

  test.each([
    ['how many meetings were chaired by a lieutenant general?', '3 meetings.'],
    ['how many meetings were chaired by an air marshal?', '1 meeting.'],
    ['how many meetings were chaired by an Indian lieutenant general?', '2 meetings.'],
  ])('%s', (typed, count) => {
    expect(ask(typed).lead).toContain(count);
  });

  test.each([
    'how many meetings were chaired by an admiral?',
    'how many meetings were not chaired by a lieutenant general?',
    'which admiral chaired both the 3rd and the 5th?',
    'how many generals chaired the land meetings?',
  ])('none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('somebody who is called the chair of a side', () => {
  test.each([
    ['Dylevsky, the Indian co-chair, has which post?', '(Russia)'],
    ['what post does Mathew, the Russian co-chair, hold?', '(India)'],
    ['what is the rank of Dylevsky, the Indian co-chair?', '(Russia)'],
    ['was Mathew the Russian co-chair?', '(India)'],
  ])('the side is told: %s', (typed, side) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain(side);
  });

  test('of a country that is no side nothing is told', () => {
    expect(statusOf('Dylevsky, the Chinese co-chair, has which post?')).toBe('not-in-sources');
  });
});

describe('what was agreed when somebody chaired in a city', () => {
  test('at the one meeting there', () => {
    told('what was agreed when Mathew co-chaired in Moscow?', ['multipolar'], ['was held']);
    told('what was decided when Dixit co-chaired in Delhi?', ['reaffirm'], ['multipolar']);
  });

  test.each([
    'what was agreed when Dixit co-chaired in Moscow?',
    'what was not agreed when Mathew co-chaired in Moscow?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('articles that mention two', () => {
  test('both, in one sentence or in several', () => {
    expect(ask('which articles mention both Modi and Putin?').lead).toContain('2 of 5');
    expect(ask('which articles mention both Dixit and Modi?').lead).toContain('1 of 5');
    expect(statusOf('which articles mention both Mathew and Dixit?')).toBe('not-in-sources');
  });

  test('each by itself where they are asked for one by one', () => {
    expect(claims('which articles mention Modi and which articles mention Dixit?')).toContain('PTI');
  });
});
