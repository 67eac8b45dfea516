import type { Facet, Filter } from '../../query.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { contentOf } from '../slots.ts';
import { facetsOf, has } from './several.ts';

/** "did they meet", "chaired alongside", "talks between". */
const OF_MEETING =
  /\b(?:meet|met|meets|sit|sat|together|co-?\s?chair\w*|chair\w*|led|lead|with|alongside|jointly|preside\w*|(?:meetings|talks|summits|rounds)\s+(?:of|between))\b/i;

/** "which year did Mathew and Dylevsky meet in Moscow", "how many times did they co-chair": the meetings of two. */
export const together: Rule = shaped([OF_MEETING], (asking): Intent | undefined => {
  const { question, knowledge } = asking;
  const [first, second, third] = groupsOf(question);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  if (has(question, ['topics', 'agreement', 'succession', 'compare', 'between', 'quote', 'person', 'sources']))
    return undefined;
  const { recency } = question.reference;
  if (contentOf(question).some((word) => !/^down$/i.test(word)) || /\bor\b/i.test(question.text)) return undefined;
  if (recency !== null && recency !== 'latest' && recency !== 'first') return undefined;
  if (!OF_MEETING.test(question.text)) return undefined;
  const { chaired } = catalogueOf(knowledge);
  const people = [first, second].map((name) => resolvePerson(name, knowledge));
  const [one, other] = people;
  if (one?.is !== 'one' || other?.is !== 'one' || one.value === other.value) return undefined;
  // "which meetings did Lund and Berg chair": that they chaired none is told of them by name.
  const areAsked = question.all.has('chairs') && question.all.has('list') && !question.yes;
  if (!areAsked && !(chaired.has(one.value.id) && chaired.has(other.value.id))) return undefined;
  const { chair: _, ...rest } = filterOf(question);
  const ordinals = question.reference.ordinals;
  if (ordinals.length > 0) return undefined;
  const filter: Filter = { ...rest, chair: one.value.name, with: other.value.name };
  if (recency !== null) {
    const own = (chaired.get(one.value.id) ?? []).filter(
      ({ chairs, status }) => status === 'held' && chairs.some(({ person }) => person === other.value.id),
    );
    const meeting = recency === 'first' ? own[0] : own.at(-1);
    if (!meeting || Object.keys(rest).length > 0 || question.yes) return undefined;
    const asked = facetsOf(question).filter((part) => part !== 'chairs');
    const parts: readonly Facet[] = asked.length > 0 ? asked : ['date', 'place'];
    return {
      query: { ask: 'several', question: asking.heading, meetings: [meeting.id], parts: [...parts, 'chairs'] },
    };
  }
  if (question.all.has('count')) return { query: { ask: 'count', ...filter } };
  const parts = facetsOf(question).filter((part) => part !== 'chairs');
  if (parts.length === 0 || question.yes || question.all.has('list')) return { query: { ask: 'timeline', ...filter } };
  return { query: { ask: 'several', question: asking.heading, meetings: [], filter, parts: [...parts, 'chairs'] } };
});
