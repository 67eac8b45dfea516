import { parseArgs } from 'node:util';
import { loadCommands } from './commands.ts';
import { readEnvironment } from './config.ts';
import { run } from './run.ts';
import { Stop } from './stop.ts';

/** `npm run deploy`: tells Discord of the commands without starting the bot. `--dry-run` only says what it would change. */
await run(async () => {
  const dry = dryRun();
  const environment = readEnvironment();
  if ('problems' in environment) throw new Stop(2, environment.problems);
  const { token, apiUrl, guild } = environment.config;
  if (token === undefined)
    throw new Stop(2, ['DISCORD_TOKEN is not set: commands are registered with the bot’s token.']);
  const commands = await loadCommands();
  const { deploy } = await import('./discord/deploy.ts');
  for (const line of await deploy({ token, apiUrl, ...(guild === undefined ? {} : { guild }) }, commands, { dry }))
    process.stdout.write(`${line}\n`);
});

function dryRun(): boolean {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean' } } }).values['dry-run'] ?? false;
  } catch {
    throw new Stop(2, [`“${process.argv.slice(2).join(' ')}”: npm run deploy takes --dry-run and nothing else`]);
  }
}
