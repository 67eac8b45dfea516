import { resolvePerson } from '../../resolve/person.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { personSlot } from '../slots.ts';

const PLURAL = /\b(?:meetings|rounds|sessions|sittings|mtgs)\b/i;

/** "Berg meetings", "Berg's rounds": of one person alone, those that they chaired. */
export const meetingsOf: Rule = shaped([PLURAL], ({ question, knowledge }) => {
  const { text, words } = question;
  const [name, second] = groupsOf(question);
  if (name === undefined || second !== undefined || !PLURAL.test(text)) return undefined;
  // "Berg Lund meetings": of two.
  if (resolvePerson(personSlot(question), knowledge).is !== 'one') return undefined;
  const isBare = words.every(
    ({ label, cue, text: own }) =>
      (cue === null && ['person', 'rank', 'meeting', 'kind'].includes(label.is)) ||
      /^(?:['’]?s|['’?.!]|the|all|list)$/i.test(own),
  );
  return isBare ? { query: { ask: 'timeline', chair: personSlot(question) }, named: true } : undefined;
});
