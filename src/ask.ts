import { run, start } from './start.ts';
import { answerRecord } from './terminal/answer-record.ts';
import { askOptions } from './terminal/options.ts';
import { pageOf } from './terminal/page.ts';
import { printableJson } from './terminal/printable.ts';
import { failed, reply } from './terminal/reply.ts';
import { show } from './terminal/show.ts';

/** `npm run ask`: one question, one slash command, or a batch of them, answered on standard output. */
await run(async () => {
  const options = askOptions(process.argv.slice(2));
  const { bot, log } = await start(options.articles, options.now);
  const page = pageOf(process.stdout);
  for (const question of options.questions) {
    const started = performance.now();
    let answer = failed;
    try {
      answer = reply(question, bot);
    } catch (error) {
      // The others of a batch still get theirs, each in its line.
      log.error(`no answer to “${question}”`, error);
      process.exitCode = 1;
    }
    const elapsedMs = performance.now() - started;
    if (options.json) process.stdout.write(`${printableJson(answerRecord(answer, elapsedMs))}\n`);
    else process.stdout.write(`${show(answer, page)}\n${options.batch ? '\n' : ''}`);
  }
});
