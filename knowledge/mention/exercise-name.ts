import type { Token } from '../article.ts';
import { countryWords } from '../lexicon/countries.ts';
import { halfExerciseNames, notExerciseNames } from '../lexicon/exercise-words.ts';

/** Token range `[start, end)`. */
export type NameRange = { readonly start: number; readonly end: number };

/** Marks that a name may hold: "Zapad-2021", "Konkan'23". */
const JOINTS = new Set(['-', '‑', '–', '/', "'", '’']);
const OPEN = new Set(['“', '‘', '"', "'", '«']);
const CLOSE = new Set(['”', '’', '"', "'", '»']);
const LONGEST = 6;

/** The name that starts at `index`, with or without quotation marks: "AVIA INDRA", "‘Maru Kesari 2023’". Undefined if no name stands there. */
export const nameAt = (tokens: readonly Token[], index: number): NameRange | undefined => {
  const quoted = OPEN.has(tokens[index]?.key ?? '');
  const start = quoted ? index + 1 : index;
  let end = start;
  while (end < tokens.length && end - start < LONGEST) {
    const token = tokens[end] as Token;
    if (CLOSE.has(token.key) && (quoted || token.start > (tokens[end - 1]?.end ?? 0))) break;
    if (token.kind === 'mark') {
      // joined on both sides
      if (!JOINTS.has(token.key) || tokens[end - 1]?.end !== token.start || tokens[end + 1]?.start !== token.end) break;
    } else if (!capital(token) && token.kind !== 'number') break;
    end++;
  }
  return isName(tokens, start, end) ? { start, end } : undefined;
};

/** The name that ends before `end`: "the Sea Lion | naval drill". */
export const nameBefore = (tokens: readonly Token[], end: number): NameRange | undefined => {
  const stop = CLOSE.has(tokens[end - 1]?.key ?? '') ? end - 1 : end;
  let start = stop;
  while (start > 0 && stop - start < LONGEST) {
    const token = tokens[start - 1] as Token;
    if (token.kind === 'mark') {
      if (!JOINTS.has(token.key) || tokens[start - 2]?.end !== token.start || tokens[start]?.start !== token.end) break;
    } else if (!(capital(token) && !isPlain(tokens, start - 1)) && token.kind !== 'number') break;
    start--;
  }
  return isName(tokens, start, stop) ? { start, end: stop } : undefined;
};

const capital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A capitalised word that is the start of a sentence or of no name: "The", "Russian", "Navy". */
const isPlain = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index] as Token;
  return notExerciseNames.has(token.key) && !/^\p{Lu}{5,}$/u.test(token.text);
};

/** At least one word of three letters that is neither a country nor a common word. */
const isName = (tokens: readonly Token[], start: number, end: number): boolean => {
  let own = false;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (notExerciseNames.has(token.key)) {
      if (
        i === start &&
        !own &&
        /^(?:the|a|an|this|these|such|and|in|on|at|of|by|with|to|for|both|during|while|since|after)$/.test(token.key)
      )
        return false;
      continue;
    }
    if (halfExerciseNames.has(token.key)) continue;
    const country = countryWords.at(tokens, i);
    if (country) i = country.end - 1;
    else if (token.text.length > 2) own = true;
  }
  return own;
};
