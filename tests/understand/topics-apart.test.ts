import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-01-15'));

describe('topics of one meeting set against those of others are shown side by side, with no difference made of them', () => {
  test.each([
    ['only there', 'which subjects were raised only at the fourth meeting', ['3rd', '4th', '5th']],
    ['new', 'what was new at the fourth', ['3rd', '4th']],
    ['new topics', 'were there any new topics at the fifth round', ['4th', '5th']],
    ['anything new', 'did the fifth discuss anything new', ['4th', '5th']],
    ['here and not there', 'what did the third discuss but not the fifth', ['3rd', '5th']],
    ['not there', "which topics of the fourth weren't discussed at the fifth", ['4th', '5th']],
    ['shared', 'which topics did the third and fourth share', ['3rd', '4th']],
    ['in common', 'what topics do the 3rd and the 5th have in common', ['3rd', '5th']],
    ['at both', 'what topics came up at both the third and the fourth', ['3rd', '4th']],
    ['again', 'which topics came up again at the fifth', ['4th', '5th']],
  ])('%s: %s', (name, typed, meetings) => {
    const { status, lead } = ask(typed);
    // Of two that are both meant, what is on record of each is what was asked for.
    expect(status).toBe(
      /^(?:new|here and not there|not there|shared|in common|at both)$/.test(name) ? 'answered' : 'not-in-sources',
    );
    expect(lead).toContain(name === 'in common' ? 'In the same words' : 'do not say which topics');
    for (const meeting of meetings) expect(told(typed)).toContain(`Topics of the ${meeting}`);
  });

  test.each([
    ['the topics of two', 'what was discussed at the fourth and the fifth', { ask: 'several', parts: ['topics'] }],
    ['of the one meant', 'what was discussed at the third, not the land one', { ask: 'topics' }],
    ['of the only one there', 'what was the only meeting in Moscow about', { ask: 'topics' }],
    ['one topic', 'was training discussed only at the fourth', { ask: 'discussed', unsure: true }],
    ['new initiatives are a topic', 'which new initiatives were discussed at the fifth', { ask: 'discussed' }],
  ])('but %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(ask(typed).lead ?? '').not.toContain('do not say which topics');
  });
});

describe('meetings other than one', () => {
  test.each([
    'did any other meeting than the fifth discuss artificial intelligence',
    'which other rounds besides the fifth discussed artificial intelligence',
    'was artificial intelligence discussed at any meeting other than the fifth',
    'was artificial intelligence discussed anywhere else than at the fifth',
  ])('none on record: %s', (typed) => {
    const { status, lead } = ask(typed);
    expect(status).toBe('not-in-sources');
    expect(lead).toContain('other than the fifth');
  });

  test('those that did, and the third of another forum with them', () => {
    const answer = told('did any meeting other than the third discuss training');
    for (const text of ['5th', '4th', 'Land)']) expect(answer).toContain(text);
    expect(told('which meetings other than the third were in New Delhi')).toContain('Land)');
  });

  test.each([
    'who chaired the other meetings besides the fifth',
    'what did the other meetings besides the fifth discuss',
  ])('not the one left out: %s', (typed) => {
    const claims = ask(typed)
      .claims.map(({ text }) => text)
      .join('\n');
    expect(claims).toContain('3rd');
    expect(claims).not.toContain('5th');
  });
});
