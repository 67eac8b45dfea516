import type { Block, Line, Section } from './blocks.ts';

/** What a reader sees as one paragraph. */
export type Paragraph = { readonly section: Section; readonly text: string };

/** `cites`: numbers of the quotations that stand on the page, in order. */
export type Page = { readonly paragraphs: readonly Paragraph[]; readonly cites: readonly number[] };

/** Of one page. Characters are UTF-16 units of its paragraphs and the lines of the sources they cite. A line and its sources must fit in one. */
export type Room = {
  readonly characters: number;
  readonly paragraphs: number;
  readonly cites: number;
  /** What the lines of the sources of these quotations take. */
  readonly sourcesLength: (cites: ReadonlySet<number>) => number;
  /** Whether a claim shares its page with no other; what is said before the first stands with it. */
  readonly alone: boolean;
};

type Draft = {
  paragraphs: { section: Section; text: string; block: Block }[];
  cites: Set<number>;
  length: number;
  claims: number;
};

/** Blocks onto pages in their order: together where a page holds them, else line by line. Nothing is left out; at least one page. */
export const paginate = (blocks: readonly Block[], room: Room): readonly Page[] => {
  const pages: Draft[] = [empty()];
  const place = (block: Block, lines: readonly Line[]): void => {
    if (!fits(pages.at(-1) ?? empty(), block, lines, room)) pages.push(empty());
    const page = pages.at(-1) ?? empty();
    const text = lines.map((line) => line.text).join('\n');
    const last = page.paragraphs.at(-1);
    if (last?.block === block) last.text += `\n${text}`;
    else {
      page.paragraphs.push({ section: block.section, text, block });
      if (block.section === 'claim') page.claims++;
    }
    page.length += text.length + 1;
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

const empty = (): Draft => ({ paragraphs: [], cites: new Set(), length: 0, claims: 0 });

const fits = (page: Draft, block: Block, lines: readonly Line[], room: Room): boolean => {
  const own = page.paragraphs.at(-1)?.block === block;
  if (room.alone && block.section === 'claim' && page.claims > 0 && !own) return false;
  const cites = new Set([...page.cites, ...lines.flatMap((line) => line.cites)]);
  const length = lines.reduce((sum, line) => sum + line.text.length + 1, page.length);
  return (
    cites.size <= room.cites &&
    page.paragraphs.length + (own ? 0 : 1) <= room.paragraphs &&
    length + room.sourcesLength(cites) <= room.characters
  );
};
