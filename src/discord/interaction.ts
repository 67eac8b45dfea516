import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Message as DiscordMessage,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Bot } from '../bot.ts';
import { clean, readPress, texts } from '../render/asked.ts';
import { localeOf, wordsOf } from '../words/words.ts';
import { PRIVATE_OPTION } from './definition.ts';
import { wordsOfMessage } from './find.ts';
import type { Limit } from './limit.ts';
import type { Outcome } from './outcome.ts';
import { FIND, keptPageOf, PASSAGE, picking } from './page.ts';
import { hides, inOwnChat, mayPost } from './place.ts';
import { answerWith, changeTo, tellPrivately } from './send.ts';
import { meant, offered, type Suggest } from './suggestions.ts';

/** How interactions are met. */
export type Manners = {
  /** Whether only the person sees an answer, where they don't say otherwise. */
  readonly privateByDefault: boolean;
  readonly limit: Limit;
};

/** Answers one interaction, with one call to Discord, and says how. Throws what goes wrong. */
export const respond = async (interaction: Interaction, bot: Bot, manners: Manners): Promise<Outcome> => {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  if (!interaction.isRepliable()) return { status: 'ignored' };
  const seconds = await manners.limit(interaction.user.id);
  if (seconds > 0) {
    await tellPrivately(interaction, wordsOf(localeOf(interaction.locale)).tooMany(seconds));
    return { status: 'limited' };
  }
  if (interaction.isChatInputCommand()) return answerCommand(interaction, bot, manners);
  if (interaction.isMessageContextMenuCommand()) return find(interaction, bot);
  if (interaction.isMessageComponent()) return press(interaction, bot);
  return { status: 'ignored' };
};

const complete = async (interaction: AutocompleteInteraction, { commands, suggest }: Bot): Promise<Outcome> => {
  const { name, value } = interaction.options.getFocused(true);
  const locale = localeOf(interaction.locale);
  const command = commands.find((each) => each.name === interaction.commandName);
  const option = command?.options.find((each) => each.name === name);
  await interaction.respond(option?.suggests === undefined ? [] : offered(suggest(option.suggests, value, locale)));
  return { status: 'suggested' };
};

const answerCommand = async (
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  { privateByDefault }: Manners,
): Promise<Outcome> => {
  const locale = localeOf(interaction.locale);
  const command = bot.commands.find((each) => each.name === interaction.commandName);
  if (!command) {
    await tellPrivately(interaction, wordsOf(locale).commandGone(`/${interaction.commandName}`));
    return { status: 'stale' };
  }
  const suggest: Suggest = (kind, text) => bot.suggest(kind, text, locale);
  const typed = interaction.options.data.flatMap(({ name, value }) => {
    const suggests = command.options.find((option) => option.name === name)?.suggests;
    const text = String(value ?? '');
    return name === PRIVATE_OPTION ? [] : [[name, suggests === undefined ? text : meant(suggests, text, suggest)]];
  });
  const asked = { command: command.name, values: clean(Object.fromEntries(typed)) };
  // A chat with the bot alone is private as it is, and its messages stay.
  const wanted = interaction.options.getBoolean(PRIVATE_OPTION) ?? (privateByDefault && !inOwnChat(interaction));
  const hidden = wanted || !mayPost(interaction);
  const page = keptPageOf(asked, bot, { page: 0, locale, share: hidden && mayPost(interaction) });
  if (!page) return { status: 'stale' };
  await answerWith(interaction, page.composed, hidden);
  return { status: page.status, private: hidden, typed: asked.values };
};

/** "Find sources" on a message: only the person who asked sees it, until they share it. */
const find = async (interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<Outcome> => {
  const { text, cut } = wordsOfMessage(textOfMessage(interaction.targetMessage));
  const asked = { command: FIND, values: { message: text, ...(cut ? { cut: 'yes' } : {}) } };
  const page = keptPageOf(asked, bot, { page: 0, locale: localeOf(interaction.locale), share: mayPost(interaction) });
  if (!page) return { status: 'stale' };
  await answerWith(interaction, page.composed, true);
  return { status: page.status, private: true, typed: asked.values };
};

const textOfMessage = ({ content, embeds, components }: DiscordMessage): string =>
  [
    content,
    ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']),
    ...texts(components.map((component) => component.toJSON())),
  ].join('\n');

type Pressed = Extract<Interaction, MessageComponentInteraction>;

/** A button or a menu. Whoever asked sees the message change; others get an answer of their own and leave it as it is. */
const press = async (interaction: Pressed, bot: Bot): Promise<Outcome> => {
  const { message, user } = interaction;
  const locale = localeOf(interaction.locale);
  const words = wordsOf(locale);
  const components = message.components.map((component) => component.toJSON());
  const pressed = readPress(interaction.customId, components);
  const value = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const posts = mayPost(interaction);

  const refuse = async (text: string, status: Outcome['status']): Promise<Outcome> => {
    await tellPrivately(interaction, text);
    return { status };
  };
  if (!pressed) return refuse(words.stale, 'stale');
  if (pressed.does === 'check') {
    const passage = keptPageOf({ command: PASSAGE, values: { at: pressed.at ?? value ?? '' } }, bot, {
      page: 0,
      locale,
      share: posts,
    });
    if (!passage) return refuse(words.articleChanged, 'stale');
    await answerWith(interaction, passage.composed, true);
    return { status: 'checked', private: true };
  }
  if (pressed.does === 'share') {
    if (!posts) return refuse(words.cannotShare, 'refused');
    const shared = keptPageOf(pressed.asked, bot, { page: pressed.page, locale, sharedBy: user.id });
    if (!shared) return refuse(words.stale, 'stale');
    await answerWith(interaction, shared.composed, false);
    return { status: 'shared', private: false };
  }
  const asked = pressed.does === 'choice' ? picking(pressed.asked, value, bot, locale) : pressed.asked;
  if (!asked) return refuse(words.stale, 'stale');
  const page = pressed.does === 'choice' ? 0 : pressed.page;
  const asker = message.interactionMetadata?.user.id;
  const own = asker === undefined || asker === user.id;
  const hidden = !own || hides(message);
  const sharer = own ? sharerOf(texts(components)) : undefined;
  const turned = keptPageOf(asked, bot, {
    page,
    locale,
    share: hidden && posts,
    ...(sharer === undefined ? {} : { sharedBy: sharer }),
  });
  if (!turned) return refuse(words.stale, 'stale');
  await (own ? changeTo(interaction, turned.composed) : answerWith(interaction, turned.composed, true));
  return { status: turned.status, private: hidden, typed: asked.values };
};

/** In whose name a message stands. Words of an article can't forge it: their "<" is escaped. */
const sharerOf = (shown: readonly string[]): string | undefined =>
  shown.flatMap((text) => /^-# [^<\n]*<@(\d{1,20})>[^<\n]*$/.exec(text)?.[1] ?? [])[0];
