import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { type Article, build, type Knowledge, readArticle } from '../../knowledge/index.ts';
import { type Bot, makeBot } from '../../src/bot.ts';
import { loadCommands } from '../../src/commands.ts';
import { reply } from '../../src/terminal/reply.ts';
import { generatedArticle } from './articles.ts';
import { hostileTexts } from './hostile.ts';
import { median, print, quantile, timed, times } from './measure.ts';
import { questions } from './questions.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const count = Number(values.articles);
if (!Number.isInteger(count) || count < 1) {
  console.error(`--articles “${values.articles}” is no number of articles; give a whole number: --articles 1000`);
  process.exit(2);
}

type File = { readonly file: string; readonly bytes: Uint8Array };

const folder = new URL('../../knowledge/articles/', import.meta.url);
const seeds: readonly File[] = readdirSync(folder).map((file) => ({
  file,
  bytes: readFileSync(new URL(file, folder)),
}));

const articlesOf = (files: readonly File[]): readonly Article[] =>
  files.flatMap(({ file, bytes }) => {
    const read = readArticle(file, bytes);
    return 'article' in read ? [read.article] : [];
  });

/** As `loadCorpus` reads a folder: one article after the other. */
function* oneByOne(files: readonly File[]): Generator<Article> {
  for (const file of files) yield* articlesOf([file]);
}

const knowledgeOf = (files: readonly File[]): Knowledge => build(oneByOne(files));

const botOf = (knowledge: Knowledge): Bot => makeBot(commands, knowledge, () => new Date('2026-01-15T12:00:00Z'));

const commands = await loadCommands();
const encoder = new TextEncoder();
console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);

/** Of generated articles: read first, while nothing else has been run that the code could be compiled for. */
let many: Knowledge = build([]);

{
  const files = Array.from({ length: count }, (_, i) => generatedArticle(i)).map(({ file, text }) => ({
    file,
    bytes: encoder.encode(text),
  }));
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length / 1000;
  const first = timed(() => knowledgeOf(files));
  /**
   * The fastest of some rounds, once the code is compiled: what else runs on the machine only makes it slower. Garbage is collected
   * when the process finds it necessary, and counts.
   */
  const fastest = (work: () => unknown): number =>
    Math.min(...Array.from({ length: Math.max(2, Math.round(16_000 / count)) }, () => timed(work)));
  const whole = fastest(() => knowledgeOf(files));
  const half = fastest(() => knowledgeOf(files.slice(0, Math.ceil(count / 2))));
  const reading = fastest(() => articlesOf(files));
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  many = knowledgeOf(files);
  const held = (heap() - before) / (kilobytes * 1000 * count);
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  const json = median(times(5, () => texts.map((text) => JSON.parse(JSON.stringify({ text })))));
  const perSecond = (ms: number, articles = count): number => (1000 * articles) / ms;
  const baseline = { what: 'JSON to and fro of the texts', value: perSecond(json) };
  print(
    `Reading ${count} generated articles of ${kilobytes.toFixed(1)} kB on one core (${many.meetings.length} meetings, ${many.people.length} people)`,
    [
      { what: 'file to knowledge, first round', value: perSecond(first), unit: 'articles/s', baseline },
      { what: 'file to article', value: perSecond(reading), unit: 'articles/s', baseline },
      {
        what: 'file to knowledge, half of them',
        value: perSecond(half, Math.ceil(count / 2)),
        unit: 'articles/s',
        baseline,
      },
      { what: 'file to knowledge, all', value: perSecond(whole), unit: 'articles/s', baseline },
      { what: 'memory for all that is known', value: held, unit: '× the texts' },
    ],
  );
}

{
  const firstMs = timed(() => knowledgeOf(seeds));
  const all = times(15, () => knowledgeOf(seeds));
  const knowledge = knowledgeOf(seeds);
  const json = median(times(15, () => JSON.parse(JSON.stringify(knowledge))));
  const baseline = { what: 'JSON to and fro of the result', value: json };
  print('Everything from the seed articles, after imports', [
    { what: 'first time', value: firstMs, unit: 'ms', baseline },
    { what: 'median of 15', value: median(all), unit: 'ms', baseline },
  ]);
}

const ROUNDS = 50;

/** Milliseconds of every question in every round. */
const answerTimes = (bot: Bot): readonly number[] =>
  Array.from({ length: ROUNDS }, () => questions.map((question) => timed(() => reply(question, bot)))).flat();

/** Of the seed articles, for comparison with many. */
let few: readonly number[] = [];

