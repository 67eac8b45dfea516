import { createInterface, type Interface } from 'node:readline';
import type { Bot } from '../bot.ts';
import type { Log } from '../log.ts';
import { usage } from '../slash.ts';
import { complete } from './complete.ts';
import { pageOf } from './page.ts';
import { failed, reply } from './reply.ts';
import { type Page, paint, show } from './show.ts';
import { wrap } from './wrap.ts';

/** Answers what is typed, or what comes in line by line where no terminal is attached, until the input ends. */
export const playground = async (bot: Bot, log: Log): Promise<void> => {
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const lines = interactive
    ? createInterface({
        input: process.stdin,
        output: process.stdout,
        prompt: '› ',
        completer: (line: string) => complete(line, bot),
        historySize: 500,
      })
    : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  if (interactive) process.stdout.write(`${help(bot, pageOf(process.stdout))}\n\n`);
  process.on('SIGTERM', () => lines.close());
  process.on('SIGINT', () => lines.close());
  await answerAll(lines, interactive, (line) => respond(line, bot, log, pageOf(process.stdout)));
};

const answerAll = (lines: Interface, interactive: boolean, respondTo: (line: string) => string): Promise<void> =>
  new Promise((resolve) => {
    if (interactive) lines.prompt();
    lines.on('SIGINT', () => lines.close());
    lines.on('line', (line) => {
      if (line.trim() !== '') process.stdout.write(`${interactive ? '\n' : ''}${respondTo(line)}\n\n`);
      if (interactive) lines.prompt();
    });
    lines.on('close', () => {
      if (interactive) process.stdout.write('\n');
      process.stdin.destroy();
      resolve();
    });
  });

const respond = (line: string, bot: Bot, log: Log, page: Page): string => {
  if (/^\s*\/help\s*$/i.test(line) && !bot.commands.some(({ name }) => name === 'help')) return help(bot, page);
  try {
    return show(reply(line, bot), page);
  } catch (error) {
    log.error(`no answer to “${line}”`, error);
    return show(failed(), page);
  }
};

const help = ({ commands }: Bot, page: Page): string => {
  const width = Math.max(0, ...commands.map((command) => usage(command).length)) + 2;
  const rows = commands.map((command) => {
    const name = paint('bold', usage(command).padEnd(width), page);
    if (page.width < width + 30) return `${name.trimEnd()}\n${wrap(command.description, page.width, '    ')}`;
    return name + wrap(command.description, page.width, ' '.repeat(width)).slice(width);
  });
  const intro = 'Ask in your own words, or with a command. Tab completes, /help shows this again, Ctrl-D leaves.';
  return [wrap(intro, page.width), '', ...rows].join('\n');
};
