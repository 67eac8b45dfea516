import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonSlips } from '../../knowledge/lexicon/question-spellings.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));

describe('the common words of a question may each have a slip', () => {
  test.each([
    ['whho chiared teh fifht meetng', 'who chaired the fifth meeting'],
    ['wjere wsa thr fourth meetign', 'where was the fourth meeting'],
    ['whem dif they discuss cybersecurity', 'when did they discuss cybersecurity'],
    ['hwo mnay tims did dylevksy co chiar', 'how many times did dylevsky co chair'],
    ['wich meetings wre in juy 2024', 'which meetings were in july 2024'],
    ['whst job doess mathew hvae', 'what job does mathew have'],
  ])('%s', (typed, meant) => {
    const { heading: _, ...answer } = ask(typed);
    const { heading: __, ...own } = ask(meant);
    expect(answer.claims.map(({ text }) => text)).toEqual(own.claims.map(({ text }) => text));
    expect(own.claims.length).toBeGreaterThan(0);
  });

  test('what two words are as near to is left as it was typed', () => {
    for (const slip of ['thid', 'wer', 'tht'])
      expect(commonSlips.get(slip) ?? slip).toMatch(/^(?:thid|third|were|that|wer|tht)$/);
    expect(commonSlips.get('hwo')).toBeUndefined();
  });

  test.each(['did they discuss gas?', 'what was said about wheat?', 'who had a hat?', 'did they talk of war crimes?'])(
    'a word that means something is no slip: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test('names and letters in capitals are none', () => {
    expect(statusOf('did NAS attend the fifth meeting?')).toBe('not-in-sources');
    expect(queryOf('when did Wen chair the fourth meeting?')).not.toMatchObject({ ask: 'when' });
  });

  test('no slip is a common word itself, nor one that is named as a word of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commonSlips), ([slip, word]) => {
        expect(slip).not.toBe(word);
        expect(commonSlips.has(word)).toBe(false);
        expect(Math.abs(slip.length - word.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('two letters that changed places make a word of the articles', () => {
  expect(
    ask('wats indra nvay')
      .notices.map(({ text }) => text)
      .join(),
  ).toContain('“nvay” as “navy”');
});
