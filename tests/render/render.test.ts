import { type APIMessageComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../knowledge/index.ts';
import { type Asked, texts } from '../../src/render/asked.ts';
import { placeOf } from '../../src/render/citation.ts';
import { picked } from '../../src/render/controls.ts';
import { oneLine, unescapeText } from '../../src/render/escape.ts';
import { render } from '../../src/render/render.ts';
import { type Words, wordsOf } from '../../src/words/words.ts';
import { answerOf, anyAnswer } from './answers.ts';

const asked: Asked = { command: 'who-chaired', values: { meeting: '2' } };

const words = wordsOf('en');

type Look = { readonly words: Words; readonly alone?: boolean; readonly share?: boolean; readonly sharedBy?: string };

const pagesOf = (answer: Answer, look: Look = { words }) =>
  Array.from(
    { length: render(answer, { page: 0, asked, ...look }).pages },
    (_, page) => render(answer, { page, asked, ...look }).message,
  );

const everything = (components: readonly APIMessageComponent[]): readonly APIMessageComponent[] =>
  components.flatMap((component) => [
    component,
    ...('components' in component ? everything(component.components as readonly APIMessageComponent[]) : []),
  ]);

/** What a reader sees in all pages, markdown and white space taken away; `listed` is what stands in lists of sources. */
const seen = (answer: Answer, look: Look = { words }): { readonly body: string; readonly listed: string } => {
  const pages = pagesOf(answer, look);
  const paragraphs = pages.flatMap((message, i) =>
    texts(message.components)
      .slice(1)
      .filter((text) => text !== `-# ${look.words.page(i + 1, pages.length)}` && !/^-# [^<]*<@\d+>/.test(text)),
  );
  const list = (text: string): boolean => /^-# \\\[\d/.test(text);
  const shown = (markdown: readonly string[]): string =>
    markdown
      .flatMap((text) => text.split('\n'))
      .map((line) => unescapeText(line.replace(/^(?:> |-# |- )/, '')))
      .join('')
      .replace(/\s/g, '');
  return {
    body: shown(paragraphs.filter((text) => !list(text))),
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

/** Of one claim, on so many quotations. */
const quoting = (count: number): Answer => {
  const [, ...citations] = Array.from({ length: count + 1 }, (_, i) => ({
    article: 'a1',
    quote: `Report ${i - 1}.`,
    start: i,
    end: i + 9,
  }));
  const [first, ...rest] = citations;
  return answerOf({
    claims: first ? [{ text: 'It was held.', citations: [first, ...rest] }] : [],
    sources: chaired.sources,
  });
};

describe('an answer on Discord', () => {
  it('shows heading, lead, claim with its quote, notice and source, in this order', () => {
    const { pages, message } = render(chaired, { page: 0, asked, words });
    expect(pages).toBe(1);
    expect(texts(message.components)).toEqual([
      '### Who chaired: 2nd Harbour Dialogue',
      'Two people chaired it.',
      'Rear Admiral Ana Solis co-chaired for the host. \\[1\\]\n> The dialogue was co-chaired by Rear Admiral Ana Solis. \\[1\\]',
      '❔ The other chair is not named.',
      '-# \\[1\\] Harbour Courier, “Harbour talks end”, undated · [Read the article](https://example.org/1)',
    ]);
  });

  it('has the command in bold where a line of its lead begins with one', () => {
    const lead = 'Ask away.\n/quote topic [meeting]: Sentences on it';
    expect(texts(render(answerOf({ lead }), { page: 0, asked, words }).message.components)[1]).toBe(
      'Ask away.\n**/quote topic \\[meeting\\]**: Sentences on it',
    );
  });

  const rowsOf = (answer: Answer) =>
    everything(render(answer, { page: 0, asked, words }).message.components).filter(
      ({ type }) => type === ComponentType.ActionRow,
    );

  it('has no controls but a button to check each quotation', () => {
    expect(rowsOf(chaired)).toMatchObject([{ components: [{ label: 'Check [1]' }] }]);
    expect(labels(rowsOf(quoting(5)))).toEqual(['Check [1]', 'Check [2]', 'Check [3]', 'Check [4]', 'Check [5]']);
    expect(rowsOf(answerOf({ lead: 'Nothing is on record.' }))).toEqual([]);
  });

  it('has a menu of the quotations where they are too many for a row of buttons', () => {
    const [row, ...more] = rowsOf(quoting(6));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ components: [{ placeholder: 'Check a quotation in its article' }] });
    expect(optionsOf(row ? [row] : [], '1:check:')).toMatchObject([
      { label: '[1] Harbour Courier, undated', description: 'Report 0.' },
      ...[2, 3, 4, 5, 6].map((number) => ({ description: `Report ${number - 1}.` })),
    ]);
  });

  it('numbers quotations, not articles, and names an article once', () => {
    const quote = (article: string, start: number) => ({
      article,
      quote: `Sentence at ${start}.`,
      start,
      end: start + 9,
    });
    const claims = [
      { text: 'One.', citations: [quote('a1', 0), quote('a2', 5), quote('a1', 20)] as const },
      { text: 'Two.', citations: [quote('a1', 20)] as const },
    ];
    const all = texts(render(answerOf({ claims }), { page: 0, asked, words }).message.components).join('\n');
    expect(all).toContain('One. \\[1–3\\]');
    expect(all).toContain('Two. \\[3\\]');
    expect(all).toContain('-# \\[1\\]\\[3\\] a1, undated\n-# \\[2\\] a2, undated');
  });

  it('goes on to further pages where one claim rests on sixty articles', () => {
    const citations = Array.from({ length: 60 }, (_, i) => ({
      article: `a${i}`,
      quote: `Report ${i}.`,
      start: 0,
      end: 9,
    }));
    const claims = [{ text: 'It was held.', citations: citations as unknown as Answer['claims'][0]['citations'] }];
    const menus = pagesOf(answerOf({ claims })).map((page) => optionsOf(page.components, '1:check:'));
    expect(menus.length).toBeGreaterThan(2);
    for (const menu of menus) checkMenu(menu);
    expect(new Set(menus.flat().map(({ value }) => value)).size).toBe(60);
  });

  it('shows one claim a page where they are to be chosen from, and the chosen one alone where it is shared', () => {
    const claims = ['First', 'Second', 'Third'].map((text, start) => ({
      text,
      citations: [{ article: 'a1', quote: `${text} sentence.`, start, end: start + 9 }] as const,
    }));
    const view = { page: 1, asked, words, alone: true };
    const { pages, message } = render(answerOf({ claims }), { ...view, share: true });
    expect(pages).toBe(3);
    expect(texts(message.components).join('\n')).toMatch(/Second sentence[\s\S]*Page 2 of 3/);
    expect(texts(message.components).join('\n')).not.toContain('First');
    expect(labels(message.components)).toEqual(['Check [2]', 'Previous', 'Next', 'Share in this channel']);
    const shared = render(answerOf({ claims }), { ...view, sharedBy: '77' }).message.components;
    expect(texts(shared).at(-1)).toBe('-# Shared by <@77>');
    expect(texts(shared).join('\n')).not.toMatch(/First|Third|Page/);
    expect(labels(shared)).toEqual(['Check [2]']);
  });

  it('has labels, dates and buttons in the language of the reader, and quotes as they stand', () => {
    const russian = render(chaired, { page: 0, asked, words: wordsOf('ru'), share: true }).message.components;
    expect(labels(russian)).toEqual(['Проверить [1]', 'Показать в этом канале']);
    expect(texts(russian).join('\n')).toContain('без даты');
    expect(texts(russian).join('\n')).toContain('> The dialogue was co-chaired by');
  });

  it('shows a quote once under claims that follow each other and rest on it', () => {
    const citations = [
      { article: 'a1', quote: 'Both sides met at the pilot house on Monday.', start: 0, end: 44 },
    ] as const;
    const claims = [
      { text: 'It was held at the pilot house.', citations },
      { text: 'It was held on a Monday.', citations },
    ];
    expect(texts(render(answerOf({ claims }), { page: 0, asked, words }).message.components)[1]).toBe(
      'It was held at the pilot house. \\[1\\]\nIt was held on a Monday. \\[1\\]\n> Both sides met at the pilot house on Monday. \\[1\\]',
    );
  });

  it('shows a quote once in all, and names it again with its source where it is needed again', () => {
    const quote = (article: string) => [{ article, quote: `Report of ${article}.`, start: 0, end: 9 }] as const;
    const claims = [
      { text: 'One.', citations: quote('a1') },
      { text: 'Two.', citations: quote('a2') },
      { text: 'Three.', citations: quote('a1') },
    ];
    const shown = texts(render(answerOf({ claims }), { page: 0, asked, words }).message.components).slice(1, 4);
    expect(shown).toEqual([
      'One. \\[1\\]\n> Report of a1. \\[1\\]',
      'Two. \\[2\\]\n> Report of a2. \\[2\\]',
      'Three. \\[1\\]',
    ]);
    const far = answerOf({
      claims: [...claims, { text: 'word '.repeat(900), citations: quote('a2') }, ...claims.slice(2)],
    });
    const last = pagesOf(far).at(-1)?.components ?? [];
    expect(texts(last).join('\n')).toMatch(/Three\. \\\[1\\\][\s\S]*-# \\\[1\\\](?:\\\[\d\\\])* a1/);
    expect(checksOf(last)).toContain(placeOf({ article: 'a1', quote: 'Report of a1.', start: 0, end: 9 }));
  });

  it('shows a claim that is nothing but its quote once', () => {
    const quote = 'Both sides met at the pilot house on Monday.';
    const claims = [{ text: `“${quote}”`, citations: [{ article: 'a1', quote, start: 0, end: 44 }] as const }];
    expect(texts(render(answerOf({ claims }), { page: 0, asked, words }).message.components)[1]).toBe(
      `> “${quote}” \\[1\\]`,
    );
  });

  it('repeats what was asked only where a control needs it', () => {
    const long: Asked = { command: 'ask', values: { question: 'who '.repeat(50).trim() } };
    const shown = (answer: Answer) =>
      texts(render(answer, { page: 0, asked: long, words }).message.components).join('\n');
    expect(shown(chaired)).not.toContain('↪');
    expect(shown(answerOf({ lead: 'word '.repeat(3000) }))).toContain('-# ↪ /ask\n-# question: who who');
    expect(shown(answerOf({ choices: [{ label: 'This', ask: '/ask this' }] }))).toContain(
      '-# ↪ /ask\n-# question: who who',
    );
  });

  it('notifies nobody', () => {
    expect(render(chaired, { page: 0, asked, words }).message.allowedMentions).toEqual({ parse: [] });
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
    const { pages, message } = render(long, { page: 10_000, asked, words });
    expect(texts(message.components).at(-1)).toBe(`-# Page ${pages} of ${pages}`);
    expect(texts(render(chaired, { page: 7, asked, words }).message.components)).toHaveLength(5);
  });

  it.each([
    ['ambiguous', 'Choose what you mean'],
    ['answered', 'Try one of these'],
    ['not-understood', 'Ask this instead'],
  ] as const)('offers choices in a menu: %s', (status, placeholder) => {
    const answer = answerOf({ status, choices: [{ label: '2nd Harbour Dialogue', ask: '/who-chaired 2' }] });
    const select = everything(render(answer, { page: 0, asked, words }).message.components).find(
      ({ type }) => type === ComponentType.StringSelect,
    );
    const options = [{ label: '2nd Harbour Dialogue', description: '/who-chaired 2' }];
    expect(select).toMatchObject({ placeholder, options });
  });

  it('says the choices whole above the menu where one of them is too long for it', () => {
    const long = `4th meeting of the ${'Commission on Navigation and '.repeat(4)}Pilots`;
    const choices = [
      { label: '2nd Harbour Dialogue', ask: '/when 2' },
      { label: long, ask: '/when 4' },
    ];
    const shown = (given: Answer['choices']) =>
      texts(render(answerOf({ lead: 'Which?', choices: given }), { page: 0, asked, words }).message.components);
    expect(shown(choices)).toContain(`- 2nd Harbour Dialogue\n- ${long}`);
    expect(shown(choices.slice(0, 1)).join('\n')).not.toContain('- 2nd Harbour Dialogue');
  });

  it('knows a choice again in whatever language it was offered', () => {
    const answerIn = (label: string) =>
      answerOf({
        status: 'ambiguous',
        choices: [
          { label, ask: '/who-chaired 2' },
          { label: '3', ask: '/when 3' },
        ],
      });
    const russian = render(answerIn('2-я встреча «Harbour Dialogue»'), { page: 0, asked, words: wordsOf('ru') });
    const [{ value } = { value: '' }] = optionsOf(russian.message.components, '1:choice:');
    expect(picked(answerIn('2nd Harbour Dialogue'), value)?.ask).toBe('/who-chaired 2');
  });
});

describe('any answer', { timeout: 30_000 }, () => {
  it('keeps the limits of Discord on every page', () => {
    const long: Asked = { command: 'quote', values: { topic: 'joint_patrol '.repeat(22), speaker: '_'.repeat(290) } };
    fc.assert(
      fc.property(anyAnswer, anyLook, fc.constantFrom(asked, long), (answer, view, from) => {
        const { pages } = render(answer, { ...view, page: 0, asked: from });
        for (let page = 0; page < pages; page++) {
          const { message, plain } = render(answer, { ...view, page, asked: from });
          expect(plain().length).toBeLessThanOrEqual(2000);
          const all = everything(message.components);
          expect(all.length).toBeLessThanOrEqual(40);
          const shown = texts(message.components);
          expect(shown.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(4000);
          for (const text of shown) {
            expect(text.trim()).not.toBe('');
            expect(text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
            expect(text).not.toMatch(/(?<!\\)(?:@everyone|<t:0|\[here)/);
          }
          const ids = all.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
          for (const component of all) checkControl(component);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows every word of its lead, claims, quotes, notices, long choices and sources', () => {
    fc.assert(
      fc.property(anyAnswer, anyLook, (answer, look) => {
        const { body, listed } = seen(answer, look);
        const said = [
          answer.lead ?? '',
          ...answer.claims.flatMap((claim) => [claim.text, ...claim.citations.map((citation) => citation.quote)]),
          ...answer.notices.map((notice) => notice.text),
          ...answer.choices.map(({ label }) => label).filter((label) => [...oneLine(label)].length > 100),
        ];
        for (const words of said) expect(body.includes(solid(words)), words).toBe(true);
        const sources = answer.sources.flatMap((source) => [source.title ?? '', source.publisher ?? '']);
        for (const words of sources)
          expect(body.includes(solid(words)) || listed.includes(solid(words)), words).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lets every quotation be checked on some page', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const offered = pagesOf(answer).flatMap(({ components }) => checksOf(components));
        const cited = answer.claims.flatMap(({ citations }) => citations).filter(({ quote }) => oneLine(quote) !== '');
        for (const citation of cited) expect(offered).toContain(placeOf(citation));
      }),
      { numRuns: 30 },
    );
  });

  it('offers every choice on some page', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const values = pagesOf(answer).flatMap(({ components }) =>
          optionsOf(components, '1:choice:').map(({ value }) => value),
        );
        const distinct = new Set(answer.choices.map(({ ask }) => ask));
        expect(new Set(values).size).toBe(distinct.size);
      }),
      { numRuns: 30 },
    );
  });
});

const anyLook: fc.Arbitrary<Look> = fc
  .record({
    words: fc.constantFrom(wordsOf('en'), wordsOf('hi'), wordsOf('ru')),
    alone: fc.boolean(),
    shown: fc.constantFrom({}, { share: true }, { sharedBy: '80351110224678912345' }),
  })
  .map(({ shown, ...look }) => ({ ...look, ...shown }));

/** Places of the quotations that buttons or a menu open. */
const checksOf = (components: readonly APIMessageComponent[]): readonly string[] => [
  ...optionsOf(components, '1:check:').map(({ value }) => value),
  ...everything(components).flatMap((component) =>
    component.type === ComponentType.Button && 'custom_id' in component
      ? (/^1:check:(.*)$/.exec(component.custom_id)?.[1] ?? [])
      : [],
  ),
];

const optionsOf = (components: readonly APIMessageComponent[], menu: string) =>
  everything(components).flatMap((component) =>
    component.type === ComponentType.StringSelect && component.custom_id.startsWith(menu) ? component.options : [],
  );

const labels = (components: readonly APIMessageComponent[]): readonly string[] =>
  everything(components).flatMap((component) =>
    component.type === ComponentType.Button && 'label' in component ? [component.label ?? ''] : [],
  );

const checkControl = (component: APIMessageComponent): void => {
  if (component.type === ComponentType.ActionRow) {
    expect(component.components.length).toBeGreaterThan(0);
    const most = component.components.every(({ type }) => type === ComponentType.Button) ? 5 : 1;
    expect(component.components.length).toBeLessThanOrEqual(most);
  }
  if (component.type === ComponentType.Button && 'label' in component)
    expect([...(component.label ?? '')].length).toBeLessThanOrEqual(80);
  if (component.type !== ComponentType.StringSelect) return;
  expect([...(component.placeholder ?? '')].length).toBeLessThanOrEqual(150);
  checkMenu(component.options);
};

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
