import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('questions about the articles', () => {
  test.each([
    ['which articles cover the fifth meeting', { ask: 'sources', meeting: 'fifth meeting' }],
    ['which covers the land sub-working group', { ask: 'sources', meeting: 'land sub-working group' }],
    ['what did the fifth meeting cover', { ask: 'topics' }],
    ['which topics did the fifth meeting cover', { ask: 'topics' }],
    ['which article does not mention Modi', { ask: 'mentions', of: 'Modi', not: true }],
    ["which reports don't speak of cables", { ask: 'mentions', of: 'cables', not: true }],
    ['do all articles mention Modi', { ask: 'mentions', of: 'Modi' }],
    ['which article mentions Modi', { ask: 'mentions', of: 'Modi' }],
    ['which article was published first', { ask: 'published', edge: 'oldest' }],
    ['which is the latest article', { ask: 'published', edge: 'newest' }],
    ['when was the latest Mid-day article published', { ask: 'published', outlet: 'Mid-day', edge: 'newest' }],
    ['is the Devdiscourse article from 2023', { ask: 'published', outlet: 'Devdiscourse' }],
    ['what is the latest meeting', { ask: 'meeting' }],
    ['when was the article on the land meeting published', { ask: 'sources', meeting: 'land meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('those that do not speak of something are those alone', () => {
    const { lead, sources } = ask('which article does not mention Putin');
    expect(lead).toMatch(/^3 of 5 articles/);
    expect(sources.map(({ publisher }) => publisher)).not.toContain('Mid-day');
  });

  test('neither of two things', () => {
    const { sources } = ask('which articles do not mention Samarkand or Tianjin');
    expect(sources.map(({ publisher }) => publisher)).not.toContain('Nagpur Oranges');
  });

  test('also not what only a line beside the text has', () => {
    const { sources } = ask('which article does not mention WhatsApp');
    expect(sources.map(({ publisher }) => publisher)).not.toContain('Mid-day');
  });

  test.each([
    ['is the Devdiscourse article from 2023', /28 November 2024/],
    ['which article is the oldest', /Financial Express: 19 July 2023/],
    ['which article was published last', /29 October 2025 \(inferred\)/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test('an article without a date is told of, and not compared', () => {
    expect(told('which article is the oldest')).toMatch(/not compared: PTI/);
    expect(statusOf('when was the PTI report published')).toBe('not-in-sources');
  });

  test('what another outlet has is not denied with the one that lacks it', () => {
    expect(told('did PTI mention Ukraine')).toMatch(/No sentence of the articles of PTI/);
  });
});

describe('what has a length or a list', () => {
  test.each([
    'which article is the longest',
    'who has the longest title',
    'which meeting has the longest list of topics',
    'list all countries',
    'list every quote',
  ])('no record of it: %s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'unkept' });
    expect(ask(typed)).toMatchObject({ status: 'not-in-sources', claims: [] });
  });

  test.each([
    ['which meeting was the longest', { ask: 'most', of: 'longest' }],
    ['list all people', { ask: 'people' }],
    ['list all ranks mentioned', { ask: 'people' }],
    ['show all articles', { ask: 'sources' }],
    ['list all cities', { ask: 'several', parts: ['place'] }],
    ['give me all the dates', { ask: 'several', parts: ['date'] }],
    ['list every topic', { ask: 'several', parts: ['topics'] }],
    ['list all meetings', { ask: 'timeline' }],
    ['list all the topics of the fourth meeting', { ask: 'topics' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('the day of a report', () => {
  test.each(['what was discussed on 28 November 2024', 'where were they on 28 November 2024'])(
    '%s: is not that of the meeting',
    (typed) => {
      expect(told(typed)).toMatch(/report’s, not the meeting’s/);
    },
  );

  test('but a day of the meeting itself is', () => {
    expect(told('what was discussed on 18 July 2023')).not.toMatch(/report’s, not the meeting’s/);
  });
});

describe('articles of a time', () => {
  test.each([
    ['how many articles are from 2024', '2 articles'],
    ['which articles were published before 2025', '3 articles'],
  ])('%s: those with such a date, and whose date is not known', (typed, count) => {
    expect(ask(typed).lead).toContain(count);
    expect(told(typed)).toContain('PTI');
  });
});

test('both of three: no yes', () => {
  expect(ask('did Dylevsky chair both meetings').lead ?? '').not.toMatch(/^Yes/);
});
