import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, ask, told, understoodOf, statusOf } = askedAt(new Date('2026-11-22'));

describe('what a news desk asks, put plainly', () => {
  test.each<[string, object]>([
    ['do both reports agree about how many days the fifth meeting lasted', { ask: 'agreement' }],
    ['do the reports on the fifth meeting differ over its length', { ask: 'agreement' }],
    [
      'show me, verbatim, what the Indian Army wrote on X about its June talks with Russia',
      { ask: 'quote', topic: '' },
    ],
    ['which drills are named in the write-up of the fourth meeting', { ask: 'exercises' }],
    ['List the meetings in order; we are preparing a briefing for the minister', { ask: 'timeline' }],
    ['Mathew: what does the J stand for', { ask: 'person', name: 'Mathew' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['of the three working group meetings, what share took place in Moscow', '1 of these 3'],
    ['what proportion of the three working group meetings were in Delhi', '2 of these 3'],
    ['did the third and the fifth meeting share the same building', 'Manekshaw Centre'],
    ['since when have the ties borne the label special and privileged strategic partnership', '2010'],
  ])('%s', (typed, words) => {
    expect(told(typed)).toContain(words);
  });
});

describe('a question of somebody whom nothing names is asked back', () => {
  test.each(['and what was his rank?', 'who is she', 'which post does he hold'])('%s', (typed) => {
    const { status, choices } = ask(typed);
    expect(status).toBe('ambiguous');
    for (const choice of choices) expect(statusOf(choice.ask)).toBe('answered');
  });

  test.each([
    'who is Mathew and what was his rank',
    'Dixit chaired the fifth. What was his rank?',
    'how did he greet Putin',
  ])('%s: somebody is named', (typed) => {
    expect(understoodOf(typed).is).toBe('query');
  });
});

describe('quotes of a time are of no other', () => {
  test('a sentence that speaks of another month is left out', () => {
    expect(told('quotes about Putin in December')).toContain('in December');
    expect(told('quotes about Putin in December')).not.toContain('In September');
  });

  test('nothing was said in that month of that year', () => {
    expect(statusOf('quotes on the June 2025 land talks')).toBe('not-in-sources');
  });
});

describe('who chaired what somebody else is said to have chaired', () => {
  test('when did Dixit chair the July 2023 meeting', () => {
    expect(told('when did Dixit chair the July 2023 meeting')).toContain('co-chaired by Lt Gen Johnson P Mathew');
  });
});
