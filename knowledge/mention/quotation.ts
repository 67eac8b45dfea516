import type { Article, Segment, Span, Token } from '../article.ts';
import { documentWords, titleWords } from '../lexicon/quotation-verbs.ts';
import type { QuotationMention } from './mention.ts';
import { type Marked, markedWords } from './quotation-marks.ts';
import { releasedWords } from './quotation-release.ts';
import { type Speaker, speakerAfter, speakerBefore } from './quotation-speaker.ts';
import { mainSubject } from './subject.ts';

/** So few words in marks are a term, not speech, unless a verb of saying stands right beside them. */
const FEW = 3;
/** Words in marks that no one is said to have spoken count from this many on. */
const MANY = 8;

type Named = { readonly span: Span; readonly paragraph: number };

/**
 * Words in quotation marks with who said them, in text order: speech, posts, statements. Titles of documents, names and terms in marks are none.
 * Also what a sentence gives as the words of an official statement ("According to a statement issued by X, …").
 * `segments` are those of the whole article. `span` is the words without the marks.
 */
export const findQuotations = (article: Article, segments: readonly Segment[]): QuotationMention[] => {
  const { text } = article;
  const found: QuotationMention[] = [];
  let previous: Named | undefined;
  for (const marked of markedWords(article, segments)) {
    const span = trimmed(text, marked);
    const words = text.slice(span.start, span.end);
    const tokens = marked.first.tokens;
    const open = indexAfter(tokens, marked.start) - 1;
    if (!/\p{L}/u.test(words) || isTitle(tokens, open, words, text[marked.end - 1] ?? '')) continue;
    const after = speakerAfter(marked.last.tokens, indexAfter(marked.last.tokens, marked.end + 1));
    const before = after ? undefined : speakerBefore(tokens, open);
    const who = after
      ? located(marked.last, after)
      : before
        ? located(marked.first, before)
        : introducedBy(segments, marked.first);
    const count = words.split(/\s+/).length;
    const ended = /[,.!?…]$/.test(text.slice(marked.start, marked.end).trimEnd());
    if (count <= FEW && !(ended && who && (after || /[:,]/.test(tokens[open - 1]?.key ?? '')))) continue;
    if (!who && !(count >= MANY && ended && /^[\p{Lu}#\d]/u.test(words))) continue;
    const named = who?.pronoun ? antecedent(segments, marked.first, previous) : (who?.span ?? runsOn(previous, marked));
    if (named) previous = { span: named, paragraph: marked.last.paragraph };
    found.push({
      kind: 'quotation',
      span,
      text: onOneLine(words),
      speaker: named ? onOneLine(text.slice(named.start, named.end)) : null,
      speakerSpan: named ?? null,
    });
  }
  return [...found, ...releasedWords(article, segments, found)].sort((a, b) => a.span.start - b.span.start);
};

type Located = { readonly span: Span; readonly pronoun: boolean };

const located = ({ tokens }: Segment, { start, end, pronoun }: Speaker): Located => ({
  span: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
  pronoun,
});

/** The sentence before, in the same paragraph, ends with a colon. */
const introducedBy = (segments: readonly Segment[], { index, paragraph }: Segment): Located | undefined => {
  const before = segments[index - 1];
  if (before?.kind !== 'sentence' || paragraph - before.paragraph > 1 || !before.text.endsWith(':')) return undefined;
  const speaker = speakerBefore(before.tokens, before.tokens.length);
  return speaker && located(before, speaker);
};

/** "he said": whoever spoke last nearby, or else the named subject of the sentence before. */
const antecedent = (
  segments: readonly Segment[],
  { index, paragraph }: Segment,
  previous: Named | undefined,
): Span | undefined => {
  if (previous && paragraph - previous.paragraph <= 2) return previous.span;
  const before = segments[index - 1];
  if (before?.kind !== 'sentence') return undefined;
  const subject = mainSubject(before.tokens);
  const first = subject && before.tokens[subject.start];
  const last = subject && before.tokens[subject.end - 1];
  return first && last && /^\p{Lu}/u.test(last.text) ? { start: first.start, end: last.end } : undefined;
};

/** A second quotation in one paragraph, with nobody else named, is the same speaker's. */
const runsOn = (previous: Named | undefined, { first }: Marked): Span | undefined =>
  previous?.paragraph === first.paragraph ? previous.span : undefined;

/** "a Joint Statement titled “…”", "the document “Roads to Peace”": words in marks that nobody says. */
const isTitle = (tokens: readonly Token[], open: number, words: string, last: string): boolean => {
  for (let i = open - 1; i >= Math.max(0, open - 4); i--) {
    const title = titleWords.at(tokens, i);
    if (title && title.end >= open - 1 && tokens[open - 1]?.key !== ':') return true;
  }
  const capitals = words.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.length ?? 0;
  const long = words.match(/\p{L}{4,}/gu)?.length ?? 0;
  const titleCase = long > 1 && capitals >= long * 0.75 && !/[.!?,]/.test(last) && !words.includes('#');
  return titleCase || (documentWords.has(tokens[open - 1]?.key ?? '') && !/[.!?,]/.test(last));
};

/** Without spaces and a comma at the end, which belongs to the sentence around. */
const trimmed = (text: string, { start, end }: Marked): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /[\s,]/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
};

/** Index of the first token that starts at or after `offset`. */
const indexAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const onOneLine = (words: string): string => words.replace(/\s*\n\s*["“«„]?\s*/g, ' ').replace(/\s+/g, ' ');
