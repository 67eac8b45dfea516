import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Localizations, Option } from '../../commands/command.ts';
import { otherLocales, wordsOf } from '../words/words.ts';

/** Longest text that Discord lets a person type for an option, in characters. What was typed must fit into a message again. */
const TYPED_LIMIT = 300;

/** Of every slash command, last of its options. */
export const PRIVATE_OPTION = wordsOf('en').option.name;

export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Everything that is registered: the slash commands, and the command on messages. */
export const definitions = (commands: readonly Command[]): readonly Definition[] => [
  ...commands.map(definition),
  {
    type: ApplicationCommandType.Message,
    name: wordsOf('en').find.name,
    name_localizations: Object.fromEntries(otherLocales.map((locale) => [locale, wordsOf(locale).find.name])),
    ...EVERYWHERE,
  },
];

/** In servers, in private chats with the bot and, installed by a user, everywhere. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** A command as Discord wants to hear of it. */
export const definition = (command: Command): Definition => ({
  type: ApplicationCommandType.ChatInput,
  ...worded(command),
  options: [
    ...command.options.map(optionDefinition),
    {
      type: ApplicationCommandOptionType.Boolean,
      required: false,
      ...worded({
        ...wordsOf('en').option,
        localizations: { hi: wordsOf('hi').option, ru: wordsOf('ru').option },
      }),
    },
  ],
  ...EVERYWHERE,
});

const optionDefinition = (option: Option) => ({
  type: ApplicationCommandOptionType.String as const,
  ...worded(option),
  required: option.required,
  autocomplete: option.suggests !== undefined,
  max_length: TYPED_LIMIT,
});

const worded = ({
  name,
  description,
  localizations,
}: Pick<Option, 'name' | 'description'> & { readonly localizations?: Localizations }) => {
  if (localizations === undefined) return { name, description };
  const each = otherLocales.map((locale) => [locale, localizations[locale]] as const);
  return {
    name,
    name_localizations: Object.fromEntries(each.map(([locale, words]) => [locale, words.name])),
    description,
    description_localizations: Object.fromEntries(each.map(([locale, words]) => [locale, words.description])),
  };
};
