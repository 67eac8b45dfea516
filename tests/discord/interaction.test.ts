import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/discord/connect.ts';
import { makeLog } from '../../src/log.ts';
import { texts } from '../../src/render/asked.ts';
import { standIn } from '../support/answering.ts';
import { type Callback, type DiscordServer, discordServer, type Json, SAM, TOKEN } from '../support/discord-server.ts';

const PRIVATE = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
const MESSAGE = 4;
const CHANGED_MESSAGE = 7;

let server: DiscordServer;
let bot: Connection;
let lines: string[] = [];

beforeAll(async () => {
  server = await discordServer();
  const log = makeLog('info', (line) => lines.push(line));
  bot = await connect({ token: TOKEN, apiUrl: server.url, log }, standIn);
});
afterAll(async () => {
  await bot.stop();
  await server.stop();
});
afterEach(() => {
  lines = [];
});
const failures = (): readonly string[] => lines.filter((line) => / (?:error|warn) /.test(line));

const text = ({ data }: Callback): string => [data.content ?? '', ...texts(data.components ?? [])].join('\n');

const controls = ({ data }: Callback): Json[] =>
  (data.components?.[0]?.components ?? []).flatMap((part: Json) => part.components ?? []);
const control = (callback: Callback, label: string): Json =>
  controls(callback).find((part) => part.label === label || part.placeholder === label);

describe('a command', () => {
  it('is answered at once with the answer, and notifies nobody', async () => {
    const answered = await server.run('who-chaired', { meeting: '4' });
    expect(answered.type).toBe(MESSAGE);
    expect(answered.data.flags).toBe(COMPONENTS_V2);
    expect(answered.data.allowed_mentions).toEqual({ parse: [] });
    expect(text(answered)).toContain('### Who chaired: 4\nAna Solis chaired it.');
    expect(failures()).toEqual([]);
  });

  it('takes the label of a suggestion for the suggestion', async () => {
    expect(text(await server.run('who-chaired', { meeting: '3rd Harbour Dialogue, June 2021' }))).toContain(
      'Who chaired: harbour dialogue 3',
    );
  });

  it('takes it in the language of the reader, too', async () => {
    const typed = { meeting: '3-я встреча «Harbour Dialogue», июнь 2021 г.' };
    expect(text(await server.run('who-chaired', typed, { locale: 'ru' }))).toContain('Who chaired: harbour dialogue 3');
  });

  it('that the bot has no more says so in private', async () => {
    const answered = await server.run('gone');
    expect(answered.data.flags).toBe(PRIVATE);
    expect(text(answered)).toContain('/gone');
  });
});

describe('typing into an option', () => {
  it('brings suggestions', async () => {
    expect(await server.type('who-chaired', 'meeting', '3')).toEqual([
      { name: '3rd Harbour Dialogue, June 2021', value: 'harbour dialogue 3' },
    ]);
  });

  it('brings them in the language of the reader', async () => {
    expect(await server.type('who-chaired', 'meeting', '3', { locale: 'ru' })).toEqual([
      { name: '3-я встреча «Harbour Dialogue», июнь 2021 г.', value: 'harbour dialogue 3' },
    ]);
  });

  it.each([
    ['who-chaired', 'meeting', 'nothing'],
    ['ask', 'question', 'what'],
    ['gone', 'meeting', '3'],
  ])('brings none for /%s %s:%s', async (command, option, typed) => {
    expect(await server.type(command, option, typed)).toEqual([]);
  });
});

