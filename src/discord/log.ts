import { pino } from 'pino';
import { describe, type Fields, type Level, type Log } from '../log.ts';

/**
 * For programs: one JSON object a line, `{"level":"info","time":"…","msg":"…", …}`. Of an error its message and place, never its
 * request, which holds what was said. The token, should it ever get into a line, is left out.
 */
export const makeServiceLog = (
  level: Level,
  token: string,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log => {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(token === '' ? line : line.replaceAll(token, '[token]')) },
  );
  const at =
    (own: Level) =>
    (message: string, error?: unknown, fields: Fields = {}): void => {
      if (!logger.isLevelEnabled(own)) return;
      logger[own](error === undefined ? fields : { ...fields, error: describe(error, level) }, message);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};
