import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../knowledge/index.ts';
import { meant, offered } from '../../src/discord/suggestions.ts';

const long = {
  label: `3rd meeting of the ${'Commission on Navigation and '.repeat(4)}Pilots, June 2021`,
  value: `commission ${'navigation '.repeat(12)}3`,
};

describe('offered suggestions', { timeout: 30_000 }, () => {
  it('are cut between words and say so in the label', () => {
    const [choice] = offered([long]);
    expect(choice?.name).toMatch(/^3rd meeting of the Commission .*[a-z]…$/);
    expect(long.value.startsWith(`${choice?.value} `)).toBe(true);
  });

  it('with one label are told apart, with one value are one', () => {
    const label = 'Harbour Dialogue';
    expect(
      offered([
        { label, value: 'a' },
        { label, value: 'b' },
        { label: 'Else', value: 'a' },
      ]),
    ).toEqual([
      { name: 'Harbour Dialogue', value: 'a' },
      { name: 'Harbour Dialogue (2)', value: 'b' },
    ]);
  });

  it('keep every limit, whatever they say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ label: text, value: text }), { maxLength: 60 }), (suggestions) => {
        const choices = offered(suggestions);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const part of choices.flatMap(({ name, value }) => [name, value])) {
          expect([...part].length).toBeLessThanOrEqual(100);
          expect(part.trim()).not.toBe('');
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        expect(new Set(choices.map((choice) => choice.value)).size).toBe(choices.length);
      }),
    );
  });
});

describe('what was meant by the text of an option', () => {
  const known: readonly Suggestion[] = [
    { label: '3rd Harbour Dialogue, June 2021', value: 'harbour dialogue 3' },
    { label: '13th Harbour Dialogue', value: 'harbour dialogue 13' },
    long,
  ];
  const suggest = (): readonly Suggestion[] => known;
  const [cut] = offered([long]);

  it.each([
    ['a value', 'harbour dialogue 13', 'harbour dialogue 13'],
    ['a label', '3rd Harbour Dialogue, June 2021', 'harbour dialogue 3'],
    ['a cut value', cut?.value ?? '', long.value],
    ['a cut label', cut?.name ?? '', long.value],
    ['free text', 'the one in June', 'the one in June'],
    ['free text over two lines', ' the one\nin June ', 'the one in June'],
    ['the beginning of a label', '3rd Harbour', '3rd Harbour'],
  ])('%s', (_, typed, value) => {
    expect(meant('meeting', typed, suggest)).toBe(value);
  });

  it('stays as typed where two suggestions are called so', () => {
    const twins = () => [
      { label: '3rd meeting', value: 'land 3' },
      { label: '3rd meeting', value: 'sea 3' },
    ];
    expect(meant('meeting', '3rd meeting', twins)).toBe('3rd meeting');
    expect(meant('meeting', 'sea 3', twins)).toBe('sea 3');
  });

  it('is looked for without the mark of a cut', () => {
    const asked: string[] = [];
    meant('meeting', 'Commission on…', (_, typed) => {
      asked.push(typed);
      return [];
    });
    expect(asked).toEqual(['Commission on']);
  });
});
