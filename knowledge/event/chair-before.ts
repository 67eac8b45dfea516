import type { Segment } from '../article.ts';
import { type ChairCue, chairCues } from '../lexicon/chair-cues.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { isCapital } from '../read/token.ts';
import type { ChairBasis } from '../record.ts';
import { sideBefore } from './chair-after.ts';
import { subjectAfter } from './chair-fronted.ts';
import {
  bodyLed,
  CONNECTORS,
  chairOf,
  every,
  isOneSideLed,
  key,
  leadsSomething,
  MOST_PEOPLE,
  type Placed,
  peopleFrom,
  sideInFront,
  sideLed,
} from './chair-list.ts';
import { isPronounWith, type Previous, pronounSubjects } from './chair-pronoun.ts';
import { peopleBefore } from './chair-subject.ts';
import type { DraftChair } from './draft.ts';
import { wordsBetween } from './tokens.ts';

const BESIDE = new Set(['with', 'alongside', 'beside']);

/** "A led the Nepali team. B led his", "B led that of the United States". */
const leadsTheOther = (segment: Segment, end: number): boolean =>
  /^(?:his|hers|theirs|that of (?:the )?\S+(?: \S+)?)$/.test(wordsBetween(segment, end, clauseEndNear(segment, end)));

const clauseEndNear = ({ tokens }: Segment, from: number): number => {
  let i = from;
  while (i < from + 7 && i < tokens.length && tokens[i]?.kind !== 'mark') i++;
  return i;
};

/** "A headed the Peruvian delegation, and B led | the Norwegian one": the country. */
const theOtherLed = (segment: Segment, end: number): string | null => {
  const country = key(segment.tokens, end) === 'the' ? countryAt(segment.tokens, end + 1) : undefined;
  return country && ONE.has(key(segment.tokens, country.end)) ? country.value.name : null;
};

const ONE = new Set(['one', 'ones']);

/** "spoke for | the EU Council Presidency": for a body, and no side of the meeting. */
const isForBody = ({ tokens }: Segment, end: number): boolean => {
  const country = countryAt(tokens, key(tokens, end) === 'the' ? end + 1 : end);
  return country !== undefined && isCapital(tokens[country.end]);
};

/** "represented the United States": a country as the object. */
const SPEAKS_FOR = new Set([
  'represented',
  'represents',
  'represent',
  'representing',
  'spoke for',
  'speaks for',
  'leads for',
  'lead for',
]);

/** "the meeting which X and Y held": the object stands before. */
const RELATIVE = new Set(['which', 'that']);

/** "hosted Foreign Minister X and Advisor Y for the second meeting": hosts of people, who are the heads of the guests. */
const RECEIVES = new Set(['hosted', 'host', 'will host']);

const guestsOf = (segment: Segment, people: readonly Placed[], cueEnd: number): Placed[] => {
  const guests: Placed[] = [];
  let end = cueEnd;
  for (const placed of peopleFrom(people, cueEnd)) {
    if (!every(segment, end, placed.from, CONNECTORS, 6) || guests.length === MOST_PEOPLE) break;
    guests.push(placed);
    end = placed.to;
  }
  return guests;
};

/**
 * Those who stand before a cue, with those whom it names beside them: "A and B co-chaired", "A co-chaired the meeting with C",
 * "A led the Peruvian side", "Chairing the meeting, A said".
 * @param i the cue's first token; `end` is behind its last.
 */
