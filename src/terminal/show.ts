import { styleText } from 'node:util';
import type { Locale } from '../../commands/command.ts';
import { type Answer, type Citation, type Source, wordsIn } from '../../knowledge/index.ts';
import { wordsOf } from '../words/words.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** `width` in columns. Without `colour` nothing but text and line breaks comes out. */
export type Page = { readonly width: number; readonly colour: boolean };

export type Style = Parameters<typeof styleText>[0];

/** Where colour is off, the text alone. The decision is the caller's: `styleText` is not to look at the environment again. */
export const paint = (style: Style, text: string, { colour }: Page): string =>
  colour
    ? text
        .split('\n')
        .map((line) => styleText(style, line, { validateStream: false }))
        .join('\n')
    : text;

/**
 * An answer for a reader at a terminal, without a line break at the end:
 *
 *     Who chaired: 4th Working Group on Military Cooperation
 *
 *     India: Lt Gen … [1]
 *     ! The articles do not state the day.
 *
 *     The Daily Example · 28 November 2024
 *     https://…
 *       [1] “The meeting was co-chaired by …”
 */
export const show = (answer: Answer, page: Page, locale: Locale = 'en'): string => {
  const cited = citationsOf(answer);
  const claims = answer.claims.map(({ text, citations }) => {
    const numbers = new Set(citations.map((citation) => cited.findIndex((each) => same(each, citation)) + 1));
    const marks = [...numbers].sort((a, b) => a - b).map((number) => `[${number}]`);
    return wrap(`${printable(text)} ${marks.join('')}`, page.width);
  });
  const notices = answer.notices.map(({ text }) => paint('yellow', hang(printable(text), '! ', page), page));
  const choices = answer.choices.map(({ label, ask }) => hang(`${printable(label)}: ${printable(ask)}`, '> ', page));
  const quotes = [...new Set(cited.map(({ article }) => article))].map((article) => {
    const source = answer.sources.find((each) => each.article === article);
    const link = source?.url ? [printable(source.url)] : [];
    const from = [wrap(printable(sourceLine(article, source, locale)), page.width), ...link].join('\n');
    const own = cited.flatMap((citation, i) =>
      citation.article === article ? [hang(`“${printable(citation.quote)}”`, `  [${i + 1}] `, page)] : [],
    );
    return [paint('dim', from, page), ...own].join('\n');
  });
  const lead = (answer.lead ?? '').split('\n').map((line) => wrap(printable(line), page.width));
  const blocks = [
    [paint('bold', wrap(printable(answer.heading), page.width), page)],
    lead,
    [...claims, ...notices],
    choices,
    ...quotes.map((quote) => [quote]),
  ];
  return blocks
    .map((block) => block.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
};

/** `text` wrapped, its first line after `label`, the others under the first word. */
const hang = (text: string, label: string, page: Page): string => {
  const lines = wrap(text, page.width, ' '.repeat(label.length));
  return label + lines.slice(label.length);
};

const sourceLine = (article: string, source: Source | undefined, locale: Locale): string => {
  if (!source) return article;
  const { publisher, agency, published } = source;
  const names = [publisher, agency].filter((name) => name !== null);
  const { undated, inferredDate } = wordsOf(locale).terminal;
  const date = published === null ? undated : wordsIn(locale).values.date(published.date);
  const when = published?.basis === 'inferred' ? inferredDate(date) : date;
  return [names.length > 0 ? names.join(', ') : article, when].join(' · ');
};

const same = (a: Citation, b: Citation): boolean => a.article === b.article && a.start === b.start && a.end === b.end;

/** Each sentence once, those of one article together, articles in order of first use. */
const citationsOf = (answer: Answer): readonly Citation[] => {
  const articles = new Map<string, Citation[]>();
  for (const citation of answer.claims.flatMap((claim) => claim.citations)) {
    const cited = articles.get(citation.article) ?? [];
    articles.set(citation.article, cited);
    if (!cited.some((each) => same(each, citation))) cited.push(citation);
  }
  return [...articles.values()].flat();
};
