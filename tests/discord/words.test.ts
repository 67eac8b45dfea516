import { describe, expect, it } from 'vitest';
import { localeOf, otherLocales, type Words, wordsOf } from '../../src/words/words.ts';

type Table = Readonly<Record<string, unknown>>;

/** Where two numbers are no example. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'slash.needs': [[{ name: '99', description: '100' }], '/when', '/when 99'],
  'slash.unknown': ['/99', ['/100'], ['/when']],
};

/** Every key with its text, functions called with examples. */
const flat = (table: Table, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, String(value(...(EXAMPLES[path + key] ?? [99, 100])))]];
    return flat(value as Table, `${path}${key}.`);
  });
const english = flat(wordsOf('en'));

describe.each(otherLocales)('the bot’s own words: %s', (locale) => {
  const words = wordsOf(locale);
  const own = new Map(flat(words));

  it('has every key that English has, and no other', () => {
    expect([...own.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('is translated, in its own script', () => {
    const script = locale === 'hi' ? /\p{sc=Deva}/u : /\p{sc=Cyrl}/u;
    for (const [key, text] of own)
      if (key !== 'tag' && key !== 'yearOpen') expect([key, text]).toEqual([key, expect.stringMatching(script)]);
    for (const [key, text] of english) if (key !== 'tag') expect([key, own.get(key)]).not.toEqual([key, text]);
  });

  it('says what it is given', () => {
    for (const [key, text] of english)
      for (const given of ['99', '100'])
        if (text.includes(given)) expect([key, own.get(key)]).toEqual([key, expect.stringContaining(given)]);
  });
});

describe.each(['en', ...otherLocales] as const)('on Discord: %s', (locale) => {
  const words: Words = wordsOf(locale);

  it('keeps the limits of buttons, menus and messages', () => {
    for (const label of [words.previous, words.next, words.share, words.readSentence, words.checkOne('[999]')])
      expect([...label].length).toBeLessThanOrEqual(80);
    for (const placeholder of [words.chooseReading, words.askInstead, words.tryThis, words.check])
      expect([...placeholder].length).toBeLessThanOrEqual(100);
    for (const [, text] of flat(words)) expect([...text].length).toBeLessThanOrEqual(300);
  });

  it('has nothing that Discord would take for markdown', () => {
    for (const [key, text] of flat(words))
      expect([key, text]).toEqual([key, expect.not.stringMatching(/[*_~`|<>[\]\\@]/)]);
  });
});

describe('a reader’s language', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['hi', 'hi'],
    ['ru', 'ru'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('%s → %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
