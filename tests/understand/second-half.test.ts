import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-01-15'));

const shown = (typed: string): string =>
  [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text), ...ask(typed).notices.map(({ text }) => text)].join(
    '\n',
  );

describe('the second half of a question', () => {
  test.each([
    [
      'has the meeting of the first',
      'How long did the third meeting last, and who chaired it for India?',
      ['2 days', 'Mathew'],
    ],
    [
      'has the meeting of the first',
      'What was the fourth meeting about, and who led the Indian side?',
      ['Topics of the 4th', 'Mathew'],
    ],
    [
      'has the meeting of the first',
      'How long was the fifth meeting and who led the Russian delegation?',
      ['2 days', 'Dylevsky'],
    ],
    ['may have no verb', 'How many days did the fifth meeting last, and in which hall?', ['2 days', 'Manekshaw']],
    ['may have no verb', 'On which weekday was the fifth meeting held, and at which venue?', ['Tuesday', 'Manekshaw']],
    [
      'may have no verb',
      'Which meeting discussed military education, and when?',
      ['military education', '26–27 June 2024'],
    ],
    [
      'may be of a weekday and a person',
      'On which day of the week was the fifth meeting held, and who chaired it?',
      ['Tuesday', 'Dixit'],
    ],
    [
      'is of the meeting that came',
      'How long after the third meeting was the fifth, and where was it held?',
      ['833 days', 'took place at Manekshaw Centre in New Delhi'],
    ],
    [
      'is of the meeting found by its topic',
      'Which meeting discussed counter-terrorism, and where was it held?',
      ['4th', 'Moscow'],
    ],
    ['has the things of the first', 'How many exercises are named, and what are they called?', ['INDRA NAVY']],
    ['is of that call', 'Why did Modi call Putin, and what did they talk about?', ['congratulated Putin']],
    [
      'has the abbreviation of the first',
      'What does CISC stand for, and who holds the post?',
      ['Chief of Integrated Defence Staff to Chairman', 'Mathew'],
    ],
  ])('%s: %s', (_, typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
  });

  test.each([
    ['Where did Modi and Putin last meet, and when?', 'Working Group on Military Cooperation was held'],
    ['What was the fourth meeting about, and who led the Indian side?', 'Dixit'],
    ['How many exercises are named, and what are they called?', 'telephone'],
  ])('takes no meeting that the first is not of: %s', (typed, lacks) => {
    expect(shown(typed)).not.toContain(lacks);
  });

  test.each([
    ['When was the fourth meeting reported, and by whom?', 'by whom'],
    ['Next summit: what number is it and who hosts?', 'who hosts'],
  ])('that is left is said to be left: %s', (typed, part) => {
    expect(ask(typed).notices.some(({ kind, text }) => kind === 'missing' && text.includes(part))).toBe(true);
  });

  test('that the answer tells is not said to be left', () => {
    expect(shown('Which meetings did Mathew chair, and when?')).not.toContain('by itself');
  });
});

describe('years in words', () => {
  test.each([
    ['what meetings happened in twenty twenty-four', ['Land', '22nd', '4th']],
    ['which meetings were held in two thousand and twenty-three', ['3rd']],
  ])('%s', (typed, holds) => {
    for (const text of holds) expect(shown(typed)).toContain(text);
  });

  test('the number of a summit is no year', () => {
    expect(shown('when was the twenty-second summit')).toContain('8–9 July 2024');
  });
});

describe('the one next to a meeting, and the time until the next', () => {
  test.each([
    ['Which meeting came before the fifth?', '4th', '3rd'],
    ['Which round was after the third?', '4th', '5th'],
  ])('%s', (typed, holds, lacks) => {
    expect(shown(typed)).toContain(holds);
    expect(shown(typed)).not.toContain(lacks);
  });

  test('“what happened after the 3rd” is of all', () => {
    expect(shown('what happened after the third meeting')).toContain('5th');
  });

  test.each([
    ['After the third Working Group, how long was it until the third Land sub-group meeting?', '344 days'],
    ['From the fourth meeting, how many days until the fifth?', '334 days'],
  ])('%s', (typed, holds) => {
    expect(shown(typed)).toContain(holds);
  });
});

describe('a change of office is of the time that is asked for', () => {
  test('another time is refused with what the record shows', () => {
    expect(statusOf('Who replaced Mathew in July 2023?')).toBe('not-in-sources');
    expect(shown('Who replaced Mathew in July 2023?')).toContain('Dixit');
    expect(statusOf('Who replaced Mathew in the land subgroup?')).toBe('not-in-sources');
  });

  test('its own is told', () => {
    expect(statusOf('Who replaced Mathew in 2025?')).toBe('answered');
    expect(statusOf('Who replaced Mathew at the fifth meeting?')).toBe('answered');
  });
});

describe('exercises of one branch or forum', () => {
  test('the navies’ by their names', () => {
    expect(shown('Which exercises did the navies hold?')).toContain('INDRA NAVY');
    expect(shown('Which exercises did the navies hold?')).not.toContain('AVIA');
  });

  test('none where the reports of that forum name none', () => {
    expect(statusOf('Which exercises were mentioned at the land talks?')).toBe('not-in-sources');
  });
});
