import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../knowledge/index.ts';
import { show } from '../../src/terminal/show.ts';

const cite = (article: string, quote: string, start = 0): Citation => ({
  article,
  quote,
  start,
  end: start + quote.length,
});
const chaired = cite('a', 'Both heads took the chair in turn.');
const place = cite('b', 'Oslo was the host.', 40);

const answer: Answer = {
  status: 'answered',
  heading: 'Second Fisheries Dialogue',
  lead: null,
  claims: [
    { text: 'Both heads took the chair', citations: [chaired] },
    { text: 'It met in Oslo, both heads present', citations: [place, chaired] },
  ],
  notices: [{ kind: 'undated', text: 'No article states the day.' }],
  choices: [{ label: 'First Fisheries Dialogue', ask: '/meeting fisheries 1' }],
  sources: [
    {
      article: 'a',
      title: null,
      publisher: 'The Skipper',
      agency: 'NTB',
      published: { date: '2031-05-04', basis: 'stated' },
      url: 'https://example.org/1',
    },
    { article: 'b', title: null, publisher: null, agency: null, published: null, url: null },
  ],
};
const plain = { width: 80, colour: false };

describe('an answer on the page', () => {
  test('each sentence has one number, claims carry it, sources stand below', () => {
    expect(show(answer, plain)).toBe(
      [
        'Second Fisheries Dialogue',
        '',
        'Both heads took the chair [1]',
        'It met in Oslo, both heads present [1][2]',
        '! No article states the day.',
        '',
        '> First Fisheries Dialogue: /meeting fisheries 1',
        '',
        'The Skipper, NTB · 4 May 2031',
        'https://example.org/1',
        '  [1] “Both heads took the chair in turn.”',
        '',
        'b · date not stated',
        '  [2] “Oslo was the host.”',
      ].join('\n'),
    );
  });

  test('colour changes nothing but the colour', () => {
    const painted = show(answer, { ...plain, colour: true });
    expect(painted).not.toBe(show(answer, plain));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(show(answer, plain));
  });

  test('escape sequences in an article or a question stay text', () => {
    const hostile: Answer = {
      ...answer,
      heading: 'No “\u001b[2J” on record',
      claims: [{ text: 'one\u0007', citations: [cite('a', 'so \u001b]52;c;eA==\u0007 it \u009b1m was\nsaid')] }],
      sources: [],
    };
    expect(show(hostile, plain)).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(show(hostile, plain)).toContain('“so ␛]52;c;eA==␇ it �1m was said”');
  });

  test('a narrow window wraps under the first word', () => {
    expect(
      show({ ...answer, claims: [], sources: [], choices: [], heading: 'x', lead: null }, { ...plain, width: 20 }),
    ).toBe('x\n\n! No article states\n  the day.');
  });
});
