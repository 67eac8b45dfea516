import type { Token } from '../article.ts';
import { claims, courtesies, tags } from '../lexicon/question-words.ts';
import { tokenize } from '../read/token.ts';

const ASKING = /\b(?:who|whom|whose|when|where|what|which|how|why)\b/i;

/**
 * A question without what is said around it: "Many thanks in advance", "I was wondering". What is told to be confirmed becomes a
 * question: "so the 5th was in Delhi, right?" → "whether the 5th was in Delhi". The text as it is where nothing would be left.
 */
export const plainly = (text: string): string => {
  const tokens = tokenize(text);
  const without = cut(text, tokens);
  const bare = without.text.trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return text;
  return without.claimed && !ASKING.test(bare) ? `whether ${bare}` : bare;
};

const cut = (text: string, tokens: readonly Token[]): { readonly text: string; readonly claimed: boolean } => {
  let claimed = false;
  let out = '';
  let at = 0;
  for (let i = 0; i < tokens.length; ) {
    const claim = claims.at(tokens, i);
    const found = claim ?? courtesies.at(tokens, i) ?? tagAt(tokens, i);
    if (!found) {
      i++;
      continue;
    }
    if (claim || !courtesies.at(tokens, i)) claimed = true;
    out += text.slice(at, tokens[i]?.start);
    at = tokens[found.end - 1]?.end ?? at;
    i = found.end;
  }
  return { text: out + text.slice(at), claimed };
};

/** "… right?": at the end, after more than a word. */
const tagAt = (tokens: readonly Token[], i: number): { readonly end: number } | undefined => {
  const found = i < 3 ? undefined : tags.at(tokens, i);
  return found && tokens.slice(found.end).every(({ kind }) => kind === 'mark') ? found : undefined;
};
