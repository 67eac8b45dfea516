import type { Block, Line, Section } from './blocks.ts';

/** What a reader sees as one paragraph. */
export type Paragraph = { readonly section: Section; readonly text: string };

export type Page = { readonly paragraphs: readonly Paragraph[]; readonly cites: readonly number[] };

/** Of one page, in UTF-16 units of its paragraphs and the lines of the sources they cite. A line and its sources must fit in one. */
export type Room = {
  readonly characters: number;
  readonly paragraphs: number;
  readonly sourceLength: (number: number) => number;
};

type Draft = { paragraphs: { section: Section; text: string; block: Block }[]; cites: Set<number> };

/** Blocks onto pages in their order: together where a page holds them, else line by line. Nothing is left out; at least one page. */
export const paginate = (blocks: readonly Block[], room: Room): readonly Page[] => {
  const pages: Draft[] = [empty()];
  const place = (block: Block, lines: readonly Line[]): void => {
    if (!fits(pages.at(-1) ?? empty(), block, lines, room)) pages.push(empty());
    const page = pages.at(-1) ?? empty();
    const text = lines
      .map((line) => line.text)
      .filter((each) => each !== '')
      .join('\n');
    const last = page.paragraphs.at(-1);
    if (last?.block === block) last.text += `\n${text}`;
    else if (text !== '') page.paragraphs.push({ section: block.section, text, block });
    for (const number of lines.flatMap((line) => line.cites)) page.cites.add(number);
  };
  for (const block of blocks) {
    if (fits(empty(), block, block.lines, room)) place(block, block.lines);
    else for (const line of block.lines) place(block, [line]);
  }
  return pages.map(({ paragraphs, cites }) => ({
    paragraphs: paragraphs.map(({ section, text }) => ({ section, text })),
    cites: [...cites].sort((a, b) => a - b),
  }));
};

const empty = (): Draft => ({ paragraphs: [], cites: new Set() });

const fits = (page: Draft, block: Block, lines: readonly Line[], room: Room): boolean => {
  const cites = new Set([...page.cites, ...lines.flatMap((line) => line.cites)]);
  const texts = [...page.paragraphs.map((paragraph) => paragraph.text), ...lines.map((line) => line.text)];
  // One more for each: the line break after it.
  const sourceLengths = [...cites].map((number) => room.sourceLength(number) + 1);
  const length = [...texts.map((text) => text.length + 1), ...sourceLengths].reduce((sum, each) => sum + each, 0);
  const more = page.paragraphs.at(-1)?.block === block ? 0 : 1;
  return length <= room.characters && page.paragraphs.length + more <= room.paragraphs;
};
