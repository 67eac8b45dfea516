import { describe, expect, test } from 'vitest';
import type { Query } from '../../knowledge/query.ts';
import { tellsOther } from '../../knowledge/understand/asked-for.ts';

const when: Query = { ask: 'when', meeting: '3rd' };
const chairs: Query = { ask: 'chairs', meeting: '3rd' };
const where: Query = { ask: 'where', meeting: '3rd' };
const sources: Query = { ask: 'sources' };

describe('an answer is of the kind that the question asks for', () => {
  test.each<readonly [string, Query]>([
    ['After the group met, how long was it until the 3rd?', when],
    ['tell me, how many people were at the 3rd', chairs],
    ['who hosted the 3rd', where],
    ['and when was Berg in the chair of the 3rd', chairs],
    ['in which city did Berg chair the 3rd', chairs],
    ['which general was at the 3rd', where],
    ['what year was the 3rd', chairs],
    ['which exercise was named at the 3rd', when],
    ['why was the 3rd put off', when],
  ])('%s', (text, query) => {
    expect(tellsOther(query, text)).toBe(true);
  });

  test.each<readonly [string, Query]>([
    ['when was the 3rd', when],
    ['who chaired the 3rd', chairs],
    ['how many admirals chaired the 3rd', { ...chairs, rank: 'admirals' }],
    ['which article is on the 3rd', sources],
  ])('as it should be: %s', (text, query) => {
    expect(tellsOther(query, text)).toBe(false);
  });

  test.each<readonly [string, string, Query]>([
    ['a relative clause asks nothing', 'the meeting where Berg was in the chair', chairs],
    ['two words that ask are for the rules', 'who chaired the 3rd and when', when],
    ['a claim asks for neither', 'was the 3rd in Oslo', chairs],
  ])('%s: %s', (_, text, query) => {
    expect(tellsOther(query, text)).toBe(false);
  });
});
