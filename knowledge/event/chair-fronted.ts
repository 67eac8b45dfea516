import type { Segment } from '../article.ts';
import type { ChairCue } from '../lexicon/chair-cues.ts';
import {
  CONNECTORS,
  chairOf,
  every,
  firstFrom,
  key,
  leadsSomething,
  MOST_PEOPLE,
  type Placed,
  peopleFrom,
  sideLed,
} from './chair-list.ts';
import type { Previous } from './chair-pronoun.ts';
import type { DraftChair } from './draft.ts';

/** How many tokens the object of a participle may have before its comma. */
const OBJECT = 24;

const BEFORE = new Set(', ; . while after when before by in on and “ " –'.split(' '));

/** "Co-chairing the meeting, X said", "While leading the Peruvian side, X called for": the subject behind the comma. */
export const subjectAfter = (
  segment: Segment,
  people: readonly Placed[],
  at: number,
  end: number,
  cue: ChairCue,
  previous: Previous,
): DraftChair[] => {
  if (!/ing\b/.test(cue.phrase) || (at > 0 && !BEFORE.has(key(segment.tokens, at - 1)))) return [];
  const inverted = subjectBehindVerb(segment, people, end);
  if (inverted) return [...inverted].map((placed) => chairOf(segment, placed, cue.basis, null));
  let comma = end;
  while (comma < end + OBJECT && comma < segment.tokens.length && key(segment.tokens, comma) !== ',') comma++;
  if (key(segment.tokens, comma) !== ',' || firstFrom(people, end) < firstFrom(people, comma)) return [];
  if (cue.object && !leadsSomething(segment, end, comma, cue.phrase === 'representing')) return [];
  const found: Placed[] = [...pronounAt(segment, comma + 1, previous)];
  let last = pastTag(segment, comma);
  for (const placed of found.length > 0 ? [] : peopleFrom(people, last)) {
    if (!every(segment, last, placed.from, CONNECTORS, 5) || found.length === MOST_PEOPLE) break;
    found.push(placed);
    last = placed.to;
    if (key(segment.tokens, last) !== 'and') break;
  }
  const basis = cue.basis === 'chaired' && found.length > 1 ? 'co-chaired' : cue.basis;
  const side = found.length === 1 ? sideLed(segment, end, comma) : null;
  return found.map((placed) => chairOf(segment, placed, basis, side));
};

/** "Leading the Peruvian delegation, | says the ministry, was | X": behind whose word it is, and the verb. */
const pastTag = ({ tokens }: Segment, comma: number): number => {
  if (!SAYS.has(key(tokens, comma + 1))) return comma;
  let end = comma + 2;
  while (end < comma + TAG && key(tokens, end) !== ',') end++;
  return key(tokens, end) === ',' && IS.has(key(tokens, end + 1)) ? end + 2 : comma;
};

const SAYS = new Set('says said reports reported notes noted adds added states stated according'.split(' '));
const IS = new Set(['was', 'were', 'is', 'are']);
/** How many tokens a tag of speech may have, with its commas. */
const TAG = 10;

/** "Co-chairing alongside Y | was X": both. */
const subjectBehindVerb = (segment: Segment, people: readonly Placed[], end: number): readonly Placed[] | undefined => {
  const [beside, subject] = peopleFrom(people, end, 2);
  if (!beside || !subject || !WITH.has(key(segment.tokens, end)) || beside.from > end + 3) return undefined;
  return subject.from === beside.to + 1 && key(segment.tokens, beside.to) === 'was' ? [beside, subject] : undefined;
};

const WITH = new Set(['with', 'alongside']);

/** "Earlier, co-chairing the plenary, both noted", "Chairing the meeting, she said". */
const pronounAt = (segment: Segment, at: number, { people, subject }: Previous): Placed[] => {
  const word = key(segment.tokens, at);
  const whom = BOTH.has(word) && people.length === 2 ? people : ONE.has(word) && subject ? [subject] : [];
  return whom.map((person) => ({ person, from: at, to: at }));
};

const BOTH = new Set(['both', 'they']);
const ONE = new Set(['he', 'she']);
