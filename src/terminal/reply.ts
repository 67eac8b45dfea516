import type { Answer } from '../../knowledge/index.ts';
import { type Bot, carryOut } from '../bot.ts';
import { parseSlash } from '../slash.ts';

/** What was typed, a question or a slash command, to its answer. A slip in a command is answered, not thrown. */
export const reply = (typed: string, bot: Omit<Bot, 'suggest'>): Answer => {
  if (!/^\s*\//.test(typed)) return bot.answer({ ask: 'question', question: typed }, 'en');
  const slash = parseSlash(typed, bot.commands);
  if ('error' in slash) return notUnderstood('That is not a command as it stands', slash.error, slash.instead);
  return carryOut(slash.command, slash.values, bot, 'en');
};

const notUnderstood = (heading: string, lead: string, instead: readonly string[]): Answer => ({
  status: 'not-understood',
  heading,
  lead,
  claims: [],
  notices: [],
  choices: instead.map((ask) => ({ label: 'Try', ask })),
  sources: [],
});

/** In place of an answer where a bug has stopped it. */
export const failed: Answer = notUnderstood('No answer', 'Something went wrong on our side; the log says what.', []);
