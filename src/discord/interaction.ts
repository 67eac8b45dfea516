import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Answer } from '../../knowledge/index.ts';
import { type Bot, carryOut } from '../bot.ts';
import { type Asked, clean, type Press, readPress } from '../render/asked.ts';
import { picked } from '../render/controls.ts';
import { type Message, render } from '../render/render.ts';
import { parseSlash } from '../slash.ts';
import { meant, offered } from './suggestions.ts';

/** Answers one interaction, with one call to Discord. Throws what goes wrong. */
export const respond = async (interaction: Interaction, answering: Bot): Promise<void> => {
  if (interaction.isAutocomplete()) return complete(interaction, answering);
  if (interaction.isChatInputCommand()) return answerCommand(interaction, answering);
  if (interaction.isMessageComponent()) return turn(interaction, answering);
};

const complete = async (interaction: AutocompleteInteraction, { commands, suggest }: Bot): Promise<void> => {
  const { name, value } = interaction.options.getFocused(true);
  const option = commands.find(named(interaction.commandName))?.options.find((each) => each.name === name);
  await interaction.respond(option?.suggests === undefined ? [] : offered(suggest(option.suggests, value)));
};

const answerCommand = async (interaction: ChatInputCommandInteraction, answering: Bot): Promise<void> => {
  const command = answering.commands.find(named(interaction.commandName));
  const typed = interaction.options.data.map(({ name, value }) => [name, String(value ?? '')] as const);
  const reply = command && pageOf({ command: command.name, values: clean(Object.fromEntries(typed)) }, 0, answering);
  await (reply
    ? interaction.reply(sent(reply))
    : interaction.reply(privately(`I don't know /${interaction.commandName} any more.`)));
};

/** A button or a menu. Whoever asked sees the message change; others get an answer of their own and leave it as it is. */
const turn = async (interaction: MessageComponentInteraction, answering: Bot): Promise<void> => {
  const { message } = interaction;
  const press = readPress(
    interaction.customId,
    message.components.map((component) => component.toJSON()),
  );
  const value = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const reply = press && pressed(press, value, answering);
  if (!reply) {
    await interaction.reply(
      privately('That button is from an earlier version of this answer. Please ask again with a slash command.'),
    );
    return;
  }
  const asker = message.interactionMetadata?.user.id;
  if (asker === undefined || asker === interaction.user.id) await interaction.update(sent(reply));
  else await interaction.reply({ ...sent(reply), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
};

/** Undefined for a command that is gone, or a choice that is not offered any more. */
const pressed = (press: Press, value: string | undefined, answering: Bot): Message | undefined => {
  if (press.does === 'page') return pageOf(press.asked, press.page, answering);
  const first = answerTo(press.asked, answering);
  const choice = first && picked(first, value);
  const asked = choice && askedBy(choice.ask, answering.commands);
  return asked && pageOf(asked, 0, answering);
};

/** "/who-chaired 4" or a question in free words, as what a command would have been given. */
const askedBy = (ask: string, commands: readonly Command[]): Asked | undefined => {
  if (!/^\s*\//.test(ask)) return { command: 'ask', values: clean({ question: ask }) };
  const slash = parseSlash(ask, commands);
  return 'error' in slash ? undefined : { command: slash.command.name, values: clean(slash.values) };
};

const pageOf = (asked: Asked, page: number, answering: Bot): Message | undefined => {
  const answer = answerTo(asked, answering);
  return answer && render(answer, { page, asked }).message;
};

const answerTo = ({ command: name, values }: Asked, bot: Bot): Answer | undefined => {
  const { commands, suggest } = bot;
  const command = commands.find(named(name));
  if (!command) return undefined;
  const given = command.options.flatMap(({ name: option, suggests }) => {
    const typed = values[option];
    if (typed === undefined) return [];
    return [[option, suggests === undefined ? typed : meant(suggests, typed, suggest)] as const];
  });
  return carryOut(command, Object.fromEntries(given), bot, 'en');
};

const named =
  (name: string) =>
  (command: Command): boolean =>
    command.name === name;

/** discord.js wants lists that it could write to. */
const sent = ({ flags, components }: Message) =>
  ({ flags, components: [...components], allowedMentions: { parse: [] } }) as const;

const privately = (content: string) =>
  ({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } }) as const;
