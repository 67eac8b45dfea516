import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { texts } from '../../src/render/asked.ts';
import { type Callback, type DiscordServer, discordServer, type Json, TOKEN } from '../support/discord-server.ts';

/** A whole process starts and reads the articles. */
const START_MS = 60_000;
const PRIVATE = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = await loadCommands();

type Bot = {
  readonly child: ChildProcess;
  readonly exit: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  readonly lines: readonly Json[];
};

let server: DiscordServer;
let metricsPort: number;
const running = new Set<ChildProcess>();

/** `npm start` without npm, up to where it has looked after its commands. */
const start = async (): Promise<Bot> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: server.url,
      METRICS_PORT: String(metricsPort),
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  running.add(child);
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const lines: Json[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr })
      .on('line', (line) => {
        lines.push(JSON.parse(line));
        if (line.includes('registered')) resolve();
      })
      .on('close', () => reject(new Error(`ended too early: ${JSON.stringify(lines)}`)));
  });
  return { child, exit, lines };
};

const text = ({ data }: Callback): string => [data.content ?? '', ...texts(data.components ?? [])].join('\n');
beforeAll(async () => {
  server = await discordServer();
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  metricsPort = (free.address() as { port: number }).port;
  free.close();
});
afterAll(async () => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  await server.stop();
});

describe('the bot as a process', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await start();
  }, START_MS);

  it('registers every command', () => {
    expect(server.commands().map(({ name }) => name)).toEqual([...commands.map(({ name }) => name), 'Find sources']);
  });

  it('answers every command with what autocomplete offers, without an error', async () => {
    for (const command of commands) {
      const typed: Record<string, string> = {};
      for (const { name, suggests } of command.options) {
        if (suggests === undefined) typed[name] = 'When was the third meeting?';
        else typed[name] = (await server.type(command.name, name, ''))[0]?.value ?? 'third meeting';
      }
      const answered = await server.run(command.name, typed);
      expect(answered.data.flags, `/${command.name}`).toBe(COMPONENTS_V2);
      expect(text(answered), `/${command.name}`).toMatch(/^\n### \S/);
    }
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('logs each, without what was typed', async () => {
    await server.run('ask', { question: 'Where do swans winter?' });
    await server.run('sources');
    expect(bot.lines).toContainEqual(
      expect.objectContaining({
        msg: 'answered',
        interaction: expect.stringMatching(/^\d+$/),
        kind: 'slash',
        command: 'ask',
        status: expect.any(String),
        ms: expect.any(Number),
      }),
    );
    expect(JSON.stringify(bot.lines)).not.toMatch(/swans|for-tests/);
  });

  it('tells of its health and counts', async () => {
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${metricsPort}${path}`)).text();
    expect(JSON.parse(await get('/healthz'))).toMatchObject({ status: 'ok' });
    expect(await get('/metrics')).toContain('rapporteur_interactions_total{kind="slash",command="timeline"');
  });

  it('answers again after a lost connection, and after an error of Discord', async () => {
    const resumed = server.next('resume');
    server.drop(4000);
    await resumed;
    expect((await server.run('sources')).data.flags).toBe(COMPONENTS_V2);
    server.fail(({ path }) => path.endsWith('/callback'), 403, { code: 50001, message: 'Missing Access' });
    const told = await server.run('sources');
    expect(told.data.flags).toBe(PRIVATE);
    expect(text(told)).toMatch(/reference \w+/);
    expect((await server.run('sources')).data.flags).toBe(COMPONENTS_V2);
  });

  it('turns the pages of a message that an earlier run has sent', async () => {
    const timeline = await server.run('timeline');
    const turned = await server.press(timeline.data, '1:next:0:["timeline"]');
    expect((turned.data.components as Json[])[0].components[0]).toEqual(timeline.data.components[0].components[0]);
  });

  it('leaves on a signal, once, though `npm start` hands it on a second time', async () => {
    const closed = server.next('closed');
    bot.child.kill('SIGINT');
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toEqual({ code: 0, signal: null });
    expect(await closed).toBe(1000);
    expect(bot.lines.filter(({ msg }) => msg === 'leaving Discord')).toHaveLength(1);
  });
});
