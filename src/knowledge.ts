import { run, start } from './start.ts';
import { knowledgeOptions } from './terminal/options.ts';
import { pageOf } from './terminal/page.ts';
import { printableJson } from './terminal/printable.ts';
import { records } from './terminal/records.ts';
import { showKnowledge } from './terminal/show-knowledge.ts';

/** `npm run knowledge`: what was read from the articles, and what could not be placed. */
await run(async () => {
  const { json, articles, now } = knowledgeOptions(process.argv.slice(2));
  const { knowledge } = await start(articles, now);
  process.stdout.write(
    `${json ? printableJson(records(knowledge)) : showKnowledge(knowledge, pageOf(process.stdout))}\n`,
  );
});
