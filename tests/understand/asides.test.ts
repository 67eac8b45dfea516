import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what is said of the wished-for answer asks nothing', () => {
  test.each([
    ['as fully as the sources allow, who chaired the fifth', { ask: 'chairs', meeting: 'fifth' }],
    ['who, as best you can tell, chaired the fifth', { ask: 'chairs', meeting: 'fifth' }],
    ['what was the fourth about, in one or two lines', { ask: 'topics', meeting: 'fourth' }],
    ['what was decided, or at least announced, at the fourth', { ask: 'topics', meeting: 'at fourth', agreed: true }],
    ['what was said on training at the fifth (I have to write about courses)', { ask: 'statement' }],
    ['when was the Delhi meeting of the two delegations in 2025', { ask: 'when', meeting: 'Delhi meeting in 2025' }],
    ['which officer has been there more than once', { ask: 'all-chairs', times: { least: 2 } }],
    ['how long until the working group convenes again', { ask: 'next', forum: 'working group' }],
    ['which two armies took part in the land meeting', { ask: 'attendance' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('but "in the words of" somebody does', () => {
    expect(queryOf('how did it go in the words of the Indian Army')).not.toMatchObject({ ask: 'meeting' });
  });

  test('a newcomer is greeted', () => {
    expect(statusOf('hello! new here :)')).toBe('not-understood');
    expect(statusOf('hi, first time using this, who chaired the fifth?')).toBe('answered');
  });
});

describe('whose report is meant, by its date', () => {
  test.each([
    'according to the report of June 2024, when did Modi last meet Putin?',
    'when, as far as the article of June 2024 says it, did Modi last meet Putin?',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('Samarkand');
    expect(told(typed)).not.toContain('Tianjin');
  });
});

describe('other ways to ask of one thing', () => {
  test.each([
    ['which areas does the PTI story call traditional', 'naval systems'],
    ['which areas are described as emerging', 'propulsion'],
    ['what birthday was it when Modi telephoned Putin', '73rd'],
    ['which report mentions technology transfers, and on what meeting', '3rd meeting'],
    ['since when has the strategic partnership existed, and how long is that', '25 to 26 years'],
    ['how old is the strategic partnership', '2000'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test('whether sources agree on when it took place is asked of its date', () => {
    expect(queryOf('do the sources agree on when the fifth took place')).toMatchObject({ property: 'date' });
    expect(queryOf('do the sources agree on the place of the fifth')).toMatchObject({ property: 'place' });
  });

  test('"how old" of a person is no time of a pact', () => {
    expect(ask('how old is Putin').lead).not.toMatch(/years before/);
  });
});
