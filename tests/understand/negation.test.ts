import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-01-15'));

describe('“not” of a chair leaves out whom it names', () => {
  test.each([
    ['which chair was not Russian', { ask: 'all-chairs', side: 'India' }],
    ["which of the co-chairs isn't from India", { ask: 'all-chairs', side: 'Russia' }],
    ['who was the non-Indian co-chair of the fourth', { ask: 'chairs', side: 'Russia', meeting: 'fourth' }],
    ['which co-chair was not a lieutenant general', { ask: 'all-chairs', notRank: 'lieutenant general' }],
    ['who chaired apart from Dylevsky', { ask: 'all-chairs', but: 'Dylevsky' }],
    ['who else has co-chaired besides Mathew', { ask: 'all-chairs', but: 'Mathew' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['which co-chair is Russian', { ask: 'all-chairs', side: 'Russia' }],
    ['who chaired the fourth for India', { ask: 'chairs', side: 'India' }],
  ])('but %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('those left out are in no claim, and the answer says who they are', () => {
    const { lead, claims } = ask('who chaired apart from Dylevsky');
    expect(lead).toContain('Other than Dylevsky');
    expect(claims.map(({ text }) => text).join()).not.toContain('Dylevsky');
    expect(told('which co-chair was not a lieutenant general')).toContain('Dixit');
    expect(told('which co-chair was not a lieutenant general')).not.toContain('Mathew');
  });
});

describe('what the articles leave open', () => {
  test.each([
    ['which rounds have no exact date', 'date', ['4th'], '5th'],
    ['any meetings without a named chair?', 'chairs', ['22nd', 'Land'], '4th'],
    ["which sessions don't have a venue", 'venue', ['4th', '22nd', 'Land'], '5th'],
    ['which meetings lack topics', 'topics', ['22nd'], '4th'],
  ])('%s', (typed, lacks, holds, other) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', lacks });
    for (const text of holds) expect(told(typed)).toContain(text);
    expect(ask(typed).claims.every(({ text }) => !text.startsWith(other))).toBe(true);
  });

  test.each(['which articles have no date', "which reports don't give a publication date", 'any undated articles?'])(
    '%s',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'published', undated: true });
      expect(ask(typed).claims).toHaveLength(1);
      expect(told(typed)).toContain('PTI');
    },
  );

  test('how long each was, where some length is denied', () => {
    expect(queryOf('which rounds were not two days long')?.ask).toBe('lengths');
    expect(queryOf('which rounds were two days long')).toMatchObject({ ask: 'timeline', days: '2' });
  });

  test.each(['who did Putin not meet', "where didn't Modi go", 'what was not discussed at the third meeting'])(
    'no article lists what was not: %s',
    (typed) => {
      expect(ask(typed).status).toBe('not-in-sources');
    },
  );
});

describe('topics other than one', () => {
  test.each([
    ['what did the land meeting discuss besides training', 'military education', 'military training;'],
    ['apart from logistics, what was discussed at the fifth', 'joint production', 'logistics cooperation;'],
    [
      'which topics other than joint exercises came up at the fourth',
      'cybersecurity',
      'scope of joint exercises between the two nations;',
    ],
  ])('%s', (typed, holds, lacks) => {
    const { claims, lead } = ask(typed);
    const text = claims.map((claim) => claim.text).join();
    expect(queryOf(typed)).toMatchObject({ ask: 'topics', but: expect.any(String) });
    expect(text).toContain(holds);
    expect(text).not.toContain(lacks);
    expect(lead).toContain('Left out');
  });

  test('one that it does not have is said to be none of them', () => {
    expect(ask('what did the fifth discuss besides cheese').lead).toContain('None of its topics');
  });

  test.each([
    ['what did the third discuss apart from the land meeting', 'topics'],
    ['was training discussed at the fourth', 'discussed'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
    expect(queryOf(typed)).not.toHaveProperty('but');
  });
});

describe('all but a place, and all of a time', () => {
  test.each([
    ['where else did they meet besides Moscow', { filter: { except: 'Moscow' }, parts: ['place'] }],
    ['did both rounds of 2024 take place in Moscow', { filter: { year: '2024' }, parts: ['place'] }],
    ['were all sessions in 2024 held in Moscow', { ask: 'every', scope: { year: '2024' }, claim: { place: 'Moscow' } }],
    ['so Mathew chaired every meeting?', { ask: 'several', chair: 'Mathew' }],
    ['is Mathew the only officer who chaired more than once', { ask: 'all-chairs', times: { least: 2 } }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('who chaired lately is of the latest meeting; nobody is said to have done so most often unasked', () => {
  test.each([
    ['who most recently led the Indian side', { ask: 'chairs', side: 'India' }],
    ['who chaired for Russia lately', { ask: 'chairs', side: 'Russia' }],
    ['who was the co-chair from India at the round held most recently', { ask: 'chairs', side: 'India' }],
    ['where did they last meet', { ask: 'where' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject({ ...query, meeting: expect.stringMatching(/latest|last/) });
    expect(told(typed)).toContain('5th');
  });

  test.each([
    ['who was the Indian chair two rounds ago', '4th'],
    ['where was it three meetings ago', '3rd'],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
  });

  test.each(['who has chaired for India', 'who used to co-chair for India', 'all russian chairs'])('%s', (typed) => {
    expect(ask(typed).lead).toBeNull();
  });

  test.each(['who has chaired most often', 'who usually chairs for Russia'])('but %s', (typed) => {
    expect(ask(typed).lead).toContain('Most often');
  });
});
