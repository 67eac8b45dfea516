import type { Answer, AnswerStatus, Source } from '../../knowledge/index.ts';
import { type Block, blocksOf, type Line } from './blocks.ts';
import { citesOf } from './citation.ts';
import { choiceRow, linkRow, slices } from './controls.ts';
import { escapeText, oneLine } from './escape.ts';
import { sentenceTarget } from './link.ts';
import { type Composed, compose, type View } from './message.ts';
import type { Passage } from './passage.ts';
import { sourceLine, sourceText } from './source.ts';
import { escapedPieces, shorten } from './split.ts';

/** A longer heading is repeated whole under it, once. */
const HEADING = 150;

const ACCENT: Readonly<Record<AnswerStatus | 'passage', number>> = {
  answered: 0x2e7d5b,
  ambiguous: 0xc98a1b,
  'not-in-sources': 0x7a7f87,
  'not-understood': 0x7a7f87,
  passage: 0x4a6fa5,
};

/** One page of an answer. */
export const render = (answer: Answer, view: View): Composed => {
  const { asked, words } = view;
  const full = oneLine(answer.heading) || words.answer;
  const short = shorten(full, HEADING);
  const cites = citesOf(answer);
  const sheet = {
    heading: escapeText(short),
    accent: ACCENT[answer.status],
    blocks: blocksOf(answer, cites, short === full ? undefined : full, words, view.alone ?? false),
    cites: cites.all,
    rows: (page: number) => choiceRow(answer, page, asked, words),
    pages: slices(answer.choices),
  };
  return compose(sheet, view);
};

/** A quotation in its paragraph, its own words in bold, with a link to it where the article has an address. */
export const renderPassage = (passage: Passage, view: View): Composed => {
  const { article, sentences } = passage;
  const { words } = view;
  const source: Source = { ...article, article: article.id };
  const target = article.url === null ? undefined : sentenceTarget(article.url, sentences);
  const { whole } = sourceText(source, words);
  const blocks: readonly Block[] = [
    { section: 'claim', lines: passageLines(passage) },
    { section: 'source', lines: [{ text: sourceLine([], source, words), cites: [] }] },
    ...(whole === undefined ? [] : [{ section: 'source' as const, lines: plain(whole) }]),
    ...(target === undefined ? [{ section: 'source' as const, lines: plain(words.noAddress) }] : []),
  ];
  const sheet = {
    heading: escapeText(shorten(article.title ?? article.publisher ?? article.id, HEADING)) || words.answer,
    accent: ACCENT.passage,
    blocks,
    cites: [],
    rows: () => (target === undefined ? [] : [linkRow(words.readSentence, target)]),
    pages: 1,
  };
  return compose(sheet, view);
};

const PIECE = 1000;

const plain = (text: string): readonly Line[] =>
  escapedPieces(text, PIECE).map((piece) => ({ text: piece, cites: [] }));

/** One line where it is short enough to be one paragraph, as in the article. */
const passageLines = ({ before, quote, after }: Passage): readonly Line[] => {
  const gaps = [/\s$/.test(before) ? ' ' : '', /^\s/.test(after) ? ' ' : ''];
  const line = `${escapeText(before)}${gaps[0]}**${escapeText(quote)}**${gaps[1]}${escapeText(after)}`;
  if (line.length <= PARAGRAPH) return [{ text: line, cites: [] }];
  const marked = escapedPieces(quote, PIECE).map((piece) => ({ text: `**${piece}**`, cites: [] }));
  return [...plain(before), ...marked, ...plain(after)];
};

/** Of a page's 3,900 units, what leaves room for heading, source and controls. */
const PARAGRAPH = 2900;
