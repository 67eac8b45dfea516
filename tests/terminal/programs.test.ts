import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

/** The three programs as they are run, each in a process of its own, on articles made up here. */

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = (name: string, files: Readonly<Record<string, string>>): string => {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
};

const report = `The second meeting of the Norway-Poland Working Group on Fisheries was held in Oslo on 4 May 2021. \u001b[2J

The meeting was co-chaired by Major General Arvid Nordahl, Director of Coastal Policy of Norway, and Rear Admiral Tomasz Zielonka, Head of the Maritime Department of Poland.
`;
const articles = corpus('good', { 'report.txt': report, 'README.md': '# Not an article' });
const empty = corpus('empty', {});
const broken = corpus('broken', {
  'a.md': '---\npublished: soon\n---\nText.\n',
  'b.md': '---\npublisher: The Skipper\nText.\n',
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const settings = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  ARTICLES_DIR: articles,
  LOG_LEVEL: '',
};
const environment = (changes: Readonly<Record<string, string>> = {}) => ({ ...process.env, ...settings, ...changes });

const run = (
  program: 'main' | 'ask' | 'knowledge',
  args: readonly string[],
  changes?: Readonly<Record<string, string>>,
  input = '',
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `src/${program}.ts`, ...args], {
    cwd: root,
    env: environment(changes),
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n'), complaints: stderr.trimEnd().split('\n') };
};

describe('ask', { timeout: 60_000 }, () => {
  test('one question, as JSON: the quotes stand in the article', () => {
    const { status, stdout, stderr } = run('ask', ['--json', '--now', '2022-01-01', '/who-chaired 2']);
    const answer = JSON.parse(stdout);
    expect({ status, stderr, answer: answer.status }).toEqual({ status: 0, stderr: '', answer: 'answered' });
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['status', 'text', 'claims', 'notices', 'choices', 'elapsedMs']),
    );
    expect(answer.text).toContain('Nordahl');
    for (const { quote, start, end } of answer.claims.flatMap((claim: { citations: object[] }) => claim.citations)) {
      expect(report.slice(start, end)).toBe(quote);
    }
  });

  test('one question, for a reader: no escape sequence of the article comes through', () => {
    const { status, stdout } = run('ask', ['When was the second meeting?']);
    expect(status).toBe(0);
    expect(stdout).toContain('4 May 2021');
    expect(stdout).not.toContain('\u001b');
  });

  test('a batch: one answer a line, in the order of the questions', () => {
    const batch = join(folder, 'batch.jsonl');
    writeFileSync(batch, '{"q": "/when 2"}\n{"q": "/nonsense"}\n{"q": ""}\n{"q": "/where 2"}\n');
    const { status, lines } = run('ask', ['--json', '--batch', batch]);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([
      'answered',
      'not-understood',
      'not-understood',
      'answered',
    ]);
  });

  test('wrong usage: status 2 and one line', () => {
    const { status, stdout, complaints } = run('ask', ['--jsno', 'q']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(complaints).toEqual([expect.stringContaining("Unknown option '--jsno'; there are")]);
  });

  test('articles that cannot be read: status 1, and all of their problems, each with its place', () => {
    const { status, stdout, complaints } = run('ask', ['--articles', broken, 'q']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(complaints).toEqual(
      expect.arrayContaining([expect.stringMatching(/a\.md:\d+: ./), expect.stringMatching(/b\.md:\d+: ./)]),
    );
  });

  test('no articles: a notice, and still an answer', () => {
    const { status, stdout, stderr } = run('ask', ['--json', '--articles', empty, '/when 2']);
    expect(status).toBe(0);
    expect(stderr).toContain('no articles in');
    expect(JSON.parse(stdout).status).toBe('not-in-sources');
  });

  test('wrong settings: status 2, all of them at once', () => {
    const { status, complaints } = run('ask', ['q'], { LOG_LEVEL: 'loud', DISCORD_API_URL: 'nowhere' });
    expect(status).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/^DISCORD_API_URL /), expect.stringMatching(/^LOG_LEVEL /)]);
  });
});

describe('knowledge', { timeout: 60_000 }, () => {
  test('as JSON: every kind of record has its key', () => {
    const { status, stdout } = run('knowledge', ['--json']);
    const records = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(records)).toEqual(
      expect.arrayContaining(['articles', 'forums', 'meetings', 'people', 'statements', 'quotes', 'review']),
    );
    expect(records.articles).toEqual([
      expect.objectContaining({ characters: report.length, textStart: 0, published: null }),
    ]);
    expect(records.meetings).toContainEqual(expect.objectContaining({ ordinal: 2, status: 'held' }));
  });

  test('for a reader', () => {
    const { status, stdout } = run('knowledge', []);
    expect(status).toBe(0);
    for (const words of ['Articles (1)', 'city: Oslo', 'Arvid Nordahl']) expect(stdout).toContain(words);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('start without a token', { timeout: 60_000 }, () => {
  test('says so in one line and answers line by line', () => {
    const { status, stdout, complaints } = run('main', [], {}, '/when 2\r\n\n/where 2');
    expect(status).toBe(0);
    expect(complaints).toEqual([expect.stringContaining('No DISCORD_TOKEN is set')]);
    expect(stdout).toMatch(/4 May 2021[\s\S]*Oslo/);
  });

  test('ends cleanly on SIGTERM', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: root,
      env: environment(),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    child.stdin.write('/when 2\n');
    // One that ends before it answers is not waited for.
    await Promise.race([once(child.stdout, 'data'), ended]);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
