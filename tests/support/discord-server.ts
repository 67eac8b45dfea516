import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';

/** Parsed JSON of which a test looks at a few keys. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into payloads that have no one shape
export type Json = any;

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
};

/** The answer to an interaction: its type (4 a message, 7 a changed message, 8 suggestions) and data. */
export type Callback = { readonly type: number; readonly data: Json };

export type Typed = Readonly<Record<string, string | boolean>>;

/** Who acts, and keys of the interaction that differ: `locale`, `guild_id`, `context`, … */
export type Scene = Readonly<Record<string, Json>> & { readonly user?: string };

export const TOKEN = 'dGVzdA.token.for-tests';
export const APPLICATION = '900000000000000001';
const GUILD = '900000000000000002';
const CHANNEL = '900000000000000003';
const ALEX = '900000000000000004';
export const SAM = '900000000000000005';

/**
 * Stands in for Discord on loopback: as much of its HTTP API and gateway as a bot with slash commands uses.
 * Methods that cause something give a promise of its consequence, so that no test has to wait for a time.
 * `holdMs`: how long it takes to confirm the answer to an interaction, after it has come in.
 */
export const discordServer = async ({ holdMs = 0 }: { readonly holdMs?: number } = {}) => {
  const events = new EventEmitter().setMaxListeners(0);
  const calls: Call[] = [];
  const failures: {
    readonly matches: (call: Call) => boolean;
    readonly status: number;
    readonly body: Json;
    readonly headers: Record<string, string>;
  }[] = [];
  const sockets = new Set<WebSocket>();
  const refusals: number[] = [];
  const answered = new Set<string>();
  let commands: Json[] = [];
  let serial = 0;
  let sequence = 0;
  let resumable = true;

  const snowflake = (): string => String(910000000000000000n + BigInt(++serial));
  const people: Readonly<Record<string, string>> = { [ALEX]: 'alex', [SAM]: 'sam' };
  const person = (id: string) => ({ id, username: people[id], discriminator: '0', global_name: null, avatar: null });

  const server = createServer((request, response) => void handle(request, response));
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://loopback');
    const text = Buffer.concat(chunks).toString();
    const call: Call = {
      method: request.method ?? 'GET',
      path: url.pathname.replace(/^\/api\/v10/, ''),
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
    };
    calls.push(call);
    const failure = failures.findIndex(({ matches }) => matches(call));
    const [failed] = failure < 0 ? [] : failures.splice(failure, 1);
    const result = failed ?? reply(call, request.headers.authorization);
    if (holdMs > 0 && call.path.endsWith('/callback')) {
      events.emit('call', call, result.status);
      await delay(holdMs);
      response.writeHead(result.status).end();
      return;
    }
    response.writeHead(result.status, {
      ...(result.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...('headers' in result ? result.headers : {}),
    });
    response.end(result.body === undefined ? undefined : JSON.stringify(result.body));
    events.emit('call', call, result.status);
  };

  const reply = ({ method, path, body }: Call, authorization: string | undefined): { status: number; body?: Json } => {
    // Answers to interactions carry their own token instead of the bot's.
    if (path.endsWith('/callback')) {
      if (answered.has(path))
        return { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } };
      answered.add(path);
      return { status: 204 };
    }
    if (method === 'POST' && path.startsWith(`/webhooks/${APPLICATION}/`)) return { status: 200, body: message(body) };
    if (authorization !== `Bot ${TOKEN}`) return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    if (path === '/gateway/bot') {
      const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return { status: 200, body: { url: gatewayUrl(), shards: 1, session_start_limit } };
    }
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION } };
    if (/^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/.test(path)) {
      if (method === 'PUT') commands = body.map(registered);
      return { status: 200, body: commands };
    }
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  };

  /** A command as Discord gives it back: with what it adds, without what says nothing, in another order. */
  const registered = ({ options = [], ...command }: Json): Json => ({
    id: snowflake(),
    application_id: APPLICATION,
    version: snowflake(),
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...command,
    integration_types: [...command.integration_types].reverse(),
    ...(options.length > 0
      ? {
          options: options.map(({ required, autocomplete, ...option }: Json) => ({
            ...option,
            ...(required ? { required } : {}),
            ...(autocomplete ? { autocomplete } : {}),
          })),
        }
      : {}),
  });

  const message = (data: Json): Json => ({
    id: snowflake(),
    channel_id: CHANNEL,
    type: 20,
    author: person(APPLICATION),
    content: '',
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: [],
    ...data,
  });

  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', (code) => {
      sockets.delete(socket);
      events.emit('closed', code);
    });
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (raw) => hear(socket, JSON.parse(String(raw))));
  });
  const hear = (socket: WebSocket, { op, d }: Json): void => {
    if (op === 1) send(socket, { op: 11 });
    if (op === 2) {
      const refusal = refusals.shift();
      events.emit('identify', d);
      if (refusal !== undefined) socket.close(refusal);
      else dispatch(socket, 'READY', ready());
    }
    if (op === 6) {
      events.emit('resume', d);
      if (resumable) dispatch(socket, 'RESUMED', {});
      else send(socket, { op: 9, d: false });
      resumable = true;
    }
  };
  const ready = () => ({
    v: 10,
    user: { ...person(APPLICATION), username: 'rapporteur', bot: true },
    guilds: [{ id: GUILD, unavailable: true }],
    session_id: snowflake(),
    resume_gateway_url: gatewayUrl(),
    application: { id: APPLICATION, flags: 0 },
  });
  const send = (socket: WebSocket, payload: Json): void => socket.send(JSON.stringify(payload));
  const dispatch = (socket: WebSocket, t: string, d: Json): void => send(socket, { op: 0, t, s: ++sequence, d });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}`;

  /** The next call that matches and ends as wanted; what came before is not looked at. */
  const next = (matches: (call: Call) => boolean, ends: (status: number) => boolean): Promise<Call> =>
    new Promise((resolve) => {
      const listen = (call: Call, status: number): void => {
        if (!ends(status) || !matches(call)) return;
        events.off('call', listen);
        resolve(call);
      };
      events.on('call', listen);
    });

  const interact = async (
    type: number,
    data: Json,
    extra: Json,
    user: string,
  ): Promise<Callback & { readonly token: string }> => {
    const token = `interaction-${snowflake()}`;
    const answer = next(
      ({ path }) => path.includes(token) && path.endsWith('/callback'),
      (status) => status < 300,
    );
    const [socket] = sockets;
    if (!socket) throw new Error('the bot is not connected');
    dispatch(socket, 'INTERACTION_CREATE', {
      id: snowflake(),
      application_id: APPLICATION,
      type,
      token,
      version: 1,
      channel_id: CHANNEL,
      user: person(user),
      locale: 'en-GB',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: { 1: user },
      context: 1,
      attachment_size_limit: 10_000_000,
      data,
      ...extra,
    });
    const { body } = await answer;
    return { ...body, token };
  };

  const optionsOf = (typed: Typed, focus?: string) =>
    Object.entries(typed).map(([name, value]) => ({
      name,
      type: typeof value === 'boolean' ? 5 : 3,
      value,
      ...(name === focus ? { focused: true } : {}),
    }));

  return {
    url: `http://127.0.0.1:${port}/api`,
    calls,
    /** What is registered now. */
    commands: () => commands,

    /** The next identification, resumption, or closed connection (its code). */
    next: async (event: 'identify' | 'resume' | 'closed'): Promise<Json> => (await once(events, event))[0],
    /** The next matching call that Discord takes, or refuses. */
    nextCall: (matches: (call: Call) => boolean) => next(matches, (status) => status < 300),
    nextRefusal: (matches: (call: Call) => boolean) => next(matches, (status) => status >= 300),

    /** Somebody runs a slash command. */
    run: (name: string, typed: Typed = {}, { user = ALEX, ...scene }: Scene = {}) =>
      interact(2, { id: snowflake(), name, type: 1, options: optionsOf(typed) }, scene, user),
    /** Somebody runs a command on a message of Sam's. */
    runOn: (name: string, content: string, scene: Scene = {}) => {
      const target = { ...message({ content }), author: person(SAM) };
      const data = {
        id: snowflake(),
        name,
        type: 3,
        target_id: target.id,
        resolved: { messages: { [target.id]: target } },
      };
      return interact(2, data, scene, ALEX);
    },
    /** Somebody types into an option. */
    type: async (
      name: string,
      option: string,
      text: string,
      scene: Scene = {},
    ): Promise<readonly { name: string; value: string }[]> => {
      const data = { id: snowflake(), name, type: 1, options: optionsOf({ [option]: text }, option) };
      return (await interact(4, data, scene, ALEX)).data.choices;
    },
    /** Somebody presses a button under a message that answered `asker`, or picks from its menu. */
    press: (
      data: Json,
      customId: string,
      { values, user = ALEX, asker = ALEX, ...scene }: Scene & { values?: readonly string[]; asker?: string } = {},
    ) => {
      const interaction_metadata = {
        id: snowflake(),
        type: 2,
        user: person(asker),
        authorizing_integration_owners: {},
      };
      const pressed = { custom_id: customId, component_type: values ? 3 : 2, ...(values ? { values } : {}) };
      return interact(3, pressed, { message: message({ ...data, interaction_metadata }), ...scene }, user);
    },

    /** The next call that matches gets this status instead. */
    fail: (
      matches: (call: Call) => boolean,
      status: number,
      body: Json = { code: 0, message: 'injected' },
      headers: Record<string, string> = {},
    ) => failures.push({ matches, status, body, headers }),
    /** Closes the connection with a code; `resume: false` refuses to take the session up again. */
    drop: (code: number, { resume = true } = {}) => {
      resumable = resume;
      for (const socket of sockets) socket.close(code);
    },
    /** Tells the bot that its session is invalid, as Discord does before long maintenance. */
    invalidate: (resume: boolean) => {
      for (const socket of sockets) send(socket, { op: 9, d: resume });
    },
    /** The next identification is answered by closing the connection. */
    refuse: (code: number) => refusals.push(code),

    stop: async (): Promise<void> => {
      for (const socket of sockets) socket.terminate();
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type DiscordServer = Awaited<ReturnType<typeof discordServer>>;
