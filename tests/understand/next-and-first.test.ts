import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-01-15'));
const WG = 'india-russia-working-group-on-military-cooperation';

describe('“first” beside a verb is no meeting of number 1', () => {
  test.each([
    ['when was artificial intelligence first discussed', 'artificial intelligence'],
    ['which session first raised joint exercises', 'joint exercises'],
    ['what was the first round to discuss military training', 'military training'],
    ['when did logistics first come up', 'logistics'],
    ['when was the first time they discussed logistics', 'logistics'],
    ['was AI discussed for the first time in 2025', 'artificial intelligence'],
  ])('%s', (typed, topic) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'discussed', topic, filter: {}, earliest: true });
    expect(ask(typed).status).toBe('answered');
    expect(ask(typed).lead ?? '').not.toMatch(/\bYes\b/);
  });

  test('the earliest stands before the others, with its day', () => {
    const [first, setting] = ask('which meeting first discussed joint exercises').claims;
    expect(first?.text).toContain('(Land)');
    expect(setting?.text).toContain('June 2024');
  });

  test.each([
    ['who reported the land meeting first', { ask: 'sources', meeting: 'land meeting' }],
    ['which outlet first covered the fifth meeting', { ask: 'sources', meeting: 'fifth meeting' }],
    ['what was the first round under the chairmanship of Air Marshal Dixit', { ask: 'meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(ask(typed).status).toBe('answered');
  });

  test('that it was the first in so many years is not made of silence', () => {
    const { status, claims } = ask('was the 22nd summit the first in three years');
    expect(status).toBe('not-in-sources');
    expect(claims.map(({ text }) => text).join()).toContain('two years');
  });

  test.each([
    ['when was the first meeting', 'when'],
    ['what did the first meeting discuss', 'topics'],
    ['what was the first meeting in 2024', 'meeting'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
    expect(queryOf(typed)).not.toHaveProperty('earliest');
  });
});

describe('what stood next to a meeting or a time', () => {
  test.each([
    ['what was the last round before the summit', { ask: 'meeting', meeting: 'india-russia-sub-working-group-land-3' }],
    ['where was the last meeting before July 2024', { ask: 'where', meeting: 'india-russia-sub-working-group-land-3' }],
    ['who chaired the working group meeting after the land talks', { ask: 'chairs', meeting: `${WG}-4` }],
    ['after the Moscow round, where did they meet next', { ask: 'where', meeting: `${WG}-5` }],
    ['where did they meet next after the Moscow round', { ask: 'where', meeting: `${WG}-5` }],
    [
      'after the land talks in June 2024, where did the Working Group next get together',
      { ask: 'where', meeting: `${WG}-4` },
    ],
    ['what took place between the summit and the fifth meeting', { after: 'summit', before: 'fifth meeting' }],
    ['was there any meeting after the fifth one', { ask: 'timeline', after: 'fifth' }],
    ['was there any summit after the 22nd', { ask: 'timeline', forum: 'summit', after: '22nd' }],
    ['what comes after the fifth meeting', { ask: 'timeline', after: 'fifth meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['where was the meeting after the fourth', 'where', 'meeting after fourth'],
    ['when was the meeting before the fifth', 'when', 'meeting before fifth'],
  ])('but by the number of its own series: %s', (typed, asked, meeting) => {
    expect(queryOf(typed)).toEqual({ ask: asked, meeting });
  });

  test.each([
    ['how many days passed between the third and the fourth', 'between'],
    ['when do they meet next', 'next'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });

  test('what was expected to follow', () => {
    const answer = told('which summit was expected to follow the 22nd, and in what country');
    expect(answer).toContain('23rd');
    expect(answer).toContain('India');
  });
});
