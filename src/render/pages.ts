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
  /** Of a quotation: its article, and what the line of that source takes, without the numbers. */
  readonly sourceOf: (cite: number) => { readonly article: string; readonly length: number };
  /** Whether a claim shares its page with no other; what is said before the first stands with it. */
  readonly alone: boolean;
};

type Draft = {
  paragraphs: { section: Section; text: string; block: Block }[];
  cites: Set<number>;
  articles: Set<string>;
  /** With the sources. */
  length: number;
  claims: number;
};

/** What lines add to a page. */
type Cost = { readonly length: number; readonly cites: readonly number[]; readonly articles: readonly string[] };

/** What the number of a quotation takes beside its source: `\[12\]` and a comma or a dash. */
const MARK = 9;

/** Blocks onto pages in their order: together where a page holds them, else line by line. Nothing is left out; at least one page. */
export const paginate = (blocks: readonly Block[], room: Room): readonly Page[] => {
  const pages = [empty()];
  for (const block of blocks) {
    const { lines } = block;
    const whole = fits(BLANK, block, costOf(BLANK, lines, room), room);
    for (const some of whole ? [lines] : lines.map((line) => [line])) place(pages, block, some, room);
  }
  return pages.map(({ paragraphs, cites }) => ({ paragraphs, cites: [...cites].sort((a, b) => a - b) }));
};

/** On the last page, or on a new one. */
const place = (pages: Draft[], block: Block, lines: readonly Line[], room: Room): void => {
  let page = pages.at(-1) ?? BLANK;
  let cost = costOf(page, lines, room);
  if (!fits(page, block, cost, room)) {
    page = empty();
    pages.push(page);
    cost = costOf(page, lines, room);
  }
  const text = lines.map((line) => line.text).join('\n');
  const last = page.paragraphs.at(-1);
  if (last?.block === block) last.text += `\n${text}`;
  else {
    page.paragraphs.push({ section: block.section, text, block });
    if (block.section === 'claim') page.claims++;
  }
  page.length += cost.length;
  for (const number of cost.cites) page.cites.add(number);
  for (const article of cost.articles) page.articles.add(article);
};

const empty = (): Draft => ({ paragraphs: [], cites: new Set(), articles: new Set(), length: 0, claims: 0 });

/** Never written on. */
const BLANK = empty();

const costOf = (page: Draft, lines: readonly Line[], room: Room): Cost => {
  let length = 0;
  const cites: number[] = [];
  const articles: string[] = [];
  for (const line of lines) {
    length += line.text.length + 1;
    for (const number of line.cites) {
      if (page.cites.has(number) || cites.includes(number)) continue;
      cites.push(number);
      length += MARK;
      const source = room.sourceOf(number);
      if (page.articles.has(source.article) || articles.includes(source.article)) continue;
      articles.push(source.article);
      length += source.length;
    }
  }
  return { length, cites, articles };
};

const fits = (page: Draft, block: Block, cost: Cost, room: Room): boolean => {
  const own = page.paragraphs.at(-1)?.block === block;
  if (room.alone && block.section === 'claim' && page.claims > 0 && !own) return false;
  return (
    page.cites.size + cost.cites.length <= room.cites &&
    page.paragraphs.length + (own ? 0 : 1) <= room.paragraphs &&
    page.length + cost.length <= room.characters
  );
};
