import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeLimit } from '../../src/discord/limit.ts';
import { makeServiceLog } from '../../src/discord/log.ts';
import { type Metrics, serveMetrics } from '../../src/discord/metrics.ts';
import { whenOrphaned } from '../../src/discord/parent.ts';
import type { Level } from '../../src/log.ts';

const logged = (level: Level, use: (log: ReturnType<typeof makeServiceLog>) => void, token = 'se.cr.et') => {
  const lines: string[] = [];
  use(makeServiceLog(level, token, (line) => lines.push(line)));
  return lines;
};

describe('the log of the service', () => {
  it('is one JSON object a line, with level, time, message and fields', () => {
    const [line = ''] = logged('info', (log) => log.info('answered', undefined, { command: 'when', ms: 1.5 }));
    expect(line).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      msg: 'answered',
      command: 'when',
      ms: 1.5,
    });
  });

  it('leaves out what is less grave than its level', () => {
    expect(logged('warn', (log) => log.info('came'))).toEqual([]);
  });

  it('has of an error its message and place, not its request', () => {
    const error = Object.assign(new Error('refused'), { requestBody: { json: { content: 'what was said' } } });
    const [line = ''] = logged('info', (log) => log.error('failed', error));
    expect(JSON.parse(line).error).toMatch(/^Error: refused at /);
    expect(line).not.toContain('what was said');
  });

  it('never holds the token', () => {
    const lines = logged('debug', (log) =>
      log.debug('connecting with se.cr.et', new Error('se.cr.et is bad'), { t: 'se.cr.et' }),
    );
    expect(lines.join('')).not.toContain('se.cr.et');
    expect(lines.join('')).toContain('[token]');
  });
});

describe('the limit', () => {
  it('lets a person use the bot so often a minute, and says how long to wait; others are not held up', async () => {
    const limit = makeLimit(3);
    for (let i = 0; i < 3; i++) expect(await limit('alex')).toBe(0);
    const seconds = await limit('alex');
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await limit('sam')).toBe(0);
  });

  it('of 0 is none', async () => {
    const limit = makeLimit(0);
    for (let i = 0; i < 500; i++) expect(await limit('alex')).toBe(0);
  });
});

describe('a bot whose parent', () => {
  afterEach(() => vi.useRealTimers());

  it('is gone leaves, once', () => {
    vi.useFakeTimers();
    let parent = 400;
    let left = 0;
    whenOrphaned(
      () => left++,
      () => parent,
    );
    vi.advanceTimersByTime(60_000);
    expect(left).toBe(0);
    parent = 1;
    vi.advanceTimersByTime(1_000);
    expect(left).toBe(1);
    parent = 2;
    vi.advanceTimersByTime(60_000);
    expect(left).toBe(1);
  });
});

describe('health and metrics', () => {
  let metrics: Metrics;
  let connected = false;
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${metrics.port}${path}`);
    return { status: response.status, text: await response.text() };
  };

  beforeAll(async () => {
    metrics = await serveMetrics({ host: '127.0.0.1', port: 0, articles: 5, connected: () => connected });
  });
  afterAll(() => metrics.close());

  it('say whether the bot is connected', async () => {
    expect(await get('/healthz')).toEqual({ status: 503, text: '{"status":"not connected","articles":5}' });
    connected = true;
    expect(await get('/healthz')).toEqual({ status: 200, text: '{"status":"ok","articles":5}' });
    expect((await get('/metrics')).text).toContain('rapporteur_gateway_connected 1');
  });

  it('count interactions by kind, command and end', async () => {
    metrics.meter.began();
    metrics.meter.began();
    metrics.meter.ended('slash', 'when', 'answered', 0.004);
    const { text } = await get('/metrics');
    expect(text).toContain('rapporteur_interactions_total{kind="slash",command="when",status="answered"} 1');
    expect(text).toContain('rapporteur_interaction_seconds_bucket{le="0.005",kind="slash"} 1');
    expect(text).toContain('rapporteur_interactions_under_way 1');
    expect(text).toContain('rapporteur_articles 5');
  });

  it('are all there is', async () => {
    expect((await get('/')).status).toBe(404);
  });
});
