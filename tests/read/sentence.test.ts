import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../knowledge/read/sentence.ts';

const cut = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  it.each([
    'The team was led by Lt. Gen. J. P. Mathur and Dr. S. Rao.',
    'Brig. (Retd.) A. Khan and Maj. Gen. (Retd.) B. Lee took part.',
    'H.E. Mr. Kim, Hon. Mere Tau and Amb. Y. Musa spoke.',
    'They signed Protocol No. 5 and Annexes Nos. 7 and 8 under Art. 3 on Nov. 3, 2021.',
    'The talks began at 5 p.m. Moscow time and ended at 9 p.m. that day.',
    'Trade grew by 3.5 per cent, i.e. by Rs. 40 crore, e.g. in St. Petersburg.',
    'The U.S. Indo-Pacific Command and the U.K. Ministry of Defence sent officers.',
    'The sides met... and parted.',
    'A statement titled “Peace. Now and for ever” was issued.',
    'The committee (the fifth. It was a long one) ended.',
    '“Did they agree?” the envoy asked.',
    '"We are ready!" he said.',
    '"Will you come?" Minister Ana Silva asked.',
    'See www.example.gov.in for the text.',
    'Mr. Lee of Acme Co. Ltd. signed.',
    'The meeting was\nheld here today.',
    '1. The sides met.',
    'Does it matter?',
    'No full stop',
  ])('%j', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('several sentences', () => {
  it.each<[string, string[]]>([
    ['The sides met. They agreed.', ['The sides met.', 'They agreed.']],
    ['It ended at 5 p.m. The next is due.', ['It ended at 5 p.m.', 'The next is due.']],
    ['It was hosted by the U.S. Both sides left.', ['It was hosted by the U.S.', 'Both sides left.']],
    [
      'They met in Washington, D.C. In May they will meet again.',
      ['They met in Washington, D.C.', 'In May they will meet again.'],
    ],
    ['“We agree. We will meet again,” he said. He left.', ['“We agree.', 'We will meet again,” he said.', 'He left.']],
    [
      'He wrote: "It was good. It was new." Then he left.',
      ['He wrote: "It was good.', 'It was new."', 'Then he left.'],
    ],
    ['The cooperation grew.The sides left.', ['The cooperation grew.', 'The sides left.']],
    ['They left on Friday.(ANI)', ['They left on Friday.', '(ANI)']],
    ['They left on Friday. – IANS', ['They left on Friday.', '– IANS']],
    ['They agreed.[12] They left.', ['They agreed.[12]', 'They left.']],
    ['It was signed (in Lima.) They left.', ['It was signed (in Lima.)', 'They left.']],
    ['They met in 2021. The next is due.', ['They met in 2021.', 'The next is due.']],
    ['Did they agree? They did! All left…  The end.', ['Did they agree?', 'They did!', 'All left…', 'The end.']],
    ['They met on Oct. 29. Talks went on.', ['They met on Oct. 29.', 'Talks went on.']],
    ['The vote was a yes. No. 5 was adopted.', ['The vote was a yes.', 'No. 5 was adopted.']],
    ['दोनों पक्ष मिले। वे सहमत हुए।', ['दोनों पक्ष मिले।', 'वे सहमत हुए।']],
    ['双方举行会议。他们同意。', ['双方举行会议。', '他们同意。']],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

it('sentences are in order, apart, and leave nothing but white space out', () => {
  const piece = fc.constantFrom(
    'The sides',
    ' met',
    '.',
    '?',
    '…',
    ' ',
    '\n',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[1]',
    "'",
    '’',
    'Lt.',
    'J.',
    '5',
    'p.m.',
    'de',
    'İ',
    '𝒜',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('').trim();
      let at = 0;
      for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
