import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, wrap } from '../../src/terminal/wrap.ts';

test.each([
  ['Moscow', 6],
  ['Józef', 5],
  ['Jo\u0301zef', 5],
  ['北京', 4],
  ['ok 🙂', 5],
  ['', 0],
])('%s takes %i columns', (text, size) => expect(columns(text)).toBe(size));

describe('wrapping', () => {
  test('breaks between words, never within one', () => {
    expect(wrap('the talks were held over two days', 20)).toBe('the talks were held\nover two days');
    expect(wrap('see https://example.org/a/very/long/address/indeed now', 20)).toBe(
      'see\nhttps://example.org/a/very/long/address/indeed\nnow',
    );
  });

  test('indents every line and counts the indent', () => {
    expect(wrap('the talks were held over two days', 22, '    ')).toBe('    the talks were\n    held over two days');
  });

  test('with no width, one line', () => expect(wrap('a\n b\t c', Number.POSITIVE_INFINITY)).toBe('a b c'));

  test('keeps every word in order, and the width where words allow it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,15}$/)), fc.integer({ min: 20, max: 90 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.split(/\s+/).filter((word) => word !== '')).toEqual(words);
        for (const line of lines.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
