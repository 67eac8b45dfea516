import { describe, expect, it } from 'vitest';
import type { Source } from '../../knowledge/index.ts';
import { ago, dateText } from '../../src/render/date.ts';
import { linkTarget } from '../../src/render/link.ts';
import { sourceLine } from '../../src/render/source.ts';

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
    expect(dateText(date)).toBe(text);
  });

  it('has a Discord timestamp only where the day is known', () => {
    expect(ago('2024-11-28')).toBe(`<t:${Date.UTC(2024, 10, 28, 10) / 1000}:R>`);
    for (const date of ['2024-11', '2024', '--11-28', '2024-13-99']) expect(ago(date)).toBeUndefined();
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
    expect(sourceLine(2, source).brief).toBe(
      `-# \\[2\\] Harbour Courier (TNA), “Harbour talks end \\[with photos\\]”, 28 November 2024 (${at}) · [Read the article](https://example.org/talks)`,
    );
  });

  it.each([
    [{ ...source, published: null }, 'undated'],
    [{ ...source, published: { date: '2024-11', basis: 'inferred' as const } }, 'November 2024, inferred'],
    [{ ...source, publisher: null }, '\\[2\\] TNA, “'],
    [{ ...source, publisher: null, agency: null }, '\\[2\\] a1, “'],
    [{ ...source, url: 'ftp://example.org/x' }, 'ftp\\://example.org/x'],
  ])('says what is known and no more: %#', (known, words) => {
    expect(sourceLine(2, known).brief).toContain(words);
  });

  it('is shortened where it is long, and whole beside', () => {
    const title = 'Harbour talks '.repeat(30).trim();
    const { brief, whole } = sourceLine(2, { ...source, title });
    expect(brief).toContain('…”');
    expect(whole).toContain(`“${title}”`);
    expect(sourceLine(2, source).whole).toBeUndefined();
  });
});
