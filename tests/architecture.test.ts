import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { build, readArticle } from '../knowledge/index.ts';

/** What holds the house together and the linter can't see. It holds imports, the console and the environment. */

const root = fileURLToPath(new URL('..', import.meta.url));
const filesOf = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);
const code = (file: string): string =>
  readFileSync(`${root}${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

test.each(['knowledge', 'commands'])('%s/ asks no clock, no chance, no disk but its tables', (folder) => {
  const asking = filesOf(folder, /\.ts$/).filter((file) =>
    /\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\bMath\.random\b/.test(code(file)),
  );
  expect(asking).toEqual([]);
  const reading = filesOf(folder, /\.ts$/).filter((file) => /from 'node:(?!util|assert)/.test(code(file)));
  expect(reading).toEqual(folder === 'knowledge' ? ['knowledge/lexicon/table.ts'] : []);
});

test('every table of words tells at its top how to extend it', () => {
  for (const file of filesOf('knowledge/lexicon', /\.yaml$/))
    expect([file, readFileSync(`${root}${file}`, 'utf8')]).toEqual([file, expect.stringMatching(/^# \S.{20,}/)]);
});

test('every variable that is read is explained in .env.example', () => {
  const read = [...code('src/config.ts').matchAll(/\b([A-Z]+_[A-Z_]+): z\./g)].map(([, name]) => name);
  const explained = [...readFileSync(`${root}.env.example`, 'utf8').matchAll(/^# .+\n([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  expect(read.length).toBeGreaterThan(3);
  expect(explained.sort()).toEqual(read.sort());
});

test('no name of a person in the articles stands in code or in a table of words', () => {
  const folder = `${root}knowledge/articles/`;
  const articles = readdirSync(folder).flatMap((file) => {
    const read = readArticle(file, readFileSync(folder + file));
    return 'article' in read ? [read.article] : [];
  });
  const names = build(articles).people.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((each) => each.split(/[^\p{L}]+/u)),
  );
  const distinct = new Set(names.filter((name) => name.length > 4));
  expect(distinct.size).toBeGreaterThan(2);
  const files = ['knowledge', 'commands', 'src'].flatMap((each) => filesOf(each, /\.(ts|yaml)$/));
  const words = new Map(
    files.map((file) => [
      file,
      new Set(
        code(file)
          .replace(/#.*$/gm, '')
          .match(/\p{L}+/gu),
      ),
    ]),
  );
  for (const name of distinct)
    expect({ name, in: files.filter((file) => words.get(file)?.has(name)) }).toEqual({ name, in: [] });
});

test('what a reader is told stands in the tables of words alone', () => {
  // A text of several words that begins like a sentence, ends like one, or has a value in it and three words beside; what runs as it stands,
  // a command or a question, is none, nor is a pattern. A question put in plain order is read, and shown to nobody.
  const texts = /'([^'\n]*)'|`([^`\n]*)`/gu;
  const isSentence = (text: string): boolean =>
    !text.includes('\\') &&
    (/^\p{Lu}\p{Ll}+ \p{L}+(?!.*%)/u.test(text) ||
      /[\p{L}}] .*[\p{L}}][.:]$/u.test(text) ||
      (text.includes('${') && (text.replace(/\$\{[^}]*\}/g, ' ').match(/\p{L}{2,}/gu) ?? []).length > 2));
  const runs = /\bask:|\bcommand:|new Error\(|\(one, two\) =>/;
  const found = ['answer', 'resolve', 'understand'].flatMap((folder) =>
    filesOf(`knowledge/${folder}`, /(?<!^recast[a-z/-]*)\.ts$/).flatMap((file) =>
      code(file)
        .split('\n')
        .filter((line) => !runs.test(line))
        .flatMap((line) => [...line.matchAll(texts)].map(([, plain, filled]) => plain ?? filled ?? ''))
        .filter(isSentence)
        .map((text) => `${file}: ${text}`),
    ),
  );
  expect(found).toEqual([]);
});
