import { readFileSync } from 'node:fs';
import type { Command, Known, Locale, Values } from '../commands/command.ts';
import {
  type Answer,
  answer,
  type Knowledge,
  type Query,
  ready,
  type Suggestion,
  type Suggests,
  suggest,
} from '../knowledge/index.ts';

/** What can be asked, with the articles and the clock already bound. Discord and the terminal depend on nothing else. */
export type Bot = {
  readonly commands: readonly Command[];
  /** `locale` is for the bot's own words; what articles say stays as it stands. */
  readonly answer: (query: Query, locale: Locale) => Answer;
  readonly suggest: (kind: Suggests, typed: string, locale: Locale) => readonly Suggestion[];
  readonly known: (locale: Locale) => Known;
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** `now` is asked anew for every answer. */
export const makeBot = (commands: readonly Command[], knowledge: Knowledge, now: () => Date): Bot => {
  ready(knowledge);
  const suggestFor: Bot['suggest'] = (kind, typed, locale) => suggest(kind, typed, knowledge, locale);
  return {
    commands,
    answer: (query, locale) => answer(query, knowledge, now(), locale),
    suggest: suggestFor,
    known: (locale) => ({
      locale,
      version,
      commands,
      knowledge,
      suggest: (kind, typed) => suggestFor(kind, typed, locale),
    }),
  };
};

/** What a command says, given what was typed for its options. */
export const carryOut = (
  command: Command,
  values: Values,
  bot: Pick<Bot, 'answer' | 'known'>,
  locale: Locale,
): Answer => ('query' in command ? bot.answer(command.query(values), locale) : command.tell(bot.known(locale)));
