import type { Segment } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ChairBasis } from '../record.ts';
import { peopleAfter } from './chair-after.ts';
import {
  CONNECTORS,
  chairOf,
  every,
  firstFrom,
  key,
  LED,
  type Placed,
  peopleFrom,
  peopleUpTo,
  sideBetween,
} from './chair-list.ts';
import type { DraftChair } from './draft.ts';

/** Words for those who chair or lead, up to token `end`: "co-chairs", "heads of the two delegations", "his counterpart". */
type Label = { readonly end: number; readonly basis: ChairBasis; readonly plural: boolean; readonly linked: boolean };

/**
 * People behind words for what they are:
 * - "the two co-chairs, A and B,", "Co-chairs: A and B", "the chairs of the dialogue were A and B", "the Indian co-chair was A"
 * - "the heads of the two delegations, A and B,", "At the head of the Tajik delegation was A", "Kenya's delegation leader was A"
 * - "his counterpart for Greece was A", "In the chair sat A"
 */
export const labelled = (
  segment: Segment,
  people: readonly Placed[],
): { readonly at: number; readonly chairs: DraftChair[] }[] => {
  const found: { at: number; chairs: DraftChair[] }[] = [];
  let told: ChairBasis | null = null;
  if (people.length === 0) return found;
  for (let i = 0; i < segment.tokens.length; i++) {
    if (!NOUNS.has(segment.tokens[i])) continue;
    const label = labelAt(segment, i, told);
    if (!label) continue;
    const predicate = label.linked ? subjectOf(segment, people, i) : undefined;
    if (predicate) {
      const side = sideBetween(segment, predicate.to, label.end) ?? sideBetween(segment, label.end, label.end + 3);
      found.push({ at: i, chairs: [chairOf(segment, predicate, label.basis, side)] });
      continue;
    }
    const link = linkAfter(segment, people, label);
    const next = link < 0 ? undefined : peopleFrom(people, link, 1)[0];
    if (!next || !every(segment, link, next.from, CONNECTORS, 5)) continue;
    const several = label.plural || WERE.has(key(segment.tokens, link - 1));
    const side = sideRightBefore(segment, i);
    const chairs = peopleAfter(segment, several ? people : [next], i, link, label.basis).map((chair) =>
      several || chair.side !== null ? chair : { ...chair, side },
    );
    const [first] = chairs;
    if (!first) continue;
    told = first.basis;
    found.push({ at: i, chairs });
    i = Math.max(i, link - 1);
  }
  return found;
};

const CHAIRS = new Set(
  'chair chairs chairman chairmen chairperson chairpersons chairwoman chairwomen cochair cochairs chairpeople'.split(
    ' ',
  ),
);
const COUNTERPARTS = new Set(['counterpart', 'counterparts', 'number']);
const LEADERS = new Set('head heads leader leaders chief chiefs delegate delegates'.split(' '));
const NOUNS = wordSet([...CHAIRS, ...COUNTERPARTS, ...LEADERS, ...LED]);
const HEADS = new Set('head heads leading heading chairing chair leader leaders chief'.split(' '));
const SIDES = new Set('delegation delegations side sides team teams contingent party'.split(' '));
/** What may stand right before "chair": no bank and no party has these. */
const BEFORE_CHAIR = new Set(
  `the co joint two three four both its their his her fellow and - ‑ – our respective new current other meeting session dialogue talks 's this`.split(
    ' ',
  ),
);

