import { type Asked, precedence, questionCues } from '../lexicon/question-cues.ts';
import { tokenize } from '../read/token.ts';

/** What a question asks, and its words without the cue. */
export type Cued = { readonly asked: Asked | null; readonly all: ReadonlySet<Asked>; readonly rest: string };

/** Finds the cues of a question; `rest` is what was typed without them, in its order. */
export const readCues = (question: string): Cued => {
  const tokens = tokenize(question);
  const all = new Set<Asked>();
  let rest = '';
  for (let i = 0; i < tokens.length; i++) {
    const cue = questionCues.at(tokens, i);
    if (cue) {
      all.add(cue.value);
      i = cue.end - 1;
      continue;
    }
    const token = tokens[i];
    if (!token) continue;
    rest += `${rest === '' || (token.kind === 'mark' && token.key !== '&') ? '' : ' '}${token.text}`;
  }
  return { asked: precedence.find((kind) => all.has(kind)) ?? null, all, rest };
};
