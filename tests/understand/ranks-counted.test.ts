import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));

const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('how many of a rank chaired', () => {
  test.each([
    ['how many lieutenant generals co-chaired the 3rd?', 2, ['Mathew', 'Dylevsky'], []],
    ['how many generals chaired the 5th?', 1, ['Dylevsky'], ['Dixit']],
    ['how many Indian generals chaired the 4th?', 1, ['Mathew'], ['Dylevsky']],
    ['how many air marshals chaired the 5th?', 1, ['Dixit'], ['Dylevsky']],
    ['how many Russian officers co-chaired the fourth?', 1, ['Dylevsky'], ['Mathew']],
    ['how many lieutenant generals have chaired any meeting?', 2, ['Mathew', 'Dylevsky'], ['Dixit']],
    ['how many of the chairs of the 5th were air marshals?', 1, ['Dixit'], ['Dylevsky']],
    ['how many generals chaired meetings in Moscow?', 2, ['4th'], ['3rd', '5th']],
  ])('%s', (typed, count, holds, others) => {
    expect(ask(typed).lead).toMatch(new RegExp(`: ${count} (?:person|people),`));
    for (const each of holds) expect(claims(typed)).toContain(each);
    for (const each of others) expect(claims(typed)).not.toContain(each);
  });

  test.each([
    'how many admirals chaired the 5th?',
    'how many Indian generals chaired the 5th?',
    'how many generals chaired the land meeting?',
    'how many colonels chaired the 6th?',
    'how many Chinese generals chaired the 4th?',
    'how many generals did not chair the 5th?',
    'how many generals attended the 5th?',
  ])('none on record: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('only those of a rank', () => {
  test.each([
    ['which lieutenant general chaired the 5th?', 'Dylevsky', 'Dixit'],
    ['which air marshal chaired the 5th?', 'Dixit', 'Dylevsky'],
    ['which side was represented by a lieutenant general at the 5th?', 'Dylevsky', 'Dixit'],
    ['which country sent an air marshal to the fifth?', 'Dixit', 'Dylevsky'],
    ['who are the generals that chaired the 5th?', 'Dylevsky', 'Dixit'],
    ['which chairs of the 5th are lieutenant generals?', 'Dylevsky', 'Dixit'],
    ['which chairs of the 5th are not generals?', 'Dixit', 'Dylevsky'],
  ])('%s', (typed, who, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain(who);
    expect(claims(typed)).not.toContain(other);
  });

  test.each(['which air marshal chaired the 4th?', 'which general chaired the 5th for India?'])('none: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['were both chairs of the fifth lieutenant generals?', 'was either chair of the 5th an air marshal?'])(
    'no yes that is wrong, both with their ranks: %s',
    (typed) => {
      expect(ask(typed).lead).toBeNull();
      expect(claims(typed)).toMatch(/Air Marshal Ashutosh Dixit.*General Dylevsky/);
    },
  );
});

describe('whoever chaired both of two meetings', () => {
  test.each([
    ['who chaired both the third and the fifth?', 'Dylevsky', 'Mathew'],
    ['did any Indian chair both the 3rd and the 4th?', 'Mathew', 'Dylevsky'],
    ['which Russian chaired both the 3rd and the 5th?', 'Dylevsky', 'Dixit'],
    ['has anyone chaired both the 4th and the 5th?', 'Dylevsky', 'Dixit'],
    ['is there somebody who chaired both the third and the fifth meeting?', 'Dylevsky', 'Mathew'],
    ['did anyone from Russia chair both the 4th and the 5th?', 'Dylevsky', 'Dixit'],
  ])('%s', (typed, who, other) => {
    expect(ask(typed).lead).toContain(who);
    expect(claims(typed)).not.toContain(other);
  });

  test('nobody of a side', () => {
    expect(statusOf('did any Indian chair both the 3rd and the 5th?')).toBe('not-in-sources');
  });

  test.each(['who chaired either the 3rd or the 5th?', 'who chaired the 3rd and the 5th?', 'who chaired the 3rd?'])(
    'not asked: %s',
    (typed) => {
      expect(queryOf(typed)).not.toHaveProperty('inEach');
    },
  );
});

describe('an army or a ministry has no chair of its own unless a post names it', () => {
  test.each([
    'who represented the army at the 5th?',
    'who represented the Indian army at the 3rd?',
    'who represented the land forces at the 4th?',
    'who represented the Russian ministry of defence at the 5th?',
    'who spoke for the navy at the 4th?',
    'who represented the Indian armed forces at the 4th?',
    'who represented the Indian Army at the land meeting?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(claims(typed)).not.toContain('co-chaired by');
  });

  test.each([
    ['who represented the General Staff at the 4th?', 'Dylevsky', 'Mathew'],
    ['who represented the Integrated Defence Staff at the 5th?', 'Dixit', 'Dylevsky'],
    ['who represented India at the 5th?', 'Dixit', 'Dylevsky'],
  ])('%s', (typed, who, other) => {
    expect(claims(typed)).toContain(who);
    expect(claims(typed)).not.toContain(other);
  });
});
