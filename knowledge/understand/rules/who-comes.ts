import { goalsIn } from '../../resolve/goal.ts';
import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson, statementWords } from '../slots.ts';

/** "who will visit Chile", "who is coming to Oslo in May", "who is expected in Chile for the 3rd summit" */
const WHO_COMES =
  /^\W*(?:(?:and|so|but)\s+)?who(?:['’]?ll|\s+(?:will|would|is|was|are|were|might|may))\s+(?:(?:be|going\s+to|to|expected\s+to|due\s+to|supposed\s+to|set\s+to)\s+){0,3}?(?:visit(?:ing)?|(?:come|coming|go|going|travel(?:l?ing)?|fly|flying|head(?:ing|ed)?|welcomed|invited)\s+to|(?:arrive|arriving|be|expected|awaited|due)\s+in)\s+((?:the\s+)?\p{L}+(?:\s\p{L}+)?)/iu;

/** To what country somebody is to come of whom it is asked who they are; undefined where a question asks for no such thing. */
export const whitherIn = (question: string): string | undefined => {
  const [, place] = WHO_COMES.exec(question) ?? [];
  const [country, second] = place === undefined ? [] : goalsIn(['to', place].join(' '), true);
  return second === undefined ? country : undefined;
};

const VERB =
  /^(?:be|visit(?:ing)?|com(?:e|ing)|go(?:ing)?|travel(?:l?ing)?|fly(?:ing)?|head(?:ing|ed)?|welcomed|invited|arriv(?:e|ing)|expected|awaited|due|supposed|set)$/i;

/** Who is to come, and no meeting in whose country they are: "who is coming to Chile in May". */
export const whoComes: Rule = shaped([WHO_COMES], ({ question, heading }) => {
  const { text, reference } = question;
  const isNumbered = reference.ordinals.length === 0 || /\b\d{1,3}(?:st|nd|rd|th)\b/i.test(text);
  // "coming to": no next meeting.
  const isNext = reference.recency !== null && !/\b(?:coming|going)\s+to\b/i.test(text);
  const isOther = hasPerson(question) || isNext || !isNumbered;
  if (isOther || whitherIn(text) === undefined || contentOf(question).some((word) => !VERB.test(word)))
    return undefined;
  return {
    query: { ask: 'statement', words: statementWords(question), question: heading, read: text, wants: 'future' },
  };
});
