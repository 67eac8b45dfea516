import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));

const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

const ALL = ['Mathew', 'Dylevsky', 'Dixit', 'Modi', 'Putin'];

describe('people of a rank, a side or an office, and nobody else', () => {
  test.each([
    ['Which Indian officer was a Lieutenant General?', ['Mathew']],
    ['Which Indian officer was an Air Marshal?', ['Dixit']],
    ['which Indian officer held the rank of air marshal?', ['Dixit']],
    ['Which officer was an Air Marshal?', ['Dixit']],
    ['which of the officers is an air marshal?', ['Dixit']],
    ['Which officers were lieutenant generals?', ['Mathew', 'Dylevsky']],
    ['Who was the Indian Lieutenant General?', ['Mathew']],
    ['who was the Russian general?', ['Dylevsky']],
    ['Name the Indian officer who was an Air Marshal', ['Dixit']],
    ['Is any Indian officer an air marshal?', ['Dixit']],
    ['Which Indian officer was not a Lieutenant General?', ['Dixit']],
    ['Which officers are not generals?', ['Dixit']],
    ['Which Indian people named are not military officers?', ['Modi']],
    ['Which civilians are named?', ['Modi', 'Putin']],
    ['Which Indians are named?', ['Mathew', 'Dixit', 'Modi']],
    ['Which Russians are mentioned in the articles?', ['Dylevsky', 'Putin']],
    ['Which presidents are named?', ['Putin']],
    ['Who is named in most articles?', ['Dylevsky']],
    ['Which Indian is named in the most reports?', ['Mathew', 'Dixit', 'Modi']],
  ])('%s', (typed, names) => {
    expect(statusOf(typed)).toBe('answered');
    for (const each of ALL)
      names.includes(each) ? expect(claims(typed)).toContain(each) : expect(claims(typed)).not.toContain(each);
  });

  test.each([
    ['Which Russian officer was an Air Marshal?', 'Dixit'],
    ['Which Russian officer was a marshal?', 'Dixit'],
    ['Who was the Russian Air Marshal?', 'Dixit'],
    ['Who was the Russian colonel?', 'Mathew'],
    ['Which Indian officer was a Major General?', 'Dylevsky'],
    ['Which general is from the Air Force?', 'Mathew'],
    ['Which officer was an admiral?', 'Mathew'],
    ['Was there an Indian admiral?', 'Dylevsky'],
    ['Which Chinese officer was a general?', 'Mathew'],
    ['Which Indian officer was the first Air Marshal?', 'Mathew'],
    ['Which former Indian officer was a general?', 'Mathew'],
    ['Who was the Indian general at the fifth meeting?', 'Mathew'],
    ['Who was the Indian air marshal at the third meeting?', 'Dixit'],
  ])('nobody such: %s', (typed, other) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(claims(typed)).not.toContain(other);
  });
});

describe('how many people', () => {
  test.each([
    ['How many people are named?', 5],
    ['How many Indians are named?', 3],
    ['How many Indian people are named?', 3],
    ['How many Russians are mentioned?', 2],
    ['How many Indian officers are named in the articles?', 2],
    ['How many officers do the articles name?', 3],
    ['How many generals are named?', 2],
    ['How many lieutenant generals are named?', 2],
    ['How many air marshals are named?', 1],
    ['How many politicians are named?', 2],
    ['How many presidents are named?', 1],
    ['How many prime ministers are named?', 1],
    ['How many civilians are named?', 2],
    ['How many Indian officers were lieutenant generals?', 1],
    ['How many people co-chaired twice?', 1],
  ])('%s', (typed, count) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(new RegExp(`^${count} (?:person|people)\\.`));
  });

  test.each([
    'How many admirals are named?',
    'How many Chinese people are named?',
    'How many women are named?',
    'How many Russian air marshals are named?',
    'How many officers are there in the Indian army?',
    'How many Indians live in Moscow?',
    'How many ambassadors are named?',
  ])('no number: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['which exercises are named?', 'list all cities', 'are there any Russian sources?'])(
    'no people: %s',
    (typed) => {
      expect(queryOf(typed)?.ask).not.toBe('people');
    },
  );
});
