import type { Knowledge } from '../../knowledge/index.ts';
import type { Bot } from '../bot.ts';
import type { Config } from '../config.ts';
import { type Connection, connect } from './connect.ts';
import { loginFailure } from './failure.ts';
import { makeServiceLog } from './log.ts';
import { unmetered } from './meter.ts';
import { whenOrphaned } from './parent.ts';
import { warm } from './warm.ts';

/** Longest time from a signal to the end, whatever is under way. */
const LEAVE_MS = 5_000;

/** The bot as a service: logs in, answers until a signal, leaves after the answers under way. @throws Stop where Discord can't be logged in to. */
export const runBot = async (
  config: Config & { readonly token: string },
  bot: Bot,
  knowledge: Knowledge,
): Promise<void> => {
  const log = makeServiceLog(config.logLevel, config.token);
  for (const { article, message } of knowledge.warnings) log.warn(message, undefined, { article });

  const began = performance.now();
  warm(bot);
  log.debug('warmed up', undefined, { ms: Math.round(performance.now() - began) });

  let connection: Connection | undefined;
  let stopping = false;
  // Loaded only where it is wanted.
  const metrics =
    config.metrics &&
    (await (
      await import('./metrics.ts')
    ).serveMetrics({
      ...config.metrics,
      articles: knowledge.articles.length,
      connected: () => connection?.connected() ?? false,
    }));
  if (metrics) log.info('serving /healthz and /metrics', undefined, { port: metrics.port });

  const leave = async (signal: string): Promise<void> => {
    // `npm start` hands on the signal that the terminal has sent already: the second one must not cut the first short.
    if (stopping) return;
    stopping = true;
    log.info('leaving Discord', undefined, { signal });
    setTimeout(() => process.exit(0), LEAVE_MS).unref();
    try {
      await connection?.stop();
      await metrics?.close();
      process.exit(0);
    } catch (error) {
      log.error('leaving Discord', error);
      process.exit(1);
    }
  };
  process.on('SIGTERM', (signal) => void leave(signal));
  process.on('SIGINT', (signal) => void leave(signal));
  // Not where it was started by hand: it may well outlive that shell.
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => void leave('npm is gone'));

  try {
    connection = await connect({ ...config, log, meter: metrics?.meter ?? unmetered }, bot);
  } catch (error) {
    if (stopping) return;
    await metrics?.close();
    log.debug('login failed', error);
    throw loginFailure(error);
  }
};
