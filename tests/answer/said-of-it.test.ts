import { describe, expect, test } from 'vitest';
import { answer, build } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const now = new Date('2030-01-01');
const knowledge = build([
  articleOf(
    `The 2nd meeting of the Chile-Norway Working Group on Fjords was held in Bergen on 3 May 2021. The talks focused on pilots, charts and rescue at sea.

The Chile-Norway Ocean Partnership was founded in 2012. The Working Group on Fjords met again at the harbour office on 5 May 2021.`,
    { published: '2021-05-06', publisher: 'Harbour News' },
  ),
]);
const ask = (question: string) => answer({ ask: 'question', question }, knowledge, now);

describe('a sentence answers only what it speaks of', () => {
  test.each(['did anything go wrong in the talks', 'did the talks go well'])(
    '%s: that it speaks of talks is not enough',
    (question) => {
      expect(ask(question).status).toBe('not-in-sources');
    },
  );

  test.each(['what year did the working group on fjords start', 'since when does the working group on fjords exist'])(
    '%s: a date of something else is none of its founding',
    (question) => {
      expect(ask(question).status).toBe('not-in-sources');
    },
  );

  test('the founding that is told is the answer', () => {
    const { status, claims } = ask('when was the ocean partnership founded');
    expect(status).toBe('answered');
    expect(claims[0]?.text).toContain('2012');
  });
});
