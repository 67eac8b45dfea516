import type { Facet } from '../../query.ts';
import type { Knowledge } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Asking, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords, type Question, textOf, type Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, topicWords } from '../slots.ts';
import { facetsOf, has } from './several.ts';

const ARTICLE = /^(?:the|this|that|their)$/i;
/** "the fourth meeting of the working group": one noun with what belongs to it. */
const TIES = /^(?:of|in|at|under|within|from|by|on|for)$/i;
const PARTS = /^(?:and|or|but|before|after|than|since|until|prior|following|while|whereas)$/i;

/** The words of each noun that stands by itself: "the fourth meeting", "the annual summit". */
const nounsOf = ({ words }: Question): readonly (readonly Word[])[] => {
  const groups: Word[][] = [[]];
  words.forEach((word, i) => {
    const before = words[i - 1]?.text ?? '';
    const begins = PARTS.test(word.text) || (ARTICLE.test(word.text) && !TIES.test(before) && !PARTS.test(before));
    if (begins) groups.push([]);
    groups.at(-1)?.push(word);
  });
  return groups.filter((group) => namesMeeting({ words: group }));
};

const hasLabel = (words: readonly Word[], ...labels: readonly string[]): boolean =>
  words.some(({ label, cue }) => cue === null && labels.includes(label.is));

/** The ids of the meetings that a noun may mean. */
const idsOf = (words: readonly Word[], knowledge: Knowledge): readonly string[] => {
  const found = resolveMeeting(meetingSlot({ words }).replace(BOUND, ''), knowledge);
  if (found.is === 'one') return [found.value.id];
  return found.is === 'several' ? found.values.slice(-MOST).map(({ id }) => id) : [];
};
const BOUND = /^(?:before|after|prior|following)\s+/i;
const MOST = 6;

/** Words of a time between the two, or of being held. */
const BETWEEN =
  /^(?:days?|weeks?|months?|years?|come|came|comes|place|take|took|happen(?:ed)?|held|same|time|later|earlier|soon|shortly|just|right|chairs?)$/i;

/** What is told of the two: what is asked, or what is claimed, and their days where it is but their order. */
const claimedOf = (question: Question): readonly Facet[] => {
  const { places, dates } = question.reference;
  const parts = new Set(facetsOf(question));
  if (places.length > 0) parts.add('place');
  if (dates.length > 0) parts.add('date');
  return [...parts];
};

const BEFORE_OR_AFTER = /\b(?:before|after|prior|following)\b/i;

/**
 * "was the fourth meeting held a month after the summit", "did Berg chair the third meeting and Lund the summit": the number belongs to the noun
 * beside it, and what is on record of each of the two is told. The two by themselves say which was first, or who chaired; no verdict is given.
 */
export const besideForum: Rule = ({ question, knowledge, heading }) => {
  const { reference, yes, text } = question;
  if (reference.ordinals.length !== 1 || reference.recency !== null) return undefined;
  if (has(question, OTHERWISE)) return undefined;
  const [first, second, third] = nounsOf(question);
  if (!first || !second || third) return undefined;
  const [numbered, other] = hasLabel(first, 'ordinal') ? [first, second] : [second, first];
  if (!hasLabel(other, 'kind', 'forum', 'branch') || hasLabel(other, 'ordinal')) return undefined;
  const parts = claimedOf(question);
  // "who chaired the third meeting and the land one": two, though a third land meeting there is.
  const isPair = /^and$/i.test(second[0]?.text ?? '') || (hasPerson(question) && /\band\b/i.test(text));
  const isOrder = yes && BEFORE_OR_AFTER.test(second[0]?.text ?? '');
  // "did the third meeting discuss cables and the summit wheat": what each is said to have discussed.
  const isOfTopics = isPair && question.all.has('topics');
  if (!isOfTopics && (question.all.has('topics') || contentOf(question).some((word) => !BETWEEN.test(word))))
    return undefined;
  if (!isPair && !isOrder && (!yes || resolveMeeting(meetingSlot(question), knowledge).is === 'one')) return undefined;
  if (!yes && parts.length === 0) return undefined;
  const [[one, ...more], others] = [idsOf(numbered, knowledge), idsOf(other, knowledge)];
  // "was the first meeting before the summit": there is none of that number, whatever the other forum has.
  if (one === undefined && others.length > 0)
    return { query: { ask: 'meeting', meeting: meetingSlot({ words: numbered }).replace(BOUND, '') }, named: true };
  if (one === undefined || more.length > 0) return undefined;
  // "was the fourth meeting after the commission": which is no other meeting, and no next to the fourth is asked for.
  if (others.length === 0 || others.includes(one))
    return isOrder ? { query: { ask: 'check', meeting: one, unsure: true }, named: true } : undefined;
  // Which of two single meetings was first has a rule of its own.
  if (isOrder && others.length === 1) return undefined;
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings: [one, ...others],
      parts: parts.length > 0 ? parts : ['date'],
    },
    named: true,
  };
};

const OTHERWISE = [
  'attendance',
  'sources',
  'quote',
  'agreement',
  'count',
  'ago',
  'duration',
  'between',
  'compare',
] as const;

const FIRST = /\b(?:the|his|her|their|its)\s+(?:very\s+)?(?:first|earliest)\b/i;
/** "the last one held in Oslo", "the final round in Lima"; not "in the last year". */
const LAST =
  /\b(?:the|his|her|their)\s+(?:very\s+)?(?:last|latest|final|most\s+recent)\s+(?:(?:one|meeting|round|session|edition)\b|(?:to\s+be\s+)?(?:held|hosted|chaired)\b|(?:in|at)\s+\p{Lu})/u;

/**
 * "was the fifth the first chaired by Berg", "was the 4th the first in Oslo": all that were so tell, in their order. No verdict, as there may have
 * been some before those on record.
 */
export const theFirst: Rule = shaped([FIRST, LAST], ({ question }: Asking) => {
  const { reference, text, words, yes, all } = question;
  if (!yes || !(FIRST.test(text) || LAST.test(text)) || reference.ordinals.length > 2) return undefined;
  const isFirst = ({ label, text: own }: Word): boolean =>
    (label.is === 'ordinal' && /^(?:first|1st)$/i.test(own)) ||
    (label.is === 'recency' && /^(?:earliest|(?:last|latest|final|most\s+recent)(?:\s|$))/i.test(own));
  const numbers = words.filter(({ label }) => label.is === 'ordinal' || label.is === 'recency');
  // "was the land meeting the last one in Oslo"
  const isOfLast = LAST.test(text) && !FIRST.test(text);
  const isNamed = isOfLast && numbers.length === 1 && words.some(({ label }) => label.is === 'branch');
  if ((numbers.length !== 2 && !isNamed) || !numbers.some(isFirst)) return undefined;
  const topic = all.has('topics') ? textOf(topicWords(question), () => true) : '';
  if (topic === '' && contentOf(question).length > 0) return undefined;
  const rest = ofWords(
    question,
    words.filter((word) => !numbers.includes(word)),
  );
  const filter = filterOf(rest);
  if (topic !== '') return { query: { ask: 'discussed', topic, filter } };
  const { forum: _, ...own } = filter;
  // A later one may be of another forum.
  return Object.keys(own).length > 0
    ? { query: { ask: 'timeline', ...(isOfLast ? own : filter) }, named: true }
    : undefined;
});
