import type { Citation, PlainReading } from '../article.ts';
import { singleSpaced } from '../read/line.ts';
import { quoteOf } from '../read/quote.ts';
import { fold } from '../read/token.ts';
import type { Correction, Refusal } from './correction.ts';

/** Words as good as these are told apart from words that stand there: "‘held’\n here" and "'held' here". */
const loose = (text: string): string =>
  fold(text)
    .replace(/[“”„«»"]/g, "'")
    .replace(/‘/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const spaced = (text: string): string => singleSpaced(text).trim();

/** The whole sentences that hold the quote of a correction, or why it can't rest on them. */
export const groundOf = (
  { article, quote }: Pick<Correction, 'article' | 'quote'>,
  readings: ReadonlyMap<string, PlainReading>,
): Citation | Refusal => {
  const reading = readings.get(article);
  if (!reading) return { why: `there is no article ${JSON.stringify(article)} any more` };
  const { text } = reading.article;
  const start = text.indexOf(quote);
  if (start < 0) return { why: missing(text, quote) };
  const citation = quoteOf(reading, { start, end: start + quote.length });
  for (let next = text.indexOf(quote, citation.end); next >= 0; next = text.indexOf(quote, next + quote.length))
    if (quoteOf(reading, { start: next, end: next + quote.length }).quote !== citation.quote)
      return { why: 'its quote stands in several sentences of the article; quote one of them whole' };
  return citation;
};

const missing = (text: string, quote: string): string => {
  if (spaced(text).includes(spaced(quote)))
    return 'its quote stands in the article with other white space or line breaks; copy it exactly as it stands there';
  if (loose(text).includes(loose(quote)))
    return 'its quote stands in the article with other capitals, accents, quotation marks or dashes; copy it exactly as it stands there';
  return 'its quote is not in the article, word for word';
};
