import type { Citation, PlainSegment } from '../article.ts';
import { sayingVerbs } from '../lexicon/quotation-verbs.ts';
import { tokenize } from '../read/token.ts';
import { pairBefore } from '../speaking-of.ts';
import type { Context } from './context.ts';
import { partiesIn } from './parties.ts';
import { readingOf } from './reading-of.ts';

/** "During their meeting, they …", "Both sides discussed …": goes on about what the sentence before tells of. */
const GOES_ON =
  /^(?:(?:during|in|at|over|amid|throughout)\s+(?:their|the|this|that|these)\s+(?:[\p{L}-]+\s+)?(?:meetings?|talks|conversation|call|visit|summit|discussions?|session)\b|(?:they|both\s+(?:sides|leaders|countries|nations)|the\s+two\s+(?:sides|leaders|countries|nations)|the\s+(?:sides|leaders|ministers))\b)/iu;

/** "During the conversation, he …", "Notable examples include …", "Among them are …", "These range from …": of what, the sentence before says. */
const OF_BEFORE =
  /^(?:(?:some\s+|other\s+|the\s+)?(?:[\p{L}-]+\s+)?(?:examples?|instances?)(?:\s+of\s+(?:these|this|them|such))?\s+(?:include|are|is|were|was|being)\b|among\s+(?:them|these|those)\b|(?:these|those|they)\s+(?:include|are|were|range|comprise)\b|(?:during|in|over)\s+(?:the|this|that)\s+(?:[\p{L}-]+\s+)?(?:conversation|call)\b|(?:this|it)\s+includes?\b|included\s+(?:are|were)\b)/iu;

/** The segment that holds `start`, and those beside it. */
const beside = ({ article, start }: Citation, { knowledge }: Context, step: 1 | -1): PlainSegment | undefined => {
  const segments = readingOf(knowledge, article)?.segments ?? [];
  const at = segments.findIndex(({ span }) => span.start <= start && start < span.end);
  const other = at < 0 ? undefined : segments[at + step];
  return other?.kind === 'sentence' ? other : undefined;
};

/** The sentence after one that a claim rests on, where it goes on about the same. */
export const nextOf = (citation: Citation, context: Context): Citation | undefined => {
  const next = beside(citation, context, 1);
  return next && GOES_ON.test(next.text) ? { article: citation.article, quote: next.text, ...next.span } : undefined;
};

/** The sentence before a list of examples, or before what was said in a conversation: it says of what they are, and when it was. */
export const listOf = (citation: Citation, context: Context): Citation | undefined => {
  if (!OF_BEFORE.test(citation.quote)) return undefined;
  const before = beside(citation, context, -1);
  return before && { article: citation.article, quote: before.text, ...before.span };
};

/** The sentence before that names those whom "both leaders" of this one stands for. */
export const namedBefore = ({ article, start }: Citation, { knowledge }: Context): Citation | undefined => {
  const reading = readingOf(knowledge, article);
  const own = reading?.segments.find(({ span }) => span.start <= start && start < span.end);
  const named = reading && own ? pairBefore(reading, own, knowledge)?.segment : undefined;
  return named && named !== own ? { article, quote: named.text, ...named.span } : undefined;
};

/** How many sentences behind one are read on. */
const MOST_BEHIND = 2;
const CONVEYS = /^(?:convey|express|add|extend|wish|congratulat)/;

/** "Berg conveyed that …": what somebody, who is named first, says. */
const isWordOf = (sentence: string, person: string, { knowledge }: Context): boolean => {
  const tokens = tokenize(sentence);
  const [first] = partiesIn(tokens, knowledge);
  if (first?.id !== person) return false;
  const at = tokens[first.to]?.key === 'also' ? first.to + 1 : first.to;
  return CONVEYS.test(tokens[at]?.key ?? '') || sayingVerbs.at(tokens, at) !== undefined;
};

/** What the same person (id) says in the sentences right behind one: "During the call, Berg congratulated her. Berg conveyed that …". */
export const saidBehind = (citation: Citation, person: string, context: Context): readonly Citation[] => {
  const found: Citation[] = [];
  for (let last = citation; found.length < MOST_BEHIND; ) {
    const next = beside(last, context, 1);
    if (!next || !isWordOf(next.text, person, context)) break;
    last = { article: citation.article, quote: next.text, ...next.span };
    found.push(last);
  }
  return found;
};
