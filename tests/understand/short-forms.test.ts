import { expect, test } from 'vitest';
import { answer, build, textOf } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf(
    'Chile and Norway held the 2nd meeting of the Joint Maritime Commission in Oslo on 4 May 2021.\n\nThe Ministry of Defence said that human resource development came up.\n\nThe chief of the integrated defence staff led the talks.',
    { id: 'a' },
  ),
]);
const told = (question: string): string =>
  textOf(answer({ ask: 'question', question }, knowledge, new Date('2026-01-05T12:00:00Z')));

test('a short form is read as what it stands for, where the articles have that in one piece', () => {
  expect(told('what did the MoD say')).toContain('human resource development');
});

test('of an office whose words stand apart, it is not: that is another office', () => {
  expect(told('was the CDS at the talks')).toContain('The articles say nothing of “CDS”');
});

test.each(['what does MoD stand for', 'MoD full form'])('“%s” asks for the words themselves', (question) => {
  expect(told(question)).toMatch(/do not mention “MOD”/i);
});
