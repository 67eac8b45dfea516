import { expect, test } from 'vitest';
import { answer, build, textOf } from '../../knowledge/index.ts';
import { nearestInArticles } from '../../knowledge/passages.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf(
    'Chile and Norway held the 2nd meeting of the Joint Maritime Commission in Oslo on 4 May 2021.\n\nBoth sides discussed drills and harbour training.\n\n"The drills went well," the Chilean Army posted on X. The ground forces met twice.',
    { id: 'a' },
  ),
]);
const told = (question: string): string =>
  textOf(answer({ ask: 'question', question }, knowledge, new Date('2026-01-05T12:00:00Z')));

test.each([
  'what did the navy say about drills',
  'did the air force say anything about drills',
  'what has the navy said',
])('“%s”: a service that is not quoted said nothing here, whatever others say of the topic', (question) => {
  expect(told(question)).toContain('No quotation by');
});

test.each(['what did the army say about drills', 'did the army say anything about drills'])(
  '“%s”: one that is quoted is told by its own words',
  (question) => {
    expect(told(question)).toContain('The drills went well');
    expect(told(question)).not.toContain('harbour training');
  },
);

test('what meetings say is no word of a service', () => {
  expect(told('did they say anything about harbour training')).toContain('harbour training');
});

test('two letters that changed places in a word of six are put right, other slips in it are not guessed at', () => {
  expect(nearestInArticles(knowledge, 'froces')).toBe('forces');
  expect(nearestInArticles(knowledge, 'forges')).toBeUndefined();
});