const labelAt = (segment: Segment, i: number, told: ChairBasis | null): Label | undefined => {
  const { tokens } = segment;
  const word = key(tokens, i);
  if (COUNTERPARTS.has(word))
    return { end: i + 1, basis: told ?? 'led delegation', plural: false, linked: told !== null };
  if (CHAIRS.has(word)) {
    const before = key(tokens, i - 1);
    if (key(tokens, i + 1) === 'of' && !isOfTalks(segment, i + 2)) return undefined;
    const country = i > 0 && countryBefore(segment, i);
    if (i > 0 && !BEFORE_CHAIR.has(before) && !country) return undefined;
    if (isOfSide(segment, i + 1)) return { end: i + 1, basis: 'led delegation', plural: false, linked: true };
    const co = word.startsWith('co') || isCo(segment, i);
    const plural = /s$|men$|people$/.test(word);
    return { end: i + 1, basis: co || plural ? 'co-chaired' : 'chaired', plural, linked: true };
  }
  if (LEADERS.has(word)) {
    const before = key(tokens, i - 1);
    const leads = SIDES.has(before) || ((word === 'delegate' || word === 'delegates') && LEADS.has(before));
    return leads ? { end: i + 1, basis: 'led delegation', plural: word.endsWith('s'), linked: true } : undefined;
  }
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    if (!HEADS.has(key(tokens, j))) continue;
    const plural = /^(?:head|leader)s$/.test(key(tokens, j));
    return { end: i + 1, basis: 'led delegation', plural, linked: plural && SIDES.has(word) };
  }
  return undefined;
};

/** "chair of | the Labour Party" is none of a meeting. */
const isOfTalks = ({ tokens }: Segment, from: number): boolean => {
  for (let i = from; i < from + 9 && tokens[i]?.kind !== 'mark'; i++) if (TALKS.has(key(tokens, i))) return true;
  return false;
};

const TALKS = new Set(
  [...LED].filter((word) => !['party', 'mission', 'guests', 'visitors', 'officials'].includes(word)),
);

/** "the chair | of the Angolan side". */
const isOfSide = ({ tokens }: Segment, from: number): boolean =>
  key(tokens, from) === 'of' && [from + 2, from + 3, from + 4].some((i) => SIDES.has(key(tokens, i)));

const LEADS = new Set(['lead', 'chief', 'head']);

const isCo = ({ tokens }: Segment, i: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--)
    if (key(tokens, j) === 'co' || key(tokens, j) === 'joint') return true;
  return false;
};

const countryBefore = ({ tokens }: Segment, i: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) if (countryAt(tokens, j)?.end === i) return true;
  return false;
};

const sideRightBefore = ({ tokens }: Segment, i: number): string | null => {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    const country = countryAt(tokens, j);
    if (country) return country.end >= i - 2 ? country.value.name : null;
  }
  return null;
};

const WERE = new Set(['were', 'are']);
const IS = new Set(['was', 'were', 'is', 'are', 'sat']);
const APPOSED = new Set([',', ':', '—', '–', '(']);
const OF = new Set(['of', 'for', 'from', 'at', 'to', 'on', 'in']);

/** "At the head of the team | on Wednesday was". */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+)$/;

/** Where the people may start behind a label: after "was" in the next words, after ", " or ":" right behind it; -1 if nowhere. */
const linkAfter = (segment: Segment, people: readonly Placed[], { end, linked, plural }: Label): number => {
  const { tokens } = segment;
  const next = key(tokens, end);
  if (linked && people[firstFrom(people, end)]?.from === end) return end;
  if (
    linked &&
    (APPOSED.has(next) || (plural && next !== '' && !OF.has(next) && !IS.has(next) && !isMark(segment, end)))
  )
    return APPOSED.has(next) ? end + 1 : end;
  let meeting = !OF.has(next) || (next === 'on' && DAY.test(key(tokens, end + 1)));
  for (let j = end; j < end + 10; j++) {
    const word = key(tokens, j);
    if (IS.has(word)) return meeting ? j + 1 : -1;
    if (linked && meeting && j > end && APPOSED.has(word)) return j + 1;
    if (word === ',' || word === ';' || word === '.' || word === 'and' || word === 'with') return -1;
    if (LED.has(word) || countryAt(tokens, j)) meeting = true;
  }
  return -1;
};

/** "A was | Uganda's lead delegate", "A is the Indian | co-chair": the person before the verb. */
const subjectOf = (segment: Segment, people: readonly Placed[], i: number): Placed | undefined => {
  for (let j = i - 1; j >= Math.max(1, i - 6); j--) {
    const word = key(segment.tokens, j);
    if (IS.has(word)) return peopleUpTo(people, j, 1).find(({ to }) => to === j);
    if (word === ',' || word === 'of' || word === 'for') return undefined;
  }
  return undefined;
};

const isMark = ({ tokens }: Segment, i: number): boolean => tokens[i]?.kind === 'mark';
