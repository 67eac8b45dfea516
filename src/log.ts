import { printable } from './terminal/printable.ts';

export const levels = ['debug', 'info', 'warn', 'error'] as const;

export type Level = (typeof levels)[number];

/** What a message is about, for programs that read the log. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** One line per call, whatever the message holds. */
export type Log = Readonly<Record<Level, (message: string, error?: unknown, fields?: Fields) => void>>;

/** For people. Writes what is at least as grave as `level`. `write` gets whole lines; the default is standard error. */
export const makeLog = (level: Level, write: (line: string) => void = (line) => process.stderr.write(line)): Log => {
  const at =
    (own: Level) =>
    (message: string, error?: unknown, fields: Fields = {}): void => {
      if (levels.indexOf(own) < levels.indexOf(level)) return;
      const reason = error === undefined ? '' : `: ${describe(error, level)}`;
      const about = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}=${value}`]));
      write(`${new Date().toISOString()} ${own} ${printable(message + reason + about.join(''))}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};

/** An error's message, and where it was thrown: the whole stack when debugging, else the nearest place. */
export const describe = (error: unknown, level: Level): string => {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const shown = level === 'debug' ? frames : frames.slice(0, 1);
  return [`${error.name}: ${error.message}`, ...shown.map((frame) => frame.trim())].join(' ');
};
