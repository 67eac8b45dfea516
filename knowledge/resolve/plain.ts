import { slips, slipsBeforeMeeting } from '../lexicon/question-spellings.ts';
import { meetingWords } from '../lexicon/question-words.ts';
import { parseOrdinal } from '../mention/ordinal.ts';
import { tokenize } from '../read/token.ts';
import { fromRomanised, latin } from './latin.ts';
import { withYearsInDigits } from './spelled-years.ts';

/** Mentions, markdown, zero-width and direction marks of a chat, and control characters. */
const NOISE = /<[@#:][^<>\s]{1,80}>|[\p{Cc}\p{Cf}]|[*_~`|>]+/gu;

/** "the first meeting on record", "the first one you know of": no number 1. */
const FIRST_OF_ALL =
  /\bfirst\b[^.?!]{0,60}\b(?:on record|on file|in (?:your|the) (?:records?|articles|archives?|sources)|you (?:have|know|cover))\b(?!\s+(?:that|it|this|one)\b)/i;

const OF_LETTERS =
  /\b(?:stands?\s+for|short\s+for|full\s+form|abbreviat\p{L}*|acronym|initials|spelled\s+out|mean(?:s|ing)?)\b/iu;

/** What was typed, in Latin letters, with common slips put right and without what a chat adds. At most `most` characters of it are read. */
export const plain = (typed: string, most = 1000): string => {
  const read = withYearsInDigits(fromRomanised(latin(typed.slice(0, most).replace(NOISE, ' '))))
    // "the 3-rd"
    .replace(/\b(\d{1,3}|[IVX]{1,5})[-–](st|nd|rd|th)\b/gi, '$1$2')
    .replace(/\b(last|second|next)-(but|to)-(?:the-)?(one|last)\b/gi, '$1 $2 $3')
    .replace(/\bantepenultimate\b/gi, 'third last')
    .replace(/№\s*/g, 'no. ')
    .replace(
      /\b(?:second|next)[ -](?:to[ -](?:the[ -])?)?last\b(?!\s+(?:year|month)\b)|\blast but one\b(?!\s+(?:year|month)\b)/gi,
      'previous',
    )
    .replace(/\blast\s+((?:\p{L}+\s+){0,3}?(?:meeting|round|session|summit|one))\s+but\s+one\b/giu, 'previous $1');
  const text = FIRST_OF_ALL.test(read) ? read.replace(/\bfirst\b/i, 'earliest') : read;
  return spelledOut(text);
};

/** What stands before the number of a meeting. */
const BEFORE_NUMBER = /^(?:|the|at|on|in|of|co-?chaired|chaired|led|headed|attended)$/;

/** Common slips put right: "wich" → "which". */
export const spelledOut = (text: string): string => {
  const tokens = tokenize(text);
  const isOfLetters = OF_LETTERS.test(text);
  let out = '';
  let at = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.key ?? '';
    const before = slipsBeforeMeeting.get(token.key);
    const right =
      slips.get(token.key) ??
      (before !== undefined &&
      (meetingWords.has(next) || slips.get(next)?.startsWith('meeting')) &&
      // "for round five" has its number behind it, and "the dates for meeting no. 5" is of that meeting.
      !(
        token.key === 'for' &&
        (parseOrdinal(tokens[i + 2]?.text ?? '') !== null || !BEFORE_NUMBER.test(tokens[i - 1]?.key ?? ''))
      )
        ? before
        : undefined);
    // "what does PM stand for": the letters are asked about.
    if (right === undefined || (isOfLetters && /^\p{Lu}{2,4}$/u.test(token.text))) return;
    // "y/n", "r&d"
    if (/[/&]/.test(`${text[token.start - 1] ?? ''}${text[token.end] ?? ''}`)) return;
    out += text.slice(at, token.start) + right;
    at = token.end;
  });
  return out + text.slice(at);
};