describe('a button', () => {
  it('turns the page in place, forth and back', async () => {
    const first = await server.run('sources');
    expect(text(first)).toContain('Page 1 of');
    expect(control(first, 'Previous').disabled).toBe(true);
    const second = await server.press(first.data, control(first, 'Next').custom_id);
    expect(second.type).toBe(CHANGED_MESSAGE);
    expect(text(second)).toContain('Page 2 of');
    const back = await server.press(second.data, control(second, 'Previous').custom_id);
    expect(back.data.components).toEqual(first.data.components);
  });

  it('pressed by somebody else gives them a page of their own', async () => {
    const first = await server.run('sources');
    const theirs = await server.press(first.data, control(first, 'Next').custom_id, { user: SAM });
    expect(theirs.type).toBe(MESSAGE);
    expect(theirs.data.flags).toBe(PRIVATE | COMPONENTS_V2);
    expect(text(theirs)).toContain('Page 2 of');
  });

  it('works where what was asked is too long for it, by the message above it', async () => {
    const question = `${'why '.repeat(40)}*indeed*`;
    const message = {
      components: [
        {
          type: 17,
          components: [{ type: 10, content: `-# ↪ /ask\n-# question: ${question.replaceAll('*', '\\*')}` }],
        },
      ],
    };
    expect(text(await server.press(message, '1:next:0:'))).toContain(question.replaceAll('*', '\\*'));
  });

  it.each(['1:next:1:', '0:next:1:["sources"]', 'page-2', '1:next:1:["gone"]', '1:next:1:[1]'])(
    '%s, stale or forged, is answered politely in private',
    async (id) => {
      const answered = await server.press({ components: [] }, id);
      expect(answered.type).toBe(MESSAGE);
      expect(answered.data.flags).toBe(PRIVATE);
      expect(text(answered)).toContain('ask again');
    },
  );
});

describe('whether others see an answer', () => {
  const inServer = (installed: boolean, permissions: string) => ({
    guild_id: '900000000000000002',
    context: 0,
    guild_locale: 'en-US',
    authorizing_integration_owners: installed ? { 0: '900000000000000002' } : { 1: '900000000000000004' },
    member: { user: { id: '900000000000000004', username: 'alex', discriminator: '0' }, roles: [], permissions },
  });
  const EXTERNAL_APPS = String(1n << 50n);

  it.each([
    ['in a server, not', inServer(true, '0'), {}, PRIVATE | COMPONENTS_V2],
    ['in a server where the person says so', inServer(true, '0'), { private: false }, COMPONENTS_V2],
    ['in a group, not', { context: 2 }, {}, PRIVATE | COMPONENTS_V2],
    ['in a chat with the bot, which is private anyway', { context: 1 }, {}, COMPONENTS_V2],
    [
      'in a chat with the bot where the person says otherwise',
      { context: 1 },
      { private: true },
      PRIVATE | COMPONENTS_V2,
    ],
    ['where apps of people may post', inServer(false, EXTERNAL_APPS), { private: false }, COMPONENTS_V2],
    ['where they may not', inServer(false, '0'), { private: false }, PRIVATE | COMPONENTS_V2],
  ])('%s', async (_, scene, typed, flags) => {
    const { data } = await server.run('who-chaired', { meeting: '4', ...typed }, scene);
    expect(data.flags).toBe(flags);
  });

  it('a private one can be shared, in the name of who shares it', async () => {
    const hidden = await server.run('sources', { private: true });
    const second = await server.press(hidden.data, control(hidden, 'Next').custom_id);
    expect(second.type).toBe(CHANGED_MESSAGE);
    const shared = await server.press(
      { ...second.data, flags: PRIVATE },
      control(second, 'Share in this channel').custom_id,
    );
    expect(shared.type).toBe(MESSAGE);
    expect(shared.data.flags).toBe(COMPONENTS_V2);
    expect(text(shared)).toContain('Page 2 of');
    expect(text(shared)).toContain('-# Shared by <@900000000000000004>');
    expect(control(shared, 'Share in this channel')).toBeUndefined();
    const turned = await server.press(shared.data, control(shared, 'Next').custom_id);
    expect(text(turned)).toContain('-# Shared by <@900000000000000004>');
  });

  it('a public one has nothing to share', async () => {
    expect(control(await server.run('sources', { private: false }), 'Share in this channel')).toBeUndefined();
  });

  it('is said where the bot may not post', async () => {
    const hidden = await server.run('sources', { private: true });
    const refused = await server.press(
      hidden.data,
      control(hidden, 'Share in this channel').custom_id,
      inServer(false, '0'),
    );
    expect(refused.data).toMatchObject({ flags: PRIVATE, content: expect.stringContaining('in private only') });
  });
});

