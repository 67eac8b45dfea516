import { makeLog } from './log.ts';
import { Stop } from './stop.ts';
import { printable } from './terminal/printable.ts';

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

const die = (error: unknown): void => {
  makeLog('error').error('stopped', error);
  process.exit(1);
};
