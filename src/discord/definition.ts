import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../../commands/command.ts';

/** Longest text that Discord lets a person type for an option, in characters. What was typed must fit into a message again. */
const TYPED_LIMIT = 300;

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A command as Discord wants to hear of it: usable in servers, in private chats with the bot and, installed by a user, everywhere. */
export const definition = (command: Command): Definition => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  description: command.description,
  options: command.options.map(optionDefinition),
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
});

const optionDefinition = ({ name, description, required, suggests }: Option) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description,
  required,
  autocomplete: suggests !== undefined,
  max_length: TYPED_LIMIT,
});

/** Whether what is registered says the same as what should be, whatever Discord adds, leaves out or reorders. */
export const sameCommands = (
  registered: readonly Partial<APIApplicationCommand>[],
  wanted: readonly Definition[],
): boolean => canonical(registered) === canonical(wanted);

const canonical = (commands: readonly Partial<APIApplicationCommand | Definition>[]): string =>
  JSON.stringify(
    [...commands]
      .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
      .map((command) => ({
        type: command.type ?? ApplicationCommandType.ChatInput,
        name: command.name,
        description: command.description ?? '',
        names: localised(command.name_localizations),
        descriptions: localised(command.description_localizations),
        permissions: command.default_member_permissions ?? null,
        nsfw: command.nsfw ?? false,
        places: [...(command.integration_types ?? [])].sort(),
        contexts: [...(command.contexts ?? [])].sort(),
        options: (command.options ?? []).map(canonicalOption),
      })),
  );

/** Keys of an option that Discord leaves out where they say nothing. */
type Optional = {
  readonly autocomplete?: unknown;
  readonly min_length?: unknown;
  readonly max_length?: unknown;
  readonly choices?: unknown;
};

const canonicalOption = (option: APIApplicationCommandOption & Optional) => ({
  type: option.type,
  name: option.name,
  description: option.description,
  names: localised(option.name_localizations),
  descriptions: localised(option.description_localizations),
  required: option.required ?? false,
  autocomplete: option.autocomplete ?? false,
  min_length: option.min_length ?? null,
  max_length: option.max_length ?? null,
  choices: option.choices ?? [],
});

const localised = (texts: object | null | undefined): readonly unknown[] => Object.entries(texts ?? {}).sort();
