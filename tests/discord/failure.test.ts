import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/discord/connect.ts';
import { deploy } from '../../src/discord/deploy.ts';
import { Closed, loginFailure, STATUS } from '../../src/discord/failure.ts';
import { makeLog } from '../../src/log.ts';
import { standIn } from '../support/answering.ts';
import { APPLICATION, type DiscordServer, discordServer, TOKEN } from '../support/discord-server.ts';

let server: DiscordServer;
const { exitCode } = process;

beforeEach(async () => {
  server = await discordServer();
});
afterEach(async () => {
  process.exitCode = exitCode;
  await server.stop();
});

const login = (given: { token?: string; apiUrl?: string } = {}) =>
  connect({ token: TOKEN, apiUrl: server.url, log: makeLog('error', () => undefined), ...given }, standIn).then(
    async (bot) => {
      await bot.stop();
      throw new Error('it logged in');
    },
    loginFailure,
  );

const LIMITED = { message: 'You are being rate limited.', retry_after: 3600, global: true };

describe('a login that fails tells why in one sentence, and ends with a status of its own', () => {
  it('a refused token', async () => {
    expect(await login({ token: 'another.token' })).toMatchObject({
      status: STATUS.token,
      lines: [expect.stringMatching(/refuses the token/)],
    });
  });

  it('a token that the gateway refuses', async () => {
    server.refuse(4004);
    expect(await login()).toMatchObject({ status: STATUS.token });
  });

  it('intents that are not allowed', async () => {
    server.refuse(4014);
    expect(await login()).toMatchObject({ status: STATUS.intents, lines: [expect.stringMatching(/intents/)] });
  });

  it('no network', async () => {
    expect(await login({ apiUrl: 'http://127.0.0.1:1/api' })).toMatchObject({
      status: STATUS.unreachable,
      lines: [expect.stringMatching(/can’t be reached \(ECONNREFUSED\)/)],
    });
  });

  it('too many requests, with how long to wait', async () => {
    server.fail(({ path }) => path === '/gateway/bot', 429, LIMITED, { 'retry-after': '3600', via: '1.1 loopback' });
    expect(await login()).toMatchObject({ status: STATUS.limited, lines: [expect.stringMatching(/wait 36\d\d s/)] });
  });

  it.each([
    [
      'too many logins',
      new Error(
        'Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at 2031-01-01T00:00:00.000Z',
      ),
      STATUS.limited,
      /until 2031-01-01/,
    ],
    ['any other end for good', new Closed(4011), STATUS.other, /code 4011/],
    ['anything else', new Error('odd'), STATUS.other, /odd/],
  ])('%s', (_, error, status, line) => {
    expect(loginFailure(error)).toMatchObject({ status, lines: [expect.stringMatching(line)] });
  });
});

describe('npm run deploy', () => {
  const target = () => ({ token: TOKEN, apiUrl: server.url });
  const writes = () => server.calls.filter(({ method }) => method !== 'GET').map(({ path }) => path);

  it('with --dry-run says what it would change, and changes nothing', async () => {
    const lines = await deploy(target(), standIn.commands, { dry: true });
    expect(lines).toEqual([
      'To change everywhere:',
      ...['/who-chaired', '/when', '/sources', '/ask', '“Find sources”'].map((name) => `  add ${name}`),
    ]);
    expect(writes()).toEqual([]);
  });

  it('changes what differs, then has nothing to change', async () => {
    expect(await deploy(target(), standIn.commands, { dry: false })).toContain('  add /when');
    expect(await deploy(target(), standIn.commands, { dry: false })).toEqual([
      'Nothing to change: 5 commands are registered everywhere as they should be.',
    ]);
    expect(writes()).toEqual([`/applications/${APPLICATION}/commands`]);
  });

  it('does so for one server where that is wanted', async () => {
    const guild = '900000000000000002';
    await deploy({ ...target(), guild }, standIn.commands, { dry: false });
    expect(writes()).toEqual([`/applications/${APPLICATION}/guilds/${guild}/commands`]);
  });

  it('tells why where Discord refuses the token', async () => {
    await expect(deploy({ ...target(), token: 'another' }, standIn.commands, { dry: true })).rejects.toMatchObject({
      status: STATUS.token,
    });
  });
});
