import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, oneLine } from '../../src/render/escape.ts';
import { firstWords, pieces, shorten } from '../../src/render/split.ts';

describe('pieces', () => {
  it('cuts between words', () => {
    expect(pieces('the delegations met in the old harbour house', 20)).toEqual([
      'the delegations met',
      'in the old harbour',
      'house',
    ]);
  });

  it('leaves whole what fits, and has none for nothing', () => {
    expect(pieces('they met', 8)).toEqual(['they met']);
    expect(pieces('  ', 8)).toEqual([]);
  });

  it('loses nothing and keeps the limit, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 80 }), (text, limit) => {
        const parts = pieces(text, limit);
        for (const part of parts) expect(escapeText(part).length).toBeLessThanOrEqual(limit);
        expect(parts.join('').replaceAll(' ', '')).toBe(oneLine(text).replaceAll(' ', ''));
      }),
    );
  });

  it('cuts a word without end between characters', () => {
    const parts = pieces('🤝'.repeat(100), 40);
    expect(parts.join('').replaceAll(' ', '')).toBe('🤝'.repeat(100));
  });
});

describe('shortened text', () => {
  it.each([
    ['Working Group on Maritime Cooperation', 22, 'Working Group on…', 'Working Group on'],
    ['Working Group', 13, 'Working Group', 'Working Group'],
    ['Kommissionsvorsitzender', 10, 'Kommissio…', 'Kommission'],
    ['🤝🤝🤝🤝🤝', 4, '🤝🤝🤝…', '🤝🤝🤝🤝'],
  ])('%s to %i', (text, limit, marked, bare) => {
    expect(shorten(text, limit)).toBe(marked);
    expect(firstWords(text, limit)).toBe(bare);
  });

  it('has at most as many characters as allowed and no half of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 120 }), (text, limit) => {
        for (const short of [shorten(text, limit), firstWords(oneLine(text), limit)]) {
          expect([...short].length).toBeLessThanOrEqual(limit);
          expect(short).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
