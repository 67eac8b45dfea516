import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { findMention, findPassages, holdsAll, isInArticles, nearestInArticles } from '../../knowledge/passages.ts';
import { articleOf } from '../support/article.ts';

const harbour = 'Officials bought two patrol boats for the harbour police.';
const cable = 'The Undersea Cable Protection Forum (UCPF) discussed cybersecurity and repair ships.';
const filler = 'Analysts said that the mood was good.';
const knowledge = build([
  articleOf(`${harbour}\n\n${filler}`, { id: 'a' }),
  articleOf(`${cable}\n\n${filler}`, { id: 'b' }),
]);
const quotes = (typed: string, options = {}): string[] =>
  findPassages(knowledge, typed, options).map(({ citation }) => citation.quote);

describe('a sentence is found by all words asked for', () => {
  test.each([
    ['patrol boats', harbour],
    ['patrol boat', harbour],
    ['purchased boats', harbour],
    ['cyber', cable],
    ['ship repair', cable],
  ])('“%s”', (typed, quote) => {
    expect(quotes(typed)[0]).toBe(quote);
  });

  test.each(['patrol cables', 'submarines', 'the of and', ''])('“%s” finds none', (typed) => {
    expect(quotes(typed)).toEqual([]);
  });

  test('with a share, some of them are enough, and more count more', () => {
    expect(quotes('patrol boats cables', { share: 0.5 })).toEqual([harbour]);
  });
});

test('a sentence that two articles print is found once, and cited from the article asked for', () => {
  expect(quotes('analysts mood')).toEqual([filler]);
  const [only] = findPassages(knowledge, 'analysts mood', { articles: new Set(['b']) });
  expect(only?.citation.article).toBe('b');
});

test('quotes are the words of their articles', () => {
  const texts = new Map(knowledge.articles.map(({ id, text }) => [id, text]));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...`${harbour} ${cable} ${filler}`.split(' ')), { maxLength: 4 }), (words) => {
      for (const { citation } of findPassages(knowledge, words.join(' '), { share: 0.5 }))
        expect(texts.get(citation.article)?.slice(citation.start, citation.end)).toBe(citation.quote);
    }),
  );
});

test('a misspelt word is put right as the articles write it', () => {
  expect(nearestInArticles(knowledge, 'cybersecurty')).toBe('cybersecurity');
  expect(nearestInArticles(knowledge, 'offcials')).toBe('officials');
  expect(nearestInArticles(knowledge, 'zebras')).toBeUndefined();
});

test('an abbreviation is found as it is typed', () => {
  expect(findMention(knowledge, 'UCPF').map(({ quote }) => quote)).toEqual([cable]);
});

test.each([
  ['boats', true],
  ['acquire', true],
  ['zebra', false],
])('“%s” stands in the articles: %s', (word, known) => {
  expect(isInArticles(knowledge, word)).toBe(known);
});

test('a text holds words in other forms and of the same sense, but not others', () => {
  expect(holdsAll(harbour, 'purchase of boats')).toBe(true);
  expect(holdsAll(harbour, 'sale of boats')).toBe(false);
});

test('a word of 100,000 letters is looked for like any other', () => {
  expect(quotes('a'.repeat(100_000))).toEqual([]);
});
