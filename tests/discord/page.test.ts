import { expect, it } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { type Bot, makeBot } from '../../src/bot.ts';
import { loadCommands } from '../../src/commands.ts';
import { FIND, keptPageOf } from '../../src/discord/page.ts';
import { articleOf } from '../support/article.ts';

const commands = await loadCommands();
const report = articleOf(
  'The 2nd meeting of the Norway-Chile Working Group on Maritime Safety was held in Oslo on 3 May 2024.',
  { id: 'oslo', title: 'Pilots meet', publisher: 'Harbour Courier', published: '2024-05-04' },
);
/** A bot that counts how often it is asked. */
const counting = (): { readonly bot: Bot; readonly asked: () => number } => {
  const bot = makeBot(commands, build([report]), () => new Date('2025-01-01T00:00:00Z'));
  let count = 0;
  return {
    bot: {
      ...bot,
      answer: (query, locale) => {
        count++;
        return bot.answer(query, locale);
      },
    },
    asked: () => count,
  };
};
const when = (meeting: string) => ({ command: 'when', values: { meeting } });
const shown = { page: 0, locale: 'en', share: true } as const;

it('what was just asked with the same words is not answered anew', () => {
  const { bot, asked } = counting();
  const first = keptPageOf(when('2'), bot, shown);
  expect(keptPageOf(when('2'), bot, shown)).toBe(first);
  expect(asked()).toBe(1);
});

it.each([
  ['other words', when('latest'), shown],
  ['another language', when('2'), { ...shown, locale: 'ru' }],
  ['another page', when('2'), { ...shown, page: 1 }],
  ['nothing to share', when('2'), { ...shown, share: false }],
] as const)('is a page of its own: %s', (_, other, view) => {
  const { bot, asked } = counting();
  const first = keptPageOf(when('2'), bot, shown);
  expect(keptPageOf(other, bot, view)).not.toBe(first);
  expect(asked()).toBe(2);
});

it.each([
  ['what a person shared', when('2'), { ...shown, sharedBy: '80351110224678912' }],
  ['what was looked for in a message', { command: FIND, values: { message: 'The Oslo meeting' } }, shown],
] as const)('is not kept: %s', (_, what, view) => {
  const { bot } = counting();
  expect(keptPageOf(what, bot, view)).not.toBe(keptPageOf(what, bot, view));
});

it('one corpus does not answer for another', () => {
  const [one, other] = [counting(), counting()];
  keptPageOf(when('2'), one.bot, shown);
  keptPageOf(when('2'), other.bot, shown);
  expect(other.asked()).toBe(1);
});
