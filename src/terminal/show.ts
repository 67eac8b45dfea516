import { styleText } from 'node:util';
import { type Answer, type Citation, dateText, type Source } from '../../knowledge/index.ts';
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
 *     [1] “The meeting was co-chaired by …”
 *         Devdiscourse · 28 November 2024
 *         https://…
 */
export const show = (answer: Answer, page: Page): string => {
  const cited = citationsOf(answer);
  const claims = answer.claims.map(({ text, citations }) => {
    const numbers = citations.map((citation) => `[${cited.findIndex((each) => same(each, citation)) + 1}]`);
    return hang(`${printable(text)} ${[...new Set(numbers)].join('')}`, '', page);
  });
  const notices = answer.notices.map(({ text }) => paint('yellow', hang(printable(text), '! ', page), page));
  const choices = answer.choices.map(({ label, ask }) => hang(`${printable(label)}: ${printable(ask)}`, '> ', page));
  const quotes = cited.map((citation, i) => {
    const label = `[${i + 1}] `;
    const source = answer.sources.find((each) => each.article === citation.article);
    const from = wrap(printable(sourceLine(citation.article, source)), page.width, ' '.repeat(label.length));
    const link = source?.url ? [' '.repeat(label.length) + printable(source.url)] : [];
    return [hang(`“${printable(citation.quote)}”`, label, page), paint('dim', [from, ...link].join('\n'), page)].join(
      '\n',
    );
  });
  const lead = answer.lead === null ? [] : [wrap(printable(answer.lead), page.width)];
  const blocks = [
    [paint('bold', wrap(printable(answer.heading), page.width), page)],
    lead,
    [...claims, ...notices],
    choices,
    quotes,
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

const sourceLine = (article: string, source: Source | undefined): string => {
  if (!source) return article;
  const { publisher, agency, published } = source;
  const names = [publisher, agency].filter((name) => name !== null);
  const date =
    published === null
      ? 'date not stated'
      : `${dateText(published.date)}${published.basis === 'inferred' ? ' (inferred)' : ''}`;
  return [names.length > 0 ? names.join(', ') : article, date].join(' · ');
};

const same = (a: Citation, b: Citation): boolean => a.article === b.article && a.start === b.start && a.end === b.end;

/** Each sentence once, in order of first use. */
const citationsOf = (answer: Answer): readonly Citation[] => {
  const cited: Citation[] = [];
  for (const citation of answer.claims.flatMap((claim) => claim.citations))
    if (!cited.some((each) => same(each, citation))) cited.push(citation);
  return cited;
};
