import { describe, expect, test } from 'vitest';
import { answer, build, textOf } from '../../knowledge/index.ts';
import { askedAt } from '../support/asked.ts';
import { invented } from '../support/corpus.ts';

const now = new Date('2026-01-15');
const { ask, told, statusOf, queryOf } = askedAt(now);

const others = build(invented('articles'));
const asked = (question: string): string => textOf(answer({ ask: 'question', question }, others, now));
/** The claims without their quotes, and the lead. */
const said = (question: string): string => {
  const { lead, claims } = ask(question);
  return [lead ?? '', ...claims.map(({ text }) => text)].join('\n');
};

describe('“according to …”: the articles of that outlet alone', () => {
  test.each([
    ['a day that another report gives', 'when was the fifth according to IANS', '29 October 2025', '28'],
    ['a year that another report settles', 'on which days was the fifth, per PTI', 'year not stated', '2025'],
    ['a post in fuller words', 'according to PTI, what is the post of Dylevsky', 'Deputy Chief', 'Head of the'],
    ['a name in fuller words', 'going by Devdiscourse, who is Mathew', 'JP Mathew', 'Johnson'],
    ['topics', 'what was discussed at the fifth, according to IANS', 'current defence', 'logistics'],
    ['topics of the other', 'what was discussed at the fifth, according to PTI', 'logistics', 'new initiatives under'],
    ['without “alone”', 'when was the fifth, going by PTI alone', 'year not stated', '2025'],
  ])('%s: %s', (_, question, own, other) => {
    expect(statusOf(question)).toBe('answered');
    expect(said(question)).toContain(own);
    expect(said(question)).not.toContain(other);
  });

  test.each([
    'according to IANS, was the fifth meeting held on 28 October?',
    'did IANS say that the fifth was on October 28',
    'according to PTI, was the fifth in 2025?',
  ])('an outlet that says less neither confirms nor denies: %s', (question) => {
    expect(ask(question).lead ?? '').toBe('');
  });

  test('but what it says it confirms', () => {
    expect(ask('according to PTI, was the fifth on 28 October?').lead).toMatch(/^Yes/);
    expect(ask('according to IANS, was the fifth in New Delhi?').lead).toMatch(/^Yes/);
  });

  test('one day that is named is no length', () => {
    expect(statusOf('how long was the fifth according to IANS')).toBe('not-in-sources');
    expect(said('how long was the fifth according to IANS')).toContain('IANS does not say');
    expect(said('how long was the fifth according to PTI')).toContain('2 days');
  });

  test('of other talks', () => {
    expect(asked('according to the Harbour Post, when was the third blue economy dialogue')).toContain('10 May 2022');
    expect(asked('according to the Harbour Post, when was the third blue economy dialogue')).not.toContain('11 May');
    expect(asked('according to the Coast Daily, who chaired the third blue economy dialogue')).toContain(
      'Coast Daily does not say',
    );
  });

  test('no inference that rests on another report is told of', () => {
    expect(told('when was the fifth according to IANS')).not.toContain('same meeting in');
    expect(told('when was the fifth')).toContain('same meeting in');
  });
});

test('which source says a year: in whose words it stands', () => {
  expect(queryOf('which source says 2025')).toEqual({ ask: 'mentions', of: '2025' });
  expect(statusOf('which article gives the year 2025')).toBe('not-in-sources');
  expect(queryOf('which sources report the 2025 meeting')).toMatchObject({ ask: 'sources' });
});
