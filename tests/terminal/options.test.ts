import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { askOptions, knowledgeOptions } from '../../src/terminal/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'options-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('the command line of ask', () => {
  test.each([
    [['When was it?'], ['When was it?']],
    [['/who-chaired', '4'], ['/who-chaired 4']],
    [['--', '--why'], ['--why']],
    [[''], ['']],
  ])('%j asks %j', (args, questions) =>
    expect(askOptions(args)).toMatchObject({ questions, batch: false, json: false }),
  );

  test('options stand before or after the question', () => {
    expect(askOptions(['--json', 'q', '--articles', folder])).toMatchObject({
      json: true,
      questions: ['q'],
      articles: folder,
    });
  });

  test.each([
    ['2031-05-04', '2031-05-04T12:00:00.000Z'],
    ['2031-05-04T09:30:00Z', '2031-05-04T09:30:00.000Z'],
    ['2031-05-04T09:30+05:30', '2031-05-04T04:00:00.000Z'],
  ])('--now %s', (now, instant) => expect(askOptions(['--now', now, 'q']).now().toISOString()).toBe(instant));

  test.each([
    [['q'], 'en'],
    [['q', '--locale', 'hi'], 'hi'],
    [['--locale=ru', 'q'], 'ru'],
  ])('%j is answered in %s', (args, locale) => expect(askOptions(args).locale).toBe(locale));

  test('a batch is JSON Lines', () => {
    const batch = file('good.jsonl', '\ufeff{"q": "one"}\r\n\n{"id": 7, "q": "/sources"}\n{"q":""}');
    expect(askOptions(['--batch', batch])).toMatchObject({ questions: ['one', '/sources', ''], batch: true });
  });

  test.each([
    [[], 'no question; type one: npm run ask -- "'],
    [['--jsno', 'q'], "Unknown option '--jsno'; there are --json, --articles DIR, --now ISO-DATE, --batch FILE"],
    [['q', '--articles'], "Option '--articles <value>' argument missing; there are"],
    [['q', '--articles', join(folder, 'none')], 'is no folder; give one that holds .md or .txt files'],
    [['q', '--articles', file('a.txt', '')], 'is no folder'],
    [['q', '--now', 'tomorrow'], '--now “tomorrow” is no date; write it as 2025-10-28'],
    [['q', '--now', '2031-02-30'], 'is no date'],
    [['q', '--now', '2031'], 'is no date'],
    [['q', '--locale', 'fr'], '--locale “fr” is not known; there are en, hi, ru'],
    [['q', '--json=yes'], "Option '--json' does not take an argument"],
    [['--batch', join(folder, 'none.jsonl')], 'can not be read; give a file of JSON Lines'],
    [['--batch', file('bad.jsonl', '{"q": "one"}\n{"question": 1}')], 'bad.jsonl:2: a line of a batch is {"q": "'],
    [['--batch', file('worse.jsonl', 'When was it?')], 'worse.jsonl:1: a line of a batch is'],
    [['q', '--batch', file('both.jsonl', '{"q": "one"}')], 'give one of the two'],
  ])('%j is refused in one line', (args, words) => {
    expect(() => askOptions(args)).toThrow(words);
    expect(() => askOptions(args)).toThrow(
      expect.objectContaining({ status: 2, lines: [expect.stringContaining(words)] }),
    );
  });
});

describe('the command line of knowledge', () => {
  test('takes the shared options', () =>
    expect(knowledgeOptions(['--json', '--now', '2031-05-04'])).toMatchObject({ json: true }));
  test.each([
    [['people'], '“people” is no option; there are --json, --articles DIR, --now ISO-DATE'],
    [['--batch', 'x'], "Unknown option '--batch'; there are --json, --articles DIR, --now ISO-DATE"],
  ])('%j is refused', (args, words) => expect(() => knowledgeOptions(args)).toThrow(words));
});
