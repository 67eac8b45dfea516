import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import { connect } from '../../src/discord/connect.ts';
import { pageOf } from '../../src/discord/page.ts';
import { warm } from '../../src/discord/warm.ts';
import { makeLog } from '../../src/log.ts';
import { type DiscordServer, discordServer, TOKEN, type Typed } from '../support/discord-server.ts';
import { print, quantile, timed } from './measure.ts';

const ASKED: readonly (readonly [command: string, typed: Readonly<Record<string, string>>])[] = [
  ['who-chaired', { meeting: '4' }],
  ['when', { meeting: 'latest' }],
  ['quote', { topic: 'exercises' }],
  ['timeline', {}],
  ['ask', { question: 'Where was the third meeting held?' }],
];
const AT_ONCE = 200;
const BURSTS = 9;
/** Milliseconds that Discord takes to confirm an answer, and how many interactions come one after another meanwhile. */
const HOLD_MS = 250;
const STEADY = 1600;

/** Interactions on a Discord on this machine, in this process, beside a bot that says the same two letters to everything. */
export const benchDiscord = async (bot: Bot): Promise<void> => {
  const log = makeLog('error');
  warm(bot);
  const pages = ASKED.flatMap(([command, values]) =>
    Array.from({ length: 200 }, () =>
      timed(() => pageOf({ command, values }, bot, { page: 0, locale: 'en', share: true })),
    ),
  );
  const ours = await served((server) => connect({ token: TOKEN, apiUrl: server.url, log }, bot));
  const theirs = await served(bare);
  const row = (what: string, key: keyof typeof ours, p: number) => ({
    what,
    value: quantile(ours[key], p),
    unit: 'ms',
    baseline: { what: 'discord.js saying “ok”', value: quantile(theirs[key], p) },
  });
  print('From an interaction to its acknowledgement, the test server included', [
    { what: 'a page made, p50', value: quantile(pages, 0.5), unit: 'ms' },
    { what: 'a page made, p99', value: quantile(pages, 0.99), unit: 'ms' },
    row('one after another, p50', 'single', 0.5),
    row('one after another, p99', 'single', 0.99),
    row(`${AT_ONCE} in flight, ${(1000 * AT_ONCE) / HOLD_MS} a second, p50`, 'steady', 0.5),
    row(`${AT_ONCE} in flight, ${(1000 * AT_ONCE) / HOLD_MS} a second, p99`, 'steady', 0.99),
    row(`${AT_ONCE} at once, p50`, 'burst', 0.5),
    row(`${AT_ONCE} at once, p99`, 'burst', 0.99),
  ]);
};

const bare = async (server: DiscordServer): Promise<{ readonly stop: () => Promise<void> }> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: server.url }, waitGuildTimeout: 0 });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply({ content: 'ok', allowedMentions: { parse: [] } });
  });
  const ready = once(client, Events.ClientReady);
  await client.login(TOKEN);
  await ready;
  return { stop: () => client.destroy() };
};

/** Milliseconds for each interaction: one after another, all of a burst, and a stream of which so many are in flight. */
const served = async (
  start: (server: DiscordServer) => Promise<{ readonly stop: () => Promise<void> }>,
): Promise<{
  readonly single: readonly number[];
  readonly burst: readonly number[];
  readonly steady: readonly number[];
}> => {
  const steady = await inFlight(start);
  const server = await discordServer();
  const running = await start(server);
  const ask = (i: number): Promise<number> => acknowledged(server, i);
  const single: number[] = [];
  for (let i = 0; i < 300; i++) single.push(await ask(i));
  const bursts: (readonly number[])[] = [];
  for (let round = 0; round < BURSTS; round++)
    bursts.push(await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => ask(i))));
  // The median burst: the first ones are met by code that is not yet compiled.
  const burst = bursts.sort((a, b) => quantile(a, 0.99) - quantile(b, 0.99))[Math.floor(BURSTS / 2)] ?? [];
  await running.stop();
  await server.stop();
  return { single, burst, steady };
};

/** Milliseconds from an interaction to its acknowledgement. */
const acknowledged = async (server: DiscordServer, i: number): Promise<number> => {
  const [name, typed]: readonly [string, Typed] = ASKED[i % ASKED.length] ?? ['sources', {}];
  const began = performance.now();
  await server.run(name, typed);
  return performance.now() - began;
};

/** A stream of interactions to a Discord that takes its time to confirm each: after the first, so many are always in flight. */
const inFlight = async (start: (server: DiscordServer) => Promise<{ readonly stop: () => Promise<void> }>) => {
  const server = await discordServer({ holdMs: HOLD_MS });
  const running = await start(server);
  for (let i = 0; i < AT_ONCE; i++) await acknowledged(server, i);
  const began = performance.now();
  const all: Promise<number>[] = [];
  for (let i = 0; i < STEADY; i++) {
    const due = began + (i * HOLD_MS) / AT_ONCE;
    if (due > performance.now()) await delay(due - performance.now());
    all.push(acknowledged(server, i));
  }
  const steady = (await Promise.all(all)).slice(AT_ONCE);
  await delay(HOLD_MS);
  await running.stop();
  await server.stop();
  return steady;
};
