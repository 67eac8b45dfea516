import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Needed, neededBy } from '../../knowledge/understand/needed.ts';
import { RECASTS } from '../../knowledge/understand/recast/recast.ts';
import { questions } from '../bench/questions.ts';

describe('the pieces of words that a pattern needs are read from the pattern', () => {
  test.each<readonly [RegExp, readonly (readonly string[])[]]>([
    [/\bwho\s+chaired\b/iu, [['chaired'], ['who']]],
    [
      /\b(?:who|whom)\s+(?:led|headed)\s+\p{L}+/iu,
      [
        ['who', 'whom'],
        ['led', 'headed'],
      ],
    ],
    [/\b(?:rounds?|sessions?)\b/iu, [['round', 'session']]],
    [/co-?\s?chair/i, [['chair'], ['co']]],
    [/^\W*[Ww]hat\b/u, [['what']]],
    [/(?=.*berg)x/u, [['berg']]],
    [/(?<=of\s)oslo/u, [['oslo'], ['of']]],
    [/uncharacteristically/u, [['uncharacteri']]],
    // Nothing that any match must hold.
    [/\bof(?:\s+oslo)?/u, [['of']]],
    [/(?:oslo)?\s*\?/u, []],
    [/(?!oslo)\p{L}+/u, []],
    [/(?:oslo|\d+)/u, []],
    [/[a-z]+/u, []],
    [/(?:oslo)*x/u, []],
  ])('%s', (pattern, needs) => {
    expect(neededBy(pattern)).toEqual(needs);
  });
});

describe('what may match is never left out', () => {
  const needed = new Needed(RECASTS.map(([shape]) => [shape]));
  const leftOut = (text: string): readonly string[] => {
    const tried = new Set(needed.mayMatch(text));
    return RECASTS.flatMap(([shape], at) => (!tried.has(at) && shape.test(text) ? [shape.source] : []));
  };

  test('of what people type', () => {
    expect(questions.flatMap(leftOut)).toEqual([]);
  });

  test('of any words of the shapes themselves, in any order and case', () => {
    const pieces = [...new Set(RECASTS.flatMap(([shape]) => neededBy(shape).flat()))];
    const word = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('the', 'of', 'in', 'Berg', '5th', '?', ','));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.boolean(), (words, loud) => {
        const text = words.join(' ');
        expect(leftOut(loud ? text.toUpperCase() : text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('most are not tried at all', () => {
    const tried = questions.map((text) => needed.mayMatch(text).length);
    expect(Math.max(...tried)).toBeLessThan(RECASTS.length / 10);
  });
});
