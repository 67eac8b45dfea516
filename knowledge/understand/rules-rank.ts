import type { Rule } from './asking.ts';
import type { Word } from './question.ts';
import { contentOf, hasPerson, namesMeeting, personSlot } from './slots.ts';

const isRank = ({ label, cue }: Word): boolean => cue === null && label.is === 'rank';

/** "is Mathew a general or an air marshal", "was Dixit an admiral": not "is General Mathew …", where the rank goes with the name. */
export const rank: Rule = ({ question, heading }) => {
  const { words, yes, text } = question;
  if (!hasPerson(question) || namesMeeting(question) || contentOf(question).length > 0) return undefined;
  const asked = words.filter((word, i) => isRank(word) && words[i + 1]?.label.is !== 'person');
  const isChoice = asked.length > 1 && /\branks?\b/i.test(text);
  if (asked.length === 0 || !(yes || isChoice) || question.all.has('chairs')) return undefined;
  const named = { ...question, words: words.filter((word) => !asked.includes(word)) };
  const name = personSlot(named);
  return { query: { ask: 'rank', name, ranks: asked.map((word) => word.text), question: heading }, named: true };
};
