import { idleVerbForms, idleVerbs } from './idle-words.ts';
import { otherWordForms } from './other-words.ts';
import { realWords } from './question-spellings.ts';

/** Whether a folded word is one that the tables know, and no slip for another: "sharpened" is no "happened". */
export const isRealWord = (word: string): boolean =>
  realWords.has(word) || otherWordForms.has(word) || idleVerbs.has(word) || idleVerbForms.has(word);
