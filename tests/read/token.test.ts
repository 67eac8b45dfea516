import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, tokenize } from '../../knowledge/read/token.ts';

it.each<[string, string[]]>([
  ['Sub-Working Group', ['Sub', '-', 'Working', 'Group']],
  ["Russia's and Russia’s", ['Russia', "'s", 'and', 'Russia', '’s']],
  ['the 10th, 10ᵗʰ and XIII', ['the', '10th', ',', '10ᵗʰ', 'and', 'XIII']],
  ['#NewDelhi #IRIGC', ['#', 'New', 'Delhi', '#', 'IRIGC']],
  ["d'affaires O’Neil", ["d'affaires", 'O’Neil']],
  ['26-27 Jun', ['26', '-', '27', 'Jun']],
  ['São Tomé', ['São', 'Tomé']],
  ['A.V. 3.5', ['A', '.', 'V', '.', '3', '.', '5']],
])('%j', (text, words) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(words);
});

it('folds case, diacritics, apostrophes and superscripts', () => {
  expect(['São', 'O’Neil', '10ᵗʰ', 'ISRO', '`'].map(fold)).toEqual(['sao', "o'neil", '10th', 'isro', "'"]);
});

it('covers every character that is not white space once, in order, with folded keys', () => {
  const unit = fc.constantFrom(...'aBsé1٣² \n\u00a0#\'’-–.,"“(`ᵗĐ', 'क्', '𝒜', '😀', "'s", '’s', '#NewDelhi', '10th');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), fc.nat(9), (units, offset) => {
      const text = units.join('');
      let at = 0;
      for (const { text: word, key, start, end } of tokenize(text, offset)) {
        expect(text.slice(at, start - offset).trim()).toBe('');
        expect(text.slice(start - offset, end - offset)).toBe(word);
        expect(key).toBe(fold(word));
        at = end - offset;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
