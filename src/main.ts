import { run } from './run.ts';
import { Stop } from './stop.ts';

/** `npm start`: the bot on Discord where there is a token, else the local playground. */
await run(async () => {
  if (process.argv.length > 2)
    throw new Stop(2, [
      `“${process.argv.slice(2).join(' ')}”: npm start takes no options; settings stand in .env, see .env.example`,
    ]);
  const { start } = await import('./start.ts');
  const now = (): Date => new Date();
  const { config, log, knowledge, bot } = await start(undefined, now);
  if (config.token === undefined) {
    process.stderr.write('No DISCORD_TOKEN is set: this is the local playground, the same bot without Discord.\n');
    const { playground } = await import('./terminal/playground.ts');
    return await playground(bot, log);
  }
  const { runBot } = await import('./discord/run.ts');
  await runBot({ ...config, token: config.token }, bot, knowledge);
});
