import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf } = askedAt(new Date('2026-11-22'));

describe('topics that the reports of several meetings put in the same words', () => {
  test.each([
    ['which topics did the 4th and the 5th share', ['knowledge-sharing', 'training'], 'both'],
    ['which topics came up at more than one meeting', ['joint exercises', 'training'], 'Sub-Working Group (Land)'],
    ['which subjects were discussed at two or more meetings', ['joint exercises'], 'Sub-Working Group (Land)'],
    ['what are the recurring topics', ['joint exercises', 'training'], '5th meeting'],
  ])('%s', (typed, topics, where) => {
    const { status, lead, claims } = ask(typed);
    expect(status).toBe('answered');
    for (const topic of topics) expect(lead).toContain(`“${topic}”`);
    expect(lead).toContain(where);
    expect(claims.length).toBeGreaterThan(1);
  });

  test('words of the forum, of its sides and numbers alone are no topic', () => {
    const { lead } = ask('which topics came up at more than one meeting');
    expect(lead).not.toMatch(/“(?:two nations|cooperation|military|military cooperation|nations|India and Russia)”/);
  });

  test('what no two share word for word is not made up', () => {
    expect(ask('which topics were discussed at every meeting').lead).not.toContain('In the same words');
  });

  test.each(['which topics did the 4th discuss but not the 5th', 'what was new at the 5th meeting'])(
    'what one alone had is still not told: %s',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'several', apart: true });
      expect(ask(typed).lead).not.toContain('In the same words');
    },
  );
});

describe('between two meetings', () => {
  test.each([
    ['was there any meeting after the 3rd but before the 4th', ['22nd', '(Land)'], '5th'],
    ['which meetings came before the 5th but after the 3rd', ['22nd', '4th'], '23rd'],
    ['how many working group meetings were held between the third and the fifth', ['4th'], '22nd'],
    ['how many summits were there between the 3rd and the 4th', ['22nd'], '(Land)'],
  ])('%s', (typed, those, other) => {
    const told = ask(typed)
      .claims.map(({ text }) => text)
      .join('\n');
    for (const each of those) expect(told).toContain(each);
    expect(told).not.toContain(other);
  });

  test('how many is told as a number', () => {
    expect(ask('how many meetings were between the 3rd and the 5th').lead).toMatch(/^3 held meetings/);
  });
});
