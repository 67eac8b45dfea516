import { expect, test } from 'vitest';
import { makeLog } from '../../src/log.ts';

const logged = (
  level: Parameters<typeof makeLog>[0],
  use: (log: ReturnType<typeof makeLog>) => void,
): readonly string[] => {
  const lines: string[] = [];
  use(makeLog(level, (line) => lines.push(line)));
  return lines;
};

test('what is less grave than the level is left out', () => {
  const lines = logged('warn', (log) => {
    log.info('came');
    log.warn('odd');
    log.error('broken');
  });
  expect(lines).toEqual([expect.stringMatching(/^\d{4}-.*Z warn odd\n$/), expect.stringMatching(/ error broken\n$/)]);
});

test('a message is one line, whatever it holds', () => {
  const [line] = logged('debug', (log) => log.error('asked\n2031-01-01 info all well\u001b[2J', new Error('no\nway')));
  expect(line?.match(/\n/g)).toHaveLength(1);
  expect(line).toMatch(/asked 2031-01-01 info all well␛\[2J: Error: no way at /);
});
