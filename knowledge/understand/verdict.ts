import type { Facet, Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank } from '../resolve/rank.ts';
import { NEVER } from './asking.ts';
import { filterOf } from './filter.ts';
import { groupsOf } from './groups.ts';
import type { Question } from './question.ts';
import { asksOutcome } from './rules/meeting.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from './slots.ts';

/** "wasn't the 5th in Delhi", "… or not": a no that denies nothing. */
const NO_DENIAL =
  /^\W*(?:\p{L}+\s+){0,3}?\p{L}+n[’']?t\b|\bor\s+not\b|\bwhy\s+not\b|\bif\s+not\b|,\s*\p{L}+n[’']t\s+\p{L}+\W*$/giu;

/** Words by which a claim says the contrary, or more than where, when and with whom. */
const SAYS_MORE = new RegExp(
  [
    // the contrary
    "\\b(?:not|never|without|neither|nor|nobody|hardly)\\b|n[’']t\\b",
    // not quite there
    '\\b(?:outside|far\\s+from|near|nearby|close\\s+to|away\\s+from|elsewhere)\\b',
    // nobody and nothing else
    '\\b(?:only|just|merely|simply|purely|solely|exclusively|alone|sole|single-?handedly|by\\s+(?:him|her)self)\\b',
    // of all time, where the record tells of some
    '\\bever\\W*$|\\b(?:final|of\\s+all\\s+time)\\b',
    // a part of a time
    '\\b(?:early|late|mid|middle|beginning|start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|commenced?|end(?:s|ed|ing)?|finish(?:es|ed)?|open(?:s|ed)?|closed?|concluded?|lasted|until|till|kick(?:ed)?|wrap(?:ped)?)\\b',
    // a length or a distance in time
    '\\bago\\b|\\b(?:more|less|longer|shorter|earlier|later|fewer|other)\\s+than\\b|\\bat\\s+(?:least|most)\\b|\\b(?:over|under|within|almost|nearly|exactly)\\s+(?:an?|one|two|three|four|five|six|\\d+)\\b',
    '\\b(?:from|between)\\b[^?]{0,40}\\d[^?]{0,20}\\b(?:to|till|until|and|through)\\b[^?]{0,20}\\d',
    '\\bfirst\\s+(?:time|ever|to)\\b|\\b(?:longest|shortest|biggest|largest|smallest)\\b',
    // one of several, told of all
    '\\b(?:both|each|every|all|either)\\b',
    // nearly so, in another way, or turned round
    '\\b(?:almost|nearly|online|virtual(?:ly)?|remotely|by\\s+video)\\b',
    '\\b(?:false|wrong|untrue|incorrect|mistaken|a\\s+(?:lie|myth))\\b',
    // a head of delegation is no chair
    '\\bdelegations?\\b',
  ].join('|'),
  'i',
);

/** "General Berg" of an admiral: a rank that no report gives whoever is named. */
const isOtherRank = ({ words }: Question, knowledge: Knowledge): boolean => {
  const { byName, inOrder } = catalogueOf(knowledge);
  const ranks = words.filter(({ label, cue }) => cue === null && label.is === 'rank').map(({ text }) => text);
  const ids = new Set(
    words.flatMap(({ label, cue }) =>
      cue === null && label.is === 'person' ? (byName.get(label.word) ?? []).map(({ person }) => person.id) : [],
    ),
  );
  if (ranks.length === 0 || ids.size === 0) return false;
  const own = inOrder.flatMap(({ chairs }) => chairs.filter(({ person }) => ids.has(person)));
  return own.length > 0 && !own.some(({ rank }) => isOfRank(rank, ranks.join(' ')));
};

/** "was the 3rd the last in Oslo": which of them it was. */
const WHICH_LAST =
  /^\W*(?:\p{L}+\s+)?(?:was|is|were|wasn[’']t)\s+[^?]{3,70}?\s(?:the|his|her|their|[\p{L}’']+s)\s+(?:very\s+)?(?:last|latest|earliest|oldest|newest|final|most\s+recent)\b/iu;

/** No yes or no answers it. */
const ASKS_WHO =
  /^\W*(?:(?:and|so)\s+)?(?:(?:with|by|for|from|to|in|on|at|under|of|alongside|beside)\s+)?(?:who|whom|whose|what|which|when|where|how|why)\b/i;

/** "did Berg host the 3rd", "did he plan it": whoever chairs need not. */
const OTHER_DEED =
  /\b(?:hosts?|hosted|plan(?:s|ned)?|organi[sz]ed?|arranged?|prepared?|spoke|speak|address(?:ed)?|open(?:ed)?|clos(?:e|ed))\b/i;

/** True where a claim says more than the record is asked for. */
const saysMore = (typed: string, meeting: string, question: Question, knowledge: Knowledge): boolean =>
  ASKS_WHO.test(question.text) ||
  // One that was found to be the last is given by its id.
  (WHICH_LAST.test(typed) && !catalogueOf(knowledge).meetings.has(meeting)) ||
  (question.reference.either && question.reference.places.length + question.reference.dates.length > 1) ||
  SAYS_MORE.test(typed.replace(NO_DENIAL, ' ')) ||
  (hasPerson(question) && OTHER_DEED.test(typed)) ||
  contentOf(question).length > 0 ||
  isOtherRank(question, knowledge);

