import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { definitions } from './definition.ts';
import { difference } from './difference.ts';

/** Where commands are registered: for the whole application, or for one server alone. */
export type Scope = { readonly application: string; readonly guild?: string };

/** What was, or with `dry` would be, changed: `difference`, and how many commands there should be. */
export type Registration = { readonly changes: readonly string[]; readonly commands: number };

/** Tells Discord of the commands, only where it doesn't know them as they are: it counts what is written. */
export const register = async (
  rest: REST,
  { application, guild }: Scope,
  commands: readonly Command[],
  { dry = false }: { readonly dry?: boolean } = {},
): Promise<Registration> => {
  const route =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const registered = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as readonly APIApplicationCommand[];
  const wanted = definitions(commands);
  const changes = difference(registered, wanted);
  if (changes.length > 0 && !dry) await rest.put(route, { body: wanted });
  return { changes, commands: wanted.length };
};
