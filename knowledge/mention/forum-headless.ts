import type { Token } from '../article.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { happenVerbs } from '../lexicon/forum-verbs.ts';
import { tokenize } from '../read/token.ts';
import { emptyPhrase } from './forum-phrase.ts';
import type { Reported } from './forum-report.ts';
import { ordinalAt } from './ordinal.ts';

/**
 * A meeting without the word for it, after "the" at token `the`: "Lima hosted the sixth in 2019", "set the 25th for Lima", "For the 22nd, …",
 * "The seventh will be held in Oslo", "Lima had the previous one". Not a day ("scheduled for the 12th", "on the 12th"), nor what a noun follows.
 */
export const headlessAt = (tokens: readonly Token[], the: number): Reported | undefined => {
  const next = tokens[the + 1];
  if (next === undefined || next.kind === 'mark') return undefined;
  const edition = EDITIONS.get(next.key);
  if (edition !== undefined && tokens[the + 2]?.key === 'one')
    return isHeldHere(tokens, the, the + 3)
      ? { phrase: { ...emptyPhrase(the + 1), to: the + 3, kind: MEETING, edition }, determiner: 'definite' }
      : undefined;
  if (!MAYBE_NUMBER.test(next.key)) return undefined;
  const found = ordinalAt(tokens, the + 1);
  if (found === undefined || !isHeldHere(tokens, the, found.end)) return undefined;
  const count = { ordinal: found.ordinal, from: the + 1, to: found.end };
  return {
    phrase: { ...emptyPhrase(the + 1), to: found.end, kind: MEETING, counts: [count] },
    determiner: 'definite',
  };
};

const isHeldHere = (tokens: readonly Token[], the: number, end: number): boolean => {
  if (the === 0) return happens(tokens, end);
  const after = tokens[end];
  if (after !== undefined && after.kind !== 'mark' && !AFTER.has(after.key)) return false;
  const before = tokens[the - 1]?.key ?? '';
  if (before === 'for') return !SET.has(tokens[the - 2]?.key ?? '');
  return HOSTS.has(before);
};

/** "The sixth | will be held in Lima". */
const happens = (tokens: readonly Token[], end: number): boolean => {
  let at = end;
  while (at < end + 4 && AUXILIARIES.has(tokens[at]?.key ?? '')) at++;
  return at > end
    ? happenVerbs.has(tokens[at]?.key ?? '')
    : tokens[at]?.key === 'took' && tokens[at + 1]?.key === 'place';
};

const EDITIONS = new Map<string, 'previous' | 'next'>([
  ['previous', 'previous'],
  ['last', 'previous'],
  ['preceding', 'previous'],
  ['next', 'next'],
]);
const MAYBE_NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)|[a-z]*(?:first|second|third|th|twenty|thirty|forty|fifty))$/;
const HOSTS = new Set(
  'hosted host hosts hosting held hold holds holding set fixed scheduled see sees saw had have convened convene'.split(
    ' ',
  ),
);
const AFTER = new Set('in at on for this next last again too there here earlier later'.split(' '));
const SET = new Set('scheduled set slated planned fixed due postponed billed day date'.split(' '));
const AUXILIARIES = new Set('will would shall is are was were be been to has had have due set'.split(' '));
const MEETING = forumKinds.at(tokenize('meeting'), 0)?.value;
