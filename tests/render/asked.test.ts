import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, askedLines, clean, customId, readPress } from '../../src/render/asked.ts';

const message = (text: string | undefined) =>
  text === undefined ? [] : [{ type: ComponentType.TextDisplay as const, content: text }];

describe('a control', () => {
  it('carries the command and what was typed', () => {
    const asked = { command: 'who-chaired', values: { meeting: '4th' } };
    expect(customId('next', 2, asked)).toBe('1:next:2:["who-chaired",["meeting","4th"]]');
    expect(askedLines(asked)).toBeUndefined();
  });

  it('leaves to the message what is too long for it', () => {
    const asked = { command: 'quote', values: { topic: 'joint patrols '.repeat(8).trim(), speaker: 'the *chair*' } };
    expect(customId('next', 2, asked)).toBe('1:next:2:');
    expect(askedLines(asked)).toBe(`-# ↪ /quote\n-# topic: ${asked.values.topic}\n-# speaker: the \\*chair\\*`);
  });

  it('gives back what was asked, however long', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 });
    const values = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), typed, { maxKeys: 3 }).map(clean);
    fc.assert(
      fc.property(
        values,
        fc.nat({ max: 9999 }),
        fc.constantFrom('back', 'next', 'choice', 'share'),
        (typedValues, page, control) => {
          const asked: Asked = { command: 'quote', values: typedValues };
          const id = customId(control, page, asked);
          expect(id.length).toBeLessThanOrEqual(100);
          expect(readPress(id, message(askedLines(asked)))).toEqual({
            does: control === 'choice' || control === 'share' ? control : 'page',
            page,
            asked,
          });
        },
      ),
    );
  });

  it.each([
    ['of another version', '0:next:2:["sources"]'],
    ['of someone else', 'delete-everything'],
    ['broken', '1:next:2:["sources"'],
    ['of another shape', '1:next:2:{"command":"sources"}'],
    ['with values that are no text', '1:next:2:["sources",["year",2024]]'],
    ['whose message says nothing of what was asked', '1:next:2:'],
    ['with a page that is no number', '1:next:two:["sources"]'],
    ['empty', ''],
  ])('%s is not obeyed', (_, id) => {
    expect(readPress(id, message('-# Page 1 of 3'))).toBeUndefined();
  });

  it('is not misled by words of an article that look like its own', () => {
    expect(readPress('1:next:2:', message('> -# ↪ /sources'))).toBeUndefined();
    expect(readPress('1:next:2:', message('\\-# ↪ /sources'))).toBeUndefined();
  });

  it('without its message asks to be asked again where far too much was typed', () => {
    const asked = { command: 'ask', values: { question: 'why '.repeat(500) } };
    expect(askedLines(asked)).toBeUndefined();
    expect(readPress(customId('next', 1, asked), [])).toBeUndefined();
  });
});
