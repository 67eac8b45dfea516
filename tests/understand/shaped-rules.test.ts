import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { absentWords } from '../../knowledge/understand/absent.ts';
import type { Asking } from '../../knowledge/understand/asking.ts';
import { rulesFor } from '../../knowledge/understand/intent.ts';
import { neededBy } from '../../knowledge/understand/needed.ts';
import { readQuestion, withTopics } from '../../knowledge/understand/question.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { RULES } from '../../knowledge/understand/rules/rules.ts';
import { bank } from '../eval/bank.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

const askingOf = (typed: string): Asking => {
  const question = withTopics(readQuestion(recast(typed), knowledge), knowledge);
  return { question, knowledge, missing: absentWords(question, knowledge).missing, heading: typed };
};

/** The patterns of the rules that were left out though they find something. */
const leftOut = (typed: string): readonly string[] => {
  const asking = askingOf(typed);
  const tried = new Set(rulesFor(asking));
  return RULES.flatMap((rule) =>
    tried.has(rule) || rule(asking) === undefined ? [] : [`${typed}: ${rule.shapes?.join(' ')}`],
  );
};

describe('a rule that finds something is never left out', () => {
  test('for what people ask', () => {
    expect(bank().flatMap(({ q }) => leftOut(q))).toEqual([]);
  });

  test('for any words that the shapes of rules need, in any order', () => {
    const pieces = [...new Set(RULES.flatMap(({ shapes = [] }) => shapes.flatMap((each) => neededBy(each).flat())))];
    const word = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('who', 'what', 'when', 'the', 'of', 'in', 'fifth', 'meeting', 'Delhi', 'Moscow', '?'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        expect(leftOut(words.join(' '))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('most rules with shapes are not tried at all', () => {
  const shapes = RULES.filter((rule) => rule.shapes !== undefined).length;
  const tried = bank().map(({ q }) => rulesFor(askingOf(q)).filter((rule) => rule.shapes !== undefined).length);
  expect(tried.reduce((sum, each) => sum + each, 0) / tried.length).toBeLessThan(shapes / 4);
});
