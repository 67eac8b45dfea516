import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import { parseSlash, usage } from '../src/slash.ts';

const command = (name: string, ...options: Command['options']): Command => ({
  name,
  description: `What ${name} does`,
  options,
  query: () => ({ ask: 'sources' }),
});
const meeting = { name: 'meeting', description: 'Which meeting', required: true, suggests: 'meeting' } as const;

const commands: readonly Command[] = [
  command('chairs', meeting),
  command('sources'),
  command(
    'quote',
    { name: 'topic', description: 'On what', required: true, suggests: 'topic' },
    { ...meeting, required: false },
    { name: 'speaker', description: 'By whom', required: false },
  ),
  command('compare', { ...meeting, name: 'first' }, { ...meeting, name: 'second' }),
  command(
    'timeline',
    { name: 'year', description: 'Which year', required: false, suggests: 'year' },
    { name: 'forum', description: 'Which forum', required: false },
  ),
];

const valuesOf = (text: string) => {
  const slash = parseSlash(text, commands);
  return 'error' in slash ? slash.error : { [slash.command.name]: slash.values };
};

describe('a slash command as typed', () => {
  test.each([
    ['/chairs 4', { chairs: { meeting: '4' } }],
    ['  /Chairs   4  ', { chairs: { meeting: '4' } }],
    ['/chairs fourth working group', { chairs: { meeting: 'fourth working group' } }],
    ['/chairs meeting:4', { chairs: { meeting: '4' } }],
    ['/chairs meeting: fourth working group', { chairs: { meeting: 'fourth working group' } }],
    ['/chairs Meeting:4', { chairs: { meeting: '4' } }],
    ['/chairs meeting:4 private:True', { chairs: { meeting: '4' } }],
    ['/sources private:false', { sources: {} }],
    ['/chairs "4th working group"', { chairs: { meeting: '4th working group' } }],
    ["/chairs women's dialogue", { chairs: { meeting: "women's dialogue" } }],
    ['/chairs the "land" group', { chairs: { meeting: 'the land group' } }],
    ['/chairs 11:30 talks', { chairs: { meeting: '11:30 talks' } }],
    ['/sources', { sources: {} }],
    ['/compare 3 4', { compare: { first: '3', second: '4' } }],
    ['/compare 3 and 4', { compare: { first: '3', second: '4' } }],
    ['/compare 3rd working group and summit 22', { compare: { first: '3rd working group', second: 'summit 22' } }],
    ['/compare 3rd working group, summit 22', { compare: { first: '3rd working group', second: 'summit 22' } }],
    [
      '/compare "trade and investment 3" “summit 22”',
      { compare: { first: 'trade and investment 3', second: 'summit 22' } },
    ],
    [
      '/compare first:3rd working group second:summit 22',
      { compare: { first: '3rd working group', second: 'summit 22' } },
    ],
    ['/compare second: 5 first: 3', { compare: { first: '3', second: '5' } }],
    ['/compare second:5 ', 'first'],
    ['/compare 3 second:5', { compare: { first: '3', second: '5' } }],
    ['/quote joint exercises', { quote: { topic: 'joint exercises' } }],
    ['/quote joint exercises 4', { quote: { topic: 'joint exercises', meeting: '4' } }],
    ['/quote 4', { quote: { topic: '4' } }],
    [
      '/quote joint exercises meeting:4 speaker:Indian Army',
      { quote: { topic: 'joint exercises', meeting: '4', speaker: 'Indian Army' } },
    ],
    [
      '/quote "joint exercises" 4 Indian Army',
      { quote: { topic: 'joint exercises', meeting: '4', speaker: 'Indian Army' } },
    ],
    ['/quote topic:"what speaker: means" meeting:4', { quote: { topic: 'what speaker: means', meeting: '4' } }],
    ['/timeline', { timeline: {} }],
    ['/timeline 2024', { timeline: { year: '2024' } }],
    ['/timeline 2024 working group', { timeline: { year: '2024', forum: 'working group' } }],
    ['/timeline working group', { timeline: { forum: 'working group' } }],
  ])('%s', (text, values) => {
    if (typeof values === 'string') expect(valuesOf(text)).toContain(values);
    else expect(valuesOf(text)).toEqual(values);
  });
});

describe('a slip in a command says what would be right', () => {
  test.each([
    ['/chiars 4', 'There is no command /chiars. Did you mean /chairs?'],
    ['/frobnicate', 'There is no command /frobnicate. There are /chairs, /sources, /quote, /compare, /timeline.'],
    ['/', 'There are /chairs, /sources'],
    ['/chairs', '/chairs needs meeting (Which meeting). Type it as /chairs meeting.'],
    ['/chairs meeting:', '/chairs needs meeting'],
    ['/chairs ""', '/chairs needs meeting'],
    ['/compare 3', '/compare needs second'],
    ['/chairs metting:4', 'did you mean “meeting:”?'],
    ['/sources 4', '“4” is left over'],
    ['/chairs meeting:4 meeting:5', 'meeting stands twice'],
  ])('%s', (text, words) => expect(valuesOf(text)).toContain(words));

  test('what is offered instead can be run as it stands', () => {
    const slash = parseSlash('/chiars 4', commands);
    expect(slash).toMatchObject({ instead: ['/chairs 4'] });
    expect(parseSlash('/chiars', commands)).toMatchObject({ instead: [] });
  });

  test('usage shows what may be left out', () =>
    expect(commands.map(usage)).toContain('/quote topic [meeting] [speaker]'));
});

test('whatever is typed, there is a command or an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '/chairs ', '/quote ', '/compare first:'),
      (text, before) => {
        const slash = parseSlash(before + text, commands);
        if ('error' in slash) expect(slash.error).not.toBe('');
        else
          expect(slash.command.options.filter((option) => option.required && !slash.values[option.name])).toEqual([]);
      },
    ),
  );
});

test('a value in quotes comes through as it is', () => {
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('"') && text.trim() !== '');
  fc.assert(
    fc.property(
      value,
      (text) => void expect(valuesOf(`/chairs meeting:"${text}"`)).toEqual({ chairs: { meeting: text } }),
    ),
  );
});
