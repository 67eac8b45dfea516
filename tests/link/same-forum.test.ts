import { expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

test('a headline that says "talks" with the hosts first does not part a meeting from its working group', () => {
  const articles = [
    'The sixth meeting of the Peru-Norway Working Group on Rail Safety was held in Lima on 4 May 2021.',
    'Norway hosts seventh round of rail talks with Peru\n\nThe seventh meeting of the Peru-Norway Working Group on Rail Safety was held in Oslo on 6 May 2022.',
  ].map((text, i) => ({ ...articleOf(text), id: `a${i}`, file: `a${i}.md` }));
  const { meetings } = build(articles);
  expect(new Set(meetings.map(({ forum }) => forum)).size).toBe(1);
  expect(meetings.map(({ ordinal }) => ordinal)).toEqual([6, 7]);
});
