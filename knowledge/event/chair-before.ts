import type { Segment } from '../article.ts';
import type { ChairCue } from '../lexicon/chair-cues.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { ChairBasis } from '../record.ts';
import {
  CONNECTORS,
  chairOf,
  countryAfter,
  every,
  key,
  leadsSomething,
  MOST_PEOPLE,
  type Placed,
  sideBetween,
} from './chair-list.ts';
import type { DraftChair } from './draft.ts';
import { wordsBetween } from './tokens.ts';

/** Words that may stand between a subject and its verb: "X, who also had co-chaired", "X and Y on Tuesday jointly chaired". */
const ADVERBS = new Set(
  `, who has have had was were is are will would also jointly both today yesterday tomorrow on monday tuesday wednesday thursday friday saturday sunday
  then later other a second third fourth together respectively successfully formally and the ) ( – — -`.split(/\s+/),
);

const PRONOUNS = new Set(['he', 'she']);
/** "X received Y, and the two of them then presided": the two people named before. */
const BOTH = /\b(?:both|the two|the two of them|they)$/;
const BESIDE = new Set(['with', 'alongside']);

/** "represented the United States": a country as the object. */
const SPEAKS_FOR = new Set(['represented', 'spoke for']);

/** "the meeting which X and Y held": the object stands before. */
const RELATIVE = new Set(['which', 'that']);

/** "hosted Foreign Minister X and Advisor Y for the second meeting": hosts of people, who are the heads of the guests. */
const RECEIVES = new Set(['hosted', 'host', 'will host']);

const guestsOf = (segment: Segment, people: readonly Placed[], cueEnd: number): Placed[] => {
  const guests: Placed[] = [];
  let end = cueEnd;
  for (const placed of people) {
    if (placed.from < cueEnd) continue;
    if (!every(segment, end, placed.from, CONNECTORS, 6) || guests.length === MOST_PEOPLE) break;
    guests.push(placed);
    end = placed.to;
  }
  return guests;
};

/** How far before "to co-chair" its subject may stand: "X flew to Delhi on Monday to co-chair …". */
const FAR = 30;

export const beforeCue = (
  segment: Segment,
  people: readonly Placed[],
  i: number,
  end: number,
  cue: ChairCue,
  previous: PersonMention | null,
): DraftChair[] => {
  const subjects = peopleBefore(segment, people, i, end, cue);
  if (RECEIVES.has(cue.phrase)) {
    const guests = guestsOf(segment, people, end);
    if (guests.length > 0)
      return [
        ...subjects.map((placed) => chairOf(segment, placed, 'hosted', null)),
        ...guests.map((placed) => chairOf(segment, placed, 'led delegation', null)),
      ];
  }
  const [first] = subjects;
  const relative = first !== undefined && RELATIVE.has(key(segment.tokens, first.from - 1));
  if (cue.object && !relative && !leadsSomething(segment, end, end + 9, SPEAKS_FOR.has(cue.phrase))) return [];
  if (subjects.length === 0) {
    let before = i - 1;
    while (before >= 0 && ADVERBS.has(key(segment.tokens, before))) before--;
    const both = BOTH.test(wordsBetween(segment, before - 3, before + 1))
      ? people.filter(({ to, person }) => to <= i && person.name !== '' && person.role !== null).slice(-2)
      : [];
    if (both.length === 2) subjects.push(...both);
    else if (!previous || !PRONOUNS.has(key(segment.tokens, before))) return [];
    else subjects.push({ person: previous, from: before, to: before });
  }
  const beside = cue.basis === 'hosted' || cue.basis === 'led delegation' ? [] : peopleBeside(segment, people, end);
  const side = leadsSomething(segment, end, end + 5, false)
    ? sideBetween(segment, end, Math.min(end + 5, segment.tokens.length))
    : null;
  const several = cue.basis === 'chaired' && subjects.length + beside.length > 1;
  const basis: ChairBasis = OF_A_SIDE.test(wordsBetween(segment, end, end + 5))
    ? 'led delegation'
    : several
      ? 'co-chaired'
      : cue.basis;
  return [
    ...subjects.map((placed) => chairOf(segment, placed, basis, subjects.length === 1 ? side : null)),
    ...beside.map((placed) => chairOf(segment, placed, basis, null)),
  ];
};

/** People before a cue: "A and B co-chaired", "A, who led the Indian side", "A flew to Delhi on Monday to co-chair". */
const peopleBefore = (
  segment: Segment,
  people: readonly Placed[],
  cueStart: number,
  cueEnd: number,
  { phrase }: ChairCue,
): Placed[] => {
  const found: Placed[] = [];
  let start = cueStart;
  const far = phrase.startsWith('to ');
  for (const placed of [...people].reverse()) {
    if (placed.to > cueStart) continue;
    const near =
      found.length > 0
        ? every(segment, placed.to, start, CONNECTORS, 10)
        : every(segment, afterCountry(segment, placed.to), start, ADVERBS, 8) ||
          isParenthesis(segment, placed.to, start) ||
          isTail(segment, placed.to, start) ||
          (far && start - placed.to <= FAR);
    if (!near || found.length === MOST_PEOPLE || (found.length > 0 && phrase === 'hosted')) break;
    found.unshift(placed);
    start = placed.from;
  }
  return cueEnd > cueStart ? found : [];
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

/** "… co-chaired the meeting with C": people after "with" or "alongside" in the rest of the clause. */
const peopleBeside = (segment: Segment, people: readonly Placed[], cueEnd: number): Placed[] => {
  const end = clauseEnd(segment, cueEnd);
  for (let i = cueEnd; i < end; i++) {
    if (!BESIDE.has(key(segment.tokens, i))) continue;
    const next = people.find((placed) => placed.from > i);
    if (next && every(segment, i + 1, next.from, CONNECTORS, 6)) return [next];
  }
  return [];
};

const clauseEnd = (segment: Segment, from: number): number => {
  for (let i = from; i < segment.tokens.length; i++) if (key(segment.tokens, i) === ';') return i;
  return segment.tokens.length;
};

/** "chaired the Egyptian side", "presided over the Iraqi delegation": the head of a delegation. */
const OF_A_SIDE = /^(?:\S+ ){0,3}(?:side|delegation|team)\b/;
