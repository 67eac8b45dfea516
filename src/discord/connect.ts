import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Options, Status } from 'discord.js';
import type { Bot } from '../bot.ts';
import type { Log } from '../log.ts';
import { guarded } from './boundary.ts';
import { Closed } from './failure.ts';
import { respond } from './interaction.ts';
import { makeLimit } from './limit.ts';
import { type Meter, unmetered } from './meter.ts';
import { register } from './register.ts';
import { watch } from './watch.ts';

export type Connection = {
  /** Whether the gateway is connected. */
  readonly connected: () => boolean;
  /** Ends after what is being answered has been answered. Once is enough; more do no harm. */
  readonly stop: () => Promise<void>;
};

export type Connecting = {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly guild?: string;
  readonly log: Log;
  readonly meter?: Meter;
  readonly logQuestions?: boolean;
  readonly privateByDefault?: boolean;
  /** Interactions a person and minute; 0, the default, for no limit. */
  readonly rateLimit?: number;
};

/** Longest wait for answers under way when stopping; Discord itself waits three seconds for one. */
const PATIENCE_MS = 3000;
/** A longer wait that Discord asks for is an error: an answer would come too late, a start would hang without a word. */
const WAIT_MS = 10_000;

/** Logs in, registers the commands where needed, and answers until stopped. @throws where Discord refuses the token or can't be reached. */
export const connect = async (connecting: Connecting, bot: Bot): Promise<Connection> => {
  const { token, apiUrl, guild, log, meter = unmetered, logQuestions = false } = connecting;
  const manners = {
    privateByDefault: connecting.privateByDefault ?? true,
    limit: makeLimit(connecting.rateLimit ?? 0),
  };
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Nothing is asked of servers: one that Discord can't reach just now holds up no answer.
    waitGuildTimeout: 0,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // Every interaction brings its person and message along; none is needed after it.
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
    }),
    rest: {
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > WAIT_MS,
    },
  });
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = guarded(interaction, () => respond(interaction, bot, manners), { log, meter, logQuestions });
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  });
  watch(client, log);

  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Closed(code)));
  });
  const [{ application, user }] = await Promise.all([ready, client.login(token)]).catch(async (error) => {
    await client.destroy();
    throw error;
  });
  log.info('logged in', undefined, { user: user.tag, application: application.id });
  const scope = guild === undefined ? { application: application.id } : { application: application.id, guild };
  // Commands of an earlier start still work: failing to register is no reason not to answer.
  await register(client.rest, scope, bot.commands)
    .then(({ changes, commands }) => {
      for (const change of changes) log.debug(change);
      const what = changes.length === 0 ? 'commands are registered as they should be' : 'commands registered';
      log.info(what, undefined, { commands, changes: changes.length, guild });
    })
    .catch((error) => log.error('could not register the commands', error));

  return {
    connected: () => client.ws.status === Status.Ready,
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