describe('a quotation', () => {
  it('picked from the menu is shown in its paragraph, in private, to be shared', async () => {
    const first = await server.run('sources');
    const menu = control(first, 'Check a quotation in its article');
    const opened = await server.press(first.data, menu.custom_id, { values: [menu.options[1].value], user: SAM });
    expect(opened.type).toBe(MESSAGE);
    expect(opened.data.flags).toBe(PRIVATE | COMPONENTS_V2);
    expect(text(opened)).toContain(
      '**Sentence 1 tells how the delegations spoke of fairways, pilots and the winter.**',
    );
    const shared = await server.press(opened.data, control(opened, 'Share in this channel').custom_id);
    expect(shared.data.flags).toBe(COMPONENTS_V2);
    expect(text(shared)).toContain('**Sentence 1 tells');
  });

  it('is opened by a button of its own where they are few', async () => {
    const first = await server.run('sources');
    const menu = control(first, 'Check a quotation in its article');
    const opened = await server.press(first.data, `1:check:${menu.options[1].value}`);
    expect(opened.data.flags).toBe(PRIVATE | COMPONENTS_V2);
    expect(text(opened)).toContain('**Sentence 1 tells');
  });

  it('of an article that is gone, or forged, is answered politely', async () => {
    const gone = 'AAAAAAAAAAA.0.9.AAAAAAAAAAA';
    const presses = [
      ...[gone, 'x', ''].map((value) => server.press({ components: [] }, '1:check:0', { values: [value] })),
      server.press({ components: [] }, `1:check:${gone}`),
      server.press({ components: [] }, '1:check:A.b'),
    ];
    for (const answered of await Promise.all(presses)) {
      expect(answered.data).toMatchObject({ flags: PRIVATE, content: expect.stringContaining('ask again') });
    }
  });
});

describe('“Find sources” on a message', () => {
  const LATELY = 'Who chaired the dialogue, <@900000000000000005>? See https://example.org/x for more.';

  it('shows to the person alone what the articles say to its sentences', async () => {
    const found = await server.runOn('Find sources', LATELY);
    expect(found.data.flags).toBe(PRIVATE | COMPONENTS_V2);
    expect(text(found)).toContain('Of “Who chaired the dialogue, ?”');
    expect(text(found)).not.toContain('example.org');
    const shared = await server.press(found.data, control(found, 'Share in this channel').custom_id);
    expect(text(shared)).toContain('Of “Who chaired the dialogue, ?”');
  });

  it.each([
    ['that no article speaks to', 'lovely weather today', 'say nothing to this message'],
    ['without words', '<:wave:900000000000000009> https://example.org', 'no words to look for'],
  ])('%s is told so', async (_, content, said) => {
    expect(text(await server.runOn('Find sources', content))).toContain(said);
  });

  it('that is long says that only its beginning was looked at, and its buttons still work', async () => {
    const found = await server.runOn('Find sources', `Who chaired it? ${'And *then* some. '.repeat(200)}`);
    expect(text(found)).toContain('only its beginning was looked at');
    const shared = await server.press(found.data, control(found, 'Share in this channel').custom_id);
    expect(text(shared)).toContain('Of “Who chaired it?”');
  });
});

describe('a reader of another language', () => {
  it('gets labels and refusals in it', async () => {
    const first = await server.run('sources', {}, { locale: 'hi' });
    expect(control(first, 'अगला')).toBeDefined();
    expect(text(await server.run('gone', {}, { locale: 'ru' }))).toBe('Я больше не знаю /gone.');
  });
});

describe('a menu of choices', () => {
  const choose = async (label: string) => {
    const first = await server.run('who-chaired', { meeting: 'dialogue' });
    const menu = control(first, 'Choose what you mean');
    const { value } = menu.options.find((option: Json) => option.label === label);
    return server.press(first.data, menu.custom_id, { values: [value] });
  };

  it('answers in place, a slash command or a question', async () => {
    const command = await choose('2nd Harbour Dialogue');
    expect(command.type).toBe(CHANGED_MESSAGE);
    expect(text(command)).toContain('Who chaired: harbour dialogue 2');
    expect(text(await choose('In other words'))).toContain('who chaired the second dialogue?');
  });

  it('is answered politely where the choice leads nowhere', async () => {
    expect((await choose('A slip')).data.flags).toBe(PRIVATE);
    const forged = await server.press({ components: [] }, '1:choice:0:["who-chaired",["meeting","dialogue"]]', {
      values: ['7'],
    });
    expect(forged.data.flags).toBe(PRIVATE);
  });
});

