import { type APIContainerComponent, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Answer, AnswerStatus } from '../../knowledge/index.ts';
import { type Asked, askedLines } from './asked.ts';
import { blocksOf } from './blocks.ts';
import { choiceRow, pageRow, slices } from './controls.ts';
import { escapeText, oneLine } from './escape.ts';
import { type Paragraph, paginate } from './pages.ts';
import { numbered, sourceLine } from './source.ts';
import { shorten } from './split.ts';

/** Ready to be sent or to replace a message: Components V2, and nobody is notified. */
export type Message = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: readonly [] };
};

/** Discord's limit over all text of a message, less a reserve. */
const CHARACTERS = 3900;
/** With separators, sources and controls a message stays under Discord's limit of 40 components. */
const PARAGRAPHS = 20;
/** A longer heading is repeated whole under it, once. */
const HEADING = 150;

const ACCENT: Readonly<Record<AnswerStatus, number>> = {
  answered: 0x2e7d5b,
  ambiguous: 0xc98a1b,
  'not-in-sources': 0x7a7f87,
  'not-understood': 0x7a7f87,
};

/** One page of an answer, from 0; one that doesn't exist is the nearest that does. */
export const render = (
  answer: Answer,
  { page, asked }: { readonly page: number; readonly asked: Asked },
): { readonly pages: number; readonly message: Message } => {
  const full = oneLine(answer.heading) || 'Answer';
  const short = shorten(full, HEADING);
  const heading = `### ${escapeText(short)}`;
  const sources = new Map(
    [...numbered(answer).values()].map(({ number, source }) => [number, sourceLine(number, source).brief]),
  );
  const pages = paginate(blocksOf(answer, short === full ? undefined : full), {
    characters: CHARACTERS - heading.length - (askedLines(asked)?.length ?? 0) - FOOTER,
    paragraphs: PARAGRAPHS,
    sourceLength: (number) => sources.get(number)?.length ?? 0,
  });
  const count = Math.max(pages.length, slices(answer.choices));
  const at = Math.min(Math.max(page, 0), count - 1);
  // More choices than a menu holds may need more pages than the text.
  const { paragraphs, cites } = pages[at] ?? { paragraphs: [], cites: [] };
  const lines = cites.flatMap((number) => sources.get(number) ?? []).join('\n');
  const footer = count > 1 ? `-# Page ${at + 1} of ${count}` : '';
  const controlled = count > 1 || answer.choices.length > 0;
  const parts: readonly Part[] = [
    text(heading),
    ...separated(paragraphs),
    ...(lines === '' ? [] : [separator, text(lines)]),
    ...choiceRow(answer, at, asked),
    ...[controlled ? (askedLines(asked) ?? '') : '', footer].filter((each) => each !== '').map(text),
    ...(count > 1 ? [pageRow(at, count, asked)] : []),
  ];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: ACCENT[answer.status],
    components: [...parts],
  };
  return {
    pages: count,
    message: { flags: MessageFlags.IsComponentsV2, components: [container], allowedMentions: { parse: [] } },
  };
};

type Part = APIContainerComponent['components'][number];

const FOOTER = '-# Page 1234 of 1234'.length;

const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content });

const separator: Part = { type: ComponentType.Separator };

/** A line between what is claimed and what is noted about it, and between any other two sections. */
const separated = (paragraphs: readonly Paragraph[]): readonly Part[] =>
  paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1]?.section ?? paragraph.section;
    return before === paragraph.section ? [text(paragraph.text)] : [separator, text(paragraph.text)];
  });
