import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-01-15'));

const shown = (typed: string): string => [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');

describe('a condition that nothing on record can keep is not read past', () => {
  test.each([
    ['how many, or how often', 'Did Modi travel to Russia more than once?'],
    ['how many, or how often', 'Did Putin visit India twice?'],
    ['how many, or how often', 'What was discussed at the fifth meeting three times?'],
    ['for the how-manieth time', 'Did Modi visit Moscow for the second time in 2024?'],
    ['in what way', 'Was the fifth meeting held in person?'],
    ['in what way', 'When did the working group meet online?'],
    ['in what way', 'Who chaired the fourth meeting by video?'],
    ['a part of a meeting', 'What was discussed on the second day of the fifth meeting?'],
    ['a part of a meeting', 'Who chaired the fourth meeting in the morning?'],
    ['a part of a meeting', 'What did they talk about over dinner at the third meeting?'],
    ['the same or another', 'Which meetings were held in the same month?'],
    ['the same or another', 'Where was the fifth meeting held in another year?'],
    ['a length', 'What did the fifth meeting discuss for three hours?'],
    ['than was meant', 'Was the fifth meeting held later than planned?'],
    ['what kind of person', 'Was the fourth meeting chaired by a woman?'],
    ['what kind of person', 'Which civilians chaired the fifth meeting?'],
    ['all of several', 'When was the joint statement signed in both countries?'],
    ['all of several', 'Who is Igor Dylevsky in both countries?'],
    ['a distance in time', 'Who is the chief of staff within a month?'],
    ['a time in office', "Who co-chaired the fifth meeting during Modi's second term?"],
    ['elsewhere', 'Was artificial intelligence discussed outside India?'],
    ['elsewhere', 'When did Modi visit Moscow outside India?'],
  ])('%s: %s', (_, typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });

  test.each([
    ['How many times did Dylevsky chair?', '3'],
    ['Who has chaired more than once?', 'Mathew'],
    ['Did the working group meet twice in 2024?', 'Moscow'],
    ['Did Modi and Putin meet in person in 2025?', 'Tianjin'],
    ['Were the third and the fifth meeting held in the same city?', 'Yes'],
    ['Did the fifth meeting last for two days?', '28–29 October'],
    ['Who were the co-chairs when the working group met for the fifth time?', 'Dixit'],
    ['Did Dylevsky chair at all the working group meetings?', 'Yes'],
    ['Which meetings were within a year of the fourth?', '22nd'],
    ['Was the fifth meeting held outside New Delhi?', 'Manekshaw'],
    ['Was the fourth meeting not held in New Delhi?', 'Moscow'],
    ['Which meetings were held outside India?', 'Moscow'],
    ['Sorry for asking again, when was the third meeting?', '18–19 July 2023'],
  ])('one that the record keeps is answered: %s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(shown(typed)).toContain(holds);
  });
});

describe('what is left out is left out, whatever is asked', () => {
  test.each([
    'What did the fifth meeting discuss but not the Moscow one?',
    'What was discussed at the fifth meeting but not in Moscow?',
  ])('of two meetings, both are told and no difference is made up: %s', (typed) => {
    expect(shown(typed)).toContain('Topics of the 5th');
    expect(shown(typed)).toContain('Topics of the 4th');
  });

  test.each([
    'What is the rank of Dixit except at the fifth meeting?',
    'When did Modi call Putin other than in October 2025?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});