describe('an error', () => {
  it('in an answer gives a private reply whose reference stands in the log, and the bot lives on', async () => {
    const answered = await server.run('when', { meeting: '4' });
    expect(answered.data.flags).toBe(PRIVATE);
    expect(answered.data.allowed_mentions).toEqual({ parse: [] });
    const [, reference = '?'] = /reference (\w+)/.exec(text(answered)) ?? [];
    expect(lines.filter((line) => line.includes(reference) && line.includes('no clock is that good'))).toHaveLength(1);
    expect(text(await server.run('who-chaired', { meeting: '4' }))).toContain('Ana Solis');
  });

  it('of Discord, which refuses the components, gives the answer as plain text', async () => {
    server.fail(({ path }) => path.endsWith('/callback'), 400, { code: 50035, message: 'Invalid Form Body' });
    const answered = await server.run('who-chaired', { meeting: '4', private: true });
    expect(answered.data).toMatchObject({ flags: PRIVATE, content: '### Who chaired: 4\nAna Solis chaired it.' });
    // What was said in the log stands there by the time of the next answer.
    await server.run('sources');
    expect(failures().join('')).toContain('answered as plain text');
  });

  it('of Discord, which refuses to change a message, leaves it and gives the page as plain text', async () => {
    const first = await server.run('sources');
    server.fail(({ path }) => path.endsWith('/callback'), 400, { code: 50035, message: 'Invalid Form Body' });
    const told = await server.press(first.data, control(first, 'Next').custom_id);
    expect(told).toMatchObject({ type: MESSAGE, data: { flags: PRIVATE } });
    expect(told.data.content).toMatch(/Sentence 0 [\s\S]*only the beginning/);
  });

  it('of Discord, which refuses everything, gives a private reply with a reference', async () => {
    server.fail(({ path }) => path.endsWith('/callback'), 403, { code: 50001, message: 'Missing Access' });
    const answered = await server.run('who-chaired', { meeting: '4' });
    expect(answered.data.flags).toBe(PRIVATE);
    expect(text(answered)).toMatch(/reference \w+/);
  });

  it('for having been answered elsewhere says that another instance runs', async () => {
    const refused = server.nextRefusal(({ path }) => path.endsWith('/callback'));
    server.fail(({ path }) => path.endsWith('/callback'), 400, { code: 40060, message: 'Already acknowledged' });
    void server.run('who-chaired', { meeting: '6' });
    await refused;
    await server.run('sources');
    expect(failures()).toEqual([expect.stringContaining('another instance runs with the same token')]);
  });

  it('of Discord that passes is got over: 500, and 429 with its waiting time', async () => {
    server.fail(({ path }) => path.endsWith('/callback'), 500);
    expect(text(await server.run('who-chaired', { meeting: '4' }))).toContain('Ana Solis');
    server.fail(
      ({ path }) => path.endsWith('/callback'),
      429,
      { message: 'slow', retry_after: 0.01, global: false },
      { 'retry-after': '0.01', via: '1.1 loopback' },
    );
    expect(text(await server.run('who-chaired', { meeting: '5' }))).toContain('Ana Solis');
  });

  it('for being too late is logged, with no second try to reply', async () => {
    const callbacks = () => server.calls.filter(({ path }) => path.endsWith('/callback')).length;
    const before = callbacks();
    const refused = server.nextRefusal(({ path }) => path.endsWith('/callback'));
    server.fail(({ path }) => path.endsWith('/callback'), 404, { code: 10062, message: 'Unknown interaction' });
    void server.run('who-chaired', { meeting: '6' });
    await refused;
    await server.run('sources');
    expect(callbacks() - before).toBe(2);
    expect(lines.join('')).toContain('too late');
  });
});
