import type { Bot } from '../bot.ts';
import { locales } from '../words/words.ts';
import { pageOf } from './page.ts';
import { offered } from './suggestions.ts';

/** So often each: enough for what is slow the first times. */
const ROUNDS = 5;

/** Asks everything once before anybody does: what is made at the first question, such as an index, must not cost someone their answer. */
export const warm = (bot: Bot): void => {
  const words: readonly string[] = ['meeting', 'When was the last meeting?'];
  for (let round = 0; round < ROUNDS; round++) {
    const locale = locales[round % locales.length] ?? 'en';
    for (const command of bot.commands) {
      const values = command.options.map(({ name, suggests }, i) => {
        const value = suggests === undefined ? undefined : offered(bot.suggest(suggests, '', locale))[0]?.value;
        return [name, value ?? words[(round + i) % words.length] ?? ''] as const;
      });
      pageOf({ command: command.name, values: Object.fromEntries(values) }, bot, {
        page: 0,
        locale,
        share: true,
      });
    }
  }
};
