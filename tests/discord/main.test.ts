import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { texts } from '../../src/render/asked.ts';
import { type Callback, type DiscordServer, discordServer, type Json, TOKEN } from '../support/discord-server.ts';

/** A whole process starts and reads the articles. */
const START_MS = 60_000;
const PRIVATE = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = await loadCommands();

let server: DiscordServer;
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  running.clear();
});

/** `npm start` without npm, up to where it has looked after its commands. */
const start = async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: server.url, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  running.add(child);
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const lines: string[] = [];
  const up = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr })
      .on('line', (line) => {
        lines.push(line);
        if (/registered/.test(line)) resolve();
      })
      .on('close', () => reject(new Error(`ended too early:\n${lines.join('\n')}`)));
  });
  await up;
  return { child, exit, lines };
};

const text = ({ data }: Callback): string => [data.content ?? '', ...texts(data.components ?? [])].join('\n');
const writes = () =>
  server.calls.filter(({ method, path }) => path.startsWith('/applications/') && method !== 'GET').length;

describe('the bot as a process', () => {
  beforeAll(async () => {
    server = await discordServer();
  });
  afterAll(() => server.stop());

  it('registers every command, leaves on SIGTERM and on SIGINT, and registers nothing the second time', {
    timeout: 2 * START_MS,
  }, async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, exit } = await start();
      expect(server.commands().map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
      const closed = server.next('closed');
      child.kill(signal);
      expect(await exit).toEqual({ code: 0, signal: null });
      expect(await closed).toBe(1000);
    }
    expect(writes()).toBe(1);
  });

  it('answers every command with what autocomplete offers, without an error', { timeout: START_MS }, async () => {
    const { lines } = await start();
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
    expect(lines.filter((line) => / error /.test(line))).toEqual([]);
  });

  it('answers again after a lost connection, and after an error of Discord', { timeout: START_MS }, async () => {
    await start();
    const resumed = server.next('resume');
    server.drop(4000);
    await resumed;
    expect((await server.run('sources')).data.flags).toBe(COMPONENTS_V2);
    server.fail(({ path }) => path.endsWith('/callback'), 400, { code: 50035, message: 'Invalid Form Body' });
    const told = await server.run('sources');
    expect(told.data.flags).toBe(PRIVATE);
    expect(text(told)).toMatch(/reference \w+/);
    expect((await server.run('sources')).data.flags).toBe(COMPONENTS_V2);
  });

  it('turns pages whose buttons are older than itself', { timeout: 2 * START_MS }, async () => {
    const before = await start();
    const first = await server.run('timeline');
    before.child.kill('SIGTERM');
    await before.exit;
    await start();
    const state = JSON.stringify(['timeline']);
    const again = await server.press(first.data, `1:next:0:${state}`);
    expect((again.data.components as Json[])[0].components[0]).toEqual(first.data.components[0].components[0]);
  });
});
