import type { Segment } from '../article.ts';
import { type ChairCue, chairCues } from '../lexicon/chair-cues.ts';
import type { PersonMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { groupBeforeAside, peopleAfter } from './chair-after.ts';
import { beforeCue } from './chair-before.ts';
import { gapped } from './chair-gap.ts';
import { labelled } from './chair-label.ts';
import { key, leadsSomething, type Placed } from './chair-list.ts';
import {
  butBy,
  isBeside,
  isDenied,
  isNewBody,
  isObserver,
  isOfOthers,
  isOtherSubject,
  isPreparatory,
  isReceived,
} from './chair-not.ts';
import type { Previous } from './chair-pronoun.ts';
import type { DraftChair } from './draft.ts';
import { tokenRange, wordsBetween } from './tokens.ts';

/** Chairs that one sentence names, and where its cue stands (an offset in the article). */
export type ChairsFound = { readonly at: number; readonly chairs: readonly DraftChair[] };

/** What the sentences before leave open for this one. */
export type Context = Previous & {
  /** The sentence before speaks of a meeting, which "it" may be. */
  readonly meeting: boolean;
};

/** Who chaired, led or hosted, by the cues of `lexicon/chair-cues.yaml`. */
export const findChairs = ({ segment, people: mentioned }: SegmentMentions, before: Context): ChairsFound[] => {
  const found: ChairsFound[] = [];
  if (mentioned.length === 0 && (before.people.length === 0 || !chairCues.opensAny(segment.lead))) return found;
  const people = mentioned.flatMap((person): Placed[] => {
    const [from, to] = tokenRange(segment, person.span);
    if (isBeside(segment, from, to) && !OFFICE.some(([words]) => person.role !== null && words.test(person.role)))
      return [];
    return [{ person, from: labelEnd(segment, from, to), to: postEnd(segment, person, to) }];
  });
  const places = new Map(people.map(({ person, to }) => [person, to]));
  const kept: Kept = { segment, people, places, taken: new Set(), found };
  let upcoming = 0;
  for (let i = 0; i < segment.tokens.length; i++) {
    while (upcoming < people.length && (people[upcoming] as Placed).to <= i) upcoming++;
    const inside = people[upcoming];
    if (inside && inside.from <= i) {
      i = inside.to - 1;
      continue;
    }
    const cue = chairCues.at(segment.tokens, i);
    if (!cue) continue;
    const { value, end } = cue;
    if (people.length === 0 && (value.people === 'after' || before.people.length === 0)) {
      i = end - 1;
      continue;
    }
    const by = value.people === 'before' ? agentAfter(segment, i, end) : -1;
    if (isDenied(segment, i)) {
      const but = butBy(segment, end);
      if (but >= 0) keep(kept, i, peopleAfter(segment, people, i, but, value.basis));
    } else if (by >= 0) {
      if (!isOtherSubject(segment, i) && !(value.basis === 'hosted' && isReceived(segment, i)))
        keepAll(kept, i, peopleAfter(segment, people, i, by, value.basis, end), by);
    } else if (value.people === 'after') {
      if (isLed(segment, i, value, before)) keepAll(kept, i, peopleAfter(segment, people, i, end, value.basis), end);
    } else if (!isOfOthers(segment, end) && !isPostElsewhere(segment, end, value.phrase))
      keepAll(kept, i, beforeCue(segment, people, i, end, value, before), end);
    i = end - 1;
  }
  for (const { at, chairs } of labelled(segment, people)) keepAll(kept, at, chairs, at);
  const alone = found.flatMap(({ chairs }) => chairs.filter(({ basis }) => basis === 'chaired'));
  const together = new Set(alone.map(({ side }) => side)).size > 1;
  for (const { person, from } of people) {
    const office = OFFICE.find(([words]) => person.role !== null && words.test(person.role));
    if (office) keep(kept, from, [{ person, basis: office[1], side: person.side, span: segment.span, apposed: true }]);
  }
  return together ? found.map(({ at, chairs }) => ({ at, chairs: chairs.map(asCoChair) })) : found;
};

/** What has been found in a segment so far, and where its people end. */
type Kept = {
  readonly segment: Segment;
  readonly people: readonly Placed[];
  readonly places: ReadonlyMap<PersonMention, number>;
  readonly taken: Set<PersonMention>;
  readonly found: ChairsFound[];
};

/** Each person once: by the cue that is looked at first. */
const keep = ({ segment, taken, found }: Kept, at: number, chairs: readonly DraftChair[]): void => {
  const fresh = chairs.filter(({ person }) => !taken.has(person));
  if (fresh.length > 0 && fresh.length < chairs.length) chairTogether(found, chairs);
  for (const { person } of fresh) taken.add(person);
  if (fresh.length > 0) found.push({ at: segment.tokens[at]?.start ?? segment.span.start, chairs: fresh });
};

/** "X, at the head of a delegation, and Y chaired": what X does together with Y says more than that X leads. */
const chairTogether = (found: ChairsFound[], chairs: readonly DraftChair[]): void => {
  for (const [i, { at, chairs: earlier }] of found.entries())
    found[i] = {
      at,
      chairs: earlier.map((one) => {
        const again = one.basis === 'led delegation' ? chairs.find(({ person }) => person === one.person) : undefined;
        return again ? { ...one, basis: again.basis } : one;
      }),
    };
};

/** Also those who follow with the verb left out. `behind`: the token after the cue. */
const keepAll = (kept: Kept, at: number, chairs: readonly DraftChair[], behind: number): void => {
  keep(kept, at, chairs);
  const last = chairs.at(-1);
  const to = last ? (kept.places.get(last.person) ?? 0) : 0;
  if (last) keep(kept, at, gapped(kept.segment, kept.people, Math.max(behind, to), last));
};

/** "A chaired for India and B for Vietnam": the two chaired together. */
const asCoChair = (chair: DraftChair): DraftChair =>
  chair.basis === 'chaired' ? { ...chair, basis: 'co-chaired' } : chair;

/** "its | co-chairs X and Y": words for several stand outside the first one's post. */
const labelEnd = ({ tokens }: Segment, from: number, to: number): number => {
  let i = from;
  while (
    i < Math.min(to - 1, from + 3) &&
    /^(?:co|-|‑|chairs|cochairs|chairpersons|chairmen|,|:)$/.test(key(tokens, i))
  )
    i++;
  return /s$|men$/.test(key(tokens, i - 1)) || key(tokens, i - 1) === ',' || key(tokens, i - 1) === ':' ? i : from;
};

/** "X as leader", "X as co-chairs": what someone is there stands outside their post. */
const postEnd = ({ tokens }: Segment, { nameSpan }: PersonMention, to: number): number => {
  for (let i = to - 1; i > 0 && (tokens[i]?.start ?? 0) >= nameSpan.end; i--)
    if (
      key(tokens, i) === 'as' &&
      /^(?:co|joint|chair\w*|leaders?|heads?|its|their|the|delegation)$/.test(key(tokens, i + 1))
    )
      return i;
  return to;
};

/** Whether what is led by someone is a meeting or a side of one. */
const isLed = (segment: Segment, cue: number, { basis, object, phrase }: ChairCue, before: Context): boolean => {
  if (isOtherSubject(segment, cue) || isNewBody(segment, cue)) return false;
  if (basis === 'led delegation' && (isObserver(segment, cue) || isPreparatory(segment, cue))) return false;
  if (basis === 'hosted' && isReceived(segment, cue)) return false;
  if (phrase === 'under') return isLedUnder(segment, cue);
  if (basis !== 'led delegation' && !object) return true;
  if (leadsSomething(segment, cue - 10, cue, true) || groupBeforeAside(segment, cue) >= 0) return true;
  return (
    before.meeting && /^(?:it|which)(?: is| was| will be| has been| being)?$/.test(wordsBetween(segment, cue - 3, cue))
  );
};

/** "the delegations sat down under A and B", "The Ugandan delegation was under A"; not "the agreement reached under President A". */
const isLedUnder = (segment: Segment, cue: number): boolean =>
  /\b(?:delegations?|delegates|sides?|teams?|contingents?)(?: \w+){0,4}$/.test(wordsBetween(segment, cue - 6, cue));

/** "as chair of the bank": of no meeting. */
const isPostElsewhere = (segment: Segment, end: number, phrase: string): boolean =>
  phrase.startsWith('as ') && key(segment.tokens, end) === 'of' && !leadsSomething(segment, end, end + 9, false);

const OFFICE = [
  [/\bco-? ?chair/i, 'co-chaired'],
  [
    /\bchair(?:person|man|woman)? of (?:the )?(?:\S+ ){0,3}(?:commission|committee|meeting|session|dialogue|group|forum|council)/i,
    'chaired',
  ],
  [
    /\b(?:head|leader|chief) of (?:the |its |a )?(?:[\p{L}’'-]+ ){0,3}(?:delegation|side|team)\b|\bdelegation (?:head|leader|chief)\b|\b(?:lead|chief) delegate\b/iu,
    'led delegation',
  ],
] as const;

const PASSIVE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);

/** "was co-chaired in a virtual format by": where the agent starts; -1 for an active verb. */
const agentAfter = (segment: Segment, cue: number, cueEnd: number): number => {
  let before = cue - 1;
  while (before > 0 && ['jointly', 'also', 'to', 'then', 'again'].includes(key(segment.tokens, before))) before--;
  if (!PASSIVE.has(key(segment.tokens, before))) return -1;
  for (let i = cueEnd; i < Math.min(cueEnd + 9, segment.tokens.length); i++) {
    if (key(segment.tokens, i) === 'by') return i + 1;
    // "…, in which two ministries were represented, was led by"
    if (PASSIVE.has(key(segment.tokens, i))) return -1;
  }
  return -1;
};
