import type { Segment } from '../article.ts';
import type { ChairCue } from '../lexicon/chair-cues.ts';
import { CONNECTORS, countryAfter, every, key, MOST_PEOPLE, type Placed, peopleUpTo } from './chair-list.ts';

/** Words that may stand between a subject and its verb: "X, who also had co-chaired", "X and Y on Tuesday jointly chaired". */
export const ADVERBS = new Set(
  `, who has have had was were is are will would also jointly both today yesterday tomorrow on monday tuesday wednesday thursday friday saturday sunday
  then later other a second third fourth acting serving together respectively successfully formally and the ) ( – — -`.split(
    /\s+/,
  ),
);

/** The same, and "X and Y are expected to co-chair". */
const INTENTS = new Set([...ADVERBS, ...'to due expected set slated scheduled poised likely'.split(' ')]);

/** "they held a summit" is often another meeting, of which the article tells beside its own. */
export const WEAK = new Set(['held', 'hold', 'holding', 'will hold', 'launched', 'convened', 'hosted', 'represented']);

/** "A, with B as co-chair": only the one right before. */
const ONE =
  /^as (?:(?:its|the|their) )?(?:co )?(?:chair|chairman|chairperson|chairwoman|leader|head|delegation \w+|head of delegation)$/;

/** How far before "to co-chair" its subject may stand: "X flew to Delhi on Monday to co-chair …". */
const FAR = 30;

/** People before a cue: "A and B co-chaired", "A, who led the Indian side", "A flew to Delhi on Monday to co-chair". */
export const peopleBefore = (
  segment: Segment,
  people: readonly Placed[],
  cueStart: number,
  cueEnd: number,
  { phrase }: ChairCue,
): Placed[] => {
  const found: Placed[] = [];
  let start = cueStart;
  const far =
    phrase.startsWith('to ') ||
    phrase.startsWith('at the head') ||
    (key(segment.tokens, cueStart - 1) === 'to' && !WEAK.has(phrase));
  const adverbs = WEAK.has(phrase) ? ADVERBS : INTENTS;
  const role = phrase.startsWith('as ');
  for (const placed of [...peopleUpTo(people, cueStart)].reverse()) {
    const near =
      found.length > 0
        ? every(segment, placed.to, start, CONNECTORS, 10) || isLeadAside(segment, placed.to, start)
        : every(segment, afterCountry(segment, placed.to), start, adverbs, 8) ||
          isParenthesis(segment, placed.to, start) ||
          isTail(segment, placed.to, start) ||
          (far && start - placed.to <= FAR) ||
          (role && (isOneClause(segment, placed.to, start) || isSubject(segment, people, placed, cueStart)));
    const most = phrase === 'hosted' || ONE.test(phrase) ? 1 : MOST_PEOPLE;
    if (!near || found.length === most) break;
    found.unshift(placed);
    start = placed.from;
  }
  return cueEnd > cueStart ? found : [];
};

/** "X, at the head of a large delegation, and the | Y together chaired". */
const isLeadAside = ({ tokens }: Segment, from: number, to: number): boolean => {
  if (to - from > 16 || key(tokens, from) !== ',') return false;
  const opens = key(tokens, from + 1);
  if (!(opens === 'leading' || opens === 'heading' || (opens === 'at' && key(tokens, from + 3) === 'head')))
    return false;
  const and = key(tokens, to - 1) === 'the' ? to - 2 : to - 1;
  if (key(tokens, and) !== 'and' || key(tokens, and - 1) !== ',') return false;
  for (let i = from + 1; i < and - 1; i++) if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-') return false;
  return true;
};

/** "X and Y conducted the proceedings as co-chairs", "X, Director of Energy, attended as chair". */
const isOneClause = ({ tokens }: Segment, from: number, to: number): boolean => {
  const first = key(tokens, from) === ',' ? from + 1 : from;
  if (to - first > 8 || first === to) return false;
  for (let i = first; i < to; i++) if (tokens[i]?.kind === 'mark') return false;
  return true;
};

/** "X and Y met in Pretoria from 3 to 5 September, as co-chairs of": the two who open the sentence. */
const isSubject = (segment: Segment, people: readonly Placed[], placed: Placed, cue: number): boolean => {
  const [first, second, third] = people;
  if (!first || placed !== second || (third && third.to <= cue) || first.from > 2) return false;
  return every(segment, first.to, second.from, CONNECTORS, 8);
};

/** "X will, on day one of the visit, co-chair": what stands between two commas parts no subject from its verb. */
const isParenthesis = (segment: Segment, from: number, to: number): boolean => {
  let first = from;
  while (first < to && key(segment.tokens, first) !== ',' && ADVERBS.has(key(segment.tokens, first))) first++;
  let last = to - 1;
  while (last > first && key(segment.tokens, last) !== ',' && ADVERBS.has(key(segment.tokens, last))) last--;
  return last > first && last - first <= 16 && key(segment.tokens, first) === ',' && key(segment.tokens, last) === ',';
};

/** Past "of Japan" or "from the United States" behind a name. */
const afterCountry = (segment: Segment, from: number): number => {
  if (key(segment.tokens, from) !== 'of' && key(segment.tokens, from) !== 'from') return from;
  return countryAfter(segment, from + 1, segment.tokens.length) ?? from;
};

/** "X, Director General, NCB led": the body in capitals behind a post. */
const isAcronyms = (segment: Segment, from: number, to: number): boolean =>
  to - from <= 4 &&
  segment.tokens.slice(from, to).every(({ text, kind }) => kind === 'mark' || /^\p{Lu}{2,}$/u.test(text));

const TAIL = new Set(['at', 'of', 'in', 'for', 'from', 'to']);

/** "X, Director of Fisheries at DEFRA, heads": the rest of a post, closed by a comma. */
const isTail = (segment: Segment, from: number, to: number): boolean =>
  isAcronyms(segment, from, to) ||
  (to - from <= 9 && TAIL.has(key(segment.tokens, from)) && key(segment.tokens, to - 1) === ',');
