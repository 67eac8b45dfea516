import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { isOfRank } from '../resolve/rank.ts';
import { NEVER } from './asking.ts';
import type { Question } from './question.ts';
import { contentOf } from './slots.ts';

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
    '\\b(?:only|solely|exclusively|alone|sole|single-?handedly|by\\s+(?:him|her)self)\\b',
    // a part of a time
    '\\b(?:early|late|mid|middle|beginning|start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|commenced?|end(?:s|ed|ing)?|finish(?:es|ed)?|open(?:s|ed)?|closed?|concluded?|lasted|until|till|kick(?:ed)?|wrap(?:ped)?)\\b',
    // a length or a distance in time
    '\\bago\\b|\\b(?:more|less|longer|shorter|earlier|later|fewer|other)\\s+than\\b|\\bat\\s+(?:least|most)\\b|\\b(?:over|under|within|almost|nearly|exactly)\\s+(?:an?|one|two|three|four|five|six|\\d+)\\b',
    '\\b(?:from|between)\\b[^?]{0,40}\\d[^?]{0,20}\\b(?:to|till|until|and|through)\\b[^?]{0,20}\\d',
    '\\bfirst\\s+(?:time|ever|to)\\b|\\b(?:longest|shortest|biggest|largest|smallest)\\b',
  ].join('|'),
  'iu',
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

/** No yes or no answers it. */
const ASKS_WHO = /^\W*(?:who|whom|whose|what|which|when|where|how|why)\b/i;

/** True where a claim says more than the record is asked for. */
const saysMore = (typed: string, question: Question, knowledge: Knowledge): boolean =>
  ASKS_WHO.test(question.text) ||
  (question.reference.either && question.reference.places.length + question.reference.dates.length > 1) ||
  SAYS_MORE.test(typed.replace(NO_DENIAL, ' ')) ||
  contentOf(question).length > 0 ||
  isOtherRank(question, knowledge);

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
  if (query.ask === 'check')
    return { ...query, question: whole, ...(saysMore(typed, question, knowledge) ? { unsure: true } : {}) };
  if (query.ask !== 'discussed' || !NOT_DISCUSSED.test(typed)) return query;
  return query.meeting === undefined
    ? { ask: 'statement', words: query.topic, question: whole, wants: 'who', before: NEVER }
    : { ...query, unsure: true };
};
