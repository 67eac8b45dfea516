import { start } from '../start.ts';
import { answerRecord } from './answer-record.ts';
import { askOptions } from './options.ts';
import { pageOf } from './page.ts';
import { printableJson } from './printable.ts';
import { failed, reply } from './reply.ts';
import { show } from './show.ts';

/** `npm run ask`: one question, one slash command, or a batch of them, answered on standard output. */
export const ask = async (args: readonly string[]): Promise<void> => {
  const options = askOptions(args);
  const { bot, log } = await start(options.articles, options.now);
  const page = pageOf(process.stdout);
  for (const question of options.questions) {
    const started = performance.now();
    let answer = failed(options.locale);
    try {
      answer = reply(question, bot, options.locale);
    } catch (error) {
      // The others of a batch still get theirs, each in its line.
      log.error(`no answer to “${question}”`, error);
      process.exitCode = 1;
    }
    const elapsedMs = performance.now() - started;
    if (options.json) process.stdout.write(`${printableJson(answerRecord(answer, elapsedMs))}\n`);
    else process.stdout.write(`${show(answer, page, options.locale)}\n${options.batch ? '\n' : ''}`);
  }
};
