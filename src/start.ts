import type { Knowledge } from '../knowledge/index.ts';
import { type Bot, makeBot } from './bot.ts';
import { loadCommands } from './commands.ts';
import { type Config, readEnvironment } from './config.ts';
import { loadCorpus } from './corpus.ts';
import { type Log, makeLog } from './log.ts';
import { Stop } from './stop.ts';

export type Started = {
  readonly config: Config;
  readonly log: Log;
  readonly knowledge: Knowledge;
  readonly bot: Bot;
};

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
  return { config, log, knowledge, bot: makeBot(commands, knowledge, now) };
};
