import { describe, expect, test } from 'vitest';
import type { Command, Known, Locale } from '../../commands/command.ts';
import { type Answer, build, type Query } from '../../knowledge/index.ts';
import type { Bot } from '../../src/bot.ts';
import { reply } from '../../src/terminal/reply.ts';

const chairs: Command = {
  name: 'chairs',
  description: 'Who chaired',
  options: [{ name: 'meeting', description: 'Which meeting', required: true }],
  query: ({ meeting = '' }) => ({ ask: 'chairs', meeting }),
};

/** Answers with the query itself, as its heading. */
const echo = (query: Query): Answer => ({
  status: 'answered',
  heading: JSON.stringify(query),
  lead: null,
  claims: [],
  notices: [],
  choices: [],
  sources: [],
});
const commands: readonly Command[] = [
  chairs,
  {
    name: 'bells',
    description: 'Of the bot',
    options: [],
    tell: ({ version }) => ({ ...echo({ ask: 'sources' }), heading: version }),
  },
];
const known = (locale: Locale): Known => ({
  locale,
  version: '7.0',
  commands,
  knowledge: build([]),
  suggest: () => [],
});
const bot: Bot = { commands, answer: echo, suggest: () => [], known };

describe('what is typed', () => {
  test('words are a question', () =>
    expect(reply('Who chaired it?', bot).heading).toBe('{"ask":"question","question":"Who chaired it?"}'));
  test('a slash makes a command', () =>
    expect(reply(' /chairs 4', bot).heading).toBe('{"ask":"chairs","meeting":"4"}'));
  test('a command about the bot is told by what is known of it', () =>
    expect(reply('/bells', bot).heading).toBe('7.0'));
  test('is answered in the language that is asked for', () => {
    const own: Bot = { ...bot, answer: (query, locale) => ({ ...echo(query), heading: locale }) };
    expect([reply('Who chaired it?', own).heading, reply('/chairs 4', own, 'hi').heading]).toEqual(['en', 'hi']);
    expect(reply('/chiars 4', own, 'ru')).toMatchObject({
      lead: 'Команды /chiars нет. Вы имели в виду /chairs?',
      choices: [{ label: 'Попробуйте', ask: '/chairs 4' }],
    });
  });
  test.each([
    ['/chiars 4', 'There is no command /chiars.', [{ label: 'Try', ask: '/chairs 4' }]],
    ['/chairs', '/chairs needs meeting', []],
  ])('%s gets an answer that helps', (typed, lead, choices) => {
    expect(reply(typed, bot)).toMatchObject({
      status: 'not-understood',
      lead: expect.stringContaining(lead),
      choices,
      claims: [],
    });
  });
});
