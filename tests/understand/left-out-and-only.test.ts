import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf } = askedAt(new Date('2026-11-22'));

const claimsOf = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

type Case = readonly [typed: string, holds: readonly string[], others: readonly string[]];

const check = (typed: string, holds: readonly string[], others: readonly string[]): void => {
  const text = claimsOf(typed);
  for (const each of holds) expect(text).toContain(each);
  for (const each of others) expect(text).not.toContain(each);
};

describe('who is left out of the chair is not told', () => {
  test.each<Case>([
    ['Apart from the Russian, who chaired the third meeting?', ['Mathew'], ['Dylevsky']],
    ['Other than the Indian, who chaired the third meeting?', ['Dylevsky'], ['Mathew']],
    ['Who chaired the fifth meeting apart from the Indian side?', ['Dylevsky'], ['Dixit']],
    ['Who other than Dylevsky chaired the fifth meeting?', ['Dixit'], ['Dylevsky']],
    ['Who chaired the fourth meeting together with Mathew?', ['Dylevsky'], ['Mathew']],
    ["Who was Dixit's counterpart?", ['Dylevsky'], ['Dixit']],
    ['Except for the Indian, who chaired the working group meetings?', ['Dylevsky'], ['Mathew', 'Dixit']],
    ['Who other than Mathew chaired the fifth meeting?', ['Dixit', 'Dylevsky'], ['Mathew']],
  ])('%s', check);

  test.each([
    ['nobody of that rank is left', 'Which general besides Dylevsky chaired the fifth meeting?'],
    ['another country', 'Apart from the Chinese, who chaired the third meeting?'],
    ['one who chaired none', 'Besides Modi, who else chaired the fifth meeting?'],
  ])('%s: %s', (_, typed) => {
    expect(ask(typed).status).toBe('not-in-sources');
  });
});

describe('the only meeting of a place or a time', () => {
  test.each([
    'Was the 22nd summit the only meeting in Moscow?',
    'Was the fourth meeting the only one in Moscow?',
    'Is the land meeting the only one in 2024?',
    'Was the fifth meeting the sole one held in New Delhi?',
  ])('others are told: %s', (typed) => {
    expect(ask(typed).lead).toContain('Not the only one on record');
  });

  test.each([
    ['Was the land meeting the only one in June 2024?', { ask: 'timeline', year: '2024-06' }],
    ['Was the third meeting the only one in Moscow?', { ask: 'timeline', place: 'Moscow' }],
    ['Is the 22nd summit the only summit in Moscow?', { ask: 'timeline', forum: 'summit', place: 'Moscow' }],
  ])('without another on record, or of one that was elsewhere, those there are listed: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('the last one', () => {
  test('what is announced for later stands beside it', () => {
    check('Is the fifth meeting the last one?', ['28–29 October 2025', '23rd'], []);
    expect(ask('Is the fifth meeting the last one?').lead).toBeNull();
  });
});

describe('the one that followed', () => {
  test.each<Case>([
    ['What is the next meeting after the fourth?', ['5th meeting'], ['23rd']],
    ['Which meeting followed the land sub-working group meeting?', ['22nd'], ['4th meeting']],
    ['Which round came directly after the Moscow summit?', ['4th meeting'], ['23rd']],
    ['Which meetings followed the land sub-working group meeting?', ['22nd', '4th', '5th'], []],
  ])('%s', check);
});

describe('a number beside a date that is of another forum', () => {
  test.each(['Did the third meeting take place in 2024?', 'Was the third meeting held in June?'])('%s', (typed) => {
    expect(claimsOf(typed)).toContain('(Land)');
    expect(
      ask(typed)
        .notices.map(({ text }) => text)
        .join(' '),
    ).toContain('3rd India-Russia Working Group');
  });

  test('and none beside its own', () => {
    expect(ask('Did the third meeting take place in 2023?').notices).toEqual([]);
  });
});

describe('what was new at one and not at another', () => {
  test('of these two', () => {
    check('What new topics came up in the fifth meeting that were not in the fourth?', ['4th', '5th'], ['3rd']);
  });
});

describe('in both of two places', () => {
  test.each<Case>([
    ['Who chaired a meeting in both New Delhi and Moscow?', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['Who chaired a meeting in both New Delhi and Tianjin?', [], ['co-chaired by Air Marshal']],
  ])('%s', check);
});

describe('before or after a time', () => {
  test.each([
    ['Was the third meeting before the invasion of Ukraine?', 'earlier'],
    ['Was the fifth meeting held before 2025?', 'when'],
    ['Was the fourth meeting after the summit in Moscow?', 'between'],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject({ ask: query });
  });
});
