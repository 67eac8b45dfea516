import { describe, expect, test } from 'vitest';
import { byRoles } from '../../knowledge/answer/objects.ts';
import { stating } from '../../knowledge/answer/states.ts';
import { build } from '../../knowledge/index.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

describe('to whom it is done', () => {
  test.each([
    ['another object', 'did Peru criticise Chile', 'Peru has refrained from criticising Fiji.', false],
    ['the same', 'did Peru criticise Chile', 'Peru has refrained from criticising Chile’s invasion.', true],
    ['of whom one looks forward to', 'who looks forward to welcoming Modi', 'She is welcoming President Putin.', false],
    ['and the same', 'who looks forward to welcoming Putin', 'She is welcoming President Putin.', true],
    ['where one went', 'did Modi visit Chile', 'It will be PM Modi’s trip to Peru, during the war of Chile.', false],
    ['under pressure', 'who pressured Chile', 'Fiji bought it despite pressure from Peru.', false],
    ['and who was', 'who pressured Fiji', 'Fiji bought it despite pressure from Peru.', true],
    ['who was invited', 'was Putin invited to Peru', 'Modi had an invitation to Peru, where Putin is.', false],
    ['and it was so', 'was Modi invited to Peru', 'Modi had an invitation to Peru, where Putin is.', true],
    [
      'who comes',
      'by when was Modi to come to Peru',
      'Modi looks forward to welcoming President Putin to Peru.',
      false,
    ],
    [
      'and they do',
      'by when was Putin to come to Peru',
      'Modi looks forward to welcoming President Putin to Peru.',
      true,
    ],
    [
      'who gives a reason',
      'what reason did Peru give for buying gas',
      'Chile bought Peruvian gas, saying it must.',
      false,
    ],
    [
      'and they did so',
      'what reason did Chile give for buying gas',
      'Chile bought Peruvian gas, saying it must.',
      true,
    ],
    ['whose birthday', "was it Modi's 73rd birthday", 'Modi congratulated Putin on his 73rd birthday.', false],
    ['and it was theirs', "was it Putin's 73rd birthday", 'Modi congratulated Putin on his 73rd birthday.', true],
    [
      'who rang on a birthday',
      'did Putin call Modi on his birthday',
      'Modi congratulated Putin on his birthday.',
      false,
    ],
    [
      'who called to what',
      'who did Putin call to follow the path',
      'Modi met Putin when he called him to follow the path.',
      false,
    ],
    [
      'and they did',
      'who did Modi call to follow the path',
      'Modi met Putin when he called him to follow the path.',
      true,
    ],
    ['nothing is asked of anybody', 'when did the war begin', 'Peru invaded Chile.', true],
  ])('%s: %s', (_, question, sentence, fits) => {
    expect(byRoles(question, knowledge)(sentence)).toBe(fits);
  });
});

describe('what a sentence must state', () => {
  test.each([
    ['who signed the pact', 'The meeting on the pact concluded successfully.', false],
    ['who signed the pact', 'They concluded a pact.', true],
    ['whom did she meet in Lima', 'She last visited Lima in 2021.', false],
    ['whom did she meet in Lima', 'Both leaders had met in Lima.', true],
    ['did she travel there for the 8th summit', 'She travelled there for the 7th Annual Summit.', false],
    ['did she travel there for the 7th summit', 'She travelled there for the 7th Annual Summit.', true],
    ['what did the palace announce in May', 'The palace announced in March that she may come.', false],
    ['what did the palace announce in May', 'The palace announced in May that she would come.', true],
    ['who criticised the war', 'Peru has refrained from criticising the war.', false],
    ['who refrained from criticising the war', 'Peru has refrained from criticising the war.', true],
    ['which drill took place in Asia', 'Challenges grow in Asia.', false],
    ['with which countries does it have growing ties', 'It strengthens its ties.', false],
    ['with which countries does it have growing ties', 'Its ties with the US grow.', true],
  ])('%s: %s', (question, sentence, fits) => {
    expect(stating(question)(sentence)).toBe(fits);
  });
});
