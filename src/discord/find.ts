import type { Locale } from '../../commands/command.ts';
import type { Answer, Query } from '../../knowledge/index.ts';
import { escapeText, oneLine } from '../render/escape.ts';
import { firstWords } from '../render/split.ts';
import { wordsOf } from '../words/words.ts';

/** As much of a message as fits, escaped, into the answer to it, where its buttons find it again. */
const LIMIT = 1100;
const SENTENCES = 8;
/** Of the claims to one sentence. */
const MOST = 4;

/** What of a message is looked for: its words, without mentions, emojis and addresses. */
export const wordsOfMessage = (message: string): { readonly text: string; readonly cut: boolean } => {
  const text = oneLine(message.replace(/<(?:[@#/:t]|a:)[^<>]{1,100}>|https?:\/\/\S+/g, ' '));
  let limit = LIMIT;
  while (escapeText(firstWords(text, limit)).length > LIMIT) limit -= 50;
  const shown = firstWords(text, limit);
  return { text: shown, cut: shown !== text };
};

/**
 * What the articles say to someone's message, sentence by sentence: the records where one of them is asked for or stated, else
 * the passages that speak of the same. An honest none where there is nothing.
 */
export const findSources = (text: string, answer: (query: Query, locale: Locale) => Answer, locale: Locale): Answer => {
  const words = wordsOf(locale).find;
  const found = sentencesOf(text).flatMap((sentence) => {
    const record = answer({ ask: 'question', question: sentence }, locale);
    if (speaks(record)) return [record];
    const passage = answer({ ask: 'statement', words: sentence }, locale);
    return speaks(passage) ? [passage] : [];
  });
  const once = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
    ...new Map(items.map((item) => [key(item), item])).values(),
  ];
  const none = text === '' ? words.empty : words.nothing;
  return {
    status: found.length > 0 ? 'answered' : 'not-in-sources',
    heading: words.heading,
    lead: found.length > 0 ? words.passages : none,
    claims: once(
      found.flatMap(({ claims }) => claims.slice(0, MOST)),
      (claim) => claim.text,
    ),
    notices: once(
      found.flatMap(({ notices }) => notices),
      (notice) => notice.text,
    ),
    choices: [],
    sources: once(
      found.flatMap(({ sources }) => sources),
      (source) => source.article,
    ),
  };
};

const speaks = ({ status, claims }: Answer): boolean => status === 'answered' && claims.length > 0;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Whole sentences of a few words, the first of them. */
const sentencesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.split(' ').length > 1)
    .slice(0, SENTENCES);
