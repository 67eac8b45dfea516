import { expect, test } from 'vitest';
import whoChaired from '../../commands/who-chaired.ts';
import { build } from '../../knowledge/index.ts';
import { carryOut, makeBot } from '../../src/bot.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf(
    'The third Peru-Laos Joint Committee meeting in Lima on 9 May 2022 was co-chaired by Ana Solis and Kham Vong.',
  ),
]);
const bot = makeBot([whoChaired], knowledge, () => new Date('2023-01-01'));

test.each([
  ['en', 'Who chaired the 3rd meeting of the Peru-Laos Joint Committee'],
  ['hi', 'Peru-Laos Joint Committee की तीसरी बैठक की अध्यक्षता किसने की'],
  ['ru', 'Кто председательствовал на 3-м заседании «Peru-Laos Joint Committee»'],
] as const)('a command is answered in the reader’s language: %s', (locale, heading) => {
  const told = carryOut(whoChaired, { meeting: '3' }, bot, locale);
  expect([told.status, told.heading]).toEqual(['answered', heading]);
});
