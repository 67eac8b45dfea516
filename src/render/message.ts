import { type APIContainerComponent, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Words } from '../words/words.ts';
import { type Asked, askedLines } from './asked.ts';
import type { Block } from './blocks.ts';
import { bySource, type Cited } from './citation.ts';
import { buttonRow, checkRow, OPTIONS, type Row } from './controls.ts';
import { type Page, type Paragraph, paginate } from './pages.ts';
import { sourceLine } from './source.ts';

/** Ready to be sent or to replace a message: Components V2, and nobody is notified. */
export type Message = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: readonly [] };
};

/** What is shown of an answer, and to whom. */
export type View = {
  /** From 0; one that doesn't exist is the nearest that does. */
  readonly page: number;
  readonly asked: Asked;
  readonly words: Words;
  /** One claim a page. */
  readonly alone?: boolean;
  /** Offers to post the page in the channel. */
  readonly share?: boolean;
  /** Id of the person in whose name it is posted. */
  readonly sharedBy?: string;
};

/** What goes onto the pages of a message. */
export type Sheet = {
  /** Discord markdown, without the mark of a heading. */
  readonly heading: string;
  readonly accent: number;
  readonly blocks: readonly Block[];
  readonly cites: readonly Cited[];
  /** Controls of a page of their own, at most three rows, each a menu or up to five buttons. */
  readonly rows: (page: number) => readonly Row[];
  /** More pages than the text needs, for controls that take several. */
  readonly pages: number;
};

/** Discord's limit over all text of a message, less a reserve. */
const CHARACTERS = 3900;
/** With separators, sources and controls a message stays under Discord's limit of 40 components. */
const PARAGRAPHS = 16;
const FOOTER = 120;

export type Composed = {
  readonly pages: number;
  readonly message: Message;
  /** The same as plain text, at most 2,000 characters, for where Discord refuses the message; it says so where it is shortened. */
  readonly plain: () => string;
};

export const compose = (sheet: Sheet, view: View): Composed => {
  const { page, asked, words, share = false, sharedBy, alone = false } = view;
  const heading = `### ${sheet.heading}`;
  const cited = new Map(sheet.cites.map((each) => [each.number, each]));
  const quoted = (numbers: Iterable<number>): readonly Cited[] =>
    [...numbers].flatMap((number) => cited.get(number) ?? []);
  const sourcesOf = (numbers: Iterable<number>): readonly string[] =>
    bySource(quoted(numbers)).map((each) => sourceLine(each.numbers, each.source, words).brief);
  const lengths = new Map<string, number>();
  const lengthOf = ({ source, citation }: Cited): number => {
    const known = lengths.get(citation.article) ?? sourceLine([], source, words).brief.length + 1;
    lengths.set(citation.article, known);
    return known;
  };
  const pages = paginate(sheet.blocks, {
    characters: CHARACTERS - heading.length - (askedLines(asked)?.length ?? 0) - FOOTER,
    paragraphs: PARAGRAPHS,
    cites: OPTIONS,
    sourcesLength: (numbers) => {
      const each = quoted(numbers);
      const sources = new Map(each.map((one) => [one.citation.article, one]));
      return [...sources.values()].reduce((sum, one) => sum + lengthOf(one), each.length * MARK);
    },
    alone,
  });
  const count = Math.max(pages.length, sheet.pages);
  const at = Math.min(Math.max(page, 0), count - 1);
  // Controls may need more pages than the text.
  const { paragraphs, cites }: Page = pages[at] ?? { paragraphs: [], cites: [] };
  // What was shared alone was chosen from the others.
  const shown = alone && sharedBy !== undefined ? 1 : count;
  const own = sheet.rows(at);
  const buttons = buttonRow(at, shown, asked, share, words);
  const parts: readonly Part[] = [
    text(heading),
    ...separated(paragraphs),
    ...(cites.length === 0 ? [] : [separator, text(sourcesOf(cites).join('\n'))]),
    ...own,
    ...checkRow(quoted(cites), at, words),
    ...(buttons.length > 0 || own.length > 0 ? [askedLines(asked) ?? ''] : []).filter((each) => each !== '').map(text),
    ...(sharedBy === undefined ? [] : [text(`-# ${words.sharedBy(`<@${sharedBy}>`)}`)]),
    ...(shown > 1 ? [text(`-# ${words.page(at + 1, count)}`)] : []),
    ...buttons,
  ];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: sheet.accent,
    components: [...parts],
  };
  return {
    pages: count,
    message: { flags: MessageFlags.IsComponentsV2, components: [container], allowedMentions: { parse: [] } },
    plain: () =>
      plainText([heading, ...pages.flatMap((each) => each.paragraphs.map((paragraph) => paragraph.text))], words),
  };
};

/** Discord's limit for a message's content, less a reserve. */
const CONTENT = 1990;

const plainText = (paragraphs: readonly string[], words: Words): string => {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  const whole = lines.join('\n');
  if (whole.length <= CONTENT) return whole;
  const note = `-# ${words.shortened}`;
  let shown = '';
  for (const line of lines) {
    if (shown.length + line.length + note.length + 2 > CONTENT) break;
    shown += `${line}\n`;
  }
  return `${shown}${note}`;
};

/** What the number of a quotation takes beside its source: `\[12\]` and a comma or a dash. */
const MARK = 9;

type Part = APIContainerComponent['components'][number];

const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content });

const separator: Part = { type: ComponentType.Separator };

/** A line between what is claimed and what is noted about it, and between any other two sections. */
const separated = (paragraphs: readonly Paragraph[]): readonly Part[] =>
  paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1]?.section ?? paragraph.section;
    return before === paragraph.section ? [text(paragraph.text)] : [separator, text(paragraph.text)];
  });
