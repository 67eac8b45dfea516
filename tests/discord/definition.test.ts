import { describe, expect, it } from 'vitest';
import type { Asks } from '../../commands/command.ts';
import { loadCommands } from '../../src/commands.ts';
import { definition, definitions } from '../../src/discord/definition.ts';
import { otherLocales } from '../../src/words/words.ts';

const command: Asks = {
  name: 'who-chaired',
  description: 'Who chaired a meeting',
  options: [
    { name: 'meeting', description: 'Which one', required: true, suggests: 'meeting' },
    { name: 'remark', description: 'Anything', required: false },
  ],
  query: ({ meeting = '' }) => ({ ask: 'chairs', meeting }),
};

describe('a command for Discord', () => {
  const made = definition(command);

  it('has its words, suggestions where its options have some, and says whether to be private', () => {
    expect(made).toMatchObject({
      name: 'who-chaired',
      description: 'Who chaired a meeting',
      options: [
        { type: 3, name: 'meeting', required: true, autocomplete: true },
        { type: 3, name: 'remark', required: false, autocomplete: false },
        { type: 5, name: 'private', required: false },
      ],
    });
  });

  it('can be used in servers, in private and wherever a user has installed it', () => {
    expect(made).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });
});

/** Discord's rules for what is registered; a message command may have spaces and capitals in its name. */
describe('every word that is registered', async () => {
  type Worded = {
    readonly name: string;
    readonly description?: string;
    readonly name_localizations?: Readonly<Record<string, string>>;
    readonly description_localizations?: Readonly<Record<string, string>>;
    readonly type?: number;
    readonly options?: readonly Worded[];
  };
  const registered = definitions(await loadCommands()) as readonly Worded[];
  const slash = registered.filter(({ type }) => type === 1);
  const parts = slash.flatMap((each) => [each, ...(each.options ?? [])].map((part) => ({ of: each.name, part })));
  const namesOf = ({ name, name_localizations = {} }: Worded) => [name, ...Object.values(name_localizations)];

  it.each(parts)('/$of $part.name is there in every language', ({ part }) => {
    expect(Object.keys(part.name_localizations ?? {})).toEqual([...otherLocales]);
    expect(Object.keys(part.description_localizations ?? {})).toEqual([...otherLocales]);
  });

  it.each(parts)('/$of $part.name keeps the rules for names and descriptions', ({ part }) => {
    for (const name of namesOf(part)) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
    for (const text of [part.description ?? '', ...Object.values(part.description_localizations ?? {})]) {
      expect([...text].length).toBeGreaterThan(0);
      expect([...text].length).toBeLessThanOrEqual(100);
    }
  });

  it('is in the script of its language', () => {
    for (const { part } of parts) {
      expect(part.name_localizations?.hi).toMatch(/\p{sc=Deva}/u);
      expect(part.description_localizations?.hi).toMatch(/\p{sc=Deva}/u);
      expect(part.name_localizations?.ru).toMatch(/\p{sc=Cyrl}/u);
      expect(part.description_localizations?.ru).toMatch(/\p{sc=Cyrl}/u);
    }
  });

  it('names no two commands, and no two options of one, alike', () => {
    for (const locale of ['en', ...otherLocales]) {
      const nameIn = (each: Worded) => (locale === 'en' ? each.name : each.name_localizations?.[locale]);
      for (const list of [slash, ...slash.map(({ options = [] }) => options)]) {
        const names = list.map(nameIn);
        expect(new Set(names).size, names.join(' ')).toBe(names.length);
      }
    }
  });

  it('takes less than 8,000 characters a command, the longest language counting', () => {
    const longest = (text: string, others: object = {}) =>
      Math.max(...[text, ...Object.values(others)].map((each) => [...each].length));
    const size = (of: Worded): number =>
      longest(of.name, of.name_localizations) +
      longest(of.description ?? '', of.description_localizations) +
      (of.options ?? []).reduce((sum, option) => sum + size(option), 0);
    for (const each of slash) expect(size(each)).toBeLessThan(8000);
  });

  it('of the command on messages has no description, and 32 characters at most', () => {
    const [found, ...more] = registered.filter(({ type }) => type === 3);
    expect(more).toEqual([]);
    expect(found?.description).toBeUndefined();
    expect(Object.keys(found?.name_localizations ?? {})).toEqual([...otherLocales]);
    for (const name of namesOf(found ?? { name: '' })) expect([...name].length).toBeLessThanOrEqual(32);
  });
});
