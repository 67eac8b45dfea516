import { describe, expect, test } from 'vitest';
import { build, type Query } from '../../knowledge/index.ts';
import { excluded } from '../../knowledge/understand/exclude.ts';
import { understand } from '../../knowledge/understand/understand.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const now = new Date('2026-11-22');

const queryOf = (typed: string): Query | undefined => {
  const understood = understand(typed, knowledge, now);
  return understood.is === 'query' ? understood.query : undefined;
};

describe('several meetings at once', () => {
  test.each<[string, Partial<Extract<Query, { ask: 'several' }>>]>([
    ['who chaired the 3rd, 4th and 5th', { meetings: ['3', '4', '5'], parts: ['chairs'] }],
    ['where were the third and the fourth held', { meetings: ['3', '4'], parts: ['place'] }],
    ['co-chairs of meetings 3-5', { meetings: ['3', '4', '5'], parts: ['chairs'] }],
    ['dates of the 3rd to the 5th meeting', { meetings: ['3', '4', '5'], parts: ['date'] }],
    ['who was the Indian chair at the 4th and the 5th', { meetings: ['4', '5'], parts: ['chairs'], side: 'India' }],
    ['were the 3rd and the 5th in the same city', { meetings: ['3', '5'], parts: ['place'], same: true }],
    ['did the 3rd and the 5th use the same hall', { meetings: ['3', '5'], parts: ['venue'], same: true }],
    ['were the 3rd and the 4th in the same year', { meetings: ['3', '4'], parts: ['date'], same: true, unit: 'year' }],
    ['when was the 4th and who chaired it', { parts: ['date', 'chairs'] }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', ...query });
  });

  test.each([
    ['how long between the 3rd and the 5th', 'between'],
    ['compare the 3rd and the 5th', 'compare'],
    ['who chaired the 4th', 'chairs'],
    ['did the sources agree on the date of the 5th', 'agreement'],
    ['what did both sides discuss at the 4th', 'topics'],
  ])('%s: not of several', (typed, ask) => {
    expect(queryOf(typed)?.ask).toBe(ask);
  });
});

describe('what is left out', () => {
  test.each([
    ['who chaired the 3rd meeting, not the land one', 'the land'],
    ['all meetings except the summits', 'the summits'],
    ['which meeting was not held in Moscow', 'in Moscow'],
    ['meetings outside India', 'in India'],
    ["which meeting wasn't chaired by Dixit", 'Dixit'],
    ['summits aside, how many meetings were there', 'summits'],
  ])('%s', (typed, except) => {
    expect(excluded(typed, knowledge)?.except).toBe(except);
  });

  test.each([
    'why was the summit not held',
    'what was discussed apart from terrorism',
    'was the 4th not a success',
    'who chaired the 4th',
  ])('%s: nothing', (typed) => {
    expect(excluded(typed, knowledge)).toBeUndefined();
  });
});

test.each<[string, object]>([
  ['what day of the week was the 5th', { ask: 'weekday', meeting: '5th' }],
  ['was the 5th on a Friday', { ask: 'weekday', meeting: '5th', day: 5 }],
  ['in which building was the 4th', { ask: 'where', venue: true }],
  ['in which city was the 4th', { ask: 'where' }],
])('%s', (typed, query) => {
  expect(queryOf(typed)).toMatchObject(query);
});
