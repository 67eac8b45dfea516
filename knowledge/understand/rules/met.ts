import { catalogueOf } from '../../resolve/catalogue.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { contentOf } from '../slots.ts';

const MEETINGS = /\b(?:meetings|encounters|talks)\b/i;
const TITLE = /^(?:prime|minister|president|chancellor|premier|secretary)$/i;

/**
 * "list of meetings between Lund and Berg", "all Lund Berg meetings": of two who chaired none of the talks no list is on record; what the articles
 * say of their meetings, the newest first. How many there were they need not tell.
 */
export const metOf: Rule = shaped([MEETINGS], ({ question, knowledge, heading }) => {
  const { words, text, yes, asked, reference } = question;
  if (yes || !MEETINGS.test(text) || (asked !== null && !['list', 'count', 'when', 'where'].includes(asked)))
    return undefined;
  if (reference.ordinals.length + reference.dates.length + reference.places.length > 0 || reference.recency !== null)
    return undefined;
  if (contentOf(question).some((word) => !TITLE.test(word))) return undefined;
  const { byName } = catalogueOf(knowledge);
  const people = new Set(
    words.flatMap(({ label, cue }) =>
      cue === null && label.is === 'person' ? (byName.get(label.word) ?? []).map(({ person }) => person.id) : [],
    ),
  );
  const names = words.filter(({ label, cue }) => cue === null && label.is === 'person');
  // One name that several people bear, or several names of one: no two.
  if (people.size !== 2 || names.length < 2) return undefined;
  return {
    query: {
      ask: 'statement',
      words: `${groupsOf(question).join(' and ')} met`,
      question: heading,
      properties: ['contact', 'visit'],
      last: true,
      ...(asked === 'count' ? { wants: 'how many times' } : {}),
      ...(asked === 'when' || asked === 'where' ? { wants: asked } : {}),
    },
  };
});
