import type { Answer, Choice, Claim, NoticeKind } from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';
import { bySource, type Cites, marks, type Quoted, quotedOf } from './citation.ts';
import { LABEL } from './controls.ts';
import { oneLine } from './escape.ts';
import { sourceLine, sourceText } from './source.ts';
import { escapedPieces, isLonger } from './split.ts';

export type Section = 'lead' | 'claim' | 'notice' | 'choice' | 'source';

/** `text` is Discord markdown, at most about `PIECE` units; `cites` are the numbers of the quotations whose sources it needs beside it. */
export type Line = { readonly text: string; readonly cites: readonly number[] };

/** Lines that are read together: a claim and its quotes. They share a page where they fit on one. */
export type Block = { readonly section: Section; readonly lines: readonly Line[] };

/** Longest run of words, in UTF-16 units after escaping, that is never divided over two pages. */
const PIECE = 1000;

const ICON: Readonly<Record<NoticeKind, string>> = {
  conflict: '⚠️',
  'date-passed': '⏳',
  inferred: '💡',
  corrected: '🖊️',
  'corrected-query': '✏️',
  undated: '📅',
  'other-reading': '↔️',
  missing: '❔',
  passage: '📄',
};

/** Everything an answer says but its heading, top to bottom. Sources that a page shows whole beside its claims are not repeated. */
export const blocksOf = (
  answer: Answer,
  cites: Cites,
  wholeHeading: string | undefined,
  own: Words,
  alone: boolean,
): readonly Block[] => {
  const shown = new Set<number>();
  const blocks: readonly Block[] = [
    block('lead', words(wholeHeading ?? '')),
    // The bot's own leads may have several lines; a line of an article never breaks.
    block('lead', (answer.lead ?? '').split('\n').flatMap(words).map(commandFirst)),
    ...together(answer.claims, cites).map((claims) =>
      block('claim', claimLines(claims, cites, alone ? new Set() : shown)),
    ),
    ...answer.notices.map((notice) => block('notice', words(`${ICON[notice.kind]} ${notice.text}`))),
    block('choice', choiceLines(answer.choices)),
    ...sourceBlocks(answer, cites, own),
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
};

/** "/quote topic [meeting]: Sentences on a topic" has the command in bold. */
const commandFirst = (line: Line): Line => ({ ...line, text: line.text.replace(/^\/[^:]{1,100}(?=: )/, '**$&**') });

/** Sources that no page would show otherwise: those that nothing cites, and the whole words of those that stand shortened. */
const sourceBlocks = (answer: Answer, { all }: Cites, own: Words): readonly Block[] => {
  const cited = bySource(all);
  const known = new Set(cited.map(({ source }) => source.article));
  const uncited = answer.sources.filter(({ article }) => !known.has(article));
  return [
    ...cited.flatMap(({ source, numbers }) => {
      const { whole } = sourceText(source, own);
      return whole === undefined ? [] : [block('source', words(`${marks(numbers)} ${whole}`))];
    }),
    ...uncited.map((source) => {
      const { whole } = sourceText(source, own);
      const line = { text: sourceLine([], source, own), cites: [] };
      return block('source', [line, ...(whole === undefined ? [] : words(whole))]);
    }),
  ];
};

/** A menu cuts long labels: then the choices stand above it, too, whole. */
const choiceLines = (choices: readonly Choice[]): readonly Line[] =>
  choices.some(({ label }) => isLonger(label, LABEL))
    ? choices.flatMap(({ label }) =>
        words(label).map((line, i) => (i === 0 ? { ...line, text: `- ${line.text}` } : line)),
      )
    : [];

const block = (section: Section, lines: readonly Line[]): Block => ({ section, lines });

const words = (text: string): readonly Line[] =>
  escapedPieces(text, PIECE).map((piece) => ({ text: piece, cites: [] }));

/** Runs of claims that rest on the same quotes: those are shown once, under the last. */
const together = (claims: readonly Claim[], { of }: Cites): readonly Claim[][] => {
  const runs: Claim[][] = [];
  let before = '';
  for (const claim of claims) {
    const quotes = [...new Set(claim.citations.map((citation) => of(citation).number))].sort().join(' ');
    if (runs.length > 0 && quotes === before) runs.at(-1)?.push(claim);
    else runs.push([claim]);
    before = quotes;
  }
  return runs;
};

/**
 * Each claim with the numbers of its quotes, and under them each quote with its own. One that is shown already is only named: its
 * page tells its source and lets it be checked. A line needs no more than one source beside it, which leaves room for it on any page.
 */
const claimLines = (claims: readonly Claim[], { of }: Cites, shown: Set<number>): readonly Line[] => {
  const quotes = new Map(claims.flatMap((claim) => claim.citations.map((citation) => [of(citation).number, citation])));
  const spoken = new Map(claims.filter(isQuote).map(({ text, citations: [one] }) => [of(one).number, text]));
  const said = claims.filter((claim) => !isQuote(claim));
  const again = said.length === 0 ? [] : [...quotes.keys()].filter((number) => shown.has(number)).slice(0, 1);
  for (const number of quotes.keys()) shown.add(number);
  return [
    ...said
      .flatMap((claim) => words(`${claim.text} ${marks(claim.citations.map((citation) => of(citation).number))}`))
      .map((line, i) => (i === 0 ? { ...line, cites: again } : line)),
    ...[...quotes]
      .filter(([number]) => !again.includes(number))
      .flatMap(([number, citation]) => quoteLines(number, quotedOf(citation), spoken.get(number))),
  ];
};

/** `spoken`: the claim, where it is nothing but this quote, in quotation marks perhaps. */
const quoteLines = (number: number, { line, escaped }: Quoted, spoken?: string): readonly Line[] => {
  const cites = [number];
  if (spoken === undefined && escaped !== '' && escaped.length < PIECE)
    return [{ text: `> ${escaped} \\[${number}\\]`, cites }];
  return escapedPieces(`${spoken ?? line} [${number}]`, PIECE).map((piece) => ({ text: `> ${piece}`, cites }));
};

/** A claim that says nothing but its one quote is not said twice. */
const isQuote = ({ text, citations: [citation, ...more] }: Claim): boolean => {
  const { line } = quotedOf(citation);
  if (more.length > 0 || text.length < line.length) return false;
  return oneLine(text).replace(/^[“«](.*)[”»]$/, '$1') === line;
};
