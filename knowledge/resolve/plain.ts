import { slips, slipsBeforeMeeting } from '../lexicon/question-spellings.ts';
import { meetingWords } from '../lexicon/question-words.ts';
import { tokenize } from '../read/token.ts';
import { fromRomanised, latin } from './latin.ts';

/** Mentions, markdown, zero-width and direction marks of a chat, and control characters. */
const NOISE = /<[@#:][^<>\s]{1,80}>|[\p{Cc}\p{Cf}]|[*_~`|>]+/gu;

/** What was typed, in Latin letters, with common slips put right and without what a chat adds. At most `most` characters of it are read. */
export const plain = (typed: string, most = 1000): string => {
  const text = fromRomanised(latin(typed.slice(0, most).replace(NOISE, ' '))).replace(
    /\b(?:second|next)[ -](?:to[ -](?:the[ -])?)?last\b|\blast but one\b/gi,
    'previous',
  );
  const tokens = tokenize(text);
  let out = '';
  let at = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.key ?? '';
    const before = slipsBeforeMeeting.get(token.key);
    const right =
      slips.get(token.key) ??
      (before !== undefined && (meetingWords.has(next) || slips.get(next)?.startsWith('meeting')) ? before : undefined);
    if (right === undefined) return;
    out += text.slice(at, token.start) + right;
    at = token.end;
  });
  return out + text.slice(at);
};
