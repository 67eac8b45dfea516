import type { Article } from '../article.ts';
import { type FrontMatter, NO_FRONT_MATTER, parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { languageOf } from './language.ts';
import { layoutOf } from './layout.ts';
import { keepLayout } from './segment.ts';

/** What is wrong with a file, where (line from 1), and what would be right. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * One file as an article: `.md` with front matter, or `.md` and `.txt` with none; its id is its name without the ending. What the front matter leaves
 * open is taken from the head of the text where it stands there. Never throws.
 */
export const readArticle = (
  file: string,
  bytes: Uint8Array,
): { readonly article: Article } | { readonly problems: readonly Problem[] } => {
  const refuse = (message: string, line = 1) => ({ problems: [{ file, line, message }] });
  let whole: string;
  try {
    whole = UTF8.decode(bytes);
  } catch {
    return refuse('is not UTF-8 text; save it as UTF-8');
  }
  const bom = whole.charCodeAt(0) === 0xfeff ? 1 : 0;
  const content = whole.slice(bom);
  const zero = content.indexOf('\0');
  if (zero >= 0)
    return refuse(
      'has a zero byte, so it is no plain text; save it as UTF-8 text',
      content.slice(0, zero).split('\n').length,
    );
  const split = splitFrontMatter(content);
  let known: FrontMatter = NO_FRONT_MATTER;
  let start = 0;
  const markdown = file.toLowerCase().endsWith('.md');
  if (split && !split.closed && markdown && !isRule(content))
    return refuse('has front matter that does not end; right is a second line of three dashes, "---", before the text');
  if (split?.closed && !isRule(content)) {
    const parsed = parseFrontMatter(split.yaml);
    if ('known' in parsed) {
      known = parsed.known;
      start = split.textStart;
    } else if (markdown) return { problems: parsed.faults.map((fault) => ({ file, ...fault })) };
  }
  const text = content.slice(start);
  if (text.trim() === '')
    return refuse(
      'has no text; the words of the article are expected after the front matter',
      content.slice(0, start).split('\n').length,
    );
  const layout = layoutOf(text);
  const article: Article = {
    id: idOf(file),
    file,
    title: known.title ?? layout.title,
    publisher: known.publisher,
    agency: known.agency ?? layout.agency,
    url: known.url,
    published:
      known.published !== null
        ? { date: known.published, basis: 'stated', span: null }
        : layout.published && { date: layout.published.date, basis: 'stated', span: layout.published.span },
    text,
    textStart: bom + start,
    language: languageOf(layout.tokens),
  };
  return { article: keepLayout(article, layout) };
};

/** Articles of one id: their files differ only in folder or ending, and a citation could not tell them apart. */
export const checkIds = (articles: readonly Pick<Article, 'id' | 'file'>[]): readonly Problem[] => {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, file } of articles) {
    const other = files.get(id);
    if (other === undefined) files.set(id, file);
    else problems.push({ file, line: 1, message: `has the same id, "${id}", as ${other}; rename one of them` });
  }
  return problems;
};

const idOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.(?:md|txt|markdown)$/i, '');

/** A text that begins with a rule, "---" and an empty line, has no front matter. */
const isRule = (content: string): boolean =>
  /^---[ \t]*\r?\n[ \t]*\r?\n(?!\s*(?:title|publisher|agency|url|published):)/.test(content.slice(0, 60));
