import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { indexOf } from '../../knowledge/passage-index.ts';
import { holdingAll, search } from '../../knowledge/passage-search.ts';
import { contentWords, holdsAll } from '../../knowledge/passage-terms.ts';
import { articleOf } from '../support/article.ts';

const nouns = ['cranes', 'ferries', 'lanterns', 'wharves', 'buoys', 'gauges'];
const verbs = ['inspected', 'painted', 'counted', 'repaired'];
const knowledge = build(
  Array.from({ length: 12 }, (_, i) =>
    articleOf(
      nouns
        .map(
          (noun, j) =>
            `Crews ${verbs[(i + j) % verbs.length]} ${noun} and ${nouns[(i + j) % nouns.length]} near pier ${i}.`,
        )
        .join(' '),
      { id: `log-${i}` },
    ),
  ),
);
const { entries } = indexOf(knowledge);
const asked = fc.uniqueArray(fc.constantFrom(...nouns, ...verbs, 'crews', 'zebra'), { minLength: 1, maxLength: 4 });
const shares = fc.constantFrom(0.2, 0.5, 1);

describe('sentences by the words that they hold', () => {
  test('the best few stand at the head of the order of all', () => {
    fc.assert(
      fc.property(asked, shares, fc.integer({ min: 1, max: 20 }), (words, share, most) => {
        const hits = search(knowledge, words, share);
        const [few, all] = [hits.best(most), hits.best(hits.size)];
        expect(few.length).toBeGreaterThanOrEqual(Math.min(most, hits.size));
        expect(few.map((hit) => [hit.share, hit.score])).toEqual(
          all.slice(0, few.length).map((hit) => [hit.share, hit.score]),
        );
      }),
    );
  });

  test('one question leaves nothing behind for the next', () => {
    fc.assert(
      fc.property(asked, asked, shares, (words, others, share) => {
        const before = search(knowledge, words, share).best(50);
        search(knowledge, others, share);
        expect(search(knowledge, words, share).best(50)).toEqual(before);
      }),
    );
  });

  test('each holds the share asked for, and none that does is left out', () => {
    fc.assert(
      fc.property(asked, shares, (words, share) => {
        const held = (text: string): number => words.filter((word) => holdsAll(text, word)).length / words.length;
        const found = new Set(
          search(knowledge, words, share)
            .best(entries.length)
            .map(({ entry }) => entry),
        );
        for (const entry of entries) expect(found.has(entry)).toBe(held(entry.text) >= share && held(entry.text) > 0);
      }),
    );
  });

  test('of some articles only their own sentences are found', () => {
    const own = search(knowledge, ['cranes'], 1, new Set(['log-3'])).best(50);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ entry }) => entry.citations.some(({ article }) => article === 'log-3'))).toBe(true);
  });

  test('whether a sentence holds all words is told alike by its terms and by its text', () => {
    fc.assert(
      fc.property(asked, (words) => {
        const holds = holdingAll(words, indexOf(knowledge));
        for (const entry of entries)
          expect(holds(entry)).toBe(holdsAll(entry.text, contentWords(words.join(' ')).join(' ')));
      }),
    );
  });
});
