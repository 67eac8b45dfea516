import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('a call is what is told of as one', () => {
  test.each(['did Modi call Putin in September', 'did Modi phone Putin in September', 'who called whom in September'])(
    'not a meeting at which one called on the other: %s',
    (typed) => {
      expect(told(typed)).not.toContain('Samarkand');
    },
  );

  test.each(['did Putin call Modi in October', 'who called whom', 'who rang who', 'when did Modi call Putin'])(
    'the telephone conversation, with no verdict on who called: %s',
    (typed) => {
      expect(ask(typed).lead).toBeNull();
      expect(told(typed)).toContain('held a telephone conversation');
    },
  );

  test('but who called for something did not ring', () => {
    expect(told('who called for an end of the war')).toContain('path of dialogue');
  });
});

describe('who or what took part', () => {
  test.each([
    'which ships took part in INDRA NAVY',
    'how many ships participated in INDRA NAVY',
    'how many soldiers took part in INDRA NAVY',
    'which units took part in AVIA INDRA',
    'which ships are named in the articles for INDRA NAVY',
  ])('is not told by a sentence that but names the exercise: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('but by one that says so', () => {
    expect(told('which armies took part in the third sub-working group meeting')).toContain('participating in it');
  });
});

describe('when two people last met', () => {
  test('is no date of a meeting on record', () => {
    const answer = told('do IANS and Mid-day agree on when Modi and Putin last met');
    expect(answer).not.toContain('5th');
    expect(answer).toContain('Tianjin');
    expect(answer).toContain('Samarkand');
  });

  test('but of a meeting that is named the sources are compared', () => {
    expect(ask('do the sources agree who chaired the last meeting').heading).toContain('Do the sources agree');
  });
});
