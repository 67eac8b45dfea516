import type { Article, Segment, Token } from '../article.ts';
import { accordingTo, releaseWords } from '../lexicon/quotation-verbs.ts';
import { determiners } from '../lexicon/word-classes.ts';
import { singleSpaced } from '../read/line.ts';
import type { QuotationMention } from './mention.ts';

/** Official statements are cited so: "according to an official statement issued by the Ministry of Defence". */
const CITED = new Set(['according', 'as']);
const ISSUED = /^(?:issued|released|posted|published|put|shared)$/;

/**
 * Sentences that open by giving an official statement as their source; what follows is its words.
 * "According to an official statement issued by the Ministry of Defence the meeting further …" → "the meeting further …".
 */
export const releasedWords = (
  { text }: Article,
  segments: readonly Segment[],
  known: readonly QuotationMention[],
): QuotationMention[] =>
  segments.flatMap((segment) => {
    const { tokens, span } = segment;
    if (segment.kind !== 'sentence' || !CITED.has(tokens[0]?.key ?? '')) return [];
    const by = issuedBy(tokens);
    if (by < 0) return [];
    const end = speakerEnd(tokens, by);
    let from = end;
    while (tokens[from]?.key === ',') from++;
    const first = tokens[from];
    const last = tokens[tokens.length - 1];
    const speaker = { start: tokens[by]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    if (!first || !last || end <= by || tokens.length - from < 4) return [];
    if (known.some((quotation) => quotation.span.start < span.end && span.start < quotation.span.end)) return [];
    const words = { start: first.start, end: last.end };
    return [
      {
        kind: 'quotation',
        span: words,
        text: singleSpaced(text.slice(words.start, words.end)),
        speaker: singleSpaced(text.slice(speaker.start, speaker.end)),
        speakerSpan: speaker,
      },
    ];
  });

/** Index of the first word of the issuer; -1 if the sentence cites no statement. */
const issuedBy = (tokens: readonly Token[]): number => {
  const according = accordingTo.at(tokens, 0);
  if (!according) return -1;
  for (let i = according.end; i < Math.min(tokens.length, according.end + 5); i++) {
    const release = releaseWords.at(tokens, i);
    if (!release) continue;
    let next = release.end;
    if (ISSUED.test(tokens[next]?.key ?? '')) next++;
    if (tokens[next]?.key === 'out') next++;
    return /^(?:by|from)$/.test(tokens[next]?.key ?? '') ? next + 1 : -1;
  }
  return -1;
};

/** Up to a comma, or to the lower-case determiner that starts the statement itself. */
const speakerEnd = (tokens: readonly Token[], start: number): number => {
  let end = start + (determiners.has(tokens[start]?.key ?? '') ? 1 : 0);
  for (; end < Math.min(tokens.length, start + 16); end++) {
    const token = tokens[end] as Token;
    if (token.key === ',') break;
    if (determiners.has(token.key) && tokens[end - 1]?.key !== 'of') break;
    if (/^(?:in|on|after|during)$/.test(token.key)) break;
  }
  return end;
};
