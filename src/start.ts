import { answer, type Knowledge, suggest } from '../knowledge/index.ts';
import { loadCommands } from './commands.ts';
import { type Config, readEnvironment } from './config.ts';
import { loadCorpus } from './corpus.ts';
import { type Log, makeLog } from './log.ts';
import { Stop } from './stop.ts';
import { printable } from './terminal/printable.ts';
import type { Bot } from './terminal/reply.ts';

/**
 * The one place that catches, prints and exits. A `Stop` prints its lines; anything else thrown, wherever it was, is a bug:
 * one line in the log and status 1, since what goes on after it could not be trusted.
 */
export const run = async (main: () => Promise<void>): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone: `npm run ask … | head`.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) return die(error);
    for (const line of error.lines) process.stderr.write(`${printable(line)}\n`);
    process.exitCode = error.status;
  }
};

export type Started = { readonly config: Config; readonly log: Log; readonly knowledge: Knowledge; readonly bot: Bot };

/** Settings, articles and commands, from the environment and from disk. @throws Stop */
export const start = async (articles: string | undefined, now: () => Date): Promise<Started> => {
  const environment = readEnvironment();
  if ('problems' in environment) throw new Stop(2, environment.problems);
  const { config } = environment;
  const log = makeLog(config.logLevel);
  const folder = articles ?? config.articlesDir;
  const corpus = loadCorpus(folder);
  if ('problems' in corpus) throw new Stop(1, corpus.problems);
  const { knowledge } = corpus;
  if (knowledge.articles.length === 0) log.warn(`no articles in ${folder} (.md or .txt): nothing is on record`);
  const commands = await loadCommands().catch((error: unknown) => {
    throw new Stop(1, (error instanceof Error ? error.message : String(error)).split('\n'));
  });
  return {
    config,
    log,
    knowledge,
    bot: {
      commands,
      answer: (query) => answer(query, knowledge, now()),
      suggest: (kind, typed) => suggest(kind, typed, knowledge),
    },
  };
};

const die = (error: unknown): void => {
  makeLog('error').error('a bug', error);
  process.exit(1);
};
