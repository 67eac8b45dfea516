import type { Token } from '../article.ts';
import { key } from './date-atoms.ts';
import { isMoved } from './date-calendar.ts';
import type { FoundDate } from './date-found.ts';
import type { DateMention } from './mention.ts';

/** The words before a date that make it a bound: "since 2018", "no later than 5 May", "ahead of the October session", "up to Friday". */
export const boundOf = (tokens: readonly Token[], date: FoundDate): DateMention['bound'] => {
  let i = date.from - 1;
  while (i >= 0 && SKIPPED.has(key(tokens, i))) i--;
  const word = key(tokens, i);
  if (word === 'from') return isSingle(date) && !isMoved(tokens, date.from) ? 'since' : null;
  if (word === 'than') return key(tokens, i - 1) === 'later' ? 'by' : key(tokens, i - 1) === 'earlier' ? 'since' : null;
  if (word === 'to') return key(tokens, i - 1) === 'up' ? 'until' : key(tokens, i - 1) === 'prior' ? 'before' : null;
  if (word === 'of') return key(tokens, i - 1) === 'ahead' ? 'before' : null;
  return BOUNDS.get(word) ?? null;
};

const SKIPPED = new Set(['the', 'at', 'least']);

const BOUNDS: ReadonlyMap<string, NonNullable<DateMention['bound']>> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
]);

const isSingle = ({ start, end, endWeekday }: FoundDate): boolean =>
  endWeekday === undefined && start.day === end.day && start.month === end.month && start.year === end.year;
