import { expect, test } from 'vitest';
import { wordsIn } from '../../knowledge/words/words.ts';

/** Every entry of a table by its path: "times.undated". */
const entries = (table: object, path = ''): [string, unknown][] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? entries(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );

const english = new Map(entries(wordsIn('en')));
const SCRIPT = { hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u } as const;

test.each(['hi', 'ru'] as const)('%s has an entry of the same kind for every English one, and no other', (locale) => {
  const own = new Map(entries(wordsIn(locale)));
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, value] of own) expect([key, typeof value]).toEqual([key, typeof english.get(key)]);
});

test.each(['hi', 'ru'] as const)(
  '%s: a fixed text is in its own script, with no English sentence left in it',
  (locale) => {
    for (const [key, value] of entries(wordsIn(locale))) {
      if (typeof value !== 'string') continue;
      expect([key, value]).toEqual([key, expect.stringMatching(SCRIPT[locale])]);
      expect([key, value]).toEqual([key, expect.not.stringMatching(/(?:[A-Za-z]{2,}\s+){2}[A-Za-z]{2,}/)]);
    }
  },
);
