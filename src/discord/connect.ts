import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Bot } from '../bot.ts';
import type { Log } from '../log.ts';
import { guarded } from './boundary.ts';
import { respond } from './interaction.ts';
import { register } from './register.ts';
import { watch } from './watch.ts';

export type Connection = {
  /** Ends after what is being answered has been answered. Once is enough; more do no harm. */
  stop(): Promise<void>;
};

export type Connecting = {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly guild?: string;
  readonly log: Log;
};

/** Longest wait for answers under way when stopping; Discord itself waits three seconds for one. */
const PATIENCE_MS = 3000;

/** Logs in, registers the commands where needed, and answers until stopped. @throws where Discord refuses the token or can't be reached. */
export const connect = async ({ token, apiUrl, guild, log }: Connecting, answering: Bot): Promise<Connection> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Nothing is asked of servers: one that Discord can't reach just now holds up no answer.
    waitGuildTimeout: 0,
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = guarded(interaction, () => respond(interaction, answering), log);
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  });
  watch(client, log);

  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) =>
      reject(new Error(`Discord closed the connection for good, code ${code}`)),
    );
  });
  const [{ application, user }] = await Promise.all([ready, client.login(token)]).catch(async (error) => {
    await client.destroy();
    throw error;
  });
  log.info(`logged in as ${user.tag}`);
  const scope = guild === undefined ? { application: application.id } : { application: application.id, guild };
  // Commands of an earlier start still work: failing to register is no reason not to answer.
  await register(client.rest, scope, answering.commands, log).catch((error) =>
    log.error('could not register the commands', error),
  );

  return {
    stop: async () => {
      const enough = new AbortController();
      const patience = delay(PATIENCE_MS, undefined, { signal: enough.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(underWay), patience]);
      enough.abort();
      // discord.js announces to come back even after it was told to go.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
};
