import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('a topic first, and then what of it', () => {
  test.each([
    [
      'Training at the fifth meeting: what exactly?',
      ['officer-level exchanges', 'interoperability', 'simulation-based'],
    ],
    ['Logistics at the fourth meeting: what was discussed in detail?', ['logistics support']],
    [
      'Technology at the 5th — which kinds exactly?',
      ['defence technology exchanges', 'advanced propulsion technology'],
    ],
    ['Joint exercises at the 4th, in detail?', ['scope of joint exercises']],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    for (const each of holds) expect(claims(typed)).toContain(each);
  });

  test.each([
    'Cybersecurity at the fifth meeting: what exactly?',
    'Robots at the 5th: what exactly?',
    'Training at the 6th: what exactly?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('which exercises', () => {
    expect(claims('Exercises at the fourth meeting: which ones exactly?')).toContain('AVIA INDRA');
    expect(statusOf('Exercises at the 6th meeting: which ones exactly?')).toBe('not-in-sources');
  });

  test('whoever chaired is no topic', () => {
    expect(claims('chairs at the fifth: who exactly?')).toContain('was co-chaired by');
  });
});

describe('"which" where the answer would stand', () => {
  test('what a group links', () => {
    expect(claims('the wg links which russian directorate with HQ IDS?')).toContain(
      'Main Directorate of International',
    );
    expect(claims('the working group sits under which commission?')).toContain('part of the');
  });

  test.each([
    'the working group links which ministry with the navy?',
    'the wg links which chinese directorate with HQ IDS?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('a tail that names the field of all meetings', () => {
  test.each([
    ['what happened in Moscow in 2024 on the defence track?', '4th'],
    ['what happened in Delhi in 2023 on the military front?', '3rd'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain(holds);
  });

  test.each([
    'what happened in Moscow in 2024 on the nuclear track?',
    'what happened in Moscow in 2024 on the naval front?',
    'what happened in Kazan in 2024 on the defence side?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('all meetings of a series', () => {
  test.each([
    ['who represented the Russian side across the working group meetings?', ['Dylevsky'], ['Mathew', 'Dixit']],
    ['who represented India throughout the working group meetings?', ['Mathew', 'Dixit'], ['Dylevsky']],
    ['who represented Russia over the years in the working group?', ['Dylevsky'], ['Mathew', 'Dixit']],
    ['list every working group meeting where Dylevsky is named, with the city', ['3rd', '4th', '5th'], ['Summit']],
    ['list every meeting in which Mathew appears, with the city', ['New Delhi', 'Moscow'], ['5th']],
  ])('%s', (typed, holds, others) => {
    expect(statusOf(typed)).toBe('answered');
    for (const each of holds) expect(claims(typed)).toContain(each);
    for (const each of others) expect(claims(typed)).not.toContain(each);
  });

  test('a country of no side is not told', () => {
    expect(statusOf('who represented China across the working group meetings?')).toBe('not-in-sources');
  });

  test.each([
    'which co-chair stayed the same across editions 3, 4 and 5?',
    'which chair did not change across the 3rd, 4th and 5th meetings?',
  ])('who stayed: %s', (typed) => {
    expect(ask(typed).lead).toContain('Dylevsky Igor Nikolaevich each time');
  });

  test('who of a side did not stay', () => {
    expect(ask('which Indian co-chair stayed the same across the 3rd, 4th and 5th?').lead).toBe('No, not the same.');
  });

  test.each([
    ['has the working group met at the same venue more than once?', 'Manekshaw Centre: '],
    ['has the working group met in the same city more than once?', 'New Delhi: '],
    ['did the working group ever return to the same city?', 'New Delhi: '],
    ['which venue has hosted the working group more than once?', 'Manekshaw Centre: '],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toContain(lead);
  });

  test('a series of one meeting has nothing twice', () => {
    expect(statusOf('has the land sub-working group met at the same venue more than once?')).toBe('not-in-sources');
  });
});

describe('where the reports put a meeting', () => {
  test.each([
    'do both articles put the 5th in the same venue?',
    'do the reports place the fifth meeting in one city?',
    'do the articles give different venues for the 5th?',
  ])('%s', (typed) => {
    expect(ask(typed).lead).toBe('They agree: 2 sources, and no contradiction.');
  });

  test('of one report nothing is compared, and a city that none has is denied', () => {
    expect(ask('do both articles put the 4th in the same venue?').lead).toContain('Only one source');
    expect(ask('do both articles put the 5th in Moscow?').lead).toContain('no article places it in Moscow');
  });
});

describe('since when two are partners', () => {
  test.each([
    'since when have Delhi and Moscow been strategic partners?',
    'how long have India and Russia been strategic partners?',
  ])('%s', (typed) => {
    expect(claims(typed)).toContain('2000');
  });

  test.each([
    'since when have Delhi and Beijing been strategic partners?',
    'since when have Delhi and Moscow been military allies?',
    'since when have India and Russia not been strategic partners?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('where leaders met after a meeting', () => {
  test.each([
    'where did leaders meet after the Moscow summit of July 2024?',
    'where did both leaders meet after the July 2024 summit?',
    'where did Modi and Putin meet after September 2022?',
    'when did Modi and Putin meet after July 2024?',
    'did the two leaders meet after the 22nd summit?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain('Tianjin');
    expect(claims(typed)).not.toContain('Samarkand');
  });

  test.each([
    'where did the leaders meet after the fifth meeting?',
    'where did the leaders meet after October 2025?',
    'where did the leaders meet after the Beijing summit?',
    'where did leaders of China meet after the July 2024 summit?',
    'where did the leaders meet after the summit?',
    'where did the leaders not meet after the July 2024 summit?',
  ])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

test('who invited somebody and when adds no date of a meeting', () => {
  expect(claims('who invited Modi to Russia and when?')).not.toMatch(/was held on|summit/iu);
});
