import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { withPlainVerbs } from '../../knowledge/understand/plain-verbs.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const { queryOf } = askedAt(new Date('2026-01-15'));
const knowledge = build(shipped());
const plain = (text: string): string => withPlainVerbs(text, knowledge);

describe('verbs that reports seldom write', () => {
  test.each([
    ['what did they hammer out', 'what did they discuss'],
    ['what was hammered out', 'what was discussed'],
    ['what did they hammer the whole thing out', 'what did they discuss the whole thing'],
    ['who steered the fourth', 'who chaired the fourth'],
    ['when did the fifth round kick off', 'when did the fifth round begin'],
    ['when did it wrap up', 'when did it end'],
    ['was the fourth staged in Delhi', 'was the fourth held in Delhi'],
    ['who put out the post', 'who published the post'],
    ['who did put out the post', 'who did publish the post'],
    ['was training expressly mentioned', 'was training mentioned'],
  ])('%s', (typed, read) => {
    expect(plain(typed)).toBe(read);
  });

  test.each([
    ['a noun', 'who sat at the table'],
    ['a number before it', 'the two stages of the war'],
    ['a title before a name', 'did Captain Berg chair the fifth'],
    ['a noun without an article', 'was table tennis discussed'],
    ['a noun in -ly behind an article', 'who was the family led by'],
    ['another particle', 'did they wrap it in paper'],
    ['a word that the articles write', 'which forces conducted the exercise'],
  ])('left as typed: %s', (_, typed) => {
    expect(plain(typed)).toBe(typed);
  });

  test('a text without any of them stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/[a-z]{3}/i.test(text));
        expect(plain(text)).toBe(text);
      }),
    );
  });

  test.each([
    ['how does the fourth meeting stack up against the third', { ask: 'compare' }],
    ['do the sources tally on who co-chaired the fifth meeting?', { ask: 'agreement', property: 'chairs' }],
    ['what did the land forces chew over in june 2024', { ask: 'topics' }],
    [
      'what got wrapped up in delhi on 29 October 2025',
      { ask: expect.any(String), meeting: expect.stringContaining('delhi') },
    ],
  ])('asked with: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});
