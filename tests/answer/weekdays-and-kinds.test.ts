import { describe, expect, test } from 'vitest';
import { isOfState } from '../../knowledge/lexicon/offices.ts';
import { weekdaysIn } from '../../knowledge/resolve/weekday.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf } = askedAt(new Date('2026-11-22'));

type Case = readonly [typed: string, holds: readonly string[], others: readonly string[]];

const check = (typed: string, holds: readonly string[], others: readonly string[]): void => {
  const text = ask(typed)
    .claims.map((claim) => claim.text)
    .join('\n');
  for (const each of holds) expect(text).toContain(each);
  for (const each of others) expect(text).not.toContain(each);
};

describe('meetings of a day of the week', () => {
  test.each<Case>([
    ['Which meetings were held on a Wednesday?', ['July 2023', 'June 2024', 'October 2025'], ['July 2024']],
    ['Which meetings ended on a Wednesday?', ['July 2023', 'October 2025'], ['June 2024']],
    ['Which meetings began on a Tuesday?', ['July 2023', 'October 2025'], ['June 2024']],
    ['Which meetings in 2024 fell on a Wednesday?', ['June 2024'], ['2023', '2025']],
  ])('%s', check);

  test('none, and of which no day is known', () => {
    const { status, lead, notices } = ask('Which meetings were held on a Sunday?');
    expect([status, lead]).toEqual(['not-in-sources', 'By the days on record, none was on a Sunday.']);
    expect(notices.map(({ text }) => text).join(' ')).toContain('no day of the 4th meeting');
  });

  test('one meeting, and what is denied, are asked otherwise', () => {
    expect(queryOf('Was the third meeting on a Wednesday?')).toMatchObject({ ask: 'weekday' });
    expect(queryOf('Which meetings were not held on a Wednesday?')).not.toHaveProperty('weekday');
  });

  test.each([
    [{ start: '2023-07-18', end: '2023-07-19' }, [2, 3]],
    [{ start: '2023-07', end: '2023-07' }, []],
    [{ start: '2023-07-01', end: '2023-07-31' }, []],
  ])('%j', (span, days) => {
    expect(weekdaysIn(span)).toEqual(days);
  });
});

describe('officers of a service, and politicians', () => {
  test.each<Case>([
    ['Which air force officers are named?', ['Dixit'], ['Mathew', 'Dylevsky']],
    ['Who are the air force officers?', ['Dixit'], ['Mathew']],
    ['Which army officers are named?', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['List all Russian officers named.', ['Dylevsky'], ['Putin', 'Mathew']],
    ['List the Russian politicians.', ['Putin'], ['Dylevsky', 'Modi']],
    ['Name every politician mentioned.', ['Modi', 'Putin'], ['Dixit']],
    ['Who are the politicians mentioned?', ['Modi', 'Putin'], ['Mathew']],
    ['Which generals are named?', ['Mathew', 'Dylevsky'], ['Dixit']],
  ])('%s', check);

  test('none of the navy', () => {
    expect(ask('Which navy officers are named?').status).toBe('not-in-sources');
    expect(ask('Which navy officers are named?').claims).toEqual([]);
  });

  test.each([
    ['Deputy Defence Minister', true],
    ['President', true],
    ['Chief of Staff', false],
    [null, false],
  ])('an office of state: %s', (role, is) => {
    expect(isOfState(role)).toBe(is);
  });
});

describe('what was held is not what is to come', () => {
  test.each([
    'Which meetings took place in the last twelve months?',
    'Which meetings took place in winter?',
    'Which summits took place after 2024?',
  ])('the one announced stands beside a no: %s', (typed) => {
    expect(ask(typed).status).toBe('not-in-sources');
    check(typed, ['scheduled December 2025'], []);
  });

  test.each<Case>([
    ['Which meetings were held after June 2024?', ['22nd', '4th', '5th'], ['23rd']],
    ['Which meetings are scheduled after the fifth?', ['23rd'], []],
    ['Which meetings will take place in winter?', ['23rd'], []],
  ])('%s', check);
});

describe('a place of which the venue is not told', () => {
  test.each<Case>([
    ['Which meeting was held at a place other than Manekshaw Centre?', ['22nd', '4th'], ['Land', '23rd']],
    ['Which meetings were held outside the Manekshaw Centre?', ['22nd', '4th'], ['Land', '23rd']],
  ])('is no other place: %s', check);
});
