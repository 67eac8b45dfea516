import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../knowledge/index.ts';
import { ago, dateText } from '../../src/render/date.ts';
import { linkTarget, sentenceTarget } from '../../src/render/link.ts';
import { sourceLine, sourceText } from '../../src/render/source.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('en');

describe('a date', () => {
  it.each([
    ['2024-11-28', '28 November 2024'],
    ['2024-02-29', '29 February 2024'],
    ['2024-11', 'November 2024'],
    ['2024', '2024'],
    ['--10-28', '28 October, year not stated'],
    ['--02-29', '29 February, year not stated'],
    ['--10', 'October, year not stated'],
    ['2024-13-99', '2024-13-99'],
  ])('%s reads %s', (date, text) => {
    expect(dateText(date, words)).toBe(text);
  });

  it('has a Discord timestamp only where the day is known', () => {
    expect(ago('2024-11-28')).toBe(`<t:${Date.UTC(2024, 10, 28, 10) / 1000}:R>`);
    for (const date of ['2024-11', '2024', '--11-28', '2024-13-99']) expect(ago(date)).toBeUndefined();
  });
});

describe('a date in other languages', () => {
  it.each([
    ['hi', '2024-11-28', '28 नवंबर 2024'],
    ['ru', '2024-11-28', '28 ноября 2024 г.'],
    ['ru', '--10-28', '28 октября, год не указан'],
  ] as const)('%s: %s reads %s', (locale, date, text) => {
    expect(dateText(date, wordsOf(locale))).toBe(text);
  });
});

describe('a link to a sentence', () => {
  it.each([
    ['a short one whole', 'It was held, in Kochi.', 'It%20was%20held%2C%20in%20Kochi.'],
    [
      'a long one by its first and last words',
      `The talks were co-chaired by ${'both sides and '.repeat(9)}ended on time (at last).`,
      'The%20talks%20were%20co%2Dchaired%20by%20both,and%20ended%20on%20time%20%28at%20last%29.',
    ],
    ['one over two lines', 'It was\n  held.', 'It%20was%20held.'],
  ])('%s', (_, quote, fragment) => {
    expect(sentenceTarget('https://example.org/a', quote)).toContain(`https://example.org/a#:~:text=${fragment}`);
  });

  it('keeps a fragment that is there', () => {
    expect(sentenceTarget('https://example.org/a#top', 'Held.')).toBe('https://example.org/a#top:~:text=Held.');
  });

  it('never is longer than a button takes, and goes to the page at least', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (quote) => {
        const target = sentenceTarget('https://example.org/talks', quote) ?? '';
        expect(target.length).toBeLessThanOrEqual(512);
        expect(new URL(target).pathname).toBe('/talks');
      }),
    );
    expect(sentenceTarget('https://example.org/talks', 'x'.repeat(900))).toBe('https://example.org/talks');
    expect(sentenceTarget('javascript:alert(1)', 'Held.')).toBeUndefined();
  });
});

describe('a link', () => {
  it.each([
    ['https://example.org/talks/2024', 'https://example.org/talks/2024'],
    ['https://example.org/a_(b)_c', 'https://example.org/a_%28b%29_c'],
    ['https://example.org/?q=[x]\\', 'https://example.org/?q=%5Bx%5D%5C'],
    ['https://example.org/a b>', 'https://example.org/a%20b%3E'],
  ])('%s goes to %s', (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'example.org',
    '',
    'https://user:word@example.org',
    `https://example.org/${'x'.repeat(500)}`,
  ])('%s is none', (url) => {
    expect(linkTarget(url)).toBeUndefined();
  });
});

describe('the line of a source', () => {
  const source: Source = {
    article: 'a1',
    title: 'Harbour talks end [with photos]',
    publisher: 'Harbour Courier',
    agency: 'TNA',
    published: { date: '2024-11-28', basis: 'stated' },
    url: 'https://example.org/talks',
  };

  it('names publisher, agency, title, date and link', () => {
    const at = ago('2024-11-28');
    expect(sourceLine([2], source, words)).toBe(
      `-# \\[2\\] Harbour Courier (TNA), “Harbour talks end \\[with photos\\]”, 28 November 2024 (${at}) · [Read the article](https://example.org/talks)`,
    );
  });

  it.each([
    [{ ...source, published: null }, 'undated'],
    [{ ...source, published: { date: '2024-11', basis: 'inferred' as const } }, 'November 2024, inferred'],
    [{ ...source, publisher: null }, '\\[2\\] TNA, “'],
    [{ ...source, publisher: null, agency: null }, '\\[2\\] a1, “'],
    [{ ...source, url: 'ftp://example.org/x' }, 'ftp\\://example.org/x'],
  ])('says what is known and no more: %#', (known, said) => {
    expect(sourceLine([2], known, words)).toContain(said);
  });

  it('is shortened where it is long, and whole beside', () => {
    const title = 'Harbour talks '.repeat(30).trim();
    const { brief, whole } = sourceText({ ...source, title }, words);
    expect(brief).toContain('…”');
    expect(whole).toContain(`“${title}”`);
    expect(sourceText(source, words).whole).toBeUndefined();
  });
});
