import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf, ask } = askedAt(new Date('2026-01-15'));

describe('what is left out of a list stays out', () => {
  test.each([
    ['meetings not in Moscow', { ask: 'timeline', except: 'those in Moscow' }],
    ['Working group meetings not held in 2025', { ask: 'timeline', except: 'those in 2025' }],
    ['rounds never chaired by Mathew', { ask: 'timeline', except: 'Mathew' }],
    ['not delhi mtgs', { ask: 'timeline' }],
    ['All but the Moscow meetings', { ask: 'timeline' }],
    ['List all meetings but the fifth', { ask: 'timeline' }],
    ['Which articles mention neither Modi nor Putin?', { ask: 'mentions', not: true }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(statusOf(typed)).toBe('answered');
  });

  test('the meetings that were left out are not told', () => {
    expect(told('meetings not in Moscow')).not.toContain('Working Group on Military Cooperation, Moscow');
    expect(told('rounds never chaired by Mathew')).not.toContain('2023');
  });

  test.each([
    ['a claim of one meeting', 'Was the fifth meeting not held in New Delhi?', 'check'],
    ['those of a place', 'meetings in Moscow', 'timeline'],
  ])('but not of %s: %s', (_, typed, ask) => {
    const query = queryOf(typed);
    expect(query?.ask).toBe(ask);
    expect(query).not.toHaveProperty('except');
  });
});

describe('a list of all meetings answers a question for all meetings', () => {
  test.each([
    'list every meeting you’ve got on file',
    'Show me all the meetings',
    'all meetings so far?',
    'any meeting abroad?',
  ])('%s', (typed) => {
    expect(queryOf(typed)?.ask).toBe('timeline');
  });

  test.each(['List the armed services mentioned', 'List the outcomes of all the meetings', 'Years with no meetings'])(
    'and not one for something else: %s',
    (typed) => {
      expect(queryOf(typed)?.ask).not.toBe('timeline');
    },
  );
});

describe('a place or a host that is named is kept', () => {
  test.each([
    ['At which Moscow meeting was artificial intelligence discussed?', 'not-in-sources'],
    ['which delhi meeting had cybersecurity', 'not-in-sources'],
    ['At which of the meetings was cybersecurity raised?', 'answered'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });

  test.each([
    ['How many times has India played host to the Working Group?', /\b2 held meetings/],
    ['How many meetings were hosted by India?', /\b3 held meetings/],
    ['When did Russia last host the Working Group?', /reported on 28 November 2024/],
    ['Dixit - how many meetings', /\b1 held meeting\b/],
    ['Moscow: how many meetings?', /\b2 held meetings/],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toMatch(holds);
  });

  test.each(['The second meeting in New Delhi', 'second meeting in 2024'])(
    'one of a place or a year is no number of the series, but the second by time: %s',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'several', byTime: 'all forums', meetings: { length: 1 } });
    },
  );

  test('a number that a series has stays its number', () => {
    expect(told('the 4th meeting in New Delhi')).toContain('no article places it in New Delhi');
  });
});

describe('no yes to more than the record tells', () => {
  test.each([
    'Was the fifth held just on 28 October?',
    'Was it merely on 18 July that the third meeting met?',
    'Is the 5th the last meeting ever?',
    'Is it wrong that Dylevsky chaired all three?',
    'Is it incorrect that the fifth meeting was in Moscow?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead ?? '').not.toMatch(/\b(?:Yes|No)\b/);
  });

  test('a lieutenant general is no full general', () => {
    expect(ask('Was JP Mathew a full general?').lead).toMatch(/^Not/);
    expect(ask('Is Mathew a general?').lead).toMatch(/^Yes/);
  });

  test.each([
    ['Who organised the fifth meeting?'],
    ['who announced the fourth meeting'],
    ['By whom was the partnership formalised?'],
    ['The third meeting was opened by whom?'],
    ['What disagreement arose in Moscow?'],
    ['the russian guy?'],
  ])('what no article tells is not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Was the 22nd Annual Summit held?', '8–9 July 2024'],
    ['Did the 23rd Annual Summit take place?', 'December 2025'],
  ])('a summit that is called annual is asked about by its number: %s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
    expect(told(typed)).not.toContain('hasn');
  });
});

describe('an office that somebody is said to hold', () => {
  test.each([
    'Was Dixit Chief of Defence Staff?',
    'Is Dylevsky the defence minister?',
    'Was Mathew Chief of Army Staff?',
  ])('and by the articles does not: %s', (typed) => {
    expect(ask(typed).lead).toMatch(/^Not by the articles/);
  });

  test.each([
    'Is Dixit the chief of integrated defence staff?',
    'Is Modi the prime minister of India?',
    'Is Dylevsky deputy chief of main operations?',
    'Is Dixit the chief of IDS?',
  ])('gets no denial where the post has it, or may: %s', (typed) => {
    expect(ask(typed).lead).toBeNull();
  });
});
