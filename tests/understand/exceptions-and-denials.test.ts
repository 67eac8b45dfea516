import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('a meeting that is left out is in no answer about the others', () => {
  test.each([
    ['Who chaired meetings other than the fifth?', ['3rd', '4th'], '5th'],
    ['Who chaired every meeting except the fourth for India?', ['Mathew', 'Dixit'], '4th'],
    ['What was discussed at all meetings but the third?', ['4th', '5th'], '3rd meeting of the India-Russia Working'],
    ['Who presided over the meetings, the third excluded?', ['4th', '5th'], '3rd meeting of the India-Russia Working'],
    ['What was discussed at every round but the last?', ['3rd', '4th'], '5th'],
    ['Except for the third, who chaired the Working Group meetings?', ['4th', '5th'], '3rd'],
    ['How long were the meetings other than the summit?', ['3rd', '5th'], '22nd'],
  ])('%s', (typed, holds, other) => {
    const text = ask(typed)
      .claims.map((claim) => claim.text)
      .join(' ');
    for (const each of holds) expect(text).toContain(each);
    expect(text).not.toContain(other);
  });

  test('a side beside it is still asked for', () => {
    expect(told('Who chaired every meeting except the fourth for India?')).not.toContain('Dylevsky');
  });

  test.each([
    ['who chaired the third meeting', { ask: 'chairs' }],
    ['what topics came up at the fourth', { ask: 'topics' }],
  ])('but a meeting that is asked for is told: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('nothing is told of a meeting that alone is left out', () => {
    expect(statusOf('other than the fifth')).toBe('not-in-sources');
  });
});

describe('what was not so is told by no sentence of what was', () => {
  test.each([
    'At which meeting was intelligence sharing not mentioned?',
    'At which meetings was artificial intelligence not discussed?',
    "Which meeting didn't deal with training?",
    'Which meeting made no mention of technology?',
    'Which meeting never touched on counter-terrorism?',
    'Which exercise was not a success?',
    'Which leader did not attend the summit?',
    'Which side did not reaffirm its commitment?',
    'Which articles are not from 2024?',
    'Who has not met Putin?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    'At which meeting was intelligence sharing mentioned?',
    'Which meeting dealt with training?',
    'Which reports don’t mention the Manekshaw Centre?',
    'Which meetings were not in India?',
  ])('but %s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
  });
});

describe('whose chairs no article names may have been anybody’s', () => {
  test('which did he not chair', () => {
    const { lead, notices } = ask('Which meetings did Mathew not chair?');
    expect(lead).toContain('without Johnson P Mathew');
    expect(notices.map(({ text }) => text).join()).toContain('2 more meetings');
  });

  test('a city that is not stated is not another one', () => {
    expect(told('Which meeting was not held in New Delhi?')).not.toContain('23rd');
  });
});

describe('of which nothing tells who rang', () => {
  test.each(['Who called whom in October?', 'Who phoned whom first?'])('%s', (typed) => {
    expect(ask(typed).notices.map(({ text }) => text)).toContain(
      'The words say that they spoke; they do not say who called whom.',
    );
  });

  test.each(['Did Modi call Putin or did Putin call Modi?', 'Did the call come from Modi or from Putin?'])(
    '%s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('what is still to come', () => {
  test.each([
    ['Which meetings are still to come?', { ask: 'next' }],
    ['Which meetings lie ahead?', { ask: 'next' }],
    ['How many meetings lie ahead?', { ask: 'next' }],
    ['Which Working Group meetings are still to come?', { ask: 'next', forum: 'Working Group' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('what is asked of every meeting', () => {
  test.each([
    'Has the Working Group always met in India?',
    'Did the Working Group only ever meet in New Delhi?',
    'Did the Working Group meet in New Delhi every time?',
    'Has the Working Group never met outside India?',
  ])('%s', (typed) => {
    expect(ask(typed).lead).toMatch(/^No, not all/);
    expect(told(typed)).toContain('Moscow');
  });

  test.each(['Has the Working Group ever met in India?', 'Has the Working Group met in Moscow?'])('but %s', (typed) => {
    expect(queryOf(typed)).not.toMatchObject({ ask: 'every' });
  });

  test('one who chaired each time is named', () => {
    expect(ask('Which chair appears in all three Working Group reports?').lead).toContain('Dylevsky');
    expect(told('Is the Indian chair always a Lieutenant General?')).toContain('Dixit');
  });
});
