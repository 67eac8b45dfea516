import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf, queryOf } = askedAt(new Date('2026-01-15'));

describe('what is counted is what is asked for', () => {
  test.each([
    ['people who chaired', 'how many different people have chaired in New Delhi', '3 people'],
    ['people who chaired at all', 'how many people have chaired so far and who are they', '3 people'],
    ['chairs of one meeting', 'how many co-chairs did the fourth have', '2 people'],
    ['chairs of a side', 'how many Russian chairs has the working group had', '1 person'],
    ['topics', 'how many topics did the land meeting cover', '4 topics'],
    ['cities', 'how many cities have hosted the working group', '2 cities'],
    ['articles', 'how many articles are about the fifth', '2 articles'],
    ['meetings', 'how many meetings has the working group held', '3 held meetings'],
    ['meetings under the name of their kind', 'how many summits were held', '1 held meeting'],
    ['meetings of which some are meant', 'how many of the meetings were in Moscow', '2 held meetings'],
  ])('%s: %s', (_, question, lead) => {
    expect(statusOf(question)).toBe('answered');
    expect(ask(question).lead).toContain(lead);
  });

  test.each([
    'how many people attended the land meeting',
    'how many countries were at the annual summit',
    'how many armies took part in the land meeting',
    'how many sub-working groups are there',
    'how many members does the working group have',
    'how many delegations had the annual summit',
    'how many people chaired the annual summit',
    'how many years was the summit not held',
  ])('no number of meetings for what no record counts: %s', (question) => {
    expect(ask(question).lead ?? '').not.toMatch(/held meeting|\d/);
  });

  test('topics that two reports word differently are listed, and not counted', () => {
    expect(ask('how many topics did the fifth discuss').lead).toBeNull();
    expect(ask('how many topics did the fifth discuss').claims.length).toBeGreaterThan(0);
  });

  test('meetings that are planned are not counted as held', () => {
    expect(queryOf('how many summits are planned')).toMatchObject({ ask: 'next' });
    expect(queryOf('how many summits were held')).toMatchObject({ ask: 'count' });
  });

  test('venues are told of each meeting', () => {
    expect(queryOf('how many venues has the working group used')).toMatchObject({ ask: 'several', parts: ['venue'] });
  });
});
