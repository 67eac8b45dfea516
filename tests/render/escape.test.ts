import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, oneLine, unescapeText } from '../../src/render/escape.ts';

describe('escaped words', () => {
  it.each([
    ['the *joint* statement', '\\*joint\\*'],
    ['snake_case_name and __init__', 'snake\\_case\\_name and \\_\\_init\\_\\_'],
    ['~~withdrawn~~ ||sealed||', '\\~\\~withdrawn\\~\\~ \\|\\|sealed\\|\\|'],
    ['run `ls`', 'run \\`ls\\`'],
    ['[press here](https://example.org)', '\\[press here\\](https\\://example.org)'],
    ['<@123> <#45> <t:0> <:wave:6> </ask:7>', '\\<\\@123\\> \\<#45\\> \\<t:0\\> \\<\\:wave:6\\> \\</ask:7\\>'],
    ['@everyone, a line', '\\@everyone, a line'],
    [':tada: at 10:30', '\\:tada: at 10:30'],
    ['C:\\temp', 'C:\\\\temp'],
  ])('%s', (words, markdown) => {
    expect(escapeText(words)).toContain(markdown);
  });

  it.each([
    ['# Title', '\\# Title'],
    ['-# small', '\\-# small'],
    ['- first point', '\\- first point'],
    ['+ first point', '\\+ first point'],
    ['2. second point', '2\\. second point'],
    ['2) second point', '2\\) second point'],
    ['> said so', '\\> said so'],
    ['2023 was the year', '2023 was the year'],
    ['2023-07-19, a day', '2023-07-19, a day'],
    ['Sub-Working Group #3', 'Sub-Working Group #3'],
  ])('at the start of a line: %s', (words, markdown) => {
    expect(escapeText(words)).toBe(markdown);
  });

  it('are shown as they were, on one line', () => {
    fc.assert(
      fc.property(wild, (words) => {
        expect(unescapeText(escapeText(words))).toBe(oneLine(words));
      }),
    );
  });

  it('have nothing left that Discord would obey', () => {
    fc.assert(
      fc.property(wild, (words) => {
        const bare = escapeText(words).replace(/\\[^0-9A-Za-z\s]/g, '·');
        expect(bare).not.toMatch(/[*_~`|<>[\]@]|:\/\/|:\w+:|^[-#+]/);
      }),
    );
  });
});

describe('oneLine', () => {
  it.each([
    ['was \n held  here', 'was held here'],
    ['\u202eruoy\u202c word\u200f', 'ruoy word'],
    ['\u2067right\u2069 \u200bhere\ufeff', 'right here'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['a 🤝 whole pair', 'a 🤝 whole pair'],
    ['भारत\u200dरूस', 'भारत\u200dरूस'],
    ['bell\u0007 and null\u0000', 'bell and null'],
    [' \t ', ''],
  ])('%j → %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

const wild = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '~',
        '`',
        '|',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '@',
        '#',
        ':',
        '/',
        '-',
        '+',
        '.',
        '1',
        'a',
        'x',
        ' ',
        '\n',
        '\\',
      ),
    )
    .map((marks) => marks.join('')),
);
