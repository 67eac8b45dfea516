import type { Answer, Citation, Claim, NoticeKind } from '../../knowledge/index.ts';
import { escapeText, oneLine } from './escape.ts';
import { numbered, sourceLine } from './source.ts';
import { pieces } from './split.ts';

export type Section = 'lead' | 'claim' | 'notice' | 'choice' | 'source';

/** `text` is Discord markdown, at most about `PIECE` units; `cites` are the numbers of the sources it needs beside it. */
export type Line = { readonly text: string; readonly cites: readonly number[] };

/** Lines that are read together: a claim and its quotes. They share a page where they fit on one. */
export type Block = { readonly section: Section; readonly lines: readonly Line[] };

/** Longest run of words, in UTF-16 units after escaping, that is never divided over two pages. */
const PIECE = 1000;

const ICON: Readonly<Record<NoticeKind, string>> = {
  conflict: '⚠️',
  'date-passed': '⏳',
  inferred: '💡',
  'corrected-query': '✏️',
  undated: '📅',
  'other-reading': '↔️',
  missing: '❔',
  passage: '📄',
};

/** Everything an answer says but its heading, top to bottom. Sources that a page shows whole beside its claims are not repeated. */
export const blocksOf = (answer: Answer, wholeHeading: string | undefined): readonly Block[] => {
  const sources = numbered(answer);
  const numberOf = (citation: Citation): number => sources.get(citation.article)?.number ?? 0;
  const cited = new Set(answer.claims.flatMap((claim) => claim.citations.map(numberOf)));
  const blocks: readonly Block[] = [
    block('lead', words(wholeHeading ?? '')),
    block('lead', words(answer.lead ?? '')),
    ...together(answer.claims).map((claims) => block('claim', claimLines(claims, numberOf))),
    ...answer.notices.map((notice) => block('notice', words(`${ICON[notice.kind]} ${notice.text}`))),
    ...answer.choices.map((choice) => block('choice', [...choice.label].length > 100 ? words(choice.label) : [])),
    ...[...sources.values()].map(({ number, source }) => {
      const { whole } = sourceLine(number, source);
      if (whole !== undefined)
        return block(
          'source',
          words(whole).map((line) => ({ ...line, cites: [number] })),
        );
      return block('source', cited.has(number) ? [] : [{ text: '', cites: [number] }]);
    }),
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
};

const block = (section: Section, lines: readonly Line[]): Block => ({ section, lines });

const words = (text: string): readonly Line[] =>
  pieces(text, PIECE).map((piece) => ({ text: escapeText(piece), cites: [] }));

/** Runs of claims that rest on the same quotes: those are shown once, under the last. */
const together = (claims: readonly Claim[]): readonly Claim[][] => {
  const runs: Claim[][] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run && first && quotesOf(first).join('\n') === quotesOf(claim).join('\n')) run.push(claim);
    else runs.push([claim]);
  }
  return runs;
};

const keyOf = ({ article, start, end, quote }: Citation): string => `${article} ${start} ${end} ${quote}`;

const quotesOf = (claim: Claim): readonly string[] => [...new Set(claim.citations.map(keyOf))].sort();

/** Each claim with the numbers of its sources, and under them each quote with the number of its own. */
const claimLines = (claims: readonly Claim[], numberOf: (citation: Citation) => number): readonly Line[] => {
  const quotes = new Map(claims.flatMap((claim) => claim.citations).map((citation) => [keyOf(citation), citation]));
  const said = claims.filter((claim) => !isQuote(claim));
  return [
    ...said.flatMap((claim) => words([claim.text, ...marks(claim, numberOf)].join(' '))),
    ...[...quotes.values()].flatMap((citation) =>
      pieces(`${citation.quote} [${numberOf(citation)}]`, PIECE).map((piece) => ({
        text: `> ${escapeText(piece)}`,
        cites: [numberOf(citation)],
      })),
    ),
  ];
};

const marks = (claim: Claim, numberOf: (citation: Citation) => number): readonly string[] =>
  [...new Set(claim.citations.map(numberOf))].map((number) => `[${number}]`);

/** A claim that says nothing but its one quote, in quotation marks, is not said twice. */
const isQuote = ({ text, citations: [{ quote }, ...more] }: Claim): boolean =>
  more.length === 0 && oneLine(text).replace(/^“(.*)”$/, '$1') === oneLine(quote);
