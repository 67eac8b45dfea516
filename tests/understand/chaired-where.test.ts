import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('in how many places or years somebody chaired', () => {
  test.each([
    ['In how many cities did Dylevsky chair meetings?', '2 cities'],
    ['In how many cities has Mathew co-chaired?', '2 cities'],
    ['How many cities did the meetings chaired by Dylevsky take place in?', '2 cities'],
    ['In how many countries did Dylevsky chair meetings?', '2 countries'],
    ['In how many years did Mathew co-chair?', '2 years, 2023 and 2024'],
    ['in how many years has Dylevsky chaired a meeting?', '3 years'],
    ['In how many venues did Dixit chair meetings?', '1 venue'],
  ])('%s', (typed, said) => {
    expect(ask(typed).lead).toContain(said);
  });

  test.each([
    'In how many cities did Modi chair meetings?',
    'In how many cities did Dylevsky not chair?',
    'In how many cities did Scholz chair meetings?',
  ])('none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('how often somebody chaired', () => {
  test.each([
    ['Who co-chaired all three meetings?', ['Dylevsky']],
    ['Who co-chaired all three?', ['Dylevsky']],
    ['who chaired every single meeting?', ['Dylevsky']],
    ['Who was the only person to chair three meetings?', ['Dylevsky']],
    ['Who was the only one to chair all of them?', ['Dylevsky']],
    ['Who co-chaired twice?', ['Mathew']],
    ['Who co-chaired exactly twice?', ['Mathew']],
    ['Who was the only one to chair two meetings?', ['Mathew']],
    ['Who co-chaired only once?', ['Dixit']],
    ['Who co-chaired at most twice?', ['Mathew', 'Dixit']],
    ['Who co-chaired at least twice?', ['Mathew', 'Dylevsky']],
    ['Who chaired more than once?', ['Mathew', 'Dylevsky']],
    ['who chaired more than two meetings?', ['Dylevsky']],
    ['Who co-chaired two meetings in New Delhi?', ['Dylevsky']],
    ['who chaired more than one meeting in India?', ['Dylevsky']],
    ['Who chaired once in Moscow?', ['Mathew', 'Dylevsky']],
  ])('%s', (typed, names) => {
    for (const each of ['Mathew', 'Dylevsky', 'Dixit'])
      names.includes(each) ? expect(claims(typed)).toContain(each) : expect(claims(typed)).not.toContain(each);
  });

  test.each(['Who chaired four times?', 'who chaired all four meetings?', 'Who chaired twice in Moscow?'])(
    'nobody: %s',
    (typed) => {
      expect(ask(typed).lead).toContain('nobody did');
    },
  );

  test.each(['Who did not chair twice?', 'who has never chaired more than once?'])(
    'no list of those who did: %s',
    (typed) => {
      expect(statusOf(typed)).not.toBe('answered');
    },
  );

  test.each(['who chaired which?', 'who chaired each round?'])('each with its own: %s', (typed) => {
    for (const each of ['Mathew', 'Dylevsky', 'Dixit']) expect(claims(typed)).toContain(each);
  });
});

describe('a post now, and what two people share', () => {
  test.each([
    ['What post does Mathew hold now?', ['2023', '2024']],
    ["What is Mathew's current post?", ['2023', '2024']],
    ['what post does Dixit hold at present?', ['2025']],
  ])('with the time of which it is told: %s', (typed, years) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    for (const year of years) expect(claims(typed)).toContain(year);
  });

  test('whoever is in the post by the newest reports', () => {
    expect(claims('Does Mathew still hold his post?')).toMatch(/^In reports of the 5th[^\n]*Dixit/);
  });

  test.each([
    ['Which post do Mathew and Dixit share?', ['Mathew', 'Dixit'], 'Dylevsky'],
    ['Which post have both Mathew and Dixit been named with?', ['Mathew', 'Dixit'], 'Dylevsky'],
    ['is the patronymic of Dylevsky spelt alike in all articles?', ['Nikolaevich', 'Nikolayevich'], 'Mathew'],
    ['did Mathew ever co-chair one outside New Delhi?', ['Moscow'], 'New Delhi'],
    ['Has Dylevsky ever chaired a meeting outside India?', ['Moscow'], 'New Delhi'],
    ['How many Indian co-chairs were not from the Army?', ['Dixit'], 'Mathew'],
  ])('%s', (typed, holds, other) => {
    expect(statusOf(typed)).toBe('answered');
    for (const each of holds) expect(claims(typed)).toContain(each);
    expect(claims(typed)).not.toContain(other);
  });

  test('nowhere else', () => {
    expect(statusOf('did Dixit ever co-chair one outside New Delhi?')).toBe('not-in-sources');
  });
});