{
  const knowledge = knowledgeOf(seeds);
  const bot = botOf(knowledge);
  const search = new MiniSearch({ fields: ['text'] });
  const sentences = knowledge.articles.flatMap(({ text }) => text.split(/(?<=\.)\s+/));
  search.addAll(sentences.map((text, id) => ({ id, text })));
  const first = questions.map((question) => timed(() => reply(question, bot)));
  const ours = answerTimes(bot);
  few = ours;
  const theirs = Array.from({ length: ROUNDS }, () =>
    questions.map((question) => timed(() => search.search(question))),
  ).flat();
  const against = (p: number) => ({ what: 'MiniSearch, same words, sentences', value: quantile(theirs, p) });
  print(`From typed words to an answer, ${questions.length} questions and commands`, [
    { what: 'p50', value: quantile(ours, 0.5), unit: 'ms', baseline: against(0.5) },
    { what: 'p99', value: quantile(ours, 0.99), unit: 'ms', baseline: against(0.99) },
    { what: 'first time, slowest', value: Math.max(...first), unit: 'ms' },
  ]);
  const slowest = questions
    .map((question) => ({ question, ms: median(times(5, () => reply(question, bot))) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3);
  print(
    'The slowest three',
    slowest.map(({ question, ms }) => ({ what: question, value: ms, unit: 'ms' })),
  );
}

const root = fileURLToPath(new URL('../..', import.meta.url));
spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/discord-alone.ts'], { stdio: 'inherit', cwd: root });

{
  const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  const bare = median(times(5, () => run('-e', '0')));
  const parts = Array.from(
    { length: 5 },
    () =>
      JSON.parse(run('--import', 'tsx', 'tests/bench/startup.ts').stdout) as Record<
        'before' | 'imports' | 'articles' | 'discord',
        number
      >,
  );
  const part = (name: 'before' | 'imports' | 'articles' | 'discord'): number => median(parts.map((each) => each[name]));
  const total = part('before') + part('imports') + part('articles') + part('discord');
  const baseline = { what: 'node -e 0, whole process', value: bare };
  print('A start, median of 5 processes', [
    { what: 'node and tsx', value: part('before'), unit: 'ms', baseline },
    { what: 'our imports', value: part('imports'), unit: 'ms', baseline },
    { what: 'articles and commands', value: part('articles'), unit: 'ms', baseline },
    { what: 'discord.js', value: part('discord'), unit: 'ms', baseline },
    { what: 'discord.js, share of the whole', value: (100 * part('discord')) / total, unit: '%' },
  ]);
}

{
  const bot = botOf(many);
  answerTimes(bot);
  const times = answerTimes(bot);
  const against = (p: number) => ({ what: 'from the seed articles', value: quantile(few, p) });
  print(`Answers from ${count} articles`, [
    { what: 'p50', value: quantile(times, 0.5), unit: 'ms', baseline: against(0.5) },
    { what: 'p99', value: quantile(times, 0.99), unit: 'ms', baseline: against(0.99) },
  ]);
}

{
  /** Not a number where it throws, which is said. */
  const per10kB = (text: string, work: () => unknown): number => {
    try {
      return (median(times(3, work)) * 10_000) / text.length;
    } catch (error) {
      console.log(
        `threw: ${error instanceof Error ? error.message : String(error)} on ${JSON.stringify(text.slice(0, 40))}`,
      );
      return Number.NaN;
    }
  };
  const usual = Array.from({ length: 40 }, (_, i) => generatedArticle(i).text).join('\n');
  const reading = (text: string): number =>
    per10kB(text, () => knowledgeOf([{ file: 'hostile.txt', bytes: encoder.encode(text) }]));
  const bot = botOf(knowledgeOf(seeds));
  const asking = (text: string): number => per10kB(text, () => reply(text, bot));
  const read = { what: 'usual prose', value: reading(usual) };
  const asked = { what: 'usual prose', value: asking(usual) };
  const texts = Object.entries(hostileTexts);
  print(
    'Hostile texts as articles, per 10 kB',
    texts.map(([what, text]) => ({ what, value: reading(text), unit: 'ms', baseline: read })),
  );
  print(
    'Hostile texts as questions, per 10 kB',
    texts.map(([what, text]) => ({ what, value: asking(text), unit: 'ms', baseline: asked })),
  );
  print(
    'Hostile texts as options of a command, per 10 kB',
    texts.map(([what, text]) => ({ what, value: asking(`/quote ${text}`), unit: 'ms', baseline: asked })),
  );
}
