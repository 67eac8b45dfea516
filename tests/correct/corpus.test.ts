import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of one article, with these files in its subfolder for corrections. */
const corpus = (name: string, corrections: Readonly<Record<string, string>>): string => {
  const path = join(folder, name);
  mkdirSync(join(path, 'corrections'), { recursive: true });
  writeFileSync(
    join(path, 'skipper.txt'),
    'The second Norway-Poland Fisheries Dialogue was held in Oslo on 4 May 2021.\n',
  );
  for (const [file, text] of Object.entries(corrections)) writeFileSync(join(path, 'corrections', file), text);
  return path;
};

const drop = (property: string): string =>
  `- action: drop\n  record: norway-poland-fisheries-dialogue-2\n  property: ${property}\n  article: skipper\n  quote: was held in Oslo\n`;

it('corrections in a subfolder of the articles are applied, whichever file they are in', () => {
  const loaded = loadCorpus(corpus('good', { 'a.yaml': drop('city'), 'b.yml': drop('date'), 'notes.md': 'Not one.' }));
  const [meeting] = 'knowledge' in loaded ? loaded.knowledge.meetings : [];
  expect([meeting?.cities, meeting?.dates, meeting?.checked?.length]).toEqual([[], [], 2]);
});

it('all problems of all files are told, with their places', () => {
  const path = corpus('broken', { 'a.yaml': 'no list', 'b.yaml': drop('city').replace('drop', 'dorp') });
  expect(loadCorpus(path)).toEqual({
    problems: [
      expect.stringContaining(`${join(path, 'corrections', 'a.yaml')}:1: is no list`),
      `${join(path, 'corrections', 'b.yaml')}:1: "action" is confirm, change or drop`,
    ],
  });
});
