import { describe, expect, test } from 'vitest';
import { byDoer, isBound } from '../../knowledge/answer/doer.ts';
import { build } from '../../knowledge/index.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

describe('who did it, and to whom', () => {
  test.each([
    ['by its adjective', 'did Peru invade Chile', 'the Chilean invasion of Peru'],
    ['by its name', 'did Peru invade Chile', 'Chile’s invasion of Peru shocked all'],
    ['behind “from”', 'did Peru pressure Fiji', 'Fiji agreed despite pressure from Chile.'],
    ['before its verb', 'did Peru criticise Chile', 'Chile has criticised Peru.'],
    [
      'past its object',
      'did Putin congratulate Modi',
      'Narendra Modi congratulated Vladimir Putin and conveyed wishes.',
    ],
    [
      'of who says it',
      'what did Peru say about cables',
      'Chile buys cables under pressure from Peru, saying that it must.',
    ],
    ['who called whom', 'did Putin call Modi', 'Narendra Modi spoke to Vladimir Putin on the telephone.'],
    ['what the verb lacks', 'did Chile refrain from criticising Peru', 'Fiji has refrained from criticising Peru.'],
    ['of whose view it is', "what is Peru's position on cables", 'Chile has called for more cables.'],
  ])('a sentence with another doer does not answer: %s', (_, question, sentence) => {
    expect(byDoer(question, knowledge)(sentence)).toBe(false);
  });

  test.each([
    ['the same doer', 'did Chile invade Peru', 'the Chilean invasion of Peru'],
    ['one of two', 'did Peru criticise Chile', 'Fiji and Peru criticised Chile.'],
    ['nobody named', 'did Peru criticise Chile', 'It was criticised sharply.'],
    ['what two do together', 'did Putin meet Modi', 'Narendra Modi met Vladimir Putin in Peru.'],
    ['who called', 'did Modi call Putin', 'Narendra Modi spoke to Vladimir Putin on the telephone.'],
    ['no deed', 'when did the war begin', 'The war began in 2020.'],
    ['of both sides', "what is Peru's position on cables", 'Both sides called for more cables.'],
  ])('but any other may: %s', (_, question, sentence) => {
    expect(byDoer(question, knowledge)(sentence)).toBe(true);
  });
});

describe('where somebody is bound for', () => {
  test.each([
    ['when is she going to Peru', 'She will come to Chile in May.', false],
    ['when is she going to Peru', 'She will come to Peru in May.', true],
    ['when is she going to Peru', 'She will travel in May.', true],
    ['when will she travel', 'She will come to Chile in May.', true],
  ])('%s: %s', (question, sentence, fits) => {
    expect(isBound(sentence, question)).toBe(fits);
  });
});