/** Words by which a claim says more of a topic than that it came up. */
const SAYS_MORE_OF_TOPIC =
  /\b(?:only|just|solely|exclusively|alone|main(?:ly)?|primary|primarily|chief(?:ly)?|key|central|major|biggest|most(?:ly)?|except|other\s+than|apart\s+from|besides|last|first|again|almost|nearly|false|wrong|untrue|incorrect|both|either|neither)\b/i;

/** "was the 3rd the only meeting in Oslo": all that were there tell. */
const THE_ONLY =
  /\b(?:the|their)\s+(?:only|sole|single)\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|summit|talks|one|edition|dialogue)\b/iu;

/** "cables were only discussed at the 4th", "… exclusively in the land group", "at the 4th only": at none but it; not "agreed or only discussed". */
const ONLY_THERE =
  /(?<!\bor\s)\b(?:only|just|solely|exclusively)\s+(?:ever\s+)?(?:(?:been\s+)?(?:discussed|raised|mentioned|covered|addressed|reviewed|named|brought\s+up|taken\s+up|talked\s+about|on\s+the\s+agenda)\s+)?(?:at|in|during|by)\b|\b(?:at|in|during|by|of)\s+(?:the\s+)?(?:[\p{L}\d-]+\s+){1,6}?(?:only|alone|exclusively|solely)\W*$/iu;

/** "Berg and Lund" in what is claimed. */
const areTwo = (claimed: string, question: Question, knowledge: Knowledge): boolean => {
  const people = groupsOf(question)
    .filter((name) => claimed.includes(name))
    .map((name) => resolvePerson(name, knowledge));
  return new Set(people.flatMap((found) => (found.is === 'one' ? [found.value.id] : []))).size > 1;
};

/** What of several meetings is claimed: each is told, with no verdict. */
const partsOf = ({ reference }: Question): readonly Facet[] => [
  ...(reference.dates.length > 0 ? (['date'] as const) : []),
  ...(reference.places.length > 0 ? (['place'] as const) : []),
  ...(reference.people.length > 0 ? (['chairs'] as const) : []),
];

const NOT_DISCUSSED =
  /\b(?:did|was|were|has|have|had|do|does)\s+(?:\p{L}+\s+){0,5}?(?:not|never)\b|\p{L}n[’']t\s+(?:discuss|mention|cover|address|talk|touch|raise)|\b(?:without|omit\p{L}*|skip\p{L}*|leave|left)\s+(?:discussing|mentioning|out)\b/iu;

/**
 * A query with what may be told of it: for a claim that says more than the record is asked for, what is on record and no yes or no; of which
 * meetings did not discuss a topic no article tells. `typed`: the words that were read; `whole`: for the heading.
 */
export const withVerdict = (
  query: Query,
  typed: string,
  question: Question,
  whole: string,
  knowledge: Knowledge,
): Query => {
  // "where was it, and what did it decide"
  if (query.ask === 'several' && query.parts.includes('topics') && !query.same && asksOutcome(typed))
    return { ...query, agreed: true };
  if (query.ask === 'check' && THE_ONLY.test(question.text)) {
    const filter = filterOf({
      ...question,
      words: question.words.filter(({ label }) => label.is !== 'ordinal'),
      reference: { ...question.reference, ordinals: [] },
    });
    return { ask: 'timeline', ...filter };
  }
  const ordinals = [...new Set(question.reference.ordinals)];
  // "Berg and Lund were the chairs of the 3rd": two names are not those of one person, whom a verdict would be on.
  if (query.ask === 'check' && namesMeeting(question) && areTwo(query.meeting, question, knowledge))
    return {
      ask: 'several',
      question: whole,
      meetings: ordinals.length > 0 ? ordinals.map(String) : [meetingSlot(question)],
      parts: partsOf(question),
    };
  if (query.ask === 'check' && question.yes && ordinals.length > 1)
    return {
      ask: 'several',
      question: whole,
      meetings: ordinals.map(String),
      parts: partsOf(question),
    };
  if (query.ask === 'check')
    return {
      ...query,
      question: whole,
      ...(saysMore(typed, query.meeting, question, knowledge) ? { unsure: true } : {}),
    };
  const isOnly = ONLY_THERE.test(typed) || THE_ONLY.test(typed);
  if (query.ask === 'discussed' && query.meeting !== undefined && isOnly && !NOT_DISCUSSED.test(typed))
    return { ask: 'discussed', topic: query.topic, filter: {}, unsure: true };
  if (query.ask === 'discussed' && SAYS_MORE_OF_TOPIC.test(typed) && !NOT_DISCUSSED.test(typed))
    return { ...query, unsure: true };
  if (query.ask !== 'discussed' || !NOT_DISCUSSED.test(typed)) return query;
  return query.meeting === undefined
    ? { ask: 'statement', words: query.topic, question: whole, before: NEVER }
    : { ...query, unsure: true };
};
