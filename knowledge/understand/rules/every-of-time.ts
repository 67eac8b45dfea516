import type { Filter } from '../../query.ts';
import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import type { Word } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|editions?|dialogues?|talks|ones?)';
const ALL = new RegExp(
  `\\b(both|all|every|each)\\b(?:\\s+(?:of\\s+)?(?:the\\s+|these\\s+)?[\\p{L}-]+){0,5}?\\s+${MEETINGS}\\b`,
  'iu',
);
const SAYS_MORE = /\b(?:not|never|outside|only|other|except|before|after|since|until|or)\b|n[’']t\b/i;

/** "did both rounds in 2024 take place in Oslo", "were all meetings in Oslo held in 2024": of those of the one, whether they were of the other. */
export const everyOfTime: Rule = shaped([ALL], ({ question, heading }) => {
  const { text, yes, reference, words, all } = question;
  const [, how = ''] = ALL.exec(text) ?? [];
  const { dates, places, ordinals, recency } = reference;
  if (!yes || how === '' || SAYS_MORE.test(text) || hasPerson(question) || contentOf(question).length > 0)
    return undefined;
  if (dates.length !== 1 || places.length !== 1 || ordinals.length > 0 || recency !== null) return undefined;
  if (all.has('topics') || all.has('chairs')) return undefined;
  const at = (isIt: (word: Word) => boolean): number => words.findIndex(isIt);
  const isOfTime =
    at(({ label }) => label.is === 'date') < at(({ label }) => label.is === 'city' || label.is === 'country');
  const { year, place, ...rest } = filterOf(question);
  if (year === undefined || place === undefined) return undefined;
  const scope: Filter = { ...rest, ...(isOfTime ? { year } : { place }) };
  // Two are taken for granted, and there may be more: each is told.
  return /both/i.test(how)
    ? {
        query: { ask: 'several', question: heading, meetings: [], filter: scope, parts: [isOfTime ? 'place' : 'date'] },
      }
    : { query: { ask: 'every', question: heading, scope, claim: isOfTime ? { place } : { year } }, named: true };
});
