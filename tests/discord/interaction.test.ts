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
  data.components[0].components.flatMap((part: Json) => part.components ?? []);
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
          components: [{ type: 10, content: `-# Asked: /ask\n-# question: ${question.replaceAll('*', '\\*')}` }],
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

  it('of Discord, which refuses a message, gives a private reply too', async () => {
    server.fail(({ path }) => path.endsWith('/callback'), 400, { code: 50035, message: 'Invalid Form Body' });
    const answered = await server.run('who-chaired', { meeting: '4' });
    expect(answered.data.flags).toBe(PRIVATE);
    expect(text(answered)).toMatch(/reference \w+/);
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
