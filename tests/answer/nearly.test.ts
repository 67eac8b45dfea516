import { describe, expect, test } from 'vitest';
import { answer, build, textOf } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf('The 2nd meeting of the Chile-Norway Working Group on Fisheries was held in Lima on 9 June 2021.', {
    id: 'lima',
    published: '2021-06-10',
  }),
  articleOf('The 3rd meeting of the Chile-Norway Working Group on Fisheries was held in Oslo on 4 May 2022.', {
    id: 'oslo',
    published: '2022-05-05',
  }),
  articleOf(
    'The 4th meeting of the Chile-Norway Working Group on Fisheries was held in Bergen on 7 May 2023.\n\nPhoto credit: Harbour Office',
    { id: 'bergen', published: '2023-05-08', publisher: 'Herald' },
  ),
]);
const ask = (question: string) => answer({ ask: 'question', question }, knowledge, new Date('2024-01-15'));

describe('where no meeting fits, those that do but for one thing are the nearest', () => {
  test.each([
    ['did the working group meet in Oslo in June 2021', ['Lima', 'Oslo'], ['Bergen']],
    ['which meetings were held in Bergen in 2021', ['Lima', 'Bergen'], ['Oslo, 4']],
  ])('%s', (question, all, none) => {
    const { status } = ask(question);
    expect(status).toBe('not-in-sources');
    const claims = ask(question)
      .claims.map(({ text }) => text)
      .join('\n');
    for (const word of all) expect(claims).toContain(word);
    for (const word of none) expect(claims).not.toContain(word);
  });
});

describe('what stands beside the sentences of an article', () => {
  test('is found where articles are asked for a word', () => {
    const found = ask('which article mentions the Harbour Office');
    expect(found.status).toBe('answered');
    expect(textOf(found)).toContain('Photo credit: Harbour Office');
  });

  test('and no article is said to be silent on it', () => {
    expect(textOf(ask('which piece credits the Harbour Office for its photo'))).not.toMatch(/say nothing of/);
    expect(textOf(ask('which piece speaks of submarines'))).toMatch(/No article speaks of/);
  });
});
