import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { isHeld } from '../../resolve/time.ts';
import { type Rule, shaped } from '../asking.ts';
import { countOf } from '../filter.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { forumWords } from './several.ts';

/** "two rounds ago": counted back from the latest, which was one ago. */
const AGO =
  /\b(an?|one|two|three|four|five|six|seven|\d{1,2})\s+(?:meetings?|rounds?|sessions?|summits?|editions?)\s+(?:ago|back|earlier)\b/i;

/** What is asked of a meeting that is counted back to: of the forum that is named, or of the main one. */
export const meetingsAgo: Rule = shaped([AGO], ({ question, knowledge, heading }) => {
  const { text, all, reference } = question;
  const [, typed] = AGO.exec(text) ?? [];
  if (typed === undefined || hasPerson(question) || reference.dates.length > 0) return undefined;
  const { forums, mainForum } = catalogueOf(knowledge);
  const named = resolveForum(forumWords(question), knowledge);
  const forum = named.is === 'one' ? named.value.id : (mainForum ?? '');
  const held = (forums.get(forum)?.meetings ?? []).filter(isHeld);
  const meeting = held.at(0 - (/^an?$/i.test(typed) ? 1 : countOf(typed)))?.id;
  if (meeting === undefined) return { query: { ask: 'unkept', question: heading }, named: true };
  const [side, other] = reference.parties;
  if (all.has('chairs'))
    return { query: { ask: 'chairs', meeting, ...(side !== undefined && other === undefined ? { side } : {}) } };
  const ask = all.has('where') ? 'where' : all.has('when') ? 'when' : all.has('topics') ? 'topics' : 'meeting';
  return contentOf(question).length === 0 ? { query: { ask, meeting }, named: true } : undefined;
});
