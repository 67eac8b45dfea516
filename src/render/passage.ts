import type { Article, Knowledge } from '../../knowledge/index.ts';
import { readPlace } from './citation.ts';

/** A quotation in its paragraph: whole sentences around it, as they stand in the article. */
export type Passage = {
  readonly article: Article;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Of the quotation, its sentences: web pages set a dateline or a label apart. */
  readonly sentences: string;
};

/** Longest paragraph shown whole, in UTF-16 units; of a longer one, the sentences nearest to the quotation. */
const WINDOW = 2400;

/** The quotation that `placeOf` names; undefined where its article is gone or says something else there now. */
export const passageAt = (place: string, { readings }: Pick<Knowledge, 'readings'>): Passage | undefined => {
  const read = readPlace(place);
  const reading = read && readings.find(({ article }) => read.isOf(article.id));
  if (!read || !reading) return undefined;
  const { article, segments } = reading;
  const quote = article.text.slice(read.start, read.end);
  if (!read.says(quote)) return undefined;

  const cited = segments.filter(({ span }) => span.start < read.end && span.end > read.start);
  const paragraphs = new Set(cited.map(({ paragraph }) => paragraph));
  const own = segments.filter(({ paragraph }) => paragraphs.has(paragraph));
  let { start, end } = read;
  // Outwards by whole sentences, while there is room.
  for (const { span } of own.filter(({ span }) => span.start < read.start).reverse())
    if (end - span.start <= WINDOW) start = Math.min(start, span.start);
    else break;
  for (const { span } of own.filter(({ span }) => span.end > read.end))
    if (span.end - start <= WINDOW) end = Math.max(end, span.end);
    else break;
  const said = cited.filter(({ kind }) => kind === 'sentence');
  const first = Math.max(read.start, said[0]?.span.start ?? 0);
  const last = Math.min(read.end, said.at(-1)?.span.end ?? read.end);
  return {
    article,
    before: article.text.slice(start, read.start),
    quote,
    after: article.text.slice(read.end, end),
    sentences: article.text.slice(first, last),
  };
};
