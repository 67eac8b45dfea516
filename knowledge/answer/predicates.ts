import { toldWords } from '../lexicon/plain-words.ts';
import { genericWords, meetingWords } from '../lexicon/question-words.ts';
import { contentWords, holder, type Passage } from '../passages.ts';
import { fold } from '../read/token.ts';
import { sideWords } from './before-after.ts';

/** The words of a yes-or-no question that claim something and that any question about talks may use: "still ongoing", "as planned". */
export const predicatesIn = (question: string): readonly string[] =>
  contentWords(question).filter((word) => {
    const key = fold(word);
    return genericWords.has(key) && !meetingWords.has(key) && !toldWords.has(key);
  });

/** "is it still so", "is the dispute over": how things are today. */
const OF_NOW =
  /\b(?:still|any\s*more|any\s+longer|no\s+longer|nowadays|these\s+days|at\s+present|presently|ongoing|going\s+on|over\W*$|resolved|settled|as\s+of\s+(?:now|today))\b/i;

/** Whether a yes-or-no question is about the day on which it is asked: no article tells of that. */
export const asksOfNow = (question: string): boolean =>
  /^\W*(?:(?:and|so|but)\s+)?(?:is|are|does|do|has|have|isn|aren|doesn|hasn)\b/i.test(question) &&
  OF_NOW.test(question);

/** "was a visit expected", "is one planned": what is being arranged, or looked forward to, is. */
const TELLS_PLANS =
  /\b(?:expect\p{L}*|plan\p{L}*|schedul\p{L}+|upcoming|arrangements?|look(?:s|ed|ing)?\s+forward|may\s+(?:take\s+place|visit|come|travel))\b/iu;

/** What tells of a word in other words for the same: on which side of something, or that it is planned. */
const otherWords = (word: string): RegExp | undefined =>
  sideWords(word) ?? (/^(?:expected|planned|supposed|plans)$/i.test(word) ? TELLS_PLANS : undefined);

/** Whether a sentence has all that a yes-or-no question claims, in any form: one that but speaks of the same war does not tell whether it ended. `typed`: the question without what is said around it. */
export const claiming = (
  question: string,
  typed: string,
): ((passage: Pick<Passage, 'citation' | 'context'>) => boolean) => {
  if (asksOfNow(question)) return () => false;
  const words = predicatesIn(typed);
  if (words.length === 0) return () => true;
  const others = words.flatMap((word) => otherWords(word) ?? []);
  const holds = holder(words.filter((word) => otherWords(word) === undefined).join(' '));
  return ({ citation, context }) =>
    holds(`${citation.quote} ${context}`) && others.every((other) => other.test(citation.quote));
};
