import type { Segment } from '../article.ts';
import type { ChairCue } from '../lexicon/chair-cues.ts';
import type { PersonMention } from '../mention/mention.ts';
import { key, type Placed, peopleFrom, peopleUpTo } from './chair-list.ts';
import { ADVERBS, WEAK } from './chair-subject.ts';
import { wordsBetween } from './tokens.ts';

/** The people of the last sentence that named any, and whom "he" or "she" stands for: its subject, else its last. */
export type Previous = { readonly people: readonly PersonMention[]; readonly subject: PersonMention | null };

/**
 * Whom a pronoun before the cue at token `i` stands for: "He chaired the delegation", "Both co-chaired the talks", "With her in the
 * chair was X"; none where there is no pronoun, or nobody that it can be.
 */
export const pronounSubjects = (
  segment: Segment,
  people: readonly Placed[],
  i: number,
  cue: ChairCue,
  previous: Previous,
): Placed[] => {
  if (WEAK.has(cue.phrase)) return [];
  let before = i - 1;
  while (before >= 0 && ADVERBS.has(key(segment.tokens, before))) before--;
  const both = BOTH.test(wordsBetween(segment, i - 7, i)) ? bothOf(people, i, before, previous) : [];
  if (both.length === 2) return both;
  const subject = subjectOf(people, before) ?? previous.subject;
  if (!isPronoun(segment, before, cue)) return [];
  const later = people[0] && people[0].from > i ? subjectLater(segment, people, before) : undefined;
  if (later) return [later];
  return subject ? [{ person: subject, from: before, to: before }] : [];
};

const PRONOUNS = new Set(['he', 'she']);
/** "X received Y, and the two of them then presided", "Both ministers were | co-chairing": the two people named before. */
const BOTH =
  /\b(?:both(?: of them)?|the two(?: of them)?|they|(?:the two|both) (?:ministers|secretaries|officials|leaders|officers|generals|sides' heads|men|women|diplomats|dignitaries|chiefs))(?: (?:then|also|had|have|has|been|are|were|both|jointly|together|will|,))*$/;
/** "he chaired", "With her in the chair". */
const isPronoun = ({ tokens }: Segment, i: number, { phrase }: ChairCue): boolean =>
  PRONOUNS.has(key(tokens, i)) ||
  (phrase.includes('in the chair') && OBJECTS.has(key(tokens, i)) && key(tokens, i - 1) === 'with');

const OBJECTS = new Set(['him', 'her']);

/** "Vice President A recapped the talks that he | chaired": whom the sentence itself opened with, or named last. */
const subjectOf = (people: readonly Placed[], before: number): Placed['person'] | undefined => {
  const named = peopleUpTo(people, before).filter(({ person }) => person.name !== '');
  const [opening] = people;
  return (opening && opening.from <= 2 && opening.to <= before && opening.person.name !== '' ? opening : named.at(-1))
    ?.person;
};

/** "Speaking at the meeting, which he | co-chaired with Y, X said": who is named only behind. */
const subjectLater = (segment: Segment, people: readonly Placed[], pronoun: number): Placed | undefined =>
  key(segment.tokens, pronoun - 1) === 'which' || key(segment.tokens, pronoun - 1) === 'that'
    ? peopleFrom(people, pronoun).find(({ from }) => key(segment.tokens, from - 1) === ',')
    : undefined;

/** "He, together with | X, presided". */
export const isPronounWith = (segment: Segment, [first]: readonly Placed[]): boolean =>
  first !== undefined &&
  /^(?:he|she) ,? ?(?:together with|along with|alongside|jointly with|with)$/.test(
    wordsBetween(segment, first.from - 4, first.from),
  );

/** Those whom "both", "they" or "the two" stands for: the two people named before in the sentence, or in the one before. */
const bothOf = (people: readonly Placed[], cue: number, at: number, previous: Previous): Placed[] => {
  const named = peopleUpTo(people, cue).filter(({ person }) => person.name !== '');
  const heads = named.filter(({ person }) => person.role !== null).slice(-2);
  if (heads.length === 2) return heads;
  if (named.length > 0) return named.length === 2 ? named : [];
  return previous.people.length === 2 ? previous.people.map((person) => ({ person, from: at, to: at })) : [];
};
