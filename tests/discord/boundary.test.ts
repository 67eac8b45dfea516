import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guarded } from '../../src/discord/boundary.ts';
import { unmetered } from '../../src/discord/meter.ts';
import type { Outcome } from '../../src/discord/outcome.ts';
import { makeLog } from '../../src/log.ts';
import { type DiscordServer, discordServer, TOKEN } from '../support/discord-server.ts';

let server: DiscordServer;
let client: Client;
let work: (interaction: Interaction) => Promise<Outcome>;
const lines: string[] = [];

beforeAll(async () => {
  server = await discordServer();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: server.url }, waitGuildTimeout: 0 });
  const log = makeLog('info', (line) => lines.push(line));
  client.on(
    Events.InteractionCreate,
    (interaction) => void guarded(interaction, () => work(interaction), { log, meter: unmetered, logQuestions: false }),
  );
  const ready = once(client, Events.ClientReady);
  await client.login(TOKEN);
  await ready;
});
afterAll(async () => {
  await client.destroy();
  await server.stop();
});

describe('a failure', () => {
  it('after the answer was sent is told in a second, private message', async () => {
    work = async (interaction) => {
      if (interaction.isCommand()) await interaction.reply('Here it is.');
      throw new Error('and then the roof fell in');
    };
    const told = server.nextCall(({ path }) => path.startsWith('/webhooks/'));
    await server.run('sources');
    const { body } = await told;
    expect(body).toMatchObject({ flags: 64, allowed_mentions: { parse: [] } });
    expect(body.content).toMatch(/reference \w{8}/);
  });

  it('of suggestions leaves the option without any', async () => {
    work = async () => {
      throw new Error('nothing comes to mind');
    };
    expect(await server.type('when', 'meeting', '3')).toEqual([]);
    expect(lines.join('')).toContain('nothing comes to mind');
  });

  it('to tell of a failure is logged and goes no further', async () => {
    work = async () => {
      throw new Error('first');
    };
    server.fail(({ path }) => path.endsWith('/callback'), 400, { code: 50035, message: 'not that either' });
    const refused = server.nextRefusal(({ path }) => path.endsWith('/callback'));
    void server.run('sources');
    await refused;
    expect(await server.type('when', 'meeting', '3')).toEqual([]);
    expect(lines.some((line) => line.includes('warn') && line.includes('not that either'))).toBe(true);
  });
});
