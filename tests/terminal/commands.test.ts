import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/commands.ts';

const root = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(root, { recursive: true }));
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(root, 'of-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
const good = "export default { name: 'seed', description: 'Seeds', options: [], query: () => ({ ask: 'sources' }) };";

test('every command of the project is well formed', async () => {
  expect((await loadCommands()).map(({ name }) => name)).toContain('who-chaired');
});

test('files are found on disk; command.ts holds the type only', async () => {
  const folder = folderWith({ 'seed.ts': good, 'command.ts': 'export type A = 1;', 'notes.md': '#' });
  expect((await loadCommands(folder)).map(({ name }) => name)).toEqual(['seed']);
});

describe('a malformed file is named, with what is wrong', () => {
  test.each([
    ['no default export', 'export const x = 1;', /bad\.ts: default export/],
    ['a capital in the name', good.replace("'seed'", "'Seed'"), /bad\.ts: default export: name must be in lower case/],
    ['a space in the name', good.replace("'seed'", "'two words'"), /bad\.ts: default export: name must be/],
    ['a long description', good.replace("'Seeds'", "'x'.repeat(101)"), /bad\.ts: default export: description/],
    ['no query', good.replace("() => ({ ask: 'sources' })", '1'), /bad\.ts: default export: query must be a function/],
    [
      'an optional option before a required one',
      good.replace(
        '[]',
        "[{ name: 'a', description: 'A', required: false }, { name: 'b', description: 'B', required: true }]",
      ),
      /bad\.ts: default export: options must list the required ones first/,
    ],
    ['a slip of syntax', 'export default {', /bad\.ts: /],
    ['an error on import', "throw new Error('no seeds');", /bad\.ts: no seeds/],
  ])('%s', async (_, text, message) => {
    await expect(loadCommands(folderWith({ 'bad.ts': text, 'seed.ts': good }))).rejects.toThrow(message);
  });

  test('two files with one name', async () => {
    await expect(loadCommands(folderWith({ 'a.ts': good, 'b.ts': good }))).rejects.toThrow('two files define /seed');
  });

  test('all of them at once', async () => {
    await expect(loadCommands(folderWith({ 'a.ts': '', 'b.ts': 'export default 1;' }))).rejects.toThrow(
      /a\.ts.*\n.*b\.ts/,
    );
  });
});
