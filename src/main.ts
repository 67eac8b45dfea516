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
  for (const { article, message } of knowledge.warnings) log.warn(`${article}: ${message}`);

  let stop = (): Promise<void> => Promise.resolve();
  let stopping = false;
  const leave = (signal: string): void => {
    // `npm start` hands on the signal that the terminal has sent already: the second one must not cut the first short.
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: leaving Discord`);
    setTimeout(() => process.exit(0), 5_000).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('leaving Discord', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);

  // Only here: the playground starts without waiting for discord.js to load.
  const { connect } = await import('./discord/connect.ts');
  try {
    const connection = await connect({ ...config, token: config.token, log }, bot);
    stop = connection.stop;
  } catch (error) {
    if (!stopping)
      throw new Stop(1, [`Discord login failed: ${error instanceof Error ? error.message : String(error)}`]);
  }
});
