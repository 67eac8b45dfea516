import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../knowledge/index.ts';

const read = (yaml: string) => readCorrections('venues.yaml', new TextEncoder().encode(yaml));
const problems = (yaml: string): readonly string[] => {
  const result = read(yaml);
  return 'problems' in result ? result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`) : [];
};

/** One entry on lines 1 to 6, with other lines for some of its keys; an empty one leaves the key out. */
const entry = (changes: Readonly<Record<string, string>> = {}): string => {
  const keys = {
    action: 'change',
    record: 'harbour-dialogue-3',
    property: 'venue',
    value: 'Customs House',
    article: 'skipper',
    quote: "'They met at Customs House.'",
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return `- ${lines.join('\n  ')}\n`;
};

describe('a file of corrections', () => {
  it('is a list, each entry with its place', () => {
    expect(read(`# why\n${entry({ from: 'null', by: 'Desk' })}${entry({ action: 'confirm' })}`)).toEqual({
      corrections: [
        {
          at: 'venues.yaml:2',
          action: 'change',
          record: 'harbour-dialogue-3',
          property: 'venue',
          value: 'Customs House',
          from: null,
          article: 'skipper',
          quote: 'They met at Customs House.',
          by: 'Desk',
        },
        {
          at: 'venues.yaml:10',
          action: 'confirm',
          record: 'harbour-dialogue-3',
          property: 'venue',
          value: 'Customs House',
          article: 'skipper',
          quote: 'They met at Customs House.',
        },
      ],
    });
  });

  it.each([[''], ['# nothing yet\n'], ['[]'], ['# nothing yet\n[]\n']])('may be empty: %j', (yaml) => {
    expect(read(yaml)).toEqual({ corrections: [] });
  });

  it.each([
    ['a number as it is typed', { property: 'ordinal', value: '5' }, '5'],
    ['a year', { property: 'date', value: '2025' }, '2025'],
    ['a range', { property: 'date', value: '2025-10-28/2025-10-29' }, '2025-10-28/2025-10-29'],
    ['a day without a year', { property: 'date', value: '--10-28' }, '--10-28'],
    ['a chair', { property: 'chair', value: '{name: Ana Solis, side: Peru}' }, { name: 'Ana Solis', side: 'Peru' }],
  ])('takes %s', (_, changes, value) => {
    const result = read(entry(changes));
    expect('corrections' in result && result.corrections[0]?.value).toEqual(value);
  });

  it.each([
    ['a misspelt action', { action: 'chnage' }, 'venues.yaml:1: "action" is confirm, change or drop'],
    ['a misspelt key', { qoute: 'x' }, 'venues.yaml:7: "qoute" is no key of a correction; its keys are action,'],
    ['no article', { article: '' }, 'venues.yaml:1: "article" is the id of an article'],
    ['no words as its quote', { quote: "' . '" }, 'venues.yaml:6: "quote" is the sentence of the article'],
    ['a change with no value', { value: '' }, 'venues.yaml:1: "value" is missing'],
    ['a confirmed property with no value', { action: 'confirm', value: '' }, 'venues.yaml:1: "value" is missing'],
    ['a change of a whole meeting', { property: 'meeting' }, 'venues.yaml:1: "action" of a whole record'],
    [
      'an old value of what is dropped',
      { action: 'drop', from: 'Pier 9' },
      'venues.yaml:7: "from" belongs to a change',
    ],
    ['a day that there is not', { property: 'date', value: '2025-02-30' }, 'venues.yaml:4: "value" is a date like'],
    [
      'a range that ends before it starts',
      { property: 'date', value: '2025-02-03/2025-02-01' },
      '"value" is a date like',
    ],
    ['a date in words', { property: 'date', value: '5 May' }, 'venues.yaml:4: "value" is a date like'],
    ['another status', { property: 'status', value: 'cancelled' }, 'venues.yaml:4: "value" is one of held,'],
    ['a number that is none', { property: 'ordinal', value: 'many' }, 'venues.yaml:4: "value" is a number like 5'],
    ['a chair with no name', { property: 'chair', value: '{side: Peru}' }, 'venues.yaml:4: "value" is a name'],
    ['a venue with keys', { value: '{name: Pier}' }, 'venues.yaml:4: "value" is words'],
  ])('is refused with %s', (_, changes, problem) => {
    expect(problems(entry(changes))).toEqual([expect.stringContaining(problem)]);
  });

  it('tells all that is wrong at once', () => {
    const found = problems(`${entry({ action: 'fix', by: '""' })}${entry({ quote: '', colour: 'red' })}`);
    expect(found.map((problem) => problem.replace(/: .*/, ''))).toEqual([
      'venues.yaml:1',
      'venues.yaml:7',
      'venues.yaml:8',
      'venues.yaml:13',
    ]);
  });

  it.each([
    ['no list', 'action: change\n', 'venues.yaml:1: is no list'],
    ['an entry that is a word', '- change\n', 'venues.yaml:1: a correction has the keys'],
    ['no YAML', '- quote: "open\n', 'is not YAML'],
    ['a key given twice', `${entry()}  quote: again\n`, 'venues.yaml:7: is not YAML'],
    ['an alias', `- &one\n  action: drop\n- *one\n`, 'points to another entry'],
    ['brackets without end', '['.repeat(20_000), 'too many brackets'],
  ])('is refused where it is %s', (_, yaml, problem) => {
    expect(problems(yaml).join('\n')).toContain(problem);
  });

  it('is refused where it is not UTF-8', () => {
    expect(readCorrections('a.yaml', Uint8Array.of(0xff, 0xfe))).toEqual({
      problems: [{ file: 'a.yaml', line: 1, message: 'is not UTF-8 text; save it as UTF-8' }],
    });
  });
});
