import { resolveForum } from '../../resolve/forum.ts';
import { statementsOf } from '../../resolve/said.ts';
import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { forumWords, has } from './several.ts';

/** "every year", "twice a year", "annually": how often, claimed. */
const HOW_OFTEN =
  /\b(?:(?:every|each)\s+(?:(?:other|two|three|four|few|six|\d+)\s+)?(?:years?|months?|quarters?|weeks?)|(?:once|twice|(?:two|three|four|several)\s+times)\s+(?:a|per|each|every)\s+(?:year|month|quarter|week)|annual(?:ly)?|yearly|monthly|quarterly|weekly|biannually)\b/i;
const MEETS = /\b(?:held|hold|meets?|met|meetings?|take\s+place|takes\s+place|happen|happens|convenes?|occurs?)\b/i;
const SPAN =
  /^(?:every|each|year|years|month|months|quarter|quarters|week|weeks|annual|annually|yearly|monthly|quarterly|weekly|biannually|once|twice|times)$/i;

/** "is the working group held every year": how often no record says; the meetings with their dates, and no verdict. */
export const everyYear: Rule = shaped([HOW_OFTEN], ({ question, knowledge, heading }) => {
  const { text, yes, reference } = question;
  if (!yes || !HOW_OFTEN.test(text) || !MEETS.test(text) || hasPerson(question)) return undefined;
  // "was the 22nd annual summit held": its name says how often, and one of them is meant.
  if (reference.ordinals.length > 0 || /\bon\s+hold\b/i.test(text)) return undefined;
  if (contentOf(question).some((word) => !SPAN.test(word)) || reference.dates.length + reference.places.length > 0)
    return undefined;
  if (has(question, ['topics', 'chairs', 'agreement', 'sources', 'quote', 'exercises'])) return undefined;
  const forum = forumWords(question)
    .replace(/\b(?:annual|annually|yearly)\b/gi, ' ')
    .trim();
  const named = resolveForum(forum, knowledge);
  // "the annual dialogue": its name says how often, and a sentence may say that it was not so.
  if (named.is === 'one' && HOW_OFTEN.test(named.value.name))
    return statementsOf('postponed or not held', knowledge).length > 0
      ? {
          query: {
            ask: 'statement',
            words: `${forumWords(question)} held`,
            question: heading,
            properties: ['postponed or not held', 'frequency'],
          },
        }
      : undefined;
  return forum === '' ? undefined : { query: { ask: 'count', often: true, forum }, named: true };
});
