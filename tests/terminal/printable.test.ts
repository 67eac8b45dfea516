import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableJson } from '../../src/terminal/printable.ts';

test.each([
  ['a colour', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['a window title', '\u001b]0;gone\u0007', '␛]0;gone␇'],
  ['an eight-bit escape', '\u009b2J', '�2J'],
  ['text turned around', 'abc\u202edcba', 'abc�dcba'],
  ['a bell and a backspace', 'a\u0007b\u0008', 'a␇b␈'],
  ['line breaks and tabs', 'one\r\ntwo\tthree\u2028four', 'one  two three four'],
  ['a byte order mark', '\ufeffHead', 'Head'],
  ['plain text', 'Lt Gen, “defence” – नमस्ते, Привет, 🙂', 'Lt Gen, “defence” – नमस्ते, Привет, 🙂'],
])('%s', (_, raw, shown) => expect(printable(raw)).toBe(shown));

test('whatever comes in, no control character goes out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => void expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u),
    ),
  );
});

test('JSON stays the same value, on one line, with nothing that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printableJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    }),
  );
});
