import { describe, expect, it } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { texts } from '../../src/render/asked.ts';
import { marks, placeOf, readPlace } from '../../src/render/citation.ts';
import { passageAt } from '../../src/render/passage.ts';
import { renderPassage } from '../../src/render/render.ts';
import { wordsOf } from '../../src/words/words.ts';
import { articleOf } from '../support/article.ts';

const TEXT = `The delegations arrived on Monday. They *met* at the pilot house. Both sides
thanked the harbour master.

A second paragraph is about the weather.`;
const article = articleOf(TEXT, { id: 'harbour', title: 'Pilots meet', url: 'https://example.org/pilots' });
const quote = 'They *met* at the pilot house.';
const start = TEXT.indexOf(quote);
const citation = { article: 'harbour', quote, start, end: start + quote.length };
const view = { page: 0, asked: { command: '§', values: { at: placeOf(citation) } }, words: wordsOf('en') };

describe('a quotation looked up', () => {
  const passage = passageAt(placeOf(citation), build([article]));

  it('stands in its paragraph', () => {
    expect(passage).toMatchObject({
      before: 'The delegations arrived on Monday. ',
      quote,
      after: ' Both sides\nthanked the harbour master.',
    });
  });

  it('is shown in bold among the other words, with a link to it', () => {
    if (!passage) throw new Error('there is no passage');
    const { components } = renderPassage(passage, view).message;
    expect(texts(components)).toEqual([
      '### Pilots meet',
      'The delegations arrived on Monday. **They \\*met\\* at the pilot house.** Both sides thanked the harbour master.',
      '-# harbour, “Pilots meet”, undated · [Read the article](https://example.org/pilots)',
    ]);
    expect(JSON.stringify(components)).toContain(
      'https://example.org/pilots#:~:text=They%20%2Amet%2A%20at%20the%20pilot%20house.',
    );
  });

  it('is linked by its sentence alone, without what else stands on its line', () => {
    const text = 'HELSINKI, May 3 (NNA): Pilots of both sides met on Tuesday.\n\nThey will meet again.';
    const line = 'HELSINKI, May 3 (NNA): Pilots of both sides met on Tuesday.';
    const dated = articleOf(text, { id: 'dated', url: 'https://example.org/dated' });
    const found = passageAt(placeOf({ article: 'dated', quote: line, start: 0, end: line.length }), build([dated]));
    if (!found) throw new Error('there is no passage');
    const shown = JSON.stringify(renderPassage(found, view).message.components);
    expect(shown).toContain('HELSINKI, May 3 (NNA): Pilots of both sides met on Tuesday.**');
    expect(shown).toContain('https://example.org/dated#:~:text=Pilots%20of%20both%20sides%20met%20on%20Tuesday.');
  });

  it('says so where no address is known', () => {
    const { url: _, ...front } = { url: '', id: 'harbour' };
    const found = passageAt(placeOf(citation), build([articleOf(TEXT, front)]));
    if (!found) throw new Error('there is no passage');
    expect(texts(renderPassage(found, view).message.components).at(-1)).toContain('No address of this article');
  });

  it('of a paragraph without end is shown with what stands nearest to it', () => {
    const text = Array.from({ length: 900 }, (_, i) => `Sentence ${i} tells of the tides.`).join(' ');
    const long = articleOf(text, { id: 'tides' });
    const words = 'Sentence 500 tells of the tides.';
    const at = text.indexOf(words);
    const found = passageAt(
      placeOf({ article: 'tides', quote: words, start: at, end: at + words.length }),
      build([long]),
    );
    if (!found) throw new Error('there is no passage');
    const { pages, message } = renderPassage(found, view);
    expect(pages).toBe(1);
    expect(texts(message.components).join('\n')).toContain(`**${words}**`);
  });

  it.each([
    ['an article that is gone', placeOf({ ...citation, article: 'gone' })],
    ['words that stand there no more', placeOf({ ...citation, quote: 'They met elsewhere.' })],
    ['a place beyond the end', placeOf({ ...citation, start: 10_000, end: 10_030 })],
    ['no place at all', 'harbour:1-2'],
    ['nothing', ''],
  ])('in %s is none', (_, place) => {
    expect(passageAt(place, build([article]))).toBeUndefined();
  });
});

describe('a place', () => {
  it('takes at most 50 characters', () => {
    const place = placeOf({ ...citation, article: 'a'.repeat(300), start: 10_000_000, end: 99_000_000 });
    expect(place.length).toBeLessThanOrEqual(50);
    expect(readPlace(place)).toMatchObject({ start: 10_000_000, end: 99_000_000 });
  });
});

describe('the numbers of quotations', () => {
  it.each([
    [[1], '[1]'],
    [[2, 1], '[1][2]'],
    [[1, 2, 3, 7], '[1–3][7]'],
    [[4, 4], '[4]'],
    [[], ''],
  ])('%j read %s', (numbers, text) => {
    expect(marks(numbers)).toBe(text);
  });
});
