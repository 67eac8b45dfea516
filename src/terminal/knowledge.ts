import { start } from '../start.ts';
import { knowledgeOptions } from './options.ts';
import { pageOf } from './page.ts';
import { printableJson } from './printable.ts';
import { records } from './records.ts';
import { showKnowledge } from './show-knowledge.ts';

/** `npm run knowledge`: what was read from the articles, and what could not be placed. */
export const knowledge = async (args: readonly string[]): Promise<void> => {
  const { json, articles, now } = knowledgeOptions(args);
  const { knowledge: known } = await start(articles, now);
  process.stdout.write(`${json ? printableJson(records(known)) : showKnowledge(known, pageOf(process.stdout))}\n`);
};
