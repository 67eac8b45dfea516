import { describe, expect, it } from 'vitest';
import { byDoer } from '../../knowledge/answer/doer.ts';
import { build } from '../../knowledge/index.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const BOUGHT = 'Chile even stepped up the purchase of Peruvian copper.';
const TIES =
  "In spite of growing ties with Norway and other players, Chile has refrained from criticising Peru's tariff.";

describe('whoever buys sells nothing, and ties are of whoever has them', () => {
  it.each([
    ['Whose copper did Chile sell?', BOUGHT, false],
    ['To whom did Chile sell copper?', BOUGHT, false],
    ['Whose copper did Chile buy?', BOUGHT, true],
    ['Whose copper did Peru buy?', BOUGHT, false],
    ['Whose copper did Chile sell?', 'Chile sold Peruvian copper.', true],
    ['With whom does Chile have growing ties?', TIES, true],
    ['With whom does Peru have growing ties?', TIES, false],
    ['Which ties does Peru have with Norway?', TIES, false],
    ['Which ties does Chile have with Norway?', TIES, true],
    ['With which players does Peru have ties?', TIES, false],
    ['Who does Peru have close ties with?', TIES, false],
    ['Who does Chile have close ties with?', TIES, true],
  ])('%s: %s', (question, sentence, answers) => {
    expect(byDoer(question, knowledge)(sentence)).toBe(answers);
  });
});
