import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connecting, type Connection, connect } from '../../src/discord/connect.ts';
import { makeLog } from '../../src/log.ts';
import { texts } from '../../src/render/asked.ts';
import { standIn } from '../support/answering.ts';
import { APPLICATION, type DiscordServer, discordServer, SAM, TOKEN } from '../support/discord-server.ts';

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

const start = async (answering = standIn, on = server, more: Partial<Connecting> = {}): Promise<Connection> => {
  const log = makeLog('info', (line) => lines.push(line));
  const bot = await connect({ token: TOKEN, apiUrl: on.url, log, ...more }, answering);
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
      const bot = await start(standIn, own);
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

describe('the configuration', () => {
  it('of a server registers the commands there alone', async () => {
    await start(standIn, server, { guild: '900000000000000002' });
    expect(writes().map(({ path }) => path)).toEqual([
      `/applications/${APPLICATION}/guilds/900000000000000002/commands`,
    ]);
  });

  it('of a limit answers a person so often a minute, then asks politely to wait', async () => {
    await start(standIn, server, { rateLimit: 2 });
    const run = async (scene = {}) => (await server.run('sources', {}, scene)).data;
    for (let i = 0; i < 2; i++) expect((await run()).content).toBeUndefined();
    expect(await run()).toMatchObject({ flags: 64, content: expect.stringMatching(/Please give me \d+ s/) });
    expect((await run({ locale: 'ru' })).content).toContain('Подождите');
    expect((await run({ user: SAM })).content).toBeUndefined();
    expect(await server.type('when', 'meeting', '3')).toHaveLength(1);
    expect(lines.filter((line) => line.includes('status=limited'))).toHaveLength(2);
  });

  it('of questions in the log puts them there, and leaves them out otherwise', async () => {
    await start(standIn, server, { logQuestions: true });
    await server.run('ask', { question: 'Where do swans winter?' });
    await server.run('sources');
    expect(lines.join('')).toContain('swans');
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
