import type { Locale } from '../../commands/command.ts';
import type { Answer } from '../../knowledge/index.ts';
import { type Bot, carryOut } from '../bot.ts';
import { parseSlash } from '../slash.ts';
import { wordsOf } from '../words/words.ts';

/** What was typed, a question or a slash command, to its answer. A slip in a command is answered, not thrown. */
export const reply = (typed: string, bot: Omit<Bot, 'suggest'>, locale: Locale = 'en'): Answer => {
  if (!/^\s*\//.test(typed)) return bot.answer({ ask: 'question', question: typed }, locale);
  const slash = parseSlash(typed, bot.commands, locale);
  if (!('error' in slash)) return carryOut(slash.command, slash.values, bot, locale);
  const { heading, instead } = wordsOf(locale).slash;
  return {
    ...none(heading, slash.error),
    choices: slash.instead.map((ask) => ({ label: instead, ask })),
  };
};

/** In place of an answer where a bug has stopped it. */
export const failed = (locale: Locale = 'en'): Answer => {
  const { noAnswer, failed: lead } = wordsOf(locale).terminal;
  return none(noAnswer, lead);
};

const none = (heading: string, lead: string): Answer => ({
  status: 'not-understood',
  heading,
  lead,
  claims: [],
  notices: [],
  choices: [],
  sources: [],
});
