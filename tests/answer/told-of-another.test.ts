import { describe, expect, test } from 'vitest';
import { byDoer, isBound } from '../../knowledge/answer/doer.ts';
import { byObject } from '../../knowledge/answer/objects.ts';
import { stating } from '../../knowledge/answer/states.ts';
import { build } from '../../knowledge/index.ts';
import { isOfRank, ranksIn } from '../../knowledge/resolve/rank.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

describe('a sentence on something else does not answer', () => {
  test.each([
    ['which leader hosted the summit', 'The leaders met at the summit in Oslo.'],
    ['which outlet reported the visit', 'Berg travelled to Chile in May.'],
    ["which article doesn't name an agency", 'A state news agency reported it.'],
    ['which of the articles is not from an agency', 'A state news agency reported it.'],
    ['who is the chairman of the committee', 'Berg is the Chief of Staff to Chairman of the Committee.'],
    ['who announced the summit', 'Berg travelled there for the summit.'],
    ['who titled the joint statement', 'A statement titled “Wheat” was released.'],
    ['what did Berg ask Lund', 'Berg and Lund met in Oslo.'],
    ['how did Berg travel to Oslo', 'Berg travelled to Oslo in May.'],
    ['which months did the group meet in', 'The group met and talked of wheat.'],
    ['which exercise is the oldest', 'The exercises include Gale and Storm.'],
    ['has Berg met Lund since Oslo?', 'Berg met Lund on the sidelines of a summit in Oslo.'],
  ])('%s: %s', (question, sentence) => {
    expect(stating(question)(sentence)).toBe(false);
  });

  test.each([
    ['which leader hosted the summit', 'Berg hosted the summit.'],
    ['which outlet reported the visit', 'The visit is in May, the Herald reported.'],
    ['who is the chairman of the committee', 'Berg is the Chairman of the Committee.'],
    ['who announced the summit', 'The palace had announced the summit in March.'],
    ['who released the joint statement', 'The statement was released by the Ministry.'],
    ['what did Berg ask Lund', 'Berg called him to end it.'],
    ['how did Berg travel to Oslo', 'Berg flew to Oslo.'],
    ['which months did the group meet in', 'The group met in May 2021 and June 2022.'],
    ['which exercise is the oldest', 'Gale is the oldest exercise.'],
    ['has Berg met Lund since Oslo?', 'Berg met Lund in Lima.'],
  ])('but one on that may: %s: %s', (question, sentence) => {
    expect(stating(question)(sentence)).toBe(true);
  });
});

describe('whoever did it, and to whom, in questions of other shapes', () => {
  test.each([
    ['whom did Putin congratulate', 'Narendra Modi congratulated Vladimir Putin.', false],
    ['whom did Modi congratulate', 'Narendra Modi congratulated Vladimir Putin.', true],
    ["which country's gas did Peru buy", 'Chile bought Fijian gas despite pressure from Peru.', false],
    ["which country's gas did Chile buy", 'Chile bought Fijian gas despite pressure from Peru.', true],
    [
      'which war did Putin ask Modi to end',
      'Narendra Modi met Vladimir Putin when he called him to end the war.',
      false,
    ],
    [
      'which war did Modi ask Putin to end',
      'Narendra Modi met Vladimir Putin when he called him to end the war.',
      true,
    ],
  ])('%s: %s', (question, sentence, fits) => {
    expect(byDoer(question, knowledge)(sentence)).toBe(fits);
  });

  test.each([
    ['when is Putin to visit Peru', 'Narendra Modi had an invitation to visit Peru.', false],
    ['when is Modi to visit Peru', 'Narendra Modi had an invitation to visit Peru.', true],
  ])('who is invited: %s: %s', (question, sentence, fits) => {
    expect(byObject(question, knowledge)(sentence)).toBe(fits);
  });

  test.each([
    ['when did she last visit Peru', 'She last visited Santiago in 2021.', false],
    ['when did she last visit Chile', 'She last visited Santiago in 2021.', true],
  ])('a city is in its country: %s: %s', (question, sentence, fits) => {
    expect(isBound(sentence, question)).toBe(fits);
  });
});

describe('ranks of which several are asked for', () => {
  test.each([
    ['list all generals', 'Lt Gen', true],
    ['list all generals', 'Air Marshal', false],
    ['list all air marshals', 'Air Marshal', true],
    ['how many officers are named', 'Air Marshal', true],
    ['how many officers are named', null, false],
  ])('%s: %s', (question, rank, fits) => {
    expect(isOfRank(rank, ranksIn(question) ?? '')).toBe(fits);
  });

  test('no rank is read from other words', () => {
    expect(ranksIn('list all people')).toBeUndefined();
  });
});
