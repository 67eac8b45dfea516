import { REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { loginFailure } from './failure.ts';
import { register } from './register.ts';

export type Target = { readonly token: string; readonly apiUrl: string | undefined; readonly guild?: string };

/** Registers the commands where they differ; what was, or with `dry` would be, changed, in words. @throws Stop where Discord refuses. */
export const deploy = async (
  { token, apiUrl, guild }: Target,
  commands: readonly Command[],
  { dry }: { readonly dry: boolean },
): Promise<readonly string[]> => {
  const rest = new REST({ ...(apiUrl === undefined ? {} : { api: apiUrl }), rejectOnRateLimit: ['/'] }).setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    const scope = guild === undefined ? { application: application.id } : { application: application.id, guild };
    const { changes, commands: count } = await register(rest, scope, commands, { dry });
    const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
    if (changes.length === 0)
      return [`Nothing to change: ${count} commands are registered ${where} as they should be.`];
    return [dry ? `To change ${where}:` : `Changed ${where}:`, ...changes.map((change) => `  ${change}`)];
  } catch (error) {
    throw loginFailure(error);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
};
