import { describe, expect, test } from 'vitest';
import { stating } from '../../knowledge/answer/states.ts';
import { numbering } from '../../knowledge/answer/states-named.ts';

describe('a sentence names just what is asked for', () => {
  test.each([
    ['Which formats were introduced in Oslo?', 'The talks laid the groundwork for introducing new formats.', false],
    ['Which formats were introduced in Oslo?', 'Two formats were introduced in Oslo.', true],
    ['Which cities in Northern Europe are named?', 'Growing trade, particularly in Northern Europe, was noted.', false],
    ['Which cities in Norway are named?', 'They met at Bergen in Norway.', true],
    ['What sort of trade order do they want?', 'As the trade grows, they will talk.', false],
    ['What sort of trade order do they want?', 'They want an open trade order.', true],
    ['What was the first visit by Berg since 2019?', 'It is the first visit by Berg since 2019.', true],
    ['What was the first visit by Berg?', 'It is the first visit by Berg since 2019.', false],
    ['What paved the way for trade?', 'The discussions paved the way for trade.', true],
  ])('%s: %s', (question, sentence, states) => {
    expect(stating(question)(sentence)).toBe(states);
  });

  test.each([
    ['in which three fields', 'They train in various fields, including land, air, and sea.', true],
    ['in which four fields', 'They train in various fields, including land, air, and sea.', false],
    ['in which two fields', 'They train in various fields, including land, air, and sea.', false],
    ['which two bodies', 'They train on land, at sea, and in the air.', true],
    ['in which four fields', 'They train in four fields.', true],
    ['which fields', 'They train on land.', true],
  ])('%s: %s', (question, sentence, fits) => {
    expect(numbering(question)(sentence)).toBe(fits);
  });
});
