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
  /** In order of their numbers, from 1. */
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
  const small = askedLines(asked) ?? '';
  const pages = paginate(sheet.blocks, {
    characters: CHARACTERS - heading.length - small.length - FOOTER,
    paragraphs: PARAGRAPHS,
    cites: OPTIONS,
    sourceOf: (number) => {
      const source = sheet.cites[number - 1]?.source;
      if (source === undefined) return { article: '', length: 0 };
      return { article: source.article, length: sourceLine([], source, words).length + 1 };
    },
    alone,
  });
  const count = Math.max(pages.length, sheet.pages);
  const at = Math.min(Math.max(page, 0), count - 1);
  // Controls may need more pages than the text.
  const { paragraphs, cites }: Page = pages[at] ?? { paragraphs: [], cites: [] };
  // What was shared alone was chosen from the others.
  const shown = alone && sharedBy !== undefined ? 1 : count;
  const quoted = cites.flatMap((number) => sheet.cites[number - 1] ?? []);
  const sources = bySource(quoted).map(({ numbers, source }) => sourceLine(numbers, source, words));
  const own = sheet.rows(at);
  const buttons = buttonRow(at, shown, asked, share, words);
  const parts: readonly Part[] = [
    text(heading),
    ...separated(paragraphs),
    ...(sources.length === 0 ? [] : [separator, text(sources.join('\n'))]),
    ...own,
    ...checkRow(quoted, at, words),
    ...(small !== '' && (buttons.length > 0 || own.length > 0) ? [text(small)] : []),
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

type Part = APIContainerComponent['components'][number];

const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content });

const separator: Part = { type: ComponentType.Separator };

/** A line between what is claimed and what is noted about it, and between any other two sections. */
const separated = (paragraphs: readonly Paragraph[]): readonly Part[] =>
  paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1]?.section ?? paragraph.section;
    return before === paragraph.section ? [text(paragraph.text)] : [separator, text(paragraph.text)];
  });
