import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Log } from '../log.ts';
import { definition, sameCommands } from './definition.ts';

/** Where commands are registered: for the whole application, or for one server alone. */
export type Scope = { readonly application: string; readonly guild?: string };

/** Tells Discord of the commands, only where it doesn't know them as they are: it counts what is written. */
export const register = async (rest: REST, scope: Scope, commands: readonly Command[], log: Log): Promise<void> => {
  const { application, guild } = scope;
  const route =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const registered = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as readonly APIApplicationCommand[];
  const wanted = commands.map(definition);
  if (sameCommands(registered, wanted)) {
    log.info(`${wanted.length} commands are registered as they should be`);
    return;
  }
  await rest.put(route, { body: wanted });
  log.info(`registered ${wanted.length} commands: ${wanted.map(({ name }) => `/${name}`).join(' ')}`);
};
