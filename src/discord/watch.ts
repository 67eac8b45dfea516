import { type Client, Events } from 'discord.js';
import type { Log } from '../log.ts';

/** Logs what happens to the connection. discord.js reconnects by itself, but for a token or intents that Discord refuses. */
export const watch = (client: Client, log: Log): void => {
  client.on(Events.Debug, (message) => log.debug(message));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Error, (error) => log.error('the Discord client reports an error', error));
  client.on(Events.ShardError, (error) => log.warn('the connection to Discord reports an error', error));
  client.on(Events.ShardReconnecting, () => log.info('the connection to Discord was lost; connecting again'));
  client.on(Events.ShardResume, () => log.info('connected again, where it was left'));
  client.on(Events.ShardReady, () => log.info('connected to Discord'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error(`Discord closed the connection for good, code ${code}`);
    // With nothing left to serve the process ends; whoever watches over it shall see that it failed.
    process.exitCode = 1;
    void client.destroy();
  });
};