export const beforeCue = (
  segment: Segment,
  people: readonly Placed[],
  i: number,
  end: number,
  cue: ChairCue,
  previous: Previous,
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
  if (cue.phrase.endsWith(' for') && isForBody(segment, end)) return [];
  const other = theOtherLed(segment, end);
  const led =
    leadsSomething(segment, end, end + 9, SPEAKS_FOR.has(cue.phrase)) || leadsTheOther(segment, end) || other !== null;
  if (cue.object && !relative && !led) return [];
  if (subjects.length === 0) {
    subjects.push(...pronounSubjects(segment, people, i, cue, previous));
    if (subjects.length === 0) return subjectAfter(segment, people, i, end, cue, previous);
  } else if (previous.subject && isPronounWith(segment, subjects))
    subjects.unshift({ person: previous.subject, from: i, to: i });
  const beside = cue.basis === 'hosted' || cue.basis === 'led delegation' ? [] : peopleBeside(segment, people, end);
  const side =
    other ??
    sideLed(segment, end, end + 7, SPEAKS_FOR.has(cue.phrase) || key(segment.tokens, end) === 'that') ??
    (subjects[0] ? sideInFront(segment, subjects[0].from) : null) ??
    (subjects[0] && cue.phrase.startsWith('as ') ? sideBefore(segment, subjects[0].from) : null);
  const several = cue.basis === 'chaired' && subjects.length + beside.length > 1;
  const basis: ChairBasis = OF_A_SIDE.test(wordsBetween(segment, end, end + 5))
    ? 'led delegation'
    : several
      ? 'co-chaired'
      : cue.basis;
  const shared =
    subjects.length === 1
      ? side
      : (sharedSide(segment, end, subjects, beside) ??
        (basis === 'led delegation' ? allOf(segment, end, subjects, side) : null));
  const body = bodyLed(segment, end, end + 7);
  return [
    ...subjects.map((placed) => ({
      ...chairOf(segment, placed, basis, shared),
      ...(body === null ? {} : { side: body }),
    })),
    ...beside.map((placed) => chairOf(segment, placed, basis, null)),
  ];
};

/** "Minister A and Secretary B led the Peruvian delegation": both are of it. */
const allOf = (segment: Segment, end: number, subjects: readonly Placed[], side: string | null): string | null =>
  side !== null &&
  isOneSideLed(segment, end, end + 12) &&
  subjects.every(({ person }) => person.side === null || person.side === side)
    ? side
    : null;

/** "Peruvian Minister A and Minister B co-chaired it with their counterparts | C and D": A and B are of one side. */
const sharedSide = (
  segment: Segment,
  cueEnd: number,
  subjects: readonly Placed[],
  beside: readonly Placed[],
): string | null => {
  const [first] = beside;
  if (
    !first ||
    !/\btheir \S+ ?(?:\S+ )?(?:counterparts|colleagues|opposite numbers)\b|\btheir (?:counterparts|colleagues|opposite numbers)\b/.test(
      wordsBetween(segment, Math.max(cueEnd, first.from - 8), first.from),
    )
  )
    return null;
  const sides = new Set(subjects.flatMap(({ person }) => person.side ?? []));
  const [only] = sides;
  return sides.size === 1 && only !== undefined && beside.every(({ person }) => person.side !== only) ? only : null;
};

/** "… co-chaired the meeting with C": people after "with" or "alongside" in the rest of the clause. */
const peopleBeside = (segment: Segment, people: readonly Placed[], cueEnd: number): Placed[] => {
  const end = clauseEnd(segment, cueEnd);
  for (let i = cueEnd; i < end; i++) {
    if (!BESIDE.has(key(segment.tokens, i))) continue;
    const beside: Placed[] = [];
    let last = i + 1;
    for (const next of peopleFrom(people, i + 1)) {
      const joined = beside.length === 0 ? every(segment, last, next.from, CONNECTORS, 6) : goesOn(segment, last, next);
      if (!joined || beside.length === MOST_BESIDE) break;
      beside.push(next);
      last = next.to;
    }
    const [first] = beside;
    if (!first) continue;
    return chairCues.at(segment.tokens, first.to)?.value.people === 'before' ? [] : beside;
  }
  return [];
};

/** Beside whom one chairs are those of one side or two. */
const MOST_BESIDE = 3;

/** "with B, Minister of Ports, | and C, Head of …": one more, of whom nothing else is told behind. */
const goesOn = ({ tokens }: Segment, from: number, { from: start, to }: Placed): boolean => {
  let j = from;
  if (key(tokens, j) === ',') j++;
  if (key(tokens, j) === 'and') j++;
  if (j === from || start - j > 1 || (start > j && key(tokens, j) !== 'the')) return false;
  return to >= tokens.length || tokens[to]?.kind === 'mark' || ADJUNCTS.has(key(tokens, to));
};

const ADJUNCTS = new Set([
  'who',
  'in',
  'at',
  'on',
  'during',
  'here',
  'today',
  'yesterday',
  'respectively',
  'of',
  'and',
  'as',
  'both',
]);

const clauseEnd = (segment: Segment, from: number): number => {
  for (let i = from; i < segment.tokens.length; i++) if (key(segment.tokens, i) === ';') return i;
  return segment.tokens.length;
};

/** "chaired the Egyptian side", "presided over the Iraqi delegation": the head of a delegation. */
const OF_A_SIDE = /^(?:\S+ ){0,3}(?:side|delegation|team)\b/;
