import { type APIMessageComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../knowledge/index.ts';
import { type Asked, texts } from '../../src/render/asked.ts';
import { oneLine, unescapeText } from '../../src/render/escape.ts';
import { render } from '../../src/render/render.ts';
import { answerOf, anyAnswer } from './answers.ts';

const asked: Asked = { command: 'who-chaired', values: { meeting: '2' } };

const pagesOf = (answer: Answer, from: Asked = asked) =>
  Array.from(
    { length: render(answer, { page: 0, asked: from }).pages },
    (_, page) => render(answer, { page, asked: from }).message,
  );

const everything = (components: readonly APIMessageComponent[]): readonly APIMessageComponent[] =>
  components.flatMap((component) => [
    component,
    ...('components' in component ? everything(component.components as readonly APIMessageComponent[]) : []),
  ]);

/** What a reader sees in all pages, markdown and white space taken away; `listed` is what stands in lists of sources. */
const seen = (answer: Answer): { readonly body: string; readonly listed: string } => {
  const paragraphs = pagesOf(answer).flatMap((message) => texts(message.components).slice(1));
  const list = (text: string): boolean => text.startsWith('-# \\[');
  const shown = (markdown: readonly string[]): string =>
    markdown
      .flatMap((text) => text.split('\n'))
      .map((line) => unescapeText(line.replace(/^(?:> |-# )/, '')))
      .join('')
      .replace(/\s/g, '');
  return {
    body: shown(paragraphs.filter((text) => !list(text) && !text.startsWith('-# Page '))),
    listed: shown(paragraphs.filter(list)),
  };
};

const solid = (words: string): string => oneLine(words).replace(/\s/g, '');

const chaired = answerOf({
  lead: 'Two people chaired it.',
  claims: [
    {
      text: 'Rear Admiral Ana Solis co-chaired for the host.',
      citations: [
        { article: 'a1', quote: 'The dialogue was co-chaired by\nRear Admiral Ana Solis.', start: 5, end: 60 },
      ],
    },
  ],
  notices: [{ kind: 'missing', text: 'The other chair is not named.' }],
  sources: [
    {
      article: 'a1',
      title: 'Harbour talks end',
      publisher: 'Harbour Courier',
      agency: null,
      published: null,
      url: 'https://example.org/1',
    },
  ],
});

describe('an answer on Discord', () => {
  it('shows heading, lead, claim with its quote, notice and source, in this order', () => {
    const { pages, message } = render(chaired, { page: 0, asked });
    expect(pages).toBe(1);
    expect(texts(message.components)).toEqual([
      '### Who chaired: 2nd Harbour Dialogue',
      'Two people chaired it.',
      'Rear Admiral Ana Solis co-chaired for the host. \\[1\\]\n> The dialogue was co-chaired by Rear Admiral Ana Solis. \\[1\\]',
      '❔ The other chair is not named.',
      '-# \\[1\\] Harbour Courier, “Harbour talks end”, undated · [Read the article](https://example.org/1)',
    ]);
  });

  it('has no controls where there is nothing to turn to or to choose', () => {
    const kinds = everything(render(chaired, { page: 0, asked }).message.components).map((component) => component.type);
    expect(kinds).not.toContain(ComponentType.ActionRow);
  });

  it('shows a quote once under claims that follow each other and rest on it', () => {
    const citations = [
      { article: 'a1', quote: 'Both sides met at the pilot house on Monday.', start: 0, end: 44 },
    ] as const;
    const claims = [
      { text: 'It was held at the pilot house.', citations },
      { text: 'It was held on a Monday.', citations },
    ];
    expect(texts(render(answerOf({ claims }), { page: 0, asked }).message.components)[1]).toBe(
      'It was held at the pilot house. \\[1\\]\nIt was held on a Monday. \\[1\\]\n> Both sides met at the pilot house on Monday. \\[1\\]',
    );
  });

  it('shows a claim that is nothing but its quote once', () => {
    const quote = 'Both sides met at the pilot house on Monday.';
    const claims = [{ text: `“${quote}”`, citations: [{ article: 'a1', quote, start: 0, end: 44 }] as const }];
    expect(texts(render(answerOf({ claims }), { page: 0, asked }).message.components)[1]).toBe(`> ${quote} \\[1\\]`);
  });

  it('repeats what was asked only where a control needs it', () => {
    const long: Asked = { command: 'ask', values: { question: 'who '.repeat(50).trim() } };
    const shown = (answer: Answer) => texts(render(answer, { page: 0, asked: long }).message.components).join('\n');
    expect(shown(chaired)).not.toContain('Asked:');
    expect(shown(answerOf({ lead: 'word '.repeat(3000) }))).toContain('-# Asked: /ask\n-# question: who who');
    expect(shown(answerOf({ choices: [{ label: 'This', ask: '/ask this' }] }))).toContain(
      '-# Asked: /ask\n-# question: who who',
    );
  });

  it('notifies nobody', () => {
    expect(render(chaired, { page: 0, asked }).message.allowedMentions).toEqual({ parse: [] });
  });

  it('goes on to further pages, each with the sources that it cites', () => {
    const claims = Array.from({ length: 30 }, (_, i) => ({
      text: `Meeting ${i} was held.`,
      citations: [
        { article: `a${i}`, quote: `${`Sentence ${i} of the report. `.repeat(12)}`.trim(), start: i, end: i + 300 },
      ] as const,
    }));
    const pages = pagesOf(answerOf({ claims }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const all = texts(page.components).join('\n');
      const quoted = [...all.matchAll(/^> .* \\\[(\d+)\\\]$/gm)].map((match) => match[1]);
      const listed = [...all.matchAll(/^-# \\\[(\d+)\\\] /gm)].map((match) => match[1]);
      expect(listed).toEqual(quoted);
    }
  });

  it('turns to the nearest page where one is asked for that is not there', () => {
    const long = answerOf({ lead: 'word '.repeat(3000) });
    const { pages, message } = render(long, { page: 10_000, asked });
    expect(texts(message.components).at(-1)).toBe(`-# Page ${pages} of ${pages}`);
    expect(texts(render(chaired, { page: 7, asked }).message.components)).toHaveLength(5);
  });

  it.each([
    ['ambiguous', 'Choose what you mean'],
    ['answered', 'Ask this instead'],
    ['not-understood', 'Ask this instead'],
  ] as const)('offers choices in a menu: %s', (status, placeholder) => {
    const answer = answerOf({ status, choices: [{ label: '2nd Harbour Dialogue', ask: '/who-chaired 2' }] });
    const select = everything(render(answer, { page: 0, asked }).message.components).find(
      ({ type }) => type === ComponentType.StringSelect,
    );
    const options = [{ label: '2nd Harbour Dialogue', description: '/who-chaired 2' }];
    expect(select).toMatchObject({ placeholder, options });
  });
});

describe('any answer', { timeout: 30_000 }, () => {
  it('keeps the limits of Discord on every page', () => {
    const long: Asked = { command: 'quote', values: { topic: 'joint_patrol '.repeat(22), speaker: '_'.repeat(290) } };
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(asked, long), (answer, from) => {
        for (const message of pagesOf(answer, from)) {
          const all = everything(message.components);
          expect(all.length).toBeLessThanOrEqual(40);
          const shown = texts(message.components);
          expect(shown.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(4000);
          for (const text of shown) expect(text.trim()).not.toBe('');
          const ids = all.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
          for (const component of all) if (component.type === ComponentType.StringSelect) checkMenu(component.options);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows every word of its lead, claims, quotes, notices and sources', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { body, listed } = seen(answer);
        const said = [
          answer.lead ?? '',
          ...answer.claims.flatMap((claim) => [claim.text, ...claim.citations.map((citation) => citation.quote)]),
          ...answer.notices.map((notice) => notice.text),
        ];
        for (const words of said) expect(body.includes(solid(words)), words).toBe(true);
        const sources = answer.sources.flatMap((source) => [source.title ?? '', source.publisher ?? '']);
        for (const words of sources)
          expect(body.includes(solid(words)) || listed.includes(solid(words)), words).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('offers every choice on some page', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const values = pagesOf(answer).flatMap((message) =>
          everything(message.components).flatMap((component) =>
            component.type === ComponentType.StringSelect ? component.options.map((option) => option.value) : [],
          ),
        );
        const distinct = new Set(answer.choices.map(({ label, ask }) => `${label}\n${ask}`));
        expect(new Set(values).size).toBe(distinct.size);
      }),
      { numRuns: 30 },
    );
  });
});

const checkMenu = (options: readonly { label: string; value: string; description?: string }[]): void => {
  expect(options.length).toBeGreaterThan(0);
  expect(options.length).toBeLessThanOrEqual(25);
  expect(new Set(options.map((option) => option.value)).size).toBe(options.length);
  for (const { label, value, description = 'x' } of options) {
    for (const text of [label, value, description]) {
      expect([...text].length).toBeLessThanOrEqual(100);
      expect(text.trim()).not.toBe('');
    }
  }
};
