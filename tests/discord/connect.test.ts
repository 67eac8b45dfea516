import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/discord/connect.ts';
import { makeLog } from '../../src/log.ts';
import { texts } from '../../src/render/asked.ts';
import { standIn } from '../support/answering.ts';
import { APPLICATION, type DiscordServer, discordServer, TOKEN } from '../support/discord-server.ts';

/** discord.js lets five seconds pass between two identifications. */
const IDENTIFY_AGAIN_MS = 20_000;
const COMMANDS = `/applications/${APPLICATION}/commands`;

let server: DiscordServer;
let bots: Connection[] = [];
let lines: string[] = [];

beforeEach(async () => {
  server = await discordServer();
});
afterEach(async () => {
  for (const bot of bots) await bot.stop();
  await server.stop();
  bots = [];
  lines = [];
});

const start = async (answering = standIn, token = TOKEN, on = server): Promise<Connection> => {
  const bot = await connect({ token, apiUrl: on.url, log: makeLog('info', (line) => lines.push(line)) }, answering);
  bots.push(bot);
  return bot;
};
const writes = () => server.calls.filter(({ method, path }) => path.startsWith('/applications/') && method !== 'GET');
const answers = async (): Promise<string> =>
  texts((await server.run('who-chaired', { meeting: '4' })).data.components).join('\n');

describe('a start', () => {
  it('asks for guilds alone of the gateway', async () => {
    const identified = server.next('identify');
    await start();
    expect((await identified).intents).toBe(1);
  });

  it('registers the commands, and the next one finds them as they are', async () => {
    await (await start()).stop();
    expect(writes().map(({ method, path }) => [method, path])).toEqual([['PUT', COMMANDS]]);
    expect(server.commands().map(({ name }) => name)).toEqual([
      'who-chaired',
      'when',
      'sources',
      'ask',
      'Find sources',
    ]);
    await start();
    expect(writes()).toHaveLength(1);
    expect(server.calls.at(-1)?.query.get('with_localizations')).toBe('true');
  });

  it('registers again where a command has changed', async () => {
    await (await start()).stop();
    await start({ ...standIn, commands: standIn.commands.slice(1) });
    expect(writes()).toHaveLength(2);
    expect(server.commands()).toHaveLength(4);
  });

  it('answers even where registering fails', async () => {
    server.fail(({ method }) => method === 'PUT', 403, { code: 50001, message: 'Missing Access' });
    await start();
    expect(lines.join('')).toContain('could not register');
    expect(await answers()).toContain('Ana Solis');
  });
});

describe('a connection', () => {
  it('that is dropped is taken up again', async () => {
    await start();
    const resumed = server.next('resume');
    server.drop(4000);
    await resumed;
    expect(await answers()).toContain('Ana Solis');
  });

  it('that cannot be taken up, or whose session is invalid, is made anew', { timeout: IDENTIFY_AGAIN_MS }, async () => {
    const breaks: readonly ((on: DiscordServer) => void)[] = [
      (on) => on.drop(4000, { resume: false }),
      (on) => on.invalidate(false),
    ];
    const again = breaks.map(async (breakIt) => {
      const own = await discordServer();
      const bot = await start(standIn, TOKEN, own);
      const identified = own.next('identify');
      breakIt(own);
      await identified;
      const { data } = await own.run('who-chaired', { meeting: '4' });
      await bot.stop();
      await own.stop();
      return texts(data.components).join('\n');
    });
    expect(await Promise.all(again)).toEqual([
      expect.stringContaining('Ana Solis'),
      expect.stringContaining('Ana Solis'),
    ]);
  });
});

describe('a stop', () => {
  it('lets what is being answered be answered, then closes the connection', async () => {
    const bot = await start();
    server.fail(
      ({ path }) => path.endsWith('/callback'),
      429,
      { message: 'slow', retry_after: 0.1, global: false },
      { 'retry-after': '0.1', via: '1.1 loopback' },
    );
    const refused = server.nextRefusal(({ path }) => path.endsWith('/callback'));
    const answered = answers();
    await refused;
    const closed = server.next('closed');
    await bot.stop();
    expect(await answered).toContain('Ana Solis');
    expect(await closed).toBe(1000);
    expect(lines.join('')).not.toContain('connecting again');
  });

  it('does no harm twice', async () => {
    const bot = await start();
    await bot.stop();
    await expect(bot.stop()).resolves.toBeUndefined();
  });
});
