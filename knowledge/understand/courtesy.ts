import type { Token } from '../article.ts';
import { claims, courtesies, tags } from '../lexicon/question-words.ts';
import { tokenize } from '../read/token.ts';
import { withoutAsker } from './asker.ts';

const ASKING = /\b(?:who|whom|whose|when|where|what|which|how|why)\b/i;

/**
 * A question without what is said around it: "Many thanks in advance", "I was wondering". What is told to be confirmed becomes a
 * question: "so the 5th was in Delhi, right?" → "whether the 5th was in Delhi". The text as it is where nothing would be left.
 */
export const plainly = (text: string): string => courteous(withoutAsker(text) || text).replace(BACKS, '$1support');

/** "did India back the plan": a verb, where "back" mostly says nothing; but "did she come back the next day". */
const BACKS =
  /(\b(?:did|does|do|will|would|has|have|had|to|not|never)\s+(?:(?!(?:come|came|go|goes|went|gone|get|got|travel|fly|flew|return|bring|give|take|call|send|look|date|be|been|move|turn)\b)[\p{L}'’]+\s+){0,4})back(?:ed|s)?(?=\s+(?:the|its|their|his|her|a|an|\p{Lu}))/u;

const courteous = (text: string): string => {
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
